"""What a page is: an article, or a front page, a thread, a product, documentation and so on.

Told by a small model from the page's build and figures, and the words of its headings and labels (kind_features.py).
How good it is, on what it was trained and what it is bad at stands in docs/kind.md. Plain text has no build to tell
anything by.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.enrich.base import Finders, Sighting, settle
from pipeline.enrich.kind_features import NAMES, SAID, look_at
from pipeline.forest import Forest
from pipeline.model import CleanDocument, FileType, Found, Kind

if TYPE_CHECKING:
    from numpy.typing import NDArray

KINDS = tuple(Kind)
COLUMNS: tuple[str, ...] = (
    *NAMES,
    *(f"{how}{what} {kind}" for what in ("names", "words") for how in ("", "telling ") for kind in KINDS),
)
SHIPPED = Path(__file__).with_name("kind.npz")
_TELLING = 5
"""Tokens that speak loudest for a kind."""
_ARTICLE = KINDS.index(Kind.ARTICLE)
ARTICLES = 0.65
"""From that likelihood on a page is an article: then as many others are told as articles as articles as others."""
SIGNED = 0.4
"""And from that likelihood on where it names its writer and its date: stories do, and hardly what firms offer."""
FEW_WORDS = 10
"""So many words that say nothing are counted with a page's own."""
_TOLD = 4
"""Columns that are named as the reasons."""


@dataclass(frozen=True, slots=True)
class KindModel:
    """One forest whose leaves hold a vote for each kind, and the lexicon of names."""

    forests: tuple[Forest, ...]
    """For each kind; they ask the same questions, and differ in their leaves."""
    lexicon: Mapping[str, NDArray[np.float32]]
    """A token to what it says for each kind, as log-odds."""

    def judge(self, row: NDArray[np.float32], tokens: Iterable[str]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """How likely the page is of each kind, and the row that the forests saw."""
        whole = told(row, {token: self.lexicon[token] for token in tokens if token in self.lexicon})
        (at,) = self.forests[0].leaf_numbers(whole[None, :])
        trees = np.arange(len(at))
        odds = np.array([forest.leaves[trees, at].sum() + forest.bias for forest in self.forests], dtype=np.float32)
        likely = np.exp(odds - odds.max())
        return likely / likely.sum(), whole

    def reasons(self, row: NDArray[np.float32], kind: int) -> str:
        """The columns that weighed most for a kind, with their values, the heaviest first."""
        heaviest = np.argsort(-self.forests[kind].weights(row[None, :])[0], kind="stable")[:_TOLD]
        return ", ".join(f"{COLUMNS[column]} {row[column]:.3g}" for column in heaviest)


def told(row: NDArray[np.float32], votes: Mapping[str, NDArray[np.float32]]) -> NDArray[np.float32]:
    """A page's whole row: its own columns, then what its names say, then what its words say."""
    names = [vote for token, vote in votes.items() if not token.startswith(SAID)]
    words = [vote for token, vote in votes.items() if token.startswith(SAID)]
    nothing = [np.zeros(len(KINDS), dtype=np.float32)] * FEW_WORDS  # a page of five labels is not what one of them says
    whole: NDArray[np.float32] = np.concatenate(
        [row, *(polled(np.array(each, dtype=np.float32)) for each in (names, [*words, *nothing]))]
    )
    return whole


def polled(votes: NDArray[np.float32]) -> NDArray[np.float32]:
    """What a page's tokens say: for each kind the mean of all, then that of the loudest. `votes` has a row a token."""
    if not len(votes):
        return np.zeros(2 * len(KINDS), dtype=np.float32)
    votes = votes[np.lexsort(votes.T)]  # sums of floats depend on the order, and a set has none
    both: NDArray[np.float32] = np.concatenate([votes.mean(axis=0), np.sort(votes, axis=0)[-_TELLING:].mean(axis=0)])
    return both


@cache
def kind_model(path: Path = SHIPPED) -> KindModel:
    """The model, read once a process.

    Raises:
        ValueError: the file was made for other columns.
    """
    with np.load(path) as stored:
        if stored["names"].tobytes().decode() != " | ".join(COLUMNS):
            raise ValueError(f"{path}: made for other columns than this version of Newsmill has; run `make train`")
        words = json.loads(stored["tokens"].tobytes())
        votes = stored["votes"].astype(np.float32)
        leaves = stored["leaves"].astype(np.float32)
        forests = tuple(
            Forest(stored["columns"], stored["borders"], np.ascontiguousarray(leaves[:, :, k]), float(bias))
            for k, bias in enumerate(stored["biases"])
        )
    return KindModel(forests, dict(zip(words, votes, strict=True)))


def write(
    path: Path, questions: tuple[NDArray[Any], NDArray[Any]], leaves: NDArray[Any], biases: NDArray[Any],
    lexicon: Mapping[str, NDArray[Any]],
) -> None:  # fmt: skip
    """Store a model as `kind_model` reads it; the same model makes the same bytes. Any: numbers of several widths."""
    words = sorted(lexicon)
    np.savez_compressed(
        path,
        names=np.frombuffer(" | ".join(COLUMNS).encode(), dtype=np.uint8),
        tokens=np.frombuffer(json.dumps(words).encode(), dtype=np.uint8),
        votes=np.array([lexicon[word] for word in words], dtype=np.float16),
        columns=questions[0],
        borders=questions[1],
        leaves=leaves.astype(np.float16),
        biases=biases.astype(np.float32),
    )


def best_of(likely: NDArray[np.float32], *, signed: bool = False) -> int:
    """The kind that a page is told to be: an article only where that is likely enough, else the likeliest other.

    `signed` tells whether the page names who wrote it and when.
    """
    rest = likely.copy()
    if signed and likely[_ARTICLE] >= SIGNED:
        return _ARTICLE
    rest[_ARTICLE] = 0 if likely[_ARTICLE] < ARTICLES else likely[_ARTICLE]
    return int(rest.argmax())


def _by_model(clean: CleanDocument, *, signed: bool) -> Iterator[Sighting[Kind]]:
    if clean.document.type is not FileType.HTML:
        return
    model = kind_model()
    likely, row = model.judge(*look_at(clean.document))
    best = best_of(likely, signed=signed)
    yield Sighting(KINDS[best], model.reasons(row, best), round(float(likely[best]), 3))


def find_kind(clean: CleanDocument, *, signed: bool = False) -> Found[Kind] | None:
    """What the page is; None for plain text. `signed` tells whether it names who wrote it and when."""
    finders: Finders[Kind] = (("kind-model", partial(_by_model, signed=signed)),)
    return settle(clean, finders)
