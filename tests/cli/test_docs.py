"""What exists is documented."""

import re
from pathlib import Path

import pytest
import typer.main
from typer.core import TyperGroup

from docs.generate import FOLDER, PAGES
from pipeline.cli import app
from pipeline.model import Outcome

ROOT = typer.main.get_command(app)
assert isinstance(ROOT, TyperGroup)
COMMANDS = {
    name: command
    for top, above in ROOT.commands.items()
    for name, command in [
        (top, above),
        *((f"{top} {below}", each) for below, each in getattr(above, "commands", {}).items()),
    ]
}


@pytest.mark.parametrize("name", COMMANDS)
def test_help(name: str) -> None:
    """Every command says what it does and gives an example that calls it; every option says what it is for."""
    command = COMMANDS[name]

    assert f"newsmill {name}" in (command.help or "").partition("Examples:")[2]
    for parameter in command.params:
        assert getattr(parameter, "help", None), parameter.name


@pytest.mark.parametrize("name", PAGES)
def test_generated_pages(name: str) -> None:
    """The generated pages are what `make docs` would make of them."""
    written = (FOLDER / name).read_text(encoding="utf-8")

    assert PAGES[name](written) == written, "run `make docs`"


@pytest.mark.parametrize("name", COMMANDS)
def test_command_is_documented(name: str) -> None:
    """Every command has a heading on the operators' page."""
    assert f"\n## newsmill {name}\n" in (FOLDER / "cli.md").read_text(encoding="utf-8")


def test_reasons_are_documented() -> None:
    """Every reason for which a file may be set aside is in the operators' table, and no other is."""
    sources = "".join(path.read_text(encoding="utf-8") for path in (FOLDER.parent / "pipeline").rglob("*.py"))
    raised = set(re.findall(r'(?:Rejected|Quarantined|Vanished)\(\s*"([a-z-]+)"', sources))
    raised |= set(re.findall(r'reason="([a-z-]+)"', sources))
    page = (FOLDER / "cli.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `([a-z-]+)` \| (?:rejected|quarantined|missing) \|", page, re.MULTILINE))

    assert documented == raised


@pytest.mark.parametrize("outcome", Outcome)
def test_outcomes_are_documented(outcome: Outcome) -> None:
    """Every outcome is explained to operators."""
    assert f"\n| `{outcome}` |" in Path(FOLDER / "cli.md").read_text(encoding="utf-8")
