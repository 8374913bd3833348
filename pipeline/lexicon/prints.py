"""What browsers print above and below each page: when it was, the page's title, its address, its number."""

import re
from collections import Counter
from functools import lru_cache

_FOOT = re.compile(
    r"^[ \t]*https?://\S+(?P<gap>[ \t]+)(?P<page>\d{1,3})[ \t]?(?:/|of|von|de|из|sur|di|z)[ \t]?"
    r"(?P<of>\d{1,3})[ \t]*$",
    re.MULTILINE,
)
"""The address, and the page's number of how many."""
_HEAD = re.compile(
    r"^[ \t]*\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\.?,?[ \t]{1,20}(?:klo |kl\. ?|um )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?"
    r"(?:[ \t]?[apAP]\.?[mM]\.?)?[ \t]+(?P<title>\S.{2,200}?)[ \t]*$",
    re.MULTILINE,
)
"""The day and the time, and the page's title."""


@lru_cache(maxsize=2)
def print_edges(text: str) -> frozenset[str]:
    """The lines of a text that a browser printed above and below its pages, without white space around them.

    A foot is sure where white space parts the address from the number, as it does on paper, or where another page has
    one. A head is one in a text that has feet, where the same stands above another page or on the text's first line.
    """
    feet = [match for match in _FOOT.finditer(text) if int(match["page"]) <= int(match["of"])]
    if not feet or (len({match["page"] for match in feet}) == 1 and len(feet[0]["gap"]) == 1):
        return frozenset()
    heads = list(_HEAD.finditer(text))
    told = Counter(match["title"] for match in heads)
    first = len(text) - len(text.lstrip())
    sure = (match for match in heads if told[match["title"]] > 1 or match.start() <= first)
    return frozenset(match.group().strip() for match in (*feet, *sure))
