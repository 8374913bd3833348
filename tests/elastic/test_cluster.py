"""Three nodes, of which one dies in the middle of a load."""

from pathlib import Path

import pytest
from elasticsearch import Elasticsearch

from pipeline.index.mappings import Kind, Names
from tests.elastic.loader import FILES, Loader, in_ledger, opened, sources, state
from tests.elastic.node import Cluster

pytestmark = pytest.mark.timeout(7200)


def test_a_node_that_dies_loses_nothing(cluster: Cluster, tmp_path: Path) -> None:
    """The node that writes the articles is killed while they are loaded: they are all there, as if it had lived."""
    news = sources(tmp_path / "news")
    Loader(cluster.url, "calm", news, workers=2).finish()
    Loader(cluster.url, "calm", news, workers=2).finish()
    with opened(cluster.url, "calm") as index:
        undisturbed = state(index)

    with opened(cluster.url, "storm") as index:
        index.prepare()
        loader = Loader(cluster.url, "storm", news)
        loader.until(lambda: in_ledger(index) >= FILES // 4)
    victim = next(node for node in cluster.nodes if node.name == _writing(cluster, Names("storm").alias(Kind.ARTICLES)))
    victim.kill()
    assert loader.running
    row = loader.finish()
    again = Loader(cluster.url, "storm", news).finish()
    with opened(cluster.url, "storm") as index:
        held = state(index)
    victim.launch()

    assert row["outcomes"]["indexed"] >= FILES
    assert "indexed" not in again["outcomes"]
    assert held == undisturbed


def _writing(cluster: Cluster, alias: str) -> str:
    """The node that holds the primary of an index."""
    with Elasticsearch(cluster.url.split(",")) as client:
        shards = client.cat.shards(index=alias, h=["prirep", "node"]).body.splitlines()
    return next(node for kind, node in map(str.split, shards) if kind == "p")
