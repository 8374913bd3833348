"""The compose file: valid, safe by our own rules, and such that `up --wait` ends well."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from itertools import pairwise
from os import environ
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from pipeline import __version__
from tests.stack.files import COMPOSE, EXAMPLE, PROFILES, ROOT, Service, needs, once, project, services, used

SCHEMA = ROOT.parent / "shared" / "compose-spec.json"
SERVICES = services()
KEPT = {name: service for name, service in SERVICES.items() if not once(service)}
PINNED = re.compile(r"[a-z0-9./-]+:\d+\.\d+(\.\d+)?(-[a-z]+)?")

Load = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def loader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Docker compose's own loader, built from its library."""
    if not (go := shutil.which("go")):
        reason = "no Go to build docker compose's loader with"
        pytest.fail(reason) if environ.get("CI") == "true" else pytest.skip(reason)
    built = tmp_path_factory.mktemp("loader") / "loader"
    command = [str(go), "build", "-mod=readonly", "-trimpath", "-o", str(built), "."]
    done = subprocess.run(command, cwd=Path(__file__).parent / "loader", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return built


@pytest.fixture
def load(loader: Path, tmp_path: Path) -> Load:
    """Load the compose file in a folder of its own, as `docker compose` would there."""
    (tmp_path / COMPOSE.name).write_bytes(COMPOSE.read_bytes())

    def call(**variables: str) -> "subprocess.CompletedProcess[str]":
        given = {"PATH": environ["PATH"], **variables}
        return subprocess.run([loader, tmp_path], env=given, capture_output=True, text=True, check=False)

    return call


@pytest.mark.timeout(600)  # builds the loader, once in a machine's life
@pytest.mark.parametrize("profile", PROFILES)
def test_compose_loads_it(load: Load, tmp_path: Path, profile: str) -> None:
    """With the `.env` of `make env`, docker compose's own loader takes it, and each profile has its services."""
    (tmp_path / EXAMPLE.name).write_bytes(EXAMPLE.read_bytes())
    subprocess.run(["python3", ROOT / "deploy" / "env.py", tmp_path], check=True, capture_output=True)

    loaded = load(COMPOSE_PROFILES=profile)

    assert loaded.returncode == 0, loaded.stderr
    wanted = {name for name, service in SERVICES.items() if profile in service["profiles"]}
    assert set(json.loads(loaded.stdout)["services"]) == wanted


@pytest.mark.timeout(600)  # as above
def test_without_secrets_it_says_what_to_do(load: Load) -> None:
    """Where there is no `.env` each missing secret is named, with the command that makes it."""
    loaded = load(COMPOSE_PROFILES="full")

    assert loaded.returncode == 1
    assert "required variable ELASTIC_PASSWORD is missing a value: run make env" in loaded.stderr


def test_schema() -> None:
    """The compose specification's own schema finds nothing wrong."""
    if not SCHEMA.is_file():
        pytest.skip(f"no schema of compose files at {SCHEMA}")
    validator = Draft7Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))

    assert [fault.message for fault in validator.iter_errors(project())] == []


@pytest.mark.parametrize("name", SERVICES)
def test_profiles(name: str) -> None:
    """Whatever a service waits for is there in each profile that the service is in."""
    service = SERVICES[name]

    assert set(service["profiles"]) <= set(PROFILES)
    for needed in needs(service):
        assert set(service["profiles"]) <= set(SERVICES[needed]["profiles"]), needed


@pytest.mark.parametrize("name", SERVICES)
def test_waits_mean_something(name: str) -> None:
    """A service waits for what stays until it is healthy, and for what ends until it has ended well."""
    for needed, condition in needs(SERVICES[name]).items():
        ends = once(SERVICES[needed])
        assert condition == ("service_completed_successfully" if ends else "service_healthy"), needed


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("name", [name for name, service in SERVICES.items() if once(service)])
def test_ends_are_waited_for(name: str, profile: str) -> None:
    """Each service that ends is waited for by another: else `up --wait` takes its end for a failure."""
    if profile not in SERVICES[name]["profiles"]:
        return

    assert any(name in needs(service) for service in SERVICES.values() if profile in service["profiles"])


@pytest.mark.parametrize("name", KEPT)
def test_health(name: str) -> None:
    """Whatever stays is asked whether it is well, with time to start."""
    health = KEPT[name]["healthcheck"]

    assert health["test"][0] in ("CMD", "CMD-SHELL")
    assert {"interval", "timeout", "retries", "start_period"} <= set(health)


@pytest.mark.parametrize("name", SERVICES)
def test_no_service_has_more_than_it_needs(name: str) -> None:
    """No root, no capabilities, no rights to be gained, no memory without end, no log without end."""
    service = SERVICES[name]

    assert re.fullmatch(r"[1-9]\d*:\d+", service["user"])
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["mem_limit"]
    assert "max-size" in service["logging"]["options"]
    assert not {"privileged", "cap_add", "pid", "ipc", "devices"} & set(service)


@pytest.mark.parametrize("name", SERVICES)
def test_ports_and_folders(name: str) -> None:
    """Ports are on loopback only; volumes are named; of this machine only the inbox is seen, and read only."""
    service = SERVICES[name]
    known = project()["volumes"]

    assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))
    assert service.get("network_mode") in (None, "none", "service:kibana")
    for volume in service.get("volumes", []):
        source = volume.split(":")[0]
        assert source in known or re.fullmatch(r"\$\{NEWSMILL_INBOX:-\./samples/raw\}:/inbox:ro", volume), volume


@pytest.mark.parametrize("name", SERVICES)
def test_images_are_pinned(name: str) -> None:
    """An image has a whole version, and ours the version of this release."""
    image = SERVICES[name]["image"]

    assert PINNED.fullmatch(image)
    if image.startswith("newsmill"):
        assert image.endswith(f":{__version__}")
        assert any(each["image"] == image and "build" in each for each in SERVICES.values())


def test_one_version_of_the_elastic_stack() -> None:
    """Kibana refuses an Elasticsearch of another version."""
    versions = {SERVICES[name]["image"].rpartition(":")[2] for name in ("elasticsearch", "kibana")}

    assert len(versions) == 1


def test_airflow_shares_its_secrets() -> None:
    """All parts of Airflow have the same settings, the secrets they know each other by among them."""
    parts = [service["environment"] for name, service in SERVICES.items() if name.startswith("airflow-")]
    shared = set.intersection(*(set(part.items()) for part in parts))

    secrets = {"AIRFLOW__API_AUTH__JWT_SECRET", "AIRFLOW__API__SECRET_KEY", "AIRFLOW__CORE__FERNET_KEY"}
    assert secrets <= {name for name, _ in shared}
    assert len(parts) == 6


def test_every_variable_is_explained() -> None:
    """Each variable of the compose file stands in `.env.example` under a comment, and no other does."""
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    explained = {
        line.partition("=")[0]
        for above, line in pairwise(lines)
        if "=" in line and not line.startswith("#") and (above.startswith("#") or "=" in above)
    }

    assert explained == set(used()) | {"COMPOSE_PROFILES"}


@pytest.mark.parametrize("name", sorted(used()))
def test_secrets_are_asked_for(name: str) -> None:
    """A secret has no default anywhere: it is random in `.env`, empty in the example, and missed with a message."""
    if not re.search(r"PASSWORD|KEY|SECRET", name):
        return
    example = EXAMPLE.read_text(encoding="utf-8")

    assert used()[name] == {(":?", "run make env")}
    assert re.search(rf"^# random: \w+\n{name}=$", example, re.MULTILINE)


def test_no_secret_in_the_file() -> None:
    """Whatever is called a password, a secret or a key is a variable."""
    for name, service in SERVICES.items():
        for variable, value in _environment(service).items():
            if re.search(r"PASSWORD|SECRET|ENCRYPTIONKEY|FERNET|CONN$|BROKER|BACKEND", variable):
                assert re.search(r"\$\{\w+:\?run make env\}", str(value)), (name, variable)


def _environment(service: Service) -> dict[str, Any]:  # Any: as in the file
    found: dict[str, Any] = service.get("environment", {})
    return found
