"""Pages, cut into blocks."""

import hashlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config import Limits
from pipeline.errors import Rejected
from pipeline.model import Block, BlockKind, Document, FileType, RawFile
from pipeline.read import read
from pipeline.read.html import DEEPEST


def page(markup: str) -> Document:
    """The document that a page with this body is read as."""
    content = f"<!DOCTYPE html><html><head><title>T</title></head><body>{markup}</body></html>".encode()
    return read(
        RawFile("a.html", content, hashlib.sha256(content).hexdigest(), datetime(2026, 1, 1, tzinfo=UTC)), Limits()
    )


def texts(markup: str) -> list[str]:
    return [block.text for block in page(markup).blocks]


def only(markup: str) -> Block:
    (block,) = page(markup).blocks
    return block


def test_paragraphs() -> None:
    """Block elements and line breaks part blocks; inline elements do not; white space is folded."""
    assert texts("<p>A <b>bold</b>\n word.</p><div>Loose<br>lines<p>Last</div>") == [
        "A bold word.",
        "Loose",
        "lines",
        "Last",
    ]


@pytest.mark.parametrize("tag", ["script", "style", "template", "svg", "textarea", "select", "iframe"])
def test_no_text(tag: str) -> None:
    """What nobody reads on a page is no text."""
    assert texts(f"<p>Read</p><{tag}>unread</{tag}><p>on</p>") == ["Read", "on"]


@pytest.mark.parametrize(
    "said", ['shadowrootmode="open"', "shadowrootmode=closed", 'class="a" shadowmode="open"', "shadowroot='open'"]
)
def test_a_shadow_root_is_read_where_it_stands(said: str) -> None:
    """Browsers show what is in it; templates in it and beside it are shown by none."""
    markup = (
        f"<p>One</p><x-a><template {said}><p>Two</p><template><p>unread</p></template><p>Three</p></template></x-a>"
        "<template><p>unread</p></template><p>Four</p></template>"
    )

    assert texts(markup) == ["One", "Two", "Three", "Four"]


def test_a_shadow_root_beside_a_story_is_not_read() -> None:
    """It holds a button's or a menu's insides."""
    story = "The mill burnt down on Monday night, and nobody was hurt, the owner of the mill said. " * 9

    assert texts(f"<p>{story}</p><x-a><template shadowrootmode=open><p>Menu</p></template></x-a>") == [story.strip()]


@pytest.mark.parametrize("before", ["\ufeff\ufeff", "\n\ufeff", "\u200b", "\ufeff\u200e\n "])
def test_signs_that_nobody_sees_before_a_page(before: str) -> None:
    """Programs that put pages together leave them; the page's head stays its head."""
    content = f"{before}<!DOCTYPE html><html lang=es><head><title>T</title></head><body><p>Hola</p>".encode()
    document = read(RawFile("a", content, "0" * 64, datetime(2026, 1, 1, tzinfo=UTC)), Limits())

    assert (document.type, document.text) == (FileType.HTML, "Hola")
    assert (document.hints["html:lang"], document.hints["html:title"]) == (("es",), ("T",))


def test_noscript() -> None:
    """What stands there for those without scripts is read where there is nothing else to read, and only there."""
    story = "<p>The mill burnt down on Monday night, and nobody was hurt, the owner said.</p>" * 9

    assert len(texts(f"<div></div><noscript>{story}</noscript>")) == 9
    assert len(texts(f"{story}<noscript>{story}</noscript>")) == 9
    assert texts("<p>Wait</p><noscript>Please switch scripts on.</noscript>") == ["Wait"]


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        ("<h2>Head</h2>", BlockKind.HEADING),
        ("<ul><li>One</ul>", BlockKind.LIST_ITEM),
        ("<blockquote><p>Said</p></blockquote>", BlockKind.QUOTE),
        ("<figure><img><figcaption>A mill</figcaption></figure>", BlockKind.CAPTION),
        ("<pre>x = 1</pre>", BlockKind.CODE),
        ("<table><tr><td>a<td>b</table>", BlockKind.TABLE_ROW),
        ("<div>Plain</div>", BlockKind.PARAGRAPH),
    ],
)
def test_kinds(markup: str, kind: BlockKind) -> None:
    """A block says what it is in its page."""
    assert only(markup).kind is kind


def test_rows() -> None:
    """A row of data is one block, its cells parted by bars; a row that a page is laid out in is not."""
    assert texts("<table><tr><th>Team<th>Goals<tr><td>Reds<td>2</table>") == ["Team | Goals", "Reds | 2"]
    assert texts("<table><tr><td><p>Menu</p><td><p>Story</p></table>") == ["Menu", "Story"]


def test_code_keeps_its_lines() -> None:
    """Lines of code stay lines."""
    assert texts("<pre>a = 1\nb = 2</pre>") == ["a = 1", "b = 2"]


def test_link_share() -> None:
    """The share of a block's characters that stand in links, white space apart."""
    assert only("<p>aaaa <a href=/>bb cc</a></p>").link_share == pytest.approx(0.5)
    assert only("<p>aaaa</p>").link_share == 0.0


def test_links_side_by_side_are_words_apart() -> None:
    """A menu's links do not run together; a link in a sentence gets no stray space."""
    assert texts("<div><a>Home</a><a>News</a></div>") == ["Home News"]
    assert texts("<p>The <a>mill</a>, burnt.</p>") == ["The mill, burnt."]


def test_trail() -> None:
    """A trail names each element around a block as a selector would, with what hides it."""
    block = only('<main><div id=story class="post wide" style="display: none"><p role=note>Text</p></div></main>')

    assert block.trail == "main/div#story.post.wide[hidden]/p[note]"
    assert len(block.within) == 3


def test_trail_of_a_page_with_made_up_classes() -> None:
    """What tests and screen readers are told of an element is its name too."""
    block = only('<div class=c1x9 data-testid=story-body><p aria-label="Read more/less" itemprop=text>Text</p></div>')
    story = only('<main aria-label="Latest news"><p aria-label="hidden from all">Text</p></main>')

    assert block.trail == "div.c1x9[~story-body]/p[text][~Read-more-less]"
    assert story.trail == "main/p"


def test_within_tells_elements_apart() -> None:
    """Blocks under elements of the same name are told apart by number; those under one element share it."""
    first, second, other = page("<div class=card><p>a</p><p>b</p></div><div class=card><p>c</p></div>").blocks

    assert first.within[0] == second.within[0] != other.within[0]


def test_deep_nesting_loses_no_text() -> None:
    """Elements nested deeper than any page needs are read as if they stood at the limit."""
    assert "deep" in " ".join(texts("<div>" * (DEEPEST * 3) + "deep" + "</div>" * (DEEPEST * 3)))


def test_a_page_without_words() -> None:
    """A page that shows no text is rejected, in words that say so."""
    with pytest.raises(Rejected, match="without a word to read"):
        page("<img src=a.png><script>let a = 1</script>")


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div>",
                "</div>",
                "<li>",
                "<a>",
                "</a>",
                "<br>",
                "<td>",
                "<tr>",
                "<table>",
                "<pre>",
                "x ",
                "\n",
                "y",
            ]
        )
    )
)
def test_offsets(pieces: list[str]) -> None:
    """Whatever the markup, blocks are in order, and each stands in the document's text where it says."""
    document = page("word<p>" + "".join(pieces))

    at = 0
    for block in document.blocks:
        assert block.start >= at
        assert document.text[block.start : block.end] == block.text
        assert not document.text[at : block.start].strip()
        at = block.end
    assert at == len(document.text)


def test_a_story_without_elements_stands_in_one() -> None:
    """Print views set a story right into the body; the model knows no such page, but pages with one element around."""
    bare = page("<h3>Mill burns</h3>The mill burned for two days.<br><br>Its owner was away.<ul><li>One wheel</ul>")
    few = page("<div><p>The mill burned for two days, and its owner was away.</p></div>Print")

    assert [block.trail for block in bare.blocks] == ["div/h3", "div", "div", "div/ul/li"]
    assert len({block.within[0] for block in bare.blocks}) == 1
    assert [block.trail for block in few.blocks] == ["div/p", ""]
