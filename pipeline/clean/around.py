"""What the line model sees of a passage at its second look: how likely its surroundings are the story.

The first look judges each passage by itself and its neighbours' shape; the second also knows what the first made of the
passages around it, of those in the same element, and of those that stand in elements of the same names. Imports the
first look only.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.clean.features import UNKNOWN, path_of, since, window
from pipeline.model import Block

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.floating[Any]]

REACH = 5
"""Neighbours on either side whose likelihood a passage is shown."""
_WIDTHS = (2, 5, 12)
_STEPS = (1, 2, 4)
NAMES: tuple[str, ...] = (
    "likely", *(f"likely {way}{k}" for k in range(1, REACH + 1) for way in "-+"),
    *(f"likely within {width}" for width in _WIDTHS), "likely alike", "alike", "likely in box", "likely in wide box",
    "likely in outer box", "likely words", "likely share", "likeliest", "likely before", "likely behind",
    "above likely", "below likely", "doubt",
)  # fmt: skip
_LIKELY = 0.5


def around(likely: Floats, words: Floats, blocks: Sequence[Block]) -> NDArray[np.float32]:
    """One row a passage, one column a name. `likely` is what the first look made of it, `words` how many it has."""
    n = len(likely)
    if not n:
        return np.zeros((0, len(NAMES)), dtype=np.float32)
    weight = words + np.float32(0.3)
    edge = np.full(REACH, UNKNOWN, dtype=np.float32)
    padded = np.concatenate([edge, likely, edge])
    columns: list[Floats] = [likely]
    for k in range(1, REACH + 1):
        columns += [padded[REACH - k : REACH - k + n], padded[REACH + k : REACH + k + n]]
    columns += [window(weight * likely, width) / window(weight, width) for width in _WIDTHS]
    mean, count = _shared([block.trail for block in blocks], likely, weight)
    columns += [mean, np.log1p(count)]
    paths = [path_of(block.trail, block.within) for block in blocks]
    for steps in _STEPS:
        columns.append(_shared([path[-min(steps, len(path))] if path else 0 for path in paths], likely, weight)[0])
    total, expected = float(weight.sum()), float((weight * likely).sum()) + 1e-9
    so_far = np.cumsum(weight * likely)
    sure = likely >= _LIKELY
    columns += [
        np.full(n, np.log1p(expected)),
        np.full(n, expected / total),
        np.full(n, likely.max(initial=0)),
        so_far / expected,
        (expected - so_far) / expected,
        since(sure),
        since(sure[::-1])[::-1],
        np.full(n, (weight * np.minimum(likely, 1 - likely)).sum() / total),
    ]
    rows: NDArray[np.float32] = np.column_stack(columns).astype(np.float32)
    return rows


def _shared(keys: Sequence[Hashable], likely: Floats, weight: Floats) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """For each passage the mean over all that have its key, by weight, and how many these are."""
    numbers: dict[Hashable, int] = {}
    at = np.array([numbers.setdefault(key, len(numbers)) for key in keys], dtype=np.intp)
    whole = np.bincount(at, weight)
    return (np.bincount(at, weight * likely) / whole)[at], np.bincount(at)[at]
