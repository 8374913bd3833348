"""How Markdown writers and text browsers mark links: `[text](address "title")`, and `[12]text` with a list at the end.

html2text and markdownify write the first, whose addresses they wrap like any other text; lynx writes the second. Pure
functions over strings; nothing of ours imported.
"""

import re
from collections.abc import Iterator

_BREAK = r"\n(?!\s*\n)"
_ADDRESS = rf"(?>[^()<>\[\]\"\s]|[ \t]|{_BREAK}|\([^()\n\"]{{0,300}}\))"
_TITLE = rf"\"(?>[^\"\\\n]|\\.|{_BREAK}){{0,1000}}+\""
_FILE = r"[\w%.~/-]+\.[a-z]\w{1,4}(?:[?#][^\s()<>\"]{0,1000})?"
_TARGET = (
    rf"\(\s{{0,2}}(?>(?:[a-z]{{2,12}}:|/|#|\?|\.){_ADDRESS}{{0,4000}}+|<[^<>\n]{{1,4000}}>|{_FILE})"
    rf"\s{{0,2}}(?:{_TITLE})?\s{{0,2}}\)"
)
"""What stands behind a link's text. An address has a scheme, begins with a sign, stands in brackets or names a file:
what else stands in parentheses is prose."""
_BARE = rf"(?>[^\[\]\n\\]|\\.|{_BREAK})"
_NESTED = rf"!?\[{_BARE}{{0,600}}+\](?:{_TARGET})?"
LINK = re.compile(rf"(?P<picture>!?)\[(?P<text>(?>{_NESTED}|{_BARE}){{0,1000}}+)\]{_TARGET}", re.IGNORECASE)
"""A link or a picture; a link's text may hold pictures. Both may run over lines, and over no empty one. Nothing that
was read is ever read another way, so that brackets which nobody closes cost no more than others."""
_NUMBERED = re.compile(r"\[(\d{1,4})\](?=[^\W_]|[\"“„«‘])")
_LISTED = re.compile(r"^[ \t]*(\d{1,4})\. (?:https?|file|ftp|mailto|javascript|tel):", re.MULTILINE)
FEWEST = 2
"""Addresses in a text browser's list; with fewer `[1]` may be a footnote."""


def links(text: str) -> Iterator[re.Match[str]]:
    """The links and pictures of a text, in order."""
    if "](" in text:
        yield from LINK.finditer(text)


def words_of(link: re.Match[str]) -> str:
    """What a link shows: its text without the pictures in it; nothing of a picture."""
    if link["picture"]:
        return ""
    return LINK.sub(words_of, link["text"]).strip() if "](" in link["text"] else link["text"].strip()


def numbers(text: str) -> Iterator[re.Match[str]]:
    """The numbers that a text browser put right before a link's words, where it lists their addresses."""
    if "[1]" not in text and "[2]" not in text:
        return
    listed = {match[1] for match in _LISTED.finditer(text)}
    if len(listed) >= FEWEST:
        yield from (match for match in _NUMBERED.finditer(text) if match[1] in listed)
