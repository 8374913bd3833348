"""Searching articles in Elasticsearch: pages of hits with facets, and walks through all that fits."""

import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from pipeline.errors import SetupError
from pipeline.index import elastic_query as asked
from pipeline.index.base import Hits, Query, Walk, check_query
from pipeline.index.elastic_schema import Schema
from pipeline.index.elastic_store import Store
from pipeline.index.elastic_view import Page
from pipeline.index.mappings import Json
from pipeline.index.words import terms

MOST_CANDIDATES = 50_000
"""Articles that may fit the first words of a query of very many."""

_LANGUAGES_S = 60.0
"""How long the languages in the index are taken to stay the same."""

Look = Callable[[Json, int, int], Page]
"""Answers a search: its body, an offset, a limit."""


class Searching:
    """Finds articles."""

    def __init__(self, articles: Store, schema: Schema) -> None:
        self._articles = articles
        self._schema = schema
        self._present: tuple[float, list[str]] | None = None
        """Languages that there are articles in, and when that was asked."""

    def search(self, query: Query) -> Hits:
        """What fits, best first; the newer first where two fit alike."""
        check_query(query)
        words = terms(query.words)
        nothing = Hits(0, (), dict.fromkeys(query.facets, ()))
        if query.words.strip() and not words:
            return nothing
        languages = self._languages(words)
        wanted = self._wanted(query, words, languages, self._articles.page)
        if wanted is None:
            return nothing
        marks = (f"<{secrets.token_hex(8)}>", f"<{secrets.token_hex(8)}>")  # no text can forge them
        body: Json = {
            "query": wanted,
            "sort": asked.order(by_score=bool(words) and not query.newest),
            "source_excludes": asked.UNSHOWN,
        }
        if words:
            body |= {"highlight": asked.highlight(marks, languages), "track_scores": True}
        if query.facets:
            body["aggs"] = asked.counting(query)
        page = self._articles.page(body, max(query.offset, 0), max(query.limit, 0))
        hits = tuple(asked.hit(each, marks) for each in page.hits)
        return Hits(page.total, hits, asked.counts(query, page.aggregations))

    @contextmanager
    def walk(self, query: Query) -> Iterator[Walk]:
        """All that fits, at one point in time."""
        check_query(query)
        words = terms(query.words)
        if query.words.strip() and not words:
            yield Walk(0, iter(()))
            return
        languages = self._languages(words)
        with self._articles.view() as view:
            wanted = self._wanted(query, words, languages, view.page)
            if wanted is None:
                yield Walk(0, iter(()))
                return
            total = view.page({"query": wanted}, 0, 0).total
            body: Json = {
                "query": wanted, "sort": asked.order(by_score=False), "source_excludes": asked.UNSHOWN,
            }  # fmt: skip
            yield Walk(total, (asked.record(each["_source"]) for each in view.every(body)))

    def _wanted(self, query: Query, words: Sequence[str], languages: Sequence[str], look: Look) -> Json | None:
        """The condition that a hit must fit; None where it is known already that nothing does."""
        rounds = asked.rounds(words, languages) if words else []
        conditions = asked.conditions(query)
        for earlier in rounds[:-1]:
            ids = _candidates([earlier, *conditions], look)
            if not ids:
                return None
            conditions.append({"ids": {"values": ids}})
        return {"bool": {"must": rounds[-1:], "filter": conditions}}

    def _languages(self, words: Sequence[str]) -> list[str]:
        """The languages to look for stemmed words in."""
        if self._articles.refresh():
            self._present = None
        if not words:
            return []
        if self._present is None or time.monotonic() > self._present[0] + _LANGUAGES_S:
            self._present = time.monotonic(), self._schema.present()
        return self._present[1]


def _candidates(conditions: list[Json], look: Look) -> list[str]:
    body: Json = {"query": {"bool": {"filter": conditions}}, "sort": [{"id": "asc"}], "source": False}
    page = look(body, 0, MOST_CANDIDATES)
    if page.total > MOST_CANDIDATES:
        raise SetupError(f"too many words, and {page.total} articles with the first of them; wanted fewer words")
    return [each["_id"] for each in page.hits]
