"""Agencies: the wires credited with the text, not with its pictures."""

import pytest

from pipeline.enrich.agencies import FINDERS, writing_wires
from pipeline.enrich.base import gather
from pipeline.model import Category
from tests.builders import Cut, clean_document

STORY = "The bridge over the Arn was closed on Thursday after divers found cracks in its piers.\n"
CREDIT = "Agence France-Presse, Associated Press and Reuters contributed to this report.\n"


@pytest.mark.parametrize(
    ("parts", "names", "by"),
    [
        (
            (STORY, Cut(CREDIT, Category.AGENCY_CREDIT)),
            ("Agence France-Presse", "Associated Press", "Reuters"),
            "contributed-credit",
        ),
        ((STORY, Cut("With files from AA and dpa\n", Category.AGENCY_CREDIT)), ("Anadolu Agency", "dpa"), None),
        ((Cut("ISTANBUL (AA) - ", Category.DATELINE), STORY), ("Anadolu Agency",), "dateline"),
        ((Cut("By Ana Lima, Reuters\n", Category.BYLINE), STORY), ("Reuters",), "byline"),
        ((Cut("Von dpa\n", Category.BYLINE), STORY), ("dpa",), "byline"),
        ((Cut("Associated Press\n", Category.BYLINE), STORY), ("Associated Press",), "outlet-line"),
        (
            (STORY, Cut("Copyright 2024 The Associated Press. All rights reserved.\n", Category.COPYRIGHT)),
            ("Associated Press",),
            "copyright",
        ),
    ],
)
def test_credited_agencies_are_found(parts: tuple[str | Cut, ...], names: tuple[str, ...], by: str | None) -> None:
    """In credits, datelines, bylines, lines of their own and notices of rights."""
    found = gather(clean_document(*parts), FINDERS)

    assert found is not None
    assert (found.value, found.by) == (names, by or found.by)


@pytest.mark.parametrize(
    "cut",
    [
        Cut("Sputnik via AP\n", Category.IMAGE_CREDIT),
        Cut("By Ana Lima, The Guardian\n", Category.BYLINE),
        Cut("NEW YORK, Nov. 1, 2025 /PRNewswire/ -- ", Category.DATELINE),
    ],
)
def test_pictures_papers_and_distributors_do_not_count(cut: Cut) -> None:
    """A picture's agency is not the text's."""
    assert gather(clean_document(cut, STORY), FINDERS) is None


def test_several_places_add_up() -> None:
    """The dateline's wire and the credit's are both credited; each share stays with its finder."""
    parts = (Cut("BERLIN (AFP) - ", Category.DATELINE), STORY, Cut("Reuters contributed.\n", Category.AGENCY_CREDIT))

    found = gather(clean_document(*parts), FINDERS)

    assert found is not None
    assert found.value == ("Reuters", "Agence France-Presse")
    assert {rival.by for rival in found.rivals} == {"contributed-credit", "dateline"}


def test_the_writing_wire_is_the_dateline_s() -> None:
    """A wire that merely contributed did not write the story."""
    clean = clean_document(
        Cut("BERLIN (AFP) - ", Category.DATELINE), STORY, Cut("Reuters contributed.\n", Category.AGENCY_CREDIT)
    )

    assert writing_wires(clean) == ("Agence France-Presse",)
