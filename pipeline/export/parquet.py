"""Articles as a Parquet table. The one home of pyarrow, which is an extra: import this module where it is needed."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import BinaryIO

import orjson
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.export.columns import Column, Kind
from pipeline.export.formats import Write
from pipeline.index.records import Record

MOST_ROWS = 5_000
MOST_CHARS = 16_000_000
"""Articles, and characters of their texts, in a row group; one is held in memory at a time."""

_TYPES = {
    Kind.TEXT: pa.string(),
    Kind.LIST: pa.list_(pa.string()),
    Kind.NUMBER: pa.int64(),
    Kind.SHARE: pa.float64(),
    Kind.FLAG: pa.bool_(),
    Kind.TIME: pa.timestamp("us", tz="UTC"),
    Kind.JSON: pa.string(),
}


@contextmanager
def written(file: BinaryIO, columns: Sequence[Column]) -> Iterator[Write]:
    """Write records as rows, a row group at a time."""
    schema = pa.schema([(column.name, _TYPES[column.kind]) for column in columns])
    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        group = _Group(writer, schema, columns)
        yield group.add
        group.write()


class _Group:
    """The rows that are not written yet."""

    def __init__(self, writer: pq.ParquetWriter, schema: pa.Schema, columns: Sequence[Column]) -> None:
        self._writer, self._schema, self._columns = writer, schema, columns
        self._begin()

    def _begin(self) -> None:
        self._values: list[list[object]] = [[] for _ in self._columns]
        self._rows = self._chars = 0

    def add(self, record: Record) -> None:
        for column, values in zip(self._columns, self._values, strict=True):
            value = _value(column, record)
            values.append(value)
            self._chars += len(value) if isinstance(value, str) else 0
        self._rows += 1
        if self._rows >= MOST_ROWS or self._chars >= MOST_CHARS:
            self.write()

    def write(self) -> None:
        if self._rows:
            self._writer.write_table(pa.Table.from_arrays(self._arrays(), schema=self._schema))
        self._begin()

    def _arrays(self) -> list[pa.Array]:
        return [pa.array(values, type=kind) for values, kind in zip(self._values, self._schema.types, strict=True)]


def _value(column: Column, record: Record) -> object:
    value = column.value(record)
    match column.kind:
        case Kind.TIME if value is not None:
            return datetime.fromisoformat(str(value))
        case Kind.JSON if value is not None:
            return orjson.dumps(value).decode()
        case _:
            return value
