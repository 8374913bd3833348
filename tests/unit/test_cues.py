"""Cues spare rules a look at most passages, and never cost one a find."""

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.clean import clean, cues
from pipeline.clean.cues import Cue, required
from pipeline.clean.page import fold
from pipeline.clean.rules import all_rules
from tests.builders import document

_MARKS = str.maketrans("", "", "[]")
EXAMPLES = [example.translate(_MARKS) for rule in all_rules() for example in (*rule.drops, *rule.keeps)]


def cue(letters: str) -> Cue:
    """`^by$` is a word, `^by` what one begins with, `by` what may stand inside one."""
    return Cue(letters.strip("^$"), letters.startswith("^"), letters.endswith("$"))


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        (r"\bcookies\b", "^cookies$"),
        (r"\bcookies?\b", "^cookie"),
        (r"e-?mail", "mail"),
        (r"\b(?:said|told)\b", "^said$ ^told$"),
        (r"^\W*(?:foto|bild)\s?[:|]\s*.{1,70}$", "^foto$ ^bild$"),
        (r"(?:please )?subscri(?:be|ption)", "subs"),
        (r"\bwe .{0,60}\bnewsletter\b", "^newsletter$"),
        (r"[Pp]hoto(?:graph)?\b", "phot"),
        (r"© \d{4}", "©"),
        (r"付费|登录", "付费 登录"),
        (r"(?<=[.!?])\s+REUTERS$", "^reuters$"),
        (r"\w+ing", "ing"),
    ],
)
def test_a_pattern_tells_which_letters_it_needs(pattern: str, wanted: str) -> None:
    """Of each pattern the rarest letters are taken that no match can do without."""
    assert required(pattern) == frozenset(cue(letters) for letters in wanted.split())


@pytest.mark.parametrize("pattern", [r".*", r"\w+", r"(?:foto)?", r"foto|\W+", r"[^.]{2,40}"])
def test_a_pattern_that_needs_no_letters_takes_any_passage(pattern: str) -> None:
    """What cannot be told is no reason to leave a passage out."""
    assert required(pattern) is None


def test_the_whole_of_a_passage_begins_and_ends_with_words() -> None:
    """A pattern that must fit a whole passage stands at the edges of words."""
    assert required("menu|home", whole=True) == frozenset([cue("^menu$"), cue("^home$")])


@pytest.mark.parametrize("seed", range(40))
def test_rules_find_the_same_without_cues(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page comes out as it does where every rule is asked about every passage."""
    page = document("\n".join(random.Random(seed).choices(EXAMPLES, k=30)))
    spared = clean(page)
    monkeypatch.setattr(cues, "_always", cues.ANY)

    assert clean(page) == spared


_PATTERNS = (
    r"\b(?:sign(?:ing)? up|subscribe|register|opt in)\b.{0,60}\b(?:our|the|us|free)\b",
    r"^\W*(?:read (?:more|next|on)|see also)\s?(?:[:|>»]|-\s)\s*\S.{0,200}$",
    r"(?:<< ?|>> ?)?(?:next|previous|prev)(?: (?:page|post))?(?: ?>>?)?",
    r"\b\w*journalis\w+|\bmit (?:5|10) euro\b|[€$]\s?\d",
    r"(?i:\bfoto(?:s)?)\s?[:/]\s?[A-Z]\w+",
)
_PIECES = st.sampled_from(
    """sign up subscribe signing register opt in our the us free read more see also next previous prev page << >> : - |
    Foto fotos Ana mit 5 euro journalismus Qualitätsjournalist € $ _ . , Read MORE ſ 12""".split()
)


@settings(max_examples=400, deadline=None)
@given(st.lists(_PIECES, max_size=9), st.sampled_from(["", " ", "-", "_"]), st.sampled_from(_PATTERNS))
def test_what_a_pattern_fits_has_its_cues(pieces: list[str], glue: str, pattern: str) -> None:
    """Whatever a pattern fits holds one of the cues that it is said to need."""
    text = glue.join(pieces)
    if not re.search(pattern, text):
        return
    bit = cues.enrol(required(pattern))

    assert cues.bits_of(text.lower(), 1) & bit


def test_a_word_however_long_has_the_cues_inside_it() -> None:
    """Of a long word each pair of letters is asked once, and none is missed."""
    bit = cues.enrol(cues.inside(("doorbell",)))

    assert cues.bits_of("a" * 20_000 + "doorbell" + "a" * 20_000, 1) & bit
    assert not cues.bits_of("a" * 20_000 + "doobell" + "a" * 20_000, 1) & bit


def test_a_final_sigma_stays_one_beside_a_turkish_capital() -> None:
    """`İ` alone is longer in small letters: it stays, and the rest is folded as ever."""
    assert fold("İLAN\nΣΥΝΔΡΟΜΕΣ") == "İlan\nσυνδρομες"
