"""Makes the generated parts of the pages in this folder anew: `make docs`. A test holds them to what exists."""

import sys
from pathlib import Path

import typer.main
from typer.core import TyperGroup

from pipeline.cli import app
from pipeline.index import mappings

MARK = "<!-- From here on this page is made by `make docs`; edit the commands' own help instead. -->\n"
WIDTH = 90
FOLDER = Path(__file__).parent


def cli(written: str) -> str:
    """docs/cli.md: what was written by hand, then what each command says of itself."""
    by_hand, _, _ = written.partition(MARK)
    root = typer.main.get_command(app)
    assert isinstance(root, TyperGroup)
    top = root.make_context("newsmill", [], resilient_parsing=True, terminal_width=WIDTH)
    parts = [by_hand + MARK]
    for name in ["", *root.list_commands(top)]:
        command, title = (root.commands[name], f"newsmill {name}") if name else (root, "newsmill")
        context = typer.Context(command, parent=top, info_name=name, terminal_width=WIDTH) if name else top
        help_ = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
        parts.append(f"\n## {title}\n\n```text\n{help_}\n```\n")
    return "".join(parts)


def fields(_written: str) -> str:
    """docs/fields.md: what the mappings say of their fields."""
    return mappings.page()


PAGES = {"cli.md": cli, "fields.md": fields}
"""Page to what makes it anew from what it was."""


def main() -> None:
    """Write every page that has changed."""
    for name, make in PAGES.items():
        page = FOLDER / name
        written = page.read_text(encoding="utf-8")
        if (made := make(written)) != written:
            page.write_text(made, encoding="utf-8")
            sys.stdout.write(f"docs/{name} made anew\n")


if __name__ == "__main__":
    main()
