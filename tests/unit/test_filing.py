"""Where short lines are filed that are cut before any rule is asked."""

import numpy as np
import pytest

from pipeline.clean.filing import labelled
from pipeline.clean.page import Page
from pipeline.model import Category

ENGLISH = frozenset(["en"])


def filed(line: str, placed: Category | None = None, languages: frozenset[str] = ENGLISH) -> Category | None:
    """What one label is, in an element of this kind."""
    page = Page.of(line)
    return labelled(page, np.ones(1, dtype=bool), [placed], languages).get(0)


@pytest.mark.parametrize(
    ("line", "placed", "category"),
    [
        ("Join our newsletter", Category.NAVIGATION, Category.NEWSLETTER),
        ("Accept all cookies", Category.NAVIGATION, Category.COOKIE_NOTICE),
        ("Ana Lima says:", Category.AUTHOR_BIO, None),
        ("Leave a comment", None, Category.COMMENTS),
        ("Members only", None, Category.PAYWALL),
        ("Log in or register", None, Category.SUBSCRIPTION),
        ("Donate now", None, Category.DONATION_APPEAL),
        ("Follow us on Instagram", Category.IMAGE_CREDIT, Category.SHARE_LINKS),
    ],
)
def test_a_label_is_filed_by_its_words(line: str, placed: Category | None, category: Category | None) -> None:
    """A notice on a button is one, whatever the element around it is for; a name is no notice without a date below."""
    assert filed(line, placed) is category


@pytest.mark.parametrize(
    ("line", "placed"),
    [
        ("Log in or register", Category.NAVIGATION),
        ("Donate now", Category.NAVIGATION),
        ("Cookie policy", Category.NAVIGATION),
        ("Comments", None),
        ("WhatsApp", None),
        ("E-mail (required)", None),
        ("341 views", None),
        ("Save with bundles", None),
        ("Leave a comment", Category.SHARE_LINKS),
    ],
)
def test_a_label_that_may_be_anything_is_left(line: str, placed: Category | None) -> None:
    """A menu's links are the menu's; fields, lone words and counters are no notices; an element is believed."""
    assert filed(line, placed) is None


def test_nothing_behind_a_label_goes_with_it() -> None:
    """A head of comments in a menu takes none of the lines behind it."""
    page = Page.of("Leave a comment\nHarbour\nFacebook\nInstagram")

    found = labelled(page, np.ones(4, dtype=bool), [None] * 4, ENGLISH)

    assert found == {0: Category.COMMENTS, 2: Category.SHARE_LINKS, 3: Category.SHARE_LINKS}


def test_a_label_is_read_in_the_pages_language() -> None:
    """Rules of the page's languages are asked, and of no other."""
    assert filed("Newsletter abonnieren", languages=frozenset(["en", "de"])) is Category.NEWSLETTER
    assert filed("Newsletter abonnieren") is None
    assert filed("Wszystkie komentarze", languages=frozenset(["en", "pl"])) is Category.COMMENTS
    assert filed("Wszystkie komentarze") is None
