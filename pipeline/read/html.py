"""A page, cut into blocks: what a person would read on it, in the page's order, each with where it stands.

The parser is selectolax (lexbor), which builds the tree that a browser would; no node leaves this module. The decoded
text of a page is the text of its blocks, white space folded, one line a block; offsets count its characters. Scripts,
styles and templates are no text. What CSS in the page hides is text all the same (accordions hide stories too), and is
marked `[hidden]` in its trail. Imports nothing above the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from pipeline.config import Limits
from pipeline.errors import Rejected
from pipeline.model import Block, BlockKind, Document, FileType, RawFile, said_title
from pipeline.read.decode import Decoded
from pipeline.read.hidden_story import SHORTEST_STORY, find_hidden_story, prose_shown
from pipeline.read.hints import read_hints

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_NO_TEXT = frozenset(
    "head script style template noscript svg math iframe object embed canvas audio video map select datalist textarea "
    "frameset applet picture progress meter".split()
)
"""Elements whose content nobody reads as the page's text. A `noscript` repeats what scripts would show, or pleads for
scripts."""
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby rb rt rp s samp "
    "small span strike strong sub sup time tt u var wbr".split()
)
_APART = frozenset("a label time cite".split())
"""Inline elements between two of which a page's style sets a gap that the markup need not have."""
_KINDS = {
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "figure": BlockKind.CAPTION,
    "pre": BlockKind.CODE,
    "tr": BlockKind.TABLE_ROW,
} | {f"h{level}": BlockKind.HEADING for level in range(1, 7)}
_CELLS = frozenset(["td", "th"])
_CLOSE = frozenset([BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.CODE])
"""Kinds that stand line under line; before and after others an empty line stands."""
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u200e\u200f \t\n"
"""Marks and blanks that programs leave before a page: behind one a browser's tree would begin with its body."""
_TEMPLATE = re.compile(r"<(?P<closes>/?)template\b[^>]{0,1000}>", re.IGNORECASE)
_SHADOW = re.compile(r"<template\s(?:[^<>]{0,500}\s)?shadow(?:root|mode|rootmode)\s*=", re.IGNORECASE)
"""A shadow root as HTML declares it, and as Chromium saves it (`shadowmode`). Read where a page shows no story without:
most hold a button's or a menu's insides."""
_ROLES = frozenset("main article navigation complementary contentinfo banner search dialog alertdialog note".split())
_TOLD_BY = ("property", "data-testid", "data-test", "data-qa", "data-component")
"""Attributes that tell what an element is, where tools make up its classes."""
MOST_SAID = 2
"""Words of what a screen reader says of an element: more are a headline. Of a story they are always its own."""
_STORIES = frozenset(["article", "main", "body"])
MOST_NAMES, LONGEST_NAME = 6, 40
"""Classes that are named of one element, and characters of a name: more tell nothing but a build tool's state."""
BARE = 0.5
"""Share of a page's characters that stand in no element but its body, from which they are read as in one: print views
and old pages set a story between `<br>`s. The line model has seen no such page."""
DEEPEST = 400
"""Elements within elements: what is deeper is read as if it stood there. Browsers stop at 512."""


class _Element:
    """An open element on the way down to the text that is being read."""

    __slots__ = ("_place", "above", "in_link", "keeps_lines", "kind", "name", "number", "tag")

    def __init__(self, tag: str, name: str, number: int, kind: BlockKind | None, above: _Element | None) -> None:
        self.tag = tag
        self.name = name
        self.number = number
        self.kind = kind
        self.above = above
        self.in_link: bool = tag == "a" or (above is not None and above.in_link)
        self.keeps_lines: bool = tag == "pre" or (above is not None and above.keeps_lines)
        self._place: tuple[str, tuple[int, ...]] | None = None

    @property
    def place(self) -> tuple[str, tuple[int, ...]]:
        """The trail down to here, and its elements' numbers; inline elements are no part of it."""
        if self._place is None:
            trail, within = self.above.place if self.above else ("", ())
            if self.tag not in _INLINE:
                trail, within = f"{trail}/{self.name}" if within else self.name, (*within, self.number)
            self._place = trail, within
        return self._place


class _Reading:
    """A walk over a page's tree that gathers its blocks. Lives as long as one call of `blocks_of`."""

    def __init__(self) -> None:
        self.top: _Element | None = None
        """The innermost element that is open."""
        self.blocks: list[Block] = []
        self.parts: list[str] = []
        """The text of the line that is being read, its first element, and how many of its characters stand in links."""
        self.at: _Element | None = None
        self.linked = 0
        self.numbers = 0
        self.length = 0

    def open(self, node: LexborNode, tag: str) -> None:
        """Go into an element."""
        self.numbers += 1
        above = self.top
        if tag in _INLINE:
            if tag == "a" and not (above and above.in_link):
                self.top = _Element(tag, tag, self.numbers, above.kind if above else None, above)
            return  # what else stands within a line is where the line is
        kind = _KINDS.get(tag)
        if kind is None or (tag == "tr" and not _is_data_row(node)):
            kind = above.kind if above else None
        self.top = _Element(tag, _named(node, tag), self.numbers, kind, above)

    def add(self, text: str) -> None:
        """Read a piece of text where the walk stands."""
        top = self.top
        if not self.parts and text.isspace():
            return
        if self.at is None and not text.isspace():
            self.at = top
        if top and top.keeps_lines and "\n" in text:
            *whole, text = text.split("\n")
            for line in whole:
                self.parts.append(line)
                self.end_line()
                self.at = top
        self.parts.append(text)
        if top and top.in_link:
            self.linked += len("".join(text.split()))

    def gap(self) -> None:
        """Part what comes from what was read, on the same line."""
        if self.parts:
            self.parts.append(" ")

    def cell(self) -> None:
        """Part two cells of a row."""
        if any(not part.isspace() for part in self.parts):
            self.parts.append(" | ")

    def end_line(self) -> None:
        """Make a block of what was read since the last one, where there is anything."""
        if not self.parts:
            return
        text, at, linked = " ".join("".join(self.parts).split()), self.at, self.linked
        self.parts, self.at, self.linked = [], None, 0
        kind = (at.kind if at else None) or BlockKind.PARAGRAPH
        if kind is BlockKind.TABLE_ROW:
            text = text.strip(" |")
        if not text:
            return
        if self.blocks:
            close = kind in _CLOSE and self.blocks[-1].kind is kind
            self.length += 1 if close else 2
        start, self.length = self.length, self.length + len(text)
        share = linked and min(1.0, linked / (len(text) - text.count(" ")))
        trail, within = at.place if at else ("", ())
        self.blocks.append(Block(text, start, self.length, kind, float(share), trail, within))


def read_html(
    raw: RawFile,
    decoded: Decoded,
    limits: Limits,
    address: str | None = None,
    told: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
) -> Document:
    """Cut a page into its blocks.

    `address` is the URL that it was saved from, where its file tells one, and `told` what a tool that exported it says
    of it.

    Raises:
        Rejected: the page shows no text.
    """
    source = decoded.text.lstrip(_INVISIBLE)
    tree = LexborHTMLParser(source)
    hints = read_hints(tree, decoded.text, address)
    text, blocks = blocks_of(tree)
    if "<template" in source and prose_shown(blocks) < SHORTEST_STORY and _SHADOW.search(source):
        tree = LexborHTMLParser(_with_shadows(source))
        text, blocks = blocks_of(tree)
    warnings = decoded.warnings
    if story := find_hidden_story(tree, hints.bodies, blocks, said_title(hints.hints), is_article=hints.is_article):
        text, blocks = blocks_of(LexborHTMLParser(story.markup))
        above = (0,) * (story.trail.count("/") + 1)
        blocks = tuple(
            replace(block, trail=f"{story.trail}/{block.trail}", within=above + block.within) for block in blocks
        )
        warnings = (*warnings, f"text: the page shows next to none of its story, which was read from {story.trail}")
    blocks = _held(blocks)
    if not blocks:
        raise Rejected(
            "no-text", f"a page of {len(decoded.text):,} characters without a word to read; wanted an article"
        )
    if len(blocks) > limits.max_lines:
        raise Rejected("too-many-lines", f"{len(blocks):,} blocks; an article has at most {limits.max_lines:,}")
    return Document(
        raw=raw,
        type=FileType.HTML,
        encoding=decoded.encoding,
        encoding_by=decoded.by,
        text=text,
        blocks=blocks,
        hints={**hints.hints, **told} if told else hints.hints,
        warnings=warnings,
    )


def _with_shadows(text: str) -> str:
    """A page's source with what its shadow roots hold in the elements that show it."""
    are_shadows: list[bool] = []

    def opened(tag: re.Match[str]) -> str:
        if not tag["closes"]:
            are_shadows.append(_SHADOW.match(tag.group()) is not None)
            return "<div>" if are_shadows[-1] else tag.group()
        return "</div>" if are_shadows and are_shadows.pop() else tag.group()

    return _TEMPLATE.sub(opened, text)


def blocks_of(tree: LexborHTMLParser) -> tuple[str, tuple[Block, ...]]:
    """The page's text and its blocks, whose offsets count that text's characters."""
    reading = _Reading()
    root = tree.body or tree.root
    if root is not None:
        _walk(root, reading)
        reading.end_line()
    return _joined(reading.blocks), tuple(reading.blocks)


def _held(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks of a page, in an element of their own where most of its text stands in none."""
    bare = sum(len(block.text) for block in blocks if not block.within)
    if not bare or bare < BARE * sum(len(block.text) for block in blocks):
        return blocks
    return tuple(
        replace(block, trail=f"div/{block.trail}" if block.trail else "div", within=(0, *block.within))
        for block in blocks
    )


def _joined(blocks: list[Block]) -> str:
    pieces, at = [], 0
    for block in blocks:
        pieces += ["\n" * (block.start - at), block.text]
        at = block.end
    return "".join(pieces)


def _walk(root: LexborNode, reading: _Reading) -> None:
    """Go through the tree below `root` without recursion: pages nest deeper than Python's stack."""
    open_: list[tuple[LexborNode, str, _Element | None]] = []
    node = root.child
    while node is not None:
        tag = node.tag or ""
        child = None
        if tag == "-text":
            if text := node.text_content:
                reading.add(text)
        elif tag in _NO_TEXT or tag.startswith(("-", "_", "!")):
            pass
        elif tag == "br":
            reading.end_line()
        elif len(open_) >= DEEPEST:
            reading.add(node.text(separator=" "))
        elif (child := node.child) is not None:
            open_.append((node, tag, reading.top))
            _enter(node, tag, reading)
        elif tag not in _INLINE:
            reading.end_line()
        node = child or node.next or _above(open_, reading)


def _above(open_: list[tuple[LexborNode, str, _Element | None]], reading: _Reading) -> LexborNode | None:
    """Leave elements until one has something behind it; None at the page's end."""
    while open_:
        node, tag, above = open_.pop()
        top, reading.top = reading.top, above
        if tag not in _INLINE and not (tag in _CELLS and top and top.kind is BlockKind.TABLE_ROW):
            reading.end_line()
        if (behind := node.next) is not None:
            return behind
    return None


def _enter(node: LexborNode, tag: str, reading: _Reading) -> None:
    if tag not in _INLINE:
        if tag in _CELLS and reading.top and reading.top.kind is BlockKind.TABLE_ROW:
            reading.cell()
        else:
            reading.end_line()
    elif tag in _APART and (before := node.prev) is not None and before.tag in _APART:
        reading.gap()
    reading.open(node, tag)


def _is_data_row(row: LexborNode) -> bool:
    """Whether a table's row holds short cells, and is no frame that a page was laid out in."""
    return row.css_first("p, div, table, ul, ol, h1, h2, h3, h4, section, article, br") is None


def _named(node: LexborNode, tag: str) -> str:
    attributes = node.attributes
    if not attributes:
        return tag
    get = attributes.get
    told = tuple([value for key in _TOLD_BY if (value := get(key))])
    if (label := get("aria-label")) and label.count(" ") < MOST_SAID and tag not in _STORIES:
        told = (*told, label)
    return _name(tag, get("id"), get("class"), get("role"), get("itemprop"), told, _is_hidden(attributes))


@lru_cache(maxsize=10_000)
def _name(
    tag: str,
    id_: str | None,
    classes: str | None,
    role: str | None,
    prop: str | None,
    told: tuple[str, ...],
    hidden: bool,
) -> str:
    """An element as a trail shows it: `div#story.post.wide[hidden]`."""
    name = tag
    if id_:
        name += "#" + _short(id_)
    if classes:
        name += "".join(f".{_short(each)}" for each in classes.split()[:MOST_NAMES])
    if role in _ROLES:
        name += f"[{role}]"
    if prop:
        name += f"[{_short(prop)}]"
    name += "".join(f"[~{_short('-'.join(each.split()))}]" for each in told)
    if hidden:
        name += "[hidden]"
    return name.replace("/", "-")


def _short(name: str) -> str:
    return "".join(name.split())[:LONGEST_NAME]


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    style = attributes.get("style")
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or (style is not None and _HIDING.search(style) is not None)
    )
