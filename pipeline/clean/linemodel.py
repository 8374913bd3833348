"""The line model: how likely each passage of a page is the story, for what no rule names.

Two forests, asked one after the other: one knows the passage and its neighbours, the second also what the first made
of them. One pair for pages, one for plain text, in one file that `make train` makes. How good it is, on what it was
trained and what it is bad at stands in docs/line-model.md.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from pipeline.clean import around, features, noticemodel, phrases, vocabulary
from pipeline.clean.draft import Draft
from pipeline.clean.hashes import Letters
from pipeline.clean.page import Page
from pipeline.clean.stretches import stretches
from pipeline.forest import Forest
from pipeline.model import Block, Document, FileType

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAMES: tuple[str, ...] = (*features.NAMES, *phrases.NAMES, *noticemodel.NAMES, *around.NAMES, *vocabulary.NAMES)
"""The columns of the second forest; the first sees those before `likely`."""
_COLUMN = {name: k for k, name in enumerate(features.NAMES)}
SHIPPED = Path(__file__).with_name("linemodel.npz")
_TOLD = 3
"""Columns that are named as a decision's reasons."""
_OF_THE_PAGE = frozenset(
    ("passages", "page words", "prose words", "articles", "likely words", "likely share", "likeliest", "doubt",
     "stretches", "main share", "gaps")
)  # fmt: skip
"""Columns that are the same for all passages of a page, and so no reason to tell one from another."""
_THE_PAGES = [k for k, name in enumerate(NAMES) if name in _OF_THE_PAGE]


@dataclass(frozen=True, slots=True)
class Look:
    """What the model makes of a page."""

    likely: NDArray[np.float32]
    """For each passage how likely it is the story, 0 to 1."""
    rows: NDArray[np.float32]
    """What the second forest saw of each passage."""
    forest: Forest
    shared: vocabulary.Vocabulary
    """Which words the passages share."""
    notices: noticemodel.Notices
    """Which of them speak as a site does to its readers."""
    why: Sequence[str] = ()
    """What set a passage back after the model had looked; empty where nothing did."""

    def column(self, name: str) -> NDArray[np.float32]:
        """What the forest saw of each passage by this name of `NAMES`."""
        seen: NDArray[np.float32] = self.rows[:, NAMES.index(name)]
        return seen

    def reasons(self, passages: Sequence[int]) -> list[str]:
        """What set each passage back, or the columns that weighed most in the verdict on it, the heaviest first."""
        rows = self.rows[list(passages)]
        weights = self.forest.weights(rows)
        weights[self.likely[list(passages)] >= 0.5] *= -1
        weights[:, _THE_PAGES] = np.inf
        heaviest = np.argsort(weights, axis=1, kind="stable")[:, :_TOLD].tolist()
        return [
            (self.why[i] if self.why else "") or ", ".join(f"{NAMES[k]} {row[k]:.3g}" for k in told)
            for i, row, told in zip(passages, rows.tolist(), heaviest, strict=True)
        ]


@dataclass(frozen=True, slots=True)
class LineModel:
    """The forests for one type of file."""

    first: Forest
    second: Forest
    lexicon: Mapping[str, float]
    votes: phrases.Votes
    notices: noticemodel.NoticeModel

    def look(self, page: Page, blocks: Sequence[Block], title: str) -> Look:
        """Judge a page's passages. `blocks` has the block each was read from; `title` is the page's, or empty."""
        letters = Letters.of(page.text, page.passages)
        said = phrases.phrases(letters)
        notices = self.notices.look(noticemodel.told_by(letters, said), page.passages)
        known = features.features(page, letters, blocks, title, self.lexicon)
        seen = first_look(known, said, self.votes, notices.heard)
        likely = self.first.probabilities(seen)
        shared = vocabulary.vocabulary(letters)
        rows = second_look(seen, likely, blocks, shared)
        return Look(self.second.probabilities(rows), rows, self.second, shared, notices)


def first_look(
    seen: NDArray[np.float32], said: phrases.Phrases, votes: phrases.Votes, odds: NDArray[np.float32]
) -> NDArray[np.float32]:
    """What the first forest sees, one row a passage.

    `seen` is what `features` makes of it, `said` what it says, `odds` how much it is a notice.
    """
    words = np.expm1(seen[:, _COLUMN["words"]])
    told = phrases.spoken(said, votes, words), noticemodel.noticed(odds, words)
    rows: NDArray[np.float32] = np.column_stack([seen, *told])
    return rows


def second_look(
    seen: NDArray[np.float32], likely: NDArray[np.float32], blocks: Sequence[Block], shared: vocabulary.Vocabulary
) -> NDArray[np.float32]:
    """What the second forest sees, one row a passage: what the first saw, and what it made of that."""
    words = np.expm1(seen[:, _COLUMN["words"]])
    titled = (seen[:, _COLUMN["claim kind"]] == features.TITLED) | (seen[:, _COLUMN["like title"]] >= features.ALIKE)
    stretch = stretches(likely)
    told = around.around(likely, words, blocks, stretch, titled), vocabulary.kin(likely, words, shared, stretch, titled)
    rows: NDArray[np.float32] = np.column_stack([seen, *told])
    return rows


@cache
def line_model(type_: FileType, path: Path = SHIPPED) -> LineModel:
    """The model for a type of file, read once a process."""
    with np.load(path) as stored:
        if stored["names"].tobytes().decode() != " | ".join(NAMES):
            raise ValueError(f"{path}: made for other columns than this version of Newsmill has; run `make train`")
        lexicon = json.loads(stored["lexicon"].tobytes()) if type_ is FileType.HTML else {}
        first, second = (_forest(stored, f"{type_}-{name}") for name in ("first", "second"))
        return LineModel(first, second, lexicon, *_of_words(path))


@cache
def _of_words(path: Path) -> tuple[phrases.Votes, noticemodel.NoticeModel]:
    """What words say, the same for pages and for texts."""
    with np.load(path) as stored:
        votes = phrases.Votes(np.cumsum(stored["keys"], dtype=np.uint32), stored["votes"].astype(np.float32))
        return votes, noticemodel.read(stored)


def blocks_behind(document: Document, draft: Draft, page: Page) -> list[Block]:
    """For each passage the block that it was read from, with the widest gap since the passage above it."""
    begins = [block.start for block in document.blocks]
    starts = (draft.origin(passage.start, passage.end)[0] for passage in page.passages)
    at = [max(0, bisect_right(begins, start) - 1) for start in starts]
    found = [document.blocks[k] for k in at]
    if document.type is FileType.TEXT:
        for i, (before, k) in enumerate(pairwise([-1, *at])):
            above = max((block.above or 0 for block in document.blocks[before + 1 : k + 1]), default=1)
            if above != found[i].above:
                found[i] = replace(found[i], above=above)
    return found


def _forest(stored: Mapping[str, NDArray[np.generic]], name: str) -> Forest:
    return Forest(
        columns=stored[f"{name}-columns"].astype(np.int16),
        borders=stored[f"{name}-borders"].astype(np.float32),
        leaves=stored[f"{name}-leaves"].astype(np.float32),
        bias=float(stored[f"{name}-bias"]),
    )
