"""Articles as real extractors export them: each reads a page of ours, and we what it makes of it."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from pipeline.clean import clean
from pipeline.config import Limits
from pipeline.enrich import enrich
from pipeline.read import read
from tests.builders import NOW, raw_file

TITLE = "Harbour bridge opens after nine years"
PARAGRAPHS = (
    "The bridge across the canal was opened on Monday, nine years after the old one had been closed to lorries.",
    "It has cost 41 million, twice of what was planned, and took three winters longer than the builders had said.",
    "“We have learned to be patient,” said Carla Diaz, who runs the bakery at its northern end, and cut a ribbon.",
    "Residents of the quay fear that the traffic will now come back to their street, and have asked for a ramp.",
)
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>{TITLE} | The Quayside Post</title>
<meta property="og:site_name" content="The Quayside Post"><meta property="og:title" content="{TITLE}">
<meta name="author" content="Ana Lima"><meta property="article:published_time" content="2024-03-14T09:25:00+00:00">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>{TITLE}</h1>
{"".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)}</article><footer>Imprint</footer></body></html>"""


def _trafilatura(form: str) -> str:
    tool = pytest.importorskip(
        "trafilatura", reason="the package trafilatura is not installed (make quality brings it)"
    )
    made: str = tool.extract(PAGE, output_format=form, with_metadata=True, url="https://quayside-post.example/bridge")
    return made


def by_newspaper() -> str:
    """newspaper4k's own JSON."""
    reason = "the package newspaper4k is not installed (make quality brings it)"
    tool: Any = pytest.importorskip("newspaper", reason=reason)
    article = tool.Article("https://quayside-post.example/bridge", language="en")
    article.download(input_html=PAGE)
    article.parse()
    made: str = article.to_json()
    return made


def by_readability() -> str:
    """What the package readability-lxml makes, as programs keep it."""
    reason = "the package readability-lxml is not installed (make quality brings it)"
    tool: Any = pytest.importorskip("readability", reason=reason)
    made = tool.Document(PAGE)
    return json.dumps({"title": made.title(), "content": made.summary(), "author": "Ana Lima", "date": "2024-03-14"})


def as_json() -> str:
    """Trafilatura's JSON."""
    return _trafilatura("json")


def as_xml() -> str:
    """Trafilatura's XML."""
    return _trafilatura("xml")


def as_tei() -> str:
    """Trafilatura's TEI."""
    return _trafilatura("xmltei")


def as_markdown() -> str:
    """Trafilatura's Markdown, below front matter."""
    return _trafilatura("markdown")


def as_text() -> str:
    """Trafilatura's text, below front matter."""
    return _trafilatura("txt")


@pytest.mark.parametrize("export", [as_json, as_xml, as_tei, as_markdown, as_text, by_newspaper, by_readability])
def test_an_export_is_its_story_and_what_the_tool_found(export: Callable[[], str]) -> None:
    """No field's name, no second copy of the text; title, author and date as the tool has them."""
    told = enrich(clean(read(raw_file(export().encode()), Limits())), now=NOW)

    assert [line for line in told.clean.text.splitlines() if line] == list(PARAGRAPHS)
    assert told.title
    assert told.title.value == TITLE
    assert told.authors
    assert told.authors.value == ("Ana Lima",)
    assert told.published
    assert told.published.value.day == "2024-03-14"
    assert told.published.by == "told:date"
