"""What words and pairs of words say: a logistic regression over those that several sites have said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix

from pipeline.clean.phrases import Votes
from training.folds import without_each
from training.pages import Sample
from training.regression import Doubles, regressed
from training.weighing import weights

SITES = 6
"""Sites that must have said a word or a pair for it to have a vote: what fewer say tells of them, and of their news."""
_PENALTY = 3.0
"""These two hardly matter: with 4 or 10 sites, or a penalty of 1 or 10, how well votes tell the story (AUC on the
articles of one fold, left out) moves by 0.005 at most."""
_STEPS = 60
_LEAST = 0.02
"""A vote that is weaker is none, and takes no room in the file."""


def learned(samples: Sequence[Sample]) -> Votes:
    """The votes as these samples teach them."""
    keys = _said_by_many(samples)
    if not len(keys):
        return Votes(keys, np.zeros(0, dtype=np.float32))
    told, wanted, weight = _matrix(samples, keys)
    found = regressed(told, wanted, weight, penalty=_PENALTY, steps=_STEPS)[:-1]
    strong = np.abs(found) >= _LEAST
    return Votes(keys[strong], found[strong].astype(np.float16).astype(np.float32))


VotesWithout = Mapping[frozenset[int], Votes]
"""Votes, by the folds whose sites they were learned without."""


def votes_without_each(samples: Sequence[Sample], workers: int) -> VotesWithout:
    """The votes as samples teach them, all of them and without each of what may be left out; see `without_each`."""
    return without_each(lambda folds: learned([each for each in samples if each.fold not in folds]), workers)


def _said_by_many(samples: Sequence[Sample]) -> np.ndarray[Any, np.dtype[np.uint32]]:
    """The numbers of words and pairs that enough sites have said, in order."""
    by_site: dict[str, list[np.ndarray[Any, np.dtype[np.uint32]]]] = {}
    for sample in samples:
        by_site.setdefault(sample.domain, []).append(sample.phrases.key)
    once = np.concatenate([np.unique(np.concatenate(parts)) for parts in by_site.values()])
    keys, count = np.unique(once, return_counts=True)
    return keys[count >= SITES]


def _matrix(
    samples: Sequence[Sample], keys: np.ndarray[Any, np.dtype[np.uint32]]
) -> tuple[csr_matrix, np.ndarray[Any, np.dtype[np.bool_]], Doubles]:
    """The passages that are judged, a row each; whether each is the story, and what it weighs."""
    columns, values, ends, wanted, weight = [], [], [np.zeros(1, dtype=np.int64)], [], []
    end = 0
    for sample in samples:
        said = sample.phrases
        count = np.maximum(np.bincount(said.owner, minlength=said.passages), 1)
        at = np.minimum(np.searchsorted(keys, said.key), len(keys) - 1)
        kept = (keys[at] == said.key) & sample.judged[said.owner]
        columns.append(at[kept].astype(np.int32))
        values.append((1 / np.sqrt(count))[said.owner[kept]])  # doubles, as the votes are: else each product casts them
        each = np.bincount(said.owner[kept], minlength=said.passages)[sample.judged]
        ends.append(end + np.cumsum(each))
        end += int(each.sum())
        wanted.append((sample.share >= 0.5)[sample.judged])
        weight.append(weights(sample)[sample.judged])
    matrix = csr_matrix(
        (np.concatenate(values), np.concatenate(columns), np.concatenate(ends)),
        shape=(sum(map(len, wanted)), len(keys)),
    )
    return matrix, np.concatenate(wanted), np.concatenate(weight).astype(np.float64)
