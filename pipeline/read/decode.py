r"""From bytes to characters: which encoding a file is in, believed only if every byte fits it.

In order: a byte order mark; valid UTF-8; UTF-16 or UTF-32 told by where its NULs stand; what a server's headers said,
where a file has them; then a detector for 8-bit and East Asian encodings, which sees a bounded sample. Western text
wins a draw: where the only bytes above 127 are curly quotes, dashes and the like, or a few common accented letters, it
is cp1252, and no detector is asked.

Detector: chardet 7, picked by `python benchmarks/detectors.py --texts 2000`. Share of texts read right to the letter,
in 19 encodings (four fifths of the texts Western), and milliseconds a text:

| texts              | number | ours, over chardet | chardet | charset-normalizer | resiliparse | faust-cchardet |
| ------------------ | ------ | ------------------ | ------- | ------------------ | ----------- | -------------- |
| whole              | 543    | 0.991              | 0.987   | 0.733              | 0.794       | 0.681          |
| 300 characters     | 375    | 1.000              | 0.997   | 0.872              | 0.757       | 0.715          |
| 80 characters      | 260    | 0.985              | 0.985   | 0.627              | 0.762       | 0.735          |
| cp1252 among these | 443    | 1.000              | 0.991   | 0.784              | 0.838       | 0.679          |
| ms a text          |        | 1.6                | 3.6     | 3.4                | 0.3         | 0.3            |

What is lost at 80 characters is Mac Roman with one or two accents, which reads as cp1252 just as well.

Line ends become `\n`, be they `\r\n`, `\r`, or what other tools break lines and pages with (VT, FF, NEL, U+2028,
U+2029): one character for one, so a text's lines are the same to every tool. Imports errors only.
"""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from collections import Counter
from dataclasses import dataclass

import chardet

from pipeline.errors import Quarantined


@dataclass(frozen=True, slots=True)
class Decoded:
    r"""A file's characters.

    `text` has `\n` for line ends and no byte order mark at its head.
    """

    text: str
    encoding: str
    """Python's name of the codec, such as `utf-8` or `cp1252`."""
    by: str
    """`bom`, `valid-utf-8`, `nul-pattern`, `declared` (by a page, of itself), `header` (around it) or `detected`."""
    warnings: tuple[str, ...] = ()


_BOMS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
BOMS = tuple(mark for mark, _ in _BOMS)
SAMPLE_BYTES = 64_000
"""What a detector or a count sees, from the first byte on that tells something."""

_ENCODINGS = (
    "windows-1252", "iso-8859-1", "iso-8859-15", "macintosh", "windows-1250", "iso-8859-2", "iso-8859-16",
    "windows-1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866", "x-mac-cyrillic", "windows-1253", "iso-8859-7",
    "windows-1254", "iso-8859-9", "windows-1255", "iso-8859-8", "windows-1256", "iso-8859-6", "windows-1257",
    "iso-8859-4", "iso-8859-13", "windows-1258", "windows-874", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr",
    "ascii",  # its word for "none of these"
)  # fmt: skip
"""What browsers still read (the WHATWG's list): no news file is in a DOS or mainframe code page."""

_OTHER_LINE_ENDS = "\r\x0b\x0c\x85\u2028\u2029"
_LINE_ENDS = str.maketrans(dict.fromkeys(_OTHER_LINE_ENDS, "\n"))
_ASCII_RUN = re.compile(rb"[\x00-\x7f]+")
_UTF8_CHARACTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_COMMONEST = ("cp1252", "cp1251")
"""What a text is said to be in where it reads the same in these and in the one that was detected."""
_CONTROL = re.compile("[\x80-\x84\x86-\x9f]")
"""Control characters that no text has; bytes of another encoding read as ISO 8859 become these."""
_ISO_2022_JP = re.compile(rb"\x1b\$[@B]")

_ASCII = bytes(range(128))
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_TYPOGRAPHY = "€‚„…‘’“”•–—™£§©«®°·»½¼¾\xad\xa0".encode("cp1252")
_COMMON_LETTERS = "àáâäåãæçèéêëíïîñóôöøúùûüßÅÄÇÉÖØÜ".encode("cp1252")
_KNOWN = frozenset(_TYPOGRAPHY + _COMMON_LETTERS)
_WIDER = {"iso8859-1": "cp1252", "euc_kr": "cp949", "shift_jis_2004": "cp932", "shift_jis": "cp932"}
"""Encoding, and the one that is rather meant by it. The detector's own widening is not used: it takes cp1250 for a
wider ISO 8859-2, which it is not (`ą` becomes `±`)."""
FEW_LETTERS = 4
"""Letters that a detector can make little of."""


def decode(content: bytes, header: str | None = None) -> Decoded:
    """The characters of a file. `header` is Python's codec for what stood around them, believed where every byte fits.

    Raises:
        Quarantined: `invalid-bytes` where some bytes fit no encoding that the rest is in, `nul-bytes` where NULs are
            left over.
    """
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            text = _strict(content, encoding, skip=len(mark), claim=f"begins with the mark of {encoding.upper()}, but ")
            return finish(text, encoding, "bom")
    if wide := by_nuls(content):
        return finish(_strict(content, wide), wide, "nul-pattern")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        if header and header != "utf-8" and (told := fits(content, header)) is not None:
            return finish(told, header, "header")
        return _eight_bit(content, error)
    if _ISO_2022_JP.search(content) and (japanese := _try(content, "iso2022_jp")) is not None:
        return finish(japanese, "iso2022_jp", "detected")  # seven bits, so it is valid UTF-8 too
    return finish(text, "utf-8", "valid-utf-8")


def finish(text: str, encoding: str, by: str, warnings: tuple[str, ...] = ()) -> Decoded:
    r"""A text as it is handed on: line ends as `\n`.

    Raises:
        Quarantined: `nul-bytes`.
    """
    at = text.find("\0")
    if at >= 0:
        raise Quarantined("nul-bytes", f"read as {encoding}, character {at:,} is NUL, which no text has")
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if any(mark in text for mark in _OTHER_LINE_ENDS):  # each is a quick search; one for all of them is not
        text = text.translate(_LINE_ENDS)
    return Decoded(text, encoding, by, warnings)


def fits(content: bytes, encoding: str) -> str | None:
    """The text in an encoding in which every byte means a character that texts have; None where some do not."""
    text = _try(content, encoding)
    return None if text is None or _CONTROL.search(text) else text


def _try(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _strict(content: bytes, encoding: str, *, skip: int = 0, claim: str = "") -> str:
    try:
        return content[skip:].decode(encoding)
    except UnicodeDecodeError as error:
        at = error.start + skip
        what = "ends in the middle of a character" if error.end + skip >= len(content) else f"is not {encoding.upper()}"
        raise Quarantined("invalid-bytes", f"{claim}{what} at byte {at:,}") from error


def by_nuls(content: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: NULs stand in the same column of every character.

    Latin text has them in nearly all characters, other alphabets at least in blanks and line ends; the column they
    stand in holds a few values over and over (the alphabet's), which a text with stray NULs does not.
    """
    if b"\0" not in content:
        return None
    sample = content[: SAMPLE_BYTES // 4 * 4]
    for width, names in ((4, ("utf-32-le", "utf-32-be")), (2, ("utf-16-le", "utf-16-be"))):
        if len(content) % width or len(sample) < 2 * width:
            continue
        for name, column in zip(names, (width - 1, 0), strict=True):
            high = sample[column::width]
            other = sample[width - 1 - column :: width]
            common = Counter(high).most_common(2)
            regular = sum(times for _, times in common) >= 0.8 * len(high)
            nuls = high.count(0)
            if regular and nuls >= max(2, 0.02 * len(high)) and other.count(0) * 20 <= nuls:
                text = _try(content, name)
                if text is not None and "\0" not in text:
                    return name
    return None


def _eight_bit(content: bytes, error: UnicodeDecodeError) -> Decoded:
    """A file that is not UTF-8: damaged UTF-8, or in another encoding."""
    if _is_damaged_utf8(content[max(error.start - 100_000, 0) : error.start + 400_000]):
        ends = error.reason == "unexpected end of data"
        what = "ends in the middle of a character" if ends else "not UTF-8"
        raise Quarantined("invalid-bytes", f"{what} at byte {error.start:,}; the rest is UTF-8") from error
    sample = _sample(content)
    believed = ("cp1252",) if _is_western(sample) else _detect(sample)
    if not believed:
        raise Quarantined("invalid-bytes", f"not UTF-8 at byte {error.start:,}, nor in any known encoding") from error
    for encoding in believed:
        if (text := fits(content, encoding)) is not None:
            commonest = next((name for name in _COMMONEST if _try(content, name) == text), encoding)
            return finish(text, commonest, "detected", _doubts(sample, commonest))
    where = _first_misfit(content, believed[-1])
    message = f"not UTF-8 at byte {error.start:,}, nor {believed[-1]}, which it looks like, at {where}"
    raise Quarantined("invalid-bytes", message) from error


def _sample(content: bytes) -> bytes:
    """What tells an encoding: the text without the inside of long stretches of ASCII, which fit every encoding.

    Left in, they outvote a paragraph of Russian under an English header. The end is cut at a blank, which in no
    encoding is part of another character.
    """
    parts, size, at = list[bytes](), 0, 0
    for run in _ASCII_RUN.finditer(content):
        plain = run[0] if len(run[0]) < 200 else run[0][:60] + b"\n" + run[0][-60:]
        parts += (content[at : run.start()], plain)
        size += run.start() - at + len(plain)
        at = run.end()
        if size > SAMPLE_BYTES:
            break
    telling = b"".join(parts) + content[at : at + SAMPLE_BYTES]
    if len(telling) <= SAMPLE_BYTES:
        return telling
    cut = max(telling.rfind(b" ", 0, SAMPLE_BYTES), telling.rfind(b"\n", 0, SAMPLE_BYTES))
    return telling[: cut if cut > 0 else SAMPLE_BYTES]


def _first_misfit(content: bytes, encoding: str) -> str:
    try:
        control = _CONTROL.search(content.decode(encoding))
    except UnicodeDecodeError as error:
        return f"byte {error.start:,}"
    return f"character {control.start():,}" if control else "no byte"


def _is_damaged_utf8(content: bytes) -> bool:
    """Whether of the bytes above 127 at least twice as many make UTF-8 characters as don't.

    In text of another encoding such sequences come about by chance only: in the benchmark's texts they take up to 0.36
    of these bytes in Chinese, 0.54 in eighty characters of Japanese, and nearly none in Western text.
    """
    valid, faults = utf8_faults(content)
    return valid >= 2 * faults


def utf8_faults(content: bytes) -> tuple[int, int]:
    """How many of the bytes above 127 make UTF-8 characters, and how many do not."""
    valid = len(b"".join(_UTF8_CHARACTER.findall(content)))
    return valid, len(content.translate(None, _ASCII)) - valid


def _is_western(sample: bytes) -> bool:
    """Whether as cp1252 the bytes above 127 are typography, or a few common letters that stand alone among ASCII.

    So little tells a detector nothing: it reads "Don’t" as Czech and "Café" as Latvian. Letters of other alphabets
    stand beside each other, and there are more of them.
    """
    letters = 0
    for run in _HIGH_RUN.finditer(sample):
        if len(run[0]) > 3 or not _KNOWN.issuperset(run[0]):
            return False
        letters += sum(byte in _COMMON_LETTERS for byte in run[0])
        if letters > FEW_LETTERS or len(run[0].strip(_TYPOGRAPHY)) > 1:
            return False
    return True


def _detect(sample: bytes) -> tuple[str, ...]:
    """Python's names of the encoding that the detector believes, its wider twin first; empty where it knows none."""
    named = chardet.detect(
        sample, max_bytes=SAMPLE_BYTES, include_encodings=_ENCODINGS, no_match_encoding="ascii", compat_names=False
    )["encoding"]
    if named is None or named == "ascii":
        return ()
    return (_WIDER[named], named) if named in _WIDER else (named,)


def _doubts(sample: bytes, encoding: str) -> tuple[str, ...]:
    count = len(sample.translate(None, _ASCII))
    if count > FEW_LETTERS:
        return ()
    return (f"encoding: {encoding} is believed on the word of {count} byte{'s' * (count > 1)}",)
