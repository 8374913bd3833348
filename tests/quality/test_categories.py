"""Removals are filed no worse than they were: the floors of floors.json, over all labelled blocks."""

import json
from collections.abc import Mapping

import pytest

from tests.quality.categories import DATA, FLOORS, Tally, filings, labels, tallies

pytestmark = pytest.mark.skipif(not DATA.exists(), reason=f"{DATA} is not there")


@pytest.fixture(scope="module")
def found() -> Mapping[str, Tally]:
    return tallies(filings(labels()))


def test_six_hundred_blocks_are_labelled() -> None:
    """The labelled set is as large as it is said to be."""
    assert len(labels()) >= 600


@pytest.mark.parametrize("category", json.loads(FLOORS.read_text(encoding="utf-8"))["categories"])
def test_a_category_is_filed_no_worse(found: Mapping[str, Tally], category: str) -> None:
    """Precision and recall of the categories that operators count on are at their floors or above."""
    floor = json.loads(FLOORS.read_text(encoding="utf-8"))["categories"][category]

    assert found[category].precision >= floor["precision"]
    assert found[category].recall >= floor["recall"]
