"""The roles that stand in `mappings/roles/`: least rights, under any prefix, and documented."""

import json
from pathlib import Path

import pytest

from pipeline.index import roles
from pipeline.index.mappings import Kind, Names
from pipeline.index.roles import Role

PAGE = Path(__file__).parents[2] / "docs" / "security.md"


def names(role: Role, at: Names) -> set[str]:
    return {name for part in roles.body(role, at)["indices"] for name in part["names"]}


def rights(role: Role) -> set[str]:
    return {right for part in roles.body(role, Names())["indices"] for right in part["privileges"]}


@pytest.mark.parametrize("role", Role)
def test_aliases_and_what_is_behind_them(role: Role) -> None:
    """A role is for the aliases, the versions behind them, the next ones too, and for nothing of another prefix.

    Who works with runs also sees, or takes, the hold that keeps two runs apart.
    """
    at = Names("trial")
    alone = {at.alias(kind) for kind in Kind} | {f"{at.alias(kind)}-v*" for kind in Kind}
    most = {at.lock, at.learned, f"{at.learned}-v*"}
    beside = {Role.KIBANA: set[str](), Role.OPERATOR: most | {"trial-judge-*"}}.get(role, most)

    assert names(role, at) == alone | beside
    assert roles.name(role, at) == f"trial-{role}"


@pytest.mark.parametrize("role", [Role.LOADER, Role.ANALYST, Role.KIBANA])
def test_no_more_than_needed(role: Role) -> None:
    """None but the operator has a right that can delete, make or change an index."""
    assert not rights(role) & {
        "all",
        "manage",
        "write",
        "delete",
        "delete_index",
        "create_index",
        "index",
        "maintenance",
    }


@pytest.mark.parametrize("role", Role)
def test_nobody_administers(role: Role) -> None:
    """No role can give itself or others rights."""
    assert set(roles.body(role, Names())["cluster"]) <= {"monitor", "manage_index_templates"}


@pytest.mark.parametrize("role", Role)
def test_documented(role: Role) -> None:
    """Every right that a role has stands on the page for operators."""
    page, body = PAGE.read_text(encoding="utf-8"), roles.body(role, Names())
    granted = [*body["cluster"], *rights(role), *(each for part in body["applications"] for each in part["privileges"])]
    (row,) = (line for line in page.splitlines() if line.startswith(f"| `{role}` |") and "`read`" in line)

    assert [right for right in granted if f"`{right}`" not in row] == []
    assert json.dumps(body["metadata"]) == '{"managed_by": "newsmill"}'
