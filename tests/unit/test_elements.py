"""What the names of the elements around passages make of them."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from pipeline.clean import elements
from pipeline.clean.page import Page
from pipeline.clean.story import claim_offered_lists
from pipeline.model import Block, BlockKind, Category

NEWS = {"json-ld-any:type": ("WebPage", "NewsArticle")}
FORUM = {"microdata-any:type": ("DiscussionForumPosting",)}


def placed(*trails: str) -> list[Block]:
    """A block for each trail; elements that have one name, one after the other, are the same element."""
    numbers: dict[str, int] = {}
    blocks = []
    for trail in trails:
        names = trail.split("/")
        paths = ["/".join(names[: k + 1]) for k in range(len(names))]
        blocks.append(Block("", trail=trail, within=tuple(numbers.setdefault(path, len(numbers)) for path in paths)))
    return blocks


def set_back(
    blocks: Sequence[Block],
    words: Sequence[float],
    likely: Sequence[float],
    *,
    told: Sequence[float] = (),
    hints: Mapping[str, Sequence[str]] | None = None,
) -> list[bool]:
    """Which of the passages are less likely the story, by what the elements around them say."""
    before, counted = np.array(likely, dtype=np.float32), np.array(words, dtype=np.float32)
    alike = np.array(told or [0.0] * len(blocks), dtype=np.float32)
    named = elements.named_by(blocks, before * counted)
    after = elements.set_back(before, counted, blocks, named, alike, hints or {})
    assert (after <= before).all()
    lower: list[bool] = (after < before).tolist()
    return lower


@pytest.mark.parametrize(
    ("trail", "category"),
    [
        ("footer/div.share-buttons", Category.SHARE_LINKS),
        ("div#comments/p", Category.COMMENTS),
        ("div.Kommentare/p", Category.COMMENTS),
        ("div.cookieConsent/p", Category.COOKIE_NOTICE),
        ("aside/ul/li", Category.RELATED_LINKS),
        ("div.box/p", None),
        ("", None),
    ],
)
def test_the_innermost_name_that_tells(trail: str, category: Category | None) -> None:
    """An element is what it is named."""
    blocks = placed("main/p", "main/p", trail)

    assert elements.named_by(blocks, np.array([40.0, 40.0, 5.0])) == [None, None, category]


def test_a_frame_tells_nothing() -> None:
    """An element that holds the story is the page's layout, whatever it is called; those beside it are not."""
    blocks = placed(
        "div#__next/div.with-sidebar/article.comments-enabled/p",
        "div#__next/div.with-sidebar/article.comments-enabled/p",
        "div#__next/div.with-sidebar/div.sidebar/p",
        "div#__next/p",
    )

    told = elements.named_by(blocks, np.array([100.0, 90.0, 4.0, 0.0]))

    assert told == [None, None, Category.RELATED_LINKS, None]
    assert elements.named_by(blocks, np.zeros(4))[:1] == [Category.COMMENTS], "no story, no frame"


@pytest.mark.parametrize(
    ("words", "sure", "hints", "back"),
    [
        (60, 0.9, {}, True),  # a short story of which the model is surer than of its comments
        (60, 0.6, {}, False),  # a thread, as far as anyone can tell
        (800, 0.6, {}, True),  # a long text has a story of its own
        (200, 0.6, {}, False),
        (200, 0.6, NEWS, True),  # the page says that it tells a story
        (200, 0.6, {"og:type": ("article",)}, True),
        (60, 0.6, NEWS, False),  # but has none to speak of
        (800, 0.6, FORUM, False),  # the page says that the answers are the story
        (800, 0.6, FORUM | NEWS, True),
    ],
)
def test_comments(words: int, sure: float, hints: Mapping[str, Sequence[str]], back: bool) -> None:
    """What stands in elements that are named as comments is less likely the story where the page has one."""
    blocks = placed("article/p", "div#comments/ol/li.comment/p", "div#comments/ol/li.comment/p")

    told = set_back(blocks, [words, 60, 60], [sure, 0.5, 0.55], hints=hints)

    assert told == [False, back, back]


@pytest.mark.parametrize(("words", "back"), [(200, True), (5, False)])
def test_teasers(words: int, back: bool) -> None:
    """What stands in elements named as another story's is less likely this one's, unless the page is made of such."""
    blocks = placed("main/article.post/p", "main/article.post/div.related-article/p")

    assert set_back(blocks, [words, 50], [0.9, 0.5]) == [False, back]


def test_a_teaser_above_the_story_is_its_own() -> None:
    """A standfirst is called a teaser by some; other stories' stand below this one's beginning."""
    blocks = placed("header/p.teaser", "main/p", "main/p", "main/div.teaser")

    assert set_back(blocks, [30, 60, 60, 30], [0.6, 0.9, 0.9, 0.6]) == [False, False, False, True]


@pytest.mark.parametrize(
    ("told", "hints", "back"),
    [
        (1.0, {}, True),
        (0.2, {}, False),  # neither has the page's title
        (1.0, FORUM, False),
    ],
)
def test_the_next_story(told: float, hints: Mapping[str, Sequence[str]], back: bool) -> None:
    """Of two articles that one is the page's whose headline is the page's title."""
    blocks = placed(
        "main/article.first/h1", "main/article.first/p", "main/article.second/h1", "main/article.second/p", "main/p"
    )

    after = set_back(blocks, [6, 200, 6, 900, 20], [0.5, 0.9, 0.5, 0.9, 0.5], told=[told, 0, 0.1, 0, 0], hints=hints)

    assert after == [False, False, back, back, False]


def test_a_titled_article_without_a_story() -> None:
    """Where the headline stands in an article by itself, the story stands in another."""
    blocks = placed("main/article.head/h1", "main/article.body/p")

    assert set_back(blocks, [6, 300], [0.5, 0.9], told=[1.0, 0.0]) == [False, False]


def test_what_an_offer_lists_goes_with_it() -> None:
    """The items right below it, if they are a list; a story's list has no offer above it."""
    page = Page.of(
        "Subscribe now to read the latest news.\nExclusive articles\nDaily puzzles\nThe mayor said:\nNo\nNever"
    )
    item = Block("", kind=BlockKind.LIST_ITEM)
    page.claim(page.span(0, 0), Category.SUBSCRIPTION, "subscription-offer", 0.9)

    claim_offered_lists(page, [Block(""), item, item, Block(""), item, item])

    assert [claim.category if claim else None for claim in page.claimed] == [Category.SUBSCRIPTION] * 3 + [None] * 3
    assert page.claims[-1].rule == "offered-list"
