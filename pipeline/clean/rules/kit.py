"""What the rules of the languages other than English are built from: kinds of boilerplate, and the shapes they come in.

A language's module brings the words, its drops and its near misses; what a share bar or an appeal is made of is the same
everywhere, and stands here. Where case tells names from words, patterns on names read the text as it is written;
all others read it folded.
"""

import re
from dataclasses import dataclass

from pipeline.clean.page import Page, Span
from pipeline.clean.rule import (
    Claims,
    Rule,
    after_story,
    also,
    at_edge,
    counts,
    either,
    has,
    made_of,
    outside,
    says,
    section,
    spoken,
    tokens_of,
    unless,
)
from pipeline.clean.rules.en.chrome import NETWORKS
from pipeline.model import Category


@dataclass(frozen=True, slots=True)
class _Kind:
    category: Category
    why: str
    placed: bool = False
    confidence: float = 0.95


_KINDS = {
    "donation-appeal": _Kind(Category.DONATION_APPEAL, "The site asks its readers for money; no reporter speaks here."),
    "newsletter-plea": _Kind(Category.NEWSLETTER, "An invitation to subscribe to a newsletter is the site's voice."),
    "paywall-notice": _Kind(Category.PAYWALL, "A notice that the rest is for those who pay is not the story."),
    "subscription-offer": _Kind(Category.SUBSCRIPTION, "An offer to subscribe is the site's own trade."),
    "cookie-notice": _Kind(Category.COOKIE_NOTICE, "A notice on cookies and consent belongs to the site."),
    "disclaimer": _Kind(Category.DISCLAIMER, "A denial of liability: the publisher's lawyer speaks.", placed=True),
    "copyright-notice": _Kind(Category.COPYRIGHT, "A copyright line belongs to the page's foot."),
    "age-notice": _Kind(Category.AGE_NOTICE, "A notice that the article is old was put there by the site, later."),
    "advertisement": _Kind(Category.ADVERTISEMENT, "A label beside an advertisement, or the site's own advertising."),
    "share-links": _Kind(Category.SHARE_LINKS, "Buttons to share and pleas to follow are the page's.", placed=True),
    "related-links": _Kind(Category.RELATED_LINKS, "Links to other stories, with their heading or label.", placed=True),
    "page-furniture": _Kind(
        Category.NAVIGATION, "Buttons, counters, menus and labels of the page itself.", placed=True, confidence=0.9
    ),
    "comments-prompt": _Kind(Category.COMMENTS, "An invitation to comment, or the head of the comments.", placed=True),
    "author-bio": _Kind(Category.AUTHOR_BIO, "A note on who the author is.", placed=True, confidence=0.9),
    "agency-credit": _Kind(Category.AGENCY_CREDIT, "A credit to those whom the text comes from.", placed=True),
    "image-credit": _Kind(Category.IMAGE_CREDIT, "A caption and its credit belong to a picture that is not here."),
}


def rule(kind: str, language: str, claims: Claims, *, drops: tuple[str, ...], keeps: tuple[str, ...]) -> Rule:
    """The rule of a kind for a language; its name is both: `cookie-notice-de`."""
    about = _KINDS[kind]
    return Rule(
        name=f"{kind}-{language}",
        category=about.category,
        why=about.why,
        claims=claims,
        drops=drops,
        keeps=keeps,
        languages=(language,),
        confidence=about.confidence,
        placed=about.placed,
    )


@dataclass(frozen=True, slots=True)
class Voice:
    """Words by which a site that asks for money is known; each field a pattern, read folded and outside quotes."""

    we: str
    """The site: we, our."""
    you: str
    """Its reader: you, your, our readers."""
    ask: str
    """What is asked: donate, support us, become a member."""
    cause: str
    """What for: journalism, independence, freely read articles."""
    money: str
    """How much: an amount, monthly, every euro."""
    told: str
    """Words of reporting: where one stands, someone is told about, and the site is not asking."""


def appeal(voice: Voice, *openers: str, more: str) -> Claims:
    """An asking in the site's voice, to the reader, for its journalism or with an amount: three of those four.

    `openers` are whole lines by which appeals begin, `more` a whole short line that may stand inside one.
    """
    asks = counts(3, voice.we, voice.you, voice.cause, voice.money, must=voice.ask)
    speaks = counts(1, voice.we, voice.you)
    begins = unless(voice.told, either(says(*openers, most=45), lambda page, i: speaks(page, i) and asks(page, i)))
    buttons = says(more, most=8)
    goes_on = unless(
        voice.told, counts(3, voice.we, voice.you, voice.ask, voice.cause, voice.money, must=f"{voice.we}|{voice.ask}")
    )
    return section(begins, lambda page, i: bool(buttons(page, i) or goes_on(page, i)))


def plea(told: str, *parts: str, lines: tuple[str, ...], then: str, most: int = 45) -> Claims:
    """A few words of the site's own trade: said in passing, or a whole line; and what goes with it behind."""
    return unless(told, section(either(has(*parts, most=most), says(*lines, most=12)), spoken(then), most=5))


def cookies(told: str, *cues: str, must: str, buttons: str) -> Claims:
    """A notice on cookies: it names them and two more things of their kind; or one of its buttons."""
    return unless(
        told,
        section(
            either(counts(2, *cues, must=must, most=140), says(buttons, most=8)),
            lambda page, i: _still_cookies(page, i) is not None,
            most=6,
        ),
    ) if not (_still_cookies := either(counts(1, *cues, must=must, most=140), says(buttons, most=8))) else _never
