"""The language that most of a story is written in.

A script that one language has to itself settles it (Hangul is Korean, Kana Japanese), and so do letters that only one
language of a script has (`ў` is Belarusian). Elsewhere langdetect's profiles are asked (profiles.py), of that script's
languages only; the same text always gets the same answer. A sample of head, middle and tail is seen, so that a long
text costs no more than a short one. What a page says of its language is believed where the text does not tell.

Measured with `.venv/bin/python benchmarks/languages.py` on the 122 truths of news-dev (16 languages), whole and cut to
pieces of so many words, with FEWEST_WORDS taken away:

| words  | right | wrong | untold | langdetect alone: right | wrong |
| ------ | ----- | ----- | ------ | ----------------------- | ----- |
| 3      | 0.571 | 0.018 | 0.411  | 0.809                   | 0.191 |
| 5      | 0.823 | 0.018 | 0.159  | 0.931                   | 0.069 |
| 6      | 0.882 | 0.017 | 0.100  | 0.956                   | 0.044 |
| 8      | 0.942 | 0.013 | 0.045  | 0.968                   | 0.032 |
| 10     | 0.972 | 0.017 | 0.010  | 0.977                   | 0.023 |
| 20     | 0.992 | 0.008 | 0.000  | 0.991                   | 0.009 |
| whole  | 1.000 | 0.000 | 0.000  | 0.992                   | 0.008 |
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from pipeline.enrich.base import shorten
from pipeline.enrich.hinted import hinted
from pipeline.enrich.profiles import likelihoods
from pipeline.model import CleanDocument, Found

SAMPLE_CHARS = 900
"""What is seen of a text, at most; a third from each of head, middle and tail."""
FEWEST_WORDS = 6
"""At six words one answer in fifty is wrong, or fewer; fewer words are no story."""
FEWEST_LETTERS = 4
"""Of a script that settles the language by itself."""
SURE_ENOUGH = 0.5
SHORT, SURE_IF_SHORT = 10, 0.9
"""Below so many words, a probability below this is not believed."""
_LONGEST_QUOTE = 120
_LEAST = 0.1
"""A language of which less speaks is no rival."""

_SCRIPTS = (
    (0x0041, "latin"), (0x0250, ""), (0x0370, "greek"), (0x0400, "cyrillic"), (0x0530, "armenian"),
    (0x0590, "hebrew"), (0x0600, "arabic"), (0x0700, ""), (0x0750, "arabic"), (0x0780, ""), (0x0900, "devanagari"),
    (0x0980, "bengali"), (0x0A00, "gurmukhi"), (0x0A80, "gujarati"), (0x0B00, "oriya"), (0x0B80, "tamil"),
    (0x0C00, "telugu"), (0x0C80, "kannada"), (0x0D00, "malayalam"), (0x0D80, "sinhala"), (0x0E00, "thai"),
    (0x0E80, "lao"), (0x0F00, "tibetan"), (0x1000, "burmese"), (0x10A0, "georgian"), (0x1100, "hangul"),
    (0x1200, "ethiopic"), (0x13A0, ""), (0x1780, "khmer"), (0x1800, ""), (0x1E00, "latin"), (0x1F00, "greek"),
    (0x2000, ""), (0x3040, "kana"), (0x3100, ""), (0x3400, "han"), (0xA000, ""), (0xAC00, "hangul"), (0xD7B0, ""),
    (0xF900, "han"), (0xFB00, ""), (0xFB50, "arabic"), (0xFE00, ""), (0xFE70, "arabic"), (0xFF00, ""),
    (0x20000, "han"), (0x32000, ""),
)  # fmt: skip
"""Where each script begins among the characters."""
_STARTS = [start for start, _ in _SCRIPTS]

ONE_LANGUAGE: Mapping[str, str] = {
    "greek": "el", "armenian": "hy", "hebrew": "he", "gurmukhi": "pa", "gujarati": "gu", "oriya": "or", "tamil": "ta",
    "telugu": "te", "kannada": "kn", "malayalam": "ml", "sinhala": "si", "thai": "th", "lao": "lo", "burmese": "my",
    "georgian": "ka", "hangul": "ko", "khmer": "km", "kana": "ja", "han": "zh", "bengali": "bn",
}  # fmt: skip
"""Scripts in which nearly all news is in one language."""

OWN_LETTERS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "latin": (("þ", "", "is"), ("ə", "", "az"), ("ħ", "", "mt")),
    "cyrillic": (
        ("ў", "", "be"), ("ђћ", "", "sr"), ("ѓќ", "", "mk"), ("ұқ", "ҳ", "kk"), ("ң", "қәҗ", "ky"), ("өү", "ңәқ", "mn"),
    ),
    "arabic": (("ښڼۍ", "", "ps"), ("ڵێۆ", "ې", "ku")),
}  # fmt: skip
"""Letters of one language only, letters that rule it out, and the language; langdetect knows most of these not."""
_OWN_SHARE = {"latin": 0.01, "cyrillic": 0.003, "arabic": 0.003}
"""Least share of own letters among all: `þ` is 1.5 % of Icelandic, `ћ` and `ђ` 0.8 % of Serbian; a name in a text of
another language stays below."""

OWN_WORDS: Mapping[str, tuple[str, ...]] = {
    "eu": ("eta", "ez", "dute", "zuen", "baina", "izan", "bere", "egin", "dela"),
    "ga": ("agus", "bhí", "tá", "chuig", "leis", "gach", "raibh", "dúirt", "seo"),
    "gl": ("unha", "unhas", "tamén", "máis", "moi", "ata", "dende", "cando", "xunta"),
    "xh": ("ukuba", "kwaye", "okanye", "ngoko", "kuba", "emva", "kunye", "uthi"),
    "zu": ("ukuthi", "futhi", "kanye", "ngoba", "noma", "uma", "lapho", "uthe"),
}
"""Words that make up a few hundredths of a text in a language that langdetect lacks, and hardly occur elsewhere."""
_OWN_WORDS_SHARE = 0.02

PROFILES: Mapping[str, tuple[str, ...]] = {
    "latin": (
        "af", "ca", "cs", "cy", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "id", "it", "lt", "lv", "nl",
        "no", "pl", "pt", "ro", "sk", "sl", "so", "sq", "sv", "sw", "tl", "tr", "vi",
    ),
    "cyrillic": ("bg", "mk", "ru", "uk"),
    "arabic": ("ar", "fa", "ur"),
    "devanagari": ("hi", "mr", "ne"),
}  # fmt: skip
"""The languages that langdetect knows, by script; those of ONE_LANGUAGE are settled without it."""

_CODES = {"no": "nb"}
_SAID = ("html:lang", "json-ld:inLanguage", "og:locale", "meta:content-language", "meta:language", "meta:dc.language")
_OLD_CODES = {"no": "nb", "iw": "he", "in": "id", "ji": "yi", "jp": "ja", "cz": "cs", "ua": "uk", "gr": "el"}
"""What pages write where ISO 639-1 has something else."""

_NOISE = re.compile(
    r"(?:https?://|www\.)[!-~]+|[!-~]{1,64}@[!-~]+|[@#]\w+|[!-~]{0,40}\d[!-~]*|\b[A-Za-z\d-]{1,64}(?:\.[A-Za-z\d-]+)+\b"
)
"""What says nothing of a language: addresses, handles, tags, figures; no more than these where no spaces stand."""


def find_language(clean: CleanDocument) -> tuple[Found[str] | None, str | None]:
    """The language of the story as ISO 639-1, or the reason why it can't be told.

    What the page says of it goes behind the text: templates say `en` of stories in every language. It counts where the
    text does not tell, and stands beside it as a rival.
    """
    found, reason = tell(clean.text)
    said = _said(clean)
    if said is None:
        return found, reason
    if found is None:
        return said, None
    # A wrong guess is a weak one, and a page that says what a text may well be is right.
    if found.value != said.value and any(rival.value == said.value for rival in found.rivals):
        return replace(said, rivals=(replace(found, rivals=()), *found.rivals)), None
    return replace(found, rivals=(*found.rivals, said)), None


def _said(clean: CleanDocument) -> Found[str] | None:
    """The language that the page's data name, the first that is one."""
    for key, text in hinted(clean, *_SAID):
        code = text.strip().replace("_", "-").partition("-")[0].lower()
        if len(code) == 2 and code.isalpha():
            code = _OLD_CODES.get(code, code)
            return Found(code, key, shorten(text), 0.5)
    return None


def tell(text: str) -> tuple[Found[str] | None, str | None]:
    """The language of a text, or the reason why it can't be told."""
    sample = _sample(text)
    letters = Counter(sample.casefold())
    scripts = _scripts(letters)
    if not scripts:
        return None, "language: there are no letters to tell it by"
    script, count = scripts.most_common(1)[0]
    share = count / scripts.total()
    if script == "han" and scripts["kana"] * 20 >= count:  # Japanese headlines are nine tenths Han
        script, share = "kana", (count + scripts["kana"]) / scripts.total()
    quote = _quote(text)
    if script in ONE_LANGUAGE:
        if count < FEWEST_LETTERS:
            return None, f"language: {count} letters are too few to tell"
        return Found(ONE_LANGUAGE[script], f"script:{script}", quote, round(share, 4)), None
    words = re.findall(r"[^\W\d_]+", sample.casefold())
    if len(words) < FEWEST_WORDS:
        return None, f"language: {len(words)} word{' is' if len(words) == 1 else 's are'} too few to tell"
    if own := _by_own_letters(script, letters, count):
        return Found(own, f"letters:{script}", quote, round(share, 4)), None
    if script == "latin" and (own := _by_own_words(Counter(words))):
        return Found(own, "words:latin", quote, round(share, 4)), None
    if script not in PROFILES:
        return None, f"language: no language in {script} script is known here"
    found, reason = _by_profiles(script, sample, quote)
    if found and found.confidence < SURE_IF_SHORT and len(words) < SHORT:
        return None, f"language: {len(words)} words are too few to tell ({found.value} at {found.confidence:.2f})"
    return found, reason


def _sample(text: str) -> str:
    """Head, middle and tail of the text, at whole words, without addresses and figures."""
    if len(text) > SAMPLE_CHARS:
        piece = SAMPLE_CHARS // 3
        starts = (0, (len(text) - piece) // 2, len(text) - piece)
        parts = [text[max(start, 0) : start + piece] for start in starts]
        text = "\n".join(part if " " not in part else part.partition(" ")[2].rpartition(" ")[0] for part in parts)
    return _NOISE.sub(" ", text)[:SAMPLE_CHARS]


def _scripts(letters: Counter[str]) -> Counter[str]:
    """How many letters of each script there are."""
    scripts: Counter[str] = Counter()
    for letter, count in letters.items():
        if letter.isalpha():
            at = bisect_right(_STARTS, ord(letter)) - 1
            if at >= 0 and _SCRIPTS[at][1]:
                scripts[_SCRIPTS[at][1]] += count
    return scripts


def _by_own_letters(script: str, letters: Counter[str], count: int) -> str | None:
    for own, ruled_out, code in OWN_LETTERS.get(script, ()):
        seen = sum(letters[letter] for letter in own)
        if seen >= 2 and seen >= _OWN_SHARE[script] * count and not any(letters[letter] for letter in ruled_out):
            return code
    return None


def _by_own_words(words: Counter[str]) -> str | None:
    """The language whose own words are at least a few hundredths of the text, three of them or more."""
    for code, own in OWN_WORDS.items():
        seen = [words[word] for word in own if words[word]]
        if len(seen) >= 2 and sum(seen) >= max(3, _OWN_WORDS_SHARE * words.total()):
            return code
    return None


def _by_profiles(script: str, sample: str, quote: str) -> tuple[Found[str] | None, str | None]:
    seen = likelihoods(sample, PROFILES[script])
    if not seen:
        return None, "language: no word of it is like any known language"
    found = [
        Found(_CODES.get(code, code), "langdetect", quote, round(share, 4)) for code, share in seen if share >= _LEAST
    ]
    if not found or found[0].confidence < SURE_ENOUGH:
        guesses = " or ".join(guess.value for guess in found[:3])
        return None, f"language: it may be {guesses}" if guesses else "language: it is like no known language"
    best, *rivals = found
    return Found(best.value, best.by, quote, best.confidence, tuple(rivals)), None


def _quote(text: str) -> str:
    """The first words of the text."""
    head = " ".join(text[: _LONGEST_QUOTE * 2].split())
    return head if len(head) <= _LONGEST_QUOTE else head[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + "…"
