"""What the line model sees of a passage."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from pipeline.clean import around
from pipeline.clean.features import NAMES, UNKNOWN, features, tag_of, words_of
from pipeline.clean.hashes import Letters
from pipeline.clean.page import Page
from pipeline.clean.stretches import stretches
from pipeline.model import Block, BlockKind, Category

PROSE = "The ferry left at noon on Monday, and nobody on the island saw it come back."


def rows_of(page: Page, blocks: list[Block] | None = None, title: str = "") -> NDArray[np.float32]:
    blocks = blocks or [Block(passage.text) for passage in page.passages]
    letters = Letters.of(page.text, page.passages)
    return features(page, letters, blocks, title, {"story": 0.8, "menu": -0.9})


def seen(lines: list[str], blocks: list[Block] | None = None, title: str = "") -> dict[str, list[float]]:
    """The columns of a page of these lines, by name."""
    rows = rows_of(Page.of("\n".join(lines)), blocks, title)
    return {name: rows[:, i].tolist() for i, name in enumerate(NAMES)}


@pytest.mark.parametrize(
    ("name", "line", "wanted"),
    [
        ("words", "Three plain words", np.log1p(3)),
        ("words", "東京の橋", np.log1p(2)),
        ("capitals", "ABcd", 0.5),
        ("digits", "12ab", 0.5),
        ("commas", "one, two, three four", 0.5),
        ("stops", "One. Two. Three", np.log1p(2)),
        ("stops", "A rate of 3.5 percent", 0.0),
        ("ended", "He said “no.”", 1.0),
        ("ended", "He said no", 0.0),
        ("ended", "橋が開通した。", 1.0),
        ("colon", "Read more:", 1.0),
        ("question", "Who did it?", 1.0),
        ("years", "Since 1998 it was", 1.0),
        ("years", "Call 19981998", 0.0),
        ("clock", "At 12:45 sharp", 1.0),
        ("starts small", "and so on", 1.0),
        ("starts with digit", "7 ways", 1.0),
        ("capital words", "Ana met Bo yesterday", 0.5),
        ("listed", "- an item of a list", 1.0),
    ],
)
def test_of_its_letters(name: str, line: str, wanted: float) -> None:
    """Characters are counted by their kind, in any script."""
    assert seen([line, PROSE])[name][0] == pytest.approx(wanted, abs=1e-5)


def test_of_its_place() -> None:
    """A passage knows how much of the page is before it, and how far the nearest prose is."""
    columns = seen(["Menu", "Search", PROSE, "Share"])

    assert columns["below prose"] == [2, 1, 0, 99]
    assert columns["above prose"] == [99, 99, 0, 1]
    assert columns["words before"][2] == pytest.approx(np.log1p(2))


def test_of_its_neighbours() -> None:
    """A passage is shown its neighbours' numbers; beyond the page's edge there is nothing to count."""
    columns = seen([PROSE, "Share"])

    assert columns["ended -1"] == [UNKNOWN, 1.0]
    assert columns["ended +1"] == [0.0, UNKNOWN]


def test_copies_and_title() -> None:
    """A line that the page repeats, and one that says what its title says, are told apart from others."""
    columns = seen(["Read more", "The mill burnt down", "Read more"], title="The mill burnt down | The Post")

    assert columns["copies"] == [2, 1, 2]
    assert columns["told before"] == [0, 0, 1]
    assert columns["like title"][1] > 0.5 > columns["like title"][0]


def test_text_has_no_elements() -> None:
    """Of a plain text, nothing is known of elements."""
    assert seen([PROSE])["box words"] == [UNKNOWN]


def test_of_its_elements() -> None:
    """A passage knows what its elements are named, what else they hold, and whether it stands in the best of them."""
    blocks = [
        Block("Home News", link_share=1.0, trail="body/nav#menu", within=(1, 2)),
        Block(PROSE, trail="body/div.story/p", within=(1, 3, 4)),
        Block(PROSE, trail="body/div.story/p", within=(1, 3, 5)),
        Block("Sport", link_share=1.0, kind=BlockKind.LIST_ITEM, trail="body/footer/ul/li", within=(1, 6, 7, 8)),
    ]

    columns = seen(["Home News", PROSE, PROSE, "Sport"], blocks)

    assert columns["in best"] == [0, 1, 1, 0]
    assert columns["least"][0] == pytest.approx(-0.9)
    assert columns["most"][1] == pytest.approx(0.8)
    assert columns["in nav"] == [1, 0, 0, 0]
    assert columns["box links"] == [1, 0, 0, 1]
    assert columns["before best"] == [1, 0, 0, 0]


def test_claims_of_rules() -> None:
    """What a rule has claimed is seen, with its neighbourhood."""
    page = Page.of("\n".join(["Share this", PROSE, PROSE]))
    page.claim(page.span(0, 0), Category.SHARE_LINKS, "share-bar", 0.95)

    rows = rows_of(page)

    assert rows[:, NAMES.index("claimed")].tolist() == [1, 0, 0]
    assert rows[:, NAMES.index("since claim")].tolist() == [0, 1, 2]


def test_names_of_elements() -> None:
    """An element's name comes apart at signs and humps."""
    assert tag_of("div#story.wide[hidden]") == "div"
    assert words_of("div#storyBody.post-12.wide") == ("<div", "body", "post", "story", "wide")
    assert words_of("related-stories[Read-more]") == ("<related-stories", "more", "read", "related", "stories")


def test_second_look() -> None:
    """The second look knows what the first made of passages in elements of the same names."""
    blocks = [
        Block("a", trail="div.card", within=(1,)),
        Block("b", trail="p", within=(2,)),
        Block("c", trail="div.card", within=(3,)),
    ]
    likely = np.array([0.0, 0.9, 0.4], dtype=np.float32)

    rows = around.around(likely, np.ones(3, dtype=np.float32), blocks, stretches(likely), np.zeros(3, dtype=bool))

    alike = rows[:, around.NAMES.index("likely alike")]
    np.testing.assert_allclose(alike, [0.2, 0.9, 0.2], atol=1e-6)


@given(st.lists(st.text(min_size=1).filter(lambda line: bool(line.strip())), min_size=1, max_size=8))
def test_any_text(lines: list[str]) -> None:
    """Whatever characters a page is made of, there are numbers for every passage."""
    page = Page.of("\n".join(lines))
    if page.passages:
        rows = rows_of(page)
        assert rows.shape == (len(page.passages), len(NAMES))
        assert np.isfinite(rows).all()


def test_how_lines_stand() -> None:
    """What stands together without an empty line is one group: a menu, or a paragraph and its heading."""
    lines = ["News", "Sport", "Weather", PROSE]
    blocks = [Block(line, above=above, indent=2) for line, above in zip(lines, (0, 1, 1, 2), strict=True)]
    columns = seen(lines, blocks)

    assert columns["gap"] == [0, 1, 1, 2]
    assert columns["gap behind"] == [1, 1, 2, UNKNOWN]
    assert columns["indent"] == [2] * 4
    assert columns["group passages"] == pytest.approx(np.log1p([3, 3, 3, 1]))
    assert columns["gaps"] == [0.5] * 4


def test_how_far_furniture_is() -> None:
    """A text's passage knows what rules found near it, and how near."""
    page = Page.of("\n".join(["Comments", PROSE, PROSE]))
    page.claim(page.span(0, 0), Category.COMMENTS, "comments", 0.9)
    rows = rows_of(page)
    columns = {name: rows[:, i].tolist() for i, name in enumerate(NAMES)}

    assert columns["since comments"] == [0, 1, 2]
    assert columns["until comments"] == [0, 99, 99]
    assert columns["comments wide"] == [1, 1, 1]
    assert columns["since menu"] == [99, 99, 99]
