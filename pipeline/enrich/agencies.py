"""Agencies: the wires that are credited with the text. A picture's agency is not the text's."""

import re
from collections.abc import Iterator

from pipeline.enrich.base import Finders, Sighting, unique
from pipeline.enrich.bylines import FAR_BELOW, lines
from pipeline.enrich.dateline import mentions
from pipeline.enrich.hinted import hinted
from pipeline.enrich.publisher import copyright_holders, outlet_lines
from pipeline.lexicon.outlets import find_outlets, outlet
from pipeline.model import Category, CleanDocument

Names = tuple[str, ...]

_AUTHOR_KEYS = ("json-ld:author", "json-ld:author-organization", "microdata:author", "meta:author", "meta:dc.source")

_SEPARATORS = re.compile(
    r"\s*(?:[,;/&|+•:()\[\]]|\s[-–—]\s|\b(?:and|und|et|y|e|with|avec|mit|con|com|via|by|par|von|from|the)\b)\s*"
)


def _author_hint(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """An agency that the page's data name as an author."""
    for _, text in hinted(clean, *_AUTHOR_KEYS):
        if len(text) < 120 and (names := agencies_in(text)):
            yield Sighting(names, text, 0.85)


def _credit(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """As in "Agence France-Presse, Associated Press and Reuters contributed to this report"."""
    for removal in clean.removed(Category.AGENCY_CREDIT):
        if names := agencies_in(removal.reads):
            yield Sighting(names, removal.text, 0.95)


def _dateline(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    for mention, words in mentions(clean):
        if mention.agency and (known := outlet(mention.agency)) and known.kind == "agency":
            yield Sighting((known.name,), words, 0.95)


def _byline(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """As in "By Ana Lima, Reuters", "Von dpa"."""
    for line in lines(clean, Category.BYLINE, Category.AGENCY_CREDIT):
        if line.byline.outlet and line.place < FAR_BELOW and (names := agencies_in(line.text)):
            yield Sighting(names, line.text, 0.9)


def _outlet_line(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """An agency's name alone on a line."""
    for line in outlet_lines(clean):
        if (known := outlet(line.name)) and known.kind == "agency":
            yield Sighting((known.name,), line.text, 0.8)


def _copyright(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """As in "Copyright 2024 The Associated Press. All rights reserved"."""
    for name, quote, _ in copyright_holders(clean):
        if (known := outlet(name)) and known.kind == "agency":
            yield Sighting((known.name,), quote, 0.75)


def agencies_in(text: str) -> Names:
    """The agencies that a credit names, abbreviations such as "AA" included."""
    named: list[tuple[int, str]] = []
    start = 0
    for separator in (*_SEPARATORS.finditer(text), None):
        end = separator.start() if separator else len(text)
        if (known := outlet(text[start:end])) and known.kind == "agency":
            named.append((start, known.name))
        start = separator.end() if separator else end
    named += [(mention.start, mention.outlet.name) for mention in find_outlets(text) if mention.outlet.kind == "agency"]
    return unique(name for _, name in sorted(named))


def writing_wires(clean: CleanDocument) -> Names:
    """The agencies that wrote the story themselves: those of its dateline and its byline."""
    sightings = [*_dateline(clean), *_byline(clean)]
    return unique(name for sighting in sightings for name in sighting.value)


FINDERS: Finders[Names] = (
    ("author-hint", _author_hint),
    ("contributed-credit", _credit),
    ("dateline", _dateline),
    ("byline", _byline),
    ("outlet-line", _outlet_line),
    ("copyright", _copyright),
)
