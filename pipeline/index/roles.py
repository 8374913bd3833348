"""Who may do what in Elasticsearch: the roles that stand in `mappings/roles/`, under the prefix of an installation."""

from enum import StrEnum

from pipeline.index.mappings import Json, Names, read

OURS = "newsmill"
"""What the metadata of a role or a key says under `managed_by`, if we made it."""


class Role(StrEnum):
    """What somebody, or some program, is there for."""

    LOADER = "loader"
    ANALYST = "analyst"
    KIBANA = "kibana"
    OPERATOR = "operator"


KEYED = (Role.LOADER, Role.ANALYST, Role.OPERATOR)
"""Roles that a program may have, and so a key; nobody logs in to Kibana with a key."""


def name(role: Role, names: Names) -> str:
    """What Elasticsearch calls a role: `newsmill-loader`."""
    return f"{names.prefix}-{role}"


def body(role: Role, names: Names) -> Json:
    """A role as Elasticsearch is told it, with every part that a role of ours may have."""
    shipped: Json = {"cluster": [], "applications": [], **read(f"roles/{role}")}
    for part in shipped["indices"]:
        part["names"] = [names.of(each) for each in part["names"]]
    return shipped
