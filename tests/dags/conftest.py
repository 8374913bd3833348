"""A whole Airflow for the tests that want one, started once."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest

from pipeline.index.base import Index
from tests.dags.deployment import Deployment, Unavailable
from tests.elastic.fixtures import require_bundle
from tests.elastic.node import Node

OF_THE_RUN = ("run", "ingested_at", "@timestamp")


@dataclass(frozen=True, slots=True)
class Stack:
    """Airflow, and the Elasticsearch that it loads into."""

    airflow: Deployment
    node: Node

    def kill(self, part: str) -> None:
        """End one of its parts at once, as a power cut would."""
        if part == "elasticsearch":
            self.node.kill()
        else:
            self.airflow.kill(part)

    def launch(self, part: str) -> None:
        """Start what was killed; it is not ready yet."""
        if part == "elasticsearch":
            self.node.launch()
        else:
            self.airflow.launch(part)


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    """All of it on this machine; the node and every process may be killed and started again."""
    require_bundle()
    node = Node()
    try:
        airflow = Deployment({"NEWSMILL_INDEX": node.url, "NEWSMILL_ELASTICSEARCH__RETRY_S": "120"})
    except Unavailable as error:
        _no_way(str(error))
    try:
        node.launch()
        airflow.start()
        node.await_ready()
        yield Stack(airflow, node)
    finally:
        airflow.remove()
        node.remove()


def _no_way(reason: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"no Airflow to test with: {reason}", pytrace=False)
    pytest.skip(f"no Airflow to test with: {reason}")


def articles(index: Index) -> dict[str, object]:
    """All articles by id, without what no two runs share."""
    found = {id_: index.get(id_) for id_ in index.ids()}
    return {
        id_: {name: value for name, value in (record or {}).items() if name not in OF_THE_RUN}
        for id_, record in found.items()
    }


def ends(index: Index) -> dict[str, tuple[object, ...]]:
    """How each file ended, without what no two runs share."""
    names = ("outcome", "reason", "message", "step", "digest", "article", "bytes")
    return {row["path"]: tuple(row[name] for name in names) for row in index.files()}  # type: ignore[literal-required]


def samples() -> Path:
    """The bundled samples."""
    return Path(__file__).parents[2] / "samples" / "raw"
