"""Building blocks of rules: what they claim hangs on their patterns, not on how these are sought."""

import pytest

from pipeline.clean import rule
from pipeline.clean.page import Page
from pipeline.clean.rule import asked_once, chosen, either, has, of_chosen, only_where, unless

PATTERNS = (r"\bcheck your inbox\b", r"^\W*sign up\b.{0,40}\bmail\b", r"\bunlock the (?:story|quay)\b")


@pytest.mark.parametrize(
    ("line", "claimed"),
    [
        ("Thanks! Check your inbox.", True),
        ("Sign up for our harbour mail", True),
        ("The pilots went to unlock the quay at dawn.", True),
        ('"You should check your inbox today," wrote the harbour master.', False),
        ("The pilots did not sign up for mail.", False),
    ],
)
def test_many_patterns_claim_what_each_would(monkeypatch: pytest.MonkeyPatch, line: str, claimed: bool) -> None:
    """Long lists of patterns are sought one by one, short ones at once; either way the answer is the same."""
    at_once = has(*PATTERNS)
    monkeypatch.setattr(rule, "LENGTHY", 1)
    one_by_one = has(*PATTERNS)
    page = Page.of(line)

    assert [bool(each(page, 0)) for each in (at_once, one_by_one)] == [claimed, claimed]


def test_who_has_not_chosen_asks_the_whole() -> None:
    """A passage that is too long, or fails a test, is claimed by nothing that is made of such claims."""
    short = asked_once(lambda passage: passage.words > 0, most=3)
    named = only_where(lambda passage: passage.low.startswith("sign"))
    page = Page.of("Sign up\nSign up for our harbour mail\nThe lock was mended by four men")

    each = [short, named, either(short, named), unless("harbour", named), either(unless("lock", short), named)]
    claimed = [[i for i in range(3) if claims(page, i)] for claims in each]

    assert claimed == [[0], [0, 1], [0, 1], [0], [0, 1]]
    assert [[i for i in chosen(claims, page) if of_chosen(claims)(page, i)] for claims in each] == claimed
