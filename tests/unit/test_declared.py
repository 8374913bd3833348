"""Pages that say themselves which encoding they are in."""

import pytest

from pipeline.errors import Quarantined
from pipeline.read.declared import declared, decode_page

STORY = "<p>Die Brücke über die Förde wurde für den Verkehr geöffnet, sagte Bürgermeisterin Möller.</p>"


@pytest.mark.parametrize(
    ("label", "written", "codec"),
    [
        ("iso-8859-1", "cp1252", "cp1252"),
        ("ISO-8859-2", "iso8859-2", "iso-8859-2"),
        ("windows-1250", "cp1250", "windows-1250"),
    ],
)
def test_a_page_is_believed(label: str, written: str, codec: str) -> None:
    """The page's own word goes before the detector's, read as browsers read it."""
    page = f'<meta charset="{label}">{STORY}'

    decoded = decode_page(page.encode(written))

    assert (decoded.text, decoded.encoding, decoded.by) == (page, codec, "declared")


def test_shift_jis() -> None:
    """East Asian pages say it in the older form."""
    page = '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>橋が開通した。市長が述べた。</p>'

    decoded = decode_page(page.encode("cp932"))

    assert (decoded.text, decoded.encoding) == (page, "cp932")


def test_utf_8_goes_before_what_the_page_says() -> None:
    """A page that was converted still says what it was in."""
    page = f'<meta charset="iso-8859-1">{STORY}'

    assert decode_page(page.encode()).encoding == "utf-8"


def test_a_label_that_does_not_fit_is_not_believed() -> None:
    """Where a byte means nothing in the declared encoding, the detector is asked."""
    page = '<meta charset="shift_jis"><p>Un café ferme ses portes.</p>'

    decoded = decode_page(page.encode("cp1252"))

    assert (decoded.text, decoded.by) == (page, "detected")


@pytest.mark.parametrize("label", ["utf-16", "none", "hz-gb-2312", "hex", "x-user-defined", "cp037"])
def test_labels_that_no_browser_reads(label: str) -> None:
    """Python knows more codecs than pages may be in."""
    assert declared(f'<meta charset="{label}">'.encode()) is None


def test_an_xml_prolog() -> None:
    """XHTML says it in its first line."""
    assert declared(b'<?xml version="1.0" encoding="ISO-8859-15"?><html>') == "iso-8859-15"


def test_a_character_cut_in_two() -> None:
    """A page of UTF-8 with some bytes that are none is read as browsers read it, with a warning."""
    page = f'<meta charset="utf-8"><meta name=description content="Die Br\udcc3">{STORY}'

    decoded = decode_page(page.encode("utf-8", "surrogateescape"))

    assert STORY in decoded.text
    assert decoded.text.count("\ufffd") == 1
    assert decoded.warnings == ("encoding: 1 bytes are not UTF-8, which the rest is; each reads as \ufffd",)


def test_nuls_are_passed_over() -> None:
    """Between a page's tags NULs do no harm; in a plain text they are damage."""
    decoded = decode_page(STORY.encode().replace(b"<p>", b"<p>\0\0"))

    assert decoded.text == STORY
    assert decoded.warnings == ("encoding: 2 NUL bytes of the page were passed over, as browsers do",)


def test_too_much_damage() -> None:
    """Bytes that fit nothing are quarantined, as in any file."""
    with pytest.raises(Quarantined):
        decode_page(b"<p>" + STORY.encode() * 50 + b"\xc3\x28\xff\xfe\x81" * 300)
