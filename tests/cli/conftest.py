"""A command line to call, in a folder of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from tests.runs.folder import story, write

Call = Callable[..., Result]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with three stories, a short and an empty file and one with NUL bytes in `news`."""
    monkeypatch.chdir(tmp_path)
    for name in ("NEWSMILL_INDEX", "NEWSMILL_WORKERS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "160")
    for number in range(3):
        write(tmp_path / "news" / f"story-{number}.txt", story(number))
    write(tmp_path / "news" / "short.txt", "Hello.")
    write(tmp_path / "news" / "empty.txt", "")
    write(tmp_path / "news" / "nuls.txt", story(9).encode() + b"\0")
    return tmp_path


@pytest.fixture
def call(here: Path) -> Call:
    """Call a command as a user would type it."""
    return lambda *words: CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture
def taken_in(call: Call) -> None:
    """The stories have been taken in."""
    assert call("run", "news").exit_code == 0
