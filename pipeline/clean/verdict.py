"""What the line model's numbers amount to: which passages are kept, and what the others are.

A page's passages are kept so that the F1 that can be expected is highest: where the model is sure of a story, a
doubtful line is cut; where it is sure of nothing, it is kept.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

import numpy as np

from pipeline.clean.features import tags_of
from pipeline.clean.filing import LABEL, by_shape
from pipeline.clean.page import Page, Passage
from pipeline.clean.vocabulary import Vocabulary
from pipeline.model import Block, BlockKind, Category

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Looks(Protocol):
    """What a verdict needs of the model's look at a page."""

    @property
    def likely(self) -> NDArray[np.float32]:
        """For each passage how likely it is the story."""
        ...

    def reasons(self, passages: Sequence[int]) -> list[str]:
        """What weighed most in the verdict on each passage."""
        ...


RULE = "line-model"
"""The name that its removals carry."""
FEW, DOUBTFUL = 6, 0.2
"""So many lines inside a text's story stay, each from that likelihood on."""
INTRODUCED = 0.1
"""And from that likelihood on where a paragraph breaks off in front of a list: its sentence goes on there."""
EDGE = 0.3
"""A paragraph at the edge of a text's story stays from that likelihood on: over all it costs as much as it saves, and
nobody misses what was lost until it is too late."""
LAST = 0.2
"""And from that likelihood on where a rule knows what stands on its other side, or nothing does."""
SENTENCE = 4
"""Words of a paragraph, at least, that is one sentence."""
AMID = 6
"""Passages that rules have claimed between two paragraphs of a text, at most: the story may go on behind a notice."""
SITES_OWN = 5
"""Passages; a text of which rules know no more to be the site's has been cleaned by somebody. Raw scrapes of wcxb-dev's
articles have 66 such in the median, their truths none."""
MOSTLY = 0.6
"""And so likely must its words be the story, taken together: rules do not know every language's furniture."""
UNLIKELY, AT_MOST, OF_A_LINE = 0.1, 0.08, 0.03
"""And at most so much of it may be less likely the story than that; less where the text is one line, of which rules
know next to nothing, for its menus have no lines of their own."""
COPY, COPIED = 300, 0.8
"""Words of a passage, and the share of its runs that other kept passages have, from which it is the story once more."""
_ASKED = ("?", "？", "؟")
"""How a question ends."""
_LEADS = (":", "：")
"""How a line ends that leads to a list, or to what somebody said."""
_LINKED = 0.5
"""Share of a passage's characters in links from which it is links and nothing else."""


def kept(page: Page, likely: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which of the passages that no rule claimed to keep, so that the F1 over words that may be expected is highest."""
    if not len(likely):
        return np.zeros(0, dtype=bool)
    likely = np.where([claim is None for claim in page.claimed], likely, 0)
    weight = np.array([passage.words + 0.01 for passage in page.passages])  # a sign alone goes the way of its likes
    order = np.argsort(-likely, kind="stable")
    right = np.cumsum((likely * weight)[order])
    f1 = 2 * right / (np.cumsum(weight[order]) + right[-1])
    keep = np.zeros(len(likely), dtype=bool)
    keep[order[: int(f1.argmax()) + 1]] = True
    return keep


def evened(page: Page, likely: NDArray[np.float32]) -> NDArray[np.float32]:
    """The likelihoods of a text's passages, each list's items given what they have on average: a list goes or stays."""
    likely = likely.copy()
    words = np.array([passage.words + 0.01 for passage in page.passages])
    i = 0
    while i < len(likely):
        last = i
        while last < len(likely) and page.is_free(last) and page.passages[last].listed:
            last += 1
        if last - i > 1:
            likely[i:last] = np.average(likely[i:last], weights=words[i:last])
        i = max(last, i + 1)
    return likely


def tabled(page: Page, likely: NDArray[np.float32], blocks: Sequence[Block]) -> NDArray[np.float32]:
    """The likelihoods of a page's passages, the rows of a story's tables given what they have on average.

    A table goes or stays. It is the story's where a paragraph that is likely the story stands on either side.
    """
    likely = likely.copy()
    tables: dict[tuple[int, ...], list[int]] = {}
    for i, block in enumerate(blocks):
        if block.kind is BlockKind.TABLE_ROW and page.is_free(i):
            depth = next((k for k, tag in enumerate(tags_of(block.trail)[::-1]) if tag == "table"), 0)
            tables.setdefault(block.within[: len(block.within) - depth], []).append(i)
    prose = [i for i, passage in enumerate(page.passages) if passage.is_prose and likely[i] >= _AROUND_TABLE]
    for rows in tables.values():
        above, below = bisect(prose, rows[0]) - 1, bisect(prose, rows[-1])
        if above < 0 or below == len(prose):
            continue
        if rows[0] - prose[above] <= AMID and prose[below] - rows[-1] <= AMID:
            likely[rows] = np.average(likely[rows], weights=[page.passages[i].words + 0.01 for i in rows])
    return likely


_AROUND_TABLE = 0.5
"""From that likelihood on a paragraph beside a table is the story."""


def spared(
    page: Page, likely: NDArray[np.float32], keep: NDArray[np.bool_], noticed: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """What is kept of a text, with lines inside the story and paragraphs at its edge that the model is not sure about.

    None of these is one that the notice model knows (`noticed`), but for items: a list goes or stays.

    A text has no elements to go by: a list or a subheading between two paragraphs of the story looks like furniture,
    and is none more often than not. Where a rule has claimed a neighbour, it is.
    """
    keep = keep.copy()
    noticed = noticed & np.array([not passage.listed for passage in page.passages], dtype=bool)
    i = 0
    while i < len(keep):
        last = i
        while last + 1 < len(keep) and not keep[i] and not keep[last + 1] and page.is_free(last + 1):
            last += 1
        inside = i > 0 and last + 1 < len(keep) and keep[i - 1] and keep[last + 1]
        if not keep[i] and page.is_free(i) and inside and last - i < FEW:
            goes_on = page.passages[i].listed and page.passages[i - 1].is_prose and not page.passages[i - 1].ended
            least = INTRODUCED if goes_on else DOUBTFUL
            keep[i : last + 1] = (likely[i : last + 1] >= least) & ~noticed[i : last + 1]
        i = last + 1
    for way in (1, -1):
        for k in range(len(keep))[::way][1:]:
            if not page.is_free(k) or not _is_paragraph(page.passages[k]) or noticed[k]:
                continue
            if keep[k - way] or (way == 1 and _is_behind(page, keep, k)):
                keep[k] |= likely[k] >= (EDGE if page.is_free(k + way) else LAST)
    return keep


def _is_paragraph(passage: Passage) -> bool:
    """Whether it reads like a paragraph, if a short one."""
    return passage.is_prose or (passage.ended and passage.words >= SENTENCE and not passage.listed)


def _is_behind(page: Page, keep: NDArray[np.bool_], k: int) -> bool:
    """Whether a paragraph that is kept stands before passage k, with a few between that rules have claimed."""
    before = k - 1
    while before >= 0 and k - before <= AMID and page.claimed[before] is not None:
        before -= 1
    return before >= 0 and bool(keep[before]) and page.passages[before].is_prose


def answered(
    page: Page, likely: NDArray[np.float32], keep: NDArray[np.bool_], noticed: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """What is kept of a page, with the questions whose answers are: in an accordion they stand on buttons.

    So is a line that ends in a colon, where what it leads to is kept.

    None of these is one that the notice model knows (`noticed`).
    """
    keep = keep.copy()
    for i in range(1, len(keep) - 1):
        if not keep[i] and not noticed[i] and keep[i - 1] and keep[i + 1] and likely[i] >= DOUBTFUL and page.is_free(i):
            passage, below = page.passages[i], page.passages[i + 1]
            leads = passage.text.endswith(_LEADS) and min(passage.words, below.words) > 1
            keep[i] = leads or (passage.text.endswith(_ASKED) and below.is_prose)
    return keep


def claim_copies(page: Page, keep: NDArray[np.bool_], shared: Vocabulary) -> None:
    """Claim what is kept and tells the whole story once more in one piece, as copies for paywalls and voices do."""
    long = [i for i in np.flatnonzero(keep).tolist() if page.passages[i].words >= COPY]
    for i in sorted(long, key=lambda i: -page.passages[i].words):
        mine, others = shared.run[shared.run_owner == i], shared.run[keep[shared.run_owner] & (shared.run_owner != i)]
        if len(mine) and np.isin(mine, others).mean() >= COPIED:
            page.claim(page.span(i, i), Category.OTHER, "told-twice", 0.9)
            keep[i] = False


def came_clean(page: Page, likely: NDArray[np.float32], *, in_one_line: bool) -> bool:
    """Whether somebody has cleaned this text before: then a passage that no rule names is the story's."""
    at_most = OF_A_LINE if in_one_line else AT_MOST
    free = np.array([claim is None for claim in page.claimed], dtype=bool)
    words = np.array([passage.words for passage in page.passages])
    own = int((words[~free] > 0).sum())  # signs alone are nobody's
    words, likely = words[free], likely[free]
    is_story = (words * likely).sum() >= MOSTLY * words.sum()
    return own <= SITES_OWN and bool(is_story and words[likely < UNLIKELY].sum() <= at_most * words.sum())


def claim(
    page: Page,
    look: Looks,
    which: NDArray[np.bool_],
    blocks: Sequence[Block],
    placed: Sequence[Category | None],
    worded: Mapping[int, Category] = MappingProxyType({}),
    noticed: Mapping[int, Category] = MappingProxyType({}),
) -> None:
    """Claim these passages as far as they are free, those that stand together and are alike as one.

    What stands together has one reason, that of its longest passage. `placed` tells by each passage's elements what it
    is, `worded` by the words of some that rules know, `noticed` by those of some that the notice model knows.
    """

    def file_of(k: int) -> Category:
        if placed[k] is Category.COMMENTS:  # what stands among comments is one, whatever it says
            return Category.COMMENTS
        return worded.get(k) or placed[k] or noticed.get(k) or category_of(blocks[k], page.passages[k])

    gone = [k for k in range(len(page.passages)) if which[k] and page.is_free(k)]
    runs = [[k for _, k in run] for _, run in groupby(enumerate(gone), lambda at: at[1] - at[0])]
    longest = [max(run, key=lambda k: page.passages[k].words) for run in runs]
    for run, because in zip(runs, look.reasons(longest), strict=True):
        for category, alike in groupby(run, file_of):
            first, *rest = alike
            last = rest[-1] if rest else first
            sure = float(1 - look.likely[first : last + 1].max())
            page.claim(page.span(first, last), category, RULE, round(sure, 3), because=because)


def category_of(block: Block, passage: Passage) -> Category:
    """What a passage that is no story most probably is, where no name of an element tells."""
    if block.kind is BlockKind.CAPTION:
        return Category.IMAGE_CREDIT
    if (block.link_share or 0.0) >= _LINKED:
        return Category.RELATED_LINKS if passage.words >= LABEL else Category.NAVIGATION
    return by_shape(passage)
