"""What a page costs: CPU of the whole job beside trafilatura's with metadata, page by page in turn, in one process."""

import hashlib
import importlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

from pipeline.clean import clean
from pipeline.clean.linemodel import SHIPPED
from pipeline.clean.rules import all_rules
from pipeline.config import Limits
from pipeline.enrich import enrich
from pipeline.model import RawFile
from pipeline.read import read
from tests.quality.ours import NOW, Page, article_of
from tests.quality.sets import Case

T = TypeVar("T")

TARGET = 0.4
"""Of trafilatura's CPU."""
MOST_CPU_S, MOST_BYTES = 2.0, 500_000_000
"""What no page may take more of."""
_WARM = 5
"""Pages that both work before any is timed."""


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds of each page."""

    ours: Sequence[float]
    theirs: Sequence[float]
    steps: Sequence[tuple[float, float, float]]
    """Of ours: reading, cleaning, enriching."""

    @property
    def ratio(self) -> float:
        """Ours to theirs, medians over the pages."""
        return median(self.ours) / median(self.theirs)

    @property
    def summary(self) -> str:
        """The numbers in words."""
        read_, clean_, enrich_ = (median(each) * 1000 for each in zip(*self.steps, strict=True))
        return (
            f"CPU a page of news-dev, median of {len(self.ours)}: newsmill {median(self.ours) * 1000:.1f} ms "
            f"(read {read_:.1f}, clean {clean_:.1f}, enrich {enrich_:.1f}), trafilatura with metadata "
            f"{median(self.theirs) * 1000:.1f} ms; ratio {self.ratio:.2f}, of the sums "
            f"{sum(self.ours) / sum(self.theirs):.2f} "
            f"(target {TARGET}: {'holds' if self.ratio <= TARGET else 'MISSED'})"
        )


def compare(cases: Sequence[Case]) -> Cost:
    """Work each page by both, in turn."""
    extract = importlib.import_module("trafilatura").bare_extraction
    all_rules()
    ours, theirs, steps = [], [], []
    for case in cases[:_WARM]:
        article_of(Page(case.path, case.opened))
        extract(case.opened, with_metadata=True)
    for case in cases:
        content = case.opened
        raw = RawFile(case.path, content, hashlib.sha256(content).hexdigest(), NOW)
        read_s, document = _timed(lambda raw=raw: read(raw, Limits()))  # type: ignore[misc]  # its default binds the loop's file
        clean_s, cleaned = _timed(lambda document=document: clean(document, model=SHIPPED))  # type: ignore[misc]  # the same
        enrich_s, _ = _timed(lambda cleaned=cleaned: enrich(cleaned, now=NOW))  # type: ignore[misc]  # the same
        steps.append((read_s, clean_s, enrich_s))
        ours.append(read_s + clean_s + enrich_s)
        theirs.append(_timed(lambda content=content: extract(content, with_metadata=True))[0])  # type: ignore[misc]  # the same
    return Cost(ours, theirs, steps)


def _timed(do: Callable[[], T]) -> tuple[float, T]:
    began = time.process_time()
    made = do()
    return time.process_time() - began, made
