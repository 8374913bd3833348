"""A SQLite file as a Newsmill index: its tables, who may open it, and its errors in plain words.

The columns are there to be read (with Datasette, or any SQLite browser); the full record stands beside them as JSON.
Imports nothing of ours but errors and words.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from pipeline.errors import ServiceError, SetupError
from pipeline.index.words import TOKENIZER

VERSION = 1
"""Of the tables below and of words.py; a file of another version is turned away."""

APPLICATION_ID = 0x4E4D494C
"""`NMIL`, in the file's header: by this we know a file of ours."""

SCHEMA = f"""
CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    timestamp TEXT NOT NULL,
    title TEXT,
    subtitle TEXT,
    published TEXT,
    language TEXT,
    kind TEXT,
    publisher TEXT,
    distributor TEXT,
    authors TEXT NOT NULL,             -- JSON lists, which Datasette can make facets of
    agencies TEXT NOT NULL,
    cites TEXT NOT NULL,
    removed_categories TEXT NOT NULL,
    conflicts TEXT NOT NULL,
    dateline_place TEXT,
    words INTEGER NOT NULL,
    path TEXT NOT NULL,
    run TEXT,
    ingested_at TEXT NOT NULL,
    superseded_by TEXT,                -- id of the newer version; NULL for what is current
    text TEXT NOT NULL,
    record TEXT NOT NULL               -- the whole record as JSON, only its text is left empty: it stands in `text`
) STRICT;
CREATE INDEX articles_newest ON articles (timestamp DESC, id);

-- Filled by hand with words.indexed_form of each column: never with FTS5's own 'rebuild'.
CREATE VIRTUAL TABLE articles_fts USING fts5(
    title, subtitle, text, content="articles", content_rowid="number", tokenize="{TOKENIZER}"
);

-- What a query may filter on: one row a value, case folded.
CREATE TABLE facets (
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (number),
    PRIMARY KEY (field, value, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX facets_article ON facets (article);

-- The ledger.
CREATE TABLE files (
    path TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT,
    message TEXT,
    step TEXT,
    run TEXT NOT NULL,
    digest TEXT,
    article TEXT,
    bytes INTEGER,
    attempts INTEGER NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    indexed_at TEXT,
    seconds REAL NOT NULL
) STRICT;
CREATE INDEX files_digest ON files (digest, path);
CREATE INDEX files_outcome ON files (outcome, path);

CREATE TABLE runs (
    run TEXT PRIMARY KEY,
    sources TEXT NOT NULL,
    state TEXT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,
    seen INTEGER NOT NULL,
    outcomes TEXT NOT NULL,
    reasons TEXT NOT NULL,
    categories TEXT NOT NULL,
    seconds TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    version TEXT NOT NULL,
    message TEXT
) STRICT;

PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {VERSION};
"""


LEARNED = """
CREATE TABLE IF NOT EXISTS outlines (
    article TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    day TEXT NOT NULL,
    lines TEXT NOT NULL                -- JSON: mark of a line to its number of words
) STRICT;
CREATE INDEX IF NOT EXISTS outlines_source ON outlines (source, article);

CREATE TABLE IF NOT EXISTS learned (
    name TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    state TEXT NOT NULL,
    row TEXT NOT NULL                  -- the whole of it as JSON
) STRICT;
"""
"""What was learned of sources: later than the rest, so that a file made before gets it when it is next written to."""


def create(path: Path, busy_s: float) -> sqlite3.Connection:
    """Open the index at this path, and make it where there is none.

    Raises:
        SetupError: the file is not an index, or one of another version.
    """
    with plain_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = _connect(path, "rwc", busy_s)
        try:
            if _is_empty(connection):
                _switch_to_wal(connection, busy_s)
                with transaction(connection):
                    # Another process may have made it while this one waited for the lock.
                    if _is_empty(connection):
                        for statement in _statements(SCHEMA):
                            connection.execute(statement)
            _check_version(connection, path)
            if not has_learned(connection):
                with transaction(connection):
                    for statement in _statements(LEARNED):
                        connection.execute(statement)
        except BaseException:
            connection.close()
            raise
        return connection


def has_learned(connection: sqlite3.Connection) -> bool:
    """Whether the file has the tables of what was learned."""
    return connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'learned'").fetchone() is not None


def open_existing(path: Path, busy_s: float) -> sqlite3.Connection:
    """Open the index at this path.

    Raises:
        SetupError: there is no file, or it is not an index, or one of another version.
    """
    if not path.exists():
        raise SetupError(f"{path}: no index is here yet; `newsmill run` makes one")
    with plain_errors(path):
        connection = _connect(path, "rw", busy_s)
        try:
            _check_version(connection, path)
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of the writes inside, or none; on the disk when it ends."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """All of the reads inside see the same articles, whatever another process writes meanwhile."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system say into who must act.

    Raises:
        ServiceError: busy, or the disk is full or failing: the same call may succeed later.
        SetupError: no access, no SQLite file, a damaged one, a SQLite that cannot search.
    """
    try:
        yield
    except OSError as error:
        raise SetupError(f"{path}: the index cannot be made here: {error.strerror}") from error
    except sqlite3.Error as error:
        if "no such module: fts5" in str(error):
            raise SetupError(f"{path}: this Python's SQLite comes without FTS5, the full-text search") from error
        code = getattr(error, "sqlite_errorcode", None)
        # The low byte is the error's family: SQLITE_BUSY_SNAPSHOT is a kind of SQLITE_BUSY.
        if code is None or code & 0xFF not in _MEANINGS:
            raise
        raise_as, meaning = _MEANINGS[code & 0xFF]
        raise raise_as(f"{path}: {meaning} (SQLite: {error})") from error


_MEANINGS: dict[int, tuple[type[ServiceError] | type[SetupError], str]] = {
    sqlite3.SQLITE_BUSY: (ServiceError, "another process is writing to the index and has not finished"),
    sqlite3.SQLITE_LOCKED: (ServiceError, "another process is writing to the index and has not finished"),
    sqlite3.SQLITE_FULL: (ServiceError, "the disk is full; nothing of this batch was stored"),
    sqlite3.SQLITE_IOERR: (ServiceError, "the disk would not read or write"),
    sqlite3.SQLITE_NOMEM: (ServiceError, "out of memory"),
    sqlite3.SQLITE_READONLY: (SetupError, "the index cannot be written: the file or its folder is read-only"),
    sqlite3.SQLITE_CANTOPEN: (SetupError, "the file cannot be opened; it must be a file that you may read and write"),
    sqlite3.SQLITE_PERM: (SetupError, "no permission to open the file"),
    sqlite3.SQLITE_NOTADB: (SetupError, "not a SQLite file; wanted a Newsmill index or a path where there is none"),
    sqlite3.SQLITE_CORRUPT: (SetupError, "the index is damaged; move it away and run again to make it anew"),
}


def _connect(path: Path, mode: str, busy_s: float) -> sqlite3.Connection:
    if sqlite3.sqlite_version_info < (3, 37):  # the first with STRICT tables
        raise SetupError(f"SQLite {sqlite3.sqlite_version} is too old: wanted 3.37 or later")
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=busy_s, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")  # a commit is on the disk when it returns
    connection.execute("PRAGMA cache_size = -16000")  # 16 MB
    return connection


def _is_empty(connection: sqlite3.Connection) -> bool:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    tables: int = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    return version == 0 and tables == 0


def _switch_to_wal(connection: sqlite3.Connection, busy_s: float) -> None:
    """Let others read while one writes; kept in the file."""
    # SQLite does not wait for its lock here, whatever the timeout: two first runs at once would fail.
    deadline = time.monotonic() + busy_s
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _check_version(connection: sqlite3.Connection, path: Path) -> None:
    if _is_empty(connection):
        raise SetupError(f"{path}: the file is empty, no index is in it yet; `newsmill run` makes one")
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise SetupError(f"{path}: a SQLite file of another program; wanted a Newsmill index")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version != VERSION:
        raise SetupError(f"{path}: an index of version {version}; this Newsmill reads and writes version {VERSION}")


def _statements(script: str) -> Iterator[str]:
    """The script's statements; `executescript` would commit the transaction around them."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
