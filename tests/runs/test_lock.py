"""Runs on the embedded index, one at a time."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.index.base import Index
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, alone, run
from tests.runs.folder import write
from tests.runs.lock_contract import LockContract


class TestSqlite(LockContract):
    @pytest.fixture
    def index(self, tmp_path: Path) -> Iterator[Index]:
        with closing(SqliteIndex(tmp_path / "newsmill.db")) as index:
            index.prepare()
            yield index

    @pytest.fixture
    def settings(self, tmp_path: Path) -> dict[str, str]:
        return {"NEWSMILL_INDEX": f"sqlite:///{tmp_path / 'newsmill.db'}"}


def test_other_index(news: Path, index: SqliteIndex, tmp_path: Path) -> None:
    """Runs on different indexes do not get in each other's way."""
    write(news / "a.txt")
    index.prepare()

    with closing(SqliteIndex(tmp_path / "other.db")) as other, alone(index, "first"):
        assert run(other, [str(news)], Limits(), Pace())["state"] == "done"


def test_a_line_that_was_cut_off(index: SqliteIndex) -> None:
    """A lock file of which a full disk or a kill left a part holds nobody up."""
    index.prepare()
    index.path.with_name("newsmill.db.lock").write_text('{"run": "2025', encoding="utf-8")

    with alone(index, "first"):
        assert index.holder() is not None
