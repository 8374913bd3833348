"""Plain text, cut into blocks.

A scrape's lines are not its paragraphs: some tools write one line a paragraph, some wrap at 72 columns, some break a
sentence where a page or a picture stood. This module tells which it was. Imports nothing above the lexicon.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from math import log
from types import MappingProxyType
from typing import NamedTuple

from pipeline.config import Limits
from pipeline.errors import Rejected
from pipeline.lexicon import sentences
from pipeline.lexicon.heads import head_of
from pipeline.lexicon.markdown import is_fence, links, marked
from pipeline.lexicon.prints import print_edges
from pipeline.model import Block, BlockKind, Document, FileType, RawFile
from pipeline.read.decode import Decoded
from pipeline.read.text_links import link_shares

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_HASHES = re.compile(r"#{1,6}\s+\S")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,})[ \t]*(?=\n|$)")
LONGEST_UNDERLINED = 200
"""Characters of a heading that is underlined, as Markdown has it; what is longer has a ruler below it."""
_ASKED = tuple("?!？！؟")
"""How a heading may end as well as a sentence."""

LONG, FEWEST_SEAMS = 400, 3
"""Characters of a line, and sure seams in it, from which it is more than one: a page that was written into one line."""
NEAR_SEAM = 80
"""Characters; in such a line a capital inside a word is a seam where another seam is as near: `NewsSport`."""
MOST_ASKED = 2_000
"""Such capitals of which each is asked whether it stands in a name: a look at the whole text."""
FLAT, MOST_OF_IT = 800, 0.8
"""Characters of a line, and its share of the text, from which somebody wrote a whole text into one line: then sentences
stand for paragraphs, for nothing else tells where one ends."""
_ENTRIES = re.compile(rf"(?<!\S)(?:(?=[^ ]{{0,29}}[{sentences.CJK}])[^ 。！？]{{1,30}} {{1,2}}){{5,}}+")
"""Entries of a menu in Han or Kana, in a row: prose in these has no spaces, but for some names."""
_STOPPED = re.compile(rf"(?<=[。！？」』】）]) {{1,2}}(?=[{sentences.CJK}「『【（])")
OPENING = 160
"""Characters that such a text begins with and that are not cut: a dateline and a byline have full stops too."""
SHORTEST_MENU, SHORTEST_SENTENCE, A_MENUS, A_SENTENCES, LIKELIER = 12, 6, 0.7, 0.45, 5.0
"""Words that a menu has at least, and the sentence behind it; the share of capitals that the one has at least and the
other at most; and how much likelier two shares must be than one, as a logarithm."""
_WORD, _SPACES = re.compile(r"\S+"), re.compile(" +")
_LOWER, _UPPER = "a-zß-öø-ÿα-ωа-яё", "A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁ"
_WIDE_GAP = re.compile(r"(?<=\S)\s{3,}(?=\S)")
_BEGINS = rf"(?=[“„«¿¡]?[{_UPPER}][^\s./]*(?:\s|[.]\s))"
_GLUED_SENTENCE = re.compile(rf"(?<=[{_LOWER}\d)”\"»’][.!?…]){_BEGINS}|(?<=[.!?…][”\"»’)]){_BEGINS}")
"""`is over.The mayor`, but no `System.Console.Write`."""
_GLUED_WORD = re.compile(
    rf"(?<=[{_LOWER}][{_LOWER}\d)])(?<!\bMac)(?<!Linked)(?<!Whats)(?<!You)(?<!Tik)(?<!Pay)(?<!Git)(?=[{_UPPER}][{_LOWER}])"
)
_NAME = re.compile(r"[#@/.\w]+")
FEWEST_BROKEN, LONGEST_LINK = 3, 8
"""Lines that begin in mid-sentence, from which a tool broke lines around links; and a link's words at most."""
NEAR_END = 1_000
"""Characters of a paragraph's end that tell whether it was broken off; it may have a hundred thousand lines."""
FEWEST_GOING_ON = 5
"""Lines that begin with a small letter, in mid-sentence, from which these alone tell whether a text was wrapped."""
MANY = 20
"""Full lines from which these tell, in scripts that have no small letters."""
GOING_ON = 0.25
"""Share of a wrapped text's lines that begin without a capital, even where nouns have one."""
_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
"""Characters that take two columns."""
_SPACELESS = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]")
"""Characters that no space follows: Han, Kana and their signs."""
_PIECE = re.compile(rf"[「『“‘（《〈【(\[]*(?:[{sentences.CJK}]|[^\s{sentences.CJK}]+)?[，。、！？；：」』”’）》〉】]*")
"""What no tool breaks: a word; or a Han character with the signs around it, for between two a line may end."""
_UNBROKEN = re.compile(r"\]\(|\]\{|[<{]|://")
"""Links, tags and addresses, which tools do not wrap, or not at the same column."""
_HYPHENATED = re.compile(r"[^\W\d_]{2}[-\u2010]\Z")
FEWEST_PARTED, NEAR_WORD = 5, 8
"""Different words that hyphens part at lines' ends, from which a text was set in columns, however narrow; characters of
a line's end by which they are told apart."""
RAGGED, WIDER = 3, 0.1
"""Columns by which lines below those may be wider than the widest of them, and the share that may be so by more: below
labels that end in dashes, `Body aches-`, stand wider ones."""
NARROWEST_WRAP, WIDEST_WRAP = 40, 130
"""Columns at which tools are known to wrap: mail at 72 to 78, terminals at 80, pages up to 120."""


class _Line(NamedTuple):
    start: int
    end: int
    above: int
    """Line ends between it and the line before: 2 where an empty line stands there, 0 where a tool glued the two."""
    edge: int
    """The column that it ends at; of a line that a Markdown link broke, its last part."""
    indent: int = 0
    """Spaces that it begins with."""


def read_text(
    raw: RawFile, decoded: Decoded, limits: Limits, told: Mapping[str, tuple[str, ...]] = MappingProxyType({})
) -> Document:
    """Cut a decoded text into its paragraphs, headings and list items. `told` is what a tool says of it.

    Raises:
        Rejected: a line is too long, or there are too many, for this to be an article.
    """
    text = decoded.text
    found = list(links(text))
    head = head_of(text)
    groups = _paragraphs(text, _lines(text, found, limits), head.end if head else 0)
    if head:
        told = {**{f"told:{key}": values for key, values in head.told.items()}, **told}
    shares = link_shares(text, found, [(group[0].start, group[-1].end) for group in groups])
    return Document(
        raw=raw,
        type=FileType.TEXT,
        encoding=decoded.encoding,
        encoding_by=decoded.by,
        text=text,
        blocks=tuple(
            _block(text, group, share, groups[k + 1] if k + 1 < len(groups) else None)
            for k, (group, share) in enumerate(zip(groups, shares, strict=True))
        ),
        hints=told,
        warnings=decoded.warnings,
    )


def _lines(text: str, found: Sequence[re.Match[str]], limits: Limits) -> list[_Line]:
    count = text.count("\n") + 1
    if count > limits.max_lines:
        raise Rejected("too-many-lines", f"{count:,} lines; an article has at most {limits.max_lines:,}")
    lines: list[_Line] = []
    last_end = 0
    broken = [span for span in marked(text, found) if text.find("\n", *span) >= 0][::-1]
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
        edge = _columns(text, match.start(), end)
        if lines and broken and broken[-1][0] < start:
            lines[-1] = lines[-1]._replace(end=end, edge=edge)
        else:
            lines.append(_Line(start, end, text.count("\n", last_end, start), edge, start - match.start()))
        last_end = end
    written = sum(line.end - line.start for line in lines)
    pieces = [piece for line in lines for piece in _parted(text, line, written)]
    return pieces if len(pieces) <= limits.max_lines else lines


def _columns(text: str, start: int, end: int) -> int:
    """How wide a line is where it is shown."""
    return end - start + (0 if text.isascii() else sum(1 for _ in _WIDE.finditer(text, start, end)))


def _parted(text: str, line: _Line, written: int) -> Iterator[_Line]:
    """The line, in pieces where a tool ran several together: at wide gaps, and where words stand without any space.

    `written` are the characters of all lines; one that holds most of them is cut at the ends of sentences too.
    """
    size = line.end - line.start
    seams = _seams(text, line) if size >= LONG else []
    if size >= FLAT and size >= MOST_OF_IT * written:
        ends = (seam for seam in sentences.between(text, line.start, line.end) if seam[0] >= line.start + OPENING)
        seams = sorted({*seams, *ends, *_apart(text, line)})
        edges = [line.start, *(at for seam in seams for at in seam), line.end]
        menus = (_menu_end(text, start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
        seams = sorted([*seams, *filter(None, menus)])
    if not seams:
        yield line
        return
    at, above = line.start, line.above
    for start, end in [*seams, (line.end, line.end)]:
        yield _Line(at, start, above, _columns(text, at, start), line.indent if at == line.start else 0)
        at, above = end, 0


def _apart(text: str, line: _Line) -> Iterator[tuple[int, int]]:
    """The spaces of a line in Han or Kana that part what tools ran together, behind a full stop and between entries."""
    for match in _STOPPED.finditer(text, line.start + OPENING, line.end):
        yield match.span()
    for entries in _ENTRIES.finditer(text, line.start + OPENING, line.end):
        for space in _SPACES.finditer(text, *entries.span()):
            yield space.span()


def _menu_end(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the entries of a menu, each with a capital, end in front of a sentence that nothing parts from them.

    That is where the words before have capitals the most and those behind the least (by the likelihood of two shares
    in place of one), if there are enough of either and their shares are a menu's and a sentence's.
    """
    words = list(_WORD.finditer(text, start, end))
    total = len(words)
    if total < SHORTEST_MENU + SHORTEST_SENTENCE:
        return None
    capital = [not word.group()[0].islower() for word in words]
    before = list(accumulate(capital, initial=0))
    every = before[-1]
    best, cut = LIKELIER + _likelihood(every, total), 0
    for k in range(SHORTEST_MENU, total - SHORTEST_SENTENCE):
        if capital[k + 1] or not capital[k]:  # a sentence begins with a capital and goes on without
            continue
        if before[k] < A_MENUS * k or every - before[k] > A_SENTENCES * (total - k):
            continue
        gain = _likelihood(before[k], k) + _likelihood(every - before[k], total - k)
        if gain > best:
            best, cut = gain, k
    if not cut or any(word.group().endswith((",", ";")) for word in words[:cut]):  # people in a list, and no menu
        return None
    return words[cut - 1].end(), words[cut].start()


def _likelihood(of: int, all_: int) -> float:
    share = of / all_
    return sum(count * log(part) for count, part in ((of, share), (all_ - of, 1 - share)) if count)


def _seams(text: str, line: _Line) -> list[tuple[int, int]]:
    """Where a line's pieces meet, in order: what each seam leaves out is white space or nothing.

    None where too few are sure: names have capitals inside, and code has dots without spaces.
    """
    sure = {
        match.span() for seam in (_WIDE_GAP, _GLUED_SENTENCE) for match in seam.finditer(text, line.start, line.end)
    }
    written = text[line.start : line.end]
    hidden = marked(written, links(written))
    begins = [begin + line.start for begin, _ in hidden]
    ends = [end + line.start for _, end in hidden]
    shown = {seam for seam in sure if not hidden or (i := bisect_left(begins, seam[0])) == 0 or seam[0] >= ends[i - 1]}
    if len(shown) < FEWEST_SEAMS:
        return []
    words = [] if hidden else [match.span() for match in _GLUED_WORD.finditer(text, line.start, line.end)]
    if len(words) <= MOST_ASKED:  # of more, none is a name that anybody would miss
        words = [word for word in words if not _is_name(text, word[0])]
    every = sorted({*shown, *words})
    return [
        seam
        for i, seam in enumerate(every)
        if seam in shown
        or (i > 0 and seam[0] - every[i - 1][1] <= NEAR_SEAM)
        or (i + 1 < len(every) and every[i + 1][0] - seam[1] <= NEAR_SEAM)
    ]


def _is_name(text: str, at: int) -> bool:
    """Whether the word around a place is a handle, an address or a name that the text has more than once."""
    begin = at
    while begin > 0 and at - begin < LONG and not text[begin - 1].isspace():
        begin -= 1
    word = match.group() if (match := _NAME.match(text, begin)) else ""
    return word.startswith(("#", "@")) or "/" in word or (len(word) <= 24 and text.count(word) > 1)


def _paragraphs(text: str, every: Sequence[_Line], head: int = 0) -> list[list[_Line]]:
    """The lines that belong together, in order; up to `head` each is a label's."""
    groups = [[line] for line in every if line.start < head]
    above, lines = len(groups), every[len(groups) :]
    column, printed = _column(text, lines), print_edges(text)
    edges = {line.start for line in lines if printed and text[line.start : line.end].strip() in printed}
    width = _wrap_width(text, lines) or column
    at_links = sum(_is_mid_sentence(text, line) for line in lines) >= FEWEST_BROKEN
    for line in lines:
        is_apart = len(groups) == above or line.start in edges or groups[-1][-1].start in edges
        if is_apart or not (
            _goes_on(text, groups[-1], line, width, at_links)
            or (column is not None and _is_parted(text, groups[-1][-1], line))
        ):
            groups.append([line])
            continue
        groups[-1].append(line)
        if at_links and len(groups) > above + 1 and _is_link_within(text, groups[-2], groups[-1]):
            within = groups.pop()
            groups[-1] += within
    return groups


def _column(text: str, lines: Sequence[_Line]) -> int | None:
    """The width that a text was set to, as newspapers' columns are, where words parted by hyphens tell; else None."""
    parted = [(above, line) for above, line in pairwise(lines) if _is_parted(text, above, line)]
    if len({text[max(above.start, above.end - NEAR_WORD) : above.end] for above, _ in parted}) < FEWEST_PARTED:
        return None
    column = max(above.edge for above, _ in parted)
    wider = sum(line.edge > column + RAGGED for _, line in parted)
    return column if wider <= WIDER * len(parted) else None


def _is_parted(text: str, above: _Line, line: _Line) -> bool:
    """Whether a hyphen parts a word that stands on both lines, as in newspapers' columns."""
    return (
        line.above == 1
        and _HYPHENATED.search(text, max(above.start, above.end - 3), above.end) is not None
        and (text[line.start].islower())
    )


def _goes_on(text: str, group: Sequence[_Line], line: _Line, width: int | None, at_links: bool) -> bool:
    """Whether a line belongs to the paragraph above it; `at_links` where a tool broke lines around links."""
    return (
        _is_mid_sentence(text, line)
        or _goes_on_wrapped(text, group, line, width)
        or _goes_on_broken(text, group, line)
        or (at_links and line.above == 1 and text[line.start].islower())
    )


def _is_mid_sentence(text: str, line: _Line) -> bool:
    """Whether a line begins with what goes on with the one above: a tool broke it where a link ended."""
    return line.above == 1 and sentences.closes(text, line.start)


def _is_link_within(text: str, above: Sequence[_Line], group: Sequence[_Line]) -> bool:
    """Whether a group of lines began with a link, in the middle of the sentence that the group above it broke off."""
    link, last = group[0], _end_of(text, above).rsplit(None, 1)[-1]
    return (
        link.above == 1
        and len(text[link.start : link.end].split()) <= LONGEST_LINK
        and last.islower()
        and last[-1].isalpha()
    )


def _wrap_width(text: str, lines: Sequence[_Line]) -> int | None:
    """The column at which the text was wrapped, or None where it was not.

    A wrapped line is one into which the next line's first word would not have fitted. Where that holds for most lines
    that stop in mid-sentence, a tool wrapped the text: for those that the next line goes on from with a small letter if
    there are enough, for a dump's menus and headlines stop where they please. Menus, list items and lines with
    addresses tell nothing: they are short, or tools wrap them otherwise.
    """
    telling = [not sentences.bullet(text[line.start : line.end]) for line in lines]
    pairs = [
        (a, b, _next_edge(text, a, b))
        for (a, b), (is_text, goes_on) in zip(pairwise(lines), pairwise(telling), strict=True)
        if is_text
        and goes_on
        and b.above == 1
        and NARROWEST_WRAP <= a.edge <= WIDEST_WRAP
        and not _UNBROKEN.search(text, a.start, a.end)
    ]
    width = _fullest([(a.edge, beyond) for a, _, beyond in pairs])
    full = [(a, b) for a, b, beyond in pairs if a.edge <= width < beyond]
    in_sentence = sum(not sentences.is_ended(text[a.start : a.end]) for a, _ in full)
    small = sum(not text[b.start].isupper() for _, b in full)  # verses, speakers and headlines begin with a capital
    wider = sum(line.edge > width and not _UNBROKEN.search(text, line.start, line.end) for line in lines)
    if len(full) < max(3, wider) or in_sentence < 0.6 * len(full) or small < GOING_ON * len(full):
        return None
    broken = [
        a.edge <= width < beyond
        for a, b, beyond in pairs
        if text[b.start].islower() and not sentences.is_ended(text[a.start : a.end])
    ]
    if len(broken) >= FEWEST_GOING_ON:
        return width if sum(broken) >= 0.7 * len(broken) else None
    return width if len(full) >= (0.7 if len(full) >= MANY else 0.85) * len(pairs) else None


def _fullest(edges: Sequence[tuple[int, int]]) -> int:
    """The column in front of which most lines end whose next word would have gone beyond; the first of several."""
    begun, ended = Counter(edge for edge, _ in edges), Counter(beyond for _, beyond in edges)
    best, most, open_ = 0, 0, 0
    for column in range(NARROWEST_WRAP, WIDEST_WRAP + 1):
        open_ += begun[column] - ended[column]
        if open_ > most:
            best, most = column, open_
    return best


def _next_edge(text: str, line: _Line, below: _Line) -> int:
    """The column that a line would end at with the first word of the line below."""
    piece = _PIECE.match(text, below.start, below.end)
    assert piece is not None  # it matches anything
    space = 0 if _SPACELESS.match(text, line.end - 1) else 1
    return line.edge + space + _columns(text, *piece.span())


def _goes_on_wrapped(text: str, group: Sequence[_Line], line: _Line, width: int | None) -> bool:
    if width is None or line.above != 1 or is_fence(text, line.start) or is_fence(text, group[-1].start):
        return False
    if sentences.bullet(text[line.start : line.end]):
        return False
    above = group[-1]
    may_be = above.edge <= width or _UNBROKEN.search(text, above.start, above.end) is not None
    return may_be and _next_edge(text, above, line) > width


def _goes_on_broken(text: str, group: Sequence[_Line], line: _Line) -> bool:
    return sentences.goes_on(_end_of(text, group), text[line.start : line.end])


def _end_of(text: str, group: Sequence[_Line]) -> str:
    return text[max(group[0].start, group[-1].end - NEAR_END) : group[-1].end]


def _block(text: str, lines: Sequence[_Line], link_share: float | None, below: Sequence[_Line] | None) -> Block:
    start, end = lines[0].start, lines[-1].end
    if sentences.bullet(text[start:end]):
        kind = BlockKind.LIST_ITEM
    elif _HASHES.match(text, start) or (below and _is_underlined(text, lines, below)):
        kind = BlockKind.HEADING
    else:
        kind = BlockKind.PARAGRAPH
    return Block(text[start:end], start, end, kind, link_share, above=lines[0].above, indent=lines[0].indent)


def _is_underlined(text: str, lines: Sequence[_Line], below: Sequence[_Line]) -> bool:
    """Whether signs alone stand on the next line and make this a heading, as Markdown has it.

    Dashes are rulers too, below a sentence, and they close a table of fields (`title: …`) at the top of a file.
    """
    start, end = lines[0].start, lines[-1].end
    if below[0].above != 1 or not _UNDERLINE.match(text, below[0].start) or end - start > LONGEST_UNDERLINED:
        return False
    if text[below[0].start] == "=":
        return True
    is_sentence = sentences.is_ended(text[start:end]) and not text.endswith(_ASKED, start, end)
    return lines[0].above != 1 and not is_sentence
