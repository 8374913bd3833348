"""Shapes for tests, with sensible values wherever a test does not care."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from pipeline.index.base import FileRow, LearnedRow, Outline, RunRow
from pipeline.index.records import Record
from pipeline.model import Article, Block, Category, CleanDocument, Document, FileType, RawFile, Removal, Repair

NOW = datetime(2025, 11, 1, 12, 17, tzinfo=UTC)


def digest(content: str) -> str:
    """64 hex digits, others for other content."""
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def raw_file(content: bytes = b"The bridge is open.", *, path: str = "inbox/bridge.txt") -> RawFile:
    return RawFile(path, content, hashlib.sha256(content).hexdigest(), datetime(2025, 10, 31, 8, 30, tzinfo=UTC))


def document(text: str = "The bridge is open.", *, path: str = "inbox/bridge.txt") -> Document:
    """A text file as the reader hands it on; one block a line."""
    blocks, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            blocks.append(Block(line.strip(), start, start + len(line.rstrip())))
        start += len(line)
    raw = raw_file(text.encode("utf-8", "surrogatepass"), path=path)
    return Document(raw, FileType.TEXT, "utf-8", "valid-utf-8", text, tuple(blocks))


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a decoded text that is removed."""

    text: str
    category: Category = Category.OTHER
    rule: str = "test-rule"
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Mend:
    """A part of a decoded text that is repaired."""

    before: str
    after: str
    rule: str = "test-repair"


def clean_document(*parts: str | Cut | Mend, path: str = "inbox/bridge.txt") -> CleanDocument:
    """A cleaned text from its parts in order: kept ones as strings."""
    decoded, text = "", ""
    removals, repairs, kept = [], [], []
    for part in parts:
        start = len(decoded)
        match part:
            case str():
                decoded += part
                text += part
                kept.append(Block(part.strip(), start, len(decoded)))
            case Cut():
                decoded += part.text
                reads = part.text.strip()
                removals.append(
                    Removal(start, len(decoded), part.text, reads, part.category, part.rule, part.confidence)
                )
            case Mend():
                decoded += part.before
                text += part.after
                repairs.append(Repair(start, len(decoded), part.before, part.after, part.rule))
    return CleanDocument(document(decoded, path=path), text, tuple(kept), tuple(removals), tuple(repairs))


def article(*parts: str | Cut | Mend, path: str = "inbox/bridge.txt", **fields: Any) -> Article:  # Any: all its fields
    """An article from its parts in order; its metadata as keywords, such as `title=Found(…)`."""
    clean = clean_document(*(parts or ("The bridge is open.",)), path=path)
    return Article(clean, **{"words": len(clean.text.split()), **fields})


def record(**overrides: object) -> Record:
    """A record as the index takes it.

    Keywords replace its fields: `timestamp` stands for `@timestamp`; `removed` and `file` are laid over what is there;
    without `id` it is made from `path` and `text`, where `path` stands for the file's only path.
    """
    path = cast(str, overrides.pop("path", "inbox/bridge.txt"))
    text = cast(str, overrides.get("text", "The bridge is open."))
    if "timestamp" in overrides:
        overrides["@timestamp"] = overrides.pop("timestamp")
    made: dict[str, object] = {
        "id": digest(f"{path}\n{text}"),
        "@timestamp": "2025-11-01T12:17:00Z",
        "title": "A report",
        "subtitle": None,
        "text": text,
        "authors": [],
        "agencies": [],
        "publisher": None,
        "distributor": None,
        "dateline": None,
        "published": None,
        "published_precision": None,
        "published_inferred": False,
        "language": "en",
        "kind": "article",
        "cites": [],
        "removed": {"categories": [], "chars": 0, "share": 0.0, "items": []},
        "repairs": [],
        "evidence": {},
        "conflicts": [],
        "warnings": [],
        "file": {
            "path": path,
            "paths": [path],
            "bytes": len(text),
            "type": "text",
            "encoding": "utf-8",
            "modified": "2025-10-31T08:30:00Z",
        },
        "words": len(text.split()),
        "made_by": {"read": "1", "clean": "1", "enrich": "1"},
        "run": "20251101T121700Z-4f2a",
        "ingested_at": "2025-11-01T12:17:00Z",
    }
    for name in ("removed", "file"):
        laid_over = cast(Mapping[str, object], overrides.pop(name, {}))
        made[name] = {**cast(Mapping[str, object], made[name]), **laid_over}
    return cast(Record, {**made, **overrides})


def records(count: int, **overrides: object) -> list[Record]:
    """So many records, each with a text and an id of its own."""
    return [
        record(**{"text": f"Story number {n} of many.", "path": f"inbox/{n}.txt", **overrides}) for n in range(count)
    ]


def file_row(path: str = "/news/inbox/bridge.txt", **overrides: object) -> FileRow:
    """A ledger row of a file that was indexed."""
    made: dict[str, object] = {
        "path": path,
        "source": "/news/inbox",
        "outcome": "indexed",
        "reason": None,
        "message": None,
        "step": None,
        "run": "20251101T121700Z-4f2a",
        "digest": digest(path),
        "article": digest(path),
        "bytes": 19,
        "attempts": 1,
        "first_seen": "2025-11-01T12:17:00Z",
        "last_seen": "2025-11-01T12:17:00Z",
        "indexed_at": "2025-11-01T12:17:00Z",
        "seconds": 0.25,
    }
    return cast(FileRow, {**made, **overrides})


def run_row(run: str = "20251101T121700Z-4f2a", **overrides: object) -> RunRow:
    """A ledger row of a run that went well."""
    made: dict[str, object] = {
        "run": run,
        "sources": ["/news/inbox"],
        "state": "done",
        "started": "2025-11-01T12:17:00Z",
        "ended": "2025-11-01T12:17:09Z",
        "seen": 3,
        "outcomes": {"indexed": 2, "quarantined": 1},
        "reasons": {"empty": 1},
        "categories": {"donation_appeal": 1},
        "seconds": {"read": 0.1, "clean": 0.2, "enrich": 0.3, "index": 0.4},
        "bytes": 57,
        "version": "0.1.0",
        "message": None,
    }
    return cast(RunRow, {**made, **overrides})


def outline(article: str = "a" * 64, **overrides: object) -> Outline:
    """What is noted of an article."""
    made: dict[str, object] = {
        "article": article,
        "source": "The Harbour Post",
        "day": "2025-11-01",
        "lines": {"0123456789abcdef": 7},
    }
    return cast(Outline, {**made, **overrides})


def learned_row(name: str = "learned:the-harbour-post:follow-us-0123", **overrides: object) -> LearnedRow:
    """A rule that was proposed."""
    made: dict[str, object] = {
        "name": name,
        "source": "The Harbour Post",
        "state": "proposed",
        "mark": "0123456789abcdef",
        "text": "Follow us on the harbour radio",
        "category": "other",
        "stories": 9,
        "sampled": 12,
        "first_seen": "2025-10-01",
        "last_seen": "2025-11-01",
        "examples": ["a" * 64],
        "history": [
            {"did": "proposed", "at": "2025-11-01T12:17:00Z", "by": "newsmill 0.1.0", "category": "other", "stories": 9}
        ],
    }
    return cast(LearnedRow, {**made, **overrides})


def texts(found: Sequence[Record]) -> list[str]:
    """The texts of some records, in their order."""
    return [each["text"] for each in found]
