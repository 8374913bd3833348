"""Whether the books balance against what the index holds: every article of the ledger, looked for by its id."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from pipeline.index.base import Index
from pipeline.runs.idset import IdSet
from pipeline.runs.stale import PRESENT

SAMPLE = 1000
"""Articles that are read whole unless all are asked for."""
NAMED = 1000
"""Ids of each fault that are kept to be named; more are only counted."""


@dataclass(slots=True)
class Fault:
    """Something that does not balance, and where."""

    says: str
    """What is wrong with them, behind their number: `articles of the ledger are not in the index`."""
    count: int = 0
    named: list[str] = field(default_factory=list)
    """The first of them: ids, each with its path where that helps."""

    def add(self, name: str) -> None:
        """One more."""
        self.count += 1
        if len(self.named) < NAMED:
            self.named.append(name)


@dataclass(slots=True)
class Audit:
    """What the ledger and the index hold, and where they differ."""

    files: int = 0
    """Rows of the ledger."""
    in_ledger: int = 0
    """Articles that they name."""
    in_index: int = 0
    superseded: int = 0
    """Articles in the index that newer ones took the place of; no row need name them any more."""
    read: int = 0
    """Articles that were read whole."""
    missing: Fault = field(default_factory=lambda: Fault("articles of the ledger are not in the index"))
    strange: Fault = field(default_factory=lambda: Fault("current articles of the index are in no row of the ledger"))
    unfaithful: Fault = field(default_factory=lambda: Fault("articles do not name a path that the ledger has for them"))
    running: list[str] = field(default_factory=list)
    """Runs that are at work, or were killed: what they have loaded may not be in the ledger yet."""

    @property
    def faults(self) -> list[Fault]:
        """What does not balance."""
        return [fault for fault in (self.missing, self.strange, self.unfaithful) if fault.count]


def audit(index: Index, *, whole: bool = False, told: Callable[[int], None] = lambda _: None) -> Audit:
    """Hold the ledger against the index: every id both ways; and articles read whole, all of them or a sample.

    The index is listed before the ledger: what a run loads meanwhile is then in the ledger at worst.
    """
    found = Audit(running=[row["run"] for row in index.runs(1) if row["state"] in ("running", "interrupted")])
    with IdSet(index.ids()) as held, IdSet(index.ids(superseded=True)) as superseded, IdSet() as named:
        found.in_index, found.superseded = len(held), len(superseded)
        named.add(_articles(index, found))
        found.in_ledger = len(named)
        for id_ in named:
            if id_ not in held and index.get(id_) is None:  # or else it came while we looked
                found.missing.add(id_)
        for id_ in held:
            if id_ not in named and id_ not in superseded:
                found.strange.add(id_)
    _read(index, found, whole=whole, told=told)
    return found


def _articles(index: Index, found: Audit) -> Iterator[str]:
    for row in index.files():
        found.files += 1
        if row["article"]:
            yield row["article"]


def _read(index: Index, found: Audit, *, whole: bool, told: Callable[[int], None]) -> None:
    """Read articles whole: each is what its id says, and names the paths that the ledger has for it."""
    chance = 1.0 if whole else min(1.0, SAMPLE / max(found.files, 1))
    for row in index.files():
        id_ = row["article"]
        if not id_ or row["outcome"] not in PRESENT or random.random() > chance:
            continue
        found.read += 1
        told(found.read)
        record = index.get(id_)
        if record is not None and (record["id"] != id_ or row["path"] not in record["file"]["paths"]):
            latest = index.files_at([row["path"]]).get(row["path"])  # it may have changed while we looked
            if latest == row:
                found.unfaithful.add(f"{id_} {row['path']}")
