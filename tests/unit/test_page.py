"""A page while it is being cleaned: what its passages say themselves, and claims that are taken back."""

import pytest

from pipeline.clean import cues
from pipeline.clean.page import Page, Passage, Span
from pipeline.model import Category

PROSE = "The lock gates at the harbour will be closed for the whole of the winter, the council said."


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("He said “we ask you for your help” and left.", 'he said "" and left.'),
        ("A page that comes “as is”, they say.", 'a page that comes "as is", they say.'),
        ("“We ask you to give what you can,” she said.", '"" she said.'),
        ("“We ask you to give what you can, and we thank you.", '""'),
        ("“We ask you to help,” she said. “And you will see us thrive", '"" she said. ""'),
        ('We stock 19" wheels.', 'we stock 19" wheels.'),
        ("Please help us.", "please help us."),
    ],
    ids=["quoted", "term", "whole", "goes on", "goes on later", "inches", "plain"],
)
def test_voice(text: str, voice: str) -> None:
    """Without what somebody said, even where the speech goes on in the next paragraph."""
    assert Passage(text, 0).voice == voice


def test_what_repeats_says_the_same_elsewhere() -> None:
    """Each passage has its own place; what its words tell is told once, and a claim on one leaves the other."""
    page = Page.of(f"1. Share “as is”\n{PROSE}\n1. Share “as is”")
    first, _, last = page.passages

    assert (last.start, last.end) == (len(page.text) - len(last.text), len(page.text))
    for told in ("text", "low", "words", "listed", "bits", "line", "voice"):
        assert getattr(last, told) == getattr(first, told)
    assert last.answers is first.answers

    page.claim(page.span(2, 2), Category.SHARE_LINKS, "share-bar", 0.95)
    assert page.is_free(0)
    assert not page.is_free(2)


def test_what_is_cut_of_a_repeated_passage_says_something_else() -> None:
    """The rest is a passage by itself, and the other one stays whole."""
    page = Page.of(f"Share this. {PROSE}\nShare this. {PROSE}")
    page.claim(Span(page.passages[1].start, page.passages[1].start + 11), Category.SHARE_LINKS, "share-bar", 0.95)

    assert [passage.voice for passage in page.passages] == [f"share this. {PROSE.lower()}", PROSE.lower()]


def test_a_claim_that_is_taken_back() -> None:
    """The passage is free again, and the story lies where it lay before."""
    page = Page.of(f"Menu\n{PROSE}\n{PROSE}")
    body = page.body
    page.claim(page.span(1, 1), Category.RELATED_LINKS, "related-line", 0.95)
    page.survey()
    (claim,) = page.claims

    assert page.body != body
    assert page.release(claim) == [1]
    page.survey()
    assert (page.body, page.claims, page.is_free(1)) == (body, [], True)


@pytest.mark.parametrize(
    ("category", "confidence", "likely", "stays"),
    [
        (Category.SUBSCRIPTION, 0.8, 0.95, True),  # a guess from its voice
        (Category.SUBSCRIPTION, 0.8, 0.8, False),
        (Category.SUBSCRIPTION, 0.95, 0.99, False),  # its words say what it is
        (Category.RELATED_LINKS, 0.95, 0.95, True),  # a guess from its shape and its place
        (Category.RELATED_LINKS, 0.95, 0.7, False),
        (Category.SHARE_LINKS, 0.95, 0.99, False),  # a button is one within a story too
        (Category.NAVIGATION, 0.95, 0.99, False),
        (Category.NAVIGATION, 0.8, 0.95, True),  # a run of list items may be a checklist
        (Category.TITLE, 0.8, 0.99, False),
    ],
)
def test_a_claim_that_the_model_outweighs(category: Category, confidence: float, likely: float, stays: bool) -> None:
    """Rules that guess were asked before the model looked at a text; what it is sure about is free again."""
    page = Page.of(f"Menu\n{PROSE}\n{PROSE}")
    page.claim(page.span(2, 2), category, "guess", confidence)
    page.likely = [0.1, 0.9, likely]

    page.release_doubted()

    assert page.is_free(2) is stays
    assert len(page.claims) == (not stays)


@pytest.mark.parametrize(
    ("category", "likely", "odds", "stays"),
    [
        (Category.DONATION_APPEAL, 0.8, -4.0, True),  # "make", "community", "support" are said of anything
        (Category.COOKIE_NOTICE, 0.8, -4.0, True),  # a list of what trackers do
        (Category.DONATION_APPEAL, 0.8, -1.0, False),  # its words may be a notice's
        (Category.DONATION_APPEAL, 0.6, -4.0, False),  # its place may be
        (Category.DONATION_APPEAL, 0.96, 0.5, False),  # nor are both together sure enough
        (Category.DONATION_APPEAL, 0.98, 0.3, True),  # who gave to whom is told in an appeal's words
        (Category.NEWSLETTER, 0.98, 0.3, False),  # other notices are seldom told of
        (Category.DISCLAIMER, 0.8, -4.0, False),  # it is written like a story, and often stands within one
        (Category.NAVIGATION, 0.8, -4.0, False),  # labels say too little to tell by words
    ],
)
def test_a_claim_that_both_models_deny(category: Category, likely: float, odds: float, stays: bool) -> None:
    """What reads neither like a notice nor stands where one would is none, whatever pattern it fits."""
    page = Page.of(f"Menu\n{PROSE}\n{PROSE}")
    page.claim(page.span(2, 2), category, "rule", 0.95)
    page.likely, page.odds = [0.1, 0.9, likely], [2.0, -3.0, odds]

    page.release_doubted()

    assert page.is_free(2) is stays


def test_what_both_models_deny_is_no_claim_of_its_part() -> None:
    """Of a credit before a paragraph the paragraph's words tell nothing."""
    page = Page.of(f"Photo: Ana {PROSE}\n{PROSE}")
    page.likely, page.odds = [0.8, 0.9], [-4.0, -4.0]

    assert page.is_sure(page.span(0, 0), Category.IMAGE_CREDIT, 0.95)
    assert not page.is_sure(Span(0, len("Photo: Ana")), Category.IMAGE_CREDIT, 0.95)


def test_a_claim_on_a_part_is_not_taken_back() -> None:
    """What was cut out of a passage can't be put back into it, and what goes with it stays with it."""
    page = Page.of(f"{PROSE} Join us!\n{PROSE}")
    page.claim(Span(len(PROSE), 2 * len(PROSE) + 10), Category.SUBSCRIPTION, "guess", 0.8)
    page.likely = [0.9, 0.9]

    page.release_doubted()

    assert len(page.claims) == 1
    assert not page.is_free(1)


def test_what_passages_may_be_is_asked_again() -> None:
    """A language that is loaded behind a page's back has its say about it."""
    page = Page.of(f"Zebra crossing\n{PROSE}")
    before = page.bits_of[0]
    bit = cues.enrol(cues.required("zebra"))

    page.look_again()

    assert page.bits_of[0] == before | bit
    assert not page.bits_of[1] & bit
