"""From a page's bytes to its characters: as with any file, but a page may say itself which encoding it is in.

In order: a byte order mark, UTF-16's pattern and valid UTF-8, as in decode.py; then the page's own `<meta charset>` or
XML prolog, read as browsers read such labels (`iso-8859-1` is cp1252), and believed only where every byte fits; then
what a server said of it, where the file has that (saved.py); then the detector. Browsers pass over NULs and show a
replacement character for a byte that fits nothing (a description that a site's program cut in mid-character); so a page
with few of these is read as well, with a warning. Imports decode only.
"""

import codecs
import re

from pipeline.read.decode import BOMS, Decoded, by_nuls, decode, finish, fits, utf8_faults

_LOOKED_AT = 16_384
"""Bytes in which a page may say what it is in. Browsers stop at 1,024, but sites put more before it."""
_LABEL = re.compile(
    rb"""<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:()-]{2,40})|<\?xml\s[^>]{0,80}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_MEANT = {
    "ascii": "cp1252", "us-ascii": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "l1": "cp1252",
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "iso_8859-1": "cp1252", "ansi_x3.4-1968": "cp1252",
    "x-cp1252": "cp1252", "iso-8859-9": "cp1254", "iso8859-9": "cp1254", "latin5": "cp1254", "x-cp1254": "cp1254",
    "iso-8859-11": "cp874", "tis-620": "cp874", "windows-874": "cp874", "gb2312": "gb18030", "gb_2312-80": "gb18030",
    "gbk": "gb18030", "x-gbk": "gb18030", "chinese": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932",
    "sjis": "cp932", "x-sjis": "cp932", "ms_kanji": "cp932", "windows-31j": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "ksc5601": "cp949", "korean": "cp949", "windows-949": "cp949", "x-euc-jp": "euc_jp",
    "big5-hkscs": "big5hkscs", "big5": "big5hkscs", "cn-big5": "big5hkscs", "x-x-big5": "big5hkscs",
    "macintosh": "mac_roman", "mac": "mac_roman", "x-mac-roman": "mac_roman", "x-mac-cyrillic": "mac_cyrillic",
    "iso-8859-8-i": "iso8859_8", "logical": "iso8859_8", "koi8-ru": "koi8_u", "koi": "koi8_r", "x-cp1250": "cp1250",
    "x-cp1251": "cp1251", "x-cp1256": "cp1256", "dos-874": "cp874",
}  # fmt: skip
"""Labels that browsers read otherwise than their letter says (https://encoding.spec.whatwg.org/#names-and-labels)."""
_NOT_ON_PAGES = re.compile(
    r"utf_?(?:7|16|32)|ibm|cp(?:0|1[01]|4|5|7|85|86)|punycode|idna|undefined|escape|hex|base64|rot|zlib|bz2|uu|quopri|hz"
)
"""Python's codecs that no browser reads; a page cannot be in UTF-16 if its label was found as ASCII."""
MOST_FAULTS = 200
"""Bytes that fit nothing, of a page: more, and it is damaged or in another encoding."""


def decode_page(content: bytes, header: str | None = None) -> Decoded:
    """The characters of a page. `header` is Python's codec for what stood around it (see `saved`).

    Raises:
        Quarantined: `invalid-bytes` where too many bytes fit no encoding that the rest is in.
    """
    warnings: tuple[str, ...] = ()
    wide = content.startswith(BOMS) or by_nuls(content) is not None
    if not wide and (nuls := content.count(0)):
        content = content.replace(b"\0", b"")
        warnings = (f"encoding: {nuls:,} NUL bytes of the page were passed over, as browsers do",)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        label = None if wide else declared(content)
        if label and label != "utf-8" and (text := fits(content, label)) is not None:
            return finish(text, label, "declared", warnings)
        if not wide and (mended := _few_faults(content, is_declared=label == "utf-8")):
            text, count = mended
            faults = f"encoding: {count:,} bytes are not UTF-8, which the rest is; each reads as \ufffd"
            return finish(text, "utf-8", "declared" if label else "detected", (*warnings, faults))
    decoded = decode(content, header)
    return Decoded(decoded.text, decoded.encoding, decoded.by, (*warnings, *decoded.warnings))


def declared(content: bytes) -> str | None:
    """Python's codec for what the page says it is in; None where it says nothing that a browser would understand."""
    for match in _LABEL.finditer(content[:_LOOKED_AT]):
        if name := codec((match[1] or match[2]).decode("ascii")):
            return name
    return None


def codec(label: str | None) -> str | None:
    """Python's codec for what browsers understand by a label; None where they do not understand it."""
    label = (label or "").strip().lower().rstrip(".:")
    name = _MEANT.get(label, label)
    try:
        known = codecs.lookup(name)
    except (LookupError, ValueError):  # a label may have any sign in it
        return None
    if known.name == "utf-8" or not _NOT_ON_PAGES.search(known.name.replace("-", "_")):
        return known.name if known.name == "utf-8" else name.replace("_", "-") if "8859" in name else name
    return None


def _few_faults(content: bytes, *, is_declared: bool) -> tuple[str, int] | None:
    """The text of UTF-8 with some damage, and how many bytes are damaged."""
    valid, faults = utf8_faults(content)
    if 0 < faults <= MOST_FAULTS and valid >= (2 if is_declared else 20) * faults:
        text = content.decode("utf-8", "replace")
        return text, faults
    return None
