"""A forest of symmetric trees: each tree asks the same few questions of every row, so that numpy answers them at once.

The shape that CatBoost fits. A tree of depth D has D questions, "is this column above this border?", and 2^D leaves;
the answers are the bits of the leaf's number. Imports nothing of ours.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ROWS = 250
"""Rows that are looked at in one go: what is asked of so many fits into a processor's cache, whatever the page."""


@dataclass(frozen=True, slots=True)
class Forest:
    """T trees of depth D that vote on each row."""

    columns: NDArray[np.int16]
    """(T, D): the column that each question is about."""
    borders: NDArray[np.float32]
    """(T, D): the answer is yes above this."""
    leaves: NDArray[np.float32]
    """(T, 2^D): what a tree adds to the log-odds, by the number that its answers make, the first the lowest bit."""
    bias: float
    """Log-odds before any tree has spoken."""

    _asked: NDArray[np.intp] = field(init=False, repr=False, compare=False)
    """(D * T): the columns of all first questions, then those of all second ones, and so on."""
    _above: NDArray[np.float32] = field(init=False, repr=False, compare=False)
    """(D, T): their borders."""
    _votes: NDArray[np.float32] = field(init=False, repr=False, compare=False)
    """(T * 2^D): all leaves, tree behind tree."""
    _begin: NDArray[np.intp] = field(init=False, repr=False, compare=False)
    """(T): where a tree's leaves begin among these."""
    _by_column: NDArray[np.intp] = field(init=False, repr=False, compare=False)
    """(D * T): the questions' places in `_asked`, those about the same column side by side."""
    _losses: NDArray[np.float32] = field(init=False, repr=False, compare=False)
    """(D * T * 2^D): half of what each leaf's vote loses where the answer to a question is turned, in that order."""

    def __post_init__(self) -> None:
        trees, leaves = self.leaves.shape
        asked = self.columns.T.ravel().astype(np.intp)
        by_column = np.argsort(asked, kind="stable")
        turned = np.arange(leaves) ^ (1 << np.arange(self.columns.shape[1]))[:, None]
        losses = (self.leaves - self.leaves[:, turned].swapaxes(0, 1)) / 2
        for name, value in (
            ("_asked", asked),
            ("_above", np.ascontiguousarray(self.borders.T)),
            ("_votes", self.leaves.ravel()),
            ("_begin", np.arange(trees) * leaves),
            ("_by_column", by_column),
            ("_losses", losses.reshape(len(asked), leaves)[by_column].ravel()),
        ):
            object.__setattr__(self, name, value)  # it is frozen

    def probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """How likely each row is a yes, 0 to 1. Rows have as many columns as in training."""
        parts = [self._odds(rows[at : at + _ROWS]) for at in range(0, len(rows), _ROWS)]
        odds = np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)
        return (1.0 / (1.0 + np.exp(-odds))).astype(np.float32)

    def _odds(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        votes = self._votes.take(self.leaf_numbers(rows).T + self._begin[:, None])
        odds: NDArray[np.float32] = np.ascontiguousarray(votes.T).sum(axis=1) + np.float32(self.bias)
        return odds

    def leaf_numbers(self, rows: NDArray[np.float32]) -> NDArray[np.intp]:
        """(rows, T): the leaf that each row reaches in each tree."""
        depth, trees = self._above.shape
        turned = np.ascontiguousarray(rows.T)  # a question is asked of all rows at once, and wants them side by side
        at = np.zeros((trees, len(rows)), dtype=np.uint16)
        for k in range(depth):
            asked = turned[self._asked[k * trees : (k + 1) * trees]]
            at |= (asked > self._above[k][:, None]).astype(np.uint16) << np.uint16(k)
        return at.T.astype(np.intp, order="K")

    def weights(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """What each column added to each row's log-odds: what the trees' votes would lose, were its answers turned."""
        trees, leaves = self.leaves.shape
        columns = self._asked[self._by_column]
        firsts = np.flatnonzero(np.diff(columns, prepend=-1))  # the first question about each column
        of_tree, begin = self._by_column % trees, np.arange(len(columns)) * leaves
        told = np.zeros(rows.shape, dtype=np.float32)
        for at in range(0, len(rows), _ROWS):
            lost = self._losses.take(self.leaf_numbers(rows[at : at + _ROWS])[:, of_tree] + begin)
            told[at : at + _ROWS, columns[firsts]] = np.add.reduceat(lost, firsts, axis=1, dtype=float)
        return told
