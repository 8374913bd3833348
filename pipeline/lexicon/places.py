"""Places that stories are filed from, as far as a dateline needs them: capitals and large cities, and their countries.

Not a gazetteer for mapping: it only tells a place from another capitalised word.
"""

import tomllib
from functools import cache
from importlib.resources import files

from pipeline.lexicon.outlets import fold


@cache
def cities() -> dict[str, str]:
    """Cities by their folded name, as they are written."""
    return _table("cities")


@cache
def regions() -> dict[str, str]:
    """Countries, states and provinces by their folded name, as they are written; US states also in their short form."""
    return _table("regions")


def is_place(text: str) -> bool:
    """Whether this is the name of a large city, a country or a state."""
    key = fold(text)
    return key in cities() or key in regions()


def _table(name: str) -> dict[str, str]:
    table: dict[str, str] = tomllib.loads((files("pipeline.lexicon") / "places.toml").read_text(encoding="utf-8"))
    found: dict[str, str] = {}
    for place in table[name].replace("\n", "|").split("|"):
        if place:
            found.setdefault(fold(place), place)
    return found
