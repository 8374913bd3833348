"""Outlets by name, in running text, and by the look of their name."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.lexicon.outlet_lines import outlet_line
from pipeline.lexicon.outlets import find_outlets, fold, outlet, outlets, source_like


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Reuters", "Reuters", "agency"),
        ("AFP", "Agence France-Presse", "agency"),
        ("the associated press", "Associated Press", "agency"),
        ("(AA)", "Anadolu Agency", "agency"),
        ("РИА Новости", "RIA Novosti", "agency"),
        ("新华社", "Xinhua", "agency"),
        ("رويترز", "Reuters", "agency"),
        ("WaPo", "The Washington Post", "outlet"),
        ("NYT", "The New York Times", "outlet"),
        ("the Guardian", "The Guardian", "outlet"),
        ("El Pais", "El País", "outlet"),
        ("MENAFN", "MENAFN", "distributor"),
        ("PRNewswire", "PR Newswire", "distributor"),
    ],
)
def test_outlets_are_known_by_all_their_names(text: str, name: str, kind: str) -> None:
    """Abbreviations, spellings and other scripts lead to one name."""
    found = outlet(text)

    assert found is not None
    assert (found.name, found.kind) == (name, kind)


@pytest.mark.parametrize("text", ["", "The", "Harbour", "nothing at all", "x" * 500])
def test_unknown_names_are_not_outlets(text: str) -> None:
    """What is not in the list is nobody."""
    assert outlet(text) is None


@pytest.mark.parametrize(
    ("text", "believed"), [("The Guardian", True), ("Reuters", True), ("Time", False), ("MAP", False)]
)
def test_alone_a_common_word_is_not_believed(text: str, believed: bool) -> None:
    """A menu's "Time" is no magazine."""
    assert (outlet(text, alone=True) is not None) == believed


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He told Reuters and the BBC.", ["Reuters", "BBC"]),
        ("Sources told The Washington Post’s team", ["The Washington Post"]),
        ("The New York Times, not The Times", ["The New York Times", "The Times"]),
        ("据路透社报道", ["Reuters"]),
        ("وقالت لرويترز", ["Reuters"]),
        ("The sun rises, times change, time flies", []),
        ("Time Warner and the Guardian Council", []),
        ("Bloomberger and APs", []),
        ("Folha da Serra, Age of Steam, People of Color", []),
        ("a Folha, do Brasil", ["Folha de S.Paulo"]),
        ("A Reuters de Londres informou", ["Reuters"]),
    ],
)
def test_outlets_are_found_in_running_text(text: str, names: list[str]) -> None:
    """Whole names only, the longest wins, and common words need their spelling."""
    assert [mention.outlet.name for mention in find_outlets(text)] == names


def test_a_mention_covers_its_article() -> None:
    """Offsets frame the words as they stand."""
    text = "told the Washington Post that"

    mention = next(find_outlets(text))

    assert text[mention.start : mention.end] == "the Washington Post"


@pytest.mark.parametrize(
    "line",
    [
        "Khaama Press",
        "Daily Sabah",
        "The Hill Valley Courier",
        "Point Amory Beacon",
        "Hill Valley Business Journal",
        "Radio Harbour",
        "Ostsee-Zeitung",
        "hillvalley.com",
    ],
)
def test_an_unknown_outlet_is_told_by_its_name(line: str) -> None:
    """A masthead's last or first word gives it away."""
    assert source_like(line)


@pytest.mark.parametrize(
    "line",
    [
        "Fake News",
        "Freedom of the Press",
        "Breaking News",
        "Local News",
        "World News",
        "Social Media",
        "Read More",
        "News Agency",
        "The Press",
        "Daily Newsletter",
        "Login Register",
        "Showbiz & TV",
        "The harbour is closed in the news",
        "",
    ],
)
def test_headings_are_no_outlets(line: str) -> None:
    """A heading that ends with "News" is still a heading."""
    assert not source_like(line)


def test_no_outlet_stands_in_the_list_twice() -> None:
    """One name, one line."""
    names = Counter(fold(each.name) for each in outlets())

    assert [name for name, count in names.items() if count > 1] == []


@given(st.text(max_size=300))
def test_any_text_can_be_searched(text: str) -> None:
    """Mentions are in order, do not overlap and lie inside the text."""
    mentions = list(find_outlets(text))

    edges = [edge for mention in mentions for edge in (mention.start, mention.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)


@pytest.mark.parametrize(
    ("line", "name", "dated"),
    [
        ("The Guardian, Mon 25 Mar 2019", "The Guardian", True),
        ("PTI | Updated: May 03, 2024 12:17 IST", "Press Trust of India", True),
        ("Khaama Press", "Khaama Press", False),
        ("3 May 2024 - The Hill Valley Courier", "The Hill Valley Courier", True),
    ],
)
def test_a_line_of_outlet_and_date_is_read(line: str, name: str, dated: bool) -> None:
    """Dates and the words around them are no part of the name."""
    read = outlet_line(line)

    assert read is not None
    assert (read.name, read.dated) == (name, dated)


@pytest.mark.parametrize(
    "line", ["3 May 2024", "The Guardian reported on 3 May 2024 that it was rust", "Time", "Ana Lima, 3 May 2024", ""]
)
def test_a_line_of_anything_else_names_no_outlet(line: str) -> None:
    """A sentence, a date, a common word or a person is no outlet."""
    assert outlet_line(line) is None
