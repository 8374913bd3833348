"""What the names of the elements around passages make of them."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from pipeline.clean import clean, elements
from pipeline.clean.page import Page
from pipeline.clean.story import claim_offered_lists
from pipeline.config import Limits
from pipeline.model import Block, BlockKind, Category, CleanDocument, RawFile
from pipeline.read import read

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


def named(
    *trails: str, words: Sequence[float], hints: Mapping[str, Sequence[str]] | None = None
) -> list[Category | None]:
    """What the elements of these trails say, each with so many words that are likely the story."""
    return elements.named_by(placed(*trails), np.array(words), hints or {})


def factors(
    blocks: Sequence[Block],
    words: Sequence[float],
    likely: Sequence[float],
    *,
    told: Sequence[float] = (),
    hints: Mapping[str, Sequence[str]] | None = None,
) -> list[float]:
    """By what each passage's likelihood is multiplied; what is set back has a reason, and nothing else."""
    before, counted = np.array(likely, dtype=np.float32), np.array(words, dtype=np.float32)
    alike = np.array(told or [0.0] * len(blocks), dtype=np.float32)
    by_name = elements.named_by(blocks, before * counted, hints or {})
    after = elements.set_back(before, counted, blocks, by_name, alike, hints or {})
    assert [bool(why) for why in after.why] == (after.likely < before).tolist()
    return [round(float(each), 3) for each in after.likely / before]


@pytest.mark.parametrize(
    ("trail", "category"),
    [
        ("footer/div.share-buttons", Category.SHARE_LINKS),
        ("div#comments/p", Category.COMMENTS),
        ("div.Kommentare/p", Category.COMMENTS),
        ("div.cookieConsent/p", Category.COOKIE_NOTICE),
        ("aside/ul/li", Category.RELATED_LINKS),
        ("div.box/p", None),
        ("div.kg-card.kg-callout-card/p", None),
        ("div.kg-card.kg-bookmark-card/p", Category.RELATED_LINKS),
        ("", None),
    ],
)
def test_the_innermost_name_that_tells(trail: str, category: Category | None) -> None:
    """An element is what it is named."""
    assert named("main/p", "main/p", trail, words=[40, 40, 5]) == [None, None, category]


FRAMED = (
    "div#__next/div.page-sidebar/article.comments/p",
    "div#__next/div.page-sidebar/article.comments/p",
    "div#__next/div.page-sidebar/div.sidebar/p",
    "div#__next/p",
)


def test_a_frame_tells_nothing() -> None:
    """An element that holds nearly all of the story is layout, whatever it is called; those beside it are not."""
    assert named(*FRAMED, words=[100, 90, 4, 0]) == [None, None, Category.RELATED_LINKS, None]
    assert named(*FRAMED, words=[100, 90, 30, 0])[:3] == [Category.COMMENTS, Category.COMMENTS, Category.RELATED_LINKS]
    assert named(*FRAMED, words=[0, 0, 0, 0])[0] is Category.COMMENTS, "no story, no frame"


def test_a_frame_is_the_heaviest_element_and_not_the_longest_passage() -> None:
    """A long lead beside the story's element does not make a thread of it."""
    lead = "main/p.lead"
    assert named(lead, *["main/div.discussion/p"] * 12, words=[60, *[50] * 12]) == [None] * 13


def test_comments_are_no_frame_of_an_article() -> None:
    """However long they are; on a page that says nothing of itself they may be what it is for."""
    page = ("article/p", *["section#comments/p"] * 12)
    assert named(*page, words=[50, *[50] * 12], hints=NEWS)[1] is Category.COMMENTS
    assert named(*page, words=[50, *[50] * 12])[1] is None


@pytest.mark.parametrize("name", ["div.has-sidebar", "div.comments-enabled", "div.with_comments.wide"])
def test_a_state_is_no_name(name: str) -> None:
    """What an element may have beside it says nothing of what it holds."""
    assert named("main/p", f"{name}/p", words=[40, 40]) == [None, None]


@pytest.mark.parametrize(
    ("words", "sure", "hints", "back"),
    [
        (60, 0.9, {}, True),  # a short story of which the model is surer than of its comments
        (60, 0.6, {}, False),  # a thread, as far as anyone can tell
        (800, 0.6, {}, True),  # a long text has a story of its own
        (200, 0.7, {}, False),
        (200, 0.7, NEWS, True),  # the page says that it tells a story
        (200, 0.7, {"og:type": ("article",)}, True),
        (200, 0.7, FORUM | {"og:type": ("article",)}, False),  # which is what many forums say too
        (200, 0.55, {"og:type": ("article",)}, False),  # but the model is no surer of it
        (200, 0.55, NEWS, True),  # news are never what is answered to them
        (60, 0.7, NEWS, False),  # but has none to speak of
        (800, 0.6, FORUM, False),  # the page says that the answers are the story
        (800, 0.6, FORUM | NEWS, True),
    ],
)
def test_comments(words: int, sure: float, hints: Mapping[str, Sequence[str]], back: bool) -> None:
    """What stands in elements that are named as comments is less likely the story where the page has one."""
    blocks = placed("article/p", "div#comments/ol/li.comment/p", "div#comments/ol/li.comment/p")

    told = factors(blocks, [words, 60, 60], [sure, 0.5, 0.55], hints=hints)

    assert told == [1, *[elements.COMMENTED if back else 1] * 2]


@pytest.mark.parametrize(
    ("trails", "back"),
    [
        ("article/p article/p div#komentarze/p div#komentarze/p", True),
        ("article/p article/p div.commentswrap/p", True),
        ("article/p div.commentswrap/p div.commentswrap/p article/p", False),  # the story goes on behind them
        ("article.category-kommentar/p article.category-kommentar/p div.box/p div.box/p", False),  # an opinion
        ("div.entry/p div#komentarze/p div.entry/p div.komentarze/p", False),  # a list of things that are commented on
    ],
)
def test_a_few_comments_below_a_story_are_about_it(trails: str, back: bool) -> None:
    """Whatever the page says of itself, where they have far fewer words than it and nothing of it stands amid them."""
    blocks = placed(*trails.split())
    outside = ["omment" not in block.trail and "koment" not in block.trail for block in blocks]

    told = factors(blocks, [100 if each else 25 for each in outside], [0.7 if each else 0.55 for each in outside])

    assert told == [1 if each or not back else elements.COMMENTED for each in outside]


@pytest.mark.parametrize(
    ("trail", "text", "back"),
    [
        ("div.WriterCard/p", "She writes about water.", True),
        ("div#sno-author-profile/p", "She writes about water.", True),
        ("div#newsletter/p", "Every Saturday in your inbox.", True),
        ("div.author/p", "Ana Lima", False),  # no sentence: as a forum names who posts
        ("div.box/p", "She writes about water.", False),
    ],
)
def test_a_note_below_the_story(trail: str, text: str, back: bool) -> None:
    """What stands in an element named for authors or letters is less likely the story, below its beginning."""
    first, second = placed("article/p", trail)
    blocks = [first, replace(second, text=text)]

    assert factors(blocks, [80, 30], [0.9, 0.8]) == [1, elements.BESIDE if back else 1]
    assert factors(blocks[::-1], [30, 80], [0.8, 0.9]) == [1, 1]


@pytest.mark.parametrize(
    ("side", "words", "back"),
    [
        ("div.sno-rightcol/p", 60, True),
        ("div#sidebar/p", 60, True),
        ("div.box[complementary]/p", 60, True),
        ("div#sidebar/p", 30, False),  # too short for a story
        ("div.content-sidebar-wrap/p", 60, False),  # what holds the story and the sidebar
        ("div.has-sidebar/p", 60, False),
        ("article.right-sidebar/p", 60, False),
        ("div.layout-right-sidebar/p", 60, False),
        ("div.tag-rail/p", 60, False),
        ("aside/p", 60, False),  # as stories have, too
    ],
)
def test_a_sidebar_longer_than_the_story(side: str, words: int, back: bool) -> None:
    """Where the title and a short story stand outside it, it is none of it."""
    blocks = placed("div.story/h1", "div.story/p", "div.story/p", side, side)

    told = factors(blocks, [8, words / 2, words / 2, 200, 200], [0.5, 0.9, 0.9, 0.9, 0.9], told=[1.0, 0, 0, 0, 0])

    assert told == [1, 1, 1, *[elements.SIDEWAYS if back else 1] * 2]


def test_a_sidebar_below_a_standfirst() -> None:
    """One paragraph below the title may be no more than what leads to the story."""
    blocks = placed("div.story/h1", "div.story/p", "div#sidebar/p", "div#sidebar/p")

    assert factors(blocks, [8, 60, 200, 200], [0.5, 0.9, 0.9, 0.9], told=[1.0, 0, 0, 0]) == [1] * 4


def test_a_sidebar_amid_the_story() -> None:
    """What a story goes on behind may be a part of it: it is a teaser's like, as before, and no sidebar's."""
    blocks = placed("div.story/h1", "div.story/p", "div.story/p", "div.sidebar/p", "div.story/p")

    told = factors(blocks, [8, 90, 90, 60, 90], [0.5, 0.9, 0.9, 0.9, 0.9], told=[1.0, 0, 0, 0, 0])

    assert told == [1, 1, 1, elements.TEASED, 1]


@pytest.mark.parametrize(
    ("words", "names", "hints", "back"),
    [
        (60, "li#comment-463934 li#comment-465673", {}, True),
        (60, "div#div-comment-4 div#Comment-5", {}, True),
        (30, "li#comment-4 li#comment-5", {}, False),  # no post to speak of
        (60, "li#comment-4 li#comment-5", FORUM, False),
        (60, "li#comment-4 li#comment-5", {"json-ld-any:type": ("Product",)}, False),  # what buyers say
        (60, "li#comment-4 li#comment-4", {}, False),  # one comment
        (60, "div#comments div#comment-form-1", {}, False),
    ],
)
def test_comments_that_are_numbered(words: int, names: str, hints: Mapping[str, Sequence[str]], back: bool) -> None:
    """An element for each comment, by its number, stands below a post, however short that is."""
    blocks = placed("article/p", *(f"div/ol.comment-list/{name}/p" for name in names.split()))

    told = factors(blocks, [words, 90, 90], [0.8, 0.8, 0.8], hints=hints)

    assert told == [1, *[elements.COMMENTED if back else 1] * 2]


def test_numbered_comments_that_are_far_longer() -> None:
    """What is more than ten times as long as all else may be what the page is for."""
    blocks = placed("article/p", *(f"ol.comment-list/li#comment-{number}/p" for number in range(9)))

    assert factors(blocks, [60, *[120] * 9], [0.8] * 10) == [1] * 10


def test_comments_many_times_as_long() -> None:
    """By its own word alone a page has no story that is a fraction of what stands among comments."""
    blocks = placed("article/p", *["div#comments/p"] * 9)

    assert factors(blocks, [160, *[120] * 9], [0.7, *[0.55] * 9], hints=NEWS) == [1] * 10


@pytest.mark.parametrize(("words", "back"), [(200, True), (5, False)])
def test_teasers(words: int, back: bool) -> None:
    """What stands in elements named as another story's is less likely this one's, unless the page is made of such."""
    blocks = placed("main/article.post/p", "main/article.post/div.related-article/p")

    assert factors(blocks, [words, 50], [0.9, 0.5]) == [1, elements.TEASED if back else 1]


@pytest.mark.parametrize(
    ("trail", "hints", "back"),
    [
        ("main/div.sponsor/p", {}, True),
        ("main/section.reklama", {}, True),
        ("main/li.poll/h4", {}, True),
        ("main/div.embed-donate/div", {}, True),
        ("main/div.cta/p", NEWS, True),
        ("main/div.cta/p", {}, False),  # what a firm offers has one in each part
        ("main/div.item__adF2e/p", {}, False),  # a build tool's letters
        ("main/h2#shopping-ads", {}, False),  # a heading's own words
    ],
)
def test_what_is_set_into_a_story(trail: str, hints: Mapping[str, Sequence[str]], back: bool) -> None:
    """Advertisements, appeals and polls go by the names of their elements, where the story is far longer."""
    blocks = placed("main/p.a", trail, "main/p.b")

    assert factors(blocks, [100, 20, 100], [0.9, 0.8, 0.9], hints=hints) == [1, elements.BESIDE if back else 1, 1]
    assert factors(blocks, [30, 60, 30], [0.9, 0.8, 0.9], hints=hints) == [1, 1, 1]


def test_a_polls_page_is_no_poll() -> None:
    """What the frame is called says nothing of what stands in it."""
    blocks = placed("div.poll-watch/p.a", "div.poll-watch/p.b", "main/p")

    assert factors(blocks, [100, 10, 5], [0.9, 0.8, 0.2]) == [1, 1, 1]


def test_a_next_story_with_a_heading() -> None:
    """Below the story's end what stands under a teaser's heading is set back further."""
    heading, *below = placed("main/p", "main/div.related/h3", "main/div.related/p", "main/p.b")[1:]
    blocks = [*placed("main/p"), replace(heading, kind=BlockKind.HEADING), below[0]]

    assert factors(blocks, [100, 5, 50], [0.9, 0.5, 0.6]) == [1, elements.BEHIND, elements.BEHIND]


def test_a_teaser_above_the_story_is_its_own() -> None:
    """A standfirst is called a teaser by some; other stories' stand below this one's beginning."""
    blocks = placed("header/p.teaser", "main/p", "main/p", "main/div.teaser")

    assert factors(blocks, [30, 60, 60, 30], [0.6, 0.9, 0.9, 0.6]) == [1, 1, 1, elements.TEASED]


@pytest.mark.parametrize(
    ("told", "own", "top", "hints", "factor"),
    [
        (1.0, 200, "h1", {}, elements.HEADED),
        (1.0, 200, "h2", {}, elements.OTHERS),
        (0.2, 200, "h1", {}, 1),  # neither has the page's title
        (1.0, 20, "h1", {}, 1),  # the headline stands in an article by itself, the story in another
        (1.0, 120, "h1", {}, 1),  # a live blog's first post
        (1.0, 200, "h1", FORUM, 1),
        (1.0, 200, "h1", {"json-ld-any:type": ("LiveBlogPosting",)}, 1),
    ],
)
def test_the_next_story(told: float, own: int, top: str, hints: Mapping[str, Sequence[str]], factor: float) -> None:
    """Of two articles that one is the page's whose headline is the page's title; all the more if the other has one."""
    blocks = placed(
        "main/article.first/h1", "main/article.first/p", f"main/article.second/{top}", "main/article.second/p", "main/p"
    )

    after = factors(blocks, [6, own, 6, 380, 20], [0.5, 0.9, 0.5, 0.9, 0.5], told=[told, 0, 0.1, 0, 0], hints=hints)

    assert after == [1, 1, *[pytest.approx(factor)] * 2, 1]


OFFER = (
    "This article is for subscribers only. Subscribe to continue reading.",
    "Exclusive articles by our reporters",
    "Daily puzzles",
)
PROSE = "The lock gates will stay closed for the winter, the council said, and barges must take the long way round."


def offered(*about: str, likely: Sequence[float], texts: Sequence[str] = OFFER) -> list[str | None]:
    """By which rule each passage is claimed: an offer that a rule knows, then others where they stand."""
    page = Page.of("\n".join(texts))
    page.claim(page.span(0, 0), Category.PAYWALL, "paywall-notice", 0.95)
    page.likely = likely
    kinds = [BlockKind.LIST_ITEM if trail.endswith("li") else BlockKind.PARAGRAPH for trail in about]
    claim_offered_lists(page, [replace(block, kind=kind) for block, kind in zip(placed(*about), kinds, strict=True)])
    return [claim.rule if claim else None for claim in page.claimed]


def test_what_an_offer_lists_goes_with_it() -> None:
    """The list in the element that an offer stands in goes by the offer's rule; an operator may switch off both."""
    rule = "paywall-notice"
    inside = ("div.wall/p", "div.wall/ul/li", "div.wall/ul/li")
    text = (*OFFER, PROSE, PROSE)
    outside = ("main/p.a", "main/p.b")

    assert offered(*inside, *outside, likely=[0, 0.9, 0.9, 0.9, 0.9], texts=text) == [rule] * 3 + [None] * 2


@pytest.mark.parametrize(
    ("about", "likely", "texts"),
    [
        (("p", "ul/li", "ul/li"), (0, 0.9, 0.9), OFFER),  # it is all that the page tells
        (("div/p", "div/ul/li", "div/ul/li", "div/p.b"), (0, 0.5, 0.5, 0.9), (*OFFER, PROSE)),  # within the story
        (("div/p", "ul/li", "ul/li", "main/p"), (0, 0.5, 0.5, 0.9), (*OFFER, PROSE)),  # in another element
        (("div/p", "div/ul/li", "main/p"), (0, 0.5, 0.9), (*OFFER[:2], PROSE)),  # no list
        (("div/p", "div/ul/li", "div/ul/li", "main/p"), (0, 0.5, 0.5, 0.9), ("Log in", *OFFER[1:], PROSE)),  # a button
    ],
    ids=["everything", "within", "beside", "one item", "button"],
)
def test_a_list_below_an_offer_that_is_not_its(
    about: Sequence[str], likely: Sequence[float], texts: Sequence[str]
) -> None:
    """A story that an offer stands in or above loses nothing."""
    assert offered(*about, likely=likely, texts=texts) == ["paywall-notice", *[None] * (len(texts) - 1)]


def test_an_element_with_much_in_it_is_no_offers() -> None:
    """Whatever else it holds, it is a part of the page. How much is looked at is bounded: a page may have thousands."""
    entries = [f"Entry {n}" for n in range(60)]
    about = ("div/p", "div/ul/li", "div/ul/li", *[f"div/p.b{n}" for n in range(60)], "main/p", "main/p.c")

    told = offered(*about, likely=[0, 0.9, 0.9, *[0.1] * 60, 0.9, 0.9], texts=(*OFFER, *entries, PROSE, PROSE))

    assert told == ["paywall-notice", *[None] * 64]


def cleaned(body: str, head: str = "") -> CleanDocument:
    """A page as the pipeline cleans it."""
    html = f"<html><head><title>Harbour closes for the winter</title>{head}</head><body>{body}</body></html>".encode()
    raw = RawFile("a.html", html, hashlib.sha256(html).hexdigest(), datetime(2026, 1, 1, tzinfo=UTC))
    return clean(read(raw, Limits()))


STORY = "".join(
    f"<p>{PROSE} Repair {n} is put off until spring, for want of {n} thousand crowns.</p>" for n in range(9)
)
NEXT = "".join(
    f"<p>Beekeeper {n} has won a prize at the fair for her {n} jars of honey, and thanked all her bees.</p>"
    for n in range(9)
)
HEADLINE = "<h1>Harbour closes for the winter</h1>"


def test_the_next_story_goes_and_says_why() -> None:
    """A page of two articles keeps its own, and tells in the receipt what became of the other."""
    told = cleaned(f"<article>{HEADLINE}{STORY}</article><article><h1>Prize for bees</h1>{NEXT}</article>")

    assert "want of 8 thousand" in told.text
    assert "Beekeeper" not in told.text
    assert any("another article" in removal.because for removal in told.removals)


def test_a_live_blog_keeps_its_posts() -> None:
    """Many small articles below one another are the page's story."""
    barges = "Marigold Kestrel Rosalind Perseverance Halcyon Bramble".split()
    posts = "".join(
        f"<article><h1>Update {n}</h1>{STORY.replace('Repair', each)}</article>" for n, each in enumerate(barges)
    )

    told = cleaned(f"<article>{HEADLINE}{STORY}</article>{posts}")

    assert all(f"{each} 4" in told.text for each in ("Repair", *barges))
    assert not any("another article" in removal.because for removal in told.removals)


def test_an_offer_in_a_page() -> None:
    """What a subscription brings stands in the middle of the story, in an element of its own."""
    wall = "".join(
        f"<li>{words}</li>" for words in ("Exclusive articles by our reporters", "Daily puzzles and quizzes")
    )
    story = STORY.replace("</p>", f"</p><div class=x><p>{OFFER[0]}</p><ul>{wall}</ul></div>", 1)

    assert "puzzles" not in cleaned(f"<main>{HEADLINE}{story}</main>").text


def test_a_page_whose_headline_stands_nowhere_has_none() -> None:
    """A heading above the story that has no word of the page's title is no headline."""
    told = cleaned(f"<main><h2>What our beekeepers bake in May</h2>{STORY}</main>")

    assert list(told.removed(Category.TITLE)) == []
    assert "want of 8 thousand" in told.text


def test_a_heading_below_a_links_box_is_the_storys() -> None:
    """A rule takes what looks like a title for the next link; that it stands among paragraphs tells better."""
    paragraphs = (
        "De sluizen in de haven blijven de hele winter dicht, meldde de gemeente op maandag, want het geld is op.",
        "De schippers moeten omvaren door het noordelijke kanaal, en dat wordt duur voor het hele dal, zegt hij.",
        "Hij werkt er al dertig jaar en heeft nog nooit meegemaakt dat er in de winter niet gevaren werd, vertelt hij.",
    )
    above, *below = (f"<p>{paragraph}</p>" for paragraph in paragraphs)
    box = (
        "<div class=x><h4>LEES OOK</h4><a href=/y>Waarom de veerboot niet vaart</a></div><h3>Eén keer in het water</h3>"
    )

    told = cleaned(f"<main><h1>Sluizen blijven dicht</h1>{above}{box}{''.join(below)}</main>")

    assert "Eén keer in het water" in told.text
    assert "veerboot" not in told.text


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        ("<div class=x><p>Advertisement</p><p>Firewood by the cart, Varga, Main Street 88.</p></div>", True),
        ("<ul><li>Advertisement</li><li>Firewood by the cart, Varga, Main Street 88.</li></ul>", False),
        ("<p>Advertisement</p><p>Firewood by the cart, Varga, Main Street 88.</p>", False),
    ],
    ids=["box", "list", "story"],
)
def test_what_a_label_stands_above(box: str, gone: bool) -> None:
    """An advertisement goes with its label where both have an element of their own."""
    story = STORY.replace("</p>", f"</p>{box}", 3).replace(box, "", 2)

    told = cleaned(f"<main>{HEADLINE}{story}</main>")

    assert "want of 8 thousand" in told.text
    assert any("Firewood" in each.reads and each.rule == "advertisement-label" for each in told.removals) == gone


def test_an_appeals_heading_goes_with_it() -> None:
    """Of an element of which all else was an offer the heading is one too."""
    offer = "Subscribe to our newsletter and get our best stories by email."
    plea = f"<div class=x><h3>Pull up a stool</h3><p>{offer}</p></div>"
    story = STORY.replace("</p>", f"</p>{plea}", 3).replace(plea, "", 2)

    told = cleaned(f"<main>{HEADLINE}{story}<h3>Pull up the anchor</h3>{STORY}</main>")

    assert "Pull up a stool" not in told.text
    assert "Pull up the anchor" in told.text
