"""What a rule is, and the small words that rules are made of.

A rule is data: a name that operators type, a reason, what it claims, a text it must drop and a near miss it must keep.
In `drops`, double brackets mark what must go; without brackets, all of it must. `tests/unit/test_rules.py` walks all.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.clean.page import Page, Passage, Span
from pipeline.model import Category

Claims = Callable[[Page, int], Span | None]
"""Looks at passage i of a page and answers what it claims: nothing, a part of it, or it and some that follow."""


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
    """ISO 639-1 of the languages whose words it knows; empty where it knows signs only."""
    confidence: float = 0.95
    placed: bool = False
    """Whether it asks where the story lies; such a rule is asked again once the headline is known."""


def _any(patterns: tuple[str, ...]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def asked_once(test: Callable[[Passage], bool]) -> Claims:
    """The whole passage, where the test holds of it. Tested once, however often its place is asked about."""
    key = object()

    def claims(page: Page, i: int) -> Span | None:
        passage = page.passages[i]
        if (answer := passage.answers.get(key)) is None:
            answer = passage.answers[key] = test(passage)
        return page.span(i, i) if answer else None

    return claims


def says(*patterns: str, most: int = 60) -> Claims:
    """The whole passage is one of these, signs around it apart, and has at most so many words."""
    whole = re.compile(_any(patterns))
    return asked_once(lambda passage: passage.words <= most and whole.fullmatch(passage.line) is not None)


def has(*patterns: str, most: int = 120, if_any: tuple[str, ...] = ("",)) -> Claims:
    """The passage says one of these outside quotation marks, and has at most so many words.

    `if_any` names stretches of which one must occur: a quick look that spares most passages the long one.
    """
    part, hint = re.compile(_any(patterns)), _one_of(if_any)
    return asked_once(
        lambda passage: (
            passage.words <= most and hint.search(passage.voice) is not None and part.search(passage.voice) is not None
        )
    )


def _one_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)))


def made_of(words: frozenset[str], *, needs: frozenset[str], most: int = 30) -> Claims:
    """The passage holds nothing but these words, and at least one of those it needs."""

    def test(passage: Passage) -> bool:
        if passage.words > most:
            return False
        tokens = tokens_of(passage, words)
        fits = not needs.isdisjoint(tokens) and all(token in words or token.isdigit() for token in tokens)
        return bool(tokens) and fits

    return asked_once(test)


_TOKEN = re.compile(r"[^\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HUMPED = re.compile(r"WhatsApp|LinkedIn|YouTube|TikTok|WeChat|StumbleUpon|PayPal")
"""Names with a capital inside, which is no place to part them."""


def tokens_of(passage: Passage, known: frozenset[str]) -> list[str]:
    """The passage's words in small letters, up to the first unknown one; `ShareFacebook` comes apart where it must."""
    tokens: list[str] = []
    for match in _TOKEN.finditer(passage.text):
        small = match.group().lower()
        parts = [small] if small in known or small.isdigit() else _parted(match.group())
        tokens += parts
        if not known.issuperset(part for part in parts if not part.isdigit()):
            break
    return tokens


def _parted(token: str) -> list[str]:
    whole = _HUMPED.sub(lambda name: f" {name.group().lower()} ", token)
    return _HUMP.sub(" ", whole).lower().split()


def counts(least: int, *cues: str, must: str = "", most: int = 250, if_any: tuple[str, ...] = ("",)) -> Claims:
    """The passage says what it must, and at least so many of these cues: patterns for one thing said each."""
    needed, hint = re.compile(must), _one_of(if_any)
    compiled = tuple(re.compile(cue) for cue in cues)

    def test(passage: Passage) -> bool:
        text = passage.voice
        if passage.words > most or not hint.search(text) or not needed.search(text):
            return False
        found = 0
        for cue in compiled:
            found += cue.search(text) is not None
            if found >= least:
                return True
        return False

    return asked_once(test)


def either(*claims_of: Claims) -> Claims:
    """The first of these that claims anything."""

    def claims(page: Page, i: int) -> Span | None:
        for claim in claims_of:
            if span := claim(page, i):
                return span
        return None

    return claims


def unless(hindrance: str, claim: Claims) -> Claims:
    """As `claim`, but not where the passage says this outside quotation marks."""
    part = re.compile(hindrance)

    def claims(page: Page, i: int) -> Span | None:
        span = claim(page, i)  # asked first: it is seldom so, and the hindrance is a long search
        return None if span and part.search(page.passages[i].voice) else span

    return claims


def also(condition: Callable[[Page, int], bool], claim: Claims) -> Claims:
    """As `claim`, but only where the condition holds of the passage's place."""

    def claims(page: Page, i: int) -> Span | None:
        return claim(page, i) if condition(page, i) else None

    return claims


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


def section(opens: Claims, goes_on: Callable[[Page, int], bool], *, most: int = 12) -> Claims:
    """What `opens` claims, and every free passage behind it for as long as `goes_on` says so, at most so many."""

    def claims(page: Page, i: int) -> Span | None:
        span = opens(page, i)
        if span is None:
            return None
        last = i
        while last - i < most and page.is_free(last + 1) and goes_on(page, last + 1):
            last += 1
        return Span(span.start, page.passages[last].end) if last > i else span

    return claims


def spoken(*patterns: str) -> Callable[[Page, int], bool]:
    """A condition: the passage says one of these outside quotation marks."""
    part = re.compile(_any(patterns))
    return lambda page, i: part.search(page.passages[i].voice) is not None
