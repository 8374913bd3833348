"""Pages for operators, as plain HTML: the latest runs, one run's figures and report, what became of one file.

What they show was written by others, so every word is escaped; there is no script in them. Who may see them is for the
server to say that serves them.
"""

import html
import io
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from urllib.parse import quote

from rich.console import Console

from pipeline import config
from pipeline.explain import explain
from pipeline.index import open_index
from pipeline.index.base import Index, RunRow
from pipeline.runs import examine
from pipeline.runs.balance import Report, read_report
from pipeline.runs.figures import Tally
from pipeline.runs.place import Place

RUNS = 50
"""Runs that the first page lists."""
MOST = 25
"""Rows of a table of figures, the most frequent first."""
FAILED = 200
"""Files that were set aside and are listed; the report names more."""

_STYLE = """
body { font: 14px/1.5 system-ui, sans-serif; margin: 1.5rem; color: #1a202c; background: #fff; max-width: 75rem }
h1 { font-size: 1.3rem } h2 { font-size: 1.05rem; margin-top: 1.8rem }
table { border-collapse: collapse; margin: .5rem 0 } th, td { text-align: left; padding: .25rem .9rem .25rem 0;
  border-bottom: 1px solid #e2e8f0; vertical-align: top } th { color: #4a5568; font-weight: 600 }
td.n { text-align: right; font-variant-numeric: tabular-nums } code, pre { font: 12.5px/1.5 ui-monospace, monospace }
.done, .watched { color: #22763b } .failed, .unbalanced { color: #b02a2a } .running { color: #8a5a00 }
.wrong { background: #fdecec; border-left: 3px solid #b02a2a; padding: .6rem .9rem; white-space: pre-wrap }
.beside { display: flex; flex-wrap: wrap; gap: 0 3rem } pre { white-space: pre-wrap; overflow-wrap: anywhere }
a { color: #0b5cad } .quiet { color: #5a6675 }
"""


def runs(root: str) -> str:
    """The latest runs; `root` is where these pages are served."""
    with _index() as index:
        rows = index.runs(RUNS)
    table = _table(
        ("Run", "State", "Files#", "Outcomes", "Source", "Began", "Took"),
        [
            (
                _link(f"{root}/runs/{quote(row['run'])}", row["run"]), _state(row), _number(row["seen"]),
                _text(_counts(row["outcomes"]) or (row["message"] or "")[:200]), _text(", ".join(row["sources"])),
                _text(row["started"]), _text(_took(row)),
            )
            for row in rows
        ],
    )  # fmt: skip
    return _page("Runs", table if rows else "<p>There has been no run yet.</p>")


def run(root: str, name: str) -> str | None:
    """One run's figures, and the files that were set aside; None where there is no such run."""
    with _index() as index:
        row = index.run(name)
    if row is None:
        return None
    report = read_report(Place.at(config.settings().work), name)
    parts = [
        f"<p>{_state(row)}, {_text(_counts(row['outcomes']) or 'no files')}; began {_text(row['started'])}, "
        f"took {_text(_took(row))}. {_link(root + '/', 'All runs')}"
        + (f" · {_link(f'{root}/runs/{quote(name)}/report.json', 'Report (JSON)')}" if report else "")
        + "</p>"
    ]
    if row["message"]:
        parts.append(f"<p class=wrong>{_text(row['message'])}</p>")
    parts += [
        "<div class=beside>", _counted("Outcomes", row["outcomes"]), _counted("Set aside for", row["reasons"]),
        _counted("Articles with a cut", row["categories"]), _seconds(row), "</div>",
    ]  # fmt: skip
    if report:
        parts += [_failed(root, report), *(_tally(source, tally) for source, tally in report["tallies"].items())]
    return _page(f"Run {name}", "\n".join(parts))


def survey(told: str) -> str:
    """What a dry run said."""
    return _page("Dry run", f"<pre>{_text(told)}</pre>")


def nothing_yet() -> str:
    """What stands where a run will."""
    return _page("Newsmill", "<p>Nothing has been planned yet, or this is no DAG of Newsmill's.</p>")


def explained(path: str) -> str | None:
    """What became of a file that the ledger knows, worked once more as it lies there now; None for any other path."""
    with _index() as index:
        row = index.files_at([path]).get(path)
    if row is None:
        return None
    facts = [
        (_text("outcome"), _text(row["outcome"])), (_text("reason"), _text(row["reason"] or "")),
        (_text("message"), _text(row["message"] or "")), (_text("run"), _text(row["run"])),
        (_text("seen"), _text(f"{row['first_seen']} to {row['last_seen']}")),
        (_text("attempts"), _text(str(row["attempts"]))),
    ]  # fmt: skip
    article, worked = examine(path, config.settings().limits)
    parts = [_table(("The ledger says", ""), facts)]
    if worked.outcome:
        parts.append(
            f"<p class=wrong>Worked now: {worked.outcome} ({_text(worked.reason)}): {_text(worked.message)}</p>"
        )
    if article:
        parts.append(_drawn(article))
    return _page(path, "\n".join(parts))


def report(name: str) -> bytes | None:
    """A run's report as JSON; None where there is none."""
    return Place.at(config.settings().work).below(name).read("report.json")


def _drawn(article: object) -> str:
    console = Console(record=True, width=110, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(explain(article))  # type: ignore[arg-type]  # an Article
    return console.export_html(inline_styles=True, code_format="<pre>{code}</pre>")


def _failed(root: str, report: Report) -> str:
    if not report["failed"]:
        return "<h2>Set aside</h2><p>No file was set aside.</p>"
    rows = [
        (
            _link(f"{root}/explain?path={quote(each['path'], safe='')}", each["path"]), _text(each["outcome"]),
            _text(each["reason"]), _text(each["message"]),
        )
        for each in report["failed"][:FAILED]
    ]  # fmt: skip
    more = len(report["failed"]) - len(rows)
    table = _table(("File (opens what became of it)", "Outcome", "Reason", "What was seen"), rows)
    return f"<h2>Set aside</h2>{table}" + (f"<p class=quiet>and {more:,} more in the report</p>" if more else "")


def _tally(source: str, tally: Tally) -> str:
    of = tally["articles"]
    return "\n".join([
        f"<h2>{_text(source)}</h2><p>{tally['files']:,} files, {of:,} articles made, {tally['quarantined']:,} "
        "quarantined.</p><div class=beside>",
        _counted("Languages", tally["languages"], of), _counted("Rules that took something", tally["rules"], of),
        _counted("Fields found", tally["fields"], of), "</div>",
    ])  # fmt: skip


def _counted(title: str, counts: Mapping[str, int], of: int = 0) -> str:
    if not counts:
        return ""
    most = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    rows = [
        (_text(name), _number(count), *((_text(f"{count / of:.0%}"),) if of else ())) for name, count in most[:MOST]
    ]
    return f"<div>{_table((title, '#', *(('',) if of else ())), rows)}</div>"


def _seconds(row: RunRow) -> str:
    rows = [(_text(step), f"<td class=n>{spent:,.1f}</td>") for step, spent in row["seconds"].items()]
    return f"<div>{_table(('Step', 'Seconds#'), rows)}</div>" if rows else ""


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; cells are HTML already, or `<td>` elements of their own. Heads that end in # are of numbers."""
    head = "".join(f"<th>{_text(each.rstrip('#'))}</th>" for each in heads)
    body = "".join(
        "<tr>" + "".join(cell if cell.startswith("<td") else f"<td>{cell}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    return f"<table><tr>{head}</tr>{body}</table>"


def _number(count: int) -> str:
    return f"<td class=n>{count:,}</td>"


def _state(row: RunRow) -> str:
    return f'<b class="{_text(row["state"])}">{_text(row["state"])}</b>'


def _took(row: RunRow) -> str:
    if not row["ended"]:
        return "so far"
    return str(datetime.fromisoformat(row["ended"]) - datetime.fromisoformat(row["started"]))


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in counts.items())


def _link(address: str, text: str) -> str:
    return f'<a href="{html.escape(address)}">{_text(text)}</a>'


def _text(text: object) -> str:
    return html.escape(str(text))


def _page(title: str, body: str) -> str:
    return (
        "<!doctype html><html lang=en><meta charset=utf-8>"
        f"<title>{_text(title)} · Newsmill</title><style>{_STYLE}</style><h1>{_text(title)}</h1>{body}</html>"
    )


def _index() -> "closing[Index]":
    settings = config.settings()
    return closing(open_index(settings.index, settings.elasticsearch))
