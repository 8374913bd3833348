"""What stands in the index: one `Record` an article, and how it is made from an `Article`.

The fields are the public contract with analysts; `mappings/` explains each to them. Imports the model only.
"""

from typing import NotRequired, TypedDict


class RemovedItem(TypedDict):
    """One removal, as the receipt shows it."""

    category: str
    rule: str
    text: str
    start: int
    end: int
    confidence: float


class Removed(TypedDict):
    """The receipt: what was cut from the decoded text."""

    categories: list[str]
    chars: int
    share: float
    items: list[RemovedItem]


class RepairItem(TypedDict):
    """One repair: `before` stood at `start` to `end` of the decoded text and reads `after` now."""

    rule: str
    start: int
    end: int
    before: str
    after: str


class File(TypedDict):
    """Where an article came from."""

    path: str
    paths: list[str]
    bytes: int
    type: str
    encoding: str
    modified: str


class DatelineField(TypedDict):
    """Where the story was filed."""

    place: str


Record = TypedDict(
    "Record",
    {
        "id": str,
        "@timestamp": str,
        "title": str | None,
        "subtitle": str | None,
        "text": str,
        "authors": list[str],
        "agencies": list[str],
        "publisher": str | None,
        "distributor": str | None,
        "dateline": DatelineField | None,
        "published": str | None,
        "published_precision": str | None,
        "published_inferred": bool,
        "language": str | None,
        "kind": str | None,
        "cites": list[str],
        "removed": Removed,
        "repairs": list[RepairItem],
        "evidence": dict[str, object],
        "conflicts": list[str],
        "warnings": list[str],
        "file": File,
        "words": int,
        "made_by": dict[str, str],
        "run": str | None,
        "ingested_at": str,
        "superseded_by": NotRequired[str | None],
    },
)
"""One article, as the index holds it. Times are ISO 8601 in UTC; `published` is as the text tells it."""
