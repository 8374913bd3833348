"""The embedded index keeps the contract, and does what only a file must: outlive kills, foreign files, full disks."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.errors import ServiceError, SetupError
from pipeline.index import open_index
from pipeline.index.base import Index, Query
from pipeline.index.sqlite import SqliteIndex
from pipeline.index.sqlite_file import plain_errors
from tests.builders import digest, file_row, record, records, run_row
from tests.contract.index_contract import IndexContract

REPOSITORY = Path(__file__).parents[2]


class TestSqlite(IndexContract):
    @pytest.fixture
    def index(self, tmp_path: Path) -> Iterator[Index]:
        index = SqliteIndex(tmp_path / "newsmill.db")
        index.prepare()
        yield index
        index.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where an index may be made; none is there yet."""
    return tmp_path / "newsmill.db"


@pytest.fixture
def index(path: Path) -> Iterator[SqliteIndex]:
    index = SqliteIndex(path, busy_s=0.1)
    index.prepare()
    yield index
    index.close()


def python(script: str, *arguments: str) -> subprocess.Popen[str]:
    """Another process, with the project on its path."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


# URLs


def test_a_relative_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three slashes: under the current folder, and folders that are missing are made."""
    monkeypatch.chdir(tmp_path)

    with closing(open_index("sqlite:///var/news mill%20.db")) as index:
        index.prepare()

    assert (tmp_path / "var" / "news mill%20.db").is_file()


def test_an_absolute_url(path: Path) -> None:
    """Four slashes: from the root."""
    with closing(open_index(f"sqlite:///{path}")) as index:
        index.prepare()

    assert path.is_file()


def test_opening_makes_nothing(path: Path) -> None:
    """A URL alone writes nothing to the disk."""
    open_index(f"sqlite:///{path}").close()

    assert not path.exists()


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///", "sqlite:////", "sqlite:///a/", "sqlite:///:memory:", "sqlite://a.db"]
)
def test_a_url_without_a_file(url: str) -> None:
    """A SQLite URL that names no file is a mistake to put right."""
    with pytest.raises(SetupError, match=r"no path to a file; wanted sqlite:///PATH"):
        open_index(url)


@pytest.mark.parametrize("url", ["", "newsmill.db", "postgres://db/news", "sqlite:news.db", "SQLITE", "://x"])
def test_a_url_of_another_kind(url: str) -> None:
    """A URL that no backend serves is named, with what is wanted."""
    with pytest.raises(SetupError, match=r"unknown kind; wanted sqlite:///PATH"):
        open_index(url)


# Files that are no index


def test_reading_where_no_index_is(path: Path) -> None:
    """Before the first run every call says so, and makes no file."""
    with pytest.raises(SetupError, match=r"newsmill\.db: no index is here yet; `newsmill run` makes one"):
        SqliteIndex(path).search(Query())

    assert not path.exists()


def test_an_empty_file_is_no_index_yet(path: Path) -> None:
    """An empty file holds no index; preparing makes one in it."""
    path.touch()

    with pytest.raises(SetupError, match="the file is empty, no index is in it yet"):
        SqliteIndex(path).get("a" * 64)
    with closing(SqliteIndex(path)) as index:
        index.prepare()


@pytest.mark.parametrize("name", ["prepare", "runs", "check"])
def test_a_file_of_another_kind_is_left_alone(path: Path, name: str) -> None:
    """A text file under the index's name is named and not touched."""
    path.write_text("Dear diary, " * 1000)

    with pytest.raises(SetupError, match=r"newsmill\.db: not a SQLite file"):
        getattr(SqliteIndex(path), name)()

    assert path.read_text() == "Dear diary, " * 1000


@pytest.mark.parametrize("name", ["prepare", "runs"])
def test_the_database_of_another_program_is_left_alone(path: Path, name: str) -> None:
    """A SQLite file that is not ours is named and not touched."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE diary (page TEXT)")
    before = path.read_bytes()

    with pytest.raises(SetupError, match=r"newsmill\.db: a SQLite file of another program; wanted a Newsmill index"):
        getattr(SqliteIndex(path), name)()

    assert path.read_bytes() == before


def test_a_newer_index_is_left_alone(index: SqliteIndex, path: Path) -> None:
    """An index that a later Newsmill made is named, with both versions."""
    index.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")

    with pytest.raises(SetupError, match=r"an index of version 99; this Newsmill reads and writes version 1"):
        index.prepare()


def test_a_folder_is_no_index(tmp_path: Path) -> None:
    """A folder under the index's name is named."""
    with pytest.raises(SetupError, match="the file cannot be opened"):
        SqliteIndex(tmp_path).prepare()


def test_a_place_where_no_folder_can_be_made(tmp_path: Path) -> None:
    """A file where a folder is wanted is a mistake to put right."""
    (tmp_path / "var").write_text("not a folder")

    with pytest.raises(SetupError, match="the index cannot be made here"):
        SqliteIndex(tmp_path / "var" / "newsmill.db").prepare()


# Several processes


def test_a_reader_sees_the_last_finished_write(index: SqliteIndex, path: Path) -> None:
    """While one process writes, others read what was there before."""
    index.upsert([record()])
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE articles SET superseded_by = 'x'")

        total = index.search(Query("bridge")).total

    assert total == 1


def test_a_write_that_is_kept_waiting_too_long(index: SqliteIndex, path: Path) -> None:
    """Another writer that does not finish is a service that is away: the call may succeed later."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(ServiceError, match=r"newsmill\.db: another process is writing to the index"):
            index.upsert([record()])

    assert list(index.upsert([record()])) == []


def test_first_runs_at_the_same_time(path: Path) -> None:
    """Several processes may make the same index at once; each then finds it whole."""
    problems: list[object] = []

    def prepare() -> None:
        try:
            with closing(SqliteIndex(path)) as index:
                index.prepare()
                problems.extend(index.check())
        except Exception as error:  # noqa: BLE001 - whatever a thread meets is what the test asserts on
            problems.append(error)

    threads = [threading.Thread(target=prepare) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert problems == []


def test_two_streams_and_a_writer_in_one_process(index: SqliteIndex) -> None:
    """An open stream is in nobody's way: another connection may write between two of its rows."""
    index.save_files([file_row(f"/n/{n}") for n in range(1200)])
    stream = index.files()
    next(stream)

    with closing(SqliteIndex(index.path, busy_s=0.1)) as other:
        other.save_files([file_row("/n/zzz")])

    assert list(stream)[-1]["path"] == "/n/zzz"


# Kills and full disks


def test_a_killed_writer_loses_nothing_that_it_was_told_is_stored(path: Path) -> None:
    """After kill -9 at any point every write that returned is there, whole, and no half of another."""
    script = """
import sys
from pathlib import Path
from pipeline.index.sqlite import SqliteIndex
from tests.builders import record
index = SqliteIndex(Path(sys.argv[1]))
index.prepare()
for batch in range(int(sys.argv[2]), 10_000):
    index.upsert([record(text=f"Story {n} of batch {batch}. " * 9, run=f"batch-{batch}") for n in range(40)])
    print(batch, flush=True)
"""
    stored = 0
    for batches_before_the_kill in (1, 3, 2, 5):
        with python(script, str(path), str(stored)) as writer:
            assert writer.stdout is not None
            for _ in range(batches_before_the_kill):
                stored = int(writer.stdout.readline()) + 1
            writer.send_signal(signal.SIGKILL)
            stored += len(writer.stdout.readlines())

    with closing(SqliteIndex(path)) as index:
        assert index.check() == []
        in_batches = {index.search(Query(filters={"run": f"batch-{batch}"}, limit=0)).total for batch in range(stored)}
        assert in_batches == {40}
        # The batch that was being written when the kill came is there whole or not at all.
        assert len(list(index.ids())) in (40 * stored, 40 * (stored + 1))


def test_a_full_disk_stores_nothing_of_the_batch(path: Path) -> None:
    """Where a batch does not fit, the call says so, and what was there before is sound."""
    script = """
import resource, signal, sys
from pathlib import Path
from pipeline.errors import ServiceError
from pipeline.index.sqlite import SqliteIndex
from tests.builders import record, records
index = SqliteIndex(Path(sys.argv[1]))
index.prepare()
index.upsert(records(10))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))  # no file may grow beyond: as good as a full disk
try:
    index.upsert([record(text=f"{n} " + "much " * 20_000, path=f"{n}") for n in range(100)])
except ServiceError as error:
    print(error)
"""
    with python(script, str(path)) as writer:
        output, errors = writer.communicate()

    assert ("newsmill.db: the disk" in output, errors) == (True, "")
    with closing(SqliteIndex(path)) as index:
        assert (len(list(index.ids())), index.check()) == (10, [])


@pytest.mark.parametrize(
    ("code", "raised", "words"),
    [
        (sqlite3.SQLITE_FULL, ServiceError, "the disk is full; nothing of this batch was stored"),
        (sqlite3.SQLITE_IOERR_WRITE, ServiceError, "the disk would not read or write"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, ServiceError, "another process is writing"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, SetupError, "the index cannot be written: the file or"),
        (sqlite3.SQLITE_CANTOPEN, SetupError, "the file cannot be opened"),
        (sqlite3.SQLITE_CORRUPT_INDEX, SetupError, "the index is damaged"),
    ],
)
def test_what_sqlite_says_in_plain_words(path: Path, code: int, raised: type[Exception], words: str) -> None:
    """Each family of SQLite's errors is told as who must act, with the file's name and SQLite's own words."""
    error = sqlite3.OperationalError("its own words")
    error.sqlite_errorcode = code

    with pytest.raises(raised, match=rf"newsmill\.db: {words}.*its own words"), plain_errors(path):
        raise error


def test_a_sqlite_without_search(path: Path) -> None:
    """A Python whose SQLite lacks FTS5 is a matter of set-up."""
    error = sqlite3.OperationalError("no such module: fts5")

    with pytest.raises(SetupError, match="comes without FTS5"), plain_errors(path):
        raise error


def test_a_bug_stays_a_bug(path: Path) -> None:
    """SQL that is wrong is our mistake, and no service that is away."""
    with pytest.raises(sqlite3.OperationalError, match="no such table"), plain_errors(path):
        sqlite3.connect(":memory:").execute("SELECT * FROM nowhere")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anything")
def test_a_read_only_index_can_be_searched_and_not_written(index: SqliteIndex, path: Path) -> None:
    """A file without write permission answers searches; a write says what is wrong."""
    index.upsert([record()])
    index.close()
    path.chmod(0o444)

    assert index.search(Query("bridge")).total == 1
    with pytest.raises(SetupError, match="read-only"):
        index.upsert([record()])


# The check


def test_damage_is_found(index: SqliteIndex, path: Path) -> None:
    """Bytes overwritten in the middle of the file are noticed."""
    index.upsert(records(300))
    index.close()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 20_000)

    assert index.check() != []


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("INSERT INTO articles_fts (articles_fts) VALUES ('delete-all')", "3 articles cannot be found by their words"),
        ("DELETE FROM articles", "3 entries of the full-text index belong to no article"),
    ],
)
def test_a_full_text_index_out_of_step_is_found(index: SqliteIndex, path: Path, statement: str, words: str) -> None:
    """Articles that words cannot find, and words that lead nowhere, are counted."""
    index.upsert(records(3))
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(statement)

    assert index.check() == [f"{path}: {words}"]


# The file itself


def test_the_file_can_be_read_without_newsmill(index: SqliteIndex, path: Path) -> None:
    """Any SQLite browser shows an article's fields as columns, and Datasette finds the full-text search."""
    index.upsert([record(title="The bridge", authors=["Ana Łim", "Bo Chen"], dateline={"place": "ŁÓDŹ"})])

    with closing(sqlite3.connect(path)) as db:
        row = db.execute("SELECT title, authors, dateline_place, path, text FROM articles").fetchone()
        by_words = db.execute("SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'bridge'").fetchall()
        (made_with,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = 'articles_fts'").fetchone()

    assert row == ("The bridge", '["Ana Łim", "Bo Chen"]', "ŁÓDŹ", "inbox/bridge.txt", "The bridge is open.")
    assert by_words == [(1,)]
    assert 'content="articles"' in made_with


def test_a_record_stored_again_unchanged_keeps_its_number(index: SqliteIndex, path: Path) -> None:
    """Storing the same articles again does not make the file grow."""
    index.upsert(records(100))
    index.close()
    before = path.stat().st_size

    for _ in range(5):
        index.upsert(records(100))
    index.close()

    assert path.stat().st_size == before


def test_a_closed_index_opens_again(index: SqliteIndex) -> None:
    """A call after `close` finds everything where it was."""
    index.upsert([record()])
    index.save_files([file_row(digest=digest("x"))])
    index.save_run(run_row())

    index.close()

    assert (index.search(Query("bridge")).total, len(list(index.files())), len(index.runs())) == (1, 1, 1)
