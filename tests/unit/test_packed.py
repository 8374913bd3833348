"""Files that are compressed with gzip."""

import gzip
import hashlib
from datetime import UTC, datetime

import pytest

from pipeline.config import Limits
from pipeline.errors import Quarantined, Rejected
from pipeline.model import RawFile
from pipeline.read import read
from pipeline.read.packed import unpack

STORY = "The harbour bridge opened on Monday.\n\nCrews had worked on it for eleven weeks.\n"


def test_a_packed_text_is_read() -> None:
    """A file's own bytes stay what its digest and its size speak of; its text is what is in it."""
    packed = gzip.compress(STORY.encode())
    raw = RawFile("a.txt.gz", packed, hashlib.sha256(packed).hexdigest(), datetime(2026, 1, 1, tzinfo=UTC))

    document = read(raw, Limits())

    assert document.text == STORY
    assert document.raw.content == packed


def test_several_behind_each_other_are_one() -> None:
    """Tools that append to a gzip file leave several streams in it, and some fill it up with NULs."""
    packed = gzip.compress(b"The bridge ") + gzip.compress(b"is open.") + b"\0" * 512

    assert unpack(packed, max_bytes=100) == b"The bridge is open."


@pytest.mark.parametrize(
    ("packed", "said"),
    [
        (gzip.compress(STORY.encode())[:-12], "was cut off"),
        (gzip.compress(STORY.encode())[:-8] + b"\xff" * 8, "is broken inside"),
        (gzip.compress(STORY.encode()) + b"more", "goes on with 4 bytes that are not gzip"),
        (b"\x1f\x8b", "was cut off"),
    ],
)
def test_a_damaged_file_is_quarantined(packed: bytes, said: str) -> None:
    """A person may fetch it again; the message says what is wrong with it."""
    with pytest.raises(Quarantined, match=said) as caught:
        unpack(packed, max_bytes=1_000_000)

    assert caught.value.reason == "damaged-gzip"


def test_a_bomb_is_not_unpacked() -> None:
    """Of what would grow beyond the limit, no more than the limit is made."""
    with pytest.raises(Rejected, match="over 1,000,000 bytes") as caught:
        unpack(gzip.compress(bytes(50_000_000)), max_bytes=1_000_000)

    assert caught.value.reason == "too-large"


def test_packed_twice_is_no_text() -> None:
    """What is compressed inside is looked into once, and then said to be what it is."""
    packed = gzip.compress(gzip.compress(STORY.encode()))
    raw = RawFile("a.txt.gz", packed, hashlib.sha256(packed).hexdigest(), datetime(2026, 1, 1, tzinfo=UTC))

    with pytest.raises(Rejected, match="compressed with gzip, and that more than once"):
        read(raw, Limits())
