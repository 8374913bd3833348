"""An index and a folder of news for each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.index.base import FileRow, Index, RunRow
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, run

Run = Callable[..., RunRow]


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder for raw files."""
    folder = tmp_path / "news"
    folder.mkdir()
    return folder


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SqliteIndex]:
    """An empty index."""
    made = SqliteIndex(tmp_path / "index" / "newsmill.db")
    yield made
    made.close()


@pytest.fixture
def go(index: Index, news: Path) -> Run:
    """Run the folder (or other sources) into the index."""

    def go(*sources: Path, limits: Limits | None = None, pace: Pace | None = None) -> RunRow:
        return run(index, [str(each) for each in sources or (news,)], limits or Limits(), pace or Pace())

    return go


@pytest.fixture
def row(index: Index) -> Callable[[Path | str], FileRow]:
    """The ledger's row of a file."""
    return lambda path: index.files_at([str(path)])[str(path)]
