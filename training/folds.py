"""The parts that what is learned from is in, for cross-validation: all of a site is in one of them."""

from __future__ import annotations

import zlib
from itertools import product
from pathlib import Path

FOLDS = 5
LEFT_OUT = tuple(dict.fromkeys(frozenset(two) for two in product(range(FOLDS), repeat=2)))
"""What may be left out: a fold, or two."""


def fold_of(name: str) -> int:
    """The fold of a site, or of an example, 0 to FOLDS - 1: the same for all of a site's pages, and at every run."""
    return zlib.crc32(name.encode()) % FOLDS


def fold_file(folder: Path, fold: int) -> Path:
    """Where the model stands that was trained without a fold."""
    return folder / f"fold-{fold}.npz"
