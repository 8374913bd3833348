"""Lines that come again, in the forms they come in."""

import pytest

from pipeline.lexicon.repeated import MOST_LINES, mark, marks


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Read 12 comments", "read 1,204 comments"),
        ("• Follow us on the radio", "Follow  us on the RADIO »"),
        ("Updated 12:17", "Updated 9:05"),
    ],
)
def test_the_same_line(one: str, other: str) -> None:
    """Case, spaces, signs around it and short numbers make no other line."""
    assert mark(one) == mark(other)


@pytest.mark.parametrize(("one", "other"), [("Read comments", "Read comment"), ("IBAN 123456", "IBAN 654321")])
def test_another_line(one: str, other: str) -> None:
    """Other words, and long numbers, make another line."""
    assert mark(one) != mark(other)


def test_lines_of_a_text() -> None:
    """Each line is noted once, with its words, in order; lines without a letter are passed over."""
    assert list(marks("One two\n\n12 ***\nThree\nONE TWO.").items()) == [(mark("one two"), 2), (mark("three"), 1)]


def test_long_texts() -> None:
    """Of a long text both ends are noted; where the whole is wanted, all."""
    text = "\n".join(f"line {'x' * n}" for n in range(500))

    assert (len(marks(text)), len(marks(text, whole=True))) == (MOST_LINES, 500)
    assert {mark("line"), mark(f"line {'x' * 499}")} <= set(marks(text))
