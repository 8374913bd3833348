"""Make the kind model: `python -m training.kinds [--data FOLDER] [--measure]`.

With `--measure` nothing is written: each page is judged by a model that was trained without its fold's sites, and the
table of what came out is printed. Every page is learned from four times: as it is, without its JSON-LD, without all
that it says of itself but its title, and so without its menus, too; small sites' pages have no more.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier, Pool

from pipeline.enrich.kind import KINDS, SHIPPED, KindModel, best_of, kind_model, told, write
from pipeline.enrich.kind_features import look_at
from pipeline.model import Document, Kind
from training.fit import questions, stored_form
from training.folds import FOLDS, fold_file, fold_of
from training.pages import site_of
from training.renderings import read_page

Floats = np.ndarray[Any, np.dtype[np.float32]]
Look = tuple[Floats, frozenset[str]]

_FOREST = {
    "loss_function": "MultiClass",
    "iterations": 400,
    "depth": 6,
    "learning_rate": 0.08,
    "l2_leaf_reg": 6,
    "border_count": 32,
    "rsm": 0.4,
    "bootstrap_type": "Bernoulli",
    "subsample": 0.7,
    "boosting_type": "Plain",
    "random_seed": 1,
    "thread_count": 1,  # sums of floats depend on it
    "verbose": False,
    "allow_writing_files": False,
}
PRIOR, FEWEST = 3.0, 6
"""A token starts with so many sites, spread over the kinds as all are, and needs so many that have it."""
_NEWS = 2.0
"""Weight of a news page, a page of WCXB being 1: they are few, and what Newsmill is for."""
LOOKS: Mapping[str, float] = {"as it is": 1.0, "without JSON-LD": 1.0, "without hints": 0.3, "pared": 0.3}
"""What is made of each page, and the weight of it."""
_ITS_TITLE = ("html:title", "html:lang")
"""What a page says of itself that has no more to say."""
_CHROME = re.compile(
    r"(?:^|/)(?:header|nav|footer|aside)(?![\w-])|\[(?:navigation|complementary|contentinfo|banner|search)\]"
)
"""What stands around the main part of a page, by its elements' tags and roles."""


@dataclass(frozen=True, slots=True)
class Example:
    """A page whose kind is known."""

    domain: str
    set: str
    kind: int
    looks: tuple[Look, ...]
    """What the model sees of it, in each way of `LOOKS`."""


def examples(data: Path, workers: int) -> list[Example]:
    """All pages of the development sets that can be read, in a fixed order."""
    jobs: list[tuple[str, Mapping[str, Any], Path]] = []
    for name in ("wcxb-dev", "news-dev"):
        with (data / name / "truth.jsonl").open(encoding="utf-8") as lines:
            for truth in map(json.loads, lines):
                for page in sorted((data / name / "html").glob(f"{truth['id']}.*")):
                    jobs.append((name, {key: truth.get(key) for key in ("id", "url", "page_type")}, page))  # noqa: PERF401  # reads better as loops
    with ProcessPoolExecutor(workers) as pool:
        return [example for example in pool.map(_example, jobs, chunksize=16) if example]


def _example(job: tuple[str, Mapping[str, Any], Path]) -> Example | None:
    set_, truth, page = job
    if (document := read_page(page.read_bytes())) is None:
        return None
    unlinked = {key: values for key, values in document.hints.items() if not key.startswith("json-ld")}
    bare = replace(document, hints={key: values for key, values in document.hints.items() if key in _ITS_TITLE})
    return Example(
        domain=site_of(truth),
        set=set_,
        kind=KINDS.index(Kind(truth["page_type"] or "article")),
        looks=tuple(map(look_at, (document, replace(document, hints=unlinked), bare, pared(bare)))),
    )


def pared(document: Document) -> Document:
    """The page without heads, menus, sides and feet, as far as its elements tell; as it is, if nothing else is left."""
    blocks, at = [], 0
    for block in document.blocks:
        if not _CHROME.search(block.trail):
            blocks.append(replace(block, start=at, end=at + len(block.text)))
            at += len(block.text) + 1
    if not blocks:
        return document
    return replace(document, text="\n".join(block.text for block in blocks), blocks=tuple(blocks))


class Lexicon:
    """On what kinds of pages the sites have each token, over all sites and over all but one."""

    def __init__(self, pages: Sequence[Example]) -> None:
        sites: defaultdict[str, defaultdict[str, Floats]] = defaultdict(lambda: defaultdict(_nothing))
        every: defaultdict[str, Floats] = defaultdict(_nothing)
        for page in pages:
            every[page.domain][page.kind] += 1
            for token in page.looks[0][1] | page.looks[1][1]:  # the others have fewer of the same
                sites[token][page.domain][page.kind] += 1
        usual = sum((each / each.sum() for each in every.values()), start=_nothing())
        self._usual = usual / usual.sum()
        self._sites = {
            token: {site: each / each.sum() for site, each in by.items()}
            for token, by in sites.items()
            if len(by) >= FEWEST
        }
        self._sums = {token: sum(by.values(), start=_nothing()) for token, by in self._sites.items()}
        self.whole = {token: self._vote(sums) for token, sums in self._sums.items()}

    def without(self, site: str, tokens: frozenset[str]) -> Mapping[str, Floats]:
        """What these tokens say, had this site not been counted: a page is never told its own answer."""
        votes = {}
        for token in tokens & self._sums.keys():
            sums = self._sums[token] - self._sites[token].get(site, 0)
            if sums.sum() >= FEWEST - 1.5:
                votes[token] = self._vote(sums)
        return votes

    def _vote(self, sums: Floats) -> Floats:
        told: Floats = np.log((sums + PRIOR * self._usual) / (sums.sum() + PRIOR) / self._usual).astype(np.float32)
        return told


def _nothing() -> Floats:
    return np.zeros(len(KINDS), dtype=np.float32)


def fit(pages: Sequence[Example], path: Path) -> KindModel:
    """Fit a model on these pages, store it, and answer it as it was stored."""
    lexicon = Lexicon(pages)
    rows = [told(row, lexicon.without(page.domain, tokens)) for page in pages for row, tokens in page.looks]
    weights = [weight * (_NEWS if page.set == "news-dev" else 1.0) for page in pages for weight in LOOKS.values()]
    model = CatBoostClassifier(**_FOREST)
    model.fit(Pool(np.array(rows), [page.kind for page in pages for _ in page.looks], weight=weights))
    stored = stored_form(model)
    columns, borders = questions(stored)
    leaves = np.zeros((len(columns), 1 << columns.shape[1], len(KINDS)), dtype=np.float32)
    for t, tree in enumerate(stored["oblivious_trees"]):
        values = np.array(tree["leaf_values"], dtype=np.float32).reshape(-1, len(KINDS))
        leaves[t, : len(values)] = values
    scale, biases = stored["scale_and_bias"]
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path, (columns, borders), leaves * np.float32(scale), np.array(biases), lexicon.whole)
    return kind_model(path)


def measure(pages: Sequence[Example], folder: Path) -> None:
    """Print what models make of pages from sites that they have not seen."""
    seen = np.zeros((len(LOOKS), len(KINDS), len(KINDS)), dtype=int)
    for fold in range(FOLDS):
        model = fit([page for page in pages if fold_of(page.domain) != fold], fold_file(folder, fold))
        here = np.zeros_like(seen)
        for page in pages:
            if fold_of(page.domain) == fold:
                for k, look in enumerate(page.looks):
                    here[k, page.kind, best_of(model.judge(*look)[0])] += 1
        print(f"fold {fold}: article, {_told(here)}", flush=True)
        seen += here
    print(f"all: article, {_told(seen)}")
    print("| is, told as | " + " | ".join(KINDS) + " |\n|" + " --- |" * (len(KINDS) + 1))
    for kind, counts in zip(KINDS, seen[0].tolist(), strict=True):
        print(f"| {kind} | " + " | ".join(map(str, counts)) + " |")


def _told(tables: np.ndarray[Any, Any]) -> str:
    return "; ".join(f"{name}: {_said(table)}" for name, table in zip(LOOKS, tables, strict=True))


def _said(table: np.ndarray[Any, Any]) -> str:
    right, told, are = table[0, 0], table[:, 0].sum(), table[0].sum()
    return f"precision {right / told:.3f}, recall {right / are:.3f}, all kinds {np.trace(table) / table.sum():.3f}"


def main() -> None:
    """Train and write, or measure."""
    parser = argparse.ArgumentParser(prog="python -m training.kinds", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the development sets")
    parser.add_argument("--measure", action="store_true", help="cross-validate in place of writing the model")
    parser.add_argument("--folds", type=Path, default=Path("var/kinds"), help="folder for one model a fold")
    parser.add_argument("--workers", type=int, default=2, help="processes that read pages")
    arguments = parser.parse_args()
    if not arguments.data.is_dir():
        parser.error(f"{arguments.data}: no such folder; the development sets are needed to train")
    pages = examples(arguments.data, arguments.workers)
    if arguments.measure:
        measure(pages, arguments.folds)
    else:
        fit(pages, SHIPPED)
        print(f"{SHIPPED}: {SHIPPED.stat().st_size:,} bytes, from {len(pages)} pages")


if __name__ == "__main__":
    main()
