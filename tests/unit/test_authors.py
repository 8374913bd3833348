"""Authors: who wrote the story, and who only stands near it."""

import pytest

from pipeline.enrich.authors import find_authors
from pipeline.model import Category, Found
from tests.builders import Cut, clean_document

TITLE = Cut("Bridge closed after divers find cracks\n", Category.TITLE, "headline")
DATE = Cut("12 March 2024\n", Category.TIMESTAMP)
STORY = "The bridge over the Arn was closed on Thursday after divers found cracks in its piers.\n" * 8


def byline(text: str, category: Category = Category.BYLINE) -> Cut:
    return Cut(f"{text}\n", category)


def authors(*parts: str | Cut) -> Found[tuple[str, ...]] | None:
    return find_authors(clean_document(*parts))


@pytest.mark.parametrize(
    ("parts", "names", "by"),
    [
        ((TITLE, byline("By Ana Lima and Bo Chen"), STORY), ("Ana Lima", "Bo Chen"), "byline"),
        ((TITLE, byline("By Ana Lima"), byline("By Bo Chen"), STORY), ("Ana Lima", "Bo Chen"), "byline"),
        ((TITLE, byline("Written by Ana Lima", Category.AGENCY_CREDIT), STORY), ("Ana Lima",), "byline"),
        ((TITLE, byline("Andrew Walker"), STORY), ("Andrew Walker",), "name-line"),
        ((TITLE, byline("Andrew Walker", Category.NAVIGATION), STORY), ("Andrew Walker",), "below-headline"),
        ((TITLE, "Andrew Walker\n", STORY), ("Andrew Walker",), "kept-name"),
        ((TITLE, byline("سامي الخطيب"), DATE, STORY), ("سامي الخطيب",), "signed"),
        ((TITLE, byline("कविता शर्मा, जयपुर"), DATE, STORY), ("कविता शर्मा",), "signed"),
        (
            (TITLE, Cut("Mert Kaya\n", Category.NAVIGATION, "page-furniture-tr"), DATE, STORY),
            ("Mert Kaya",),
            "below-headline",
        ),
        (
            (STORY, byline("Reporting by Ana Lima; Editing by Bo Chen", Category.AGENCY_CREDIT)),
            ("Ana Lima",),
            "closing-credit",
        ),
        (
            (STORY, byline("Ana Lima is a reporter who covers shipping.", Category.AUTHOR_BIO)),
            ("Ana Lima",),
            "author-bio",
        ),
        ((STORY, byline("홍길동 기자 gil@example.com", Category.AUTHOR_BIO)), ("홍길동",), "author-bio"),
    ],
)
def test_authors_are_found(parts: tuple[str | Cut, ...], names: tuple[str, ...], by: str) -> None:
    """From bylines, names alone, closing credits and notes on the author."""
    found = authors(*parts)

    assert found is not None
    assert (found.value, found.by) == (names, by)


@pytest.mark.parametrize(
    "parts",
    [
        (STORY,),
        (TITLE, byline("By Staff Reporter"), STORY),
        (TITLE, byline("By Reuters"), STORY),
        (TITLE, byline("Photograph: Ana Lima/Reuters", Category.IMAGE_CREDIT), STORY),
        (byline("Kurier Zawidzki"), Cut("Start\nSport\nKultura\n", Category.NAVIGATION), TITLE, STORY),
        (TITLE, Cut("Ana Sayfa\n", Category.NAVIGATION, "page-furniture-tr"), STORY),  # "Ana" is a name, too
        (TITLE, Cut("أخبار محلية\n", Category.NAVIGATION, "page-furniture-ar"), DATE, STORY),
        (TITLE, byline("سامي الخطيب"), STORY),
        (STORY, byline("Editing by Bo Chen", Category.AGENCY_CREDIT)),
        (STORY, byline("Additional reporting by Bo Chen", Category.AGENCY_CREDIT)),
        (TITLE, byline("Harbour Road", Category.NAVIGATION), byline("Most read", Category.NAVIGATION), STORY),
    ],
)
def test_others_are_no_authors(parts: tuple[str | Cut, ...]) -> None:
    """Photographers, editors, helpers, agencies and unnamed staff did not write it."""
    assert authors(*parts) is None


def test_the_byline_beside_the_story_wins() -> None:
    """A byline far below belongs to an article that is linked there, and stays as a rival."""
    far = Cut("x\n" * 400, Category.RELATED_LINKS)

    found = authors(TITLE, byline("By Ana Lima"), STORY, far, byline("By Bo Chen"))

    assert found is not None
    assert (found.value, [rival.value for rival in found.rivals]) == (("Ana Lima",), [("Bo Chen",)])


def test_some_of_the_authors_are_no_contradiction() -> None:
    """A note on one of two authors does not contradict the byline."""
    bio = byline("Ana Lima is a reporter who covers shipping.", Category.AUTHOR_BIO)

    found = authors(TITLE, byline("By Ana Lima and Bo Chen"), STORY, bio)

    assert found is not None
    assert not found.conflict


def test_another_author_is_a_contradiction() -> None:
    """A note on someone else makes a conflict for a person to look at."""
    bio = byline("Cy Dunn is a reporter who covers shipping.", Category.AUTHOR_BIO)

    found = authors(TITLE, byline("By Ana Lima"), STORY, bio)

    assert found is not None
    assert found.conflict


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("الخميس 30 مايو 2013 - كتبت: سلمى الديراني", "سلمى الديراني"),
        ("Jueves, 30 de mayo de 2013 - Por Salma Daher", "Salma Daher"),
        ("30 мая 2013 | Автор: Иван Петров", "Иван Петров"),
        ("30 Mayıs 2013 - Yazan: Mert Kaya", "Mert Kaya"),
        ("Penulis Ratri Wulandari | Editor Bagus Prakoso", "Ratri Wulandari"),
        ("By Imogen Fell", "Imogen Fell"),
    ],
)
def test_a_byline_stands_behind_a_date_in_any_language(line: str, name: str) -> None:
    found = authors(TITLE, byline(line), STORY)

    assert found
    assert found.value == (name,)


KOREAN = "다리의 교각에서 균열이 발견되어 목요일 통행이 금지되었다. 시는 봄까지 공사를 마칠 계획이라고 밝혔다.\n"
CHINESE = "大桥桥墩发现裂缝，周四起禁止通行。市政府表示，维修工程将于明年春天完成。\n"
JAPANESE = "橋脚にひびが見つかり、木曜日から橋は通行止めになった。市は春までに工事を終える。"


@pytest.mark.parametrize(
    ("parts", "names"),
    [
        ((TITLE, Cut("Mia Holm\nPublisert i dag 12:19\n", Category.NAVIGATION), STORY), ("Mia Holm",)),
        ((TITLE, Cut("By\n* Rachel Lima0,\n* Bo Chen\n", Category.NAVIGATION), STORY), ("Rachel Lima", "Bo Chen")),
        ((TITLE, Cut("Anna Lima Carla Nowak\n", Category.RELATED_LINKS), DATE, STORY), ("Anna Lima", "Carla Nowak")),
        ((TITLE, Cut("Thabo Mokone@mokone\n", Category.NAVIGATION), DATE, STORY), ("Thabo Mokone",)),
        ((TITLE, Cut("Words Anna Lima Photographs Bo Chen\n", Category.OTHER), DATE, STORY), ("Anna Lima",)),
        ((TITLE, Cut("Von Ju\u0308rgen Maas\n", Category.NAVIGATION), STORY), ("Jürgen Maas",)),
        ((TITLE, Cut("Автор: Глеб СтрижаковСпециальный корреспондент\n", Category.OTHER), STORY), ("Глеб Стрижаков",)),
        ((TITLE, Cut("Harbour News\nCity Sports\n", Category.NAVIGATION), STORY), None),
        ((TITLE, Cut("Photo Gallery\n", Category.NAVIGATION), DATE, STORY), None),
        ((TITLE, Cut("Anna Nowak/Reuters\n", Category.NAVIGATION), DATE, STORY), None),
        ((TITLE, Cut("Menu\nAnna Nowak 12 Euro\n", Category.NAVIGATION), STORY), None),
        ((TITLE, Cut("Anna Lima\n", Category.NAVIGATION), DATE, STORY, byline("By Bo Chen")), ("Bo Chen",)),
        ((TITLE, STORY, "Divers will return in May, the council said on Friday, if the weather holds.\n", STORY), None),
    ],
)
def test_names_below_the_headline(parts: tuple[str | Cut, ...], names: tuple[str, ...] | None) -> None:
    """Whatever the cleaner took them for: beside a date, behind a lead, right below; labels of menus are no names."""
    found = authors(*parts)

    assert (found.value if found else None) == names


@pytest.mark.parametrize(
    ("parts", "names"),
    [
        ((TITLE, f"[한빛일보 윤태경 기자] {KOREAN}"), ("윤태경",)),
        ((TITLE, f"(목포=한빛) 윤태경·김민수 기자 = {KOREAN}"), ("윤태경", "김민수")),
        ((TITLE, KOREAN, "목포=윤태경 기자 ytk@hanbit.example\n"), ("윤태경",)),
        ((TITLE, KOREAN, "사진=윤태경 기자\n"), None),
        ((TITLE, f"南屏社云岭3月2日电（记者周砚秋、罗继平）{CHINESE}"), ("周砚秋", "罗继平")),
        ((TITLE, f"本报讯（记者 李明 通讯员 王芳）{CHINESE}"), ("李明", "王芳")),
        ((TITLE, f"（中央社記者王小明台北2日電）{CHINESE}"), ("王小明",)),
        ((TITLE, f"【記者王小明台北報導】{CHINESE}"), ("王小明",)),
        ((TITLE, CHINESE, "（记者周砚秋）\n"), ("周砚秋",)),
        ((TITLE, CHINESE, "（记者周砚秋 摄）\n"), None),
        ((TITLE, f"大桥（又名南屏桥）{CHINESE}"), None),
        ((TITLE, f"（记者获悉）{CHINESE}"), None),
        ((TITLE, f"（苏州市）{CHINESE}"), None),
        ((TITLE, Cut("中新网云岭3月2日电 ", Category.DATELINE), f"(罗继平){CHINESE}"), ("罗继平",)),
        ((TITLE, f"[의학 전문기자] {KOREAN}"), None),
        ((TITLE, CHINESE, "（受访记者均为化名）\n"), None),
        ((TITLE, JAPANESE + "（日本 経済）\n"), None),
        ((TITLE, JAPANESE + "【関連記事】\n"), None),
        ((TITLE, JAPANESE + "（聞き手・山田太郎）\n"), ("山田太郎",)),
        ((TITLE, JAPANESE + "（山本 千尋）\n"), ("山本 千尋",)),
        ((TITLE, JAPANESE + "【三枝千尋】\n"), ("三枝千尋",)),
        ((TITLE, "取材・文＝三枝千尋　写真＝木村健太\n", JAPANESE), ("三枝千尋",)),
        ((TITLE, JAPANESE + "（敬称略）\n"), None),
    ],
)
def test_names_within_the_first_or_last_paragraph(parts: tuple[str | Cut, ...], names: tuple[str, ...] | None) -> None:
    """As newsrooms of East Asia sign: in the dateline, or behind the last sentence."""
    found = authors(*parts)

    assert (found.value if found else None) == names


def test_a_name_signs_the_story_below() -> None:
    """Alone on the line behind the last paragraph, if it begins with a given name or, in Vietnamese, a family's."""
    for name in ("Anna Nowak", "Nguyễn Văn An"):
        found = authors(TITLE, STORY, STORY, STORY, f"{name}\n")

        assert found
        assert (found.value, found.by) == ((name,), "signed-below")
    for name in ("Harbour Works", "Hồ Chí Minh", "Thái Bình", "Anna Nowak."):
        assert authors(TITLE, STORY, STORY, STORY, f"{name}\n") is None
    told = "Anna Nowak, who keeps the bridge, said on Friday that it would stay closed until the spring of next year.\n"
    assert authors(TITLE, STORY, told, STORY, "Anna Nowak\n") is None


def test_a_byline_far_below_gives_way() -> None:
    """A byline among links below is another story's, where a name stands beside the date."""
    far = Cut("Read on\n" * 200, Category.RELATED_LINKS)

    found = authors(TITLE, Cut("Anna Lima\n", Category.NAVIGATION), DATE, STORY, far, byline("By Bo Chen"))

    assert found
    assert found.value == ("Anna Lima",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Interview: Britta Lohmann07.10.2023, 08:15 Uhr", ("Britta Lohmann",)),
        ("Autor: Bogna Trzaska \xa0 Data: 2 września 2024, godz. 7:30", ("Bogna Trzaska",)),
        ("14 октября 2021, 09:00   👁 3 207   Автор: Арсений Подколзин", ("Арсений Подколзин",)),
        ("2023-11-20 07:36:12 来源：北陸晚报 作者：温若岚 字号：大 中 小", ("温若岚",)),
        ("執筆者：片桐 澪", ("片桐 澪",)),
        ("〔記者游沛蓁/石湖報導〕", ("游沛蓁",)),
        ("Lena Quint (texto) e Davi Seixas (texto)", ("Lena Quint", "Davi Seixas")),
        ("Lena Quint (texto) e Davi Seixas (fotos)", ("Lena Quint",)),
        ("(ARNBIZ- Coast Business Monitor) By Achieng Wekesa", ("Achieng Wekesa",)),
    ],
)
def test_a_label_within_a_line_leads_names_in(line: str, names: tuple[str, ...]) -> None:
    """Behind a date or a counter, before another label; brackets tell who wrote and who took the pictures."""
    found = authors(TITLE, byline(line, Category.RELATED_LINKS), STORY)

    assert found is not None
    assert found.value == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Wahyu Prasetia, Lestari Nuraini - KabarArn.id", ("Wahyu Prasetia", "Lestari Nuraini")),
        ("Galih Prasetya - kabararn", ("Galih Prasetya",)),
        ("Selin Karabulut / KHA", ("Selin Karabulut",)),
        ("Marike Hooglugt Laatste update: 04-05-24, 12:16", ("Marike Hooglugt",)),
        ("NURIA CASTRO / PAU ALBERT (enviado especial)", ("Nuria Castro", "Pau Albert")),
        ("سلمى الخطابي - مدينة الزهراء", ("سلمى الخطابي",)),
    ],
)
def test_what_stands_behind_a_name_is_no_part_of_it(line: str, names: tuple[str, ...]) -> None:
    """A site's handle, an agency's letters, a role in brackets, when the story was changed, a place."""
    found = authors(TITLE, byline(line, Category.NAVIGATION), DATE, STORY)

    assert found is not None
    assert found.value == names


@pytest.mark.parametrize("line", ["Waldsterben am Hohenrode", "Tygodnik Arneński", "Tanjung Merbau"])
def test_headings_papers_and_datelines_are_no_names(line: str) -> None:
    """A preposition in the middle, a paper's word, the place where the story was filed."""
    assert authors(byline(line), TITLE, Cut("TANJUNG MERBAU - ", Category.DATELINE), STORY) is None


def test_names_behind_the_paper_are_places() -> None:
    """`Por Ana Lima, Jornal do Arno — Arno do Norte` has one writer."""
    found = authors(TITLE, byline("Por Ana Lima, Jornal do Arno — Arno do Norte"), STORY)

    assert found is not None
    assert found.value == ("Ana Lima",)


def test_a_name_and_a_place_stand_right_above_the_story() -> None:
    """The place is one that the story tells of."""
    found = authors(TITLE, byline("Chidi Ezeoka, Okwuaja", Category.NAVIGATION), STORY, "It leads to Okwuaja.\n")

    assert found is not None
    assert (found.value, found.by) == (("Chidi Ezeoka",), "placed")


def test_those_who_sign_together_are_all_named() -> None:
    """One below the other, behind a line that says for whom they sign."""
    below = Cut("For the family\nAna Lima\nCarla Nowak\n", Category.NAVIGATION)
    found = authors(TITLE, "One paragraph of it.\n", "\n", "Another one of it.\n", "\n", STORY, below)

    assert found is not None
    assert found.value == ("Ana Lima", "Carla Nowak")
