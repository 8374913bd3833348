"""A small sample of `make quality`, for every day: pages the shipped model has seen, and so no measure of its worth."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.quality.categories import DATA
from tests.quality.cost import MOST_BYTES
from tests.quality.floors import floors
from tests.quality.keeping import Kept
from tests.quality.ours import Page, live_blog, records, work
from tests.quality.sets import Case, cases, measures, sampled

pytestmark = pytest.mark.skipif(not DATA.exists(), reason=f"{DATA} is not there")


def few(set_: str, form: str) -> Sequence[Case]:
    """Ten articles of a set, always the same."""
    return [case for case in sampled(cases(set_, form), 8) if case.is_article][:10]


@pytest.mark.parametrize("name", floors()["in-sample"])
def test_a_sample_is_cleaned_no_worse(name: str) -> None:
    """Mean F1 over ten articles is at its floor or above; in-sample: the shipped model was trained on them."""
    score, metrics = measures()

    told = [score.score_page(case.truth, work(Page(case.path, case.content))) for case in few(*name.split("/"))]

    assert metrics.mean(each["f1"] for each in told) >= floors()["in-sample"][name]


def test_a_live_blog_stays_within_the_limits(tmp_path: Path) -> None:
    """A page of 1.3 million characters takes less than 500 MB; its seconds are `make quality`'s to measure."""
    (told,) = records([Page("live-blog.html", live_blog())], Kept(tmp_path))

    assert told["peak_bytes"] <= MOST_BYTES
