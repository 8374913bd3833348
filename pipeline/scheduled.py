"""What a scheduler's tasks do: each call reads the settings, opens the index, does one step and closes it again.

Calls take and give plain values, small enough for a scheduler to keep: news never passes through it. Any of them may be
made again after it died. Knows nothing of Airflow; `dags/` wires these calls.
"""

import hashlib
import logging
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from pipeline import config
from pipeline.errors import SetupError, UnbalancedError
from pipeline.index import open_index
from pipeline.index.base import Index
from pipeline.read.sources import absolute, is_url
from pipeline.runs.balance import Report, read_report
from pipeline.runs.balance import balance as balance_
from pipeline.runs.batch import part_of, work_batch
from pipeline.runs.place import Place, loads
from pipeline.runs.plan import Order, Takes, read_plan
from pipeline.runs.plan import plan as plan_
from pipeline.runs.plan import survey as survey_
from pipeline.runs.taking import Wanted
from pipeline.runs.telling import told_of_exchange, told_of_report, told_of_survey, told_of_versions
from pipeline.runs.watch import told as told_of_findings
from pipeline.runs.watch import watch as watch_

if TYPE_CHECKING:  # the client of Elasticsearch takes a second to import
    from pipeline.index.elastic_life import Exchanged, Life
    from pipeline.index.mappings import Kind

_log = logging.getLogger(__name__)

Form = Mapping[str, Any]
"""What an operator filled in; Any: its checks are the form's own."""


Owner = Mapping[str, str]
"""Whose run it is: `dag` and `dag_run` of Airflow."""
DataSet = tuple[str, str]
"""Namespace and name."""


class Planned(TypedDict):
    """What a plan comes to, as its scheduler keeps it."""

    run: str
    folder: str
    """Where the run's plan lies."""
    batches: list[str]
    seen: int
    to_work: int


def ingest_order(form: Form) -> Order:
    """What the form of an ingest asks for.

    Raises:
        SetupError: it asks for two things at once, or for none.
    """
    source = str(form.get("source") or "").strip()
    if form["stale_only"] and form["takes"] == Takes.EVERYTHING:
        raise SetupError("the form asks for everything and for stale articles only; wanted one of the two")
    if not source and not form["stale_only"]:
        raise SetupError("the form names no source; wanted a folder or a URL such as s3://bucket/news")
    takes = Takes.STALE if form["stale_only"] else Takes(form["takes"])
    glob = str(form.get("glob") or "").strip() or None
    return Order((source,) if source else (), takes, glob, batch_size=int(form["batch_size"]))


def replay_order(form: Form) -> Order:
    """What the form of a replay asks for.

    Raises:
        SetupError: a version is given, and no step whose version it is.
    """
    asked = {name: str(form.get(name) or "").strip() or None for name in Wanted.__dataclass_fields__}
    if asked["step_version"] and not asked["step"]:
        raise SetupError(
            f"the form gives step version {asked['step_version']!r} and no step; wanted both, or no version"
        )
    return Order(takes=Takes.QUARANTINED, wanted=Wanted(**asked), batch_size=int(form["batch_size"]))


def survey(order: Order, started: datetime, owner: Owner) -> tuple[int, str]:
    """How many files a run would take, and what it would do, in words; nothing is written to the index."""
    with _at_hand() as (settings, index, work):
        found = survey_(index, _settled(order, settings), settings.limits, started, work)
        told = told_of_survey(found, order)
        work.write_json(f"of/{_key(owner)}.json", {"run": None, "survey": told})
    _log.info("%s", told)
    return found.seen, told


def plan(order: Order, started: datetime, owner: Owner) -> Planned:
    """Plan a run: every file looked at, all of them dealt out in batches.

    Raises:
        Occupied: another run is at work on this index.
    """
    with _at_hand() as (settings, index, work):
        made = plan_(index, _settled(order, settings), settings.limits, work, started)
        work.write_json(f"of/{_key(owner)}.json", {"run": made.run, "survey": None})
    _log.info(
        "run %s: %s files of %s seen, %s to be worked, %s batches", made.run, f"{made.seen:,}", ", ".join(made.sources),
        f"{made.to_work:,}", len(made.batches),
    )  # fmt: skip
    return {"run": made.run, "folder": made.folder, "batches": made.batches, "seen": made.seen, "to_work": made.to_work}


def work(folder: str, batch: str, *, is_guarded: bool = False) -> dict[str, int]:
    """Work a batch; answers how many of its files had each outcome. `is_guarded` where it died before."""
    with _at_hand() as (settings, index, _):
        row = work_batch(
            index, read_plan(folder), batch, settings.limits, workers=settings.workers, is_guarded=is_guarded
        )
    return row["outcomes"]


def lineage(folder: str, batch: str) -> tuple[list[DataSet], DataSet]:
    """Which files of a batch became which index: namespace and name of each, as OpenLineage has them."""
    settings = config.settings()
    part = part_of(read_plan(folder).place, batch)
    return [_data_set(path) for path in (part["loaded"] if part else [])], _index_set(settings)


def _data_set(path: str) -> DataSet:
    if is_url(path):
        scheme, _, rest = path.partition("://")
        place, _, name = rest.partition("/")
        return f"{scheme}://{place}", name
    return "file", path


def _index_set(settings: config.Settings) -> DataSet:
    scheme, _, rest = settings.index.partition("://")
    if scheme == "sqlite":
        return "file", absolute(rest.removeprefix("/"))
    return f"elasticsearch://{rest.rpartition('@')[2].rstrip('/')}", f"{settings.elasticsearch.prefix}-articles"


def balance(folder: str) -> Report:
    """Balance the books of a run and write its report, whether or not they balance."""
    with _at_hand() as (_, index, _place):
        report = balance_(index, read_plan(folder))
    _log.info("%s", told_of_report(report))
    return report


def must_balance(folder: str) -> dict[str, int]:
    """The outcomes of a run whose books balance.

    Raises:
        UnbalancedError: they do not; the message names files.
    """
    place = Place.at(folder)
    report = read_report(Place(place.url.rpartition("/")[0]), place.url.rpartition("/")[2])
    if report is None:
        raise UnbalancedError(f"{folder}: the run has no report: its books were never balanced")
    if report["run"]["state"] != "done":
        raise UnbalancedError(report["run"]["message"] or f"run {report['run']['run']}: {report['run']['state']}")
    return report["run"]["outcomes"]


def watch(now: datetime) -> list[dict[str, str]]:
    """Hold each source against its own past; answers what was found: kind, source, message."""
    with _at_hand() as (_, index, place):
        found = watch_(index, place, now)
    _log.info("%s", told_of_findings(found))
    return [{"kind": each.kind.value, "source": each.source, "message": each.message} for each in found]


def fill(kind: str, *, requests_per_second: float | None = None, anew: bool = False) -> str:
    """Fill a new version of an index; answers its name.

    Raises:
        SetupError: the index is an embedded one, or the new mapping does not take some documents.
    """
    with _life("reindex") as life:
        filled = life.reindex(_kind(kind), requests_per_second=requests_per_second, anew=anew)
    _log.info("%s is filled: %s documents", filled.name, f"{filled.documents:,}")
    return filled.name


def judge(kind: str, judged: str | None = None) -> str:
    """Judge the version that waits to be swapped in; answers what a person should know to decide, as Markdown."""
    from pipeline.index.elastic_judge import judge_coming

    with _life("judge") as life:
        verdict = judge_coming(life, _kind(kind), _path(judged))
        current, coming = life.current(_kind(kind)), life.coming(_kind(kind))
    if coming is None:
        raise SetupError(f"no version of {kind} waits to be swapped in; wanted a reindex first")
    return told_of_versions(current, coming, verdict)


def swap(kind: str, judged: str | None = None, reason: str | None = None) -> str:
    """Swap in the version that waits; where search gets worse, only for a reason. Answers what it came to.

    Raises:
        Worse: search gets worse, and no reason is given; nothing was swapped.
    """
    from pipeline.index.elastic_judge import swap_judged

    with _life("swap") as life:
        exchanged, _ = swap_judged(life, _kind(kind), _path(judged), (reason or "").strip() or None)
    return _told_of(exchanged)


def rollback(kind: str) -> str:
    """Go back to the version before the current one; answers what it came to."""
    with _life("rollback") as life:
        return _told_of(life.rollback(_kind(kind)))


def _told_of(exchanged: "Exchanged") -> str:
    told = told_of_exchange(exchanged)
    _log.info("%s", told)
    return told


class Remembered(TypedDict):
    """What became of an owner's request."""

    run: str | None
    """The run that it planned last."""
    survey: str | None
    """What its dry run said."""


def remembered(owner: Owner) -> Remembered | None:
    """What became of this owner's request; None where nothing has yet."""
    content = Place.at(config.settings().work).read(f"of/{_key(owner)}.json")
    if content is None:
        return None
    known: Remembered = loads(content)
    return known


def _key(owner: Owner) -> str:
    return hashlib.sha256("\n".join(owner[name] for name in sorted(owner)).encode()).hexdigest()[:32]


@contextmanager
def _life(doing: str) -> "Iterator[Life]":
    settings = _settings()
    if settings.index.startswith("sqlite:"):
        raise SetupError(
            f"{settings.index}: an embedded index has one version, so there is nothing to {doing}; wanted Elasticsearch"
        )
    from pipeline.index.elastic_life import Life

    with closing(Life(settings.index, settings.elasticsearch)) as life:
        yield life


def _kind(name: str) -> "Kind":
    from pipeline.index.mappings import Kind

    return Kind(name)


def _path(name: str | None) -> Path | None:
    return Path(name) if name and name.strip() else None


def _settled(order: Order, settings: config.Settings) -> Order:
    return Order(**{**asdict(order), "wanted": order.wanted, "takes": order.takes, "settle_s": settings.settle_s})


@contextmanager
def _at_hand() -> Iterator[tuple[config.Settings, Index, Place]]:
    """The settings, the index, and the work folder; the index is closed behind us."""
    settings = _settings()
    with closing(open_index(settings.index, settings.elasticsearch)) as index:
        yield settings, index, Place.at(settings.work)


def _settings() -> config.Settings:
    """The settings; the client of Elasticsearch, which logs each request, is told to leave the log to us."""
    logging.getLogger("elastic_transport").setLevel(logging.ERROR)
    return config.settings()
