"""An Airflow on this machine alone, with our DAGs on the embedded index: `make airflow`, for a first look.

Everything it keeps lies in `var/airflow`. Not for production: its metadata are one SQLite file, and it has one user.
"""

import fcntl
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import IO

REPOSITORY = Path(__file__).resolve().parents[1]
HOME = Path(os.environ.get("AIRFLOW_HOME", REPOSITORY / "var" / "airflow"))
USER = "admin"
FIRST_PORT = 8080
START_TIMEOUT_S = 600
AIRFLOW = [sys.executable, "-m", "airflow"]


def main() -> None:
    """Start it, say where it is, and stay until stopped."""
    signal.signal(signal.SIGTERM, _stop)
    HOME.mkdir(parents=True, exist_ok=True)
    held = _hold()
    port = int(os.environ.get("AIRFLOW__API__PORT") or _free_port())
    password, environment = _password(), _environment(port)
    print("Preparing Airflow: half a minute, a few more on a machine that is busy …", flush=True)
    log = HOME / "standalone.log"
    with log.open("wb") as out:
        for command in (["db", "migrate"], ["pools", "set", "newsmill_index", "1", "Batches that write at once"]):
            subprocess.run([*AIRFLOW, *command], env=environment, check=True, stdout=out, stderr=out)
        server = subprocess.Popen(
            [*AIRFLOW, "standalone"],
            env=environment,
            stdout=out,
            stderr=out,
            start_new_session=True,
            pass_fds=[held.fileno()],
        )
    try:
        _await_ready(server, port, password, log)
        print(
            f"\n  page      http://127.0.0.1:{port}\n  user      {USER}\n  password  {password}\n"
            f"  index     {environment['NEWSMILL_INDEX']}\n  log       {log}\n\n"
            "Open “News: ingest” and press Trigger: it takes in the bundled samples. Ctrl-C stops it all.",
            flush=True,
        )
        server.wait()
    except KeyboardInterrupt:
        print("\nStopping.", flush=True)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGTERM)
        try:
            server.wait(30)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(server.pid, signal.SIGKILL)


def _hold() -> IO[str]:
    """Keep the folder for this Airflow: two in one folder would take each other's tasks."""
    held = (HOME / "held").open("w")
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise SystemExit(
            f"an Airflow is at work in {HOME} already: stop it, or set AIRFLOW_HOME to another folder"
        ) from None
    return held


def _environment(port: int) -> dict[str, str]:
    """What is set already stays."""
    dags = REPOSITORY / "dags"
    wanted = {
        "AIRFLOW_HOME": str(HOME),
        "AIRFLOW__CORE__DAGS_FOLDER": str(dags),
        "AIRFLOW__CORE__PLUGINS_FOLDER": str(dags / "plugins"),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS": f"{USER}:admin",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(HOME / "passwords.json"),
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"http://127.0.0.1:{port}/execution/",
        "AIRFLOW__CORE__PARALLELISM": "2",
        "AIRFLOW__API__HOST": "127.0.0.1",
        "AIRFLOW__API__PORT": str(port),
        "AIRFLOW__API__BASE_URL": f"http://127.0.0.1:{port}",
        "AIRFLOW__API__WORKERS": "1",
        "AIRFLOW__DAG_PROCESSOR__PARSING_PROCESSES": "1",
        "AIRFLOW__OPENLINEAGE__DISABLED": "True",
        "NEWSMILL_INDEX": f"sqlite:///{REPOSITORY / 'var' / 'newsmill.db'}",
        "NEWSMILL_WORK": str(REPOSITORY / "var" / "work"),
        "NEWSMILL_SOURCE": str(REPOSITORY / "samples" / "raw"),
    }
    # `airflow standalone` starts its parts by the name of the command: ours must be the first that is found.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**wanted, **os.environ, "PATH": path}


def _password() -> str:
    """The user's password, made once and kept where only its owner reads it."""
    file = HOME / "passwords.json"
    if not file.exists():
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600), "w") as out:
            json.dump({USER: secrets.token_urlsafe(12)}, out)
    return str(json.loads(file.read_text())[USER])


def _await_ready(server: "subprocess.Popen[bytes]", port: int, password: str, log: Path) -> None:
    """Wait until one can log in and the DAGs are there."""
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise SystemExit(f"Airflow ended with {server.returncode}; its last words stand in {log}")
        with suppress(OSError, urllib.error.URLError):
            token = _ask(port, "/auth/token", body={"username": USER, "password": password})["access_token"]
            found = _ask(port, "/api/v2/dags?dag_id_pattern=news_ingest", token=str(token))
            if found["total_entries"]:
                return
        time.sleep(1)
    raise SystemExit(f"Airflow was not ready after {START_TIMEOUT_S} s; what it said stands in {log}")


def _ask(port: int, path: str, *, body: object = None, token: str = "") -> dict[str, object]:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}",
        data=json.dumps(body).encode() if body else None,
        headers={"Content-Type": "application/json", "Authorization": f"Bearer {token}"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        found: dict[str, object] = json.load(answer)
        return found


def _free_port() -> int:
    """The first port from 8080 on that nobody has."""
    for port in range(FIRST_PORT, FIRST_PORT + 100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return port
    raise SystemExit(f"no port between {FIRST_PORT} and {FIRST_PORT + 99} is free; set AIRFLOW__API__PORT")


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    main()
