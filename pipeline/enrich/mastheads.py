"""The site's name as its own furniture tells it: who holds the rights, what stands above the menu, what comes again.

A text has no data that name its site, nor have pages of small papers, but what was cut from around the story does: the
masthead alone on a line, a logo's words, the notice below the story, links to the paper's app.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from pipeline.enrich.base import Sighting
from pipeline.enrich.bylines import BULLET
from pipeline.lexicon.mastheads import EDGES, LONGEST, MOST, masthead_like
from pipeline.lexicon.names import has_given_name, is_ordinary_word, is_person
from pipeline.lexicon.outlets import fold, outlet
from pipeline.lexicon.places import is_place
from pipeline.lexicon.self_naming import is_furniture, unglued
from pipeline.model import Category, CleanDocument, FileType

_TOP = 10
"""Lines at a text's beginning, where a masthead stands."""
_LINES, _LONGEST_LINE, _NOTICES = 600, 200, 40
"""Lines of a text that are looked at, characters of each, and notices of rights."""
_OFTEN = 3
"""Lines in which a name recurs that nothing else bears out."""
_TELLING = 4
"""Letters of a word by which two names are one house's."""
_BEGUN = 7
"""Letters of such a word that another begins with."""
_RIGHTS = re.compile(
    r"(?:©|℗|ⓒ|bản quyền(?: thuộc(?: về)?)?|版权(?:所有|归)?|版權(?:所有)?|著作權|저작권자?"
    r"|\(c\)\s|copyright|@(?=\s?(?:19|20)\d\d))(?:[\s:©@\d–-]|\(c\)|by\s|the\s|copyright\s)*(?P<holder>(?:(?!,\s*\d|\.\s)[^|;:\n]){0,70})",
    re.IGNORECASE,
)
"""Who holds the rights; what stands behind a comma with a number is the house's address."""
LEGAL_FORM = re.compile(
    r"[\s,]+(?:inc|llc|ltd|limited|plc|corp|gmbh|ag|s\.?a|co|company|group|publishing|llp|dac|pty|pvt|s\.?r\.?l|s\.?p\.?a|s\.?l|a/?s"
    r"|ab|oyj?|b\.?v|n\.?v|kft|zrt|d\.?o\.?o|s\.?r\.?o|a\.?s|sp\. ?z ?o\.?o|verlag|kg)\.?$",
    re.IGNORECASE,
)
RESERVED = re.compile(
    r"\b(?:rights|reserved|rechte|derechos|droits|diritti|direitos|rettigheter|rettigheder|rättigheter|prawa|práva|jogok|drepturi|"
    r"riproduzione|reprodu\w+|riservat\w+|reservad\w+|réservée?s?|voorbehouden|vorbehalten|zastrzeżone|vyhrazena|rezervate)\b",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"\s[›»>|]\s")
"""What parts a site's name from its sections: `Orlice Dnes › Finance`."""
_VENDORS = frozenset(
    "cookiebot onetrust usercentrics wordpress google microsoft facebook meta apple mapbox openstreetmap esri leaflet "
    "disqus taboola outbrain shutterstock istock adobe vimeo youtube x twitter tiktok".split()
) | {"getty images", "american express", "العربية", "adobe stock"}
"""Who holds rights to parts of other people's pages; and Arabic, as menus of languages have it."""
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
MENUS = re.compile(r"(?:^|/)(?:nav|li|option)\b|menu|breadcrumb", re.IGNORECASE)
"""Where sections are named, and writers; a masthead stands above."""
MASTHEADS = re.compile(r"header|masthead|logo|brand|footer|site-?title|colophon", re.IGNORECASE)
"""Elements in which a site names itself."""
_NOT_NAMING = (Category.COMMENTS, Category.TITLE, Category.DATELINE, Category.IMAGE_CREDIT)


class Rights:
    """Who holds the rights, by each notice."""

    def __init__(self, holders: tuple[str, ...]) -> None:
        self.holders = holders
        self.whole = "\n".join(holders)
        self.words = frozenset(_WORD.findall(self.whole))


@dataclass(frozen=True, slots=True)
class Line:
    """A line that was cut: as it stands, folded, and where."""

    text: str
    low: str
    top: bool
    """Whether it is among the first, above the story."""


def mastheads(clean: CleanDocument, lines: list[Line], rights: Rights) -> Iterator[Sighting[str]]:
    """The name that most speaks for being the site's, if any does."""
    title = "\n".join(fold(removal.reads) for removal in clean.removed(Category.TITLE))
    whole = "\n".join(line.low for line in lines)
    told: list[tuple[float, float, str]] = []
    for line in lines:
        if len(line.text) > LONGEST or not may_be_name(line.text) or line.low in title:
            continue
        confidence, often = _borne_out(line, rights, whole)
        if confidence:
            told.append((confidence + _PER_LINE * math.log1p(often), confidence, line.text))
    if not told:
        return
    _, confidence, text = max(told, key=lambda each: each[0])
    if confidence < BY_RIGHTS and len({name for _, _, name in told}) > 1:
        return  # several papers, one below the other, are links
    known = outlet(text, alone=True)
    yield Sighting(known.name if known else text, text, confidence)


def holders(lines: list[Line]) -> Rights:
    """Who holds the rights, by the notices among these lines."""
    every = (_OPENING.sub("", fold(notice["holder"])) for line in lines for notice in _RIGHTS.finditer(line.text))
    return Rights(tuple(dict.fromkeys(islice(every, _NOTICES))))


_OPENING = re.compile(r"^[«„“\"']+")


_PER_LINE, BY_RIGHTS, _BY_PLACE = 0.03, 0.7, 0.62


def lines_around(clean: CleanDocument) -> list[Line]:
    """The lines around the story, each once, in reading order."""
    heads = named_heads(clean)
    logos = [text.strip(EDGES) for text in clean.document.hints.get("html:logo", ())]
    first = clean.kept[0].start if clean.kept else 0
    found = {low: Line(text, low, True) for text in logos if (low := fold(text))}
    for removal in clean.removals:
        if removal.category in _NOT_NAMING:
            continue
        for text in removal.reads.splitlines():
            line = BULLET.sub("", text.strip())[:_LONGEST_LINE]
            line = unglued(line)
            for part in dict.fromkeys((line, _TRAIL.split(line, maxsplit=1)[0])):
                bare = part.strip(EDGES)
                if bare and (low := fold(bare)) not in found:
                    top = len(found) < _TOP and removal.start <= first if heads is None else low in heads
                    found[low] = Line(bare, low, top)
            if len(found) >= _LINES:
                return list(found.values())
    return list(found.values())


def named_heads(clean: CleanDocument) -> frozenset[str] | None:
    """What stands in a page's elements that name the site, and in no menu; None of a text, which has none."""
    hints = clean.document.hints
    if clean.document.type is FileType.TEXT and "html:title" not in hints:
        return None
    told = [text for key in ("html:h1", "html:site") for text in hints.get(key, ())]
    told += [
        block.text
        for block in clean.document.blocks
        if len(block.text) <= LONGEST and MASTHEADS.search(block.trail) and not MENUS.search(block.trail)
    ]
    return frozenset(fold(text.strip(EDGES)) for text in told)


def may_be_name(text: str, *, like: bool | None = None) -> bool:
    """Whether it is short, begins as names do, and is no section, person, place or number.

    `like` says whether it is called as papers are; without it, that is looked up.
    """
    words = text.split()
    if len(words) > MOST or text[0].islower() or not text[0].isalpha() or "@" in text or _RIGHTS.search(text):
        return False
    if any(_DIGIT.match(word) for word in words) or fold(text) in _VENDORS:
        return False
    if known := outlet(text, alone=True):
        return known.kind == "outlet"
    if RESERVED.search(text) or is_place(text) or is_furniture(text):
        return False
    if masthead_like(text) if like is None else like:
        return not (is_person(text) and has_given_name(text))  # `Zempléni Napló` might be one
    return not is_person(text) and not all(is_ordinary_word(fold(word)) for word in words)


def _borne_out(line: Line, rights: Rights, whole: str) -> tuple[float, int]:
    """How sure a line is to name the site, and in how many lines it comes; 0 where nothing bears it out."""
    is_like = masthead_like(line.text)
    if any(_holds(line.low, holder) for holder in rights.holders):
        return (0.74 if is_like else BY_RIGHTS), times(line.low, whole)
    if not is_like:
        return 0.0, 0
    often = times(line.low, whole)
    if times(line.low, rights.whole) or of_one_house(line.low, rights):
        return BY_RIGHTS, often
    if line.top:
        return (_BY_PLACE + 0.05 if often >= _OFTEN else _BY_PLACE), often
    return (_BY_PLACE + 0.02 if often >= _OFTEN else 0.0), often


def _holds(name: str, holder: str) -> bool:
    """Whether this is who holds the rights, but for what stands around: `Harbour Post Ltd. All rights reserved`."""
    name = name.removeprefix("the ")
    if not holder.startswith(name):
        return False
    rest = holder[len(name) :]
    while (shorter := LEGAL_FORM.sub("", rest)) != rest:
        rest = shorter
    return not rest[:1].isalnum() and (not _WORD.search(rest) or _AFTER.match(rest) is not None)


_AFTER = re.compile(
    r"[\s,–—-]*(?:all|alle|tous|todos|tutti|wszel\w+|vše\w*|toate|все|всі|hak|tüm|and|und|et|y|e|is|or|no|ist)\b|[\s.,]*$|[\s,–—-]*an?\s[^\n]{0,40}\b(?:publication|company|newspaper|title|brand)\b"
)
"""What follows the holder in a notice: `all rights`, `and its licensors`."""


def times(name: str, text: str) -> int:
    """How many times a name stands in a text, as whole words."""
    count = at = 0
    while (at := text.find(name, at)) >= 0:
        end = at + len(name)
        before, after = text[at - 1 : at] if at else "", text[end : end + 1]
        count += not (before.isalnum() and name[0].isascii()) and not (after.isalnum() and name[-1].isascii())
        at = end
    return count


def of_one_house(name: str, rights: Rights) -> bool:
    """Whether a telling word of a name stands in the name of who holds the rights."""
    words = {word for word in _WORD.findall(name) if len(word) >= _TELLING and not is_ordinary_word(word)}
    # Example: "De Zwartewaterbode", of "Zwartewater Media"
    begun = (word[:end] for word in words for end in range(_BEGUN, len(word)))
    return not words.isdisjoint(rights.words) or any(
        word in rights.words and not is_ordinary_word(word) for word in begun
    )
