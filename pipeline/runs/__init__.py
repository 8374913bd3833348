"""Runs: the steps wired together, the ledger kept, the books balanced."""

from pipeline.runs.books import Books
from pipeline.runs.job import Pace, Progress, Wanted, candidates, examine, extract, replay, run
from pipeline.runs.work import Chain, Job, Worked

__all__ = [
    "Books", "Chain", "Job", "Pace", "Progress", "Wanted", "Worked",
    "candidates", "examine", "extract", "replay", "run",
]  # fmt: skip
