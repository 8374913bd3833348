"""What a page is: told from its build, with the reasons."""

import hashlib
from datetime import UTC, datetime

import numpy as np
import pytest

from pipeline.config import Limits
from pipeline.enrich.kind import COLUMNS, KINDS, SHIPPED, best_of, find_kind, kind_model
from pipeline.enrich.kind_features import NAMES, look_at
from pipeline.model import CleanDocument, Document, Found, Kind, RawFile
from pipeline.read import read
from tests import kind_pages


def document(page: str) -> Document:
    content = page.encode()
    raw = RawFile("page", content, hashlib.sha256(content).hexdigest(), datetime(2025, 11, 1, tzinfo=UTC))
    return read(raw, Limits())


def kind(page: str) -> Found[Kind] | None:
    told = document(page)
    return find_kind(CleanDocument(told, told.text, told.blocks, (), ()))


@pytest.mark.parametrize(("wanted", "page"), kind_pages.PAGES, ids=lambda value: str(value)[:13])
def test_kind(wanted: Kind, page: str) -> None:
    """A page of each sort, written by us in the manner of real ones, is told for what it is."""
    found = kind(page)

    assert found is not None
    assert found.value is wanted, found


def test_a_bare_page_is_doubted() -> None:
    """A page with nothing but prose and a menu may be anything: no operator's setting turns it away."""
    found = kind(kind_pages.BARE)

    assert found is not None
    assert found.value is Kind.ARTICLE or found.confidence < 0.5


@pytest.mark.parametrize(
    ("article", "other", "told"), [(0.66, 0.3, Kind.ARTICLE), (0.64, 0.3, Kind.FORUM), (0.1, 0.8, Kind.FORUM)]
)
def test_an_article_must_be_likely(article: float, other: float, told: Kind) -> None:
    """What is less likely an article is told as the likeliest of the others."""
    likely = np.full(len(KINDS), (1 - article - other) / (len(KINDS) - 2), dtype=np.float32)
    likely[KINDS.index(Kind.ARTICLE)], likely[KINDS.index(Kind.FORUM)] = article, other

    assert KINDS[best_of(likely)] is told


@pytest.mark.parametrize(
    ("article", "signed", "told"),
    [(0.45, True, Kind.ARTICLE), (0.45, False, Kind.FORUM), (0.35, True, Kind.FORUM)],
)
def test_a_page_that_is_signed_and_dated(article: float, signed: bool, told: Kind) -> None:
    """Who wrote it and when makes an article of a page that may be one."""
    likely = np.full(len(KINDS), 0.01, dtype=np.float32)
    likely[KINDS.index(Kind.ARTICLE)], likely[KINDS.index(Kind.FORUM)] = article, 0.3

    assert KINDS[best_of(likely, signed=signed)] is told


def test_words_of_headings_and_labels_are_tokens() -> None:
    """Figures in a label are all alike, and a paragraph's words are none."""
    _, tokens = look_at(document("<title>Mill wheel</title><h2>Opening hours</h2><p>Posts: 312</p><p>" + "word " * 40))

    assert {"title:mill", "heading:opening", "label:posts: 0"} <= tokens
    assert not any(token.startswith(("label:word", "heading:word")) for token in tokens)


def test_reasons() -> None:
    """The kind comes with its finder and the columns that weighed most."""
    found = kind(kind_pages.NEWS)

    assert found is not None
    assert found.by == "kind-model"
    assert all(any(reason.startswith(name) for name in COLUMNS) for reason in found.quote.split(", "))


def test_plain_text_has_none() -> None:
    """Plain text has no build to tell a kind by."""
    assert kind("The mill burned down.\n\nNobody was hurt.\n") is None


def test_columns() -> None:
    """Every column has its name, and is a number, also on a page of one word."""
    row, _ = look_at(document("<html><body><p>Hello</p></body></html>"))

    assert len(row) == len(NAMES)
    assert np.isfinite(row).all()


@pytest.mark.parametrize("address", ["http://[broken", "", "?", "https://example.org/" + "a/" * 500])
def test_odd_addresses(address: str) -> None:
    """An address that is none costs nobody anything."""
    page = f"<html><head><link rel=canonical href='{address}'></head><body><p>Hello there</p></body></html>"

    assert kind(page) is not None


def test_tokens() -> None:
    """Names come from elements, the body, the address and the page's data; those around the prose are marked."""
    prose = "<p>" + "The mill burned down on Monday, and nobody was hurt. " * 9 + "</p>"
    page = (
        "<html><head><link rel=canonical href='https://docs.example.org/guide/setup/'><meta property=og:type "
        f"content=article></head><body class=single-post><div class=entryContent>{prose}</div></body></html>"
    )

    _, tokens = look_at(document(page))

    assert {"entry", "~entry", "body:single", "og:article", "host:docs", "in:guide", "at:setup"} <= tokens


def test_foreign_model() -> None:
    """The shipped model fits the columns of this version and is small."""
    kind_model(SHIPPED)

    assert SHIPPED.stat().st_size < 500_000
