"""Runs: the steps wired together, the ledger kept, the books balanced."""

from pipeline.runs.audit import Audit, audit
from pipeline.runs.books import Books
from pipeline.runs.job import Pace, Progress, examine, extract, renew, replay, run
from pipeline.runs.lock import Hold, alone, at_work, latest, note_interrupted, release
from pipeline.runs.stale import outdated
from pipeline.runs.taking import Wanted, candidates
from pipeline.runs.work import Chain, Job, Worked

__all__ = [
    "Audit", "Books", "Chain", "Hold", "Job", "Pace", "Progress", "Wanted", "Worked",
    "alone", "at_work", "audit", "candidates", "examine", "extract", "latest", "note_interrupted", "outdated",
    "release", "renew", "replay", "run",
]  # fmt: skip
