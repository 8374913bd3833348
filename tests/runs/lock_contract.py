"""One run at a time, and the truth about killed ones: the same on every backend. Inherit it with an `index`."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.errors import ServiceError
from pipeline.index.base import Holder, Index
from pipeline.runs import Pace, alone, at_work, latest, lock, release, run
from tests.builders import run_row
from tests.runs.folder import write, write_stories

NEWSMILL = str(Path(sys.executable).with_name("newsmill"))
ELSEWHERE = Holder("20251101T121700Z-4f2a", "another machine:1@1", "process 1 on news-2")


class LockContract:
    """Inherit it as `TestX`, with fixtures `index`, prepared and empty, and `settings`, its address for commands."""

    def test_the_second_is_told(self, news: Path, index: Index) -> None:
        """A second run ends at once, writes nothing, and is told which run and process is at work."""
        write(news / "a.txt")
        told = rf"another run is at work on this index \(run first, process {os.getpid()} on .*\); wait for it"

        with alone(index, "first"), pytest.raises(ServiceError, match=told):
            run(index, [str(news)], Limits(), Pace())

        assert index.runs() == []
        assert run(index, [str(news)], Limits(), Pace())["state"] == "done"
        assert index.holder() is None

    def test_a_command_is_told(self, news: Path, index: Index, settings: Mapping[str, str]) -> None:
        """So is a run from another process, which exits with 75: try again later."""
        write(news / "a.txt")

        with alone(index, "first"):
            told = command(settings, "run", str(news))

        assert (told.returncode, "another run is at work" in told.stderr) == (75, True)

    def test_a_killed_run(self, news: Path, index: Index, settings: Mapping[str, str]) -> None:
        """It holds nobody up, is shown as interrupted at once, and the run after it writes that down."""
        write_stories(news, 150)
        killed = killed_at_work(index, news, settings)

        shown, written = latest(index)[0], index.run(killed)
        assert written is not None
        assert (shown["run"], shown["state"], written["state"]) == (killed, "interrupted", "running")
        assert at_work(index) is None
        (row,) = json.loads(command(settings, "runs", "--json").stdout)
        assert (row["run"], row["state"]) == (killed, "interrupted")
        examined = {each["name"]: each for each in json.loads(command(settings, "doctor", "--json").stdout)}
        assert examined["last run"]["state"] == "mind"
        assert f"{killed}: interrupted" in examined["last run"]["says"]
        assert run(index, [str(news)], Limits(), Pace())["state"] == "done"
        assert [each["state"] for each in index.runs()] == ["done", "interrupted"]

    def test_a_run_at_work_is_shown_as_running(self, index: Index) -> None:
        """Only the run that has the index is running."""
        index.save_run(run_row("20251101T121700Z-4f2a", state="running"))
        index.save_run(run_row("20251101T121800Z-0000", state="running"))

        with alone(index, "20251101T121800Z-0000"):
            states = [row["state"] for row in latest(index)]

        assert states == ["running", "interrupted"]

    def test_a_run_on_another_machine(self, index: Index) -> None:
        """Nobody can see from here whether it was killed: it keeps the index until its lease has run out."""
        index.hold(ELSEWHERE, 2)

        with pytest.raises(ServiceError, match=r"process 1 on news-2.*killed on another machine lets go within 90 s"):
            alone(index, "second").__enter__()
        time.sleep(2.2)
        with alone(index, "second"):
            assert index.hold(ELSEWHERE, 60) is not None

    def test_a_hold_is_renewed_while_at_work(self, index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
        """However long a run takes, its hold does not run out."""
        monkeypatch.setattr(lock, "LEASE_S", 2.0)
        monkeypatch.setattr(lock, "BEAT_S", 0.1)

        with alone(index, "first") as hold:
            time.sleep(3)
            hold.check()
            assert index.hold(ELSEWHERE, 60) is not None

    def test_a_run_that_lost_its_hold_stops(self, news: Path, index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
        """A run that was frozen for longer than its lease writes nothing more once another took over."""
        write_stories(news, 30)
        monkeypatch.setattr(lock, "LEASE_S", 0.5)
        monkeypatch.setattr(lock, "BEAT_S", 3600.0)  # as if frozen
        taken: list[object] = []

        def another_takes_over(_books: object) -> None:
            time.sleep(0 if taken else 0.8)
            taken.append(index.hold(ELSEWHERE, 60))

        with pytest.raises(ServiceError, match=r"did not answer for .* another took over \(run 20251101T121700Z-4f2a"):
            run(index, [str(news)], Limits(), Pace(1, 10), another_takes_over)

        assert taken == [None]
        assert index.runs()[0]["outcomes"] == {"indexed": 10}
        assert index.holder() == ELSEWHERE
        index.let_go(ELSEWHERE)

    def test_a_run_of_several_tasks(self, index: Index) -> None:
        """From its first task to its last, between them too, the run has the index; tasks may work at once."""
        with alone(index, "spread", keep_s=60):
            pass

        with pytest.raises(ServiceError, match=r"another run is at work on this index \(run spread, several tasks\)"):
            alone(index, "other").__enter__()
        with alone(index, "spread", keep_s=60), alone(index, "spread", keep_s=60):
            pass
        assert at_work(index) == Holder("spread", None, "several tasks")
        release(index, "spread")
        with alone(index, "other"):
            pass

    def test_of_many_runs_one_goes(self, news: Path, index: Index) -> None:
        """Runs that start at the same moment: one does the work, the others are told."""
        write_stories(news, 20)
        states: list[str] = []
        start = threading.Barrier(4)

        def go(number: int) -> None:
            start.wait()
            try:
                with alone(index, f"run-{number}"):
                    time.sleep(1)
                states.append("done")
            except ServiceError:
                states.append("told")

        threads = [threading.Thread(target=go, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert sorted(states) == ["done", "told", "told", "told"]


def command(settings: Mapping[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([NEWSMILL, *words], env={**os.environ, **settings}, capture_output=True, text=True)


def killed_at_work(index: Index, news: Path, settings: Mapping[str, str]) -> str:
    """Start a run in a process of its own and kill it while it is at work; its name."""
    slow = {"NEWSMILL_SETTLE_S": "0", "NEWSMILL_BATCH_SIZE": "2"}
    with subprocess.Popen([NEWSMILL, "run", str(news), "--quiet"], env={**os.environ, **settings, **slow}) as process:
        while next(index.files(), None) is None:
            assert process.poll() is None, "it ended before it could be killed"
            time.sleep(0.02)
        process.kill()
    return index.runs()[0]["run"]
