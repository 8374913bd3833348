"""What was computed once, kept under var/quality: a peer's text of a page is the same tomorrow."""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

FOLDER = Path("var") / "quality"


class Kept:
    """Results by key, in one SQLite file. A key names everything that the result hangs on."""

    def __init__(self, folder: Path = FOLDER) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._rows = sqlite3.connect(folder / "kept.db", isolation_level=None, timeout=60)
        self._rows.execute("pragma journal_mode = wal")
        self._rows.execute("create table if not exists kept (key text primary key, value text) without rowid")

    def get(self, make: Callable[[], Any], *key: str) -> Any:  # whatever JSON holds
        """The result that is kept under this key, or else the one that is made now."""
        name = hashlib.sha256("\n".join(key).encode()).hexdigest()
        row = self._rows.execute("select value from kept where key = ?", (name,)).fetchone()
        if row is not None:
            return json.loads(row[0])
        value = make()
        self._rows.execute("insert or replace into kept values (?, ?)", (name, json.dumps(value)))
        return value
