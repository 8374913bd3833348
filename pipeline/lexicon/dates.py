"""Finds the dates that a text writes out, and tells the lines that are nothing but a date.

A date has a day, a month and a year: "March 2019", "Thursday" and "Nov 1" are none, and nothing is guessed. Parts:
dates_names.py (months and weekdays), dates_clock.py (times and zones), dates_words.py (labels), dates_numbers.py
(what digits alone tell), dates_wires.py (identifiers). Imports the model only.
"""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from pipeline.lexicon.dates_clock import ANY_CLOCK, ZONES, clock_after, clock_before
from pipeline.lexicon.dates_names import TOKEN, fold, month_names, weekday_names
from pipeline.lexicon.dates_numbers import Written, numeric_dates
from pipeline.lexicon.dates_wires import wire_identifier_date
from pipeline.lexicon.dates_words import Label, label_before, line_words, units
from pipeline.lexicon.dates_written import written_dates
from pipeline.model import Moment

__all__ = ["DateMention", "Label", "date_line", "find_dates", "wire_identifier_date"]

LONGEST_DATE_LINE = 240
"""Characters; "Published … | Updated …" with two times and zones stays below half of it."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text, from weekday to time zone, without its label."""

    start: int
    end: int
    moment: Moment
    other: Moment | None = None
    """The second reading, where there is one: 3 April or March 4 for `03/04/2019`."""
    label: Label | None = None
    """What the words before it say it is; None where they say nothing."""

    @property
    def ambiguous(self) -> bool:
        """Whether the order of day and month (or the month's name) leaves two readings."""
        return self.other is not None


_MAYBE = re.compile(r"[\d年](?:(?<=年)|\d{3}|\W{1,3}\d{1,2}\W{1,3}\d)")
"""Every date has one of these: a year of four figures, the character for one, or three numbers with signs between."""
_ASIAN_WEEKDAY = re.compile(
    r"[ (（]{0,2}(?:(?:星期|週|周|礼拜)([一二三四五六日天])"
    r"|([月火水木金土日]|[월화수목금토일])(?:曜日|요일|[)）]))[)）]?"
)
_ASIAN_DAYS = {
    sign: day % 7 for signs in ("一二三四五六日", "月火水木金土日", "월화수목금토일") for day, sign in enumerate(signs)
}
_ASIAN_DAYS["天"] = 6
_BEHIND = re.compile(
    r"[ \u00a0\u202f]?(?:г\.|года\b|r\.|р\.|року\b|ж\.|d\.|\(a\)|yil\b|yılı\b|-\w{1,4}\b|tarihinde\b|(?:st|nd|rd|th)\b"
    r"|\.(?=\s(?:u\s|ob\s|v\s)?\d{1,2}:\d\d))"
)
"""What may close a date: `3 ноября 2025 г.`"""
_PHRASE_AROUND = 40


def _weekday_before(text: str, at: int, limit: int) -> tuple[int, frozenset[int]]:
    """Where a weekday begins that stands right before `at` (else `at`), and the days that it may be."""
    first = max(limit, at - _PHRASE_AROUND, text.rfind("\n", limit, at) + 1)
    tokens = list(TOKEN.finditer(text, first, at))
    while tokens and (tokens[-1][0] in _MARKS or fold(tokens[-1][0]) in _BETWEEN):
        tokens.pop()
    words = [token for token in tokens if token.lastgroup == "word"][-3:]
    if not words or not tokens or tokens[-1] is not words[-1]:
        return at, frozenset()
    for count in range(len(words), 0, -1):
        name = " ".join(fold(word[0]) for word in words[-count:])
        known = weekday_names().get(name) or weekday_names().get(name.removesuffix("ที่"))
        if known and words[-1].end() - words[-count].start() <= 30:
            return words[-count].start(), known[1]
    return at, frozenset()


_MARKS = frozenset(",.()،、")
_BETWEEN = frozenset(
    {"the", "den", "le", "der", "dem", "el", "on", "dia", "o", "d", "il", "ngay", "de", "of", fold("ที่")}
)
"""Words between a weekday and its date: `Samstag, den 1. November`."""


def _weekday_after(text: str, at: int, limit: int) -> tuple[int, frozenset[int]]:
    """Where a weekday ends that stands right behind `at` (else `at`), and the days that it may be."""
    if asian := _ASIAN_WEEKDAY.match(text, at, limit):
        return asian.end(), frozenset({_ASIAN_DAYS[asian[1] or asian[2]]})
    tokens = list(TOKEN.finditer(text, at, min(limit, at + _PHRASE_AROUND)))
    while tokens and tokens[0][0] in ",.(-–|":
        tokens.pop(0)
    words = tokens[:3]
    if not words or "\n" in text[at : words[0].start()]:
        return at, frozenset()
    for count in range(len(words), 0, -1):
        name = " ".join(fold(word[0]) for word in words[:count])
        if known := weekday_names().get(name):
            closed = text[words[count - 1].end() : words[count - 1].end() + 1] == ")"
            return words[count - 1].end() + closed, known[1]
    return at, frozenset()


def _by_weekday(written: Written, days: frozenset[int]) -> Written:
    """The reading that falls on the weekday beside it, where only one of two does."""
    if written.other is None or not days:
        return written
    fits = [day for day in (written.day, written.other) if day.weekday() in days]
    return replace(written, day=fits[0], other=None) if len(fits) == 1 else written


def _mention(text: str, written: Written, limit: int, next_start: int) -> DateMention:
    """The date with its weekday, time and label, which lie between `limit` and `next_start`."""
    end = written.end
    if behind := _BEHIND.match(text, end, next_start):
        end = behind.end()
    start, days = _weekday_before(text, written.start, limit)
    end, more_days = _weekday_after(text, end, next_start)
    written = _by_weekday(written, days or more_days)
    clock = clock_after(text, end, next_start, written.day)
    if clock:
        end = clock.end
    elif clock := clock_before(text, start, limit, written.day):
        start = clock.start
        start, _ = _weekday_before(text, start, limit)
    time = f"T{clock.iso}{clock.offset or ''}" if clock else ""
    other = Moment(written.other.isoformat() + time) if written.other else None
    label = label_before(text[max(limit, start - _PHRASE_AROUND) : start])
    return DateMention(start, end, Moment(written.day.isoformat() + time), other, label)


def find_dates(text: str) -> tuple[DateMention, ...]:
    """Every absolute date in the text, in order."""
    return _in_line(text) if len(text) <= LONGEST_DATE_LINE else _find(text)


def _find(text: str) -> tuple[DateMention, ...]:
    if not _MAYBE.search(text):
        return ()
    found = sorted((*numeric_dates(text), *written_dates(text)), key=lambda w: (w.start, -w.end))
    clear: list[Written] = []
    for written in found:
        if not clear or written.start >= clear[-1].end:
            clear.append(written)
    mentions: list[DateMention] = []
    for number, written in enumerate(clear):
        limit = mentions[-1].end if mentions else 0
        next_start = clear[number + 1].start if number + 1 < len(clear) else len(text)
        mentions.append(_mention(text, written, limit, next_start))
    return tuple(mentions)


_in_line = lru_cache(maxsize=512)(_find)
"""Several rules and finders ask about the same lines, one after the other."""


def _is_filler(text: str) -> bool:
    """Whether a stretch beside a date holds only labels, small words, weekdays, times and "5 min read"."""
    tokens = [token for token in TOKEN.finditer(ANY_CLOCK.sub(" ", text)) if token.lastgroup != "mark"]
    words = [fold(token[0]) for token in tokens]
    has_month = any(word in month_names() for word in words)
    for at, (token, word) in enumerate(zip(tokens, words, strict=True)):
        if token.lastgroup == "number":
            counts = at + 1 < len(words) and words[at + 1] in units()
            if not counts and not (has_month and len(word) <= 2):
                return False
        elif word not in line_words() and word not in _day_words() and word not in units():
            return False
    return True


@cache
def _day_words() -> frozenset[str]:
    """The words of weekdays and months, and the names of zones."""
    weekdays = {word for words, _ in weekday_names().values() for word in words}
    months = {word for names in month_names().values() for name in names for word in name.words}
    return frozenset(weekdays | months | {fold(zone) for zone in ZONES})


_RANK = {Label.PUBLISHED: 0, None: 1, Label.UPDATED: 2}


def date_line(text: str) -> DateMention | None:
    """The date of a line that holds one and nothing else; of several, the one labelled as the publication's.

    Labels, times, zones, weekdays, marks and "5 min read" may stand beside it; a sentence that has a date is no date
    line, nor is a line with a time or a weekday alone.
    """
    if len(text) > LONGEST_DATE_LINE or not _MAYBE.search(text):
        return None
    mentions = find_dates(text)
    if not 1 <= len(mentions) <= 3:
        return None
    ends = [0, *(mention.end for mention in mentions)]
    starts = [*(mention.start for mention in mentions), len(text)]
    if not all(_is_filler(text[end:start]) for end, start in zip(ends, starts, strict=True)):
        return None
    return min(mentions, key=lambda mention: _RANK[mention.label])
