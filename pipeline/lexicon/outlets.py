"""Who brings news: agencies, distributors of press releases, newspapers, broadcasters, sites; and how to spot them.

The names stand in outlets.toml; its head says what `~` and `!` in front of a name mean. Pure look-ups, no judgement of
the context: whether a mention is a credit or a citation is for the caller to tell.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal, get_args

OutletKind = Literal["agency", "distributor", "outlet"]


@dataclass(frozen=True, slots=True)
class Outlet:
    """Someone who brings news."""

    name: str
    """As Newsmill shows it, `Agence France-Presse`."""
    kind: OutletKind
    aliases: tuple[str, ...] = ()
    """Other names it goes by, `AFP`."""


@dataclass(frozen=True, slots=True)
class OutletMention:
    """A place in a text where an outlet is named."""

    start: int
    """Offset of the name, its article ("the") included."""
    end: int
    outlet: Outlet
    alias: str
    """The words in the text, without the article."""
    common: bool = False
    """Whether the words mean something else too ("Time"): believe them only where more speaks for it."""


@dataclass(frozen=True, slots=True)
class _Alias:
    text: str
    outlet: Outlet
    common: bool
    article: bool
    """Whether it must be preceded by "the"."""
    lead: int
    """Characters before its first word, as in "«Шпигель»"."""


_ARTICLE = re.compile(r"(?:\b[Tt]he|\bTHE)\s$")
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Example: "لرويترز" is "to Reuters", "ورويترز" is "and Reuters".
_ARABIC_PROXIES = "ولبكف"
_EDGES = " \t\n.,;:!?()[]{}<>|\"'“”„«»‹›‘’*_/–—-·•"
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00a0": " ", "\u2011": "-"})


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The text for comparing: no case, no accents, plain quotes, single spaces."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text.translate(_QUOTES).casefold())
    return _SPACES.sub(" ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def word_set(text: str) -> frozenset[str]:
    """The words of a list written as running text."""
    return frozenset(text.split())


@cache
def outlets() -> tuple[Outlet, ...]:
    """Every outlet that is known by name."""
    return tuple(
        Outlet(name.lstrip("~!"), kind, tuple(alias.lstrip("~!") for alias in aliases))
        for kind in get_args(OutletKind)
        for name, *aliases in _table()[kind]
    )


def outlet(text: str, *, alone: bool = False) -> Outlet | None:
    """The outlet whose name or other name this is, to the letter but for case, accents and "the".

    `alone` says that nothing around the words speaks for an outlet: then no abbreviation or common word is believed.
    """
    if len(text) > 60:
        return None
    found = _by_name().get(_key(text))
    return None if found and alone and _is_doubtful(text) else found


@cache
def _doubtful() -> Mapping[str, bool]:
    """Names that mean other things too, by key; True where "The" in front makes them sure."""
    marked = [name for kind in get_args(OutletKind) for row in _table()[kind] for name in row if name[0] in "~!"]
    sure = {_key(name[1:]) for name in marked if name.startswith("~")}
    return {key: key in sure for key in (_key(name[1:]) for name in marked)}


def _is_doubtful(text: str) -> bool:
    key = _key(text)
    if key not in _doubtful():
        return False
    # Example: "The Guardian" and "Le Monde" alone on a line are sure, "Time", "Science" and "MAP" are not.
    return not (_doubtful()[key] and len(text.split()) > 1 and text.strip(_EDGES)[:1].isupper())


def find_outlets(text: str) -> Iterator[OutletMention]:
    """Every outlet named in a running text, in order; the longest name wins where two overlap."""
    plain, last = text.translate(_QUOTES), 0
    starts = _by_first_word()
    has_unspaced = _UNSPACED.search(plain) is not None
    may_hide = has_unspaced or any(proxy in plain for proxy in _ARABIC_PROXIES)
    if not may_hide and starts.keys().isdisjoint(_WORD.findall(plain)):
        return  # no name can begin here: to walk through the words would find nothing
    for word in _WORD.finditer(plain):
        if word.start() < last:
            continue
        at, first = word.start(), word.group()
        candidates = starts.get(first, ())
        if not candidates and first[0] in _ARABIC_PROXIES and len(first) > 3:
            at, candidates = at + 1, starts.get(first[1:], ())
        if candidates and (mention := _longest(plain, at, candidates)):
            last = mention.end
            yield mention
        elif has_unspaced and _UNSPACED.search(first):
            for mention in _in_unspaced(plain, word.start(), word.end()):
                last = mention.end
                yield mention


@lru_cache(maxsize=4096)
def source_like(text: str) -> bool:
    """Whether a short line looks like the name of an outlet, known or not: "The Hill Valley Courier"."""
    line = text.strip(" \t.|-–—·•:()[]")
    words = line.split()
    if not 1 <= len(words) <= 6 or len(line) > 50 or any(c in line for c in '!?;,"“”@#'):
        return False
    if outlet(line, alone=True):
        return True
    if _SITE.fullmatch(line):
        return True
    if len(words) == 1:
        return bool(_ONE_WORD.fullmatch(line)) and line.partition("-")[0].lower() not in _shapes()["headings"]
    shapes = _shapes()
    if not all(_TITLE_WORD.fullmatch(w) or w in shapes["small"] for w in words):
        return False
    lower = [w.casefold() for w in words]
    if lower[0] == "the" and len(lower) > 1:
        lower = lower[1:]
    mastheads, weak = shapes["mastheads"], shapes["weak"]
    if len(lower) == 1:
        return words[0] == "The" and lower[0] in mastheads - weak
    if lower[0] in shapes["headings"] or lower[-1] in shapes["headings"] or all(w in mastheads for w in lower):
        return False
    if lower[-1] in mastheads:
        # Example: "Sacramento Business Journal" is a paper, "Fairview Sports News" may as well be a heading.
        banned = shapes["never_inside"] | (shapes["headings"] | {"&"} if lower[-1] in weak else frozenset())
        return not any(w in banned for w in lower[:-1])
    # Example: "Times of Malta", "Radio Okapi", "Diario de Sevilla"
    return lower[0] in shapes["mastheads_first"] and len(lower) <= 5 and (len(lower) > 2 or words[-1][0].isupper())


@cache
def telling_words(kind: OutletKind | None = None) -> frozenset[str]:
    """Words, in small letters, of which every name holds one that `outlet` knows (of this kind, if one is given).

    Of each name the longest, with its accents and without; so that lines without any need not be looked at.
    """
    names = (name for source in outlets() if kind in (None, source.kind) for name in (source.name, *source.aliases))
    words = (max(_WORD.findall(name), key=lambda word: (word.isascii(), len(word))) for name in names)
    return frozenset(form for word in words for form in (word.lower(), fold(word)))


@cache
def masthead_words() -> frozenset[str]:
    """Words of which each line holds one that `source_like` takes without knowing it; or it holds `MASTHEAD_PARTS`."""
    return _shapes()["mastheads"] | _shapes()["mastheads_first"] | frozenset(re.split(r"\||\.", _SITES))


MASTHEAD_PARTS = ("zeitung", "nachrichten", "tageblatt", "anzeiger")


@cache
def _shapes() -> Mapping[str, frozenset[str]]:
    """What names of outlets are made of, from the table `words`."""
    return {name: word_set(words) for name, words in _table()["words"].items()}


@cache
def _table() -> Mapping[str, Any]:  # Any: the file's own shape, told at its head
    return tomllib.loads((files("pipeline.lexicon") / "outlets.toml").read_text(encoding="utf-8"))


def _key(text: str) -> str:
    folded = fold(text).strip(_EDGES)
    return folded.removeprefix("the ").strip() or folded


@cache
def _by_name() -> dict[str, Outlet]:
    names: dict[str, Outlet] = {}
    # Own names go before other names: "The Standard" is itself before it is short for anything else.
    for source in outlets():
        names.setdefault(_key(source.name), source)
    for source in outlets():
        for alias in source.aliases:
            names.setdefault(_key(alias), source)
    return names


@cache
def _aliases() -> tuple[_Alias, ...]:
    by_name = {(source.kind, source.name): source for source in outlets()}
    found: dict[str, _Alias] = {}
    for kind in get_args(OutletKind):
        for row in _table()[kind]:
            source = by_name[kind, row[0].lstrip("~!")]
            for name in row:
                if name.startswith("!") or f"!{name}" in row:
                    continue
                bare = name.lstrip("~")
                common = name.startswith("~") or f"~{bare}" in row
                article = bare.startswith("The ")
                text = bare.removeprefix("The ").translate(_QUOTES)
                lead = word.start() if (word := _WORD.search(text)) else 0
                found.setdefault(text, _Alias(text, source, common, article and common, lead))
    return tuple(found.values())


@cache
def _by_first_word() -> dict[str, tuple[_Alias, ...]]:
    """Aliases by their first word, longest first."""
    starts: dict[str, list[_Alias]] = {}
    for alias in _aliases():
        if word := _WORD.search(alias.text):
            starts.setdefault(word.group(), []).append(alias)
    return {word: tuple(sorted(those, key=lambda a: -len(a.text))) for word, those in starts.items()}


@cache
def _unspaced_names() -> tuple[re.Pattern[str], dict[str, _Alias]]:
    """A pattern of all names in scripts without spaces between words, and what they stand for."""
    names = {alias.text: alias for alias in _aliases() if _UNSPACED.search(alias.text)}
    pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(pattern), names


def _in_unspaced(text: str, start: int, end: int) -> Iterator[OutletMention]:
    pattern, names = _unspaced_names()
    for match in pattern.finditer(text, start, end):
        alias = names[match.group()]
        yield OutletMention(match.start(), match.end(), alias.outlet, alias.text, alias.common)


def _longest(text: str, at: int, candidates: tuple[_Alias, ...]) -> OutletMention | None:
    """The longest of these names that stands at this place."""
    for alias in candidates:
        start, end = at - alias.lead, at - alias.lead + len(alias.text)
        if start < 0 or not text.startswith(alias.text, start):
            continue
        if end < len(text) and text[end].isalnum() and alias.text[-1].isalnum() and not _UNSPACED.match(text[end]):
            continue
        article = _ARTICLE.search(text, max(0, start - 4), start)
        if alias.article and not article:
            continue
        # Example: "Time Warner", "The Sun Valley", "The Times Square"
        if alias.common and re.match(r"\s[A-Z][a-z]", text[end : end + 3]):
            continue
        # Example: "Folha da Serra" is not "Folha", "the Age of Steam" no newspaper; "Reuters de Londres" is Reuters
        may_be_other = alias.common or alias.text != alias.outlet.name
        if " " not in alias.text and may_be_other and _GOES_ON.match(text, end):
            continue
        return OutletMention(article.start() if article else start, end, alias.outlet, alias.text, alias.common)
    return None


_GOES_ON = re.compile(r"\s(?:de|da|do|dos|das|del|di|du|des|of|della)\s[A-ZÀ-Þ]")
_TITLE_WORD = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’.&-]*|\d{1,3}|&|e|y")
_SITES = "com|org|net|co.uk|info|news|tv|de|fr|es|it|nl|pl|ru|in|au|ca"
_SITE = re.compile(rf"(?:www\.)?[A-Za-z0-9-]{{2,30}}\.(?:{_SITES.replace('.', '[.]')})", re.IGNORECASE)
_ONE_WORD = re.compile(r"[A-ZÄÖÜ][\wäöüß-]+(?:zeitung|-Zeitung|nachrichten|-Nachrichten|tageblatt|anzeiger|-Anzeiger)")
