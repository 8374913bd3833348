"""The parts that what is learned from is in, for cross-validation: all of a site is in one of them."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

FOLDS = 5
LEFT_OUT = tuple(dict.fromkeys(frozenset(two) for two in product(range(FOLDS), repeat=2)))
"""What may be left out: a fold, or two."""


T = TypeVar("T")
_learn: Callable[[frozenset[int]], Any] | None = None
"""What a forked process learns by. Any: of any type."""


def without_each(learn: Callable[[frozenset[int]], T], workers: int) -> dict[frozenset[int], T]:
    """What is learned from everything, and without each of what may be left out; so many are learned at a time.

    Each worker is forked with what `learn` holds, which may be too large to send, and needs memory for a copy of it.
    """
    each = (frozenset[int](), *LEFT_OUT)
    with ProcessPoolExecutor(workers, get_context("fork"), initializer=_take, initargs=(learn,)) as pool:
        return dict(zip(each, pool.map(_without, each), strict=True))


def _take(learn: Callable[[frozenset[int]], Any]) -> None:
    global _learn
    _learn = learn


def _without(folds: frozenset[int]) -> Any:
    assert _learn is not None  # _take came first
    return _learn(folds)


def fold_of(name: str) -> int:
    """The fold of a site, or of an example, 0 to FOLDS - 1: the same for all of a site's pages, and at every run."""
    return zlib.crc32(name.encode()) % FOLDS


def fold_file(folder: Path, fold: int) -> Path:
    """Where the model stands that was trained without a fold."""
    return folder / f"fold-{fold}.npz"
