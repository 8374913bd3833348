"""Title and subtitle: the headline without its site, and nothing made up."""

import pytest

from pipeline.clean import clean
from pipeline.config import Limits
from pipeline.enrich.base import settle
from pipeline.enrich.title import FINDERS, SUBTITLE_FINDERS, find_title, split_site
from pipeline.model import Category
from pipeline.read import read
from tests.builders import Cut, clean_document, raw_file

STORY = "The bridge over the Arn was closed on Thursday after divers found cracks in its piers.\n"


def headline(text: str) -> Cut:
    return Cut(f"{text}\n", Category.TITLE, "headline", 0.9)


@pytest.mark.parametrize(
    ("seen", "title"),
    [
        ("Bridge closed after divers find cracks", "Bridge closed after divers find cracks"),
        ("# Bridge closed", "Bridge closed"),
        ("• Bridge closed |", "Bridge closed"),
        ("Bridge closed after divers | The Guardian", "Bridge closed after divers"),
        ("Bridge closed after divers - BBC News", "Bridge closed after divers"),
        ("Bridge closed after divers | News | The Hill Valley Courier", "Bridge closed after divers"),
        ("Bridge closed after divers | Opinion", "Bridge closed after divers"),
        ("Home > News > Bridge closed after divers", "Bridge closed after divers"),
        ("3. Bridge closed after divers", "Bridge closed after divers"),
        ("Harbour | Bridge closed after divers", "Harbour | Bridge closed after divers"),
        ("Bridge closed - but for how long?", "Bridge closed - but for how long?"),
        ("Bridge closed - The Hill Valley Courier", "Bridge closed - The Hill Valley Courier"),
    ],
)
def test_the_headline_is_the_title(seen: str, title: str) -> None:
    """Marks and the site's name go; an unknown name goes only behind a bar."""
    found = settle(clean_document(headline(seen), STORY), FINDERS)

    assert found is not None
    assert (found.value, found.by) == (title, "headline")


def test_without_a_headline_there_is_no_title() -> None:
    """Nothing is made up from the first sentence."""
    assert settle(clean_document(STORY), FINDERS) is None
    assert settle(clean_document(STORY, STORY), FINDERS) is None


@pytest.mark.parametrize(
    "line", ["Bridge closed after divers find cracks", "# Will it open (again?)", "Brückensperrung"]
)
def test_the_line_above_the_paragraphs_is_the_title(line: str) -> None:
    """In a text of which no headline was cut; it stays, and so the field is less sure."""
    found = settle(clean_document(f"{line}\n", STORY), FINDERS)

    assert found is not None
    assert (found.value, found.by, found.confidence) == (line.lstrip("# "), "first-line", 0.5)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("港口冬季关闭", "港口冬季关闭"),
        ("Bridge closed after divers | The Guardian", "Bridge closed after divers"),
        ("Mayor on the bridge: “It stays closed”", "Mayor on the bridge: “It stays closed”"),
    ],
)
def test_the_first_line_is_read_as_a_headline_that_was_cut_is(line: str, title: str) -> None:
    """Han characters are words, and the site's name is no part of it."""
    found = settle(clean_document(f"{line}\n", STORY), FINDERS)

    assert found is not None
    assert (found.value, found.quote) == (title, line)


@pytest.mark.parametrize(
    "line",
    [
        "Bridge",
        "The bridge was closed on Thursday.",
        "word " * 31,
        "“We have no choice,” said Ana Lima, the mayor. “The bridge stays closed.”",
        "“市议会周一表示，港口的船闸将在整个冬季关闭。”",
        "สภาเมืองกล่าวเมื่อวันจันทร์ว่าประตูน้ำที่ท่าเรือจะปิดตลอดฤดูหนาว หลังจากวิศวกรพบรอยร้าวในประตูทั้งสองบาน",
        "• The bridge over the Arn is closed",
        "What the council said on Monday:",
        "Dear readers and friends,",
        "By Ana Lima and Bo Chen",
        "Tuesday, 2 January 2024",
    ],
)
def test_a_label_or_a_paragraph_is_no_title(line: str) -> None:
    assert settle(clean_document(f"{line}\n", STORY), FINDERS) is None


def test_a_label_may_stand_above_the_first_line() -> None:
    found = settle(clean_document("BRIDGES\n", "Bridge closed after divers find cracks\n", STORY), FINDERS)

    assert found is not None
    assert found.value == "Bridge closed after divers find cracks"


def test_the_standfirst_is_the_subtitle() -> None:
    """The line below the headline sums up, and is no title."""
    standfirst = Cut("Repairs will take until spring\n", Category.TITLE, "standfirst", 0.8)

    found = settle(clean_document(headline("Bridge closed"), standfirst, STORY), SUBTITLE_FINDERS)

    assert found is not None
    assert found.value == "Repairs will take until spring"


@pytest.mark.parametrize("line", ["By Ana Lima and Bo Chen", "PTI | Updated: May 03, 2024 12:17 IST"])
def test_a_byline_is_no_subtitle(line: str) -> None:
    """What stands below the headline may also be who wrote it, and when."""
    standfirst = Cut(f"{line}\n", Category.TITLE, "standfirst", 0.8)

    assert settle(clean_document(headline("Bridge closed"), standfirst, STORY), SUBTITLE_FINDERS) is None


def test_the_site_is_told() -> None:
    """What was split off names the publisher."""
    assert split_site("Bridge closed after divers | The Guardian") == ("Bridge closed after divers", "The Guardian")


GERMAN = "Die Schleusen am Hafen bleiben den ganzen Winter über geschlossen, teilte die Stadt am Montag mit."
FRENCH = (
    "Les portes de l'écluse seront fermées tout l'hiver, a indiqué la mairie lundi, faute d'argent pour les réparer."
)


@pytest.mark.parametrize(
    ("above", "line", "story", "title"),
    [
        ("", "Brand im Hafen : Schleuse gesperrt", GERMAN, "Brand im Hafen: Schleuse gesperrt"),
        ("", "Feu au port : l'écluse est fermée", FRENCH, "Feu au port : l'écluse est fermée"),
        ("Brand im Hafen: Schleuse gesperrt\n", "Brand im Hafen Schleuse gesperrt", GERMAN, None),
        ("Brand im Hafen und Schleuse: gesperrt\n", "Brand im Hafen Schleuse gesperrt", GERMAN, ""),
    ],
    ids=["spaced", "French", "told above", "told otherwise"],
)
def test_a_kicker_has_its_colon(above: str, line: str, story: str, title: str | None) -> None:
    """Elements that were run together have lost it, or have a space before it; another line may tell it."""
    wanted = {None: above.strip(), "": line}.get(title, title)
    found = find_title(clean_document(Cut(above, Category.NAVIGATION), headline(f"{line}\n"), story))

    assert found is not None
    assert found.value == wanted


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            (
                "Bridge closed after divers find cracks – Harbour Post",
                "Harbour Post since 1904",
                "Bridge closed after divers find cracks",
            ),
            "Bridge closed after divers find cracks",
        ),
        (
            ("Bridge closed after divers | Harbour Post", "Sport", "Bridge closed after divers find cracks"),
            "Bridge closed after divers find cracks",
        ),
        (("港口大桥因裂缝关闭至周五_本地_临江网", "首页 新闻", "港口大桥因裂缝关闭至周五"), "港口大桥因裂缝关闭至周五"),
        (("8/23/24, 9:14 AM    Bridge closed today | Post", "Bridge closed today"), "Bridge closed today"),
        (("Home > Town > Why the bridge is closed", "Sport", "Why the bridge is closed"), "Why the bridge is closed"),
    ],
)
def test_a_title_that_is_told_again_is_the_headline(lines: tuple[str, ...], title: str) -> None:
    """A browser's title above the scrape, or a trail's last step, and the headline below it."""
    found = find_title(clean_document(*(Cut(f"{line}\n", Category.NAVIGATION) for line in lines), STORY))

    assert found is not None
    assert (found.value, found.by) == (title, "told-again")


@pytest.mark.parametrize(
    "lines",
    [
        ("Home > World > Politics & Government", "Politics & Government"),
        ("Bridge closed – Harbour Post", "Harbour Post"),
        ("💎 LIFETIME DEAL — LIMITED TIME", "Lifetime Deal"),
        ("Cracks found – by divers, on Thursday", "Sport"),
    ],
)
def test_sections_and_names_are_no_titles_though_told_again(lines: tuple[str, ...]) -> None:
    """What recurs must be the headline's own words."""
    assert find_title(clean_document(*(Cut(f"{line}\n", Category.NAVIGATION) for line in lines), STORY)) is None


def test_a_headline_that_was_wrapped_is_whole() -> None:
    """Dumps centre its second line."""
    text = (
        "   Bridge over the Arn closed after divers found cracks in two of its piers on\n"
        "                                 Thursday\n\n   By Ana Lima\n\n"
        "   The bridge over the Arn was closed on Thursday after divers found cracks in\n"
        "   its piers. Nobody knows when it will be opened again, said the town's mayor.\n\n"
        "   The ferry takes nobody across until the ice is gone, and the detour is long.\n"
    )
    found = find_title(clean(read(raw_file(text.encode()), Limits())))

    assert found is not None
    assert found.value == "Bridge over the Arn closed after divers found cracks in two of its piers on Thursday"
