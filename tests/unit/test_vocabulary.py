"""Which words passages share: the same for the same letters, wherever they stand, in any script."""

import numpy as np
import pytest

from pipeline.clean.hashes import Letters
from pipeline.clean.page import Page
from pipeline.clean.stretches import main_of, stretches
from pipeline.clean.vocabulary import NAMES, Vocabulary, kin, vocabulary


def of(*passages: str) -> Vocabulary:
    page = Page.of("\n\n".join(passages))
    return vocabulary(Letters.of(page.text, page.passages))


def shared(told: Vocabulary, one: int, other: int) -> int:
    words = [set(told.word[told.owner == i].tolist()) for i in (one, other)]
    return len(words[0] & words[1])


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("The mayor of Kudu spoke.", "KUDU: mayor absent", 2),
        ("Мэр города выступил.", "Город ждал: мэр города", 2),
        ("市長が発表した", "東京の市長が", 2),  # 市長, 長が
        ("an ox is in it", "an ox is in it", 0),  # too short to tell anything
        ("mayor mayor mayor", "mayor", 1),
        ("İstanbul'da deprem", "Deprem haberi", 1),  # its small letters are more than its capitals
    ],
)
def test_words_are_the_same_wherever_they_stand(one: str, other: str, count: int) -> None:
    """Small and capital letters, the place in the line and what stands around a word make no difference."""
    assert shared(of(one, "Something else entirely", other), 0, 2) == count


def test_a_teaser_is_no_kin() -> None:
    """A passage that speaks of the story's people is its kin; one that speaks of others is not."""
    told = of(
        "Mayor Ndlovu opened the Umgeni bridge on Monday.",
        "The Umgeni bridge had been closed since the floods, Ndlovu said.",
        "Cricket: Proteas beat Australia at Newlands after rain.",
        "Ndlovu thanked the engineers who mended the bridge after the floods.",
    )
    likely, words = np.array([0.9, 0.9, 0.4, 0.5]), np.array([8.0, 11.0, 8.0, 11.0])
    rows = kin(likely, words, told, stretches(likely), np.array([True, False, False, False]))

    for name in ("kinship", "kin of lead", "kin of main", "kin of title"):
        column = rows[:, NAMES.index(name)]
        assert column[3] > column[2], name


def test_nothing_to_compare() -> None:
    """A page of one passage, of signs alone, or of none has rows all the same."""
    for passages in ((), ("***",), ("One passage alone.",)):
        told = of(*passages)
        n = told.passages
        rows = kin(np.full(n, 0.5), np.full(n, 3.0), told, stretches(np.full(n, 0.5)), np.zeros(n, dtype=bool))
        assert rows.shape == (n, len(NAMES))
        assert np.isfinite(rows).all()


def test_stretches() -> None:
    """Two passages that are no story part nothing; three do. The main stretch is the one that weighs most."""
    likely = np.array([0.9, 0.1, 0.1, 0.9, 0.1, 0.1, 0.1, 0.6, 0.2])

    told = stretches(likely)

    assert told.tolist() == [1, 1, 1, 1, 0, 0, 0, 2, 0]
    assert main_of(told, np.ones(9)) == 1
    assert main_of(told, np.array([1, 1, 1, 1, 99, 99, 99, 5, 99])) == 2
    assert main_of(stretches(np.full(3, 0.1)), np.ones(3)) == 0
    assert stretches(np.zeros(0)).tolist() == []


def test_what_is_told_again() -> None:
    """A passage that says word for word what others say, as a summary or a hidden copy does."""
    story = "The mayor opened the new bridge on Monday morning.", "Nobody had crossed the river since the long flood."
    told = of(*story, "More news from the harbour and the islands today.", " ".join(story))
    likely, words = np.array([0.9, 0.9, 0.2, 0.3]), np.array([9.0, 9.0, 9.0, 18.0])
    rows = kin(likely, words, told, stretches(likely), np.array([False] * 4))
    elsewhere, above, by_story = (
        rows[:, NAMES.index(name)] for name in ("told elsewhere", "told above", "told by story")
    )

    assert elsewhere[:3].tolist() == [1, 1, 0]
    assert above[:3].tolist() == [0, 0, 0]
    assert elsewhere[3] == above[3] > 0.6  # all but the runs over the seam
    assert by_story[3] == pytest.approx(0.9 * above[3])
