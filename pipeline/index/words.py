"""What a word is to the embedded index: how texts are cut into words, and how a user's words become a query.

SQLite's FTS5 finds words between spaces and folds case and Latin accents. What it does not know is made good here, on
the way in and in the query alike: writing without spaces (Chinese, Japanese, Thai …), where each character is made a
word of its own and a user's word is looked for as a run of them, and letters that it does not fold. What stands here
decides what the index holds: change it only together with `SCHEMA` in sqlite.py. Imports nothing of ours.
"""

import re
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

TOKENIZER = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
"""FTS5's tokenizer; marks count as letters (M*), or Hindi words would fall apart at their vowel signs."""

_UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3041-\u3096\u30a1-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # Japanese kana
    "\u3005-\u3007\u3105-\u312f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"  # Chinese characters
    "\uac00-\ud7a3"  # Korean: it has spaces, but its particles cling to the word
)
_UNSPACED_CHARACTER = re.compile(f"[{_UNSPACED}]")

_LETTERS = str.maketrans(
    {
        **dict(zip("άέήίόύώϊϋΐΰΆΈΉΊΌΎΏΪΫς", "αεηιουωιυιυαεηιουωιυσ", strict=True)),
        **dict(zip("ёЁ", "ее", strict=True)),
        **dict(zip("أإآٱ", "اااا", strict=True)),
        **dict.fromkeys(map(chr, (*range(0x64B, 0x660), 0x670, 0x640)), None),  # Arabic vowel points, tatweel
        **dict.fromkeys(map(chr, range(0x591, 0x5BE)), None),  # Hebrew points
        **dict.fromkeys("ßẞ", "ss"),
    }
)
_FOLDED_LETTER = re.compile("[" + "".join(map(chr, _LETTERS)) + "]")

_LATIN_MARK = re.compile("[\u0300-\u036f]")
_SPACE = re.compile(r"\s+")

_QUOTATION_MARK = re.compile(r'(?<!\w)["“”„‟«»]|["“”„‟«»](?!\w)')
"""Of phrases in a query, as keyboards, phones and word processors make it; inside a word it is none: `צה"ל`."""


def indexed_form(text: str) -> str:
    """The text as it is handed to FTS5; the same words in the text and in a query come out the same."""
    if text.isascii():
        return text
    if _FOLDED_LETTER.search(text):
        text = text.translate(_LETTERS)
    return _UNSPACED_CHARACTER.sub(r" \g<0> ", text)


def terms(words: str) -> list[str]:
    """The distinct words and phrases of a query, each with at least one letter or digit in it.

    A phrase is what stands between two quotation marks; where one has no partner, all of them are passed over.
    """
    words = storable(words)
    parts = _QUOTATION_MARK.split(words)
    if len(parts) % 2 == 0:
        parts = [words]
    found: list[str] = []
    for at, part in enumerate(parts):
        found += [" ".join(part.split())] if at % 2 else part.split()
    return [term for term in dict.fromkeys(found) if _phrase(term)]


def size(term: str) -> int:
    """How many words the index sees in a term: `U.S.` is two, a Chinese page thousands."""
    return len(_phrase(term))


def pieces(term: str, most: int) -> list[str]:
    """A term in pieces of so many words at most; each begins in the middle of the one before."""
    spots = list(_tokens(term))
    if len(spots) <= most:
        return [term]
    firsts = range(0, len(spots) - most // 2, most - most // 2)
    return [term[spots[first][1] : spots[min(first + most, len(spots)) - 1][2]] for first in firsts]


def storable(text: str) -> str:
    """The text without what no stored text holds: lone surrogates (from a terminal's bytes) and NUL."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")


def match_expression(wanted: Sequence[str]) -> str:
    """An FTS5 query for texts with all of these terms: each a quoted string, so nothing in it is syntax."""
    quoted = (indexed_form(term).replace('"', " ") for term in wanted)
    return " ".join(f'"{term}"' for term in quoted)


def snippets(text: str, wanted: Sequence[str], marks: tuple[str, str], most: int = 3) -> tuple[str, ...]:
    """Stretches of the text around the terms, each occurrence between the two marks, in order; `most` of them."""
    spots = _occurrences(text[:_LOOKED_THROUGH], wanted)
    found: list[str] = []
    spot = next(spots, None)
    while spot and len(found) < most:
        first, stops = spot, spot[1] + _AROUND
        inside = []
        while spot and spot[1] <= stops:
            inside.append(spot)
            spot = next(spots, None)
        found.append(_excerpt(text, max(first[0] - _AROUND, 0), stops, inside, marks))
    return tuple(found)


_AROUND = 90
"""Characters shown either side of a snippet's first occurrence: about two lines of a terminal in all."""

_LONGEST_SPOT = 200
"""Characters of one occurrence that are shown; there are "words" of 40,000."""

_LOOKED_THROUGH = 500_000
"""Characters of a text that are looked through for snippets, to keep a page of hits fast."""


def _excerpt(text: str, begins: int, stops: int, spots: Sequence[tuple[int, int]], marks: tuple[str, str]) -> str:
    # Whole words at both ends, where there are spaces to tell words by.
    if begins:
        begins = next((space.end() for space in _SPACE.finditer(text, begins, spots[0][0])), begins)
    if stops < len(text):
        stops = max((space.start() for space in _SPACE.finditer(text, spots[-1][1], stops)), default=stops)
    pieces = ["… "] if begins else []
    position = begins
    for first, last in spots:
        pieces += _unmarked(text[position:first], marks), marks[0], _unmarked(text[first:last], marks), marks[1]
        position = last
    pieces += [_unmarked(text[position:stops], marks), " …" if stops < len(text) else ""]
    return _SPACE.sub(" ", "".join(pieces)).strip()


def _unmarked(text: str, marks: tuple[str, str]) -> str:
    """The text without the marks, should it hold any."""
    return text.replace(marks[0], " ").replace(marks[1], " ")


def _occurrences(text: str, wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the terms stand in the text, in order, none over another; the longest that fits wins."""
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(map(_phrase, wanted), key=len, reverse=True):
        phrases.setdefault(phrase[0], []).append(phrase)
    longest = max((len(fits) for group in phrases.values() for fits in group), default=0)
    tokens = _tokens(text)
    ahead = deque(islice(tokens, longest))
    while ahead:
        size = next((len(p) for p in phrases.get(ahead[0][0], ()) if p == _words(ahead, len(p))), 0)
        if size:
            start = ahead[0][1]
            yield start, min(ahead[size - 1][2], start + _LONGEST_SPOT)
        for _ in range(size or 1):
            ahead.popleft()
        ahead.extend(islice(tokens, longest - len(ahead)))


def _words(tokens: Iterable[tuple[str, int, int]], count: int) -> tuple[str, ...]:
    return tuple(word for word, _, _ in islice(tokens, count))


def _phrase(term: str) -> tuple[str, ...]:
    """A term as the run of words that the index sees in it: `U.S.` is `u`, `s`."""
    return tuple(word for word, _, _ in _tokens(term))


def _tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text, folded, each with its offsets."""
    cut = ((_folded(match.group()), *match.span()) for match in _word().finditer(text))
    return (token for token in cut if token[0])  # nothing is left of an accent that stands alone


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.translate(_LETTERS).lower())
    return _LATIN_MARK.sub("", apart).translate(_LETTERS)


@cache
def _word() -> re.Pattern[str]:
    """A run of letters, digits and marks; a character of a writing without spaces stands alone."""
    marks = "".join(c for c in map(chr, range(0x300, 0xFFFF)) if unicodedata.category(c)[0] == "M")
    return re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[^\W_]|[{marks}])+")
