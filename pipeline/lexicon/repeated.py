"""Lines that come again: what a line is when small things about it are passed over, and which lines a text has.

Data and pure functions; shared by the cleaner, which takes what a learned rule names, and by what counts lines.
"""

import re
from hashlib import blake2b

MOST_LINES = 120
"""Lines of a text that are noted: half from its start, half from its end, where sites put what is theirs."""

_SPACES = re.compile(r"\s+")
_NUMBER = re.compile(r"(?<!\d)\d{1,4}(?:[.,:]\d{1,3})*(?!\d)")
_AROUND = " -–—|:;,.!*_>•·…»«[]()\"'“”‘’"


def usual_form(line: str) -> str:
    """The line in small letters, without signs around it, short numbers masked: `Read 12 replies` is `read # replies`.

    Longer numbers stay: an account to give to is not another one.
    """
    return _NUMBER.sub("#", _SPACES.sub(" ", line).strip(_AROUND).lower())


def mark(line: str) -> str:
    """16 hex digits that lines of one usual form share."""
    return blake2b(usual_form(line).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def marks(text: str, *, whole: bool = False) -> dict[str, int]:
    """The marks of a text's lines in their order, each with its line's number of words.

    At most MOST_LINES of them, unless the `whole` text is wanted; lines without a letter are none.
    """
    lines = [line for line in text.split("\n") if any(map(str.isalpha, line))]
    if len(lines) > MOST_LINES and not whole:
        lines = lines[: MOST_LINES // 2] + lines[-MOST_LINES // 2 :]
    return {mark(line): len(line.split()) for line in lines}
