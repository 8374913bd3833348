"""Where the story begins and ends: the headline above it, and what is left over around it.

Where a page's data tell its headline, that is claimed first; all else is looked for when the rules have been asked.
"""

import re
from collections import Counter
from collections.abc import Iterator

from pipeline.clean.page import Claim, Page, Passage
from pipeline.lexicon import sentences
from pipeline.model import Category, Document

_TWO_SENTENCES = re.compile(r"[a-zà-ÿ)\"”][.!?] [A-ZÀ-Þ]")

_GLUED = re.compile(r"[a-zà-ÿ][A-ZÀ-Þ]")
"""Links that a scraper ran together: `HomeNewsSport`."""
_TRAIL = re.compile(r" [>»›] | / .* / |\|.*\||\d{3}[-. )]+\d{3}[-. ]+\d{4}")
"""A trail of links, a bar of them, a telephone number."""

LONGEST_HEADLINE = 40
"""Words; the longest of the 301 headlines of news-dev and stories-dev has 38, a Han character counting as one."""
_TOLD = ("json-ld:headline", "html:h1", "og:title", "twitter:title", "html:title")
_LETTERS = re.compile(r"[^\W_]+")
SHORTEST_TOLD = 5
"""Letters; a shorter title may as well be a menu's entry."""
LIKELY_STORY = 0.5
"""From that likelihood on a page's standfirst is the story's first paragraph and stays: the elements around it tell."""
REACH = 12
"""Passages above the story among which the headline is sought."""


def told_titles(document: Document) -> frozenset[str]:
    """The headline as a page's own data tell it, letters only; nothing for plain text."""
    told = (letters for key in _TOLD for text in document.hints.get(key, ()) if (letters := _letters(text)))
    return frozenset(letters for letters in told if len(letters) >= SHORTEST_TOLD)


def claim_told_headline(page: Page, titles: frozenset[str], first: int) -> None:
    """Claim the passage that reads as the page's data say: the last at or above passage `first`, else the first."""
    found = [i for i, passage in enumerate(page.passages) if _letters(passage.text) in titles and page.is_free(i)]
    if found:
        headline = next((i for i in reversed(found) if i <= first), found[0])
        page.claim(page.span(headline, headline), Category.TITLE, "headline", 0.95)
        _claim_repeats(page, headline)


def _letters(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


def claim_headline(page: Page) -> None:
    """Claim the headline, and itself again where the page repeats it."""
    if page.body is None or any(claim.rule == "headline" for claim in page.claims):
        return
    headline = _headline(page)
    if headline is None:
        return
    page.claim(page.span(headline, headline), Category.TITLE, "headline", 0.9)
    _claim_repeats(page, headline)


def claim_standfirst(page: Page) -> None:
    """Claim the standfirst, between the headline and the story, unless a model takes it for the story."""
    headline = next((i for i, claim in enumerate(page.claimed) if claim and claim.rule == "headline"), None)
    if headline is None or page.body is None or any(claim.rule == "standfirst" for claim in page.claims):
        return
    for i in range(headline + 1, page.body[0]):
        if page.is_free(i) and _is_standfirst(page.passages[i]):
            if not len(page.likely) or page.likely[i] < LIKELY_STORY:
                page.claim(page.span(i, i), Category.TITLE, "standfirst", 0.8)
            return


def _headline(page: Page) -> int | None:
    """The passage that is the headline: above the story, or its first passage where that is no sentence of prose."""
    assert page.body is not None  # claim_head has looked
    first = page.body[0]
    candidates = [i for i in range(max(0, first - REACH), first) if _could_be_headline(page, i)]
    if repeated := [i for i in candidates if _repeats(page, i)]:
        return repeated[-1] if len(repeated) == 1 else repeated[0]
    if candidates:
        return max(candidates, key=lambda i: (_headline_weight(page, i), -i))
    free_above = any(page.is_free(i) for i in range(first))
    passage = page.passages[first]
    is_question = passage.words <= 24 and not passage.text.rstrip("\"'”’»)").endswith((".", "…", "。"))
    is_question = is_question and not _TWO_SENTENCES.search(passage.text)
    is_question = is_question and not _is_broken_off(page, first)
    return first if not free_above and is_question and first < page.body[1] and not passage.listed else None


def _could_be_headline(page: Page, i: int) -> bool:
    passage = page.passages[i]
    if not page.is_free(i) or _is_broken_off(page, i):
        return False
    if passage.listed and not passage.text[0].isdigit():
        return False
    if passage.is_row or passage.line in _SUBHEADS:
        return False
    enough = passage.words >= 3 or (passage.words >= 2 and len(passage.text) >= 12)
    return enough and passage.words <= LONGEST_HEADLINE and not passage.text.endswith((".", ":", ",", ";"))


def _is_broken_off(page: Page, i: int) -> bool:
    """Whether the next free passage goes on with the sentence of this one."""
    below = next((page.passages[k] for k in range(i + 1, len(page.passages)) if page.is_free(k)), None)
    return below is not None and sentences.goes_on(page.passages[i].text, below.text)


_SUBHEADS = frozenset(
    [
        "key takeaways", "key points", "introduction", "overview", "summary", "tl;dr", "background",
        "table of contents", "in this article", "at a glance", "the big picture", "what to know", "what we know",
    ]
)  # fmt: skip


def _headline_weight(page: Page, i: int) -> float:
    """How much a passage looks like the headline: six words or more, and below it who wrote it or when."""
    passage = page.passages[i]
    weight = float(min(passage.words, 6))
    below = page.claimed[i + 1 : i + 7]
    if any(claim and claim.category in (Category.BYLINE, Category.TIMESTAMP) for claim in below):
        weight += 3
    if len(_GLUED.findall(passage.text)) >= 2 or _TRAIL.search(passage.text):
        weight -= 5
    return weight + (1.5 if page.text.startswith(passage.text.lstrip("# ")) else 0.0)


def _repeats(page: Page, i: int) -> bool:
    low = page.passages[i].low
    return page.passages[i].words >= 4 and any(p.low == low for k, p in enumerate(page.passages) if k != i)


def _claim_repeats(page: Page, headline: int) -> None:
    """Scrapes carry the headline twice: as the page's title and above the story."""
    low = page.passages[headline].low
    for i, passage in enumerate(page.passages):
        if i != headline and page.is_free(i) and passage.low == low:
            page.claim(page.span(i, i), Category.TITLE, "headline-again", 0.9)


def _is_standfirst(passage: Passage) -> bool:
    return passage.words >= 6 and not passage.listed and not passage.is_row and not passage.text.endswith(":")


_OFFERS = frozenset(
    [
        Category.NEWSLETTER,
        Category.SUBSCRIPTION,
        Category.PAYWALL,
        Category.COOKIE_NOTICE,
        Category.DISCLAIMER,
        Category.DONATION_APPEAL,
        Category.AUTHOR_BIO,
        Category.BYLINE,
        Category.AGENCY_CREDIT,
    ]
)
"""What has a place in every menu, by its name."""
ENTRY = 8
"""Words; a menu's entry has seldom more."""
MENU = 3
"""Entries; what has fewer is no menu."""


def refile_entries(page: Page) -> None:
    """File a menu's entries with the menu: `* Cookie policy` among its like is no notice, `* Donate` no appeal."""
    for first, last in _menus(page):
        for i in range(first, last + 1):
            claim = page.claimed[i]
            if claim and claim.category in _OFFERS and _holds(page, first, last, claim):
                page.refile(claim, Category.NAVIGATION, "menu-entry")


def _menus(page: Page) -> Iterator[tuple[int, int]]:
    """The first and last passage of every run of entries in which no kind of offer has the majority."""
    i = 0
    while i < len(page.passages):
        last = i
        while last < len(page.passages) and _is_entry(page, last):
            last += 1
        kinds = Counter(claim.category for claim in page.claimed[i:last] if claim and claim.category in _OFFERS)
        if kinds and last - i >= MENU and 2 * max(kinds.values()) <= last - i:
            yield i, last - 1
        i = max(last, i + 1)


def _holds(page: Page, first: int, last: int, claim: Claim) -> bool:
    """Whether a claim takes nothing but these passages."""
    return page.passages[first].start <= claim.start and claim.end <= page.passages[last].end


def _is_entry(page: Page, i: int) -> bool:
    passage = page.passages[i]
    return passage.listed and passage.words <= ENTRY and not passage.ended and page.claimed[i] is not None
