"""What stands in the index: one `Record` an article, and how it is made from an `Article`.

The fields are the public contract with analysts; `mappings/` explains each to them. Imports the model only.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NotRequired, TypedDict

from pipeline.model import Article, Category, CleanDocument, Dateline, FileType, Found, Kind, Moment, Removal


class RemovedItem(TypedDict):
    """One removal, as the receipt shows it."""

    category: str
    rule: str
    text: str
    start: int
    end: int
    confidence: float
    because: NotRequired[str]


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
        "is_canonical": NotRequired[bool],
    },
)
"""One article, as the index holds it. Times are ISO 8601 in UTC; `published` is as the text tells it."""

UNTOLD = {FileType.TEXT: Kind.ARTICLE.value, FileType.HTML: None}
"""The kind of a file of each type where nothing tells it."""

EVIDENCED = (
    "title", "subtitle", "authors", "agencies", "dateline", "publisher", "distributor", "published", "language",
    "cites", "kind",
)  # fmt: skip
"""The fields that come with evidence, in the order a reader wants them in."""


def to_record(
    article: Article, *, run: str | None, now: datetime, first_seen: str | None, made_by: Mapping[str, str]
) -> Record:
    """Write an article down as the index holds it.

    `first_seen` is when its path was first listed, in ISO 8601; `made_by` names the version of each step.
    """
    document = article.clean.document
    raw = document.raw
    found = evidenced(article)
    place = article.dateline.value.place if article.dateline else None
    published = article.published.value if article.published else None
    return {
        "id": raw.digest,
        "@timestamp": _timestamp(published, first_seen, now),
        "title": _text(article.title),
        "subtitle": _text(article.subtitle),
        "text": article.clean.text,
        "authors": _names(article.authors),
        "agencies": _names(article.agencies),
        "publisher": _text(article.publisher),
        "distributor": _text(article.distributor),
        "dateline": {"place": place} if place else None,
        "published": published.iso if published else None,
        "published_precision": published.precision if published else None,
        "published_inferred": False,
        "language": _text(article.language),
        "kind": article.kind.value.value if article.kind else UNTOLD[document.type],
        "cites": _names(article.cites),
        "removed": _receipt(article.clean),
        "repairs": [
            {
                "rule": repair.rule,
                "start": repair.start,
                "end": repair.end,
                "before": repair.before,
                "after": repair.after,
            }
            for repair in article.clean.repairs
        ],
        "evidence": {name: _evidence(field) for name, field in found.items()},
        "conflicts": [name for name, field in found.items() if field.conflict],
        "warnings": list(article.warnings),
        "file": {
            "path": raw.path,
            "paths": [raw.path],
            "bytes": len(raw.content),
            "type": document.type.value,
            "encoding": document.encoding,
            "modified": in_utc(raw.modified),
        },
        "words": article.words,
        "made_by": dict(made_by),
        "run": run,
        "ingested_at": in_utc(now),
    }


def rebuild(record: Record) -> str:
    """Put the decoded text together again, from what was kept and the receipts for what was not."""
    # Each edit: where it stood, what stood there, how many characters of the kept text stand for it now.
    edits = [(item["start"], item["end"], item["text"], 0) for item in record["removed"]["items"]]
    edits += [(item["start"], item["end"], item["before"], len(item["after"])) for item in record["repairs"]]
    kept = record["text"]
    pieces: list[str] = []
    in_kept = in_decoded = 0
    for start, end, before, stands_for in sorted(edits, key=lambda edit: edit[:2]):
        untouched = start - in_decoded
        pieces += kept[in_kept : in_kept + untouched], before
        in_kept += untouched + stands_for
        in_decoded = end
    return "".join([*pieces, kept[in_kept:]])


def in_utc(moment: datetime) -> str:
    """A time as records write it, to the second: `2025-11-01T12:17:00Z`. One that names no zone is in UTC."""
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def evidenced(article: Article) -> dict[str, Found[object]]:
    """The article's fields that were found, by name, in the order of `EVIDENCED`."""
    fields: dict[str, Found[object] | None] = {name: getattr(article, name) for name in EVIDENCED}
    return {name: field for name, field in fields.items() if field is not None}


def plain(value: object) -> object:
    """A finder's value as JSON can hold it: a moment in ISO 8601, names as a list."""
    match value:
        case Moment():
            return value.iso
        case Dateline():
            return {"place": value.place, "agency": value.agency}
        case tuple():
            return list(value)
        case _:
            return value


def _text(found: Found[str] | None) -> str | None:
    return found.value if found else None


def _names(found: Found[tuple[str, ...]] | None) -> list[str]:
    return list(found.value) if found else []


def _timestamp(published: Moment | None, first_seen: str | None, now: datetime) -> str:
    """When the article came out, as far as known; a day counts from its midnight in UTC."""
    if published:
        return in_utc(datetime.fromisoformat(published.iso))
    return in_utc(datetime.fromisoformat(first_seen) if first_seen else now)


def _receipt(clean: CleanDocument) -> Removed:
    chars = sum(removal.end - removal.start for removal in clean.removals)
    cut = {removal.category for removal in clean.removals}
    return {
        "categories": [category.value for category in Category if category in cut],
        "chars": chars,
        "share": round(chars / max(len(clean.document.text), 1), 4),
        "items": [_item(removal) for removal in clean.removals],
    }


def _item(removal: Removal) -> RemovedItem:
    item: RemovedItem = {
        "category": removal.category.value,
        "rule": removal.rule,
        "text": removal.text,
        "start": removal.start,
        "end": removal.end,
        "confidence": round(removal.confidence, 4),
    }
    if removal.because:
        item["because"] = removal.because
    return item


def _evidence(found: Found[object]) -> dict[str, object]:
    return {**_sighting(found), "rivals": [_sighting(rival) for rival in found.rivals]}


def _sighting(found: Found[object]) -> dict[str, object]:
    return {
        "by": found.by,
        "quote": found.quote,
        "confidence": round(found.confidence, 4),
        "value": plain(found.value),
    }
