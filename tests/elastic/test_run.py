"""The main job into Elasticsearch ends as it does into the embedded index."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.index.base import Index, Query
from pipeline.index.elastic import ElasticIndex
from pipeline.index.records import Record
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, run

SAMPLES = Path(__file__).parents[2] / "samples"
OF_THE_RUN = ("run", "ingested_at", "@timestamp")


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[SqliteIndex]:
    with closing(SqliteIndex(tmp_path / "newsmill.db")) as index:
        yield index


def go(index: Index) -> dict[str, int]:
    return run(index, [str(SAMPLES)], Limits(), Pace())["outcomes"]


def articles(index: Index) -> dict[str, object]:
    """All articles by id, without what no two runs share."""
    found = {id_: index.get(id_) for id_ in index.ids()}
    return {
        id_: {name: value for name, value in shown(record) if name not in OF_THE_RUN} for id_, record in found.items()
    }


def shown(record: Record | None) -> Iterator[tuple[str, object]]:
    assert record
    return iter(record.items())


def test_both_indexes_hold_the_same(elastic_index: ElasticIndex, sqlite: SqliteIndex) -> None:
    """The bundled samples give the same outcomes and the same articles."""
    assert go(elastic_index) == go(sqlite)
    assert articles(elastic_index) == articles(sqlite)


def test_a_second_run_finds_nothing_to_do(elastic_index: ElasticIndex) -> None:
    """Loaded once, all is unchanged."""
    first = go(elastic_index)

    second = go(elastic_index)

    assert second["unchanged"] == first["indexed"] + first.get("unchanged", 0)
    assert "indexed" not in second


def test_searches_find_the_same(elastic_index: ElasticIndex, sqlite: SqliteIndex) -> None:
    """What one finds by a word as written the other finds too; stems may add to it."""
    go(elastic_index)
    go(sqlite)

    for words in ("the", "bridge", "council", "2025", "police said"):
        here, there = (
            {hit.record["id"] for hit in index.search(Query(words, limit=100)).hits}
            for index in (elastic_index, sqlite)
        )
        assert here >= there
