"""The files for Kubernetes, as far as they name things of ours; no cluster runs here."""

from typing import Any

import pytest
import yaml

from pipeline import __version__
from pipeline.config import Settings
from tests.stack.files import ROOT, services

VALUES = yaml.safe_load((ROOT / "deploy" / "helm" / "values.yaml").read_text(encoding="utf-8"))
ECK = list(yaml.safe_load_all((ROOT / "deploy" / "eck" / "newsmill.yaml").read_text(encoding="utf-8")))
OF_THE_DAGS = {"NEWSMILL_SOURCE", "NEWSMILL_WORK", "NEWSMILL_SCHEDULE"}


@pytest.mark.parametrize("made", ECK, ids=lambda each: str(each["kind"]))
def test_one_version_of_the_elastic_stack(made: dict[str, Any]) -> None:
    """ECK is told the versions that compose has."""
    image = services()[made["kind"].lower()]["image"]

    assert image.endswith(f":{made['spec']['version']}")


def test_one_version_of_airflow() -> None:
    """The chart is told the Airflow that is locked, and the image of this release with its user."""
    locked = (ROOT / "pyproject.toml").read_text(encoding="utf-8")

    assert f'"apache-airflow=={VALUES["airflowVersion"]}"' in locked
    assert VALUES["defaultAirflowTag"] == __version__
    assert f"{VALUES['uid']}:{VALUES['gid']}" == services()["airflow-worker"]["user"]


def test_settings_exist() -> None:
    """Every variable of ours is a setting or one that the DAGs read; the account is that of compose."""
    known = {f"NEWSMILL_{name}".upper() for name in Settings.model_fields}
    known |= {f"NEWSMILL_ELASTICSEARCH__{name}".upper() for name in type(Settings().elasticsearch).model_fields}
    given = {each["name"]: each["value"] for each in VALUES["env"]}
    secret = {each["envName"] for each in VALUES["secret"]}

    assert set(given) | secret <= known | OF_THE_DAGS
    compose = services()["airflow-worker"]["environment"]
    assert given["NEWSMILL_ELASTICSEARCH__USERNAME"] == compose["NEWSMILL_ELASTICSEARCH__USERNAME"]
    assert VALUES["config"]["core"]["auth_manager"] == compose["AIRFLOW__CORE__AUTH_MANAGER"]
