"""The floors: what was reached once and may not be lost. They rise freely, and fall with `--accept` alone."""

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.quality.categories import FLOORS

CHANGELOG = Path(__file__).resolve().parents[2] / "CHANGELOG.md"


def floors() -> dict[str, Any]:
    """All floors, by what they are about."""
    told: dict[str, Any] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return told


def missed(values: Mapping[str, float], about: str) -> dict[str, tuple[float, float]]:
    """Each value that is below its floor, with that floor. What was not measured is not held to."""
    told = _under(floors(), about)
    return {name: (values[name], floor) for name, floor in told.items() if name in values and values[name] < floor}


def _under(every: dict[str, Any], about: str) -> dict[str, float]:
    """The floors under a dotted name, `categories.paywall`; none where there is no such name."""
    told: dict[str, Any] = every
    for step in about.split("."):
        told = told.get(step, {})
    return told


def accept(
    below: Mapping[str, tuple[float, float]], about: str, floors_file: Path = FLOORS, log: Path = CHANGELOG
) -> None:
    """Lower these floors to what was measured, and say so in the changelog's newest part."""
    told = json.loads(floors_file.read_text(encoding="utf-8"))
    lines = []
    for name, (value, floor) in below.items():
        lower = _under(told, about)[name] = math.floor(value * 1000) / 1000
        lines.append(
            f"- Quality: the floor of `{about}` {name} was lowered from {floor:.3f} to {lower:.3f} on purpose."
        )
    floors_file.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    log.write_text(_with(log.read_text(encoding="utf-8"), lines), encoding="utf-8")


def _with(changelog: str, lines: Sequence[str]) -> str:
    """The changelog with these lines at the end of its newest part."""
    parts = changelog.split("\n## ")
    newest = parts[1].rstrip("\n")
    parts[1] = "\n".join([newest, *lines]) + "\n"
    return "\n## ".join(parts)
