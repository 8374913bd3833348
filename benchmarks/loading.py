"""Loading into a real Elasticsearch: our loader beside the client's own helpers, on the same prepared records.

    make bench            (or: .venv/bin/python -m benchmarks.loading [--records 5000] [--rounds 9])

Each round loads the records with every loader in turn, each time into a fresh index of the same mapping; who begins
changes from round to round. What is told are medians, and the median of the rounds' own ratios, so that a machine that
is busy for a while does not count against one. Our loader is given what the helpers are given, all records at once;
then the batches that a run makes, where it waits for each to be stored before it takes the next. The helpers get
documents that are ready (stemmed fields filled) and the fastest serialiser, and otherwise work as they do by default;
they neither version what they write nor try again. Then the size of the index, merged to one segment, with receipts and
evidence and without.

The node is the one that tests use (tests/elastic/fixtures.py), or `NEWSMILL_TEST_ELASTICSEARCH`.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import orjson
from elasticsearch import Elasticsearch, OrjsonSerializer
from elasticsearch.helpers import parallel_bulk, streaming_bulk
from rich.console import Console
from rich.table import Table

from benchmarks import corpus
from pipeline import config
from pipeline.config import Limits
from pipeline.index.elastic import ElasticIndex
from pipeline.index.elastic_store import as_json
from pipeline.index.mappings import Json, Kind, Names, languages, mapping
from pipeline.index.records import Record
from pipeline.index.stems import stem
from pipeline.runs import Pace, extract
from tests.elastic.bundle import Unavailable
from tests.elastic.fixtures import ENVIRONMENT, remove_all
from tests.elastic.node import Node

PREFIX = "bench"
BATCH = config.Settings.model_fields["batch_size"].default
SETTINGS = config.Elasticsearch(prefix=PREFIX)


@dataclass(frozen=True, slots=True)
class Took:
    """What a load took."""

    wall_s: float
    cpu_s: float
    """Of this process; the server's is its own affair."""


Load = Callable[[str], None]


def ours(records: Sequence[Record], batch: int) -> Load:
    """Our loader, batch by batch, with all its safety: a batch is stored when the call returns."""

    def load(url: str) -> None:
        with closing(ElasticIndex(url, SETTINGS)) as index:
            for first in range(0, len(records), batch):
                assert not index.upsert(records[first : first + batch])

    return load


def helper(documents: Sequence[Json], bulk: Callable[..., Iterable[tuple[bool, Json]]]) -> Load:
    """One of the client's own helpers."""
    alias = Names(PREFIX).alias(Kind.ARTICLES)

    def load(url: str) -> None:
        serializer = OrjsonSerializer()
        actions = ({"_index": alias, "_id": each["id"], "_source": each} for each in documents)
        with Elasticsearch(url, serializers={serializer.mimetype: serializer}, request_timeout=60) as client:
            for done, answer in bulk(client, actions, raise_on_error=False):
                assert done, answer

    return load


def measured(url: str, load: Load, count: int) -> Took:
    """Load into a fresh index."""
    remove_all(url, PREFIX)
    with closing(ElasticIndex(url, SETTINGS)) as index:
        index.prepare()
    wall_s, cpu_s = time.perf_counter(), time.process_time()
    load(url)
    took = Took(time.perf_counter() - wall_s, time.process_time() - cpu_s)
    with Elasticsearch(url, request_timeout=60) as client:
        alias = Names(PREFIX).alias(Kind.ARTICLES)
        client.indices.refresh(index=alias)
        assert client.count(index=alias)["count"] == count
    return took


def bytes_an_article(url: str, records: Sequence[Record]) -> float:
    """The size of an index of these, merged to one segment."""
    measured(url, ours(records, BATCH), len(records))
    alias = Names(PREFIX).alias(Kind.ARTICLES)
    with Elasticsearch(url, request_timeout=600) as client:
        client.indices.forcemerge(index=alias, max_num_segments=1)
        client.indices.flush(index=alias)
        stats = client.indices.stats(index=alias, metric="store")
    return float(stats["_all"]["primaries"]["store"]["size_in_bytes"]) / len(records)


def prepared(count: int) -> list[Record]:
    """So many records, made from generated files as a run makes them."""
    with tempfile.TemporaryDirectory() as name:
        corpus.make(Path(name), count)
        return [each.record for each in extract([name], Limits(), Pace(os.cpu_count() or 1)) if each.record]


def bare(record: Record) -> Record:
    """The record without receipts and evidence."""
    return cast(Record, {**record, "removed": {**record["removed"], "items": []}, "repairs": [], "evidence": {}})


@contextmanager
def node() -> Iterator[str]:
    """A node with all to itself, or the one that is named in the environment."""
    if url := os.environ.get(ENVIRONMENT):
        yield url
        return
    made = Node(heap="1g")
    try:
        yield made.start().url
    finally:
        made.remove()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=9)
    asked = parser.parse_args()
    records = prepared(asked.records)
    stemmed = frozenset(languages(mapping(Kind.ARTICLES)["properties"]))
    documents = [orjson.loads(as_json(stem(cast(Json, record), stemmed))) for record in records]
    loaders: dict[str, Load] = {
        "newsmill": ours(records, len(records)),
        f"newsmill, batches of {BATCH:,}": ours(records, BATCH),
        "streaming_bulk": helper(documents, streaming_bulk),
        "parallel_bulk, 4 threads": helper(documents, parallel_bulk),
    }
    took: dict[str, list[Took]] = {name: [] for name in loaders}
    try:
        with node() as url:
            for load in loaders.values():  # the first load of all pays for what the server has yet to warm up
                measured(url, load, len(records))
            for number in range(asked.rounds):
                names = [*loaders][number % len(loaders) :] + [*loaders][: number % len(loaders)]
                for name in names:
                    took[name].append(measured(url, loaders[name], len(records)))
            sizes = [bytes_an_article(url, each) for each in (records, [bare(record) for record in records])]
            remove_all(url, PREFIX)
    except Unavailable as error:
        sys.exit(f"not measured: {error}")
    tell(took, records, sizes)


def tell(took: dict[str, list[Took]], records: Sequence[Record], sizes: Sequence[float]) -> None:
    """Print what was measured."""
    console = Console()
    rounds = len(next(iter(took.values())))
    table = Table(title=f"{len(records):,} records into Elasticsearch, medians of {rounds} rounds")
    headings = ("", "documents a second", "client's CPU, ms a document", "speed over the better helper, round by round")
    for heading in headings:
        table.add_column(heading, justify="right" if heading else "left")
    helpers = [name for name in took if not name.startswith("newsmill")]
    better = min(helpers, key=lambda name: statistics.median(each.wall_s for each in took[name]))
    for name, all_took in took.items():
        ratio = statistics.median(peer.wall_s / own.wall_s for peer, own in zip(took[better], all_took, strict=True))
        speed = statistics.median(len(records) / each.wall_s for each in all_took)
        cpu_ms = statistics.median(1000 * each.cpu_s / len(records) for each in all_took)
        table.add_row(name, f"{speed:,.0f}", f"{cpu_ms:.2f}", f"{ratio:.2f}")
    console.print(table)
    console.print(f"The better of the client's helpers is {better}; 0.95 of its speed or more is wanted.")
    chars = statistics.mean(len(record["text"]) for record in records)
    console.print(
        f"Index, bytes an article of {chars:,.0f} characters: {sizes[0]:,.0f} with receipts and evidence, "
        f"{sizes[1]:,.0f} without"
    )


if __name__ == "__main__":
    main()
