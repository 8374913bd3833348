"""What was learned of sources, in the tables of an embedded index.

A file that an earlier release made has no such tables until it is next prepared: nothing was learned of it yet.
"""

import json
import sqlite3
from collections.abc import Sequence

from pipeline.index.base import LearnedRow, Outline
from pipeline.index.sqlite_file import has_learned
from pipeline.index.words import storable


def save_outlines(db: sqlite3.Connection, rows: Sequence[Outline]) -> None:
    """Write outlines, each in place of its article's last one."""
    db.executemany(
        "REPLACE INTO outlines (article, source, day, lines) VALUES (?, ?, ?, ?)",
        [(row["article"], storable(row["source"]), row["day"], json.dumps(row["lines"])) for row in rows],
    )


def outlines(db: sqlite3.Connection, source: str, after: str, most: int) -> list[Outline]:
    """So many outlines of a source, from the one behind this article on."""
    if not has_learned(db):
        return []
    found = db.execute(
        "SELECT article, source, day, lines FROM outlines WHERE source = ? AND article > ? ORDER BY article LIMIT ?",
        (storable(source), after, most),
    )
    return [
        {"article": article, "source": source, "day": day, "lines": json.loads(lines)}
        for article, source, day, lines in found
    ]


def outlined(db: sqlite3.Connection) -> dict[str, int]:
    """Every source that has outlines, with their number."""
    if not has_learned(db):
        return {}
    return dict(db.execute("SELECT source, count(*) FROM outlines GROUP BY source ORDER BY source").fetchall())


def bounds(db: sqlite3.Connection, sources: Sequence[str], most: int) -> dict[str, str]:
    """For each of these sources with so many outlines or more: the article of the outline at this place."""
    found = {}
    for source in sources:
        row = db.execute(
            "SELECT article FROM outlines WHERE source = ? ORDER BY article LIMIT 1 OFFSET ?",
            (storable(source), most - 1),
        ).fetchone()
        if row:
            found[source] = row[0]
    return found


def save_rules(db: sqlite3.Connection, rows: Sequence[LearnedRow]) -> None:
    """Write learned rules, each in place of the one with its name."""
    db.executemany(
        "REPLACE INTO learned (name, source, state, row) VALUES (:name, :source, :state, :row)",
        [
            {name: storable(row[name]) for name in ("name", "source", "state")} | {"row": json.dumps(row)}
            for row in rows
        ],
    )


def rules(db: sqlite3.Connection) -> list[LearnedRow]:
    """All learned rules, sorted by name."""
    if not has_learned(db):
        return []
    return [json.loads(row) for (row,) in db.execute("SELECT row FROM learned ORDER BY name")]
