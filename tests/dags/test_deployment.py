"""A real deployment, triggered by its REST API and killed part by part: the index ends as by `newsmill run`."""

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from pipeline.config import Elasticsearch, Limits
from pipeline.index.base import RunRow
from pipeline.index.elastic import ElasticIndex
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, run
from tests.dags.conftest import Stack, articles, ends, samples
from tests.dags.deployment import Deployment, Refused
from tests.runs.folder import story, write

pytestmark = pytest.mark.timeout(3600)  # the first test waits for the start of all of Airflow and of Elasticsearch

Undisturbed = Callable[[Path], SqliteIndex]
FILES = 800
"""Of which two batches are made. Each loads its first 200 and has as many left: time enough to kill what is at work."""


@pytest.fixture(scope="module")
def airflow(stack: Stack) -> Deployment:
    stack.airflow.unpause("news_ingest", "news_replay", "news_reindex")
    return stack.airflow


@pytest.fixture
def index(stack: Stack) -> Iterator[ElasticIndex]:
    """The index that the deployment loads into."""
    with closing(ElasticIndex(stack.node.url, Elasticsearch(retry_s=120))) as opened:
        opened.prepare()
        yield opened


@pytest.fixture
def undisturbed(tmp_path: Path) -> Iterator[Undisturbed]:
    """What `newsmill run` makes of a source."""
    with closing(SqliteIndex(tmp_path / "undisturbed.db")) as opened:

        def go(source: Path) -> SqliteIndex:
            assert run(opened, [str(source)], Limits(), Pace())["state"] == "done"
            return opened

        yield go


def write_corpus(folder: Path, first: int) -> None:
    """Articles that no other corpus has, some of them twice, and a file that is none."""
    for number in range(first, first + FILES):
        write(folder / f"{number % 7}" / f"{number:05}.txt", story(number) * 3)
    for number in range(first, first + FILES, 100):
        write(folder / "again" / f"{number:05}.txt", story(number) * 3)  # the same bytes
    write(folder / "empty.txt", "")


def ours(found: dict[str, Any], source: Path, paths: Callable[[Any], str] = str) -> dict[str, Any]:
    """What of an index comes from this source."""
    return {key: value for key, value in found.items() if paths((key, value)).startswith(f"{source}/")}


def path_of(pair: Any) -> str:
    return str(pair[1]["file"]["path"])


def assert_the_same(index: ElasticIndex, other: SqliteIndex, source: Path) -> None:
    """The index holds of this source what an undisturbed run makes of it."""
    assert ours(articles(index), source, path_of) == ours(articles(other), source, path_of)
    here = {path: end[1:] for path, end in ends(index).items() if path.startswith(f"{source}/")}
    assert here == {path: end[1:] for path, end in ends(other).items()}


def row_of(index: ElasticIndex, airflow: Deployment, dag_run: str) -> RunRow:
    """The books of what this DAG run did."""
    row = index.run(left(airflow, "news_ingest", dag_run, "plan", "run"))
    assert row
    return row


def page(airflow: Deployment, path: str, *, logged_in: bool = True) -> str:
    airflow.ask("/version")
    headers = {"Authorization": f"Bearer {airflow.token}"} if logged_in else {}
    with urllib.request.urlopen(urllib.request.Request(airflow.url + path, headers=headers), timeout=60) as answer:
        return str(answer.read().decode())


def test_triggered_by_its_form(
    airflow: Deployment, index: ElasticIndex, undisturbed: Callable[..., SqliteIndex]
) -> None:
    """A DAG run takes the samples in; its index, figures, page, log and lineage say what `newsmill run` would."""
    dag_run = airflow.trigger("news_ingest", source=str(samples()), batch_size=10)
    assert airflow.await_run("news_ingest", dag_run) == "success"

    other = undisturbed(samples())
    assert_the_same(index, other, samples())
    row = row_of(index, airflow, dag_run)
    assert row["outcomes"] == other.runs(1)[0]["outcomes"]

    with pytest.raises(urllib.error.HTTPError, match="401") as refused:
        page(airflow, f"/newsmill/runs/{row['run']}", logged_in=False)
    refused.value.close()
    shown = page(airflow, f"/newsmill/of/news_ingest?dag_run={quote(dag_run, safe='')}")
    assert row["run"] in shown
    assert "empty.txt" in shown
    assert "0 bytes; wanted a text" in page(airflow, f"/newsmill/explain?path={quote(str(samples() / 'empty.txt'))}")

    log = airflow.task_log("news_ingest", dag_run, "work_batch", map_index=0)
    lines = [line for line in log if "batch" in line]
    assert {(line["run"], line["batch"]) for line in lines} == {(row["run"], "0001")}
    assert any("empty.txt: rejected (empty)" in line["event"] for line in lines)
    assert not any("_bulk" in line["event"] for line in log)  # the client's own lines, one a request

    sets = [
        (each["inputs"], each["outputs"])
        for event in (airflow.folder / "lineage").iterdir()
        if (each := json.loads(event.read_text()))["eventType"] == "COMPLETE" and each["inputs"]
    ]
    loaded = {row["path"] for row in index.files(outcome="indexed") if row["path"].startswith(f"{samples()}/")}
    assert {each["name"] for inputs, _ in sets for each in inputs} == loaded
    assert {each["name"] for _, outputs in sets for each in outputs} == {"newsmill-articles"}


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"source": "news"}, "source"),
        ({"batch_size": 0}, "less than the minimum of 1"),
        ({"takes": "all"}, "not one of"),
        ({"dry_run": "maybe"}, "dry_run"),
    ],
)
def test_bad_form(airflow: Deployment, form: dict[str, object], says: str) -> None:
    """Bad values are refused before anything runs, with a message that names the field and what was wanted."""
    with pytest.raises(Refused, match="400") as refused:
        airflow.trigger("news_ingest", **form)
    assert says in str(refused.value)


def test_sources(airflow: Deployment, index: ElasticIndex, tmp_path: Path) -> None:
    """An empty source succeeds with no files; a wrong one fails at the first attempt; two triggers work it once."""
    write(tmp_path / "one" / "a.txt", story(7001))
    (tmp_path / "none").mkdir()
    runs = [
        airflow.trigger("news_ingest", source=str(tmp_path / name), quiet=True)
        for name in ("none", "nowhere", "one", "one")
    ]

    states = [airflow.await_run("news_ingest", each) for each in runs]

    assert states == ["success", "failed", "success", "success"]
    assert row_of(index, airflow, runs[0])["seen"] == 0
    plan = airflow.ask(f"/dags/news_ingest/dagRuns/{quote(runs[1])}/taskInstances/plan")
    assert (plan["state"], plan["try_number"]) == ("failed", 1)
    log = airflow.task_log("news_ingest", runs[1], "plan")
    assert any("nowhere: no such file or folder" in json.dumps(line) for line in log)
    once, again = (row_of(index, airflow, each)["outcomes"] for each in runs[2:])
    assert (once, again) == ({"indexed": 1}, {"unchanged": 1})


@pytest.mark.parametrize(("part", "first"), [("worker", 10_000), ("scheduler", 20_000), ("elasticsearch", 30_000)])
def test_killed(
    stack: Stack,
    airflow: Deployment,
    index: ElasticIndex,
    undisturbed: Callable[..., SqliteIndex],
    tmp_path: Path,
    part: str,
    first: int,
) -> None:
    """Killed in mid-batch and started again, the run ends with balanced books and an index as if nothing had been."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, first)
    dag_run = airflow.trigger("news_ingest", source=str(corpus), batch_size=FILES // 2 + 10)
    airflow.await_task("news_ingest", dag_run, "plan", "success")
    plan = Path(left(airflow, "news_ingest", dag_run, "plan", "folder"))
    await_file(plan / "staged")

    stack.kill(part)
    ended = list((plan / "parts").glob("*.json"))
    stack.launch(part)

    assert ended == []
    assert airflow.await_run("news_ingest", dag_run) == "success"
    row = row_of(index, airflow, dag_run)
    assert (row["state"], row["seen"]) == ("done", FILES + FILES // 100 + 1)
    assert row["outcomes"] == {"indexed": FILES, "unchanged": FILES // 100, "rejected": 1}
    assert_the_same(index, undisturbed(corpus), corpus)


def test_replay_that_asks(airflow: Deployment, index: ElasticIndex, tmp_path: Path) -> None:
    """A replay shows what it would take, waits for a person, and takes it."""
    write(tmp_path / "cut-off.txt", story(7100) + "\0")
    assert airflow.await_run("news_ingest", airflow.trigger("news_ingest", source=str(tmp_path))) == "success"
    write(tmp_path / "cut-off.txt", story(7100))
    dag_run = airflow.trigger("news_replay", reason="nul-bytes", source=str(tmp_path))

    asked = await_question(airflow, "news_replay", dag_run)
    assert "cut-off.txt" in asked["body"]
    answer(airflow, "news_replay", dag_run, "Approve")

    assert airflow.await_run("news_replay", dag_run) == "success"
    assert ends(index)[str(tmp_path / "cut-off.txt")][0] == "indexed"


def test_a_replay_of_nothing(airflow: Deployment, tmp_path: Path) -> None:
    """Nobody is asked to approve that nothing is done."""
    dag_run = airflow.trigger("news_replay", reason="nul-bytes", source=str(tmp_path))

    assert airflow.await_run("news_replay", dag_run) == "success"
    tasks = airflow.tasks("news_replay", dag_run)
    assert (tasks["approve"], tasks["plan"]) == ("skipped", "skipped")


def test_reindex_approved_and_gone_back(airflow: Deployment, index: ElasticIndex) -> None:
    """A new version waits for a person, who sees the judge's figures; once approved it is in front; and back again."""
    before = articles(index)
    dag_run = airflow.trigger("news_reindex", kind="articles")
    asked = await_question(airflow, "news_reindex", dag_run)
    assert "judged queries (nDCG@10" in asked["body"]
    # The page lets nobody approve before each field is filled that takes no null.
    assert "null" in asked["params"]["reason"]["schema"]["type"]
    answer(airflow, "news_reindex", dag_run, "Approve")

    assert airflow.await_run("news_reindex", dag_run) == "success"
    assert "newsmill-articles-v1-000002 is current now" in left(airflow, "news_reindex", dag_run, "swap")
    assert articles(index) == before
    back = airflow.trigger("news_reindex", kind="articles", action="rollback")
    assert airflow.await_run("news_reindex", back) == "success"
    assert "newsmill-articles-v1-000001 is current now" in left(airflow, "news_reindex", back, "rollback")
    assert articles(index) == before


def test_watch_follows_the_articles(airflow: Deployment, index: ElasticIndex, tmp_path: Path) -> None:
    """What depends on the articles is triggered by them: the watch looks after an ingest, and leaves an entry."""
    airflow.unpause("news_watch")
    write(tmp_path / "a.txt", story(7200))
    assert airflow.await_run("news_ingest", airflow.trigger("news_ingest", source=str(tmp_path))) == "success"

    deadline = time.monotonic() + 300
    while not (runs := airflow.ask("/dags/news_watch/dagRuns?run_type=asset_triggered")["dag_runs"]):
        assert time.monotonic() < deadline
        time.sleep(1)

    assert airflow.await_run("news_watch", runs[0]["dag_run_id"]) == "success"
    assert "watched" in {row["state"] for row in index.runs(20)}


def await_file(folder: Path) -> None:
    """Wait until there is a file in the folder."""
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        with suppress(FileNotFoundError):
            if any(not each.name.startswith(".") for each in folder.iterdir()):
                return
        time.sleep(0.05)
    raise TimeoutError(f"{folder}: still empty")


def await_question(airflow: Deployment, dag: str, dag_run: str) -> dict[str, Any]:
    airflow.await_task(dag, dag_run, "approve", "awaiting_input", "deferred")
    detail: dict[str, Any] = airflow.ask(f"/dags/{dag}/dagRuns/{quote(dag_run)}/taskInstances/approve/-1/hitlDetails")
    return detail


def answer(airflow: Deployment, dag: str, dag_run: str, option: str, **form: str) -> None:
    path = f"/dags/{dag}/dagRuns/{quote(dag_run)}/taskInstances/approve/-1/hitlDetails"
    airflow.ask(path, {"chosen_options": [option], "params_input": form}, "PATCH")


def left(airflow: Deployment, dag: str, dag_run: str, task: str, key: str = "return_value") -> str:
    """What a task left for others."""
    path = f"/dags/{dag}/dagRuns/{quote(dag_run)}/taskInstances/{task}/xcomEntries/{key}"
    return str(airflow.ask(path)["value"])
