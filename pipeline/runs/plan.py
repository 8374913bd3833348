"""The plan of a run that many processes work: every file looked at and hashed, and all of them dealt out in batches.

No two batches touch the same article: files that hold the same bytes, or held them, go into one batch, in the order in
which a run by one process would take them. So it does not matter which batch is worked first, or which of them twice.
What one process hands to the next lies in the run's folder; what goes through Airflow is where it lies.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from fnmatch import fnmatchcase
from itertools import islice

from pipeline.config import Limits
from pipeline.errors import Quarantined, Rejected, ServiceError, SetupError, Vanished
from pipeline.index.base import Index
from pipeline.model import Outcome, Step
from pipeline.read.sources import Sighting, absolute, distinct, is_url, settled
from pipeline.runs.books import Books
from pipeline.runs.job import logged
from pipeline.runs.ledger import Entry, Ledger
from pipeline.runs.lock import alone, note_interrupted, release
from pipeline.runs.place import Place, dumps, loads
from pipeline.runs.stale import Renewal
from pipeline.runs.taking import Wanted, candidates, listed, sight_again
from pipeline.runs.work import Chain, Worked, made_by

MOST_BATCHES = 200
"""Tasks of one run; Airflow's scheduler slows down beyond."""
LOOKERS = 16
"""Files of a store that are read at once."""
AT_ONCE = 500
"""Files that are looked at before their rows are asked for."""
SHOWN = 20
"""Files that a dry run names of each kind."""
KEEP_S = 1800.0
"""How long a run keeps its index between two of its tasks: longer than any of them waits to be tried again."""


class Takes(StrEnum):
    """What a run takes of its sources."""

    CHANGED = "changed"
    """What is new, changed, or was set aside."""
    EVERYTHING = "everything"
    """All files, worked anew."""
    STALE = "stale"
    """Files whose article another version of a step made, or that the index has lost."""
    QUARANTINED = "quarantined"
    """Files that were set aside: a replay."""


@dataclass(frozen=True, slots=True)
class Order:
    """What an operator asks for."""

    sources: tuple[str, ...] = ()
    takes: Takes = Takes.CHANGED
    glob: str | None = None
    """Which of the files, by their path behind the source, `*` crossing folders; None is all."""
    wanted: Wanted = field(default_factory=Wanted)
    """Which quarantined files, for a replay."""
    batch_size: int = 1000
    settle_s: float = 0.0

    @property
    def looks_for_missing(self) -> bool:
        """Whether a file that is not there any more is to be marked so: only where all of a source is listed."""
        return self.takes in (Takes.CHANGED, Takes.EVERYTHING)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done, as the processes of a run read it."""

    folder: str
    """Where all that belongs to this run lies."""
    takes: str
    glob: str | None
    looks_for_missing: bool
    run: str = ""
    started: str = ""
    """ISO 8601, with the fraction of the second that the run's name is made of."""
    sources: list[str] = field(default_factory=list)
    batches: list[str] = field(default_factory=list)
    """Names of the batches."""
    seen: int = 0
    to_work: int = 0
    """Files of which an article is to be made, as far as listing tells."""
    bytes: int = 0
    unlisted: list[str] = field(default_factory=list)
    """Folders that could not be listed: what lies below is unknown, not missing."""

    @property
    def place(self) -> Place:
        """Where all that belongs to this run lies."""
        return Place(self.folder)

    def is_looked_for(self, path: str) -> bool:
        """Whether a file at this path would have been taken."""
        return any(_fits(path, source, self.glob) for source in self.sources)


@dataclass(frozen=True, slots=True)
class Item:
    """A file of a batch."""

    sighting: Sighting
    look: Worked
    is_due: bool
    """Whether its article is to be made anew, though the bytes may be the same."""


@dataclass(slots=True)
class Survey:
    """What a run would do, for a dry run."""

    seen: int = 0
    bytes: int = 0
    to_work: int = 0
    unchanged: int = 0
    at_fault: int = 0
    """Files that cannot be read as they are."""
    named: dict[str, list[str]] = field(default_factory=dict)
    """The first of each kind."""


def survey(index: Index, order: Order, limits: Limits, started: datetime, own: Place) -> Survey:
    """What a run would take and do; nothing is written.

    Raises:
        SourceNotFound: a source does not exist.
    """
    found = Survey()
    with ExitStack() as stack:
        for entry in _looked_at(index, order, limits, started, own, stack):
            found.seen += 1
            found.bytes += entry.sighting.bytes
            kind = "at_fault" if entry.look.outcome else "unchanged" if entry.is_unchanged else "to_work"
            setattr(found, kind, getattr(found, kind) + 1)
            if len(names := found.named.setdefault(kind, [])) < SHOWN:
                names.append(f"{entry.path}: {entry.look.message}" if entry.look.outcome else entry.path)
    return found


def plan(index: Index, order: Order, limits: Limits, work: Place, started: datetime) -> Plan:
    """Look at every file, and deal them out in batches; the run's books are opened, and the index is held for it.

    A run is named for when it began: asked for the same once more, its plan is what it was.

    Raises:
        SourceNotFound: a source does not exist; nothing has been written then.
        Occupied: another run is at work on this index.
        ServiceError: the index or a store is away.
    """
    index.prepare()
    sources = _sources(index, order, limits)
    books = Books(index, sources, lambda: started)
    place = work.below(books.run)
    if place.read("plan.json"):
        return read_plan(place.url)
    try:
        with alone(index, books.run, keep_s=KEEP_S), _closed_if_it_fails(books):
            note_interrupted(index, books.run)
            place.remove()  # of an attempt that died
            index.save_run(books.row)
            with ExitStack() as stack, closing(_Dealt()) as dealt:
                entries = _looked_at(index, order, limits, started, work, stack)
                found = _dealt_out(entries, dealt, order, place)
            found = replace(found, run=books.run, started=started.isoformat(), sources=sources)
            place.write_json("plan.json", asdict(found))
    except BaseException:
        with suppress(ServiceError):  # then the hold ends by itself
            release(index, books.run)
        raise
    return found


@contextmanager
def _closed_if_it_fails(books: Books) -> Iterator[None]:
    """The books stay open behind a plan; those of one that broke off are closed."""
    try:
        yield
    except BaseException as error:
        books.__exit__(type(error), error, None)
        raise


def _dealt_out(entries: Iterator[Entry], dealt: "_Dealt", order: Order, place: Place) -> Plan:
    unlisted, to_work, size = [], 0, 0
    for entry in entries:
        dealt.add(entry)
        to_work += not (entry.look.outcome or entry.is_unchanged)
        size += entry.sighting.bytes
        if entry.sighting.is_folder:
            unlisted.append(entry.path)
    names = []
    for number, lines in enumerate(dealt.batches(order.batch_size, MOST_BATCHES), 1):
        names.append(f"{number:04d}")
        place.write(f"batches/{names[-1]}.jsonl", b"".join(line + b"\n" for line in lines))
    return Plan(
        folder=place.url, takes=order.takes, glob=order.glob, looks_for_missing=order.looks_for_missing,
        batches=names, seen=len(dealt), to_work=to_work, bytes=size, unlisted=unlisted,
    )  # fmt: skip


def read_plan(folder: str) -> Plan:
    """The plan that lies in this folder.

    Raises:
        SetupError: there is none.
    """
    content = Place.at(folder).read("plan.json")
    if content is None:
        raise SetupError(f"{folder}: no plan lies here; was the work folder emptied, or is it not shared?")
    return Plan(**loads(content))


def read_batch(place: Place, name: str) -> list[Item]:
    """The files of a batch.

    Raises:
        SetupError: there is no such batch.
    """
    content = place.read(f"batches/{name}.jsonl")
    if content is None:
        raise SetupError(f"{place.url}: batch {name} is not here; was the work folder emptied, or is it not shared?")
    return [_item(line) for line in content.splitlines()]


def _sources(index: Index, order: Order, limits: Limits) -> list[str]:
    match order.takes:
        case Takes.CHANGED | Takes.EVERYTHING:
            return [absolute(source) for source in distinct(order.sources)]
        case Takes.QUARANTINED:
            return sorted({row["source"] for row in candidates(index, order.wanted)})
        case Takes.STALE if order.sources:
            return [absolute(source) for source in order.sources]
        case Takes.STALE:
            with Renewal(index, (), made_by(limits)) as renewal:
                return sorted({row["source"] for row in renewal.rows()})


def _looked_at(
    index: Index, order: Order, limits: Limits, started: datetime, own: Place, stack: ExitStack
) -> Iterator[Entry]:
    """Every file that the run takes, beside what the ledger says of it."""
    chain = Chain(limits, started)
    renewal: Renewal | _Every | None = None
    if order.takes is Takes.STALE:
        renewal = stack.enter_context(Renewal(index, order.sources, made_by(limits)))
    elif order.takes is Takes.EVERYTHING:
        renewal = _Every()
    ledger = Ledger(index, "", lambda: started, renewal)
    sightings = _sightings(index, order, renewal, own)
    # A store answers each request after a while, and many at once.
    pool = stack.enter_context(ThreadPoolExecutor(LOOKERS))
    while batch := list(islice(sightings, AT_ONCE)):
        look = pool.map if any(is_url(sighting.path) for sighting in batch) else map
        yield from ledger.entries(batch, [logged(looked) for looked in look(chain.look, batch)])


def _sightings(index: Index, order: Order, renewal: object, own: Place) -> Iterator[Sighting]:
    found: Iterable[Sighting]
    if order.takes is Takes.QUARANTINED:
        found = (sighting for row in candidates(index, order.wanted) for sighting in sight_again(row))
    elif isinstance(renewal, Renewal):
        found = (sighting for row in renewal.rows() for sighting in sight_again(row))
    else:
        roots = [absolute(source) for source in distinct(order.sources)]
        found = settled(listed(index, roots), order.settle_s)
    return (
        sighting
        for sighting in found
        if not sighting.path.startswith(f"{own.url}/")
        and (sighting.is_folder or _fits(sighting.path, sighting.source, order.glob))
    )


def _fits(path: str, source: str, glob: str | None) -> bool:
    if glob is None:
        return True
    behind = path.removeprefix(source).lstrip("/")
    return fnmatchcase(behind or path.rpartition("/")[2], glob)


class _Every:
    """All articles are to be made anew."""

    def is_due(self, id_: str | None) -> bool:
        return id_ is not None

    def renewed(self, ids: Iterable[str]) -> None:
        """Nothing is ever current."""


class _Dealt:
    """Files on the disk, to be dealt out; in memory are only those that share an article."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None)  # a file of SQLite's own, gone when closed
        self._db.execute("CREATE TABLE files (number INTEGER PRIMARY KEY, line BLOB NOT NULL)")
        self._db.execute("CREATE TABLE articles (id TEXT, number INTEGER, PRIMARY KEY (id, number)) WITHOUT ROWID")
        self._db.execute("BEGIN")
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, entry: Entry) -> None:
        """Take a file in."""
        self._db.execute("INSERT INTO files VALUES (?, ?)", (self._count, _line(entry)))
        for id_ in {entry.look.digest, entry.row["article"] if entry.row else None} - {None}:
            self._db.execute("INSERT INTO articles VALUES (?, ?)", (id_, self._count))
        self._count += 1

    def batches(self, size: int, most: int) -> Iterator[list[bytes]]:
        """Batches of about so many files, and larger ones where they would be too many; one at least."""
        size = max(size, -(-self._count // most))
        together = self._together()
        batch: list[bytes] = []
        for number, line in self._db.execute("SELECT number, line FROM files ORDER BY number"):
            members = together.get(number)
            if members is None:
                batch.append(line)
            elif members[0] == number:
                batch += [self._line(member) for member in members]
            if len(batch) >= size:
                yield batch
                batch = []
        if batch or not self._count:  # a scheduler takes a run without any batch for one that was called off
            yield batch

    def _line(self, number: int) -> bytes:
        (line,) = self._db.execute("SELECT line FROM files WHERE number = ?", (number,)).fetchone()
        return bytes(line)

    def _together(self) -> dict[int, list[int]]:
        """For each file that shares an article with others, directly or by way of others: all of them, in order."""
        leader: dict[int, int] = {}

        def first_of(number: int) -> int:
            while (above := leader.setdefault(number, number)) != number:
                leader[number] = number = leader[above]
            return number

        shared = "SELECT id FROM articles GROUP BY id HAVING count(*) > 1"
        last: tuple[str, int] | None = None
        for id_, number in self._db.execute(f"SELECT id, number FROM articles WHERE id IN ({shared}) ORDER BY 1, 2"):
            if last and last[0] == id_:
                one, other = sorted((first_of(last[1]), first_of(number)))
                leader[other] = one
            last = (id_, number)
        members: dict[int, list[int]] = {}
        for number in sorted(leader):
            members.setdefault(first_of(number), []).append(number)
        return {number: members[first_of(number)] for number in leader}

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()


def _line(entry: Entry) -> bytes:
    sighting, look = entry.sighting, entry.look
    return dumps({
        "path": sighting.path, "source": sighting.source, "bytes": sighting.bytes, "modified_s": sighting.modified_s,
        "is_folder": sighting.is_folder, "is_due": entry.is_outdated, "digest": look.digest, "size": look.bytes,
        "outcome": look.outcome, "reason": look.reason, "message": look.message, "step": look.step,
        "seconds": look.seconds,
    })  # fmt: skip


def _item(line: bytes) -> Item:
    told = loads(line)
    outcome = Outcome(told["outcome"]) if told["outcome"] else None
    step = Step(told["step"]) if told["step"] else None
    fault = _FAULTS[outcome](told["reason"], told["message"]) if outcome else None
    sighting = Sighting(
        told["path"], told["source"], told["bytes"], told["modified_s"], fault, is_folder=told["is_folder"]
    )
    look = Worked(
        told["path"], told["digest"], told["size"], None, outcome, told["reason"], told["message"], step,
        told["seconds"],
    )  # fmt: skip
    return Item(sighting, look, told["is_due"])


_FAULTS = {Outcome.QUARANTINED: Quarantined, Outcome.REJECTED: Rejected, Outcome.MISSING: Vanished}
