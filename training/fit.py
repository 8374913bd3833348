"""Fitting the two forests on samples, and writing them as the pipeline reads them."""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier, Pool

from pipeline.clean import features, noticemodel
from pipeline.clean.linemodel import NAMES, first_look, second_look
from pipeline.clean.noticemodel import NoticeModel
from pipeline.clean.phrases import Votes
from pipeline.forest import Forest
from pipeline.model import FileType
from training.notices import NoticeModels
from training.pages import Sample
from training.votes import VotesWithout
from training.weighing import weights

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
    "thread_count": 2,  # sums of floats depend on it; two, so that the same bits come out on machines of the same kind
    "verbose": False,
    "allow_writing_files": False,
}
_TREES = {FileType.HTML: (500, 0.08), FileType.TEXT: (250, 0.12)}
"""Trees of a forest, and how much of what is left each mends. For pages 500 are better than 250, out of fold."""
PRIOR, FEWEST = 2.0, 4
"""A word of the lexicon starts with so many sites for and against half each, and needs so many that have it."""
_SHOWN = ("innermost", "sum")
"""The lexicon's columns that passages are also shown of their neighbours."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A model for one type of file."""

    first: Forest
    second: Forest
    lexicon: Mapping[str, float]
    votes: Votes
    notices: NoticeModel


class Lexicons:
    """What elements of a name hold, over all sites, and over all but one: a page is never told its own answer."""

    def __init__(self, samples: Iterable[Sample]) -> None:
        sites: defaultdict[str, defaultdict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
        for sample in samples:
            for word, share in sample.held.items():
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
    known: dict[str, float] = {}
    for block in sample.blocks:
        if block.trail not in told:
            told[block.trail] = features.voted(block.trail, lexicon, known)
    columns = np.array([told[block.trail] for block in sample.blocks], dtype=np.float32)
    table = {name: columns[:, i] for i, name in enumerate(features.VOTED)}
    features.show_neighbours(table, _SHOWN)
    for name, column in table.items():
        seen[:, features.NAMES.index(name)] = column
    return seen


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


@dataclass(frozen=True, slots=True)
class _First:
    """What the first look is made with."""

    forest: Forest
    lexicon: Mapping[str, float]
    votes: Votes
    without: frozenset[int]
    """Folds whose sites its votes and its notice model have not seen."""


class Trainer:
    """Fits forests on samples with some folds left out; what was fitted once is kept.

    The forests learn from votes, and the second from what the first made, of sites that these had not seen, as they
    will be used. With a fold left out, nothing learns from that fold's pages; but what the second is shown of the
    others comes from first forests that did, as is usual where models are stacked.
    """

    def __init__(
        self, samples: Sequence[Sample], votes: VotesWithout, notices: NoticeModels, say: Callable[[str], None]
    ) -> None:
        self._samples = samples
        self._votes = votes
        self._notices = notices
        self._say = say
        self._firsts: dict[frozenset[int], _First] = {}

    def fitted(self, without: frozenset[int]) -> Fitted:
        """Both forests and what the first look is made with, fitted without the sites of these folds."""
        samples = self._but(without)
        first = self._first(without)
        lexicons = Lexicons(samples)
        rows = []
        for sample in samples:
            other = self._first(frozenset([sample.fold]))
            likely = other.forest.probabilities(_seen(sample, other.lexicon, other.votes, other.without))
            seen = self._seen_but(sample, lexicons.without(sample.domain), without)
            rows.append(second_look(seen, likely, sample.blocks, sample.vocabulary))
        second = fit(rows, samples)
        self._say(f"both forests without folds {sorted(without)}: {len(samples)} pages")
        return Fitted(first.forest, second, first.lexicon, first.votes, self._notices.without(without))

    def _but(self, folds: frozenset[int]) -> list[Sample]:
        return [sample for sample in self._samples if sample.fold not in folds]

    def _first(self, without: frozenset[int]) -> _First:
        if without not in self._firsts:
            samples = self._but(without)
            lexicons = Lexicons(samples)
            rows = [self._seen_but(sample, lexicons.without(sample.domain), without) for sample in samples]
            votes = self._votes[without]
            self._firsts[without] = _First(fit(rows, samples), lexicons.whole, votes, without)
            self._say(f"first forest without folds {sorted(without)}: {len(samples)} pages")
        return self._firsts[without]

    def _seen_but(self, sample: Sample, lexicon: Mapping[str, float], without: frozenset[int]) -> Floats:
        """A sample's first look by what has not seen these folds nor its own."""
        unseen = without | {sample.fold}
        return _seen(sample, lexicon, self._votes[unseen], unseen)


def _seen(sample: Sample, lexicon: Mapping[str, float], said: Votes, without: frozenset[int]) -> Floats:
    """A sample's first look."""
    return first_look(with_lexicon(sample, lexicon), sample.phrases, said, sample.odds[without])


def write(path: Path, models: Mapping[FileType, Fitted]) -> None:
    """Store the models as `pipeline.clean.linemodel` reads them; the same ones make the same bytes."""
    lexicon = {word: vote for model in models.values() for word, vote in model.lexicon.items()}
    said, notices = next(iter(models.values())).votes, next(iter(models.values())).notices  # the same for all
    stored: dict[str, np.ndarray[Any, Any]] = {
        "names": np.frombuffer(" | ".join(NAMES).encode(), dtype=np.uint8),
        "lexicon": np.frombuffer(json.dumps(lexicon, ensure_ascii=True, sort_keys=True).encode(), dtype=np.uint8),
        "keys": np.diff(said.key, prepend=np.uint32(0)),  # small numbers, in few bytes
        "votes": said.vote.astype(np.float16),
        **noticemodel.stored(notices),
    }
    for type_, model in models.items():
        for name, forest in (("first", model.first), ("second", model.second)):
            stored[f"{type_}-{name}-columns"] = forest.columns
            stored[f"{type_}-{name}-borders"] = forest.borders
            stored[f"{type_}-{name}-leaves"] = forest.leaves
            stored[f"{type_}-{name}-bias"] = np.array(forest.bias)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, allow_pickle=False, **stored)
