"""The date of publication: which date wins, which stay as rivals, and which are never taken."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.enrich.published import find_published, weigh_published
from pipeline.model import Category, CleanDocument, Found, Moment
from tests.builders import Cut, clean_document

NOW = datetime(2025, 11, 3, 12, 0, tzinfo=UTC)
STORY = (
    "The bridge over the Arn was closed on Thursday after divers found cracks in two of its piers, the county said. "
    "Engineers had warned of the damage as early as 4 May 2017, and again on 12/06/2021, according to a report.\n"
    "Repairs will take until spring. The ferry, which last ran in 1987, is to be brought back for the winter, "
    "officials said; tickets will be free for people who live there, and schools will open an hour later.\n"
)
SPANISH = (
    "El puente sobre el río fue cerrado el jueves después de que los buzos encontraran grietas en dos de sus pilares, "
    "informó el condado. Las obras durarán hasta la primavera, y el transbordador volverá a funcionar en invierno.\n"
)


def title(text: str = "Bridge closed after divers find cracks\n") -> Cut:
    return Cut(text, Category.TITLE)


def stamp(text: str) -> Cut:
    return Cut(f"{text}\n", Category.TIMESTAMP)


def byline(text: str) -> Cut:
    return Cut(f"{text}\n", Category.BYLINE)


def published(*parts: str | Cut) -> Found[Moment] | None:
    return find_published(clean_document(*parts), now=NOW)


def told(*parts: str | Cut) -> tuple[str, str, bool]:
    """What was found: the date, its finder, whether there is a conflict."""
    found = published(*parts)
    assert found is not None
    return found.value.iso, found.by, found.conflict


@pytest.mark.parametrize(
    ("parts", "iso", "by"),
    [
        ((title(), byline("The Harbour Post, Mon 25 Mar 2019"), STORY), "2019-03-25", "byline"),
        ((title(), byline("By Ana Lima, 25 March 2019 14.05 GMT"), STORY), "2019-03-25T14:05+00:00", "byline"),
        ((title(), stamp("25 March 2019"), STORY), "2019-03-25", "date-line"),
        ((title(), stamp("Published: 25 March 2019, 14:05"), STORY), "2019-03-25T14:05", "published-label"),
        ((stamp("Published: 25 March 2019"), title(), STORY), "2019-03-25", "published-label"),
        ((title(), STORY, stamp("Published on 25 March 2019")), "2019-03-25", "published-label"),
        ((title(), STORY, stamp("25 March 2019")), "2019-03-25", "line-below-story"),
        ((title(), stamp("Last updated 25 March 2019"), STORY), "2019-03-25", "updated-label"),
        ((stamp("Monday, 25 March 2019 12:17 GMT"), title(), STORY), "2019-03-25T12:17+00:00", "line-above-title"),
        (
            (title(), stamp("Last updated 2 April 2019. This article was first published on 25 March 2019"), STORY),
            "2019-03-25",
            "published-label",
        ),
        ((title(), Cut("Politics / January 11, 2024\n", Category.NAVIGATION), STORY), "2024-01-11", "words-and-date"),
        (
            (title(), Cut("Published 25 March 2019, 14:05\n", Category.TITLE), STORY),
            "2019-03-25T14:05",
            "published-label",
        ),
        (
            (title(), Cut("WASHINGTON, Nov. 1, 2025 /PRNewswire/ -- ", Category.DATELINE), STORY),
            "2025-11-01",
            "dateline",
        ),
        (
            (title(), STORY, Cut("MENAFN01112025000228011069ID1110279561\n", Category.IDENTIFIER)),
            "2025-11-01",
            "wire-identifier",
        ),
        (
            (title(), STORY, Cut("Document ID: 2025-11-01-KP-00123\n", Category.IDENTIFIER)),
            "2025-11-01",
            "wire-identifier",
        ),
        (
            (title(), STORY, Cut("© dpa-infocom, dpa:251101-930-12345/1\n", Category.COPYRIGHT)),
            "2025-11-01",
            "wire-identifier",
        ),
        (
            (STORY, Cut("(END) Dow Jones Newswires\nNovember 01, 2025 10:17 ET (14:17 GMT)\n", Category.OTHER)),
            "2025-11-01T10:17-04:00",
            "line-below-story",
        ),
        (
            (STORY, Cut("(END) Dow Jones Newswires November 01, 2025 10:17 ET\n", Category.AGENCY_CREDIT)),
            "2025-11-01T10:17-04:00",
            "wire-identifier",
        ),
        (
            (title(), Cut("24 May 2008 | Thora Berg | 34 comments\n", Category.RELATED_LINKS), STORY),
            "2008-05-24",
            "nearest-line",
        ),
        ((Cut("2021-10-16 | Embassy\n", Category.NAVIGATION), title(), STORY), "2021-10-16", "nearest-line"),
        ((title(), STORY, Cut("Written by Berg on 29.12.2010\n", Category.AUTHOR_BIO)), "2010-12-29", "nearest-line"),
        (
            (
                title(),
                Cut(
                    "Autor: Ana Lima-Kowalska Data: 29 grudnia 2010, godz. 7:30 Wyświetleń: 1 842\n",
                    Category.RELATED_LINKS,
                ),
                STORY,
            ),
            "2010-12-29T07:30",
            "nearest-line",
        ),
        (
            (title(), Cut("Interview: Ana Lima29.12.2010 · 5 Min.\n", Category.RELATED_LINKS), STORY),
            "2010-12-29",
            "nearest-line",
        ),
        (
            (
                title(),
                Cut(
                    "Marie Hooglugt-Berg 29 december 2010, 10:00 Laatste update: 29-12-2010, 12:16\n",
                    Category.RELATED_LINKS,
                ),
                STORY,
            ),
            "2010-12-29T10:00",
            "nearest-line",
        ),
        (
            (
                title(),
                Cut("⋅ 22 May 2011 ⋅ E-mail this ⋅ Print this page ⋅ Write a comment on it\n", Category.OTHER),
                STORY,
            ),
            "2011-05-22",
            "nearest-line",
        ),
        (
            (title(), STORY, Cut("27.12.2021 Ferries\n", Category.NAVIGATION), STORY),
            "2021-12-27",
            "nearest-line",
        ),
        ((title(), f"27.1.2022 - {STORY}"), "2022-01-27", "leading-date"),
        ((title(), "The ferry is to be back by spring.\n", f"27 January 2022 – {STORY}"), "2022-01-27", "leading-date"),
        ((title(), f"Press release of 25 January 2022 | Millbrook: {STORY}"), "2022-01-25", "leading-date"),
        (
            (title(), STORY, Cut("More\n", Category.RELATED_LINKS), Cut("Last edited on 25 May 2019.\n")),
            "2019-05-25",
            "updated-label",
        ),
        (
            (title(), STORY, Cut("Diese Seite wurde zuletzt am 25. Mai 2019 geändert.\n", Category.NAVIGATION)),
            "2019-05-25",
            "updated-label",
        ),
    ],
)
def test_each_finder_finds(parts: tuple[str | Cut, ...], iso: str, by: str) -> None:
    """Every place in which papers print their date is read, and the finder is named."""
    assert told(*parts) == (iso, by, False)


@pytest.mark.parametrize(
    "parts",
    [
        (title(), STORY),
        (title(), stamp("Published 3 hours ago"), STORY),
        (title(), stamp("Thursday"), STORY),
        (title(), Cut("LONDON, Nov 1 (Reuters) - ", Category.DATELINE), STORY),
        (title(), STORY, Cut("© 2025 The Harbour Post. All rights reserved. 1 November 2025\n", Category.COPYRIGHT)),
        (title(), STORY, Cut("Related\nFerry back by spring, 12 Oct 2025\n", Category.RELATED_LINKS)),
        (title(), STORY, Cut("More\n", Category.RELATED_LINKS), stamp("12 October 2025")),
        (title(), STORY, Cut("3 comments\n", Category.COMMENTS), stamp("Posted 12 October 2025")),
        (title(), STORY, stamp("2 November 2025"), STORY),
        (title(), STORY, "— Prof. Ana Lima (@analima) ", stamp("March 24, 2019"), STORY),
        (title(), STORY, "The piers are worse than feared. pic.twitter.com/AbC123\n", stamp("March 24, 2019")),
        (title(), STORY, "Harbour Desk @harbourdesk ·\n", stamp("March 24, 2019")),
        (title(), STORY, byline("— Prof. Ana Lima (@analima) March 24, 2019")),
        (title("Bridge fell on 24 March 2015\n"), STORY),
        (title(), Cut("Berg, born 28 January 1995\n", Category.AUTHOR_BIO), STORY),
        (title(), Cut("Storm of 28 January 1975\n", Category.RELATED_LINKS), STORY),
        (title(), Cut("She died on 24 March 2015.\n", Category.AUTHOR_BIO), STORY),
        (title(), Cut("Subscribe before 24 March 2015\n", Category.SUBSCRIPTION), STORY),
        (title(), Cut("The bridge on 24 March 2019. Photo: Berg\n", Category.IMAGE_CREDIT), STORY),
        (title(), Cut("12 May 2019 to 14 May 2019: harbour days\n", Category.NAVIGATION), STORY),
        (title(), f"On 27 January 2022 the locks were closed. {STORY}"),
        (title(), f"27 January 2022 was a cold day. {STORY}"),
        (title(), f"3 May 2024 – 12 May 2024: {STORY}"),
        (title(), "25 March 2019: the bridge opens.\n", f"26 March 2021: {STORY}"),
        (title(), STORY, Cut("Zuletzt spielte der Verein am 3. Mai 2019 gegen Kiel.\n", Category.NAVIGATION)),
        (title(), STORY, Cut("Ferry back. Updated 5 May 2020\n", Category.RELATED_LINKS)),
        (title(), STORY, Cut("Privacy policy last updated on 25 May 2018\n", Category.NAVIGATION)),
        (title(), STORY, Cut("3 May 2021 Ferries\n"), STORY, Cut("4 June 2021 Locks\n"), STORY),
        (STORY,),
        ("",),
    ],
)
def test_other_dates_are_never_the_publication_date(parts: tuple[str | Cut, ...]) -> None:
    """Dates of the story, of embedded posts, of other stories, of copyright, and relative ones date nothing."""
    assert published(*parts) is None


def test_an_identifier_beats_a_clock() -> None:
    """The identifier's date wins over a date at the very top, which stays as a rival and makes a conflict."""
    found = published(
        stamp("Tuesday, 02 January 2024 12:17 GMT"),
        title(),
        STORY,
        Cut("MENAFN01112025000228011069ID1110279561\n", Category.IDENTIFIER),
    )

    assert found is not None
    assert (found.value.day, found.conflict) == ("2025-11-01", True)
    assert [rival.value.iso for rival in found.rivals] == ["2024-01-02T12:17+00:00"]
    assert found.rivals[0].quote == "Tuesday, 02 January 2024 12:17 GMT"
    assert found.rivals[0].confidence < found.confidence


def test_published_beats_updated() -> None:
    """Of two labelled dates the publication's wins, and a later update is no contradiction."""
    found = published(title(), stamp("Updated: 2 Nov 2025 | Published: 1 Oct 2025"), STORY)

    assert found is not None
    assert (found.value.iso, found.conflict) == ("2025-10-01", False)
    assert [(rival.value.iso, rival.by) for rival in found.rivals] == [("2025-11-02", "updated-label")]


def test_labelled_beats_unlabelled() -> None:
    """A labelled date wins over a bare one; two that lie apart are in conflict."""
    assert told(title(), stamp("12 October 2025"), stamp("Published: 1 October 2025"), STORY) == (
        "2025-10-01",
        "published-label",
        True,
    )


def test_the_line_nearest_the_story_is_taken() -> None:
    """Of date lines above the story, those of other stories stand farther off and are rivals."""
    found = published(title(), stamp("12 October 2025"), title("Ferry returns\n"), stamp("20 October 2025"), STORY)

    assert found is not None
    assert (found.value.iso, found.conflict) == ("2025-10-20", True)
    assert [rival.value.iso for rival in found.rivals] == ["2025-10-12"]


def test_a_sentence_in_the_menu_is_no_date_line() -> None:
    """A longer line that was cut between title and story does not date it."""
    line = "More on this from our evening broadcast of 12 October 2025, with pictures\n"

    assert published(title(), Cut(line, Category.NAVIGATION), STORY) is None


def test_a_day_apart_is_time_zones() -> None:
    """Dates one day apart do not contradict each other."""
    assert told(title(), stamp("2 October 2025"), stamp("Published: 1 October 2025"), STORY)[2] is False


def test_the_same_day_with_the_time_is_preferred() -> None:
    """Where two finders agree on the day, the one that tells the minute is taken and the other supports it."""
    found = published(title(), stamp("Published 1 October 2025"), stamp("1 October 2025, 14:05 GMT"), STORY)

    assert found is not None
    assert found.value.iso == "2025-10-01T14:05+00:00"
    assert [(rival.by, rival.value.iso) for rival in found.rivals] == [("published-label", "2025-10-01")]


def test_a_line_at_the_very_top_is_weak_without_a_title_too() -> None:
    """Where no title was found, a date above everything else is believed less than one below a byline."""
    top = published(stamp("2 October 2025"), STORY)
    below = published(byline("By Ana Lima"), stamp("2 October 2025"), STORY)

    assert top is not None
    assert below is not None
    assert top.confidence < below.confidence


@pytest.mark.parametrize(
    ("line", "warning"),
    [
        ("1 January 1970", "published: 1970-01-01 is a computer's word for no date"),
        ("6 November 2025", "published: 2025-11-06 lies in the future: today is 2025-11-03"),
        ("3 May 1650", "published: 1650-05-03 is older than any newspaper here"),
    ],
)
def test_days_that_cannot_be_are_dropped_with_a_warning(line: str, warning: str) -> None:
    """Days before newspapers, days to come and computers' zero dates are not taken, and the warning says so."""
    found, warnings = weigh_published(clean_document(title(), stamp(line), STORY), now=NOW)

    assert (found, warnings) == (None, (warning,))


def test_the_window_reaches_two_days_ahead() -> None:
    """A paper dated ahead, or written east of here, is not turned away."""
    assert told(title(), stamp("5 November 2025"), STORY)[0] == "2025-11-05"


def test_an_ambiguous_date_stays_ambiguous_without_evidence() -> None:
    """With nothing to tell the order of day and month, the other reading is a rival and the conflict is flagged."""
    story = STORY.replace("12/06/2021", "June")
    found = published(title(), stamp("03/04/2019"), story)

    assert found is not None
    assert found.conflict
    assert {found.value.iso, *(rival.value.iso for rival in found.rivals)} == {"2019-04-03", "2019-03-04"}
    assert found.confidence < 0.6


@pytest.mark.parametrize(
    ("parts", "iso"),
    [
        ((title(), stamp("03/04/2019"), byline("By Ana Lima, 4 March 2019"), STORY), "2019-03-04"),
        ((title(), stamp("03/04/2019"), STORY.replace("12/06/2021", "25/06/2021")), "2019-04-03"),
        ((title(), stamp("03/04/2019"), STORY.replace("12/06/2021", "06/25/2021")), "2019-03-04"),
        ((title(), stamp("03/04/2019 2:05 PM EST"), STORY), "2019-03-04T14:05-05:00"),
        ((title(), stamp("03/04/2019 14:05 BST"), STORY), "2019-04-03T14:05+01:00"),
        ((title(), stamp("03/04/2019"), SPANISH), "2019-04-03"),
        ((title(), stamp("10/12/2025"), STORY), "2025-10-12"),  # 10 December is still to come
        ((title(), stamp("1. listopada 2024."), SPANISH), "2024-11-01"),
    ],
)
def test_other_evidence_settles_an_ambiguous_date(parts: tuple[str | Cut, ...], iso: str) -> None:
    """Another date, the order used elsewhere, the zone or the language tells which way round a date is meant."""
    assert told(*parts)[0] == iso


def test_no_text_is_no_date() -> None:
    """A document of which nothing is left has no date, and no error either."""
    assert find_published(clean_document(Cut("x", Category.OTHER)), now=NOW) is None


_CATEGORIES = st.sampled_from([*Category])
_SCRAPS = st.sampled_from(
    [
        "1 May 2019",
        "03/04/2019",
        "Published: ",
        "Updated ",
        "— A (@b) ",
        "2025-11-01",
        "\n",
        " ",
        "By Ana Lima",
        "2019 ",
    ]
)
_TEXT = st.lists(_SCRAPS, min_size=1, max_size=8).map("".join)
_PART = st.one_of(_TEXT, st.builds(Cut, _TEXT, _CATEGORIES))


@given(st.lists(_PART, max_size=8))
@settings(max_examples=200, deadline=None)
def test_any_document_is_read_without_an_error(parts: list[str | Cut]) -> None:
    """Whatever was removed, a date found lies in the window, and its rivals are not the same finding again."""
    clean: CleanDocument = clean_document(*parts)
    found = find_published(clean, now=NOW)

    if found:
        assert "1690-09-25" <= found.value.day <= "2025-11-05"
        assert (found.by, found.value) not in {(rival.by, rival.value) for rival in found.rivals}
