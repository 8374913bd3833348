"""Where a text's paragraphs begin and end, however a tool wrote its lines."""

import textwrap
from datetime import UTC, datetime

import pytest

from pipeline.clean import clean
from pipeline.clean.repairs import mend
from pipeline.config import Limits
from pipeline.model import BlockKind, Category, CleanDocument, Document, RawFile
from pipeline.read import read

STORY = (
    "The causeway to Heron Island was opened to traffic again on Monday, eleven months after a spring tide carried off "
    "ninety metres of its northern wall, and the first car across was the island's own fire engine. Residents had gone "
    "without a road since 9 June. A ferry with room for six cars went four times a day, weather permitting. "
    '"We counted the nights," said Mabel Thorne, who keeps the only shop. "They did, too."'
)
APPEAL = (
    "Support our independent journalism: if you value our work, please donate to the Gazette today. "
    "Even a small gift of $5 helps us."
)
MORE = (
    "The county paid 3.1 million pounds for the new wall, which stands forty centimetres higher than the old one. It "
    "is built to last until 2070, said its engineer, Piet Hallam, if the sea keeps to what was forecast. The old wall "
    "was raised in 1911 by men who were paid in coal, and its stones lie on the sea bed to this day."
)


def document(text: str) -> Document:
    return read(RawFile("a.txt", text.encode(), "0" * 64, datetime(2026, 1, 1, tzinfo=UTC)), Limits())


def cleaned(text: str) -> CleanDocument:
    return clean(document(text))


def test_a_page_glued_into_one_line_comes_apart() -> None:
    """`get_text()` of a page without white space runs menus, headings and paragraphs together."""
    names = ["News", "Sport", "Weather", "Letters", "Jobs", "Tides"]

    blocks = [block.text for block in document("".join([*names, STORY, MORE, APPEAL, STORY, "Contact us"])).blocks]

    assert blocks[:6] == names
    assert blocks[-1] == "Contact us"
    assert " ".join(blocks[6:-1]) == f"{STORY} {MORE} {APPEAL} {STORY}"


@pytest.mark.parametrize(
    "parts",
    [(STORY, APPEAL, MORE), (APPEAL, STORY, MORE, STORY), (STORY, MORE, STORY, APPEAL), (STORY, APPEAL, APPEAL, MORE)],
    ids=["middle", "first", "last", "two"],
)
@pytest.mark.parametrize("glue", ["", " ", "  ", "     "], ids=["glued", "space", "two spaces", "gaps"])
def test_what_is_kept_reads_as_its_blocks_do(parts: tuple[str, ...], glue: str) -> None:
    """However the pieces were joined, and wherever something was cut, the text is the text of its blocks."""
    made = cleaned(glue.join(parts))

    assert made.text.split() == " ".join(block.text for block in made.kept).split()
    assert [line for line in made.text.split("\n") if line] == [block.text for block in made.kept]


def test_wide_gaps_part_what_stands_in_one_line() -> None:
    """White space that a page's markup left between its parts, its line ends gone."""
    text = "      ".join(["Skip to content", "Home", "News", STORY, MORE])

    assert [block.text for block in document(text).blocks] == ["Skip to content", "Home", "News", STORY, MORE]


@pytest.mark.parametrize(
    "text",
    [
        "She has a YouTube channel, and MacDonald has none. " * 12,
        f"{STORY} {MORE}",
        f"{MORE} Shares of ExxonMobil, ConocoPhillips and BlackRock fell, while GlaxoSmithKline and AstraZeneca rose.",
        f"{MORE} The islanders were asked: #BlackLivesMatter #StopTheFerry #SaveOurPier, and said @HarbourPost no.",
        f"{MORE} They called document.getElementById, then addEventListener, and System.Console.WriteLine at last.",
    ],
    ids=["names", "story", "firms", "hashtags", "code"],
)
def test_a_capital_inside_a_word_parts_nothing(text: str) -> None:
    """Names have them too; a story in one line comes out as it went in."""
    assert cleaned(text).text == text.strip()


def test_an_appeal_inside_a_flat_text_goes() -> None:
    """A text in one line is cleaned sentence by sentence, and what is left of it is no longer than two lines."""
    made = cleaned(f"{STORY} {APPEAL} {MORE}")

    assert made.text.split("\n") == [STORY, MORE]
    assert {removal.category for removal in made.removals} == {Category.DONATION_APPEAL}
    assert [block.text for block in made.kept] == [STORY, MORE]


def test_a_flat_text_of_two_lines_keeps_them() -> None:
    """The title above it does not make it less flat; it stays, for nothing bears it out."""
    title = "Causeway to Heron Island reopens after eleven months"
    made = cleaned(f"{title}\n{STORY} {MORE} {MORE}")

    assert made.text == f"{title}\n{STORY} {MORE} {MORE}"


def test_the_entries_of_a_menu_end_where_a_sentence_begins() -> None:
    """In a flat text nothing else parts them."""
    menu = "Home News Sport Weather Letters Jobs Tides Shop Subscribe Contact Archive Podcasts Games Puzzles"

    first, second, *_ = document(f"{menu} {STORY} {MORE}").blocks

    assert first.text == menu
    assert second.text.startswith("The causeway to Heron Island was opened")


@pytest.mark.parametrize(
    "opening",
    [
        "WASHINGTON, Sept. 12 (Reuters) - ",
        "LONDON, Jan. 5 (Reuters) - ",
        "President Joe Biden, Vice President Kamala Harris, and Secretary Lloyd Austin met at the White House. ",
        "“Will it ever end?” The words were painted on the wall. ",
        "By Jane J. Doe, Jan. 6, 2021. ",
    ],
)
def test_a_flat_texts_opening_stays_whole(opening: str) -> None:
    """Full stops of a dateline, a question, a list of people: none makes a headline of the story's first words."""
    made = cleaned(f"{opening}{STORY} {MORE}")

    assert not any(removal.category is Category.TITLE for removal in made.removals)
    assert made.text.endswith(f"{STORY} {MORE}")


@pytest.mark.parametrize(
    ("sentence", "gap"),
    [
        ("أُعيد فتح الطريق إلى الجزيرة يوم الاثنين بعد # شهرا.", " "),
        ("島への道路は月曜日に#か月ぶりに再開した。", ""),
    ],
    ids=["ar", "ja"],
)
def test_flat_texts_in_writings_without_capitals(sentence: str, gap: str) -> None:
    """Their sentences end too, and what is kept is the line that it was."""
    text = gap.join(sentence.replace("#", str(n)) for n in range(50))

    assert len(document(text).blocks) > 20
    made = cleaned(text)
    assert made.text.count("\n") <= len(made.removals)


def test_no_more_pieces_than_lines_are_allowed() -> None:
    """A line of many seams stays whole where its pieces would be too many."""
    read_ = read(
        RawFile("a.txt", b"Aaaa.Bb c " * 2_000, "0" * 64, datetime(2026, 1, 1, tzinfo=UTC)), Limits(max_lines=10)
    )

    assert len(read_.blocks) == 1


def test_lines_that_are_long_for_one_reason_stay_whole() -> None:
    """A long paragraph among others is one paragraph."""
    text = "\n\n".join([f"{STORY} {MORE}"] * 3)

    assert [block.text for block in document(text).blocks] == [f"{STORY} {MORE}"] * 3


@pytest.mark.parametrize(
    "text",
    [
        ("aaAa. " * 20 + "bB") * 8_000,
        "Aa " * 60_000 + "a " * 60_000,
        "".join(f"end{n}Word. over.The " for n in range(40_000)),
        "[a](/b) over.The c " * 40_000,
    ],
    ids=["seams", "capitals", "names", "links"],
)
def test_hostile_lines_take_no_time(text: str) -> None:
    """A line of nearly a million characters with as many seams as it can hold."""
    assert document(text).blocks


def test_wide_characters_take_two_columns() -> None:
    """A tool that wraps at 72 columns puts 36 Korean characters into a line."""
    lines = (
        "이틀간의 영남 공략을 마친 후보는 15일 텃밭 호남을 찾아 표밭을 다졌다. 경상도에서",
        "전라도를 가로지르는 유세로 보수와 진보, 영남과 호남을 아우르는 국민통합 지도자의",
        "면모를 부각하려는 전략이다. 민주당의 텃밭인 호남에서 압도적인 지지를 확인하고 그",
        "여세를 몰아 수도권에서도 지지를 끌어올리겠다는 계산이 깔려 있는 것으로 보인다고",
        "당 안팎에서는 말한다.",
    )

    assert len(document("\n".join(lines)).blocks) == 1


def test_lines_of_han_are_no_wrapped_text() -> None:
    """A headline of Chinese or Japanese is one long word; that the next would not have fitted tells nothing."""
    lines = (
        "市長が新しい橋の開通を発表し、住民が喜ぶ様子が各地で見られたと話題に",
        "台風が接近、鉄道各社が計画運休を発表へ通勤客に影響が広がる見通しに",
        "円相場が急落、輸出企業に追い風となるか専門家の見方は分かれたまま続く",
        "高校野球の決勝戦が延期、雨の影響で日程が大きく変わり選手らは調整を",
        "新しい図書館が駅前に来春開館、蔵書は三十万冊になる見込みと市が発表",
    )

    assert len(document("\n".join(lines)).blocks) == 5


def test_blocks_know_what_stands_above_them() -> None:
    """How many line ends, and how far a line is indented."""
    blocks = document("Menu\n  * News\n  * Sport\n\n\nThe council met.").blocks

    assert [(block.above, block.indent) for block in blocks] == [(0, 0), (1, 2), (1, 2), (3, 0)]


@pytest.mark.parametrize("signs", ["===", "=====================", "-----"])
def test_underlined_lines_are_headings(signs: str) -> None:
    """As Markdown has them: signs alone on the next line."""
    kinds = {
        block.text: block.kind
        for block in document(
            f"The mill burns down\n{signs}\n\nWho lit it?\n{signs}\n\nNobody was hurt\n\n{signs}"
        ).blocks
    }

    assert kinds["The mill burns down"] is kinds["Who lit it?"] is BlockKind.HEADING
    assert kinds["Nobody was hurt"] is BlockKind.PARAGRAPH


def test_rulers_below_a_sentence_or_a_table_of_fields_make_no_heading() -> None:
    text = "---\ntitle: The mill burns down\ndate: 2026-03-02\n---\n\nIt burned on Friday.\n---\n\nNobody was hurt."

    assert BlockKind.HEADING not in {block.kind for block in document(text).blocks}


def test_sentences_that_were_broken_at_links_are_whole() -> None:
    """BeautifulSoup, asked for a line a string, gives each link of a sentence a line of its own."""
    lines = ["News", "Sport", "The council of", "Port Lima", ", which met on Monday, said that", "the old ferry"]
    lines += [
        "would not sail again until",
        "Ana Lima",
        "’s crew had mended it (see",
        "our report",
        ")",
        ".",
        "Read more",
    ]

    read_ = document("\n".join(lines))

    assert [block.text for block in read_.blocks if "\n" not in block.text] == ["News", "Sport", "Read more"]
    assert mend(read_).text.split("\n\n")[2] == (
        "The council of Port Lima, which met on Monday, said that the old ferry would not sail again until "
        "Ana Lima’s crew had mended it (see our report)."
    )


@pytest.mark.parametrize(
    "text",
    [
        "A first line of the text that is long enough to be a start of it\n" + "a\n" * 90_000 + ", b\n" * 3,
        "x " * 200_000 + "\n" + "Ana lima\n, b\n" * 40_000,
    ],
    ids=["small letters", "commas"],
)
def test_a_paragraph_of_many_lines_takes_no_time(text: str) -> None:
    """Only its end is looked at when the next line comes: all of it each time would take half a minute."""
    assert len(document(text).blocks) == 1


DUMPED = textwrap.fill(f"{STORY} {MORE} It was the first time in eleven years, and nobody had asked.", 77).split("\n")
HEADLINES = [
    "Council votes to close the old town library",
    "Storm warning for the coast from Friday night on",
    "Ferry to run twice a day from next month on",
    "Man held after mill fire in the harbour",
    "School to stay shut until the end of May now",
]


def test_wrapped_prose_among_headlines_and_captions_is_unwrapped() -> None:
    """Most lines of a text browser's dump stop where they please; those that break a sentence stop at its width."""
    text = "\n".join([*HEADLINES, "", *DUMPED, "", *HEADLINES[::-1], "", *DUMPED, "", *HEADLINES])
    blocks = [block.text for block in document(text).blocks]

    assert blocks.count("\n".join(DUMPED)) == 2
    assert blocks.count(HEADLINES[0]) == 3


def test_indented_lines_are_wrapped_at_the_same_column() -> None:
    """A list item has less room than the paragraph above it."""
    item = textwrap.fill(f"{MORE} {MORE}", 77, initial_indent="     * ", subsequent_indent="       ")
    text = "\n".join([*DUMPED, "", *DUMPED, "", item])

    assert len(document(text).blocks) == 3


def test_entries_in_han_on_one_line_are_cut_apart() -> None:
    """A menu has spaces where Japanese has none; a name in a sentence may have one."""
    menu = "トップ 速報 マーケット 社説 経済指標 映像"
    prose = "昨日、港で山田 太郎市長は橋の閉鎖について述べた。" * 40
    blocks = [block.text for block in document(f"{prose} {menu} {prose}").blocks]

    assert blocks.count("速報") == blocks.count("マーケット") == 1
    assert "昨日、港で山田 太郎市長は橋の閉鎖について述べた。" in blocks


def test_speakers_in_a_script_without_capitals_are_not_joined() -> None:
    """Lines of much the same length look wrapped where no letter tells that a sentence goes on."""
    lines = [f"المتحدث: نعتقد أن الجسر سيغلق هذا العام وأن الميناء {'كبير' * (i % 3)}".strip() for i in range(12)]

    assert len(document("\n".join(lines)).blocks) == 12
