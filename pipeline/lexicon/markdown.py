"""How Markdown writers and text browsers mark links: `[text](address "title")`, and `[12]text` with a list at the end.

html2text and markdownify write the first, whose addresses they wrap like any other text; lynx writes the second. Pandoc
adds what elements were named (`[text]{.kicker}`), fences for boxes (`::: teaser`) and, in plainer dialects, their tags.
Pure functions over strings.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from pipeline.lexicon.sentences import is_ended

_BREAK = r"\n(?!\s*\n)"
_ADDRESS = rf"(?>[^()<>\[\]\"\s]|[ \t]|{_BREAK}|\([^()\n\"]{{0,300}}\)|\[[^\[\]()\n\"]{{0,300}}\])"
_TITLE = rf"\"(?>[^\"\\\n]|\\.|{_BREAK}){{0,1000}}+\""
_FILE = r"[\w%.~/-]+\.[a-z]\w{1,4}(?:[?#][^\s()<>\"]{0,1000})?"
_TARGET = (
    rf"\(\s{{0,2}}(?>(?:[a-z]{{2,12}}:|/|#|\?|\.){_ADDRESS}{{0,20000}}+|<[^<>\n]{{1,4000}}>|{_FILE})"
    rf"\s{{0,2}}(?:{_TITLE})?\s{{0,2}}\)"
)
"""What stands behind a link's text. An address has a scheme, begins with a sign, stands in brackets or names a file:
what else stands in parentheses is prose."""
_QUOTED = rf"(?<==)\"(?>[^\"\\\n]|\\.|{_BREAK}){{0,20000}}+\""
_NAMES = (
    r"\{(?=[.#][A-Za-z_!-][^\s{}=\"]*+[\s}]|[\w-]+=\")"
    rf"(?>[^{{}}\"\n]|{_QUOTED}|{_BREAK}){{0,2000}}+\}}"
)
"""What Pandoc tells of an element: `{.kicker #top data-id="7"}`."""
_BARE = rf"(?>[^\[\]\n\\]|\\.|{_BREAK})"
_BEHIND = rf"(?:{_TARGET})?(?:{_NAMES})?"
_INNERMOST = rf"!?\[{_BARE}{{0,600}}+\]{_BEHIND}"
_NESTED = rf"!?\[(?>{_INNERMOST}|{_BARE}){{0,600}}+\]{_BEHIND}"
LINK = re.compile(
    rf"(?P<picture>!?)\[(?P<text>(?>{_NESTED}|{_BARE}){{0,1000}}+)\](?:(?P<target>{_TARGET})(?:{_NAMES})?|{_NAMES})",
    re.IGNORECASE,
)
"""A link, a picture or words that Pandoc names; a link's text may hold pictures. All may run over lines, and over no
empty one. Nothing that was read is ever read another way, so that brackets which nobody closes cost no more than
others."""
_SPACE = rf"(?>[ \t]|{_BREAK})"
ATTRIBUTES = (
    rf"(?:{_SPACE}++[\w:.@-]{{1,40}}+"
    rf"(?:=(?:\"(?>[^\"<>\n]|{_BREAK})*+\"|'(?>[^'<>\n]|{_BREAK})*+'))?+)++"
)
"""What stands in a tag behind its name; values are in quotation marks, and pictures of a hundred thousand letters."""
_TAG = re.compile(rf"<[a-zA-Z][a-zA-Z0-9]{{0,10}}+{ATTRIBUTES}{_SPACE}*+/?>")
_QUOTES = re.compile("=[\"']")
_FENCE = re.compile(
    r"^(?:[ \t]*+(?:[-*+>]|\d{1,3}[.)]))*+[ \t]*+"
    r"(?P<fence>:{3,}+[ \t]*+(?P<name>[\w-]++|\{(?:[^{}\n]*+|[.#][^{}\n]*+(?<==\")\{[^\n]*\}\"[^{}\n]*+)\})?+)[ \t]*+$",
    re.MULTILINE,
)
_NAMES_BEHIND = re.compile(r"(?<![ \t])[ \t]*+\{[#.][A-Za-z_!-][^{}\n]*+\}$", re.MULTILINE)
_HEADING = re.compile(r"#{1,6}[ \t]")
_NUMBER = re.compile(
    r"(?P<apart>(?<![^\s\]]))?\[(?P<number>\d{1,4})\]"
    r"(?P<leads>(?=[^\W_]|[\"“„«‘])|(?(apart)(?=[^\s\].,;:)]|[ \t]*$)|(?!)))?",
    re.MULTILINE,
)
"""A number in brackets; whether a space or nothing stands before it, and whether it leads to words, on its line or the
next."""
_LISTED = re.compile(r"^[ \t]*(\d{1,4})\. (?:https?|file|ftp|mailto|javascript|tel):", re.MULTILINE)
FEWEST = 2
"""Addresses in a text browser's list, by which fewer numbers are told from footnotes."""
FEWEST_IN_ROW, IN_ROW = 12, 0.9
"""Numbers in brackets, and the share of them that lead to words, each one more than the number before it, from which a
text browser counted its links: footnotes stand behind words, and once more below the text."""
APART, WITHIN = 0.5, 0.02
"""And such shares of them stand apart from the word before, and within a line, in front of which no sentence ends:
footnotes of Han stand between words, references and verses begin lines and sentences."""


def is_markdown(text: str) -> bool:
    """Whether a text has anything that looks like a link of Markdown."""
    return "](" in text or "]{" in text


def links(text: str) -> Iterator[re.Match[str]]:
    """The links, pictures and named words of a text, in order."""
    if is_markdown(text):
        for match in LINK.finditer(text):
            is_code = not match["target"] and match["text"] and text[max(0, match.start() - 1)].isalnum()
            if not is_code:  # as `a[3]{x="1"}` is
                yield match


def marked(text: str, its_links: Iterable[re.Match[str]]) -> list[tuple[int, int]]:
    """Where links and tags stand, in order, one for those within each other: nothing in them is a sentence."""
    found = [match.span() for match in its_links]
    if "<" in text:
        found += [match.span() for match in _TAG.finditer(text) if _QUOTES.search(match.group())]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def is_fence(text: str, start: int) -> bool:
    """Whether a line begins as a fence does."""
    return text.startswith(":::", start)


def fences(text: str) -> Iterator[tuple[int, int]]:
    """The marks that begin and end a box, `::: teaser` or `::: {.teaser .wide}` and `:::`, each with its other half."""
    opened: list[tuple[int, int]] = []
    if ":::" in text:
        for match in _FENCE.finditer(text):
            if match["name"]:
                opened.append(match.span("fence"))
            elif opened:
                yield opened.pop()
                yield match.span("fence")


def heading_names(text: str) -> Iterator[tuple[int, int]]:
    """The names behind a heading: `## In short {#in-short .box}`."""
    for match in _NAMES_BEHIND.finditer(text) if "{" in text else ():
        if _HEADING.match(text, text.rfind("\n", 0, match.start()) + 1):
            yield match.span()


def words_of(link: re.Match[str]) -> str:
    """What a link shows: its text without the pictures in it; nothing of a picture."""
    if link["picture"]:
        return ""
    return LINK.sub(words_of, link["text"]).strip() if "]" in link["text"] else link["text"].strip()


def numbers(text: str) -> list[re.Match[str]]:
    """The numbers that a text browser put before the words of its links, where it has counted or listed these."""
    if "[1]" not in text and "[2]" not in text:
        return []
    every = list(_NUMBER.finditer(text))
    leading = [match for match in every if match["leads"] is not None]
    if _are_counted(text, leading, len(every)):
        return leading
    listed = {match[1] for match in _LISTED.finditer(text)}
    return [match for match in leading if match["number"] in listed] if len(listed) >= FEWEST else []


def _are_counted(text: str, leading: Sequence[re.Match[str]], every: int) -> bool:
    counted = [int(match["number"]) for match in leading]
    in_row = sum(b == a + 1 for a, b in pairwise(counted)) + (counted[:1] == [1])
    if every < FEWEST_IN_ROW or in_row < IN_ROW * every:
        return False
    before = [text[max(0, match.start() - 20) : match.start()].rpartition("\n")[2].rstrip() for match in leading]
    within = sum(bool(each) and not is_ended(each) for each in before)
    return sum(match["apart"] is not None for match in leading) >= APART * every and within >= WITHIN * every
