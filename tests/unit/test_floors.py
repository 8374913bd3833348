"""The floors of `make quality`: what is held to, and how one is lowered."""

import json
from pathlib import Path

import pytest

from tests.quality import floors


def test_what_is_below_its_floor_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A value below its floor is missed, one at it is not, and what was not measured is not held to."""
    monkeypatch.setattr(floors, "floors", lambda: {"table": {"a": 0.9, "b": 0.9, "c": 0.9}})

    assert floors.missed({"a": 0.9, "b": 0.89}, "table") == {"b": (0.89, 0.9)}


def test_a_floor_is_lowered_with_a_line_in_the_changelog(tmp_path: Path) -> None:
    """What was measured becomes the floor, rounded down, and the newest part of the changelog says so."""
    file, log = tmp_path / "floors.json", tmp_path / "CHANGELOG.md"
    file.write_text(json.dumps({"categories": {"paywall": {"recall": 0.91, "precision": 0.8}}}))
    log.write_text("# Changelog\n\n## 0.2\n\n- New.\n\n## 0.1\n\n- Old.\n")

    floors.accept({"recall": (0.8666, 0.91)}, "categories.paywall", file, log)

    assert json.loads(file.read_text()) == {"categories": {"paywall": {"recall": 0.866, "precision": 0.8}}}
    newest, old = log.read_text().split("\n## 0.1")
    assert "`categories.paywall` recall was lowered from 0.910 to 0.866" in newest
    assert old == "\n\n- Old.\n"
