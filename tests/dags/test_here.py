"""`make airflow`: the page that it prints works, with the login that it prints."""

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.dags.deployment import REPOSITORY
from tests.elastic.node import free_port

pytestmark = pytest.mark.timeout(1200)


def test_make_airflow(tmp_path: Path) -> None:
    """It starts once in a folder, says where it is, lets one in, knows the DAGs, and leaves nothing behind."""
    environment = {
        **os.environ,
        "AIRFLOW_HOME": str(tmp_path / "airflow"),
        "AIRFLOW__API__PORT": str(free_port()),
        "AIRFLOW__LOGGING__TRIGGER_LOG_SERVER_PORT": str(free_port()),
        "NEWSMILL_SCHEDULE": "",
    }
    server = subprocess.Popen(
        [sys.executable, REPOSITORY / "dags" / "here.py"],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
    )
    try:
        assert server.stdout
        said = ""
        while "Ctrl-C" not in said:
            line = server.stdout.readline()
            assert line, said + (tmp_path / "airflow" / "standalone.log").read_text(errors="replace")[-3000:]
            said += line
        shown = dict(re.findall(r"^  (\w+) +(\S+)$", said, re.MULTILINE))

        token = ask(f"{shown['page']}/auth/token", {"username": shown["user"], "password": shown["password"]})
        dags = ask(f"{shown['page']}/api/v2/dags", token=str(token["access_token"]))
        pools = ask(f"{shown['page']}/api/v2/pools", token=str(token["access_token"]))

        assert "news_ingest" in json.dumps(dags)
        assert "newsmill_index" in json.dumps(pools)
        second = subprocess.run(
            [sys.executable, REPOSITORY / "dags" / "here.py"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert (second.returncode, second.stdout) == (1, "")
        assert f"an Airflow is at work in {environment['AIRFLOW_HOME']} already" in second.stderr
        server.send_signal(signal.SIGINT)
        assert "Stopping." in server.communicate(timeout=120)[0]
    finally:
        if server.poll() is None:
            server.terminate()  # it ends what it started
        server.communicate()


def ask(address: str, body: object = None, token: str = "") -> dict[str, object]:
    request = urllib.request.Request(
        address,
        data=json.dumps(body).encode() if body else None,
        headers={"Content-Type": "application/json", "Authorization": f"Bearer {token}"},
    )
    with urllib.request.urlopen(request, timeout=60) as answer:
        found: dict[str, object] = json.load(answer)
        return found
