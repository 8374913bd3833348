"""The judge: asks two versions of an index the same judged queries.

With a corpus of its own, each version is judged by an index made in its likeness (its mapping and its analysis, as they
are in the cluster) that holds the corpus and is deleted after. Without one, the versions themselves are asked.
"""

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from pipeline.errors import SetupError
from pipeline.index import base
from pipeline.index.elastic import ElasticIndex
from pipeline.index.elastic_client import Patience, call
from pipeline.index.elastic_life import Exchanged, Life
from pipeline.index.judge import DEPTH, Judgements, Query, Scored, Story, Verdict, load, score
from pipeline.index.mappings import Json, Kind, Names
from pipeline.index.records import Record

T = TypeVar("T")

_OF_THE_INDEX_ALONE = (
    "uuid", "creation_date", "provided_name", "version", "routing", "blocks", "resize", "history", "number_of_shards",
    "number_of_replicas", "auto_expand_replicas", "lifecycle", "default_pipeline", "final_pipeline",
)  # fmt: skip
"""Settings that a likeness does not take over: it is small, and what it is asked does not depend on them."""
_STAMP = "2025-11-01T12:17:00Z"


@dataclass(frozen=True, slots=True)
class _Pinned(Names):
    """Names under which the articles are another index."""

    articles: str = ""

    def alias(self, kind: Kind) -> str:
        """The index to ask."""
        return self.articles if kind is Kind.ARTICLES else Names(self.prefix).alias(kind)


def judge(life: Life, before: str, after: str, judgements: Judgements) -> Verdict:
    """How a change from one version to another does in the judged queries.

    Raises:
        SetupError: the queries are about articles that neither version has.
    """
    scores = []
    for index in (before, after):
        with _asked(life, index, judgements.corpus) as articles:
            scores.append([_score(articles, query) for query in judgements.queries])
    verdict = Verdict(
        tuple(
            Scored(query.words, query.language, *pair)
            for query, *pair in zip(judgements.queries, scores[0], scores[1], strict=True)
        )
    )
    if verdict.before == verdict.after == 0.0:
        raise SetupError(f"{life.url}: no judged query finds any of its articles; wanted ids of articles in the index")
    return verdict


class Worse(SetupError):
    """Search would get worse by a swap."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(f"search gets worse: {'; '.join(verdict.faults)}")
        self.verdict = verdict


def judge_coming(life: Life, kind: Kind, judged: Path | None = None) -> Verdict | None:
    """How search does in the version that waits to be swapped in, beside the current one; noted in that version.

    None where no version of articles waits. `judged` names a file of queries, in place of those that come with us.
    """
    coming = life.coming(kind)
    if kind is not Kind.ARTICLES or coming is None or coming.state != "filled":
        return None
    verdict = judge(life, life.current(kind).name, coming.name, load(judged))
    said = {"before": verdict.before, "after": verdict.after, "faults": verdict.faults}
    life.note(coming.name, judged={**said, "by": str(judged) if judged else "the set that comes with Newsmill"})
    return verdict


def swap_judged(
    life: Life, kind: Kind, judged: Path | None = None, force: str | None = None
) -> tuple[Exchanged, Verdict | None]:
    """Judge the version that waits, and swap it in; where search gets worse only by force, whose reason is kept.

    Raises:
        Worse: search gets worse; nothing was swapped.
        SetupError: the reason is empty, or there is nothing to swap in.
    """
    verdict = judge_coming(life, kind, judged)
    if force is not None and not force.strip():
        raise SetupError("--force: wanted a reason, in words")
    if verdict and verdict.faults and not force:
        raise Worse(verdict)
    forced = {"reason": force, "faults": verdict.faults} if force and verdict and verdict.faults else None
    return life.swap(kind, forced=forced), verdict


def _score(articles: ElasticIndex, query: Query) -> float:
    hits = articles.search(base.Query(query.words, query.filters, superseded=True, limit=DEPTH)).hits
    return score([hit.record["id"] for hit in hits], query.grades)


@contextmanager
def _asked(life: Life, index: str, corpus: Sequence[Story]) -> Iterator[ElasticIndex]:
    if not corpus:
        with _opened(life, index) as articles:
            yield articles
        return
    likeness = f"{life.names.prefix}-judge-{secrets.token_hex(6)}"
    (body,) = _ask(life, lambda: life.client.indices.get(index=index)).body.values()
    settings = {name: value for name, value in body["settings"]["index"].items() if name not in _OF_THE_INDEX_ALONE}
    settings |= {"number_of_shards": 1, "number_of_replicas": 0}
    create = partial(
        life.client.indices.create,
        index=likeness,
        mappings=body["mappings"],
        settings={"index": settings},
        aliases={f"{likeness}-alias": {}},
    )
    _ask(life, create)
    try:
        with _opened(life, f"{likeness}-alias") as articles:
            if refused := articles.upsert([as_record(story) for story in corpus]):
                raise SetupError(f"{index} does not take the judged corpus: {refused[0].id}: {refused[0].reason[:200]}")
            yield articles
    finally:
        _ask(life, lambda: life.client.options(ignore_status=404).indices.delete(index=likeness))


@contextmanager
def _opened(life: Life, index: str) -> Iterator[ElasticIndex]:
    articles = ElasticIndex(life.url, life.settings, names=_Pinned(life.settings.prefix, index))
    try:
        yield articles
    finally:
        articles.close()


def as_record(story: Story) -> Record:
    """An article of an invented corpus as the index takes it."""
    path = f"judged/{story.id}.txt"
    fields: Json = {
        "id": story.id, "@timestamp": _STAMP, "title": story.title, "subtitle": None, "text": story.text,
        "authors": [], "agencies": [], "publisher": None, "distributor": None, "dateline": None, "published": None,
        "published_precision": None, "published_inferred": False, "language": story.language, "kind": "article",
        "cites": [], "removed": {"categories": [], "chars": 0, "share": 0.0, "items": []}, "repairs": [],
        "evidence": {}, "conflicts": [], "warnings": [],
        "file": {
            "path": path, "paths": [path], "bytes": len(story.text), "type": "text", "encoding": "utf-8",
            "modified": _STAMP,
        },
        "words": len(story.text.split()), "made_by": {}, "run": None, "ingested_at": _STAMP,
    }  # fmt: skip
    return cast(Record, fields)


def _ask(life: Life, request: Callable[[], T]) -> T:
    return call(request, Patience(life.settings.retry_s), life.url)
