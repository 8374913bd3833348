"""The command that hands articles on: export."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli import asking, options, screen
from pipeline.cli.ends import mind_sigterm
from pipeline.cli.meter import meter


def export(
    context: typer.Context,
    output: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write there: FILE.jsonl, FILE.csv or FILE.parquet. A file that is there is replaced at the end.",
        ),
    ],
    words: asking.Words = None,
    language: asking.Language = None,
    publisher: asking.Publisher = None,
    author: asking.Author = None,
    kind: asking.Kinds = None,
    since: asking.Since = None,
    until: asking.Until = None,
    filters: asking.Filters = None,
    superseded: asking.Superseded = False,
    originals_only: asking.OriginalsOnly = False,
    receipts: Annotated[
        bool,
        typer.Option("--receipts", help="Also what was cut and mended, and what each field was read from."),
    ] = False,
    index: options.IndexUrl = None,
    quiet: options.Quiet = False,
    as_json: options.AsJson = False,
) -> None:
    """Write all articles that fit to a file: JSON Lines, CSV or Parquet.

    However many there are, newest first, as the index was at one moment. The articles written are counted against those
    found; where the numbers differ, or anything else goes wrong, no file is written. docs/export.md lists the columns.

    Examples:
      newsmill export --output all.jsonl
      newsmill export flood --since 2025-11-01 --output flood.csv
      newsmill export '"lock gates"' --language en --originals-only --output gates.parquet
    """  # fmt: skip
    from dataclasses import replace

    from pipeline.export import export as export_

    query = asking.query(
        words, language=language, publisher=publisher, author=author, kind=kind, since=since, until=until,
        filters=filters, superseded=superseded, originals_only=originals_only,
    )  # fmt: skip
    mind_sigterm()
    with (
        options.the_index(context, index) as articles,
        meter("Exporting", lambda: articles.search(replace(query, limit=0)).total, quiet=quiet or as_json) as show,
    ):

        def progress(done: int, _total: int) -> None:
            show(done)

        written = export_(articles, query, output, receipts=receipts, progress=progress)
    if as_json:
        screen.print_json({"articles": written, "output": str(output)})
    elif not quiet:
        sys.stderr.write(f"{screen.counted(written, 'article')} in {screen.one_line(str(output))}\n")
