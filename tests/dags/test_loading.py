"""What every DAG must have."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.dags.apart import ask
from tests.dags.deployment import DAGS, REPOSITORY

pytestmark = pytest.mark.timeout(900)  # on a machine that is busy, importing Airflow takes a minute


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    found: dict[str, Any] = ask("facts", tmp_path_factory.mktemp("airflow"))
    return found


def test_every_dag_loads(facts: dict[str, Any]) -> None:
    """All four are there, and no file of the folder fails to load."""
    assert facts["errors"] == {}
    assert set(facts["dags"]) == set(DAGS)


def test_nothing_of_ours_is_imported(facts: dict[str, Any]) -> None:
    """Loading the DAGs imports our errors, which the retry policy names, and no more of the pipeline."""
    assert facts["imported"] == ["pipeline", "pipeline.errors"]


@pytest.mark.parametrize("name", DAGS)
def test_what_every_dag_has(facts: dict[str, Any], name: str) -> None:
    """An owner, a page of words, tags, and one run at a time."""
    dag = facts["dags"][name]

    assert dag["owner"] == "newsroom-operators"
    assert len(dag["doc"]) > 200
    assert "newsmill" in dag["tags"]
    assert dag["max_active_runs"] == 1


@pytest.mark.parametrize("name", DAGS)
def test_forms(facts: dict[str, Any], name: str) -> None:
    """Every field has a title, help and a section, or a title that says all."""
    for field, schema in facts["dags"][name]["params"].items():
        assert schema.get("title"), field
        assert schema.get("section"), field
        assert schema.get("description") or schema.get("values_display"), field


def test_pool(facts: dict[str, Any]) -> None:
    """Whatever writes articles is bounded by the pool."""
    for name in ("news_ingest", "news_replay"):
        assert facts["dags"][name]["tasks"]["work_batch"]["pool"] == "newsmill_index"


def test_every_task_says_what_it_does(facts: dict[str, Any]) -> None:
    """Tasks are described."""
    undescribed = [
        f"{dag}.{task}" for dag in DAGS for task, has in facts["dags"][dag]["tasks"].items() if not has["doc"]
    ]

    assert undescribed == []


def test_operating_page_names_what_dags_read() -> None:
    """Every environment variable that the DAGs read stands on the operators' page."""
    page = (REPOSITORY / "docs" / "operating.md").read_text(encoding="utf-8")
    read = set()
    for file in Path(REPOSITORY / "dags").rglob("*.py"):
        read |= set(re.findall(r"NEWSMILL_[A-Z_]+", file.read_text(encoding="utf-8")))

    assert [name for name in sorted(read) if name not in page] == []
