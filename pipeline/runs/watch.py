"""The watch: what is unlike itself. Each source is held against its own past, as the reports of its runs tell it.

Small numbers say nothing: a finding wants enough files that chance would not have brought it about.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from pipeline.index.base import Index, RunRow
from pipeline.index.records import in_utc
from pipeline.runs.balance import Report, read_report
from pipeline.runs.books import VERSIONS, run_name
from pipeline.runs.figures import Figures, Tally
from pipeline.runs.place import Place

RUNS = 500
"""Runs that are looked at, the latest ones."""
RECENT = 50
"""Articles that the recent part of a source's runs holds at least, and so many runs as that takes."""
PAST = 100
"""Articles that the past must hold before it says anything."""
SURE = 4.0
"""Standard deviations from the past: chance brings one about in some 30,000 figures."""
EXPECTED = 8.0
"""Articles that were to be expected where there are none: chance leaves out 8 once in 3,000 times."""
QUIET = 3.0
"""Times the longest usual pause between two runs that brought articles."""
LEAST_PAUSE = timedelta(hours=12)
MUCH = 3.0
"""Times as often as before."""
DROPPED = 0.15
"""By which the share of articles that have a field must fall."""
QUARANTINED = 0.02
"""By which the share of files that are set aside must rise."""


class Kind(StrEnum):
    """What was found."""

    QUIET = "source-quiet"
    LANGUAGE = "language-vanished"
    RULE_MUCH = "rule-takes-much-more"
    RULE_NOTHING = "rule-takes-nothing"
    FIELD = "field-rate-dropped"
    QUARANTINE = "quarantine-rate-rose"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a source that is unlike its past."""

    kind: Kind
    source: str
    message: str
    """A sentence with the figures, then and now."""


Told = tuple[Kind, str]
"""What is unlike the past, and the figures of it, then and now."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A source's part of one run."""

    at: datetime
    tally: Tally


def watch(index: Index, work: Place, now: datetime) -> list[Finding]:
    """Hold each source's recent runs against those before; what is found stands in the index, too.

    The entry in the index is a run of state `watched`, one a call, whose reasons are kinds of findings.
    """
    index.prepare()
    rows = [row for row in index.runs(RUNS) if row["state"] == "done"]
    found = [finding for source, visits in _visits(rows, work).items() for finding in look(source, visits, now)]
    kinds = [finding.kind.value for finding in found]
    entry: RunRow = {
        "run": run_name(now),
        "sources": sorted({finding.source for finding in found}),
        "state": "watched",
        "started": in_utc(now),
        "ended": in_utc(datetime.now(UTC)),
        "seen": 0,
        "outcomes": {},
        "reasons": {kind: kinds.count(kind) for kind in sorted(set(kinds))},
        "categories": {},
        "seconds": {},
        "bytes": 0,
        "version": VERSIONS,
        "message": "\n".join(finding.message for finding in found) or None,
    }
    index.save_run(entry)
    return found


def look(source: str, visits: Sequence[Visit], now: datetime) -> list[Finding]:
    """What is unlike its past in a source, of which these are the visits, oldest first."""
    recent, past = _parted(visits)
    told = [*_quiet(visits, now), *_quarantine(recent, past)]
    if past["articles"] >= PAST and recent["articles"] >= RECENT:
        told += [*_languages(recent, past), *_rules(recent, past), *_fields(recent, past)]
    return [Finding(kind, source, f"{source}: {what}") for kind, what in told]


def _visits(rows: Sequence[RunRow], work: Place) -> dict[str, list[Visit]]:
    visits: dict[str, list[Visit]] = {}
    for row in reversed(rows):
        report: Report | None = read_report(work, row["run"])
        for source, tally in (report["tallies"] if report else {}).items():
            visits.setdefault(source, []).append(Visit(datetime.fromisoformat(row["started"]), tally))
    return visits


def _parted(visits: Sequence[Visit]) -> tuple[Tally, Tally]:
    """The latest visits, as many as it takes for enough articles (or files set aside); and all before them."""
    recent, past = Figures(), Figures()
    articles = 0
    for visit in reversed(visits):
        into = recent if articles < RECENT else past
        into.join({"": visit.tally}, [])
        articles += visit.tally["articles"]
    nothing: Tally = {"files": 0, "quarantined": 0, "articles": 0, "languages": {}, "rules": {}, "fields": {}}
    return recent.tallies.get("", nothing), past.tallies.get("", nothing)


def _quiet(visits: Sequence[Visit], now: datetime) -> Iterator[Told]:
    brought = [visit.at for visit in visits if visit.tally["articles"]]
    if len(brought) < 4:
        return
    pauses = sorted(later - earlier for earlier, later in pairwise(brought))
    usual = max(pauses[: max(1, math.ceil(len(pauses) * 0.95))])
    silent = now - brought[-1]
    if silent > max(QUIET * usual, LEAST_PAUSE):
        between = f"between runs that brought some there were {_hours(usual)} at most"
        yield Kind.QUIET, f"no new article for {_hours(silent)}; {between}"


def _languages(recent: Tally, past: Tally) -> Iterator[Told]:
    for name, count in past["languages"].items():
        if not recent["languages"].get(name) and count / past["articles"] * recent["articles"] >= EXPECTED:
            before = f"before, {_share(count, past['articles'])} were"
            yield Kind.LANGUAGE, f"no article in {name} among the last {recent['articles']:,}; {before}"


def _rules(recent: Tally, past: Tally) -> Iterator[Told]:
    of, of_before = recent["articles"], past["articles"]
    for name in sorted({*past["rules"], *recent["rules"]}):
        before, after = past["rules"].get(name, 0), recent["rules"].get(name, 0)
        then = f"the last {of:,} articles; it took something from {_share(before, of_before)} of the articles before"
        if not after and before / of_before * of >= EXPECTED:
            yield Kind.RULE_NOTHING, f"rule {name} takes nothing of {then}"
        elif after / of >= MUCH * before / of_before and _rose(after, of, before, of_before):
            yield Kind.RULE_MUCH, f"rule {name} takes something from {_share(after, of)} of {then}"


def _fields(recent: Tally, past: Tally) -> Iterator[Told]:
    of, of_before = recent["articles"], past["articles"]
    for name, before in past["fields"].items():
        after = recent["fields"].get(name, 0)
        fell = before / of_before - after / of
        if fell >= DROPPED and _rose(of - after, of, of_before - before, of_before):
            found = f"{name} is found in {_share(after, of)} of the last {of:,} articles"
            yield Kind.FIELD, f"{found}; before, in {_share(before, of_before)}"


def _quarantine(recent: Tally, past: Tally) -> Iterator[Told]:
    of, of_before = recent["files"], past["files"]
    if of_before < PAST or not of:
        return
    count, before = recent["quarantined"], past["quarantined"]
    if count / of - before / of_before >= QUARANTINED and _rose(count, of, before, of_before):
        aside = f"{_share(count, of)} of the last {of:,} files were set aside"
        yield Kind.QUARANTINE, f"{aside}; before, {_share(before, of_before)}"


def _rose(count: int, of: int, before: int, of_before: int) -> bool:
    """Whether a count is higher than the share before lets expect, by more than chance."""
    share = (before + 1) / (of_before + 2)  # never 0 or 1: what was never seen may still come
    return (count - share * of) / math.sqrt(of * share * (1 - share)) > SURE


def _share(count: int, of: int) -> str:
    return f"{count / of:.1%}" if of else "none"


def _hours(span: timedelta) -> str:
    hours = span.total_seconds() / 3600
    return f"{hours:,.0f} hours" if hours >= 2 else f"{hours * 60:,.0f} minutes"


def told(found: Sequence[Finding]) -> str:
    """The findings in words, source by source."""
    return "\n".join(f"- {finding.message}" for finding in found) or "Every source is like itself."
