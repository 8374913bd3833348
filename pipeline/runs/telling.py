"""A run in words, for logs and reports that an operator reads. Lines of Markdown."""

from collections.abc import Iterable, Mapping

from pipeline.runs.balance import Report
from pipeline.runs.plan import Order, Survey, Takes

MOST_LINES = 20
"""Files that are named before they are only counted."""

_KINDS = {"to_work": "would be worked", "unchanged": "have not changed", "at_fault": "cannot be read as they are"}
_TAKEN = {
    Takes.CHANGED: "what is new or has changed",
    Takes.EVERYTHING: "everything",
    Takes.STALE: "articles that another version of a step made",
    Takes.QUARANTINED: "files that were set aside",
}


def told_of_survey(found: Survey, order: Order) -> str:
    """What a run would do."""
    of = f" of {', '.join(order.sources)}" if order.sources else ""
    lines = [f"Would take {_TAKEN[order.takes]}{of}: {_files(found.seen)}, {found.bytes:,} bytes. Nothing was written."]
    for kind, says in _KINDS.items():
        if count := getattr(found, kind):
            lines += ["", f"{_files(count)} {says}:", ""]
            lines += _listed(found.named[kind], count)
    return "\n".join(lines)


def told_of_report(report: Report) -> str:
    """What a run came to."""
    row = report["run"]
    lines = [f"run {row['run']}: {row['state']}: {_files(row['seen'])}: {_counts(row['outcomes']) or 'none'}"]
    if row["reasons"]:
        lines.append(f"set aside: {_counts(row['reasons'])}")
    lines += _listed([f"{each['path']}: {each['reason']}: {each['message']}" for each in report["failed"]])
    if row["message"]:
        lines.append(row["message"])
    return "\n".join(lines)


def _listed(names: Iterable[str], count: int | None = None) -> list[str]:
    every = list(names)
    more = (count or len(every)) - len(every[:MOST_LINES])
    return [f"- {name}" for name in every[:MOST_LINES]] + ([f"- and {more:,} more"] if more else [])


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in counts.items())


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count:,} files"
