"""The files that make the stack, read for tests: the compose file with its variables filled in, and the variables."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
COMPOSE = ROOT / "docker-compose.yml"
EXAMPLE = ROOT / ".env.example"
PROFILES = ("search", "full")

Service = dict[str, Any]  # Any: compose's own nested shapes

_VARIABLE = re.compile(r"\$\{(?P<name>\w+)(?:(?P<how>:?[-?])(?P<other>[^}]*))?\}")


def project() -> dict[str, Any]:
    """The compose file as it is written."""
    whole: dict[str, Any] = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))
    return whole


def services() -> dict[str, Service]:
    """Every service, by name."""
    found: dict[str, Service] = project()["services"]
    return found


def needs(service: Service) -> dict[str, str]:
    """The services that one waits for, each with the condition."""
    return {name: how["condition"] for name, how in service.get("depends_on", {}).items()}


def once(service: Service) -> bool:
    """Whether it does its work and ends."""
    return bool(service["restart"] == "no")


def used() -> dict[str, set[tuple[str, str]]]:
    """Every variable of the compose file, with the ways it is used: `:?` or `:-`, and what stands behind."""
    found: dict[str, set[tuple[str, str]]] = {}
    text = "\n".join(line for line in COMPOSE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    for each in _VARIABLE.finditer(text):
        found.setdefault(each["name"], set()).add((each["how"] or "", each["other"] or ""))
    return found


def environment(service: str, variables: Mapping[str, str]) -> dict[str, str]:
    """What a service finds in its environment, with these variables in `.env`."""
    shown = services()[service]["environment"]
    return {name: _filled(str(value), variables) for name, value in shown.items()}


def process_environment(given: Mapping[str, str]) -> dict[str, str]:
    """An environment for a process of ours: this one's, with nothing of Newsmill's or Airflow's but what is given."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("NEWSMILL_", "AIRFLOW"))}
    return {**own, **given}


def _filled(value: str, variables: Mapping[str, str]) -> str:
    def one(found: re.Match[str]) -> str:
        given = variables.get(found["name"], "")
        return given or ("" if "?" in (found["how"] or "") else found["other"] or "")

    return _VARIABLE.sub(one, value)
