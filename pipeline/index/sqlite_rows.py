"""How records and ledger rows lie in the embedded index's tables, and how they come back out of them."""

import json
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from pipeline.index.base import FILTERS, FileRow, RecordChange, RunRow
from pipeline.index.records import Record
from pipeline.index.words import storable

_FILE_COLUMNS = tuple(FileRow.__annotations__)
_RUN_COLUMNS = tuple(RunRow.__annotations__)


def article_row(record: Record) -> dict[str, str | int | None]:
    """The columns of an article's row.

    Raises:
        UnicodeEncodeError: a string in the record is no valid Unicode.
    """
    whole = _json({**record, "text": ""})
    whole.encode("utf-8")
    record["text"].encode("utf-8")
    return {
        "id": record["id"],
        "timestamp": record["@timestamp"],
        "title": record["title"],
        "subtitle": record["subtitle"],
        "published": record["published"],
        "language": record["language"],
        "kind": record["kind"],
        "publisher": record["publisher"],
        "distributor": record["distributor"],
        "authors": _json(record["authors"]),
        "agencies": _json(record["agencies"]),
        "cites": _json(record["cites"]),
        "removed_categories": _json(record["removed"]["categories"]),
        "conflicts": _json(record["conflicts"]),
        "dateline_place": record["dateline"]["place"] if record["dateline"] else None,
        "words": record["words"],
        "path": record["file"]["path"],
        "run": record["run"],
        "ingested_at": record["ingested_at"],
        "superseded_by": record.get("superseded_by"),
        "text": record["text"],
        "record": whole,
    }


COPY = ("is_canonical", "false")
"""The facet of an article that another one stands for."""


def facets(record: Record) -> Iterator[tuple[str, str]]:
    """What a query may filter this article by: field and value, one pair a value."""
    values: dict[str, Iterable[str | None]] = {
        "id": [record["id"]],
        "language": [record["language"]],
        "kind": [record["kind"]],
        "publisher": [record["publisher"]],
        "distributor": [record["distributor"]],
        "authors": record["authors"],
        "agencies": record["agencies"],
        "cites": record["cites"],
        "dateline.place": [record["dateline"]["place"]] if record["dateline"] else [],
        "removed.categories": record["removed"]["categories"],
        "conflicts": record["conflicts"],
        "file.path": [record["file"]["path"], *record["file"]["paths"]],
        "run": [record["run"]],
    }
    yield from ((field, value) for field in FILTERS for value in values[field] if value is not None)
    if record.get("is_canonical") is False:
        yield COPY


def folded(value: str) -> str:
    """A filter's value as facets hold it: without regard to case, and to how accents are put together."""
    return unicodedata.normalize("NFC", storable(value).strip().casefold())


def load_article(db: sqlite3.Connection, where: str, value: str | int) -> Record | None:
    """The article that fits, if there is one."""
    row = db.execute(f"SELECT record, text FROM articles WHERE {where}", (value,)).fetchone()
    if row is None:
        return None
    record = cast(Record, json.loads(row[0]))
    record["text"] = row[1]
    return record


def changed(record: Record, change: RecordChange) -> Record:
    """The record with this change made."""
    new = record.copy()
    if "paths" in change:
        paths = list(change["paths"])
        new["file"] = {**record["file"], "paths": paths, "path": (paths or [record["file"]["path"]])[0]}
    if "superseded_by" in change:
        new["superseded_by"] = change["superseded_by"]
    return new


def file_rows(db: sqlite3.Connection, where: str, values: Sequence[str]) -> list[FileRow]:
    """Ledger rows of files; `where` may go on with the order and a limit."""
    found = db.execute(f"SELECT {', '.join(_FILE_COLUMNS)} FROM files WHERE {where}", values)
    return [cast(FileRow, dict(zip(_FILE_COLUMNS, row, strict=True))) for row in found]


def run_rows(db: sqlite3.Connection, rest: str, value: str | int) -> list[RunRow]:
    """Ledger rows of runs; `rest` is what follows the table's name."""
    rows = []
    for row in db.execute(f"SELECT {', '.join(_RUN_COLUMNS)} FROM runs {rest}", (value,)):
        flat = dict(zip(_RUN_COLUMNS, row, strict=True))
        for name in ("sources", "outcomes", "reasons", "categories", "seconds"):
            flat[name] = json.loads(flat[name])
        rows.append(cast(RunRow, flat))
    return rows


def save_file_rows(db: sqlite3.Connection, rows: Sequence[FileRow]) -> None:
    """Write ledger rows of files, each in place of the one with its path."""
    db.executemany(_replace_into("files", _FILE_COLUMNS), rows)


def save_run_row(db: sqlite3.Connection, row: RunRow) -> None:
    """Write a run's ledger row in place of the one with its name."""
    flat = {name: _json(value) if isinstance(value, list | dict) else value for name, value in row.items()}
    db.execute(_replace_into("runs", _RUN_COLUMNS), flat)


def _replace_into(table: str, columns: Sequence[str]) -> str:
    return f"REPLACE INTO {table} ({', '.join(columns)}) VALUES ({', '.join(f':{name}' for name in columns)})"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
