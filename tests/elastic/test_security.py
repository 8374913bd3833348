"""An Elasticsearch with TLS and users: who is let in, who is not, and what is never shown."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from elasticsearch import Elasticsearch
from pydantic import SecretStr

from pipeline import config
from pipeline.errors import NewsmillError, ServiceError, SetupError
from pipeline.index.base import Query
from pipeline.index.elastic import ElasticIndex
from tests.builders import record
from tests.elastic.node import Node
from tests.elastic.security import Authority, Security


@pytest.fixture
def security(secure_node: Node) -> Security:
    assert secure_node.security
    return secure_node.security


@pytest.fixture
def login(security: Security, tmp_path: Path) -> dict[str, Any]:
    """Settings that are right in every respect."""
    ca_file = tmp_path / "ca.crt"
    ca_file.write_text(security.ca, encoding="utf-8")
    return {
        "username": security.user,
        "password": SecretStr(security.password),
        "ca_file": ca_file,
        "prefix": f"test-{uuid4().hex[:8]}",
        "retry_s": 5,
    }


@pytest.fixture
def client(secure_node: Node, security: Security, login: dict[str, Any]) -> Iterator[Elasticsearch]:
    """The administrator's own connection."""
    options: dict[str, Any] = {"basic_auth": (security.user, security.password), "ca_certs": str(login["ca_file"])}
    with closing(Elasticsearch(secure_node.url, **options)) as client:
        yield client


def works(url: str, settings: dict[str, Any]) -> bool:
    with closing(ElasticIndex(url, config.Elasticsearch(**settings))) as index:
        index.prepare()
        index.upsert([record()])
        return index.search(Query("bridge")).total == 1


def trouble(url: str, settings: dict[str, Any]) -> NewsmillError:
    with (
        closing(ElasticIndex(url, config.Elasticsearch(**settings))) as index,
        pytest.raises(NewsmillError) as caught,
    ):
        index.prepare()
    return caught.value


def test_a_trusted_authority(secure_node: Node, login: dict[str, Any]) -> None:
    """With the authority's certificate and a user's password all works."""
    assert works(secure_node.url, login)


def test_a_fingerprint_in_place_of_a_file(secure_node: Node, security: Security, login: dict[str, Any]) -> None:
    """A certificate's fingerprint will do, written as openssl or as Elasticsearch writes it."""
    pairs = ":".join(security.fingerprint[n : n + 2] for n in range(0, 64, 2)).upper()

    assert works(secure_node.url, {**login, "ca_file": None, "fingerprint": pairs})


def test_an_api_key(secure_node: Node, client: Elasticsearch, login: dict[str, Any]) -> None:
    """An API key in place of user and password."""
    key = client.security.create_api_key(name="loader")["encoded"]

    assert works(secure_node.url, {**login, "username": None, "password": None, "api_key": SecretStr(key)})


def test_a_wrong_authority_is_refused(secure_node: Node, login: dict[str, Any], tmp_path: Path) -> None:
    """Who trusts another authority is told, and no password is sent."""
    wrong = tmp_path / "wrong.crt"
    wrong.write_text(Authority.make().pem, encoding="utf-8")

    error = trouble(secure_node.url, {**login, "ca_file": wrong})

    assert isinstance(error, SetupError)
    assert "its certificate is not trusted" in str(error)


def test_no_authority_is_refused(secure_node: Node, login: dict[str, Any]) -> None:
    """A certificate of an unknown authority is not trusted by default."""
    error = trouble(secure_node.url, {**login, "ca_file": None})

    assert isinstance(error, SetupError)


def test_a_wrong_fingerprint_is_refused(secure_node: Node, login: dict[str, Any]) -> None:
    """The fingerprint of another certificate lets nobody in."""
    error = trouble(secure_node.url, {**login, "ca_file": None, "fingerprint": "ab" * 32})

    assert isinstance(error, SetupError)
    assert "its certificate is not trusted" in str(error)


def test_a_wrong_password(secure_node: Node, login: dict[str, Any]) -> None:
    """The setting to put right is named, the password is not."""
    error = trouble(secure_node.url, {**login, "password": SecretStr("guessed-in-vain")})

    assert isinstance(error, SetupError)
    assert "NEWSMILL_ELASTICSEARCH__API_KEY" in str(error)
    assert "guessed-in-vain" not in repr(error)


def test_a_missing_right_is_named(secure_node: Node, client: Elasticsearch, login: dict[str, Any]) -> None:
    """Who may not write is told so, by Elasticsearch's own reason."""
    assert works(secure_node.url, login)
    reader = {"indices": [{"names": ["*"], "privileges": ["read", "view_index_metadata"]}]}
    key = client.security.create_api_key(name="reader", role_descriptors={"reader": reader})["encoded"]
    settings = config.Elasticsearch(**{**login, "username": None, "password": None, "api_key": SecretStr(key)})

    with closing(ElasticIndex(secure_node.url, settings)) as index:
        assert index.search(Query("bridge")).total == 1
        with pytest.raises(SetupError, match=r"a right is missing: .*unauthorized"):
            index.upsert([record()])


def test_plain_http_to_a_tls_port(secure_node: Node, login: dict[str, Any]) -> None:
    """A wrong scheme is no hang and no riddle."""
    error = trouble(secure_node.url.replace("https", "http"), {**login, "ca_file": None})

    assert isinstance(error, ServiceError)
    assert "does not answer" in str(error)


def test_no_password_goes_in_the_clear(secure_node: Node, login: dict[str, Any]) -> None:
    """Where an authority to trust is set, a URL without TLS is a mistake."""
    with pytest.raises(SetupError, match="wanted https://"):
        ElasticIndex(secure_node.url.replace("https", "http"), config.Elasticsearch(**login))


def test_secrets_are_not_shown(login: dict[str, Any], security: Security) -> None:
    """Neither settings nor index show a password or a key."""
    settings = config.Elasticsearch(**login, api_key=None)
    shown = f"{settings!r} {settings} {settings.model_dump_json()} {vars(ElasticIndex('https://localhost', settings))}"

    assert security.password not in shown
