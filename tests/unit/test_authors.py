"""Authors: who wrote the story, and who only stands near it."""

import pytest

from pipeline.enrich.authors import FINDERS
from pipeline.enrich.base import settle
from pipeline.model import Category, Found
from tests.builders import Cut, clean_document

TITLE = Cut("Bridge closed after divers find cracks\n", Category.TITLE, "headline")
DATE = Cut("12 March 2024\n", Category.TIMESTAMP)
STORY = "The bridge over the Arn was closed on Thursday after divers found cracks in its piers.\n" * 8


def byline(text: str, category: Category = Category.BYLINE) -> Cut:
    return Cut(f"{text}\n", category)


def authors(*parts: str | Cut) -> Found[tuple[str, ...]] | None:
    return settle(clean_document(*parts), FINDERS)


@pytest.mark.parametrize(
    ("parts", "names", "by"),
    [
        ((TITLE, byline("By Ana Lima and Bo Chen"), STORY), ("Ana Lima", "Bo Chen"), "byline"),
        ((TITLE, byline("By Ana Lima"), byline("By Bo Chen"), STORY), ("Ana Lima", "Bo Chen"), "byline"),
        ((TITLE, byline("Written by Ana Lima", Category.AGENCY_CREDIT), STORY), ("Ana Lima",), "byline"),
        ((TITLE, byline("Andrew Walker"), STORY), ("Andrew Walker",), "name-line"),
        ((TITLE, byline("Andrew Walker", Category.NAVIGATION), STORY), ("Andrew Walker",), "line-above"),
        ((TITLE, "Andrew Walker\n", STORY), ("Andrew Walker",), "kept-name"),
        ((TITLE, byline("سامي الخطيب"), DATE, STORY), ("سامي الخطيب",), "signed"),
        ((TITLE, byline("कविता शर्मा, जयपुर"), DATE, STORY), ("कविता शर्मा",), "signed"),
        ((TITLE, Cut("Mert Kaya\n", Category.NAVIGATION, "page-furniture-tr"), DATE, STORY), ("Mert Kaya",), "signed"),
        (
            (STORY, byline("Reporting by Ana Lima; Editing by Bo Chen", Category.AGENCY_CREDIT)),
            ("Ana Lima",),
            "closing-credit",
        ),
        (
            (STORY, byline("Ana Lima is a reporter who covers shipping.", Category.AUTHOR_BIO)),
            ("Ana Lima",),
            "author-bio",
        ),
        ((STORY, byline("홍길동 기자 gil@example.com", Category.AUTHOR_BIO)), ("홍길동",), "author-bio"),
    ],
)
def test_authors_are_found(parts: tuple[str | Cut, ...], names: tuple[str, ...], by: str) -> None:
    """From bylines, names alone, closing credits and notes on the author."""
    found = authors(*parts)

    assert found is not None
    assert (found.value, found.by) == (names, by)


@pytest.mark.parametrize(
    "parts",
    [
        (STORY,),
        (TITLE, byline("By Staff Reporter"), STORY),
        (TITLE, byline("By Reuters"), STORY),
        (TITLE, byline("Photograph: Ana Lima/Reuters", Category.IMAGE_CREDIT), STORY),
        (byline("Kurier Zawidzki"), Cut("Start\nSport\nKultura\n", Category.NAVIGATION), TITLE, STORY),
        (TITLE, Cut("Ana Sayfa\n", Category.NAVIGATION, "page-furniture-tr"), STORY),  # "Ana" is a name, too
        (TITLE, Cut("أخبار محلية\n", Category.NAVIGATION, "page-furniture-ar"), DATE, STORY),
        (TITLE, byline("سامي الخطيب"), STORY),
        (STORY, byline("Editing by Bo Chen", Category.AGENCY_CREDIT)),
        (STORY, byline("Additional reporting by Bo Chen", Category.AGENCY_CREDIT)),
        (TITLE, byline("Harbour Road", Category.NAVIGATION), byline("Most read", Category.NAVIGATION), STORY),
    ],
)
def test_others_are_no_authors(parts: tuple[str | Cut, ...]) -> None:
    """Photographers, editors, helpers, agencies and unnamed staff did not write it."""
    assert authors(*parts) is None


def test_the_byline_beside_the_story_wins() -> None:
    """A byline far below belongs to an article that is linked there, and stays as a rival."""
    far = Cut("x\n" * 400, Category.RELATED_LINKS)

    found = authors(TITLE, byline("By Ana Lima"), STORY, far, byline("By Bo Chen"))

    assert found is not None
    assert (found.value, [rival.value for rival in found.rivals]) == (("Ana Lima",), [("Bo Chen",)])


def test_some_of_the_authors_are_no_contradiction() -> None:
    """A note on one of two authors does not contradict the byline."""
    bio = byline("Ana Lima is a reporter who covers shipping.", Category.AUTHOR_BIO)

    found = authors(TITLE, byline("By Ana Lima and Bo Chen"), STORY, bio)

    assert found is not None
    assert not found.conflict


def test_another_author_is_a_contradiction() -> None:
    """A note on someone else makes a conflict for a person to look at."""
    bio = byline("Cy Dunn is a reporter who covers shipping.", Category.AUTHOR_BIO)

    found = authors(TITLE, byline("By Ana Lima"), STORY, bio)

    assert found is not None
    assert found.conflict


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("الخميس 30 مايو 2013 - كتبت: سلمى الديراني", "سلمى الديراني"),
        ("Jueves, 30 de mayo de 2013 - Por Salma Daher", "Salma Daher"),
        ("30 мая 2013 | Автор: Иван Петров", "Иван Петров"),
        ("30 Mayıs 2013 - Yazan: Mert Kaya", "Mert Kaya"),
        ("Penulis Ratri Wulandari | Editor Bagus Prakoso", "Ratri Wulandari"),
        ("By Imogen Fell", "Imogen Fell"),
    ],
)
def test_a_byline_stands_behind_a_date_in_any_language(line: str, name: str) -> None:
    found = authors(TITLE, byline(line), STORY)

    assert found
    assert found.value == (name,)
