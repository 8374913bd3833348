"""Lines that name a story's writers, in many languages, and lines that only begin like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.lexicon.bylines import bare_byline, byline, is_lead, run_together, split_names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ana Lima and Bo Chen", ("Ana Lima", "Bo Chen")),
        ("Ana Lima, Bo Chen & Cy Dunn", ("Ana Lima", "Bo Chen", "Cy Dunn")),
        ("Ana Lima, Reuters", ("Ana Lima",)),
        ("Lima, Ana", ("Ana Lima",)),
        ("Ana Lima und Bo Chen", ("Ana Lima", "Bo Chen")),
        ("Ana Lima et Bo Chen", ("Ana Lima", "Bo Chen")),
        ("José Ortega y Gasset", ("José Ortega y Gasset",)),
        ("Мария Иванова и Пётр Сидоров", ("Мария Иванова", "Пётр Сидоров")),
        ("Ali Demir ve Ayşe Kaya", ("Ali Demir", "Ayşe Kaya")),
        ("Ana Lima, Political Editor", ("Ana Lima",)),
        ("Ana Lima Staff Writer", ("Ana Lima",)),
        ("Ana Lima in Washington", ("Ana Lima",)),
        ("Ana Lima | Reporter", ("Ana Lima",)),
        ("By Ana Lima for The Daily Planet", ("Ana Lima",)),
        ("Ana Lima The Associated Press", ("Ana Lima",)),
        ("Dr Ana Lima, MD", ("Ana Lima",)),
        ("Ana Lima Jr., Bo Chen", ("Ana Lima Jr.", "Bo Chen")),
        ("Jan Nowak and John A. Smith", ("Jan Nowak", "John A. Smith")),
        ("Lee Jae-myung, Park Ji-won", ("Lee Jae-myung", "Park Ji-won")),
        ("Ana Lima (@analima) ana@post.example", ("Ana Lima",)),
        ("Ana Lima Ana Lima", ("Ana Lima",)),
        ("Staff reporter", ()),
        ("", ()),
    ],
)
def test_names_are_split_and_bared(line: str, names: tuple[str, ...]) -> None:
    """Titles, roles, places, outlets, addresses and handles are no part of a name."""
    assert split_names(line) == names


@pytest.mark.parametrize(
    ("line", "names", "outlet"),
    [
        ("By Ana Lima", ("Ana Lima",), None),
        ("BY ANA LIMA AND BO CHEN", ("Ana Lima", "Bo Chen"), None),
        ("By Ana Lima and Bo Chen, Reuters", ("Ana Lima", "Bo Chen"), "Reuters"),
        ("By Ana Lima, The Coldwater Ledger", ("Ana Lima",), "The Coldwater Ledger"),
        ("By ANA LIMA, Associated Press Writer", ("Ana Lima",), "Associated Press"),
        ("By Reuters", (), "Reuters"),
        ("By Our Correspondent", (), None),
        ("By Staff Reporter", (), None),
        ("Von Ana Lima", ("Ana Lima",), None),
        ("Ein Kommentar von Ana Lima", ("Ana Lima",), None),
        ("Par Ana Lima", ("Ana Lima",), None),
        ("Por Ana Lima", ("Ana Lima",), None),
        ("Di Ana Lima", ("Ana Lima",), None),
        ("Door Ana Lima", ("Ana Lima",), None),
        ("Автор: Мария Иванова", ("Мария Иванова",), None),
        ("بقلم محمد علي", ("محمد علي",), None),
        ("记者 李明 王芳", ("李明", "王芳"), None),
        ("作者：李明", ("李明",), None),
        ("홍길동 기자", ("홍길동",), None),
        ("Text: Ana Lima", ("Ana Lima",), None),
        ("Words by Ana Lima", ("Ana Lima",), None),
        ("Reporting by Ana Lima in Lagos; Editing by Bo Chen", ("Ana Lima",), None),
        ("Published August 7, 2023 by Ana Lima", ("Ana Lima",), None),
        ("By Ana LimaPublished: Jun 25, 2025", ("Ana Lima",), None),
        ("by Ana Lima—10 min read", ("Ana Lima",), None),
        ("von Ana Lima, Till Stern", ("Ana Lima", "Till Stern"), None),
        ("By Ana Lima Follow", ("Ana Lima",), None),
        ("박준석 기자 외 1명", ("박준석",), None),
    ],
)
def test_bylines_are_read(line: str, names: tuple[str, ...], outlet: str | None) -> None:
    """Who wrote, and for whom."""
    read = byline(line)

    assert read is not None
    assert (read.names, read.outlet) == (names, outlet)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the rebels had taken the town.",
        "By Popular Demand",
        "By the time they arrived, the house was gone",
        "By Ana Lima's account, the army left",
        "By Kim Jong-su, the leader of the north, war was ruled out on Friday.",
        "Aus Berlin",
        "von den Vereinten Nationen",
        "por la Unión Europea",
        "De los cuatro puentes, tres siguen cerrados",
        "Ana Lima",
        "",
        "By ",
    ],
)
def test_other_lines_are_no_bylines(line: str) -> None:
    """A sentence that begins with "By" names no author."""
    assert byline(line) is None


def test_a_date_beside_the_names_is_noticed() -> None:
    """The line's date is for another field to read."""
    read = byline("By Ana Lima | Nov. 1, 2025 12:17 GMT")

    assert read is not None
    assert read.has_date


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ana Lima, The Hill Valley Courier", ("Ana Lima",)),
        ("Ana Lima and Bo Chen", ("Ana Lima", "Bo Chen")),
        ("Ana Lima • November 4th, 2025", ("Ana Lima",)),
    ],
)
def test_names_need_nothing_before_them(line: str, names: tuple[str, ...]) -> None:
    """A line of names alone is a byline where the caller knows its place."""
    read = bare_byline(line)

    assert read is not None
    assert read.names == names


@pytest.mark.parametrize(
    ("line", "names", "outlet"),
    [
        ("2024年04月26日 07:40　来源：江湾晚报　记者 周文澜", ("周文澜",), "江湾晚报"),
        ("2024-04-26 07:40:12来源：江湾晚报作者：周文澜", ("周文澜",), "江湾晚报"),
        ("江湾晚报 周文澜 2024-04-26 责任编辑：王芳", ("周文澜",), "江湾晚报"),
        ("周文澜 2024-04-26", ("周文澜",), None),
    ],
)
def test_a_line_that_tells_all_at_once(line: str, names: tuple[str, ...], outlet: str | None) -> None:
    """Date, source and writer stand on one line below a Chinese headline."""
    read = byline(line)

    assert read is not None
    assert (read.names, read.outlet, read.has_date) == (names, outlet, True)


@pytest.mark.parametrize(
    "line",
    [
        "2024年4月26日",
        "2024-04-26 大桥通车以后的新生活",
        "停航整整十年的青石渡口 2024-04-26 昨天上午",
        "来源：江湾晚报",
        "来源：江湾晚报 2024-04-26 责任编辑：王芳",
        "渡口 周文澜 2024-04-26",
        "国际 2024-04-26 10:20",
        "演唱会记录 2024-04-26",
        "文汇报 2024-04-26",
        "2024-04-26 文化时评",
        "서울시 2024.04.26 10:20",
        "2024-04-26 12:20 5月1日 北京 上海",
    ],
)
def test_a_line_that_tells_anything_else_beside_a_date(line: str) -> None:
    """It is no byline: a date alone, a headline with its date, places."""
    assert byline(line) is None


@pytest.mark.parametrize("line", ["di Giulia Renzi", "Di Giulia Renzi"])
def test_an_italian_byline(line: str) -> None:
    """`di` before a whole name says who wrote it, and is no part of the name."""
    read = byline(line) or bare_byline(line)

    assert read is not None
    assert read.names == ("Giulia Renzi",)


@pytest.mark.parametrize("line", ["The Guardian, Mon 25 Mar 2019", "Ana Lima, Bo Chen and a friend", "Harbour news"])
def test_a_line_with_anything_else_is_not_bare(line: str) -> None:
    """What is no name, outlet, role, place or date spoils it."""
    assert bare_byline(line) is None


@given(st.text(max_size=250))
def test_any_line_can_be_asked(line: str) -> None:
    """No text breaks the readers."""
    byline(line)
    bare_byline(line)
    names = split_names(line)

    assert all(name.strip() for name in names)


def test_helpers_in_a_closing_credit_are_no_authors() -> None:
    """Additional reporting and editing are not writing; "writing by" is."""
    read = byline("(Reporting by Ana Lima, writing by Ed Fox; Additional reporting by Bo Chen; Editing by Cy Dunn)")

    assert read is not None
    assert read.names == ("Ana Lima", "Ed Fox")


def test_names_are_read_as_the_model_was_fitted_on_demand() -> None:
    """What was learned later is left out: the rules that the line model has heard stay as they were."""
    for line in ("By Jan Nowak", "By John A. Smith"):
        assert byline(line)
        assert byline(line, as_fitted=True) is None
    assert byline("By Ana Lima", as_fitted=True)


def test_a_lead_stands_alone() -> None:
    """`By`, `Kommentar von`, `Autor:`, with the names on lines of their own; a menu's word is none."""
    assert all(map(is_lead, ("By", "Von", "Kommentar von", "Autor:", "Written by")))
    assert not any(map(is_lead, ("By Ana Lima", "Home", "News", "by", "")))


def test_names_that_nothing_parts() -> None:
    """Are told by common given names; a name with a second given name is one."""
    assert run_together("Anna Lima Carla Nowak") == ("Anna Lima", "Carla Nowak")
    assert run_together("Birgit Lima Anna Carla Nowak Jan Michael Maas") == (
        "Birgit Lima",
        "Anna Carla Nowak",
        "Jan Michael Maas",
    )
    assert run_together("Anna Carla Nowak") == ()
    assert run_together("Harbour Works Tender City Council") == ()
