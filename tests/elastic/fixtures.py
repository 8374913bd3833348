"""The Elasticsearch that tests run against, by whatever way there is one; each is started once a session, if asked for.

`NEWSMILL_TEST_ELASTICSEARCH` names one that runs already. Else docker starts one, else the bundle from Maven Central
(see bundle.py). Where there is no way, tests are skipped with the reason; in CI (`CI=true`) that is a failure.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NoReturn, cast
from uuid import uuid4

import pytest

from pipeline.config import Elasticsearch
from tests.elastic.bundle import Unavailable, elasticsearch, jdk
from tests.elastic.node import Cluster, Node

if TYPE_CHECKING:  # slow to import: only who uses them should wait for them
    from pipeline.index.elastic import ElasticIndex

IMAGE = "elasticsearch:9.4.3"
ENVIRONMENT = "NEWSMILL_TEST_ELASTICSEARCH"


SERVERS = {"elasticsearch_url", "secure_node", "cluster", "own_node"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that is the first to need a server waits for its start, and once in a machine's life for its download."""
    for item in items:
        if SERVERS & set(getattr(item, "fixturenames", ())) and not item.get_closest_marker("timeout"):
            item.add_marker(pytest.mark.timeout(1200))


@pytest.fixture(scope="session")
def elasticsearch_url() -> Iterator[str]:
    """Where a real Elasticsearch without security answers."""
    if url := os.environ.get(ENVIRONMENT):
        with urllib.request.urlopen(url, timeout=30):  # one that was named must be there
            yield url
    elif _engine_answers():
        with _container() as url:
            yield url
    else:
        require_bundle()
        node = Node()
        try:
            yield node.start().url
        finally:
            node.remove()


@pytest.fixture(scope="session")
def secure_node() -> Iterator[Node]:
    """A node with TLS and users; `secure_node.security` has its authority and its first user."""
    from tests.elastic.security import Security

    require_bundle()
    node = Node(security=Security.make())
    try:
        yield node.start()
    finally:
        node.remove()


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """Three nodes that found each other; whoever kills one starts it again."""
    require_bundle()
    nodes = Cluster(3)
    try:
        yield nodes.start()
    finally:
        nodes.remove()


@pytest.fixture
def own_node() -> Iterator[Node]:
    """A node for one test alone, to be killed, frozen and filled."""
    require_bundle()
    node = Node()
    try:
        yield node.start()
    finally:
        node.remove()


@pytest.fixture(scope="session")
def elastic_settings(elasticsearch_url: str) -> Iterator[Elasticsearch]:
    """Settings under which no session meets what another left."""
    settings = Elasticsearch(prefix=f"test-{uuid4().hex[:12]}", retry_s=30)
    yield settings
    remove_all(elasticsearch_url, settings.prefix)


def remove_all(url: str, prefix: str) -> None:
    """Delete the indexes and templates of a prefix."""
    for name in _ask(f"{url}/{prefix}-*"):
        _ask(f"{url}/{name}", "DELETE")
    _ask(f"{url}/_index_template/{prefix}-*", "DELETE")
    _ask(f"{url}/_component_template/{prefix}-*", "DELETE")


@pytest.fixture
def elastic_index(elasticsearch_url: str, elastic_settings: Elasticsearch) -> Iterator[ElasticIndex]:
    """An index in Elasticsearch, prepared and empty."""
    from pipeline.index.elastic import ElasticIndex

    index = ElasticIndex(elasticsearch_url, elastic_settings)
    index.prepare()
    yield index
    index.close()
    # Making an index anew takes a while, so what nobody wrote to stays for the next test.
    stats = _ask(f"{elasticsearch_url}/{elastic_settings.prefix}-*/_stats/indexing?expand_wildcards=all")
    written = [name for name, each in stats.get("indices", {}).items() if each["primaries"]["indexing"]["index_total"]]
    if written:
        _ask(f"{elasticsearch_url}/{','.join(written)}", "DELETE")


def _ask(address: str, method: str = "GET") -> dict[str, Any]:  # Any: Elasticsearch's own nested shapes
    request = urllib.request.Request(address, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return cast(dict[str, Any], json.load(answer))
    except urllib.error.HTTPError as error:
        with error:
            return {}


def require_bundle() -> None:
    try:
        jdk()
        elasticsearch()
    except Unavailable as error:
        _no_way(str(error))


def _no_way(reason: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"no Elasticsearch to test with: {reason}", pytrace=False)
    pytest.skip(f"no Elasticsearch to test with: {reason}")


def _engine_answers() -> bool:
    """Whether there is a docker engine. Its own client is not asked where there is no socket: it leaks one then."""
    address = os.environ.get("DOCKER_HOST", "unix:///var/run/docker.sock")
    if address.startswith("unix://"):
        with socket.socket(socket.AF_UNIX) as probe:
            return probe.connect_ex(address.removeprefix("unix://")) == 0
    return True


@contextlib.contextmanager
def _container() -> Iterator[str]:
    from testcontainers.core.container import DockerContainer
    from testcontainers.core.wait_strategies import HttpWaitStrategy

    container = (
        DockerContainer(IMAGE)
        .with_env("discovery.type", "single-node")
        .with_env("xpack.security.enabled", "false")
        .with_env("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
        .with_env("cluster.routing.allocation.disk.threshold_enabled", "false")
        .with_exposed_ports(9200)
        .waiting_for(HttpWaitStrategy(9200, "/_cluster/health").for_status_code(200).with_startup_timeout(180))
    )
    with container:
        yield f"http://{container.get_container_host_ip()}:{container.get_exposed_port(9200)}"
