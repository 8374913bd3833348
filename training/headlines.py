"""Fit what tells a headline: `python -m training.headlines [--data FOLDER] [--folds FOLDER]`.

Each page of news-dev and wcxb-dev is rendered as text, the story told by the line model that has not seen its site, and
the lines that may be its headline are looked at. A conditional logit over these is fitted to the titles of the sets.
Printed are its weights, for `pipeline/clean/headline_marks.py`, and how often the line that weighs most is the title,
by weights fitted without the site's fold and by those that the pipeline has. The pipeline has a threshold besides.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

from pipeline.clean import story_of_text
from pipeline.clean.headline import LEAST, may_be_headlines
from pipeline.clean.headline_marks import WEIGHTS, marks, weighed
from pipeline.clean.linemodel import line_model
from pipeline.clean.page import Page
from pipeline.clean.repairs import mend
from pipeline.enrich.hinted import letters
from pipeline.model import FileType
from training.folds import FOLDS, fold_file, fold_of
from training.pages import site_of
from training.renderings import opened, read_page, rendered

Doubles = np.ndarray[Any, np.dtype[np.float64]]
_RENDERINGS = {"inscriptis": 1, "markdown": 4, "soup": 4, "dumped": 4}
"""How a text is made, and of how many pages of wcxb-dev one; of news-dev, all."""
_PENALTY = 3.0


@dataclass(frozen=True, slots=True)
class Choice:
    """A text, with the lines that may be its headline."""

    set: str
    fold: int
    rows: Doubles
    """A row a line, a column a mark; no row where no line may be the headline."""
    right: np.ndarray[Any, np.dtype[np.bool_]]
    """Which lines read as the title that the set tells."""


def choices(data: Path, folds: Path, workers: int) -> list[Choice]:
    """All texts of which the title is known, in a fixed order."""
    jobs = [
        (f"{name} {how}", truth, page, how, folds)
        for name in ("news-dev", "wcxb-dev")
        for how, one_in in _RENDERINGS.items()
        for truth, page in list(_pages(data / name, how))[:: 1 if name == "news-dev" else one_in]
    ]
    with ProcessPoolExecutor(workers) as pool:
        return [choice for choice in pool.map(_choice, jobs, chunksize=16) if choice]


def _pages(set_: Path, how: str) -> Iterator[tuple[Mapping[str, Any], Path]]:
    folder = set_ / ("text-inscriptis" if how == "inscriptis" else "html")
    with (set_ / "truth.jsonl").open(encoding="utf-8") as lines:
        for truth in map(json.loads, lines):
            for page in sorted(folder.glob(f"{truth['id']}.*")) if truth.get("title") else ():
                yield truth, page


def _choice(job: tuple[str, Mapping[str, Any], Path, str, Path]) -> Choice | None:
    name, truth, path, how, folds = job
    content = opened(path.read_bytes())
    text = content if how == "inscriptis" else rendered(content, how)
    if text is None or (document := read_page(text)) is None or document.type is not FileType.TEXT:
        return None
    fold = fold_of(site_of(truth))
    draft = mend(document)
    page = Page.of(draft.text)
    _, look, keep = story_of_text(document, draft, page, line_model(document.type, fold_file(folds, fold)))
    at = may_be_headlines(page, keep)
    rows = marks(page, at, keep, look.likely, look.shared) if at else np.zeros((0, len(WEIGHTS)))
    right = np.array([letters(page.passages[i].text) == letters(truth["title"]) for i in at], dtype=bool)
    return Choice(name, fold, rows, right)


def fitted(choices_: Sequence[Choice]) -> Doubles:
    """The weights under which the right lines are most likely."""
    told = [choice for choice in choices_ if choice.right.any()]
    spread = np.concatenate([choice.rows for choice in told]).std(axis=0) + 1e-6

    def loss(at: Doubles) -> tuple[float, Doubles]:
        lost, slope = float(_PENALTY * at @ at / 2), _PENALTY * at
        for choice in told:
            rows = choice.rows / spread
            odds = rows @ at
            likely = np.exp(odds - odds.max())
            likely /= likely.sum()
            right = likely * choice.right
            lost -= float(np.log(right.sum() + 1e-12))
            slope = slope - (right / (right.sum() + 1e-12) - likely) @ rows
        return lost, slope

    found = minimize(loss, np.zeros(len(WEIGHTS)), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    weights: Doubles = found / spread
    return weights


def main() -> None:
    """Fit, and print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m training.headlines", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the development sets")
    parser.add_argument("--folds", type=Path, default=Path("var/folds"), help="the line models, one a fold")
    parser.add_argument("--workers", type=int, default=2, help="processes that read texts")
    arguments = parser.parse_args()
    for folder in (arguments.data, arguments.folds):
        if not folder.is_dir():
            parser.error(
                f"{folder}: no such folder; `python -m training --folds` makes the line models of ../shared/data"
            )
    told = choices(arguments.data, arguments.folds, arguments.workers)
    by_fold = [fitted([choice for choice in told if choice.fold != fold]) for fold in range(FOLDS)]
    table: defaultdict[str, list[tuple[bool, bool, bool]]] = defaultdict(list)
    least = []
    for choice in told:
        if not len(choice.rows):
            table[choice.set].append((False, False, False))
            continue
        ours = weighed(choice.rows)
        is_right = bool(choice.right[ours.argmax()])
        least += [ours.max()] if is_right else []
        unseen = bool(choice.right[(choice.rows @ by_fold[choice.fold]).argmax()])
        table[choice.set].append((bool(choice.right.any()), unseen, is_right))
    print("weights:")
    for name, weight in zip(WEIGHTS, fitted(told), strict=True):
        print(f'    "{name}": {weight:.2f},')
    print(f"of the right lines {np.mean(np.array(least) < LEAST):.3f} weigh less than {LEAST}")
    print("| texts | | title among the lines | chosen by weights of other folds | by the pipeline's |")
    for name, rows in table.items():
        shares = " | ".join(f"{share:.3f}" for share in np.mean(rows, axis=0))
        print(f"| {name} | {len(rows)} | {shares} |")


if __name__ == "__main__":
    main()
