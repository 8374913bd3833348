"""A run's books: what was seen, how it ended, and whether the two agree with the ledger and the index."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import islice
from types import TracebackType
from typing import Self

from pipeline import __version__
from pipeline.errors import ServiceError, UnbalancedError
from pipeline.index.base import Index, RunRow
from pipeline.index.records import in_utc
from pipeline.model import Category, Outcome
from pipeline.runs.ledger import End
from pipeline.runs.work import MADE_BY

VERSIONS = " ".join([__version__, *(f"{step}={version}" for step, version in MADE_BY.items())])
"""Of Newsmill, and of its steps: `0.1.0 read=1 clean=rules-1 enrich=1 index=1`."""
AT_ONCE = 500
"""Files that the ledger and the index are asked about at once."""
NAMED = 10
"""Files that a message names before it says how many more there are."""


class Books:
    """The books of one run; as a context they are opened in the index, and closed whatever happens."""

    def __init__(
        self, index: Index, sources: Sequence[str], now: Callable[[], datetime], started: datetime | None = None
    ) -> None:
        """The books of a run that begins now, or that began then: its name is made of that."""
        self.started = started or now()
        self._index = index
        self._now = now
        self.run = run_name(self.started)
        self._sources = list(sources)
        self._state = "running"
        self._ended: str | None = None
        self._message: str | None = None
        self.seen = 0
        self.bytes = 0
        self.outcomes: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()
        self.categories: Counter[str] = Counter()
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def __enter__(self) -> Self:
        self._index.save_run(self.row)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._ended = in_utc(self._now())
        match error:
            case None:
                self._state = "done"
            case UnbalancedError():
                self._state, self._message = "unbalanced", str(error)
            case KeyboardInterrupt():
                self._state, self._message = "failed", "stopped by hand; run it again to go on from here"
            case _:
                self._state, self._message = "failed", f"{type(error).__name__}: {error}"
        # What went wrong first is what the operator must hear of.
        with suppress(*(() if error is None else (ServiceError,))):
            self._index.save_run(self.row)

    def enter(self, ends: Sequence[End]) -> None:
        """Enter how these files ended."""
        for end in ends:
            self.outcomes[end.row["outcome"]] += 1
            if end.row["outcome"] in (Outcome.QUARANTINED, Outcome.REJECTED) and end.row["reason"]:
                self.reasons[end.row["reason"]] += 1
            if end.record:
                self.categories.update(end.record["removed"]["categories"])
            if end.seconds:
                self.bytes += end.row["bytes"] or 0
            for seconds in end.seconds:
                for step, spent in seconds.items():
                    self.seconds[step] += spent

    def join(self, row: RunRow) -> None:
        """Take in the books of a part of this run."""
        self.seen += row["seen"]
        self.bytes += row["bytes"]
        self.outcomes.update(row["outcomes"])
        self.reasons.update(row["reasons"])
        self.categories.update(row["categories"])
        for step, spent in row["seconds"].items():
            self.seconds[step] += spent

    @property
    def row(self) -> RunRow:
        """The books as the index keeps them."""
        return {
            "run": self.run,
            "sources": self._sources,
            "state": self._state,
            "started": in_utc(self.started),
            "ended": self._ended,
            "seen": self.seen,
            "outcomes": {outcome.value: self.outcomes[outcome] for outcome in Outcome if self.outcomes[outcome]},
            "reasons": dict(self.reasons.most_common()),
            "categories": {each.value: self.categories[each] for each in Category if self.categories[each]},
            "seconds": {step: round(spent, 4) for step, spent in self.seconds.items()},
            "bytes": self.bytes,
            "version": VERSIONS,
            "message": self._message,
        }

    def balance(self, seen_again: Callable[[], Iterator[str]]) -> None:
        """Hold the books against the ledger and the index. `seen_again` lists the paths once more, to name names.

        Raises:
            UnbalancedError: a file was seen and has no end, the ledger says otherwise than the books, or an article
                that was loaded is not there.
        """
        faults = []
        if (ended := self.outcomes.total()) != self.seen:
            faults.append(f"{self.seen:,} files were seen, {ended:,} have an outcome")
        in_ledger = Counter[str]()
        lost = []
        rows = self._index.files(run=self.run)
        while batch := list(islice(rows, AT_ONCE)):
            in_ledger.update(row["outcome"] for row in batch)
            loaded = {row["path"]: row["article"] or "" for row in batch if row["outcome"] == Outcome.INDEXED}
            present = self._index.present(list(loaded.values()))
            lost += [path for path, article in loaded.items() if article not in present]
        faults += [
            f"{outcome}: {self.outcomes[outcome]:,} in the books, {in_ledger[outcome]:,} in the ledger"
            for outcome in Outcome
            if self.outcomes[outcome] != in_ledger[outcome]
        ]
        if lost:
            faults.append(f"loaded, but not in the index: {named(iter(lost))}")
        if not faults:
            return
        if unaccounted := named(self._unaccounted(seen_again())):
            faults.append(f"not accounted for: {unaccounted}")
        raise UnbalancedError(f"run {self.run}: the books do not balance: " + "; ".join(faults))

    def _unaccounted(self, paths: Iterator[str]) -> Iterator[str]:
        while batch := list(islice(paths, AT_ONCE)):
            rows = self._index.files_at(batch)
            yield from (path for path in batch if path not in rows or rows[path]["run"] != self.run)


def run_name(started: datetime) -> str:
    """What a run is called that began then. The digits behind the dash are the fraction of the second: names sort."""
    return f"{started:%Y%m%dT%H%M%SZ}-{started.microsecond * 0x10000 // 1_000_000:04x}"


def named(paths: Iterator[str]) -> str:
    """The first of these paths, and how many more there are; empty where there is none."""
    first = ", ".join(islice(paths, NAMED))
    more = sum(1 for _ in paths)
    return f"{first} and {more:,} more" if more else first
