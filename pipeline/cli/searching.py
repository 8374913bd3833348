"""The commands that find articles: search, show."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli import asking, options, screen
from pipeline.cli.report import SHORT_ID
from pipeline.errors import SetupError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from pipeline.index.base import Count, Hit, Hits, Index
    from pipeline.index.records import Record


def search(
    context: typer.Context,
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
    facets: Annotated[
        list[str] | None,
        typer.Option(
            "--facet",
            metavar="FIELD",
            help="Also count the articles by the values of this field, such as publisher or removed.categories. "
            "Several may be given.",
        ),
    ] = None,
    facet_limit: Annotated[
        int, typer.Option("--facet-limit", metavar="N", min=1, max=1000, help="Count so many values of each field.")
    ] = 10,
    newest: Annotated[bool, typer.Option("--newest", help="Newest first, instead of best first.")] = False,
    limit: Annotated[
        int, typer.Option("--limit", "-n", metavar="N", min=0, max=10_000, help="Show at most so many; 0 only counts.")
    ] = 10,
    offset: Annotated[int, typer.Option("--offset", metavar="N", min=0, help="Pass over the first so many.")] = 0,
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Search the articles that were taken in.

    Best first, or newest first where no words are given. Words are only words: brackets and OR mean nothing special.
    Words between quotation marks stand together; the shell takes one pair of marks for itself, so write two.

    Examples:
      newsmill search harbour bridge
      newsmill search '"lock gates" flood' --since 2025-11-01 --language en --language de
      newsmill search flood --facet publisher --facet language --limit 0
      newsmill search flood --kind article --facet kind
      newsmill search --filter removed.categories=donation_appeal --json
    """  # fmt: skip
    query = replace(
        asking.query(
            words, language=language, publisher=publisher, author=author, kind=kind, since=since, until=until,
            filters=filters, superseded=superseded, originals_only=originals_only,
        ),
        limit=limit, offset=offset, facets=tuple(dict.fromkeys(facets or ())), facet_limit=facet_limit, newest=newest,
    )  # fmt: skip
    with options.the_index(context, index) as articles:
        hits = articles.search(query)
    if as_json:
        screen.print_json(_as_json(hits))
        return
    console = screen.out()
    for hit in hits.hits:
        _print_hit(console, hit)
    for field, counts in hits.facets.items():
        _print_facet(console, field, counts)
    last = offset + len(hits.hits)
    more = f"; {offset + 1:,} to {last:,} shown, go on with --offset {last}" if hits.hits and last < hits.total else ""
    console.print(f"{screen.counted(hits.total, 'article')}{more}", style="dim")


def show(
    context: typer.Context,
    id_: Annotated[str, typer.Argument(metavar="ID", help="The article's id, or how it begins.")],
    index: options.IndexUrl = None,
    as_json: options.AsJson = False,
) -> None:
    """Show an article and where it came from.

    Its text, its fields with their evidence, what was cut from it, and where it lies.

    Examples:
      newsmill show 3f8a12
      newsmill show 3f8a12 --json | jq .evidence.title
    """
    with options.the_index(context, index) as articles:
        record = _the_article(articles, id_)
    if as_json:
        screen.print_json(record)
    else:
        _print_record(screen.out(), record)


def _as_json(hits: "Hits") -> dict[str, object]:
    found = [{"score": hit.score, "snippets": list(hit.snippets), "record": hit.record} for hit in hits.hits]
    facets = {name: [asdict(count) for count in counts] for name, counts in hits.facets.items()}
    return {"total": hits.total, "hits": found, **({"facets": facets} if facets else {})}


def _print_facet(console: "Console", field: str, counts: "Sequence[Count]") -> None:
    shown = screen.table(field, "articles#")
    for count in counts:
        shown.add_row(screen.cell(count.value), f"{count.articles:,}")
    console.print(shown)
    console.print()


def _the_article(index: "Index", prefix: str) -> "Record":
    if not prefix:
        raise SetupError("an empty id; wanted at least its first digits")
    ids = list(islice(index.ids(prefix.lower()), 6))
    if len(ids) > 1:
        some = ", ".join(id_[: max(SHORT_ID, len(prefix) + 4)] for id_ in ids[:5])
        raise SetupError(
            f"{prefix}: several articles begin so: {some}{' …' if len(ids) > 5 else ''}; wanted more digits"
        )
    record = index.get(ids[0]) if ids else None
    if record is None:
        raise SetupError(f"{prefix}: no article has this id; `newsmill search` and `newsmill files` show ids")
    return record


def _print_hit(console: "Console", hit: "Hit") -> None:
    from rich.text import Text

    record = hit.record
    facts = [
        record["id"][:SHORT_ID],
        record["published"],
        record["publisher"],
        ", ".join(record["authors"]),
        record["language"],
        record["file"]["path"],
        "superseded" if record.get("superseded_by") else None,
    ]
    console.print(screen.cell(record["title"] or screen.shorten(record["text"], 80), "bold"))
    console.print(screen.cell("  " + " · ".join(fact for fact in facts if fact), "dim"))
    for snippet in hit.snippets:
        console.print(Text("  ") + _highlighted(snippet))
    console.print()


def _highlighted(snippet: str) -> "Text":
    from rich.text import Text

    from pipeline.index.base import MARK_END, MARK_START

    text = Text()
    for at, part in enumerate(snippet.split(MARK_START)):
        marked, _, rest = part.partition(MARK_END) if at else ("", "", part)
        text.append(screen.one_line(marked), "bold yellow")
        text.append(screen.one_line(" ".join(rest.split()) if "\n" in rest else rest))
    return text


def _print_record(console: "Console", record: "Record") -> None:
    from rich.text import Text

    console.print(screen.cell(record["title"] or "(no title found)", "bold"))
    if record["subtitle"]:
        console.print(screen.cell(record["subtitle"], "italic"))
    facts = screen.table("field", "value", "found by", "sure#", "read from")
    dateline = record["dateline"]
    values: dict[str, object] = {
        "authors": ", ".join(record["authors"]),
        "agencies": ", ".join(record["agencies"]),
        "publisher": record["publisher"],
        "distributor": record["distributor"],
        "dateline": dateline["place"] if dateline else None,
        "published": record["published"],
        "language": record["language"],
        "cites": ", ".join(record["cites"]),
        "kind": record["kind"],
    }
    for field, value in values.items():
        if value:
            facts.add_row(screen.cell(field), screen.cell(value), *_evidence(record, field))
    console.print(facts)
    console.print()
    console.print(Text(screen.safe(record["text"])), soft_wrap=not console.is_terminal)
    console.print()
    about = screen.table("", "")
    removed = record["removed"]
    about.add_row("id", record["id"])
    about.add_row("files", screen.cell(", ".join(record["file"]["paths"])))
    about.add_row("words", f"{record['words']:,}")
    about.add_row(
        "removed",
        screen.cell(
            f"{removed['chars']:,} characters ({removed['share']:.0%}): {', '.join(removed['categories']) or 'nothing'}"
        ),
    )
    about.add_row("repairs", f"{len(record['repairs']):,}")
    about.add_row("taken in", screen.cell(f"{record['ingested_at']}, run {record['run']}"))
    for name in ("conflicts", "warnings"):
        if record[name]:
            about.add_row(name, screen.cell("; ".join(record[name])))
    if newer := record.get("superseded_by"):
        about.add_row("superseded by", screen.cell(newer))
    about.show_header = False
    console.print(about)


def _evidence(record: "Record", field: str) -> list["Text"]:
    found = record["evidence"].get(field)
    if not isinstance(found, dict):
        return []
    sure = found.get("confidence")
    return [
        screen.cell(found.get("by")),
        screen.cell(f"{sure:.2f}" if isinstance(sure, float | int) else None),
        screen.cell(screen.shorten(" ".join(str(found.get("quote") or "").split()), 60), "dim"),
    ]
