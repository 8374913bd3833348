"""Who does the work: this process, or worker processes beside it.

A crew takes jobs in batches and gives the results back in the same order. A worker that dies (out of memory, a crash
in a library) takes no file with it: whatever it left undone is tried again, one file at a time, and the file that kills
a second worker is set aside.
"""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing.process import AuthenticationString  # type: ignore[attr-defined]  # typeshed lacks it
from multiprocessing.synchronize import Semaphore
from types import FrameType
from typing import Protocol

from pipeline.errors import ServiceError
from pipeline.model import Outcome
from pipeline.runs.work import Chain, Job, Worked

LARGEST_CHUNK = 50
"""Files that travel to a worker at once: enough to hide the journey, few enough to share a batch out evenly."""
START_S = 30
"""Seconds that a worker may take to start before the work is begun without it."""
_STOPS = (signal.SIGINT, signal.SIGTERM)


class Crew(AbstractContextManager["Crew"], Protocol):
    """Takes jobs and gives back what became of each, in order."""

    def begin(self, jobs: Sequence[Job]) -> "Begun":
        """Hand the jobs out; returns at once."""

    def finish(self, begun: "Begun") -> list[Worked]:
        """Wait for the jobs and give their results, in the order of the jobs."""


@dataclass(slots=True)
class Begun:
    """Jobs that were handed out."""

    jobs: Sequence[Job]
    futures: list["Future[list[Worked]]"] = field(default_factory=list)
    chunks: list[Sequence[Job]] = field(default_factory=list)
    results: list[list[Worked] | None] = field(default_factory=list)


def muster(workers: int, chain: Chain) -> Crew:
    """A crew of so many; one works in this process."""
    return Alone(chain) if workers == 1 else Workers(workers, chain)


class Alone(Crew):
    """This process does the work itself, when the results are asked for."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain

    def begin(self, jobs: Sequence[Job]) -> Begun:
        """Remember the jobs."""
        return Begun(jobs)

    def finish(self, begun: Begun) -> list[Worked]:
        """Work them."""
        results = []
        with _finishing_each_file() as file_is_done:
            for job in begun.jobs:
                results.append(self._chain.work(job))
                file_is_done()
        return results

    def __exit__(self, *_exc: object) -> None:
        """Nothing to let go of."""


class Workers(Crew):
    """Worker processes, each a copy of a warm one that has everything imported."""

    def __init__(self, count: int, chain: Chain) -> None:
        self._count = count
        self._chain = chain
        self._begun: list[Begun] = []
        _may_have_children()
        self._pool = self._fresh_pool()

    def begin(self, jobs: Sequence[Job]) -> Begun:
        """Share the jobs out."""
        size = max(1, min(LARGEST_CHUNK, -(-len(jobs) // (2 * self._count))))
        begun = Begun(jobs, chunks=[jobs[at : at + size] for at in range(0, len(jobs), size)])
        begun.results = [None] * len(begun.chunks)
        self._begun.append(begun)
        try:
            begun.futures = [self._pool.submit(_work, self._chain, chunk) for chunk in begun.chunks]
        except BrokenProcessPool:
            self._salvage()
        return begun

    def finish(self, begun: Begun) -> list[Worked]:
        """Wait for the results; where a worker died, do its files again."""
        try:
            for at, future in enumerate(begun.futures):
                if begun.results[at] is None:
                    begun.results[at] = future.result()
        except BrokenProcessPool:
            self._salvage()
        self._begun.remove(begun)
        return [worked for chunk in begun.results for worked in chunk or ()]

    def __exit__(self, *_exc: object) -> None:
        """End the workers, without waiting for what nobody will ask for any more."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _fresh_pool(self) -> ProcessPoolExecutor:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["pipeline.runs.work"])
        begun = context.Semaphore(0)
        pool = ProcessPoolExecutor(self._count, mp_context=context, initializer=_begin, initargs=(begun,))
        try:
            with _deaf_to_stops():
                # All are started before any has work: one that is told to stop while it starts dies with a traceback.
                for start in [pool.submit(os.getpid) for _ in range(self._count)]:
                    start.result()
                for _ in range(self._count):
                    begun.acquire(timeout=START_S)
        except BrokenProcessPool as error:
            raise ServiceError("worker processes die as soon as they start: is the machine out of memory?") from error
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
        return pool

    def _salvage(self) -> None:
        """Do again what the dead worker left undone, one file at a time, so that the one that kills is found.

        A pool that lost one worker is lost whole, so this takes in every batch that is under way.
        """
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = self._fresh_pool()
        for begun in self._begun:
            for at, chunk in enumerate(begun.chunks):
                if begun.results[at] is None:
                    future = begun.futures[at] if at < len(begun.futures) else None
                    begun.results[at] = _harvest(future) or [self._singly(job) for job in chunk]

    def _singly(self, job: Job) -> Worked:
        try:
            return self._pool.submit(_work, self._chain, [job]).result()[0]
        except BrokenProcessPool:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = self._fresh_pool()
            return Worked(
                job.path,
                job.digest,
                job.bytes,
                outcome=Outcome.QUARANTINED,
                reason="worker-died",
                message="the process that worked it died, twice: too little memory, or a crash in a library",
            )


def in_order(crew: Crew, batches: Iterable[Sequence[Job]], ahead: int) -> Iterator[list[Worked]]:
    """The results of each batch, while so many batches more are under way."""
    source = iter(batches)
    under_way = deque(crew.begin(jobs) for jobs in islice(source, ahead))
    while under_way:
        under_way.extend(crew.begin(jobs) for jobs in islice(source, 1))
        yield crew.finish(under_way.popleft())


def _harvest(future: "Future[list[Worked]] | None") -> list[Worked] | None:
    """What was done before the pool broke."""
    if future is None or not future.done() or future.cancelled() or future.exception() is not None:
        return None
    return future.result()


def _work(chain: Chain, jobs: Sequence[Job]) -> list[Worked]:
    return [chain.work(job) for job in jobs]


@contextmanager
def _finishing_each_file() -> Iterator[Callable[[], None]]:
    """Be stopped only when the file that is at work is done, as the caller tells us; asked twice, at once.

    Libraries swallow what a stop raises (langdetect has a bare `except:`): the run would go on, and the file look like
    a bug.
    """
    handlers = {number: signal.getsignal(number) for number in _STOPS}
    asked: list[signal.Signals] = []

    def ask(number: int, _frame: FrameType | None) -> None:
        asked.append(signal.Signals(number))
        if len(asked) > 1:
            file_is_done()

    def file_is_done() -> None:
        if asked and callable(handler := handlers[asked[0]]):
            handler(asked[0], None)

    # Only the main thread may say what signals do; and who ignores them has asked for nothing else.
    minded = [number for number in _STOPS if callable(handlers[number])]
    if threading.current_thread() is not threading.main_thread():
        minded = []
    for number in minded:
        signal.signal(number, ask)
    try:
        yield file_is_done
    finally:
        for number in minded:
            signal.signal(number, handlers[number])
    file_is_done()  # asked between the last file and here


@contextmanager
def _deaf_to_stops() -> Iterator[None]:
    """Be stopped a moment later: stopped half way, the processes that start here would each complain.

    They inherit the deafness, and keep it for Ctrl-C, which reaches every process of a terminal: workers leave that to
    their parent. This process has other threads, numpy's among them, that hear a stop in its stead: it is put off too.
    """
    with _finishing_each_file():
        signal.pthread_sigmask(signal.SIG_BLOCK, _STOPS)
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPS)


def _may_have_children() -> None:
    """Be no daemon: those may have no children.

    Celery marks the processes in which tasks run so, and gives them a key of its own library, which cannot be handed to
    children of the standard library's. Ours end with us anyway.
    """
    current = multiprocessing.current_process()
    if current.daemon:
        # Nothing public sets these of a process that is at work.
        current._config |= {"daemon": False, "authkey": AuthenticationString(os.urandom(32))}  # type: ignore[attr-defined]


def _begin(begun: Semaphore) -> None:
    """What a worker does first."""
    _watch_parent()
    begun.release()


def _watch_parent() -> None:
    """What a worker does first: see to it that it ends when its parent does, or tells it to."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
    threading.Thread(target=_die_with_parent, daemon=True).start()


def _die_with_parent() -> None:
    # The pool's own queue never tells a worker that the parent was killed: it would wait for ever.
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
