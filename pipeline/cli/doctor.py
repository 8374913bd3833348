"""The doctor: is everything as it should be, in plain words."""

import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from pipeline import __version__
from pipeline.cli import options, screen
from pipeline.cli.ends import ExitCode
from pipeline.errors import ServiceError, SetupError

if TYPE_CHECKING:
    from pipeline.config import Settings
    from pipeline.index.base import Index

LEAST_FREE = 1_000_000_000
"""Bytes of free disk below which we warn: an index of 100,000 articles takes about as much."""

SAMPLES = 3
"""Quarantined files that are named."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    ok: bool
    says: str


def doctor(
    context: typer.Context,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Check the machine, the settings and the index.

    Tells in plain words what is wrong, and exits with 78 where something is.

    Examples:
      newsmill doctor
      newsmill doctor --index sqlite:///news.db --json
    """
    findings = list(_examine(context, index))
    if as_json:
        screen.print_json([asdict(finding) for finding in findings])
    else:
        table = screen.table("", "", "")
        table.show_header = False
        for finding in findings:
            mark = screen.cell("ok", "green") if finding.ok else screen.cell("WRONG", "bold red")
            table.add_row(mark, screen.cell(finding.name), screen.cell(finding.says))
        screen.out().print(table)
    if not all(finding.ok for finding in findings):
        raise typer.Exit(ExitCode.SETUP)


def _examine(context: typer.Context, index: str | None) -> Iterator[Finding]:
    supported = (3, 11) <= sys.version_info[:2] < (3, 14)
    python = f"{platform.python_version()} at {sys.executable}"
    yield Finding("python", supported, python if supported else f"{python}; wanted 3.11 to 3.13")
    yield Finding("newsmill", True, __version__)
    try:
        chosen = options.settings(context, index=index)
    except SetupError as error:
        yield Finding("settings", False, str(error))
        return
    yield from _settings(chosen)
    try:
        with options.the_index(context, index) as the_index:
            yield from _disk(the_index)
            yield from _index(the_index, chosen.index)
    except (SetupError, ServiceError) as error:
        yield Finding("index", False, str(error))


def _settings(chosen: "Settings") -> Iterator[Finding]:
    for name, value in chosen.model_dump().items():
        for part, inner in value.items() if isinstance(value, dict) else [("", value)]:
            variable = f"NEWSMILL_{name}__{part}" if part else f"NEWSMILL_{name}"
            yield Finding(variable.upper(), True, f"{inner:,}" if isinstance(inner, int) else str(inner))


def _disk(index: "Index") -> Iterator[Finding]:
    from pipeline.index.sqlite import SqliteIndex

    if not isinstance(index, SqliteIndex):
        return
    folder = next(each for each in index.path.absolute().parents if each.exists())
    free = shutil.disk_usage(folder).free
    says = f"{screen.size(free)} free at {folder}"
    yield Finding(
        "disk", free >= LEAST_FREE, says if free >= LEAST_FREE else f"{says}; wanted {screen.size(LEAST_FREE)}"
    )
    if index.path.exists():
        yield Finding("index file", True, f"{index.path}, {screen.size(_size(index.path))}")


def _size(path: Path) -> int:
    beside = (path.with_name(path.name + end) for end in ("", "-wal"))
    return sum(each.stat().st_size for each in beside if each.exists())


def _index(index: "Index", url: str) -> Iterator[Finding]:
    faults = index.check()
    yield from (Finding("index", False, fault) for fault in faults)
    if not faults:
        articles = sum(1 for _ in index.ids())
        yield Finding("index", True, f"{url}: {screen.counted(articles, 'article')}, nothing wrong with it")
    if latest := index.runs(1):
        row = latest[0]
        ok = row["state"] in ("done", "running")
        says = f"{row['run']}: {row['state']}, {screen.counted(row['seen'], 'file')}"
        yield Finding("last run", ok, f"{says}; {row['message']}" if row["message"] else says)
    else:
        yield Finding("last run", True, "none yet; start one with `newsmill run FOLDER`")
    quarantined = list(index.files(outcome="quarantined"))
    names = screen.names([f"{row['path']} ({row['reason']})" for row in quarantined[:SAMPLES]])
    more = "; `newsmill files --outcome quarantined` lists them, `newsmill replay` tries them again"
    yield Finding(
        "quarantine", True, f"{screen.counted(len(quarantined), 'file')}: {names}{more}" if quarantined else "empty"
    )
