"""The commands that look at files and runs: explain, runs, files."""

import os
from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli import options, screen
from pipeline.cli.report import SHORT_ID

if TYPE_CHECKING:
    from rich.text import Text


def explain(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="A raw file; it need not have been taken in.")],
    full: Annotated[
        bool, typer.Option("--full", help="Long removals to their end, and the rule of each repair.")
    ] = False,
    as_json: options.AsJson = False,
) -> None:
    """Explain what becomes of a raw file, and why.

    What is kept, what is removed by which rule, what is repaired; each field with its evidence. Works the file anew
    with the steps as they are now; no index is read or written.

    Examples:
      newsmill explain samples/raw/donation-appeal-multi-paragraph.txt
      newsmill explain story.txt --json | jq .record.removed.categories
    """
    from pipeline.explain import explain as explain_
    from pipeline.runs import examine

    article, worked = examine(file, options.settings(context).limits)
    if as_json:
        ended = {"path": worked.path, "outcome": worked.outcome, "reason": worked.reason, "message": worked.message}
        screen.print_json({**ended, "step": worked.step, "seconds": worked.seconds, "record": worked.record})
        return
    console = screen.out(pipe_width=120)
    if article:
        console.print(explain_(article, full=full))
    if worked.outcome:
        told = f"{worked.outcome} in step {worked.step} ({worked.reason}): {worked.message}"
        console.print(screen.cell(f"{file}: {told}", "bold yellow"))


def runs(
    context: typer.Context,
    limit: options.Limit = 20,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """List the latest runs, newest first.

    What each saw, and how it ended. A run that was killed is `interrupted`; one that is `running` is at work.

    Examples:
      newsmill runs
      newsmill runs --limit 1 --json
    """
    from pipeline.runs import latest

    with options.the_index(context, index) as ledger:
        rows = latest(ledger, limit)
    if as_json:
        screen.print_json(rows)
        return
    table = screen.table(
        "run", "state", "files#", "indexed#", "unchanged#", "quarantined#", "rejected#", "missing#", "sources"
    )
    for row in rows:
        counts = [
            f"{row['outcomes'].get(name, 0):,}"
            for name in ("indexed", "unchanged", "quarantined", "rejected", "missing")
        ]
        sources = screen.names(row["sources"][:3]) + (" …" if len(row["sources"]) > 3 else "")
        table.add_row(row["run"], _state(row["state"]), f"{row['seen']:,}", *counts, screen.cell(sources))
        if row["message"]:
            table.add_row("", *[""] * 7, screen.cell(row["message"], "yellow"))
    console = screen.out()
    console.print(table if rows else "No run yet. Start one: newsmill run FOLDER")


def files(
    context: typer.Context,
    outcome: Annotated[
        str | None,
        typer.Option("--outcome", metavar="OUTCOME", help="indexed, unchanged, quarantined, rejected or missing."),
    ] = None,
    reason: Annotated[
        str | None, typer.Option("--reason", metavar="REASON", help="Only files with this reason, such as too-large.")
    ] = None,
    source: Annotated[
        str | None, typer.Option("--source", metavar="FOLDER", help="Only what lies in this folder.")
    ] = None,
    of_run: Annotated[str | None, typer.Option("--run", metavar="RUN", help="Only what this run saw last.")] = None,
    limit: options.Limit = 50,
    index: options.IndexUrl = None,
    as_json: Annotated[bool, typer.Option("--json", help="All that fit, as JSON Lines: one file a line.")] = False,
) -> None:
    """List files with how each last left a run.

    Examples:
      newsmill files --outcome quarantined
      newsmill files --reason too-short --json
    """
    from pipeline.model import Outcome

    if outcome and outcome not in list(Outcome):
        raise typer.BadParameter(f"{outcome!r}; wanted one of {', '.join(Outcome)}", param_hint="--outcome")
    under = os.path.abspath(source) if source else None  # noqa: PTH100  # as the ledger writes paths
    with options.the_index(context, index) as ledger:
        rows = ledger.files(outcome=outcome, reason=reason, under=under, run=of_run)
        if as_json:
            screen.print_json_lines(rows)
            return
        shown, more = list(islice(rows, limit)), next(rows, None)
    table = screen.table("file", "outcome", "reason", "what was seen", "id")
    for row in shown:
        table.add_row(
            screen.cell(row["path"]),
            screen.outcome_cell(row["outcome"]),
            screen.cell(row["reason"]),
            screen.cell(row["message"]),
            screen.cell((row["article"] or "")[:SHORT_ID]),
        )
    console = screen.out()
    console.print(table if shown else "No file fits.")
    if more:
        console.print(f"There are more than {limit:,}: --limit N shows more, --json all.", style="dim")


def _state(state: str) -> "Text":
    colours = {"done": "green", "running": "cyan", "interrupted": "yellow", "failed": "red", "unbalanced": "bold red"}
    return screen.cell(state, colours.get(state, ""))
