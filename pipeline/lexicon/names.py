"""What a person's name looks like, and how lines that name a story's writers are read.

The word lists stand in names.toml. Pure functions over a line of text; where it stands is for the caller
to weigh.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from pipeline.lexicon.outlets import find_outlets, fold, outlet, source_like, word_set
from pipeline.lexicon.places import cities, is_place

PrefixKind = Literal["by", "label", "reporting", "bare"]


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


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    table = tomllib.loads((files("pipeline.lexicon") / "names.toml").read_text(encoding="utf-8"))
    lists = {name: word_set(words) for name, words in table.items() if isinstance(words, str)}
    return {name: frozenset(fold(word) for word in words) for name, words in lists.items()}


@cache
def _ordinary() -> frozenset[str]:
    """Words that mostly stand in lower case in running text."""
    lines = (files("pipeline.lexicon") / "ordinary.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def _lead() -> re.Pattern[str]:
    """What stands in front of the names, one named group a kind."""
    table = tomllib.loads((files("pipeline.lexicon") / "names.toml").read_text(encoding="utf-8"))["prefixes"]

    def any_of(words: list[str]) -> str:
        return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(set(words), key=len, reverse=True))

    return re.compile(
        rf"\s*(?:[-–—•|*(\[]\s*)?(?:(?P<reporting>{any_of(table['reporting'])})(?:\s*:|\s)"
        rf"|(?P<label>{any_of(table['label'])})\s*[:：/]\s*(?:by\s+)?"
        rf"|(?P<by>{any_of(table['by'])})(?:\s*:\s*|\s+))\s*",
        re.IGNORECASE,
    )


# Example: "O'Neill", "Jean-Luc", "DeSantis", "McDonald", "García", "J.K.", "al-Sisi", "d'Ancona", "Åsa"
_PART = r"(?:(?:[OoDdLl]|[Mm]a?c|Fitz)['’])?[^\W\d_]['’]?[^\W\d_]*\.?(?:['’][^\W\d_]+)?"
_NAME_WORD = re.compile(rf"{_PART}(?:[-‐‑]{_PART})*")
_INITIALS = re.compile(r"(?:[A-ZÀ-ÖØ-ÞА-Я]\.?-?){1,3}|[A-Z][a-z]\.")
# Example: "LifeLock" is none, "DeSantis" and "McDonald" are.
_CAMEL = re.compile(r"[^\W\d_A-Z][A-ZÀ-ÖØ-Þ]")
_CAMEL_NAME = re.compile(
    r"(?:Mc|Mac|De|Di|Du|Da|Del|La|Le|Van|Von|Fitz|Ó|O|Abd|Al|El|St|San|Ben|Des|Dos|Ver|Ter|Te)[A-Z]"
)
_DOTTED = re.compile(r"(?!(?:Jr|Sr|St|Th|Ph|Ch|Wm|Chr)\.)[^\W\d_]{2,}\.")
_LOWER_LEAD = re.compile(r"(?:al|el|as|ash|an|ad|ar|at|az|ibn|d|l|t|de)[-‐'’](?=[^\W\d_a-z])")
_UNCASED = re.compile(r"[\u0590-\u06ff\u0750-\u077f\u08a0-\u08ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff]")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_HAN_NAME = re.compile(
    r"[\u3400-\u9fff]{2,4}|[\uac00-\ud7af]{2,5}|[\u3040-\u30ff\u3400-\u9fff]{2,8}(?:[ \u3000·・][\u3040-\u30ff\u3400-\u9fff]{1,8})?"
)
# Example: "inflation", "statement", "awareness", "biology", "capitalism": no surname ends so.
_NOT_A_NAME = re.compile(
    r".{3,}(?:tions?|ments?|ness|ology|isms?|ically|ously|ships?|able|ible|ische[rn]?|ful|less|izing|ising|'s|s')"
)


def is_person(text: str, *, labelled: bool = False) -> bool:
    """Whether a line is shaped like one person's name, "Ursula von der Leyen", and holds nothing that names do not.

    `labelled` says that something before it announced a name; only then are scripts without capitals believed.
    """
    line = text.strip()
    if not 3 <= len(line) <= 60 and not _HAN.search(line):
        return False
    if _HAN.search(line):
        return labelled and bool(_HAN_NAME.fullmatch(line))
    if re.search(r"\s{2}|\t", line) or ("," in line and not _is_suffixed(line)):
        return False
    words = _bare_words(line)
    if not 2 <= len(words) <= 7 or any(not _NAME_WORD.fullmatch(w) and not _INITIALS.fullmatch(w) for w in words):
        return False
    if _UNCASED.search(line):
        return labelled and len(words) <= 5
    lists = _lists()
    folded = [fold(w).strip(".") for w in words]
    core = [w for w, f in zip(words, folded, strict=True) if not (w[0].islower() and f in lists["particles"])]
    if not 2 <= len(core) <= 5 and not (len(core) == 1 and len(words) >= 3 and words[0] in ("Van", "Von", "De")):
        return False
    if words[-1][0].islower() and not _LOWER_LEAD.match(words[-1]):
        return False
    if not all(_is_capitalised(w) for w in core) or all(_INITIALS.fullmatch(w) for w in core):
        return False
    if any(_CAMEL.search(w) and not _CAMEL_NAME.match(w) for w in core) or any(_DOTTED.fullmatch(w) for w in core):
        return False
    if not labelled and (_INITIALS.fullmatch(core[-1]) or _is_strange(folded, core, line)):
        return False
    if folded[0].partition("-")[0] not in lists["given"] and all(fold(w).strip(".") in _ordinary() for w in core):
        return False
    if any(_is_other(f, at) for at, f in enumerate(folded[:-1])):
        return False
    if _is_other(folded[-1], len(folded) - 1) and not (
        folded[-1] in lists["surname_anyway"] and (labelled or folded[0] in lists["given"])
    ):
        return False
    return not is_place(line) and outlet(line) is None


def is_ordinary_word(folded: str) -> bool:
    """Whether a word, in lower case and without accents, is one that mostly stands in lower case."""
    return folded in _ordinary() or folded in _lists()["other"] or folded in _lists()["roles"]


def recapitalise(name: str) -> str:
    """A name as it is usually written: "ANA DE LIMA O'NEILL" becomes "Ana de Lima O'Neill"."""
    words = name.split()
    shouted = name.upper() == name
    fixed = []
    for at, word in enumerate(words):
        letters = sum(c.isalpha() for c in word)
        if word.upper() != word or letters < 2 or "." in word[:-1] or fold(word) in ("ii", "iii", "iv"):
            fixed.append(word)
        elif not shouted and letters <= 2:
            fixed.append(word)  # Example: "JD Vance"
        elif letters == 2 and not re.search("[AEIOUYÀ-ÖØ-Ý]", word) and fold(word).strip(".") not in ("jr", "sr"):
            fixed.append(word)
        elif shouted and 0 < at < len(words) - 1 and fold(word) in _lists()["particles"]:
            fixed.append(word.lower())
        else:
            fixed.append(_capitalise(word))
    return " ".join(fixed)


def split_names(text: str, *, labelled: bool = True) -> tuple[str, ...]:
    """The people named in a line of names, in order, without titles, roles, outlets, addresses and handles.

    `labelled` says that the line is known to hold names.
    """
    lead = _lead().match(text)
    if lead and (names := _read(text[lead.end() :], labelled=True).names):
        return names
    return _read(text, labelled=labelled).names


def byline(text: str) -> Byline | None:
    """Read a line that says who wrote the story: "By Ana Lima and Bo Chen, Reuters".

    None where it is none: a sentence that begins with "By", a name without anything that leads it in.
    """
    line = text.strip()
    lead = _lead().match(line)
    if not lead or len(line) > 200:
        return _asian_byline(line)
    kind: PrefixKind = "reporting" if lead["reporting"] else "label" if lead["label"] else "by"
    rest = line[lead.end() :].strip()
    if kind == "by":
        word = line[lead.start("by") : lead.end("by")]
        # Only "by" is also set in lower case; "de", "di", "par" begin too many lines that are cut in mid-sentence.
        if word[0].islower() and not word.startswith("by") and not line[lead.end("by") :].lstrip().startswith(":"):
            return None
    if kind == "reporting":
        rest = _credited_reporters(line, lead.end())
    found = _read(rest, labelled=True)
    if found.sentence or not (found.names or found.outlet or found.unnamed):
        return None
    if not found.names and kind == "label" and not found.unnamed:
        return None
    return Byline(found.names, found.outlet, kind, found.has_date)


def bare_byline(text: str) -> Byline | None:
    """Read a line of names that nothing leads in: "Ana Lima", "Ana Lima, The Hill Valley Courier", "Bo Chen | 3 May"."""
    line = text.strip()
    if len(line) > 120:
        return None
    found = _read(line, labelled=False)
    if found.sentence or found.other or not found.names:
        return None
    return Byline(found.names, found.outlet, "bare", found.has_date)


@dataclass(slots=True)
class _Reading:
    """What a line of names holds."""

    names: tuple[str, ...] = ()
    outlet: str | None = None
    has_date: bool = False
    unnamed: bool = False
    other: int = 0
    """Pieces that could not be told."""
    sentence: bool = False
    """Whether it reads like a sentence, not like a list."""


_CONTACT = re.compile(r"\S+@\S+\.\w+|(?<!\w)@\w+|https?://\S+|www\.\S+|\b[\w-]+\.(?:com|org|net)\b/?\S*")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_BREAK = re.compile(r"\s*(?:[,;|·•⋅/、，；\n\t]|\s[-–—*]+\s|(?<=\w)\s{2,})\s*")
_AND = re.compile(
    r"\s+(?:and|&|\+|with|und|et|y|e|и|та|і|ve|og|och|en|i|ja|oraz|και|avec|mit|con|com)\s+|\s+و\s?|\s*[和与與及]\s*",
    re.IGNORECASE,
)
_AND_LEAD = re.compile(r"\s*(?:and|&|und|et|with|by)\s+", re.IGNORECASE)
_TAIL = re.compile(
    r"\s+(?:in|at|for|from|of|is|on|near|reports?|reporting|writes|special\s+to|exclusively|contributed|aus|für|pour|para|"
    r"desde|per|voor|vanuit|dall[ao']?|à|en|em|из|в|для|who|has|was|–|-)\s.*$",
    re.IGNORECASE | re.DOTALL,
)
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b\d{1,2}:\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(?:updated|published|posted|modified|min(?:utes?)? read|ago|vor \d+|hace \d+|il y a)\b", re.IGNORECASE
)
_ENDS = re.compile(r"(?<![A-Z])(?<!\b[JS]r)(?<!\b[A-Za-z])[.!?…]['\"”’]?$|[:?]$")


def _read(text: str, *, labelled: bool) -> _Reading:
    found = _Reading()
    line = " ".join(text.split())
    line = _CONTACT.sub(" ", line.replace("’", "'")).strip(" \t-–—|•·*:,()")
    for inner in _BRACKETS.findall(line):
        found.outlet = found.outlet or _outlet_name(inner)
    line = _BRACKETS.sub(" ", line)
    found.sentence = bool(_ENDS.search(line)) and len(line.split()) > 4 and not is_person(line)
    names: list[str] = []
    turned = _turned(line)
    for piece in [turned] if turned else _pieces(line):
        _take(piece, found, names, labelled)
    found.names = tuple(dict.fromkeys(names))
    return found


def _pieces(line: str) -> Iterator[str]:
    """The line cut at commas, bars and "and"; an "and" inside one name ("Ortega y Gasset") does not cut."""
    for part in _BREAK.split(line):
        sides = _AND.split(part)
        if len(sides) > 1 and not any(_person_in(side) for side in sides[1:]) and is_person(part):
            yield part
        else:
            yield from sides


def _take(piece: str, found: _Reading, names: list[str], labelled: bool) -> None:
    """File one piece of the line under what it is."""
    piece = (
        piece.strip(" \t.,:;|-–—*_\"'“”") if not re.search(r"(?:\b[A-Z]|\b[JS]r)\.$", piece.strip()) else piece.strip()
    )
    if not piece:
        return
    folded = [fold(word).strip(".,") for word in piece.split()]
    lists = _lists()
    if _DATE.search(piece) or _AGO.search(piece):
        found.has_date = True
        # Example: "Ana Lima Nov 1, 2025"
        head = re.split(
            r"\s(?=\d|Updated|Published|Posted)|\s(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)",
            piece,
        )[0]
        if person := _person_in(head, labelled=labelled):
            names.append(person)
        return
    if known := outlet(piece):
        found.outlet = found.outlet or known.name
    elif person := _person_in(piece, labelled=labelled):
        names.append(person)
        found.outlet = found.outlet or _trailing_outlet(piece)
    elif names and all(word in lists["credentials"] or word in lists["suffixes"] for word in folded):
        names[-1] += "" if folded[0] in lists["credentials"] else f" {piece}"
    elif all(word in lists["unnamed"] for word in folded):
        found.unnamed = True
    elif any(word in lists["roles"] for word in folded):
        found.unnamed = found.unnamed or not names
    elif source_like(piece):
        found.outlet = found.outlet or piece
    elif is_place(piece) or (names and _TAIL.match(f" {piece} ")):
        pass
    else:
        found.other += 1
        found.sentence = found.sentence or not names or len(folded) > 12


def _person_in(piece: str, *, labelled: bool = False) -> str | None:
    """The person at the head of a piece, without title, role and what follows "in" or "for"."""
    words = piece.split()
    while words and fold(words[0]).strip(".") in _lists()["titles"] and len(words) > 2:
        words = words[1:]
    head = " ".join(words)
    for candidate in (head, _TAIL.sub("", f"{head} ").strip(), _without_role(words), _without_outlet(head)):
        if candidate and is_person(candidate, labelled=labelled):
            return recapitalise(_without_credentials(candidate))
    return None


def _without_role(words: list[str]) -> str | None:
    """The words before a role that stands without a comma: "Ana Lima Political Editor"."""
    folded = [fold(word).strip(".,") for word in words]
    if len(words) < 4 - (folded[-1:] != [] and folded[-1] in _lists()["roles"]):
        return None
    if not any(word in _lists()["roles"] for word in folded[2:]):
        return None
    for at in range(2, len(words)):
        if _is_other(folded[at], at) or folded[at] in _lists()["roles"] or folded[at] in _ordinary():
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


def _outlet_name(text: str) -> str | None:
    if known := outlet(text):
        return known.name
    return text.strip() if source_like(text) else None


def _without_credentials(name: str) -> str:
    words = name.split()
    while len(words) > 2 and fold(words[-1]).strip(".,") in _lists()["credentials"]:
        words.pop()
    return " ".join(words).rstrip(",")


def _turned(line: str) -> str | None:
    """The name of "Lima, Ana" as "Ana Lima"; None where the comma parts something else."""
    last, comma, first = line.partition(",")
    if not comma or "," in first or _AND.search(line):
        return None
    last, first = last.strip(), first.strip()
    if (
        len(last.split()) != 1
        or not 1 <= len(first.split()) <= 2
        or is_place(last)
        or outlet(last)
        or outlet(first)
        or is_place(first)
    ):
        return None
    turned = f"{first} {last}"
    return turned if is_person(turned) and fold(first) not in _lists()["suffixes"] else None


def _credited_reporters(line: str, start: int) -> str:
    """The reporters and writers of a closing credit; its editors are left out."""
    kept = [line[start:]]
    pieces = re.split(
        r"(?:[;.,]|\band\b)?\s*\b(?=(?:editing|edited|writing|additional reporting|reporting|compiled|graphics?|photography|desk)\b)",
        line[start:],
        flags=re.IGNORECASE,
    )
    kept = [pieces[0]]
    for piece in pieces[1:]:
        if match := re.match(r"(?:additional |and )*(?:writing|reporting)(?: and \w+)? by ", piece, re.IGNORECASE):
            kept.append(piece[match.end() :])
    return ", ".join(part.strip(" ;.,()") for part in kept)


_ZH_LABEL = re.compile(
    r"\s*[（(【\[]?\s*(?:本报|本刊|新华社|中新社|中新网|新京报|财新|澎湃新闻)?(?:特约|见习|实习|驻\S{1,6})?"
    r"(?:记者|記者|作者|撰文|撰稿|文|采写|採訪|通讯员|著者|筆者|執筆)\s*[:：|/／＝=丨]?\s*(?P<names>[^。！？]{2,40}?)\s*[)）】\]]?\s*"
)
_ZH_BREAK = re.compile(r"[\s、，,/／和与與]+")
_BEHIND = re.compile(
    r"\s*(?P<names>[\u3400-\u9fff\uac00-\ud7af]{2,4}(?:[\s·・][\u3400-\u9fff\uac00-\ud7af]{1,4}|(?:[、,][\u3400-\u9fff\uac00-\ud7af]{2,4})*))\s*(?:기자|특파원|記者|记者)\s*(?:[=\S]*@\S+)?\s*"
)


def _asian_byline(line: str) -> Byline | None:
    """Chinese, Japanese and Korean bylines: "记者 李明 王芳", "文/李明", "홍길동 기자"."""
    if len(line) > 60 or not _HAN.search(line):
        return None
    match = _ZH_LABEL.fullmatch(line) or _BEHIND.fullmatch(line)
    if not match:
        return None
    names = [name for name in _ZH_BREAK.split(match["names"]) if name not in ("", "记者", "記者")]
    if not names or not all(is_person(name, labelled=True) and len(name) <= 8 for name in names):
        return None
    mention = next(find_outlets(line), None)
    return Byline(tuple(names), mention.outlet.name if mention else None, "label")


def _bare_words(line: str) -> list[str]:
    """The words of a name without its titles, suffixes and credentials."""
    lists = _lists()
    words = [w.rstrip(",") for w in line.split()]
    while len(words) > 2 and fold(words[0]).strip(".") in lists["titles"]:
        words = words[1:]
    while len(words) > 2 and fold(words[-1]).strip(".") in lists["suffixes"] | lists["credentials"]:
        words.pop()
    return [w for w in words if w]


def _is_capitalised(word: str) -> bool:
    lead = _LOWER_LEAD.match(word)
    first = word[lead.end()] if lead else word[0]
    return first.isupper()


def _is_suffixed(line: str) -> bool:
    """Whether every comma of the line stands before "Jr." or "MD", behind a whole name."""
    head, *rest = line.split(",")
    behind = _lists()["suffixes"] | _lists()["credentials"]
    return len(head.split()) > 1 and all(fold(part).strip(". ") in behind for part in rest)


def _is_strange(folded: list[str], core: list[str], line: str) -> bool:
    """Whether a line that nothing announced as a name looks like a heading or a product: "Technical SEO"."""
    if folded[0].partition("-")[0] in _lists()["given"]:
        return False
    # Example: "Le Pavillon", "La Voz de Cádiz"
    if folded[0] in ("le", "la", "les", "el", "los", "las", "il", "de", "the"):
        return True
    if any((word in _ordinary() or word in cities()) and word not in _lists()["particles"] for word in folded):
        return True
    shouted = [w for w in core if w.isupper() and len(w) > 2 and not _INITIALS.fullmatch(w)]
    return line.upper() != line and any(len(w) == 3 or w is not core[-1] for w in shouted)


def _is_other(folded: str, at: int) -> bool:
    """Whether this word at this place in the line is no part of a name."""
    lists = _lists()
    if folded in lists["given_anyway"] and at == 0:
        return False
    if folded in lists["particles"] and at > 0:
        return False
    return folded in lists["other"] or folded in lists["roles"] or bool(_NOT_A_NAME.fullmatch(folded))


def _capitalise(word: str) -> str:
    """One shouted word: "MCDONALD", "O'NEILL", "MARIA-JOSÉ", "AL-SISI"."""
    parts = re.split(r"([-‐'’])", word.lower())
    fixed = [part if part in ("al", "el") and len(parts) > 1 else part[:1].upper() + part[1:] for part in parts]
    whole = "".join(fixed)
    return re.sub(r"\bMc([a-zß-ÿ])", lambda m: "Mc" + m[1].upper(), whole)
