"""The lines that name a story's writers, read once for the fields that draw on them."""

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from pipeline.lexicon.bylines import Byline, bare_byline, byline
from pipeline.lexicon.dates import date_line
from pipeline.model import Category, CleanDocument, Removal

MOST_LINES = 500
"""Lines that are looked at for one field; a page has a handful, a damaged file may have any number."""
_PARTING = re.compile(r"\s+[-–—|·•]\s+|\s*[،|]\s+")
_LONGEST_DATE = 80
"""Characters of a date and what parts it from a name."""
FAR_BELOW = 4
_ANYWHERE = range(5)
_NEAR = 400
"""Characters between a byline and the story's first or last word that still bind the two; a related article's byline
stands farther off."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a removal that reads as a byline."""

    byline: Byline
    text: str
    removal: Removal
    place: int
    """0 right above the story, 1 farther above, 2 inside it, 3 right below, 4 farther below: the surest first."""


def lines(
    clean: CleanDocument, *categories: Category, places: Container[int] = _ANYWHERE, bare: Container[int] = _ANYWHERE
) -> Iterator[Line]:
    """The bylines among these removals, the surest place first, then in reading order.

    `places` are those that are looked at, `bare` those where a name needs nothing to lead it in.
    """
    place_of = _places(clean)
    near = (
        (removal, place, text)
        for removal in clean.removed(*categories)
        if (place := place_of(removal)) in places
        for text in removal.reads.splitlines()
        if text.strip()
    )
    found = [
        Line(read, text, removal, place)
        for removal, place, text in islice(near, MOST_LINES)
        if (read := _read(text, place in bare))
    ]
    yield from sorted(found, key=lambda line: line.place)


@lru_cache(maxsize=1024)
def _read(text: str, bare: bool) -> Byline | None:
    """Several fields ask for the same few lines."""
    return byline(text) or _behind_date(text) or (bare_byline(text) if bare else None)


def _behind_date(text: str) -> Byline | None:
    """The byline behind a date on one line, in whatever language: `30 мая 2013 - Автор: Ана Лима`."""
    for parting in _PARTING.finditer(text[:_LONGEST_DATE]):
        if date_line(text[: parting.start()]) and (read := byline(text[parting.end() :])):
            return replace(read, has_date=True) if read.kind in ("by", "label") else None
    return None


def _places(clean: CleanDocument) -> Callable[[Removal], int]:
    """How to tell where a removal stands, as `Line.place` counts it."""
    headline = next((title.end for title in clean.removed(Category.TITLE) if title.rule == "headline"), None)
    first, last = (clean.kept[0].start, clean.kept[-1].end) if clean.kept else (None, None)

    def place(removal: Removal) -> int:
        if first is None or last is None:
            return 1
        if removal.end <= first:
            below_headline = headline is not None and headline <= removal.start
            return 0 if below_headline or first - removal.end <= _NEAR else 1
        if removal.start >= last:
            return 3 if removal.start - last <= _NEAR else FAR_BELOW
        return 2

    return place
