"""The service that prepares Airflow, run on a real Airflow with an embedded database; and how its health is asked."""

import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from werkzeug.security import check_password_hash

from tests.stack.files import ROOT, environment, process_environment, services

PARTS = {
    service["healthcheck"]["test"][-1]
    for name, service in services().items()
    if name.startswith("airflow-") and "deploy/healthy.py" in service.get("healthcheck", {}).get("test", [])
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An Airflow that was prepared twice, the second time with other settings."""
    folder = tmp_path_factory.mktemp("airflow")
    for password, slots in (("first", "2"), ("second", "3")):
        run(folder, ROOT / "deploy" / "airflow_setup.py", AIRFLOW_ADMIN_PASSWORD=password, NEWSMILL_POOL=slots)
    return folder


def run(folder: Path, *command: object, **more: str) -> str:
    """Run Python in the environment of that service, with a database of its own."""
    given = {
        name: value
        for name, value in environment("airflow-setup", {}).items()
        if name.startswith("AIRFLOW__") and value
    }
    given |= {"AIRFLOW_HOME": str(folder), "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{folder}/airflow.db"}
    given |= {"AIRFLOW__CORE__LOAD_EXAMPLES": "false"}
    words = [sys.executable, *map(str, command)]
    done = subprocess.run(
        words, env=process_environment(given | more), capture_output=True, text=True, timeout=280, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.fixture
def database(home: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(home / "airflow.db")) as connection:
        yield connection


def test_the_administrator(database: sqlite3.Connection) -> None:
    """There is one, who may do all, with the password of the second time."""
    rows = database.execute(
        "SELECT u.username, r.name, u.password FROM ab_user u JOIN ab_user_role l ON l.user_id = u.id "
        "JOIN ab_role r ON r.id = l.role_id"
    ).fetchall()

    ((name, role, hashed),) = rows
    assert (name, role) == ("admin", "Admin")
    assert check_password_hash(hashed, "second")


def test_the_pool(database: sqlite3.Connection) -> None:
    """The pool of our DAGs is there, with the slots of the second time."""
    assert dict(database.execute("SELECT pool, slots FROM slot_pool"))["newsmill_index"] == 3


def test_without_a_password() -> None:
    """It ends before it touches anything, and names what is missing."""
    done = subprocess.run(
        [sys.executable, ROOT / "deploy" / "airflow_setup.py"],
        env=process_environment({}),
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "AIRFLOW_ADMIN_PASSWORD is not set" in done.stderr


def test_health_is_asked_of_parts_that_airflow_knows(home: Path) -> None:
    """Every part that a health check names is one that Airflow tells of."""
    code = (
        "import json; from airflow.api.common import airflow_health as it; print(json.dumps(it.get_airflow_health()))"
    )

    told = json.loads(run(home, "-c", code).splitlines()[-1])

    assert sorted(PARTS) == ["dag_processor", "metadatabase", "scheduler", "triggerer"]
    assert set(told) >= PARTS
    assert told["metadatabase"]["status"] == "healthy"
    assert told["scheduler"]["status"] == "unhealthy"


@pytest.fixture
def told() -> Iterator[tuple[str, list[bytes]]]:
    """Something that answers as the api-server would, and what it will answer."""
    answers = [b""]

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the server's own name
            self.send_response(200)
            self.end_headers()
            self.wfile.write(answers[0])

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", answers
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize(
    ("answer", "part", "code", "said"),
    [
        (b'{"scheduler": {"status": "healthy"}}', "scheduler", 0, ""),
        (b'{"scheduler": {"status": "unhealthy"}}', "scheduler", 1, "scheduler: unhealthy"),
        (b'{"triggerer": {"status": null}}', "triggerer", 1, "triggerer: unknown"),
        (b"{}", "triggerer", 1, "triggerer: unknown"),
        (b"<html>", "scheduler", 1, "http://127.0.0.1"),
    ],
)
def test_health(told: tuple[str, list[bytes]], answer: bytes, part: str, code: int, said: str) -> None:
    """A part is well only while Airflow says so."""
    url, answers = told
    answers[0] = answer

    done = subprocess.run(
        [sys.executable, ROOT / "deploy" / "healthy.py", part, url], capture_output=True, text=True, check=False
    )

    assert done.returncode == code
    assert said in done.stderr
