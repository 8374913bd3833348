"""What months and weekdays are called, in some seventy languages.

The names come from Babel's CLDR tables, in the form dates use and in the form that stands alone, written out and
abbreviated, and are read on first use: about half a second once a process. Imports nothing of ours.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from babel import Locale

LOCALES = (
    "en", "es", "pt", "fr", "de", "it", "ru", "pl", "nl", "tr", "uk", "ar", "fa", "id", "vi", "hi", "bn", "ur",
    "cs", "sk", "ro", "hu", "el", "sv", "da", "nb", "nn", "fi", "bg", "sr", "sr_Latn", "hr", "bs", "mk", "sl",
    "lt", "lv", "et", "is", "ga", "cy", "ca", "eu", "gl", "sq", "af", "sw", "ms", "fil", "az", "uz", "kk", "ky",
    "be", "ka", "hy", "mn", "he", "th", "ta", "te", "ml", "kn", "mr", "gu", "pa", "ne", "si", "lo", "km",
    "en_GB", "en_AU", "en_CA", "es_MX", "pt_PT", "fr_CA", "de_AT", "ar_LB", "ar_MA", "ar_DZ",
)  # fmt: skip
"""Where a name means two months, the language that stands first gives the reading and the other is the rival."""

_MORE_MONTHS = {
    9: ("sept",),
    3: ("mrz", "mär"),
    2: ("febr",),
}
"""Forms in common use that CLDR lacks."""

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


def _month_forms(locale: Locale) -> Iterator[tuple[str, int, bool]]:
    """Each name of a month with its number and whether it is written out."""
    literals = re.findall(r"MMM+(?:'([^' ]+)')?", str(locale.date_formats["long"].pattern))
    ending = literals[0] if literals else ""  # Basque: azaroa + ren; Mongolian: the genitive
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in locale.months[context][width].items():
                yield name, number, width == "wide"
                if ending:
                    yield name + ending, number, width == "wide"
                if locale.language == "he":  # the preposition is glued on: בנובמבר
                    yield "ב" + name, number, width == "wide"


@cache
def month_names() -> dict[str, tuple[MonthName, ...]]:
    """All names of months under their first word, longest first."""
    seen: dict[tuple[str, ...], tuple[list[int], set[bool], set[bool]]] = {}
    for code in LOCALES:
        locale = Locale.parse(code)
        forms_of_date = [re.sub(r"'[^']*'", "", str(locale.date_formats[w].pattern)) for w in ("full", "long")]
        first = any(pattern.index("y") < pattern.index("M") for pattern in forms_of_date)
        forms = list(_month_forms(locale))
        if code == "en":
            forms += [(name, number, False) for number, names in _MORE_MONTHS.items() for name in names]
        for name, number, whole in forms:
            words = words_of(name)
            if not words or re.search(r"\d", name) or (len(words) == 1 and len(words[0]) < 2):
                continue  # "11月" and "M11" are read as numbers; one letter is no name
            numbers, years, wholes = seen.setdefault(words, ([], set(), set()))
            if number not in numbers:
                numbers.append(number)
            years.add(first)
            wholes.add(whole)
    table: dict[str, list[MonthName]] = {}
    for words, (numbers, years, wholes) in seen.items():
        name_ = MonthName(words, tuple(numbers), True in years, False not in wholes)
        table.setdefault(words[0], []).append(name_)
    return {first: tuple(sorted(names, key=lambda n: -len(n.words))) for first, names in table.items()}


@cache
def weekday_names() -> dict[str, tuple[tuple[str, ...], frozenset[int]]]:
    """All names of weekdays, their words joined by a blank: the words, and the days they may mean (Monday is 0)."""
    table: dict[str, tuple[tuple[str, ...], set[int]]] = {}
    for code in LOCALES:
        locale = Locale.parse(code)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated", "short"):
                for number, name in locale.days[context].get(width, {}).items():
                    words = words_of(name)
                    if words and not re.search(r"\d", name) and not (len(words[0]) < 2 and words[0].isascii()):
                        table.setdefault(" ".join(words), (words, set()))[1].add(number)
    for name, number in zip("月火水木金土日", range(7), strict=True):
        table.setdefault(name, ((name,), set()))[1].add(number)
        table.setdefault(name + "曜日", ((name + "曜日",), set()))[1].add(number)
    return {name: (words, frozenset(days)) for name, (words, days) in table.items()}
