"""Dates: what is found in text, and which lines are nothing but a date."""

import re
import time
from datetime import date

import pytest
from babel import Locale
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.lexicon.dates import Label, date_line, find_dates, wire_identifier_date
from pipeline.lexicon.dates_names import CALENDAR
from training.calendar import calendar

LANGUAGES = (
    "en", "en_GB", "es", "pt", "pt_PT", "fr", "de", "de_AT", "it", "ru", "pl", "nl", "tr", "uk", "ar_EG", "id", "vi",
    "hi", "bn", "ur", "cs", "sk", "ro", "hu", "el", "sv", "da", "nb", "fi", "bg", "sr", "hr", "sl", "lt", "lv", "et",
    "ca", "eu", "gl", "sw", "fil", "ms", "he", "ja", "zh", "ko", "ka", "hy", "kk", "az", "mk", "sq", "af", "is", "ta",
)  # fmt: skip

FORMS = [
    ("Mon 25 Mar 2019", "2019-03-25"),
    ("31. lis 2025.", "2025-10-31"),  # the name is November's in other languages, which has thirty days
    ("March 25, 2019", "2019-03-25"),
    ("25 March 2019 at 14.05", "2019-03-25T14:05"),
    ("Tuesday, 02 January 2024 12:17 GMT", "2024-01-02T12:17+00:00"),
    ("2024-01-02", "2024-01-02"),
    ("2024-01-02T12:17:00Z", "2024-01-02T12:17+00:00"),
    ("2024-01-02T12:17:00.000+05:30", "2024-01-02T12:17+05:30"),
    ("2024-01-02 12:17:00 +0100", "2024-01-02T12:17+01:00"),
    ("02.01.2024", "2024-01-02"),
    ("1. 11. 2025 14:05", "2025-11-01T14:05"),
    ("25/03/2019", "2019-03-25"),
    ("03/25/2019", "2019-03-25"),
    ("01.11.25", "2025-11-01"),
    ("Nov. 1, 2025, 4:05 p.m. ET", "2025-11-01T16:05-04:00"),
    ("Nov. 3, 2025, 4:05 p.m. ET", "2025-11-03T16:05-05:00"),
    ("Nov 1 2025 12:30AM", "2025-11-01T00:30"),
    ("November 1st, 2025 | 4 PM", "2025-11-01T16:00"),
    ("1 November 2025 0830 GMT", "2025-11-01T08:30+00:00"),
    ("1er novembre 2025 à 14h05", "2025-11-01T14:05"),
    ("3 ноября 2025 г., 14:05", "2025-11-03T14:05"),
    ("1. November 2025 – 12:30 Uhr", "2025-11-01T12:30"),
    ("Samstag, den 1. November 2025, 12.30 Uhr", "2025-11-01T12:30"),
    ("5:30 PM EDT, Sat October 25, 2025", "2025-10-25T17:30-04:00"),
    ("10:30 ET Nov. 1, 2025", "2025-11-01T10:30-04:00"),
    ("Sábado, 1º de novembro de 2025", "2025-11-01"),
    ("1 de noviembre de 2025 a las 14:05", "2025-11-01T14:05"),
    ("1 d’abril de 2025", "2025-04-01"),
    ("1. nov. 2025 kl. 14.05", "2025-11-01T14:05"),
    ("1 Kasım 2025, Cumartesi 14:05", "2025-11-01T14:05"),
    ("3 KASIM 2020", "2020-11-03"),
    ("3 FÉVRIER 2020", "2020-02-03"),
    ("2025. november 1., szombat 14:05", "2025-11-01T14:05"),
    ("2025 m. lapkričio 1 d.", "2025-11-01"),
    ("2025. gada 1. novembris", "2025-11-01"),
    ("Thứ Bảy, ngày 1 tháng 11 năm 2025", "2025-11-01"),
    ("วันเสาร์ที่ 1 พฤศจิกายน พ.ศ. 2568", "2025-11-01"),
    ("1 พ.ย. 2568", "2025-11-01"),
    ("شنبه ۱۰ آبان ۱۴۰۴", "2025-11-01"),
    ("١ نوفمبر ٢٠٢٥", "2025-11-01"),
    ("١ تشرين الثاني ٢٠٢٥", "2025-11-01"),
    ("१ नवंबर २०२५", "2025-11-01"),
    ("יום שבת, 1 בנובמבר 2025", "2025-11-01"),
    ("2025年11月1日", "2025-11-01"),
    ("2025年11月1日（土）午後3時5分", "2025-11-01T15:05"),
    ("2025年11月1日星期六下午3:05", "2025-11-01T15:05"),
    ("二〇二五年十一月二十一日", "2025-11-21"),
    ("令和7年11月1日", "2025-11-01"),
    ("2025년 11월 1일 토요일 오후 3:05", "2025-11-01T15:05"),
    ("2025. 11. 1. 14:05", "2025-11-01T14:05"),
    ("01-Nov-2025 14:05 IST", "2025-11-01T14:05"),
    ("Fri 1 Aug 2025 14.05 BST", "2025-08-01T14:05+01:00"),
    ("1 November 2025 14:05 UTC+03:00", "2025-11-01T14:05+03:00"),
    ("Fri, Apr 28 20232:23 PM EDT", "2023-04-28T14:23-04:00"),
    ("the 1st of November 2025", "2025-11-01"),
    ("Sat, 01 Nov 2025 02:05 PM (IST)", "2025-11-01T14:05"),
    ("Thứ bảy, 21/11/2025, 14:05 (GMT+7)", "2025-11-21T14:05+07:00"),
    ("1 listopada 2025 r., 14:05", "2025-11-01T14:05"),
    ("21.11.2025r.", "2025-11-21"),
    ("1. studenoga 2025. u 14:05", "2025-11-01T14:05"),
    ("السبت، 1 تشرين الثاني/نوفمبر 2025", "2025-11-01"),
    ("٢٠٢٥/١١/٠١", "2025-11-01"),
    ("۱۴۰۴/۰۸/۱۰", "2025-11-01"),
    ("2025.11.1(土) 14:05", "2025-11-01T14:05"),
    ("2025年11月01日14:05", "2025-11-01T14:05"),
    ("Szombat, 2025. november 1. - 14:05", "2025-11-01T14:05"),
    ("Sat, November 1, 2025 at 2:05 PM CDT", "2025-11-01T14:05-05:00"),
    ("Sat Nov  1 12:17:00 GMT 2025", "2025-11-01"),
]


@pytest.mark.parametrize(("text", "iso"), FORMS)
def test_usual_forms_are_read(text: str, iso: str) -> None:
    """Dates, times and zones are read in any usual form."""
    found = find_dates(text)

    assert [mention.moment.iso for mention in found] == [iso]


@pytest.mark.parametrize(("text", "iso"), FORMS)
def test_a_date_alone_is_a_date_line(text: str, iso: str) -> None:
    """A line that is one of the usual forms and nothing else is a date line."""
    found = date_line(f"  {text} ")

    assert found is not None
    assert found.moment.iso == iso


@pytest.mark.parametrize("width", ["full", "long", "medium"])
@pytest.mark.parametrize("language", LANGUAGES)
@given(day=st.dates(date(1990, 1, 1), date(2059, 12, 31)))
@settings(max_examples=15, deadline=None)
def test_dates_formatted_by_cldr_are_found(language: str, width: str, day: date) -> None:
    """A date written as CLDR writes it is found again, in 55 languages and countries."""
    locale = Locale.parse(language)
    text = format_date(day, format=width, locale=locale)

    found = find_dates(f"{text}\n")

    readings = [found[0].moment.day, *([found[0].other.day] if found[0].other else [])] if found else []
    assert day.isoformat() in readings, (text, readings)


@pytest.mark.parametrize(
    "text",
    [
        "1,000 of 2,019",
        "31 Feb 2020",
        "31.02.2020",
        "LONDON, Nov 1 (Reuters) -",
        "March 2019",
        "Thursday",
        "Published 2 hours ago",
        "© 2025 The Harbour Post",
        "In 2019 March 25 people left the town.",
        "It closed in 2019. March 25 was a Monday.",
        "He left on 25 March. 2019 was a quiet year.",
        "Police killed 25 in March 2019.",
        "the office is open 25-27 March 2019",
        "release 10.1.2.2019 is out",
        "call 020 7946 2019",
        "https://example.com/news/2025/11/01/story",
        "They won 3 - 2 - 2019 style",
        "3/4 of 2019",
        "",
    ],
)
def test_no_date_is_seen_where_none_is(text: str) -> None:
    """Numbers, impossible days, dates without a year, ranges and addresses are no dates."""
    found = find_dates(text)

    assert found == ()


def test_both_readings_of_a_numeric_date_are_told() -> None:
    """Where day and month could be either way round, the date is ambiguous and carries its second reading."""
    found = find_dates("03/04/2019")[0]

    assert (found.ambiguous, found.moment.iso, found.other and found.other.iso) == (True, "2019-04-03", "2019-03-04")


def test_a_weekday_settles_an_ambiguous_date() -> None:
    """A weekday beside a numeric date rules out the reading that does not fall on it."""
    found = find_dates("Monday, 03/04/2019")[0]

    assert (found.ambiguous, found.moment.iso) == (False, "2019-03-04")


def test_a_day_and_month_that_are_the_same_number_are_clear() -> None:
    """04/04/2019 reads the same either way."""
    assert not find_dates("04/04/2019")[0].ambiguous


def test_a_month_name_of_two_meanings_is_told() -> None:
    """Listopad is November in Polish and October in Croatian; both readings are given."""
    found = find_dates("1. listopada 2025.")[0]

    assert {found.moment.iso, found.other and found.other.iso} == {"2025-11-01", "2025-10-01"}


def test_two_names_of_different_months_are_no_date() -> None:
    """Two names of a month stand for one month, or there is no date."""
    assert find_dates("1 March/April 2025") == ()


def test_spans_cover_the_date_and_no_more() -> None:
    """Start and end hold the date from weekday to zone."""
    text = "Updated 5:30 PM EDT, Sat October 25, 2025 by the desk; first seen 24.10.2025."

    found = [text[mention.start : mention.end] for mention in find_dates(text)]

    assert found == ["5:30 PM EDT, Sat October 25, 2025", "24.10.2025"]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Published: 1 Nov 2025 | Updated: 2 Nov 2025, 10:00 GMT", [Label.PUBLISHED, Label.UPDATED]),
        ("Publié le 1er novembre 2025 à 14h05 - Mis à jour le 2 novembre 2025", [Label.PUBLISHED, Label.UPDATED]),
        ("Veröffentlicht am 1. November 2025", [Label.PUBLISHED]),
        ("Stand: 01.11.2025, 12:30 Uhr", [Label.UPDATED]),
        ("Actualizado el 1 de noviembre de 2025", [Label.UPDATED]),
        ("Опубликовано: 3 ноября 2025 г.", [Label.PUBLISHED]),
        ("Last modified on Sat 1 Nov 2025 14.05 GMT", [Label.UPDATED]),
        ("发布时间：2025-11-01 14:05", [Label.PUBLISHED]),
        ("This article was amended on 4 May 2017 to correct a name", [Label.UPDATED]),
        ("This story was originally published on 4 May 2017", [Label.PUBLISHED]),
        ("Harbour Post Published 4 May 2017", [Label.PUBLISHED]),
        ("The mayor’s report released on 4 May 2017", [None]),
        ("The mayor updated the plan on the dock on 1 Nov 2025", [None]),
    ],
)
def test_labels_are_read(text: str, labels: list[Label | None]) -> None:
    """The words right before a date tell whether it is the publication's or an update's."""
    found = [mention.label for mention in find_dates(text)]

    assert found == labels


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Published 9:00 AM EDT, Fri November 1, 2024 · 5 min read", "2024-11-01T09:00-04:00"),
        ("Updated: 2 Nov 2025, 10:00 GMT | Published: 1 Nov 2025, 09:00 GMT", "2025-11-01T09:00+00:00"),
        ("Last updated on 1 November 2025 — 3 hours ago", "2025-11-01"),
        ("(01 November 2025)", "2025-11-01"),
        ("Publicado el 1 de noviembre de 2025 · 14:05 h", "2025-11-01T14:05"),
    ],
)
def test_labels_and_reading_times_belong_to_a_date_line(text: str, iso: str) -> None:
    """Labels, separators, a reading time and a relative time may stand in a date line; the publication date is told."""
    found = date_line(text)

    assert found is not None
    assert found.moment.iso == iso


@pytest.mark.parametrize(
    "text",
    [
        "The Guardian, Mon 25 Mar 2019",
        "By 1 November 2025 the firm had paid.",
        "WASHINGTON, Nov. 1, 2025 /PRNewswire/ --",
        "12:17 GMT",
        "Tuesday",
        "3 hours ago",
        "Posted by admin on November 1, 2025",
        "1 November 2025 was the day",
        "1 November 2025 1 December 2025 1 January 2026 1 February 2026",
    ],
)
def test_other_lines_are_no_date_lines(text: str) -> None:
    """A sentence or a byline with a date is no date line; nor is a time or a weekday alone."""
    assert date_line(text) is None


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("MENAFN01112025000228011069ID1110279561", "2025-11-01"),
        ("QWIRE20112025000228011069", "2025-11-20"),
        ("LD2025110112345", "2025-11-01"),
        ("20251101PD12345", "2025-11-01"),
        ("20251101006001en", "2025-11-01"),
        ("2025-11-01-KP-00123", "2025-11-01"),
        ("20251101-KP-00123", "2025-11-01"),
        ("urn:newsml:example.com:20251101T141700Z:TX-1", "2025-11-01T14:17+00:00"),
        ("urn:newsml:example.com:20251101:nTX1", "2025-11-01"),
        ("© dpa-infocom, dpa:251101-930-12345/1", "2025-11-01"),
        ("AP-NY-11-01-25 1417EDT", "2025-11-01T14:17-04:00"),
        ("OTS0012 2025-11-01/10:15", "2025-11-01T10:15"),
        ("(END) Dow Jones Newswires 11-01-2025 1417GMT", "2025-11-01T14:17+00:00"),
        ("(END) Dow Jones Newswires 11-01-25", "2025-11-01"),
    ],
)
def test_wire_identifiers_tell_their_date(text: str, iso: str) -> None:
    """Each documented form of identifier is read."""
    found = wire_identifier_date(f" {text}\n")

    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize(
    "text",
    [
        "MENAFN99992025000228011069ID1",
        "see MENAFN01112025000228011069ID1110279561",
        "ABC12345678",
        "2025-11-01",
        "20251101",
        "020 7946 0123",
        "ISBN9780141036144",
        "2025-13-01-KP-00123",
        "urn:newsml:example.com:20251399:n1",
        "COVID19",
        "",
    ],
)
def test_other_tokens_are_no_identifiers(text: str) -> None:
    """A sentence, a bare number or a day that the calendar lacks is no identifier."""
    assert wire_identifier_date(text) is None


@given(st.text())
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_an_error(text: str) -> None:
    """Whatever stands in a text, looking for dates in it does not fail, and spans lie in order inside it."""
    found = find_dates(text)
    date_line(text)
    wire_identifier_date(text)

    edges = [edge for mention in found for edge in (mention.start, mention.end)]
    assert edges == sorted(edges)
    assert not edges or edges[-1] <= len(text)


_PIECES = st.sampled_from(
    [
        *"0123456789./-:, \n()年月日",
        "2019",
        "25",
        "March",
        "mai",
        "tháng",
        "Mon",
        "PM",
        "GMT",
        "1er",
        "de",
        "آبان",
        "Uhr",
    ]
)


@given(st.lists(_PIECES, max_size=30).map("".join))
@settings(max_examples=500, deadline=None)
def test_scraps_of_dates_are_read_without_an_error(text: str) -> None:
    """Text made of parts of dates, in any order, gives only days that the calendar has."""
    found = find_dates(text)

    assert all(date.fromisoformat(mention.moment.day) for mention in found)


@pytest.mark.parametrize(
    "text",
    [
        "2019 " * 100_000,
        "1" * 500_000,
        "1/1/" * 125_000,
        "12:" * 160_000,
        " " * 500_000 + "2019",
        "(" * 500_000 + "2019",
    ],
    ids=["years", "digits", "slashes", "colons", "blanks", "brackets"],
)
def test_hostile_texts_cost_time_in_proportion(text: str) -> None:
    """Half a million characters made to be slow are read within seconds: about one on a quiet machine."""
    find_dates("1 May 2019")
    start = time.process_time()
    find_dates(text)
    date_line(text)

    assert time.process_time() - start < 10


def test_dates_do_not_reach_over_a_line_end() -> None:
    """The end of one line and the start of the next make no date."""
    assert find_dates("page 25\nMarch 2019") == ()


def test_digits_of_a_date_are_found_inside_running_text() -> None:
    """Dates inside sentences are found where they stand."""
    text = "The bridge opened on 4 May 1987, closed on 03.02.1999 and reopened on June 7th, 2001."

    found = [re.sub(r"\s+", " ", text[m.start : m.end]) for m in find_dates(text)]

    assert found == ["4 May 1987", "03.02.1999", "June 7th, 2001"]


def test_calendar_is_cldrs() -> None:
    """The names that are shipped are those that `python -m training.calendar` writes."""
    assert CALENDAR.read_text(encoding="utf-8") == calendar()
