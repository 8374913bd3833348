"""Settings that hold a secret: commands say what is wrong with them without showing it."""

import json

import pytest

from pipeline.config import shown
from tests.cli.conftest import Call

SECRET = "s3cret"
COMMANDS = ("doctor", "search", "run news", "index status", "index roles")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "url",
    [
        "https://ana:s3cret@localhost:9200",
        "https://ana:s3cret@localhost:99999",
        "https://ana:s3/cret,s3cret@localhost",
        "https://localhost:9200?api_key=s3cret",
        "https://localhost:9200,https://ana:s3cret@localhost",
        "elastic://ana:s3cret@localhost",
        "ana:s3cret@localhost:9200",
    ],
)
def test_urls(call: Call, monkeypatch: pytest.MonkeyPatch, url: str, command: str) -> None:
    """A URL with a password or a key in it is turned away, exit code 78, without being shown."""
    monkeypatch.setenv("NEWSMILL_INDEX", url)

    result = call(*command.split())

    assert result.exit_code == 78
    assert SECRET not in result.output
    assert "wanted" in result.output


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "value", ["s3cret", '"s3cret"', '["s3cret"]', '{"api_key": ["s3cret"]}', '{"password": {"a": "s3cret"}}']
)
def test_settings(call: Call, monkeypatch: pytest.MonkeyPatch, value: str, command: str) -> None:
    """A group of settings that cannot be read is named, exit code 78, and not shown."""
    monkeypatch.setenv("NEWSMILL_ELASTICSEARCH", value)

    result = call(*command.split())

    assert result.exit_code == 78
    assert "elasticsearch" in result.output.lower()
    assert SECRET not in result.output


def test_the_doctor(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """The doctor shows that a secret is set, not which."""
    monkeypatch.setenv("NEWSMILL_ELASTICSEARCH__API_KEY", SECRET)

    findings = {each["name"]: each["says"] for each in json.loads(call("doctor", "--json").stdout)}

    assert findings["NEWSMILL_ELASTICSEARCH__API_KEY"] == "**********"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://localhost:9200", "https://localhost:9200"),
        ("http://a:9200,http://b:9201", "http://a:9200,http://b:9201"),
        ("sqlite:///data@home/what?.db", "sqlite:///data@home/what?.db"),
        ("https://ana:p,q/r@host:9200/x?y=z", "https://…@host:9200/x?…"),
    ],
)
def test_what_is_shown_of_a_url(url: str, expected: str) -> None:
    """All that can be no secret."""
    assert shown(url) == expected
