"""Where a removal is filed that no rule made.

What the line model cuts is cut; the rules are asked no more than what it is. Their words tell it, and where it stands
is settled: outside the story. What they do not know is told by looser words, and last by its shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from pipeline.clean.page import Page, Passage
from pipeline.clean.rule import Choosy, chosen
from pipeline.clean.rules import placed_rules_for, rules_for
from pipeline.clean.rules.wording import VOICE, Wording, wordings_for
from pipeline.lexicon import sentences
from pipeline.model import Category

if TYPE_CHECKING:
    from numpy.typing import NDArray

TELLING = 0.85
"""A rule of less confidence goes by where a passage stands, and its words alone tell nothing."""
LABEL, HEADLINE = 5, 24
"""Words; a label has no more, and hardly a headline has, two Han characters being as long as one."""
NOTICES = frozenset(
    [
        Category.NEWSLETTER,
        Category.PAYWALL,
        Category.SUBSCRIPTION,
        Category.DONATION_APPEAL,
        Category.COOKIE_NOTICE,
        Category.COMMENTS,
        Category.SHARE_LINKS,
    ]
)
"""What a site says to its reader in a few words, on a button or over a field."""
_LINKED = frozenset([Category.SUBSCRIPTION, Category.DONATION_APPEAL])
"""What a menu leads to: there `Log in` and `Donate` are the menu's."""
_POLICY = re.compile(r"poli[ct]|polít|notice|statement|richtlini|beleid|zásad|informativa|erklær")
"""Words of a link to what the site says of cookies elsewhere."""
_FIELD = re.compile(
    r"\W{0,4}(?:[^\W\d]+ ){0,2}(?:e-?mail(?:-?adress?e?| address)?|name|correo(?: electrónico)?)(?: us)?"
    r"\W{0,4}(?:\([^)]*\)\W{0,4})?"
)
"""A field of any form."""
_COUNT_OR_OFFER = re.compile(r"\d|save with\b")
"""`341 views`, `Save with a bundle`."""


def labelled(
    page: Page, which: NDArray[np.bool_], placed: Sequence[Category | None], languages: frozenset[str]
) -> Mapping[int, Category]:
    """What these short lines are that are cut before any rule is asked: notices, by the word of a rule.

    `placed` is what the elements around each passage say, and is not gainsaid where it tells a notice.
    """
    rules = [rule for rule in rules_for(languages) if rule.category in NOTICES and rule.confidence >= TELLING]
    page.look_again()
    found: dict[int, Category] = {}
    for rule in rules if which.any() else ():
        for i in chosen(rule.claims, page):
            if not which[i] or i in found or not _may_be(page.passages[i], rule.category, placed[i]):
                continue
            page.doomed = frozenset([i])  # alone: what a rule would claim behind it is no part of the notice here
            if rule.claims(page, i):
                found[i] = rule.category
    page.doomed = frozenset()
    page.forget_chosen()
    for i in set(np.flatnonzero(which).tolist()) - found.keys():
        bits = page.passages[i].bits if placed[i] not in NOTICES else 0
        if bits and any(bits & said.bits and said(page, i) for said in _invitations(languages)):
            found[i] = Category.COMMENTS
    shared = {i for i, category in found.items() if category is Category.SHARE_LINKS}
    lone = {i for i in shared if page.passages[i].words < 2 and shared.isdisjoint((i - 1, i + 1))}
    return {i: category for i, category in found.items() if i not in lone}  # `WhatsApp` alone may be anything


@cache
def _invitations(languages: frozenset[str]) -> tuple[Choosy, ...]:
    """The words by which these languages ask for comments: of looser words they alone tell what a label is."""
    each = wordings_for(languages)
    return tuple(said for category, said, spoken in each if category is Category.COMMENTS and spoken)


def _may_be(passage: Passage, category: Category, placed: Category | None) -> bool:
    """Whether a label can be of this category where it stands."""
    if placed in NOTICES and placed is not Category.SUBSCRIPTION:
        return False
    if category is Category.COMMENTS:
        return passage.words > 1  # one word is as well the name of a field or of a section
    if category is Category.SHARE_LINKS:
        return not (_FIELD.fullmatch(passage.low) or _COUNT_OR_OFFER.match(passage.low))
    if category is Category.NEWSLETTER:
        return not _FIELD.fullmatch(passage.low)
    in_menu = placed is Category.NAVIGATION
    return not in_menu or (category not in _LINKED and not _POLICY.search(passage.low))


def named(page: Page, which: NDArray[np.bool_], languages: frozenset[str]) -> Mapping[int, Category]:
    """What these passages are by their words, as far as they are free; nothing of those whose words tell nothing."""
    page.doomed = frozenset(int(i) for i in np.flatnonzero(which) if page.is_free(int(i)))
    found: dict[int, Category] = {}
    if page.doomed:
        found = _by_rules(page, languages)
        wordings = wordings_for(languages)
        for i in page.doomed - found.keys():
            if (category := _by_words(page, i, wordings)) is not None:
                found[i] = category
    page.doomed = frozenset()
    return found


def _by_words(page: Page, i: int, wordings: Iterable[Wording]) -> Category | None:
    passage = page.passages[i]
    for category, said, _ in wordings:
        if (
            passage.bits & said.bits
            and said(page, i)
            and (category is not Category.DISCLAIMER or passage.words > LABEL)
        ):
            return category if _speaks(page, i) else None
    return None


def _by_rules(page: Page, languages: frozenset[str]) -> dict[int, Category]:
    found: dict[int, Category] = {}
    for rule in placed_rules_for(languages):  # all others had their say, wherever a passage stood
        if rule.confidence < TELLING:
            continue
        for i in chosen(rule.claims, page):
            if i in page.doomed and i not in found and (span := rule.claims(page, i)):
                for k in _inside(page, i, span.end):
                    found.setdefault(k, rule.category)
    return found


def _inside(page: Page, first: int, end: int) -> Iterable[int]:
    """The doomed passages from the first on that end before this place."""
    k = first
    while k < len(page.passages) and page.passages[k].end <= end:
        if k in page.doomed:
            yield k
        k += 1


def _speaks(page: Page, i: int) -> bool:
    """Whether a passage is a label, a sentence, or the site's own voice, and not the headline of another story."""
    passage = page.passages[i]
    if passage.words <= LABEL or passage.is_row:
        return not passage.is_row
    return passage.ended or (VOICE(page, i) is not None and not passage.is_capitalised)


def by_shape(passage: Passage) -> Category:
    """What a line of a text most probably is that says nothing of itself: a menu, or another story's headline."""
    if passage.words < LABEL or passage.is_row:
        return Category.NAVIGATION
    if passage.ended or sentences.length(passage.text) > HEADLINE:
        return Category.OTHER
    return Category.RELATED_LINKS
