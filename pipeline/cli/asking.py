"""What search and export ask for: words, filters, days, and the query that is made of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pipeline.index.base import Query

Words = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="WORD",
        help="Words that must all occur, in any order; a phrase between quotation marks of its own: "
        "'\"lock gates\"'. None finds everything.",
    ),
]
Language = Annotated[
    list[str] | None,
    typer.Option("--language", metavar="CODE", help="Only this language: en, de, es. Several: any of them."),
]
Publisher = Annotated[
    list[str] | None,
    typer.Option("--publisher", metavar="NAME", help="Only from this publisher. Several: any of them."),
]
Author = Annotated[
    list[str] | None, typer.Option("--author", metavar="NAME", help="Only by this author. Several: any of them.")
]
Kinds = Annotated[
    list[str] | None,
    typer.Option("--kind", metavar="KIND", help="Only this kind of page: article, forum. Several: any of them."),
]
Since = Annotated[str | None, typer.Option("--since", metavar="DAY", help="Not before this day: 2025-11-01.")]
Until = Annotated[str | None, typer.Option("--until", metavar="DAY", help="Not after this day: 2025-11-30.")]
Filters = Annotated[
    list[str] | None,
    typer.Option(
        "--filter",
        "-f",
        metavar="FIELD=VALUE",
        help="Only where the field has this value, such as cites=Reuters or removed.categories=donation_appeal. "
        "Several may be given: of one field any value fits, different fields must all fit.",
    ),
]
Superseded = Annotated[bool, typer.Option("--superseded", help="Older versions of changed files too.")]
OriginalsOnly = Annotated[
    bool, typer.Option("--originals-only", help="No copies of other articles, and no older versions.")
]


def query(
    words: Sequence[str] | None,
    *,
    language: Sequence[str] | None,
    publisher: Sequence[str] | None,
    author: Sequence[str] | None,
    kind: Sequence[str] | None,
    since: str | None,
    until: str | None,
    filters: Sequence[str] | None,
    superseded: bool,
    originals_only: bool,
) -> "Query":
    """The query that these options ask for."""
    from pipeline.index.base import Query

    wanted: dict[str, list[str]] = {}
    for field, value in map(_pair, filters or ()):
        wanted.setdefault(field, []).append(value)
    for field, values in (("language", language), ("publisher", publisher), ("authors", author), ("kind", kind)):
        if values:
            wanted.setdefault(field, []).extend(values)
    return Query(" ".join(words or ()), wanted, since, until, superseded=superseded, originals_only=originals_only)


def _pair(given: str) -> tuple[str, str]:
    field, equals, value = given.partition("=")
    if not equals:
        raise typer.BadParameter(f"{given!r}; wanted FIELD=VALUE, such as language=en", param_hint="--filter")
    return field, value
