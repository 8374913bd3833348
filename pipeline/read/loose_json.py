"""JSON as pages carry it, read where it can be: orjson first, and where that fails a reader that forgives.

Forgiven are what sites' templates do: comment marks and CDATA around it, an assignment before it, HTML entities for
quotes, commas before a closing bracket or none between two values, raw line breaks and quotes inside strings, escapes
that JSON does not know, several roots, and an end that was cut off. Imports nothing of ours.
"""

import html
import re
from typing import TypeAlias

import orjson

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

LONGEST_MENDED = 400_000
"""Characters of broken JSON that are mended: it takes a walk in Python over each of them."""

_WRAPPING = re.compile(
    r"^(?:\s|<!--|//<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)+|(?<!\s)(?:\s|-->|//\s*-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>|;)+$"
)
_ASSIGNMENT = re.compile(r"^[\w.$\[\]\"' ]{1,120}=\s*(?=[\[{])")
_BARE = re.compile(r"[^\s\"{}\[\],:]+")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_BAD_ESCAPE = re.compile(r"\\(?![\"\\/bfnrt]|u[0-9a-fA-F]{4})")
_ENDS_VALUE = frozenset('}]"w')


def loads(text: str) -> Json:
    """What the text means; None where nothing in it is JSON."""
    if (plain := _strict(text)) is not None:
        return plain
    bare = _ASSIGNMENT.sub("", _WRAPPING.sub("", text), count=1)
    if (plain := _strict(bare)) is not None:
        return plain
    if "&quot;" in bare:
        bare = html.unescape(bare)
    if len(bare) > LONGEST_MENDED or not bare.startswith(("{", "[")):
        return None
    mended = _strict(_mended(bare))
    return mended[0] if isinstance(mended, list) and len(mended) == 1 else mended


def _strict(text: str) -> Json:
    try:
        read: Json = orjson.loads(text)
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        return None
    return read


def _mended(text: str) -> str:
    """The text as a list of its roots, in JSON that a strict reader takes."""
    out, stack, at = ["["], ["["], 0
    last = "["
    while at < len(text):
        char = text[at]
        if char.isspace():
            at += 1
            continue
        token, at, kind = _token(text, at)
        if kind in "}]":
            if len(stack) == 1 or (stack[-1] == "{") != (kind == "}"):
                continue
            _finish(out, last)
            stack.pop()
        elif kind == "," and last in ",[{:":
            continue
        elif last in _ENDS_VALUE and kind not in ",:":
            out.append(",")
        if kind in "{[":
            stack.append(kind)
        out.append(token)
        last = kind
    for opened in reversed(stack):
        if opened == "{" and last == '"' and _is_lone_key(out):
            out.append(":null")
        _finish(out, last)
        out.append("}" if opened == "{" else "]")
        last = "}"
    return "".join(out)


def _token(text: str, at: int) -> tuple[str, int, str]:
    """The token at a place, where the next may begin, and its kind: itself, `"` for strings, `w` for other values."""
    char = text[at]
    if char in "{}[],:":
        return char, at + 1, char
    if char == '"':
        end = _string_end(text, at + 1)
        inner = _BAD_ESCAPE.sub("", text[at + 1 : end])
        inner = "".join(c if c >= " " else f"\\u{ord(c):04x}" for c in inner)
        return f'"{_escaped(inner)}"', end + 1, '"'
    word = _BARE.match(text, at)
    bare = word[0] if word else char
    if bare in ("true", "false", "null") or _NUMBER.fullmatch(bare):
        return bare, at + len(bare), "w"
    behind = at + len(bare)
    is_key = len(bare) < 80 and text[behind : behind + 20].lstrip()[:1] == ":"
    return (f'"{_escaped(_BAD_ESCAPE.sub("", bare))}"' if is_key else "null"), at + len(bare), '"' if is_key else "w"


def _string_end(text: str, at: int) -> int:
    """Where a string ends: at a quote behind which something may stand that stands behind strings."""
    while (end := text.find('"', at)) >= 0:
        slashes = 0
        while text[end - 1 - slashes] == "\\" and slashes < end - at:
            slashes += 1
        behind = text[end + 1 : end + 40].lstrip()
        if slashes % 2 == 0 and (not behind or behind[0] in ",:}]"):
            return end
        at = end + 1
    return len(text)


def _escaped(inner: str) -> str:
    r"""The inside of a string with its lone quotes escaped, and no half an escape at its end."""
    inner = re.sub(r'(?<!\\)((?:\\\\)*)"', r'\1\\"', inner)
    odd = (len(inner) - len(inner.rstrip("\\"))) % 2
    return inner[:-1] if odd else inner


def _finish(out: list[str], last: str) -> None:
    """Leave nothing open before a closing bracket."""
    if last == ",":
        out.pop()
    elif last == ":":
        out.append("null")


def _is_lone_key(out: list[str]) -> bool:
    """Whether the string at the end stands where a key does, and nothing behind it."""
    return len(out) > 1 and out[-2] in ("{", ",")
