"""`make env`: random secrets, never overwritten."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from tests.stack.files import EXAMPLE, ROOT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the example in it."""
    (tmp_path / EXAMPLE.name).write_bytes(EXAMPLE.read_bytes())
    return tmp_path


def make(folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, ROOT / "deploy" / "env.py", folder], check=True, capture_output=True, text=True
    )
    return done.stdout


def variables(folder: Path) -> dict[str, str]:
    lines = (folder / ".env").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def test_secrets_are_random(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Each is filled in, long, and another each time; what is no secret is as in the example."""
    other = tmp_path_factory.mktemp("other")
    (other / EXAMPLE.name).write_bytes(EXAMPLE.read_bytes())
    make(folder)
    make(other)

    one, two = variables(folder), variables(other)

    secrets = {name for name in one if name.endswith(("PASSWORD", "KEY", "SECRET"))}
    assert all(len(one[name]) >= 32 and one[name] != two[name] for name in secrets)
    assert len({one[name] for name in secrets}) == len(secrets)
    assert {name: one[name] for name in one if name not in secrets} == {
        name: two[name] for name in two if name not in secrets
    }
    Fernet(one["AIRFLOW_FERNET_KEY"])  # else it raises


def test_only_its_owner_reads_it(folder: Path) -> None:
    """The file is closed to others."""
    make(folder)

    assert stat.S_IMODE((folder / ".env").stat().st_mode) == 0o600


def test_what_is_there_stays(folder: Path) -> None:
    """A second time changes nothing."""
    make(folder)
    before = (folder / ".env").read_bytes()

    assert "nothing was changed" in make(folder)
    assert (folder / ".env").read_bytes() == before


def test_a_newer_release_adds(folder: Path) -> None:
    """A variable that is missing is added with its comment, behind all that was there."""
    (folder / ".env").write_text("# mine\nKIBANA_PORT=5700\nOWN=1", encoding="utf-8")

    assert "added" in make(folder)

    text = (folder / ".env").read_text(encoding="utf-8")
    assert text.startswith("# mine\nKIBANA_PORT=5700\nOWN=1\n\n# ")
    assert "The superuser `elastic`." in text
    assert text.count("KIBANA_PORT=") == 1


def test_git_does_not_see_it() -> None:
    """Neither git nor an image takes it in."""
    assert ".env" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()[1] == "*"
    assert "!.env" not in (ROOT / ".dockerignore").read_text(encoding="utf-8")
