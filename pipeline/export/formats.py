"""The kinds of files that articles are written to: JSON Lines and CSV here, Parquet beside.

Each is a context in which records are written one by one. Memory does not grow with their number.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO

import orjson

from pipeline.errors import SetupError
from pipeline.export.columns import Column, Kind, columns
from pipeline.index.records import Record

Write = Callable[[Record], None]
Format = Callable[[BinaryIO, bool], AbstractContextManager[Write]]
"""Begins a file: where to, and whether receipts are wanted."""


@contextmanager
def json_lines(file: BinaryIO, receipts: bool) -> Iterator[Write]:
    """One record a line, with the fields and the shape that the index holds."""
    shown: Callable[[Record], Mapping[str, object]] = dict if receipts else _without_receipts
    yield lambda record: _write(file, orjson.dumps(shown(record), option=orjson.OPT_APPEND_NEWLINE))


@contextmanager
def comma_separated(file: BinaryIO, receipts: bool) -> Iterator[Write]:
    """One row an article, the first row names the columns; UTF-8, lists with `; ` between."""
    wanted = columns(receipts=receipts)
    lines = io.TextIOWrapper(file, encoding="utf-8", newline="")
    try:
        row = csv.writer(lines).writerow
        row([column.name for column in wanted])
        yield lambda record: _write_row(row, [cell(column, record) for column in wanted])
        lines.flush()
    finally:
        lines.detach()


def parquet(file: BinaryIO, receipts: bool) -> AbstractContextManager[Write]:
    """A table with typed columns, lists as lists.

    Raises:
        SetupError: pyarrow is not installed.
    """
    try:
        from pipeline.export import parquet as made_with_pyarrow
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "pyarrow":
            raise
        raise SetupError(
            "Parquet needs pyarrow, which is not installed; wanted the extra newsmill[parquet] "
            "(`uv sync --extra parquet`, or `pip install 'newsmill[parquet]'`), or a name that ends in .jsonl or .csv"
        ) from error
    return made_with_pyarrow.written(file, columns(receipts=receipts))


FORMATS: dict[str, Format] = {".jsonl": json_lines, ".csv": comma_separated, ".parquet": parquet}
"""The end of a file's name to its kind."""


def format_for(path: Path) -> Format:
    """The kind of file that its name asks for.

    Raises:
        SetupError: the name ends in nothing that we write.
    """
    found = FORMATS.get(path.suffix.lower())
    if found is None:
        raise SetupError(f"{path}: no such kind of file; wanted a name that ends in {', '.join(FORMATS)}")
    return found


def cell(column: Column, record: Record) -> str:
    """What stands in a CSV cell; nothing for what was not found."""
    match column.kind, column.value(record):
        case _, None:
            return ""
        case Kind.FLAG, flag:
            return "true" if flag else "false"
        case Kind.LIST, list(names):
            return harmless("; ".join(map(str, names)))
        case Kind.JSON, value:
            return orjson.dumps(value).decode()
        case Kind.NUMBER | Kind.SHARE, number:
            return str(number)
        case _, text:
            return harmless(str(text))


_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def harmless(text: str) -> str:
    """The text as a spreadsheet takes it for text: where it might be a formula, an apostrophe stands before it.

    So it does where such a text comes with apostrophes already: taking one away always gives the text.
    """
    return f"'{text}" if _FORMULA.match(text) else text


def _without_receipts(record: Record) -> dict[str, object]:
    shown = {name: value for name, value in record.items() if name not in ("repairs", "evidence")}
    shown["removed"] = {name: value for name, value in record["removed"].items() if name != "items"}
    return shown


def _write(file: BinaryIO, line: bytes) -> None:
    file.write(line)


def _write_row(row: Callable[[list[str]], object], cells: list[str]) -> None:
    row(cells)
