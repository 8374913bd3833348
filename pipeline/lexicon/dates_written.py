"""Dates with the month's name: `25 March 2019`, `Nov. 1, 2025`, `2025. november 1.`, `١ نوفمبر ٢٠٢٥`.

A line is cut into words, numbers and marks; each is given one letter (D a day, M a month, Y a year …), and the forms
are patterns over those letters. So a month is looked for only beside a year, and the work grows with the text alone.
Imports nothing of ours but names and digits.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.lexicon.dates_names import INVISIBLE, TOKEN, MonthName, fold, month_names
from pipeline.lexicon.dates_numbers import Written, day_of, solar_day

_INSIDE = frozenset(
    """de del of the d g г год года da do den y m ж ч жыл жылы йил yil il ilin gada gads ko e оны năm nam ngày ngay
    พ ศ ปี թ a ng ika tal ta n le"""
    .split()
)  # fmt: skip
"""Small words between the parts of one date: `1 de noviembre de 2025`, `2025 m. lapkričio 1 d.`. No `in`: "killed 25 in
March 2019" has no day."""
_ORDINALS = frozenset("st nd rd th er ere re ste de e o a го ого й ième η ης ain ik és én jén an".split())
_MONTH_WORDS = frozenset({"thang", "thg"})
"""Vietnamese counts its months: `tháng 11`."""
_SOLAR = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
_SOLAR_MONTHS = {fold(name): number for number, name in enumerate(_SOLAR, start=1)}
"""The months of Iran's calendar, whose year 1404 began on 21 March 2025."""

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)|(?<!\d)(?:19|20)\d{3,4}:\d")
_REACH = 9  # tokens looked at on either side of a year; the longest form, Basque, takes eight
_LONGEST = 60

_BEFORE = re.compile(r"(?P<day>D)[o.\-/,fq]{0,3}(?P<month>M)(?:[/(]?M\)?)?(?P<gap>[.\-/,fq]{0,5})Y$")
"""`1 de noviembre de 2025`; a month may have two names, as in `1 تشرين الثاني/نوفمبر 2025`."""
_BEFORE_MONTH_FIRST = re.compile(r"(?P<month>M)[.\-/,fq]{0,3}(?P<day>D)(?P<gap>[o\-/,fq]{0,3})Y$")
_AFTER = re.compile(
    r"^Y(?P<gap>[.\-/,foq()]{0,6})(?P<month>M)[.\-/fq]{0,2}(?P<day>D)(?P<tail>(?:\([fo]\)|[.\-]o|[o.])?)"
)
_AFTER_DAY_FIRST = re.compile(r"^Y(?P<gap>[.\-/,fq]{0,5})(?P<day>D)[.\-/o]{0,2}(?P<month>M)(?P<tail>)")
_LOG = re.compile(
    r"(?<!\w)(?P<month>[A-Za-z]{3}) {1,2}(?P<day>\d{1,2}) (?P<clock>\d\d:\d\d(?::\d\d)?)"
    r" (?:(?P<zone>[A-Z]{3,4}|[+-]\d{4}) )?(?P<year>\d{4})(?!\d)"
)
"""`Sat Nov  1 12:17:00 GMT 2025`, as machines write it; the time of day is left where it is."""

_LETTERS = {
    ".": ".", ",": ",", "،": ",", "、": ",", "-": "-", "‐": "-", "‑": "-", "–": "-", "/": "/", "'": "q", "’": "q",
    "º": "q", "ª": "q", "°": "q", "׳": "q", "(": "(", ")": ")", "־": "-",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Part:
    """A token, or several that name one month, with its letter."""

    letter: str
    start: int
    end: int
    value: int = 0
    name: MonthName | None = None


def _word(tokens: Sequence[re.Match[str]], at: int) -> tuple[_Part, int]:
    """The part that begins with the word at `at`, and the number of tokens it takes."""
    token = tokens[at]
    start, end, folded = token.start(), token.end(), fold(token[0])
    for name in month_names().get(folded, ()):
        seen, taken = [folded], 1
        while len(seen) < len(name.words) and at + taken < len(tokens) and tokens[at + taken].end() - end < 20:
            beside = tokens[at + taken]
            if beside.lastgroup == "word":
                seen.append(fold(beside[0]))
            elif beside[0] not in ".-'’\u200c":
                break
            taken += 1
        if tuple(seen) == name.words:
            return _Part("M", start, tokens[at + taken - 1].end(), name=name), taken
    if folded in _SOLAR_MONTHS:
        return _Part("S", start, end, _SOLAR_MONTHS[folded]), 1
    if folded in _MONTH_WORDS and at + 1 < len(tokens) and tokens[at + 1].lastgroup == "number":
        number = int(tokens[at + 1][0]) if len(tokens[at + 1][0]) <= 2 else 0
        if 1 <= number <= 12:
            name = MonthName((folded,), (number,), year_first=False, whole=False)
            return _Part("M", start, tokens[at + 1].end(), name=name), 2
    glued = at > 0 and tokens[at - 1].end() == start
    if folded in _ORDINALS and glued:
        return _Part("o", start, end), 1
    return _Part("f" if folded in _INSIDE else "x", start, end), 1


def _parts(tokens: Sequence[re.Match[str]]) -> list[_Part]:
    """The tokens with their letters."""
    parts: list[_Part] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        taken = 1
        if token.lastgroup == "word":
            part, taken = _word(tokens, at)
        elif token.lastgroup == "number":
            part = _Part("D" if len(token[0]) <= 2 else "x", token.start(), token.end(), int(token[0][:4]))
        else:
            if INVISIBLE.match(token[0]):
                at += 1
                continue
            part = _Part(_LETTERS.get(token[0], "x"), token.start(), token.end())
        parts.append(part)
        at += taken
    return parts


def _reading(year: int, month: _Part, day: int) -> tuple[date | None, date | None]:
    """The day that is meant, and a second reading where the month's name has two."""
    if month.letter == "S":
        return (solar_day(year, month.value, day) if 1300 <= year < 1500 else None), None
    assert month.name is not None  # a part with the letter M has a name
    if 2400 <= year < 2700 and "\u0e01" <= month.name.words[0][0] <= "\u0e5b":
        year -= 543  # Thailand counts from the Buddha's death
    days = (day_of(year, number, day) for number in month.name.months)
    readings = [each for each in days if each is not None]  # `31. lis` is October's: November has thirty
    return readings[0] if readings else None, readings[1] if len(readings) > 1 else None


def _is_fraction(text: str, part: _Part) -> bool:
    """Whether the number is the end of another, as in `12:30 March 2019` or `25-27 March 2019`."""
    before = text[max(part.start - 2, 0) : part.start]
    return len(before) == 2 and before[1] in ".,:/-–" and before[0].isdigit()


def _same_month(match: re.Match[str], parts: Sequence[_Part]) -> bool:
    """Whether all names of months in the form mean one month."""
    names = [part.name for part in parts[match.start() : match.end()] if part.name]
    return all(set(name.months) & set(names[0].months) for name in names)


def _make(text: str, match: re.Match[str], parts: Sequence[_Part], year: int) -> Written | None:
    """The date of a form that fits, if the calendar has it and the marks allow it."""
    day, month = parts[match.start("day")], parts[match.start("month")]
    first, last = parts[match.start()], parts[match.end() - 1]
    if last.end - first.start > _LONGEST or _is_fraction(text, first):
        return None
    stops = "." in match["gap"] and "f.f" not in match["gap"]  # "f.f": พ.ศ. before a Thai year
    if stops and month.start > day.start and month.name and month.name.whole and last.letter == "Y":
        return None  # "He left on 25 March. 2019 was quiet."
    if match.re is _BEFORE and not _same_month(match, parts):
        return None
    found, other = _reading(year, month, day.value)
    return Written(first.start, last.end, found, other) if found else None


def _fits_year_first(text: str, match: re.Match[str], parts: Sequence[_Part]) -> bool:
    """Whether a year in front belongs to the date: "In 2019 March 25 people" and "in 2019. March 25 was" don't."""
    day, month = parts[match.start("day")], parts[match.start("month")]
    if month.letter == "S" or not (month.name and month.name.year_first):
        return "-" in match["gap"] or "/" in match["gap"]
    if re.match(r":\d", text[day.end : day.end + 2]):
        return False  # the "day" is an hour
    if day.start < month.start:
        return "f" in match["gap"]
    if not match["gap"]:
        return not text[month.start : month.end].isascii()
    if match["gap"] in (".", ","):
        ends = text[day.end : day.end + 1]
        return text[month.start].islower() and ends in ("", ".", "-", ",", "\n")
    return True


def _around(text: str, tokens: Sequence[re.Match[str]], at: int) -> Written | None:
    """The date that the year at token `at` belongs to."""
    year, mark = int(tokens[at][0]), _Part("Y", tokens[at].start(), tokens[at].end())
    before = [*_parts(tokens[max(at - _REACH, 0) : at]), mark]
    letters = "".join(part.letter for part in before).replace("S", "M")
    if "M" in letters:
        for form in (_BEFORE_MONTH_FIRST, _BEFORE):
            match = form.search(letters)
            if match and (written := _make(text, match, before, year)):
                return written
    after = [mark, *_parts(tokens[at + 1 : at + 1 + _REACH])]
    letters = "".join(part.letter for part in after).replace("S", "M")
    if "M" in letters:
        for form in (_AFTER, _AFTER_DAY_FIRST):
            match = form.search(letters)
            if match and _fits_year_first(text, match, after) and (written := _make(text, match, after, year)):
                return written
    return None


def _logged(text: str, start: int, end: int) -> Iterator[Written]:
    for match in _LOG.finditer(text, start, end):
        names = month_names().get(match["month"].lower(), ())
        if names and (day := day_of(int(match["year"]), names[0].months[0], int(match["day"]))):
            yield Written(*match.span(), day)


def _years_beside_months(tokens: Sequence[re.Match[str]]) -> Iterator[int]:
    """The numbers of four digits that have a month's name within reach; most years in a story have none."""
    month, waiting = -_REACH - 1, list[int]()
    for at, token in enumerate(tokens):
        if token.lastgroup == "number":
            if len(token[0]) != 4:
                continue
            if at - month <= _REACH:
                yield at
            else:
                waiting.append(at)
        elif token.lastgroup == "word" and _may_be_month(fold(token[0])):
            month = at
            yield from (year for year in waiting if at - year <= _REACH)
            waiting.clear()


def _may_be_month(word: str) -> bool:
    return word in month_names() or word in _SOLAR_MONTHS or word in _MONTH_WORDS


def written_dates(text: str) -> Iterator[Written]:
    """Every date with a month's name, in order; none reaches over the end of a line."""
    for line in re.finditer(r"[^\n]+", text):
        if not _YEAR.search(line[0]):
            continue
        yield from _logged(text, *line.span())
        tokens = list(TOKEN.finditer(text, line.start(), line.end()))
        for at in _years_beside_months(tokens):
            if written := _around(text, tokens, at):
                yield written
