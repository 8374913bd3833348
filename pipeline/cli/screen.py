"""What reaches the screen: consoles, safe text, JSON. Rich is imported late, so that `--version` answers at once."""

import json
import shlex
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

WIDTH_OF_PIPES = 10_000
"""Columns where there is no terminal: what reads a pipe wants each row on one line."""

_COLOURS = {"indexed": "green", "unchanged": "dim", "quarantined": "yellow", "rejected": "magenta", "missing": "cyan"}


def out(pipe_width: int = WIDTH_OF_PIPES) -> "Console":
    """Where answers go; `pipe_width` is how wide they may be where there is no terminal."""
    return _console(stderr=False, pipe_width=pipe_width)


def err() -> "Console":
    """Where progress and complaints go."""
    return _console(stderr=True, pipe_width=WIDTH_OF_PIPES)


def one_line(text: str) -> str:
    """Other people's text as one harmless line: what a terminal would obey is spelled out."""
    from pipeline.explain import visible

    return visible(text).replace("\n", "\\n").replace("\t", "\\t")


def cell(text: object, style: str = "") -> "Text":
    """Something to show in a table; None is nothing."""
    from rich.text import Text

    return Text("" if text is None else one_line(str(text)), style=style or "")


def outcome_cell(outcome: str) -> "Text":
    """An outcome in its colour."""
    return cell(outcome, _COLOURS.get(outcome, ""))


def table(*columns: str, title: str | None = None) -> "Table":
    """An empty table; a column whose name ends in `#` holds numbers."""
    from rich.table import Table

    made = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), title=title, title_justify="left", header_style="dim")
    for column in columns:
        is_number = column.endswith("#")
        made.add_column(column.rstrip("#"), justify="right" if is_number else "left", overflow="fold")
    return made


def print_json(value: object, *, indent: int | None = 2) -> None:
    """Print as JSON in UTF-8, whatever the terminal's encoding; without an indent, on one line."""
    sys.stdout.flush()
    sys.stdout.buffer.write(json.dumps(value, ensure_ascii=False, indent=indent).encode() + b"\n")
    sys.stdout.buffer.flush()


def print_json_lines(values: Iterable[object]) -> None:
    """Print each value as JSON on a line of its own."""
    for value in values:
        print_json(value, indent=None)


def command(*words: str, index: str | None = None) -> str:
    """A command of ours to copy and type, as the user can call us."""
    options = ["--index", index] if index else []
    return " ".join([_own_name(), shlex.join([*words[:1], *options, *words[1:]])])


def shorten(text: str, most: int) -> str:
    """The beginning of a text."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: `1 file`, `3,210 files`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def size(number: float) -> str:
    """Bytes as people say them: `1.4 MB`."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if number < 1000:
            return f"{number:,.0f} {unit}" if unit == "bytes" else f"{number:,.1f} {unit}"
        number /= 1000
    return f"{number:,.1f} TB"


def names(values: Sequence[str]) -> str:
    """Names in a row."""
    return ", ".join(values)


def _console(*, stderr: bool, pipe_width: int) -> "Console":
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else pipe_width
    return Console(stderr=stderr, width=width, highlight=False, markup=False, emoji=False)


def _own_name() -> str:
    called = Path(sys.argv[0])
    found = shutil.which("newsmill")
    if called.name != "newsmill" or (found and Path(found).resolve() == called.resolve()):
        return "newsmill"
    try:
        return shlex.quote(str(called.absolute().relative_to(Path.cwd())))
    except ValueError:
        return shlex.quote(str(called))
