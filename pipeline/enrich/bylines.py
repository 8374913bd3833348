"""The lines that name a story's writers, read once for the fields that draw on them."""

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from unicodedata import normalize

from pipeline.lexicon.bylines import Byline, bare_byline, byline, run_together
from pipeline.lexicon.bylines_led import names_alone, names_led_within, tells_trade, without_rest
from pipeline.lexicon.bylines_within import lone_name
from pipeline.lexicon.dates import date_line
from pipeline.lexicon.dates_names import fold, month_names
from pipeline.model import Category, CleanDocument, Removal

MOST_LINES = 500
"""Lines that are looked at for one field; a page has a handful, a damaged file may have any number."""
_PARTING = re.compile(r"\s+[-–—|·•]\s+|\s*[،|]\s+")
_LONGEST_DATE = 80
"""Characters of a date and what parts it from a name."""
BULLET = re.compile(r"^(?:[*•·–—-]|\d{1,2}[.)])\s+")
_AFTER = re.compile(
    r"(?<=[^\W\d_])\d{1,2}(?=\W*$)|\s?@\w+$|\s*[,&|]+\s*$"
    r"|\s(?:twitter|facebook|x|instagram|linkedin|e-?mail|tips (?:meg|oss)|folgen|suivre|seguir|segui|volgen|følg|följ"
    r"|takip et|abonnieren)$",
    re.IGNORECASE,
)
"""What a scrape leaves behind a name: a footnote's number, a handle, a network, a button."""
_LABEL = re.compile(
    r"^(?:words|tekst|text|texte|texto|testo|story|ord|penulis|haber|του|της)\s+(?-i:(?=[^\W\d_a-z]))", re.IGNORECASE
)
_OTHERS = re.compile(
    r"\s*[|/,;·•–—-]?\s+(?=(?:photo(?:s|graphs?|graphy)?|pictures?|images?|illustrations?|beeld|foto(?:'?s|grafie|graf|grafi)?|fotó|zdjęcia"
    r"|kamera|editor|editör|video|bilder|bild|camera|grafik|data)(?::|\s+(?:by|di|von|de|av|par|por)\s|\s+(?-i:[^\W\d_a-z])))",
    re.IGNORECASE,
)
"""What names other people behind the writer: `Words Ana Lima Photographs Bo Chen`."""
_HUMP = re.compile(r"(?<=[^\W\d_A-ZÀ-ÞА-ЯΑ-Ω]{3})(?=[A-ZÀ-ÞА-ЯΑ-Ω][^\W\d_A-ZÀ-ÞА-ЯΑ-Ω]{2})")
_WHEN = re.compile("(?=प्रकाशित|अपडेट|प्रकाशन|প্রকাশ|হালনাগাদ|আপডেট|نشر|تاريخ|انتشار|منتشر)")
"""Where a scrape ran a name into what stands behind it, in scripts with capitals and without."""
_FIGURE = re.compile(r"\s(?:(?:kl|klo|um|at|à|às|alle|om|o|в|у)\.?\s)?(?=\d)")
"""Where a date may begin that names no year: `Anna Nowak 8 stycznia, 17:46`."""
_LONGEST_REST, _LONGEST_LINE = 30, 200
"""Characters behind a name that may be its date, and of a line of names."""
_CREDIT = re.compile(r"[(/]")
"""Between a name and an agency."""
_HOUR = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)")
_WORDS = re.compile(r"[^\W\d_]+")
FAR_BELOW = 4
_ANYWHERE = range(5)
_NEAR = 400
"""Characters between a byline and the story's first or last word that still bind the two; a related article's byline
stands farther off."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a removal that reads as a byline."""

    byline: Byline
    text: str
    removal: Removal
    place: int
    """0 right above the story, 1 farther above, 2 inside it, 3 right below, 4 farther below: the surest first."""


def lines(
    clean: CleanDocument, *categories: Category, places: Container[int] = _ANYWHERE, bare: Container[int] = _ANYWHERE
) -> Iterator[Line]:
    """The bylines among these removals, the surest place first, then in reading order.

    `places` are those that are looked at, `bare` those where a name needs nothing to lead it in.
    """
    place_of = _places(clean)
    near = (
        (removal, place, text)
        for removal in clean.removed(*categories)
        if (place := place_of(removal)) in places
        for text in removal.reads.splitlines()
        if text.strip()
    )
    found = [
        Line(read, text, removal, place)
        for removal, place, text in islice(near, MOST_LINES)
        if (read := _read(text, place in bare))
    ]
    yield from sorted(found, key=lambda line: line.place)


@lru_cache(maxsize=1024)
def _read(text: str, bare: bool) -> Byline | None:
    """Several fields ask for the same few lines. A name may be written with accents that stand apart."""
    text = normalize("NFC", text)
    read = byline(text) or _behind_date(text) or (bare_byline(text) if bare else None)
    if (read and (read.names or not _HUMP.search(text))) or (shorter := _bare(text)) == text:
        return read
    return byline(shorter) or read


@lru_cache(maxsize=1024)
def read_names(text: str) -> Byline | None:
    """The names that a line holds and nothing else but a date, buttons, roles; nothing need lead them in."""
    text = normalize("NFC", text)
    line, is_changed = without_rest(BULLET.sub("", text))
    if len(line) > _LONGEST_LINE:
        return None
    read = _read_names(line) or _led_or_told(line, text)
    return replace(read, has_date=read.has_date or is_changed) if read else None


def _read_names(line: str) -> Byline | None:
    if names := run_together(line):
        return Byline(names, None, "bare")
    if (read := byline(line) or bare_byline(line)) and (read.names or not _HUMP.search(line)):
        return read if read.names and read.kind != "reporting" else None
    line = _bare(line)
    head, *rest = _FIGURE.split(line, maxsplit=1)
    dated = bool(rest) and len(rest[0]) <= _LONGEST_REST and _is_when(rest[0])
    line = head.strip(" ,|-–—·•") if dated else line
    if read := bare_byline(line) or byline(line):
        return replace(read, has_date=read.has_date or dated) if read.names and read.kind != "reporting" else None
    names = run_together(line) or lone_name(line)
    return Byline(names, None, "bare", has_date=dated) if names else None


def _led_or_told(line: str, text: str) -> Byline | None:
    """The names that a label leads in within the text, or that stand by themselves but for brackets and a handle."""
    if led := names_led_within(text):
        return Byline(led, None, "label", has_date=_is_when(text))
    alone = names_alone(line)
    read = bare_byline(alone) if alone != text else None
    return replace(read, kind="label") if read and tells_trade(text) else read


def is_credit(text: str, read: Byline) -> bool:
    """Whether a line credits a picture to an agency's photographer: `Bo Chen/Reuters`."""
    return read.kind == "bare" and read.outlet is not None and _CREDIT.search(text) is not None


def _is_when(text: str) -> bool:
    """Whether a time or a month's name stands there."""
    return _HOUR.search(text) is not None or any(fold(word) in month_names() for word in _WORDS.findall(text))


def _bare(line: str) -> str:
    """A line of names without what a scrape left around them; a longer one is none."""
    if len(line) > _LONGEST_LINE:
        return line
    line = _OTHERS.split(_LABEL.sub("", line))[0]
    while (shorter := _AFTER.sub("", line).strip()) != line:
        line = shorter
    return _WHEN.split(_HUMP.split(line)[0])[0]


def _behind_date(text: str) -> Byline | None:
    """The byline behind a date on one line, in whatever language: `30 мая 2013 - Автор: Ана Лима`."""
    for parting in _PARTING.finditer(text[:_LONGEST_DATE]):
        if date_line(text[: parting.start()]) and (read := byline(text[parting.end() :])):
            return replace(read, has_date=True) if read.kind in ("by", "label") else None
    return None


def _places(clean: CleanDocument) -> Callable[[Removal], int]:
    """How to tell where a removal stands, as `Line.place` counts it."""
    headline = next((title.end for title in clean.removed(Category.TITLE) if title.rule == "headline"), None)
    first, last = (clean.kept[0].start, clean.kept[-1].end) if clean.kept else (None, None)

    def place(removal: Removal) -> int:
        if first is None or last is None:
            return 1
        if removal.end <= first:
            below_headline = headline is not None and headline <= removal.start
            return 0 if below_headline or first - removal.end <= _NEAR else 1
        if removal.start >= last:
            return 3 if removal.start - last <= _NEAR else FAR_BELOW
        return 2

    return place
