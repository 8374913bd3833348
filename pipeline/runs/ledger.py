"""What the ledger knows of a file, and what a batch of worked files changes in it and in the index.

The order of writing is what makes a run safe to kill: articles first, then what changes of older articles, then the
ledger's rows. A run that dies in between finds the files not yet in the ledger and does the same again, to the same
end.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from typing import Protocol

from pipeline.index.base import FileRow, Index, RecordChange
from pipeline.index.records import Record, in_utc
from pipeline.learned import Sampler
from pipeline.model import Outcome, Step
from pipeline.read.sources import Sighting
from pipeline.runs.stale import PRESENT
from pipeline.runs.work import Job, Worked

SAME_BYTES = "same-bytes"
"""Reason of an `unchanged` file whose article the index already has from another path."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A sighted file, what its bytes are, and what the ledger last said of it."""

    sighting: Sighting
    look: Worked
    row: FileRow | None
    is_outdated: bool = False
    """Whether its article is to be made anew, though its bytes are the same."""

    @property
    def path(self) -> str:
        """The file's path."""
        return self.sighting.path

    @property
    def is_unchanged(self) -> bool:
        """Whether nothing needs doing: the same path still holds the same article."""
        row = self.row
        return (
            row is not None
            and not self.is_outdated
            and self.look.outcome is None
            and row["outcome"] in PRESENT
            and row["digest"] == row["article"] == self.look.digest
        )


@dataclass(frozen=True, slots=True)
class Answers:
    """What working a batch came to."""

    by_digest: Mapping[str, Worked] = field(default_factory=dict)
    """Record or reason, for all paths with these bytes."""
    by_path: Mapping[str, Worked] = field(default_factory=dict)
    """Reason that concerns one path only: its bytes could not be read again, or had changed."""

    def with_results(self, jobs: Sequence[Job], results: Sequence[Worked]) -> "Answers":
        """These answers and those to some more jobs."""
        by_digest, by_path = dict(self.by_digest), dict(self.by_path)
        for job, worked in zip(jobs, results, strict=True):
            if job.digest and worked.digest == job.digest:
                by_digest[job.digest] = worked
            else:
                by_path[job.path] = worked
        return Answers(by_digest, by_path)

    def refused(self, why: Mapping[str, str]) -> "Answers":
        """These answers, with the records that the index would not take turned into quarantined files."""
        return Answers({id_: _refused(worked, why.get(id_)) for id_, worked in self.by_digest.items()}, self.by_path)


@dataclass(frozen=True, slots=True)
class End:
    """How a file ended: its row in the ledger, and what it adds to the books."""

    row: FileRow
    record: Record | None = None
    """The article, where this run made it."""
    seconds: tuple[Mapping[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Decided:
    """What a batch writes: to the ledger, and to the index."""

    ends: list[End]
    changes: dict[str, RecordChange]
    """What changes of older articles, by their ids."""

    @property
    def records(self) -> list[Record]:
        """The articles that were made."""
        return [end.record for end in self.ends if end.record]


class Renewing(Protocol):
    """Says which articles are to be made anew, though the bytes of their files are the same."""

    def is_due(self, id_: str | None) -> bool:
        """Whether this article is still to be made anew."""

    def renewed(self, ids: Iterable[str]) -> None:
        """These were made anew."""


class Ledger:
    """The ledger as one run sees and writes it."""

    def __init__(self, index: Index, run: str, now: Callable[[], datetime], renewal: Renewing | None = None) -> None:
        self._index = index
        self._run = run
        self._now = now
        self._renewal = renewal
        self._sampler = Sampler(index)

    def entries(self, sightings: Sequence[Sighting], looks: Iterable[Worked]) -> list[Entry]:
        """Lay what a batch looks like beside the rows that its files have."""
        rows = self._index.files_at([sighting.path for sighting in sightings])
        pairs = zip(sightings, looks, strict=True)
        return [
            Entry(sighting, look, rows.get(sighting.path), self._is_outdated(look.digest)) for sighting, look in pairs
        ]

    def jobs(self, entries: Sequence[Entry], answers: Answers | None = None) -> list[Job]:
        """What has still to be worked: one file for each article that neither the index has nor the answers."""
        answers = answers or Answers()
        open_ = [
            entry
            for entry in entries
            if not (entry.look.outcome or entry.is_unchanged)
            and entry.look.digest not in answers.by_digest
            and entry.path not in answers.by_path
        ]
        loaded = self._known(entry.look.digest for entry in open_).loaded if open_ else {}
        jobs: dict[str, Job] = {}
        for entry in open_:
            if (digest := entry.look.digest) and digest not in loaded:
                first_seen = entry.row["first_seen"] if entry.row else None
                jobs.setdefault(digest, Job(entry.path, digest, entry.look.bytes, first_seen))
        return list(jobs.values())

    def settle(
        self, entries: Sequence[Entry], answers: Answers, staged: Callable[[Decided], None] = lambda _: None
    ) -> list[End]:
        """Write what a batch came to, durably, and tell how each file ended.

        `staged` is told what was decided before anything is written; and once more, where the index refused a part.
        """
        decided = self._decide(entries, answers)
        staged(decided)
        refusals = self._index.upsert(decided.records) if decided.records else ()
        if refusals:
            decided = self._decide(entries, answers.refused({refusal.id: refusal.reason for refusal in refusals}))
            staged(decided)
        return self._enter(decided)

    def settle_again(self, decided: Decided) -> list[End] | None:
        """Write what was decided before, by a process that may have died while it wrote; every write may be made twice.

        None where that is to be decided anew: the index refuses a part of it, or another run came by since.
        """
        rows = self._index.files_at([end.row["path"] for end in decided.ends])
        if any(row["run"] > self._run for row in rows.values()):  # names of runs sort by time
            return None
        if decided.records and self._index.upsert(decided.records):
            return None
        return self._enter(decided)

    def _enter(self, decided: Decided) -> list[End]:
        self._sampler.take(decided.records)
        if decided.changes:
            self._index.change(decided.changes)
        self._index.save_files([end.row for end in decided.ends])
        if self._renewal:
            self._renewal.renewed(record["id"] for record in decided.records)
        return decided.ends

    def missing(
        self, root: str, unlisted: Sequence[str], batch_size: int, looked_for: Callable[[str], bool] = lambda _: True
    ) -> Iterator[list[End]]:
        """Mark the files below this root that the run did not come by; their articles stay.

        A file counts once, in the run that first misses it. What lies below a folder that could not be listed is
        unknown, not missing; and so is a path that was not `looked_for`.
        """
        gone = (
            row
            for row in self._index.files(under=root, not_run=self._run)
            if row["outcome"] != Outcome.MISSING
            and not any(row["path"].startswith(f"{at}/") for at in unlisted)
            and looked_for(row["path"])
        )
        while rows := list(islice(gone, batch_size)):
            known = self._known(row["article"] for row in rows)
            ends = []
            for row in rows:
                known.move(row["path"], row["article"], None)
                ends.append(End(self._missing_row(row)))
            if known.changes:
                self._index.change(known.changes)
            self._index.save_files([end.row for end in ends])
            yield ends

    def _known(self, ids: Iterable[str | None]) -> "_Known":
        return _Known(self._index, ids, self._is_outdated)

    def _is_outdated(self, id_: str | None) -> bool:
        return self._renewal is not None and self._renewal.is_due(id_)

    def _decide(self, entries: Sequence[Entry], answers: Answers) -> Decided:
        """Decide how each file ended, one after the other, so that it does not matter where a batch ends."""
        touched = [entry for entry in entries if not entry.is_unchanged]
        old = [entry.row["article"] for entry in touched if entry.row]
        known = self._known([*old, *(entry.look.digest for entry in touched)])
        ends = []
        for entry in entries:
            worked = None if entry.is_unchanged else self._answer(entry, answers, known)
            ends.append(self._end(entry, worked, known))
        return Decided(ends, known.changes)

    def _answer(self, entry: Entry, answers: Answers, known: "_Known") -> Worked | None:
        """What was made of the file, or why nothing; None where the index has its article."""
        if entry.look.outcome:
            return entry.look
        if entry.path in answers.by_path:
            return answers.by_path[entry.path]
        assert entry.look.digest, "a file that was read has a digest"
        return None if entry.look.digest in known.loaded else answers.by_digest[entry.look.digest]

    def _end(self, entry: Entry, worked: Worked | None, known: "_Known") -> End:
        old = entry.row["article"] if entry.row else None
        if worked is None:
            id_ = entry.look.digest
            assert id_, "a file that was read has a digest"
            if not entry.is_unchanged:
                known.move(entry.path, old, id_)
            row = self._row(entry, Outcome.UNCHANGED)
            row |= {"article": id_, "reason": None if id_ == old else SAME_BYTES}
            row |= {"indexed_at": row["indexed_at"] or known.loaded.get(id_)}
            return End(row, seconds=(entry.look.seconds,))
        seconds = (entry.look.seconds, worked.seconds) if worked.path == entry.path else (entry.look.seconds,)
        record = worked.record
        known.move(entry.path, old, record["id"] if record else None)
        if record is None:
            row = self._failed_row(entry, worked)
        else:
            row = self._row(entry, Outcome.INDEXED)
            row |= {"article": record["id"], "indexed_at": row["last_seen"]}
            known.loaded[record["id"]] = row["last_seen"]
        row["seconds"] = round(sum(sum(each.values()) for each in seconds), 6)
        return End(row, record, seconds)

    def _row(self, entry: Entry, outcome: Outcome) -> FileRow:
        """The file's new row, as it is before the outcome's particulars."""
        now = in_utc(self._now())
        old, digest = entry.row, entry.look.digest
        worked_before = old["attempts"] if old and old["digest"] == digest else 0
        return {
            "path": entry.path,
            "source": entry.sighting.source,
            "outcome": outcome,
            "reason": None,
            "message": None,
            "step": None,
            "run": self._run,
            "digest": digest,
            "article": old["article"] if old else None,
            "bytes": entry.sighting.bytes if entry.look.bytes is None else entry.look.bytes,
            "attempts": worked_before + (outcome is not Outcome.UNCHANGED),
            "first_seen": old["first_seen"] if old else now,
            "last_seen": now,
            "indexed_at": old["indexed_at"] if old else None,
            "seconds": old["seconds"] if old else 0.0,
        }

    def _failed_row(self, entry: Entry, worked: Worked) -> FileRow:
        row = self._row(entry, worked.outcome or Outcome.QUARANTINED)
        row |= {"reason": worked.reason, "message": worked.message, "step": worked.step}
        if worked.outcome is Outcome.MISSING and entry.row:
            row |= {"digest": entry.row["digest"], "bytes": entry.row["bytes"], "attempts": entry.row["attempts"]}
        return row

    def _missing_row(self, row: FileRow) -> FileRow:
        message = "it no longer lies there; its article stays" if row["article"] else "it no longer lies there"
        new = row.copy()
        new |= {"outcome": Outcome.MISSING, "reason": None, "message": message, "step": None, "run": self._run}
        return new


class _Known:
    """Which of some articles the index has, which paths hold them now, and what of that a batch changes."""

    def __init__(
        self, index: Index, ids: Iterable[str | None], is_outdated: Callable[[str], bool] = lambda _: False
    ) -> None:
        rows = index.files_with(sorted({id_ for id_ in ids if id_}))
        self.loaded: dict[str, str | None] = {
            id_: row["indexed_at"]
            for id_, holding in rows.items()
            for row in holding
            if row["article"] == id_ and not is_outdated(id_)
        }
        """Id to when it was loaded."""
        self._holders = {
            id_: {row["path"] for row in holding if row["outcome"] in PRESENT} for id_, holding in rows.items()
        }
        self.changes: dict[str, RecordChange] = {}

    def move(self, path: str, old: str | None, new: str | None) -> None:
        """A path that gave the old article now holds the new one; None is no article.

        An article that no path holds any more keeps its last paths. It is superseded where another took its place.
        """
        if old and old != new:
            holders = self._holders.setdefault(old, set())
            holders.discard(path)
            if holders:
                self.changes.setdefault(old, {})["paths"] = sorted(holders)
            elif new:
                self.changes.setdefault(old, {})["superseded_by"] = new
        if new:
            holders = self._holders.setdefault(new, set())
            holders.add(path)
            # A record that was just made says the same already, unless another file had its bytes before.
            if new in self.loaded or len(holders) > 1:
                self.changes[new] = {"paths": sorted(holders), "superseded_by": None}


def _refused(worked: Worked, why: str | None) -> Worked:
    if why is None:
        return worked
    message = f"the index would not take it: {why}"
    return replace(worked, record=None, outcome=Outcome.QUARANTINED, reason="refused", message=message, step=Step.INDEX)
