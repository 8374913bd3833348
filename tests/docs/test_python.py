"""The page on Python does what it says."""

import doctest
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.index import open_index
from tests.builders import record

PAGE = Path(__file__).parents[2] / "docs" / "python.md"


def test_the_examples_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example on the page answers what the page says."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NEWSMILL_INDEX", raising=False)
    title = {"by": "heading", "quote": "The bridge is open", "confidence": 0.9, "value": "x", "rivals": []}
    articles = [
        record(
            id="a" * 64, title="The bridge is open", text="The lock gates opened at noon.", authors=["Ana Lima"],
            publisher="The Harbour Post", published="2025-11-02", timestamp="2025-11-02T00:00:00Z",
            evidence={"title": title},
        ),
        record(
            id="b" * 64, title="The ferry is late", text="It waits for the bridge, its crew said today.",
            publisher="The Harbour Post", published="2025-11-01", path="inbox/ferry.txt",
        ),
        record(id="c" * 64, title="Die Fähre kommt spät", text="Sie wartet.", language="de", publisher="Die Fähre"),
    ]  # fmt: skip
    with closing(open_index("sqlite:///var/newsmill.db")) as index:
        index.prepare()
        index.upsert(articles)

    failed, tried = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")

    assert (failed, tried > 20) == (0, True)
