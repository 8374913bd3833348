"""Articles as files: each kind holds every article, to the letter, or there is no file."""

import csv
import json
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, cast

import pyarrow.parquet as pq
import pytest

from pipeline.errors import SetupError, UnbalancedError
from pipeline.export import export
from pipeline.export.columns import COLUMNS, RECEIPTS, columns
from pipeline.export.formats import harmless
from pipeline.index.base import Index, Query, Walk
from pipeline.index.records import Record
from pipeline.index.sqlite import SqliteIndex
from tests.builders import record, records
from tests.unit.test_mappings import SHOWN_ONLY, parts

HOSTILE = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "'=1", "''@x", "'Tis", "a;=1", 'a"b', "a,b",
    "a\nb", "a\r\nb", "'", '"', "", " =1", "\x01\x7f", "\u2028\u2029\x85", "🎉🏽‍🚀 party", "\u202eעברית",
    "𠀀𠮷", "e\u0301", "\ufeffx",
]  # fmt: skip


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SqliteIndex]:
    with closing(SqliteIndex(tmp_path / "index" / "newsmill.db")) as index:
        index.prepare()
        yield index


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def plain(cell: str) -> str:
    """A cell's value, as the page tells to read it."""
    return cell[1:] if cell.startswith("'") and harmless(cell[1:]) == cell else cell


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_csv_cells(index: SqliteIndex, tmp_path: Path, text: str) -> None:
    """No cell begins as a formula does, and each gives back what it was made of."""
    index.upsert([record(title=text, text=f"{text} and more", authors=[text, "Ana Lima"], publisher=text)])

    export(index, Query(), tmp_path / "x.csv")

    (row,) = rows(tmp_path / "x.csv")
    assert not any(cell.startswith(tuple("=+-@\t\r\n＝＋－＠")) for cell in row.values())
    assert [plain(row[name]) for name in ("title", "text", "authors", "publisher")] == [
        text, f"{text} and more", f"{text}; Ana Lima", text,
    ]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_other_kinds_hold_text_as_it_is(index: SqliteIndex, tmp_path: Path, text: str) -> None:
    """JSON Lines and Parquet need no apostrophes."""
    stored = record(title=text, text=text, authors=[text])
    index.upsert([stored])

    for name in ("x.jsonl", "x.parquet"):
        export(index, Query(), tmp_path / name, receipts=True)

    assert lines(tmp_path / "x.jsonl") == [stored]
    (row,) = pq.read_table(tmp_path / "x.parquet").to_pylist()
    assert (row["title"], row["text"], row["authors"]) == (text, text, [text])


def full() -> Record:
    items = [{"category": "other", "rule": "r", "text": "x", "start": 0, "end": 1, "confidence": 1.0}]
    return record(
        id="a" * 64, title="A title", subtitle="B", authors=["Ana Lima", "Bo Chen"], agencies=["AFP"], publisher="P",
        distributor="D", dateline={"place": "Łódź"}, published="2025-11-01", published_precision="day", cites=["C"],
        removed={"categories": ["other"], "chars": 1, "share": 0.25, "items": items}, conflicts=["title"],
        warnings=["w"], repairs=[{"rule": "r", "start": 9, "end": 10, "before": "x", "after": " "}],
        superseded_by="b" * 64, evidence={"title": {"by": "heading"}}, is_canonical=False,
    )  # fmt: skip


def test_csv_columns(index: SqliteIndex, tmp_path: Path) -> None:
    """Each column holds what its name says, in the written form."""
    index.upsert([full()])

    export(index, Query(superseded=True), tmp_path / "x.csv", receipts=True)

    (row,) = rows(tmp_path / "x.csv")
    assert list(row) == [column.name for column in COLUMNS + RECEIPTS]
    assert row | {"made_by": "", "removed.items": "", "repairs": ""} == {
        "id": "a" * 64, "timestamp": "2025-11-01T12:17:00Z", "title": "A title", "subtitle": "B",
        "text": "The bridge is open.", "authors": "Ana Lima; Bo Chen", "agencies": "AFP", "publisher": "P",
        "distributor": "D", "dateline.place": "Łódź", "published": "2025-11-01", "published_precision": "day",
        "published_inferred": "false", "language": "en", "kind": "article", "cites": "C", "words": "4",
        "removed.categories": "other", "removed.chars": "1", "removed.share": "0.25", "conflicts": "title",
        "warnings": "w", "file.path": "inbox/bridge.txt", "file.paths": "inbox/bridge.txt", "file.bytes": "19",
        "file.type": "text", "file.encoding": "utf-8", "file.modified": "2025-10-31T08:30:00Z", "made_by": "",
        "run": "20251101T121700Z-4f2a", "ingested_at": "2025-11-01T12:17:00Z", "superseded_by": "b" * 64,
        "is_canonical": "false", "removed.items": "", "repairs": "", "evidence": '{"title":{"by":"heading"}}',
    }  # fmt: skip


def test_parquet_types(index: SqliteIndex, tmp_path: Path) -> None:
    """Times, numbers, flags and lists come as such; what was not found is null."""
    index.upsert([full(), record(timestamp="0099-01-01T00:00:00Z")])

    export(index, Query(superseded=True), tmp_path / "x.parquet")

    table = pq.read_table(tmp_path / "x.parquet")
    full_row, bare = table.to_pylist()
    assert table.column_names == [column.name for column in COLUMNS]
    assert full_row["timestamp"].isoformat() == "2025-11-01T12:17:00+00:00"
    assert [full_row[name] for name in ("authors", "words", "removed.share", "is_canonical")] == [
        ["Ana Lima", "Bo Chen"], 4, 0.25, False,
    ]  # fmt: skip
    assert [bare[name] for name in ("authors", "subtitle", "dateline.place", "is_canonical")] == [[], None, None, None]


def test_receipts_are_left_out(index: SqliteIndex, tmp_path: Path) -> None:
    """Unless asked for, receipts and evidence are in no file; all else is."""
    index.upsert([full()])

    export(index, Query(superseded=True), tmp_path / "x.jsonl")

    (line,) = lines(tmp_path / "x.jsonl")
    assert set(parts_of(line)) == set(parts_of(full())) - SHOWN_ONLY


def parts_of(shown: object, above: str = "") -> Iterator[str]:
    for name, value in cast(dict[str, object], shown).items():
        if isinstance(value, dict) and above + name not in {*SHOWN_ONLY, "made_by"}:
            yield from parts_of(value, f"{above}{name}.")
        else:
            yield above + name


def test_every_field_has_a_column() -> None:
    """What a record holds is in the table, and nothing else is."""
    assert {column.field or column.name for column in columns(receipts=True)} == set(parts(Record))


@pytest.mark.parametrize("name", ["x.jsonl", "x.csv", "x.parquet"])
def test_nothing_fits(index: SqliteIndex, tmp_path: Path, name: str) -> None:
    """An export of nothing is a file without articles."""
    assert export(index, Query("nowhere"), tmp_path / name) == 0
    assert (tmp_path / name).exists()


@pytest.mark.parametrize("name", ["x.jsonl", "x.csv", "x.parquet"])
def test_more_than_ten_thousand(index: SqliteIndex, tmp_path: Path, name: str) -> None:
    """Every article is in the file, once, in order, however many there are."""
    stored = records(10_300)
    index.upsert(stored)

    assert export(index, Query("story"), tmp_path / name) == 10_300
    assert ids(tmp_path / name) == sorted(each["id"] for each in stored)


def ids(path: Path) -> list[str]:
    match path.suffix:
        case ".jsonl":
            return [each["id"] for each in lines(path)]
        case ".csv":
            return [row["id"] for row in rows(path)]
        case _:
            return cast(list[str], pq.read_table(path)["id"].to_pylist())


class Short:
    """An index that shows fewer articles than it counted, or fails while it shows them."""

    def __init__(self, index: SqliteIndex, error: Exception | None = None) -> None:
        self._index, self._error = index, error

    @contextmanager
    def walk(self, query: Query) -> Iterator[Walk]:
        with self._index.walk(query) as walk:
            yield Walk(walk.total, self._some(walk))

    def _some(self, walk: Walk) -> Iterator[Record]:
        yield next(walk.records)
        if self._error:
            raise self._error


@pytest.mark.parametrize("name", ["x.jsonl", "x.csv", "x.parquet"])
@pytest.mark.parametrize("error", [None, RuntimeError("gone")])
def test_a_file_is_whole_or_not_there(index: SqliteIndex, tmp_path: Path, name: str, error: Exception | None) -> None:
    """Where the count is off, or reading fails half way, what was there stays and nothing is left beside it."""
    index.upsert(records(3))
    (tmp_path / name).write_text("what was there")

    with pytest.raises((UnbalancedError, RuntimeError), match=r"counted 3 articles that fit and showed 1|gone"):
        export(cast(Index, Short(index, error)), Query(), tmp_path / name)

    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [name]
    assert (tmp_path / name).read_text() == "what was there"


@pytest.mark.parametrize("name", ["x.txt", "x", ".csv", "x.csv.gz"])
def test_unknown_kinds(index: SqliteIndex, tmp_path: Path, name: str) -> None:
    """A name that says no kind is told the kinds, and nothing is written."""
    with pytest.raises(SetupError, match=r"wanted a name that ends in \.jsonl, \.csv, \.parquet"):
        export(index, Query(), tmp_path / name)

    assert not (tmp_path / name).exists()


def test_no_such_folder(index: SqliteIndex, tmp_path: Path) -> None:
    """A folder that is not there is one plain sentence."""
    with pytest.raises(SetupError, match=r"no/x\.csv: cannot be written: No such file"):
        export(index, Query(), tmp_path / "no" / "x.csv")


def test_without_pyarrow(index: SqliteIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra, Parquet names it; nothing is written."""
    monkeypatch.delitem(sys.modules, "pipeline.export.parquet", raising=False)
    monkeypatch.delattr("pipeline.export.parquet", raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    with pytest.raises(SetupError, match=r"not installed; wanted the extra newsmill\[parquet\]"):
        export(index, Query(), tmp_path / "x.parquet")

    assert not (tmp_path / "x.parquet").exists()


def test_two_exports_are_the_same(index: SqliteIndex, tmp_path: Path) -> None:
    """The same articles give the same bytes, in whatever order they were loaded."""
    stored = records(50)
    index.upsert(stored)
    export(index, Query(), tmp_path / "a.csv")
    index.upsert(list(reversed(stored)))
    export(index, Query(), tmp_path / "b.csv")

    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


def test_progress_is_told(index: SqliteIndex, tmp_path: Path) -> None:
    """Whoever waits can see how far it is."""
    index.upsert(records(3))
    told: list[tuple[int, int]] = []

    export(index, Query(), tmp_path / "x.csv", progress=lambda done, total: told.append((done, total)))

    assert told == [(1, 3), (2, 3), (3, 3)]
