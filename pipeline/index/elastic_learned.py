"""What was learned of sources, in an index of its own: outlines of articles, and the rules found in them.

It has one version: outlines are remade by any run, and rules are few and can be exported.
"""

import hashlib
import time
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import cast

from elasticsearch import BadRequestError

from pipeline.errors import SetupError
from pipeline.index import mappings
from pipeline.index.base import LearnedRow, Outline
from pipeline.index.elastic_store import Store, as_json, term, valid
from pipeline.index.mappings import Json

_SETTINGS: Json = {"number_of_shards": 1, "auto_expand_replicas": "0-1"}
_OUTLINE, _RULE = "outline", "rule"
_SOURCES_AT_ONCE = 500
"""Sources whose bounds one request asks for, and that one page of sources has."""


class Learnings:
    """The index's documents."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._client = store.client
        self._last_version = 0

    def prepare(self) -> None:
        """Make the index where it is missing."""
        alias = self._store.alias
        if self._store.ask(lambda: bool(self._client.indices.exists_alias(name=alias)), hasty=True):
            return
        form = mappings.read("learned.v1")["mappings"]
        create = partial(
            self._client.indices.create,
            index=f"{alias}-v1-000001",
            aliases={alias: {"is_write_index": True}},
            mappings=form,
            settings=_SETTINGS,
        )
        try:
            self._store.ask(create, hasty=True)
        except BadRequestError as error:
            if error.error != "resource_already_exists_exception":  # else someone else was faster
                raise

    def save_outlines(self, rows: Sequence[Outline]) -> None:
        """Store outlines under their articles' ids."""
        # Lines in a list: their order counts, and the order of an object's keys is nobody's promise.
        self._save(
            {
                row["article"]: {
                    "sort": _OUTLINE,
                    "key": row["article"],
                    "source": valid(row["source"]),
                    "row": {"day": row["day"], "lines": [[*line] for line in row["lines"].items()]},
                }
                for row in rows
            }
        )

    def outlines(self, source: str) -> Iterator[Outline]:
        """The outlines of a source, sorted by article."""
        query: Json = {"bool": {"filter": [term("sort", _OUTLINE), term("source", source)]}}
        for each in self._store.stream(query, by="key"):
            held = each["_source"]
            lines = {str(mark): int(words) for mark, words in held["row"]["lines"]}
            yield {"article": held["key"], "source": held["source"], "day": held["row"]["day"], "lines": lines}

    def outlined(self) -> dict[str, int]:
        """Every source that has outlines, with their number."""
        self._store.refresh()
        found: dict[str, int] = {}
        pages: Json = {"size": _SOURCES_AT_ONCE, "sources": [{"source": {"terms": {"field": "source"}}}]}
        while True:
            search = partial(
                self._client.search,
                index=self._store.alias,
                size=0,
                query=term("sort", _OUTLINE),
                aggs={"sources": {"composite": pages}},
                allow_partial_search_results=False,
            )
            page = self._store.ask(search, hasty=True)["aggregations"]["sources"]
            found |= {bucket["key"]["source"]: bucket["doc_count"] for bucket in page["buckets"]}
            if "after_key" not in page:
                return found
            pages = {**pages, "after": page["after_key"]}

    def bounds(self, sources: Sequence[str], most: int) -> dict[str, str]:
        """For each of these sources with so many outlines or more: the article of the outline at this place."""
        found: dict[str, str] = {}
        for first in range(0, len(sources), _SOURCES_AT_ONCE):
            some = sources[first : first + _SOURCES_AT_ONCE]
            searches: list[Json] = []
            for source in some:
                query = {"bool": {"filter": [term("sort", _OUTLINE), term("source", source)]}}
                body = {"query": query, "sort": [{"key": "asc"}], "from": most - 1, "size": 1, "_source": False}
                searches += [{}, body]
            ask = partial(self._client.msearch, index=self._store.alias, searches=searches)
            for source, answer in zip(some, self._store.ask(ask)["responses"], strict=True):
                # A search that failed says nothing: then more is noted than need be, and no harm done.
                for hit in answer.get("hits", {}).get("hits", ()):
                    found[source] = hit["_id"]
        return found

    def save_rules(self, rows: Sequence[LearnedRow]) -> None:
        """Store learned rules under their names."""
        self._save(
            {
                hashlib.sha256(f"rule {row['name']}".encode("utf-8", "surrogatepass")).hexdigest(): {
                    "sort": _RULE,
                    "key": valid(row["name"]),
                    "source": valid(row["source"]),
                    "state": row["state"],
                    "row": row,
                }
                for row in rows
            }
        )

    def rules(self) -> list[LearnedRow]:
        """All learned rules, sorted by name."""
        return [cast(LearnedRow, each["_source"]["row"]) for each in self._store.stream(term("sort", _RULE), by="key")]

    def _save(self, documents: Mapping[str, Json]) -> None:
        # Later than any before, whatever the clock does: the last save wins.
        self._last_version = version = max(time.time_ns() // 1000, self._last_version + 1)
        lines = ((id_, version, as_json(document)) for id_, document in documents.items())
        for failed in self._store.put(lines, len(documents), overtakes=lambda _held, _ours: True):
            raise SetupError(
                f"{self._store.url}: {self._store.alias} does not take {failed.item.id}: {failed.kind}: {failed.reason}"
            )
