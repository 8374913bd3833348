"""A page, cut into blocks: what a person would read on it, in the page's order, each with where it stands.

The parser is selectolax (lexbor), which builds the tree that a browser would; no node leaves this module. The decoded
text of a page is the text of its blocks, white space folded, one line a block; offsets count its characters. Scripts,
styles and templates are no text. What CSS in the page hides is text all the same (accordions hide stories too), and is
marked `[hidden]` in its trail. Imports nothing above the lexicon.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from pipeline.config import Limits
from pipeline.errors import Rejected
from pipeline.model import Block, BlockKind, Document, FileType, RawFile
from pipeline.read.decode import Decoded
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
_ROLES = frozenset("main article navigation complementary contentinfo banner search dialog alertdialog note".split())
MOST_NAMES, LONGEST_NAME = 6, 40
"""Classes that are named of one element, and characters of a name: more tell nothing but a build tool's state."""
DEEPEST = 400
"""Elements within elements: what is deeper is read as if it stood there. Browsers stop at 512."""


@dataclass(slots=True)
class _Element:
    """An open element on the way down to the text that is being read."""

    tag: str
    name: str
    number: int
    kind: BlockKind | None
    in_link: bool
    keeps_lines: bool


@dataclass(slots=True)
class _Line:
    """A block in the making."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0
    """Characters that stand in links."""
    at: tuple[_Element, ...] = ()
    """The elements around its first text."""


class _Reading:
    """A walk over a page's tree that gathers its blocks. Lives as long as one call of `blocks_of`."""

    def __init__(self) -> None:
        self.path: list[_Element] = []
        self.blocks: list[Block] = []
        self.line = _Line()
        self.numbers = 0
        self.length = 0
        self.trails: dict[int, str] = {}

    def open(self, node: LexborNode, tag: str) -> None:
        """Go into an element."""
        self.numbers += 1
        above = self.path[-1] if self.path else None
        kind = _KINDS.get(tag) or (above.kind if above else None)
        if tag == "tr" and not _is_data_row(node):
            kind = above.kind if above else None
        in_link = tag == "a" or (above is not None and above.in_link)
        keeps_lines = tag == "pre" or (above is not None and above.keeps_lines)
        self.path.append(_Element(tag, _named(node, tag), self.numbers, kind, in_link, keeps_lines))

    def add(self, text: str) -> None:
        """Read a piece of text where the walk stands."""
        top = self.path[-1] if self.path else None
        if not self.line.at and not text.isspace():
            self.line.at = tuple(self.path)
        if top and top.keeps_lines and "\n" in text:
            *whole, text = text.split("\n")
            for line in whole:
                self.line.parts.append(line)
                self.end_line()
                self.line.at = tuple(self.path)
        self.line.parts.append(text)
        if top and top.in_link:
            self.line.linked += len("".join(text.split()))

    def gap(self) -> None:
        """Part what comes from what was read, on the same line."""
        self.line.parts.append(" ")

    def cell(self) -> None:
        """Part two cells of a row."""
        if any(not part.isspace() for part in self.line.parts):
            self.line.parts.append(" | ")

    def end_line(self) -> None:
        """Make a block of what was read since the last one, where there is anything."""
        line, self.line = self.line, _Line()
        text = " ".join("".join(line.parts).split())
        if line.at and line.at[-1].kind is BlockKind.TABLE_ROW:
            text = text.strip(" |")
        if not text:
            return
        kind = (line.at[-1].kind if line.at else None) or BlockKind.PARAGRAPH
        if self.blocks:
            close = kind in _CLOSE and self.blocks[-1].kind is kind
            self.length += 1 if close else 2
        letters = len(text) - text.count(" ")
        self.blocks.append(
            Block(
                text=text,
                start=self.length,
                end=self.length + len(text),
                kind=kind,
                link_share=min(1.0, line.linked / letters) if letters else 0.0,
                trail=self._trail(line.at),
                within=tuple(element.number for element in line.at if element.tag not in _INLINE),
            )
        )
        self.length += len(text)

    def _trail(self, at: tuple[_Element, ...]) -> str:
        around = [element for element in at if element.tag not in _INLINE]
        if not around:
            return ""
        number = around[-1].number
        if number not in self.trails:
            self.trails[number] = "/".join(element.name for element in around)
        return self.trails[number]


def read_html(raw: RawFile, decoded: Decoded, limits: Limits) -> Document:
    """Cut a page into its blocks.

    Raises:
        Rejected: the page shows no text.
    """
    tree = LexborHTMLParser(decoded.text)
    hints = read_hints(tree, decoded.text)
    text, blocks = blocks_of(tree)
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
        hints=hints.hints,
        warnings=decoded.warnings,
    )


def blocks_of(tree: LexborHTMLParser) -> tuple[str, tuple[Block, ...]]:
    """The page's text and its blocks, whose offsets count that text's characters."""
    reading = _Reading()
    root = tree.body or tree.root
    if root is not None:
        _walk(root, reading)
        reading.end_line()
    return _joined(reading.blocks), tuple(reading.blocks)


def _joined(blocks: list[Block]) -> str:
    pieces, at = [], 0
    for block in blocks:
        pieces += ["\n" * (block.start - at), block.text]
        at = block.end
    return "".join(pieces)


def _walk(root: LexborNode, reading: _Reading) -> None:
    """Go through the tree below `root` without recursion: pages nest deeper than Python's stack."""
    open_: list[LexborNode] = []
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
            _enter(node, tag, reading)
            open_.append(node)
        elif tag not in _INLINE:
            reading.end_line()
        node = child or node.next or _above(open_, reading)


def _above(open_: list[LexborNode], reading: _Reading) -> LexborNode | None:
    """Leave elements until one has something behind it; None at the page's end."""
    while open_:
        _leave(reading)
        if (behind := open_.pop().next) is not None:
            return behind
    return None


def _enter(node: LexborNode, tag: str, reading: _Reading) -> None:
    if tag in _CELLS and reading.path and reading.path[-1].kind is BlockKind.TABLE_ROW:
        reading.cell()
    elif tag not in _INLINE:
        reading.end_line()
    elif tag in _APART and (before := node.prev) is not None and before.tag in _APART:
        reading.gap()
    reading.open(node, tag)


def _leave(reading: _Reading) -> None:
    element = reading.path.pop()
    if element.tag in _CELLS and element.kind is BlockKind.TABLE_ROW:
        return
    if element.tag not in _INLINE:
        reading.end_line()


def _is_data_row(row: LexborNode) -> bool:
    """Whether a table's row holds short cells, and is no frame that a page was laid out in."""
    return row.css_first("p, div, table, ul, ol, h1, h2, h3, h4, section, article, br") is None


def _named(node: LexborNode, tag: str) -> str:
    """An element as a trail shows it: `div#story.post.wide[hidden]`."""
    if tag in _INLINE:
        return tag
    attributes = node.attributes
    if not attributes:
        return tag
    name = tag
    if id_ := attributes.get("id"):
        name += "#" + _short(id_)
    if classes := attributes.get("class"):
        name += "".join(f".{_short(each)}" for each in classes.split()[:MOST_NAMES])
    if (role := attributes.get("role")) and role in _ROLES:
        name += f"[{role}]"
    if prop := attributes.get("itemprop"):
        name += f"[{_short(prop)}]"
    if _is_hidden(attributes):
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
