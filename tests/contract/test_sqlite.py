"""The embedded index keeps the contract, and what only a file must do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.index.base import Index
from pipeline.index.sqlite import SqliteIndex
from tests.contract.index_contract import IndexContract


class TestSqlite(IndexContract):
    @pytest.fixture
    def index(self, tmp_path: Path) -> Iterator[Index]:
        index = SqliteIndex(tmp_path / "newsmill.db")
        index.prepare()
        yield index
        index.close()
