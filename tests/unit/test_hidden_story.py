"""Stories that a page does not show until its scripts run."""

import html
import json
from datetime import UTC, datetime

import pytest

from pipeline.config import Limits
from pipeline.errors import Rejected
from pipeline.model import Document, RawFile
from pipeline.read import read

PARAGRAPHS = [
    f"The fire brigade came with {n} engines and saved no more than the walls of the mill. " * 3 for n in "123"
]
STORY = [paragraph.strip() for paragraph in PARAGRAPHS]


def page(markup: str) -> Document:
    content = f"<!doctype html><html><body>{markup}</body></html>".encode()
    return read(RawFile("a.html", content, "0" * 64, datetime(2026, 1, 1, tzinfo=UTC)), Limits())


def json_ld(**fields: str) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


@pytest.mark.parametrize(
    "body",
    [
        "\n\n".join(STORY),
        "".join(f"<p>{text}</p>" for text in STORY),
        "".join(f"&lt;p&gt;{t}&lt;/p&gt;" for t in STORY),
    ],
    ids=["lines", "markup", "escaped"],
)
def test_article_body(body: str) -> None:
    """A page that shows a teaser and carries the whole story is read from there, with a warning."""
    document = page(f"<p>Mill burns down</p>{json_ld(headline='Mill burns down', articleBody=body)}")

    assert [block.text for block in document.blocks] == STORY
    assert document.blocks[0].trail.startswith("script[application-ld+json]/articleBody")
    assert [document.text[block.start : block.end] for block in document.blocks] == STORY
    assert any("was read from script[application-ld+json]/articleBody" in warning for warning in document.warnings)


def test_what_is_shown_stays() -> None:
    """Where both are there, the page's own paragraphs are read."""
    shown = "".join(f"<p>{text}</p>" for text in STORY)

    document = page(f"{shown}{json_ld(articleBody=' '.join(STORY))}")

    assert [block.text for block in document.blocks] == STORY
    assert document.warnings == ()


@pytest.mark.parametrize(
    "script",
    [
        '<script id="__NEXT_DATA__" type="application/json">{}</script>',
        "<script>window.__PRELOADED_STATE__ = {};window.more = 1</script>",
        "<script>window.Fusion=window.Fusion||{{}};Fusion.globalContent={};Fusion.x=1</script>",
    ],
)
def test_state_of_scripts(script: str) -> None:
    """The list with the most prose is the story; lists of other stories are not."""
    others = [{"title": f"Other {n}", "content": STORY[0] * 9} for n in range(5)]
    state = {"feed": others, "story": {"elements": [{"type": "text", "content": text} for text in STORY]}}

    document = page(json_ld(headline="Mill") + "<p>Menu</p>" + script.format(json.dumps(state)))

    assert [block.text for block in document.blocks] == STORY


@pytest.mark.parametrize("how", ["plainly", "by number"])
@pytest.mark.parametrize("sign", ['"', "'"])
def test_a_state_that_is_parsed_from_a_string(sign: str, how: str) -> None:
    """Between quotes or apostrophes, as JavaScript writes it; in it an answer of the site's own, as text again."""
    said = [f'{text} It\'s "over," he said.' for text in STORY]
    answer = json.dumps({"body": json.dumps({"story": [{"type": "text", "content": text} for text in said]})})
    escaped = f"\\{sign}" if how == "plainly" else f"\\x{ord(sign):x}"
    written = answer.replace("\\", "\\\\").replace(sign, escaped)

    document = page(f"{json_ld(headline='Mill')}<p>Menu</p><script>var a = JSON.parse({sign}{written}{sign});</script>")

    assert [block.text for block in document.blocks] == said


NEWS = {
    "zh": "老渡口停航十年之后，渡船在星期一重新开航，两岸的居民一早就在码头上排起了队。",
    "ja": "廃校になった小学校の給食室が、この春からパン工房として使われている。",
    "ko": "십 년 만에 나루터의 배가 월요일에 다시 떴고 주민들은 아침부터 줄을 섰다.",
    "th": "ชาวสวนในบ้านคลองยาวเปลี่ยนโรงสีร้างให้เป็นห้องสมุดของหมู่บ้านหลังจากใช้เวลาสองปีซ่อมแซม",
}


@pytest.mark.parametrize("language", NEWS)
def test_writings_that_say_more_in_fewer_signs(language: str) -> None:
    """A story in them has fewer characters, no spaces between words, or no sign where a sentence ends."""
    told = [f"{NEWS[language] * 2}{n}{NEWS[language]}" for n in "12345678"]

    document = page(f"<p>Menu</p>{json_ld(headline='Mill')}<script>window.a = {json.dumps({'list': told})}</script>")

    assert [block.text for block in document.blocks] == told


def test_a_short_article_body() -> None:
    """What a page's data call the article's body is nothing else, and need not be long."""
    document = page(f"<p>Mill burns down</p>{json_ld(headline='Mill burns down', articleBody=' '.join(STORY[:2]))}")

    assert [block.text for block in document.blocks] == [" ".join(STORY[:2])]


def streamed(*rows: str) -> str:
    """What React's server sends, in pieces that end anywhere."""
    sent = "".join(rows)
    pieces = [sent[at : at + 300] for at in range(0, len(sent), 300)]
    return "".join(f"<script>self.__next_f.push({json.dumps([1, piece])})</script>" for piece in pieces)


ELEMENTS = [
    "$",
    "article",
    None,
    {"children": [["$", "p", str(n), {"children": text}] for n, text in enumerate(STORY)]},
]
NESTED = [["$", "p", None, {"children": [text[:20], ["$", "em", None, {"children": text[20:]}]]}] for text in STORY]
MARKUP = "".join(f"<p>{text} ü</p>" for text in STORY)


@pytest.mark.parametrize(
    ("rows", "last"),
    [
        ([f"7:{json.dumps(['$', '$L9', None, {'body': [{'text': text} for text in STORY]}])}\n"], ""),
        ([f"7:{json.dumps(ELEMENTS)}\n"], ""),
        ([f"7:{json.dumps({'children': NESTED})}\n"], ""),
        (['7:{"body":"$8"}\n', f"8:T{len(MARKUP.encode()):x},{MARKUP}", "9:null\n"], " ü"),
        (['0:I["a"]\n', ":HL[1]\n", "broken\n", f"7:{json.dumps(ELEMENTS)}"], ""),
    ],
    ids=["properties", "elements", "elements within", "a text by its length", "other rows"],
)
def test_what_react_streams(rows: list[str], last: str) -> None:
    """Rows of values and texts, put together from all pieces."""
    document = page(f"{json_ld(headline='Mill')}<p>Menu</p>{streamed(*rows)}")

    assert [block.text for block in document.blocks] == [f"{text}{last}" for text in STORY]


def test_texts_of_a_stream_stay_apart() -> None:
    """Another story's text is none of this one's; several pieces may stand in one script."""
    other = "<p>" + "Somewhere else a lock was closed for the whole of the winter. " * 20 + "</p>"
    rows = [f"{n}:T{len(text.encode()):x},{text}" for n, text in enumerate((other, MARKUP))]
    pushes = "".join(f"self.__next_f.push({json.dumps([1, row])});" for row in rows)

    document = page(
        f"<title>Fire brigade, engines, mill</title>{json_ld(headline='Mill')}<p>Menu</p><script>{pushes}</script>"
    )

    assert [block.text for block in document.blocks] == [f"{text} ü" for text in STORY]


def test_a_stream_that_is_broken() -> None:
    """What cannot be read is passed over."""
    document = page(
        f"{json_ld(headline='Mill')}<p>Menu</p><script>self.__next_f.push([1, </script>{streamed('8:Tfffff,x')}"
    )

    assert [block.text for block in document.blocks] == ["Menu"]


def test_the_texts_of_nuxt() -> None:
    """Its state is no JSON but a function that is called; the story stands in it as a long text."""
    body = json.dumps(MARKUP).replace("<", "\\u003C")
    script = (
        f'<script>window.__NUXT__=(function(a,b){{return {{layout:"default",data:[{{body:{body}}}]}}}}(1,2))</script>'
    )

    document = page(f"{json_ld(headline='Mill')}<p>Menu</p>{script}")

    assert [block.text for block in document.blocks] == [f"{text} ü" for text in STORY]


@pytest.mark.parametrize("attribute", ["data-page", "data-react-props"])
def test_state_of_an_element(attribute: str) -> None:
    """Frameworks hand an element what their scripts shall fill it with."""
    state = html.escape(json.dumps({"props": {"story": "".join(f"<p>{text}</p>" for text in STORY)}}))

    document = page(f'{json_ld(headline="Mill")}<p>Menu</p><div id="app" {attribute}="{state}"></div>')

    assert [block.text for block in document.blocks] == STORY
    assert document.blocks[0].trail.startswith(f"div[{attribute}]")


def test_the_story_is_what_the_title_speaks_of() -> None:
    """A longer story that the state carries for another page is none of this one's."""
    other = "".join(f"<p>{text.replace('mill', 'pier')} And more of it came by boat.</p>" for text in STORY)
    state = json.dumps({"next": {"body": other}, "this": {"body": "".join(f"<p>{text}</p>" for text in STORY)}})

    document = page(
        "<title>The mill burns</title>"
        f'{json_ld(headline="Mill")}<p>Menu</p><script type="application/json">{state}</script>'
    )

    assert [block.text for block in document.blocks] == STORY


def test_a_title_without_spaces_tells_too() -> None:
    """In writings without spaces every two signs are compared."""
    this, other = (
        "新しい橋が月曜日に開通し、市長が最初に渡った。" * 30,
        "村の祭りには多くの人が集まり、夜まで踊り続けた。" * 40,
    )
    state = json.dumps({"next": {"body": f"<p>{other}</p>"}, "this": {"body": f"<p>{this}</p>"}}, ensure_ascii=False)

    document = page(
        "<title>新しい橋が開通 市長が渡り初め</title>"
        f'{json_ld(headline="橋")}<p>Menu</p><script type="application/json">{state}</script>'
    )

    assert [block.text for block in document.blocks] == [this]


def test_rich_text_is_put_together() -> None:
    """Editors' trees hold a paragraph in pieces."""
    nodes = [
        {"type": "p", "children": [{"text": text[:20]}, {"type": "a", "children": [{"text": text[20:]}]}]}
        for text in STORY
    ]

    document = page(
        f'{json_ld(headline="Mill")}<p>Menu</p><script type="application/json">{json.dumps({"doc": nodes})}</script>'
    )

    assert [block.text for block in document.blocks] == STORY


def test_a_shops_state_is_no_story() -> None:
    """A page that does not say it is an article is read as it shows itself."""
    state = json.dumps({"terms": [{"text": text} for text in STORY]})

    document = page(f'<p>A kettle, 20 euros</p><script type="application/json">{state}</script>')

    assert [block.text for block in document.blocks] == ["A kettle, 20 euros"]


def test_a_page_without_anything_is_rejected() -> None:
    """Nothing shown, nothing carried."""
    with pytest.raises(Rejected, match="without a word"):
        page("<script>window.x = {}</script>")
