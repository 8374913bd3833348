"""Three nodes, of which one dies."""

from contextlib import closing

from pipeline import config
from pipeline.index.elastic import ElasticIndex
from tests.builders import records
from tests.elastic.node import Cluster


def test_a_node_that_dies_loses_nothing(cluster: Cluster) -> None:
    """Articles loaded before and after a node was killed are all there."""
    batch = records(2000)
    settings = config.Elasticsearch(prefix="cluster", chunk_bytes=64 * 1024, retry_s=180)

    with closing(ElasticIndex(cluster.url, settings)) as index:
        index.prepare()
        index.upsert(batch[:1000])
        cluster.nodes[0].kill()
        refused = index.upsert(batch[1000:])
        ids = list(index.ids())

    cluster.nodes[0].launch()
    assert (list(refused), ids) == ([], sorted(each["id"] for each in batch))
