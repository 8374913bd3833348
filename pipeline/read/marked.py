"""Bylines and dates that a page marks by the names of its elements: `<span class="author">`, `<p class="posted-on">`.

Sites without data for machines, blogs above all, still name these elements for their own style. Only the first of a
kind behind the headline is read, with others beside it; further ones belong to other stories or to comments. Imports
nothing above the lexicon.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.lexicon.dates import find_dates

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

SELECTOR = ", ".join(
    f"[class*='{name}' i]"
    for name in "author byline autor auteur date datum fecha posted publish submitted time".split()
)
_AUTHOR = frozenset("author authors byline bylines autor autoren autores auteur auteurs writer".split())
_DATE = frozenset(
    "date datetime datum fecha posted published publishingdate pubdate publishdate publish publication "
    "submitted time timestamp".split()
)
_OTHERWISE = frozenset(
    "comment comments bio biography box image img avatar photo pic picture desc description about social follow "
    "related card teaser widget sidebar updated update modified event end start job title role count no without has "
    "is".split()
)
"""Beside such a word in its name an element holds something else, or what belongs to something else."""
_WORD = re.compile(r"[a-z]+|[A-Z][a-z]*")
_LONGEST_AUTHOR, _LONGEST_DATE = 120, 80


class Marked:
    """The elements of one page that are marked as byline or date, gathered in the page's order."""

    def __init__(self) -> None:
        self.found: dict[str, list[tuple[bool, int, str]]] = {"author": [], "date": []}
        """Of each kind: whether behind the headline, its parent's number, its text."""

    def note(self, node: LexborNode, kinds: tuple[str, ...], *, behind_heading: bool) -> None:
        """Note an element that its name marks as these, if its text may be what it says."""
        for kind in kinds:
            text = " ".join(node.text(separator=" ").split())
            fits = 4 <= len(text) <= _LONGEST_AUTHOR if kind == "author" else _may_be_date(text)
            if fits and node.parent is not None:
                self.found[kind].append((behind_heading, node.parent.mem_id, text))

    def texts(self, kind: str) -> list[str]:
        """What stands in the first such element behind the headline, and in those beside it; else before it."""
        found = self.found[kind]
        ranked = (each for wanted in (True, False) for each in found if each[0] is wanted)
        # Asked of one after the other: a listing has hundreds of dates, and a clock or `5 min read` may stand first.
        first = next((each for each in ranked if kind != "date" or find_dates(each[2])), None)
        return [text for behind, parent, text in found if first and (behind, parent) == first[:2]]


def _may_be_date(text: str) -> bool:
    return 6 <= len(text) <= _LONGEST_DATE and any(map(str.isdigit, text))


@lru_cache(maxsize=4096)
def kinds_of(classes: str) -> tuple[str, ...]:
    """What an element's classes mark it as."""
    kinds = []
    for name in classes.split():
        words = {word.lower() for word in _WORD.findall(name)}
        if words & _OTHERWISE:
            continue
        kinds += ["author"] if words & _AUTHOR else []
        kinds += ["date"] if words & _DATE else []
    return tuple(dict.fromkeys(kinds))
