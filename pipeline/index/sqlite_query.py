"""A `Query` in SQL: the articles that fit, in order, counted, and counted by their values."""

import json
import sqlite3
from collections.abc import Sequence

from pipeline.index.base import FACETS, Count, Query, values
from pipeline.index.sqlite_rows import COPY, folded
from pipeline.index.words import match_expression

_WEIGHTS = "5.0, 2.0, 1.0"
"""How much a word in the title, the subtitle and the text counts towards the score."""

_LISTS = frozenset({"authors", "agencies", "cites", "removed.categories", "conflicts"})
"""The facets whose columns hold JSON lists."""

_NEWEST_FIRST = "timestamp DESC, id"


class Fits:
    """The articles that fit a query."""

    def __init__(self, query: Query, wanted: Sequence[str]) -> None:
        """`wanted` are the query's terms."""
        self._tables, self._conditions, self._values = _sql(query, wanted)
        self._score = f"-bm25(articles_fts, {_WEIGHTS})" if wanted else None

    def total(self, db: sqlite3.Connection) -> int:
        """How many there are."""
        (total,) = self._select(db, "count(*)").fetchone()
        return int(total)

    def page(self, db: sqlite3.Connection, *, limit: int, offset: int, newest: bool) -> list[tuple[int, float]]:
        """Number and score of some of them: best first, then newest first."""
        order = _NEWEST_FIRST if newest or not self._score else f"score DESC, {_NEWEST_FIRST}"
        columns, rest = f"number, {self._score or '0.0'} AS score", f"ORDER BY {order} LIMIT ? OFFSET ?"
        return self._select(db, columns, rest, limit, offset).fetchall()

    def newest_first(self, db: sqlite3.Connection) -> sqlite3.Cursor:
        """The numbers of all of them."""
        return self._select(db, "number", f"ORDER BY {_NEWEST_FIRST}")

    def counts(self, db: sqlite3.Connection, field: str, *, most: int) -> tuple[Count, ...]:
        """How many of them have each value of a field."""
        assert field in FACETS, "checked with the query"
        column = f"articles.{field.replace('.', '_')}"
        value, tables = ("value", f"articles, json_each({column})") if field in _LISTS else (column, "articles")
        found = db.execute(
            f"SELECT {value}, count(DISTINCT articles.number) FROM {tables} WHERE {value} IS NOT NULL AND "
            f"articles.number IN (SELECT number FROM {self._tables} WHERE {self._conditions}) "
            "GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?",
            (*self._values, most),
        )
        return tuple(Count(value, articles) for value, articles in found)

    def _select(self, db: sqlite3.Connection, columns: str, rest: str = "", *more: int) -> sqlite3.Cursor:
        sql = f"SELECT {columns} FROM {self._tables} WHERE {self._conditions} {rest}"
        return db.execute(sql, (*self._values, *more))


def _sql(query: Query, wanted: Sequence[str]) -> tuple[str, str, list[str]]:
    """A query's tables, its conditions, and the values of their question marks."""
    tables, conditions, found = "articles", ["TRUE"], []
    if wanted:
        tables = "articles JOIN articles_fts ON articles_fts.rowid = number"
        conditions.append("articles_fts MATCH ?")
        found.append(match_expression(wanted))
    if query.originals_only or not query.superseded:
        conditions.append("superseded_by IS NULL")
    if query.originals_only:
        conditions.append("number NOT IN (SELECT article FROM facets WHERE field = ? AND value = ?)")
        found += COPY
    if query.since:
        conditions.append("timestamp >= ?")
        found.append(query.since)
    if query.until:
        conditions.append("timestamp < ?")
        found.append(query.until + "U")  # behind the `T` of every time on that day
    for field in query.filters:
        among = "value IN (SELECT value FROM json_each(?))"
        conditions.append(f"number IN (SELECT article FROM facets WHERE field = ? AND {among})")
        found += field, json.dumps([folded(value) for value in values(query, field)])
    return tables, " AND ".join(conditions), found
