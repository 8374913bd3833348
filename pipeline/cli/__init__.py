"""The command line. Each command builds its settings, calls into runs or the index, and shows what came of it.

Nothing heavy is imported before a command needs it: `newsmill --version` must answer at once.
"""

import inspect
import sys
from collections.abc import Callable
from typing import Annotated

import typer
import typer.core

from pipeline import __version__
from pipeline.cli import doctor, drawing, exporting, granting, keeping, looking, ruling, searching, working
from pipeline.cli.ends import PlainEnds
from pipeline.cli.options import IndexUrl


class _News(typer.core.TyperGroup):
    """Our commands, in the order that a newcomer needs them, each ending in plain words."""

    def invoke(self, ctx: typer.Context) -> object:  # type: ignore[override]  # typer's Context is the one it passes
        with PlainEnds():
            return super().invoke(ctx)


app = typer.Typer(
    cls=_News,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _laid_out(command: Callable[..., None]) -> str:
    r"""A command's docstring as its help; `\b` keeps the examples from being run together."""
    return inspect.cleandoc(command.__doc__ or "").replace("\nExamples:", "\n\b\nExamples:")


for _command in (
    working.run,
    searching.search,
    searching.show,
    exporting.export,
    looking.explain,
    looking.runs,
    looking.files,
    working.replay,
    working.extract,
    working.unpack,
    doctor.doctor,
):
    app.command(help=_laid_out(_command))(_command)


def _index() -> None:
    """Keep an index through its years: its versions, their exchange, its books, its roles.

    On Elasticsearch everyone reads and writes an alias; behind it stands one version of the index at a time.

    Examples:
      newsmill index status           which versions there are
      newsmill index reindex --swap   move to this release's mappings
      newsmill index rollback         go back
      newsmill index verify           does the ledger balance against the index?
    """


_keeping = typer.Typer(cls=typer.core.TyperGroup, no_args_is_help=True, rich_markup_mode=None)
_keeping.callback(help=_laid_out(_index))(_index)
for _keeps in (*keeping.COMMANDS, granting.roles):
    _keeping.command(help=_laid_out(_keeps))(_keeps)
app.add_typer(_keeping, name="index")


def _rules() -> None:
    """Learn from sources: lines that come again are proposed as rules, and people decide.

    Examples:
      newsmill rules propose                                what comes again?
      newsmill rules review NAME                            what would a rule change?
      newsmill rules accept NAME --by "Ana Lima"            make it a rule
      newsmill run --stale                                  apply it to what is there
    """


_ruling = typer.Typer(cls=typer.core.TyperGroup, no_args_is_help=True, rich_markup_mode=None)
_ruling.callback(help=_laid_out(_rules))(_rules)
for _called, _rules_on in ruling.COMMANDS:
    _ruling.command(_called, help=_laid_out(_rules_on))(_rules_on)
app.add_typer(_ruling, name="rules")


def _kibana() -> None:
    """Bring analysts and operators their view of the index, in Kibana.

    Examples:
      newsmill kibana import            data views, dashboards and saved searches
      newsmill kibana import --dry-run  what that would be
    """


_drawing = typer.Typer(cls=typer.core.TyperGroup, no_args_is_help=True, rich_markup_mode=None)
_drawing.callback(help=_laid_out(_kibana))(_kibana)
_drawing.command("import", help=_laid_out(drawing.import_))(drawing.import_)
app.add_typer(_drawing, name="kibana")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"newsmill {__version__}")
        raise typer.Exit


def newsmill(
    context: typer.Context,
    index: IndexUrl = None,
    _version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Tell the version and end.")
    ] = False,
) -> None:
    """Raw news files in, a searchable index of clean articles out.

    Examples:
      newsmill run samples/raw        take in a folder
      newsmill search harbour bridge  search what was taken in
      newsmill doctor                 is everything as it should be?
    """
    context.obj = index


app.callback(help=_laid_out(newsmill))(newsmill)


def main() -> None:
    """The `newsmill` command."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a character must not end the command.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # both are text streams here
    app(prog_name="newsmill")
