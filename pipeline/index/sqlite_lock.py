"""Which run is at work on an embedded index: one line of JSON in a file beside it.

The system's lock on that file is held only while the line is read and written. It is not the run's own lock: a run of
several tasks has no process that could keep one from its first task to its last.
"""

import fcntl
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from pipeline.index.base import Holder


class Lock:
    """The file's one line, read and changed by one process at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def hold(self, holder: Holder, lease_s: float, instead_of: Holder | None = None) -> Holder | None:
        """Keep it for so long; answer who else has it."""
        with self._path.open("a+", encoding="utf-8") as file, _locked(file, fcntl.LOCK_EX):
            held, until = _read(file)
            now = time.time()
            if held not in (None, holder, instead_of) and until > now:
                return held
            longest = max(until, now + lease_s) if held == holder else now + lease_s
            _write(file, json.dumps({**asdict(holder), "until": longest}))
            return None

    def let_go(self, holder: Holder) -> None:
        """End this holder's hold."""
        with self._path.open("a+", encoding="utf-8") as file, _locked(file, fcntl.LOCK_EX):
            if _read(file)[0] == holder:
                _write(file, "")

    def holder(self) -> Holder | None:
        """Who has it now."""
        try:
            with self._path.open(encoding="utf-8") as file, _locked(file, fcntl.LOCK_SH):
                held, until = _read(file)
        except FileNotFoundError:
            return None
        return held if until > time.time() else None


@contextmanager
def _locked(file: TextIO, how: int) -> Iterator[None]:
    fcntl.flock(file, how)
    try:
        yield
    finally:
        file.flush()
        fcntl.flock(file, fcntl.LOCK_UN)


def _read(file: TextIO) -> tuple[Holder | None, float]:
    """Who has it and until when; a line that was cut off by a kill is nobody's."""
    file.seek(0)
    try:
        line = json.loads(file.read())
        return Holder(line["run"], line["process"], line["by"]), float(line["until"])
    except (ValueError, TypeError, KeyError):
        return None, 0.0


def _write(file: TextIO, line: str) -> None:
    file.seek(0)
    file.truncate()
    file.write(line)
