"""What is a person's name, and what only looks like one."""

import pytest

from pipeline.lexicon.names import is_person, recapitalise


@pytest.mark.parametrize(
    "line",
    [
        "Andrew Walker",
        "Dr. Maria-José O'Neill Jr.",
        "Ursula von der Lippe",
        "Jean-Luc de la Tour",
        "ANA LIMA",
        "Kim Jong-su",
        "J.K. Rowe",
        "Abdel Karim al-Masri",
        "Emmanuel MARTIN",
        "Мария Иванова",
        "Åsa Öberg",
        "Ron DeSilva",
        "Peter Black",
        "April May",
        "Bo Chen, MD",
    ],
)
def test_a_name_is_told_by_its_shape(line: str) -> None:
    """Titles, particles, initials, hyphens, capitals and diacritics belong to names."""
    assert is_person(line)


@pytest.mark.parametrize(
    "line",
    [
        "Breaking News",
        "Related Posts",
        "Middle East",
        "Climate Change",
        "United States",
        "Legal Disclaimer",
        "Khaama Press",
        "Source link",
        "Harbour Wins Again",
        "New York",
        "Buenos Aires",
        "The Mayor's Dog",
        "Technical SEO",
        "LifeBoat Services",
        "Le Pavillon",
        "Öffentlicher Nahverkehr",
        "Hybride Kriegsführung",
        "Baltimore, MD",
        "Ana",
        "Ana  Lima",
        "Ana Lima said",
        "Room 101",
        "",
        "? !",
    ],
)
def test_other_short_lines_are_no_names(line: str) -> None:
    """Headings, places, outlets, products and sentences are refused."""
    assert not is_person(line)


def test_a_script_without_capitals_needs_a_label() -> None:
    """Two Han characters are a name only where something announced one."""
    assert (is_person("李明"), is_person("李明", labelled=True)) == (False, True)


def test_a_word_is_a_surname_behind_a_given_name_only() -> None:
    """The line "Peter Black" is a person, "Winter Black" may be a colour."""
    assert (is_person("Peter Black"), is_person("Winter Black")) == (True, False)


@pytest.mark.parametrize(
    ("shouted", "written"),
    [
        ("ANA LIMA", "Ana Lima"),
        ("BO MCDONALD", "Bo McDonald"),
        ("SEAN O'NEILL", "Sean O'Neill"),
        ("MARIA-JOSÉ DE LA TORRE", "Maria-José de la Torre"),
        ("HANS VON STERN JR.", "Hans von Stern Jr."),
        ("Emmanuel MARTIN", "Emmanuel Martin"),
        ("JD VANE", "JD Vane"),
        ("HENRY VANE III", "Henry Vane III"),
        ("Ana Lima", "Ana Lima"),
    ],
)
def test_shouted_names_are_written_as_usual(shouted: str, written: str) -> None:
    """Capitals go where they usually stand."""
    assert recapitalise(shouted) == written


@pytest.mark.parametrize(
    "line",
    [
        "सुनीता रावत",
        "রেহানা পারভীন",
        "கவிதா முருகேசன்",
        "วรรณา ศรีสุข",
        "אורית בן־דוד",
        "Nguyễn Thu Hà",
        "Đỗ Mai An",
        "አበበ ከበደ",
    ],
)
def test_a_name_that_something_announced(line: str) -> None:
    """Scripts without capitals, with vowel signs within words, and names whose syllables are words elsewhere."""
    assert is_person(line, labelled=True)
