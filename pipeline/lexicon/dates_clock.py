"""Reads the time of day that stands beside a date, and the time zone behind it.

An offset from UTC is given only where the zone's name means one thing: `IST` is India's, Israel's and Ireland's, `CST`
is America's and China's, so a time with these stays local. Imports nothing of ours but words.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.lexicon.dates_names import words_of
from pipeline.lexicon.dates_words import HALVES

ZONES = {
    "GMT": "+00:00", "UTC": "+00:00", "UT": "+00:00", "Z": "+00:00", "WET": "+00:00", "WEST": "+01:00",
    "CET": "+01:00", "CEST": "+02:00", "MEZ": "+01:00", "MESZ": "+02:00", "EET": "+02:00", "EEST": "+03:00",
    "MSK": "+03:00", "МСК": "+03:00", "TRT": "+03:00", "EAT": "+03:00", "CAT": "+02:00", "WAT": "+01:00",
    "SAST": "+02:00", "PKT": "+05:00", "NPT": "+05:45", "BDST": "+06:00", "ICT": "+07:00", "WIB": "+07:00",
    "WITA": "+08:00", "WIT": "+09:00", "SGT": "+08:00", "HKT": "+08:00", "PHT": "+08:00", "JST": "+09:00",
    "KST": "+09:00", "AWST": "+08:00", "ACST": "+09:30", "ACDT": "+10:30", "AEST": "+10:00", "AEDT": "+11:00",
    "NZST": "+12:00", "NZDT": "+13:00", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MST": "-07:00",
    "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "AKST": "-09:00", "AKDT": "-08:00", "HST": "-10:00",
    "ADT": "-03:00", "BRT": "-03:00", "IDT": "+03:00",
    "IST": None, "CST": None, "AST": None, "GST": None, "BST": None, "NST": None, "ART": None,
    "ET": None, "CT": None, "MT": None, "PT": None,
}  # fmt: skip
"""Zone to offset; None where the name means several, or the offset hangs on the day (those are in _SEASONAL)."""

_AMERICAN = {"ET": -5, "CT": -6, "MT": -7, "PT": -8}
_WORDED = {"eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT"}

_NAMED = "|".join(sorted((*ZONES, "BdST"), key=len, reverse=True))
_ZONE = rf"""
    (?: (?P<zone>{_NAMED})(?![^\W\d_]) (?P<shift>\s?[+\-−]\d{{1,2}}(?::?\d{{2}})?(?!\d))?
      | (?P<offset>[+\-−]\d{{2}}:?\d{{2}})(?!\d)
      | (?P<worded>Eastern|Central|Mountain|Pacific)(?:\s(?P<season>Standard|Daylight))?\sTime\b )"""
_BEHIND = r"(?![^\W\d_])"  # no letter may follow
_HALF = r"(?P<{0}>[ap]\.?[ \u00a0\u202f]?m\b\.?|πμ|μμ|π\.μ\.|μ\.μ\.|ص|م|صباحا|مساء|sa|ch|पूर्वाह्न|अपराह्न)" + _BEHIND
_CLOCK = rf"""
    (?: (?P<before>上午|下午|早上|晚上|凌晨|午前|午後|오전|오후)[ ]? )?
    (?: (?P<hour>\d{{1,2}})
        (?: [ \u00a0]?(?P<sep>[:：٫.h]|時|时|点|點|시)[ \u00a0]?
            (?P<minute>\d{{2}}|(?<=[時时点點시])\d|(?<=[時时点點시][ ])\d)
            (?:[ ]?(?:分|분))? (?:[:.]\d{{2}}(?:[.,]\d{{1,9}})?)? (?!\d)
            (?:\s?{_HALF.format("half")})?
            (?P<told>\s?(?:Uhr|h|hrs|hs|uur|ч|น|บ)\b\.?)?
          | \s?{_HALF.format("half_alone")}
          | \s?(?:Uhr|uur|時|时|点|點|시)(?!\w) | h(?!\w)
        )
      | (?P<four>\d{{4}})[ ]?(?:hrs?\s|h\s)?(?=GMT|UTC|E[SD]?T\b)
    )
    (?: \s?[(\[]?{_ZONE}[)\]]? )?"""
_JOIN = (
    r"[\s,;|·•/–—\-@(\[]{0,6}"
    r"(?:(?P<joined>at|um|à|a las|alle ore|alle|ore|hora|às|as|kl\.?|klo|o godz\.?|godz\.?|o|в|om|saat|pukul|jam|la|ora"
    r"|u|ob|v|lúc|ώρα|στις|о|об|i|om|的|ngày|de)(?![^\W\d_]))?[\s(\[:]{0,3}"
)
_AFTER = re.compile(rf"(?:T|{_JOIN})(?x:{_CLOCK})", re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?<![\d.:,/\-])(?x:{_CLOCK})[\s,|·•–—\-]{{0,4}}(?:on|am|le|el|del|den|of|op)?[\s,]{{0,2}}$", re.IGNORECASE
)
ANY_CLOCK = re.compile(rf"(?<![\d.,/\-])(?x:{_CLOCK})", re.IGNORECASE)
"""A time of day, anywhere."""
_CLEAR_BEHIND = re.compile(r"\s*(?:$|[|)\]·•,;–—\n-])|\s+[A-Z]")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day: where it stands, `14:05`, and its offset from UTC where that is told."""

    start: int
    end: int
    iso: str
    offset: str | None


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _nth_sunday(year: int, month: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (nth - 1))


def _zone_offset(zone: str, day: date) -> str | None:
    """The offset of a named zone on a day."""
    if zone == "BST":  # British Summer Time, by the rule in force since 1996; in winter it can't be meant
        summer = day.year >= 1996 and _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10)
        return "+01:00" if summer else None
    if zone in _AMERICAN:  # by the rule in force since 2007
        if day.year < 2007:
            return None
        summer = _nth_sunday(day.year, 3, 2) <= day < _nth_sunday(day.year, 11, 1)
        return f"-{-_AMERICAN[zone] - summer:02d}:00"
    return ZONES.get(zone)


def _numeric_offset(text: str) -> str | None:
    """`+0530`, `+05:30` and `+3` as `+05:30`, `+05:30` and `+03:00`; None beyond 14 hours."""
    digits = re.sub(r"[^\d]", "", text)
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    if hours > 14 or minutes > 59:
        return None
    return f"{'+' if '+' in text else '-'}{hours:02d}:{minutes:02d}"


def _offset(match: re.Match[str], day: date) -> str | None:
    if match["offset"]:
        return _numeric_offset(match["offset"])
    if match["shift"]:
        return _numeric_offset(match["shift"]) if match["zone"].upper() in ("GMT", "UTC") else None
    if match["worded"]:
        zone = _WORDED[match["worded"].lower()]
        season = match["season"]
        if season is None:
            return _zone_offset(zone, day)
        return f"-{-_AMERICAN[zone] - (season.lower() == 'daylight'):02d}:00"
    return _zone_offset(match["zone"].upper(), day) if match["zone"] else None


def _read(match: re.Match[str], day: date, text: str) -> Clock | None:
    """The clock that was matched; None where it is no time of day after all."""
    if match["four"]:
        hour, minute = int(match["four"][:2]), int(match["four"][2:])
    else:
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = match["half"] or match["half_alone"] or match["before"]
    is_pm = HALVES.get("".join(words_of(half))) if half else None
    if is_pm is not None and hour <= 12:
        hour = hour % 12 + (12 if is_pm else 0)
    if hour == 24 and minute == 0:
        hour = 0
    if hour > 23 or minute > 59:
        return None
    groups = match.groupdict()
    told = half or match["told"] or match["zone"] or match["offset"] or groups.get("joined")
    if match["sep"] == "." and not told and not _CLEAR_BEHIND.match(text, match.end()):
        return None  # "in 2019 12.50 euros were enough"
    first = match.start("before") if match["before"] else match.start("four") if match["four"] else match.start("hour")
    return Clock(first, match.end(), f"{hour:02d}:{minute:02d}", _offset(match, day))


def clock_after(text: str, at: int, limit: int, day: date) -> Clock | None:
    """The time of day that follows position `at`, before `limit`, on a date that ends there."""
    stretch = text[at : min(limit, at + 60)]
    match = _AFTER.match(stretch)
    clock = _read(match, day, stretch) if match else None
    return clock and Clock(at + clock.start, at + clock.end, clock.iso, clock.offset)


def clock_before(text: str, at: int, limit: int, day: date) -> Clock | None:
    """The time of day that ends just before position `at`, behind `limit`, where a date starts."""
    first = max(limit, at - 60)
    stretch = text[first:at]
    match = _BEFORE.search(stretch)
    clock = _read(match, day, stretch) if match else None
    return clock and Clock(first + clock.start, first + clock.end, clock.iso, clock.offset)
