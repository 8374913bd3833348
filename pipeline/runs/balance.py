"""The end of a run that many processes worked: its parts put together, its books balanced, its report written."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypedDict

from pipeline.errors import UnbalancedError
from pipeline.index.base import Index, RunRow
from pipeline.model import Outcome
from pipeline.runs.batch import Part, part_of
from pipeline.runs.books import Books, named
from pipeline.runs.figures import FailedFile, Figures, Tally
from pipeline.runs.ledger import Ledger
from pipeline.runs.lock import alone, release
from pipeline.runs.place import Place, loads
from pipeline.runs.plan import KEEP_S, Plan, read_batch

AT_ONCE = 500
"""Missing files that are marked at once."""

_log = logging.getLogger(__name__)


class Report(TypedDict):
    """What there is to know of a run."""

    run: RunRow
    takes: str
    """What it took: `changed`, `everything`, `stale` or `quarantined`."""
    glob: str | None
    batches: int
    tallies: dict[str, Tally]
    """Figures of each source."""
    failed: list[FailedFile]
    """Files that were set aside, the first thousand; the ledger has them all."""
    undone: list[str]
    """Batches that did not end."""


@dataclass(slots=True)
class _Parts:
    """What the batches came to."""

    ended: list[Part] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, plan: Plan) -> "_Parts":
        parts = cls()
        for batch in plan.batches:
            if part := part_of(plan.place, batch):
                parts.ended.append(part)
            else:
                parts.undone.append(batch)
        return parts


def balance(index: Index, plan: Plan) -> Report:
    """Put the parts together, mark what is missing, hold the books against ledger and index, write the report.

    The report is written whether or not they balance: its run's `state` and `message` say so. May be called again.

    Raises:
        ServiceError: the index or a store is away.
    """
    index.prepare()
    parts = _Parts.of(plan)
    books, figures = Books(index, plan.sources, _now, datetime.fromisoformat(plan.started)), Figures()
    try:
        with alone(index, plan.run, keep_s=KEEP_S), books:
            for part in parts.ended:
                books.join(part["books"])
                figures.join(part["tallies"], part["failed"])
            _must_have_ended(plan, parts.undone, books.seen)
            _mark_missing(index, plan, books)
            books.balance(lambda: _paths(plan))
    except UnbalancedError as error:
        _log.error("%s", error)  # the message says it all; the trace is ours
    report: Report = {
        "run": books.row, "takes": plan.takes, "glob": plan.glob, "batches": len(plan.batches),
        "tallies": figures.tallies, "failed": figures.failed, "undone": parts.undone,
    }  # fmt: skip
    plan.place.write_json("report.json", report)
    release(index, plan.run)
    if books.row["state"] == "done":
        plan.place.below("staged").remove()  # it is all in the index
    return report


def _must_have_ended(plan: Plan, undone: list[str], seen: int) -> None:
    if undone:
        lacking = named(item.sighting.path for batch in undone for item in read_batch(plan.place, batch))
        raise UnbalancedError(
            f"run {plan.run}: the books do not balance: {plan.seen:,} files were seen, {seen:,} have an outcome; "
            f"not accounted for (batches {', '.join(undone)}): {lacking}"
        )


def read_report(work: Place, run: str) -> Report | None:
    """The report of this run; None where there is none (yet)."""
    content = work.below(run).read("report.json")
    if content is None:
        return None
    report: Report = loads(content)
    return report


def _mark_missing(index: Index, plan: Plan, books: Books) -> None:
    if not plan.looks_for_missing:
        return
    # What a process marked that died here counts as well.
    marked = sum(1 for _ in index.files(run=plan.run, outcome=Outcome.MISSING)) - books.outcomes[Outcome.MISSING]
    books.seen += marked
    books.outcomes[Outcome.MISSING] += marked
    ledger = Ledger(index, plan.run, _now)
    for source in plan.sources:
        for ends in ledger.missing(source, plan.unlisted, AT_ONCE, plan.is_looked_for):
            books.seen += len(ends)
            books.enter(ends)


def _paths(plan: Plan) -> Iterator[str]:
    return (item.sighting.path for batch in plan.batches for item in read_batch(plan.place, batch))


def _now() -> datetime:
    return datetime.now(UTC)
