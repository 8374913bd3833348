"""Which words the passages of a page share: paragraphs of one story speak of the same people, places and things.

A teaser for another story reads like prose and stands among prose; what tells it from the story is that it speaks of
something else. Words are compared by a hash of their letters, all passages at once; no language is known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.clean.features import window
from pipeline.clean.hashes import Letters, hashed, in_a_row, once, places
from pipeline.clean.stretches import main_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.floating[Any]]

NAMES = (
    "kin", "strange", "kinship", "kin near", "kin of lead", "lead near", "recurring", "kin of main", "kin of title",
    "kin in stretch", "stretch kin of main", "told elsewhere", "told above", "told by story",
)  # fmt: skip
"""Shares of a passage's words, weighed by how rare they are on the page: those that other passages have which are
likely the story, and which are likely not; the first as a share of both, by itself and with its neighbours; those that
the story's beginning has, by itself and with its neighbours; those that any other passage has; those that the main
stretch has; the share of the title's words that are here; those that its own stretch has; what its stretch shares with
the main stretch on average. Then shares of a passage's runs of four such words: those that another passage has, one
above it, and one that is likely the story."""
_SHORTEST = 3
"""Letters of a word that counts; a Chinese or Japanese character counts with the one behind it."""
_LEAD = 80
"""Words that are likely the story, which make its beginning."""
_NEAR = 2
_RUN = 4
"""Words of a run that is looked for in other passages: so many in a row are seldom said twice by chance. In Chinese and
Japanese a run has five characters."""
_TINY = 1e-9
_NONE = 0.5
"""What a passage's kinship is that shares no word with any other."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a page's passages, each once a passage."""

    owner: NDArray[np.int32]
    """Passage of each word."""
    word: NDArray[np.int32]
    """Number of each word: the same for the same letters."""
    run_owner: NDArray[np.int32]
    """Passage of each run of words, each once a passage."""
    run: NDArray[np.int32]
    """Number of each run: the same for the same words in a row."""
    passages: int

    def held_by(self, which: NDArray[np.bool_]) -> Floats:
        """The share of each passage's words that another passage of these has, weighed by how rare they are."""
        if not len(self.word):
            return np.zeros(self.passages)
        having = np.bincount(self.word)
        weight = np.log1p(self.passages / having)[self.word]
        mine = which[self.owner].astype(float)
        held = np.bincount(self.word, mine, len(having))[self.word] - mine > 0
        told: Floats = np.bincount(self.owner, weight * held, self.passages) / np.maximum(
            np.bincount(self.owner, weight, self.passages), _TINY
        )
        return told


def vocabulary(letters: Letters) -> Vocabulary:
    """The words of a page's passages."""
    owner, word = hashed(letters.small, letters, _SHORTEST)
    return Vocabulary(*once(owner, word), *once(*in_a_row(owner, word, _RUN)), passages=letters.passages)


def kin(
    likely: Floats, words: Floats, shared: Vocabulary, stretch: NDArray[np.intp], titled: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """One row a passage, one column a name.

    `likely` is what the first look made of each passage, `words` how many it has, `stretch` the number of the stretch
    of story it is in (see around.py), `titled` whether it says the title.
    """
    n, owner, word = shared.passages, shared.owner, shared.word
    if not len(word):
        return np.zeros((n, len(NAMES)), dtype=np.float32)
    having = np.bincount(word)
    rarity = np.log1p(n / having)
    weight = rarity[word]
    total = np.maximum(np.bincount(owner, weight, n), _TINY)

    def share(marks: NDArray[Any]) -> Floats:  # Any: numbers or yes and no
        told: Floats = np.bincount(owner, weight * marks, n) / total
        return told

    def nearby(column: Floats) -> Floats:
        told: Floats = window(column * words, _NEAR) / np.maximum(window(words, _NEAR), _TINY)
        return told

    elsewhere = np.maximum(np.bincount(word, likely[owner])[word] - likely[owner], 0)
    others = having[word] - 1
    mine, theirs = share(np.minimum(elsewhere, 1)), share(np.minimum(np.maximum(others - elsewhere, 0), 1))
    kinship = np.where(mine + theirs > 0, mine / np.maximum(mine + theirs, _TINY), _NONE)
    so_far = np.cumsum(words * likely)
    led = shared.held_by((likely >= _NONE) & (so_far - words * likely < _LEAD))
    main = shared.held_by(stretch == main_of(stretch, words * likely))
    at = places(stretch[owner].astype(np.int64) * len(having) + word)
    count = np.bincount(at)
    title = np.bincount(word, titled[owner], len(having)) > 0
    columns = (
        mine, theirs, kinship, nearby(kinship), led, nearby(led), share(others > 0), main,
        np.bincount(owner, weight * title[word], n) / max(_TINY, float(rarity[title].sum())),
        share((count[at] > 1) & (stretch[owner] > 0)),
        (np.bincount(stretch, main * words) / np.maximum(np.bincount(stretch, words), _TINY))[stretch],
        *_told_again(shared, likely),
    )  # fmt: skip
    rows: NDArray[np.float32] = np.column_stack(columns).astype(np.float32)
    return rows


def _told_again(shared: Vocabulary, likely: Floats) -> Iterator[Floats]:
    """What share of each passage's runs another passage has, one above it, and one that is likely the story."""
    n, owner, run = shared.passages, shared.run_owner, shared.run
    count = np.maximum(np.bincount(owner, minlength=n), 1)
    having = np.bincount(run)
    first = np.full(len(having), n)
    np.minimum.at(first, run, owner)
    by_story = np.minimum(np.maximum(np.bincount(run, likely[owner])[run] - likely[owner], 0), 1) if len(run) else run
    for told in (having[run] > 1, first[run] < owner, by_story):
        yield np.bincount(owner, told, n) / count
