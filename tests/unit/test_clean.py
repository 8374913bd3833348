"""The cleaner as a whole: nothing is lost without a receipt, and clean text stays as it is."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.clean import ask_rules, clean
from pipeline.clean.page import Page
from pipeline.config import Limits
from pipeline.model import Category, CleanDocument, RawFile
from pipeline.read.decode import Decoded
from pipeline.read.text import read_text

RAW = RawFile("a.txt", b"", "0" * 64, datetime(2025, 11, 1, tzinfo=UTC))
LIMITS = Limits()

LINES = st.sampled_from(
    [
        "The lock gates at the harbour will be closed for the whole of the winter, the council said.",
        "Harbour to close for winter",
        "By Ana Lima and Bo Chen",
        "Tuesday, 02 January 2024 12:17 GMT",
        "ISTANBUL (AA) - The mayor of the town met the owners of the mill on Monday, officials said.",
        "Share this article on Facebook",
        "* Home",
        "Related Posts",
        "<u>Ana</u> &amp; <p>Bo</p> met for talks that lasted the whole of the day and most of the night",
        "an“imminent answer” was not to be had, though the minister had promised one by the end of May.",
        "Since you're here...",
        "We depend on readers like you to pay for our journalism, which is free to all. Give $5 today.",
        "© 2025 The Harbour Post",
        "and so the talks went on until the ferry left for the island and",
        "",
        "  ",
        "Search",
        "1 of 12",
    ]
)
PAGES = st.lists(LINES, max_size=25).map("\n".join)
PARAGRAPHS = (
    "The lock gates at the harbour will be closed for the whole of the winter, the council said on Monday.",
    "“We have no choice,” said the harbour master, Ana Lima, who has worked there for thirty years and more.",
    "Barges will have to take the long way round, which adds a day to the journey and costs their owners dearly.",
    "“It is an outrage,” said Bo Chen, who owns four of them and a mill. “Nobody asked us what we thought of it.”",
    "The gates were last repaired in 1961, when the mill burnt down and the ferry was lost in a storm at sea.",
)
JOINED = st.tuples(
    st.sampled_from(["", " ", "  ", "     ", "\n"]),
    st.lists(
        st.one_of(
            LINES,
            st.sampled_from(PARAGRAPHS),
            st.sampled_from(["島への道路は再開した。", "HomeNewsSport", "[News](/news)", "Ana *Lima*"]),
        ),
        min_size=4,
        max_size=30,
    ),
).map(lambda made: made[0].join(made[1]))
"""Pages that a tool wrote into one line, with nothing, spaces or wide gaps between their parts."""
HEAD = st.sampled_from(
    [
        "",
        "Breaking News",
        "Harbour to close for winter",
        "By Ana Lima",
        "Tuesday, 02 January 2024 12:17 GMT",
        "Home | News",
    ]
)
TAIL = st.sampled_from(
    [
        "",
        "Share this article on Facebook",
        "Related Posts",
        "Mayor opens the fair",
        "© 2025 The Harbour Post",
        "1 of 12",
    ]
)
STORIES = st.tuples(
    st.lists(HEAD, max_size=5).map("\n".join),
    st.permutations(PARAGRAPHS).map("\n\n".join),
    st.lists(TAIL, max_size=6).map("\n".join),
).map("\n\n".join)
ODD = st.text(st.characters(codec="utf-8"), max_size=200)


def cleaned(text: str) -> CleanDocument:
    return clean(read_text(RAW, Decoded(text, "utf-8", "valid-utf-8", ()), LIMITS))


@given(st.one_of(PAGES, JOINED, ODD, st.text("<>&;up/ \n“”a\\$*", max_size=60)))
@settings(max_examples=300, deadline=None)
def test_kept_removed_and_repaired_partition_the_text(text: str) -> None:
    """Every character of the decoded text is kept, removed or repaired; the record's pieces make it again."""
    result = cleaned(text)

    at, out, pieces = 0, 0, []
    edits = [(r.start, r.end, r.text, "") for r in result.removals]
    edits += [(r.start, r.end, r.before, r.after) for r in result.repairs]
    for start, end, before, after in sorted(edits):
        assert at <= start <= end
        assert text[start:end] == before
        kept = text[at:start]
        assert result.text.startswith(kept + after, out)
        out += len(kept) + len(after)
        pieces += [kept, before]
        at = end
    assert result.text[out:] == text[at:]
    assert "".join([*pieces, text[at:]]) == text


@given(JOINED)
@settings(max_examples=200, deadline=None)
def test_the_text_is_the_text_of_its_blocks(text: str) -> None:
    """What is kept stands in the text line for line, whatever stood between it, and nothing else does."""
    result = cleaned(text)

    lines = [" ".join(line.split()) for line in result.text.split("\n") if line.strip()]
    assert " ".join(lines) == " ".join(" ".join(block.text.split()) for block in result.kept)


@given(STORIES)
@settings(max_examples=300, deadline=None)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    """What comes out of the cleaner goes through it again unharmed."""
    once = cleaned(text).text

    assert cleaned(once).text == once


def test_a_clean_text_comes_out_as_it_went_in() -> None:
    """A story of plain paragraphs has no removals and no repairs."""
    text = (
        "The lock gates at the harbour will be closed for the whole of the winter, the council said on Monday.\n\n"
        "“We have no choice,” said the harbour master, Ana Lima. “The gates are older than anyone who works them.”\n\n"
        "Donations for the repair have come from as far away as Oslo, and a fair in May is to raise the rest."
    )

    result = cleaned(text)

    assert (result.text, result.removals, result.repairs) == (text, (), ())


@pytest.mark.parametrize(
    ("notice", "category"),
    [
        (
            "The views expressed in this article are those of the author and do not necessarily reflect the editorial "
            "stance of the Harbour Post.",
            Category.DISCLAIMER,
        ),
        (
            "Sign up for our morning newsletter and get the news of the harbour in your inbox every day.",
            Category.NEWSLETTER,
        ),
        (
            "If you value our reporting, please support us with a donation: we depend on our readers.",
            Category.DONATION_APPEAL,
        ),
    ],
)
def test_a_notice_in_a_clean_text_goes(notice: str, category: Category) -> None:
    """However sure the model is that all of such a text is the story."""
    story = (
        "The lock gates at the harbour will be closed for the whole of the winter, the council said on Monday.",
        "“We have no choice,” said the harbour master, Ana Lima. “The gates are older than anyone who works them.”",
        "Donations for the repair have come from as far away as Oslo, and a fair in May is to raise the rest.",
        "The barges will take the long way round until the gates have been mended, which may be in the spring.",
    )

    result = cleaned("\n\n".join([*story, notice]))

    assert result.text == "\n\n".join(story)
    assert [removal.category for removal in result.removals] == [category]


def test_a_headline_told_twice_in_a_clean_text_goes_twice() -> None:
    """Above a standfirst and above the story."""
    story = (
        "The lock gates at the harbour will be closed for the whole of the winter, the council said on Monday.\n\n"
        "“We have no choice,” said the harbour master, Ana Lima. “The gates are older than anyone who works them.”\n\n"
        "The barges will take the long way round until the gates have been mended, which may be in the spring."
    )
    title = "Council to close lock gates for the winter"

    result = cleaned(f"{title}\n\nBy Bo Chen\n\n{title}\n\n{story}")

    assert result.text == story


@pytest.mark.parametrize(
    ("dirty", "mended"),
    [
        ("spoke of an“imminent invasion” on", "spoke of an “imminent invasion” on"),
        ("in <u>Venezuela</u> and <b>Peru</b>", "in Venezuela and Peru"),
        ("Lima &amp; Chen &#8217;s", "Lima & Chen ’s"),
        (r"as little as \$1 a week", "as little as $1 a week"),
        ("a soft\u00adhyphen and a zero\u200bwidth space", "a softhyphen and a zerowidth space"),
        ("if a < b and c > d", "if a < b and c > d"),
        ("AT&T and R&D;", "AT&T and R&D;"),
        ("er sagte „Ja“und ging", "er sagte „Ja“und ging"),
    ],
)
def test_repairs(dirty: str, mended: str) -> None:
    """Remnants of markup and lost spaces are put right; what only looks like them stays."""
    assert cleaned(dirty).text == mended


def test_a_sentence_broken_in_two_becomes_one() -> None:
    """A paragraph broken in mid-sentence is joined, and the receipt shows the blank line that went."""
    result = cleaned("The council's spokesman said on Monday in a\n\nstatement that the gates would be closed.")

    assert result.text == "The council's spokesman said on Monday in a statement that the gates would be closed."
    assert [(r.before, r.after) for r in result.repairs] == [("\n\n", " ")]


def test_a_sentence_parted_by_an_advertisement_becomes_one() -> None:
    """What stood between two halves of a sentence is removed, and the halves are joined."""
    result = cleaned(
        "The council's spokesman said on Monday in a long and angry\n\nADVERTISEMENT\n\n"
        "statement that the gates would be closed for the whole of the winter."
    )

    assert "angry statement" in result.text
    assert [r.category for r in result.removals] == [Category.ADVERTISEMENT]


def test_hard_wrapped_text_is_unwrapped() -> None:
    """Lines wrapped at a column become paragraphs again."""
    text = (
        "The lock gates at the harbour will be closed for the whole of the\n"
        "winter, the council said on Monday, because the money that was put\n"
        "aside for their repair has been spent on the fair.\n\n"
        "Barges will have to take the long way round, which adds a day to\n"
        "the journey and costs their owners more than they can afford.\n"
    )

    lines = cleaned(text).text.split("\n\n")

    assert len(lines) == 2
    assert all("\n" not in line for line in lines)


def test_a_conclusion_that_sounds_like_an_appeal_stays() -> None:
    """A rule guesses from its voice that it asks for something; the line model, which is sure, outweighs it."""
    story = (
        "The lock gates will be closed for the winter, the council said on Monday. Repairs have been put off again.",
        "The harbour master, who has worked there for thirty years, said the gates were older than anybody.",
        "Barges will have to take the long way round by the northern canal, which costs their owners a day.",
        "Whether you seek a berth, a crane or a yard, the quays listed above represent the best of what our harbour "
        "has for less than $20 a day. If you're an owner looking for a place in spring, choose the one that fits.",
    )
    page = Page.of("\n".join(story))
    ask_rules(page)

    assert [claim.rule for claim in page.claims] == ["appeal-out-of-voice"]
    assert cleaned("\n\n".join(story)).text.endswith("choose the one that fits.")


def test_a_heading_mark_bears_the_headline_of_a_clean_text_out() -> None:
    """The repairs take the mark before any rule sees the line."""
    story = "\n\n".join(PARAGRAPHS)

    def headline(line: str) -> list[str]:
        cleaned = clean(read_text(RAW, Decoded(f"{line}\n\n{story}", "utf-8", "valid-utf-8", ()), LIMITS))
        return [removal.rule for removal in cleaned.removals]

    assert headline("# Harbour to close for winter") == ["headline"]
    assert headline("## Harbour to close for winter") == []
    assert headline("Harbour to close for winter") == []
