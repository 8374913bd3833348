"""How a site asks its readers for money, in any language: cues that a language's module puts into words.

An appeal is one paragraph or ten. One of them asks outright; those around it speak of the site, its readers and its cause,
and belong to the appeal because they stand next to the asking. Reported speech is in quotation marks, or beside a verb of
saying, and is left alone.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.clean.cues import enrol, required
from pipeline.clean.page import Page, Passage, Span
from pipeline.clean.rule import Choosy, Claims, after_story, either, holding, only_of, says, unless
from pipeline.model import Category


@dataclass(frozen=True, slots=True)
class Voice:
    """Words by which a site that asks for money is known; each field a pattern, read folded and outside quotes."""

    we: str
    """The site: we, our."""
    you: str
    """Its reader: you, your, our readers; a verb in the imperative."""
    ask: str
    """What is asked: donate, support us, become a member."""
    cause: str
    """What for: journalism, independence, freely read articles."""
    money: str
    """How much: an amount, monthly, every euro."""
    told: str
    """Words of reporting: where one stands, someone is told about, and the site is not asking."""


WE, YOU, ASK, CAUSE, MONEY, CAUSES = 1, 2, 4, 8, 16, 32
"""Bits of what a passage says; the last stands for two words of the cause or more."""
SHORT = 16
"""Words; a line as short as this belongs to an appeal on less."""
LONG = 60
"""Words; an asking as long as this says who asks. Without we and our, it is a paragraph on how the press is paid for."""
BEFORE, MOST = 8, 18
"""Passages: so many may lead up to the asking, so many make up an appeal. The longest seen has sixteen."""

_HAN_QUOTE = re.compile(r'"[^"]*[\u3400-\u9fff]{5}[^"]*"')
"""`Passage.voice` tells a quotation from a term by its spaces, which Chinese has not."""
_PAIR = re.compile(r'"[^"]{0,600}"')
_LONG_QUOTE = r"\"[^\"]{30,}"
"""A quotation that is longer than `Passage.voice` blanks, or that goes on in the next paragraph."""


def _said(voice: Voice) -> Callable[[Passage], int]:
    """What a passage says of the things in a voice, as bits; nothing where someone is told about."""
    told = re.compile(rf"{voice.told}|{_LONG_QUOTE}")
    first = tuple(
        (thing, re.compile(p), enrol(required(p))) for thing, p in ((WE, voice.we), (YOU, voice.you), (ASK, voice.ask))
    )
    cause, causes_bit = re.compile(voice.cause), enrol(required(voice.cause))
    money, money_bit = re.compile(voice.money), enrol(required(voice.money))

    def said(passage: Passage) -> int:
        bits = passage.bits
        text = passage.voice if passage.voice.isascii() else _HAN_QUOTE.sub('""', passage.voice)
        found = sum(thing for thing, pattern, bit in first if bits & bit and pattern.search(text))
        if not found and passage.words > SHORT:
            return 0
        causes = {match.group() for match in cause.finditer(text)} if bits & causes_bit else ()
        found |= CAUSE if causes else 0
        found |= CAUSES if len(causes) > 1 else 0
        found |= MONEY if bits & money_bit and money.search(text) else 0
        return 0 if found and told.search(_PAIR.sub(" ", text)) else found

    return said


def _count(found: int) -> int:
    return (found & (WE | YOU | ASK | CAUSE | MONEY)).bit_count()


def appeal(voice: Voice, *openers: str, more: str, longest: int = 250, signs: int = 1) -> Choosy:
    """An appeal, with what leads up to it and what goes on.

    `openers` are whole lines by which appeals begin, `more` a whole short line that may stand inside one; a passage of
    more words than `longest` is none. `signs` as in `kit`.
    """
    opens = unless(voice.told, says(*openers, most=45))
    asked = _Appeal(_said(voice), opens, says(more, most=8 * signs), longest)
    # Whatever asks or leads says one of these; see there.
    return either(holding(asked.claims, voice.ask, voice.cause, voice.we), only_of(opens, asked.claims))


@dataclass(frozen=True, slots=True)
class _Appeal:
    cues: Callable[[Passage], int]
    opens: Claims
    button: Claims
    longest: int

    def said(self, page: Page, i: int) -> int:
        """What passage i says of the things in the voice, as bits."""
        passage = page.passages[i]
        if passage.words > self.longest:
            return 0
        if (found := passage.answers.get(self)) is None:
            found = passage.answers[self] = self.cues(passage)
        return found

    def asks(self, page: Page, i: int) -> bool:
        """Asks outright: four cues of five, at length who asks among them; behind the story less, as a line alone.

        There three are enough, or a short line, if it speaks to the reader or names an amount.
        """
        found = self.said(page, i)
        if found & ASK:
            if _count(found) >= 4 and (found & WE or page.passages[i].words <= LONG):
                return True
            enough = _count(found) == 3 or page.passages[i].words <= SHORT
            if enough and _is_addressed(found) and after_story(page, i):
                return True
        return self.opens(page, i) is not None

    def leads(self, page: Page, i: int) -> bool:
        """Speaks of the site and its cause at some length, as what stands before the asking does."""
        found = self.said(page, i)
        if page.passages[i].words <= SHORT and found & CAUSE and found & (WE | YOU | MONEY):
            return True
        return bool(found & WE and found & (CAUSES | ASK)) or _count(found) >= 3

    def belongs(self, page: Page, i: int) -> bool:
        """Speaks of two things that appeals speak of, or of one in a few words."""
        found = self.said(page, i)
        return _count(found) >= 2 or (page.passages[i].words <= SHORT and found & ~YOU != 0)

    def claims(self, page: Page, i: int) -> Span | None:
        """The appeal that begins at passage i."""
        asked = self.asks(page, i)
        if not asked and not self.leads(page, i):
            return None
        said, last = self.said(page, i), i
        for k in range(i + 1, min(i + MOST, len(page.passages))):
            if not page.is_free(k):
                below = page.claimed[k]
                asked = asked or (below is not None and below.category is Category.DONATION_APPEAL)
                break
            asked = asked or self.asks(page, k)
            if not (self.belongs(page, k) or self.opens(page, k) or (asked and self.button(page, k))):
                break
            if not asked and k - i >= BEFORE:
                break
            said, last = said | self.said(page, k), k
        # None asks outright, but together they do: "We depend on people who pay." "Even 5 euros help us."
        together = said & ASK and _is_addressed(said) and _count(said) >= 4 and last > i and after_story(page, last)
        return page.span(i, last) if asked or together else None


def _is_addressed(found: int) -> bool:
    """Whether it is said what for or how much, and to the reader or how much."""
    return bool(found & (CAUSE | MONEY) and found & (YOU | MONEY))
