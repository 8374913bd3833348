"""What a person's name looks like. The word lists stand in names.toml and ordinary.txt.

Pure functions over a line of text; where it stands is for the caller to weigh.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from pipeline.lexicon.outlets import fold, outlet, source_like, word_set
from pipeline.lexicon.places import cities, is_place
from pipeline.lexicon.sentences import MARKS


@cache
def name_words() -> Mapping[str, frozenset[str]]:
    """The word lists of names.toml by name, their words folded."""
    table = tomllib.loads((files("pipeline.lexicon") / "names.toml").read_text(encoding="utf-8"))
    lists = {name: word_set(words) for name, words in table.items() if isinstance(words, str)}
    return {name: frozenset(fold(word) for word in words) for name, words in lists.items()}


@cache
def ordinary_words() -> frozenset[str]:
    """Words that mostly stand in lower case in running text."""
    lines = (files("pipeline.lexicon") / "ordinary.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


# Example: "O'Neill", "Jean-Luc", "DeSantis", "McDonald", "García", "J.K.", "al-Sisi", "d'Ancona", "Åsa"
_LETTERS = rf"(?:[^\W\d_]|[{MARKS}])*"
_PART = rf"(?:(?:[OoDdLl]|[Mm]a?c|Fitz)['’])?[^\W\d_]['’]?{_LETTERS}\.?(?:['’][^\W\d_]{_LETTERS})?"
_NAME_WORD = re.compile(rf"{_PART}(?:[-‐‑]{_PART})*")
_INITIALS = re.compile(r"(?:[A-ZÀ-ÖØ-ÞА-Я]\.?-?){1,3}|[A-Z][a-z]\.")
_INITIAL = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я]\.")
# Example: "LifeLock" is none, "DeSantis" and "McDonald" are.
_CAMEL = re.compile(r"[^\W\d_A-Z][A-ZÀ-ÖØ-Þ]")
# The same in Greek and Cyrillic, where a scrape ran two words together
_GLUED = re.compile(r"[а-яёіїєґα-ωάέήίόύώ][А-ЯЁІЇЄҐΑ-Ω]")
_CAMEL_NAME = re.compile(
    r"(?:Mc|Mac|De|Di|Du|Da|Del|La|Le|Van|Von|Fitz|Ó|O|Abd|Al|El|St|San|Ben|Des|Dos|Ver|Ter|Te)[A-Z]"
)
_DOTTED = re.compile(r"(?!(?:Jr|Sr|St|Th|Ph|Ch|Wm|Chr)\.)[^\W\d_]{2,}\.")
_LOWER_LEAD = re.compile(r"(?:al|el|as|ash|an|ad|ar|at|az|ibn|d|l|t|de)[-‐'’](?=[^\W\d_a-z])")
_UNCASED = re.compile(r"[\u0590-\u06ff\u0750-\u077f\u08a0-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u137f\u1780-\u17ff]")
"""Hebrew, Arabic, the scripts of India, Thai, Lao, Burmese, Georgian, Ethiopic, Khmer: they have no capitals."""
_VIETNAMESE = re.compile(r"[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_HAN_NAME = re.compile(
    r"[\u3400-\u9fff]{2,4}|[\uac00-\ud7af]{2,5}"
    r"|[\u3040-\u30ff\u3400-\u9fff]{2,8}(?:[ \u3000·・][\u3040-\u30ff\u3400-\u9fff]{1,8})?"
)
# Example: "inflation", "statement", "Kriegsführung", "Gesundheit", "educación", "образование": no surname ends so.
_NOT_A_NAME = re.compile(
    r".{3,}(?:tions?|ments?|ness|ology|isms?|ically|ously|ships?|able|ible|ful|less|izing|ising|'s|s'"
    r"|ische[rnsm]?|iche[rnsm]?|.{3}ung(?:en)?|heit(?:en)?|keit(?:en)?|schaft(?:en)?|itat(?:en)?|ismus|igung"
    r"|cion(?:es)?|dad(?:es)?|miento|cao|coes|zione|zioni|heid|ние|ция|ции|ость|ство)"
)


def is_person(text: str, *, labelled: bool = False, as_fitted: bool = False) -> bool:
    """Whether a line is shaped like one person's name, "Ursula von der Leyen", and holds nothing that names do not.

    `labelled` says that something before it announced a name; only then are scripts without capitals believed.
    `as_fitted` reads as the rules did that the line model has heard: without "Jan Nowak", "John A. Smith" and
    "Lee Jae-myung", with names that ran into other words. It goes with the next fit.
    """
    line = text.strip()
    if not 3 <= len(line) <= 60 and not HAN.search(line):
        return False
    if HAN.search(line):
        return labelled and bool(_HAN_NAME.fullmatch(line))
    if re.search(r"\s{2}|\t", line) or ("," in line and not _is_suffixed(line)):
        return False
    words = _bare_words(line)
    if not 2 <= len(words) <= 7 or any(not _NAME_WORD.fullmatch(w) and not _INITIALS.fullmatch(w) for w in words):
        return False
    if _UNCASED.search(line):
        return labelled and len(words) <= 5
    lists = name_words()
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
    if not as_fitted and any(map(_GLUED.search, core)):
        return False
    if not labelled and (_INITIALS.fullmatch(core[-1]) or _is_strange(folded, core, line)):
        return False
    if folded[0].partition("-")[0] not in lists["given"] and all(fold(w).strip(".") in ordinary_words() for w in core):
        return False
    if labelled and _VIETNAMESE.search(line):
        return True  # Example: "Nguyễn Thu Hà"; "thu" and "mai" are names there, and days elsewhere
    # Example: "Jan Nowak", "Park Ji-won"
    is_known = not as_fitted and (folded[0] in lists["given_first"] or (folded[0] == "park" and "-" in folded[-1]))
    has_given = folded[0] in lists["given"]
    if any(
        is_no_name(f, at)
        for at, f in enumerate(folded[:-1])
        # Example: "John A. Smith"; "a" is no name without its full stop
        if not (is_known and at == 0) and (as_fitted or not has_given or not _INITIAL.fullmatch(words[at]))
    ):
        return False
    # Example: "Jae-myung" is no word, for all its "ung"
    is_word = is_no_name(folded[-1], len(folded) - 1) and (as_fitted or "-" not in folded[-1])
    if is_word and not (folded[-1] in lists["surname_anyway"] and (labelled or folded[0] in lists["given"])):
        return False
    if not (labelled or has_given_name(line)) and source_like(line):
        return False
    return not is_place(line) and outlet(line) is None


def is_uncased(text: str) -> bool:
    """Whether a text begins in a script that has no capitals."""
    return _UNCASED.match(text) is not None


def has_given_name(name: str) -> bool:
    """Whether a name begins with one of the few hundred most common given names."""
    return fold(_bare_words(name)[0]).partition("-")[0] in name_words()["given"]


def is_ordinary_word(folded: str) -> bool:
    """Whether a word, in lower case and without accents, is one that mostly stands in lower case."""
    return folded in ordinary_words() or folded in name_words()["other"] or folded in name_words()["roles"]


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
        elif shouted and 0 < at < len(words) - 1 and fold(word) in name_words()["particles"]:
            fixed.append(word.lower())
        else:
            fixed.append(_capitalise(word))
    return " ".join(fixed)


def _bare_words(line: str) -> list[str]:
    """The words of a name without its titles, suffixes and credentials."""
    lists = name_words()
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
    behind = name_words()["suffixes"] | name_words()["credentials"]
    return len(head.split()) > 1 and all(fold(part).strip(". ") in behind for part in rest)


def _is_strange(folded: list[str], core: list[str], line: str) -> bool:
    """Whether a line that nothing announced as a name looks like a heading or a product: "Technical SEO"."""
    if folded[0].partition("-")[0] in name_words()["given"]:
        return False
    # Example: "Le Pavillon", "La Voz de Cádiz"
    if folded[0] in ("le", "la", "les", "el", "los", "las", "il", "de", "the"):
        return True
    if any((word in ordinary_words() or word in cities()) and word not in name_words()["particles"] for word in folded):
        return True
    shouted = [w for w in core if w.isupper() and len(w) > 2 and not _INITIALS.fullmatch(w)]
    return line.upper() != line and any(len(w) == 3 or w is not core[-1] for w in shouted)


def is_no_name(folded: str, at: int) -> bool:
    """Whether this word at this place in the line is no part of a name."""
    lists = name_words()
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
