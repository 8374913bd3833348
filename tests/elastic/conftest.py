"""An installation on a node with TLS and users: its roles, a key for each, and commands typed with those."""

import logging
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from elasticsearch import Elasticsearch
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.config import Elasticsearch as Settings
from pipeline.index.elastic_rights import Rights
from pipeline.index.mappings import Kind, Names
from pipeline.index.roles import KEYED, Role
from tests.elastic.node import Node


@dataclass(frozen=True, slots=True)
class Installation:
    """What commands need to know, and what tests need to look behind them."""

    node: Node
    ca_file: Path
    names: Names
    admin: Elasticsearch
    """An administrator's own connection, without our code."""
    keys: dict[str, str] = field(default_factory=dict, repr=False)
    """Role to API key."""

    def environment(self, who: str | None, **settings: str) -> dict[str, str | None]:
        """What somebody has set: a role's key, the administrator's password (`admin`), or neither (None)."""
        security = self.node.security
        assert security
        mine: dict[str, str | None] = {"PREFIX": self.names.prefix, "CA_FILE": str(self.ca_file), "RETRY_S": "5"}
        if who == "admin":
            mine |= {"USERNAME": security.user, "PASSWORD": security.password}
        elif who:
            mine |= {"API_KEY": self.keys[who]}
        named = {f"NEWSMILL_ELASTICSEARCH__{name}": value for name, value in {**mine, **settings}.items()}
        return {"NEWSMILL_INDEX": self.node.url, **{name: value for name, value in named.items() if value}}

    def call(self, who: str | None, *words: str, **settings: str) -> Result:
        """A command as somebody types it."""
        root = logging.getLogger()
        handlers, level = root.handlers[:], root.level
        try:
            return CliRunner().invoke(app, list(words), env=self.environment(who, **settings))
        finally:  # `newsmill run` logs to its own standard error, which is gone by now
            root.handlers[:] = handlers
            root.setLevel(level)

    def client(self, role: Role) -> Elasticsearch:
        """A connection with a role's key, without our code."""
        return Elasticsearch(self.node.url, api_key=self.keys[role], ca_certs=str(self.ca_file))

    def alias(self, kind: Kind = Kind.ARTICLES) -> str:
        return self.names.alias(kind)


@pytest.fixture
def bare(secure_node: Node, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installation]:
    """An installation of which nothing is there yet."""
    security = secure_node.security
    assert security
    monkeypatch.chdir(tmp_path)
    ca_file = tmp_path / "ca.crt"
    ca_file.write_text(security.ca, encoding="utf-8")
    options: dict[str, Any] = {"basic_auth": (security.user, security.password), "ca_certs": str(ca_file)}
    names = Names(f"sec-{uuid4().hex[:8]}")
    with closing(Elasticsearch(secure_node.url, request_timeout=60, **options)) as admin:
        yield Installation(secure_node, ca_file, names, admin)
        _remove(admin, names)


@pytest.fixture
def keyed(bare: Installation) -> Installation:
    """One with roles and keys, and no index yet."""
    security = bare.node.security
    assert security
    settings = Settings.model_validate(
        {
            "username": security.user, "password": security.password, "ca_file": bare.ca_file,
            "prefix": bare.names.prefix,
        }
    )  # fmt: skip
    with closing(Rights(bare.node.url, settings)) as rights:
        rights.install()
        bare.keys.update({role: rights.key(role).encoded.get_secret_value() for role in KEYED})
    return bare


@pytest.fixture
def secured(keyed: Installation) -> Installation:
    """One whose operator made the index."""
    created = keyed.call("operator", "index", "create")
    assert created.exit_code == 0, created.output
    return keyed


def _remove(admin: Elasticsearch, names: Names) -> None:
    quiet = admin.options(ignore_status=404)
    for index in admin.indices.get(index=f"{names.prefix}-*"):
        admin.indices.delete(index=index)
    quiet.indices.delete_index_template(name=f"{names.prefix}-*")
    quiet.cluster.delete_component_template(name=f"{names.prefix}-*")
    for role in Role:
        quiet.security.delete_role(name=f"{names.prefix}-{role}")
    for role in KEYED:
        admin.security.invalidate_api_key(name=f"{names.prefix}-{role}")
