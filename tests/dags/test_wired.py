"""The DAGs from end to end by `dag.test()`, into the embedded index and into Elasticsearch."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import pipeline.read
from pipeline.config import Limits
from pipeline.index.elastic import ElasticIndex
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, run
from tests.dags.apart import ask
from tests.dags.conftest import articles, ends, samples
from tests.runs.folder import story, write

pytestmark = pytest.mark.timeout(1200)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("airflow")


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, object], dict[str, tuple[object, ...]]]:
    """What `newsmill run` makes of the samples."""
    with closing(SqliteIndex(tmp_path_factory.mktemp("expected") / "newsmill.db")) as index:
        run(index, [str(samples())], Limits(), Pace())
        return articles(index), ends(index)


def test_embedded(
    home: Path, tmp_path: Path, expected: tuple[dict[str, object], dict[str, tuple[object, ...]]]
) -> None:
    """Samples taken in, once more, dry; a repaired file replayed; a source watched; what cannot be, refused."""
    path = tmp_path / "newsmill.db"
    bad = write(tmp_path / "bad" / "cut-off.txt", story(1) + "\0")
    ingest = {"dag": "news_ingest", "form": {"source": str(samples()), "batch_size": 7}}
    with closing(SqliteIndex(path)) as index:
        first = ask_runs(home, path, ingest)[0]
        assert (articles(index), ends(index)) == expected
        assert first["state"] == "success"
        assert [state for task, state in first["tasks"].items() if task.startswith("work_batch[")] == ["success"] * 4

        again, dry, set_aside = ask_runs(
            home,
            path,
            ingest,
            {"dag": "news_ingest", "form": {"source": str(samples()), "takes": "everything", "dry_run": True}},
            {"dag": "news_ingest", "form": {"source": str(bad.parent)}},
        )
        assert [each["state"] for each in (again, dry, set_aside)] == ["success"] * 3
        assert {dry["tasks"][f"{task}[-1]"] for task in ("work_batch", "balance", "report")} == {"skipped"}
        assert [row["seen"] for row in reversed(index.runs())] == [len(expected[1]), len(expected[1]), 1]
        assert articles(index) == expected[0]

        write(bad, story(1))
        replayed, watched, reindexed, contrary = ask_runs(
            home,
            path,
            {
                "dag": "news_replay",
                "form": {"reason": "nul-bytes", "step": "read", "step_version": pipeline.read.VERSION, "ask": False},
            },
            {"dag": "news_watch"},
            {"dag": "news_reindex"},
            {"dag": "news_ingest", "form": {"source": str(samples()), "takes": "everything", "stale_only": True}},
        )
        assert replayed["state"] == "success"
        assert ends(index)[str(bad)][0] == "indexed"
        assert [(row["seen"], row["outcomes"]) for row in index.runs() if row["sources"] == [str(bad.parent)]] == [
            (1, {"indexed": 1}),
            (1, {"quarantined": 1}),
        ]
        assert watched["state"] == "success"
        assert (reindexed["state"], reindexed["tasks"]["build[-1]"]) == ("failed", "failed")  # one version only
        assert (contrary["state"], contrary["tasks"]["plan[-1]"]) == ("failed", "failed")


def test_elasticsearch(home: Path, elastic_index: ElasticIndex, expected: tuple[object, object]) -> None:
    """The samples, into a real Elasticsearch."""
    environment = {
        "NEWSMILL_INDEX": elastic_index.url,
        "NEWSMILL_ELASTICSEARCH__PREFIX": elastic_index.settings.prefix,
    }
    form = {"source": str(samples()), "batch_size": 7}

    (ended,) = ask("run", home, [{"dag": "news_ingest", "form": form, "environment": environment}])

    assert ended["state"] == "success"
    elastic_index.prepare()
    assert (articles(elastic_index), ends(elastic_index)) == expected


def ask_runs(home: Path, index: Path, *runs: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = ask("run", home, runs, NEWSMILL_INDEX=f"sqlite:///{index}", NEWSMILL_SETTLE_S="0")
    return found
