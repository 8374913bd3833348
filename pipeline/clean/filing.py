"""Where a removal is filed that no rule made.

What the line model cuts is cut; the rules are asked no more than what it is. Their words tell it, and where it stands
is settled: outside the story. What they do not know is told by looser words, and last by its shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import numpy as np

from pipeline.clean.page import Page, Passage
from pipeline.clean.rule import chosen
from pipeline.clean.rules import placed_rules_for
from pipeline.clean.rules.wording import VOICE, Wording, wordings_for
from pipeline.lexicon import sentences
from pipeline.model import Category

if TYPE_CHECKING:
    from numpy.typing import NDArray

TELLING = 0.85
"""A rule of less confidence goes by where a passage stands, and its words alone tell nothing."""
LABEL, HEADLINE = 5, 24
"""Words; a label has no more, and hardly a headline has, two Han characters being as long as one."""


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
