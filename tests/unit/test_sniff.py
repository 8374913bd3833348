"""Telling from its bytes what a file holds."""

import hashlib
from datetime import UTC, datetime

import pytest

from pipeline.config import Limits
from pipeline.errors import DocumentError, Quarantined, Rejected
from pipeline.model import FileType, RawFile
from pipeline.read import read
from pipeline.read.sniff import sniff

STORY = "The harbour bridge opened on Monday.\n\nCrews had worked on it for eleven weeks.\n"


def ends(content: bytes) -> DocumentError:
    """The error that reading these bytes ends in."""
    raw = RawFile("inbox/a.txt", content, hashlib.sha256(content).hexdigest(), datetime(2025, 11, 1, tzinfo=UTC))
    with pytest.raises(DocumentError) as caught:
        read(raw, Limits())
    return caught.value


def test_empty() -> None:
    """A file of no bytes is rejected as empty."""
    error = ends(b"")

    assert isinstance(error, Rejected)
    assert (error.reason, error.message) == ("empty", "0 bytes; wanted a text")


@pytest.mark.parametrize(
    "content",
    [
        b" ", b"\n\n\n", b" \t\r\n\x0b\x0c", b"\xef\xbb\xbf \n", "\u00a0\u2003\n".encode(),
        " \n ".encode("utf-16"), b"\xff\xfe",
    ],
    ids=["space", "lines", "all kinds", "bom", "no-break", "utf-16", "only a mark"],
)  # fmt: skip
def test_blank(content: bytes) -> None:
    """White space of any kind, in any encoding, is no text."""
    error = ends(content)

    assert isinstance(error, Rejected)
    assert error.reason == "blank"
    assert f"{len(content)} bytes" in error.message


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"PK\x03\x04\x14\x00\x06\x00", "ZIP"),
        (b"BZh91AY&SY", "bzip2"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"GIF89a\x01\x00", "GIF"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "RIFF"),
        (b"\x7fELF\x02\x01\x01\x00", "program"),
        (b"MZ\x90\x00\x03", "program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "office"),
        (b"{\\rtf1\\ansi Some text}", "RTF"),
        (b"SQLite format 3\x00\x10\x00", "SQLite"),
        (b"\x00\x00\x00\x20ftypheic", "HEIC"),
    ],
)
def test_binary_named_as_text(content: bytes, kind: str) -> None:
    """What other programs write is rejected by its first bytes, and the message says what it is."""
    error = ends(content + STORY.encode())

    assert isinstance(error, Rejected)
    assert error.reason == "binary"
    assert kind in error.message


def test_unknown_binary() -> None:
    """Bytes of no known kind are binary where many are control characters."""
    error = ends(b"".join(hashlib.sha512(bytes([n])).digest() for n in range(64)))

    assert isinstance(error, Rejected)
    assert error.reason == "binary"
    assert "control characters" in error.message


@pytest.mark.parametrize(
    "content",
    [STORY.encode() + b"\x00" * 4096, b"\x00" * 512, STORY.encode().replace(b"bridge", b"br\x00dge")],
    ids=["padded", "nothing else", "one"],
)
def test_nul_bytes(content: bytes) -> None:
    """A text with NUL bytes was damaged: a person may mend it, so it is quarantined, and told where to look."""
    error = ends(content)

    assert isinstance(error, Quarantined)
    assert error.reason == "nul-bytes"
    assert f"{content.count(0):,} NUL bytes, the first at byte {content.index(0):,}" in error.message


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_text(encoding: str) -> None:
    """Text is text in any encoding, even where every other byte is NUL."""
    assert sniff(STORY.encode(encoding)) is FileType.TEXT


@pytest.mark.parametrize(
    "text",
    [
        "RIFFs are back, says the guitarist.",
        "GIF makers of the world, unite.",
        "PK Subban retires.",
        "MZansi votes on Monday.",
        "ID3 drivers recall the day.",
        "BZh, said the bee.",
        "%PDF is a format.",
        "<3 is how they signed it.",
        "<b>Bold</b> words about HTML.",
        "Use <html> to begin a page, the teacher said.",
    ],
)
def test_text_that_looks_like_something_else(text: str) -> None:
    """A text that happens to begin like a known format is still a text."""
    assert sniff(text.encode()) is FileType.TEXT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-32"])
def test_wide_cyrillic(encoding: str) -> None:
    """Half the bytes of Cyrillic in UTF-16 look like control characters; it is text all the same."""
    text = "Мост через гавань открылся в понедельник после ремонта. " * 3

    assert sniff(text.encode(encoding)) is FileType.TEXT


def test_shifted_text() -> None:
    """ISO-2022-JP shifts with an escape character; that does not make it binary."""
    assert sniff("東京の橋が月曜日に開通した。".encode("iso-2022-jp")) is FileType.TEXT


@pytest.mark.parametrize(
    "content",
    [
        b"<!DOCTYPE html><html><body>Hi</body></html>",
        b"\n\n  <!doctype HTML>\n<p>",
        b"<html lang=en><p>Hi",
        b"\xef\xbb\xbf<HTML><p>",
        b'<?xml version="1.0"?>\n<!-- saved -->\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
        "<!DOCTYPE html><p>Hi".encode("utf-16"),
        "<!DOCTYPE html><p>Hi there".encode("utf-16-le"),
    ],
)
def test_html(content: bytes) -> None:
    """A page is told by how it begins."""
    assert sniff(content) is FileType.HTML


def test_large_files_are_told_apart_fast() -> None:
    """Telling what 20 MB hold takes no longer than reading them would."""
    assert sniff((b"a word and another\n" * 1_050_000)[:20_000_000]) is FileType.TEXT
