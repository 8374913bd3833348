"""Runs: the steps wired together, the ledger kept, the books balanced."""

from pipeline.runs.audit import Audit, audit
from pipeline.runs.books import Books
from pipeline.runs.job import Pace, Progress, examine, extract, renew, replay, run
from pipeline.runs.stale import outdated
from pipeline.runs.taking import Wanted, candidates
from pipeline.runs.work import Chain, Job, Worked

__all__ = [
    "Audit", "Books", "Chain", "Job", "Pace", "Progress", "Wanted", "Worked",
    "audit", "candidates", "examine", "extract", "outdated", "renew", "replay", "run",
]  # fmt: skip
