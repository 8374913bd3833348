"""The columns of a table of articles: their order is part of what users rely on, so new ones come last."""

from dataclasses import dataclass
from enum import StrEnum

from pipeline.index.records import Record


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    LIST = "list"
    NUMBER = "number"
    SHARE = "share"
    FLAG = "yes or no"
    TIME = "time"
    JSON = "JSON"


@dataclass(frozen=True, slots=True)
class Column:
    """A column, and the record's field that it shows: `removed.chars` is `chars` in `removed`."""

    name: str
    kind: Kind
    field: str = ""
    """Where it is called otherwise."""

    def value(self, record: Record) -> object:
        """What the record holds there; None where there is nothing."""
        found: object = record
        for part in (self.field or self.name).split("."):
            found = found.get(part) if isinstance(found, dict) else None
        return found


COLUMNS = (
    Column("id", Kind.TEXT),
    # A cell that begins with `@` is a formula to some spreadsheets, a heading too.
    Column("timestamp", Kind.TIME, "@timestamp"),
    Column("title", Kind.TEXT),
    Column("subtitle", Kind.TEXT),
    Column("text", Kind.TEXT),
    Column("authors", Kind.LIST),
    Column("agencies", Kind.LIST),
    Column("publisher", Kind.TEXT),
    Column("distributor", Kind.TEXT),
    Column("dateline.place", Kind.TEXT),
    Column("published", Kind.TEXT),
    Column("published_precision", Kind.TEXT),
    Column("published_inferred", Kind.FLAG),
    Column("language", Kind.TEXT),
    Column("kind", Kind.TEXT),
    Column("cites", Kind.LIST),
    Column("words", Kind.NUMBER),
    Column("removed.categories", Kind.LIST),
    Column("removed.chars", Kind.NUMBER),
    Column("removed.share", Kind.SHARE),
    Column("conflicts", Kind.LIST),
    Column("warnings", Kind.LIST),
    Column("file.path", Kind.TEXT),
    Column("file.paths", Kind.LIST),
    Column("file.bytes", Kind.NUMBER),
    Column("file.type", Kind.TEXT),
    Column("file.encoding", Kind.TEXT),
    Column("file.modified", Kind.TIME),
    Column("made_by", Kind.JSON),
    Column("run", Kind.TEXT),
    Column("ingested_at", Kind.TIME),
    Column("superseded_by", Kind.TEXT),
    Column("is_canonical", Kind.FLAG),
)
"""The columns of every table, in their order."""

RECEIPTS = (Column("removed.items", Kind.JSON), Column("repairs", Kind.JSON), Column("evidence", Kind.JSON))
"""The columns that come behind them where receipts are asked for."""


def columns(*, receipts: bool) -> tuple[Column, ...]:
    """The columns of a table."""
    return COLUMNS + RECEIPTS if receipts else COLUMNS
