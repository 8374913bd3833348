"""A forest of symmetric trees: each tree asks the same few questions of every row, so that numpy answers them at once.

The shape that CatBoost fits. A tree of depth D has D questions, "is this column above this border?", and 2^D leaves;
the answers are the bits of the leaf's number. Imports nothing of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ROWS = 2_000
"""Rows that are looked at in one go; bounds the memory that a page of many thousand passages takes."""


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

    def probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """How likely each row is a yes, 0 to 1. Rows have as many columns as in training."""
        parts = [self._odds(rows[at : at + _ROWS]) for at in range(0, len(rows), _ROWS)]
        odds = np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)
        return (1.0 / (1.0 + np.exp(-odds))).astype(np.float32)

    def _odds(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        at = self.leaf_numbers(rows)
        odds: NDArray[np.float32] = self.leaves[np.arange(len(self.leaves)), at].sum(axis=1) + np.float32(self.bias)
        return odds

    def leaf_numbers(self, rows: NDArray[np.float32]) -> NDArray[np.intp]:
        """(rows, T): the leaf that each row reaches in each tree."""
        depth = self.columns.shape[1]
        at = np.zeros((len(rows), len(self.columns)), dtype=np.intp)
        turned = np.ascontiguousarray(rows.T)
        for k in range(depth):
            at |= (turned[self.columns[:, k]] > self.borders[:, k, None]).T.astype(np.intp) << k
        return at

    def weights(self, row: NDArray[np.float32]) -> NDArray[np.float32]:
        """What each column added to one row's log-odds: what the trees' votes would lose, were its answers turned."""
        bits = 1 << np.arange(self.columns.shape[1])
        at = (row[self.columns] > self.borders) @ bits
        trees = np.arange(len(self.leaves))[:, None]
        turned = self.leaves[trees, at[:, None]] - self.leaves[trees, at[:, None] ^ bits]
        told = np.zeros(len(row), dtype=np.float32)
        np.add.at(told, self.columns.T.ravel(), (turned / 2).T.ravel())  # question by question, as floats add up
        return told
