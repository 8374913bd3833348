"""What a rule is, and the small words that rules are made of.

A rule is data: a name that operators type, a reason, what it claims, a text it must drop and a near miss it must keep.
In `drops`, double brackets mark what must go; without brackets, all of it must. `tests/unit/test_rules.py` walks all.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from operator import or_

from pipeline.clean import cues
from pipeline.clean.page import TOKEN, Page, Passage, Span, parted
from pipeline.model import Category

Claims = Callable[[Page, int], Span | None]
"""Looks at passage i of a page and answers what it claims: nothing, a part of it, or it and some that follow."""


Test = Callable[[Passage], bool]
"""Asks something of a passage's own words, whatever its place."""


@dataclass(frozen=True, slots=True, eq=False)
class Choosy:
    """Claims that can be made of some passages only, which are told quickly: nobody else need be asked."""

    ask: Claims
    """Asked of passages that have the bits and that may, and of no others: who has not chosen them calls the whole."""
    bits: int = cues.ANY
    """A passage has one of these (see `cues`)."""
    may: Test | None = None
    """What else holds of it."""

    def __call__(self, page: Page, i: int) -> Span | None:
        """What it claims of passage i."""
        passage = page.passages[i]
        if not passage.bits & self.bits or (self.may is not None and not self.may(passage)):
            return None
        return self.ask(page, i)


def of_chosen(claims: Claims) -> Claims:
    """What these claim of passages that are chosen for them already: nothing is asked twice."""
    return claims.ask if isinstance(claims, Choosy) else claims


def chosen(claims: Claims, page: Page) -> list[int]:
    """The free passages of which something may be claimed; of no other is. Some of them may be claimed by now."""
    if (some := page.chosen.get(claims)) is None:
        some = page.chosen[claims] = _choose(claims, page)
    return some


def _choose(claims: Claims, page: Page) -> list[int]:
    if not isinstance(claims, Choosy):
        return list(range(len(page.passages)))
    bits, may = claims.bits, claims.may
    if not page.bits & bits:
        return []
    some = [i for i, those in enumerate(page.bits_of) if those & bits]
    return some if may is None else [i for i in some if may(page.passages[i])]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named rule."""

    name: str
    category: Category
    why: str
    claims: Claims
    drops: tuple[str, ...]
    keeps: tuple[str, ...]
    languages: tuple[str, ...] = ()
    """ISO 639-1 of the languages whose words it knows; empty where it knows signs only, or a few words of very many."""
    confidence: float = 0.95
    placed: bool = False
    """Whether it asks where the story lies; such a rule is asked again once the headline is known."""
    unheard: bool = False
    """Whether the line model has not learned beside it; then it is asked when the model has had its say."""


LENGTHY = 600
"""Characters; patterns that are longer together are sought one by one, each where its own cues stand."""


def _any(patterns: tuple[str, ...]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def asked_once(test: Test, needs: cues.Cues | None = None, most: int = cues.MOST) -> Choosy:
    """The whole passage, where it has so many words at most and the test holds of it.

    Tested once, however often its place is asked about. Each passage that passes has one of the cues in `needs`.
    """
    bit = cues.enrol(needs, most)

    def claims(page: Page, i: int) -> Span | None:
        passage = page.passages[i]
        if (answer := passage.answers.get(bit)) is None:
            answer = passage.answers[bit] = test(passage)
        return page.span(i, i) if answer else None

    return Choosy(claims, bit)


def whole(page: Page, i: int) -> Span:
    """All of the passage."""
    return page.span(i, i)


def only_where(test: Test, claims: Claims = whole, needs: cues.Cues | None = None, most: int = cues.MOST) -> Choosy:
    """As `claims`, of passages that pass the test; tested once, and before the passage's place is asked about."""
    bit = cues.enrol(needs, most)

    def once(passage: Passage) -> bool:
        if (answer := passage.answers.get(bit)) is None:
            answer = passage.answers[bit] = test(passage)
        return bool(answer)

    return Choosy(claims, bit, once)


def only_of(these: Claims, claims: Claims) -> Choosy:
    """As `claims`, which claims nothing of a passage that these claim nothing of."""
    return Choosy(claims, these.bits, these.may) if isinstance(these, Choosy) else Choosy(claims)


def holding(claims: Claims, *patterns: str) -> Choosy:
    """As `claims`, which claims nothing of a passage that holds none of these."""
    return Choosy(claims, cues.enrol(cues.required(_any(patterns))))


def says(*patterns: str, most: int = 60) -> Choosy:
    """The whole passage is one of these, signs around it apart, and has at most so many words."""
    whole = re.compile(_any(patterns))
    return asked_once(
        lambda passage: whole.fullmatch(passage.line) is not None, cues.required(whole.pattern, whole=True), most
    )


def has(*patterns: str, most: int = 120, if_any: tuple[str, ...] = ("",)) -> Choosy:
    """The passage says one of these outside quotation marks, and has at most so many words.

    `if_any` names stretches of which one must occur too.
    """
    if len(patterns) > 1 and sum(map(len, patterns)) > LENGTHY:
        return either(*(has(pattern, most=most, if_any=if_any) for pattern in patterns))
    part, hint = re.compile(_any(patterns)), _one_of(if_any)
    return asked_once(
        lambda passage: hint.search(passage.voice) is not None and part.search(passage.voice) is not None,
        cues.rarer(cues.required(part.pattern), cues.inside(if_any)),
        most,
    )


def _one_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)))


def made_of(words: frozenset[str], *, needs: frozenset[str], most: int = 30) -> Choosy:
    """The passage holds nothing but these words, and at least one of those it needs."""

    def test(passage: Passage) -> bool:
        tokens = tokens_of(passage, words)
        return not needs.isdisjoint(tokens) and all(token in words or token.isdigit() for token in tokens)

    return asked_once(test, cues.words(needs), most)


def tokens_of(passage: Passage, known: frozenset[str]) -> list[str]:
    """The passage's words in small letters, up to the first unknown one; `ShareFacebook` comes apart where it must."""
    tokens: list[str] = []
    for match in TOKEN.finditer(passage.text):
        small = match.group().lower()
        parts = [small] if small in known or small.isdigit() else parted(match.group())
        tokens += parts
        if not known.issuperset(part for part in parts if not part.isdigit()):
            break
    return tokens


def counts(least: int, *things: str, must: str = "", most: int = 250, if_any: tuple[str, ...] = ("",)) -> Choosy:
    """The passage says what it must, and at least so many of these things: a pattern each."""
    needed, hint = re.compile(must), _one_of(if_any)
    compiled = tuple(re.compile(thing) for thing in things)

    def test(passage: Passage) -> bool:
        text = passage.voice
        if not hint.search(text) or not needed.search(text):
            return False
        found = 0
        for thing in compiled:
            found += thing.search(text) is not None
            if found >= least:
                return True
        return False

    wanted = cues.rarer(cues.required(must), cues.inside(if_any))
    wanted = cues.rarer(wanted, cues.at_least(least, [cues.required(thing) for thing in things]))
    return asked_once(test, wanted, most)


def either(*claims_of: Claims) -> Choosy:
    """The first of these that claims anything."""
    asked = [claim if isinstance(claim, Choosy) else Choosy(claim) for claim in claims_of]
    each = [(claim.bits, claim.may, claim.ask) for claim in asked]

    def claims(page: Page, i: int) -> Span | None:
        passage = page.passages[i]
        found = passage.bits
        for bits, allows, ask in each:  # chosen here: of many, few need be called
            if found & bits and (allows is None or allows(passage)) and (span := ask(page, i)):
                return span
        return None

    bits = reduce(or_, (claim.bits for claim in asked))
    if all(claim.may is None for claim in asked):
        return Choosy(claims, bits)

    def may(passage: Passage) -> bool:
        found = passage.bits
        for bits, allows, _ in each:  # noqa: SIM110 – asked of every passage, and any(…) takes twice as long
            if found & bits and (allows is None or allows(passage)):
                return True
        return False

    return Choosy(claims, bits, may)


def unless(hindrance: str, claim: Claims) -> Choosy:
    """As `claim`, but not where the passage says this outside quotation marks."""
    part, ask = re.compile(hindrance), of_chosen(claim)

    def claims(page: Page, i: int) -> Span | None:
        span = ask(page, i)  # asked first: it is seldom so, and the hindrance is a long search
        return None if span and part.search(page.passages[i].voice) else span

    return only_of(claim, claims)


def also(condition: Callable[[Page, int], bool], claim: Claims) -> Choosy:
    """As `claim`, but only where the condition holds of the passage's place."""
    ask = of_chosen(claim)

    def claims(page: Page, i: int) -> Span | None:
        return ask(page, i) if condition(page, i) else None

    return only_of(claim, claims)


def outside(page: Page, i: int) -> bool:
    """Before or after the story."""
    return page.in_head(i) or page.in_tail(i)


def after_story(page: Page, i: int) -> bool:
    """After the story, or among the last three free passages of the page."""
    return page.in_tail(i) or page.near_end(i)


def before_story(page: Page, i: int) -> bool:
    """Before the story, or among the first three free passages of the page."""
    return page.in_head(i) or page.near_start(i)


def at_edge(page: Page, i: int) -> bool:
    """Before or after the story, or within three free passages of either end of the page."""
    return before_story(page, i) or after_story(page, i)


def section(opens: Claims, goes_on: Callable[[Page, int], bool], *, most: int = 12) -> Choosy:
    """What `opens` claims, and every free passage behind it for as long as `goes_on` says so, at most so many."""
    ask = of_chosen(opens)

    def claims(page: Page, i: int) -> Span | None:
        span = ask(page, i)
        if span is None:
            return None
        last = i
        while last - i < most and page.is_free(last + 1) and goes_on(page, last + 1):
            last += 1
        return Span(span.start, page.passages[last].end) if last > i else span

    return only_of(opens, claims)


def spoken(*patterns: str) -> Callable[[Page, int], bool]:
    """A condition: the passage says one of these outside quotation marks."""
    part = re.compile(_any(patterns))
    said = asked_once(lambda passage: part.search(passage.voice) is not None, cues.required(part.pattern))
    return lambda page, i: said(page, i) is not None
