"""How lines that name a story's writers are read: "By Ana Lima and Bo Chen, Reuters".

The words that lead names in stand in names.toml. Pure functions over a line of text; where it stands is for the caller
to weigh.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast

from pipeline.lexicon.bylines_han import han_names, info_line
from pipeline.lexicon.names import has_given_name, is_no_name, is_person, name_words, ordinary_words, recapitalise
from pipeline.lexicon.outlets import find_outlets, fold, outlet, source_like
from pipeline.lexicon.places import is_place

PrefixKind = Literal["by", "label", "reporting", "bare"]


NAME_WORDS = range(2, 5)
"""Words of a name that stands by itself."""
CASED = re.compile(r"[A-Za-zÀ-ɏͰ-ӿ\u0531-\u0587\u1e00-\u1eff]")
"""Latin, Greek, Cyrillic, Armenian: scripts with capitals, by which `bare_byline` tells a name."""


@dataclass(frozen=True, slots=True)
class Byline:
    """A line that says who wrote a story."""

    names: tuple[str, ...]
    """In writing order, without titles and roles; empty for "Staff reporter"."""
    outlet: str | None
    """The outlet named beside them, by its own name where it is known."""
    kind: PrefixKind
    """What led the names in: "By", a label ("Author:"), a closing credit ("Reporting by"), or nothing."""
    has_date: bool = False
    has_role: bool = False
    """Whether it says what they are: "Ana Lima, Political Editor"."""


@cache
def _prefixes() -> Mapping[str, list[str]]:
    """What stands in front of names, by kind."""
    table = tomllib.loads((files("pipeline.lexicon") / "names.toml").read_text(encoding="utf-8"))
    return cast(Mapping[str, list[str]], table["prefixes"])


def leads() -> tuple[str, ...]:
    """Words in small letters of which every line that `byline` reads has one, but for those in Han, Kana and Hangul."""
    return tuple(dict.fromkeys(lead.lower() for kind in _prefixes().values() for lead in kind))


@cache
def _lead() -> re.Pattern[str]:
    """What stands in front of the names, one named group a kind."""
    table = _prefixes()

    def any_of(words: list[str]) -> str:
        return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(set(words), key=len, reverse=True))

    return re.compile(
        rf"\s*(?:[-–—•|*(\[]\s*)?(?:(?P<reporting>{any_of(table['reporting'])})(?:\s*:|\s)"
        rf"|(?P<label>{any_of(table['label'])})\s*[:：/]\s*(?:by\s+)?"
        rf"|(?P<by>{any_of(table['by'])})(?:\s*:\s*|\s+))\s*",
        re.IGNORECASE,
    )


def split_names(text: str, *, labelled: bool = True) -> tuple[str, ...]:
    """The people named in a line of names, in order, without titles, roles, outlets, addresses and handles.

    `labelled` says that the line is known to hold names.
    """
    lead = _lead().match(text)
    if lead and (names := _read(text[lead.end() :], labelled=True).names):
        return names
    return _read(text, labelled=labelled).names


def byline(text: str, *, as_fitted: bool = False) -> Byline | None:
    """Read a line that says who wrote the story: "By Ana Lima and Bo Chen, Reuters".

    None where it is none: a sentence that begins with "By", a name without anything that leads it in. `as_fitted` as
    `is_person` has it.
    """
    line = text.strip()
    if len(line) <= 200 and _HUMP.search(line):
        line = _GLUE.sub(" ", line)
    if len(line) > 200:
        return None
    lead = _lead().match(line)
    if (
        not lead
        and "by" in line.lower()
        and (dated := _DATED_LEAD.match(line))
        and all(map(_DATE_WORD.fullmatch, dated["date"].split()))
    ):
        found = _read(line[dated.end() :], labelled=True, as_fitted=as_fitted)
        return Byline(found.names, found.outlet, "by", has_date=True) if found.names and not found.sentence else None
    if not lead and (names := han_names(line)):
        return Byline(names, _outlet_in(line), "label")
    if not lead:
        return Byline(*told, "label", has_date=True) if (told := info_line(line)) else None
    kind: PrefixKind = "reporting" if lead["reporting"] else "label" if lead["label"] else "by"
    rest = line[lead.end() :].strip()
    if kind == "by":
        word = line[lead.start("by") : lead.end("by")]
        # "de" and "di" in lower case begin too many lines that are cut in mid-sentence.
        small = word[0].islower() and not word.startswith("by") and not line[lead.end("by") :].lstrip().startswith(":")
        if small and not (
            word in _ALSO_SMALL and rest[:1].isupper() and not _read(rest, labelled=True, as_fitted=as_fitted).other
        ):
            return None
    if kind == "reporting":
        rest = _credited_reporters(line, lead.end())
    found = _read(rest, labelled=True, as_fitted=as_fitted)
    if found.sentence or not (found.names or found.outlet or found.unnamed):
        return None
    if not found.names and kind == "label" and not found.unnamed:
        return None
    return Byline(found.names, found.outlet, kind, found.has_date, found.has_role)


def is_lead(text: str) -> bool:
    """Whether a line leads names in that stand on lines of their own: `By`, `Kommentar von`, `Autor:`."""
    line = text.strip()
    lead = _lead().fullmatch(f"{line} ") if len(line) <= _LONGEST_LEAD else None
    return lead is not None and not lead["reporting"] and not line[0].islower()


_LONGEST_LEAD = 40


def run_together(text: str) -> tuple[str, ...]:
    """Two or more names that nothing parts, "Ana Lima Carla Nowak", told by common given names; else empty."""
    words = text.split()
    if not 4 <= len(words) <= 5 * NAME_WORDS.stop or not all(word[:1].isupper() for word in words):
        return ()
    starts = [i for i in range(len(words)) if _is_given(words[i]) and not (i and _is_given(words[i - 1]))]
    if starts[:1] != [0] or len(starts) < 2:
        return ()
    names = [" ".join(words[i:j]) for i, j in zip(starts, [*starts[1:], len(words)], strict=True)]
    return tuple(dict.fromkeys(names)) if all(map(is_person, names)) else ()


def _is_given(word: str) -> bool:
    return fold(word).partition("-")[0] in name_words()["given"]


def bare_byline(text: str, *, as_fitted: bool = False) -> Byline | None:
    """Read a line of names that nothing leads in: "Ana Lima", "Ana Lima, The Hill Valley Courier"."""
    line = text.strip()
    if len(line) > 120 or not _CAPITALS.search(line):
        return None
    found = _read(line, labelled=False, as_fitted=as_fitted)
    if found.sentence or found.other or not found.names:
        return None
    # Example: "di Giulia Renzi", by her; "di" in capitals begins a family's name.
    found.names = tuple(_ITALIAN_BY.sub("", name) for name in found.names)
    return Byline(found.names, found.outlet, "bare", found.has_date, found.has_role)


@dataclass(slots=True)
class _Reading:
    """What a line of names holds."""

    names: tuple[str, ...] = ()
    outlet: str | None = None
    has_date: bool = False
    has_role: bool = False
    unnamed: bool = False
    other: int = 0
    """Pieces that could not be told."""
    sentence: bool = False
    """Whether it reads like a sentence, not like a list."""


# What a scrape leaves of the buttons behind a name: "Ana Lima Follow".
_BUTTONS = re.compile(r"(?:\s(?:Follow(?: on X)?|Share|View Bio|See all|Contributor|Author))+$", re.IGNORECASE)
_ITALIAN_BY = re.compile(r"^di (?=[A-ZÀ-Þ][^\W\d_]+ [^\W\d_])")
_ALSO_SMALL = ("von", "par", "por", "door")
_CAPITALS = re.compile(r"[^\W\d_][\w'’.-]*\s+(?:[\w'’]+\s+){0,3}[^\W\d_a-z]")
_CONTACT = re.compile(r"\S+@\S+\.\w+|(?<!\w)@\w+|https?://\S+|www\.\S+|\b[\w-]+\.(?:com|org|net)\b/?\S*")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_BREAK = re.compile(r"\s*(?:[,;|·•⋅/、，；\n\t]|\s?[—―]\s?|\s[-–*]+\s|(?<=\w)\s{2,})\s*")
_AND = re.compile(
    r"\s+(?:and|&|\+|with|und|et|y|e|и|та|і|ve|og|och|en|i|ja|oraz|και|avec|mit|con|com)\s+|\s+و\s?|\s*[和与與及]\s*",
    re.IGNORECASE,
)
# What stands behind a name and begins so is where they work: "The Coldwater Ledger".
_ARTICLED = re.compile(r"The(?:\s[A-Z][\w'’-]+){1,4}")
_AND_LEAD = re.compile(r"\s*(?:and|&|und|et|with|by)\s+", re.IGNORECASE)
_TAIL = re.compile(
    r"\s+(?:in|at|for|from|of|is|on|near|reports?|reporting|writes|special\s+to|exclusively|contributed|aus|für|pour|para|"
    r"desde|per|voor|vanuit|dall[ao']?|à|en|em|из|в|для|who|has|was|–|-)\s.*$",
    re.IGNORECASE | re.DOTALL,
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = re.compile(
    rf"\b(?:19|20)\d\d(?!\d)|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\b\d{{1,2}}:\d\d\b|\b\d{{1,2}}\s?[ap]\.?m\b"
    rf"|\b{_MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(?:updated|published|posted|modified|min(?:utes?)? read|ago"
    r"|\d+ (?:hours?|minutes?|mins?|days?)|vor \d+|hace \d+|il y a)\b",
    re.IGNORECASE,
)
# Example: "Ana Lima Nov 1, 2025", "Ana Lima Last updated on Friday"
_DATE_BEGINS = re.compile(
    rf"\s(?=\d|updated|published|posted|modified|last\b|{_MONTH}\.?\s\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)",
    re.IGNORECASE,
)
# What a scrape glued: "By Ana LimaPublished: Jun 25, 2025".
_GLUE = re.compile(
    r"(?<=\d)(?=[A-Z][a-z]{2})|(?<=[a-zà-ÿ])(?=(?:Published|Updated|Posted|Modified|Last [Uu]pdated|Follow)\b)"
)
_HUMP = re.compile(r"[\da-zà-ÿ][A-Z]")
# A date before the byline: "Published August 7, 2023 by Ana Lima", "03/01/2017 by Ana Lima".
_DATED_LEAD = re.compile(r"(?P<date>.{4,70}?)[\s|,•·–—-]*\bby:?\s+(?=\S)", re.IGNORECASE)
_DATE_WORD = re.compile(
    rf"[\d.,:/|()–—-]+(?:st|nd|rd|th|am|pm)?,?|{_MONTH}\.?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?|(?:first|last|published|posted|"
    r"updated|modified|written|created|added|on|at|am|pm|[a-z]{2,4}t|utc)[:.,]?",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?<![A-Z])(?<!\b[JS]r)(?<!\b[A-Za-z])[.!?…]['\"”’]?$|[:?]$")


def _read(text: str, *, labelled: bool, as_fitted: bool = False) -> _Reading:
    found = _Reading()
    line = _GLUE.sub(" ", " ".join(text.split()))
    line = _CONTACT.sub(" ", line.replace("’", "'")).strip(" \t-–—|•·*:,()")
    for inner in _BRACKETS.findall(line):
        found.outlet = found.outlet or _outlet_name(inner)
    line = _BUTTONS.sub("", _BRACKETS.sub(" ", line).strip())
    found.sentence = bool(_ENDS.search(line)) and len(line.split()) > 4 and not is_person(line, as_fitted=as_fitted)
    names: list[str] = []
    turned = _turned(line)
    for piece in [turned] if turned else _pieces(line):
        _take(piece, found, names, labelled, as_fitted)
    found.names = tuple(dict.fromkeys(_once(name) for name in names))
    return found


def _once(name: str) -> str:
    """A name that a scrape doubled, "Ana Lima Ana Lima", once."""
    words = name.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half > 1 and words[:half] == words[half:] else name


def _pieces(line: str) -> Iterator[str]:
    """The line cut at commas, bars and "and"; an "and" inside one name ("Ortega y Gasset") does not cut."""
    for part in _BREAK.split(line):
        sides = _AND.split(part)
        if len(sides) > 1 and not any(_person_in(side) for side in sides[1:]) and is_person(part):
            yield part
        else:
            yield from sides


def _take(piece: str, found: _Reading, names: list[str], labelled: bool, as_fitted: bool) -> None:
    """File one piece of the line under what it is."""
    piece = (
        piece.strip(" \t.,:;|-–—*_\"'“”") if not re.search(r"(?:\b[A-Z]|\b[JS]r)\.$", piece.strip()) else piece.strip()
    )
    if not piece:
        return
    found.has_role = found.has_role or any(fold(word).strip(".,") in name_words()["roles"] for word in piece.split())
    folded = [fold(word).strip(".,") for word in piece.split()]
    lists = name_words()
    if _DATE.search(piece) or _AGO.search(piece):
        found.has_date = True
        # The name may stand before it: "Ana Lima Nov 1, 2025".
        head = _DATE_BEGINS.split(piece)[0]
        if person := _person_in(head, labelled=labelled, as_fitted=as_fitted):
            names.append(person)
        return
    if known := outlet(piece):
        found.outlet = found.outlet or known.name
    elif person := _person_in(piece, labelled=labelled, as_fitted=as_fitted):
        names.append(person)
        found.outlet = found.outlet or _trailing_outlet(piece)
    elif names and all(word in lists["credentials"] or word in lists["suffixes"] for word in folded):
        names[-1] += "" if folded[0] in lists["credentials"] else f" {piece}"
    elif all(word in lists["unnamed"] for word in folded):
        found.unnamed = True
    elif any(word in lists["roles"] for word in folded):
        found.unnamed = found.unnamed or not names
        found.outlet = found.outlet or _outlet_in(piece)
    elif source_like(piece) or (names and _ARTICLED.fullmatch(piece)):
        found.outlet = found.outlet or piece
    elif is_place(piece) or (names and _TAIL.match(f" {piece} ")):
        pass
    else:
        found.other += 1
        found.sentence = found.sentence or not names or len(folded) > 12


def _person_in(piece: str, *, labelled: bool = False, as_fitted: bool = False) -> str | None:
    """The person at the head of a piece, without title, role and what follows "in" or "for"."""
    words = piece.split()
    while words and fold(words[0]).strip(".") in name_words()["titles"] and len(words) > 2:
        words = words[1:]
    head = " ".join(words)
    for candidate in (head, _TAIL.sub("", f"{head} ").strip(), _without_role(words), _without_outlet(head)):
        if candidate and is_person(candidate, labelled=labelled, as_fitted=as_fitted):
            return recapitalise(_without_credentials(candidate))
    return None


def _without_role(words: list[str]) -> str | None:
    """The words before a role that stands without a comma: "Ana Lima Political Editor"."""
    folded = [fold(word).strip(".,") for word in words]
    if len(words) < 4 - (folded[-1:] != [] and folded[-1] in name_words()["roles"]):
        return None
    if not any(word in name_words()["roles"] for word in folded[2:]):
        return None
    for at in range(2, len(words)):
        if is_no_name(folded[at], at) or folded[at] in name_words()["roles"] or folded[at] in ordinary_words():
            return " ".join(words[:at])
    return None


def _without_outlet(head: str) -> str | None:
    """The words before an outlet that stands without a comma: "Ana Lima The Associated Press"."""
    for mention in find_outlets(head):
        if mention.start > 3 and mention.end >= len(head) - 1:
            return head[: mention.start].strip(" ,-")
    return None


def _trailing_outlet(piece: str) -> str | None:
    """The outlet behind a name: "Ana Lima for The Hill Valley Courier", "Ana Lima BBC News"."""
    for mention in find_outlets(piece):
        return mention.outlet.name
    if tail := re.search(r"\s(?:for|of|from|special to|at|für|pour|para|per)\s+(.+)$", piece):
        return _outlet_name(tail[1])
    return None


def _outlet_in(text: str) -> str | None:
    return next((mention.outlet.name for mention in find_outlets(text)), None)


def _outlet_name(text: str) -> str | None:
    if known := outlet(text):
        return known.name
    return text.strip() if source_like(text) else None


def _without_credentials(name: str) -> str:
    words = name.split()
    while len(words) > 2 and fold(words[-1]).strip(".,") in name_words()["credentials"]:
        words.pop()
    return " ".join(words).rstrip(",")


def _turned(line: str) -> str | None:
    """The name of "Lima, Ana" as "Ana Lima"; None where the comma parts something else."""
    last, comma, first = line.partition(",")
    if not comma or "," in first or _AND.search(line):
        return None
    last, first = last.strip(), first.strip()
    if len(last.split()) != 1 or not 1 <= len(first.split()) <= 2 or outlet(last, alone=True) or is_place(first):
        return None
    if is_place(last) and not has_given_name(first):
        return None
    if outlet(first, alone=True):
        return None
    turned = f"{first} {last}"
    return turned if is_person(turned) and fold(first) not in name_words()["suffixes"] else None


_WROTE = re.compile(r"(?:and )?(?:writing|reporting)(?: and \w+)? by ", re.IGNORECASE)
# What a closing credit is cut at: "Reporting by Ana Lima; Editing by Bo Chen", "… writing by Cy Dunn"
_NEXT_CREDIT = re.compile(
    r"(?<!additional)(?<!additional )(?:[;.,]|\band\b)?\s*\b"
    r"(?=(?:editing|edited|writing|additional reporting|reporting|compiled|graphics?|"
    r"photography|desk)\b)",
    re.IGNORECASE,
)


def _credited_reporters(line: str, start: int) -> str:
    """The reporters and writers of a closing credit; its editors are left out."""
    pieces = _NEXT_CREDIT.split(line[start:])
    kept = [pieces[0]]
    kept += [piece[match.end() :] for piece in pieces[1:] if (match := _WROTE.match(piece))]
    return ", ".join(part.strip(" ;.,()") for part in kept)
