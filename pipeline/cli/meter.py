"""Progress, on a terminal only."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from pipeline.cli import screen


class Meter(Protocol):
    """Shows how far something is."""

    def __call__(self, done: int) -> None:
        """So many are done."""


@contextmanager
def meter(doing: str, total: Callable[[], int], *, quiet: bool) -> Iterator[Meter]:
    """A progress bar on the standard error, where that is a terminal; `total` is asked only then."""
    if quiet or not sys.stderr.isatty():
        yield lambda done: None  # noqa: ARG005  # the Meter of whom nobody looks at
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=screen.err(), transient=True) as bar:
        task = bar.add_task(doing, total=total())
        yield lambda done: bar.update(task, completed=done)
