"""Which files a run takes: what lies in its sources, or what the ledger has set aside."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from pipeline.errors import Quarantined
from pipeline.index.base import FileRow, Index
from pipeline.index.sqlite import SqliteIndex
from pipeline.model import Outcome
from pipeline.read.sources import Sighting, absolute, discover, open_source


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which quarantined files a replay takes; None takes all."""

    reason: str | None = None
    path: str | None = None
    """A glob over the whole path, `*` crossing folders."""
    source: str | None = None
    """A folder or file."""
    run: str | None = None
    step: str | None = None
    """Where they were set aside, a `Step`."""
    step_version: str | None = None
    """The version of that step then, as `newsmill runs --json` shows it: with a step only."""


def listed(index: Index, roots: Sequence[str]) -> Iterator[Sighting]:
    """Everything that lies in these sources, but for the index's own files."""
    own = _own_files(index)
    return (sighting for sighting in discover(roots) if sighting.path not in own)


def candidates(index: Index, wanted: Wanted) -> Iterator[FileRow]:
    """The quarantined files that a replay would take."""
    under = absolute(wanted.source) if wanted.source else None
    rows = index.files(outcome=Outcome.QUARANTINED, reason=wanted.reason, under=under, run=wanted.run)
    made_by: dict[str, bool] = {}

    def fits(row: FileRow) -> bool:
        if wanted.step_version is not None and (name := row["run"]) not in made_by:
            of_run = index.run(name)
            made_by[name] = of_run is not None and f"{wanted.step}={wanted.step_version}" in of_run["version"].split()
        return (
            (wanted.path is None or fnmatchcase(row["path"], wanted.path))
            and wanted.step in (None, row["step"])
            and (wanted.step_version is None or made_by[row["run"]])
        )

    return filter(fits, rows)


def sight_again(row: FileRow) -> Iterator[Sighting]:
    """A quarantined file, as it lies there now; a folder that could not be listed gives what lies in it."""
    if row["reason"] == "bad-name":
        # The ledger has only what its name looks like; it cannot be opened by that.
        fault = Quarantined("bad-name", row["message"] or "its name is not valid UTF-8")
        return iter([Sighting(row["path"], row["source"], row["bytes"] or 0, fault=fault)])
    return (replace(sighting, source=row["source"]) for sighting in open_source(row["path"]).find())


def _own_files(index: Index) -> frozenset[str]:
    """The index's own files, which may lie in a source."""
    if not isinstance(index, SqliteIndex):
        return frozenset()
    path = absolute(str(index.path))
    return frozenset(path + end for end in ("", "-wal", "-shm", "-journal", ".lock"))
