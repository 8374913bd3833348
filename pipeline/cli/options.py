"""What several commands ask for, and how settings are built from it: once, here."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pipeline.config import Settings
    from pipeline.index.base import Index

IndexUrl = Annotated[
    str | None,
    typer.Option(
        "--index",
        metavar="URL",
        help="The index: sqlite:///PATH. Else NEWSMILL_INDEX, else sqlite:///var/newsmill.db under the current folder.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON, for programs.")]
Workers = Annotated[
    int | None,
    typer.Option(
        "--workers", metavar="N", min=1, max=256, help="Processes that do the work. Else NEWSMILL_WORKERS, else 1."
    ),
]
Limit = Annotated[int, typer.Option("--limit", "-n", metavar="N", min=1, max=10_000, help="Show at most so many.")]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 where a file was quarantined.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary; errors are still told.")]


def settings(
    context: typer.Context,
    *,
    index: str | None = None,
    workers: int | None = None,
    kibana: Mapping[str, str] | None = None,
) -> "Settings":
    """The settings in effect: the command line's, else the environment's, else the defaults.

    Raises:
        SetupError: one of them cannot be.
    """
    from pipeline import config

    return config.settings(index=index or given_index(context), workers=workers, kibana=kibana)


def given_index(context: typer.Context) -> str | None:
    """The index that was named before the command's name."""
    root = context.find_root()
    return root.obj if isinstance(root.obj, str) else None


@contextmanager
def the_index(context: typer.Context, index: str | None) -> Iterator["Index"]:
    """The index in effect, closed behind us.

    Raises:
        SetupError: its URL names none.
    """
    from pipeline.index import open_index

    chosen = settings(context, index=index)
    opened = open_index(chosen.index, chosen.elasticsearch)
    try:
        yield opened
    finally:
        opened.close()
