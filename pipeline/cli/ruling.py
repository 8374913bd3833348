"""The commands on learned rules: newsmill rules propose, review, accept, retire, list, export, import."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli import options, screen

if TYPE_CHECKING:
    from rich.table import Table

    from pipeline.index.base import LearnedRow
    from pipeline.model import Category

Name = Annotated[
    str,
    typer.Argument(metavar="NAME", help="The rule's name, or a part of it that no other rule's has."),
]
By = Annotated[str, typer.Option("--by", metavar="PERSON", help="Who decides this; it is kept with the rule.")]


def propose(
    context: typer.Context,
    source: Annotated[
        str | None,
        typer.Option("--source", metavar="SOURCE", help="Only of this publisher, or of this folder (its whole path)."),
    ] = None,
    least: Annotated[
        int, typer.Option("--least", metavar="N", min=2, help="Only what comes again in so many stories.")
    ] = 5,
    share: Annotated[
        float,
        typer.Option("--share", metavar="SHARE", min=0.0, max=1.0, help="And in such a share of the source's stories."),
    ] = 0.03,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Find lines that come again in a source's articles, and write them down as proposals.

    Runs note the lines of up to 400 articles of each source; here they are counted. Copies and updates of one story
    count once. Nothing is applied before a person accepts it.

    Examples:
      newsmill rules propose
      newsmill rules propose --source "The Harbour Post" --least 10
    """
    from pipeline.learned.deciding import propose as propose_

    with options.the_index(context, index) as into:
        into.prepare()
        rows = propose_(into, _now(), source=source, least=least, share=share)
    if as_json:
        screen.print_json(rows)
        return
    console = screen.out()
    if not rows:
        console.print("Nothing comes again often enough that nobody has decided on yet.")
        return
    console.print(_table(rows))
    console.print(f"{screen.counted(len(rows), 'proposal')}. Look at one: newsmill rules review NAME", style="dim")


def review(
    context: typer.Context,
    name: Name,
    shown: Annotated[
        int, typer.Option("--shown", metavar="N", min=1, max=100, help="Show the change in so many articles.")
    ] = 3,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Show a learned rule, its history, and what it would change in the stored articles of its source.

    Nothing is written. Up to 2,000 articles are read.

    Examples:
      newsmill rules review follow-us-on-the-harbour-radio
      newsmill rules review learned:the-harbour-post:follow-us-1a2b3c --shown 10
    """
    from dataclasses import asdict

    from pipeline.learned.deciding import dry_run, find

    with options.the_index(context, index) as held:
        row = find(held, name)
        found = dry_run(held, row, shown=shown)
    if as_json:
        screen.print_json({**row, "dry_run": asdict(found)})
        return
    console = screen.out(pipe_width=120)
    console.print(screen.cell(row["name"], "bold"))
    for label, value in (
        ("takes", row["text"]),
        ("source", row["source"]),
        ("state", row["state"]),
        ("category", row["category"]),
        ("counted", f"in {row['stories']:,} of {row['sampled']:,} stories, {row['first_seen']} to {row['last_seen']}"),
        ("examples", ", ".join(row["examples"])),
    ):
        console.print(screen.cell(f"  {label:<9} {value}"))
    for event in row["history"]:
        told = f"{event['did']} as {event['category']} by {event['by']}, {event['at']}"
        console.print(screen.cell(f"  {'history':<9} {told}"))
    of = "all" if found.is_whole else "the first"
    console.print(
        f"\nDry run over {of} {screen.counted(found.read, 'stored article')} of the source: "
        f"{screen.counted(found.changed, 'article')} would lose {screen.counted(found.words, 'word')}."
    )
    if found.emptied:
        console.print(f"{screen.counted(found.emptied, 'article')} would have nothing left.", style="bold yellow")
    for change in found.shown:
        console.print()
        console.print(screen.cell(f"{change.path}  {change.id[:12]}", "bold"))
        for sign, line in change.lines:
            console.print(screen.cell(f"{sign} {screen.shorten(line, 300)}", "red" if sign == "-" else "dim"))


def accept(
    context: typer.Context,
    name: Name,
    by: By,
    category: Annotated[
        str | None,
        typer.Option(
            "--category",
            metavar="CATEGORY",
            help="What removals are filed under, such as newsletter. Else the suggested one.",
        ),
    ] = None,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Make a proposal a rule, take a retired one up again, or file a rule under another category.

    From now on runs apply it to files of its source, last of all rules. The articles of that source, and no others,
    are stale: newsmill run --stale makes them anew.

    Examples:
      newsmill rules accept follow-us-on-the-harbour-radio --category newsletter --by "Ana Lima"
    """
    from pipeline.learned.deciding import accept as accept_
    from pipeline.learned.deciding import find
    from pipeline.model import Category

    chosen = _category(category) if category else None
    with options.the_index(context, index) as into:
        row = find(into, name)
        row = accept_(into, row["name"], chosen or Category(row["category"]), by, _now())
    _tell(row, as_json=as_json)


def retire(
    context: typer.Context,
    name: Name,
    by: By,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Switch a learned rule off, or turn a proposal down.

    Its history is kept, and it is not proposed again. The articles of its source, and no others, are stale.

    Examples:
      newsmill rules retire follow-us-on-the-harbour-radio --by "Ana Lima"
    """
    from pipeline.learned.deciding import retire as retire_

    with options.the_index(context, index) as into:
        row = retire_(into, name, by, _now())
    _tell(row, as_json=as_json)


def list_(
    context: typer.Context,
    state: Annotated[
        str | None, typer.Option("--state", metavar="STATE", help="Only these: proposed, accepted or retired.")
    ] = None,
    source: Annotated[str | None, typer.Option("--source", metavar="SOURCE", help="Only of this source.")] = None,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """List learned rules: proposed, accepted and retired ones.

    Examples:
      newsmill rules list --state accepted
      newsmill rules list --json
    """
    if state not in (None, "proposed", "accepted", "retired"):
        raise typer.BadParameter(f"{state!r}; wanted proposed, accepted or retired", param_hint="--state")
    with options.the_index(context, index) as held:
        rows = [row for row in held.learned() if state in (None, row["state"]) and source in (None, row["source"])]
    if as_json:
        screen.print_json(rows)
        return
    console = screen.out()
    console.print(_table(rows) if rows else "No learned rule. Look for some: newsmill rules propose")


def export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The TOML file to write, in place of what is there.")],
    index: options.IndexUrl = None,
) -> None:
    """Write the rules that people decided on to a TOML file, with their history, to keep under version control.

    Examples:
      newsmill rules export rules.toml
    """
    from pipeline.export.whole import written_whole
    from pipeline.learned.files import written

    with options.the_index(context, index) as held:
        rows = [row for row in held.learned() if row["state"] != "proposed"]
    with written_whole(file) as into:
        into.write(written(rows).encode())
    screen.err().print(f"{screen.counted(len(rows), 'rule')} written to {screen.one_line(str(file))}")


def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A TOML file that newsmill rules export wrote.")],
    index: options.IndexUrl = None,
) -> None:
    """Take in learned rules from a TOML file; they replace those of the same names.

    Examples:
      newsmill rules import rules.toml --index http://localhost:9200
    """
    from pipeline.learned.files import read

    rows = read(file)
    with options.the_index(context, index) as into:
        into.prepare()
        if rows:
            into.save_learned(rows)
    screen.err().print(f"{screen.counted(len(rows), 'rule')} taken in; newsmill run --stale applies them")


COMMANDS: tuple[tuple[str, Callable[..., None]], ...] = (
    ("propose", propose),
    ("review", review),
    ("accept", accept),
    ("retire", retire),
    ("list", list_),
    ("export", export),
    ("import", import_),
)
"""The commands below `newsmill rules`."""


def _table(rows: "list[LearnedRow]") -> "Table":
    table = screen.table("rule", "state", "category", "stories#", "of#", "last seen", "line")
    for row in rows:
        table.add_row(
            screen.cell(row["name"]),
            screen.cell(row["state"], {"accepted": "green", "proposed": "cyan"}.get(row["state"], "dim")),
            screen.cell(row["category"]),
            f"{row['stories']:,}",
            f"{row['sampled']:,}",
            screen.cell(row["last_seen"]),
            screen.cell(screen.shorten(row["text"], 100)),
        )
    return table


def _tell(row: "LearnedRow", *, as_json: bool) -> None:
    if as_json:
        screen.print_json(row)
        return
    console = screen.out()
    console.print(screen.cell(f"{row['name']}: {row['state']} by {row['history'][-1]['by']} ({row['category']})"))
    console.print("The articles of its source are stale now: newsmill run --stale", style="dim")


def _category(given: str) -> "Category":
    from pipeline.model import Category

    if given not in list(Category):
        raise typer.BadParameter(f"{given!r}; wanted one of {', '.join(Category)}", param_hint="--category")
    return Category(given)


def _now() -> datetime:
    return datetime.now(UTC)
