"""What a run's articles are like, in figures: what its report shows, and what the watch compares."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypedDict

from pipeline.index.records import EVIDENCED
from pipeline.model import Outcome
from pipeline.runs.ledger import End


class FailedFile(TypedDict):
    """A file that was set aside, and why."""

    path: str
    outcome: str
    reason: str
    message: str


class Tally(TypedDict):
    """A source's part of a run."""

    files: int
    quarantined: int
    articles: int
    """Articles that the run made; the figures below are of these."""
    languages: dict[str, int]
    rules: dict[str, int]
    """Rule to articles of which it took something."""
    fields: dict[str, int]
    """Field to articles in which it was found."""


MOST_FAILED = 1000
"""Files that a report names; the ledger has them all."""


@dataclass(slots=True)
class Figures:
    """Figures of a run or of a part of one, source by source."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    failed: list[FailedFile] = field(default_factory=list)

    def enter(self, ends: Iterable[End]) -> None:
        """Take in how these files ended."""
        for end in ends:
            row = end.row
            languages, rules, fields = Counter[str](), Counter[str](), Counter[str]()
            if end.record:
                languages[end.record["language"] or "unknown"] += 1
                rules.update({item["rule"] for item in end.record["removed"]["items"]})
                fields.update(name for name in EVIDENCED if name in end.record["evidence"])
            quarantined = row["outcome"] == Outcome.QUARANTINED
            self._add(row["source"], {
                "files": 1, "quarantined": int(quarantined), "articles": int(end.record is not None),
                "languages": languages, "rules": rules, "fields": fields,
            })  # fmt: skip
            if row["outcome"] in (Outcome.QUARANTINED, Outcome.REJECTED):
                self._name([
                    {"path": row["path"], "outcome": row["outcome"], "reason": row["reason"] or "",
                     "message": row["message"] or ""}
                ])  # fmt: skip

    def join(self, tallies: dict[str, Tally], failed: Sequence[FailedFile]) -> None:
        """Take in the figures of a part."""
        for source, tally in tallies.items():
            self._add(source, tally)
        self._name(failed)

    def _name(self, failed: Sequence[FailedFile]) -> None:
        self.failed += failed[: MOST_FAILED - len(self.failed)]

    def _add(self, source: str, tally: Tally) -> None:
        mine = self.tallies.setdefault(
            source, {"files": 0, "quarantined": 0, "articles": 0, "languages": {}, "rules": {}, "fields": {}}
        )
        mine["files"] += tally["files"]
        mine["quarantined"] += tally["quarantined"]
        mine["articles"] += tally["articles"]
        _count(mine["languages"], tally["languages"])
        _count(mine["rules"], tally["rules"])
        _count(mine["fields"], tally["fields"])


def _count(into: dict[str, int], counts: dict[str, int]) -> None:
    for name, count in counts.items():
        into[name] = into.get(name, 0) + count
