"""From bytes to blocks: what a file holds, its characters, its paragraphs. Imports nothing above the lexicon."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pipeline.config import Limits
from pipeline.model import Document, FileType, RawFile
from pipeline.read.declared import codec, decode_page
from pipeline.read.decode import decode
from pipeline.read.html import read_html
from pipeline.read.packed import unpack
from pipeline.read.saved import Saved, opened
from pipeline.read.sniff import blank, sniff
from pipeline.read.text import read_text

VERSION = "10"
"""Goes up with every change that makes another document of the same bytes."""

Reader = Callable[[RawFile, Saved, Limits], Document]
"""Makes blocks of one type of file, by what it holds."""


def _text(raw: RawFile, saved: Saved, limits: Limits) -> Document:
    decoded = decode(saved.content, codec(saved.charset))
    if not decoded.text.strip():
        raise blank(len(saved.content))
    return read_text(raw, decoded, limits, saved.told)


def _html(raw: RawFile, saved: Saved, limits: Limits) -> Document:
    return read_html(raw, decode_page(saved.content, codec(saved.charset)), limits, saved.address, saved.told)


READERS: Mapping[FileType, Reader] = MappingProxyType({FileType.TEXT: _text, FileType.HTML: _html})
"""Who reads what. A new format is a module beside text.py and a line here."""


def read(raw: RawFile, limits: Limits) -> Document:
    """Make a document of a file, by what its bytes hold.

    Raises:
        Rejected: nothing to read, or nothing that is text.
        Quarantined: the text is damaged.
    """
    content = unpack(raw.content, max_bytes=limits.max_bytes)
    saved = opened(content, max_bytes=limits.max_bytes)
    return READERS[sniff(saved.content)](raw, saved, limits)
