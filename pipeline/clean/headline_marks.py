"""Which line of a text is the headline of its story, once the story is known: two dozen marks, each with its weight.

The weights are those of a conditional logit over the lines that may be the headline, the right one being told by
the titles of news-dev and wcxb-dev; `python -m training.headlines` fits them and prints them, and what they choose on
sites that they were not fitted to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from math import log1p
from typing import TYPE_CHECKING

import numpy as np

from pipeline.clean.page import Page
from pipeline.clean.vocabulary import Vocabulary
from pipeline.lexicon.dates import find_dates
from pipeline.model import Category

if TYPE_CHECKING:
    from numpy.typing import NDArray

WEIGHTS: Mapping[str, float] = {
    "words of the lead": 1.75,
    "speaks of the story": 1.7,
    "likely story": -2.05,
    "lines to the story": -0.5,
    "first of the story": -1.85,
    "in the story": -2.8,
    "too short": -0.65,
    "long": -2.1,
    "is listed": -5.45,
    "ends as a sentence": -2.35,
    "is prose": 0.95,
    "has capitals": 0.75,
    "said within another line": 1.7,
    "begins a line at the top": 1.75,
    "above a byline": -0.9,
    "byline near below": 1.05,
    "lines to a date": -1.2,
    "above a claim": 0.65,
    "above prose": 1.05,
    "above a longer line": 0.8,
    "among short lines": 1.85,
    "has a colon": 1.35,
    "is a top heading": 2.5,
    "taken by rules": 0.55,
}
"""What each mark adds to a line's weight. Distances and counts of words are logarithms, of one more.

A line right above a byline has "above a claim" and "byline near below", too. The three together speak for it, but
less than a byline that is some lines below: a standfirst stands in between.
"""
REACH, INTO, TOP = 120, 5, 4
"""Passages above the story's first paragraph, from it on, and at the text's top, among which the headline is sought."""
LONGEST = 40
"""Words of a headline; the longest of the 301 headlines of news-dev and stories-dev has 38, a Han character counting
as one."""
_LEAD = 4
"""Paragraphs of the story that make its beginning."""
_SHORT, _LONG, _STEP = 5, 16, 8
"""Words: below these a line is short, one mark a word; above these it is long, one mark for eight words more."""
_REPEATED, _BEGINS = 10, 8
"""Characters of a headline that stand inside another line and tell something by it, and that begin one."""
_TITLES = 3
"""Passages at the top of a text, where the page's title stands, with the site's name behind it."""
_CAPITALS = 0.7
"""Share of words with a capital, in a line of three words or more."""
_BYLINE, _DATE = 5, 12
"""Passages below a headline among which its byline is, and its date; a date that is farther tells no more."""
_DATED = 14
"""Words of a line that tells when a story appeared, at most."""
_LONGER, _LONGER_BY = 2, 2
"""Passages right below a kicker or a section's name among which the headline is, and words that it has more."""
_AROUND, _LABEL = 4, 5
"""Passages on each side of a line, and words that a label has fewer than."""
HEADLINE = "headline"
"""The rule that takes a line for the headline."""
_BELOW = frozenset([Category.BYLINE, Category.TIMESTAMP])
_COLONS = (": ", "：")
"""Between a headline and the kicker before it."""
_OPEN = ("?", "!", '"', "”", "»")
"""How a headline may end as well as a sentence."""


def candidates(page: Page, first: int) -> list[int]:
    """The passages to look at, for a story that begins with passage `first`."""
    near = range(max(0, first - REACH), min(len(page.passages), first + 1 + INTO))
    top = range(min(TOP, near.start))
    return [i for i in (*top, *near) if page.passages[i].words <= LONGEST]


def marks(
    page: Page, at: Sequence[int], keep: NDArray[np.bool_], likely: NDArray[np.float32], shared: Vocabulary
) -> NDArray[np.float64]:
    """A row for each of the passages `at`, a column for each weight. `keep` tells the story, which has prose."""
    prose = np.flatnonzero(np.array([passage.is_prose for passage in page.passages], dtype=bool) & keep)
    first = int(prose[0])
    of_story, of_lead = shared.held_by(keep), shared.held_by(np.isin(np.arange(len(keep)), prose[:_LEAD]))
    may_be = frozenset(at)
    whole = "\n".join(passage.low for passage in page.passages)
    same = Counter(passage.low for passage in page.passages)
    top = [passage.low for passage in page.passages[:_TITLES]]

    @cache
    def is_dated(i: int) -> bool:
        claim, passage = page.claimed[i], page.passages[i]
        if claim and claim.category is Category.TIMESTAMP:
            return True
        return passage.words <= _DATED and bool(find_dates(passage.text))

    def row(i: int) -> dict[str, float]:
        passage, claim, low = page.passages[i], page.claimed[i], page.passages[i].low
        near = [claim.category if claim else None for claim in page.claimed[i + 1 : i + 1 + _BYLINE]]
        below = page.passages[i + 1 : i + 1 + _DATE]
        around = page.passages[max(0, i - _AROUND) : i] + below[:_AROUND]
        words = passage.text.strip("#* ").split()
        capitals = sum(word[0].isupper() for word in words)
        return {
            "words of the lead": log1p(of_lead[i] * passage.words),
            "speaks of the story": float(of_story[i]),
            "likely story": float(likely[i]),
            "lines to the story": log1p(max(0, first - i)),
            "first of the story": i == first,
            "in the story": i > first,
            "too short": max(0, _SHORT - passage.words),
            "long": max(0, passage.words - _LONG) / _STEP,
            "is listed": passage.listed,
            "ends as a sentence": passage.ended and not passage.text.strip("#* ").endswith(_OPEN),
            "is prose": passage.is_prose,
            "has capitals": len(words) > 2 and capitals > _CAPITALS * len(words),
            "said within another line": len(low) >= _REPEATED and whole.count(low) > same[low],
            "begins a line at the top": len(low) >= _BEGINS
            and any(line.startswith(low) for k, line in enumerate(top) if k != i),
            "above a byline": near[:1] != [] and near[0] in _BELOW,
            "byline near below": Category.BYLINE in near,
            "lines to a date": log1p(next((k for k in range(len(below)) if is_dated(i + 1 + k)), _DATE)),
            "above a claim": near[:1] not in ([], [None]),
            "above prose": below[:1] != [] and below[0].is_prose,
            "above a longer line": any(
                i + 1 + k in may_be and line.words >= passage.words + _LONGER_BY
                for k, line in enumerate(below[:_LONGER])
            ),
            "among short lines": sum(line.words < _LABEL for line in around) / max(1, len(around)),
            "has a colon": passage.words > _SHORT and any(colon in passage.text for colon in _COLONS),
            "is a top heading": is_marked(page, i),
            "taken by rules": claim is not None and claim.rule == HEADLINE,
        }

    rows = [row(i) for i in at]
    return np.array([[told[name] for name in WEIGHTS] for told in rows], dtype=float).reshape(len(at), len(WEIGHTS))


def is_marked(page: Page, i: int) -> bool:
    """Whether Markdown makes passage i a heading of the first rank."""
    below = page.passages[i + 1].text if i + 1 < len(page.passages) else ""
    return i in page.headings or (len(below) > len("==") and not below.strip("="))


def weighed(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much each line weighs."""
    weights: NDArray[np.float64] = rows @ np.array(list(WEIGHTS.values()))
    return weights
