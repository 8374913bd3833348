"""What Airflow costs: files through a whole deployment beside `newsmill run --workers 2`, on the same files.

    make bench-airflow    (or: .venv/bin/python -m benchmarks.deployed [--files 20000])

The deployment is the tests' own: PostgreSQL, Redis, api-server, scheduler, dag-processor, triggerer and one Celery
worker that works two tasks at once, all on this machine. Both load into Elasticsearch, each into indexes of its own.
Also told is how long the DAG files take to be parsed, and the machine's load: beside other work the figures say little.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from rich.console import Console
from rich.table import Table

from benchmarks import corpus
from tests.dags.apart import ask
from tests.dags.deployment import Deployment
from tests.elastic.node import Node

NEWSMILL = str(Path(sys.executable).with_name("newsmill"))


def main(files: int, batch_size: int) -> None:
    """Measure, and print what came of it."""
    console = Console()
    with tempfile.TemporaryDirectory(prefix="newsmill-bench-") as folder:
        news = Path(folder) / "news"
        corpus.make(news, files)
        with _node() as node:
            alone_s = _alone(news, node.url)
            deployed_s, steps = _deployed(news, node.url, batch_size)
        parsed = ask("facts", Path(folder) / "airflow")["parsed_s"]
    table = Table(title=f"{files:,} files into Elasticsearch, {os.cpu_count()} cores")
    for head in ("way", "seconds", "files a second"):
        table.add_column(head, justify="left" if head == "way" else "right")
    for way, spent_s in (("newsmill run --workers 2", alone_s), ("news_ingest, two tasks at once", deployed_s)):
        table.add_row(way, f"{spent_s:,.1f}", f"{files / spent_s:,.1f}")
    console.print(table)
    console.print("of the DAG run: " + ", ".join(f"{name} {spent_s:,.1f} s" for name, spent_s in steps.items()))
    console.print("load of the machine, the last minute and the last 15: {:.1f}, {:.1f}".format(*os.getloadavg()[::2]))
    console.print("parsing: " + ", ".join(f"{name} {spent_s:.2f} s" for name, spent_s in sorted(parsed.items())))


def _alone(news: Path, url: str) -> float:
    environment = {"NEWSMILL_ELASTICSEARCH__PREFIX": "alone", "NEWSMILL_SETTLE_S": "0", "NEWSMILL_INDEX": url}
    begun_s = time.monotonic()
    subprocess.run(
        [NEWSMILL, "run", str(news), "--workers", "2", "--quiet"], check=True, env={**os.environ, **environment}
    )
    return time.monotonic() - begun_s


def _deployed(news: Path, url: str, batch_size: int) -> tuple[float, dict[str, float]]:
    """Seconds from the trigger to the end of the DAG run; and of its steps, from first start to last end."""
    airflow = Deployment({
        "NEWSMILL_ELASTICSEARCH__PREFIX": "deployed", "NEWSMILL_SETTLE_S": "0", "NEWSMILL_INDEX": url,
    })  # fmt: skip
    try:
        airflow.start()
        airflow.unpause("news_ingest")
        begun_s = time.monotonic()
        dag_run = airflow.trigger("news_ingest", source=str(news), batch_size=batch_size)
        state = airflow.await_run("news_ingest", dag_run, timeout_s=7200)
        spent_s = time.monotonic() - begun_s
        if state != "success":
            raise SystemExit(f"the DAG run {state}: {airflow.tasks('news_ingest', dag_run)}")
        listed = airflow.ask(f"/dags/news_ingest/dagRuns/{quote(dag_run)}/taskInstances?limit=300")["task_instances"]
        spans: dict[str, list[datetime]] = {}
        for each in listed:
            spans.setdefault(each["task_id"], []).extend(
                datetime.fromisoformat(each[name].replace("Z", "+00:00")) for name in ("start_date", "end_date")
            )
        order = sorted(spans.items(), key=lambda pair: min(pair[1]))
        return spent_s, {name: (max(times) - min(times)).total_seconds() for name, times in order}
    finally:
        airflow.remove()


@contextmanager
def _node() -> Iterator[Node]:
    node = Node(heap="1g")
    try:
        yield node.start()
    finally:
        node.remove()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="What Airflow costs beside the command line.")
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--batch-size", type=int, default=1000)
    given = parser.parse_args()
    main(given.files, given.batch_size)
