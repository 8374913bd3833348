"""What tools that write pages as text tell of links."""

import pytest

from pipeline.lexicon.markdown import numbers
from tests.unit.test_text import document

PROSE = "The ferry left at noon on Monday, and nobody on the island saw it come back."
FOOTNOTES = ("[{}] ", ".[{}] ", ".[{}]\n\n", " [{}], ", "[{}]—and ", "”[{}]” and ")
MENU = ["News", "Sport", "Weather", "Harbour times", "Letters"]


def shares(text: str) -> dict[str, float | None]:
    """The link share of each block, by the block's text."""
    return {block.text: block.link_share for block in document(text).blocks}


def numbered(entries: list[str], first: int = 1) -> list[str]:
    """Entries as a text browser lists them."""
    return [f"   * [{number}]{entry}" for number, entry in enumerate(entries, first)]


def test_markdown_tells_where_links_end() -> None:
    """Characters that a link shows count, those of its address do not."""
    menu = "\n".join(f"- [{entry}](/{entry[0]})" for entry in MENU)
    told = shares(f"{menu}\n\nabcd [efgh](https://a.example/ij)\n\n![A boat](/boat.jpg)\n\n{PROSE}")

    assert told["- [Sport](/S)"] == 1
    assert told["abcd [efgh](https://a.example/ij)"] == pytest.approx(4 / 9)
    assert told["![A boat](/boat.jpg)"] == 0
    assert told[PROSE] == 0


def test_words_that_pandoc_names_are_links_as_far_as_they_hold_some() -> None:
    """A name alone makes no link."""
    menu = "\n".join(f"-   [[{entry}]{{.label}}](/{entry[0]}){{.item}}" for entry in MENU)
    told = shares(f"{menu}\n\n[Opinion]{{.kicker}}\n\n[[Follow us](/f)]{{.box}}")

    assert told["-   [[Sport]{.label}](/S){.item}"] == 1
    assert told["[Opinion]{.kicker}"] == 0
    assert told["[[Follow us](/f)]{.box}"] == 1


def test_few_links_tell_nothing() -> None:
    """A text with one link may have had others that its tool did not mark."""
    assert set(shares(f"News\n\n{PROSE}\n\nRead [more](/more) here").values()) == {None}


def test_a_text_browsers_numbers_tell_where_links_begin() -> None:
    """A headline that begins with a number is a link to its end, in a sentence a few words behind it are."""
    within = "Ferries [14]have been late before, as everybody on the island and the mainland knows."
    text = "\n\n".join(
        ["\n".join(numbered(MENU * 2)), "   [11]Mill burns down", f"   [12]{PROSE}", "   [13]A [IMG]", f"   {within}"]
    )
    told = shares(text)

    assert told["* [2]Sport"] == told["[11]Mill burns down"] == 1
    assert told[f"[12]{PROSE}"] == pytest.approx(len("The ferry left at noon") / len(PROSE))
    assert told[within] == pytest.approx(len("have been late before, as") / (len(within) - 4))


def test_a_number_that_stands_alone_is_the_next_lines() -> None:
    """As lynx writes links with paragraphs in them."""
    told = shares("\n".join([*numbered(MENU * 3), "", "   [16]", "", "   Mill burns down", "", f"   {PROSE}"]))

    assert told["Mill burns down"] == 1
    assert told[PROSE] == 0


def test_numbers_in_a_row_are_a_text_browsers_without_a_list() -> None:
    """A browser can be told to leave its list of addresses out."""
    menu = "\n".join(numbered(MENU * 3))

    assert len(numbers("   [1]Harbour [2]Post\n" + "\n".join(f"   [{n}]News" for n in range(3, 20)))) == 19
    assert [match["number"] for match in numbers(menu)] == [str(n) for n in range(1, 16)]
    assert len(numbers(menu.replace("   * [7]Sport\n", ""))) == 14
    assert not numbers("\n".join(numbered(MENU * 3)[::-1]))


@pytest.mark.parametrize(
    "text",
    [
        *("".join(f"The council met{behind.format(n)}" for n in range(1, 30)) for behind in FOOTNOTES),
        "".join(f"市长说桥梁将关闭[{n}]并且港口的船只停航" for n in range(1, 30)),
        "\n".join(f"[{n}]Smith, J. (2001). On the building of causeways." for n in range(1, 30)),
        "\n".join(f"[{n}]\nSmith, J. (2001). On the building of causeways." for n in range(1, 30)),
        " ".join(f"[{n}]And the tide went out, and nobody saw it." for n in range(1, 30)),
        "\n".join(f"x = a[{n}]+b" for n in range(1, 30)),
    ],
)
def test_what_is_numbered_otherwise_is_no_link(text: str) -> None:
    """Footnotes stand behind words, at the end of a line too; references and verses begin lines and sentences."""
    assert not numbers(text)
    assert set(shares(text).values()) == {None}


def test_footnotes_above_a_list_of_sources_stay() -> None:
    """What reads like a text browser's list may be the author's own."""
    text = "He said “no[1]” and word[2]— more[1]? yes[2]! x[1]’s y[2][1].\n\nSources\n1. https://a.example/x\n2. https://b.example/y"

    assert not numbers(text)


def test_hostile_numbers_take_no_time() -> None:
    """Each is looked at once."""
    assert not numbers("[1]" * 60_000 + "\n" + "[1] \t" * 20_000)
    assert len(numbers("".join(f"x [{n}]a" for n in range(1, 9_999)))) == 9_998
