"""What months and weekdays are called, in some seventy languages.

The names are in `calendar.json`, which `python -m training.calendar` makes from Unicode's CLDR. Babel, which has its
tables, takes some 0.4 seconds of CPU to read them, and every process would wait for it. Imports nothing of ours.
"""

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

CALENDAR = Path(__file__).with_name("calendar.json")

_PUNCTUATION = (
    "!-/:-@\\[-`{-~\u00a0-\u00bf\u02bc\u055a-\u055f\u0589\u05be\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4"
    "\u0964\u0965\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
TOKEN = re.compile(
    rf"(?P<number>(?:19|20)\d\d(?=\d{{1,2}}:\d\d)|\d+)|(?P<word>[^\s\d{_PUNCTUATION}]+)|(?P<mark>(?!\s)[{_PUNCTUATION}])"
)
r"""A number, a word with its accents and vowel signs (which `\w` leaves out), or one mark.

A year is a number of its own where a time of day is glued to it: `Apr 28 20232:23 PM`.
"""

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]")
_DROPPED = frozenset(".-'’׳־")


@dataclass(frozen=True, slots=True)
class MonthName:
    """One way to write a month."""

    words: tuple[str, ...]
    """Folded words, without the marks between them."""
    months: tuple[int, ...]
    """Nearly always one; `listopad` is November to Poles and Czechs, October to Croats."""
    year_first: bool
    """Whether a language that uses the name writes the year before it."""
    whole: bool
    """Whether it is written out, so that a full stop behind it ends a sentence."""


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """The word without case and without the accents that capitals lose: `FÉVRIER` is `fevrier`."""
    if word.isascii():
        return word.lower()
    split = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(character for character in split if not "\u0300" <= character <= "\u036f")
    return unicodedata.normalize("NFC", bare).replace("ı", "i")


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a name, marks dropped."""
    visible = INVISIBLE.sub("", text)
    return tuple(fold(match["word"]) for match in TOKEN.finditer(visible) if match["word"])


@cache
def month_names() -> dict[str, tuple[MonthName, ...]]:
    """All names of months under their first word, longest first."""
    table: dict[str, list[MonthName]] = {}
    for name, months, year_first, whole in _calendar()["months"]:
        words = tuple(name.split())
        table.setdefault(words[0], []).append(MonthName(words, tuple(months), year_first, whole))
    return {first: tuple(sorted(names, key=lambda n: -len(n.words))) for first, names in table.items()}


@cache
def weekday_names() -> dict[str, tuple[tuple[str, ...], frozenset[int]]]:
    """All names of weekdays, their words joined by a blank: the words, and the days they may mean (Monday is 0)."""
    return {name: (tuple(name.split()), frozenset(days)) for name, days in _calendar()["weekdays"]}


@cache
def _calendar() -> dict[str, Any]:
    stored: dict[str, Any] = json.loads(CALENDAR.read_text(encoding="utf-8"))
    return stored
