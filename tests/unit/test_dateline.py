"""Dateline: place and agency from the words that were cut from the story's beginning."""

import pytest

from pipeline.enrich.base import settle
from pipeline.enrich.dateline import FINDERS
from pipeline.model import Category, Dateline
from tests.builders import Cut, clean_document

STORY = "The bridge over the Arn was closed on Thursday after divers found cracks in its piers.\n"


@pytest.mark.parametrize(
    ("cut", "value"),
    [
        ("ISTANBUL (AA) - ", Dateline("Istanbul", "Anadolu Agency")),
        ("BERLIN — ", Dateline("Berlin", None)),
        ("（新华社北京11月1日电）", Dateline("北京", "Xinhua")),
        ("(CNN) ", Dateline(None, "CNN")),
    ],
)
def test_place_and_agency_are_told(cut: str, value: Dateline) -> None:
    """The quote is the dateline itself."""
    found = settle(clean_document(Cut(cut, Category.DATELINE), STORY), FINDERS)

    assert found is not None
    assert (found.value, found.quote) == (value, cut.strip())


@pytest.mark.parametrize("cut", ["(MENAFN- Khaama Press) ", "Here and there - "])
def test_what_names_no_place_is_no_dateline(cut: str) -> None:
    """A distributor's brackets say who passed the text on, not where it was filed."""
    assert settle(clean_document(Cut(cut, Category.DATELINE), STORY), FINDERS) is None
