"""How well removals are filed: precision and recall of every category, against blocks that people read and labelled.

    .venv/bin/python -m tests.quality.categories

`labels.jsonl` holds one removed block a line: the set and the page in ../shared/data, offsets in the decoded text, the
SHA-256 of its words (NFKC, small letters, single spaces) and its labels: what it is, then what else it may pass for, as
`* Newsletter` in a menu. `story` is what should have stayed. Pages whose id's SHA-256 begins with an odd byte are held
out: nobody looks at what the rules make of those while mending rules.
"""

import hashlib
import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from pipeline.clean import clean
from pipeline.config import Limits
from pipeline.model import CleanDocument, RawFile
from pipeline.read import read

LABELS = Path(__file__).with_name("labels.jsonl")
FLOORS = Path(__file__).with_name("floors.json")
DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
KEPT = "kept"
"""What a block is filed under that no removal touches."""


@dataclass(frozen=True, slots=True)
class Label:
    """A removed block and what it is."""

    page: tuple[str, str]
    """Set and id."""
    start: int
    end: int
    sha256: str
    labels: tuple[str, ...]
    """What it is, and what else it may be filed under."""

    @property
    def held_out(self) -> bool:
        """Whether it is of the half that rules are not mended with."""
        return hashlib.sha256(self.page[1].encode()).digest()[0] % 2 == 1


@dataclass(slots=True)
class Tally:
    """What was filed under a category, and what should have been."""

    filed: int = 0
    rightly: int = 0
    wanted: int = 0
    found: int = 0

    @property
    def precision(self) -> float:
        """The share of what is filed here that may be."""
        return self.rightly / self.filed if self.filed else 1.0

    @property
    def recall(self) -> float:
        """The share of what is of this kind that is filed here, or under what else it may pass for."""
        return self.found / self.wanted if self.wanted else 1.0


def labels() -> tuple[Label, ...]:
    """Every labelled block, page by page."""
    rows = [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]
    return tuple(
        Label((row["set"], row["id"]), row["start"], row["end"], row["sha256"], tuple(row["labels"])) for row in rows
    )


def cleaned(page: tuple[str, str]) -> CleanDocument:
    """A page of ../shared/data as it is cleaned now."""
    folder = "text" if page[0] == "stories-dev" else "text-inscriptis"
    path = DATA / page[0] / folder / f"{page[1]}.txt"
    content = path.read_bytes()
    raw = RawFile(str(path), content, hashlib.sha256(content).hexdigest(), datetime(2026, 1, 1, tzinfo=UTC))
    return clean(read(raw, Limits()))


def fingerprint(text: str) -> str:
    """The SHA-256 of a block's words."""
    return hashlib.sha256(" ".join(unicodedata.normalize("NFKC", text).lower().split()).encode()).hexdigest()


def filed(document: CleanDocument, label: Label) -> str:
    """The category under which most of the block is filed."""
    shares = [
        (min(removal.end, label.end) - max(removal.start, label.start), str(removal.category))
        for removal in document.removals
        if removal.start < label.end and label.start < removal.end
    ]
    return max(shares, default=(0, KEPT))[1]


def filings(
    of: Iterable[Label], cleaned: Callable[[tuple[str, str]], CleanDocument] = cleaned
) -> Iterator[tuple[Label, str]]:
    """Each block with the category it is filed under. Raises ValueError where a page is not the one that was read."""
    for page, blocks in groupby(of, key=lambda label: label.page):
        document = cleaned(page)
        for label in blocks:
            if fingerprint(document.document.text[label.start : label.end]) != label.sha256:
                raise ValueError(f"{'/'.join(page)}: not the text that was labelled at {label.start}")
            yield label, filed(document, label)


def tallies(of: Iterable[tuple[Label, str]]) -> Mapping[str, Tally]:
    """Category to what was filed there and what should have been."""
    counts: dict[str, Tally] = {}
    for label, category in of:
        kind = counts.setdefault(label.labels[0], Tally())
        kind.wanted += 1
        kind.found += category in label.labels
        there = counts.setdefault(category, Tally())
        there.filed += 1
        there.rightly += category in label.labels
    return dict(sorted(counts.items()))


def report(every: Iterable[tuple[Label, str]]) -> None:
    """Print precision and recall of every category, in both halves."""
    every = list(every)
    for title, held_out in (("rules were mended with these", False), ("held out", True)):
        print(f"{title}\n{'':18}{'precision':>20}{'recall':>20}")
        for name, tally in tallies(pair for pair in every if pair[0].held_out is held_out).items():
            precision = f"{tally.precision:.3f} of {tally.filed}"
            print(f"{name:18}{precision:>20}{f'{tally.recall:.3f} of {tally.wanted}':>20}")


if __name__ == "__main__":
    report(filings(labels()))
