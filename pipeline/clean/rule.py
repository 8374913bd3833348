"""What a rule is, and the small words that rules are made of.

A rule is data: a name that operators type, a reason, what it claims, a text it must drop and a near miss it must keep.
In `drops`, double brackets mark what must go; without brackets, all of it must. `tests/unit/test_rules.py` walks all.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce

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


def says(*patterns: str, most: int = 60) -> Claims:
    """The whole passage is one of these, signs around it apart, and has at most so many words."""
    whole = re.compile(_any(patterns))

    def claims(page: Page, i: int) -> Span | None:
        passage = page.passages[i]
        return page.span(i, i) if passage.words <= most and whole.fullmatch(passage.line) else None

    return claims


def has(*patterns: str, most: int = 120, if_any: tuple[str, ...] = ("",)) -> Claims:
    """The passage says one of these outside quotation marks, and has at most so many words.

    `if_any` names stretches of which one must occur: a quick look that spares most passages the long one.
    """
    part = re.compile(_any(patterns))

    def claims(page: Page, i: int) -> Span | None:
        passage = page.passages[i]
        text = passage.voice
        if not any(hint in text for hint in if_any) or passage.words > most:
            return None
        return page.span(i, i) if part.search(text) else None

    return claims


def begins(*patterns: str) -> Claims:
    """The passage begins with one of these; only that beginning goes."""
    part = re.compile(rf"(?:{_any(patterns)})\s*")

    def claims(page: Page, i: int) -> Span | None:
        passage = page.passages[i]
        match = part.match(passage.low)
        return Span(passage.start, passage.start + match.end()) if match and match.end() else None

    return claims


def ends(*patterns: str) -> Claims:
    """The passage ends with one of these; only that end goes."""
    part = re.compile(rf"(?:^|(?<=[\s.!?\"')\]]))(?:{_any(patterns)})$")

    def claims(page: Page, i: int) -> Span | None:
        passage = page.passages[i]
        match = part.search(passage.low)
        if not match:
            return None
        start = passage.start + len(passage.text[: match.start()].rstrip())
        return Span(start, passage.end)

    return claims


def made_of(words: frozenset[str], *, needs: frozenset[str], most: int = 30) -> Claims:
    """The passage holds nothing but these words, and at least one of those it needs."""

    def claims(page: Page, i: int) -> Span | None:
        passage = page.passages[i]
        if passage.words > most:
            return None
        tokens = tokens_of(passage, words)
        fits = tokens and not needs.isdisjoint(tokens) and all(token in words or token.isdigit() for token in tokens)
        return page.span(i, i) if fits else None

    return claims


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
    needed = re.compile(must)
    compiled = tuple(re.compile(cue) for cue in cues)

    def claims(page: Page, i: int) -> Span | None:
        passage = page.passages[i]
        text = passage.voice
        if not any(hint in text for hint in if_any) or passage.words > most or not needed.search(text):
            return None
        found = 0
        for cue in compiled:
            found += cue.search(text) is not None
            if found >= least:
                return page.span(i, i)
        return None

    return claims


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


def all_of(*conditions: Callable[[Page, int], bool]) -> Callable[[Page, int], bool]:
    """A condition: all of these hold."""
    return lambda page, i: reduce(lambda so_far, holds: so_far and holds(page, i), conditions, True)
