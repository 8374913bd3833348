"""The commands that keep an index through its years: all of `newsmill index`."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli import options, screen, telling
from pipeline.cli.ends import ExitCode
from pipeline.errors import RightMissing, SetupError

if TYPE_CHECKING:
    from pipeline.index.elastic_copy import Told
    from pipeline.index.elastic_life import Exchanged, Life, Version
    from pipeline.index.judge import Verdict
    from pipeline.index.mappings import Json, Kind

KindName = Annotated[
    str, typer.Argument(metavar="[KIND]", help="Which index: articles, files or runs.", show_default=True)
]
Judged = Annotated[
    Path | None,
    typer.Option(
        "--judged",
        metavar="FILE",
        help="Judge by these queries (JSON: words, and grades of ids 0 to 3), asked of the articles themselves. "
        "Else by those that come with Newsmill, asked of a corpus of their own.",
    ),
]
Force = Annotated[
    str | None,
    typer.Option("--force", metavar="REASON", help="Swap though search gets worse; the reason is kept in the index."),
]


def create(context: typer.Context, index: options.IndexUrl = None, as_json: options.AsJson = False) -> None:
    """Make whatever is missing of the index.

    Indexes and their aliases, or the embedded index's file; what is there is not touched, but for our own templates,
    which are put right where somebody changed them. `newsmill run` makes what is missing too, where it has the right.

    Examples:
      newsmill index create
      newsmill index create --index https://search.example:9200
    """
    if not options.settings(context, index=index).index.startswith("sqlite:"):
        # Who may not does not need to: templates are for new indexes, and whether one is missing is seen to next.
        with _life(context, index, "create") as life, suppress(RightMissing):
            life.schema.install()
    with options.the_index(context, index) as made:
        made.prepare()
        faults = made.check()
    if as_json:
        screen.print_json({"faults": faults})
    for fault in faults:
        sys.stderr.write(f"newsmill: {screen.one_line(fault)}\n")
    if faults:
        raise typer.Exit(ExitCode.SETUP)
    if not as_json:
        screen.out().print("The index is there, and nothing is wrong with it.")


def status(context: typer.Context, index: options.IndexUrl = None, as_json: options.AsJson = False) -> None:
    """Show the versions of each index.

    Which is current, which a rollback goes to, which is being filled or waits to be swapped in, which are old.

    Examples:
      newsmill index status
      newsmill index status --json | jq '.[] | select(.state == "current")'
    """
    from pipeline.index.mappings import Kind

    chosen = options.settings(context, index=index)
    if chosen.index.startswith("sqlite:"):
        rows = _embedded(context, index, chosen.index)
    else:
        with _life(context, index, "status") as life:
            rows = [asdict(version) for kind in Kind for version in life.versions(kind)]
    if as_json:
        screen.print_json(rows)
        return
    table = screen.table("index", "state", "mapping#", "documents#", "size#", "made", "to know")
    for row in rows:
        style = {"current": "green", "filling": "cyan", "filled": "cyan"}.get(row["state"], "dim")
        mapping = "" if row["mapping"] is None else str(row["mapping"])
        size = screen.size(row["bytes"])
        cells = [screen.cell(row["state"], style), mapping, f"{row['documents']:,}", size, row["created"]]
        table.add_row(screen.cell(row["name"]), *cells, screen.cell(telling.to_know(row)))
    screen.out().print(table if rows else "There is no index yet; `newsmill index create` makes it.")


def reindex(
    context: typer.Context,
    kind: KindName = "articles",
    swap_: Annotated[bool, typer.Option("--swap", help="Go on to `newsmill index swap` when it is filled.")] = False,
    anew: Annotated[
        bool, typer.Option("--anew", help="Throw away a version that waits or was broken off, and begin another.")
    ] = False,
    requests_per_second: Annotated[
        float | None,
        typer.Option("--requests-per-second", metavar="N", min=1, help="Copy no faster: documents a second."),
    ] = None,
    slices: Annotated[
        str, typer.Option("--slices", metavar="N", help="Parts to copy at once; auto is one a shard.")
    ] = "auto",
    judged: Judged = None,
    force: Force = None,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Fill a new version of an index, with the mappings of this release.

    Loading and searching go on meanwhile, in the current version. What was broken off goes on where it stopped. At the
    end the new version is compared with the current one, id by id, and judged. Nothing is swapped unless asked for.

    Examples:
      newsmill index reindex
      newsmill index reindex articles --requests-per-second 500 --swap
    """
    wanted = _kind(kind)
    with _life(context, index, "reindex") as life:
        from pipeline.index.elastic_judge import judge_coming

        filled = life.reindex(wanted, requests_per_second=requests_per_second, slices=slices, anew=anew)
        if not swap_:
            verdict = judge_coming(life, wanted, judged)
        else:
            swapped = _swap(life, wanted, judged, force)
    if swap_:
        telling.tell_swapped(*swapped, as_json=as_json)
        return
    if as_json:
        screen.print_json({"filled": asdict(filled), "verdict": telling.plain(verdict)})
        return
    console = screen.out()
    console.print(f"{filled.name} is filled: {screen.counted(filled.documents, 'document')}, the same as now.")
    telling.tell(verdict)
    console.print(f"Next: {screen.command('index', 'swap', kind)}")


def swap(
    context: typer.Context,
    kind: KindName = "articles",
    judged: Judged = None,
    force: Force = None,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Put the filled version in the place of the current one.

    First what was loaded since is copied, all ids are compared, and the judged queries are asked of both: where search
    gets worse nothing is swapped. Loaders are held up for a moment and lose nothing; the version that is left can be
    gone back to.

    Examples:
      newsmill index swap
      newsmill index swap --judged ours.json
      newsmill index swap --force "we gave up stemming German on purpose"
    """
    with _life(context, index, "swap") as life:
        swapped = _swap(life, _kind(kind), judged, force)
    telling.tell_swapped(*swapped, as_json=as_json)


def rollback(
    context: typer.Context,
    kind: KindName = "articles",
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Go back to the version before the current one.

    What was loaded since is carried over while loading goes on; what the older mapping does not take is named, and
    stays in the version that is left. A second rollback goes forth again.

    Examples:
      newsmill index rollback
      newsmill index rollback articles --json
    """
    with _life(context, index, "rollback") as life:
        back = life.rollback(_kind(kind))
    telling.tell_swapped(back, None, as_json=as_json)


def prune(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Delete without asking.")] = False,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Delete old versions of the indexes.

    The current ones stay, those that a rollback goes to, and those that wait to be swapped in.

    Examples:
      newsmill index prune
      newsmill index prune --yes
    """
    from pipeline.index.mappings import Kind

    with _life(context, index, "prune") as life:
        old = [version for kind in Kind if life.versions(kind) for version in life.prunable(kind)]
        if old and not yes:
            _ask_before(old)
        for kind in {version.kind for version in old}:
            life.prune(kind)
        life.sweep()
    if as_json:
        screen.print_json([asdict(version) for version in old])
    else:
        screen.out().print(f"Deleted: {screen.names([version.name for version in old])}" if old else "Nothing is old.")


def verify(
    context: typer.Context,
    whole: Annotated[
        bool,
        typer.Option("--all", help="Read every article whole, not a sample of 1,000; ids are all compared anyway."),
    ] = False,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Hold the ledger against the index.

    Every article that the ledger names must be in the index, every current article of the index in the ledger; articles
    are read whole and must name their files. Exits with 70 where something does not balance, and names it.

    Examples:
      newsmill index verify
      newsmill index verify --all --json | jq -r '.missing.named[]'
    """
    from pipeline.cli.meter import meter
    from pipeline.runs import audit
    from pipeline.runs.audit import SAMPLE

    with (
        options.the_index(context, index) as held,
        meter("Reading", lambda: sum(1 for _ in held.files()) if whole else SAMPLE, quiet=as_json) as show,
    ):
        found = audit(held, whole=whole, told=show)
    if as_json:
        screen.print_json(asdict(found))
    else:
        telling.tell_audit(found)
    if found.missing.count or found.unfaithful.count or (found.strange.count and not found.running):
        raise typer.Exit(ExitCode.BUG)


COMMANDS = (create, status, reindex, swap, rollback, prune, verify)


def _kind(given: str) -> "Kind":
    from pipeline.index.mappings import Kind

    if given not in list(Kind):
        raise typer.BadParameter(f"{given!r}; wanted one of {', '.join(Kind)}", param_hint="KIND")
    return Kind(given)


@contextmanager
def _life(context: typer.Context, index: str | None, doing: str) -> "Iterator[Life]":
    chosen = options.settings(context, index=index)
    if chosen.index.startswith("sqlite:"):
        raise SetupError(
            f"{chosen.index}: an embedded index has one version, so there is nothing to {doing}; "
            "`newsmill run --stale` makes anew what an upgrade changed"
        )
    from pipeline.index.elastic_life import Life

    with _shown() as told:
        life = Life(chosen.index, chosen.elasticsearch, told)
        try:
            yield life
        finally:
            life.close()


@contextmanager
def _shown() -> "Iterator[Told]":
    """What is being done, on the standard error, where that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    with screen.err().status("") as line:
        yield lambda doing, done, total: line.update(f"{doing} {done:,} of {total:,}" if total else doing)


def _swap(life: "Life", kind: "Kind", judged: Path | None, force: str | None) -> "tuple[Exchanged, Verdict | None]":
    from pipeline.index.elastic_judge import Worse, swap_judged

    try:
        return swap_judged(life, kind, judged, force)
    except Worse as worse:
        telling.tell(worse.verdict, screen.err())
        raise SetupError(f"{worse}. Nothing was swapped; --force REASON does it all the same") from worse


def _ask_before(old: "list[Version]") -> None:
    for version in old:
        size = screen.size(version.bytes)
        sys.stderr.write(f"{version.name}: {version.documents:,} documents, {size}, of {version.created}\n")
    if not sys.stdin.isatty():
        raise SetupError(f"wanted --yes to delete {screen.counted(len(old), 'index', 'indexes')} without asking")
    typer.confirm("Delete these?", abort=True, err=True)


def _embedded(context: typer.Context, index: str | None, url: str) -> "list[Json]":
    from pipeline.index.sqlite import SqliteIndex

    with options.the_index(context, index) as held:
        assert isinstance(held, SqliteIndex)
        documents = sum(1 for _ in held.ids())
        size = held.path.stat().st_size
    row: Json = {"name": url, "kind": "all", "is_current": True, "state": "current", "mapping": None}
    return [{**row, "documents": documents, "bytes": size, "created": "", "takes_writes": True, "life": {}}]
