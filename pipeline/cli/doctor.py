"""The doctor: is everything as it should be, in plain words."""

import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline import __version__
from pipeline.cli import options, screen
from pipeline.cli.ends import ExitCode
from pipeline.errors import ServiceError, SetupError
from pipeline.findings import Finding, State, Task

if TYPE_CHECKING:
    from pipeline.config import Settings
    from pipeline.index.base import Index

LEAST_FREE = 1_000_000_000
"""Bytes of free disk below which we warn: an index of 100,000 articles takes about as much."""

SAMPLES = 3
"""Quarantined files that are named."""

_MARKS = {
    State.OK: ("ok", "green"),
    State.NO: ("-", "dim"),
    State.MIND: ("mind", "yellow"),
    State.WRONG: ("WRONG", "bold red"),
    State.AWAY: ("AWAY", "bold red"),
}
_RUN_STATES = {"done": State.OK, "running": State.OK, "interrupted": State.MIND}  # the next run completes that one


def doctor(
    context: typer.Context,
    task: Annotated[
        Task,
        typer.Option("--for", help="On Elasticsearch: the rights for this must be there, of others it is only told."),
    ] = Task.SEARCH,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Check the machine, the settings and the index.

    Tells in plain words what is wrong: WRONG is for a person to put right (exit code 78), AWAY may come back by itself
    (75), and mind is good to know.

    Examples:
      newsmill doctor
      newsmill doctor --for load --index https://search.example:9200
      newsmill doctor --index sqlite:///news.db --json
    """
    findings = list(_examine(context, index, task))
    if as_json:
        screen.print_json([{**asdict(finding), "ok": finding.ok} for finding in findings])
    else:
        table = screen.table("", "", "")
        table.show_header = False
        for finding in findings:
            table.add_row(screen.cell(*_MARKS[finding.state]), screen.cell(finding.name), screen.cell(finding.says))
        screen.out().print(table)
    states = {finding.state for finding in findings}
    if State.WRONG in states:
        raise typer.Exit(ExitCode.SETUP)
    if State.AWAY in states:
        raise typer.Exit(ExitCode.SERVICE)


def _examine(context: typer.Context, index: str | None, task: Task) -> Iterator[Finding]:
    from pipeline.config import shown

    supported = (3, 11) <= sys.version_info[:2] < (3, 14)
    python = f"{platform.python_version()} at {sys.executable}"
    yield _judged("python", supported, python if supported else f"{python}; wanted 3.11 to 3.13")
    yield Finding("newsmill", State.OK, __version__)
    try:
        chosen = options.settings(context, index=index)
    except SetupError as error:
        yield Finding("settings", State.WRONG, str(error))
        return
    yield from _settings(chosen)
    try:
        with options.the_index(context, index) as the_index:
            is_sound = True
            for finding in _looked_at(the_index, task):
                is_sound = is_sound and finding.ok
                yield finding
            if is_sound:
                yield from _held(the_index, shown(chosen.index))
    except SetupError as error:
        yield Finding("index", State.WRONG, str(error))
    except ServiceError as error:
        yield Finding("index", State.AWAY, str(error))


def _settings(chosen: "Settings") -> Iterator[Finding]:
    from pipeline.config import shown

    for name, value in chosen.model_dump().items():
        for part, inner in value.items() if isinstance(value, dict) else [("", value)]:
            variable = f"NEWSMILL_{name}__{part}" if part else f"NEWSMILL_{name}"
            says = f"{inner:,}" if isinstance(inner, int) else shown(inner) if name == "index" else str(inner)
            yield Finding(variable.upper(), State.OK, says)


def _looked_at(index: "Index", task: Task) -> Iterator[Finding]:
    """What is told of the index before anything is read from it."""
    from pipeline.index.sqlite import SqliteIndex

    if isinstance(index, SqliteIndex):
        yield from _file(index.path)
        yield from (Finding("index", State.WRONG, fault) for fault in index.check())
        return
    from pipeline.index.elastic import ElasticIndex

    assert isinstance(index, ElasticIndex)
    yield from index.examine(task)


def _file(path: Path) -> Iterator[Finding]:
    folder = next(each for each in path.absolute().parents if each.exists())
    free = shutil.disk_usage(folder).free
    says = f"{screen.size(free)} free at {folder}"
    enough = free >= LEAST_FREE
    yield _judged("disk", enough, says if enough else f"{says}; wanted {screen.size(LEAST_FREE)}")
    if path.exists():
        yield Finding("index file", State.OK, f"{path}, {screen.size(_size(path))}")


def _size(path: Path) -> int:
    beside = (path.with_name(path.name + end) for end in ("", "-wal"))
    return sum(each.stat().st_size for each in beside if each.exists())


def _held(index: "Index", url: str) -> Iterator[Finding]:
    """What a sound index tells of what it holds."""
    from pipeline.index.base import Query
    from pipeline.runs import latest

    articles = index.search(Query(superseded=True, limit=0)).total
    yield Finding("index", State.OK, f"{url}: {screen.counted(articles, 'article')}, nothing wrong with it")
    if rows := latest(index, 1):
        row = rows[0]
        says = f"{row['run']}: {row['state']}, {screen.counted(row['seen'], 'file')}"
        told = f"{says}; {row['message']}" if row["message"] else says
        yield Finding("last run", _RUN_STATES.get(row["state"], State.WRONG), told)
    else:
        yield Finding("last run", State.OK, "none yet; start one with `newsmill run FOLDER`")
    files = index.files(outcome="quarantined")
    samples = [f"{row['path']} ({row['reason']})" for row in islice(files, SAMPLES)]
    count = len(samples) + sum(1 for _ in files)
    told = f"{screen.counted(count, 'file')}, such as {screen.names(samples)}; `newsmill files --outcome quarantined` "
    says = told + "lists them, `newsmill replay` tries them again" if count else "empty"
    yield Finding("quarantine", State.OK, says)


def _judged(name: str, is_well: bool, says: str) -> Finding:
    return Finding(name, State.OK if is_well else State.WRONG, says)
