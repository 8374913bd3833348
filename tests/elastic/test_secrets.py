"""Who is refused, and that no command, log or error shows a secret."""

import base64
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.elastic.conftest import Installation
from tests.elastic.security import Authority
from tests.runs.folder import story, write

COMMANDS = ("run news", "search bridge", "doctor", "index status", "index roles")
WRONG_KEY = base64.b64encode(b"qlVkicJ1S8SxbljDZAYw:guessed-in-vain-0000000").decode()


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"CA_FILE": "wrong.crt"}, "its certificate is not trusted"),
        ({"CA_FILE": ""}, "its certificate is not trusted"),
        ({"CA_FILE": "", "FINGERPRINT": "ab" * 32}, "its certificate is not trusted"),
        (
            {"USERNAME": "", "PASSWORD": "", "API_KEY": WRONG_KEY},
            "login refused; wanted a valid NEWSMILL_ELASTICSEARCH__",
        ),
        ({"USERNAME": "", "PASSWORD": "", "API_KEY": "no key at all"}, "login refused"),
        ({"PASSWORD": "guessed-in-vain-0000000"}, "login refused"),
        ({"USERNAME": "", "PASSWORD": ""}, "login refused"),
    ],
    ids=["wrong-authority", "no-authority", "wrong-fingerprint", "wrong-key", "no-key", "wrong-password", "nobody"],
)
def test_refused(bare: Installation, tmp_path: Path, settings: dict[str, str], says: str) -> None:
    """Every command says in plain words why it is not let in, exits with 78, and shows no secret."""
    (tmp_path / "wrong.crt").write_text(Authority.make().pem, encoding="utf-8")
    write(tmp_path / "news" / "a.txt", story(1))

    for command in COMMANDS:
        result = bare.call("admin", *command.split(), **settings)

        assert result.exit_code == 78, (command, result.output)
        assert says in result.output, command
        assert "guessed-in-vain" not in result.output
        assert WRONG_KEY not in result.output
        assert "Traceback" not in result.output


def test_no_tls_where_it_is_wanted(elasticsearch_url: str, bare: Installation) -> None:
    """An address with https:// of a server that speaks none is told as that, not as a certificate."""
    result = bare.call(None, "search", "--index", elasticsearch_url.replace("http:", "https:"))

    assert result.exit_code == 78
    assert "speaks no TLS; wanted http://" in result.stderr


class Logged(logging.Handler):
    """All that is logged, to the last detail."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.getMessage()} {vars(record)!r}")


@pytest.fixture
def logged() -> Iterator[Logged]:
    """Of what the client, what is below it and we ourselves log, everything."""
    logged = Logged()
    names = ("elastic_transport", "elastic_transport.node", "urllib3", "pipeline")  # the second hands nothing upwards
    loggers = {each: each.level for each in map(logging.getLogger, names)}
    for logger in loggers:
        logger.addHandler(logged)
        logger.setLevel(logging.DEBUG)
    yield logged
    for logger, level in loggers.items():
        logger.removeHandler(logged)
        logger.setLevel(level)


def test_nothing_shows_a_secret(secured: Installation, tmp_path: Path, logged: Logged) -> None:
    """Neither what commands print, whatever becomes of them, nor what is logged at the lowest level."""
    security = secured.node.security
    assert security
    write(tmp_path / "news" / "a.txt", story(1))
    shown = []
    for who in ("admin", "operator", "loader", "analyst"):
        for command in (*COMMANDS, "export --output x.jsonl", "index verify", "index prune --yes"):
            result = secured.call(who, *command.split())
            shown += [result.output, repr(result.exception)]
        shown += [secured.call(who, "doctor", "--json").output, secured.call(who, "run", "news", "--json").output]

    keys = list(secured.keys.values())
    secrets = [security.password, *keys, *(base64.b64decode(key).decode().partition(":")[2] for key in keys)]
    secrets.append(base64.b64encode(f"{security.user}:{security.password}".encode()).decode())
    everything = "\n".join([*shown, *logged.lines])
    assert "Authorization: ApiKey <hidden>" in everything  # it did log
    assert [secret for secret in secrets if secret in everything] == []


def test_a_new_key_is_shown_where_it_was_asked_for(bare: Installation, logged: Logged) -> None:
    """On the standard output, once: not in the log, not on the standard error."""
    result = bare.call("admin", "index", "roles", "--key", "analyst", "--json")

    encoded = json.loads(result.stdout)["keys"][0]["encoded"]
    assert result.stdout.count(encoded) == 1
    secret = base64.b64decode(encoded).decode().partition(":")[2]
    assert [each for each in (encoded, secret) if each in "\n".join(logged.lines) + result.stderr] == []
    assert any("/_security/_authenticate" in line for line in logged.lines)  # it did log
