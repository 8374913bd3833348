"""Fitting the two forests on samples, and writing them as the pipeline reads them."""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier, Pool

from pipeline.clean import features
from pipeline.clean.linemodel import NAMES, second_look
from pipeline.forest import Forest
from pipeline.model import FileType
from training.pages import Sample

Floats = np.ndarray[Any, np.dtype[np.float32]]

_FOREST = {
    "depth": 6,
    "l2_leaf_reg": 6,
    "border_count": 64,
    "rsm": 0.5,
    "bootstrap_type": "Bernoulli",
    "subsample": 0.7,
    "boosting_type": "Plain",
    "random_seed": 1,
    "thread_count": 2,  # sums of floats depend on it; two, so that the same bits come out on every machine with as many
    "verbose": False,
    "allow_writing_files": False,
}
_TREES = {FileType.HTML: (500, 0.08), FileType.TEXT: (250, 0.12)}
"""Trees of a forest, and how much of what is left each mends. For pages 500 are better than 250, out of fold."""
PRIOR, FEWEST = 2.0, 4
"""A word of the lexicon starts with so many sites for and against half each, and needs so many that have it."""
_NEWS, _OTHER = 3.0, 0.5
"""Weights of a news page and of a page that is no article, an article of WCXB being 1."""
_SHOWN = ("innermost", "sum")
"""The lexicon's columns that passages are also shown of their neighbours."""


class Lexicons:
    """What elements of a name hold, over all sites, and over all but one: a page is never told its own answer."""

    def __init__(self, samples: Iterable[Sample]) -> None:
        sites: defaultdict[str, defaultdict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
        for sample in samples:
            for word, share in sample.votes.items():
                sites[word][sample.domain].append(share)
        self._means = {word: {site: sum(v) / len(v) for site, v in by.items()} for word, by in sites.items()}
        self._sums = {word: (sum(by.values()), len(by)) for word, by in self._means.items()}
        self._words: defaultdict[str, list[str]] = defaultdict(list)
        for word, by in self._means.items():
            for site in by:
                self._words[site].append(word)
        self.whole = {w: _opinion(s, n) for w, (s, n) in sorted(self._sums.items()) if n >= FEWEST}
        self._without: dict[str, dict[str, float]] = {}

    def without(self, site: str) -> Mapping[str, float]:
        """The opinions on the words that this site's pages have, had they not been counted."""
        if site not in self._without:
            told = {}
            for word in self._words[site]:
                total, count = self._sums[word]
                if count - 1 >= FEWEST:
                    told[word] = _opinion(total - self._means[word][site], count - 1)
            self._without[site] = told
        return self._without[site]


def _opinion(total: float, count: int) -> float:
    return round((total + PRIOR / 2) / (count + PRIOR) * 2 - 1, 4)


def with_lexicon(sample: Sample, lexicon: Mapping[str, float]) -> Floats:
    """A sample's first look with the lexicon's columns filled in."""
    seen = sample.seen.copy()
    if sample.type is not FileType.HTML:
        return seen
    told: dict[str, Sequence[float]] = {}
    votes: dict[str, float] = {}
    for block in sample.blocks:
        if block.trail not in told:
            told[block.trail] = features.voted(block.trail, lexicon, votes)
    columns = np.array([told[block.trail] for block in sample.blocks], dtype=np.float32)
    table = {name: columns[:, i] for i, name in enumerate(features.VOTED)}
    features.show_neighbours(table, _SHOWN)
    for name, column in table.items():
        seen[:, features.NAMES.index(name)] = column
    return seen


def weights(sample: Sample) -> Floats:
    """What each passage counts: longer ones more, and each page the same whatever its length."""
    each = np.minimum(np.sqrt(sample.size) + 0.5, 12) / np.sqrt(max(sample.truth_words, 50)) * 10
    whose = _NEWS if sample.set == "news-dev" else 1.0 if sample.kind == "article" else _OTHER
    told: Floats = (each * whose).astype(np.float32)
    return told


def fit(rows: Sequence[Floats], samples: Sequence[Sample]) -> Forest:
    """A forest that tells the story's passages from others."""
    wanted = np.concatenate([(sample.share >= 0.5)[sample.judged] for sample in samples])
    weight = np.concatenate([weights(sample)[sample.judged] for sample in samples])
    told = np.concatenate([seen[sample.judged] for seen, sample in zip(rows, samples, strict=True)])
    trees, rate = _TREES[samples[0].type]
    model = CatBoostClassifier(iterations=trees, learning_rate=rate, **_FOREST)
    model.fit(Pool(told, wanted, weight=weight))
    return _forest(stored_form(model))


def stored_form(model: CatBoostClassifier) -> dict[str, Any]:
    """A model as CatBoost writes it down."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        stored: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return stored


def _forest(stored: Mapping[str, Any]) -> Forest:
    columns, borders = questions(stored)
    leaves = np.zeros((columns.shape[0], 1 << columns.shape[1]), dtype=np.float32)
    for t, tree in enumerate(stored["oblivious_trees"]):
        leaves[t, : len(tree["leaf_values"])] = tree["leaf_values"]
    scale, bias = stored["scale_and_bias"]
    return Forest(columns, borders, leaves * np.float32(scale), float(bias[0] if isinstance(bias, list) else bias))


def questions(stored: Mapping[str, Any]) -> tuple[np.ndarray[Any, Any], Floats]:
    """What the trees of a model ask, as a `Forest` has it; `stored` is CatBoost's own JSON."""
    trees = stored["oblivious_trees"]
    depth = max(len(tree["splits"] or ()) for tree in trees)
    columns = np.zeros((len(trees), depth), dtype=np.int16)
    borders = np.full((len(trees), depth), np.inf, dtype=np.float32)  # nothing is above: a tree may ask fewer questions
    indexes = [feature["flat_feature_index"] for feature in stored["features_info"]["float_features"]]
    for t, tree in enumerate(trees):
        for k, split in enumerate(tree["splits"] or ()):
            columns[t, k] = indexes[split["float_feature_index"]]
            borders[t, k] = split["border"]
    return columns, borders


class Trainer:
    """Fits forests on samples with some folds left out; what was fitted once is kept.

    The second forest learns from what the first made of sites that it had not seen, as it will be used. With a fold
    left out, neither forest learns from that fold's pages; but what the second is shown of the others comes from first
    forests that did, as is usual where models are stacked.
    """

    def __init__(self, samples: Sequence[Sample], say: Callable[[str], None]) -> None:
        self._samples = samples
        self._say = say
        self._firsts: dict[frozenset[int], tuple[Forest, Mapping[str, float]]] = {}

    def pair(self, without: frozenset[int]) -> tuple[Forest, Forest, Mapping[str, float]]:
        """Both forests and the lexicon, fitted without the sites of these folds."""
        samples = self._but(without)
        first, lexicon = self._first(without)
        lexicons = Lexicons(samples)
        rows = []
        for sample in samples:
            forest, known = self._first(frozenset([sample.fold]))
            likely = forest.probabilities(with_lexicon(sample, known))
            seen = with_lexicon(sample, lexicons.without(sample.domain))
            rows.append(second_look(seen, likely, sample.blocks, sample.vocabulary))
        second = fit(rows, samples)
        self._say(f"both forests without folds {sorted(without)}: {len(samples)} pages")
        return first, second, lexicon

    def _but(self, folds: frozenset[int]) -> list[Sample]:
        return [sample for sample in self._samples if sample.fold not in folds]

    def _first(self, without: frozenset[int]) -> tuple[Forest, Mapping[str, float]]:
        if without not in self._firsts:
            samples = self._but(without)
            lexicons = Lexicons(samples)
            rows = [with_lexicon(sample, lexicons.without(sample.domain)) for sample in samples]
            self._firsts[without] = fit(rows, samples), lexicons.whole
            self._say(f"first forest without folds {sorted(without)}: {len(samples)} pages")
        return self._firsts[without]


def write(path: Path, pairs: Mapping[FileType, tuple[Forest, Forest]], lexicon: Mapping[str, float]) -> None:
    """Store the forests as `pipeline.clean.linemodel` reads them; the same forests make the same bytes."""
    stored: dict[str, np.ndarray[Any, Any]] = {
        "names": np.frombuffer(" | ".join(NAMES).encode(), dtype=np.uint8),
        "lexicon": np.frombuffer(json.dumps(lexicon, ensure_ascii=True, sort_keys=True).encode(), dtype=np.uint8),
    }
    for type_, pair in pairs.items():
        for name, forest in zip(("first", "second"), pair, strict=True):
            stored[f"{type_}-{name}-columns"] = forest.columns
            stored[f"{type_}-{name}-borders"] = forest.borders
            stored[f"{type_}-{name}-leaves"] = forest.leaves
            stored[f"{type_}-{name}-bias"] = np.array(forest.bias)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, allow_pickle=False, **stored)
