"""Lines that are an outlet's name, alone or beside a date: "The Guardian, Mon 25 Mar 2019", "PTI | Updated: 3 May"."""

import re
from dataclasses import dataclass

from pipeline.lexicon.dates import find_dates
from pipeline.lexicon.outlets import outlet, source_like


@dataclass(frozen=True, slots=True)
class OutletLine:
    """What such a line tells."""

    name: str
    """The outlet, by its own name where it is known."""
    text: str
    dated: bool
    """Whether a date stands beside the name and speaks for it."""


_LONGEST = 120
_LABELS = re.compile(
    r"\b(?:(?:first |last )?(?:updated|published|posted|modified|issued)(?: (?:on|at))?|publiée?(?: le)?"
    r"|mis à jour(?: le)?|veröffentlicht(?: am)?|aktualisiert|stand|publicado|actualizado|atualizado"
    r"|pubblicato|aggiornato|gepubliceerd"
    r"|source|[A-Z]{2,4}T|UTC|Uhr|h)\b\s*:?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?")
_PARTS = re.compile(r"\s*(?:[|•·,/]|\s[-–—]\s|\s{2,})\s*")
_EDGES = " ,|-–—•·:;()[]\t."


def outlet_line(line: str) -> OutletLine | None:
    """The outlet on a line that holds nothing but its name, dates and what usually stands around dates."""
    if len(line) > _LONGEST:
        return None
    text, dates = line, find_dates(line)
    for date in reversed(dates):
        text = f"{text[: date.start]}  {text[date.end :]}"
    if dates:
        text = _LABELS.sub("  ", _CLOCK.sub("  ", text))
    text = text.strip(_EDGES)
    parts = [part for part in _PARTS.split(text) if part.strip(_EDGES)]
    for name in (text, *parts):
        known = outlet(name, alone=not dates)
        if known and (name == text or all(outlet(part) for part in parts)):
            return OutletLine(known.name, line, bool(dates))
    return OutletLine(text, line, bool(dates)) if text and source_like(text) else None
