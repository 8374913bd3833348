"""What a run says at its end: how the files ended, what was stripped, and what to type next."""

import re
from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.cli import screen

if TYPE_CHECKING:
    from pipeline.index.base import Index, RunRow
    from pipeline.index.records import Record

SHORT_ID = 12
"""Hex digits of an id that are shown: no two of a billion articles are likely to share them."""


def report(row: "RunRow", index: "Index", given_index: str | None, spent_s: float, *, stale: bool = False) -> None:
    """Show how a run ended; `given_index` is the index as the user named it, for the commands to type next."""
    console = screen.out()
    pace = f", {row['seen'] / spent_s:,.0f} a second" if row["seen"] > 1 else ""
    console.print(
        f"Run {row['run']}: {screen.counted(row['seen'], 'file')} ({screen.size(row['bytes'])}) "
        f"in {spent_s:,.1f} s{pace}"
    )
    if not row["seen"]:
        if stale:
            console.print("Nothing is stale: every article was made by the steps as they are now.")
            return
        console.print("Nothing was found there. Hidden files and folders (a leading dot) are passed over.")
        return
    tables = [
        _counts("outcome", "files", row["outcomes"]),
        _counts("not taken because", "files", row["reasons"]),
        _counts("stripped", "articles", row["categories"]),
    ]
    for table in filter(None, tables):
        console.print()
        console.print(table)
    console.print("\nWorth typing next:", style="bold")
    for command in _next(row, index, given_index):
        console.print(f"  {command}", soft_wrap=True)


def _counts(name: str, unit: str, counts: Mapping[str, int]) -> object:
    if not counts:
        return None
    table = screen.table(name, f"{unit}#")
    for each, count in counts.items():
        table.add_row(screen.outcome_cell(each), f"{count:,}")
    return table


def _next(row: "RunRow", index: "Index", given_index: str | None) -> list[str]:
    """Three commands that say something about this very run."""

    def command(*words: str) -> str:
        return screen.command(*words, index=given_index)

    commands = []
    if record := _example(row, index):
        if word := _telling_word(record):
            commands.append(command("search", word))
        commands.append(command("show", record["id"][:SHORT_ID]))
        if (path := _from_here(record["file"]["path"])) == screen.one_line(path):
            commands.append(screen.command("explain", path))
    for outcome in ("quarantined", "rejected"):
        if row["outcomes"].get(outcome):
            commands.insert(1, command("files", "--outcome", outcome, "--run", row["run"]))
            break
    return [*commands, command("runs"), command("doctor")][:3]


def _example(row: "RunRow", index: "Index") -> "Record | None":
    """An article of this run, a new one if there is any; of the first few, the one of which most is known."""
    for outcome in ("indexed", "unchanged"):
        files = index.files(run=row["run"], outcome=outcome) if row["outcomes"].get(outcome) else iter(())
        records = [record for file in islice(files, 10) if (record := index.get(file["article"] or ""))]
        if records:
            return max(records, key=lambda record: len(record["evidence"]))
    return None


def _from_here(path: str) -> str:
    """A path as one types it in the current folder."""
    here = Path.cwd()
    return str(Path(path).relative_to(here)) if Path(path).is_relative_to(here) else path


def _telling_word(record: "Record") -> str | None:
    """A word by which to find the article: the longest of its title, or of how it begins."""
    words = re.findall(r"[^\W\d_]{4,}", record["title"] or record["text"][:300])
    return max(words, key=len, default=None)
