"""A run from its first file to its balanced books; and the same steps without an index.

Files stream through in batches: memory does not grow with their number.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from pipeline.config import Limits
from pipeline.errors import DocumentError
from pipeline.index.base import Index, RunRow
from pipeline.learned import rule_sets
from pipeline.model import Article, Step
from pipeline.read.sources import Sighting, absolute, discover, distinct, settled
from pipeline.runs.books import Books
from pipeline.runs.crew import Begun, Crew, in_order, muster
from pipeline.runs.ledger import Answers, Entry, Ledger
from pipeline.runs.lock import Hold, alone, note_interrupted
from pipeline.runs.stale import Renewal
from pipeline.runs.taking import Wanted, candidates, listed, sight_again
from pipeline.runs.work import Chain, Job, Worked, made_by

MAX_BATCH_BYTES = 50_000_000
"""Bytes of raw files that make a batch full before its number does: what is in memory stays bounded."""

_log = logging.getLogger(__name__)

Progress = Callable[[Books], None]
"""Told after each batch how far the run is."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How a run goes about its work."""

    workers: int = 1
    batch_size: int = 200
    settle_s: float = 0.0


def extract(sources: Sequence[str], limits: Limits, pace: Pace) -> Iterator[Worked]:
    """Work every file in these sources, in order; nothing is read from an index or written to one.

    Raises:
        SourceNotFound: a source does not exist.
    """
    sources = distinct(sources)
    chain = Chain(limits, _now())
    listed_ = batches(discover(sources), pace.batch_size)
    # Files that cannot even be listed take no part in the work, and keep their place in the order.
    faults: deque[list[Sighting]] = deque()

    def jobs() -> Iterator[list[Job]]:
        for batch in listed_:
            faults.append(batch)
            yield [Job(sighting.path) for sighting in batch if not sighting.fault]

    with muster(pace.workers, chain) as crew:
        for results in in_order(crew, jobs(), ahead=pace.workers):
            answers = iter(results)
            for sighting in faults.popleft():
                yield logged(chain.look(sighting) if sighting.fault else next(answers))


def examine(path: str, limits: Limits) -> tuple[Article | None, Worked]:
    """What becomes of one file, with the article where there is one to look at, wanted or not."""
    chain = Chain(limits, _now())
    worked = logged(chain.work(Job(path)))
    try:
        return (None if worked.trace else chain.article(path)), worked
    except DocumentError:
        return None, worked


def run(
    index: Index, sources: Sequence[str], limits: Limits, pace: Pace, progress: Progress = lambda _: None
) -> RunRow:
    """Take in everything that lies in these sources: the main job.

    Raises:
        SourceNotFound: a source does not exist; nothing has been written then.
        ServiceError: another run is at work, or the index is away; a rerun goes on where this one stopped.
        UnbalancedError: the books do not balance.
    """
    roots = [absolute(source) for source in distinct(sources)]

    def sightings() -> Iterator[Sighting]:
        return listed(index, roots)

    return _run(index, roots, lambda: settled(sightings(), pace.settle_s), sightings, limits, pace, progress, roots)


def replay(index: Index, wanted: Wanted, limits: Limits, pace: Pace, progress: Progress = lambda _: None) -> RunRow:
    """Work quarantined files again: those that are wanted.

    Raises:
        ServiceError: another run is at work, or the index is away.
        UnbalancedError: the books do not balance.
    """
    sources = sorted({row["source"] for row in candidates(index, wanted)})

    def sightings() -> Iterator[Sighting]:
        return (sighting for row in candidates(index, wanted) for sighting in sight_again(row))

    return _run(index, sources, sightings, sightings, limits, pace, progress, ())


def renew(
    index: Index, sources: Sequence[str], limits: Limits, pace: Pace, progress: Progress = lambda _: None
) -> RunRow:
    """Make anew, from their raw files, the articles that other versions of the steps made, or that are gone.

    Only what lies in these sources, where any are given. An article whose file is gone or holds other bytes by now
    stays as it is.

    Raises:
        ServiceError: another run is at work, or the index is away.
        UnbalancedError: the books do not balance.
    """
    index.prepare()
    with Renewal(index, sources, made_by(limits)) as renewal:

        def sightings() -> Iterator[Sighting]:
            return (sighting for row in renewal.rows() for sighting in sight_again(row))

        given = renewal.roots or sorted({row["source"] for row in renewal.rows()})
        return _run(index, given, sightings, sightings, limits, pace, progress, (), renewal)


def _run(
    index: Index,
    sources: Sequence[str],
    sightings: Callable[[], Iterable[Sighting]],
    seen_again: Callable[[], Iterator[Sighting]],
    limits: Limits,
    pace: Pace,
    progress: Progress,
    roots: Sequence[str],
    renewal: Renewal | None = None,
) -> RunRow:
    index.prepare()
    books = Books(index, sources, _now)
    chain = Chain(limits, _now(), books.run, rule_sets(index.learned()))
    with alone(index, books.run) as hold, books:
        note_interrupted(index, books.run)
        ledger = Ledger(index, books.run, _now, renewal)
        unlisted: list[str] = []
        with muster(pace.workers, chain) as crew:
            shift = _Shift(crew, chain, ledger, books, progress, pace, hold)
            shift.take(_noting_unlisted(sightings(), unlisted))
        for root in roots:
            for ends in ledger.missing(root, unlisted, pace.batch_size):
                hold.check()
                books.seen += len(ends)
                books.enter(ends)
                progress(books)
        books.balance(lambda: (sighting.path for sighting in seen_again()))
    return books.row


@dataclass(frozen=True, slots=True)
class _Shift:
    """A crew at work on a run's batches."""

    crew: Crew
    chain: Chain
    ledger: Ledger
    books: Books
    progress: Progress
    pace: Pace
    hold: Hold

    def take(self, sightings: Iterator[Sighting]) -> None:
        """Work and settle everything, a few batches at a time."""
        under_way: deque[tuple[list[Entry], list[Job], Begun]] = deque()
        for batch in batches(sightings, self.pace.batch_size):
            self.books.seen += len(batch)
            entries = self.ledger.entries(batch, [logged(self.chain.look(sighting)) for sighting in batch])
            jobs = self.ledger.jobs(entries)
            under_way.append((entries, jobs, self.crew.begin(jobs)))
            if len(under_way) >= (1 if self.pace.workers == 1 else 3):
                self._settle(*under_way.popleft())
        while under_way:
            self._settle(*under_way.popleft())

    def _settle(self, entries: list[Entry], jobs: list[Job], begun: Begun) -> None:
        answers = answered(self.crew, self.ledger, entries, jobs, begun)
        self.hold.check()
        begun_s = time.perf_counter()
        self.books.enter(self.ledger.settle(entries, answers))
        self.books.seconds[Step.INDEX] += time.perf_counter() - begun_s
        self.progress(self.books)


def answered(crew: Crew, ledger: Ledger, entries: Sequence[Entry], jobs: Sequence[Job], begun: Begun) -> Answers:
    """What working these files comes to, once the crew is through with them."""
    answers = Answers()
    while True:
        answers = answers.with_results(jobs, [logged(worked) for worked in crew.finish(begun)])
        # Where reading one path failed, another path may hold the same bytes.
        if not (jobs := ledger.jobs(entries, answers)):
            return answers
        begun = crew.begin(jobs)


def batches(sightings: Iterable[Sighting], size: int) -> Iterator[list[Sighting]]:
    """The sightings in lists of so many, or fewer where they are large."""
    batch: list[Sighting] = []
    weight = 0
    for sighting in sightings:
        batch.append(sighting)
        weight += sighting.bytes
        if len(batch) >= size or weight >= MAX_BATCH_BYTES:
            yield batch
            batch, weight = [], 0
    if batch:
        yield batch


def _noting_unlisted(sightings: Iterable[Sighting], unlisted: list[str]) -> Iterator[Sighting]:
    for sighting in sightings:
        if sighting.is_folder:
            unlisted.append(sighting.path)
        yield sighting


def logged(worked: Worked) -> Worked:
    """The same; what was a bug is told to the log."""
    if worked.trace:
        _log.error("%s: %s\n%s", worked.path, worked.message, worked.trace)
    return worked


def _now() -> datetime:
    return datetime.now(UTC)
