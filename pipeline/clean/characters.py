"""What kind of character each of a text's is: a letter, a digit, a full stop of any script. Counted, never read."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

LETTER, CAPITAL, HAN, DIGIT, COMMA, STOP, BAR, QUOTE, CLOSE, COLON, QUESTION, ODD, SPACE = range(1, 14)
_SIGNS = {
    COMMA: ",،、，;；؛",
    STOP: ".!…。！।۔؟",
    QUESTION: "?？",
    BAR: "|•·›→>/▪■●►▶",
    QUOTE: '"“”«»„「」『』',
    CLOSE: "'’)]",
    COLON: ":：",
    ODD: "@©®™#_=[{}<~*+",
}
TABLED = 0x3400
"""Code points whose kind is looked up; what lies above is told by its range."""


@cache
def _kinds_of_characters() -> NDArray[np.uint8]:
    kinds = np.zeros(TABLED, dtype=np.uint8)
    for point in range(TABLED):
        category = unicodedata.category(chr(point))
        if category[0] in "LM":
            kinds[point] = CAPITAL if category in ("Lu", "Lt") else LETTER
        elif category[0] == "N":
            kinds[point] = DIGIT
        elif chr(point).isspace():
            kinds[point] = SPACE
    kinds[0x3040:0x3100] = HAN
    for kind, signs in _SIGNS.items():
        for sign in signs:
            if ord(sign) < TABLED:
                kinds[ord(sign)] = kind
    return kinds


def points_of(text: str) -> NDArray[np.uint32]:
    """The code point of each character."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def kinds_of(points: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """The kind of each character."""
    kinds = _kinds_of_characters()[np.minimum(points, TABLED - 1)]
    if len(high := np.flatnonzero(points >= TABLED)):
        at = points[high]
        told = np.full(len(at), LETTER, dtype=np.uint8)
        told[
            ((at >= 0x3400) & (at < 0xA000)) | ((at >= 0xF900) & (at < 0xFB00)) | ((at >= 0x20000) & (at < 0x32000))
        ] = HAN
        told[(at >= 0x1F000) & (at < 0x20000)] = ODD
        for kind, signs in _SIGNS.items():
            for sign in signs:
                if ord(sign) >= TABLED:
                    told[at == ord(sign)] = kind
        kinds[high] = told
    return kinds


@cache
def _small_letters() -> NDArray[np.uint32]:
    return np.array([ord(chr(point).lower()[0]) for point in range(TABLED)], dtype=np.uint32)


def small(points: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Each letter as a small one, or the first of those that it becomes."""
    return np.where(points < TABLED, _small_letters()[np.minimum(points, TABLED - 1)], points)
