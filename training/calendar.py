"""Make the table of months and weekdays: `python -m training.calendar`.

The names come from Babel's tables of Unicode's CLDR, in the form dates use and in the form that stands alone, written
out and abbreviated, and are folded as the words of dates are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from babel import Locale

from pipeline.lexicon.dates_names import CALENDAR, words_of

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


def months() -> list[tuple[str, list[int], bool, bool]]:
    """Each name of a month, as `MonthName` has it, the words of a name joined by a blank."""
    seen: dict[str, tuple[list[int], set[bool], set[bool]]] = {}
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
            numbers, years, wholes = seen.setdefault(" ".join(words), ([], set(), set()))
            if number not in numbers:
                numbers.append(number)
            years.add(first)
            wholes.add(whole)
    return [(name, numbers, True in years, False not in wholes) for name, (numbers, years, wholes) in seen.items()]


def weekdays() -> list[tuple[str, list[int]]]:
    """Each name of a weekday, its words joined by a blank, with the days that it may mean (Monday is 0)."""
    table: dict[str, set[int]] = {}
    for code in LOCALES:
        locale = Locale.parse(code)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated", "short"):
                for number, name in locale.days[context].get(width, {}).items():
                    words = words_of(name)
                    if words and not re.search(r"\d", name) and not (len(words[0]) < 2 and words[0].isascii()):
                        table.setdefault(" ".join(words), set()).add(number)
    for name, number in zip("月火水木金土日", range(7), strict=True):
        table.setdefault(name, set()).add(number)
        table.setdefault(name + "曜日", set()).add(number)
    return [(name, sorted(days)) for name, days in table.items()]


def calendar() -> str:
    """What `calendar.json` holds."""
    tables = []
    for kind, names in (("months", months()), ("weekdays", weekdays())):
        rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in names)  # a line each, for who reads a change
        tables.append(f'"{kind}": [\n{rows}\n]')
    return "{\n" + ",\n".join(tables) + "\n}\n"


if __name__ == "__main__":
    CALENDAR.write_text(calendar(), encoding="utf-8")
