"""Learned rules from the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.learned.sources import PLEA, write_source


@pytest.fixture
def proposed(call: Call, here: Path) -> str:
    """A rule was proposed; its name."""
    write_source(here / "site", 9)
    assert call("run", "site").exit_code == 0
    (row,) = json.loads(call("rules", "propose", "--json").stdout)
    name: str = row["name"]
    return name


def test_propose(call: Call, proposed: str) -> None:
    """Proposals are shown with their counts and their line."""
    lines = call("rules", "propose").stdout.splitlines()

    assert proposed in lines[1]
    assert PLEA in lines[1]
    assert "newsmill rules review" in lines[-1]


def test_propose_an_unknown_source(call: Call, proposed: str, here: Path) -> None:
    """A source that is not there is told, with the nearest."""
    result = call("rules", "propose", "--source", f"{here}/sites")

    assert result.exit_code == 78
    assert f"did you mean {here}/site?" in result.stderr


def test_review(call: Call, proposed: str) -> None:
    """A review shows counts, history, and before and after of a few articles."""
    shown = call("rules", "review", proposed, "--shown", "1").stdout

    assert "9 articles would lose 135 words" in shown
    assert f"\n- {PLEA}\n" in shown
    assert "\\n" not in shown
    assert "proposed as other by newsmill" in shown


def test_from_acceptance_to_retirement(call: Call, proposed: str) -> None:
    """Accepted, the rule is applied to its source by a stale run; retired, its line comes back."""
    assert call("rules", "accept", proposed, "--category", "newsletter", "--by", "Ana Lima").exit_code == 0
    assert json.loads(call("run", "--stale", "--json").stdout)["outcomes"] == {"indexed": 9}
    assert json.loads(call("search", "kitchen wireless", "--json").stdout)["total"] == 0

    assert call("rules", "retire", proposed, "--by", "Bo Chen").exit_code == 0
    assert json.loads(call("run", "--stale", "--json").stdout)["outcomes"] == {"indexed": 9}
    assert json.loads(call("search", "kitchen wireless", "--json").stdout)["total"] == 9
    assert [row["state"] for row in json.loads(call("rules", "list", "--json").stdout)] == ["retired"]


def test_an_unknown_category(call: Call, proposed: str) -> None:
    """A category that is none is refused, and the known ones are told."""
    result = call("rules", "accept", proposed, "--category", "junk", "--by", "Ana Lima")

    assert result.exit_code == 2
    assert "newsletter" in result.stderr


def test_nobody_decides(call: Call, proposed: str) -> None:
    """A decision without a person is refused."""
    assert call("rules", "accept", proposed).exit_code == 2
    assert call("rules", "accept", proposed, "--by", " ").exit_code == 78


def test_export_and_import(call: Call, proposed: str) -> None:
    """Rules go to another index through a file."""
    call("rules", "accept", proposed, "--by", "Ana Lima")
    assert call("rules", "export", "rules.toml").exit_code == 0

    assert call("rules", "import", "rules.toml", "--index", "sqlite:///other.db").exit_code == 0

    mine, theirs = (call("rules", "list", "--json", *more).stdout for more in ((), ("--index", "sqlite:///other.db")))
    assert mine == theirs


def test_nothing_yet(call: Call, taken_in: None) -> None:
    """Where nothing comes again, that is told."""
    assert "No learned rule" in call("rules", "list").stdout
    assert "Nothing comes again" in call("rules", "propose").stdout
