"""Notices that no writer of rules had read go no less than they did; reporting that sounds like them stays."""

from tests.quality.floors import missed
from tests.quality.notices import held, languages, notices, outcomes, story


def test_every_language_of_the_rules_has_notices_and_a_story() -> None:
    """Each file has eight paragraphs, notices, and sentences to keep."""
    for language in languages():
        assert len(story(language)) == 8
        assert {"keep", "newsletter", "paywall"} <= {notice.category for notice in notices(language)}
    assert len(languages()) == 29  # two of them English


def test_notices_are_cut_and_filed_no_worse() -> None:
    """Set into a story, one at a time, they are at their floors or above; no page in ../shared is needed."""
    assert missed(held(outcomes(languages(), "text")), "notices") == {}
