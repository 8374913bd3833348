"""The site's name where several signs point to it: what it says of itself, what its lines begin with, its title's end.

Each sign may err: a plea names somebody else, a line begins with a section, a bar parts a headline from its kicker. So
they are counted, and a name needs two of them. Asked only where a page's data name no site.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from pipeline.enrich.base import Sighting
from pipeline.enrich.below_headline import lines_below_headline
from pipeline.enrich.bylines import BULLET
from pipeline.enrich.hinted import letters
from pipeline.enrich.mastheads import Rights, may_be_name, named_heads, of_one_house, times
from pipeline.enrich.title_hints import PARTING
from pipeline.lexicon.dates import find_dates
from pipeline.lexicon.mastheads import EDGES, LONGEST
from pipeline.lexicon.outlets import fold, outlet
from pipeline.lexicon.self_naming import heads_of, is_furniture, is_house, names_said, paper_like, told_to
from pipeline.model import Category, CleanDocument, FileType

_TOP, _LINES, _LONGEST_LINE, _LONGEST_PIECE = 10, 400, 200, 20_000
"""Lines at the page's head; lines looked at, characters of a line, and of what is read for phrases in one piece."""
_ENOUGH = 2.0
"""Signs of a name that is believed."""
BEFORE_COMPANY, BEFORE_ALL = 2.5, 3.0
"""Signs of a name that goes before a company's, and before what is said of others too."""
_OFTEN = 3
_APPEALS = (
    Category.DONATION_APPEAL, Category.SUBSCRIPTION, Category.NEWSLETTER, Category.PAYWALL, Category.DISCLAIMER,
)  # fmt: skip
_OTHERS = (Category.COMMENTS, Category.TIMESTAMP, Category.DATELINE)
"""Where readers speak, or nobody."""
_TITLE_LINES, _FEWEST_LETTERS = 3, 12
"""Lines at a text's beginning that may hold its page's title; letters of a headline."""
_TOLD = re.compile(
    r"\b(?:told|letter to|interview with|seen by|obtained by|is with|reviewed by)\s+(?:the\s)?$", re.IGNORECASE
)
_CREDITED = re.compile(r"(?:/|\bfor\s(?:the\s)?)$", re.IGNORECASE)
_OWN_SCRIPT = re.compile(r"[\u0370-\u1dff\u3040-\uffef]")
_BARE = re.compile(r"^[^\w«„“\"]+")


@dataclass(slots=True)
class _Name:
    """A name and what speaks for it."""

    text: str
    quote: str
    phrases: dict[str, float] = field(default_factory=dict)
    """What it was said with, folded, and what that weighs."""
    at_head: float = 0.0
    in_title: float = 0.0
    in_byline: float = 0.0


def self_named(clean: CleanDocument, rights: Rights) -> Iterator[tuple[float, Sighting[str]]]:
    """The name that most signs point to, if two do, and how many."""
    names: dict[str, _Name] = {}
    _from_phrases(clean, names)
    _from_heads(clean, names)
    _from_title(clean, names)
    _from_bylines(clean, names)
    if not names:
        return
    outside = [_plain(removal.reads[:_LONGEST_PIECE]) for removal in clean.removals if removal.category not in _OTHERS]
    whole = "\n".join(islice(outside, _LINES))
    story = _plain(clean.text[:_LONGEST_PIECE])
    handles = frozenset(_HANDLE.findall(whole))
    scored = [
        (_signs(low, name, rights, whole, story) + _is_handle(low, handles), name)
        for low, name in islice(names.items(), _MOST)
    ]
    signs, best = max(scored, key=lambda each: each[0])
    if signs >= _ENOUGH:
        known = outlet(best.text, alone=True)
        name = known.name if known and known.kind == "outlet" else best.text
        yield signs, Sighting(name, best.quote, min(_MOST_SURE, _SURE + _PER_SIGN * signs))


_MOST, _SURE, _PER_SIGN, _MOST_SURE = 40, 0.45, 0.06, 0.74


def _add(names: dict[str, _Name], text: str, quote: str, *, said: bool = False) -> _Name | None:
    """The name's entry; it keeps its article, and small letters, wherever it is once written so.

    `said` tells that a phrase led it in; then only a given name makes it a person's.
    """
    text = _BARE.sub("", text).strip(EDGES + "®™")
    key = fold(text).removeprefix("the ")
    if (
        len(key) < _SHORTEST
        or len(text) > LONGEST
        or is_furniture(text)
        or is_house(text)
        or not may_be_name(text, like=said or paper_like(text))
    ):
        return None
    found = names.setdefault(key, _Name(text, quote))
    if text.startswith("The ") > found.text.startswith("The ") or (found.text.isupper() and not text.isupper()):
        found.text = text
    return found


_SHORTEST = 3


def _from_phrases(clean: CleanDocument, names: dict[str, _Name]) -> None:
    for removal in clean.removals:
        if removal.category in _OTHERS or removal.category is Category.TITLE:
            continue
        said = names_said(removal.reads[:_LONGEST_PIECE], is_appeal=removal.category in _APPEALS)
        for text, quote, weight in islice(said, _MOST):
            if name := _add(names, text, quote, said=True):
                name.phrases[fold(quote)] = weight
    if (told := told_to(clean.text[:_LONGEST_PIECE])) and (name := _add(names, told, f"told {told}", said=True)):
        name.phrases["told"] = _BY_TOLD


_BY_TOLD = 1.0


def _from_heads(clean: CleanDocument, names: dict[str, _Name]) -> None:
    """What the lines above the story begin with, where that is called as papers are."""
    named = named_heads(clean)
    first = clean.kept[0].start if clean.kept else 0
    above = (removal for removal in clean.removals if removal.start <= first and removal.category not in _OTHERS)
    cut = (line for removal in above for line in removal.reads[:_LONGEST_PIECE].splitlines() if line.strip())
    for line in dict.fromkeys([*_first_lines(clean), *islice(cut, _TOP)]):
        bare = BULLET.sub("", line.strip())[:_LONGEST_LINE]
        for head in (_BARE.sub("", each).strip(EDGES) for each in heads_of(bare)):
            is_alone = _BARE.sub("", bare).strip(EDGES) == head and not _ENTRY.match(line)
            is_known = fold(head).removeprefix("the ") in names
            if named is not None and fold(head) not in named:
                continue  # a page has elements that tell its masthead from its sections
            if (is_known or paper_like(head)) and (name := _add(names, head, bare, said=is_known)):
                name.at_head = max(name.at_head, _ALONE if is_alone else 1.0)
    alone = [name for name in names.values() if name.at_head == _ALONE]
    if len(alone) > _MENU:
        for name in alone:
            name.at_head = 0.0  # several papers, one below the other, are links


_ALONE, _MENU = 1.5, 1
_ENTRY = re.compile(r"\s*[*+•·o-]\s")
"""How an entry of a list begins, a menu's as a rule."""


def _from_bylines(clean: CleanDocument, names: dict[str, _Name]) -> None:
    """What stands between commas on the lines right below the headline: `News desk, Harbour Times, Harbour`."""
    for line in islice(lines_below_headline(clean), _BELOW):
        pieces = [piece.strip() for piece in _PIECE.split(line)] if len(line) <= _LONGEST_BYLINE else []
        for piece in pieces:
            if len(pieces) > 1 and paper_like(piece) and (name := _add(names, piece, line)):
                name.in_byline = 1.0


_BELOW, _LONGEST_BYLINE, _PIECE = 4, 80, re.compile(r"[,،|]|\s[—–/-]\s")


def _from_title(clean: CleanDocument, names: dict[str, _Name]) -> None:
    """What stands behind a headline on one of a text's first lines, where the headline comes again."""
    lines = [*_first_lines(clean), *(removal.reads for removal in clean.removed(Category.TITLE))]
    headlines = [letters(removal.reads) for removal in clean.removed(Category.TITLE) if removal.rule == "headline"]
    headlines += [letters(block.text[:_LONGEST_LINE]) for block in clean.kept[:2]]
    for line in lines:
        cuts = list(PARTING.finditer(line)) if len(line) <= _LONGEST_LINE else []
        if not cuts or len(head := letters(line[: cuts[0].start()])) < _FEWEST_LETTERS:
            continue
        site = line[cuts[-1].end() :].strip()
        if (
            any(headline.startswith(head) for headline in headlines)
            and not find_dates(site)
            and (name := _add(names, site, line))
        ):
            name.in_title = 1.0


_FIRST = 12


def _first_lines(clean: CleanDocument) -> list[str]:
    """A text's own first lines, cut or kept; a page begins with its `<head>`."""
    if clean.document.type is not FileType.TEXT:
        return []
    lines = clean.document.text[:_LONGEST_PIECE].split("\n", _FIRST)[:_FIRST]
    return [line.strip() for line in lines if line.strip()][:_TITLE_LINES]


def _signs(low: str, name: _Name, rights: Rights, whole: str, story: str) -> float:
    """How much speaks for a name."""
    signs = sum(sorted(name.phrases.values(), reverse=True)[:_OFTEN]) + name.at_head + name.in_title + name.in_byline
    signs += paper_like(name.text)
    if any(holder.startswith(low) for holder in rights.holders):
        signs += _HOLDS
    elif of_one_house(low, rights) or (rights.whole.isascii() and _OWN_SCRIPT.match(low) and rights.holders):
        signs += _ONE_HOUSE  # Example: "北嶺新報" at the head, "© The Hokurei Shimpo" at the foot
    plain = _plain(name.text).removeprefix("the ")
    is_often, is_told = times(plain, whole) >= _OFTEN, _is_before(plain, story, _TOLD)
    return signs + _HINT * (is_often + is_told + _is_before(plain, whole, _CREDITED))


_HOLDS, _ONE_HOUSE, _HINT = 1.5, 1.0, 0.5
"""What it weighs that a name holds the rights, or shares its house's, and that it comes often, is told or credited."""


def _plain(text: str) -> str:
    """The text in small letters with single spaces; its accents are the name's own."""
    return " ".join(text.lower().split())


def _is_handle(low: str, handles: frozenset[str]) -> bool:
    """Whether a name of several words is somewhere written as one, as addresses are: `harbourpost.example`."""
    return " " in low and (low.replace(" ", "") in handles or low.replace(" ", "-") in handles)


_HANDLE = re.compile(r"\w[\w-]{5,}")


def _is_before(low: str, text: str, lead: re.Pattern[str]) -> bool:
    """Whether such words lead in one of a name's first mentions."""
    at = -1
    for _ in range(_OFTEN):
        if (at := text.find(low, at + 1)) < 0:
            return False
        if lead.search(text[max(0, at - _LED) : at]):
            return True
    return False


_LED = 24
