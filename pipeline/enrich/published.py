"""When the story was published, by what was cut from around it.

What a page's own data tell goes first (published_hints.py). Of a text, only what the cleaner took out is read: dates
inside the story, and inside posts embedded in it, are what the story is about. `FINDERS` is the policy, surest first;
each answers every date it sees, the first answer wins, the others stay as rivals; but where it is an instant in UTC,
and the page prints the day before or behind, that day wins. Where none answers, a date that leads the first paragraph
does, then the nearest line that says little besides a date, then a wiki's last change. Two answers conflict where their
days lie more than one apart (one day is time zones), unless one says that it is an update. What is relative ("3 hours
ago"), or lacks a year, is no date. Imports the model and the lexicon.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from enum import StrEnum

from pipeline.enrich.base import WEIGHT
from pipeline.enrich.published_hints import NEW_WEB, doubtful_dates, hinted_dates
from pipeline.enrich.readings import AGREE, Sight, day_of, settle_reading, within_window
from pipeline.lexicon.dates import DateMention, Label, date_line, find_dates, wire_identifier_date
from pipeline.lexicon.heads import RULE as EXPORT_HEAD
from pipeline.model import Category, CleanDocument, Found, Moment, Removal

_LONGEST_QUOTE = 160
_FEW_CHARS = 30
"""Of a section's or a town's name beside a date; a sentence is longer."""
_HEAD_CHARS = 300
"""Characters of story before a line that still stands at its head: a summary that the cleaner took for story."""


class Place(StrEnum):
    """Where a line stands."""

    ABOVE_TITLE = "above-title"
    HEAD = "head"
    INSIDE = "inside"
    TAIL = "tail"
    AFAR = "afar"
    """Behind the story and behind links to other stories or comments, which have dates of their own."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that was removed, with where it stood and the dates in it."""

    text: str
    category: Category
    place: Place
    dates: tuple[DateMention, ...]
    is_date: bool
    """Whether it is nothing but a date."""
    in_post: bool
    """Whether it belongs to an embedded post."""
    distance: int
    """Characters between it and the story: what stands nearer is likelier the story's own."""


_NEARBY = {Place.HEAD: 0.45, Place.ABOVE_TITLE: 0.4, Place.TAIL: 0.35, Place.INSIDE: 0.3}
"""How far the date in a line is believed that is asked last, by its place."""
_LEADING, _CHANGED = 0.5, 0.25
"""The same of a date that leads the story's first paragraph, and of the page's last change."""

Finder = Callable[[Sequence[Line]], Iterator[Sight]]

_POST = re.compile(r"^\s*[—–-]{1,2}\s?.{1,80}\(@\w{1,30}\)|pic\.twitter\.com/")
"""`— Prof. Ana Lima (@analima) March 24, 2019`, or the picture above it."""
_POST_HEAD = re.compile(r"(?:^|\s)@\w{2,30}\s*[·•]")
"""`Harbour Desk @harbourdesk · 24 March 2019`; at the head of a page that is a byline."""
_IDENTIFYING = (Category.IDENTIFIER, Category.AGENCY_CREDIT, Category.COPYRIGHT, Category.OTHER)
_DATING = (
    Category.TIMESTAMP, Category.BYLINE, Category.IDENTIFIER, Category.TITLE, Category.OTHER, Category.NAVIGATION,
)  # fmt: skip
"""Where a line may date the story; the cleaner takes a line between title and story for more things than one."""
_OTHER_STORIES = (Category.RELATED_LINKS, Category.COMMENTS)
_NEVER_DATING = (
    Category.COMMENTS, Category.COPYRIGHT, Category.DISCLAIMER, Category.COOKIE_NOTICE, Category.NEWSLETTER,
    Category.PAYWALL, Category.DONATION_APPEAL, Category.ADVERTISEMENT, Category.IMAGE_CREDIT,
    Category.SUBSCRIPTION,
)  # fmt: skip
_SENTENCE = re.compile(
    r"[.!?。।۔？！]\W*$|(?i:\b(?:born|joined|since|until|before|deadline|geboren|seit|née?|nacid[oa])\b)"
)
"""What is told in a sentence, or of a life, dates something else."""
_NEARBY_CHARS, _BESIDE_CHARS = 1500, 50
"""How far from the story a line may stand that is asked last, and what it may say besides its date."""
_PIECE = re.compile(
    r"(?:^|\s)[|·⋅•]\s|(?<=\S)\s{2,}(?=\S)"
    r"|(?:^|\s)(?:data|datum|date|fecha|dato|дата|tarih|tanggal|ngày|dátum|päiväys|ημερομηνία|التاريخ|تاريخ)\s?:\s",
    re.IGNORECASE,
)
"""What parts the pieces of a row: `25 March 2019 · Print · E-mail`, `Autor: Ana Lima  Data: 2 września 2024`."""
_RUN_IN = re.compile(r"[^\W\d_]\d")
_GLUED = re.compile(
    r"(\b[^\W\d_a-z][\w'’-]{1,30}\s[^\W\d_]{2,30})(?=\d{1,2}(?:[./-]\d{1,2}[./-]\d|(?:st|nd|rd|th|\.)?,?\s[^\W\d_]{3,12},?\s\d{4}\b))"
)
"""Where a date ran into the name before it: `Ana Lima07.10.2023`, `Lima21st August, 2021`."""
_LAST_CHANGE = re.compile(
    r".{0,25}\b(?:last (?:edited|modified|changed|revised|updated)|letzte (?:änderung|bearbeitung)"
    r"|dernière modification|última (?:modificación|edición|modificação|alteração)|ultima modifica"
    r"|laatst (?:bewerkt|gewijzigd)"
    r"|senast (?:ändrad|redigerad)|sist (?:endret|redigert)|sidst (?:ændret|redigeret)"
    r"|ostatni\w* (?:edy\w+|modyfikac\w+|zmian\w+)|последн\w+ (?:изменени\w+|правк\w+)"
    r"|(?:zuletzt|naposledy)\b(?=.{6,50}\b(?:geändert|bearbeitet|aktualisiert|změněn|upraven)))",
    re.IGNORECASE,
)
"""`This page was last edited on 25 March 2019`: what wikis print at their foot."""
_OF_TERMS = re.compile(
    r"\b(?:polic|terms|privacy|cookie|datenschutz|agb\b|bedingungen|confidentialité|privacidad|términos|termos|informativa)",
    re.IGNORECASE,
)
"""What has a last change of its own."""
_LEADS = re.compile(
    r"\W{0,2}(?:(?:press (?:release|information)|pressemitteilung|presseinformation|meldung|communiqué(?: de presse)?"
    r"|comunicado|comunicato)\b.{0,12})?",
    re.IGNORECASE,
)
"""What may stand before a date that leads the first paragraph."""
_PARTS = re.compile(r"\)?\s*[-–—:|/)]")
"""What parts it from the story: `27.1.2022 - The locks`; without it, the date belongs to the sentence."""


def _identifiers(lines: Sequence[Line]) -> Iterator[Sight]:
    """`MENAFN01112025000228011069ID1110279561`; `(END) Dow Jones Newswires November 01, 2025 10:17 ET`."""
    for line in lines:
        if line.category not in _IDENTIFYING:
            continue
        tokens = line.text.split() if line.category is Category.IDENTIFIER else []
        for token in (line.text, *tokens):
            if moment := wire_identifier_date(token):
                yield Sight(moment, _shorten(token), 0.95)
                break
        else:
            if line.text.startswith("(END)") and line.dates:
                yield _sight(line, line.dates[0], 0.95)


def _labelled(lines: Sequence[Line]) -> Iterator[Sight]:
    """`Published: 1 November 2025`."""
    sure = {Place.HEAD: 0.93, Place.ABOVE_TITLE: 0.9, Place.TAIL: 0.85, Place.INSIDE: 0.6}
    for line in lines:
        if line.category in _DATING and line.place in sure and not line.in_post:
            for mention in line.dates:
                if mention.label is Label.PUBLISHED:
                    yield _sight(line, mention, sure[line.place])


def _datelines(lines: Sequence[Line]) -> Iterator[Sight]:
    """`WASHINGTON, Nov. 1, 2025 /PRNewswire/ --`."""
    for line in lines:
        if line.category is Category.DATELINE and line.place is not Place.AFAR:
            for mention in line.dates[:1]:
                yield _sight(line, mention, 0.92)


def _beside_name(lines: Sequence[Line]) -> Iterator[Sight]:
    """`The Harbour Post, Mon 25 Mar 2019`; `By Ana Lima, 25 March 2019`."""
    sure = {Place.HEAD: 0.9, Place.ABOVE_TITLE: 0.75, Place.TAIL: 0.65}
    for line in lines:
        named = line.category in (Category.BYLINE, Category.TIMESTAMP) and not line.is_date
        if named and line.place in sure and not line.in_post:
            for mention in line.dates:
                if mention.label is None:
                    yield _sight(line, mention, sure[line.place])


def _beside_words(lines: Sequence[Line]) -> Iterator[Sight]:
    """`Politics / January 11, 2024`; `21 October 2025 • Millbrook`; between title and story."""
    for line in lines:
        if line.category not in (Category.NAVIGATION, Category.OTHER) or line.place is not Place.HEAD or line.is_date:
            continue
        if len(line.dates) == 1 and line.dates[0].label is None and not line.in_post:
            mention = line.dates[0]
            beside = len(line.text) - (mention.end - mention.start)
            if beside <= _FEW_CHARS:
                yield _sight(line, mention, 0.65)


def _date_lines(place: Place, confidence: float) -> Finder:
    """A line that is a date and says no more, in this place."""

    def find(lines: Sequence[Line]) -> Iterator[Sight]:
        for line in lines:
            if line.is_date and line.place is place and not line.in_post:
                for mention in line.dates:
                    if mention.label is None:
                        yield _sight(line, mention, confidence)

    return find


def _updates(lines: Sequence[Line]) -> Iterator[Sight]:
    """`Last updated 2 November 2025`: published then or earlier."""
    for line in lines:
        if line.category in _DATING and line.place is not Place.AFAR and not line.in_post:
            for mention in line.dates:
                if mention.label is Label.UPDATED:
                    yield replace(_sight(line, mention, 0.6), is_update=True)


FINDERS: tuple[tuple[str, Finder], ...] = (
    ("wire-identifier", _identifiers),
    ("published-label", _labelled),
    ("dateline", _datelines),
    ("byline", _beside_name),
    ("date-line", _date_lines(Place.HEAD, 0.85)),
    ("words-and-date", _beside_words),
    ("updated-label", _updates),
    ("line-above-title", _date_lines(Place.ABOVE_TITLE, 0.5)),  # as likely as not the site's clock
    ("line-below-story", _date_lines(Place.TAIL, 0.5)),
)


def find_published(clean: CleanDocument, *, now: datetime) -> Found[Moment] | None:
    """The date of publication; None where the text does not tell one."""
    return weigh_published(clean, now=now)[0]


def weigh_published(clean: CleanDocument, *, now: datetime) -> tuple[Found[Moment] | None, tuple[str, ...]]:
    """The date of publication, and a warning for each date that was seen and can't be one."""
    lines = sorted(_lines(clean), key=lambda line: line.distance)
    read = [(name, sight) for name, finder in FINDERS for sight in sorted(finder(lines), key=lambda s: -s.confidence)]
    hints = list(hinted_dates(clean))
    sure = [each for each in hints if each[1].confidence >= WEIGHT]
    seen = [*sure, *read, *(each for each in hints if each not in sure), *doubtful_dates(clean)]
    sights: list[tuple[str, Sight]] = []
    warnings: list[str] = []
    for name, sight in seen:
        within, warning = within_window(sight, now)
        if within:
            sights.append((name, within))
        if warning and warning not in warnings:
            warnings.append(warning)
    for name, sight in () if sights else (*_leading(clean), *_nearest(clean)):
        within, warning = within_window(sight, now)
        if warning and warning not in warnings:
            warnings.append(warning)
        if within:
            sights.append((name, within))
            break
    if not sights:
        return None, tuple(warnings)
    clear = [day_of(sight.moment) for _, sight in sights if sight.other is None]
    settled = [(name, settle_reading(sight, clear, clean)) for name, sight in sights]
    return _choose(settled), tuple(warnings)


def _lines(clean: CleanDocument) -> Iterator[Line]:
    """The removed lines in order, as far as they may tell a date."""
    return _lines_of(clean, clean.removed(*_IDENTIFYING, *_DATING, Category.DATELINE))


def _lines_of(clean: CleanDocument, removals: Iterable[Removal]) -> Iterator[Line]:
    """The lines of these removals, in order."""
    place_at = _places(clean)
    story_start = clean.kept[0].start if clean.kept else len(clean.document.text)
    story_end = clean.kept[-1].end if clean.kept else story_start
    for removal in removals:
        if removal.rule == EXPORT_HEAD:  # its hints say which of its dates is which
            continue
        place = place_at(removal.start)
        distance = max(story_start - removal.end, removal.start - story_end, 0)
        above = _line_before(clean, removal.start)
        for text in filter(None, map(str.strip, removal.reads.split("\n"))):
            dates = find_dates(text)
            if not dates and _RUN_IN.search(text) and (parted := _GLUED.sub(r"\1 ", text)) != text:
                text, dates = parted, find_dates(parted)
            is_date = bool(dates) and date_line(text) is not None
            below_post = _is_post(above, place) and not any(mention.label for mention in dates)
            yield Line(text, removal.category, place, dates, is_date, below_post or _is_post(text, place), distance)
            above = text


def _leading(clean: CleanDocument) -> Iterator[tuple[str, Sight]]:
    """The date that leads the story's first paragraph, or the second behind a standfirst, and is parted from it.

    A span of days is none, and where the paragraph below is led by another day, they are a chronicle.
    """
    led = [_led(block.text[:_BESIDE_CHARS]) for block in clean.kept[:3]]
    days = {mention.moment.day for mention in led if mention}
    for block, mention in zip(clean.kept[:2], led, strict=False):
        if mention and len(days) == 1 and _is_plain(mention):
            yield "leading-date", Sight(mention.moment, block.text[: mention.end], _LEADING)


def _led(text: str) -> DateMention | None:
    """The date that leads a paragraph of which this is the beginning."""
    found = find_dates(text)
    if not found or len({mention.moment.day for mention in found}) > 1:
        return None
    first = found[0]
    return first if _LEADS.fullmatch(text, 0, first.start) and _PARTS.match(text, first.end) else None


def _nearest(clean: CleanDocument) -> Iterator[tuple[str, Sight]]:
    """Lines near the story that say little besides one full date: asked where nothing else tells a date.

    What stands between title and story goes first, then what stands above the title, then what stands below, then what
    was taken out of the story; of those the nearest. What they are filed as does not matter much, for the cleaner names
    by the way what it cuts. Where none tells, the page's last change does, wherever it stands.
    """
    found: list[tuple[float, int, str, Sight]] = []
    inside: list[tuple[float, int, str, Sight]] = []
    title = next(iter(clean.removed(Category.TITLE)), None)
    removals = [each for each in clean.removals if each.category not in _NEVER_DATING and each is not title]
    for line in _lines_of(clean, removals):
        if len({mention.moment.day for mention in line.dates}) != 1 or line.in_post or not _is_plain(line.dates[0]):
            continue
        mention = line.dates[0]
        piece, beside = _piece(line, mention)
        if beside > _BESIDE_CHARS:
            continue
        is_last = line.category is not Category.RELATED_LINKS and _LAST_CHANGE.match(line.text)
        if is_last or mention.label is Label.UPDATED:
            if (is_last or line.place is not Place.AFAR) and not _OF_TERMS.search(line.text):
                sight = replace(_sight(line, mention, _CHANGED), is_update=True)
                found.append((-_CHANGED, line.distance, "updated-label", sight))
            continue
        sure = _NEARBY.get(line.place, 0.0)
        if not sure or line.distance > _NEARBY_CHARS or _SENTENCE.search(piece):
            continue
        told = (-sure, line.distance, "nearest-line", _sight(line, mention, sure))
        if line.place is not Place.INSIDE:
            found.append(told)
        elif not line.is_date and beside <= _FEW_CHARS:  # a bare date heads an entry of a diary, as often as not
            inside.append(told)
    if len({sight.moment.day for *_, sight in inside}) == 1:  # else a page of several posts, or a list of events
        found += inside
    return ((name, sight) for *_, name, sight in sorted(found, key=lambda each: each[:2]))


def _is_plain(mention: DateMention) -> bool:
    """Whether a date reads one way only, and is none of before there were pages."""
    return mention.other is None and int(mention.moment.iso[:4]) >= NEW_WEB


def _piece(line: Line, mention: DateMention) -> tuple[str, int]:
    """The piece of a row in which a date stands, and how many characters it has besides dates."""
    start = max((cut.end() for cut in _PIECE.finditer(line.text, 0, mention.start)), default=0)
    cut = _PIECE.search(line.text, mention.end)
    end = cut.start() if cut else len(line.text)
    return line.text[start:end], end - start - sum(
        each.end - each.start for each in line.dates if start <= each.start < end
    )


def _is_post(line: str, place: Place) -> bool:
    """Whether the line names the writer of an embedded post."""
    at_head = place in (Place.HEAD, Place.ABOVE_TITLE)
    return _POST.search(line) is not None or (not at_head and _POST_HEAD.search(line) is not None)


def _places(clean: CleanDocument) -> Callable[[int], Place]:
    """Tells where in the page a position is."""
    text_end = len(clean.document.text) + 1
    story_end = clean.kept[-1].end if clean.kept else text_end
    afar = min((r.start for r in clean.removed(*_OTHER_STORIES) if r.start >= story_end), default=text_end)
    head_end, chars = text_end, 0
    for block in clean.kept:
        chars += len(block.text)
        if chars > _HEAD_CHARS:
            head_end = block.start
            break
    # where no title was found, what stands above all else may be the site's clock as well
    top = len(clean.document.text) - len(clean.document.text.lstrip())
    title = next((removal.start for removal in clean.removed(Category.TITLE)), top + 1)

    def place_at(position: int) -> Place:
        if position >= afar:
            return Place.AFAR
        if position >= story_end:
            return Place.TAIL
        if position >= head_end:
            return Place.INSIDE
        return Place.ABOVE_TITLE if position < title else Place.HEAD

    return place_at


def _line_before(clean: CleanDocument, start: int) -> str:
    """The last line of whatever stands before this position, kept or not."""
    return clean.document.text[max(start - 400, 0) : start].rstrip().rpartition("\n")[2]


def _sight(line: Line, mention: DateMention, confidence: float) -> Sight:
    whole = len(line.text) <= _LONGEST_QUOTE
    quote = line.text if whole else line.text[mention.start : mention.end]
    return Sight(mention.moment, quote, confidence, mention.other)


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"


def _choose(sights: Sequence[tuple[str, Sight]]) -> Found[Moment]:
    """The first sight, or one that agrees with it and tells the time as well; the others as rivals."""
    by, best = sights[0]
    for name, sight in sights[1:]:
        agrees = sight.moment.day == best.moment.day and not sight.is_update and sight.other is None
        if agrees and best.moment.precision == "day" and sight.moment.precision == "minute" and sight.confidence >= 0.8:
            by, best = name, sight
            break
    own, local = ":" in by, _local(best, sights)
    if local:
        by, best = local[0], _with_zone(local[1], best)
    doubt = 0.6 if best.other else 1.0
    rivals: list[Found[Moment]] = []
    conflict = best.other is not None
    for name, sight in sights:
        # A page is full of dates of other stories: what its own data say is not put in doubt by a doubtful one.
        if local and sight is local[1]:
            continue
        weighs = sight.confidence >= WEIGHT or not own
        conflict = conflict or (weighs and not sight.is_update and _day_apart(sight, best))
        rivals.append(_found(sight.moment, name, sight, 0.6 if sight.other else 1.0))
        if sight.other:
            rivals.append(_found(sight.other, name, sight, 0.5))
    winner = _found(best.moment, by, best, doubt)
    unique = {(each.by, each.value): each for each in reversed(rivals)}  # the first of two that are the same
    unique.pop((winner.by, winner.value), None)
    ranked = sorted((each for each in rivals if unique.get((each.by, each.value)) is each), key=_by_confidence)
    return replace(winner, rivals=tuple(ranked), conflict=conflict)


_PRINTED = {
    "url": 0.0, "class:date": 0.0, "time:heading": 0.0, "date-line": 0.0, "words-and-date": 0.0, "byline": 0.85,
    "published-label": 0.85,
}  # fmt: skip
"""Where a page prints its own date, and how sure that must be: far from the headline stand clocks and others' dates."""
_EASTERN, _WESTERN = 11, 8
"""Hours in UTC from which on it is tomorrow in New Zealand, and until which it is yesterday in California."""
_ZONES = frozenset(
    timedelta(minutes=each) for each in (*range(-12 * 60, 14 * 60 + 1, 30), 5 * 60 + 45, 8 * 60 + 45, 12 * 60 + 45)
)


def _local(best: Sight, sights: Sequence[tuple[str, Sight]]) -> tuple[str, Sight] | None:
    """What the page prints for its readers, where the best date is an instant in UTC and that is another day there.

    At 23:10 in UTC it is tomorrow in Berlin, at 2:25 it is yesterday in New York. What the page prints is meant: an
    address or a line beside the story has the publisher's own day.
    """
    if not best.moment.iso.endswith("+00:00"):
        return None
    printed = [
        (name, sight)
        for name, sight in sights
        if sight.confidence >= _PRINTED.get(name, 2.0) and not sight.is_update and not sight.other
    ]
    if any(sight.moment.day == best.moment.day for _, sight in printed):
        return None
    hour = int(best.moment.iso[11:13])
    for name, sight in printed:
        ahead = (day_of(sight.moment) - day_of(best.moment)).days
        if (ahead == 1 and hour >= _EASTERN) or (ahead == -1 and hour < _WESTERN):
            return name, sight
    return None


def _with_zone(printed: Sight, instant: Sight) -> Sight:
    """What the page prints, as sure as the instant, with the zone that both tell where they are of one minute.

    Full and half hours are so often what somebody set that two of them tell nothing.
    """
    printed = replace(printed, confidence=max(printed.confidence, instant.confidence))
    if printed.moment.precision != "minute" or len(printed.moment.iso) > len("2024-01-02T12:17"):
        return printed
    at = datetime.fromisoformat(printed.moment.iso)
    ahead = at - datetime.fromisoformat(instant.moment.iso).replace(tzinfo=None)
    if at.minute % 30 == 0 or ahead not in _ZONES:
        return printed
    return replace(printed, moment=Moment(at.replace(tzinfo=timezone(ahead)).isoformat(timespec="minutes")))


def _by_confidence(found: Found[Moment]) -> float:
    return -found.confidence


def _day_apart(sight: Sight, best: Sight) -> bool:
    return abs(day_of(sight.moment) - day_of(best.moment)) > AGREE


def _found(moment: Moment, by: str, sight: Sight, doubt: float) -> Found[Moment]:
    return Found(moment, by, sight.quote, round(sight.confidence * doubt, 3))
