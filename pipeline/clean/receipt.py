"""From claims to a receipt: which stretch of the decoded text each removal and each repair took.

Claims are made on the mended text; the receipt speaks of the decoded one. White space goes with what it followed, so
that a cut leaves no hole.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.clean.draft import Draft
from pipeline.clean.page import Claim, Page
from pipeline.clean.repairs import SENTENCE, parted_words
from pipeline.lexicon import sentences
from pipeline.model import Block, BlockKind, CleanDocument, Document, Removal, Repair


def settle(document: Document, draft: Draft, page: Page) -> CleanDocument:
    """The clean document that the page's claims amount to."""
    cuts = _cuts(page)
    removals = _removals(document, draft, cuts)
    kept = _kept(document, draft, page)
    repairs = _repairs(document.text, draft, removals, kept)
    repairs = _rejoined(document.text, kept, removals, repairs)
    kept, repairs = _made_whole(document, kept, repairs)
    return CleanDocument(document, _spliced(document.text, removals, repairs), kept, removals, repairs)


def _cuts(page: Page) -> list[tuple[int, int, Claim]]:
    """Each claim with the white space that goes with it, in order, overlapping nowhere."""
    cuts: list[tuple[int, int, Claim]] = []
    at = 0
    for claim in sorted(page.claims, key=lambda claim: (claim.start, -claim.end)):
        start = max(at, claim.start)
        end = max(start, claim.end)
        while end < len(page.text) and page.text[end].isspace():
            end += 1
        if start < end:
            cuts.append((start, end, claim))
            at = end
    if cuts and at == len(page.text):
        cuts[_last_run(cuts)] = _widened(page.text, cuts, _last_run(cuts))
    return cuts


def _last_run(cuts: Sequence[tuple[int, int, Claim]]) -> int:
    """The first of the cuts that, one touching the next, reach the end of the text."""
    i = len(cuts) - 1
    while i > 0 and cuts[i - 1][1] == cuts[i][0]:
        i -= 1
    return i


def _widened(text: str, cuts: Sequence[tuple[int, int, Claim]], i: int) -> tuple[int, int, Claim]:
    """The cut with the white space before it: behind it nothing is left that it would part from the story."""
    start, end, claim = cuts[i]
    while start > 0 and text[start - 1].isspace():
        start -= 1
    return start, end, claim


def _removals(document: Document, draft: Draft, cuts: Sequence[tuple[int, int, Claim]]) -> tuple[Removal, ...]:
    removals: list[Removal] = []
    at = 0
    for start, end, claim in cuts:
        origin_start, origin_end = draft.origin(start, end)
        origin_start = max(at, origin_start)
        if origin_start >= origin_end:
            continue
        removals.append(
            Removal(
                start=origin_start,
                end=origin_end,
                text=document.text[origin_start:origin_end],
                reads=draft.text[claim.start : claim.end].strip(),
                category=claim.category,
                rule=claim.rule,
                confidence=claim.confidence,
                because=claim.because,
            )
        )
        at = origin_end
    return tuple(removals)


def _kept(document: Document, draft: Draft, page: Page) -> tuple[Block, ...]:
    starts = [block.start for block in document.blocks]
    blocks = []
    for i, passage in enumerate(page.passages):
        if page.is_free(i) and passage.text:
            start, end = draft.origin(passage.start, passage.end)
            read_as = document.blocks[max(0, bisect_right(starts, start) - 1)].kind
            blocks.append(Block(passage.text, start, end, BlockKind.LIST_ITEM if passage.listed else read_as))
    return tuple(_lines_again(document.text, blocks))


def _lines_again(text: str, kept: Iterable[Block]) -> Iterator[Block]:
    """What is kept, with sentences that stood side by side in one line as one block."""
    line: list[Block] = []
    for block in kept:
        if line and not sentences.parted(text, line[-1].end, block.start):
            yield _line_of(text, line)
            line = []
        line.append(block)
    if line:
        yield _line_of(text, line)


def _line_of(text: str, blocks: Sequence[Block]) -> Block:
    first, *rest = blocks
    if not rest:
        return first
    words = first.text + "".join(text[above.end : below.start] + below.text for above, below in pairwise(blocks))
    return replace(first, text=words, end=rest[-1].end)


def _repairs(text: str, draft: Draft, removals: Sequence[Removal], kept: Sequence[Block]) -> tuple[Repair, ...]:
    """The patches that no removal swallowed, but for those between sentences of a line that stay together.

    Where pieces of a line stood without any space, the line end between what is kept stands in front of the cut.
    """
    repairs = []
    ends = frozenset(block.end for block in kept)
    glued = ends - {block.end for block in kept[-1:]}
    ahead = iter(removals)
    removal = next(ahead, None)
    for patch in draft.patches:
        while removal and removal.end < patch.origin_end:
            removal = next(ahead, None)
        after = draft.text[patch.start : patch.end]
        before = text[patch.origin_start : patch.origin_end]
        is_seam = not before and after == "\n" and patch.origin_start in glued
        if removal and removal.start <= patch.origin_start and patch.origin_end <= removal.end and not is_seam:
            continue
        if patch.rule == SENTENCE and patch.origin_start not in ends:
            continue
        if before != after:
            repairs.append(Repair(patch.origin_start, patch.origin_end, before, after, patch.rule))
    return tuple(repairs)


def _rejoined(
    text: str, kept: Sequence[Block], removals: Sequence[Removal], repairs: tuple[Repair, ...]
) -> tuple[Repair, ...]:
    """With what stood between them gone, two halves of a sentence become one paragraph again."""
    taken = {removal.start for removal in removals}
    extra = [
        Repair(above.end, start, text[above.end : start], " ", "broken-line")
        for above, below in pairwise(kept)
        if (start := _gap_end(text, above.end, below.start)) in taken and sentences.goes_on(above.text, below.text)
    ]
    if not extra:
        return repairs
    spans = [(repair.start, repair.end) for repair in extra]
    others = [r for r in repairs if not any(start <= r.start and r.end <= end for start, end in spans)]
    return tuple(sorted([*others, *extra], key=lambda repair: repair.start))


def _made_whole(
    document: Document, kept: tuple[Block, ...], repairs: tuple[Repair, ...]
) -> tuple[tuple[Block, ...], tuple[Repair, ...]]:
    """What is kept, without the hyphens that part words at lines' ends.

    Made last: the line model learned from texts that have them.
    """
    text = document.text
    if not (parted := parted_words(text, document.blocks)):
        return kept, repairs
    whole = tuple(
        Repair(each.start - 1, each.end, text[each.start - 1 : each.end], "", "broken-word")
        if each.start in parted and not each.after
        else each
        for each in repairs
    )
    mended = {each.end: parted[each.start + 1] for each in whole if each.rule == "broken-word"}
    return tuple(_without_hyphens(block, mended) for block in kept), whole


def _without_hyphens(block: Block, mended: Mapping[int, tuple[str, str]]) -> Block:
    """A block with the words that were parted in it put together; no other word of the text is written so."""
    inside = [parts for at, parts in mended.items() if block.start <= at < block.end]
    words = block.text
    for first, rest in inside:
        words = re.sub(rf"{first}[-\u2010]{rest}", first + rest, words)
    return replace(block, text=words) if inside else block


def _gap_end(text: str, start: int, end: int) -> int:
    """Where the white space behind a block ends."""
    while start < end and text[start].isspace():
        start += 1
    return start


def _spliced(text: str, removals: Sequence[Removal], repairs: Sequence[Repair]) -> str:
    """The decoded text with removals taken out and repairs put in."""
    pieces, at = [], 0
    edits: list[tuple[int, int, str]] = [(removal.start, removal.end, "") for removal in removals]
    edits += [(repair.start, repair.end, repair.after) for repair in repairs]
    for start, end, after in sorted(edits):
        pieces += [text[at:start], after]
        at = end
    return "".join([*pieces, text[at:]])
