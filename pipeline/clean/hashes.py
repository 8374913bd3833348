"""The words of a page as numbers: the same for the same letters, wherever they stand, all of a page worked out at once.

Sixty-four bits a word, so that two words hardly ever have the same. No language is known. Imports the characters only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.clean.characters import DIGIT, HAN, LETTER

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipeline.clean.page import Passage

_BASE = np.uint64(0x9E3779B97F4A7C15 | 1)
_INVERSE = np.uint64(pow(int(_BASE), -1, 1 << 64))
_IN_A_ROW = np.uint64(0xD1B54A32D192ED03)


def owners(length: int, passages: Sequence[Passage]) -> NDArray[np.int32]:
    """For each character of a text the number of the passage that it stands in, from 1 on; 0 outside all."""
    within = np.zeros(length + 1, dtype=np.int32)
    for i, passage in enumerate(passages, 1):
        within[passage.start] += i
        within[passage.end] -= i
    told: NDArray[np.int32] = np.cumsum(within[:-1])
    return told


def hashed(
    points: NDArray[np.uint32], kinds: NDArray[np.uint8], owner: NDArray[np.int32], shortest: int
) -> tuple[NDArray[np.int32], NDArray[np.uint64]]:
    """The passage of each word, from 0 on, and the word's number, in their order.

    `points` are the text's characters, `kinds` what each is, `owner` as `owners` has it. Words of fewer letters than
    `shortest` do not count; a Chinese or Japanese character counts with the one behind it.
    """
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


def once(owner: NDArray[Any], numbers: NDArray[np.uint64]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """The owner of each number, and the number's place among all, each once an owner."""
    _, places = np.unique(numbers, return_inverse=True)
    size = int(places.max(initial=0)) + 1
    each = distinct(owner.astype(np.int64) * size + places)
    return (each // size).astype(np.int32), (each % size).astype(np.int32)
