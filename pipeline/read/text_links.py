"""How much of a text's blocks stands in links, where the tool that wrote the text marked them.

Markdown says where a link begins and ends, a text browser's numbers only where it begins. Imports nothing above the
lexicon.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from pipeline.lexicon import sentences
from pipeline.lexicon.markdown import LINK, numbers, words_of

FEWEST = 5
"""Links of a text, from which its tool marked all of them."""
BULLET = 20
"""Characters that a bullet and the white space behind it have at most."""
LINKED = 5
"""Words that a numbered link has at most where its sentence goes on behind it."""


def link_shares(text: str, found: Iterable[re.Match[str]], blocks: Sequence[tuple[int, int]]) -> list[float | None]:
    """For each block of a text, from where to where it stands, the share of its characters that links show, 0 to 1.

    `found` are the text's links of Markdown. None for all where the text marks fewer links than its tool would have.
    """
    # where a link begins, where what is written of it ends, how many characters of that it shows
    marks = [(match.start(), match.end(), _shown(match)) for match in found]
    if len(marks) < FEWEST:
        marks = list(_numbered(text, blocks))
    if len(marks) < FEWEST:
        return [None] * len(blocks)
    shares: list[float | None] = []
    at = 0
    for start, end in blocks:
        linked, written = 0, sentences.bullet(text[start : min(end, start + BULLET)])
        while at < len(marks) and marks[at][0] < end:
            linked += marks[at][2]
            written += min(marks[at][1], end) - marks[at][0]
            at += 1
        plain = max(0, end - start - written)
        shares.append(min(1.0, linked / max(1, linked + plain)))
    return shares


def _shown(match: re.Match[str]) -> int:
    """The characters that a link shows; of words that are only named, those of the links in them."""
    if match["target"]:
        return len(words_of(match))
    return sum(len(words_of(inner)) for inner in LINK.finditer(match["text"]) if inner["target"])


def _numbered(text: str, blocks: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """The links behind a text browser's numbers.

    One ends in front of the next. Where the block ends like a sentence, or began without a link, it has a few words;
    else it is the rest of the block, for a headline that leads to its story has no full stop. A number that stands
    alone is that of the next block's link.
    """
    found = numbers(text)
    at, is_next = 0, False
    for start, end in blocks:
        begins = [(start, start)] if is_next else []  # of a number, and of the words behind it
        opening = start + sentences.bullet(text[start : start + BULLET])
        is_next = False
        while at < len(found) and found[at].start() < end:
            if is_next := found[at].end() == end:  # the link stands in the next block
                begins = [] if found[at].start() == start else begins
            else:
                begins.append(found[at].span())
            at += 1
        whole = bool(begins) and begins[0][0] in (start, opening) and not sentences.is_ended(text[start:end])
        for (begin, first), (behind, _) in pairwise([*begins, (end, end)]):
            words = text[first:behind]
            shown = len(words) if whole else len(" ".join(words.split()[:LINKED]))
            yield begin, first + shown, shown
