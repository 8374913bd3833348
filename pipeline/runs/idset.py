"""A set of ids that lies on the disk: as large as the index, in memory as small as one page of it."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Self

PAGE = 10_000
"""Ids that are fetched at once."""


class IdSet:
    """Ids of articles; gone when closed."""

    def __init__(self, ids: Iterable[str] = ()) -> None:
        # An empty name is a file of SQLite's own that has no name and ends with the connection.
        self._db = sqlite3.connect("", isolation_level=None)
        self._db.execute("CREATE TABLE ids (id TEXT PRIMARY KEY) WITHOUT ROWID")
        self.add(ids)

    def add(self, ids: Iterable[str]) -> None:
        """Put these in."""
        self._db.execute("BEGIN")
        self._db.executemany("INSERT OR IGNORE INTO ids VALUES (?)", ((id_,) for id_ in ids))
        self._db.execute("COMMIT")

    def __contains__(self, id_: object) -> bool:
        return self._db.execute("SELECT 1 FROM ids WHERE id = ?", (id_,)).fetchone() is not None

    def __len__(self) -> int:
        (count,) = self._db.execute("SELECT count(*) FROM ids").fetchone()
        return int(count)

    def __iter__(self) -> Iterator[str]:
        """All of them, sorted; what is put in meanwhile may come too."""
        after = ""
        while page := self._db.execute("SELECT id FROM ids WHERE id > ? ORDER BY id LIMIT ?", (after, PAGE)).fetchall():
            yield from (id_ for (id_,) in page)
            after = page[-1][0]

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()
