"""A run in words, for logs and reports that an operator reads. Lines of Markdown."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from pipeline.runs.balance import Report
from pipeline.runs.plan import Order, Survey, Takes

if TYPE_CHECKING:  # the client of Elasticsearch takes a second to import
    from pipeline.index.elastic_life import Exchanged, Version
    from pipeline.index.judge import Verdict

MOST_LINES = 20
"""Files that are named before they are only counted."""

_KINDS = {"to_work": "to be worked", "unchanged": "unchanged", "at_fault": "not to be read as they are"}
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


def told_of_versions(current: "Version", coming: "Version", verdict: "Verdict | None") -> str:
    """What a person should know who decides whether to swap."""
    lines = [
        "| | version | documents | bytes | mapping |", "| --- | --- | ---: | ---: | ---: |",
        *(
            f"| {says} | {each.name} | {each.documents:,} | {each.bytes:,} | {each.mapping} |"
            for says, each in (("now", current), ("to come", coming))
        ),
    ]  # fmt: skip
    if verdict is None:
        return "\n".join([*lines, "", "This kind of index is not judged: it holds no articles."])
    lines += [
        "", f"{len(verdict.scored):,} judged queries (nDCG@10; 1 is best):", "",
        "| language | now | to come |", "| --- | ---: | ---: |",
        f"| all | {verdict.before:.3f} | {verdict.after:.3f} |",
        *(f"| {name} | {before:.3f} | {after:.3f} |" for name, (before, after) in verdict.languages.items() if name),
    ]  # fmt: skip
    if verdict.losers:
        lines += ["", "Worse than now:", ""]
        lines += _listed([f"{each.words}: {each.before:.3f} to {each.after:.3f}" for each in verdict.losers])
    faults = "; ".join(verdict.faults)
    lines += ["", f"**Search gets worse: {faults}.** A swap wants a reason." if faults else "No fault was found."]
    return "\n".join(lines)


def told_of_exchange(exchanged: "Exchanged") -> str:
    """What a swap or a rollback came to."""
    lines = [
        f"{exchanged.current} is current now: {exchanged.documents:,} documents, {exchanged.carried:,} of them carried "
        f"over from {exchanged.left}. Writes were held up for {exchanged.held_up_s:.1f} s."
    ]
    lines += _listed([f"{id_} stays in {exchanged.left}: {why}" for id_, why in exchanged.refused.items()])
    return "\n".join(lines)


def _listed(names: Iterable[str], count: int | None = None) -> list[str]:
    every = list(names)
    more = (count or len(every)) - len(every[:MOST_LINES])
    return [f"- {name}" for name in every[:MOST_LINES]] + ([f"- and {more:,} more"] if more else [])


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in counts.items())


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count:,} files"
