"""Building blocks of rules: what they claim hangs on their patterns, not on how these are sought."""

import pytest

from pipeline.clean import rule
from pipeline.clean.page import Page
from pipeline.clean.rule import has

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
