"""A whole Airflow on this machine, as operators have it, on free ports, in a folder that goes away with it.

PostgreSQL, Redis, api-server, scheduler, dag-processor, triggerer and a Celery worker, each a process of its own. The
servers are Debian's packages `postgresql` and `redis-server`. Any process may be killed and started again.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

import psutil

from tests.elastic.node import NOBODY, die_with_parent, free_port

REPOSITORY = Path(__file__).parents[2]
DAGS = ("news_ingest", "news_replay", "news_reindex", "news_watch")
AIRFLOW = [sys.executable, "-m", "airflow"]
START_TIMEOUT_S = 900
"""Sixty seconds are usual; importing Airflow takes twenty on a machine that is busy, and there are seven of them."""
PATIENCE_S = 900.0
"""For a DAG run or a task to end: ten times what it takes on a quiet machine."""
PASSWORD = "only-for-tests"


class Unavailable(Exception):
    """What a deployment needs is not installed."""


class Deployment:
    """Airflow with all its parts."""

    def __init__(self, environment: Mapping[str, str], *, concurrency: int = 2) -> None:
        self._programs = programs()
        self.folder = Path(tempfile.mkdtemp(prefix="newsmill-airflow-"))
        self.folder.chmod(0o755)
        self.port, self._redis_port, self._postgres_port = free_port(), free_port(), free_port()
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self.token = ""
        database = f"127.0.0.1:{self._postgres_port}/airflow"
        self.environment = {
            **os.environ,
            "AIRFLOW_HOME": str(self.folder / "airflow"),
            **_settings({
                "core": {
                    "executor": "CeleryExecutor", "load_examples": "False", "dags_folder": str(REPOSITORY / "dags"),
                    "plugins_folder": str(REPOSITORY / "dags" / "plugins"), "fernet_key": "",
                    "execution_api_server_url": f"http://127.0.0.1:{self.port}/execution/",
                    "simple_auth_manager_users": "operator:admin", "dagbag_import_timeout": "240",
                    "simple_auth_manager_passwords_file": str(self.folder / "passwords.json"),
                },
                "database": {"sql_alchemy_conn": f"postgresql+psycopg2://airflow@{database}"},
                "celery": {
                    "broker_url": f"redis://127.0.0.1:{self._redis_port}/0",
                    "result_backend": f"db+postgresql://airflow@{database}",
                    "worker_concurrency": str(concurrency), "sync_parallelism": "1",
                },
                "api": {
                    "host": "127.0.0.1", "port": str(self.port), "base_url": f"http://127.0.0.1:{self.port}",
                    "workers": "1", "secret_key": "s" * 64,
                },
                "api_auth": {"jwt_secret": "j" * 64},
                "execution_api": {"jwt_expiration_time": "3600"},
                "workers": {"execution_api_timeout": "60"},
                # A task whose worker was killed is tried again after half a minute rather than five.
                "scheduler": {
                    "task_instance_heartbeat_sec": "5", "task_instance_heartbeat_timeout": "30",
                    "task_instance_heartbeat_timeout_detection_interval": "5", "task_queued_timeout": "45",
                    "task_queued_timeout_check_interval": "5", "scheduler_health_check_threshold": "60",
                },
                "dag_processor": {
                    "parsing_processes": "1", "min_file_process_interval": "3600",
                    "dag_file_processor_timeout": "300",
                },
                "logging": {
                    "worker_log_server_port": str(free_port()), "trigger_log_server_port": str(free_port()),
                    "base_log_folder": str(self.folder / "logs"),
                },
                "openlineage": {
                    "transport": json.dumps({
                        "type": "file", "log_file_path": str(self.folder / "lineage" / "event"), "append": False,
                    }),
                },
                "usage_data_collection": {"enabled": "False"},
            }),
            "NEWSMILL_WORK": str(self.folder / "work"),
            "NEWSMILL_SCHEDULE": "",
            **environment,
        }  # fmt: skip

    @property
    def url(self) -> str:
        """Where its page is."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> Self:
        """Start everything, and wait until it is ready."""
        (self.folder / "lineage").mkdir()
        (self.folder / "passwords.json").write_text(json.dumps({"operator": PASSWORD}))
        self._start_postgres()
        redis = ["--port", str(self._redis_port), "--bind", "127.0.0.1", "--save", "", "--dir", str(self.folder)]
        self._launch("redis", [self._programs["redis-server"], *redis])
        self.airflow("db", "migrate")
        for name in ("api-server", "scheduler", "dag-processor", "triggerer", "worker"):
            self.launch(name)
        self.await_ready()
        self.ask("/pools", {"name": "newsmill_index", "slots": 2}, "POST")
        return self

    def launch(self, name: str) -> None:
        """Start one of Airflow's processes."""
        command = ["celery", "worker", "--without-gossip", "--without-mingle"] if name == "worker" else [name]
        self._launch(name, [*AIRFLOW, *command])

    def kill(self, name: str) -> None:
        """End a process and all that it started, at once, as a power cut would."""
        process = self._processes.pop(name)
        with contextlib.suppress(psutil.NoSuchProcess):
            family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
            for each in family:
                with contextlib.suppress(psutil.NoSuchProcess):
                    each.kill()
        process.wait()

    def remove(self) -> None:
        """Kill everything and delete the folder."""
        for name in reversed(list(self._processes)):
            self.kill(name)
        shutil.rmtree(self.folder, ignore_errors=True)

    def airflow(self, *command: str) -> None:
        """Run one of Airflow's own commands."""
        subprocess.run(
            [*AIRFLOW, *command], env=self.environment, check=True, capture_output=True, timeout=START_TIMEOUT_S
        )

    def log(self, name: str) -> str:
        """The end of what a process printed."""
        return (self.folder / f"{name}.log").read_text(encoding="utf-8", errors="replace")[-4000:]

    # Over the REST API

    def ask(self, path: str, body: object = None, method: str | None = None) -> Any:  # Any: Airflow's own JSON
        """Ask the REST API; `refused` is what it says to a bad request."""
        if not self.token:
            login = {"username": "operator", "password": PASSWORD}
            self.token = self._ask("/auth/token", login, "POST", {})["access_token"]
        return self._ask(f"/api/v2{path}", body, method, {"Authorization": f"Bearer {self.token}"})

    def _ask(self, path: str, body: object, method: str | None, headers: Mapping[str, str]) -> Any:
        request = urllib.request.Request(
            self.url + path,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json", **headers},
            method=method,
        )
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            with error:
                raise Refused(error.code, error.read().decode()) from error

    def trigger(self, dag: str, **form: object) -> str:
        """Trigger a DAG with these values in its form; answers the DAG run."""
        return str(self.ask(f"/dags/{dag}/dagRuns", {"conf": form, "logical_date": None})["dag_run_id"])

    def await_run(self, dag: str, run: str, *, timeout_s: float = PATIENCE_S) -> str:
        """Wait for the end of a DAG run; answers its state."""
        return self.await_state(f"/dags/{dag}/dagRuns/{quote(run)}", ("success", "failed"), timeout_s=timeout_s)

    def await_task(self, dag: str, run: str, task: str, *states: str, timeout_s: float = PATIENCE_S) -> str:
        """Wait until a task is in one of these states."""
        path = f"/dags/{dag}/dagRuns/{quote(run)}/taskInstances/{task}"
        return self.await_state(path, states, timeout_s=timeout_s)

    def await_state(self, path: str, states: Sequence[str], *, timeout_s: float) -> str:
        """Wait until what is at this path is in one of these states."""
        deadline = time.monotonic() + timeout_s
        state = None
        while time.monotonic() < deadline:
            with contextlib.suppress(OSError):
                if (state := self.ask(path)["state"]) in states:
                    return str(state)
            time.sleep(1)
        raise TimeoutError(f"{path}: {state} after {timeout_s} s; scheduler: {self.log('scheduler')}")

    def tasks(self, dag: str, run: str) -> dict[str, str]:
        """The state of each task of a DAG run; of a mapped one by its number."""
        listed = self.ask(f"/dags/{dag}/dagRuns/{quote(run)}/taskInstances?limit=300")["task_instances"]
        return {
            each["task_id"] + (f"[{each['map_index']}]" if each["map_index"] >= 0 else ""): each["state"]
            for each in listed
        }

    def task_log(self, dag: str, run: str, task: str, *, map_index: int = -1, attempt: int = 1) -> list[dict[str, Any]]:
        """The lines that a task logged."""
        path = f"/dags/{dag}/dagRuns/{quote(run)}/taskInstances/{task}/logs/{attempt}?map_index={map_index}"
        lines: list[dict[str, Any]] = self.ask(path)["content"]
        return lines

    # Starting

    def await_ready(self) -> None:
        """Wait until every part is healthy and the DAGs are known."""
        deadline = time.monotonic() + START_TIMEOUT_S
        seen: object = None
        while time.monotonic() < deadline:
            for name, process in self._processes.items():
                if process.poll() is not None:
                    raise RuntimeError(f"{name} ended with {process.returncode}: {self.log(name)}")
            with contextlib.suppress(OSError, Refused):
                health = self.ask("/monitor/health")
                dags = {each["dag_id"] for each in self.ask("/dags?exclude_stale=true")["dags"]}
                seen = {name: part["status"] for name, part in health.items()}, dags
                if all(part["status"] == "healthy" for part in health.values()) and dags >= set(DAGS):
                    return
            time.sleep(1)
        raise TimeoutError(f"not ready after {START_TIMEOUT_S} s: {seen}; {self.ask('/importErrors')}")

    def unpause(self, *dags: str) -> None:
        """Let these DAGs run."""
        for dag in dags:
            self.ask(f"/dags/{dag}", {"is_paused": False}, "PATCH")

    def _start_postgres(self) -> None:
        data = self.folder / "postgres"
        data.mkdir()
        if os.geteuid() == 0:
            os.chown(data, NOBODY, NOBODY)
        tools = Path(self._programs["postgres"]).parent
        self._run([tools / "initdb", "-D", data, "-U", "airflow", "--auth=trust", "--no-sync", "--locale=C.UTF-8"])
        options: dict[str, object] = {
            "port": self._postgres_port, "listen_addresses": "127.0.0.1", "unix_socket_directories": data,
            "fsync": "off", "max_connections": "200",
        }  # fmt: skip
        given = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        self._launch("postgres", [tools / "postgres", "-D", data, *given], unprivileged=True)
        deadline = time.monotonic() + 60
        address: list[str | Path] = ["-h", "127.0.0.1", "-p", str(self._postgres_port), "-U", "airflow"]
        while True:
            try:
                self._run([tools / "createdb", *address, "airflow"])
            except subprocess.CalledProcessError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.5)
            else:
                return

    def _run(self, command: Sequence[str | Path]) -> None:
        subprocess.run(command, check=True, capture_output=True, cwd="/", **_as_nobody())

    def _launch(self, name: str, command: Sequence[str | Path], *, unprivileged: bool = False) -> None:
        with (self.folder / f"{name}.log").open("ab") as log:
            self._processes[name] = subprocess.Popen(
                command,
                cwd="/" if unprivileged else self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=die_with_parent,
                **(_as_nobody() if unprivileged else {}),
            )


class Refused(Exception):
    """The REST API says no: status and answer."""


def programs() -> dict[str, str]:
    """Where the servers are.

    Raises:
        Unavailable: one of them is not installed.
    """
    found = {"redis-server": shutil.which("redis-server")}
    postgres = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    found["postgres"] = str(postgres[-1]) if postgres else None
    if missing := [name for name, path in found.items() if path is None]:
        raise Unavailable(f"{', '.join(missing)} not installed; wanted Debian's postgresql and redis-server")
    return {name: path for name, path in found.items() if path}


def _as_nobody() -> dict[str, Any]:  # Any: subprocess's own arguments
    """PostgreSQL refuses to run as root."""
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


def _settings(sections: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Airflow's settings as environment variables."""
    return {
        f"AIRFLOW__{section.upper()}__{name.upper()}": value
        for section, settings in sections.items()
        for name, value in settings.items()
    }
