"""Bytes to characters: which encoding is believed, and what is turned away."""

import random
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import Quarantined
from pipeline.read.decode import decode

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
MARKED = [
    (BOM_UTF8, "utf-8"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
]

RUSSIAN = "Городской совет в четверг принял бюджет на будущий год, но деньги на ремонт моста пока не найдены."
POLISH = "Rada miejska przyjęła w czwartek budżet, a mieszkańcy wciąż czekają na otwarcie mostu; źle to wróży."
SAMPLES = [
    ("The mayor’s plan — “too late,” she said — costs £3 million…", "cp1252"),
    ("Le maire a déclaré que l’été dernier avait été très sec, et la forêt brûle à nouveau près de là.", "cp1252"),
    ("Die Straße führt über die Brücke; für Fußgänger bleibt sie geöffnet, sagte der Bürgermeister.", "cp1252"),
    (POLISH, "cp1250"),
    (POLISH, "iso8859-2"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8-r"),
    ("Belediye meclisi perşembe günü bütçeyi kabul etti; köprü kamyonlara kapalı, dedi başkan yardımcısı.", "cp1254"),
    ("أقر مجلس المدينة يوم الخميس ميزانية العام المقبل وستبقى المدارس مغلقة", "cp1256"),
    ("市议会星期四通过了明年的预算，大部分资金将用于修复大桥。", "gb18030"),
    ("市議會星期四通過了明年的預算，大部分資金將用於修復大橋。", "big5hkscs"),
    ("市議会は木曜日、来年度の予算を可決した。橋の修理に最も多くの費用が充てられる。", "cp932"),
    ("시의회는 목요일 내년 예산안을 통과시켰다. 다리를 고치는 데 가장 많은 돈이 쓰인다.", "cp949"),
]


def as_lines(text: str) -> str:
    """The text with its line ends as decode makes them."""
    text = text.replace("\r\n", "\n")
    for end in "\r\x0b\x0c\x85\u2028\u2029":
        text = text.replace(end, "\n")
    return text


@given(TEXT)
def test_utf8_comes_out_as_it_went_in(text: str) -> None:
    """Valid UTF-8 is read to the letter; only line ends are made alike."""
    content = text.encode()
    if content.startswith((BOM_UTF8, b"\x1b")):
        return

    found = decode(content)

    assert (found.text, found.encoding, found.by) == (as_lines(text), "utf-8", "valid-utf-8")


@pytest.mark.parametrize(("mark", "encoding"), MARKED)
@given(text=TEXT)
def test_a_byte_order_mark_is_believed(mark: bytes, encoding: str, text: str) -> None:
    """After a byte order mark the text is read to the letter, without the mark."""
    found = decode(mark + text.encode(encoding))

    assert (found.text, found.encoding, found.by) == (as_lines(text), encoding, "bom")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["Water is rising.", RUSSIAN, POLISH, "ok"])
def test_utf16_and_utf32_need_no_mark(encoding: str, text: str) -> None:
    """UTF-16 and UTF-32 without a mark are told by where their NULs stand."""
    found = decode(text.encode(encoding))

    assert (found.text, found.encoding, found.by) == (text, encoding, "nul-pattern")


@pytest.mark.parametrize(("text", "encoding"), SAMPLES)
def test_eight_bit_and_east_asian_text_is_read(text: str, encoding: str) -> None:
    """Text in the usual older encodings is read to the letter, and the encoding is named."""
    found = decode(text.encode(encoding))

    assert (found.text, found.encoding, found.by) == (text, encoding, "detected")


@pytest.mark.parametrize(
    "text", ["Don’t.", "Café au lait is fine", "It costs 50 € a day", "São Paulo", "He said “no” — twice…", "Zürich"]
)
def test_a_few_western_characters_are_cp1252(text: str) -> None:
    """Where a byte or two must decide, Western text with curly quotes comes out right, and the doubt is told."""
    found = decode(text.encode("cp1252"))

    assert (found.text, found.encoding) == (text, "cp1252")
    assert found.warnings[0].startswith("encoding: cp1252 is believed on the word of")


def test_much_evidence_leaves_no_warning() -> None:
    """An encoding that many bytes speak for is taken without a warning."""
    assert decode(RUSSIAN.encode("cp1251")).warnings == ()


def test_latin_1_is_named_cp1252() -> None:
    """Text in Latin-1 is named by cp1252, which has the same characters and more."""
    text = "Le maire a déclaré que l'été dernier avait été très sec, et que la forêt brûlait déjà près de là."

    found = decode(text.encode("latin-1"))

    assert (found.text, found.encoding) == (text, "cp1252")


def test_high_bytes_late_in_a_long_text_are_seen() -> None:
    """The detector's sample begins where the bytes above 127 do, not at the head of the file."""
    text = "Plain words stand here. " * 20_000 + RUSSIAN

    found = decode(text.encode("cp1251"))

    assert found.text.endswith(RUSSIAN)


def test_iso_2022_jp_is_read() -> None:
    """Japanese mail text, seven bits wide, is not mistaken for UTF-8."""
    found = decode("橋は閉じている。".encode("iso2022_jp"))

    assert (found.text, found.encoding) == ("橋は閉じている。", "iso2022_jp")


@pytest.mark.parametrize(
    ("content", "reason", "words"),
    [
        (b"caf\xc3\xa9, caf\xe9, caf\xc3\xa9", "invalid-bytes", "not UTF-8 at byte 10; the rest is UTF-8"),
        ("déjà vu".encode() + b"\xc3", "invalid-bytes", "ends in the middle of a character at byte 9"),
        (BOM_UTF16_LE + b"a\0b", "invalid-bytes", "mark of UTF-16-LE, but ends in the middle of a character at byte 4"),
        (BOM_UTF8 + b"ab\xffcd", "invalid-bytes", "mark of UTF-8, but is not UTF-8 at byte 5"),
        (random.Random(1).randbytes(400).replace(b"\0", b""), "invalid-bytes", "nor in any known encoding"),
        (b"The bridge\0 is open.", "nul-bytes", "character 10 is NUL"),
        (b"The br\xfcck\0e is open.", "nul-bytes", "character 9 is NUL"),
        (BOM_UTF16_LE + "a\0b".encode("utf-16-le"), "nul-bytes", "character 1 is NUL"),
        (b"\0\0\0\0", "nul-bytes", "character 0 is NUL"),
        (b"a\0", "nul-bytes", "character 1 is NUL"),
    ],
)
def test_damaged_bytes_are_turned_away(content: bytes, reason: str, words: str) -> None:
    """Damaged UTF-8, cut characters and NULs are quarantined, and the message says where."""
    with pytest.raises(Quarantined) as caught:
        decode(content)

    assert caught.value.reason == reason
    assert words in caught.value.message


@given(st.binary())
def test_any_bytes_are_read_or_turned_away(content: bytes) -> None:
    """Whatever the bytes, there is a text without NULs and foreign line ends, or a reason why not."""
    with suppress(Quarantined):
        found = decode(content)

        assert not set("\0\r\x0b\x0c\x85\u2028\u2029") & set(found.text)


def test_line_ends_become_alike() -> None:
    """Every tool's line and page breaks become one line feed; CR and LF together are one."""
    content = "a\r\nb\rc\nd\x0be\x0cf\x85g\u2028h\u2029i\r\r\nj".encode()

    assert decode(content).text == "a\nb\nc\nd\ne\nf\ng\nh\ni\n\nj"


def test_a_mark_inside_the_text_stays() -> None:
    """U+FEFF is a byte order mark at the head only."""
    assert decode("\ufeffa\ufeffb".encode()).text == "a\ufeffb"


def test_an_empty_file_is_an_empty_text() -> None:
    """No bytes are no characters; whether that is an article is for others to say."""
    assert decode(b"").text == ""
