"""In what words passages speak: the same numbers for the same words, and votes for those that have one."""

import numpy as np
import pytest

from pipeline.clean.hashes import Letters
from pipeline.clean.page import Page
from pipeline.clean.phrases import NAMES, NONE, Phrases, Votes, phrases, spoken


def of(*passages: str) -> Phrases:
    page = Page.of("\n\n".join(passages))
    return phrases(Letters.of(page.text, page.passages))


def said(told: Phrases, passage: int) -> set[int]:
    return set(told.key[told.owner == passage].tolist())


def column(rows: np.ndarray, name: str) -> list[float]:
    return [round(float(each), 3) for each in rows[:, NAMES.index(name)]]


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("Read more", "read more, READ MORE", 3),  # read, more, read more
        ("Read more", "more read", 2),
        ("5 min read", "12 min read", 3),  # min, read, min read
        ("5 min read", "7 min read", 5),  # digits are all alike
        ("Подробнее тут", "подробнее", 1),
        ("続きを読む", "続きを", 3),  # 続き, きを, and both in a row
        ("***", "***", 0),
    ],
)
def test_words_and_pairs_are_the_same_on_all_pages(one: str, other: str, count: int) -> None:
    """What two pages say alike has the same number on both, whatever stands around it."""
    assert len(said(of(one), 0) & said(of("Something else", other), 1)) == count


def test_a_pair_does_not_reach_over_passages() -> None:
    """The last word of a passage and the first of the next are no pair."""
    told, whole = of("Read", "more"), of("Read more")

    assert len(said(whole, 0) - said(told, 0) - said(told, 1)) == 1


def test_votes_add_up() -> None:
    """A passage has its words' votes by the root of how many it has; its neighbours see it; the unknown has none."""
    told = of("Read more", "Unheard of", "***")
    key = np.array(sorted(said(told, 0)), dtype=np.uint32)
    rows = spoken(told, Votes(key, np.full(3, -2.0, dtype=np.float32)), np.array([2.0, 2.0, 0.0]))

    assert column(rows, "spoken") == [-3.464, 0.0, 0.0]
    assert column(rows, "known") == [1.0, 0.0, 0.0]
    assert column(rows, "spoken -1") == [-1.0, -3.464, 0.0]
    assert column(rows, "spoken near")[0] < -1


def test_nothing_to_say() -> None:
    """Without votes, passages or words there are rows all the same."""
    for passages in ((), ("***",), ("One passage alone.",)):
        told = of(*passages)
        rows = spoken(told, NONE, np.ones(told.passages))
        assert rows.shape == (told.passages, len(NAMES))
        assert np.isfinite(rows).all()
