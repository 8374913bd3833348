"""What Markdown writers and text browsers leave in a scrape: the signs and the addresses go, the words stay."""

from datetime import UTC, datetime

import pytest

from pipeline.clean.repairs import mend
from pipeline.config import Limits
from pipeline.lexicon.markdown import links, words_of
from pipeline.model import Document, RawFile
from pipeline.read import read


def document(text: str) -> Document:
    return read(RawFile("a.md", text.encode(), "0" * 64, datetime(2026, 1, 1, tzinfo=UTC)), Limits())


def mended(text: str) -> str:
    return mend(document(text)).text


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[the council](https://harbour.example/council) has met", "the council has met"),
        ('[the council](/council "The council (and the mayor)") has met', "the council has met"),
        ("[ the council ](council.html) has met", "the council has met"),
        ("[the council](../town/council#top) has met", "the council has met"),
        ("[the council](https://harbour.example/council_(town)) has met", "the council has met"),
        ("[the council](<https://harbour.example/the council>) has met", "the council has met"),
        ("[![A boat](/boat.jpg) the council](/council) has met", "the council has met"),
        ("![A boat](https://harbour.example/boat.jpg)the council has met", "the council has met"),
        ("[](/council)the council has met", "the council has met"),
        ("[the \\[new\\] council](/council) has met", "the [new] council has met"),
        ("[the council](news/council.html?page=2) has met", "the council has met"),
        ("the *council* has _met_ and **voted**", "the council has met and voted"),
        ("the **_council_** has met, *all of it*.", "the council has met, all of it."),
        ("[the council](https://harbour.example/a[1].html) has met", "the council has met"),
        ('[the council](/council){.link .wide track-label="The {old} council"} has met', "the council has met"),
        ("[the council]{.kicker} has met[]{#top}", "the council has met"),
        ("[[![A boat](/a.png){.icon}]{.left}[the council]{.text}](/council){.link} has met", "the council has met"),
        ("## The council {#the-council .box}", "The council"),
        (r"[It](/it)\'s \"met\" and voted" + "\\", 'It\'s "met" and voted'),
        ('the <a\nhref="/council"\nclass="wide">council</a> has met', "the council has met"),
    ],
)
def test_signs_go_and_words_stay(written: str, shown: str) -> None:
    """A link is its text, a picture nothing."""
    assert mended(written) == shown


@pytest.mark.parametrize(
    "text",
    [
        "He said [sic] (the mayor) would come.",
        "It holds [1] (see below) for all ships.",
        "The list a[0](x) is called.",
        "snake_case_names and __init__ stay, as do 3 * 4 * 5 boats.",
        "Two notes: [1] Lima 2021, [2] Chen 2022.",
        'He said [the mayor](a/k/a Joe Smith) came, [x](and/or) f[0]("y").',
        "SELECT *, COUNT(*) FROM boats; 5 *(3+2)* 4; /*comment*/ and @_bob_ at https://harbour.example/_next_/a",
        'It takes ["*.py", "*.js"] and a * b * c.',
        "It takes a[0]{x} or [the mayor]{1} and x < y, y > z.",
        "He wrote :: between them, and ::::::: too",
    ],
)
def test_what_only_looks_like_it_stays(text: str) -> None:
    """Brackets, underscores and stars mean other things too."""
    assert mended(text) == text


def test_a_word_that_was_broken_at_its_hyphen_is_whole() -> None:
    """But not where two words share their end."""
    text = (
        "The harbour council of the town voted on Monday for a two-\n"
        "year plan, and its chair said that what the short- and the\n"
        "long-term boats cost, both those for old and those for new-\n"
        "or half-new members, was known to all who had read the sent-\n"
        "in papers."
    )

    assert mended(text) == (
        "The harbour council of the town voted on Monday for a two-year plan, and its chair said that what the short- "
        "and the long-term boats cost, both those for old and those for new- or half-new members, was known to all who "
        "had read the sent-in papers."
    )


@pytest.mark.parametrize(
    "text",
    [
        'Read <a href="https://harbour.example/\n\nThe council met.\n\nHome > News',
        "Suppose a <b and c=1\n\nThe council met.\n\nThen y > 3 holds.",
        "::: ANZEIGE :::\n\n::: Sport",
        'q[2]{.x=1, .y=2} and a[3]{x="1"} of \\begin{minipage}[t]{.5\\textwidth}',
        "C:\\Temp\\",
    ],
    ids=["open tag", "sums", "labels", "code", "path"],
)
def test_no_words_go_with_signs(text: str) -> None:
    """What is not closed in its paragraph, and what code and labels look like, stays."""
    assert mended(text) == text


def test_a_link_that_was_wrapped_is_one_link() -> None:
    """html2text breaks addresses and titles like any other text, and no line end in them ends a paragraph."""
    text = (
        "The harbour will open in May, said [the council of the town, which met on\n"
        "Monday](https://harbour.example/news/2025/03/04/the-council-of-the-town-has-met-on-\n"
        'monday-and-voted/157 "The council of the town has met on\nMonday and voted") and voted.\n\n'
        "The ferry will go twice a day."
    )

    read_ = document(text)

    assert [block.text.split()[0] for block in read_.blocks] == ["The", "The"]
    assert mend(read_).text == (
        "The harbour will open in May, said the council of the town, which met on Monday and voted.\n\n"
        "The ferry will go twice a day."
    )


def test_a_link_does_not_reach_over_an_empty_line() -> None:
    """A bracket that is never closed takes nothing of the next paragraph with it."""
    text = "The mayor [who was there\n\ncame late](https://harbour.example/) and left."

    assert mended(text) == text


def test_the_fences_of_boxes_go() -> None:
    """Pandoc sets them around what was an element; what stands between them stays."""
    text = "::: {.teaser .wide}\nThe council met.\n\n::: inner\nIt voted.\n:::\n:::\n-   ::: {.item}\n    News\n    :::"

    assert mended(text).split() == ["The", "council", "met.", "It", "voted.", "-", "News"]


def test_a_fence_may_hold_what_a_script_wants() -> None:
    """Pandoc writes an attribute's quotation marks as they are."""
    text = '::: {.player v="{"title":"Locks","ratio":"16x9"}"}\nThe council met.\n:::\n::: {.a} It {b} voted.'

    assert list(filter(None, mended(text).split("\n"))) == ["The council met.", "::: {.a} It {b} voted."]


def test_numbers_before_links_go_where_their_addresses_are_listed() -> None:
    """As lynx writes them; without the list they may be footnotes."""
    story = "The [1]council has met and [2]voted."

    assert mended(f"{story}\n\nReferences\n\n   1. https://harbour.example/\n   2. file:///tmp/a.html").startswith(
        "The council has met and voted."
    )
    assert mended(story) == story


def test_a_picture_has_no_words() -> None:
    """Neither alone nor in a link's text."""
    (picture, link) = links("![A boat](/a.png) and [![A boat](/a.png)](/news)")

    assert (words_of(picture), words_of(link)) == ("", "")


def test_wrapped_prose_below_a_menu_is_unwrapped() -> None:
    """A dump's menu of short lines says nothing of how its prose was wrapped."""
    menu = "\n".join(f"  • Section {n}" for n in range(60))
    prose = (
        "Na endlich! Es gibt einen Entwurf zum neuen Gesetz. Die beiden\n"
        "Ministerien haben sich am Montag geeinigt. Der Entwurf zeigt. Was\n"
        "alle wollten: Mit der Partei ist immerhin ein wenig Fortschritt zu\n"
        "Haben gekommen. Ein Fortschritt, der mit den Interessen anderer zu\n"
        "vereinbaren sein muss und viele Wenn und Aber vorsieht.\n"
    )

    blocks = document(f"{menu}\n\n{prose}").blocks

    assert len(blocks) == 61
    assert blocks[-1].text.startswith("Na endlich!")


def test_hostile_brackets_take_no_time() -> None:
    """Thousands of brackets that nothing closes."""
    text = "[" * 3_000 + "](" * 3_000 + "![a](" * 2_000 + ' "x' * 2_000

    assert list(links(text)) == []
    assert list(links('[[[x]{.a\\"' * 20_000)) == []


def test_hostile_fences_and_tags_take_no_time() -> None:
    """Runs of colons and spaces that lead nowhere, quotation marks that nothing closes."""
    text = ":" * 300_000 + " x y\n:::" + " " * 300_000 + "x y\n# {" + " " * 300_000 + "x\n<a b=" + " " * 300_000

    assert mended(text + '<a b="x\n' * 20_000).startswith(":::")


@pytest.mark.parametrize(
    "text",
    [
        "* [Menu\n" + "".join(f"* [Section {n}](/section/{n})\n" for n in range(60)),
        "[ " + " | ".join(["[News](/news)"] * 60) + " ]\n",
        "[" + "![a](/b.png)" * 60 + "\n\n",
    ],
    ids=["unclosed", "in brackets", "pictures"],
)
def test_links_in_an_open_bracket_take_no_time(text: str) -> None:
    """What was read one way is not read another, or this would never end."""
    assert len(list(links(text))) == 60


def test_footnotes_stay() -> None:
    """A number behind a word is no text browser's, whatever is listed below."""
    text = "Prices rose [1], he said [2].\n\n1. https://a.example/\n2. https://b.example/"

    assert mended(text).startswith("Prices rose [1], he said [2].")


@pytest.mark.parametrize(
    "text",
    [
        "ANNA: We met in the hall and talked about it\nBO: No, we did not\n"
        "ANNA: Then who was it that you met there Bo\nBO: I do not remember\n"
        "ANNA: You said on Monday that you knew him\nBO: Yes\nANNA: So you were not telling the truth then",
        "Council votes to close the old town library\nStorm warning for the coast\n"
        "Ferry to run twice a day from next month on\nMan held after mill fire\n"
        "School to stay shut until the end of May now\nOpinion\nHarbour opens a day late after the tide turned",
    ],
    ids=["transcript", "headlines"],
)
def test_lines_that_begin_with_capitals_are_not_wrapped(text: str) -> None:
    """Each speaker, verse and headline is a line of its own."""
    assert len(document(text).blocks) == text.count("\n") + 1
