"""Rules that know no language, or all of them: shapes of lines, dates, names, identifiers.

What a date, a byline or a dateline looks like in each language is the lexicon's business.
"""

import re

from pipeline.clean.cues import inside, one_of, required, words
from pipeline.clean.page import Page, Passage, Span
from pipeline.clean.rule import (
    Choosy,
    Rule,
    also,
    asked_once,
    at_edge,
    before_story,
    either,
    holding,
    only_where,
    outside,
    section,
)
from pipeline.lexicon import outlets
from pipeline.lexicon.bylines import byline, leads
from pipeline.lexicon.datelines import dateline
from pipeline.lexicon.dates import DateMention, date_line, find_dates, wire_identifier_date
from pipeline.lexicon.names import HAN, is_person
from pipeline.lexicon.outlet_lines import outlet_line
from pipeline.model import Category

_SIGNS = re.compile(r"[\W_]+")
_URL = re.compile(
    r"(?:\d{1,4}\. )?\W*(?:(?:https?|file|ftp)://\S+|(?:mailto|tel|javascript):.+|www\.\S+\.\S+|[\w.+-]+@[\w-]+\.[\w.]+)\W*"
)
"""An address alone, or one of the numbered list that a text browser writes at the end."""
_LISTED = re.compile(r"References|(?:Visible|Hidden) links:?")
"""What lynx writes above its list."""
_SCHEME = "https?|file|ftp|mailto|javascript|tel|sms|data|about|feed|intent|whatsapp|fb-messenger|viber|tg|itms-apps"
_NUMBERED = re.compile(
    rf"\d{{1,4}}\. (?:(?:{_SCHEME}):\S.*|.{{1,120}}\s(?:https?://|file:|mailto:)(?!\S*\bdoi\.org)\S*)"
)
"""An address in its list; some have spaces in them, as `https://share.example/?text=Harbour Post`, or a title before."""
_TITLED = re.compile(r"\d{1,4}\. .{1,120}")
_TOKEN_ID = re.compile(r"(?=(?:\S*\d){6})(?=\S*[A-Z])[A-Z0-9][A-Z0-9_/.:#-]{9,60}")
_LABELLED_ID = re.compile(
    r"\W*(?:(?:story|article|document|doc|news|press release|release|item|ref(?:erence)?|image|video|content|slug|dpa|source)[ -]?"
    r"(?:id|identifier|no\.?|number|code|ref\.?)|guid|urn|uuid|doi|isbn|issn|sku|slug)\b\s*[:#.=]?\s*\S{3,80}\W*",
    re.IGNORECASE,
)
_WIRE_MARK = re.compile(
    r"\W*(?:\(?END\)?|ENDS?|Enditem|-30-|###+|\d{14,}|(?:BC|AM|PM)-[A-Z][\w-]*--.{2,80}|.{2,40}\d(?:st|nd|rd|th) Ld\b.{0,60}|(?:Eds|EDS|Slug|SLUG|KEY ?WORDS?|Keywords)\s?:.{2,200})\W*"
)
"""Marks by which desks tell one another where a story ends, which version it is, what it is filed under."""
_INITIALS = re.compile(r"[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}(?: \(\w+\))?")
_SCRIPT = re.compile(
    r"<(script|style|noscript|iframe|svg|template)\b|\b(?:window\.\w+|googletag|dataLayer|_gaq|adsbygoogle|fbq)\b.{0,40}[=(]|\{\{[^{}]{1,80}\}\}",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[|•·,–—/:]|(?<=\s)-(?=\s)|\bon\b")

LIST_RUN = 4
"""A menu has at least so many items; a list in a story may have fewer."""


def _is_signs(passage: Passage) -> bool:
    return _SIGNS.fullmatch(passage.text) is not None


def _signs_only(page: Page, i: int) -> Span | None:
    text = page.passages[i].text
    is_rule = len(set(text) - {" "}) == 1 and text[0] in "*_-=~•–—·.#"
    return page.span(i, i) if is_rule or outside(page, i) else None


def _script(page: Page, i: int) -> Span | None:
    match = _SCRIPT.search(page.passages[i].text)
    if not match or (page.passages[i].is_prose and match.start() > 0):
        return None
    last = i
    name = (match.group(1) or "").lower()
    if name and f"</{name}" not in page.passages[i].low:
        while last + 1 < len(page.passages) and f"</{name}" not in page.passages[last].low:
            last += 1
        if f"</{name}" not in page.passages[last].low:
            last = i
    return page.span(i, last)


def _is_number(passage: Passage) -> bool:
    text = passage.text
    if " " not in text and _TOKEN_ID.fullmatch(text):
        return True
    return (passage.words <= 8 or " " not in text) and wire_identifier_date(text) is not None


def _shaped(pattern: re.Pattern[str]) -> Choosy:
    """The whole passage as it is written is this."""
    return only_where(
        lambda passage: pattern.fullmatch(passage.text) is not None, needs=required(pattern.pattern, whole=True)
    )


def _is_in_list(page: Page, i: int) -> bool:
    """Whether passage i is an address, the title above one, or the heading of a list of them."""
    text, below = (page.passages[k].text if k < len(page.passages) else "" for k in (i, i + 1))
    if any(shape.fullmatch(text) for shape in (_URL, _NUMBERED, _LISTED)):
        return True
    is_title = _TITLED.fullmatch(text) is not None and not text.endswith(".")
    return is_title and _URL.fullmatch(below) is not None


def _is_above_list(page: Page, i: int) -> bool:
    below = page.passages[i + 1].text if i + 1 < len(page.passages) else ""
    return _URL.fullmatch(below) is not None or _LISTED.fullmatch(below) is not None


_ADDRESSES = also(_is_above_list, _shaped(_LISTED))
"""The heading of a text browser's list of addresses: an address comes first, and no source of the author's."""

_IDENTIFIER = either(
    _shaped(_WIRE_MARK),
    only_where(_is_number, needs=required(r"\d")),
    _shaped(_LABELLED_ID),
    also(outside, _shaped(_INITIALS)),
)


def _date(passage: Passage) -> DateMention | None:
    return date_line(passage.text.strip(" |•·-–—[]()"))


DATED = one_of([required(r"\d"), required("年")])


def _is_date(passage: Passage) -> bool:
    return _date(passage) is not None


def _timestamp(page: Page, i: int) -> Span | None:
    """A line that is a date and nothing else. A lone date inside the story may date a post that is quoted there."""
    date = _date(page.passages[i])
    if date is None:
        return None
    inside = page.body is not None and page.body[0] <= i <= page.body[1]
    return None if inside and date.label is None and not page.near_start(i, within=4) else page.span(i, i)


def _is_byline(passage: Passage) -> bool:
    return byline(passage.text, as_fitted=True) is not None


def _is_han_byline(passage: Passage) -> bool:
    return not passage.text.isascii() and HAN.search(passage.text) is not None and _is_byline(passage)


BYLINE = either(
    only_where(_is_byline, needs=required(rf"\b(?:{'|'.join(map(re.escape, leads()))})(?:\W|$)"), most=40),
    only_where(_is_han_byline, most=40),
)


def byline_stands_here(page: Page, i: int) -> bool:
    """Near the story's beginning or its end, or no prose."""
    return not page.passages[i].is_prose or at_edge(page, i)


_is_signed = asked_once(lambda passage: _signs_person(passage.text))


def _person_line(page: Page, i: int) -> Span | None:
    """A name alone on a line, before the story, with something above it or beside it that is not the story."""
    return _is_signed(page, i) if before_story(page, i) and _heads_story(page, i) else None


def _signs_person(text: str) -> bool:
    parts = [part for part in map(str.strip, _PARTS.split(text)) if part]
    return (
        bool(parts) and is_person(_cased(parts[0]), as_fitted=True) and all(_is_attribute(part) for part in parts[1:])
    )


_ROLE = re.compile(
    r"\b(?:editor|reporter|correspondent|writer|staff|columnist|producer|professor|university|bureau|desk|contributor|journalist|"
    r"redacteur|redakteur|reporterin|korrespondent\w*|rédact\w+|journaliste|correspondant\w*|redactor\w*|periodista|corresponsal)\b",
    re.IGNORECASE,
)


def _cased(text: str) -> str:
    """`ANA LIMA` as `Ana Lima`."""
    return text.title() if text.isupper() else text


def _is_attribute(part: str) -> bool:
    return (
        (bool(_ROLE.search(part)) and len(part.split()) <= 6)
        or is_person(part, as_fitted=True)
        or outlets.outlet(part) is not None
        or outlets.source_like(part)
        or bool(date_line(part))
    )


def _heads_story(page: Page, i: int) -> bool:
    """Whether the story itself begins within six passages."""
    return -6 <= page.rank(i) < 0


_OUTLETS = one_of([words(outlets.telling_words() | outlets.masthead_words()), inside(outlets.MASTHEAD_PARTS), DATED])


def _is_outlet_line(passage: Passage) -> bool:
    """An outlet's name alone, or with a date: `The Harbour Post, Mon 25 Mar 2019`."""
    text = passage.text.strip(" -–—|•*")
    dates = find_dates(text)
    if not dates:
        return outlets.outlet(text, alone=True) is not None or outlets.source_like(text)
    if outlet_line(text):
        return True
    text = (text[: dates[0].start] + " " + text[dates[-1].end :]).strip(" -–—|•,:;()")
    return len(text.split()) <= 6 and (
        _names_outlet(text) or is_person(text, as_fitted=True) or byline(text, as_fitted=True) is not None
    )


def _names_outlet(text: str) -> bool:
    return outlets.outlet(text) is not None or outlets.source_like(text)


_has_dateline = asked_once(lambda passage: _dateline_end(passage.text) is not None)


def _dateline_end(text: str) -> int | None:
    mention = dateline(text)
    return mention.end if mention and mention.end < len(text) else None


def _dateline(page: Page, i: int) -> Span | None:
    """`ISTANBUL (AA) - ` at the story's beginning; the sentence behind it stays."""
    if not -1 <= page.rank(i) <= 1 or not _has_dateline(page, i):
        return None
    passage = page.passages[i]
    return Span(passage.start, passage.start + (_dateline_end(passage.text) or 0))


def _menu_list(page: Page, i: int) -> Span | None:
    """A run of short list items before or after the story: a menu. On a page full of furniture, longer ones too."""
    if not page.is_furnished and not page.in_head(i):
        return None  # a list behind the story is the story's, as far as one can tell
    if not _is_item(page, i):
        return None
    last = i
    while _is_item(page, last + 1):
        last += 1
    items = page.passages[i : last + 1]
    longest = 12 if page.is_furnished else 4.5
    is_menu = len(items) >= LIST_RUN and sum(item.words for item in items) <= longest * len(items)
    return page.span(i, last) if is_menu else None


def _is_item(page: Page, i: int) -> bool:
    if not page.is_free(i) or not outside(page, i):
        return False
    passage = page.passages[i]
    numbered = passage.text[0].isdigit() and not page.is_furnished
    return passage.words <= 12 and not passage.ended and not numbered and (passage.listed or passage.words <= 4)


RULES = (
    Rule(
        name="script-remnant",
        category=Category.OTHER,
        why="Program code that a scraper took for text.",
        claims=holding(_script, "[<={]"),
        drops=("<script>var harbour = 1;</script>", "window.dataLayer = window.dataLayer || [];"),
        keeps=("The window was left open, and the function room was cold.",),
    ),
    Rule(
        name="signs-only",
        placed=True,
        category=Category.OTHER,
        why="A line without a letter or a figure is a rule or an icon.",
        claims=only_where(_is_signs, _signs_only, most=0),
        drops=("* * *", "———"),
        keeps=("1984", "Why?"),
    ),
    Rule(
        name="address-only",
        placed=True,
        category=Category.OTHER,
        why="A line that is a web or mail address and nothing else is a link.",
        claims=either(section(_ADDRESSES, _is_in_list, most=10_000), also(outside, _shaped(_URL))),
        drops=(
            "[[https://harbourpost.example/lock-gates]]\nThe lock gates at the harbour will be closed for the whole of the winter.",
            "The lock gates at the harbour will be closed for the whole of the winter, and the ferry will not go.\n"
            "[[References\nVisible links:\n1. https://harbourpost.example/\n2. mailto:?subject=Lock gates\n"
            "3. https://share.example/?text=Lock gates&via=post\n4. Harbour Post (new window)\nhttps://harbourpost.example/\n"
            "Hidden links:\n5. https://harbourpost.example/lock-gates]]",
        ),
        keeps=("The address is https://harbourpost.example and it works.",),
    ),
    Rule(
        name="identifier-line",
        placed=True,
        category=Category.IDENTIFIER,
        why="A number by which a wire files its stories.",
        claims=_IDENTIFIER,
        drops=(
            "QWIRE01112025000228011069ID1110279561",
            "Story ID: 20251101-0042",
            "Enditem",
            "BC-US--Harbor Gates,2nd Ld, 240",
        ),
        keeps=("COVID-19", "The ID of the ship was known."),
    ),
    Rule(
        name="timestamp-line",
        placed=True,
        category=Category.TIMESTAMP,
        why="A line that is a date is the page's clock or its date of publication; the metadata reads it.",
        claims=only_where(_is_date, _timestamp, DATED, most=40),
        drops=("Tuesday, 02 January 2024 12:17 GMT", "Published: 3 May 2021, 14:05"),
        keeps=("On 3 May 2021 the mill burnt down.",),
    ),
)

NAMES: tuple[Rule, ...] = (
    Rule(
        name="byline",
        placed=True,
        category=Category.BYLINE,
        why="A byline names the authors; the metadata reads it.",
        claims=also(byline_stands_here, BYLINE),
        drops=("By Ana Lima and Bo Chen",),
        keeps=("By Monday the water had reached the second floor of the mill.",),
        languages=("en", "es", "fr", "de", "pt", "it", "nl", "ru", "ar", "zh", "ja"),
    ),
    Rule(
        name="outlet-line",
        placed=True,
        category=Category.BYLINE,
        why="The outlet's name, alone or with the date, says who published.",
        claims=also(outside, asked_once(_is_outlet_line, _OUTLETS, most=14)),
        drops=(
            "[[The Guardian, Mon 25 Mar 2019]]\nThe lock gates at the harbour will be closed for the whole of the winter, the council said.",
        ),
        keeps=("The Guardian, a ferry built in 1961, has been sold to a yard in Turkey, its owner said.",),
    ),
    Rule(
        name="person-line",
        placed=True,
        category=Category.BYLINE,
        why="A name alone on a line above the story is its author's.",
        claims=only_where(lambda passage: not passage.listed, _person_line, most=8),
        drops=(
            "[[Andrew Walker]]\nThe lock gates at the harbour will be closed for the whole of the winter, the council said.",
        ),
        keeps=("Andrew Walker closed the lock gates for the last time on Sunday, and went home.",),
        confidence=0.85,
    ),
    Rule(
        name="dateline",
        placed=True,
        category=Category.DATELINE,
        why="Where a story was filed, and by which agency; the metadata reads it.",
        claims=only_where(lambda passage: passage.words >= 6, _dateline),
        drops=("[[ISTANBUL (AA) - ]]The lock gates at the harbour will be closed for the whole of the winter.",),
        keeps=("NATO - the alliance of thirty states - will meet in the harbour town in May, officials said.",),
    ),
)
"""Who wrote, and where; asked when the credits of agencies and pictures have had their say."""

LAST: tuple[Rule, ...] = (
    Rule(
        name="menu-list",
        placed=True,
        category=Category.NAVIGATION,
        why="A run of short list items before or after the story is a menu.",
        claims=only_where(lambda passage: passage.listed and not passage.ended, _menu_list, most=12),
        drops=(
            "[[* Harbour\n* Mill\n* Lock and quay\n* Fairs]]\nThe lock gates at the harbour will be closed for the whole of the winter.",
        ),
        keeps=("The council named three reasons:\n* The gates are old\n* The winter is cold\n* The money is spent",),
        confidence=0.8,
    ),
)
"""Rules that ask only about shape, and so come when those that read words have had their say."""
