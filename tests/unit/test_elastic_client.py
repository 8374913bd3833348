"""Addresses and settings of Elasticsearch: wrong ones are named before anything is sent."""

import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from pipeline import config
from pipeline.errors import NewsmillError, RightMissing, ServiceError, SetupError
from pipeline.index import open_index
from pipeline.index.elastic import ElasticIndex
from pipeline.index.elastic_client import Backoff, Patience, cause, host, meaning


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://localhost:9200", "http://localhost:9200"),
        ("https://es.example.org", "https://es.example.org:9200"),
        ("http://[::1]:9201/", "http://[::1]:9201"),
        ("https://proxy.example.org:443/search/", "https://proxy.example.org:443/search"),
    ],
)
def test_addresses(url: str, expected: str) -> None:
    """The port is 9200 where none is given."""
    assert host(url) == expected


@pytest.mark.parametrize("url", ["http://", "ftp://a", "http://a:port", "http://a?x=1", "http://a:99999", "", "a,b"])
def test_what_is_no_address(url: str) -> None:
    """It is named, with what is wanted."""
    with pytest.raises(SetupError, match=r"wanted http\(s\)://HOST:9200"):
        host(url)


def test_a_password_in_the_url_is_turned_away() -> None:
    """URLs are shown in messages; the message that says so does not show it."""
    with pytest.raises(SetupError, match="NEWSMILL_ELASTICSEARCH__USERNAME") as caught:
        open_index("https://ana:geheim@localhost:9200")

    assert "geheim" not in repr(caught.value)


def test_several_nodes() -> None:
    """Addresses with commas between are nodes of one cluster."""
    index = open_index("http://localhost:9200,http://localhost:9201")

    assert isinstance(index, ElasticIndex)


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"api_key": SecretStr("k"), "username": "u", "password": SecretStr("p")}, "wanted one of them"),
        ({"username": "u"}, "together, or neither"),
        ({"password": SecretStr("p")}, "together, or neither"),
        ({"ca_file": Path("/nowhere/ca.crt")}, "/nowhere/ca.crt: no such file"),
        ({"fingerprint": "abc"}, "https://localhost:9200"),
    ],
    ids=["both", "no-password", "no-user", "no-file", "short-fingerprint"],
)
def test_settings_that_cannot_be_right(settings: dict[str, Any], says: str) -> None:
    """They are named when the index is opened."""
    with pytest.raises(SetupError, match=says):
        open_index("https://localhost:9200", config.Elasticsearch(**settings))


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has a variable of its own, and a secret is not shown."""
    monkeypatch.setenv("NEWSMILL_ELASTICSEARCH__API_KEY", "geheim")
    monkeypatch.setenv("NEWSMILL_ELASTICSEARCH__PREFIX", "trial")

    settings = config.Settings()

    assert settings.elasticsearch.prefix == "trial"
    assert settings.elasticsearch.api_key == SecretStr("geheim")
    assert "geheim" not in repr(settings)


def test_pauses_grow_to_a_cap() -> None:
    """Each pause is about twice the last, up to the longest, and shortened at random."""
    slept: list[float] = []
    backoff = Backoff(Patience(total_s=1000, first_s=1, cap_s=8), sleep=slept.append)

    for _ in range(6):
        backoff.wait(ServiceError("busy"))

    assert all(full / 2 <= pause <= full for pause, full in zip(slept, (1, 2, 4, 8, 8, 8), strict=True))
    assert len(set(slept)) == 6


def test_pauses_are_told(caplog: pytest.LogCaptureFixture) -> None:
    """The log says what is waited for, and how long."""
    caplog.set_level("INFO")

    Backoff(Patience(total_s=1000), sleep=lambda _: None).wait(ServiceError("es:9200: it is busy"))

    assert re.fullmatch(r"es:9200: it is busy; trying again in 0\.\d s", caplog.messages[0])


def test_patience_ends_with_the_trouble_itself() -> None:
    """Who gives up says why."""
    backoff = Backoff(Patience(total_s=0, first_s=1))

    with pytest.raises(ServiceError, match="busy"):
        backoff.wait(ServiceError("busy"))


@pytest.mark.parametrize(
    ("status", "kind", "expected"),
    [
        (429, "es_rejected_execution_exception", ServiceError),
        (503, "", ServiceError),
        (500, "null_pointer_exception", ServiceError),
        (403, "cluster_block_exception", ServiceError),
        (403, "security_exception", RightMissing),
        (401, "security_exception", SetupError),
        (404, "index_not_found_exception", SetupError),
        (400, "media_type_header_exception", SetupError),
        (400, "document_parsing_exception", None),
        (404, "document_missing_exception", None),
        (409, "version_conflict_engine_exception", None),
    ],
)
def test_who_must_act(status: int, kind: str, expected: type[NewsmillError] | None) -> None:
    """Each answer of Elasticsearch is for waiting, for a person, or about one document."""
    assert type(meaning(status, kind, "reason", "http://es:9200")) is (expected or type(None))


def test_the_innermost_cause_is_told() -> None:
    """The outer reason alone says only that something failed."""
    inner = {"type": "illegal_argument_exception", "reason": "not a date: [x]"}
    body = {"error": {"type": "document_parsing_exception", "reason": "failed to parse", "caused_by": inner}}

    assert cause(body) == ("document_parsing_exception", "failed to parse: not a date: [x]")


@pytest.mark.parametrize("body", [None, "", "<html>Bad gateway</html>", {"error": "plain"}, {"error": {}}, []])
def test_odd_error_answers(body: object) -> None:
    """What a proxy answers in place of Elasticsearch is taken as it is."""
    assert isinstance(cause(body), tuple)
