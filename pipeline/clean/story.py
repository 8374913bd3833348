"""What is left when the rules have been asked: standfirst, offers' lists, signatures, hours, menus' entries."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.clean.features import tag_of
from pipeline.clean.page import Claim, Page, Passage
from pipeline.lexicon.bylines import CASED, NAME_WORDS, bare_byline
from pipeline.model import Block, BlockKind, Category

LIKELY_STORY = 0.5
"""From that likelihood on a page's standfirst is the story's first paragraph and stays: the elements around it tell."""


STANDFIRST = "standfirst"
"""The rule that takes it."""


def claim_standfirst(page: Page) -> None:
    """Claim the standfirst, between the headline and the story, unless a model takes it for the story."""
    headline = next((i for i, claim in enumerate(page.claimed) if claim and claim.rule == "headline"), None)
    if headline is None or page.body is None or any(claim.rule == STANDFIRST for claim in page.claims):
        return
    for i in range(headline + 1, page.body[0]):
        if page.is_free(i) and _is_standfirst(page.passages[i]):
            if not len(page.likely) or page.likely[i] < LIKELY_STORY:
                page.claim(page.span(i, i), Category.TITLE, STANDFIRST, 0.8)
            return


def _is_standfirst(passage: Passage) -> bool:
    return passage.words >= 6 and not passage.listed and not passage.is_row and not passage.text.endswith(":")


SIGNATURE = "signature-line"
"""The rule that takes a name between the headline and the date."""
_NAME_LENGTH = 40
"""Characters of a name."""


def release_bios_of_subjects(page: Page) -> None:
    """Give back what a rule took for a note on the author where the story is about who is named there: a club."""
    for claim in [claim for claim in page.claims if claim.rule == BIO and page.cuts_none(claim)]:
        name = re.match(r"[\w'’-]+", page.text[claim.start : claim.end])
        told = re.compile(rf"\b{re.escape(name.group())}\b") if name else None
        prose = (passage.text for i, passage in enumerate(page.passages) if page.is_free(i) and passage.is_prose)
        if told and sum(told.search(text) is not None for text in prose) >= SUBJECT:
            page.release(claim)


BIO, SUBJECT = "bio-of-author", 3
"""The rule, and the paragraphs of a story that name whom it is about, at least."""


def claim_signature(page: Page) -> None:
    """Claim a few words between the headline and the date: who wrote the story, in scripts without capitals too."""
    for i in range(1, len(page.passages) - 1):
        above, below, text = page.claimed[i - 1], page.claimed[i + 1], page.passages[i].text
        if above is None or below is None or not page.is_free(i):
            continue
        is_name = len(text.split()) in NAME_WORDS and len(text) <= _NAME_LENGTH and not page.passages[i].ended
        if is_name and CASED.search(text):
            is_name = bare_byline(text) is not None
        if is_name and above.rule == "headline" and below.category is Category.TIMESTAMP:
            page.claim(page.span(i, i), Category.BYLINE, SIGNATURE, 0.8)


_CLOCK = re.compile(
    r"\W*(?:[01]?\d|2[0-4])(?:[:h][0-5]\d(?: ?[ap]\.?m\.?)?(?: ?[a-z]{2,4})?|\.[0-5]\d ?(?:[ap]\.?m\.?|uhr|h))\W*",
    re.IGNORECASE,
)
"""An hour; `12.50` alone may be a price."""
_CLOCK_LENGTH = 16
"""Characters of an hour, at most."""
TICKS, TOLD = 3, 6
"""A ticker has so many hours at least; words of what was told then, at least."""
_HOURS = frozenset([Category.NAVIGATION, Category.TIMESTAMP])
"""What rules take an hour for: a player's clock, a page's."""


def keep_ticks(page: Page, keep: NDArray[np.bool_]) -> None:
    """Give a ticker its hours back: lines by themselves, each above a sentence that is kept. `keep` tells the story."""
    hours = [i for i in range(len(page.passages) - 1) if _is_hour(page, i) and page.is_free(i + 1) and keep[i + 1]]
    if len(hours) < TICKS:
        return
    for i in hours:
        claim = page.claimed[i]
        if claim is None or (claim.category in _HOURS and page.cuts_none(claim)):
            page.release_one(i)
            keep[i] = True


def _is_hour(page: Page, i: int) -> bool:
    """Whether passage i is an hour and nothing else, and the next is a sentence."""
    text, below = page.passages[i].text, page.passages[i + 1]
    if len(text) > _CLOCK_LENGTH or _CLOCK.fullmatch(text) is None:
        return False
    return below.ended and below.words >= TOLD


_SOLD = frozenset([Category.SUBSCRIPTION, Category.PAYWALL])
LIST, ITEM = 2, 30
"""Items; what has fewer is no list. Words of an item; what a subscription brings is told in fewer."""
BUTTON = 2
"""Words; `Sign up`, `Jetzt anmelden` promise nothing that a list tells, and stand above an event's programme too."""
BOX = 40
"""Passages; an element that holds more is a part of the page, and no offer's."""


def release_headings(page: Page, blocks: Sequence[Block], keep: NDArray[np.bool_]) -> None:
    """Give the story back the heading that a rule took for the last of the links above it.

    It stands in another element than theirs, that of the paragraph below it, which is the story's. `keep` tells that.
    """
    links: dict[Claim, list[int]] = {}
    for i, each in enumerate(page.claimed):
        if each and each.category is Category.RELATED_LINKS:
            links.setdefault(each, []).append(i)
    for claim, taken in links.items():
        if len(taken) < HEADED or not page.cuts_none(claim) or taken[-1] + 1 >= len(blocks):
            continue
        last = taken[-1]
        is_heading = blocks[last].kind is BlockKind.HEADING and blocks[last - 1].kind is not BlockKind.HEADING
        is_apart = _parent(blocks[last]) == _parent(blocks[last + 1]) != _parent(blocks[taken[0]])
        if is_heading and is_apart and keep[last + 1] and page.is_free(last + 1):
            page.release_one(last)
            keep[last] = True


HEADED = 3
"""Passages: a heading of links, one link, and the heading below them."""


def _parent(block: Block) -> str:
    return block.trail.rpartition("/")[0]


def claim_offered_lists(page: Page, blocks: Sequence[Block]) -> None:
    """Claim the list below a page's offer, for the rule that claimed that: what it brings reads like a story's list.

    The element around both holds nothing else that is likely the story, nor is the list most of what is. `blocks` has
    the block that each passage was read from.
    """
    items = [block.kind is BlockKind.LIST_ITEM for block in blocks]
    likely_words = sum(passage.words * likely for passage, likely in zip(page.passages, page.likely, strict=True))
    for i, claim in enumerate(page.claimed[:-1]):
        if claim is None or claim.category not in _SOLD or items[i] or page.passages[i].words <= BUTTON:
            continue
        last = i
        while (
            last + 1 < len(items)
            and items[last + 1]
            and page.is_free(last + 1)
            and page.passages[last + 1].words <= ITEM
        ):
            last += 1
        if last - i >= LIST and _stand_alone(page, blocks, i, last, likely_words):
            page.claim(page.span(i + 1, last), claim.category, claim.rule, claim.confidence)


def _stand_alone(page: Page, blocks: Sequence[Block], first: int, last: int, likely_words: float) -> bool:
    """Whether the element around an offer holds these passages, and nothing else that is likely the story."""
    around = blocks[first].within[:-1]
    low, high = first, last
    while low and high - low < BOX and blocks[low - 1].within[: len(around)] == around:
        low -= 1
    while high + 1 < len(blocks) and high - low < BOX and blocks[high + 1].within[: len(around)] == around:
        high += 1
    is_box = high - low < BOX and blocks[last].within[: len(around)] == around
    beside = (k for k in range(low, high + 1) if not first <= k <= last)
    alone = not any(page.is_free(k) and page.likely[k] >= LIKELY_STORY for k in beside)
    listed = sum(page.passages[k].words * page.likely[k] for k in range(first, last + 1))
    return is_box and alone and 2 * listed < likely_words


LABEL, ADVERT, ADVERTS_WORDS = 3, 5, 40
"""Words of a label; passages and words of an advertisement below it, at most."""
_OF_THE_STORY = 0.2
"""And its share of what is likely the story, at most."""


def claim_labelled(page: Page, blocks: Sequence[Block]) -> None:
    """Claim what stands below the label `Advertisement` in the label's own element, for the rule that claimed that.

    `blocks` has the block that each passage was read from.
    """
    likely_words = sum(passage.words * likely for passage, likely in zip(page.passages, page.likely, strict=True))
    for i, claim in enumerate(page.claimed[:-1]):
        if claim is None or claim.category is not Category.ADVERTISEMENT or page.passages[i].words > LABEL:
            continue
        around = _shared(blocks[i], blocks[i + 1])
        last = _last_in(blocks, i, around, ADVERT + 1)
        below = range(i + 1, last + 1)
        words = sum(page.passages[k].words for k in below)
        is_first = i == 0 or blocks[i - 1].within[: len(around)] != around
        is_list = around and tag_of(blocks[i].trail.split("/")[len(around) - 1]) in _LISTS
        if (
            not around
            or not is_first
            or is_list
            or last - i > ADVERT
            or words > min(ADVERTS_WORDS, _OF_THE_STORY * likely_words)
        ):
            continue
        for k in below:
            if page.is_free(k):
                page.claim(page.span(k, k), claim.category, claim.rule, claim.confidence)


_LISTS = frozenset("ul ol dl table tbody tr".split())
"""Elements whose parts are alike: what stands in the first of them says nothing of the next."""


def _shared(block: Block, other: Block) -> tuple[int, ...]:
    """The elements that stand around both."""
    shared = 0
    for mine, its in zip(block.within, other.within, strict=False):
        if mine != its:
            break
        shared += 1
    return block.within[:shared]


def _last_in(blocks: Sequence[Block], i: int, around: tuple[int, ...], most: int) -> int:
    """The last passage of an element that passage i stands in; no more than so many are looked at."""
    last = i
    while last + 1 < len(blocks) and last - i < most and blocks[last + 1].within[: len(around)] == around:
        last += 1
    return last


_PLEAS = frozenset(
    [
        Category.NEWSLETTER,
        Category.SUBSCRIPTION,
        Category.PAYWALL,
        Category.DONATION_APPEAL,
    ]
)
"""What has a heading of its own in its element."""


def claim_emptied(page: Page, blocks: Sequence[Block]) -> None:
    """Claim the heading of an element of which all else was claimed, and a sentence of it as an appeal or an offer.

    A button may stand below any heading.

    `blocks` has the block that each passage was read from.
    """
    for i, block in enumerate(blocks[:-1]):
        if block.kind is not BlockKind.HEADING or not page.is_free(i):
            continue
        around = block.within[:-1]
        last = _last_in(blocks, i, around, BOX)
        is_first = i == 0 or blocks[i - 1].within[: len(around)] != around
        below = [(page.claimed[k], page.passages[k]) for k in range(i + 1, last + 1)]
        plea = next((claim for claim, told in below if claim and claim.category in _PLEAS and told.ended), None)
        if around and is_first and plea and last - i < BOX and all(claim for claim, _ in below):
            page.claim(page.span(i, i), plea.category, plea.rule, plea.confidence, because=plea.because)


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
