"""Why a page scores low: what was kept wrongly and what was lost, told without a word of its text."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from pipeline.errors import DocumentError
from pipeline.model import CleanDocument
from tests.quality.ours import Page, article_of
from tests.quality.sets import measures

_SHOWN = 60
"""Characters of a trail that are shown, its innermost."""


def cause(page: Page, truth: Mapping[str, Any], score: Mapping[str, Any]) -> str:
    """What cost a page most: words lost or words too many, and the largest block of these."""
    try:
        document = article_of(page).clean
    except DocumentError as error:
        return f"no record: {error}"
    _, metrics = measures()
    wanted = Counter(metrics.words(truth["text"]))
    if not document.text.strip():
        return "nothing kept: " + _lost(document, wanted)
    return _lost(document, wanted) if score["recall"] < score["precision"] else _wrong(document, wanted)


def _lost(document: CleanDocument, wanted: Counter[str]) -> str:
    """The removal that holds most of the truth's words which the story lacks."""
    _, metrics = measures()
    lacking = wanted - Counter(metrics.words(document.text))
    total = sum(lacking.values())
    read = sum((lacking & Counter(metrics.words(document.document.text))).values())
    if total and read < total / 2:
        return f"recall: {total} words lost, {total - read} of them not read from the page at all"
    worst, size = None, 0
    for removal in document.removals:
        here = sum((Counter(metrics.words(removal.reads)) & lacking).values())
        if here > size:
            worst, size = removal, here
    if worst is None:
        return f"recall: {total} words lost"
    where = _trail(document, worst.start)
    return f"recall: {total} words lost, {size} in one block cut as {worst.category} by {worst.rule}{where}"


def _wrong(document: CleanDocument, wanted: Counter[str]) -> str:
    """The elements whose kept blocks hold most words that the truth has not."""
    _, metrics = measures()
    spare = Counter(metrics.words(document.text)) - wanted
    total = sum(spare.values())
    by: Counter[str] = Counter()
    for block in document.kept:
        words = Counter(metrics.words(block.text))
        wrong = words & spare
        if wrong.total() > words.total() / 2:
            by[block.trail] += wrong.total()
            spare -= wrong
    if not by:
        return f"precision: {total} words too many, spread over blocks that are mostly right"
    trail, size = by.most_common(1)[0]
    where = _end(trail) if trail else "lines that are mostly wrong"
    return f"precision: {total} words too many, {size} in {where}"


def _trail(document: CleanDocument, at: int) -> str:
    trail = next((block.trail for block in document.document.blocks if block.end > at), "")
    return f", {_end(trail)}" if trail else ""


def _end(trail: str) -> str:
    return trail if len(trail) <= _SHOWN else "…" + trail[-_SHOWN:]
