"""One run at a time on an index, and the truth about runs that were killed.

A run holds its index by a lease that a thread renews while the run is at work. A run that is killed renews it no more:
on the same machine the next run sees that its process is gone and takes over at once, from another machine when the
lease has run out. A run of several tasks (`keep_s`) has the index from its first task to its last, under its own name.
"""

import logging
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pipeline.errors import NewsmillError, Occupied, ServiceError
from pipeline.index.base import Holder, Index, RunRow

LEASE_S = 90.0
"""How long a hold lasts that is not renewed: a run may be away from the server, or frozen, for so long."""
BEAT_S = 15.0
"""Seconds between renewals."""
RECENT = 50
"""Runs that are looked through for interrupted ones: every run looks, so they are among the latest."""

_log = logging.getLogger(__name__)


class Hold:
    """A run's hold on its index."""

    def __init__(self, index: Index, holder: Holder) -> None:
        self._index = index
        self._holder = holder
        self._ended = threading.Event()
        self._taken_by: Holder | None = None
        self._renewed_s = time.monotonic()

    def check(self) -> None:
        """Make sure that the index is still ours; to be asked before something is written.

        Raises:
            ServiceError: another run took over, while this one could not renew its hold.
        """
        if time.monotonic() - self._renewed_s > LEASE_S / 2:  # we were frozen, or away from the server
            self._renew()
        if self._taken_by:
            raise ServiceError(
                f"{self._index.where}: this run ({self._holder.run}) did not answer for {LEASE_S:.0f} s, and another "
                f"took over ({_named(self._taken_by)}); what is left to do is done by that one, or by the next"
            )

    def keep_renewing(self) -> None:
        """Renew the hold until it ends; for a thread of its own."""
        while not self._ended.wait(BEAT_S):
            try:
                self._renew()
            except NewsmillError as error:  # the work itself meets the same, and says so
                _log.info("%s: the hold was not renewed: %s", self._index.where, error)

    def end(self) -> None:
        """Renew it no more."""
        self._ended.set()

    def _renew(self) -> None:
        begun_s = time.monotonic()
        self._taken_by = self._index.hold(self._holder, LEASE_S)
        self._renewed_s = begun_s


@contextmanager
def alone(index: Index, run: str, *, keep_s: float = 0.0) -> Iterator[Hold]:
    """Keep other runs off this index meanwhile, and for `keep_s` after that, until a next task of the same run.

    With `keep_s` any number of tasks of one run may be at work at once; whatever the last of them is, it ends with
    `release`.

    Raises:
        Occupied: another run is at work on it.
    """
    holder = _holder(run, spread=keep_s > 0)
    _take(index, holder)
    hold = Hold(index, holder)
    renewing = threading.Thread(target=hold.keep_renewing, name="newsmill-hold", daemon=True)
    renewing.start()
    try:
        yield hold
    finally:
        hold.end()
        renewing.join()
        with suppress(ServiceError):  # then it ends by itself
            if keep_s > 0:
                index.hold(holder, keep_s)
            else:
                index.let_go(holder)


def release(index: Index, run: str) -> None:
    """End the hold of a run of several tasks."""
    index.let_go(_holder(run, spread=True))


def at_work(index: Index) -> Holder | None:
    """Who is at work on this index; a run whose process is gone is not."""
    holder = index.holder()
    return None if holder is None or _is_dead(holder) else holder


def latest(index: Index, limit: int = 20) -> list[RunRow]:
    """The latest runs, newest first; one that says it is running, and has no hold on the index, was interrupted."""
    rows = index.runs(limit)
    if all(row["state"] != "running" for row in rows):
        return rows
    holder = at_work(index)
    return [_interrupted(row) if row["state"] == "running" and not _is_of(row, holder) else row for row in rows]


def note_interrupted(index: Index, run: str) -> None:
    """Write down which runs before this one were interrupted; for the run that has the index."""
    for row in index.runs(RECENT):
        if row["state"] == "running" and row["run"] != run:
            index.save_run(_interrupted(row))


def _take(index: Index, holder: Holder) -> None:
    other = index.hold(holder, LEASE_S)
    if other and _is_dead(other):
        other = index.hold(holder, LEASE_S, instead_of=other)
    if other:
        raise Occupied(
            f"{index.where}: another run is at work on this index ({_named(other)}); wait for it, or use another "
            f"--index (one that was killed on another machine lets go within {LEASE_S:.0f} s)"
        )


def _holder(run: str, *, spread: bool) -> Holder:
    by = f"process {os.getpid()} on {socket.gethostname()}"
    return Holder(run, None, "several tasks") if spread else Holder(run, _process(os.getpid()), by)


def _named(holder: Holder) -> str:
    return f"run {holder.run}, {holder.by}"


def _is_of(row: RunRow, holder: Holder | None) -> bool:
    return holder is not None and holder.run == row["run"]


def _interrupted(row: RunRow) -> RunRow:
    message = "it was killed before its end; run the same again to go on from there"
    return {**row, "state": "interrupted", "message": row["message"] or message}


def _is_dead(holder: Holder) -> bool:
    """Whether its process is surely gone: known of those that this machine's kernel would show us only."""
    if holder.process is None:
        return False
    where, _, process = holder.process.rpartition(":")
    return where == _machine() and holder.process != _process(int(process.partition("@")[0]))


def _process(pid: int) -> str:
    """A process as no other is called: boot of the machine, container, number, and when it began."""
    began = ""
    with suppress(OSError):
        # From the third field on; the second may hold spaces, and ends with the last bracket.
        state, *fields = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
        began = "" if state in "ZX" else fields[18]  # one that has ended stays until its parent has asked how
    return f"{_machine()}:{pid}@{began}"


def _machine() -> str:
    """This boot of this machine, and the room in which its processes have the numbers that we see."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="utf-8").strip()
        return f"{boot}/{Path('/proc/self/ns/pid').readlink()}"
    except OSError:  # no Linux: nobody is known to be dead
        return f"unknown/{os.urandom(8).hex()}"
