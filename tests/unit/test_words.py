"""How texts are cut into words, and how a user's words become a query and marks in a snippet."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.index.words import TOKENIZER, indexed_form, match_expression, pieces, size, snippets, storable, terms

FTS = sqlite3.connect(":memory:", isolation_level=None)
FTS.execute(f'CREATE VIRTUAL TABLE texts USING fts5(text, tokenize="{TOKENIZER}")')


@pytest.fixture(scope="module", autouse=True)
def _close() -> Iterator[None]:
    with closing(FTS):
        yield


def finds(text: str, words: str) -> bool:
    """Whether FTS5 finds the text by these words."""
    FTS.execute("DELETE FROM texts")
    FTS.execute("INSERT INTO texts VALUES (?)", (indexed_form(text),))
    wanted = terms(words)
    return bool(wanted) and bool(FTS.execute("SELECT 1 FROM texts(?)", (match_expression(wanted),)).fetchall())


def mark(text: str, words: str) -> str:
    """The snippets of a text, what fits in brackets."""
    return " | ".join(snippets(text, terms(words), ("[", "]")))


characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
letters = st.sampled_from("abcdefgäößłéИйЖжΑαΩωאבةانकखीिไกำ大学のカー서울İıſﬁ'’-.\u0301\u200d 0１½")


@settings(deadline=None)
@given(st.text(characters))
@example("U.S.")
@example("ﬁn ſo İl ½ ß ς")
def test_a_text_is_found_by_all_of_its_words(text: str) -> None:
    """Any text is found when asked for in its own words."""
    assert finds(text, text) == bool(terms(text))


@settings(deadline=None)
@given(st.text(letters, max_size=12), st.text(letters, max_size=12), st.text(letters, max_size=12))
@example("서울", "에서", "")
@example("", "काम", "")
def test_a_word_is_found_among_others(before: str, word: str, after: str) -> None:
    """A word that stands in a text, others around it, finds it and is marked in it."""
    text = f"{before} {word} {after}"

    if terms(word):
        assert finds(text, word)
        assert "[" in mark(text, word)


@settings(deadline=None)
@given(st.text())
def test_no_words_make_an_error(words: str) -> None:
    """Whatever stands in a query, FTS5 can read what is made of it."""
    finds("The bridge is open.", words)


@settings(deadline=None)
@given(st.text(characters), st.text(characters))
def test_snippets_never_fail(text: str, words: str) -> None:
    """Any text can be asked for any words; marks always come in pairs."""
    for snippet in snippets(text, terms(words), ("\x02", "\x03")):
        assert snippet.count("\x02") == snippet.count("\x03") > 0


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("two words", ["two", "words"]),
        ("twice twice", ["twice"]),
        (" \n\t ", []),
        ('" * ?! --', []),
        ('"quoted" (too)', ["quoted", "(too)"]),
        ('open "lock  gates" now', ["open", "lock gates", "now"]),
        ('"a b""c d" "a b"', ["a b", "c d"]),
        ("„eine Brücke“ «deux ponts» “a bridge”", ["eine Brücke", "deux ponts", "a bridge"]),
        ('"a b" "c d', ['"a', 'b"', '"c', "d"]),
        ('"" " " "?!"', []),
        ('צה"ל ארה"ב', ['צה"ל', 'ארה"ב']),
        ("U.S. 3.5", ["U.S.", "3.5"]),
        ("a\0b", ["a", "b"]),
    ],
)
def test_terms(words: str, found: list[str]) -> None:
    """A query's words are parted at white space, phrases stay whole; signs alone are no words."""
    assert terms(words) == found


@settings(deadline=None)
@given(st.text(letters, max_size=40), st.integers(2, 7))
@example("北京大学今天宣布新的研究计划", 4)
def test_pieces_of_a_term(term: str, most: int) -> None:
    """A long term falls into pieces that are small enough, overlap, and together are all of its words."""
    found = [terms(piece) and size(piece) for piece in pieces(term, most)]

    assert all(count <= max(most, 1) for count in found if count)
    assert all(piece in term for piece in pieces(term, most))
    assert size(term) <= most or sum(size(piece) for piece in pieces(term, most)) > size(term)


def test_what_cannot_be_stored_is_taken_out() -> None:
    """A lone surrogate or a NUL stands in no stored text."""
    assert storable("a\ud800b\0c") == "a?b c"


def test_plain_english_is_indexed_as_it_is() -> None:
    """Most texts are handed on untouched."""
    assert indexed_form("The bridge is open.") == "The bridge is open."


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("The bridge is open.", "The [bridge] is open."),
        ("Bridges, bridge-building, BRIDGE.", "Bridges, [bridge]-building, [BRIDGE]."),
        ("line\n\n  bridge\t one", "line [bridge] one"),
        ("No such word.", ""),
        ("", ""),
    ],
)
def test_what_fits_is_marked(text: str, marked: str) -> None:
    """Whole words are marked as they are written, white space made single."""
    assert mark(text, "bridge") == marked


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("in the U.S. today", "u.s.", "in the [U.S]. today"),
        ("New York, New Jersey", "york new", "[New] [York], [New] Jersey"),
        ("北京大学今天宣布", "今天", "北京大学[今天]宣布"),
        ("Straße STRASSE", "strasse", "[Straße] [STRASSE]"),
        ("Ελλάδα ΕΛΛΑΔΑ", "ελλαδα", "[Ελλάδα] [ΕΛΛΑΔΑ]"),
        ("مُحَمَّد محمد", "محمد", "[مُحَمَّد] [محمد]"),
    ],
    ids=["stops", "order", "zh", "de", "el", "ar"],
)
def test_what_counts_as_the_same_word(text: str, words: str, marked: str) -> None:
    """A word of several parts is marked as one; case, accents and vowel points do not count."""
    assert (mark(text, words), finds(text, words)) == (marked, True)


def test_a_snippet_is_cut_between_words() -> None:
    """Both ends of a snippet are whole words, and dots show that the text goes on."""
    snippet = mark("lantern " * 100 + "bridge" + " lantern" * 100, "bridge")

    assert snippet.startswith("… lantern ")
    assert snippet.endswith(" lantern …")
    assert set(snippet.split()) == {"…", "lantern", "[bridge]"}


def test_matches_close_to_each_other_share_a_snippet() -> None:
    """Two words of one sentence are shown together, distant ones apart, no more than three stretches."""
    far = " lantern" * 100

    assert mark(f"bridge and river{far} bridge{far} river{far} bridge", "bridge river").count(" | ") == 2


def test_an_endless_word_is_cut() -> None:
    """A match of 50,000 letters shows its beginning."""
    assert len(mark("x" * 50_000, "x" * 50_000)) < 300


def test_a_match_deep_in_a_long_text_is_still_quick() -> None:
    """A text is looked through up to half a million characters, no further."""
    assert mark("word " * 200_000 + "bridge", "bridge") == ""
