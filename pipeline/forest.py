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

_ROWS = 2_000
"""Rows that are looked at in one go; bounds the memory that a page of many thousand passages takes."""
_EXPLAINED = 200
"""Rows whose votes are explained in one go, for the same reason."""


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

    def __post_init__(self) -> None:
        trees, leaves = self.leaves.shape
        for name, value in (
            ("_asked", self.columns.T.ravel().astype(np.intp)),
            ("_above", np.ascontiguousarray(self.borders.T)),
            ("_votes", self.leaves.ravel()),
            ("_begin", np.arange(trees) * leaves),
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
        depth, trees = self._above.shape
        bits = 1 << np.arange(depth)
        told = np.empty(rows.shape, dtype=np.float32)
        for begin in range(0, len(rows), _EXPLAINED):
            some = rows[begin : begin + _EXPLAINED]
            yes = some[:, self._asked].reshape(len(some), depth, trees) > self._above
            at = (bits[:, None] * yes).sum(axis=1)[:, None, :]
            turned = self._votes.take(self._begin + at) - self._votes.take(self._begin + (at ^ bits[:, None]))
            cells = np.arange(len(some))[:, None] * rows.shape[1] + self._asked
            added = np.bincount(cells.ravel(), turned.ravel() / 2, some.size)
            told[begin : begin + len(some)] = added.reshape(some.shape)
        return told
