"""The headline: above the story, in the words of the page's own data, of its shape, or of the story.

Where a page's data tell its headline, that is claimed first; where it does not stand there in these words, the rules
look for one that has most of them, or for any, if the data tell none. In a text the rules look for it, so that the
model sees it; once the model has told the story from its surroundings, the line above that speaks of the same is it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from pipeline.clean.headline_marks import HEADLINE, LONGEST, candidates, is_marked, marks, weighed
from pipeline.clean.page import Page, Passage, fold
from pipeline.clean.story import LIKELY_STORY
from pipeline.clean.vocabulary import Vocabulary
from pipeline.lexicon import sentences
from pipeline.lexicon.dates import date_line, find_dates
from pipeline.lexicon.mastheads import masthead_like
from pipeline.lexicon.page_types import SITE_KEYS
from pipeline.model import Category, Document

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TWO_SENTENCES = re.compile(r"[a-zà-ÿ)\"”][.!?] [A-ZÀ-Þ]")

_GLUED = re.compile(r"[a-zà-ÿ][A-ZÀ-Þ]")
"""Links that a scraper ran together: `HomeNewsSport`."""
_TRAIL = re.compile(r" [>»›] | / .* / |\|.*\||\d{3}[-. )]+\d{3}[-. ]+\d{4}")
"""A trail of links, a bar of them, a telephone number."""

_TOLD = ("told:title", "json-ld:headline", "html:h1", "og:title", "twitter:title", "html:title")
_SURE, FEWEST = frozenset(["told:title", "json-ld:headline", "html:h1"]), 3
"""Where a headline may be of fewer words than so many."""
_SOFT_HYPHEN = "\xad"
_LETTERS = re.compile(r"[^\W_]+")
TELLS = 0.95
"""How sure a headline is that the page's data or what a tool says of it tell."""
SHORTEST_TOLD = 5
"""Letters; a shorter title may as well be a menu's entry."""
AGAIN = "headline-again"
"""The rule that takes the headline where it comes a second time."""
REACH = 12
"""Passages above the story among which rules seek the headline."""
_MAY_BE = frozenset([Category.TITLE, Category.RELATED_LINKS, Category.NAVIGATION])
"""What a rule may have taken a headline for: a run of links or of labels above the story."""
LEAST = 0.65
"""What a line must weigh to be the headline: of those that are right, one in a hundred weighs less."""
SPEAKS = 0.15
"""Share of its words that a headline has of the story's, at least, where what rules took may be one: of 1,408 texts of
the development sets none that is chosen rightly has less."""
STANDFIRST = 1.5
"""How much more a line right below the one that rules took must weigh: a standfirst sums up the story, too."""
BESIDE, NEAR_BELOW = frozenset([Category.BYLINE, Category.TIMESTAMP, Category.DATELINE]), 3
"""What bears a headline out, at most so many passages below it."""
MENU = 24
"""Words; a headline that has more has small ones among them."""


def said_headlines(hints: Mapping[str, Sequence[str]]) -> list[frozenset[str]]:
    """The words of each headline that a page's own data tell, as passages have them.

    The site's name is no headline, nor are two words that only `<title>` or OpenGraph has.
    """
    names = {_letters(name) for key in SITE_KEYS for name in hints.get(key, ())}
    found = []
    for key in _TOLD:
        for text in hints.get(key, ()):
            words = sentences.words(fold(unicodedata.normalize("NFC", text.replace(_SOFT_HYPHEN, ""))))
            if (len(words) >= FEWEST or key in _SURE) and _letters(text) not in names:
                found.append(frozenset(words))
    return found


def told_titles(document: Document) -> frozenset[str]:
    """The headline as a page's own data have it, or a tool that exported the story, letters only."""
    told = (letters for key in _TOLD for text in document.hints.get(key, ()) if (letters := _letters(text)))
    return frozenset(letters for letters in told if len(letters) >= SHORTEST_TOLD)


def claim_told_headline(page: Page, titles: frozenset[str], first: int) -> None:
    """Claim the passage that reads as the page's data say: the last at or above passage `first`, else the first."""
    found = [i for i, passage in enumerate(page.passages) if _letters(passage.text) in titles and page.is_free(i)]
    if found:
        headline = next((i for i in reversed(found) if i <= first), found[0])
        page.claim(page.span(headline, headline), Category.TITLE, HEADLINE, TELLS)
        _claim_repeats(page, headline)


def _letters(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


def claim_headline(page: Page) -> None:
    """Claim the headline, and itself again where the page repeats it."""
    if page.body is None or any(claim.rule == HEADLINE for claim in page.claims):
        return
    headline = _headline(page)
    if headline is None:
        return
    page.claim(page.span(headline, headline), Category.TITLE, HEADLINE, 0.9)
    _claim_repeats(page, headline)


def _headline(page: Page) -> int | None:
    """The passage that is the headline: above the story, or its first passage where that is no sentence of prose."""
    assert page.body is not None  # claim_headline has looked
    first = page.body[0]
    candidates = [i for i in range(max(0, first - REACH), first) if _could_be_headline(page, i)]
    if repeated := [i for i in candidates if _repeats(page, i)]:
        return repeated[-1] if len(repeated) == 1 else repeated[0]
    if candidates:
        return max(candidates, key=lambda i: (_headline_weight(page, i), -i))
    free_above = any(page.is_free(i) for i in range(first))
    passage = page.passages[first]
    is_question = passage.words <= 24 and not passage.text.rstrip("\"'”’»)").endswith((*sentences.FULL_STOPS, "…"))
    is_question = is_question and not _TWO_SENTENCES.search(passage.text)
    is_question = is_question and not _is_broken_off(page, first) and _is_told(passage, page.titles)
    return first if not free_above and is_question and first < page.body[1] and not passage.listed else None


def _could_be_headline(page: Page, i: int) -> bool:
    passage = page.passages[i]
    if not page.is_free(i) or _is_broken_off(page, i) or not _is_told(passage, page.titles):
        return False
    if passage.listed and not passage.text[0].isdigit():
        return False
    if passage.is_row or passage.line in _SUBHEADS or _is_menu(passage) or _is_dated(passage):
        return False
    return (
        _is_enough(passage)
        and passage.words <= LONGEST
        and not passage.text.endswith((*sentences.FULL_STOPS, ":", ",", ";"))
    )


def _is_told(passage: Passage, titles: Sequence[frozenset[str]]) -> bool:
    """Whether more than half its words stand in a title that the page's data tell, or those tell none."""
    words = set(sentences.words(passage.low))
    return not titles or any(2 * len(words & title) > len(words) for title in titles)


def _is_broken_off(page: Page, i: int) -> bool:
    """Whether the next free passage goes on with the sentence of this one."""
    below = next((page.passages[k] for k in range(i + 1, len(page.passages)) if page.is_free(k)), None)
    return below is not None and sentences.goes_on(page.passages[i].text, below.text)


_SUBHEADS = frozenset(
    [
        "key takeaways", "key points", "introduction", "overview", "summary", "tl;dr", "background",
        "table of contents", "in this article", "at a glance", "the big picture", "what to know", "what we know",
    ]
)  # fmt: skip


def _headline_weight(page: Page, i: int) -> float:
    """How much a passage looks like the headline: six words or more, and below it who wrote it or when."""
    passage = page.passages[i]
    weight = float(min(passage.words, 6))
    below = page.claimed[i + 1 : i + 7]
    if any(claim and claim.category in (Category.BYLINE, Category.TIMESTAMP) for claim in below):
        weight += 3
    if len(_GLUED.findall(passage.text)) >= 2 or _TRAIL.search(passage.text):
        weight -= 5
    return weight + (1.5 if page.text.startswith(passage.text.lstrip("# ")) else 0.0)


def _repeats(page: Page, i: int) -> bool:
    low = page.passages[i].low
    return page.passages[i].words >= 4 and any(p.low == low for k, p in enumerate(page.passages) if k != i)


def _claim_repeats(page: Page, headline: int) -> None:
    """Scrapes carry the headline twice: as the page's title and above the story."""
    low = page.passages[headline].low
    for i, passage in enumerate(page.passages):
        if i != headline and page.is_free(i) and passage.low == low:
            page.claim(page.span(i, i), Category.TITLE, AGAIN, 0.9)


_PIECES = re.compile(r"\s[·•⋅|]\s")


def _is_enough(passage: Passage) -> bool:
    """Whether it has words enough for a headline: three, or two that are no name of a section."""
    return passage.words >= 3 or (passage.words >= 2 and len(passage.text) >= 12)


def _is_dated(passage: Passage) -> bool:
    """Whether it is a date, or a row that begins with one: `3 August 2015 · Filed under Ferries`."""
    return bool(date_line(_PIECES.split(passage.text, maxsplit=1)[0]))


def _is_menu(passage: Passage) -> bool:
    """Whether it is longer than headlines with capitals are, and has little else: a menu that was run together."""
    words = passage.text.split()
    return len(words) > MENU and 3 * sum(word[0].isupper() for word in words) > 2 * len(words)


def claim_headline_of_story(
    page: Page, keep: NDArray[np.bool_], likely: NDArray[np.float32], shared: Vocabulary
) -> None:
    """Claim the line that most looks like the headline of the story, in place of the one that rules took for it.

    `keep` tells the story as the model has it; what rules took for the headline in error is kept where it is `likely`
    the story's.
    """
    at = may_be_headlines(page, keep)
    if not at:
        return
    weights = weighed(marks(page, at, keep, likely, shared))
    claimed = [claim for claim in page.claims if claim.rule in {HEADLINE, AGAIN}]
    best = at[int(weights.argmax())]
    is_none = any(
        _is_none(page.passages[i]) for i, claim in enumerate(page.claimed) if claim and claim.rule == HEADLINE
    )
    if weights.max() < (LEAST - _EASED if is_none else LEAST) or page.claimed[best] in claimed:
        return
    if not is_none and shared.held_by(keep)[best] < SPEAKS and not is_marked(page, best):
        return
    above = best - 1
    while above >= 0 and not page.passages[above].words:
        above -= 1
    is_taken = above in at and page.claimed[above] in claimed
    if is_taken and weights[at.index(above)] >= weights.max() - STANDFIRST:
        return
    for claim in claimed:
        for i in page.release(claim):
            keep[i] = likely[i] >= LIKELY_STORY
    page.release_one(best)
    page.claim(page.span(best, best), Category.TITLE, HEADLINE, 0.8)
    _claim_repeats(page, best)


def release_guessed_headline(page: Page) -> None:
    """Give back what rules took for the headline of a text that came clean, where nothing near bears it out.

    Its first line may as well be a subheading or a summary, and what is cut from such a text was most often its own.
    """
    headline = next((claim for claim in page.claimed if claim and claim.rule == HEADLINE), None)
    if headline is None or headline.confidence >= TELLS or any(claim.rule == AGAIN for claim in page.claims):
        return
    i = page.claimed.index(headline)
    end = page.passages[min(i + NEAR_BELOW, len(page.passages) - 1)].end
    has_beside = any(claim.category in BESIDE and headline.end <= claim.start < end for claim in page.claims)
    if has_beside or is_marked(page, i) or _is_told_again(page, i):
        return
    for claim in [claim for claim in page.claims if claim is headline or claim.rule == "standfirst"]:
        if page.cuts_none(claim):
            page.release(claim)


def _is_told_again(page: Page, i: int) -> bool:
    """Whether a line below begins with passage i: `Mill burns down Updated: 3 March`."""
    low, below = page.passages[i].low, page.passages[i + 1 : i + 1 + NEAR_BELOW]
    return any(passage.low.startswith(low) for passage in below)


def may_be_headlines(page: Page, keep: NDArray[np.bool_]) -> list[int]:
    """The passages that may be the headline of the story that `keep` tells; none where it has no prose."""
    prose = [i for i in np.flatnonzero(keep).tolist() if page.passages[i].is_prose]
    return [i for i in candidates(page, prose[0]) if _may_be_headline(page, i)] if prose else []


def _may_be_headline(page: Page, i: int) -> bool:
    passage, claim = page.passages[i], page.claimed[i]
    if claim and (claim.category not in _MAY_BE or not page.cuts_none(claim)):
        return False
    if not _is_enough(passage) or (passage.listed and not passage.text[0].isdigit()):
        return False
    if passage.is_row or passage.line in _SUBHEADS or passage.text.endswith((":", ",", ";")):
        return False
    return not _is_menu(passage) and not _is_dated(passage) and not _is_none(passage)


def _is_none(passage: Passage) -> bool:
    """Whether it is what no headline is: a masthead, a trail of sections, a caption with its credit, a date's line."""
    text = passage.text
    is_row = bool(_ARROWS.search(text) or _HAN_MENU.fullmatch(text))
    return is_row or bool(masthead_like(text) or _CREDITED.search(text) or _is_timed(passage))


_EASED = 3.0
"""How much less a line need weigh to take the place of what no headline is."""

_ARROWS = re.compile(r"\S [>»›/] \S.* [>»›/] \S")
"""A trail of sections: `Home > Football > Cup`."""
_HAN_MENU = re.compile(rf"(?:[{sentences.CJK}]{{1,5}}[ \u3000|·]+){{4,}}[{sentences.CJK}]{{1,5}}")
"""Sections side by side: `首页 要闻 民生 县区 财经`."""
_CREDITED = re.compile(r"[.!?…] \(?(?:photo|foto|picture|image|bild|фото|صورة|写真)\w*\b", re.IGNORECASE)
"""A caption, with its credit behind it."""
_STAMPED = re.compile(r"\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d\d")
"""When a message was sent: `[21/09/2024, 07:16] Ana: …`."""
_BESIDE_DATE = 3
"""Words beside its date of a line that says who published what is below: `Harbour Post, 25 October 2024`."""


def _is_timed(passage: Passage) -> bool:
    """Whether it tells a date and the hour, or a date and hardly more: no headline does."""
    if _STAMPED.match(passage.text):
        return True
    if not (dates := find_dates(passage.text)):
        return False
    if "T" in dates[0].moment.iso:
        return True
    rest = passage.text[: dates[0].start] + " " + passage.text[dates[-1].end :]
    return len(rest.split()) <= _BESIDE_DATE and len(sentences.words(fold(rest))) <= _BESIDE_DATE
