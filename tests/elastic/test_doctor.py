"""The doctor on a real Elasticsearch, in every state that one can be brought into here.

A server that is older or newer than what we work with is the one state that is played: by a few lines of HTTP.
"""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from uuid import uuid4

import pytest
from elasticsearch import Elasticsearch
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.index.mappings import Kind, Names
from tests.elastic.conftest import Installation
from tests.elastic.fixtures import remove_all
from tests.elastic.node import Node
from tests.runs.folder import story, write


def call(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def findings(result: Result) -> dict[str, list[tuple[str, str]]]:
    """What was looked at, each with its states and what is said of it."""
    found: dict[str, list[tuple[str, str]]] = {}
    for each in json.loads(result.stdout):
        assert each["ok"] == (each["state"] not in ("wrong", "away"))
        found.setdefault(each["name"], []).append((each["state"], each["says"]))
    return found


def look(code: int) -> dict[str, list[tuple[str, str]]]:
    """What the doctor finds, ending with this exit code."""
    result = call("doctor", "--json")
    assert result.exit_code == code, result.output
    return findings(result)


@pytest.fixture
def names(elasticsearch_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Names]:
    """The names of an installation that commands find in the environment; nothing is made yet."""
    names = Names(f"doc-{uuid4().hex[:8]}")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWSMILL_INDEX", elasticsearch_url)
    monkeypatch.setenv("NEWSMILL_ELASTICSEARCH__PREFIX", names.prefix)
    monkeypatch.setenv("NEWSMILL_ELASTICSEARCH__RETRY_S", "2")
    yield names
    remove_all(elasticsearch_url, names.prefix)


@pytest.fixture
def client(elasticsearch_url: str) -> Iterator[Elasticsearch]:
    with closing(Elasticsearch(elasticsearch_url, request_timeout=60)) as client:
        yield client


@pytest.fixture
def made(names: Names) -> Names:
    """An installation with its index."""
    created = call("index", "create")
    assert created.exit_code == 0, created.output
    return names


def test_well(made: Names, tmp_path: Path) -> None:
    """Where all is well it says so, and that the server lets everybody do everything."""
    write(tmp_path / "news" / "a.txt", story(1))
    call("run", "news")

    found = look(0)

    assert found["elasticsearch"][0][0] == "ok"
    assert found["login"] == [
        ("mind", "security is switched off: whoever reaches the server may read, change and delete everything")
    ]
    assert found["templates"] == [("ok", "all there, and of yours none")]
    assert found["cluster"][0][0] == "ok"
    assert found["index"][0][1].endswith("1 article, nothing wrong with it")
    assert "done, 1 file" in found["last run"][0][1]


def test_unreachable(names: Names, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that does not answer may come back: exit code 75."""
    monkeypatch.setenv("NEWSMILL_INDEX", "http://127.0.0.1:9")

    (state, says) = look(75)["index"][0]

    assert state == "away"
    assert "http://127.0.0.1:9: Elasticsearch does not answer" in says
    assert "AWAY" in call("doctor").stdout


def test_nothing_made_yet(names: Names) -> None:
    """Each alias and each template that is not there is named, with the command that makes them."""
    found = look(78)

    assert [says.partition("no ")[2] for _, says in found["index"]] == [
        f"alias {names.alias(kind)}; `newsmill index create` makes it" for kind in Kind
    ]
    assert f"missing: {names.prefix}-settings.v1, " in found["templates"][0][1]


def test_red(made: Names, client: Elasticsearch) -> None:
    """An index of which a part is not there is away, not wrong: it may come back."""
    lost = made.index(Kind.RUNS)
    client.indices.delete(index=lost)
    client.indices.create(
        index=lost,
        aliases={made.alias(Kind.RUNS): {}},
        settings={"index.routing.allocation.require._name": "nowhere"},
        wait_for_active_shards="0",
    )

    assert f"red: a part of {lost} is not there" in look(75)["cluster"][0][1]


def test_yellow(made: Names, client: Elasticsearch) -> None:
    """A missing copy is told, and stops nothing."""
    index = made.index(Kind.ARTICLES)
    client.indices.put_settings(index=index, settings={"auto_expand_replicas": False, "number_of_replicas": 3})

    state, says = look(0)["cluster"][0]

    assert state == "mind"
    assert f"yellow: {index} lacks a copy" in says


@pytest.mark.parametrize(
    ("block", "says"),
    [
        ("write", "takes no writes: a swap was broken off"),
        ("read_only_allow_delete", "is read-only, since a disk was nearly full"),
        ("read_only", "is read-only: somebody set index.blocks.read_only"),
        ("read", "cannot be read: somebody set index.blocks.read"),
    ],
)
def test_blocks(made: Names, client: Elasticsearch, block: str, says: str) -> None:
    """Each block on an index is told by what it means."""
    index = made.index(Kind.ARTICLES)
    client.indices.put_settings(index=index, settings={f"index.blocks.{block}": True})

    found = look(78)
    client.indices.put_settings(index=index, settings={f"index.blocks.{block}": None})

    assert [(state, f"{index} {says}" in told) for state, told in found["index"]] == [("wrong", True)]


def test_a_changed_mapping(made: Names, client: Elasticsearch) -> None:
    """An index that was changed by hand is not as the templates would make it: the fields are named."""
    index = made.index(Kind.FILES)
    client.indices.put_mapping(index=index, dynamic="true", properties={"mood": {"type": "keyword"}})

    ((state, says),) = look(78)["index"]

    assert state == "wrong"
    assert f"{index} is not as it would be made now: it has otherwise dynamic; has besides mood" in says
    assert "`newsmill index reindex files` makes one that fits" in says


def test_another_mapping(made: Names, client: Elasticsearch) -> None:
    """An index that lacks a field, or has it as another type or with another analysis, is found."""
    index = made.index(Kind.ARTICLES)
    body = client.indices.get(index=index).body[index]
    mapping, settings = body["mappings"], body["settings"]["index"]
    del mapping["properties"]["words"]
    mapping["properties"]["text"]["analyzer"] = "standard"
    settings["analysis"]["normalizer"]["newsmill_folded"]["filter"] = ["lowercase"]
    client.indices.delete(index=index)
    client.indices.create(
        index=f"{made.alias(Kind.ARTICLES)}-v0-000007",  # a name that no template is for
        mappings=mapping,
        settings={"index": {"analysis": settings["analysis"]}},
        aliases={made.alias(Kind.ARTICLES): {}},
    )

    ((_, says),) = look(78)["index"]

    assert "it lacks words; has otherwise text, normalizer newsmill_folded;" in says


def test_an_older_mapping(made: Names, client: Elasticsearch) -> None:
    """An index of another release's mapping is named with both versions."""
    index = made.index(Kind.FILES)
    meta = client.indices.get_mapping(index=index).body[index]["mappings"]["_meta"]
    meta["newsmill"]["version"] = 0
    client.indices.put_mapping(index=index, meta=meta)

    ((_, says),) = look(78)["index"]

    assert f"{index} has mapping version 0; wanted 1; `newsmill index reindex files`" in says


def test_templates_of_ones_own(made: Names, client: Elasticsearch) -> None:
    """A field that a user's own template adds is drift until the index was made anew with it."""
    own = f"{made.prefix}-articles@custom"
    client.cluster.put_component_template(
        name=own, template={"mappings": {"properties": {"desk": {"type": "keyword"}}}}
    )

    before = look(78)
    assert call("index", "reindex", "--swap").exit_code == 0
    after = look(0)

    assert "it lacks desk; `newsmill index reindex articles`" in before["index"][0][1]
    assert after["templates"] == [("ok", f"all there, and of yours {own}")]


def test_templates(made: Names, client: Elasticsearch) -> None:
    """One of ours that is missing or was changed is named, and `newsmill index create` puts it right."""
    prefix = made.prefix
    client.indices.delete_index_template(name=f"{prefix}-runs.v1")
    client.cluster.put_component_template(name=f"{prefix}-settings.v1", template={"settings": {"number_of_shards": 7}})

    ((_, missing), (_, changed)) = look(78)["templates"]
    call("index", "create")

    assert f"missing: {prefix}-runs.v1; `newsmill index create`" in missing
    assert f"changed by hand: {prefix}-settings.v1;" in changed
    assert look(0)["templates"][0][0] == "ok"


def test_two_indexes_behind_an_alias(made: Names, client: Elasticsearch) -> None:
    """An alias that somebody put before a second index is a mistake."""
    client.indices.create(index=made.index(Kind.RUNS, 2), aliases={made.alias(Kind.RUNS): {}})

    assert f"{made.alias(Kind.RUNS)} stands before 2 indexes; wanted one" in look(78)["index"][0][1]


def test_watermarks(own_node: Node, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each stage that a disk can reach is told by what Elasticsearch does then, and so is what it did."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWSMILL_INDEX", own_node.url)
    monkeypatch.setenv("NEWSMILL_ELASTICSEARCH__RETRY_S", "5")
    assert call("index", "create").exit_code == 0
    switched_off = look(0)["disk"]
    disk, told = "cluster.routing.allocation.disk", {}
    with closing(Elasticsearch(own_node.url)) as client:
        for stage, code, *marks in (  # bytes that must be free
            ("well", 0, "3b", "2b", "1b"), ("low", 0, "900tb", "2b", "1b"), ("high", 78, "900tb", "800tb", "1b"),
            ("flood", 78, "900tb", "800tb", "700tb"),
        ):  # fmt: skip
            names = ("low", "high", "flood_stage")
            wanted = {f"{disk}.watermark.{name}": mark for name, mark in zip(names, marks, strict=True)}
            wanted |= {f"{disk}.threshold_enabled": "true", "cluster.info.update.interval": "10s"}
            client.cluster.put_settings(persistent=wanted)
            told[stage] = look(code)["disk"][0]
    deadline = time.monotonic() + 120
    blocked = "newsmill-articles-v1-000001 is read-only, since a disk was nearly full"
    # Elasticsearch blocks the indexes one by one.
    while not any(blocked in says for _, says in look(78).get("index", [])) and time.monotonic() < deadline:
        time.sleep(1)

    assert switched_off[0][1].startswith("watermarks are switched off")
    assert [state for state, _ in told.values()] == ["ok", "mind", "wrong", "wrong"]
    assert "free of" in told["well"][1]
    assert "past the low watermark of 989,560.5 GB: no new index is made there" in told["low"][1]
    assert "past the high watermark of 879,609.3 GB: indexes are moved away" in told["high"][1]
    assert "past the flood stage of 769,658.1 GB: every index there is made read-only" in told["flood"][1]
    assert any(blocked in says for _, says in look(78)["index"])


def test_a_cluster_that_is_read_only(secured: Installation) -> None:
    """A block on the whole cluster is told."""
    secured.admin.cluster.put_settings(persistent={"cluster.blocks.read_only_allow_delete": True})
    try:
        result = secured.call("loader", "doctor", "--json")
    finally:
        secured.admin.cluster.put_settings(persistent={"cluster.blocks.read_only_allow_delete": None})

    assert result.exit_code == 78
    assert "somebody set cluster.blocks.read_only_allow_delete" in findings(result)["cluster"][0][1]


def test_rights(secured: Installation) -> None:
    """What each key may do is told; it is wrong only where the task needs more, and what is lacking is named."""
    prefix = secured.names.prefix
    for who, task, code in (
        ("analyst", "search", 0), ("analyst", "load", 78), ("loader", "load", 0), ("loader", "keep", 78),
        ("operator", "keep", 0), ("admin", "keep", 0),
    ):  # fmt: skip
        assert secured.call(who, "doctor", "--for", task).exit_code == code, (who, task)
    found = findings(secured.call("analyst", "doctor", "--for", "load", "--json"))

    state, says = found["may load"][0]
    assert (state, found["may keep"][0][0], found["may search"]) == ("wrong", "no", [("ok", "yes")])
    assert "indices:data/write/bulk*" in says
    indexes = ", ".join(f"{prefix}-{name}" for name in ("articles", "files", "learned", "lock", "runs"))
    assert f"on {indexes}; role {prefix}-loader has it" in says
    assert found["disk"] == [("no", "not to be seen with this login, which lacks the right monitor")]
    assert found["login"][0][1].startswith(f"API key {prefix}-analyst (")


def test_a_right_that_is_missing(secured: Installation) -> None:
    """A key that may read articles alone is told what it lacks to search as everybody does."""
    rights = {"indices": [{"names": [secured.alias()], "privileges": ["read"]}]}
    key = secured.admin.security.create_api_key(name="thin", role_descriptors={"thin": rights})
    secured.keys["thin"] = key["encoded"]

    result = secured.call("thin", "doctor", "--json")

    assert result.exit_code == 78
    state, says = findings(result)["may search"][0]
    assert state == "wrong"
    assert f"read on {secured.alias()}-v*, " in says
    assert "view_index_metadata" in says


def test_a_login_that_ends_soon(secured: Installation) -> None:
    """A key that expires within two weeks is worth a word."""
    made = json.loads(secured.call("admin", "index", "roles", "--key", "analyst", "--days", "3", "--json").stdout)
    secured.keys["short"] = made["keys"][0]["encoded"]

    state, says = findings(secured.call("short", "doctor", "--json"))["login"][0]

    assert state == "mind"
    assert f"expires {made['keys'][0]['expires']}; `newsmill index roles --key`" in says


def test_drift_without_the_right_to_see_templates(secured: Installation) -> None:
    """Who cannot see what one's own templates want is only told of a difference."""
    secured.admin.indices.put_mapping(index=secured.alias(Kind.FILES), dynamic="true")

    found = {who: findings(secured.call(who, "doctor", "--json"))["index"][0] for who in ("analyst", "operator")}

    assert found["analyst"][0] == "mind"
    assert "has otherwise dynamic; your @custom templates may want that so" in found["analyst"][1]
    assert found["operator"][0] == "wrong"


@pytest.mark.parametrize(("version", "age"), [("8.19.2", "older"), ("10.0.1", "newer")])
def test_another_release(names: Names, monkeypatch: pytest.MonkeyPatch, version: str, age: str) -> None:
    """A server older or newer than what we work with is named, and nothing else is asked of it."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the library's name
            body = json.dumps({"cluster_name": "played", "version": {"number": version}}).encode()
            self.send_response(200)
            for header in (("X-elastic-product", "Elasticsearch"), ("Content-Type", "application/json")):
                self.send_header(*header)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        monkeypatch.setenv("NEWSMILL_INDEX", f"http://127.0.0.1:{server.server_port}")
        found = look(78)
        server.shutdown()
        thread.join()

    assert found["elasticsearch"][0][0] == "wrong"
    assert (
        f"Elasticsearch {version} is {age} than what this release works with; wanted 9.x"
        in found["elasticsearch"][0][1]
    )
    assert "cluster" not in found
