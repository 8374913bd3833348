"""Articles as other tools export them. The files are made here, in the manner of each tool; see also tests/read."""

import json
import re
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.clean import clean
from pipeline.config import Limits
from pipeline.enrich import enrich
from pipeline.errors import DocumentError, Quarantined, Rejected
from pipeline.model import Article, Document, FileType
from pipeline.read import read
from pipeline.read.exported import articles, exported
from tests.builders import NOW, raw_file

TITLE = "Harbour bridge opens after nine years"
FIRST = "The bridge across the canal was opened on Monday, nine years after the old one had been closed to lorries."
LAST = "Residents of the quay fear that the traffic will now come back to their street, and have asked for a ramp."
TEXT = f"{FIRST}\n\n{LAST}"
MARKUP = f"<p>{FIRST}</p><h2>A ramp</h2><p>{LAST}</p>"
URL = "https://www.quayside-post.example/2024/03/bridge"
DAY = "2024-03-14"


def document(value: Any) -> Document:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return read(raw_file(content), Limits())


def article(value: Any) -> Article:
    return enrich(clean(document(value)), now=NOW)


def names(read: Article) -> tuple[str, ...]:
    return read.authors.value if read.authors else ()


TRAFILATURA = {
    "title": TITLE, "author": "Ana Lima; Bo Chen", "hostname": "quayside-post.example", "date": DAY, "id": None,
    "fingerprint": "7697d9967cb225e3", "comments": "", "raw_text": TEXT.replace("\n\n", " "), "text": TEXT,
    "language": None, "filedate": "2025-11-01", "source": URL, "source-hostname": "The Quayside Post",
    "excerpt": "A ramp is asked for.", "tags": "bridges, traffic",
}  # fmt: skip
NEWSPAPER = {
    "url": URL, "language": "en", "title": TITLE, "authors": ["Ana Lima", "Bo Chen"], "tags": None, "html": "",
    "publish_date": f"{DAY}T00:00:00", "summary": "", "meta_site_name": "The Quayside Post", "text": TEXT,
}  # fmt: skip
NEWS_PLEASE = {
    "authors": ["Ana Lima", "Bo Chen"], "date_download": "2025-11-01 12:00:00", "date_modify": "None",
    "date_publish": f"{DAY} 09:25:00", "language": "en", "maintext": TEXT, "text": None, "title": TITLE, "url": URL,
    "source_domain": "www.quayside-post.example",
}  # fmt: skip
GOOSE = {
    "meta": {"lang": "en", "canonical": URL}, "domain": "www.quayside-post.example", "title": TITLE,
    "cleaned_text": TEXT, "opengraph": {"site_name": "The Quayside Post"}, "authors": ["Ana Lima", "Bo Chen"],
    "publish_date": f"{DAY}T09:25:00+00:00",
}  # fmt: skip
FUNDUS = {
    "body": {
        "summary": [],
        "sections": [{"headline": [], "paragraphs": [FIRST]}, {"headline": ["A ramp"], "paragraphs": [LAST]}],
    },
    "authors": ["Ana Lima", "Bo Chen"], "title": TITLE, "publishing_date": f"{DAY} 09:25:00+00:00",
}  # fmt: skip
READABILITY = {
    "title": TITLE, "byline": "By Ana Lima and Bo Chen", "lang": "en",
    "content": f'<div id="readability-page-1">{MARKUP}</div>',
    "textContent": TEXT, "excerpt": "A ramp is asked for.", "siteName": "The Quayside Post",
    "publishedTime": f"{DAY}T09:25:00+00:00",
}  # fmt: skip
FIRECRAWL = {
    "success": True,
    "data": {
        "markdown": f"# {TITLE}\n\n{TEXT}",
        "metadata": {
            "title": f"{TITLE} | The Quayside Post", "ogTitle": TITLE, "ogSiteName": "The Quayside Post",
            "author": "Ana Lima, Bo Chen", "publishedTime": f"{DAY}T09:25:00+00:00", "sourceURL": URL,
        },
    },
}  # fmt: skip
GUARDIAN = {
    "response": {
        "status": "ok",
        "content": {
            "id": "news/bridge", "type": "article", "webPublicationDate": f"{DAY}T09:25:00Z", "webTitle": TITLE,
            "webUrl": URL,
            "fields": {
                "headline": TITLE, "byline": "Ana Lima and Bo Chen", "body": MARKUP,
                "bodyText": TEXT.replace("\n\n", " "), "publication": "The Quayside Post",
            },
            "tags": [{"type": "contributor", "webTitle": "Ana Lima", "bio": "<p>Reporter</p>"}],
        },
    }
}  # fmt: skip
WORDPRESS = [
    {
        "id": 7, "date": f"{DAY}T09:25:00", "link": URL,
        "title": {"rendered": "Harbour bridge opens after nine&nbsp;years"},
        "content": {"rendered": MARKUP, "protected": False}, "excerpt": {"rendered": "<p>A ramp.</p>"}, "author": 12,
        "_embedded": {"author": [{"id": 12, "name": "Ana Lima"}, {"id": 13, "name": "Bo Chen"}]},
    }
]  # fmt: skip
SCHEMA_ORG = {
    "@context": "https://schema.org",
    "@graph": [
        {
            "@type": "NewsArticle", "headline": TITLE, "articleBody": TEXT, "datePublished": f"{DAY}T09:25:00Z",
            "author": [{"@type": "Person", "name": "Ana Lima"}, {"@type": "Person", "name": "Bo Chen"}],
            "publisher": {"@type": "Organization", "name": "The Quayside Post", "url": "https://quayside-post.example"},
        }
    ],
}  # fmt: skip
DUMP_OF_AN_INDEX = {
    "_index": "articles", "_id": "x1", "_score": 1.0,
    "_source": {"title": TITLE, "text": TEXT, "author": "Ana Lima, Bo Chen", "published_at": 1710408300},
}  # fmt: skip


@pytest.mark.parametrize(
    ("export", "publisher"),
    [
        (TRAFILATURA, "The Quayside Post"),
        (NEWSPAPER, "The Quayside Post"),
        (NEWS_PLEASE, None),
        (GOOSE, "The Quayside Post"),
        (FUNDUS, None),
        (READABILITY, "The Quayside Post"),
        (FIRECRAWL, "The Quayside Post"),
        (GUARDIAN, "The Quayside Post"),
        (WORDPRESS, None),
        (SCHEMA_ORG, "The Quayside Post"),
        (DUMP_OF_AN_INDEX, None),
    ],
    ids=[
        "trafilatura", "newspaper4k", "news-please", "goose3", "fundus", "readability", "firecrawl", "guardian",
        "wordpress", "schema.org", "elasticsearch",
    ],
)  # fmt: skip
def test_a_tools_json_is_its_story_and_what_it_says_of_it(export: Any, publisher: str | None) -> None:
    read = article(export)
    assert FIRST in read.clean.text
    assert LAST in read.clean.text
    assert "ramp." in read.clean.text
    assert not any(sign in read.clean.text for sign in ('"', "{", "fingerprint", "Lima"))
    assert read.title
    assert read.title.value == TITLE
    assert names(read) == ("Ana Lima", "Bo Chen")
    assert read.published
    assert read.published.value.iso.startswith(DAY)
    assert read.published.by == "told:date"
    assert (read.publisher.value if read.publisher else None) == publisher


RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Quayside Post</title><link>https://www.quayside-post.example</link>
<description>Everything that happens on the quay and in the harbour, by the people who have lived there for longer than
they can remember, told every day but Sunday, and never for money.</description>
<item><title>{TITLE}</title><link>{URL}</link><dc:creator><![CDATA[Ana Lima, Bo Chen]]></dc:creator>
<pubDate>Thu, 14 Mar 2024 09:25:00 +0000</pubDate><description><![CDATA[A ramp is asked for.]]></description>
<content:encoded><![CDATA[{MARKUP}]]></content:encoded></item></channel></rss>"""
ATOM = f"""<?xml version="1.0" encoding="utf-8"?>
<entry xmlns="http://www.w3.org/2005/Atom"><title type="text">{TITLE}</title>
<link rel="alternate" href="{URL}"/><published>2024-03-14T09:25:00Z</published><updated>2025-08-01T00:00:00Z</updated>
<author><name>Ana Lima</name></author><author><name>Bo Chen</name></author>
<content type="html">{MARKUP.replace("<", "&lt;")}</content><source><title>The Quayside Post</title></source></entry>"""
TRAFILATURA_XML = f"""<doc sitename="The Quayside Post" title="{TITLE}" author="Ana Lima; Bo Chen" date="{DAY}"
url="{URL}"><main>
<head rend="h1">{TITLE}</head><p>{FIRST}</p><head rend="h2">A ramp</head><p>{LAST}</p></main><comments/></doc>"""
TEI = f"""<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
<titleStmt><title type="main">{TITLE}</title><author>Ana Lima; Bo Chen</author></titleStmt>
<sourceDesc><biblFull><publicationStmt><publisher>The Quayside Post (quayside-post.example)</publisher>
<date>{DAY}</date></publicationStmt></biblFull></sourceDesc></fileDesc></teiHeader>
<text><body><div type="entry"><p>{FIRST}</p><p>{LAST}</p></div></body></text></TEI>"""
NITF = f"""<?xml version="1.0"?><nitf><head><title>{TITLE}</title><docdata><date.issue norm="20240314T092500+0000"/>
<doc.copyright holder="The Quayside Post" year="2024"/></docdata></head><body><body.head>
<hedline><hl1>{TITLE}</hl1></hedline>
<byline>By <person>Ana Lima</person>, <person>Bo Chen</person></byline></body.head>
<body.content><p>{FIRST}</p><p>{LAST}</p></body.content></body></nitf>"""
NEWSML = f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en"><rightsInfo><copyrightHolder>
<name>The Quayside Post</name></copyrightHolder></rightsInfo><itemMeta>
<versionCreated>2025-08-01T00:00:00Z</versionCreated></itemMeta><contentMeta>
<contentCreated>2024-03-14T09:25:00Z</contentCreated><creator><name>Ana Lima</name></creator>
<creator><name>Bo Chen</name></creator><headline>{TITLE}</headline></contentMeta><contentSet><inlineXML>
<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{FIRST}</p><p>{LAST}</p></body></html></inlineXML></contentSet></newsItem>"""


@pytest.mark.parametrize(
    "export",
    [RSS, ATOM, TRAFILATURA_XML, TEI, NITF, NEWSML],
    ids=["rss", "atom", "trafilatura", "tei", "nitf", "newsml"],
)
def test_a_tools_xml_is_its_story_and_what_it_says_of_it(export: str) -> None:
    read = article(export.encode())
    assert FIRST in read.clean.text
    assert LAST in read.clean.text
    assert "<" not in read.clean.text
    assert read.title
    assert read.title.value == TITLE
    assert names(read) == ("Ana Lima", "Bo Chen")
    assert read.published
    assert read.published.value.iso.startswith(DAY)
    assert read.publisher
    assert read.publisher.value == "The Quayside Post"


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_table_of_one_row_is_an_article(sign: str) -> None:
    quoted = TEXT.replace('"', '""')
    export = sign.join(("url", "title", "author", "date", "text")) + "\r\n"
    export += sign.join((URL, TITLE, '"Ana Lima; Bo Chen"', DAY, f'"{quoted}"')) + "\r\n"
    read = article(export.encode())
    assert read.clean.text == TEXT
    assert names(read) == ("Ana Lima", "Bo Chen")


def test_a_text_may_begin_like_a_table() -> None:
    text = f"Title, text and picture\n\n{TEXT}"
    assert document(text.encode()).text == text


class TestTheStory:
    def test_a_whole_page_goes_before_what_a_tool_made_of_it(self) -> None:
        page = f"<html><head><title>{TITLE}</title></head><body><nav>Home</nav><h1>{TITLE}</h1>{MARKUP}</body></html>"
        read = document({"url": URL, "text": TEXT, "html": page})
        assert read.type is FileType.HTML
        assert "Home" in read.text

    def test_markup_goes_before_text_for_it_tells_headings(self) -> None:
        assert document(READABILITY).type is FileType.HTML

    def test_what_was_cut_off_goes_behind_what_is_whole(self) -> None:
        assert document({"content": f"{FIRST}… [+845 chars]", "text": TEXT}).text == TEXT

    def test_an_interface_that_gives_no_more_says_so_no_longer(self) -> None:
        text = document({"title": TITLE, "content": f"{FIRST} {LAST[:60]}… [+845 chars]"}).text
        assert text.endswith("…")

    def test_a_summary_stands_for_a_story_that_is_not_there(self) -> None:
        assert document({"title": TITLE, "content": None, "description": TEXT}).text == TEXT

    def test_comments_within_an_article_are_no_articles(self) -> None:
        read = document({**TRAFILATURA, "comments": [{"author": "Zed", "text": TEXT}, {"author": "Zoe", "text": TEXT}]})
        assert read.hints["told:author"] == ("Ana Lima; Bo Chen",)

    def test_line_ends_within_are_line_ends(self) -> None:
        assert document(json.dumps({"text": TEXT + "\u2028" + LAST}, ensure_ascii=False).encode()).text.count("\n") == 3

    @pytest.mark.parametrize("said", ['"score": NaN', '"mood": "\\ud83d"'])
    def test_what_pythons_programs_write_is_read(self, said: str) -> None:
        assert document(f'{{"text": {json.dumps(TEXT)}, {said}}}'.encode()).text == TEXT

    def test_an_encoding_that_is_not_json_is_told(self) -> None:
        export = json.dumps({"text": TEXT + " Příliš žluťoučký kůň úpěl ďábelské ódy."}, ensure_ascii=False)
        assert "žluťoučký" in document(export.encode("cp1250")).text


NAMES = st.sampled_from(["text", "title", "content", "author", "date", "meta", "items"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text() | st.just(TEXT),
    lambda inner: st.lists(inner) | st.dictionaries(NAMES, inner),
)


class TestSeveral:
    def test_sections_are_one_article(self) -> None:
        sections = [{"title": "The bridge", "text": FIRST}, {"title": "The street", "text": LAST}]
        for name in ("body", "sections", "content"):
            text = document({"title": TITLE, name: sections}).text
            assert [line for line in text.splitlines() if line] == ["The bridge", FIRST, "The street", LAST]

    def test_what_others_wrote_is_no_article(self) -> None:
        assert (
            document({"lead": FIRST, "comments": [{"text": TEXT}], "relatedArticles": [{"text": TEXT}]}).text == FIRST
        )

    def test_a_short_article_counts_among_others(self) -> None:
        with pytest.raises(Rejected, match="2 articles"):
            document([{"text": TEXT}, {"text": LAST}])
        kinds = [bool(each) for each in articles(json.dumps([{"text": TEXT}, {"text": LAST}, {"id": 7}]).encode())]
        assert kinds == [True, True, False]

    def test_a_sole_story_may_be_short(self) -> None:
        assert document({"title": TITLE, "text": "The bridge is open."}).text == "The bridge is open."

    def test_none_of_many_is_left_out(self) -> None:
        assert sum(each is not None for each in articles(json.dumps([{"text": TEXT}] * 30_000).encode())) == 30_000

    def test_none_carries_the_others(self) -> None:
        export = {"articles": {f"k{number}": {"text": TEXT, "tags": ["a"]} for number in range(50)}}
        assert max(len(each or b"") for each in articles(json.dumps(export).encode())) < 2 * len(TEXT)

    def test_what_a_feed_says_is_its_own(self) -> None:
        """Its date and its address are none of the entry's, read directly or taken apart."""
        feed = RSS.replace("<item>", "<pubDate>Fri, 01 Aug 2025 06:00:00 +0000</pubDate><item>")
        bare = re.sub(r"</item>", "</item>", re.sub(r"(?<=</dc:creator>\n)<pubDate>.*?</pubDate>", "", feed))
        (part,) = articles(bare.encode())
        for each in (bare.encode(), part):
            hints = document(each).hints
            assert "told:date" not in hints
            assert hints["told:url"] == (URL,)


class TestValues:
    @pytest.mark.parametrize(
        ("said", "key", "value"),
        [
            ({"published": 1, "date": DAY}, "told:date", DAY),
            ({"published_at": 1710408300}, "told:date", "1710408300"),
            ({"media": "image/jpeg", "site": "The Quayside Post"}, "told:publisher", "The Quayside Post"),
            ({"links": ["https://social.example/x"], "metadata": {"sourceURL": URL}}, "told:url", URL),
            ({"titulo": TITLE}, "told:title", TITLE),
            ({"作者": "林若溪"}, "told:author", "林若溪"),
            ({"título": TITLE}, "told:title", TITLE),
            ({"author": "news@post.example (Ana Lima)"}, "told:author", "Ana Lima"),
            ({"title": "half \ud83d a pair"}, "told:title", "half ? a pair"),
        ],
    )
    def test_the_field_that_says_it_is_believed(self, said: dict[str, Any], key: str, value: str) -> None:
        assert document({"text": TEXT, **said}).hints[key] == (value,)

    def test_a_text_in_spanish_fields(self) -> None:
        assert document({"titulo": TITLE, "cuerpo": TEXT, "fecha": DAY}).text == TEXT


class TestOtherFiles:
    @pytest.mark.parametrize(
        "text",
        [
            f'{{"title": "x"}}\n\n{TEXT}',
            f'[{{"a": 1}}, {{"b": 2}}] is how it is written.\n\n{TEXT}',
            f"Title, Text\n\nOn Monday, {TEXT}\n\nAnother, and another, paragraph.",
            f"Date; Title; Text\n\n{TEXT}",
        ],
    )
    def test_texts_that_begin_like_an_export(self, text: str) -> None:
        assert document(text.encode()).text == text

    @pytest.mark.parametrize(
        "page",
        [
            f"<article><h1>{TITLE}</h1><main><p>{FIRST}</p></main><section><p>{LAST}</p></section></article>",
            f"<article><p>{FIRST}</p><details><summary>More</summary><text>{TEXT}</text></details><p>{LAST}</p></article>",
        ],
    )
    def test_parts_of_pages(self, page: str) -> None:
        read = document(page.encode())
        assert FIRST in read.text
        assert LAST in read.text

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
    def test_marks_of_the_byte_order(self, encoding: str) -> None:
        assert document(json.dumps({"text": TEXT}).encode(encoding)).text == TEXT
        assert document(b"\xef\xbb\xbf" + json.dumps({"text": TEXT}).encode("utf-8-sig")).text == TEXT


class TestBadExports:
    def test_several_articles_are_told_and_how_to_part_them(self) -> None:
        for export in (
            json.dumps([NEWSPAPER, NEWS_PLEASE]),
            json.dumps({"status": "ok", "articles": [NEWSPAPER, NEWS_PLEASE]}),
            f"{json.dumps(NEWSPAPER)}\n{json.dumps(NEWS_PLEASE)}\n",
        ):
            with pytest.raises(Rejected, match="2 articles in one file; wanted one: `newsmill unpack`") as error:
                document(export.encode())
            assert error.value.reason == "many-articles"

    def test_no_story_is_told_with_the_fields_that_are_there(self) -> None:
        with pytest.raises(Rejected, match="fields name, version, scripts; wanted a story") as error:
            document({"name": "mill", "version": "1.0", "scripts": {"test": "make"}})
        assert error.value.reason == "no-text"

    def test_what_is_cut_off_is_set_aside(self) -> None:
        with pytest.raises(Quarantined, match=r"JSON that is cut off or broken: .*line 1 column") as error:
            document(json.dumps(NEWSPAPER).encode()[:-40])
        assert error.value.reason == "damaged-export"

    def test_prose_in_brackets_is_a_text(self) -> None:
        for text in (f"[{FIRST}]\n\n{LAST}", f"{{Note}} {TEXT}", f'["{FIRST}"] said the mayor.\n\n{LAST}'):
            assert document(text.encode()).text == text

    def test_a_part_of_a_page_is_a_page(self) -> None:
        assert document(f"<article><h1>{TITLE}</h1>{MARKUP}</article>".encode()).hints.get("html:h1") == (TITLE,)

    def test_entities_that_blow_up_are_not_read(self) -> None:
        bomb = '<!DOCTYPE doc [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><doc><text>&b;</text></doc>'
        assert exported(bomb.encode()) is None

    @given(ANYTHING)
    def test_whatever_json_holds_it_is_read_or_told(self, value: Any) -> None:
        with suppress(DocumentError):
            document({"x": value})

    def test_tables_without_end_are_set_aside(self) -> None:
        for export in (b'{"a": ' * 100_000, b'{"a": ' * 3_000 + b"1" + b"}" * 3_000):
            with pytest.raises((Quarantined, Rejected)):
                document(export)


class TestTakingApart:
    def test_each_article_keeps_what_its_feed_says(self) -> None:
        second = RSS.replace(f"<title>{TITLE}</title>", "<title>Ferry runs again</title>")
        feed = RSS.replace("</channel>", second[second.index("<item>") : second.index("</channel>")] + "</channel>")
        found = list(articles(feed.encode()))
        assert [article(part).title.value for part in found] == [TITLE, "Ferry runs again"]  # type: ignore[union-attr]
        assert {article(part).publisher.value for part in found} == {"The Quayside Post"}  # type: ignore[union-attr]

    def test_a_part_reads_as_it_would_alone(self) -> None:
        for export in (NEWSPAPER, GUARDIAN, WORDPRESS, FIRECRAWL, FUNDUS):
            (part,) = articles(json.dumps(export).encode())
            assert article(part).clean.text == article(export).clean.text
