"""`newsmill kibana import` against a stand-in for Kibana: what is sent, and how bad answers are told."""

import json
import socket
from collections.abc import Callable, Iterator

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from tests.kibana.fake import PASSWORD, USER, FakeKibana, fake_kibana

Bring = Callable[..., Result]
BROUGHT = {
    "data view": ["newsmill-articles", "newsmill-files", "newsmill-runs"],
    "dashboard": ["newsmill-news", "newsmill-operations"],
    "saved search": [
        "newsmill-articles-doubtful",
        "newsmill-articles-newest",
        "newsmill-files-set-aside",
        "newsmill-runs-failed",
    ],
}


@pytest.fixture
def kibana(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeKibana]:
    """A stand-in for Kibana, and settings that reach it."""
    with fake_kibana() as fake:
        settings = {"URL": fake.url, "USERNAME": USER, "PASSWORD": PASSWORD, "WAIT_S": "0"}
        for name, value in settings.items():
            monkeypatch.setenv(f"NEWSMILL_KIBANA__{name}", value)
        yield fake


@pytest.fixture
def bring() -> Bring:
    """Call the command as an operator would type it."""
    return lambda *words: CliRunner().invoke(app, ["kibana", "import", *words])


def test_everything_arrives(kibana: FakeKibana, bring: Bring) -> None:
    """Data views, dashboards and saved searches are made under our ids; what was brought is told, and where it is."""
    result = bring()

    assert result.exit_code == 0, result.output
    assert {kind: sorted(held) for kind, held in kibana.held.items()} == BROUGHT
    assert f"All of it is in Kibana 9.5.3: {kibana.url}/app/dashboards" in result.stdout


def test_twice_is_once(kibana: FakeKibana, bring: Bring) -> None:
    """A second import replaces what the first made and adds nothing."""
    bring()
    before = json.dumps(kibana.held)

    assert bring().exit_code == 0
    assert json.dumps(kibana.held) == before


def test_the_default_view_stays(kibana: FakeKibana, bring: Bring) -> None:
    """Articles become what Discover opens with, unless the space has a default already: it is not forced."""
    kibana.default_view = "theirs"

    bring()

    assert kibana.default_view == "theirs"


def test_a_space_of_its_own(kibana: FakeKibana, bring: Bring) -> None:
    """With --space all goes there."""
    result = bring("--space", "newsroom")

    assert result.exit_code == 0
    assert {path.startswith("/s/newsroom/") for _, path in kibana.asked if path != "/api/status"} == {True}
    assert f"{kibana.url}/s/newsroom/app/dashboards" in result.stdout


def test_another_prefix(kibana: FakeKibana, bring: Bring, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second Newsmill in the same Kibana has views and dashboards of its own."""
    monkeypatch.setenv("NEWSMILL_ELASTICSEARCH__PREFIX", "second")

    bring()

    assert "newsmill" not in json.dumps([list(held) for held in kibana.held.values()])
    assert kibana.held["data view"]["second-articles"]["title"] == "second-articles"
    assert '"newsmill-' not in json.dumps(kibana.held)


def test_a_dry_run_sends_nothing(kibana: FakeKibana, bring: Bring) -> None:
    """With --dry-run and --json each body is printed, and Kibana is not asked."""
    result = bring("--dry-run", "--json")

    pieces = json.loads(result.stdout)
    assert {kind: sorted(each["id"] for each in pieces if each["kind"] == kind) for kind in BROUGHT} == BROUGHT
    assert all(each["body"] for each in pieces)
    assert kibana.asked == []


def test_json(kibana: FakeKibana, bring: Bring) -> None:
    """With --json a program reads what was brought."""
    result = bring("--json")

    assert {"kind": "dashboard", "id": "newsmill-news", "title": "News"} in json.loads(result.stdout)


def test_a_kibana_that_starts_is_waited_for(kibana: FakeKibana, bring: Bring, monkeypatch: pytest.MonkeyPatch) -> None:
    """503 while it starts is no error, as long as it is ready in time."""
    monkeypatch.setenv("NEWSMILL_KIBANA__WAIT_S", "30")
    ready = {"version": {"number": "9.5.3"}, "status": {"overall": {"level": "available"}}}
    kibana.instead["/api/status"] = [(503, {"status": {"overall": {"level": "unavailable"}}})] * 2 + [(200, ready)]

    assert bring().exit_code == 0


def test_a_kibana_that_is_away(bring: Bring, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody answers: told as a service that is away."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}"
        monkeypatch.setenv("NEWSMILL_KIBANA__WAIT_S", "0")

        result = bring("--url", url)

    assert result.exit_code == 75
    assert f"{url}: Kibana does not answer" in result.stderr


@pytest.mark.parametrize(
    ("part", "answer", "code", "told"),
    [
        ("/api/status", (401, {"message": "no"}), 78, "login refused; wanted a valid NEWSMILL_KIBANA__API_KEY"),
        ("/api/data_views", (403, {"message": "Forbidden"}), 78, "a right is missing in space 'default': Forbidden"),
        ("/api/dashboards", (404, {"message": "Not Found"}), 78, "no Dashboards API; wanted Kibana 9.5 or newer"),
        ("/api/dashboards", (409, {"message": "conflict"}), 78, "newsmill-news: this id is taken"),
        ("/api/dashboards", (400, {"message": "bad panel"}), 78, "newsmill-news: Kibana refused it (400): bad panel"),
        ("/api/dashboards", (500, {"message": "oops"}), 75, "starting, busy or unwell (500): oops"),
        ("/api/data_views", (302, {}), 78, "it sends us elsewhere (302); wanted its address with its base path"),
        ("/api/status", (200, b"<html>"), 78, "no answer of a Kibana"),
        ("/api/status", (200, {"tagline": "You Know, for Search"}), 78, "what answers there is not Kibana"),
        (
            "_import",
            (200, {"success": False, "errors": [{"type": "search", "id": "x", "error": {"type": "conflict"}}]}),
            78,
            "not all saved objects were taken: search x: conflict",
        ),
    ],
)
def test_bad_answers(
    kibana: FakeKibana, bring: Bring, part: str, answer: tuple[int, object], code: int, told: str
) -> None:
    """Each ends the command in plain words with the exit code of who must act; no page of Python, no password."""
    kibana.instead[part] = [answer]

    result = bring()

    assert result.exit_code == code, result.output
    assert told in result.stderr
    assert "Traceback" not in result.stderr
    assert PASSWORD not in result.output


def test_an_old_kibana_is_turned_away(kibana: FakeKibana, bring: Bring) -> None:
    """Before anything is changed in it."""
    kibana.version = "9.4.2"

    result = bring()

    assert result.exit_code == 78
    assert "Kibana 9.4.2; wanted 9.5 or newer" in result.stderr
    assert not any(kibana.held.values())


@pytest.mark.parametrize(
    ("variable", "value", "told"),
    [
        ("URL", "kibana:5601", "not an address; wanted http(s)://HOST:5601"),
        ("URL", "http://u:p@localhost:5601", "the URL holds a user or a password"),
        ("API_KEY", "abc", "both NEWSMILL_KIBANA__API_KEY and __USERNAME are set"),
        ("PASSWORD", "", "wanted NEWSMILL_KIBANA__USERNAME and __PASSWORD together"),
        ("CA_FILE", "/nowhere/ca.crt", "a CA file is set, so nothing is sent in the clear; wanted https://"),
        ("SPACE", "News Room", "NEWSMILL_KIBANA__SPACE='News Room'"),
    ],
)
def test_wrong_settings(
    kibana: FakeKibana, bring: Bring, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, told: str
) -> None:
    """A setting that cannot be right is named before anything is sent."""
    monkeypatch.setenv(f"NEWSMILL_KIBANA__{variable}", value)

    result = bring()

    assert result.exit_code == 78
    assert told in result.stderr
    assert kibana.asked == []
