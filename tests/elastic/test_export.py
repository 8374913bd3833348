"""Exports from a real Elasticsearch: every article, at one point in time, or no file."""

import json
from pathlib import Path

import pytest

from pipeline.config import Elasticsearch
from pipeline.errors import ServiceError
from pipeline.export import export
from pipeline.index.base import Query
from pipeline.index.elastic import ElasticIndex
from pipeline.index.elastic_view import View
from tests.builders import record
from tests.export.test_export import ids

COUNT = 12_345


@pytest.mark.parametrize("name", ["x.jsonl", "x.csv", "x.parquet"])
@pytest.mark.parametrize("words", ["", "story"])
def test_more_than_ten_thousand(elastic_index: ElasticIndex, tmp_path: Path, name: str, words: str) -> None:
    """There is no wall at 10,000: every article is in the file, once."""
    stored = [
        record(text="Story.", title=None, id=f"{n:064x}", timestamp=f"2025-01-{n % 28 + 1:02}T00:00:00Z")
        for n in range(COUNT)
    ]
    elastic_index.upsert(stored)

    assert export(elastic_index, Query(words), tmp_path / name) == COUNT
    newest = sorted(stored, key=lambda each: (-int(each["@timestamp"][8:10]), each["id"]))
    assert ids(tmp_path / name) == [each["id"] for each in newest]


def test_a_load_goes_on_meanwhile(
    elastic_index: ElasticIndex, elasticsearch_url: str, elastic_settings: Elasticsearch, tmp_path: Path
) -> None:
    """An export that others write under shows what was there when it began: no more, no fewer, none twice."""
    stored = [record(text=f"Story {n}.", id=f"{n:064x}") for n in range(3_000)]
    elastic_index.upsert(stored)
    other = ElasticIndex(elasticsearch_url, elastic_settings)

    def disturb(done: int, _total: int) -> None:
        if done % 500 == 250:
            part = stored[done : done + 500]
            later = "2025-11-03T00:00:00Z"
            other.upsert([{**each, "text": "Rewritten.", "@timestamp": later, "ingested_at": later} for each in part])
            other.upsert([record(text=f"New story {done}.", timestamp="2020-01-01T00:00:00Z")])
            other.change({each["id"]: {"superseded_by": "f" * 64} for each in part[:100]})
            other.search(Query("anything"))

    export(elastic_index, Query("story"), tmp_path / "x.jsonl", receipts=True, progress=disturb)
    other.close()

    written = [json.loads(line) for line in (tmp_path / "x.jsonl").read_bytes().splitlines()]
    assert sorted(written, key=lambda each: each["id"]) == stored


def test_a_lost_view_is_told(elastic_index: ElasticIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Elasticsearch no longer holds the point in time, that is said in plain words, and there is no file."""
    elastic_index.upsert([record(path=f"{n}") for n in range(1_200)])
    client = elastic_index._connect().client
    views: list[View] = []
    search = View.search

    def spied(view: View, body: dict[str, object]) -> dict[str, object]:
        views.append(view)
        return search(view, body)

    def close(done: int, _total: int) -> None:
        if done == 10:
            client.close_point_in_time(id=views[0].id)

    monkeypatch.setattr(View, "search", spied)
    with pytest.raises(ServiceError, match="no longer holds the view"):
        export(elastic_index, Query(), tmp_path / "x.csv", progress=close)

    assert list(tmp_path.iterdir()) == []


def test_views_are_let_go(elastic_index: ElasticIndex, tmp_path: Path) -> None:
    """No point in time stays open behind an export, a deep page or a walk that ended early."""
    elastic_index.upsert([record(path=f"{n}") for n in range(1_200)])

    export(elastic_index, Query(), tmp_path / "x.csv")
    elastic_index.search(Query(limit=20_000))
    with elastic_index.walk(Query()) as walk:
        next(walk.records)

    stats = elastic_index._connect().client.indices.stats(index=elastic_index.names.prefix + "-*", metric="search")
    assert stats["_all"]["total"]["search"]["open_contexts"] == 0


def test_what_another_just_loaded(
    elastic_index: ElasticIndex, elasticsearch_url: str, elastic_settings: Elasticsearch, tmp_path: Path
) -> None:
    """Whoever exports right after a loader ended finds all that it loaded."""
    elastic_index.search(Query())  # an index that is searched is not made visible by every search
    loader = ElasticIndex(elasticsearch_url, elastic_settings)
    loader.upsert([record(path=f"{n}") for n in range(20)])
    loader.close()

    assert export(elastic_index, Query(), tmp_path / "x.csv") == 20
