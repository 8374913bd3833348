"""Datelines in the house styles of many desks, and beginnings of sentences that look like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.lexicon.datelines import dateline


@pytest.mark.parametrize(
    ("dated", "place", "agency"),
    [
        ("ISTANBUL (AA) - ", "Istanbul", "Anadolu Agency"),
        ("SAN JOSE, Costa Rica - ", "San Jose, Costa Rica", None),
        ("BERLIN — ", "Berlin", None),
        ("WASHINGTON (Reuters) – ", "Washington", "Reuters"),
        ("WASHINGTON, D.C. — ", "Washington, D.C.", None),
        ("ERIE, Pa. — ", "Erie, Pa.", None),
        ("PORTLAND, Ore. (AP) — ", "Portland, Ore.", "Associated Press"),
        ("DEIR AL-BALAH, Gaza Strip (AP) — ", "Deir al-Balah, Gaza Strip", "Associated Press"),
        ("LONDON/PARIS, Nov 1 (Reuters) - ", "London/Paris", "Reuters"),
        ("Paris, le 3 mai (AFP) - ", "Paris", "Agence France-Presse"),
        ("Berlin (dpa) - ", "Berlin", "dpa"),
        ("Grünau (dpa/lno) - ", "Grünau", "dpa"),
        ("Berlin - ", "Berlin", None),
        ("MADRID, 1 Nov. (EFE).- ", "Madrid", "EFE"),
        ("Villar del Encinar (EFE).- ", "Villar del Encinar", "EFE"),
        ("(ANSA) - ROMA, 03 MAG - ", "Roma", "ANSA"),
        ("МОСКВА, 1 ноября — РИА Новости. ", "Москва", "RIA Novosti"),
        ("МОСКВА, 1 ноября. /ТАСС/. ", "Москва", "TASS"),
        ("Tehran, IRNA – ", "Tehran", "IRNA"),
        ("KARACHI: ", "Karachi", None),
        ("(CNN) — ", None, "CNN"),
    ],
)
def test_place_and_agency_are_read(dated: str, place: str | None, agency: str | None) -> None:
    """Place as it is usually written, agency by its own name, and nothing of the sentence behind."""
    found = dateline(f"{dated}The lock gates stay closed.")

    assert found is not None
    assert (found.place, found.agency, found.end) == (place, agency, len(dated))


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("（新华社北京11月1日电）大桥关闭", "北京", "Xinhua"),
        ("新华社北京11月1日电（记者 李明）大桥关闭", "北京", "Xinhua"),
        ("【パリ共同】橋は閉鎖された", "パリ", "Kyodo News"),
        ("(서울=연합뉴스) 홍길동 기자 = 다리가 닫혔다", "서울", "Yonhap News Agency"),
    ],
)
def test_east_asian_forms_are_read(text: str, place: str, agency: str) -> None:
    """Brackets, date and agency in one."""
    found = dateline(text)

    assert found is not None
    assert (found.place, found.agency) == (place, agency)


@pytest.mark.parametrize(
    ("text", "distributor", "publisher", "place"),
    [
        ("(MENAFN- Khaama Press) The gates", "MENAFN", "Khaama Press", None),
        ("NEW YORK, Nov. 1, 2025 /PRNewswire/ -- The firm", "PR Newswire", None, "New York"),
        ("NEW YORK--(BUSINESS WIRE)--The firm", "Business Wire", None, "New York"),
        ("LONDON, UK / ACCESSWIRE / November 1, 2025 / The firm", "ACCESS Newswire", None, "London, UK"),
    ],
)
def test_distributors_are_told_from_agencies(
    text: str, distributor: str, publisher: str | None, place: str | None
) -> None:
    """Who passes a text on did not write it."""
    found = dateline(text)

    assert found is not None
    assert (found.distributor, found.publisher, found.place, found.agency) == (distributor, publisher, place, None)


def test_the_date_is_kept_as_written() -> None:
    """The date's words are for the finder of dates."""
    found = dateline("TEHRAN, Nov. 01 (MNA) – The gates")

    assert found is not None
    assert found.date == "Nov. 01"


@pytest.mark.parametrize(
    "text",
    [
        "WASHINGTON — a name that once meant power — is quiet.",
        "NATO - the alliance that",
        "NATO — The alliance",
        "COVID-19 - The virus",
        "Vane (R) - The senator",
        "London - Paris by train",
        "Paris – the city of light – is",
        "Jordan - The kingdom",
        "UPDATE - The army",
        "WATCH: The moment",
        "The army (AP) said that",
        "Paris is (AFP) a city",
        "(AP) style is a matter of taste",
        "Joe Walker (AP) - The",
        "In Berlin - The",
        "BERLIN —",
        "",
    ],
)
def test_other_beginnings_are_no_datelines(text: str) -> None:
    """Acronyms, people, routes and sentences stay."""
    assert dateline(text) is None


@given(st.text(max_size=250))
def test_any_paragraph_can_be_asked(text: str) -> None:
    """What is found lies inside the text."""
    found = dateline(text)

    assert found is None or 0 <= found.start <= found.end < len(text)
