"""The Operations dashboard: runs, what came of the files, what was set aside and why, where time goes."""

from collections.abc import Mapping
from dataclasses import replace

from pipeline.index.mappings import Kind
from pipeline.kibana.panels import (
    Dashboard,
    Row,
    Section,
    bars,
    count,
    documents,
    figure,
    of,
    over_time,
    percentile,
    ring,
    share,
    table,
    values,
)
from pipeline.kibana.views import View
from pipeline.model import Outcome

SINCE = "now-30d"
STEPS = ("read", "clean", "enrich", "index")

SET_ASIDE = "outcome : (quarantined or rejected)"
FAILED = "state : (failed or unbalanced)"
OF_FILES = ("path", "outcome", "reason", "message", "step", "attempts", "run")
OF_FINDINGS = ("sources", "message")
OF_RUNS = ("run", "state", "seen", "outcomes.indexed", "outcomes.quarantined", "duration", "message")


def operations(views: Mapping[Kind, View], prefix: str) -> Dashboard:
    """What an operator looks at first."""
    runs, files = views[Kind.RUNS], views[Kind.FILES]
    watch = replace(runs, query="state : watched")
    figures = Row(
        6,
        (
            figure(runs, "Runs", count()),
            figure(runs, "Runs that failed", count(), where=FAILED),
            figure(files, "Files in the ledger", count()),
            figure(files, "Files in quarantine", count(), where="outcome : quarantined"),
        ),
    )
    outcomes = tuple(of(runs, "sum", f"outcomes.{outcome}", outcome.capitalize()) for outcome in Outcome)
    over = Row(
        13,
        (
            over_time(runs, "What came of the files", *outcomes),
            over_time(runs, "Runs", count("Runs"), by=values(runs, "state", label="State"), width=12),
            over_time(
                runs,
                "How long runs took, in seconds",
                of(runs, "median", "duration", "Half took less"),
                of(runs, "max", "duration", "Longest"),
                drawn="line",
                width=12,
            ),
        ),
    )
    reasons = Row(
        13,
        (
            bars(files, "Why files are set aside", values(files, "reason", limit=20), count("Files"), where=SET_ASIDE),
            table(
                files,
                "Where, and how often tried",
                [values(files, "reason", limit=20, label="Reason"), values(files, "step", label="Step")],
                count("Files"),
                of(files, "max", "attempts", "Attempts, most"),
                of(files, "max", "last_seen", "Last seen"),
                where=SET_ASIDE,
            ),
        ),
    )
    sources = Row(
        13,
        (
            table(
                files,
                "Sources",
                [values(files, "source", limit=25, label="Source")],
                count("Files"),
                share(files, "outcome : quarantined", "Quarantined"),
                share(files, "outcome : rejected", "Rejected"),
                share(files, "outcome : missing", "Missing"),
                of(files, "max", "first_seen", "Newest file"),
                width=36,
            ),
            ring(files, "How files last left a run", values(files, "outcome", label="Outcome"), count("Files")),
        ),
    )
    time = Row(
        13,
        (
            over_time(
                runs,
                "Time spent in each step, in seconds over all workers",
                *(of(runs, "sum", f"seconds.{step}", step.capitalize()) for step in STEPS),
            ),
            over_time(
                files,
                "Time spent on a file, in seconds",
                percentile(files, "seconds", 50, "Half took less"),
                percentile(files, "seconds", 95, "95 of 100 took less"),
                of(files, "max", "seconds", "Slowest"),
                drawn="line",
            ),
        ),
    )
    volume = Row(
        12,
        (
            over_time(runs, "Bytes read", of(runs, "sum", "bytes", "Bytes")),
            table(
                runs,
                "Versions of Newsmill",
                [values(runs, "version", label="Version")],
                count("Runs"),
                of(runs, "sum", "seen", "Files seen"),
                of(runs, "max", "started", "Last run"),
            ),
        ),
    )
    return Dashboard(
        id=f"{prefix}-operations",
        title="Operations" if prefix == "newsmill" else f"Operations ({prefix})",
        description="Runs and their outcomes, why files were set aside, where time goes. The ledger counts a file on "
        "the day a run last saw it.",
        since=SINCE,
        controls=(),  # one on a field of the ledger would leave the panels of runs empty: they have no such field
        rows=(figures, over),
        sections=(
            Section(
                "What was set aside",
                (reasons, Row(18, (documents(files, "Files set aside", OF_FILES, where=SET_ASIDE),))),
            ),
            Section("Sources", (sources, Row(10, (documents(watch, "What the watch found", OF_FINDINGS),)))),
            Section("Where time goes", (time, volume)),
            Section("The runs", (Row(16, (documents(runs, "Runs, newest first", OF_RUNS),)),)),
        ),
    )
