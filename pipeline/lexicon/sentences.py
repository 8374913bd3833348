"""What a sentence looks like from outside: how it ends, where it breaks off, how many words it has.

Pure functions over strings, in any script; no I/O, nothing of ours imported.
"""

import re
from collections.abc import Iterator

CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Han and Kana, for use inside a character class: scripts that put no space between words."""

MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0970-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u200c\u200d"
)
"""Accents, points, the blocks of India's scripts for their vowel signs, and what joins letters without a space, for use
inside a character class: `re` takes them for no letters, and they end no word."""

_WORD = re.compile(rf"[{CJK}]|[^\W_{CJK}]+(?:['’.-][^\W_{CJK}]+|[{MARKS}]+[^\W_{CJK}]*)*")
_CLOSING = re.compile(r"[,;)]|\.(?=\s|$)|['’]s\b")
_HAN = re.compile(rf"[{CJK}]")
FULL_STOPS = (".", "。", "।", "۔")
"""What ends a sentence that neither asks nor exclaims nor breaks off."""
_END = re.compile(r"[.!?…。！？؟।۔]['\"”’»“)\]]*(?:\[\d{1,3}\])*$")
_COMPANY = re.compile(r"\b(?:Inc|Ltd|Corp|Co|Jr|Sr|Bros|Cie|Llc|LLC)\.$")
_PAUSE = re.compile(r"[:;,–—-]['\"”’»)\]]*$")
_LAST_WORD = re.compile(r"[^\W\d_]+[,–-]?$")
_BYLINE = re.compile(r"(?:by|von|par|por|di|de|door|av|af|od|przez|text|words) [A-ZÀ-Þ][^.!?]{2,80}$")
_BULLET = re.compile(r"(?:[•‣◦▪●○∙■□➤►▶→*+·–—-]|o(?=\s{1,2}[A-Z])|\d{1,3}[.)](?!\d))\s+(?=\S)")


_BETWEEN = re.compile(
    r"(?P<end>[.!?…؟।۔][\"'”’»)\]]*)(?P<gap> {1,2})(?=(?P<next>[“„«¿¡\"'‘(©]*[^\s]))"
    r"|(?P<wide>[。！？][」』”）]*)(?=[^\s」』”）])"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|févr|avr|juil|okt|dez|mr|mrs|ms|dr|prof|st|ste|no|nr|núm|"
    r"gen|gov|sen|rep|lt|col|capt|sgt|rev|hon|inc|ltd|co|corp|jr|sr|vs|ca|art|abs|vol|pp?|ave|blvd|mt|ft|sra?|bzw|usw|etc)"
    r"|\b[^\W\d_])\.$",
    re.IGNORECASE,
)
"""What ends with a full stop in mid-sentence: a month, a title, an initial."""


def between(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where one sentence of a line ends and the next begins: the stretch between them, one or two spaces or nothing."""
    for match in _BETWEEN.finditer(text, start, end):
        if match["wide"]:
            yield match.end(), match.end()
        elif not match["next"][-1].islower() and not match["next"][-1].isdigit():
            if match["end"] == "." and _ABBREVIATED.search(text, max(start, match.start() - 6), match.end("end")):
                continue
            yield match.span("gap")


def parted(text: str, start: int, end: int) -> bool:
    """Whether what stands between two pieces of a text is what stands between two sentences of a line."""
    return text[start:end] in {" ", "  "} or (start == end > 0 and text[end - 1] in "。！？」』”）")


def closes(text: str, at: int) -> bool:
    """Whether a sentence goes on here with a sign or an ending that nothing parts from the word before."""
    return _CLOSING.match(text, at) is not None


def words(text: str) -> list[str]:
    """The words of a text; a Han or Kana character is a word of its own."""
    return _WORD.findall(text)


def length(text: str) -> float:
    """How many words a text is long, two Han or Kana characters being as long as one."""
    return len(words(text)) - len(_HAN.findall(text)) / 2


def is_ended(text: str) -> bool:
    """Whether a text stops where a sentence stops, and not at the full stop of `Halden Turbines, Inc.`."""
    return bool(_END.search(text[-12:])) and not _COMPANY.search(text[-8:])


def is_paused(text: str) -> bool:
    """Whether a text stops at a comma, a colon or a dash, so that something must follow."""
    return bool(_PAUSE.search(text[-4:]))


def bullet(text: str) -> int:
    """Length of the bullet or number that a list item starts with; 0 where there is none."""
    match = _BULLET.match(text)
    return match.end() if match else 0


def goes_on(before: str, after: str) -> bool:
    """Whether a paragraph was broken in mid-sentence: one stops without a full stop, the next starts small.

    40 characters and 6 words: a shorter line is a heading or a label more often than half a sentence. Neither does
    a byline in small letters (`by Ana Lima`) go on with the headline above it.
    """
    if not after[:1].islower() or len(before) < 40 or len(before.split()) < 6 or _BYLINE.match(after):
        return False
    return bool(_LAST_WORD.search(before[-40:])) and not is_ended(before) and not bullet(after)
