"""What the watch finds, and what it leaves alone."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs.balance import balance
from pipeline.runs.batch import work_batch
from pipeline.runs.figures import Tally
from pipeline.runs.place import Place
from pipeline.runs.plan import Order, plan
from pipeline.runs.watch import Kind, Visit, look, watch
from tests.runs.folder import story, write

NOW = datetime(2025, 11, 30, 12, tzinfo=UTC)


def visit(days_ago: float, **changed: object) -> Visit:
    """A day as all others: 100 files, 98 articles in two languages."""
    tally: Tally = {
        "files": 100,
        "quarantined": 2,
        "articles": 98,
        "languages": {"en": 68, "de": 30},
        "rules": {"age-notice": 20, "share-bar": 50},
        "fields": {"title": 98, "authors": 70},
    }
    return Visit(NOW - timedelta(days=days_ago), {**tally, **changed})  # type: ignore[typeddict-item]  # a test's own


def found(*visits: Visit, now: datetime = NOW) -> list[str]:
    return [finding.kind.value for finding in look("/news", visits, now)]


def month(**last: object) -> list[Visit]:
    return [*(visit(days) for days in range(29, 0, -1)), visit(0.1, **last)]


def test_like_itself() -> None:
    """A source that is as it was gives no finding."""
    assert found(*month()) == []


@pytest.mark.parametrize(
    ("last", "kind"),
    [
        ({"languages": {"en": 98}}, Kind.LANGUAGE),
        ({"rules": {"age-notice": 20}}, Kind.RULE_NOTHING),
        ({"rules": {"age-notice": 95, "share-bar": 50}}, Kind.RULE_MUCH),
        ({"rules": {"age-notice": 20, "share-bar": 50, "new-rule": 40}}, Kind.RULE_MUCH),
        ({"fields": {"title": 98, "authors": 20}}, Kind.FIELD),
        ({"quarantined": 30}, Kind.QUARANTINE),
    ],
)
def test_unlike_itself(last: dict[str, object], kind: Kind) -> None:
    """What is suddenly otherwise is found, and nothing else."""
    assert found(*month(**last)) == [kind.value]


@pytest.mark.parametrize(
    "last",
    [
        {"languages": {"en": 80, "de": 18}},
        {"rules": {"age-notice": 30, "share-bar": 40}},
        {"fields": {"title": 98, "authors": 60}},
        {"quarantined": 5},
    ],
)
def test_chance(last: dict[str, object]) -> None:
    """What chance may bring about is no finding."""
    assert found(*month(**last)) == []


def test_quiet() -> None:
    """A source that brought articles each day, and none for four, went quiet; one with weekly pauses did not."""
    daily = [visit(days) for days in range(30, 3, -1)]
    weekly = [visit(days) for days in range(60, 3, -7)]
    nothing = visit(0.1, articles=0, languages={}, rules={}, fields={})

    assert found(*daily, nothing) == [Kind.QUIET.value]
    assert found(*weekly, nothing) == []


def test_few_say_nothing() -> None:
    """A source with hardly a past is left alone, however odd its last run was."""
    assert found(visit(2, articles=10, languages={"en": 10}), visit(1, articles=9, languages={"de": 9})) == []


def test_small_runs_are_taken_together() -> None:
    """A source of many small runs is judged by as many of the last ones as make a number."""
    small = {"files": 10, "articles": 10, "quarantined": 0, "rules": {}, "fields": {}}
    past = [visit(days, **small, languages={"en": 5, "de": 5}) for days in range(30, 5, -1)]
    last = [visit(days, **small, languages={"en": 10}) for days in (4, 3, 2, 1, 0.5)]

    assert found(*past, *last) == [Kind.LANGUAGE.value]
    assert found(*past, *last[:2], now=NOW - timedelta(days=3)) == []


def test_reports_are_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The figures come from the reports of runs; findings stand in the index, with their kinds and sentences."""
    index, work = SqliteIndex(tmp_path / "newsmill.db"), Place.at(str(tmp_path / "work"))
    monkeypatch.setattr("pipeline.runs.watch.PAST", 5)
    monkeypatch.setattr("pipeline.runs.watch.RECENT", 5)
    monkeypatch.setattr("pipeline.runs.watch.EXPECTED", 4.0)
    for batch, content in enumerate((story, story, no_title)):
        take_in(index, work, tmp_path / "news", batch, content)

    findings = watch(index, work, datetime.now(UTC))

    assert Kind.FIELD in {finding.kind for finding in findings}
    entry = index.runs(1)[0]
    assert entry["state"] == "watched"
    assert entry["reasons"][Kind.FIELD] >= 1
    assert "title is found in 0.0% of the last 6 articles; before, in 100.0%" in (entry["message"] or "")
    index.close()


def no_title(number: int) -> str:
    return "\n".join(line.lower().lstrip() for line in story(number).split("\n\n")[1:])


def take_in(index: SqliteIndex, work: Place, folder: Path, batch: int, content: Callable[[int], str]) -> None:
    for number in range(batch * 6, batch * 6 + 6):
        write(folder / f"{number}.txt", content(number))
    the_plan = plan(index, Order((str(folder),)), Limits(), work, datetime.now(UTC))
    for name in the_plan.batches:
        work_batch(index, the_plan, name, Limits())
    assert balance(index, the_plan)["run"]["state"] == "done"
