"""A page while it is being cleaned: what its passages say themselves, and claims that are taken back."""

import pytest

from pipeline.clean.page import Page, Passage
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
