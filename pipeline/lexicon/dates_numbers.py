"""Dates written in digits alone, and in the characters of Chinese, Japanese and Korean.

`03/04/2019` has two readings; day first is given first, as most of the world writes it. Imports nothing of ours.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Written:
    """A date as written, before its time of day is looked for."""

    start: int
    end: int
    day: date
    other: date | None = None


_GAP = "[ \u00a0\u202f\u200e\u200f]?"  # Arabic dates carry marks of direction
_NUMERIC = re.compile(
    rf"(?P<a>\d(?<![\d/=A-Za-z_]\d)(?<!\d[.\-]\d)\d{{0,3}}){_GAP}(?P<sep>[./\-‐‑–]){_GAP}(?P<b>\d{{1,2}})"
    rf"{_GAP}(?P=sep){_GAP}(?P<c>\d{{1,4}})(?!\d)(?![./\-]\w)(?!(?!r\b)[A-SU-Za-z_%])"
)
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_CHARACTERS = re.compile(
    r"(?:(?P<y>\d(?<!\d\d)\d{3})|(?P<era>令和|平成|昭和|民國|民国) ?(?P<era_year>\d{1,3}|元)) ?[年년]"
    r" ?(?P<m>\d{1,2}) ?[月월] ?(?P<d>\d{1,2}) ?[日일号號]"
)
_DIGITS = "〇零一二三四五六七八九十"
_WORDED = re.compile(rf"(?P<y>[{_DIGITS[:-1]}]{{4}})年(?P<m>[{_DIGITS}]{{1,2}})月(?P<d>[{_DIGITS}]{{1,3}})[日号號]")
_VALUE = {character: max(value - 1, 0) for value, character in enumerate(_DIGITS)}


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, where the calendar has it and it lies between 1600 and 2199."""
    if not 1600 <= year <= 2199:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def solar_day(year: int, month: int, day: int) -> date | None:
    """A day of Iran's calendar as a day of ours, by the 33-year cycle (right for 1178 to 1633)."""
    if not 1 <= day <= (31 if month < 7 else 30):
        return None
    years = year + 1595
    days = 365 * years + years // 33 * 8 + (years % 33 + 3) // 4
    days += (month - 1) * 31 if month < 7 else (month - 7) * 30 + 186
    return date.fromordinal(days + day - 356033)


def _full_year(digits: str, a: str, b: str, sep: str) -> int | None:
    """`25` as 2025 (and `87` as 1987), where the form leaves no doubt that it is a year."""
    if len(digits) == 4:
        return int(digits)
    if len(digits) == 2 and len(a) == 2 and len(b) == 2 and sep in "./":
        return int(digits) + (2000 if int(digits) < 70 else 1900)
    return None


def _numeric(match: re.Match[str]) -> Written | None:
    a, b, c, sep = match["a"], match["b"], match["c"], match["sep"]
    spaced = re.search(r"\s", match[0]) is not None
    if spaced and sep not in "./":
        return None  # "2 - 1 - 2019" is a score or a sum
    start, end = match.span()
    if len(a) == 4:
        day = day_of(int(a), int(b), int(c)) if len(c) <= 2 else None
        if 1300 <= int(a) < 1500 and not a.isascii():  # ۱۴۰۴/۰۸/۱۰, as Iran counts and writes
            day = solar_day(int(a), int(b), int(c))
        closed = sep == "." and match.string[end : end + 1] == "."  # Korean: 2025. 11. 1.
        return Written(start, end + closed, day) if day else None
    year = _full_year(c, a, b, sep)
    if year is None or len(a) > 2 or (spaced and len(c) == 2):
        return None
    day_first, month_first = day_of(year, int(b), int(a)), day_of(year, int(a), int(b))
    if sep == "." and day_first:
        return Written(start, end, day_first)  # with dots the day stands first, wherever dots are used
    if day_first and month_first and day_first != month_first:
        return Written(start, end, day_first, month_first)
    day = day_first or month_first
    return Written(start, end, day) if day else None


def _characters(match: re.Match[str]) -> Written | None:
    if match["era"]:
        year = _ERAS[match["era"]] + (1 if match["era_year"] == "元" else int(match["era_year"]))
    else:
        year = int(match["y"])
    day = day_of(year, int(match["m"]), int(match["d"]))
    return Written(*match.span(), day) if day else None


def _chinese_number(text: str) -> int:
    """`二十一` as 21."""
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return int("".join(str(_VALUE[character]) for character in text))
    return (_VALUE[tens[-1]] if tens else 1) * 10 + (_VALUE[ones] if ones else 0)


def _worded(match: re.Match[str]) -> Written | None:
    year = int("".join(str(_VALUE[character]) for character in match["y"]))
    if any(len(match[part]) > 1 and "十" not in match[part] for part in "md"):
        return None
    day = day_of(year, _chinese_number(match["m"]), _chinese_number(match["d"]))
    return Written(*match.span(), day) if day else None


def numeric_dates(text: str) -> Iterator[Written]:
    """Every date in digits or in East Asian characters, each form in order of its own."""
    for pattern, read in ((_NUMERIC, _numeric), (_CHARACTERS, _characters), (_WORDED, _worded)):
        for match in pattern.finditer(text):
            if written := read(match):
                yield written
