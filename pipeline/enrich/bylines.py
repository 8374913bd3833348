"""The lines that name a story's writers, read once for the fields that draw on them."""

from collections.abc import Container, Iterator
from dataclasses import dataclass

from pipeline.lexicon.bylines import Byline, bare_byline, byline
from pipeline.model import Category, CleanDocument, Removal

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
    found = [
        Line(read, text, removal, place)
        for removal in clean.removed(*categories)
        if (place := _place(clean, removal)) in places
        for text in removal.reads.splitlines()
        if text.strip() and (read := byline(text) or (bare_byline(text) if place in bare else None))
    ]
    yield from sorted(found, key=lambda line: line.place)


def _place(clean: CleanDocument, removal: Removal) -> int:
    if not clean.kept:
        return 1
    first, last = clean.kept[0].start, clean.kept[-1].end
    if removal.end <= first:
        return 0 if first - removal.end <= _NEAR or _below_headline(clean, removal) else 1
    if removal.start >= last:
        return 3 if removal.start - last <= _NEAR else 4
    return 2


def _below_headline(clean: CleanDocument, removal: Removal) -> bool:
    titles = [title for title in clean.removed(Category.TITLE) if title.rule == "headline"]
    return bool(titles) and titles[0].end <= removal.start
