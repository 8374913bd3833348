"""What pages say of themselves outside their text."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from pipeline.read.hints import MOST_KEYS, read_hints
from pipeline.read.linked import LONGEST_VALUE
from pipeline.read.loose_json import loads


def hints(markup: str) -> dict[str, tuple[str, ...]]:
    return dict(read_hints(LexborHTMLParser(markup), markup).hints)


def linked(*blocks: object) -> dict[str, tuple[str, ...]]:
    """The hints of a page with these blocks of JSON-LD."""
    scripts = "".join(
        f'<script type="application/ld+json">{each if isinstance(each, str) else json.dumps(each)}</script>'
        for each in blocks
    )
    return hints(f'<head><link rel=canonical href="https://post.example/mill">{scripts}</head>')


ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Mill burns down",
    "datePublished": "2026-03-01T08:00:00Z",
    "author": [{"@type": "Person", "name": "Ana Lima"}],
    "publisher": {"@type": "Organization", "name": "The Harbour Post"},
}


def test_article_in_json_ld() -> None:
    """The article's own data, flat, one key each."""
    seen = linked(ARTICLE)

    assert seen["json-ld:headline"] == ("Mill burns down",)
    assert seen["json-ld:author"] == ("Ana Lima",)
    assert seen["json-ld:publisher"] == ("The Harbour Post",)
    assert seen["json-ld:type"] == ("NewsArticle",)


def test_a_graph_whose_parts_name_each_other() -> None:
    """An author that is only an `@id` is looked up in the graph."""
    graph = {
        "@graph": [
            {"@type": "Article", "headline": "Mill burns down", "author": {"@id": "#ana"}},
            {"@type": "Person", "@id": "#ana", "name": "Ana Lima"},
            {"@type": "WebSite", "name": "The Harbour Post"},
            {"@type": "WebPage", "datePublished": "2026-03-01"},
        ]
    }

    seen = linked(graph)

    assert seen["json-ld:author"] == ("Ana Lima",)
    assert seen["json-ld-site:name"] == ("The Harbour Post",)
    assert seen["json-ld-page:datePublished"] == ("2026-03-01",)


def test_other_stories_are_not_the_page() -> None:
    """Of several articles the one with the page's address counts; lists and comments hold none."""
    other = {"@type": "NewsArticle", "headline": "Bridge opens", "url": "https://post.example/bridge"}
    own = {**ARTICLE, "mainEntityOfPage": {"@id": "https://www.post.example/mill/"}}
    items = {"@type": "ItemList", "itemListElement": [other]}
    comment = {"@type": "Comment", "author": {"name": "Bo Chen"}, "text": "Sad."}

    seen = linked([other, own], items, comment)

    assert seen["json-ld:headline"] == ("Mill burns down",)
    assert seen["json-ld:author"] == ("Ana Lima",)


def test_a_list_of_stories_is_no_article() -> None:
    """A front page lists many; none of them is the page."""
    many = [{"@type": "NewsArticle", "headline": f"Story {n}", "url": f"https://post.example/{n}"} for n in range(9)]

    assert "json-ld:headline" not in linked(many)


def test_an_organisation_as_author_is_told_apart() -> None:
    """What is typed as an organisation is no person."""
    seen = linked({**ARTICLE, "author": {"@type": "Organization", "name": "The Harbour Post"}})

    assert "json-ld:author" not in seen
    assert seen["json-ld:author-organization"] == ("The Harbour Post",)


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type":"NewsArticle","headline":"Mill burns down",}',
        '{"@type":"NewsArticle","description":"One\nTwo","headline":"Mill burns down"}',
        '<!-- {"@type":"NewsArticle","headline":"Mill burns down"} -->',
        '//<![CDATA[\n{"@type":"NewsArticle","headline":"Mill burns down"}\n//]]>',
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Mill burns down&quot;}",
        '{"@type":"NewsArticle","headline":"Mill burns down","articleBody":"It was cut of',
        '{"@type":"NewsArticle","headline":"Mill burns down","keywords":["mill","fi',
        '{"@type":"NewsArticle","description":"He said "no" to it","headline":"Mill burns down"}',
        '{"@type":"NewsArticle","headline":"Mill burns down","description":"It\\\'s gone"}',
        '{"@type":"WebSite"}{"@type":"NewsArticle","headline":"Mill burns down"}',
    ],
    ids=["comma", "line", "comment", "cdata", "entities", "cut", "cut list", "quotes", "escape", "two roots"],
)
def test_broken_json_ld_is_read(broken: str) -> None:
    """What templates break is mended."""
    assert linked(broken)["json-ld:headline"] == ("Mill burns down",)


@given(st.text(alphabet='{}[],:"\\ \nabtrue1/<', max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_may_stand_where_json_should(text: str) -> None:
    """Whatever it is, it is read or passed over."""
    loads("{" + text)


def test_meta_and_links() -> None:
    """Names of meta elements are keys, those without a colon behind `meta:`; entities are resolved."""
    seen = hints(
        '<html lang=de><head><title>Mill &amp; fire</title><meta property="og:title" content="Mill &amp;amp; fire">'
        '<meta name="DC.date" content="2026-03-01"><link rel="canonical" href="https://post.example/mill">'
    )

    assert seen["html:lang"] == ("de",)
    assert seen["html:title"] == ("Mill & fire",)
    assert seen["og:title"] == ("Mill & fire",)
    assert seen["meta:dc.date"] == ("2026-03-01",)
    assert seen["link:canonical"] == ("https://post.example/mill",)


def test_microdata_of_the_article_only() -> None:
    """The first article's properties count, a comment's do not."""
    seen = hints(
        '<div itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop=headline>Mill burns down</h1>'
        '<span itemprop=author itemscope itemtype="https://schema.org/Person"><b itemprop=name>Ana Lima</b></span>'
        '<div itemscope itemtype="https://schema.org/Comment"><span itemprop=author>Bo Chen</span></div></div>'
    )

    assert seen["microdata:headline"] == ("Mill burns down",)
    assert seen["microdata:author"] == ("Ana Lima",)


def test_times_by_their_place() -> None:
    """The time behind the heading is told from those of other stories and from updates."""
    seen = hints(
        "<h1>Mill burns down</h1><time datetime=2026-03-01>Sunday</time>"
        "<time class=updated datetime=2026-03-02>then</time>"
        "<aside><time datetime=2020-01-01>old</time></aside><p>On <time datetime=1999-01-01>that day</time></p>"
    )

    assert seen["time:heading"] == ("2026-03-01",)
    assert seen["time:updated"] == ("2026-03-02",)
    assert seen["time:any"] == ("1999-01-01",)


@pytest.mark.parametrize(
    ("markup", "heading"),
    [
        (f"<h1>Mill burns down<p>{'Nobody was hurt. ' * 15}</p><ul><li>Menu</ul>", "Mill burns down"),
        ("<h1><div>Mill burns down</div><div>a second time</div></h1>", "Mill burns down a second time"),
        ("<h1>Mill <span>burns</span><br>down</h1><p>Nobody was hurt.</p>", "Mill burns down"),
    ],
    ids=["never closed", "in two parts", "in words"],
)
def test_a_heading_ends_where_a_paragraph_begins(markup: str, heading: str) -> None:
    """A page that never closes it would be one long title."""
    assert hints(markup)["html:h1"] == (heading,)


def test_a_heading_that_names_the_site() -> None:
    """An `<h1>` that links to the front page, or is marked as the site's name, is no headline."""
    seen = hints('<h1 class="site-title">Harbour Blog</h1><h1><a href="/">Harbour</a></h1><h1>Mill burns down</h1>')

    assert seen["html:h1"] == ("Mill burns down",)
    assert seen["html:site"] == ("Harbour Blog", "Harbour")


def test_a_logo_names_the_site() -> None:
    """By its words for those who do not see it; the first few, as further ones are partners'."""
    marked = (
        '<a href="/" class="logo"><img src="a.svg" alt="Harbour Post"></a><img src="/logo.png" alt="Logo of Mill Co">'
    )
    others = '<img src="x/logo-visa.png" alt="Visa"><img src="mill.jpg" alt="The mill burns">'

    assert hints(marked + others)["html:logo"] == ("Harbour Post", "Mill Co")
    assert "html:logo" not in hints('<img src="/logo.png" alt="Logo">')


@pytest.mark.parametrize(
    ("markup", "address"),
    [
        ("<!-- saved from url=(0025)https://post.example/mill --><html><p>x", "https://post.example/mill"),
        (
            "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://post.example/mill \n "
            "saved date: Mon Mar 02 2026 12:00:00 GMT+0100\n--><p>x",
            "https://post.example/mill",
        ),
        (
            "<!DOCTYPE html>\n<html>\n<!-- Mirrored from post.example/mill.html by HTTrack Website Copier/3.x "
            "[XR&CO'2014], Mon, 02 Mar 2026 12:00:00 GMT -->\n<p>x",
            "http://post.example/mill.html",
        ),
    ],
    ids=["browser", "SingleFile", "HTTrack"],
)
def test_a_saved_page_tells_its_address(markup: str, address: str) -> None:
    """Browsers and other tools note where they saved a page from."""
    assert hints(markup)["html:saved-from"] == (address,)


def test_hints_are_bounded() -> None:
    """A page that says too much is not carried along."""
    markup = "".join(f'<meta name="k{n}" content="{"x" * 5_000}">' for n in range(2 * MOST_KEYS))

    seen = hints(markup)

    assert len(seen) <= MOST_KEYS
    assert max(len(text) for texts in seen.values() for text in texts) <= LONGEST_VALUE


def test_a_sidebar_is_one_however_deep_its_elements_are() -> None:
    """An element too deep to look all the way up says nothing of those above it, which are not so deep."""
    deep = "<div>" * 36 + "<a rel=author>Ana Lima</a>" + "</div>" * 36

    seen = hints(f"<body><aside>{'<div>' * 6}{deep}<a rel=author>Bo Chen</a>{'</div>' * 6}</aside></body>")

    assert "Bo Chen" not in seen.get("rel:author", ())
