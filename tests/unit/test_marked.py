"""Bylines and dates in elements that are named so."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from pipeline.read.hints import read_hints


def marked(body: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Byline and date of a page with this body."""
    markup = f"<html><body>{body}</body></html>"
    hints = read_hints(LexborHTMLParser(markup), markup).hints
    return hints.get("class:author", ()), hints.get("class:date", ())


def test_byline_and_date_behind_the_headline() -> None:
    """The elements below the headline are read, not those of the story that is linked above it."""
    seen = marked(
        '<div><span class="author">Bo Chen</span> <i class="date">1 March 2024</i></div><h1>Mill burns down</h1>'
        '<p class="entry-author">By Ana Lima</p><p class="posted-on">3 May 2024</p>'
    )

    assert seen == (("By Ana Lima",), ("3 May 2024",))


@pytest.mark.parametrize("name", ["h-time", "_publishingdate", "newsitem-time", "post-datum", "submitted"])
def test_other_names_of_a_date(name: str) -> None:
    """Systems name the element by the clock, in their own language, or for what was done."""
    assert marked(f'<h1>Mill burns down</h1><span class="{name}">3 May 2024</span>')[1] == ("3 May 2024",)


@pytest.mark.parametrize("text", ["5 min read", "14:05 Uhr", "Lesezeit 12 Minuten"])
def test_a_time_without_a_day(text: str) -> None:
    """What an element named by the clock says may be a clock's, and does not hide the date behind it."""
    body = f'<h1>Mill burns down</h1><div><i class="read-time">{text}</i></div><p class="date">3 May 2024</p>'

    assert marked(body)[1] == ("3 May 2024",)


def test_authors_side_by_side() -> None:
    """Authors in one element are all read; one elsewhere is another story's."""
    names, _ = marked(
        '<h1>Mill burns down</h1><div><b class="author">Ana Lima</b> and <b class="author">Bo Chen</b></div>'
        '<p>The mill is gone.</p><ul><li><b class="author">Ida Crane</b></li></ul>'
    )

    assert names == ("Ana Lima", "Bo Chen")


def test_in_front_of_the_headline_where_none_is_behind() -> None:
    """A byline may stand above the headline."""
    assert marked('<p class="byline">Ana Lima</p><h1>Mill burns down</h1>')[0] == ("Ana Lima",)


@pytest.mark.parametrize(
    "element",
    [
        '<p class="author-bio">Ana Lima is a reporter</p>',
        '<p class="comment-author">Ana Lima</p>',
        '<p class="last-updated-date">3 May 2024</p>',
        '<p class="candidate">3 May 2024</p>',
        '<p class="authority">Ana Lima</p>',
        '<div class="comments"><p class="author">Ana Lima</p></div>',
        '<aside><p class="date">3 May 2024</p></aside>',
        '<p class="date">yesterday</p>',
    ],
)
def test_what_is_no_byline_and_no_date(element: str) -> None:
    """Biographies, comments, updates, sidebars, and names that only look alike are passed over."""
    assert marked(f"<h1>Mill burns down</h1>{element}") == ((), ())
