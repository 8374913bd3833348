"""Worker processes: results in order, and nothing lost when one of them dies."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

import pipeline.enrich
from pipeline.config import Limits
from pipeline.index.sqlite import SqliteIndex
from pipeline.model import Article, CleanDocument
from pipeline.runs import Pace, extract, job
from pipeline.runs.crew import in_order, muster
from pipeline.runs.work import Chain, Job
from tests.runs import broken
from tests.runs.conftest import Run
from tests.runs.folder import story, write, write_stories

CHAIN = Chain(Limits(), datetime(2025, 11, 1, tzinfo=UTC), enrich=broken.enrich)


@pytest.mark.parametrize("workers", [1, 3])
def test_order(news: Path, workers: int) -> None:
    """Results come in the order of the jobs, whoever is done first."""
    write_stories(news, 60)
    paths = sorted(str(path) for path in news.rglob("*.txt"))
    batches = [[Job(path) for path in paths[at : at + 7]] for at in range(0, 60, 7)]

    with muster(workers, CHAIN) as crew:
        results = [worked.path for batch in in_order(crew, batches, ahead=3) for worked in batch]

    assert results == paths


def test_workers_change_nothing(news: Path) -> None:
    """Records made by worker processes are the same, field by field, as those made here."""
    write_stories(news, 30)
    write(news / "empty.txt", "")

    alone, together = (
        [
            {**(worked.record or {}), "ingested_at": "", "@timestamp": ""}
            for worked in extract([str(news)], Limits(), pace)
        ]
        for pace in (Pace(1), Pace(2, 4))
    )

    assert alone == together


class TestDeath:
    def test_culprit(self, news: Path, index: SqliteIndex, go: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file that kills its worker is quarantined; every other file of the run is indexed."""
        monkeypatch.setattr(job, "Chain", partial(Chain, enrich=broken.enrich))
        write_stories(news, 60)
        bad = write(news / "000" / "story-00030x.txt", story(99).replace("Bridge", broken.KILLS))

        done = go(pace=Pace(2, 20))

        (row,) = index.files(outcome="quarantined")
        assert done["outcomes"] == {"indexed": 60, "quarantined": 1}
        assert (row["path"], row["reason"]) == (str(bad), "worker-died")
        assert "died, twice" in (row["message"] or "")
        assert row["digest"]

    def test_several_culprits(self, news: Path, index: SqliteIndex, go: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """Each of several such files is found."""
        monkeypatch.setattr(job, "Chain", partial(Chain, enrich=broken.enrich))
        write_stories(news, 20)
        for number in range(3):
            write(news / f"bad{number}.txt", story(90 + number).replace("Bridge", broken.KILLS))

        assert go(pace=Pace(2, 5))["outcomes"] == {"indexed": 20, "quarantined": 3}
        assert [row["reason"] for row in index.files(outcome="quarantined")] == ["worker-died"] * 3

    def test_killed_from_outside(self, news: Path, go: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """A worker that dies through no fault of its file costs nothing: the file is worked again."""
        monkeypatch.setattr(job, "Chain", partial(Chain, enrich=broken.enrich))
        write_stories(news, 20)
        write(news / "bad.txt", story(99).replace("Bridge", broken.KILLS_ONCE))

        assert go(pace=Pace(2, 5))["outcomes"] == {"indexed": 21}

    def test_same_again(self, news: Path, go: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """The next run tries the file again, and ends as well."""
        monkeypatch.setattr(job, "Chain", partial(Chain, enrich=broken.enrich))
        write_stories(news, 5)
        write(news / "bad.txt", story(99).replace("Bridge", broken.KILLS))
        go(pace=Pace(2, 5))

        assert go(pace=Pace(2, 5))["outcomes"] == {"unchanged": 5, "quarantined": 1}


def test_workers_end_with_a_killed_parent(tmp_path: Path) -> None:
    """When the main process is killed, its workers end too, instead of waiting for ever."""
    script = (
        "import sys, time; from datetime import datetime, UTC; from pipeline.config import Limits\n"
        "from pipeline.runs.crew import muster; from pipeline.runs.work import Chain\n"
        "if __name__ == '__main__':\n"
        "    with muster(2, Chain(Limits(), datetime.now(UTC))) as crew:\n"
        "        print(' '.join(str(each) for each in crew._pool._processes), flush=True); time.sleep(60)\n"
    )
    path = tmp_path / "parent.py"
    path.write_text(script)
    with subprocess.Popen([sys.executable, str(path)], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        workers = [int(each) for each in parent.stdout.readline().split()]
        parent.kill()

    assert workers
    assert _gone(workers, within_s=10)


def _gone(processes: list[int], within_s: float) -> bool:
    deadline = time.monotonic() + within_s
    while time.monotonic() < deadline:
        if not any(_lives(each) for each in processes):
            return True
        time.sleep(0.05)
    return False


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


@pytest.mark.parametrize("asked", [1, 2])
def test_stop_that_a_library_swallows(news: Path, asked: int) -> None:
    """A stop that comes while a file is at work counts once that is done, whatever swallows exceptions meanwhile."""
    write_stories(news, 3)
    done = []

    def swallow(clean: CleanDocument) -> Article:
        with suppress(BaseException):
            for _ in range(asked):
                signal.raise_signal(signal.SIGINT)
        done.append(clean.document.raw.path)
        return pipeline.enrich.enrich(clean)

    chain = replace(CHAIN, enrich=swallow)
    jobs = [Job(str(path)) for path in sorted(news.rglob("*.txt"))]

    with pytest.raises(KeyboardInterrupt), muster(1, chain) as crew:
        crew.finish(crew.begin(jobs))

    assert done == [jobs[0].path]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_workers_of_a_task_of_celery(news: Path) -> None:
    """In a process as Celery works its tasks in, which is a daemon of another library, there may be workers."""
    path = str(write(news / "a.txt"))
    script = f"""
import billiard
from datetime import UTC, datetime
from pipeline.config import Limits
from pipeline.runs.crew import Workers
from pipeline.runs.work import Chain, Job
def task():
    with Workers(1, Chain(Limits(), datetime.now(UTC))) as crew:
        print(crew.finish(crew.begin([Job({path!r})]))[0].record["title"], flush=True)
pool = billiard.Process(target=task)
pool.daemon = True
pool.start()
pool.join()
"""

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=240)

    assert done.stdout == "Bridge number 0 in Port Ellis opens after repairs\n", done.stderr
