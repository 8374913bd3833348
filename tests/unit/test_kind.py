"""What a page is: told from its build, with the reasons."""

import hashlib
from datetime import UTC, datetime

import numpy as np
import pytest

from pipeline.config import Limits
from pipeline.enrich.kind import COLUMNS, SHIPPED, find_kind, kind_model
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
