"""Makes the generated parts of the pages in this folder anew: `make docs`. A test holds them to what exists."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer.main
from pydantic import BaseModel
from typer.core import TyperGroup

from pipeline.clean.noticemodel import OF_PAGES
from pipeline.clean.noticemodel import RULE as NOTICES
from pipeline.clean.rules import all_rules
from pipeline.clean.story import SIGNATURE, STANDFIRST
from pipeline.cli import app
from pipeline.config import Settings
from pipeline.export.columns import columns
from pipeline.index import mappings
from pipeline.lexicon.heads import RULE as HEADS

MARK = "<!-- From here on this page is made by `make docs`; edit the commands' own help instead. -->\n"
COLUMNS_MARK = "<!-- From here on this page is made by `make docs`, from pipeline/export/columns.py. -->\n"
WIDTH = 90
FOLDER = Path(__file__).parent


def cli(written: str) -> str:
    """docs/cli.md: what was written by hand, then what each command says of itself."""
    by_hand, _, _ = written.partition(MARK)
    root = typer.main.get_command(app)
    assert isinstance(root, TyperGroup)
    top = root.make_context("newsmill", [], resilient_parsing=True, terminal_width=WIDTH)
    parts = [by_hand + MARK]
    for command, context in _commands(root, top):
        help_ = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
        parts.append(f"\n## {context.command_path}\n\n```text\n{help_}\n```\n")
    return "".join(parts)


def _commands(
    command: Any, context: typer.Context
) -> Iterator[tuple[Any, typer.Context]]:  # Any: typer keeps the type to itself
    """A command, and those below it, each with the context it is called in."""
    yield command, context
    for name, below in command.commands.items() if isinstance(command, TyperGroup) else ():
        yield from _commands(below, typer.Context(below, parent=context, info_name=name, terminal_width=WIDTH))


def settings(_: str) -> str:
    """docs/settings.md: every setting, from its own description."""
    rows = ["| variable | default | what it does |", "| --- | --- | --- |"]
    for name, field in Settings.model_fields.items():
        if isinstance(field.default, BaseModel):
            for part, inner in type(field.default).model_fields.items():
                rows.append(f"| `NEWSMILL_{name.upper()}__{part.upper()}` | `{inner.default}` | {inner.description} |")
        else:
            rows.append(f"| `NEWSMILL_{name.upper()}` | `{field.default}` | {field.description} |")
    return (
        "# Settings\n\nMade by `make docs` from `pipeline/config.py`. Settings come from the environment; an option on "
        "the command line goes before them.\n`newsmill doctor` shows the ones in effect.\n\n" + "\n".join(rows) + "\n"
    )


def rules(_: str) -> str:
    """docs/rules.md: every cleaning rule, with its reason and an example."""
    parts = [
        "# Cleaning rules\n\nMade by `make docs` from `pipeline/clean/rules/`, in the order in which they are asked; "
        "the last is a model's. Beside them, a few words between the headline and the date are claimed as "
        f"`{SIGNATURE}`, what sums up the story below the headline as `{STANDFIRST}`.\n"
    ]
    for rule in all_rules():
        languages = ", ".join(rule.languages) or "any"
        asked = " Asked when the line model has had its say." if rule.unheard else ""
        marked = re.search(r"\[\[(.*?)\]\]", rule.drops[0], re.DOTALL)
        drop = (marked.group(1) if marked else rule.drops[0]).splitlines()[0]
        parts.append(
            f"\n## {rule.name}\n\n`{rule.category}`, language: {languages}. {rule.why}{asked}\n\n"
            f"- goes: {drop}\n- stays: {rule.keeps[0].splitlines()[0]}\n"
        )
    parts.append(
        f"\n## {HEADS}\n\n`identifier`, language: any. The lines that a tool wrote above a text to say what it is, "
        "such as front matter or a mail's head, and Factiva's codes below it. Hints are made of them.\n"
        f"\n## {NOTICES}\n\nWhat speaks as a site does to its readers, of what would else stay: where the notice "
        "model is surer of that than the line model is of the story ([line-model.md](line-model.md)); of a page no "
        f"line of fewer than {OF_PAGES.words} words. It knows no list of words, and is asked last.\n"
    )
    return "".join(parts)


def fields(_: str) -> str:
    """docs/fields.md: what the mappings say of their fields."""
    return mappings.page()


def export(written: str) -> str:
    """docs/export.md: what was written by hand, then the columns, explained as the mapping explains their fields."""
    by_hand, _, _ = written.partition(COLUMNS_MARK)
    meanings = {field.name: field.meaning for field in mappings.fields(mappings.Kind.ARTICLES)}
    rows = ["| | column | holds | meaning |", "| --- | --- | --- | --- |"]
    for number, column in enumerate(columns(receipts=True), 1):
        name = column.field or column.name
        meaning = meanings.get(name) or meanings[f"{name}.*"]
        rows.append(f"| {number} | `{column.name}` | {column.kind} | {meaning} |")
    return by_hand + COLUMNS_MARK + "\n" + "\n".join(rows) + "\n"


PAGES = {"cli.md": cli, "settings.md": settings, "rules.md": rules, "fields.md": fields, "export.md": export}
"""Page to what makes it anew from what it was."""


def main() -> None:
    """Write every page that has changed."""
    for name, make in PAGES.items():
        page = FOLDER / name
        written = page.read_text(encoding="utf-8") if page.exists() else ""
        if (made := make(written)) != written:
            page.write_text(made, encoding="utf-8")
            sys.stdout.write(f"docs/{name} made anew\n")


if __name__ == "__main__":
    main()
