"""What the line model sees of a passage at its second look: how likely its surroundings are the story.

The first look judges each passage by itself and its neighbours' shape; the second also knows what the first made of the
passages around it, of those in the same element, and of those that stand in elements of the same names. Imports the
first look only.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.clean.features import UNKNOWN, path_of, since, window
from pipeline.clean.stretches import main_of
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
    "above likely", "below likely", "doubt", "stretch words", "stretch share", "outside", "beside main", "stretch",
    "stretches", "main share", "since main", "until main", "since told title", "until told title",
)  # fmt: skip
_LIKELY = 0.5
_FAR = 50
"""Passages; what is farther from the main stretch is as far as that."""


def around(
    likely: Floats, words: Floats, blocks: Sequence[Block], stretch: NDArray[np.intp], titled: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """One row a passage, one column a name.

    `likely` is what the first look made of each passage, `words` how many it has, `stretch` the number of the stretch
    of story it is in, `titled` whether it says the title.
    """
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
        *_in_stretches(stretch, weight * likely, expected),
        since(titled),
        since(titled[::-1])[::-1],
    ]
    rows: NDArray[np.float32] = np.column_stack(columns).astype(np.float32)
    return rows


def _in_stretches(stretch: NDArray[np.intp], weight: Floats, expected: float) -> Iterator[Floats]:
    """What stretch each passage is in, how long that is, and where it stands to the main one."""
    n, main = len(stretch), main_of(stretch, weight)
    whole = np.bincount(stretch, weight)
    whole[0] = 0
    yield np.log1p(whole[stretch])
    yield whole[stretch] / expected
    yield (stretch == 0).astype(np.float32)
    yield (stretch - main if main else np.zeros(n)).astype(np.float32)
    yield np.where(stretch > 0, stretch, UNKNOWN)
    yield np.full(n, float(len(whole) - 1))
    yield np.full(n, whole.max() / expected)
    inside = np.flatnonzero(stretch == main) if main else np.zeros(1, dtype=np.intp)
    for edge in (inside[0], inside[-1]):
        yield np.clip(np.arange(n) - edge, -_FAR, _FAR).astype(np.float32)


def _shared(keys: Sequence[Hashable], likely: Floats, weight: Floats) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """For each passage the mean over all that have its key, by weight, and how many these are."""
    numbers: dict[Hashable, int] = {}
    at = np.array([numbers.setdefault(key, len(numbers)) for key in keys], dtype=np.intp)
    whole = np.bincount(at, weight)
    return (np.bincount(at, weight * likely) / whole)[at], np.bincount(at)[at]
