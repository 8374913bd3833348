"""Where a removal is filed that no rule made.

What the line model cuts is cut; the rules are asked no more than what it is. Their words tell it, and where it stands
is settled: outside the story.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import numpy as np

from pipeline.clean.page import Page
from pipeline.clean.rule import Rule, chosen
from pipeline.model import Category

if TYPE_CHECKING:
    from numpy.typing import NDArray


TELLING = 0.85
"""A rule of less confidence goes by where a passage stands, and its words alone tell nothing."""


def named(page: Page, which: NDArray[np.bool_], rules: Iterable[Rule]) -> Mapping[int, Category]:
    """What the rules call these passages, as far as they are free; nothing of those that no rule knows."""
    found: dict[int, Category] = {}
    page.doomed = frozenset(int(i) for i in np.flatnonzero(which) if page.is_free(int(i)))
    for rule in rules if page.doomed else ():
        if rule.confidence < TELLING:
            continue
        for i in chosen(rule.claims, page):
            if i in page.doomed and i not in found and (span := rule.claims(page, i)):
                for k in _inside(page, i, span.end):
                    found.setdefault(k, rule.category)
    page.doomed = frozenset()
    return found


def _inside(page: Page, first: int, end: int) -> Iterable[int]:
    """The doomed passages from the first on that end before this place."""
    k = first
    while k < len(page.passages) and page.passages[k].end <= end:
        if k in page.doomed:
            yield k
        k += 1
