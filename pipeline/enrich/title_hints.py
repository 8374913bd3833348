"""The title as a page's own data tell it: several sources that mostly mean the same headline, each in its own dress.

The data for search engines may carry another headline than the page shows, `<title>` and OpenGraph the site's name
behind it, an `<h1>` the site's name alone or a kicker before it. So no source is believed by itself: each votes for
what it says and, with less weight, for what it says without a piece at its end or its beginning; a headline that stands
on the page as a heading is worth more.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.enrich.base import Sighting
from pipeline.enrich.hinted import Site, hinted, letters
from pipeline.lexicon.mastheads import masthead_like
from pipeline.model import BlockKind, Category, CleanDocument

_SOURCES = {
    "told:title": 3.0,
    "json-ld:headline": 3.0,
    "html:h1": 3.0,
    "og:title": 2.5,
    "microdata:headline": 2.5,
    "rdfa:headline": 2.0,
    "json-ld:name": 1.5,
    "twitter:title": 1.0,
    "meta:citation_title": 2.0,
    "meta:parsely-title": 2.0,
    "meta:sailthru.title": 2.0,
    "cxenseparse:title": 1.0,
    "meta:dc.title": 1.0,
    "meta:dcterms.title": 1.0,
    "meta:title": 1.0,
    "rdfa:title": 1.0,
    "html:title": 1.5,
}
_ON_PAGE = 1.5
"""What it is worth that a heading of the page's text reads the same."""
_PIECE = 0.6
"""Of a source's weight, for what it says without one of its pieces."""
PARTING = re.compile(r"\s+(?:[|·•»›«‹/–—‒:*~-]|::|<|>)+\s+|\s*[|｜ㅣ»›]\s*|(?<=\S)[:：]\s+|\s[—–]\s?|_(?=[^\W\d_])|：")
_IN_BRACKETS = re.compile(r"\s*[（(【]([^（()）【】]{2,30})[）)】]$")
_HEADINGS = 40
"""Headings of the page that are looked at."""
_MOST = 4
"""Texts of one source that are looked at: a page has one headline, and here and there an `<h1>` before it."""
_KINDRED = 0.5
_MASTHEAD = 0.3
"""Of a source's weight, where it is called as newspapers are."""
_SITES_WORDS, _BETWEEN = 5, 2
"""Words of a site's name; passages between it and the headline, at least: a subtitle stands right below a headline."""


@dataclass(slots=True)
class _Reading:
    """A headline that some sources speak for."""

    text: str
    votes: float = 0.0
    by: dict[str, str] = field(default_factory=dict)
    """The sources that say it as it stands, and their words."""


def hinted_titles(clean: CleanDocument) -> Iterator[tuple[str, Sighting[str]]]:
    """The headlines that the page's data tell, the one with the most votes first, under the source that says it."""
    if not clean.document.hints:
        return
    site = Site.of(clean)
    site = Site(site.marks | _named_above(clean))
    headings = [block.text for block in clean.document.blocks if block.kind is BlockKind.HEADING][:_HEADINGS]
    headings += [removal.reads for removal in clean.removed(Category.TITLE) if removal.rule == "headline"]
    shown = {letters(heading) for heading in headings}
    readings: dict[str, _Reading] = {}
    for key, weight in _SOURCES.items():
        texts = [text for _, text in hinted(clean, key)][:_MOST]
        for place, text in enumerate(texts):
            share = 1.0 if place == 0 or key == "html:h1" else 0.3
            _vote(readings, key, text, weight * share, site)
    ranked = sorted(
        (each for each in readings.values() if each.by or letters(each.text) in shown),
        key=lambda each: -(each.votes + (_ON_PAGE if letters(each.text) in shown else 0.0)),
    )
    if not ranked:
        return
    best = ranked[0]
    total = sum(each.votes for each in ranked)
    for each in ranked[:4]:
        key, quote = next(iter(each.by.items()), ("html:title", each.text))
        confidence = 0.7 + 0.25 * min(1.0, each.votes / max(total, 1.0)) if each is best else _doubt(each, best)
        yield key, Sighting(each.text, quote, round(confidence, 3))


def _named_above(clean: CleanDocument) -> frozenset[str]:
    """What the site is called by a top heading that the page's title has before the headline, which stands far below.

    Example: `<title>Vrbová: Město odkoupí nádraží</title>`, an `<h1>` `Vrbová`, a menu, the headline as `<h2>`
    """
    blocks = clean.document.blocks
    at = {letters(block.text): i for i, block in reversed([*enumerate(blocks)]) if block.kind is BlockKind.HEADING}
    found: set[str] = set()
    for _, title in [*hinted(clean, "html:title")][:1]:
        for cut in [*PARTING.finditer(title)][:_MOST]:
            name, headline = letters(title[: cut.start()]), letters(title[cut.end() :])
            for top, i in at.items():
                is_top = "/h1" in f"/{blocks[i].trail}" and len(blocks[i].text.split()) <= _SITES_WORDS
                if is_top and top and name.endswith(top) and at.get(headline, 0) > i + _BETWEEN:
                    found |= {top, name}
    return frozenset(found)


def _vote(readings: dict[str, _Reading], key: str, text: str, weight: float, site: Site) -> None:
    """Count a source for what it says, and for less for what it says without pieces at its ends."""
    whole = _tidy(text)
    bare = _without_site(whole, site)
    if bare is None:
        return
    # Example: an `<h1>` that says `Вісті Присулля`, above the headline's `<div>`
    weight *= _MASTHEAD if masthead_like(bare) else 1.0
    _note(readings, bare, weight).by.setdefault(key, text)
    for piece in _pieces(bare):
        _note(readings, piece, weight * _PIECE)


def _note(readings: dict[str, _Reading], text: str, weight: float) -> _Reading:
    reading = readings.setdefault(letters(text) or text, _Reading(text))
    reading.votes += weight
    return reading


def _tidy(text: str) -> str:
    """Spaces as print has them: a kicker's element leaves one before its colon, an empty one leaves the colon."""
    return re.sub(r"\s+(?=[:,;.](?:\s|$))", "", " ".join(text.replace("\xad", "").split())).lstrip(":;,. |")


def _without_site(text: str, site: Site) -> str | None:
    """A title without the site's name at its end or beginning; None where it is nothing else."""
    if site.is_named(text):
        return None
    for _ in range(3):
        if (source := _IN_BRACKETS.search(text)) and site.is_named(source[1]) and source.start() > 1:
            text = text[: source.start()]
        cuts = list(PARTING.finditer(text))
        end = next((cut for cut in reversed(cuts) if site.is_named(text[cut.end() :])), None)
        if end and end.start() > 1:
            text = text[: end.start()].strip()
            continue
        begin = next((cut for cut in cuts if site.is_named(text[: cut.start()])), None)
        if begin is None or begin.end() >= len(text):
            break
        text = text[begin.end() :].strip()
    return None if site.is_named(text) else text


def _pieces(text: str) -> Iterator[str]:
    """The title without its last pieces, and without its first ones; never a piece of a few letters."""
    cuts = list(PARTING.finditer(text))
    for cut in cuts[-3:]:
        if cut.start() >= 8:
            yield text[: cut.start()].strip()
    for cut in cuts[:2]:
        if len(text) - cut.end() >= 8:
            yield text[cut.end() :].strip()


def _doubt(rival: _Reading, best: _Reading) -> float:
    """How much a rival says otherwise: two dresses of one headline do not contradict."""
    some, other = (set(re.findall(r"\w+", each.text.casefold())) for each in (rival, best))
    alike = len(some & other) / max(1, min(len(some), len(other)))
    return 0.5 if alike >= _KINDRED or rival.votes < 2.5 else 0.65
