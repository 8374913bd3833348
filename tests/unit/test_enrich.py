"""Enrich: all fields together, how rivals are weighed, and what must never happen."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.enrich import enrich
from pipeline.enrich.base import Sighting, choose, gather, settle
from pipeline.enrich.words import count_words
from pipeline.model import Category, CleanDocument, Dateline
from tests.builders import Cut, clean_document

NOW = datetime(2025, 11, 3, 12, 0, tzinfo=UTC)
STORY = (
    "The bridge over the Arn was closed on Thursday after divers found cracks in its piers, the county told Reuters. "
    "Repairs will take until spring, and the ferry is to be brought back for the winter, officials said.\n"
)


def test_a_wire_story_tells_all_of_itself() -> None:
    """Title, author, agency, place, publisher, source, language and length come from one page."""
    clean = clean_document(
        Cut("Bridge closed after divers find cracks\n", Category.TITLE, "headline"),
        Cut("By Ana Lima\n", Category.BYLINE),
        Cut("ISTANBUL (AA) - ", Category.DATELINE),
        STORY,
    )

    article = enrich(clean, now=NOW)

    told = {
        name: found.value
        for name in ("title", "authors", "agencies", "dateline", "publisher", "cites", "language")
        if (found := getattr(article, name))
    }
    assert told == {
        "title": "Bridge closed after divers find cracks",
        "authors": ("Ana Lima",),
        "agencies": ("Anadolu Agency",),
        "dateline": Dateline("Istanbul", "Anadolu Agency"),
        "publisher": "Anadolu Agency",
        "cites": ("Reuters",),
        "language": "en",
    }


def test_a_bare_text_tells_nothing_of_itself() -> None:
    """Nothing is made up from the story's own words."""
    article = enrich(clean_document("It rained. The bridge was shut, and stayed shut all winter.\n"), now=NOW)

    fields = (article.title, article.subtitle, article.authors, article.agencies, article.dateline)
    assert fields == (None, None, None, None, None)
    assert (article.publisher, article.distributor, article.published, article.cites) == (None, None, None, None)


def test_the_distributor_is_no_source() -> None:
    """Who passed the story on is not cited by it."""
    clean = clean_document(
        Cut("(MENAFN- Khaama Press) ", Category.DATELINE), "An official told Khaama Press and CNN it was rust.\n"
    )

    article = enrich(clean, now=NOW)

    assert article.cites is not None
    assert article.cites.value == ("CNN",)


@given(
    st.lists(
        st.one_of(
            st.text(min_size=1, max_size=120),
            st.builds(Cut, st.text(min_size=1, max_size=120), st.sampled_from(list(Category))),
        ),
        min_size=1,
        max_size=6,
    )
)
@settings(max_examples=60, deadline=None)
def test_any_text_can_be_enriched(parts: list[str | Cut]) -> None:
    """Whatever was cut, every value has a finder, words and a confidence."""
    article = enrich(clean_document(*parts), now=NOW)

    found = [article.title, article.authors, article.agencies, article.dateline, article.publisher, article.cites]
    assert all(each is None or (each.by and each.quote and 0 <= each.confidence <= 1) for each in found)


def _sees(value: str, confidence: float = 0.9) -> tuple[str, Sighting[str]]:
    return f"finder-{value}", Sighting(value, f"words of {value}", confidence)


def test_the_first_finder_wins() -> None:
    """The order of the finders is the policy; the others become rivals, surest first."""
    found = choose([_sees("a", 0.5), _sees("b", 0.3), _sees("c", 0.4)])

    assert found is not None
    assert (found.value, found.by, found.quote) == ("a", "finder-a", "words of a")
    assert [rival.value for rival in found.rivals] == ["c", "b"]


@pytest.mark.parametrize(("rival", "conflict"), [(("B", 0.9), True), (("B", 0.3), False), (("À", 0.9), False)])
def test_a_weighty_rival_that_says_otherwise_is_a_conflict(rival: tuple[str, float], conflict: bool) -> None:
    """A weak rival is none, nor is another spelling."""
    found = choose([_sees("a"), _sees(*rival)])

    assert found is not None
    assert found.conflict == conflict


def test_where_no_finder_sees_anything_there_is_nothing() -> None:
    """None means not found."""

    def blind(_: CleanDocument) -> list[Sighting[tuple[str, ...]]]:
        return []

    clean = clean_document(STORY)

    assert settle(clean, [("blind", blind)]) is None
    assert gather(clean, [("blind", blind)]) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("One two.", 2), ("it's well-known", 4), ("大桥关闭", 4), ("café 42", 2), ("桥 is 橋", 3), ("…", 0)],
)
def test_words_are_counted(text: str, words: int) -> None:
    """A Han or Kana character is a word; an apostrophe and a hyphen part two."""
    assert count_words(text) == words
