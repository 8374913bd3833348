"""How long the story is, in words."""

import re
import unicodedata

from pipeline.lexicon.sentences import CJK, MARKS

_WORD = re.compile(rf"[{CJK}]|[^\W{CJK}]+(?:[{MARKS}]+[^\W{CJK}]*)*")


def count_words(text: str) -> int:
    """The number of words; a Han or Kana character is a word, an apostrophe or a hyphen parts two."""
    return len(_WORD.findall(unicodedata.normalize("NFKC", text)))
