"""The table of `make quality`: each set's measure, ours beside the peers', on the same pages in the same run."""

import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pipeline.clean.linemodel import SHIPPED
from tests.quality.keeping import Kept
from tests.quality.ours import Page, records
from tests.quality.peers import PEERS, answer
from tests.quality.sets import RENDERINGS, Case, cases, measures, sampled
from training.folds import fold_file, fold_of

Score = Mapping[str, Any]
"""What ../shared/eval says of a page's record; `fold` with it."""
Record = Mapping[str, Any]
OURS, KEEP_ALL = "newsmill", "keep all"
SMALL = "news-dev"
"""The set that is small enough to be measured whole, whatever is sampled of the others."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to measure, and with which models."""

    models: Path | None = None
    """Folder with a model for each fold; None: the shipped one, which has seen these pages."""
    one_in: int = 1
    """Measure one page in so many; of the small set all."""

    def cases(self, set_: str, form: str) -> tuple[Case, ...]:
        """The pages of a set that are measured."""
        every = cases(set_, form)
        return every if set_ == SMALL else sampled(every, self.one_in)

    def is_whole(self, set_: str) -> bool:
        """Whether all pages of a set are measured."""
        return self.one_in == 1 or set_ == SMALL

    def page(self, case: Case, content: bytes | None = None) -> Page:
        """What is cleaned of a case, with the model that has not seen its site."""
        model = model_for(case, self.models) if self.models else SHIPPED
        return Page(case.path, case.content if content is None else content, model)


def fold(case: Case) -> int:
    """The fold that a page's site is in."""
    from training.pages import domain_of  # wants the dependency group `train`

    address = case.truth.get("url") or f"https://{case.truth.get('domain', '')}/"
    return fold_of(domain_of(address) or case.id)


def model_for(case: Case, folder: Path) -> Path:
    """The model that was trained without this page's site."""
    return fold_file(folder, fold(case))


@dataclass(frozen=True, slots=True)
class Line:
    """One number of the table."""

    name: str
    """The set and what is measured on it; floors are named so."""
    system: str
    pages: int
    value: float
    interval: tuple[float, float] | None = None
    folds: tuple[float, float] | None = None
    """The lowest and the highest of the five folds."""
    target: float | None = None
    whole: bool = True
    """Whether all pages of the set were measured; only then a floor is held to."""

    @property
    def row(self) -> str:
        """As a row of a Markdown table."""
        spread = ["" if pair is None else f"{pair[0]:.3f}-{pair[1]:.3f}" for pair in (self.interval, self.folds)]
        target = (
            "" if self.target is None else f"{self.target:.3f} {'holds' if self.value >= self.target else 'MISSED'}"
        )
        return (
            f"| {self.name} | {self.system} | {self.pages} | {self.value:.4f} | {spread[0]} | {spread[1]} | {target} |"
        )


HEAD = "| set | extractor | pages | value | 95 % interval | five folds | target |\n" + "| --- " * 7 + "|"

Measure = Callable[[Sequence[Score]], float]


def mean_of(key: str) -> Measure:
    """The mean of what the pages have under a key; those without it are not counted."""

    def measure(scores: Sequence[Score]) -> float:
        told = [score[key] for score in scores if key in score]
        return float(sum(told)) / len(told) if told else math.nan

    return measure


def segment_f1(scores: Sequence[Score]) -> float:
    """F1 over all segments of all pages, as score.py reports it."""
    right = sum(score.get("with_hit", 0) for score in scores)
    spare = sum(score.get("without_hit", 0) for score in scores)
    lost = sum(score.get("with_n", 0) for score in scores) - right
    return float(2 * right / max(1, 2 * right + spare + lost))


def line(name: str, system: str, scores: Sequence[Score], measure: Measure, **more: Any) -> Line:
    """A measure over pages, with its interval (bootstrap over pages) and its spread over the folds."""
    dice = random.Random(0)
    drawn = sorted(measure(dice.choices(scores, k=len(scores))) for _ in range(300)) if len(scores) > 1 else []
    by = [[score for score in scores if score["fold"] == k] for k in sorted({score["fold"] for score in scores})]
    each = [told for some in by if not math.isnan(told := measure(some))]
    return Line(
        name,
        system,
        len(scores),
        measure(scores),
        (drawn[7], drawn[-8]) if drawn else None,
        (min(each), max(each)) if len(each) > 1 else None,
        **more,
    )


def scored(some: Sequence[Case], told: Sequence[Record]) -> list[Score]:
    """Score records against the truths; those with nothing to hold them against are left out."""
    score, _ = measures()
    rows = [
        score.score_page(case.truth, record) | {"fold": fold(case), "case": case}
        for case, record in zip(some, told, strict=True)
    ]
    return [row for row in rows if "f1" in row or "with_n" in row or "title_ok" in row]


@dataclass(slots=True)
class Measured:
    """What a run has measured."""

    lines: list[Line]
    ours: dict[str, list[Score]]
    """By the table's name, for the worst pages."""
    records: list[Record]
    """All of ours, for what they took."""


def measured(plan: Plan, kept: Kept, say: Callable[[str], None]) -> Measured:
    """Measure everything that the table has, saying each line as soon as it is there."""
    run = Measured([], {}, [])
    for some in (_texts(plan, kept, run), _pages(plan, kept, run), _guard(plan, kept, run), _stories(plan, kept, run)):
        for each in some:
            run.lines.append(each)
            say(each.row)
    return run


def _ours(plan: Plan, some: Sequence[Case], kept: Kept, run: Measured) -> list[Record]:
    told = list(records((plan.page(case) for case in some), kept))
    run.records += told
    return told


ROWS = (
    ("news-dev bodies, HTML", "news-dev", True, 0.97),
    ("segments-dev segments, HTML", "segments-dev", True, 0.95),
    ("wcxb-dev articles, HTML", "wcxb-dev", True, 0.955),
    ("wcxb-dev all pages, HTML", "wcxb-dev", False, 0.87),
)
"""Name, set, whether articles alone, and the target, of what is measured on pages; the smallest set first."""
_METADATA = (
    ("title exact", "title_ok"),
    ("date right", "date_ok"),
    ("authors F1", "authors_f1"),
    ("language", "language_ok"),
)


def _pages(plan: Plan, kept: Kept, run: Measured) -> Iterator[Line]:
    for set_ in dict.fromkeys(row[1] for row in ROWS):
        some, whole = plan.cases(set_, "html"), plan.is_whole(set_)
        scores = {OURS: scored(some, _ours(plan, some, kept, run))}
        for peer in (peer for peer in PEERS if peer.version is not None):
            scores[f"{peer.name} {peer.version}"] = scored(some, [answer(peer, case, kept) for case in some])
        for name, _, articles, target in (row for row in ROWS if row[1] == set_):
            key, measure = ("with_n", segment_f1) if set_ == "segments-dev" else ("f1", mean_of("f1"))
            for system, told in scores.items():
                rows = [row for row in told if key in row and (row["case"].is_article or not articles)]
                yield line(name, system, rows, measure, target=target if system == OURS else None, whole=whole)
                if system == OURS:
                    run.ours[name] = rows
        for what, key in _METADATA if set_ != "wcxb-dev" else ():
            for system in (system for system in scores if system.split()[0] in (OURS, "trafilatura")):
                rows = [row for row in scores[system] if key in row]
                if rows:
                    yield line(f"{set_} {what}", system, rows, mean_of(key), whole=whole)


LINED = ("markdown", "atx", "soup", "dumped")
"""Renderings of which titles are measured too: a headline has a line of its own there, or is wrapped as a whole."""


def _texts(plan: Plan, kept: Kept, run: Measured) -> Iterator[Line]:
    for set_, target in (("news-dev", 0.94), ("wcxb-dev", 0.94)):
        name, whole = f"{set_} articles, text-inscriptis", plan.is_whole(set_)
        some = tuple(case for case in plan.cases(set_, "text-inscriptis") if case.is_article)
        run.ours[name] = scored(some, _ours(plan, some, kept, run))
        yield line(name, OURS, run.ours[name], mean_of("f1"), target=target, whole=whole)
        for what, key in (("title exact", "title_ok"), ("authors F1", "authors_f1")):
            if told := [row for row in run.ours[name] if key in row]:
                yield line(f"{set_} {what}, text-inscriptis", OURS, told, mean_of(key), whole=whole)
        everything = [{"text": case.opened.decode("utf-8", "replace")} for case in some]
        yield line(name, KEEP_ALL, scored(some, everything), mean_of("f1"), whole=whole)
        for form in RENDERINGS:
            name = f"{set_} articles, {form}"
            some = tuple(case for case in plan.cases(set_, form) if case.is_article and case.truth.get("text"))
            scores = scored(some, _ours(plan, some, kept, run))
            yield line(name, OURS, scores, mean_of("f1"), whole=whole)
            if form in LINED:
                titled = [row for row in scores if "title_ok" in row]
                yield line(f"{set_} title exact, {form}", OURS, titled, mean_of("title_ok"), whole=whole)


UNTOUCHED = 0.997
"""F1 that a text which is clean already must come out with."""


def _guard(plan: Plan, kept: Kept, run: Measured) -> Iterator[Line]:
    truths = tuple(case for set_ in ("wcxb-dev", "news-dev") for case in plan.cases(set_, "truth") if case.is_article)
    name = "guard: truths of articles as text"
    plain = [replace(case, truth={k: v for k, v in case.truth.items() if k != "text_nolead"}) for case in truths]
    run.ours[name] = scored(plain, _ours(plan, plain, kept, run))
    yield line(name, OURS, run.ours[name], mean_of("f1"), target=UNTOUCHED, whole=plan.one_in == 1)
    for peer in (peer for peer in PEERS if peer.name in ("trafilatura", "resiliparse") and peer.version):
        pages = [case for set_ in ("wcxb-dev", "news-dev") for case in plan.cases(set_, "html") if case.is_article]
        pages = [case for case in pages if case.truth.get("text")]
        both = [(case, text) for case in pages if (text := answer(peer, case, kept).get("text"))]
        before = scored([case for case, _ in both], [{"text": text} for _, text in both])
        texts = (plan.page(replace(case, path=f"{case.id}.txt"), text.encode()) for case, text in both)
        told = list(records(texts, kept))
        run.records += told
        after = scored([case for case, _ in both], told)
        change = [{"change": b["f1"] - a["f1"], "fold": a["fold"]} for a, b in zip(before, after, strict=True)]
        name = f"guard: change of what {peer.name} cut"
        yield line(name, OURS, change, mean_of("change"), target=0.0, whole=plan.one_in == 1)


def _stories(plan: Plan, kept: Kept, run: Measured) -> Iterator[Line]:
    some = plan.cases("stories-dev", "text")
    rows = scored(some, _ours(plan, some, kept, run))
    for what, key in _METADATA[:2]:
        yield line(f"stories-dev {what}", OURS, rows, mean_of(key), whole=plan.one_in == 1)


def worst(scores: Sequence[Score], count: int = 20) -> list[Score]:
    """The pages with the lowest F1, the worst first."""
    return sorted((score for score in scores if "f1" in score), key=lambda score: float(score["f1"]))[:count]
