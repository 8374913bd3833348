"""The pages that operators see in Airflow: figures, failed files, explanations; nothing that they quote is obeyed."""

import json
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline import pages, scheduled
from pipeline.errors import SetupError, UnbalancedError
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs.place import Place
from pipeline.runs.plan import Takes
from tests.runs.folder import story, write

OWNER = {"dag": "news_ingest", "dag_run": "manual__2025-11-01"}
FORM = {"source": "/news", "glob": None, "takes": "changed", "stale_only": False, "batch_size": 10}


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A source with a good file and a bad one, whose name is markup."""
    monkeypatch.setenv("NEWSMILL_INDEX", f"sqlite:///{tmp_path / 'newsmill.db'}")
    monkeypatch.setenv("NEWSMILL_WORK", str(tmp_path / "work"))
    monkeypatch.setenv("NEWSMILL_SETTLE_S", "0")
    folder = tmp_path / "news"
    write(folder / "good.txt", story(1))
    write(folder / "<b>bad.txt", "")
    return folder


def taken_in(news: Path) -> scheduled.Planned:
    order = scheduled.ingest_order({**FORM, "source": str(news)})
    planned = scheduled.plan(order, datetime.now(UTC), OWNER)
    for batch in planned["batches"]:
        scheduled.work(planned["folder"], batch)
    scheduled.balance(planned["folder"])
    return planned


def test_run(news: Path) -> None:
    """A run's page has its outcomes, its reasons, a source's figures, and a link from a failed file to `explain`."""
    name = taken_in(news)["run"]

    page = pages.run("/newsmill", name) or ""

    assert "1 indexed, 1 rejected" in page
    assert "&lt;b&gt;bad.txt" in page
    assert "<b>bad" not in page
    assert "/newsmill/explain?path=" in page
    assert f"/newsmill/runs/{name}/report.json" in page
    assert "2 files, 1 articles made, 0 quarantined" in page
    assert name in pages.runs("/newsmill")
    assert pages.run("/newsmill", "20200101T000000Z-0000") is None


def test_report(news: Path) -> None:
    """The report as JSON names the files that were set aside."""
    report = json.loads(pages.report(taken_in(news)["run"]) or b"")

    assert [each["reason"] for each in report["failed"]] == ["empty"]
    assert report["tallies"][str(news)]["languages"] == {"en": 1}


def test_explained(news: Path) -> None:
    """A file of the ledger is explained, a bad one with its reason; a path that the ledger lacks is not opened."""
    taken_in(news)
    secret = write(news.parent / "secret.txt", story(2))

    assert "Bridge number 1" in (pages.explained(str(news / "good.txt")) or "")
    assert "0 bytes; wanted a text" in (pages.explained(str(news / "<b>bad.txt")) or "")
    assert pages.explained(str(secret)) is None


def test_no_runs(news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the first run the page says so, where there is an index."""
    with closing(SqliteIndex(news.parent / "newsmill.db")) as index:
        index.prepare()

    assert "no run yet" in pages.runs("/newsmill")


def test_dry_run(news: Path) -> None:
    """What a dry run said is remembered for its owner; its page escapes it."""
    taken_in(news)
    write(news / "new.txt", story(3))

    files, told = scheduled.survey(scheduled.ingest_order({**FORM, "source": str(news)}), datetime.now(UTC), OWNER)

    assert files == len([*news.iterdir()])
    assert "1 file unchanged" in told
    assert f"- {news}/new.txt" in told
    assert scheduled.remembered(OWNER) == {"run": None, "survey": told}
    assert "&lt;b&gt;bad.txt" in pages.survey(told)


def test_unbalanced(news: Path) -> None:
    """A run whose batch never ended fails by its files' names, and its page says so; an owner's run is found."""
    order = scheduled.ingest_order({**FORM, "source": str(news)})
    planned = scheduled.plan(order, datetime.now(UTC), OWNER)
    scheduled.balance(planned["folder"])

    with pytest.raises(UnbalancedError, match=r"not accounted for .*good\.txt"):
        scheduled.must_balance(planned["folder"])
    assert "good.txt" in (pages.run("", planned["run"]) or "")
    assert scheduled.remembered(OWNER) == {"run": planned["run"], "survey": None}


def test_never_balanced(tmp_path: Path) -> None:
    """A run without a report says so."""
    with pytest.raises(UnbalancedError, match="no report"):
        scheduled.must_balance(Place.at(str(tmp_path / "work" / "run")).url)


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"source": " "}, "names no source"),
        ({"takes": "everything", "stale_only": True}, "one of the two"),
    ],
)
def test_contrary_forms(form: dict[str, object], says: str) -> None:
    """A form that asks for two things at once, or none, is refused by what it said."""
    with pytest.raises(SetupError, match=says):
        scheduled.ingest_order({**FORM, **form})


def test_forms() -> None:
    """A form is what an operator meant: empty fields narrow nothing."""
    assert scheduled.ingest_order({**FORM, "source": "", "stale_only": True}).takes is Takes.STALE
    assert scheduled.ingest_order({**FORM, "glob": "  "}).glob is None
    assert scheduled.replay_order({"batch_size": 5, "reason": "bug", "path": ""}).wanted.reason == "bug"
    with pytest.raises(SetupError, match="wanted both"):
        scheduled.replay_order({"batch_size": 5, "step_version": "1"})
