"""A page as other tools write it out as text: what the line model for texts learns from, and is measured on.

Wants nothing that Newsmill itself does not, but for `markdown` and `cut_by_trafilatura`.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import textwrap
from contextlib import suppress
from datetime import UTC, datetime
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from bs4.element import NavigableString

from pipeline.config import Limits
from pipeline.errors import DocumentError
from pipeline.model import BlockKind, Document, RawFile
from pipeline.read import read

_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
_HIDDEN = ["script", "style", "template", "noscript"]
"""Elements whose text nobody sees."""


def rendered(content: bytes, how: str) -> bytes | None:
    """A page as a tool writes it out, None where it cannot be read.

    `lines`, `wrapped` and `dumped` are blocks as we read them, the last with its links numbered; BeautifulSoup's texts
    of a page are `soup`, a line each, `flat`, all in one line, and `glued`, nothing between them; `markdown` is
    markdownify's, and `atx` too, with hashes before its headings instead of lines below them.
    """
    if how in {"lines", "wrapped", "dumped"}:
        content, addresses = _numbered(content) if how == "dumped" else (content, [])
        if (document := read_page(content)) is None:
            return None
        made = "\n".join(block.text for block in document.blocks) if how == "lines" else _wrapped(document)
        if addresses:
            made = "\n".join([made, "", "References", "", *(f"  {n:3}. {to}" for n, to in enumerate(addresses, 1))])
    else:
        soup = BeautifulSoup(_markup(content), "lxml")
        for hidden in soup(_HIDDEN):
            hidden.decompose()
        if how in {"markdown", "atx"}:
            made = _markdown(soup, "atx" if how == "atx" else "underlined")
        elif how == "glued":
            made = soup.get_text()
        else:
            made = soup.get_text(" " if how == "flat" else "\n", strip=True)
    return made.encode("utf-8", "replace")


def _markup(content: bytes) -> str:
    return opened(content).decode("utf-8", "replace")


def _wrapped(document: Document) -> str:
    """The page as terminal browsers dump it: wrapped at 80 columns, a star before list items, headings set apart."""
    pieces = []
    for block in document.blocks:
        item = block.kind is BlockKind.LIST_ITEM
        lines = textwrap.wrap(
            block.text, 80, initial_indent="  * " if item else "", subsequent_indent="    " if item else ""
        )
        pieces += [*lines] if item else ["", *lines, ""]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(pieces))


def _numbered(content: bytes) -> tuple[bytes, list[str]]:
    """The page with a number in front of each link's words, as text browsers set it, and the links' addresses."""
    soup = BeautifulSoup(_markup(content), "lxml")
    links = soup("a", href=True)
    for number, link in enumerate(links, 1):
        if words := next((text for text in link.find_all(string=True) if _is_shown(text)), None):
            words.replace_with(f"[{number}]{words.lstrip()}")
        else:
            link.insert(0, f"[{number}]")
    return str(soup).encode("utf-8", "replace"), [_absolute(str(link["href"])) for link in links]


def _is_shown(text: NavigableString) -> bool:
    is_hidden = text.parent is not None and text.parent.name in _HIDDEN
    return type(text) is NavigableString and not is_hidden and bool(text.strip())


def _absolute(address: str) -> str:
    with suppress(ValueError):  # brackets that are no host's
        return urljoin("file:///", address.strip())
    return address


def _markdown(soup: BeautifulSoup, headings: str) -> str:
    import markdownify  # as trafilatura: wanted here alone

    with suppress(RecursionError):  # a page that nests too deep for it
        return str(markdownify.MarkdownConverter(heading_style=headings).convert_soup(soup))
    return str(soup.get_text("\n", strip=True))


def cut_by_trafilatura(content: bytes) -> str | None:
    """What trafilatura leaves of a page; None where that is nothing."""
    import trafilatura  # slow to import, and wanted by this rendering alone

    cut = trafilatura.extract(_markup(content), include_comments=False)
    return cut if isinstance(cut, str) else None


def opened(content: bytes) -> bytes:
    """A file's bytes without gzip around them."""
    return gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content


def read_page(content: bytes) -> Document | None:
    """A page as the pipeline reads it; None where it turns it away."""
    raw = RawFile("page", content, hashlib.sha256(content).hexdigest(), _EPOCH)
    try:
        return read(raw, Limits())
    except DocumentError:
        return None
