"""The commands that bring content to Kibana: all of `newsmill kibana`."""

import sys
from dataclasses import asdict
from typing import Annotated

import typer

from pipeline.cli import options, screen

DryRun = Annotated[bool, typer.Option("--dry-run", help="Bring nothing; show what would be brought.")]
Url = Annotated[
    str | None,
    typer.Option(
        "--url", metavar="URL", help="Kibana's address. Else NEWSMILL_KIBANA__URL, else http://127.0.0.1:5601."
    ),
]
Space = Annotated[
    str | None,
    typer.Option("--space", metavar="ID", help="The space to bring it to. Else NEWSMILL_KIBANA__SPACE, else default."),
]


def import_(
    context: typer.Context,
    url: Url = None,
    space: Space = None,
    dry_run: DryRun = False,
    as_json: options.AsJson = False,
) -> None:
    """Bring data views, dashboards and saved searches to Kibana.

    A data view on each index, with every field named and explained; the dashboards News and Operations; saved searches
    to start from. What is there under our ids is replaced, so change a copy of a dashboard, not ours; all else is left
    alone. May be done again at any time, and should be after an upgrade. Needs Kibana 9.5 or newer. With --dry-run and
    --json it prints each request's body.

    Examples:
      newsmill kibana import
      newsmill kibana import --url https://kibana.example --space newsroom
      newsmill kibana import --dry-run --json | jq '.[] | select(.kind == "dashboard").body'
    """
    from pipeline.kibana.content import content

    given = {name: value for name, value in (("url", url), ("space", space)) if value is not None}
    chosen = options.settings(context, kibana=given)
    pieces = content(chosen.elasticsearch.prefix)
    version = ""
    if not dry_run:
        from pipeline.kibana.client import Kibana
        from pipeline.kibana.content import bring

        with Kibana(chosen.kibana) as kibana:
            version = kibana.check()
            bring(kibana, pieces)
    if as_json:
        screen.print_json([asdict(each) if dry_run else each.named for each in pieces])
        return
    table = screen.table("what", "id", "title")
    for each in pieces:
        table.add_row(each.kind, each.id, screen.cell(each.title))
    screen.out().print(table)
    if dry_run:
        sys.stderr.write("Nothing was brought: --dry-run.\n")
    else:
        screen.out().print(f"All of it is in Kibana {version or 'now'}: {chosen.kibana.address}/app/dashboards")
