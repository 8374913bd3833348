"""One batch of a plan, from start to end: worked, staged, loaded, looked for, entered in books of its own.

It streams: some files are worked, what is to be written lies staged in the run's folder, then it is written. Whoever
works the batch after a process that was killed writes what is staged once more, and works what is not: to the same end.
"""

import logging
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypedDict

from pipeline.config import Limits
from pipeline.errors import UnbalancedError
from pipeline.index.base import Index, RunRow
from pipeline.learned import rule_sets
from pipeline.model import Outcome, Step
from pipeline.runs.books import Books, named
from pipeline.runs.crew import Crew, Workers, muster
from pipeline.runs.figures import FailedFile, Figures, Tally
from pipeline.runs.job import MAX_BATCH_BYTES, answered
from pipeline.runs.ledger import Decided, End, Ledger
from pipeline.runs.lock import Hold, alone
from pipeline.runs.place import Place, dumps, loads
from pipeline.runs.plan import KEEP_S, Item, Plan, read_batch
from pipeline.runs.work import Chain

AT_ONCE = 200
"""Files that are in memory at once."""

_log = logging.getLogger(__name__)


class Part(TypedDict):
    """What a batch came to, as the balance reads it."""

    books: RunRow
    tallies: dict[str, Tally]
    failed: list[FailedFile]
    loaded: list[str]
    """Files of which an article was made and loaded."""


def part_of(place: Place, batch: str) -> Part | None:
    """What this batch came to; None where it has not ended."""
    content = place.read(f"parts/{batch}.json")
    if content is None:
        return None
    part: Part = loads(content)
    return part


def work_batch(
    index: Index, plan: Plan, batch: str, limits: Limits, *, workers: int = 1, is_guarded: bool = False
) -> RunRow:
    """Work a batch from start to end; answers its books.

    May be called again whenever it died. `is_guarded` works the files in processes beside this one, so that a file that
    kills whoever works it is set aside.

    Raises:
        Occupied: another run took over, as this one did not answer for long.
        ServiceError: the index or a store is away.
        UnbalancedError: an article that was loaded is not in the index.
    """
    if done := part_of(plan.place, batch):
        return done["books"]
    started = datetime.fromisoformat(plan.started)
    books, figures = Books(index, plan.sources, _now, started), Figures()
    loaded: list[str] = []
    index.prepare()
    chain = Chain(limits, started, plan.run, rule_sets(index.learned()))
    with alone(index, plan.run, keep_s=KEEP_S) as hold, _crew(workers, chain, is_guarded=is_guarded) as crew:
        for number, items in enumerate(_some(read_batch(plan.place, batch)), 1):
            due = _Due(item.look.digest for item in items if item.is_due)
            name = f"staged/{batch}-{number:04d}.json"
            shift = _Shift(plan.place, name, Ledger(index, plan.run, _now, due), crew, hold, books)
            ends = shift.write_again() or shift.work(items)
            _must_be_there(index, batch, ends)
            books.seen += len(items)
            books.enter(ends)
            figures.enter(ends)
            loaded += [end.row["path"] for end in ends if end.record]
            _tell(ends, books)
    part: Part = {"books": books.row, "tallies": figures.tallies, "failed": figures.failed, "loaded": loaded}
    plan.place.write(f"parts/{batch}.json", dumps(part))
    return books.row


@dataclass(frozen=True, slots=True)
class _Shift:
    """Some files of a batch, and where they are staged."""

    place: Place
    name: str
    ledger: Ledger
    crew: Crew
    hold: Hold
    books: Books

    def write_again(self) -> list[End] | None:
        """Write what is staged; None where nothing is, or the index refuses a part of it."""
        content = self.place.read(self.name)
        self.hold.check()
        return self.ledger.settle_again(_read_staged(content)) if content else None

    def work(self, items: Sequence[Item]) -> list[End]:
        """Work these files, stage what comes of them, write it."""
        entries = self.ledger.entries([item.sighting for item in items], [item.look for item in items])
        jobs = self.ledger.jobs(entries)
        answers = answered(self.crew, self.ledger, entries, jobs, self.crew.begin(jobs))
        self.hold.check()
        begun_s = time.perf_counter()
        ends = self.ledger.settle(entries, answers, self._stage)
        self.books.seconds[Step.INDEX] += time.perf_counter() - begun_s
        return ends

    def _stage(self, decided: Decided) -> None:
        ends = [{"row": end.row, "record": end.record, "seconds": list(end.seconds)} for end in decided.ends]
        self.place.write(self.name, dumps({"ends": ends, "changes": decided.changes}))


class _Due:
    """The articles of some files that are to be made anew."""

    def __init__(self, ids: Iterable[str | None]) -> None:
        self._ids = set(ids)

    def is_due(self, id_: str | None) -> bool:
        return id_ in self._ids

    def renewed(self, ids: Iterable[str]) -> None:
        self._ids.difference_update(ids)


def _read_staged(content: bytes) -> Decided:
    staged = loads(content)
    ends = [End(end["row"], end["record"], tuple(end["seconds"])) for end in staged["ends"]]
    return Decided(ends, staged["changes"])


def _crew(workers: int, chain: Chain, *, is_guarded: bool) -> Crew:
    return Workers(workers, chain) if is_guarded else muster(workers, chain)


def _some(items: Iterable[Item]) -> Iterator[list[Item]]:
    """A few files at a time, fewer where they are large."""
    some: list[Item] = []
    weight = 0
    for item in items:
        some.append(item)
        weight += item.sighting.bytes
        if len(some) >= AT_ONCE or weight >= MAX_BATCH_BYTES:
            yield some
            some, weight = [], 0
    if some:
        yield some


def _must_be_there(index: Index, batch: str, ends: Sequence[End]) -> None:
    """Look for the articles that were loaded."""
    loaded = {end.record["id"]: end.row["path"] for end in ends if end.record}
    present = index.present(list(loaded))
    if lost := [path for id_, path in loaded.items() if id_ not in present]:
        raise UnbalancedError(f"batch {batch}: loaded, but not in the index: {named(iter(lost))}")


def _tell(ends: Sequence[End], books: Books) -> None:
    for end in ends:
        row = end.row
        if row["outcome"] in (Outcome.QUARANTINED, Outcome.REJECTED):
            _log.info("%s: %s (%s): %s", row["path"], row["outcome"], row["reason"], row["message"])
    counts = ", ".join(f"{count:,} {outcome}" for outcome, count in books.outcomes.items())
    _log.info("%s files so far: %s", f"{books.seen:,}", counts)


def _now() -> datetime:
    return datetime.now(UTC)
