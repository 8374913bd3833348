"""Killed at any point and run again, a run leaves the same index as one that nobody disturbed."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, run
from tests.runs.folder import story, write, write_stories
from tests.runs.test_run import comparable

NEWSMILL = [str(Path(sys.executable).with_name("newsmill"))]
FILES = 120


def change(news: Path) -> None:
    """What happens to a folder between two runs: changes, copies, moves, bad files, files that go away."""
    paths = sorted(news.rglob("*.txt"))
    for number, path in enumerate(paths):
        match number % 12:
            case 0:
                write(path, story(1000 + number))
            case 1:
                write(path.with_name(f"copy-{number}.txt"), path.read_bytes())
            case 2:
                path.rename(path.with_name(f"a-moved-{number}.txt"))
            case 3:
                write(path, "")
            case 4:
                path.unlink()
            case 5:
                write(path, paths[number + 1].read_bytes())


def killed_run(news: Path, index: Path, after_s: float, workers: int) -> bool:
    """Run in a process of its own and kill it after so long; whether it was killed in time."""
    command = [*NEWSMILL, "run", str(news), "--index", f"sqlite:///{index}", "--workers", str(workers), "--quiet"]
    settings = {"NEWSMILL_BATCH_SIZE": "7", "NEWSMILL_SETTLE_S": "0"}
    lock = index.with_name(index.name + ".lock")
    lock.unlink(missing_ok=True)
    with subprocess.Popen(command, env={**os.environ, **settings}, stderr=subprocess.PIPE) as process:
        while not lock.exists() and process.poll() is None:  # starting takes a while, and kills nothing there
            time.sleep(0.001)
        time.sleep(after_s)
        was_running = process.poll() is None
        process.kill()
    return was_running


def finished_run(news: Path, path: Path) -> tuple[object, object]:
    """Run to the end, undisturbed, until all is unchanged; everything that the index holds."""
    index = SqliteIndex(path)
    for _ in range(2):
        run(index, [str(news)], Limits(), Pace(1, 7))
    held = comparable(index)
    assert index.check() == []
    index.close()
    return held


@pytest.mark.parametrize("workers", [1, 2])
def test_killed_anywhere(news: Path, tmp_path: Path, workers: int) -> None:
    """Whenever a run is killed, and however often, the next one brings the index to where it would have been."""
    chance = random.Random(workers)  # the moments are the same in each test; what they hit is not
    undisturbed, disturbed = tmp_path / "undisturbed.db", tmp_path / "disturbed.db"
    write_stories(news, FILES)
    kills = 0
    for _ in range(2):
        for _ in range(3):
            kills += killed_run(news, disturbed, chance.uniform(0, 0.4), workers)

        assert finished_run(news, disturbed) == finished_run(news, undisturbed)
        change(news)

    assert kills >= 2, "too few runs were still at work when they were killed for this test to mean anything"


def test_killed_between_writes(news: Path, tmp_path: Path) -> None:
    """Killed before or after each single write of a batch, a run leaves an index that the next one completes."""
    undisturbed, disturbed = tmp_path / "undisturbed.db", tmp_path / "disturbed.db"
    write_stories(news, 24)
    finished_run(news, undisturbed)
    finished_run(news, disturbed)
    change(news)
    expected = finished_run(news, undisturbed)
    for write_number in range(1, 100):
        process = os.fork()
        if process == 0:
            _run_and_die(news, disturbed, write_number)
        _, status = os.waitpid(process, 0)
        if not os.WIFSIGNALED(status):
            break

    assert write_number > 5
    assert finished_run(news, disturbed) == expected


def _run_and_die(news: Path, path: Path, write_number: int) -> None:
    """Run in this process and die at a write; never returns."""
    left = write_number
    index = SqliteIndex(path)

    def mortal(name: str) -> None:
        call = getattr(index, name)

        def called(*args: object) -> object:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            answer = call(*args)
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return answer

        setattr(index, name, called)

    for name in ("upsert", "change", "save_files", "save_run"):
        mortal(name)
    try:
        run(index, [str(news)], Limits(), Pace(1, 7))
    finally:
        os._exit(0)
