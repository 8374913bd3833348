"""Stretches of story: passages that stand together and are likely the story, as the line model's first look has it.

A page with several stories, or with teasers that read like stories, has several; the longest is the main one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.floating[Any]]

_LIKELY = 0.45
_GAP = 2
"""Passages that are not likely the story, and yet do not part a stretch."""


def stretches(likely: Floats) -> NDArray[np.intp]:
    """The number of the stretch that each passage is in, from 1; 0 where it is in none."""
    told = np.zeros(len(likely), dtype=np.intp)
    at = np.flatnonzero(likely >= _LIKELY)
    if not len(at):
        return told
    parted = np.concatenate([[True], np.diff(at) > _GAP + 1])
    for number, (first, last) in enumerate(zip(at[parted], at[np.concatenate([parted[1:], [True]])], strict=True), 1):
        told[first : last + 1] = number
    return told


def main_of(stretch: NDArray[np.intp], weight: Floats) -> int:
    """The number of the stretch that weighs most; 0 where there is none."""
    whole = np.bincount(stretch, weight, 1)
    whole[0] = 0
    return int(whole.argmax())
