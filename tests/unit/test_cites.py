"""Cites: outlets named as sources, and outlets that are merely mentioned."""

import pytest

from pipeline.enrich.cites import citations_in, find_cites
from tests.builders import clean_document


def cited(*paragraphs: str) -> list[str]:
    return list(dict.fromkeys(each.name for each in citations_in(paragraphs)))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("According to CNN, the gates are old.", ["CNN"]),
        ("The gates are old, CNN reported on Friday.", ["CNN"]),
        ("He told Reuters and AFP that the gates were old.", ["Reuters", "Agence France-Presse"]),
        ("An official told the state news agency RIA Novosti that", ["RIA Novosti"]),
        ("He told Britain's Guardian newspaper", ["The Guardian"]),
        ("The Washington Post says it’s obtained the letters.", ["The Washington Post"]),
        ("Letters obtained by The Washington Post,” show", ["The Washington Post"]),
        ("Letters seen by the Financial Times show", ["Financial Times"]),
        ("The story was first reported by Axios.", ["Axios"]),
        ("She said so in an interview with NBC News.", ["NBC News"]),
        ("“The gates are old,” WaPo continues.", ["The Washington Post"]),
        ("A Reuters witness said the gates were shut.", ["Reuters"]),
        ("A New York Times investigation found rust.", ["The New York Times"]),
        ("He told the Hill Valley Courier that it was rust.", ["Hill Valley Courier"]),
        ("Das sagte er der Nachrichtenagentur Reuters.", ["Reuters"]),
        ("Wie der „Spiegel“ damals berichtete, war es Rost.", ["Der Spiegel"]),
        ("Según publicó El País en abril, es óxido.", ["El País"]),
        ("a déclaré le ministre à l'AFP.", ["Agence France-Presse"]),
        ("Segundo a Folha de S.Paulo, é ferrugem.", ["Folha de S.Paulo"]),
        ("Lo scrive il Corriere della Sera.", ["Corriere della Sera"]),
        ("Dat meldt de Volkskrant.", ["de Volkskrant"]),
        ("Об этом сообщает РИА Новости.", ["RIA Novosti"]),
        ("Об этом пишет «Коммерсантъ».", ["Kommersant"]),
        ("وقالت رويترز إن الجسر مغلق", ["Reuters"]),
        ("据路透社报道，大桥关闭。", ["Reuters"]),
    ],
)
def test_sources_are_cited(text: str, names: list[str]) -> None:
    """Verbs, nouns and prepositions of many languages make an outlet a source."""
    assert cited(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "He founded CNN in 1980.",
        "The Washington Post's owner bought a boat.",
        "He works for Reuters.",
        "CNN will cut jobs.",
        "The mayor sued the New York Times.",
        "The owner of CNN said he would sell.",
        "He watched Fox News all day.",
        "The Sun rises; time told a story.",
        "The Guardian Council said no.",
        "A lawyer for the Guardian said no.",
        "",
    ],
)
def test_a_mention_is_no_citation(text: str) -> None:
    """An outlet that the story is about is not its source."""
    assert cited(text) == []


def test_a_short_name_is_the_outlet_named_before() -> None:
    """The words "the Post" and "the newspaper" lead back to the full name."""
    assert cited("The Washington Post has the letters.", "They are old, according to the Post.") == [
        "The Washington Post"
    ]
    assert cited("The Washington Post has the letters.", "It was rust, as reported by the newspaper") == [
        "The Washington Post"
    ]


def test_a_short_name_without_its_outlet_is_nobody() -> None:
    """The words "the Post" alone may be any of a hundred papers."""
    assert cited("They are old, according to the Post.") == []


def test_the_times_is_the_one_named_before() -> None:
    """Behind The New York Times, "the Times" is not the paper of London."""
    assert cited("He wrote in The New York Times.", "“It was rust,” a relative told the Times.") == [
        "The New York Times"
    ]


def test_the_story_s_own_outlet_is_left_out() -> None:
    """What a paper was told itself is no citation."""
    clean = clean_document("A person told the Guardian it was rust.\n", "Another told RIA Novosti it was not.\n")

    found = find_cites(clean, own=("The Guardian",))

    assert found is not None
    assert found.value == ("RIA Novosti",)


def test_the_quote_is_the_sentence() -> None:
    """An analyst sees the words that the citation was read from."""
    found = find_cites(clean_document("It was late. An official told Reuters it was rust. It rained.\n"))

    assert found is not None
    assert found.quote == "An official told Reuters it was rust."


def test_an_unknown_outlet_is_less_sure() -> None:
    """A name that only looks like an outlet's lowers the confidence."""
    known = find_cites(clean_document("He told Reuters it was rust.\n"))
    unknown = find_cites(clean_document("He told the Hill Valley Courier it was rust.\n"))

    assert known is not None
    assert unknown is not None
    assert unknown.confidence < known.confidence


def test_a_text_without_sources_cites_nobody() -> None:
    """None means not found."""
    assert find_cites(clean_document("It was rust.\n")) is None


def test_a_directory_of_outlets_costs_no_more_than_a_story() -> None:
    """However often a damaged file names an outlet, only so many mentions are looked at."""
    found = list(citations_in(["CNN said " * 20_000, "He told Reuters."]))

    assert len(found) == 1000


def test_the_quote_of_a_long_sentence_is_the_part_around_the_name() -> None:
    """The name itself is always in the quote."""
    long = "and so on and on " * 40

    found = find_cites(clean_document(f"It was rust {long}according to Reuters {long}as everyone knew.\n"))

    assert found is not None
    assert "according to Reuters" in found.quote
    assert len(found.quote) < 250
