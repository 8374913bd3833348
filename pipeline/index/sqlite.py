"""The embedded index: one SQLite file that holds articles, a full-text index of them, and the ledger.

One process writes at a time, any number read meanwhile. A write is one transaction, on the disk when the call returns:
a process killed at any point leaves all of a call's writes or none.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from pipeline.index import sqlite_learned
from pipeline.index.base import (
    MARK_END,
    MARK_START,
    FileRow,
    Hit,
    Hits,
    Holder,
    LearnedRow,
    Outline,
    Query,
    RecordChange,
    Refusal,
    RunRow,
    Walk,
    check_query,
)
from pipeline.index.records import Record
from pipeline.index.sqlite_file import create, open_existing, plain_errors, snapshot, transaction
from pipeline.index.sqlite_lock import Lock
from pipeline.index.sqlite_query import Fits
from pipeline.index.sqlite_rows import (
    article_row,
    changed,
    facets,
    file_rows,
    folded,
    load_article,
    run_rows,
    save_file_rows,
    save_run_row,
)
from pipeline.index.words import indexed_form, snippets, storable, terms

_PAGE = 1000
"""Rows that a stream fetches at once; between pages nothing is held open, so writers are not in its way."""

_FEW = 50
"""Whole articles that a walk holds at once."""


class SqliteIndex:
    """The `Index` protocol over one SQLite file."""

    def __init__(self, path: Path, *, busy_s: float = 30.0) -> None:
        self.path = path
        self._busy_s = busy_s
        self._lock = Lock(path.with_name(path.name + ".lock"))
        self._connection: sqlite3.Connection | None = None

    def prepare(self) -> None:
        """Make the file, its folder and its tables, where they are missing."""
        self.close()
        self._connection = create(self.path, self._busy_s)

    def upsert(self, records: Sequence[Record]) -> Sequence[Refusal]:
        """Store each record under its id, all in one transaction; refused is what is no valid Unicode."""
        refused = []
        with self._writing() as db:
            for record in records:
                try:
                    _store(db, record)
                except UnicodeEncodeError as error:
                    refused.append(Refusal(record["id"], f"not storable: {error}"))
        return refused

    def change(self, changes: Mapping[str, RecordChange]) -> None:
        """Change articles in place; see `RecordChange`."""
        with self._writing() as db:
            for id_, change in changes.items():
                record = load_article(db, "id = ?", id_)
                if record:
                    _store(db, changed(record, change))

    def get(self, id_: str) -> Record | None:
        """The article with this id."""
        with self._reading() as db:
            return load_article(db, "id = ?", storable(id_))

    def present(self, ids: Sequence[str]) -> set[str]:
        """Those of these ids that have an article."""
        with self._reading() as db:
            among = json.dumps([storable(id_) for id_ in ids])
            found = db.execute("SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))", (among,))
            return {id_ for (id_,) in found}

    def ids(
        self, prefix: str = "", *, made_by: Mapping[str, str] | None = None, superseded: bool | None = None
    ) -> Iterator[str]:
        """All ids that begin so, sorted."""
        after, last = storable(prefix), storable(prefix) + "\U0010ffff"
        steps = [(f'$."{step}"', version) for step, version in (made_by or {}).items()]
        fits = " AND json_extract(record, '$.made_by') ->> ? = ?" * len(steps)
        if superseded is not None:
            fits += f" AND superseded_by IS {'NOT ' if superseded else ''}NULL"
        values = [each for pair in steps for each in pair]
        comparison = ">="
        while True:
            with self._reading() as db:
                sql = f"SELECT id FROM articles WHERE id {comparison} ? AND id < ?{fits} ORDER BY id LIMIT {_PAGE}"
                page = db.execute(sql, (after, last, *values)).fetchall()
            yield from (id_ for (id_,) in page)
            if len(page) < _PAGE:
                return
            after, comparison = page[-1][0], ">"

    def search(self, query: Query) -> Hits:
        """What fits, best first; the newer first where two fit alike."""
        check_query(query)
        wanted = terms(query.words)
        if query.words.strip() and not wanted:
            return Hits(0, (), dict.fromkeys(query.facets, ()))
        fits = Fits(query, wanted)
        with self._reading() as db, snapshot(db):
            page = fits.page(db, limit=max(query.limit, 0), offset=max(query.offset, 0), newest=query.newest)
            hits = tuple(_hit(db, number, score, wanted) for number, score in page)
            facets = {name: fits.counts(db, name, most=query.facet_limit) for name in query.facets}
            return Hits(fits.total(db), hits, facets)

    @contextmanager
    def walk(self, query: Query) -> Iterator[Walk]:
        """All that fits, in one read transaction; writers are not in its way, their changes wait in the file beside."""
        check_query(query)
        wanted = terms(query.words)
        if query.words.strip() and not wanted:
            yield Walk(0, iter(()))
            return
        fits = Fits(query, wanted)
        # A connection of its own: on the other one, transactions of other calls come and go meanwhile.
        with closing(open_existing(self.path, self._busy_s)) as db:
            with plain_errors(self.path):
                db.execute("BEGIN")
                total = fits.total(db)
            yield Walk(total, self._walked(db, fits))

    def _walked(self, db: sqlite3.Connection, fits: Fits) -> Iterator[Record]:
        with plain_errors(self.path):
            numbers = fits.newest_first(db)
        while True:
            with plain_errors(self.path):
                found = [load_article(db, "number = ?", number) for (number,) in numbers.fetchmany(_FEW)]
            if not found:
                return
            yield from (record for record in found if record)

    def save_files(self, rows: Sequence[FileRow]) -> None:
        """Store ledger rows under their paths."""
        with self._writing() as db:
            save_file_rows(db, rows)

    def files_at(self, paths: Sequence[str]) -> dict[str, FileRow]:
        """The ledger rows of those of these paths that have one."""
        return {row["path"]: row for row in self._files_among("path", paths)}

    def files_with(self, digests: Sequence[str]) -> dict[str, list[FileRow]]:
        """For each of these digests that has any: the ledger rows with it, sorted by path."""
        rows: dict[str, list[FileRow]] = {}
        for row in self._files_among("digest", digests):
            if row["digest"] is not None:
                rows.setdefault(row["digest"], []).append(row)
        return rows

    def files(
        self,
        *,
        outcome: str | None = None,
        reason: str | None = None,
        source: str | None = None,
        under: str | None = None,
        run: str | None = None,
        not_run: str | None = None,
    ) -> Iterator[FileRow]:
        """Ledger rows that fit, sorted by path."""
        wanted = {"outcome": outcome, "reason": reason, "source": source, "run": run}
        fits = {f"{column} = ?": value for column, value in wanted.items() if value is not None}
        if not_run is not None:
            fits["run <> ?"] = not_run
        if under is not None:
            folder = under.rstrip("/")
            fits |= {"instr(path || '/', ?) = 1": f"{folder}/"}
            fits |= {"path >= ?": folder, "path < ?": f"{folder}0"}  # for speed; `0` is the character behind `/`
        where = " AND ".join(["path > ?", *fits])
        after = ""
        while True:
            with self._reading() as db:
                page = file_rows(db, f"{where} ORDER BY path LIMIT {_PAGE}", [after, *fits.values()])
            yield from page
            if len(page) < _PAGE:
                return
            after = page[-1]["path"]

    def save_run(self, row: RunRow) -> None:
        """Store a run under its name."""
        with self._writing() as db:
            save_run_row(db, row)

    def run(self, name: str) -> RunRow | None:
        """The run of this name."""
        with self._reading() as db:
            return next(iter(run_rows(db, "WHERE run = ?", name)), None)

    def runs(self, limit: int = 20) -> list[RunRow]:
        """The latest runs, newest first."""
        with self._reading() as db:
            return run_rows(db, "ORDER BY run DESC LIMIT ?", max(limit, 0))

    def save_outlines(self, rows: Sequence[Outline]) -> None:
        """Store outlines under their articles' ids."""
        with self._writing() as db:
            sqlite_learned.save_outlines(db, rows)

    def outlines(self, source: str) -> Iterator[Outline]:
        """The outlines of a source, sorted by article."""
        after = ""
        while True:
            with self._reading() as db:
                page = sqlite_learned.outlines(db, source, after, _PAGE)
            yield from page
            if len(page) < _PAGE:
                return
            after = page[-1]["article"]

    def outlined(self) -> dict[str, int]:
        """Every source that has outlines, with their number."""
        with self._reading() as db:
            return sqlite_learned.outlined(db)

    def outline_bounds(self, sources: Sequence[str], most: int) -> dict[str, str]:
        """For each of these sources with so many outlines or more: the article of the outline at this place."""
        with self._reading() as db:
            return sqlite_learned.bounds(db, sources, most)

    def save_learned(self, rows: Sequence[LearnedRow]) -> None:
        """Store learned rules under their names."""
        with self._writing() as db:
            sqlite_learned.save_rules(db, rows)

    def learned(self) -> list[LearnedRow]:
        """All learned rules, sorted by name."""
        with self._reading() as db:
            return sqlite_learned.rules(db)

    @property
    def where(self) -> str:
        """The file's path."""
        return str(self.path)

    def hold(self, holder: Holder, lease_s: float, *, instead_of: Holder | None = None) -> Holder | None:
        """Keep the index for a run, for so long; answer who else has it."""
        with plain_errors(self.path):
            return self._lock.hold(holder, lease_s, instead_of)

    def let_go(self, holder: Holder) -> None:
        """End this holder's hold."""
        with plain_errors(self.path):
            self._lock.let_go(holder)

    def holder(self) -> Holder | None:
        """Who has the index."""
        with plain_errors(self.path):
            return self._lock.holder()

    def check(self) -> list[str]:
        """What is wrong with the file: damage, or a full-text index out of step with the articles."""
        with self._reading() as db:
            try:
                damage = [line for (line,) in db.execute("PRAGMA quick_check(20)") if line != "ok"]
                db.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")
                strays = db.execute(
                    "SELECT (SELECT count(*) FROM articles WHERE number NOT IN (SELECT id FROM articles_fts_docsize)), "
                    "(SELECT count(*) FROM articles_fts_docsize WHERE id NOT IN (SELECT number FROM articles))"
                ).fetchone()
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                    raise
                return [f"{self.path}: the index is damaged: {error}"]
        if strays[0]:
            damage.append(f"{strays[0]} articles cannot be found by their words")
        if strays[1]:
            damage.append(f"{strays[1]} entries of the full-text index belong to no article")
        return [f"{self.path}: {line}" for line in damage]

    def close(self) -> None:
        """Let go of the file; a later call opens it again."""
        if self._connection:
            self._connection.close()
            self._connection = None

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        if self._connection is None:
            self._connection = open_existing(self.path, self._busy_s)
        with plain_errors(self.path):
            yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._reading() as db, transaction(db):
            yield db

    def _files_among(self, column: str, values: Sequence[str]) -> Iterator[FileRow]:
        for first in range(0, len(values), _PAGE):
            with self._reading() as db:
                among = f"{column} IN (SELECT value FROM json_each(?)) ORDER BY path"
                page = file_rows(db, among, [json.dumps(values[first : first + _PAGE])])
            yield from page


def _store(db: sqlite3.Connection, record: Record) -> None:
    """Write an article's row, its facets and, where its words changed, its part of the full-text index."""
    row = article_row(record)
    old = db.execute("SELECT number, title, subtitle, text FROM articles WHERE id = ?", (row["id"],)).fetchone()
    new = (record["title"], record["subtitle"], record["text"])
    columns = ", ".join(row)
    updates = ", ".join(f"{name} = excluded.{name}" for name in row)
    ((number,),) = db.execute(
        f"INSERT INTO articles ({columns}) VALUES ({', '.join(f':{name}' for name in row)}) "
        f"ON CONFLICT (id) DO UPDATE SET {updates} RETURNING number",
        row,
    ).fetchall()
    if old is None or old[1:] != new:
        if old:  # FTS5 wants the words told that it is to forget
            db.execute(
                "INSERT INTO articles_fts (articles_fts, rowid, title, subtitle, text) VALUES ('delete', ?, ?, ?, ?)",
                (number, *(indexed_form(value or "") for value in old[1:])),
            )
        db.execute(
            "INSERT INTO articles_fts (rowid, title, subtitle, text) VALUES (?, ?, ?, ?)",
            (number, *(indexed_form(value or "") for value in new)),
        )
    db.execute("DELETE FROM facets WHERE article = ?", (number,))
    db.executemany(
        "INSERT OR IGNORE INTO facets (field, value, article) VALUES (?, ?, ?)",
        ((field, folded(value), number) for field, value in facets(record)),
    )


def _hit(db: sqlite3.Connection, number: int, score: float, wanted: Sequence[str]) -> Hit:
    record = load_article(db, "number = ?", number)
    assert record is not None, "read in the same transaction"
    return Hit(record, score, snippets(record["text"], wanted, (MARK_START, MARK_END)) if wanted else ())
