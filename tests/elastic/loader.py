"""The loader as a process of its own, for tests that disturb it, and what it must have brought about at its end.

`NEWSMILL_FAULT_FILES` says how many generated files each fault is tried on; `make faults` sets 10,000.
"""

import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from elasticsearch import Elasticsearch

from benchmarks import corpus
from pipeline import config
from pipeline.index.base import Query, RunRow
from pipeline.index.elastic import ElasticIndex
from pipeline.index.mappings import Kind
from tests.elastic.node import die_with_parent
from tests.elastic.remembering import FOLDER

FILES = int(os.environ.get("NEWSMILL_FAULT_FILES", "300"))
BATCH = max(FILES // 50, 8)
NEWSMILL = [sys.executable, "-c", "from tests.elastic.remembering import main; main()"]
SAMPLES = [Path(__file__).parents[2] / "samples" / "raw", Path(__file__).parents[3] / "shared" / "samples" / "raw"]
"""Those that come with Newsmill, and the five that it was first asked for, where they are at hand."""
OF_THE_RUN = {"run": "", "first_seen": "", "last_seen": "", "indexed_at": "", "seconds": 0.0, "attempts": 0}


@dataclass(frozen=True, slots=True)
class State:
    """All that an index holds, but for times and the names of runs."""

    articles: dict[str, str]
    """Id to a digest of the record."""
    files: dict[str, str]
    """Path to a digest of the ledger's row."""


def sources(folder: Path) -> list[str]:
    """The generated files, made in this folder, and the samples; what they give is remembered beside the folder."""
    corpus.make(folder, FILES, paragraphs=(1, 3))
    remembered = folder.with_name("remembered")
    remembered.mkdir()
    os.environ[FOLDER] = str(remembered)
    return [str(each) for each in (folder, *SAMPLES) if each.is_dir()]


def state(index: ElasticIndex) -> State:
    """What the index holds now."""
    with index.walk(Query(superseded=True)) as walk:
        articles = {record["id"]: _digest(_timeless(dict(record))) for record in walk.records}
    assert sorted(articles) == list(index.ids())
    return State(articles, {row["path"]: _digest({**row, **OF_THE_RUN}) for row in index.files()})


class Loader:
    """`newsmill run` at work."""

    def __init__(self, url: str, prefix: str, given: list[str], *, workers: int = 1) -> None:
        settings = {
            "NEWSMILL_INDEX": url,
            "NEWSMILL_SETTLE_S": "0",
            "NEWSMILL_BATCH_SIZE": str(BATCH),
            "NEWSMILL_ELASTICSEARCH__PREFIX": prefix,
            "NEWSMILL_ELASTICSEARCH__CHUNK_BYTES": "65536",  # several requests a batch
        }
        self._process = subprocess.Popen(
            [*NEWSMILL, "run", *given, "--workers", str(workers), "--json"],
            cwd=Path(__file__).parents[2],
            env={**os.environ, **settings},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=die_with_parent,
        )

    @property
    def running(self) -> bool:
        """Whether it is still at work."""
        return self._process.poll() is None

    def until(self, reached: Callable[[], bool]) -> None:
        """Wait while it works; it must not end before that."""
        while not reached():
            assert self.running, f"it ended too early: {self._process.communicate()}"
            time.sleep(0.01)

    def finish(self) -> RunRow:
        """Wait for its end, which must be a good one; what it says of its run."""
        output, errors = self._process.communicate(timeout=3600)
        assert self._process.returncode == 0, errors
        row: RunRow = json.loads(output)
        return row

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.communicate()


@contextmanager
def opened(url: str, prefix: str) -> Iterator[ElasticIndex]:
    """The index that a loader with this prefix fills."""
    with closing(ElasticIndex(url, config.Elasticsearch(prefix=prefix))) as index:
        yield index


def in_ledger(index: ElasticIndex) -> int:
    """Files that are in the ledger so far."""
    alias = index.names.alias(Kind.FILES)
    with Elasticsearch(index.url.split(","), request_timeout=60) as client:
        client.indices.refresh(index=alias)
        return int(client.count(index=alias)["count"])


def _timeless(record: dict[str, object]) -> dict[str, object]:
    record |= {"run": "", "ingested_at": ""}
    return record if record["published"] else {**record, "@timestamp": ""}


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode("utf-8", "surrogatepass")).hexdigest()
