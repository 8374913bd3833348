"""Title, authors, date, publisher and language as a page's own data tell them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pipeline.clean import clean
from pipeline.config import Limits
from pipeline.enrich import enrich
from pipeline.enrich.published_hints import read_moment
from pipeline.model import Article, Category, RawFile
from pipeline.read import read
from tests.builders import Cut, clean_document

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
STORY = "The old mill by the Arn burned down on Sunday night, and the fire brigade saved no more than its walls.\n"


def told(*parts: str | Cut, **hints: str | tuple[str, ...]) -> Article:
    """The article that a page with these hints is; `__` in a key stands for its colon, `_` for itself."""
    keys = {key.replace("__", ":"): (value,) if isinstance(value, str) else value for key, value in hints.items()}
    clean = clean_document(*(parts or (STORY,)))
    return enrich(replace(clean, document=replace(clean.document, hints=keys)), now=NOW)


def title(**hints: str | tuple[str, ...]) -> str | None:
    found = told(**hints).title
    return found.value if found else None


def authors(**hints: str | tuple[str, ...]) -> tuple[str, ...] | None:
    found = told(**hints).authors
    return found.value if found else None


def published(**hints: str | tuple[str, ...]) -> str | None:
    found = told(**hints).published
    return found.value.iso if found else None


@pytest.mark.parametrize(
    "dressed",
    ["Mill burns down | The Harbour Post", "Mill burns down - Harbour Post", "Harbour Post: Mill burns down"],
)
def test_the_sites_name_is_no_part_of_a_title(dressed: str) -> None:
    """Behind or before it, the name that the page's data give the site goes."""
    assert title(og__title=dressed, og__site_name="The Harbour Post") == "Mill burns down"


def test_a_title_in_the_place_of_the_sites_name() -> None:
    """A long name that is the page's title is none: the page keeps its title, and has no publisher of that name."""
    whole = "Mill burns down: walls are all that was saved last night | Post"
    found = told(**{"og__title": whole, "json-ld-site__name": whole})

    assert found.title
    assert found.title.value == whole
    assert found.publisher is None or found.publisher.value != whole


def test_a_long_name_of_a_site() -> None:
    """What is no page's title is the site's name, however long."""
    name = "Office of the Harbour Commissioner for Lock Gates and Barges"

    assert title(**{"og__title": f"Mill burns down | {name}", "og__site_name": name}) == "Mill burns down"


def test_a_suffix_that_no_one_names_goes_where_the_heading_lacks_it() -> None:
    """What the page shows as its heading settles where the title ends."""
    assert title(html__title="Mill burns down – Wochenblick", html__h1="Mill burns down") == "Mill burns down"


def test_a_dash_in_a_headline_stays() -> None:
    """A piece of the title that is no site's name belongs to it."""
    whole = "Mill burns down – walls saved"

    assert title(og__title=whole, html__h1=whole, json_ld__headline=whole) == whole


def test_a_heading_that_is_the_sites_name() -> None:
    """Blogs set their own name as the first heading."""
    assert title(html__h1="Gnaur", html__title="Mill burns down | Gnaur", og__site_name="Gnaur") == "Mill burns down"


@pytest.mark.parametrize(
    ("between", "title"),
    [
        ("<ul><li>Home<li>Recipes</ul><p>2 June 2014</p>", "Bread of the six o'clock train"),
        ("", "Stove of Lurdes"),  # a subtitle stands right below the headline
    ],
)
def test_a_top_heading_that_the_title_calls_the_site(between: str, title: str) -> None:
    """A title has the site's name before the headline, which stands far below that name."""
    page = (
        "<title>Stove of Lurdes: Bread of the six o'clock train</title><h1>Stove of Lurdes</h1>"
        f"{between}<h3>Bread of the six o'clock train</h3>" + f"<p>{STORY}</p>" * 5
    ).encode()
    raw = RawFile("a.html", page, "0" * 64, NOW)

    found = enrich(clean(read(raw, Limits())), now=NOW).title

    assert found is not None
    assert found.value == title


def test_the_title_says_which_key_told_it() -> None:
    """Evidence as with any other field: the key, its words, and what else was seen."""
    found = told(og__title="Fire at the mill | Post", og__site_name="Post", html__h1="A wholly other heading").title

    assert found is not None
    assert found.by in ("og:title", "html:h1")
    assert {found.by, *(rival.by for rival in found.rivals)} >= {"og:title", "html:h1"}


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("Ana Lima", ("Ana Lima",)),
        ("By Ana Lima and Bo Chen", ("Ana Lima", "Bo Chen")),
        ("Lima, Ana", ("Ana Lima",)),
        ("Ana Lima (al)", ("Ana Lima",)),
        ("Nguyễn Văn An", ("Nguyễn Văn An",)),
        ("Ayşe Öztürk", ("Ayşe Öztürk",)),
        ("王芳", ("王芳",)),
        ("The Harbour Post", None),
        ("post.example", None),
        ("admin", None),
        ("ana.lima@post.example", None),
        ("https://post.example/author/ana-lima", None),
        ("@analima", None),
        ("Reuters", None),
        ("Newsroom", None),
    ],
)
def test_who_is_an_author(said: str, people: tuple[str, ...] | None) -> None:
    """People are, in any script; the site, agencies, logins and addresses are not."""
    assert authors(**{"json-ld__author": said, "og__site_name": "The Harbour Post"}) == people


def test_a_name_and_its_login_are_one() -> None:
    """Some sites name an author twice, once as the end of an address."""
    assert authors(**{"json-ld__author": ("Ana Lima", "ana-lima")}) == ("Ana Lima",)


def test_a_pen_name() -> None:
    """A blog's writer goes by one word where the page shows it as the author's; a login or a desk is nobody's name."""
    assert authors(rel__author="gizzmo") == ("gizzmo",)
    assert authors(class__author="Creeny") == ("Creeny",)
    assert authors(**{"json-ld__author": "Tobi"}) == ("Tobi",)
    for key, value in (("json-ld__author", "tobi"), ("meta__author", "Tobi"), ("rel__author", "admin")):
        assert authors(**{key: value}) is None
    for value in ("Redaktion", "webmaster", "tobi84", "https://post.example/tobi"):
        assert authors(rel__author=value) is None


def test_an_agency_as_author_is_an_agency() -> None:
    """It is credited, and nobody is made up in its place."""
    article = told(**{"json-ld__author": ("Reuters", "Ana Lima")})

    assert article.agencies is not None
    assert article.agencies.value == ("Reuters",)
    assert article.authors is not None
    assert article.authors.value == ("Ana Lima",)


def test_a_byline_that_says_otherwise_is_a_conflict() -> None:
    """The text's own byline is a rival of weight."""
    found = told(Cut("By Bo Chen\n", Category.BYLINE), STORY, **{"json-ld__author": "Ana Lima"}).authors

    assert found is not None
    assert (found.value, found.by, found.conflict) == (("Ana Lima",), "json-ld:author", True)


def test_publication_goes_before_change() -> None:
    """When a page was changed is told only where nothing else is."""
    seen = published(
        **{"json-ld__dateModified": "2026-03-04T10:00:00Z", "article__published_time": "2026-03-01T08:15:30+01:00"}
    )

    assert seen == "2026-03-01T08:15+01:00"
    assert published(article__modified_time="2026-03-04") == "2026-03-04"


def test_dates_that_cannot_be() -> None:
    """The future is none, with a warning; what is older than the web gives way to a later one."""
    article = told(**{"json-ld__datePublished": "2031-01-01", "meta__date": "2026-03-01"})

    assert article.published is not None
    assert article.published.value.iso == "2026-03-01"
    assert any("2031-01-01 lies in the future" in warning for warning in article.warnings)
    assert published(**{"json-ld__datePublished": "1980-01-01", "meta__date": "2026-03-01"}) == "2026-03-01"


def test_a_date_in_the_address() -> None:
    """Where nothing else tells it, the page's address may."""
    assert published(link__canonical="https://post.example/2026/03/01/mill") == "2026-03-01"
    assert published(link__canonical="https://post.example/news/27-02-2026") == "2026-02-27"
    assert published(link__canonical="https://post.example/news/03-02-2026") is None


def test_the_day_that_the_page_prints() -> None:
    """An instant in UTC that is another day where the publisher sits gives way to the day that the page prints."""
    late, early = "2026-02-28T23:10:00+00:00", "2026-03-02T02:25:00Z"

    def with_address(instant: str) -> str | None:
        return published(article__published_time=instant, link__canonical="https://post.example/2026/03/01/mill")

    assert with_address(late) == "2026-03-01"
    assert with_address(early) == "2026-03-01"
    assert published(article__published_time=late, class__date="1 March 2026") == "2026-03-01"
    assert published(article__published_time=late, class__date="1 March 2026, 00:10") == "2026-03-01T00:10+01:00"
    assert published(article__published_time=early, class__date="1 March 2026, 21:25") == "2026-03-01T21:25-05:00"
    assert published(article__published_time=early, class__date="1 March 2026, 21:20") == "2026-03-01T21:20"
    for noon in (
        "2026-02-28T08:00:00Z",
        "2026-03-02T11:00:00Z",
        "2026-03-02T13:00:00Z",
        "2026-02-27T23:10:00Z",
        "2026-02-28T23:10:00+01:00",
    ):
        assert with_address(noon) != "2026-03-01"
    clock = Cut("Berlin | Tuesday, 3 March 2026\n", Category.TIMESTAMP), Cut("Mill burns down\n", Category.TITLE), STORY
    article = told(*clock, article__published_time="2026-03-02T14:00:00Z")
    assert article.published is not None
    assert article.published.value.day == "2026-03-02"
    article = told(
        article__published_time=late, time__any="2025-01-05", link__canonical="https://post.example/2026/03/01/mill"
    )
    assert article.published is not None
    assert article.published.by == "url"
    assert article.published.confidence > 0.9
    assert not article.published.conflict
    assert "2026-02-28T23:10+00:00" in {rival.value.iso for rival in article.published.rivals}


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-03-01T08:15:42.389Z", "2026-03-01T08:15+00:00"),
        ("2026-03-01 08:15:42+0100", "2026-03-01T08:15+01:00"),
        ("2026-03-01T00:00:00+00:00", "2026-03-01"),
        ("20260301", "2026-03-01"),
        ("1772352942", "2026-03-01T08:15+00:00"),
        ("Sun, 01 Mar 2026 08:15:42 GMT", "2026-03-01T08:15+00:00"),
        ("1. März 2026", "2026-03-01"),
        ("yesterday", None),
        ("", None),
    ],
)
def test_forms_of_dates(text: str, iso: str | None) -> None:
    """Dates as machines write them, and as people do."""
    moment = read_moment(text)

    assert (moment and moment.iso) == iso


def test_the_publisher_is_the_site() -> None:
    """By its own data, under the name that it is known by."""
    found = told(og__site_name="guardian", **{"json-ld__publisher": "Guardian Media House"}).publisher

    assert found is not None
    assert (found.by, found.conflict) == ("og:site_name", False)


def test_the_page_tells_the_language_of_few_words() -> None:
    """Where the text does not tell, the page may; where it does, a template's `en` does not count."""
    short, long = told("Ja.\n", html__lang="da-DK").language, told(html__lang="fr").language

    assert short is not None
    assert long is not None
    assert (short.value, short.by, long.value) == ("da", "html:lang", "en")


def test_a_named_element_tells_author_and_date() -> None:
    """Of a line in an element named as byline only the person is the author; an update's date is no publication's."""
    assert authors(class__author="By Ana Lima | Published March 3, 2018") == ("Ana Lima",)
    assert authors(class__author="Postado por Lurdes Lima") == ("Lurdes Lima",)
    assert authors(class__author="Femke Oost Femke writes about water and bicycles.") == ("Femke Oost",)
    assert published(class__date="Posted on March 3, 2018") == "2018-03-03"

    updated = told(class__date="Updated March 3, 2018").published

    assert updated is not None
    assert updated.confidence < 0.5


@pytest.mark.parametrize(
    ("locale", "iso", "conflict"),
    [("en_GB", "2018-03-04", False), ("en_US", "2018-04-03", False), ("en_CA", "2018-03-04", True)],
)
def test_the_pages_country_tells_the_order_of_day_and_month(locale: str, iso: str, conflict: bool) -> None:
    """A date that may be read in two ways is asked last, and stays a conflict where nothing settles it."""
    found = told(class__date="Posted on 04/03/2018", og__locale=locale).published

    assert found is not None
    assert (found.value.iso, found.conflict) == (iso, conflict)
    assert published(class__date="Posted on 04/03/2018", meta__date="2018-03-04") == "2018-03-04"


URL = "https://www.harbour-post.example/2026/03/mill"
ALONE = Cut("Harbour Post\n", Category.NAVIGATION)


@pytest.mark.parametrize(
    ("shown", "hints", "name"),
    [
        (STORY, {"html__title": "Mill burns down - Harbour Post", "og__url": URL}, "Harbour Post"),
        (STORY, {"html__title": "Harbour Post: Mill burns down", "link__canonical": URL}, "Harbour Post"),
        (STORY, {"html__title": "Mill burns down | Guardian", "og__url": "https://www.guardian.com/x"}, "The Guardian"),
        (ALONE, {"html__title": "Mill burns down | Harbour Post"}, "Harbour Post"),
        (ALONE, {"html__title": "Mill burns down - Harbour Post"}, None),
        (ALONE, {"html__title": "Mill burns down | Harbour Post", "article__section": "Harbour Post"}, None),
        (STORY, {"html__title": "Mill burns down | Harbour Post"}, None),
        (STORY, {"html__title": "Harbour Post", "og__url": URL}, None),
    ],
)
def test_a_title_names_its_site(shown: str | Cut, hints: dict[str, str], name: str | None) -> None:
    """Where the page's address is spelled so, or the name stands on the page by itself; a section does, too."""
    found = told(*([shown, STORY] if shown is not STORY else [STORY]), **hints).publisher

    assert (found.value if found else None) == name
    assert not found or found.by == "title-site"


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("<header><b>Kurier Lipnicki</b></header>{}", "Kurier Lipnicki"),
        ("{}<footer>Kurier Lipnicki, founded in 1904 by two printers</footer>", "Kurier Lipnicki"),
        ("<nav><ul><li>Kurier Lipnicki</li></ul></nav>{}", None),
        ("<div>Kurier Lipnicki</div>{}", None),
        ("{}", None),
    ],
)
def test_behind_a_hyphen_the_pages_head_or_foot_names_the_site(page: str, name: str | None) -> None:
    """A section stands there as often, and a writer: neither does in the page's head or foot."""
    story = f"<p>{STORY}</p><p>Nobody was hurt, the mayor said on Monday, and the mill will be built anew.</p>"
    body = page.format(f"<article><h1>Mill burns down at night</h1>{story}</article>")
    raw = f"<html><head><title>Mill burns down at night - Kurier Lipnicki</title></head><body>{body}</body></html>"
    found = enrich(clean(read(RawFile("a.html", raw.encode(), "", NOW), Limits())), now=NOW).publisher

    assert (found.value if found else None) == name


@pytest.mark.parametrize("last", ["Ana Lima", "14 March 2024"])
def test_no_writer_and_no_date_is_a_site(last: str) -> None:
    found = told(Cut(f"{last}\n", Category.BYLINE), STORY, html__title=f"Mill burns down | {last}").publisher
    assert found is None or found.by != "title-site"


def test_a_title_says_less_than_the_pages_data() -> None:
    hints = {"html__title": "Mill burns down | Harbour Post", "og__url": "https://harbourpost.example/"}
    found = told(**hints, og__site_name="The Arn Valley Gazette").publisher

    assert found
    assert (found.value, found.by, found.conflict) == ("The Arn Valley Gazette", "og:site_name", False)


@pytest.mark.parametrize("name", ["Medium", "微信公众平台", "네이버 뉴스"])
def test_where_anybody_publishes_is_no_publisher(name: str) -> None:
    """The page's other data say who did."""
    assert told(og__site_name=name).publisher is None
    found = told(og__site_name=name, **{"json-ld__publisher": "The Harbour Post"}).publisher
    assert found
    assert found.value == "The Harbour Post"


def test_papers_are_no_authors_in_scripts_without_capitals() -> None:
    assert authors(**{"og__article__author": "남해일보 | 네이버"}) is None
    assert authors(meta__author="北陸山河新聞") is None
    assert authors(meta__author="한도윤") == ("한도윤",)


def test_the_sites_name_in_brackets_behind_a_title() -> None:
    hints = {"og__title": "渡し場の村に届く手紙（北陸山河新聞）", "og__site_name": "北陸山河新聞"}
    assert title(**hints) == "渡し場の村に届く手紙"
    assert title(og__title="Mill burns down (again)", og__site_name="Harbour Post") == "Mill burns down (again)"


def test_what_a_tool_says_of_an_article() -> None:
    """It is believed like a page's own data; some tools tell the names, some the line that they stand in."""
    found = told(
        told__title="Mill burns down", told__author=("By Ana Lima and Bo Chen",), told__date="2026-03-02",
        told__publisher="The Harbour Post", told__language="en",
    )  # fmt: skip
    assert [each.by for each in (found.title, found.authors, found.published, found.publisher) if each] == [
        "told:title", "told:author", "told:date", "told:publisher",
    ]  # fmt: skip
    assert found.authors
    assert found.authors.value == ("Ana Lima", "Bo Chen")
    assert authors(told__author="記者 林若溪") == ("林若溪",)
    assert authors(told__author="Inkwell") == ("Inkwell",)


def test_a_slogan_is_no_name() -> None:
    """Most words of it are small: what else names the site goes before it, and only alone it is taken."""
    slogan = {"og__site_name": "Independent voices from the middle of the harbour"}
    named = told(STORY, html__title="Mill burns down | Harbour Post", html__logo="Harbour Post", **slogan).publisher
    alone = told(STORY, **slogan).publisher

    assert named is not None
    assert named.value == "Harbour Post"
    assert alone is not None
    assert alone.value == slogan["og__site_name"]


def test_a_logo_without_letters_names_nobody() -> None:
    """A voicing mark that stands by itself is a letter for Unicode, and nothing when it is folded."""
    assert told(STORY, html__logo="\uff9e").publisher is None
