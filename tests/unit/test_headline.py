"""The headline of a text, once its story is known."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from pipeline.clean.hashes import Letters
from pipeline.clean.headline import claim_headline, claim_headline_of_story, release_guessed_headline, said_headlines
from pipeline.clean.page import Page
from pipeline.clean.vocabulary import vocabulary
from pipeline.model import Category

STORY = (
    "The harbour council voted on Monday to close the lock gates for the winter, its chair, Ana Lima, said.",
    "The lock gates were last repaired in 1961, and the council has set aside half a million for new ones.",
    "Barges will have to take the long way round until the harbour opens again in May, the council said.",
)
HEADLINE = "Council to close lock gates for the winter"
MENU = ("Home", "News", "Sport and leisure", "Thirty ways to cook an egg for your family")


def headline_of(*lines: str, first: int, taken: int | None = None, likely: float = 0.1) -> str | None:
    """The headline found in these lines, whose story begins with one; rules took another one for it before."""
    page = Page.of("\n\n".join(lines))
    if taken is not None:
        page.claim(page.span(taken, taken), Category.TITLE, "headline", 0.9)
    keep = np.arange(len(lines)) >= first
    sure = np.where(keep, 0.9, likely).astype(np.float32)
    claim_headline_of_story(page, keep, sure, vocabulary(Letters.of(page.text, page.passages)))
    return next((page.text[claim.start : claim.end] for claim in page.claims if claim.rule == "headline"), None)


def test_it_speaks_of_what_the_story_speaks_of() -> None:
    """Among the lines above the story, not the nearest, nor the one that rules took for it."""
    assert headline_of(*MENU, HEADLINE, "Read more about our town", *STORY, first=6, taken=3) == HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "Monday 3 March 2025",
        "3 March 2025 · Council, lock gates",
        "- Council to close lock gates",
        "| Council | Lock gates | Winter |",
        "Lima, Ana",
    ],
    ids=["date", "dated", "entry", "row", "name"],
)
def test_what_is_no_headline(line: str) -> None:
    """A date, a menu's entry, a row of a table and two words are none, whatever they speak of."""
    assert headline_of(*MENU, line, *STORY, first=5) is None


def test_what_rules_took_stays_where_nothing_is_better() -> None:
    """A headline that speaks in riddles is the headline all the same."""
    assert headline_of(*MENU, "A long way round for everybody", *STORY, first=5, taken=4) == (
        "A long way round for everybody"
    )


def test_a_standfirst_is_no_headline() -> None:
    """It sums up the story, and stands right below the line that rules took for the headline."""
    standfirst = "Harbour council votes to close the lock gates, its chair said"
    riddle = "A long way round for all barges"
    assert headline_of(*MENU, riddle, standfirst, *STORY, first=6, taken=4) == riddle


def test_a_line_that_was_taken_in_error_is_free_again() -> None:
    """And stays where the model takes it for the story's."""
    lines = (*MENU, HEADLINE, "“We have no choice but to close”", *STORY)
    page = Page.of("\n\n".join(lines))
    page.claim(page.span(5, 5), Category.TITLE, "headline", 0.9)
    keep = np.arange(len(lines)) >= 6
    likely = np.where(np.arange(len(lines)) >= 5, 0.9, 0.1).astype(np.float32)
    claim_headline_of_story(page, keep, likely, vocabulary(Letters.of(page.text, page.passages)))

    assert keep.tolist() == [False] * 5 + [True] * 4
    assert [i for i, claim in enumerate(page.claimed) if claim] == [4]


def test_a_headline_that_a_run_of_links_swept_along() -> None:
    """A rule's heading of links runs through the menu to the headline; the others it took stay with it."""
    lines = ("Most read", *MENU, HEADLINE, "Read more about our town", *STORY)
    page = Page.of("\n\n".join(lines))
    page.claim(page.span(0, 6), Category.RELATED_LINKS, "related-links", 0.95)
    keep = np.arange(len(lines)) >= 7

    claim_headline_of_story(page, keep, keep.astype(np.float32), vocabulary(Letters.of(page.text, page.passages)))

    assert [claim.rule if claim else None for claim in page.claimed] == [
        *["related-links"] * 5, "headline", "related-links", None, None, None,
    ]  # fmt: skip
    assert [page.text[c.start : c.end].split("\n\n")[0] for c in page.claims] == ["Most read", lines[6], HEADLINE]


def test_the_first_sentence_is_no_headline() -> None:
    """It speaks of the story as a headline does."""
    lead = "The council will close the lock gates for the winter, whatever the barges say about it now in town."
    assert headline_of(*MENU, lead, *STORY, first=4) is None


def test_a_line_that_comes_again_or_has_a_byline_below_is_likelier() -> None:
    """As the page's title has it, and as it stands above the story."""
    other = "Lock gates: what the harbour council said"
    page = Page.of("\n\n".join((f"{HEADLINE} - Harbour Post", *MENU, other, HEADLINE, "By Bo Chen", *STORY)))
    page.claim(page.span(7, 7), Category.BYLINE, "byline", 0.9)
    keep = np.arange(len(page.passages)) >= 8
    claim_headline_of_story(page, keep, keep.astype(np.float32), vocabulary(Letters.of(page.text, page.passages)))

    assert [page.text[claim.start : claim.end] for claim in page.claims if claim.rule == "headline"] == [HEADLINE]


def test_a_date_below_tells_the_headline_though_no_rule_knows_it() -> None:
    """Of two lines that speak of the story the one that somebody dated is its headline; the other is a teaser."""
    teaser, other = "Barges and lock gates of the harbour", "The harbour and its old lock gates"
    menu = ("Weather", "Tides", "Ferries", "Maps", "Fishing", "Letters", "Archive")

    assert headline_of(other, "Put online on 3 March 2025", *menu, teaser, *menu, *STORY, first=17) == other
    assert headline_of(other, *menu, teaser, "Put online on 3 March 2025", *menu, *STORY, first=17) == teaser


def test_a_kicker_above_is_no_headline() -> None:
    """It is shorter than the headline below, which the page may have parted from it at the colon."""
    kicker = "Harbour lock gates"
    assert headline_of(*MENU, kicker, HEADLINE, "3 March 2025", *STORY, first=7) == HEADLINE


def test_a_page_without_a_story() -> None:
    """Where nothing is kept nothing has a headline."""
    assert headline_of(*MENU, first=4) is None


@pytest.mark.parametrize(
    "line",
    [
        "October 23, 2025 5:50 pm CET",
        "Skip To Main Content Advertisement Menu Search Edition " + "Europe News Sport " * 8,
    ],
    ids=["date", "menu"],
)
def test_rules_take_no_date_and_no_menu_for_it(line: str) -> None:
    """Nobody would look for the story by that name."""
    page = Page.of("\n\n".join([line, *STORY]))
    claim_headline(page)

    assert page.claims == []


FIRE = "A fire at the mill"


@pytest.mark.parametrize(
    ("hints", "line", "taken"),
    [
        ({}, FIRE, True),
        ({"og:title": ("Fire at the grain mill - Harbour Post",)}, FIRE, True),
        ({"html:title": ("Lock gates to close | Harbour Post",)}, FIRE, False),
        ({"html:h1": ("Lock gates",)}, FIRE, False),
        ({"html:title": ("Harbour Post",)}, FIRE, True),  # too short to be a headline where only <title> has it
        ({"html:title": ("The Old Harbour Post",), "og:site_name": ("The Old Harbour Post",)}, FIRE, True),
        ({"html:title": ("火灾烧毁磨坊 三人受伤 - 新闻网",)}, "火灾烧毁磨坊，三人受伤", True),
        ({"html:title": ("市议会关闭船闸过冬",)}, "火灾烧毁磨坊，三人受伤", False),
        (
            {"html:h1": ("Stra\xadßen\xadbahn im Müh\xadlental ent\xadgleist",)},
            "Straßenbahn im Mühlental entgleist",
            True,
        ),
    ],
)
def test_a_page_that_tells_its_headline_has_no_other(
    hints: Mapping[str, Sequence[str]], line: str, taken: bool
) -> None:
    """The line above the story is guessed only where the page's data say something like it, or no headline at all."""
    page = Page.of("\n\n".join([line, *STORY]))
    page.titles = said_headlines(hints)
    claim_headline(page)

    assert [claim.rule for claim in page.claims] == ["headline"] * taken


def test_an_underlined_line_and_the_title_at_the_top_tell_it() -> None:
    """Markdown underlines the first heading; scrapes begin with the page's title, the site's name behind it."""
    riddle = "A long way round"
    assert (
        headline_of(*MENU, riddle, "====", "Why the harbour council closes the lock gates", *STORY, first=7) == riddle
    )
    assert headline_of(f"{riddle} - Harbour Post", *MENU, "Lock gates and barges", riddle, *STORY, first=7) == riddle


def test_a_claim_that_cut_a_passage_keeps_it() -> None:
    """A run of labels may have swept the headline along; what a rule cut out of a line is not given back."""
    page = Page.of("\n\n".join((*MENU, f"News {HEADLINE}", *STORY)))
    whole, cut = page.span(1, 3), page.span(4, 4)
    page.claim(whole, Category.NAVIGATION, "menu", 0.9)
    page.claim(cut._replace(end=cut.start + len("News")), Category.NAVIGATION, "label", 0.9)

    assert [page.cuts_none(claim) for claim in page.claims] == [True, False]


def guessed(*above: str, below: str = "", category: Category = Category.BYLINE, marked: bool = False) -> bool:
    """Whether the headline that rules took for a clean text's stays cut; `below` is claimed as of a category."""
    page = Page.of("\n\n".join((*above, *([below] if below else []), *STORY)))
    page.headings = frozenset([0] if marked else [])
    if below:
        page.claim(page.span(len(above), len(above)), category, "told", 0.9)
    page.survey()
    claim_headline(page)
    assert [page.text[claim.start : claim.end] for claim in page.claims if claim.rule == "headline"] == [above[0]]
    release_guessed_headline(page)
    return any(claim.category is Category.TITLE for claim in page.claims)


def test_a_headline_that_nothing_bears_out_is_given_back() -> None:
    """Of a text that came clean the first line may be a subheading; a byline, a date or a second time tell it."""
    assert not guessed(HEADLINE)
    assert not guessed(HEADLINE, below="Share this story", category=Category.SHARE_LINKS)
    assert guessed(HEADLINE, below="By Bo Chen")
    assert guessed(HEADLINE, below="3 March 2025", category=Category.TIMESTAMP)
    assert guessed(HEADLINE, marked=True)
    assert guessed(HEADLINE, HEADLINE)
    assert guessed(HEADLINE, f"{HEADLINE} Updated: 2025-03-03 09:53 (Agencies)")


@pytest.mark.parametrize(
    "line",
    [
        "Harbour Gazette, 3 March 2025, 17:21",
        "Ana Lima · Harbour Gazette · Posted: Mar 28, 2025 4:00 AM EDT",
        "The Harbour Gazette",
        "北陸日日新聞",
        "Home > News > Harbour > Lock gates",
        "The lock gates of the harbour in winter. Photo Gazette/Ana Lima",
    ],
)
def test_what_names_the_paper_the_day_or_the_picture_gives_way(line: str) -> None:
    """Though rules took it for the headline, and though little speaks for the line that is."""
    other = "A long way round for all barges"

    assert headline_of(line, *MENU, other, *STORY, first=6, taken=0) == other
