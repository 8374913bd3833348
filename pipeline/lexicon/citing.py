"""Whether the words around an outlet's name make it the source of what is told: "told Reuters", "CNN reported".

The words stand in citing.toml, language by language; all languages are asked at once, as stories quote across them.
"""

import re
import tomllib
from functools import cache
from importlib.resources import files

_REACH = 90
"""Characters on either side of the name that are looked at."""


def is_cited(text: str, start: int, end: int) -> bool:
    """Whether the name from `start` to `end` of a text is named as a source there."""
    before, after = _patterns()
    left, right = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    # Example: "said CNN anchor Ana Lima" names who spoke; "told CNN on Friday" names who was told.
    if before.search(left) and not _GOES_ON.match(right):
        return True
    return bool(after.match(right)) and not _NOT_THE_SOURCE.search(left)


# Example: "told CNN's Ana Lima" counts, "told CNN headquarters" does not.
_GOES_ON = re.compile(
    r"\s(?:building|headquarters|offices?|owner|shareholders?|employees|staff(?:ers)?|executives?|studios?|parent|founder|"
    r"chief executive|ceo|stock|shares|lawsuit|logo)\b",
    re.IGNORECASE,
)
# Example: "the owner of CNN said", "the editor of the Post wrote", "he left the Post, reported to work"
_NOT_THE_SOURCE = re.compile(
    r"\b(?:owners?|founders?|heads?|chief|ceo|chair(?:man|woman)?|president|director|parent(?: company)?|editors?|"
    r"spokes(?:man|woman|person)|lawyers?|attorneys?|former|at|for|against|sued?|suing|joined|left|founded|bought|owns?|"
    r"acquired?|buy|sell|sold|watch(?:ing|ed)?)\s+(?:of\s+|for\s+|at\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)


_ARTICLE = (
    r"(?:the|an?|its?|der|die|das|dem|des|den|le|la|les|l'|el|los|las|il|lo|o|os|as|à|al|alla|au|aux|ao|de|del|della|dell'|"
    r"von|van|du|do|da|ال)"
)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = tomllib.loads((files("pipeline.lexicon") / "citing.toml").read_text(encoding="utf-8"))
    words = [noun.replace(" ", r"\s") for noun in table["nouns"].replace("\n", "").split("|") if noun]
    nouns = "|".join(sorted(set(words), key=len, reverse=True))
    # Example: "told the state-run news agency", "сообщил агентству «", "gegenüber der Nachrichtenagentur"
    described = rf"(?:\s+{_ARTICLE})?(?:\s+[\w'’.-]+){{0,4}}?\s+(?:{nouns})(?:\s+(?:de|di|del|van))?"
    # Example: "told Britain's", "told the Israeli"
    plain = rf"(?:\s+{_ARTICLE}){{0,2}}(?:\s+[\w-]+(?:['’]s|ish|ian|ean|ese|eli|ani|can|ench|utch|eek|qi))?"
    before = "|".join(word for those in table["before"].values() for word in those)
    after = "|".join(word for those in table["after"].values() for word in those)
    beside = rf"(?:'s)?[\s,]*(?:on\s\w+\s|in\s\w+\s|\([^)]{{1,12}}\)\s)?(?:{nouns})?"
    return (
        re.compile(rf"(?<![^\W\d_])(?:{before})(?:{described}|{plain})[\s'’«„“\"(ل《「]*$", re.IGNORECASE),
        re.compile(rf"[»”“\"'’)》」]?{beside}\s*(?:{after})", re.IGNORECASE),
    )
