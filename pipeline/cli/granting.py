"""`newsmill index roles`: who may do what in Elasticsearch."""

import sys
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli import options, screen
from pipeline.errors import SetupError

if TYPE_CHECKING:
    from pipeline.index.elastic_rights import Key
    from pipeline.index.mappings import Json
    from pipeline.index.roles import Role


def roles(
    context: typer.Context,
    keys: Annotated[
        list[str] | None,
        typer.Option(
            "--key",
            metavar="ROLE",
            help="Make an API key too: for loader, analyst or operator; shown once. Repeatable.",
        ),
    ] = None,
    days: Annotated[
        int | None, typer.Option("--days", metavar="N", min=1, help="Keys expire after so many days; else never.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only show what would be made or changed; with --json the roles whole.")
    ] = False,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Install roles with the least rights that each needs: loader, analyst, kibana, operator.

    Roles that are as they should be are left alone, so it may be run again at any time. It takes an administrator's
    user and password (the right `manage_security`). docs/security.md says which role is for whom.

    Examples:
      newsmill index roles --dry-run
      newsmill index roles --key loader --key analyst --days 365
    """
    from pipeline.index.roles import KEYED

    chosen = options.settings(context, index=index)
    if chosen.index.startswith("sqlite:"):
        raise SetupError(f"{chosen.index}: an embedded index has no roles; its file's permissions say who may do what")
    wanted = [_keyed(given, KEYED) for given in dict.fromkeys(keys or ())]
    if dry_run and wanted:
        raise typer.BadParameter("makes no keys; wanted it without --key", param_hint="--dry-run")
    from pipeline.index.elastic_rights import Rights

    with closing(Rights(chosen.index, chosen.elasticsearch)) as rights:
        installed = rights.install(dry=dry_run)
        made = [rights.key(role, days=days) for role in wanted]
    if as_json:
        screen.print_json({"roles": [asdict(each) for each in installed], "keys": [_told(key) for key in made]})
        return
    table = screen.table("role", "would be" if dry_run else "was", "to do what")
    for each in installed:
        style = "dim" if each.state == "as it was" else "green"
        table.add_row(screen.cell(each.name), screen.cell(each.state, style), screen.cell(each.body["description"]))
    screen.out().print(table)
    for key in made:
        until = f"until {key.expires}" if key.expires else "for ever"
        sys.stdout.write(f"\n# {key.name}, key {key.id}, {until}; it cannot be shown again\n")
        sys.stdout.write(f"NEWSMILL_ELASTICSEARCH__API_KEY={key.encoded.get_secret_value()}\n")


def _keyed(given: str, keyed: "tuple[Role, ...]") -> "Role":
    for role in keyed:
        if role == given:
            return role
    raise typer.BadParameter(f"{given!r}; wanted one of {', '.join(keyed)}", param_hint="--key")


def _told(key: "Key") -> "Json":
    return {"name": key.name, "id": key.id, "encoded": key.encoded.get_secret_value(), "expires": key.expires}
