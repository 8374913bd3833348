"""A page's letters and words as numbers: the same for the same letters, wherever they stand, all worked out at once.

Sixty-four bits a word, so that two words hardly ever have the same. No language is known. Imports the characters only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.clean.characters import DIGIT, HAN, LETTER, kinds_of, points_of, small

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipeline.clean.page import Passage

_BASE = np.uint64(0x9E3779B97F4A7C15 | 1)
_INVERSE = np.uint64(pow(int(_BASE), -1, 1 << 64))
_IN_A_ROW = np.uint64(0xD1B54A32D192ED03)


@dataclass(frozen=True, slots=True)
class Letters:
    """The characters of a text and the passages that they stand in: made once a page, for all that count them."""

    points: NDArray[np.uint32]
    """The code point of each character."""
    kinds: NDArray[np.uint8]
    """What each is (see `characters`)."""
    small: NDArray[np.uint32]
    """The code point of each as a small letter."""
    owner: NDArray[np.int32]
    """The number of the passage that each stands in, from 1 on; 0 outside all."""
    starts: NDArray[np.int64]
    """Where each passage begins."""
    ends: NDArray[np.int64]

    @classmethod
    def of(cls, text: str, passages: Sequence[Passage]) -> Letters:
        """The letters of a text that these passages are of."""
        points = points_of(text)
        starts = np.array([passage.start for passage in passages], dtype=np.int64)
        ends = np.array([passage.end for passage in passages], dtype=np.int64)
        number = np.arange(1, len(passages) + 1, dtype=np.int32)
        within = np.zeros(len(points) + 1, dtype=np.int32)
        np.add.at(within, starts, number)
        np.subtract.at(within, ends, number)
        return cls(points, kinds_of(points), small(points), np.cumsum(within[:-1], dtype=np.int32), starts, ends)

    @property
    def passages(self) -> int:
        """How many passages there are."""
        return len(self.starts)


def hashed(points: NDArray[np.uint32], letters: Letters, shortest: int) -> tuple[NDArray[np.int32], NDArray[np.uint64]]:
    """The passage of each word, from 0 on, and the word's number, in their order.

    `points` stand for the characters of `letters`. Words of fewer letters than `shortest` do not count; a Chinese or
    Japanese character counts with the one behind it.
    """
    kinds, owner = letters.kinds, letters.owner
    han = kinds == HAN
    letter = (kinds >= LETTER) & (kinds <= DIGIT) & ~han
    change = np.flatnonzero(np.diff(np.concatenate([[0], letter.view(np.int8), [0]])))
    starts, ends = change[::2], change[1::2]
    long_enough = ends - starts >= shortest
    starts, ends = starts[long_enough], ends[long_enough]
    pairs = np.flatnonzero(han[:-1] & han[1:]) if len(han) > 1 else np.zeros(0, dtype=np.intp)
    if len(pairs):
        starts, ends = np.concatenate([starts, pairs]), np.concatenate([ends, pairs + 2])
        order = np.argsort(starts, kind="stable")
        starts, ends = starts[order], ends[order]
    # A word's hash is a difference of running sums, made independent of where it stands by its first letter's power.
    powers = np.multiply.accumulate(np.full(len(points) + 1, _BASE, dtype=np.uint64))
    undone = np.multiply.accumulate(np.full(len(points) + 1, _INVERSE, dtype=np.uint64))
    sums = np.concatenate([np.zeros(1, dtype=np.uint64), np.cumsum(points.astype(np.uint64) * powers[: len(points)])])
    whose = owner[starts]
    kept = whose > 0
    starts, ends = starts[kept], ends[kept]
    return whose[kept] - np.int32(1), (sums[ends] - sums[starts]) * undone[starts]


def in_a_row(
    owner: NDArray[np.int32], words: NDArray[np.uint64], length: int
) -> tuple[NDArray[np.int32], NDArray[np.uint64]]:
    """The passage and the number of each run of so many words that stand behind each other in one passage."""
    count = max(0, len(words) - length + 1)
    runs = np.zeros(count, dtype=np.uint64)
    for k in range(length):
        runs = runs * _IN_A_ROW + words[k : k + count]
    whole = owner[:count] == owner[length - 1 :] if count else np.zeros(0, dtype=bool)
    return owner[:count][whole], runs[whole]


def distinct(numbers: NDArray[Any]) -> NDArray[Any]:
    """Each number once, in order: as `np.unique`, which from numpy 2.3 on hashes first, and takes longer."""
    ranked = np.sort(numbers)
    told: NDArray[Any] = ranked[np.concatenate([[True], ranked[1:] != ranked[:-1]])] if len(ranked) else ranked
    return told


def places(numbers: NDArray[Any]) -> NDArray[np.int64]:
    """The place of each number among the distinct ones: `np.unique` has it too, and loads all of `numpy.ma` for it."""
    order = np.argsort(numbers, kind="stable")
    ranked = numbers[order]
    told = np.zeros(len(numbers), dtype=np.int64)
    told[order[1:]] = np.cumsum(ranked[1:] != ranked[:-1])
    return told


def once(owner: NDArray[Any], numbers: NDArray[np.uint64]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """The owner of each number, and the number's place among all, each once an owner."""
    place = places(numbers)
    size = int(place.max(initial=0)) + 1
    each = distinct(owner.astype(np.int64) * size + place)
    return (each // size).astype(np.int32), (each % size).astype(np.int32)
