"""What a file holds, told from its bytes and never from its name. Imports the model, errors and decode."""

import re

from pipeline.errors import Quarantined, Rejected
from pipeline.model import FileType
from pipeline.read.decode import by_nuls

MAGIC = (
    (rb"%PDF-\d", "a PDF"),
    (rb"PK(\x03\x04|\x05\x06)", "a ZIP archive (or an office document, which is one)"),
    (rb"\x1f\x8b", "compressed with gzip"),
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

_MAGIC = tuple((re.compile(start, re.DOTALL), kind) for start, kind in MAGIC)
_BLANKS = b" \t\n\v\f\r"
_CONTROLS = bytes(set(range(0x20)) - {*_BLANKS, 0x1A, 0x1B}) + b"\x7f"  # 1A ends old DOS texts; 1B shifts ISO-2022-JP
_BOM_8 = b"\xef\xbb\xbf"
_BOMS_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_HTML = re.compile(
    rb"(?:\s|<\?xml[^>]{0,200}\?>|<!--(?:[^-]|-(?!->)){0,2000}-->)*<(?:!doctype\s+html|html[\s>])", re.IGNORECASE
)


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
    if not content.removeprefix(_BOM_8).translate(None, _BLANKS):
        raise blank(len(content))
    if content.startswith(_BOMS_WIDE) or (b"\0" in content and by_nuls(content)):
        # Half of the bytes of UTF-16 are NUL, or what would be control characters in other encodings.
        start = content[:2048].lstrip(b"\xff\xfe").replace(b"\0", b"")
    else:
        _refuse_controls(content)
        start = content.removeprefix(_BOM_8)
    return FileType.HTML if _HTML.match(start) else FileType.TEXT


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
