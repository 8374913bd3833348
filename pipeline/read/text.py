"""Plain text, cut into blocks.

A scrape's lines are not its paragraphs: some tools write one line a paragraph, some wrap at 72 columns, some break a
sentence where a page or a picture stood. This module tells which it was. Imports nothing above the lexicon.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from pipeline.config import Limits
from pipeline.errors import Rejected
from pipeline.lexicon import sentences
from pipeline.lexicon.markdown import links
from pipeline.model import Block, BlockKind, Document, FileType, RawFile
from pipeline.read.decode import Decoded

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_HASHES = re.compile(r"#{1,6}\s+\S")

NARROWEST_WRAP, WIDEST_WRAP = 40, 130
"""Columns at which tools are known to wrap: mail at 72 to 78, terminals at 80, pages up to 120."""


class _Line(NamedTuple):
    start: int
    end: int
    after_blank: bool
    """Whether an empty line stands before it."""
    width: int
    """Columns that it takes; of a line that a Markdown link broke, those of its last part."""


def read_text(raw: RawFile, decoded: Decoded, limits: Limits) -> Document:
    """Cut a decoded text into its paragraphs, headings and list items.

    Raises:
        Rejected: a line is too long, or there are too many, for this to be an article.
    """
    text = decoded.text
    lines = _lines(text, limits)
    return Document(
        raw=raw,
        type=FileType.TEXT,
        encoding=decoded.encoding,
        encoding_by=decoded.by,
        text=text,
        blocks=tuple(_block(text, group) for group in _paragraphs(text, lines)),
        warnings=decoded.warnings,
    )


def _lines(text: str, limits: Limits) -> list[_Line]:
    count = text.count("\n") + 1
    if count > limits.max_lines:
        raise Rejected("too-many-lines", f"{count:,} lines; an article has at most {limits.max_lines:,}")
    lines: list[_Line] = []
    last_end = 0
    broken = [match.span() for match in links(text) if "\n" in match.group()][::-1]
    for match in _LINE.finditer(text):
        if match.end() - match.start() > limits.max_line_chars:
            size = match.end() - match.start()
            raise Rejected(
                "line-too-long", f"a line of {size:,} characters; at most {limits.max_line_chars:,} are read"
            )
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        end = match.end() - (len(line) - len(line.rstrip()))
        while broken and broken[-1][1] <= start:
            broken.pop()
        if lines and broken and broken[-1][0] < start:
            lines[-1] = lines[-1]._replace(end=end, width=end - start)
        else:
            lines.append(_Line(start, end, text.count("\n", last_end, start) > 1, end - start))
        last_end = end
    return lines


def _paragraphs(text: str, lines: Sequence[_Line]) -> list[list[_Line]]:
    """The lines that belong together, in order."""
    width = _wrap_width(text, lines)
    groups: list[list[_Line]] = []
    for line in lines:
        if groups and (_goes_on_wrapped(text, groups[-1], line, width) or _goes_on_broken(text, groups[-1], line)):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _wrap_width(text: str, lines: Sequence[_Line]) -> int | None:
    """The column at which the text was wrapped, or None where it was not.

    A wrapped line is one into which the next line's first word would not have fitted. Where that holds for most lines
    that have a neighbour below, and most of these stop in mid-sentence, a tool wrapped the text. Menus, list items and
    lines with addresses tell nothing: they are short, or tools wrap them otherwise.
    """
    telling = [not sentences.bullet(text[line.start : line.end]) for line in lines]
    pairs = [
        (a, b)
        for (a, b), (is_text, goes_on) in zip(pairwise(lines), pairwise(telling), strict=True)
        if is_text and goes_on and not b.after_blank and a.width >= NARROWEST_WRAP and "](" not in text[a.start : a.end]
    ]
    if len(pairs) < 3:
        return None
    lengths = sorted(a.width for a, _ in pairs)
    width = lengths[min(len(lengths) - 1, int(len(lengths) * 0.98))]
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return None
    full = [(a, b) for a, b in pairs if _is_full(text, a, b, width)]
    in_sentence = sum(not sentences.is_ended(text[a.start : a.end]) for a, _ in full)
    is_wrapped = len(full) >= max(3, 0.7 * len(pairs)) and in_sentence >= 0.6 * len(full)
    return width if is_wrapped else None


def _is_full(text: str, line: _Line, below: _Line, width: int) -> bool:
    first_word = text[below.start : below.end].split(None, 1)[0]
    return line.width + 1 + len(first_word) > width


def _goes_on_wrapped(text: str, group: Sequence[_Line], line: _Line, width: int | None) -> bool:
    if width is None or line.after_blank or sentences.bullet(text[line.start : line.end]):
        return False
    return _is_full(text, group[-1], line, width)


def _goes_on_broken(text: str, group: Sequence[_Line], line: _Line) -> bool:
    return sentences.goes_on(text[group[0].start : group[-1].end], text[line.start : line.end])


def _block(text: str, lines: Sequence[_Line]) -> Block:
    start, end = lines[0].start, lines[-1].end
    if sentences.bullet(text[start:end]):
        kind = BlockKind.LIST_ITEM
    elif _HASHES.match(text, start):
        kind = BlockKind.HEADING
    else:
        kind = BlockKind.PARAGRAPH
    return Block(text[start:end], start, end, kind)
