"""Rules that know no language, or all of them: shapes of lines, dates, names, identifiers.

What a date, a byline or a dateline looks like in each language is the lexicon's business.
"""

import re

from pipeline.clean.page import Page, Span
from pipeline.clean.rule import Rule, also, at_edge, before_story, outside
from pipeline.lexicon import outlets
from pipeline.lexicon.bylines import byline
from pipeline.lexicon.datelines import dateline
from pipeline.lexicon.dates import date_line, find_dates, wire_identifier_date
from pipeline.lexicon.names import is_person
from pipeline.model import Category

_SIGNS = re.compile(r"[\W_]+")
_URL = re.compile(r"\W*(?:https?://\S+|www\.\S+\.\S+|[\w.+-]+@[\w-]+\.[\w.]+)\W*")
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
_PARTS = re.compile(r"\s*(?:[|•·,–—/]|\s-\s|\bon\b|:)\s*")

LIST_RUN = 4
"""A menu has at least so many items; a list in a story may have fewer."""


def _signs_only(page: Page, i: int) -> Span | None:
    text = page.passages[i].text
    if page.passages[i].words:
        return None
    is_rule = len(set(text) - {" "}) == 1 and text[0] in "*_-=~•–—·.#"
    return page.span(i, i) if _SIGNS.fullmatch(text) and (is_rule or outside(page, i)) else None


def _url_only(page: Page, i: int) -> Span | None:
    return page.span(i, i) if _URL.fullmatch(page.passages[i].text) else None


def _script(page: Page, i: int) -> Span | None:
    text = page.passages[i].text
    match = _SCRIPT.search(text) if any(sign in text for sign in "<={") else None
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


def _identifier(page: Page, i: int) -> Span | None:
    text = page.passages[i].text
    if _WIRE_MARK.fullmatch(text):
        return page.span(i, i)
    if " " not in text and (_TOKEN_ID.fullmatch(text) or wire_identifier_date(text)):
        return page.span(i, i)
    if _LABELLED_ID.fullmatch(text) or (wire_identifier_date(text) and page.passages[i].words <= 8):
        return page.span(i, i)
    return page.span(i, i) if _INITIALS.fullmatch(text) and outside(page, i) else None


def _timestamp(page: Page, i: int) -> Span | None:
    """A line that is a date and nothing else. A lone date inside the story may date a post that is quoted there."""
    passage = page.passages[i]
    if passage.words > 40:
        return None
    date = date_line(passage.text.strip(" |•·-–—[]()"))
    if date is None:
        return None
    inside = page.body is not None and page.body[0] <= i <= page.body[1]
    return None if inside and date.label is None and not page.near_start(i, within=4) else page.span(i, i)


def _byline(page: Page, i: int) -> Span | None:
    """`By Ana Lima`, near the story's beginning or its end."""
    passage = page.passages[i]
    if passage.words > 40 or (not at_edge(page, i) and not _alone_among_short(page, i)):
        return None
    return page.span(i, i) if byline(passage.text) else None


def _alone_among_short(page: Page, i: int) -> bool:
    return not page.passages[i].is_prose


def _person_line(page: Page, i: int) -> Span | None:
    """A name alone on a line, before the story, with something above it or beside it that is not the story."""
    passage = page.passages[i]
    if passage.words > 8 or passage.listed or not before_story(page, i) or not _heads_story(page, i):
        return None
    parts = [part for part in _PARTS.split(passage.text) if part]
    if not parts or not is_person(_cased(parts[0])):
        return None
    return page.span(i, i) if all(_is_attribute(part) for part in parts[1:]) else None


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
        or is_person(part)
        or outlets.outlet(part) is not None
        or outlets.source_like(part)
        or bool(date_line(part))
    )


def _heads_story(page: Page, i: int) -> bool:
    """Whether the story itself begins within six passages."""
    return -6 <= page.rank(i) < 0


def _outlet_line(page: Page, i: int) -> Span | None:
    """An outlet's name alone, or with a date: `The Harbour Post, Mon 25 Mar 2019`; before or after the story."""
    passage = page.passages[i]
    if passage.words > 14 or not outside(page, i):
        return None
    text = passage.text.strip(" -–—|•*")
    dates = find_dates(text)
    if dates:
        text = (text[: dates[0].start] + " " + text[dates[-1].end :]).strip(" -–—|•,:;()")
        if len(text.split()) > 6:
            return None
        return page.span(i, i) if _names_outlet(text) or is_person(text) or byline(text) else None
    return page.span(i, i) if outlets.outlet(text, alone=True) or outlets.source_like(text) else None


def _names_outlet(text: str) -> bool:
    return outlets.outlet(text) is not None or outlets.source_like(text)


def _dateline(page: Page, i: int) -> Span | None:
    """`ISTANBUL (AA) - ` at the story's beginning; the sentence behind it stays."""
    passage = page.passages[i]
    if not -1 <= page.rank(i) <= 1 or passage.words < 6:
        return None
    mention = dateline(passage.text)
    if mention is None or mention.end >= len(passage.text):
        return None
    return Span(passage.start, passage.start + mention.end)


def _menu_list(page: Page, i: int) -> Span | None:
    """A run of short list items before or after the story: a menu. On a page full of furniture, longer ones too."""
    if not _is_item(page, i) or not page.passages[i].listed:
        return None
    last = i
    while _is_item(page, last + 1):
        last += 1
    items = page.passages[i : last + 1]
    if not page.is_furnished and not page.in_head(i):
        return None  # a list behind the story is the story's, as far as one can tell
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
        claims=_script,
        drops=("<script>var harbour = 1;</script>", "window.dataLayer = window.dataLayer || [];"),
        keeps=("The window was left open, and the function room was cold.",),
    ),
    Rule(
        name="signs-only",
        placed=True,
        category=Category.OTHER,
        why="A line without a letter or a figure is a rule or an icon.",
        claims=_signs_only,
        drops=("* * *", "———"),
        keeps=("1984", "Why?"),
    ),
    Rule(
        name="address-only",
        placed=True,
        category=Category.OTHER,
        why="A line that is a web or mail address and nothing else is a link.",
        claims=also(outside, _url_only),
        drops=(
            "[[https://harbourpost.example/lock-gates]]\nThe lock gates at the harbour will be closed for the whole of the winter.",
        ),
        keeps=("The address is https://harbourpost.example and it works.",),
    ),
    Rule(
        name="identifier-line",
        placed=True,
        category=Category.IDENTIFIER,
        why="A number by which a wire files its stories.",
        claims=_identifier,
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
        claims=_timestamp,
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
        claims=_byline,
        drops=("By Ana Lima and Bo Chen",),
        keeps=("By Monday the water had reached the second floor of the mill.",),
        languages=("en", "es", "fr", "de", "pt", "it", "nl", "ru", "ar", "zh"),
    ),
    Rule(
        name="outlet-line",
        placed=True,
        category=Category.BYLINE,
        why="The outlet's name, alone or with the date, says who published.",
        claims=_outlet_line,
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
        claims=_person_line,
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
        claims=_dateline,
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
        claims=_menu_list,
        drops=(
            "[[* Harbour\n* Mill\n* Lock and quay\n* Fairs]]\nThe lock gates at the harbour will be closed for the whole of the winter.",
        ),
        keeps=("The council named three reasons:\n* The gates are old\n* The winter is cold\n* The money is spent",),
        confidence=0.9,
    ),
)
"""Rules that ask only about shape, and so come when those that read words have had their say."""
