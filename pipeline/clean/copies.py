"""What a text tells twice: a scrape of elements within elements, or one that was run two times.

A scraper that joins the texts of all `<div>` and `<p>` has a story as one long line, its container's, and below it once
more as its paragraphs. The long line is whole and in order, and the paragraphs tell where it is to be cut: there it is
cut, and they go. Of lines that come again in the same order, the first stay.

Done before anything else is asked of the text: the rest of the pipeline sees a text that tells everything once, and
the copies come back into the receipt as removals.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from pipeline.lexicon import sentences
from pipeline.model import Block, Category, CleanDocument, Document, FileType, Removal, Repair

RULE = "told-twice"
LONG = 140
"""Words of a line that tells once more what stands below it, at least."""
PART, FEWEST, IN_PARTS = 0.6, 4, 0.6
"""Length of a part beside that of the line it stands in, at most; how many parts, at least, and their share of it:
headings and lists have elements that the scraper did not take."""
TOGETHER = 0.8
"""Share of what is told again of the lines between the first and the last of it, and of their characters."""
SHORT, NEAR = 40, 200
"""Characters of a part that may stand anywhere by chance, and between it and the part above it, at most."""
PARAGRAPH, AGAIN, TWICE = 60, 500, 0.4
"""Characters of a line that is no heading, of such lines that come again in the order of the first, at least, and their
share of all such lines: a text that quotes itself has less."""
VERSE = 90
"""Characters of such lines on average, at least: a song's and a programme's, which repeat themselves, are shorter."""
MOST_LINES, MOST_LONG, MOST_WORK = 5_000, 40, 50_000_000
"""Lines of a text that are compared, how many with all others, and characters that are gone through for it, at most."""


class Copies(NamedTuple):
    """Where a text tells something once more, and the spaces of a long line at which its parts begin."""

    spans: list[tuple[int, int]]
    seams: list[int]


class _Line(NamedTuple):
    blocks: list[Block]
    read: str
    """Its text, every white space one space."""


def without_copies(document: Document) -> tuple[Document, Copies | None]:
    """The document as far as it tells things once; the second is None where it does. A page has elements for it.

    Its text is as long as before, with line ends for seams; a copy stands in it between two blocks, as white space does
    in other documents.
    """
    if document.type is not FileType.TEXT or not 1 < len(document.blocks) <= MOST_LINES:
        return document, None
    lines = list(_lines(document))
    gone, within = _parts(lines)
    gone = gone or _again(lines)
    if not gone:
        return document, None
    blocks: list[Block] = []
    spans: list[tuple[int, int]] = []
    seams: list[int] = []
    for i, line in enumerate(lines):
        if i in gone:
            behind = lines[i + 1].blocks[0].start if i + 1 < len(lines) else len(document.text)
            start = spans.pop()[0] if i - 1 in gone else line.blocks[0].start
            spans.append((start, behind))
            continue
        cut = _cut(document.text, line, within[i]) if i in within else line.blocks
        seams += (block.start - 1 for block in cut[1:] if i in within and document.text[block.start - 1].isspace())
        blocks += cut
    letters = list(document.text)
    for at in seams:
        letters[at] = "\n"
    return replace(document, text="".join(letters), blocks=tuple(blocks)), Copies(spans, seams)


def put_back(document: Document, copies: Copies, clean: CleanDocument) -> CleanDocument:
    """The cleaning of the document that has the copies, from that of the one without: each copy is a removal."""
    text = document.text
    removals: list[Removal] = []
    repairs: list[Repair] = []
    begins = {start: start for start, _ in copies.spans}
    for removal in clean.removals:
        for start, end in _around(copies.spans, removal.start, removal.end):
            if text[start:end].isspace() and end in begins:
                begins[end] = start
                continue
            whole = (start, end) == (removal.start, removal.end)
            reads = removal.reads if whole else " ".join(text[start:end].split())
            removals.append(replace(removal, start=start, end=end, text=text[start:end], reads=reads))
    for repair in clean.repairs:
        after = repair.after
        for start, end in list(_around(copies.spans, repair.start, repair.end)) or [(repair.start, repair.start)]:
            if text[start:end] != after:
                repairs.append(replace(repair, start=start, end=end, before=text[start:end], after=after))
            after = ""
    for (start, end), begin in zip(copies.spans, begins.values(), strict=True):
        words = text[start:end].strip()
        removals.append(Removal(begin, end, text[begin:end], words, Category.OTHER, RULE, 0.9))
    removals.sort(key=lambda each: each.start)
    taken = sorted([*((each.start, each.end) for each in removals), *((each.start, each.end) for each in repairs)])
    for at in copies.seams:
        i = bisect_left(taken, (at + 1,)) - 1
        if i < 0 or taken[i][1] <= at:
            repairs.append(Repair(at, at + 1, text[at], "\n", "white-space"))
    repairs.sort(key=lambda each: (each.start, each.end))
    kept = tuple(_before_copy(block, copies.spans) for block in clean.kept)
    return CleanDocument(document, clean.text, kept, tuple(removals), tuple(repairs))


def _before_copy(block: Block, spans: Sequence[tuple[int, int]]) -> Block:
    """A kept block without the copy behind it, which passed for the white space there."""
    i = bisect_left(spans, (block.start, block.start))
    return replace(block, end=spans[i][0]) if i < len(spans) and spans[i][0] < block.end else block


def _around(spans: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    """What of a stretch lies outside these spans, which it has whole or not at all."""
    at = start
    for first, last in spans[bisect_left(spans, (start, start)) :]:
        if first >= end:
            break
        if at < first:
            yield at, first
        at = last
    if at < end or start == end:
        yield at, end


def _lines(document: Document) -> Iterator[_Line]:
    """The document's blocks by the lines that they stood in: of a long one each sentence is a block."""
    line: list[Block] = []
    for block in document.blocks:
        if line and not sentences.parted(document.text, line[-1].end, block.start):
            yield _line_of(document.text, line)
            line = []
        line.append(block)
    if line:
        yield _line_of(document.text, line)


def _line_of(text: str, blocks: list[Block]) -> _Line:
    return _Line(blocks, " ".join(text[blocks[0].start : blocks[-1].end].split()))


def _parts(lines: Sequence[_Line]) -> tuple[set[int], dict[int, list[int]]]:
    """The lines that are parts of one above them, and by the number of that one where its parts begin and end in it.

    A container within a container is above its own parts, too: it goes as one of them, and cuts nothing.
    """
    gone: set[int] = set()
    within: dict[int, list[int]] = {}
    work = 0
    for i in [i for i, line in enumerate(lines) if _is_long(line)][:MOST_LONG]:
        whole = lines[i].read
        work += len(whole) * (len(lines) - i)
        if i in gone or work > MOST_WORK:
            continue
        at = covered = 0
        edges: list[int] = []
        parts: list[int] = []
        for k in range(i + 1, len(lines)):
            part = lines[k].read
            place = whole.find(part, at)
            if place < 0 or (len(part) < SHORT and place - at > NEAR):
                continue
            parts.append(k)
            below = lines[k + 1].read if k + 1 < len(lines) else part
            if len(part) <= PART * len(whole) and (below not in part or len(below) == len(part)):
                edges += (place, place + len(part))
                covered += len(part)
                at = place + len(part)
        if len(edges) >= 2 * FEWEST and covered >= IN_PARTS * len(whole) and _are_together(lines, parts):
            gone.update(parts)
            within[i] = edges
    return gone, within


def _is_long(line: _Line) -> bool:
    return len(line.read) >= LONG and sentences.length(line.read) >= LONG


def _are_together(lines: Sequence[_Line], told: Sequence[int]) -> bool:
    """Whether little else stands between: a table of contents has each section's text there, a quiz the answers."""
    among = lines[told[0] : told[-1] + 1]
    letters = sum(len(lines[k].read) for k in told)
    return len(told) >= TOGETHER * len(among) and letters >= TOGETHER * sum(len(line.read) for line in among)


def _again(lines: Sequence[_Line]) -> set[int]:
    """The lines that come a second time in the order of the first, where so many do that the story must."""
    first: dict[str, int] = {}
    again: list[int] = []
    above = -1
    for i, line in enumerate(lines):
        at = first.setdefault(line.read, i)
        if above < at < i and len(line.read) >= PARAGRAPH:
            again.append(i)
            above = at
    told = sum(len(lines[i].read) for i in again)
    if told < max(
        AGAIN, VERSE * len(again), TWICE * sum(len(each.read) for each in lines if len(each.read) >= PARAGRAPH)
    ):
        return set()
    whole = [i for i in range(again[0], again[-1] + 1) if first[lines[i].read] < again[0]]
    said = {lines[i].read for i in whole}
    before = [i for i in range(first[lines[again[0]].read], above + 1) if lines[i].read in said]
    return set(whole) if _are_together(lines, whole) and _are_together(lines, before) else set()


def _cut(text: str, line: _Line, edges: Iterable[int]) -> list[Block]:
    """A line's text as blocks from edge to edge; the edges count its characters with every white space as one."""
    start, end = line.blocks[0].start, line.blocks[-1].end
    places = [at for at in range(start, end) if not (text[at].isspace() and text[at - 1].isspace())]
    bounds = [start, *(places[edge] if edge < len(places) else end for edge in edges), end]
    cut: list[Block] = []
    for first, last in pairwise(bounds):
        words = text[first:last]
        first += len(words) - len(words.lstrip())
        if words := words.strip():
            whole = line.blocks[0]
            above, indent = (1, 0) if cut else (whole.above, whole.indent)
            cut.append(replace(whole, text=words, start=first, end=first + len(words), above=above, indent=indent))
    return cut
