"""From bytes to blocks: what a file holds, its characters, its paragraphs. Imports nothing above the lexicon."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pipeline.config import Limits
from pipeline.errors import Rejected
from pipeline.model import Document, FileType, RawFile
from pipeline.read.decode import decode
from pipeline.read.sniff import blank, sniff
from pipeline.read.text import read_text

VERSION = "1"
"""Goes up with every change that makes another document of the same bytes."""

Reader = Callable[[RawFile, Limits], Document]
"""Makes blocks of one type of file."""


def _text(raw: RawFile, limits: Limits) -> Document:
    decoded = decode(raw.content)
    if not decoded.text.strip():
        raise blank(len(raw.content))
    return read_text(raw, decoded, limits)


READERS: Mapping[FileType, Reader] = MappingProxyType({FileType.TEXT: _text})
"""Who reads what. A new format is a module beside text.py and a line here."""


def read(raw: RawFile, limits: Limits) -> Document:
    """Make a document of a file, by what its bytes hold.

    Raises:
        Rejected: nothing to read, or nothing that any reader takes.
        Quarantined: the text is damaged.
    """
    type_ = sniff(raw.content)
    if type_ not in READERS:
        known = ", ".join(READERS)
        raise Rejected("unsupported-type", f"it is {type_.upper()}; wanted one of: {known}")
    return READERS[type_](raw, limits)
