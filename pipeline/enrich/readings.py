"""What a written date can mean: which days can be, and which of two readings is meant.

`03/04/2019` is 3 April or March 4. Other dates of the file, its time zones and its language tell; where nothing does,
both readings stay. Imports the model and the lexicon.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from pipeline.enrich.language import find_language
from pipeline.lexicon.dates import find_dates
from pipeline.model import CleanDocument, Moment

EARLIEST = date(1690, 9, 25)
"""The first newspaper of the Americas; digitised papers go back this far, and what is older is a misread number."""
LATEST = timedelta(days=2)
"""Beyond now: one day for time zones, one for papers dated ahead."""
ZEROS = frozenset({"1969-12-31", "1970-01-01", "1899-12-30", "1899-12-31", "1900-01-01"})
"""What computers print for "no date"."""
AGREE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sight:
    """A date that a finder saw."""

    moment: Moment
    quote: str
    confidence: float
    other: Moment | None = None
    """The second reading of an ambiguous date."""
    is_update: bool = False


def day_of(moment: Moment) -> date:
    """The calendar day as written."""
    return date.fromisoformat(moment.day)


def _fault(moment: Moment, now: datetime) -> str | None:
    """Why this can't be a date of publication."""
    if moment.day in ZEROS:
        return "is a computer's word for no date"
    if day_of(moment) < EARLIEST:
        return "is older than any newspaper here"
    if day_of(moment) > (now + LATEST).date():
        return f"lies in the future: today is {now.date().isoformat()}"
    return None


def within_window(sight: Sight, now: datetime) -> tuple[Sight | None, str | None]:
    """The sight with the readings that can be; a warning where none can."""
    fault = _fault(sight.moment, now)
    if sight.other and _fault(sight.other, now):
        sight = replace(sight, other=None)
    if fault is None:
        return sight, None
    if sight.other:
        return replace(sight, moment=sight.other, other=None), None
    return None, f"published: {sight.moment.day} {fault}"


_AMERICAN = re.compile(r"\b[ECMP][SD]?T\b|\bEastern\b|\bPacific\b")
_ELSEWHERE = re.compile(r"\b(?:GMT|BST|IST|CES?T|WES?T|EES?T|MSK|SAST|A[CEW][SD]T|Uhr|WIB)\b")
_LOCALES = ("og:locale", "html:lang", "json-ld:inLanguage", "meta:content-language")
_ENGLISH = re.compile(r"en[-_](?P<region>[a-z]{2})\b", re.IGNORECASE)
_MONTH_FIRST, _EITHER_FIRST = frozenset({"US", "PH"}), frozenset({"CA"})
"""Countries in which English dates begin with the month, and those in which they do as often as not."""
_DIGITS = re.compile(r"\s*(?:[^\W\d]+\W+)?(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}")


def settle_reading(sight: Sight, clear: Sequence[date], clean: CleanDocument) -> Sight:
    """An ambiguous date by the reading that other evidence speaks for, a little less sure than a clear one.

    `clear` are the days that the file's unambiguous dates tell.
    """
    if sight.other is None:
        return sight
    for moment in (sight.moment, sight.other):
        if any(abs(day - day_of(moment)) <= AGREE for day in clear):
            return replace(sight, moment=moment, other=None, confidence=sight.confidence * 0.97)
    first_is_meant = _by_name(clean) if not _DIGITS.search(sight.quote) else _by_order(sight, clean)
    if first_is_meant is None:
        return sight
    moment = sight.moment if first_is_meant else sight.other
    return replace(sight, moment=moment, other=None, confidence=sight.confidence * 0.9)


def _by_name(clean: CleanDocument) -> bool | None:
    """Whether a month's name with two meanings is meant in its first, which is not the Croatian one."""
    language, _ = find_language(clean)
    return None if language is None else language.value not in ("hr", "bs", "sr")


def _by_order(sight: Sight, clean: CleanDocument) -> bool | None:
    """Whether the reading that stands first is the one in the order that this file writes days and months in."""
    day_first = _day_first(sight, clean)
    written = _DIGITS.search(sight.quote)
    if day_first is None or written is None:
        return None
    return (int(written[1]) == day_of(sight.moment).day) == day_first


def _day_first(sight: Sight, clean: CleanDocument) -> bool | None:
    """Whether this file writes 3/4 for 3 April: by its zone, its other dates, its language; None if nothing tells."""
    if _AMERICAN.search(sight.quote):
        return False
    if _ELSEWHERE.search(sight.quote):
        return True
    text = clean.document.text[:50_000]
    for mention in find_dates(text):
        written = _DIGITS.match(text[mention.start : mention.end])
        if written and not mention.ambiguous and written[1] != written[2]:
            return int(written[1]) == day_of(mention.moment).day
    for key in _LOCALES:
        for told in clean.document.hints.get(key, ()):
            if match := _ENGLISH.match(told):
                region = match["region"].upper()
                return None if region in _EITHER_FIRST else region not in _MONTH_FIRST
    language, _ = find_language(clean)
    return True if language and language.value != "en" else None
