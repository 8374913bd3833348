"""What `explain` shows of a file."""

import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from pipeline.explain import explain, marked_text, visible
from pipeline.model import Article, Category, Dateline, Found, Moment
from tests.builders import Cut, Mend, article, clean_document

APPEAL = Cut("Support our newsroom today.\n", Category.DONATION_APPEAL, "appeal-block", 0.97)


def shown(made: Article, *, full: bool = False, width: int = 300) -> str:
    """What a terminal without colour shows."""
    console = Console(file=io.StringIO(), width=width, no_color=True, color_system=None)
    console.print(explain(made, full=full))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def row(screen: str, name: str) -> str:
    """The line of a table that begins with this name, its columns one space apart."""
    lines = (" ".join(line.split()) for line in screen.splitlines())
    return next(line for line in lines if line.startswith(name))


def test_the_file_is_named() -> None:
    """Path, type, encoding with the reason it was believed, size and id stand at the top."""
    screen = shown(article("Łódź is open.", path="inbox/ł.txt"))

    assert row(screen, "path") == "path inbox/ł.txt"
    assert row(screen, "type") == "type text"
    assert row(screen, "encoding") == "encoding utf-8 (valid-utf-8)"
    assert row(screen, "size") == "size 16 bytes, 13 characters"
    assert re.fullmatch(r"id [0-9a-f]{64}", row(screen, "id "))


def test_the_text_is_shown_in_order() -> None:
    """Kept stretches, cuts and repairs stand where they stood in the file."""
    clean = clean_document("One. ", APPEAL, "Two", Mend("&amp;", "&"), "three.")

    text = marked_text(clean).plain

    assert text == ("One. [-donation_appeal: appeal-block 0.97| Support our newsroom today. -]\nTwo{&amp; → &}three.")


def test_a_cut_is_struck_through_in_red_and_a_repair_is_yellow() -> None:
    """Colours tell kept, cut and mended apart; what is kept is plain."""
    text = marked_text(clean_document("One. ", APPEAL, Mend("&amp;", "&")))

    styles = {text.plain[span.start : span.end]: str(span.style) for span in text.spans}
    assert styles["Support our newsroom today."] == "red strike"
    assert styles["{&amp; → &}"] == "yellow"
    assert not any(key.startswith("One") for key in styles)


@pytest.mark.parametrize(
    ("mend", "sign"),
    [
        (Mend("", " "), "{∅ → ␣}"),
        (Mend("\n", " "), "{⏎ → ␣}\n"),
        (Mend("</u>", ""), "{</u> → ∅}"),
        (Mend("\u00a0", " "), "{\u00a0 → ␣}"),
    ],
    ids=["inserted", "unwrapped", "dropped", "no-break"],
)
def test_repairs_of_white_space_can_be_seen(mend: Mend, sign: str) -> None:
    """A space that was put in, or a line end taken out, has a sign."""
    assert marked_text(clean_document("a", mend, "b")).plain == f"a{sign}b"


def test_a_long_cut_is_abbreviated() -> None:
    """Of a long removal beginning and end are shown, and how much lies between."""
    screen = shown(article("Kept.\n", Cut("First words " + "please give " * 100 + "last words.")))

    assert "First words please give" in screen
    assert "last words. -]" in screen
    assert re.search(r"… 1,0\d\d characters …", screen)


def test_a_long_cut_is_shown_whole_when_asked() -> None:
    """`full` abbreviates nothing, and names the rule of each repair."""
    screen = shown(article("Kept", Mend("\t", " ", "tab"), Cut("please give " * 100)), full=True, width=5000)

    assert "please give " * 99 in screen
    assert "{⇥ → ␣ tab}" in screen


def test_rules_are_counted() -> None:
    """Under the text: each rule, how often it cut, and how much."""
    screen = shown(article("Kept.\n", APPEAL, "Kept too.\n", APPEAL, Mend("a", "b", "letters")))

    assert "donation_appeal appeal-block 2 56" in " ".join(screen.split())
    assert row(screen, "repair") == "repair letters 1"


def test_a_clean_file_says_so() -> None:
    """Where nothing was cut, that is said."""
    screen = shown(article("The bridge is open."))

    assert row(screen, "nothing") == "nothing"
    assert "0 cuts of 0 characters in all (0%)" in screen


def test_a_field_is_shown_with_its_evidence() -> None:
    """Value, finder, confidence and the words it was read from stand on one line."""
    names = Found(("Ana Lima", "Bo Chen"), "byline", "By Ana Lima and Bo Chen", 0.95)

    screen = shown(article(authors=names))

    assert row(screen, "authors") == "authors Ana Lima, Bo Chen byline 0.95 By Ana Lima and Bo Chen"


def test_rivals_and_conflicts_are_shown() -> None:
    """What the other finders saw stands below, and a contradiction is flagged."""
    rival = Found(Moment("2024-01-02"), "identifier", "20240102", 0.5)
    published = Found(Moment("2019-03-25"), "date-line", "25 March 2019", 0.9, (rival,), conflict=True)

    screen = shown(article(published=published))

    assert row(screen, "published") == "published 2019-03-25 date-line 0.90 25 March 2019"
    assert row(screen, "conflict") == "conflict"
    assert row(screen, "rival") == "rival 2024-01-02 identifier 0.50 20240102"


def test_without_contradiction_there_is_no_conflict() -> None:
    """A rival that agrees raises no flag."""
    title = Found("The bridge", "heading", "The bridge", 0.9, (Found("The bridge", "url", "the-bridge", 0.4),))

    assert "conflict" not in shown(article(title=title))


def test_a_dateline_shows_place_and_agency() -> None:
    """Both halves of a dateline are shown, or the one there is."""
    both = shown(article(dateline=Found(Dateline("ISTANBUL", "AA"), "dateline", "ISTANBUL (AA) -", 0.9)))
    one = shown(article(dateline=Found(Dateline(None, "AFP"), "dateline", "(AFP) -", 0.9)))

    assert row(both, "dateline") == "dateline ISTANBUL, AA dateline 0.90 ISTANBUL (AA) -"
    assert row(one, "dateline") == "dateline AFP dateline 0.90 (AFP) -"


@pytest.mark.parametrize(
    "name",
    [
        *("title", "subtitle", "authors", "agencies", "dateline", "publisher", "distributor", "published", "language"),
        "cites",
    ],
)
def test_an_empty_field_is_not_found(name: str) -> None:
    """Every field has its line, also where nothing was found."""
    assert row(shown(article()), name) == f"{name} not found"


def test_the_kind_of_a_text_is_the_record_s() -> None:
    """Nothing in a text tells its kind; it is taken for an article, on the screen as in the record."""
    assert row(shown(article()), "kind") == "kind article (nothing tells)"


def test_an_empty_field_gives_its_reason() -> None:
    """Why a field stayed empty stands beside it, and among the warnings."""
    screen = shown(article(warnings=("language: 3 words are too few to tell",)))

    assert row(screen, "language") == "language not found 3 words are too few to tell"
    assert row(screen, "!") == "! language: 3 words are too few to tell"


def test_no_warnings_no_heading() -> None:
    """A file without oddities has no list of them."""
    assert "Warnings" not in shown(article())


def test_news_text_is_never_markup() -> None:
    """Brackets in a text, a quote or a path are shown, not obeyed."""
    odd = "[red]Alarm[/red] [/] [link=x]"

    screen = shown(article(odd, Cut(odd), path="in/[bold].txt", title=Found(odd, "heading", odd, 0.9), warnings=(odd,)))

    assert screen.count(odd) == 5
    assert "in/[bold].txt" in screen


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("\x1b[2J", r"\x1b[2J"),
        ("\x07\x00\x7f\x9b", r"\x07\x00\x7f\x9b"),
        ("\u202eabc", r"\u202eabc"),
        ("\r", r"\r"),
        ("\u200b\u00ad\ufeff", r"\u200b\xad\ufeff"),
        ("\ud800", r"\ud800"),
        ("tab\tline\n", "tab\tline\n"),
        ("👩\u200d👧 می\u200cخواهم", "👩\u200d👧 می\u200cخواهم"),
    ],
    ids=["escape", "controls", "direction", "return", "invisible", "surrogate", "layout", "joiners"],
)
def test_control_characters_are_spelled_out(text: str, spelled: str) -> None:
    """Nothing in a file can steer the terminal; what belongs to words stays."""
    assert visible(text) == spelled


@settings(deadline=None)
@given(st.text())
def test_nothing_reaches_the_terminal_unspelled(text: str) -> None:
    """Whatever a file holds, no control code is printed but line ends and tabs."""
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", visible(text))
    visible(text).encode("utf-8")
