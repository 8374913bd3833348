"""What notices say: a logistic regression over examples that were written for it, and the stories of real pages.

`python -m training.notices` tells how many of the examples models know that have not learned from them, what kind they
take them for, and how many lines of real stories, of sites they have not seen, they take for notices.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from pipeline.clean.hashes import Letters
from pipeline.clean.noticemodel import (
    FEW,
    HEARD,
    KINDS,
    SAID,
    SPELLED,
    NoticeModel,
    Voice,
    of_heard,
    of_kinds,
    rounded,
    told_by,
)
from pipeline.clean.page import Passage
from pipeline.clean.phrases import phrases
from training.examples import KEEP, SECOND, WRITTEN, Example, written
from training.folds import FOLDS, fold_of, without_each
from training.pages import site_of
from training.regression import Doubles, regressed

if TYPE_CHECKING:
    from numpy.typing import NDArray

Kinds = np.ndarray[Any, np.dtype[np.object_]]

OF_STORIES = 0.5
"""What a line of a real story counts, an example being 1."""
_PENALTY = 0.1
"""On the squares of votes; 0.03 and 0.3 tell as much."""
_STEPS = 100
_LEAST = (0, 1, 2)
"""Odds at which what is told of them is measured."""


class Course(NamedTuple):
    """What a voice learns from, and in what it is told."""

    folders: tuple[Path, ...]
    """Of examples."""
    each: int
    """Of so many lines of real stories it learns from one."""
    slots: int
    of: Callable[[NDArray[np.int32]], NDArray[np.int32]]
    """Which of these a slot is."""
    rounded: Callable[[Doubles], NDArray[np.float32]]
    """Votes as the file will have them."""


LINES = Course((WRITTEN,), 4, HEARD, of_heard, lambda votes: votes.astype(np.float16).astype(np.float32))
"""For the voice that the line model hears."""
NOTICES = Course((WRITTEN, SECOND), 1, SAID + SPELLED, lambda slot: slot, rounded)
"""For the voice that is believed by itself."""


def told_lines(data: Path, each: int) -> list[tuple[int, str]]:
    """Lines of the articles' stories, one of so many, with the folds of their sites."""
    found: list[tuple[int, str]] = []
    for name in ("wcxb-dev", "news-dev"):
        with (data / name / "truth.jsonl").open(encoding="utf-8") as lines:
            for truth in map(json.loads, lines):
                if truth.get("text") and truth.get("page_type", "article") == "article":
                    fold = fold_of(site_of(truth))
                    found += [(fold, line.strip()) for line in truth["text"].split("\n") if line.strip()]
    return [(fold, line) for fold, line in found if zlib.crc32(line.encode()) % each == 0]


def matrix(texts: Sequence[str], slots: int, of: Callable[[NDArray[np.int32]], NDArray[np.int32]]) -> csr_matrix:
    """The slots of these texts, a row each."""
    passages, at = [], 0
    for text in texts:
        passages.append(Passage(text, at))
        at += len(text) + 1
    letters = Letters.of("\n".join(texts), passages)
    told = told_by(letters, phrases(letters))
    return csr_matrix((told.weight.astype(np.float64), (told.owner, of(told.slot))), shape=(len(texts), slots))


class Noticing:
    """The voices of a course, learned from what was written and from real stories, with some folds left out."""

    def __init__(self, data: Path, course: Course) -> None:
        self.course = course
        examples = self.examples = [each for folder in course.folders for each in written(folder)]
        lines = told_lines(data, course.each)
        self._fold = np.array([*(example.fold for example in examples), *(fold for fold, _ in lines)])
        texts = [*(example.text for example in examples), *(line for _, line in lines)]
        self._told = matrix(texts, course.slots, course.of)
        self._wanted = np.array([example.is_notice for example in examples] + [False] * len(lines))
        self._weight = np.array([1.0] * len(examples) + [OF_STORIES] * len(lines))
        self._voices: dict[frozenset[int], Voice] = {}

    def learn_each(self, workers: int) -> Mapping[frozenset[int], Voice]:
        """The voices without any fold, without each, and without each two; see `without_each`."""
        self._voices |= without_each(self._learned, workers)
        return self._voices

    def without(self, folds: frozenset[int]) -> Voice:
        """The voice, learned without the examples of these folds and the stories of their sites."""
        if folds not in self._voices:
            self._voices[folds] = self._learned(folds)
        return self._voices[folds]

    def _learned(self, without: frozenset[int]) -> Voice:
        rows = ~np.isin(self._fold, sorted(without))
        found = regressed(self._told[rows], self._wanted[rows], self._weight[rows], penalty=_PENALTY, steps=_STEPS)
        return Voice(self.course.rounded(found[:-1]), float(np.float32(found[-1])))

    def unseen(self) -> tuple[Doubles, Kinds]:
        """The odds of every example and every story's line, and the kind of every example, by who has not seen them."""
        odds, kinds = np.zeros(len(self._fold)), np.empty(len(self.examples), dtype=object)
        folds = self._fold[: len(self.examples)]
        for fold in range(FOLDS):
            voice, rows = self.without(frozenset([fold])), self._fold == fold
            odds[rows] = self._told[rows] @ voice.votes + voice.bias
            votes, bias = kinds_of([each for each in self.examples if each.fold != fold])
            mine = matrix([each.text for each in self.examples if each.fold == fold], FEW, of_kinds)
            kinds[folds == fold] = np.array(KINDS, dtype=object)[(mine @ votes.T + bias).argmax(axis=1)]
        return odds, kinds


class NoticeModels:
    """The notice models, of both voices, with some folds left out; of kinds all learned from all examples."""

    def __init__(self, heard: Noticing, noticing: Noticing) -> None:
        self._heard, self._noticing = heard, noticing
        self._kinds = kinds_of(noticing.examples)

    def without(self, folds: frozenset[int]) -> NoticeModel:
        """The model whose voices have learned without the examples of these folds and the stories of their sites."""
        return NoticeModel(self._noticing.without(folds), self._heard.without(folds), *self._kinds)


def kinds_of(examples: Sequence[Example]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """What slots say of the kinds of notices, (KINDS, FEW), and what is said without any, (KINDS)."""
    told = [example for example in examples if example.is_notice]
    rows = matrix([example.text for example in told], FEW, of_kinds)
    seen = np.flatnonzero(rows.getnnz(axis=0))
    rows = rows[:, seen]
    kinds = [str(kind) for kind in KINDS]
    wanted = np.eye(len(kinds))[[kinds.index(example.kind) for example in told]]

    def loss(at: Doubles) -> tuple[float, Doubles]:
        votes = at.reshape(len(kinds), -1)
        odds = rows @ votes[:, :-1].T + votes[:, -1]
        odds -= odds.max(axis=1, keepdims=True)
        likely = np.exp(odds)
        likely /= likely.sum(axis=1, keepdims=True)
        pull = likely - wanted
        slope = np.column_stack([(rows.T @ pull).T + _PENALTY * votes[:, :-1], pull.sum(axis=0)])
        lost = -np.log((likely * wanted).sum(axis=1)).sum() + _PENALTY * (votes[:, :-1] ** 2).sum() / 2
        return float(lost), slope.ravel()

    start = np.zeros(len(kinds) * (len(seen) + 1))
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _STEPS}).x.reshape(len(kinds), -1)
    votes = np.zeros((len(kinds), FEW), dtype=np.float32)
    votes[:, seen] = found[:, :-1]
    return votes, found[:, -1].astype(np.float32)


def measure(data: Path, course: Course) -> None:
    """Print what voices make of the examples and of the stories' lines that they have not learned from."""
    noticing = Noticing(data, course)
    odds, kinds = noticing.unseen()
    examples = noticing.examples
    each = {kind: np.array([example.kind == kind for example in examples]) for kind in (*map(str, KINDS), KEEP)}
    print(f"{'':18}{'lines':>7}" + "".join(f"{f'odds > {least}':>10}" for least in _LEAST) + f"{'kind right':>12}")
    for kind, mine in each.items():
        above = "".join(f"{(odds[: len(examples)][mine] > least).mean():>10.3f}" for least in _LEAST)
        right = f"{np.mean([told == kind for told in kinds[mine]]):>12.3f}" if kind != KEEP else ""
        print(f"{kind:18}{mine.sum():>7}{above}{right}")
    lines = odds[len(examples) :]
    print(f"{'stories':18}{len(lines):>7}" + "".join(f"{(lines > least).mean():>10.4f}" for least in _LEAST))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m training.notices", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the development sets")
    folder = parser.parse_args().data
    for title, each in (("believed by itself", NOTICES), ("heard by the line model", LINES)):
        print(f"\nThe voice that is {title}\n")
        measure(folder, each)
