"""What a file holds, told from its bytes and never from its name. Imports the model, errors and decode."""

import re

from pipeline.errors import Quarantined, Rejected
from pipeline.model import FileType
from pipeline.read.decode import by_nuls

MAGIC = (
    (rb"%PDF-\d", "a PDF"),
    (rb"PK(\x03\x04|\x05\x06)", "a ZIP archive (or an office document, which is one)"),
    (rb"\x1f\x8b", "compressed with gzip, and that more than once"),
    (rb"BZh\d1AY", "compressed with bzip2"),
    (rb"\xfd7zXZ\x00", "compressed with xz"),
    (rb"\x28\xb5\x2f\xfd", "compressed with zstd"),
    (rb"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (rb"Rar!\x1a\x07", "a RAR archive"),
    (rb"\x89PNG\r\n", "a PNG picture"),
    (rb"\xff\xd8\xff", "a JPEG picture"),
    (rb"GIF8[79]a", "a GIF picture"),
    (rb"RIFF.{4}(WEBP|WAVE|AVI )", "a picture, sound or film (RIFF)"),
    (rb"ID3[\x02-\x04]", "an MP3"),
    (rb"OggS\x00", "an Ogg file"),
    (rb".{4}ftyp", "a film or a picture (MP4, HEIC)"),
    (rb"\x7fELF", "a program"),
    (rb"MZ[\x00-\x1f\x80-\xff]", "a program"),
    (rb"\xcf\xfa\xed\xfe", "a program"),
    (rb"\xca\xfe\xba\xbe", "a program"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (rb"\{\\rtf1", "a rich text document (RTF)"),
    (rb"%!PS-", "a PostScript document"),
    (rb"SQLite format 3\x00", "an SQLite database"),
    (rb"wOF[F2]\x00", "a font"),
)
"""What a file begins with, and what it is then."""

MOST_CONTROLS = 0.02
"""Share of control characters above which bytes are not text. Text has none but for the odd stray one; machine code,
pictures and compressed bytes spread over all values, which makes it about 0.1."""

MOST_NULS = 100
"""Of a page: a browser passes over them, and here and there a site's program leaves some between its tags."""

_MAGIC = tuple((re.compile(start, re.DOTALL), kind) for start, kind in MAGIC)
_BLANKS = b" \t\n\v\f\r"
_CONTROLS = bytes(set(range(0x20)) - {*_BLANKS, 0x1A, 0x1B}) + b"\x7f"  # 1A ends old DOS texts; 1B shifts ISO-2022-JP
_BOM_8 = b"\xef\xbb\xbf"
_BOMS_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_PROLOG = rb"(?:\s|\xef\xbb\xbf|\xe2\x80[\x8b-\x8f]|<\?xml[^>]{0,200}\?>|<!--(?:[^-]|-(?!->)){0,2000}-->)*"
_PAGE = re.compile(_PROLOG + rb"<(?:!doctype\s+html|(?:html|head|body)[\s>])", re.IGNORECASE)
_MARKUP = re.compile(_PROLOG + rb"<(?:[a-z][a-z0-9]*[\s/>]|!--)", re.IGNORECASE)
_LATE_ROOT = re.compile(rb"<(?:!doctype\s+html|(?:html|head|body)[\s>])", re.IGNORECASE)
_BLOCK_END = re.compile(
    rb"</(?:p|div|article|section|main|header|li|ul|ol|table|h[1-6]|figure|blockquote)\s*>", re.IGNORECASE
)
_HEAD_BYTES = 65_536
"""Where a page must show itself as one: behind so much of a server's warnings or of scripts none begins."""


def sniff(content: bytes) -> FileType:
    """Tell what the bytes hold.

    Raises:
        Rejected: `empty`, `blank` or `binary`.
        Quarantined: `nul-bytes`, a text with NUL bytes in it.
    """
    if not content:
        raise Rejected("empty", "0 bytes; wanted a text")
    for magic, kind in _MAGIC:
        if magic.match(content):
            raise Rejected("binary", f"{kind}, whatever its name says; wanted a text")
    if not content.removeprefix(_BOM_8).lstrip(_BLANKS):
        raise blank(len(content))
    if content.startswith(_BOMS_WIDE) or by_nuls(content):
        # Half of the bytes of UTF-16 are NUL, or what would be control characters in other encodings.
        return _kind(content[: 2 * _HEAD_BYTES].lstrip(b"\xff\xfe").replace(b"\0", b""))
    kind = _kind(content.removeprefix(_BOM_8)[:_HEAD_BYTES])
    _refuse_controls(content.replace(b"\0", b"", MOST_NULS) if kind is FileType.HTML else content)
    return kind


def _kind(start: bytes) -> FileType:
    return FileType.HTML if _is_page(start) else FileType.TEXT


def _is_page(start: bytes) -> bool:
    """Whether a file is a page, or a part of one.

    A page may lack its head, and a server's warnings or a script may stand before its root. A fragment begins with an
    element and closes as many blocks as it has lines; a text scrape in which some markup is left does not.
    """
    if _PAGE.match(start):
        return True
    if not _MARKUP.match(start):
        return False
    if _LATE_ROOT.search(start):
        return True
    ends = len(_BLOCK_END.findall(start))
    bare = sum(b"<" not in line for line in start.splitlines() if line.strip())
    return ends > 0 and ends >= bare


def blank(size: int) -> Rejected:
    """The error for a file of that many bytes without a visible character."""
    return Rejected("blank", f"nothing but white space in {size:,} bytes; wanted a text")


def _refuse_controls(content: bytes) -> None:
    nuls = content.count(0)
    controls = len(content) - len(content.translate(None, _CONTROLS))
    if controls - nuls > MOST_CONTROLS * len(content) and controls - nuls > 1:
        share = controls / len(content)
        raise Rejected("binary", f"{share:.0%} of its bytes are control characters; wanted a text")
    if nuls:
        raise Quarantined(
            "nul-bytes",
            f"{nuls:,} NUL bytes, the first at byte {content.index(0):,}; a text has none: was it cut off or damaged?",
        )
