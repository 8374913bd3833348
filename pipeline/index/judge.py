"""Judged queries: what a person would expect of a search, and whether a change makes it worse.

A query comes with grades: how well each article answers it, from 0 to 3. The score of a search is nDCG@10, the measure
that is usual for this: 1 where the best articles stand first in the right order, less the further down they stand, 0
where none is among the first ten.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipeline.errors import SetupError
from pipeline.index import mappings

DEPTH = 10
"""Hits that count: the first page."""
MOST_LOST = 0.01
"""Of the mean over all queries. Less is two neighbours changing places in one query of many: nobody would notice."""
MOST_LOST_IN_A_LANGUAGE = 0.05
"""Of the mean over the queries of one language: one that is ruined must not hide in the mean of ten."""


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Query(_Strict):
    """A search, and how well which articles answer it."""

    words: str
    grades: dict[str, int] = Field(description="Id to grade, 0 to 3; articles not named are graded 0.")
    language: str = ""
    filters: dict[str, str] = Field(default_factory=dict)


class Story(_Strict):
    """An article of an invented corpus."""

    id: str
    language: str
    title: str
    text: str


class Judgements(_Strict):
    """A set of judged queries; without a corpus they are about articles that the index has."""

    about: str = ""
    corpus: tuple[Story, ...] = ()
    queries: tuple[Query, ...] = Field(min_length=1)


def load(path: Path | None = None) -> Judgements:
    """The judged queries in this file; without one, those that come with Newsmill.

    Raises:
        SetupError: it cannot be read, or holds something else.
    """
    try:
        text = path.read_text(encoding="utf-8") if path else json.dumps(mappings.read("judged"))
        judgements = Judgements.model_validate_json(text)
    except OSError as error:
        raise SetupError(f"{path}: cannot be read: {error.strerror}") from error
    except (ValidationError, UnicodeDecodeError) as error:
        raise SetupError(f"{path}: not a file of judged queries: {_first(error)}") from error
    for query in judgements.queries:
        if any(not 0 <= grade <= 3 for grade in query.grades.values()):
            raise SetupError(f"{path}: query {query.words!r}: wanted grades from 0 to 3")
    return judgements


@dataclass(frozen=True, slots=True)
class Scored:
    """How a query does before and after a change."""

    words: str
    language: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a judge says of a change."""

    scored: tuple[Scored, ...]

    @property
    def before(self) -> float:
        """The mean score before."""
        return _mean(each.before for each in self.scored)

    @property
    def after(self) -> float:
        """The mean score after."""
        return _mean(each.after for each in self.scored)

    @property
    def languages(self) -> dict[str, tuple[float, float]]:
        """The mean scores of each language."""
        names = dict.fromkeys(each.language for each in self.scored)
        return {name: self._of(name) for name in names}

    @property
    def losers(self) -> list[Scored]:
        """The queries that do worse, the worst first."""
        lost = [each for each in self.scored if each.after < each.before - 1e-9]
        return sorted(lost, key=lambda each: each.after - each.before)

    @property
    def faults(self) -> list[str]:
        """Why the change makes search worse; empty where it does not."""
        faults = []
        if self.before - self.after > MOST_LOST:
            faults.append(f"the mean falls from {self.before:.3f} to {self.after:.3f}; {MOST_LOST} is allowed")
        for name, (before, after) in self.languages.items():
            if name and before - after > MOST_LOST_IN_A_LANGUAGE:
                allowed = f"{MOST_LOST_IN_A_LANGUAGE} is allowed in one language"
                faults.append(f"{name} falls from {before:.3f} to {after:.3f}; {allowed}")
        return faults

    def _of(self, language: str) -> tuple[float, float]:
        own = [each for each in self.scored if each.language == language]
        return _mean(each.before for each in own), _mean(each.after for each in own)


def score(found: Sequence[str], grades: Mapping[str, int]) -> float:
    """nDCG@10 of what was found, best first. Where nothing should be found: 1 if nothing was, else 0."""
    best = _gain(sorted(grades.values(), reverse=True))
    if best == 0:
        return 0.0 if found else 1.0
    return _gain([grades.get(id_, 0) for id_ in found]) / best


def _gain(grades: Sequence[int]) -> float:
    return sum((2.0**grade - 1.0) / math.log2(rank + 2) for rank, grade in enumerate(grades[:DEPTH]))


def _mean(scores: Iterable[float]) -> float:
    listed = list(scores)
    return sum(listed) / len(listed) if listed else 1.0


def _first(error: ValidationError | UnicodeDecodeError) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "not UTF-8"
    fault = error.errors()[0]
    return f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}"
