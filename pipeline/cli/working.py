"""The commands that work files: run, replay, extract, unpack."""

import json
import logging
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import uuid4

import typer

from pipeline.cli import options, screen
from pipeline.cli.ends import ExitCode, mind_sigterm
from pipeline.cli.meter import meter
from pipeline.cli.report import report

if TYPE_CHECKING:
    from pipeline.config import Settings
    from pipeline.index.base import FileRow
    from pipeline.runs import Pace

MOST_SHOWN = 20
"""Files that a replay lists before it only counts them."""

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE", help="Files and folders to take in. Hidden ones (a leading dot) inside are passed over."
    ),
]


def run(
    context: typer.Context,
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SOURCE", help="Files and folders to take in. Hidden ones (a leading dot) inside are passed over."
        ),
    ] = None,
    stale: Annotated[
        bool,
        typer.Option(
            "--stale",
            help="Only make anew what an older version of a step made, and what the index has lost; in these sources, "
            "or in all there ever were. New files are left to a run without this.",
        ),
    ] = False,
    index: options.IndexUrl = None,
    workers: options.Workers = None,
    strict: options.Strict = False,
    quiet: options.Quiet = False,
    as_json: options.AsJson = False,
) -> None:
    """Take in files and folders: the main job.

    Each file is read, cleaned of what is not the story, enriched with metadata and loaded into the index.

    Files that have not changed since the last run are skipped; whatever went wrong with a file is told at the end, and
    by `newsmill files`. May be run again at any time: nothing is taken in twice.

    Examples:
      newsmill run samples/raw
      newsmill run inbox/2025-11-01 extra.txt --workers 4 --strict
      newsmill run --stale            after an upgrade of Newsmill
    """
    from pipeline.read.sources import discover, distinct
    from pipeline.runs import outdated, renew
    from pipeline.runs import run as run_

    given = sources or []
    if not given and not stale:
        raise typer.BadParameter("Missing argument 'SOURCE': wanted a file or a folder to take in")
    chosen = options.settings(context, index=index, workers=workers)
    if not stale:
        distinct(given)
    begun_s = time.monotonic()
    with options.the_index(context, index) as into:
        doing = "Making anew" if stale else "Taking in"
        total = partial(outdated, into, given, chosen.limits) if stale else partial(discover, given)
        with _at_work(), meter(doing, lambda: sum(1 for _ in total()), quiet=quiet) as show:
            row = (renew if stale else run_)(
                into, given, chosen.limits, _pace(chosen), lambda books: show(books.outcomes.total())
            )
        if as_json:
            screen.print_json(row)
        elif not quiet:
            report(row, into, index or options.given_index(context), time.monotonic() - begun_s, stale=stale)
    _end(row["outcomes"].get("quarantined", 0), strict)


def replay(
    context: typer.Context,
    reason: Annotated[
        str | None, typer.Option("--reason", metavar="REASON", help="Only files set aside for this, such as bug.")
    ] = None,
    path: Annotated[
        str | None, typer.Option("--path", metavar="GLOB", help="Only paths that fit, such as '*/inbox/2025-*'.")
    ] = None,
    source: Annotated[
        str | None, typer.Option("--source", metavar="FOLDER", help="Only what lies in this folder.")
    ] = None,
    of_run: Annotated[str | None, typer.Option("--run", metavar="RUN", help="Only what this run set aside.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would be taken.")] = False,
    index: options.IndexUrl = None,
    workers: options.Workers = None,
    strict: options.Strict = False,
    quiet: options.Quiet = False,
    as_json: options.AsJson = False,
) -> None:
    """Work quarantined files again.

    Do this once the files were repaired, or Newsmill was. A run tries the quarantined files of its sources again
    anyway; this takes them and nothing else.

    Examples:
      newsmill replay --dry-run
      newsmill replay --reason unreadable --source inbox
    """
    from pipeline.runs import Wanted, candidates
    from pipeline.runs import replay as replay_

    chosen = options.settings(context, index=index, workers=workers)
    wanted = Wanted(reason, path, source, of_run)
    begun_s = time.monotonic()
    with options.the_index(context, index) as into:
        if dry_run or not (quiet or as_json):
            count = _show_candidates(candidates(into, wanted), as_json=as_json)
            if dry_run or not count:
                return
        with _at_work(), meter("Replaying", lambda: sum(1 for _ in candidates(into, wanted)), quiet=quiet) as show:
            row = replay_(into, wanted, chosen.limits, _pace(chosen), lambda books: show(books.outcomes.total()))
        if as_json:
            screen.print_json(row)
        elif not quiet:
            report(row, into, index or options.given_index(context), time.monotonic() - begun_s)
    _end(row["outcomes"].get("quarantined", 0), strict)


def extract(
    context: typer.Context,
    sources: Sources,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write there, once all is done. Else to the standard output."
        ),
    ] = None,
    workers: options.Workers = None,
    strict: options.Strict = False,
    quiet: options.Quiet = False,
) -> None:
    """Write records as JSON Lines, without an index.

    No index is read or written. One line a file, in the order of the files; what gives no record is told on the
    standard error.

    Examples:
      newsmill extract samples --output records.jsonl
      newsmill extract story.txt | jq .title
    """
    from pipeline.export.whole import written_whole
    from pipeline.read.sources import discover, distinct
    from pipeline.runs import extract as extract_

    chosen = options.settings(context, workers=workers)
    distinct(sources)
    ends: Counter[str] = Counter()
    with (
        _at_work(),
        meter("Extracting", lambda: sum(1 for _ in discover(sources)), quiet=quiet) as show,
        written_whole(output) as file,
    ):
        for worked in extract_(sources, chosen.limits, _pace(chosen)):
            ends[worked.outcome or "record"] += 1
            if worked.record:
                file.write(json.dumps(worked.record, ensure_ascii=False).encode() + b"\n")
            else:
                told = f"{worked.path}: {worked.outcome} ({worked.reason}): {worked.message}"
                sys.stderr.write(f"{screen.one_line(told)}\n")
            show(ends.total())
    if not quiet:
        records = screen.counted(ends["record"], "record")
        others = [f"{count:,} {outcome}" for outcome, count in ends.items() if outcome != "record"]
        sys.stderr.write(", ".join([records, *others]) + "\n")
    _end(ends["quarantined"], strict)


def unpack(
    exports: Annotated[
        list[Path],
        typer.Argument(metavar="FILE", help="Exports of several articles, or web archives of several pages."),
    ],
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the files go; it is made if need be.")],
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 where something could not be read.")] = False,
    quiet: options.Quiet = False,
) -> None:
    """Make a file of each article that other tools exported together.

    Taken apart are JSON Lines, lists in JSON, CSV with a line of names, feeds (RSS, Atom) and web archives (WARC), be
    they compressed with gzip or not. JSON Lines may be larger than memory. A file that is there already is never
    written over. What could not be read is told on the standard error: of JSON Lines and lists the entry, else the
    export.

    Examples:
      newsmill unpack crawl.jsonl inbox
      newsmill unpack archive.warc.gz feed.xml inbox && newsmill run inbox
    """
    from pipeline.errors import DocumentError, SetupError
    from pipeline.read.parts import parts

    ends: Counter[str] = Counter()

    def tell(path: Path, fault: str) -> None:
        ends["not read"] += 1
        sys.stderr.write(f"{screen.one_line(f'{path}: {fault}')}\n")

    mind_sigterm()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SetupError(f"{folder}: no folder can be made there: {error.strerror}") from error
    for path in exports:
        try:
            for part in parts(path):
                if part.fault or (fault := _kept_apart(folder / part.name, part.content)):
                    tell(path, part.fault or fault)
                else:
                    ends["article"] += 1
        except DocumentError as error:
            tell(path, f"{type(error).__name__.lower()} ({error.reason}): {error.message}")
        except OSError as error:
            tell(path, f"cannot be read: {error.strerror or error}")
    if not quiet:
        left = f", {ends['not read']:,} not read" if ends["not read"] else ""
        sys.stderr.write(f"{screen.counted(ends['article'], 'article')} in {screen.one_line(str(folder))}{left}\n")
    _end(ends["not read"], strict)


def _kept_apart(target: Path, content: bytes) -> str:
    """Write a file whole or not at all; what was wrong, if something else is there under its name.

    Raises:
        SetupError: nothing can be written there.
    """
    from pipeline.errors import SetupError

    draft = target.with_name(f".newsmill-{uuid4().hex}.tmp")
    try:
        with draft.open("xb") as file:
            file.write(content)
        _name(draft, target)
    except FileExistsError:
        same = target.is_file() and not target.is_symlink() and target.read_bytes() == content
        return "" if same else f"{target} is there and holds something else; it is left alone"
    except OSError as error:
        raise SetupError(f"{target}: cannot be written: {error.strerror}") from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return ""


def _name(draft: Path, target: Path) -> None:
    """Give a file its name, which nothing else has. FileExistsError: something has."""
    try:
        os.link(draft, target)  # unlike a renaming, this never takes another's place
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(target):
            raise FileExistsError(target) from None
        draft.replace(target)


@contextmanager
def _at_work() -> Iterator[None]:
    """Errors go to the log on the standard error; being told to stop ends the work in an orderly way."""
    mind_sigterm()
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_SafeFormatter("%(levelname)s: %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)  # the stream is the caller's, and may be closed after this


class _SafeFormatter(logging.Formatter):
    """Messages name files and quote them: what a terminal would obey in that is spelled out."""

    def format(self, record: logging.LogRecord) -> str:
        return screen.safe(super().format(record))


def _pace(chosen: "Settings") -> "Pace":
    from pipeline.runs import Pace

    return Pace(chosen.workers, chosen.batch_size, chosen.settle_s)


def _show_candidates(rows: Iterator["FileRow"], *, as_json: bool) -> int:
    """Show what a replay takes; answers how many files."""
    if as_json:
        screen.print_json_lines(rows)
        return 0
    shown = screen.table("file", "reason", "what was wrong", "attempts#")
    more = Counter[str]()
    for row in rows:
        if shown.row_count < MOST_SHOWN:
            shown.add_row(
                screen.cell(row["path"]), screen.cell(row["reason"]), screen.cell(row["message"]), str(row["attempts"])
            )
        else:
            more[row["reason"] or ""] += 1
    console = screen.out()
    if not shown.row_count:
        console.print("No quarantined file fits: there is nothing to replay.")
        return 0
    console.print(shown)
    if more:
        console.print("and " + screen.names([f"{count:,} more ({reason})" for reason, count in more.items()]))
    return shown.row_count + more.total()


def _end(quarantined: int, strict: bool) -> None:
    if strict and quarantined:
        raise typer.Exit(ExitCode.QUARANTINED)
