"""In what words a passage speaks: a vote for each word and pair of words that many sites say, learned in training.

`Read more`, `your inbox` and `all rights` are seldom the story, `she said` and `the court` are. What few sites say, and
what is in a language that training saw little of, has no vote. Digits are all alike: `3 min read` is `5 min read`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.clean.characters import DIGIT
from pipeline.clean.features import show_neighbours, window
from pipeline.clean.hashes import Letters, distinct, hashed, in_a_row

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.floating[Any]]

_SPOKEN = "spoken"
NAMES = (
    _SPOKEN, "known", *(f"{_SPOKEN} {way}{k}" for way in "-+" for k in range(1, 4)), "spoken near", "spoken wide",
)  # fmt: skip
"""The votes for a passage's words and pairs, added up, by the root of how many it has; the share of these that have a
vote; the same votes of its neighbours, and of it with its neighbours."""
_NEAR, _WIDE = 2, 6
_ZERO = np.uint32(ord("0"))
_MIXED, _HALF = np.uint64(0x9FB21C651E98DF25), np.uint64(32)


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words and pairs of words of a page's passages, each once a passage."""

    owner: NDArray[np.int32]
    """Passage of each."""
    key: NDArray[np.uint32]
    """Number of each: the same for the same letters, on all pages."""
    passages: int


@dataclass(frozen=True, slots=True)
class Votes:
    """What words and pairs say."""

    key: NDArray[np.uint32]
    """The numbers of those that have a vote, in order."""
    vote: NDArray[np.float32]
    """Log-odds of a passage being the story, for a passage that has no other."""

    def of(self, key: NDArray[np.uint32]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """The vote of each of these, 0 where it has none, and whether it has one."""
        if not len(self.key):
            return np.zeros(len(key), dtype=np.float32), np.zeros(len(key), dtype=bool)
        at = np.minimum(np.searchsorted(self.key, key), len(self.key) - 1)
        known = self.key[at] == key
        return np.where(known, self.vote[at], np.float32(0)), known


NONE = Votes(np.zeros(0, dtype=np.uint32), np.zeros(0, dtype=np.float32))


def phrases(letters: Letters) -> Phrases:
    """The words and pairs of words of a page's passages."""
    points = np.where(letters.kinds == DIGIT, _ZERO, letters.small)
    owner, word = hashed(points, letters, 1)
    pair_owner, pair = in_a_row(owner, word, 2)
    numbers = (np.concatenate([word, pair]) * _MIXED) >> _HALF
    each = distinct(np.concatenate([owner, pair_owner]).astype(np.uint64) << _HALF | numbers)
    return Phrases((each >> _HALF).astype(np.int32), each.astype(np.uint32), letters.passages)


def spoken(said: Phrases, votes: Votes, words: Floats) -> NDArray[np.float32]:
    """One row a passage, one column a name; `words` is how many each has."""
    vote, known = votes.of(said.key)
    count = np.maximum(np.bincount(said.owner, minlength=said.passages), 1)
    own = (np.bincount(said.owner, vote, said.passages) / np.sqrt(count)).astype(np.float32)
    table: dict[str, Floats] = {_SPOKEN: own}
    show_neighbours(table, (_SPOKEN,))
    table["known"] = np.bincount(said.owner, known, said.passages) / count
    weight = np.sqrt(words + np.float32(0.1))
    for name, reach in (("spoken near", _NEAR), ("spoken wide", _WIDE)):
        table[name] = window(own * weight, reach) / window(weight, reach)
    rows: NDArray[np.float32] = np.column_stack([table[name] for name in NAMES]).astype(np.float32)
    return rows
