"""The command as a process: signals, pipes, terminals, and how fast it starts."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.runs.folder import write_stories

NEWSMILL = str(Path(sys.executable).with_name("newsmill"))


def newsmill(*words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [NEWSMILL, *words], capture_output=True, text=True, check=False, env={**os.environ, **settings}, timeout=60
    )


def test_version() -> None:
    """`newsmill --version` tells the version."""
    assert newsmill("--version").stdout.startswith("newsmill ")


@pytest.mark.parametrize("words", [("--version",), ("--help",), ("run", "--help")])
def test_starts_light(words: tuple[str, ...]) -> None:
    """Help and version load nothing of the chain: no settings, no SQLite, none of the steps."""
    script = (
        "import sys; from pipeline.cli import app\n"
        f"try: app({list(words)!r}, prog_name='newsmill')\n"
        "except SystemExit: pass\n"
        "heavy = {'pipeline.config', 'sqlite3', 'babel', 'langdetect', 'bs4', 'pipeline.runs', 'rich'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert ran.stderr.strip() == "[]"


def test_broken_pipe(tmp_path: Path) -> None:
    """Where nobody reads the output any more, the command ends in silence."""
    write_stories(tmp_path / "news", 60)
    command = f"'{NEWSMILL}' extract '{tmp_path}/news' --quiet | head -c 100 > /dev/null; exit ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, timeout=60)

    assert (ran.returncode, ran.stderr) == (141, "")


@pytest.mark.parametrize(("kind", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("workers", ["1", "2"])
def test_stopped(tmp_path: Path, kind: signal.Signals, code: int, workers: str) -> None:
    """Stopped by hand or told to stop, a run ends in a sentence; its books say so, and a rerun finishes the work."""
    write_stories(tmp_path / "news", 500)
    index = f"sqlite:///{tmp_path}/n.db"
    command = [NEWSMILL, "run", str(tmp_path / "news"), "--index", index, "--workers", workers]
    settings = {**os.environ, "NEWSMILL_BATCH_SIZE": "5"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=settings, start_new_session=True) as process:
        while not (tmp_path / "n.db.lock").exists():
            time.sleep(0.01)
        time.sleep(0.3)
        # Ctrl-C goes to every process of the terminal; a supervisor's request to the main one only.
        (os.killpg if kind is signal.SIGINT else os.kill)(process.pid, kind)
        _, complaints = process.communicate(timeout=120)

    (row,) = json.loads(newsmill("runs", "--index", index, "--json").stdout)
    assert process.returncode == code
    assert complaints.count("\n") == 1
    assert "run it again" in complaints
    assert row["state"] == "failed"


def test_progress_on_a_terminal_only(tmp_path: Path) -> None:
    """There is a progress bar where the standard error is a terminal, and none of it elsewhere."""
    write_stories(tmp_path / "news", 3)
    command = [NEWSMILL, "run", str(tmp_path / "news"), "--index", f"sqlite:///{tmp_path}/n.db"]
    terminal, end = pty.openpty()
    subprocess.run(command, stderr=end, stdout=subprocess.DEVNULL, check=True, env={**os.environ, "TERM": "xterm"})
    os.close(end)
    on_terminal = os.read(terminal, 10_000)
    os.close(terminal)
    elsewhere = newsmill(*command[1:])

    assert b"Taking in" in on_terminal
    assert elsewhere.stderr == ""


def test_any_locale(tmp_path: Path) -> None:
    """A terminal that knows ASCII only does not end the command, and JSON stays UTF-8."""
    (tmp_path / "news").mkdir()
    write_stories(tmp_path / "news", 1)
    (tmp_path / "news" / "🗞️.txt").write_text("Zu kurz ä", encoding="utf-8")
    poor = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    index = f"sqlite:///{tmp_path}/n.db"

    ran = newsmill("run", str(tmp_path / "news"), "--index", index, **poor)
    files = subprocess.run(
        [NEWSMILL, "files", "--index", index, "--json"], capture_output=True, check=True, env={**os.environ, **poor}
    )

    assert ran.returncode == 0
    assert "🗞️.txt" in [Path(json.loads(line)["path"]).name for line in files.stdout.decode().splitlines()]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell: str) -> None:
    """Typer's shell completion knows our commands."""
    variable = {"_NEWSMILL_COMPLETE": f"complete_{shell}"}
    words = {
        "COMP_WORDS": "newsmill se", "COMP_CWORD": "1", "_TYPER_COMPLETE_ARGS": "newsmill se",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }  # fmt: skip

    assert "search" in newsmill(**variable, **words).stdout
