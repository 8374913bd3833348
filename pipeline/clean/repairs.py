"""Repairs: what is put right in a text that stays, each by a named rule.

A repair never takes words away; it takes markup, broken lines and stray characters. `mend` has the order of the passes.
BeautifulSoup reads what markup is left in a text: it knows every entity and every broken tag.
"""

import re
from collections.abc import Iterator, Sequence

from bs4 import BeautifulSoup

from pipeline.clean.draft import Draft, Edit
from pipeline.lexicon import markdown, sentences
from pipeline.lexicon.sentences import CJK
from pipeline.model import Block, Document, FileType

_INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike
    strong sub sup time tt u var wbr nobr o:p""".split()
)
_BREAKING = frozenset(
    """p br div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 hr blockquote section article aside header footer main nav
    figure figcaption table thead tbody tr td th pre center address img picture source html body""".split()
)
_ELEMENT = re.compile(r"<([a-zA-Z][a-zA-Z0-9:]{0,10})(?:\s[^<>=]{1,40}=[^<>]{0,400})?\s*>([^<>]{0,300})</\1\s*>")
_LOOSE = r"\s[^<>=\n]{1,40}=(?>[^<>\n]|\n(?![ \t]*\n)){0,400}+"
"""Attributes as people write them, for as long as nobody could take a sentence for them."""
_TAG = re.compile(rf"</?([a-zA-Z][a-zA-Z0-9:]{{0,10}})(?:{markdown.ATTRIBUTES}|{_LOOSE})?\s*+/?>|<!--[^<>]{{0,300}}-->")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_SIGNS = re.compile(r"\*\*(?P<words>[^*\n]{1,300})\*\*|^#{1,6}[ \t]+(?=\S)", re.MULTILINE)
_SLANTED = re.compile(
    r"(?<![^\s(\[\"“„'‘«—–-])(?P<sign>[*_])(?P<words>[^\W_](?:[^*_\n]{0,300}[^\s*_(\[/\\])?)(?P=sign)(?![\w*_/@])"
)
"""A word or more between two stars or underscores: no handle, no address, no sum, no pattern of file names."""
_ESCAPE = re.compile(r"\\([$*_#\[\]()~`>&!])")
_ESCAPES = re.compile(r"(?<!\\)\\([$*_#\[\]()~`>&!'\"^|<@]|(?=[ \n]|\Z))")
"""What Pandoc writes too: backslashes before quotation marks, and where a line ends that is one."""
_GLUED_HAN = re.compile(rf"[{CJK}\u3000-\u303f\uff00-\uff60]{{2}}")
_HYPHENATED = re.compile(r"[^\W\d_]-\Z")
_GOES_ON = re.compile(
    r"(?!(?:and|or|nor|to|but|versus|vs|through|two|three|und|oder|bis|bzw|beziehungsweise|sowie|wie|y|e|o|u|et|ou|en|of|och|"
    r"eller|og|ja|tai|sekä|és|vagy|i|a|ili|ali|lub|czy|nebo|sau|ni|ve|veya|и|или|та|або|й)\b|\w+-)[^\W\d_]"
)
"""A word that belongs to what stands before a hyphen at a line's end: `two-` `year`, but not `Auf-` `und Abbau`."""
_PARTED = re.compile(r"(?P<first>[^\W\d_]{2,})(?P<hyphen>[-\u2010])[ \t\u00a0]*\n\s*(?P<rest>[^\W\d_]{2,})")
_COMPOUND = re.compile(r"[^\W\d_]-[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
FEWEST_PARTED, OFTEN = 3, 3
"""So many lines that end in hyphens, and so many times as many as compounds would make, show that words were parted."""
_STRAY = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff\ufffc]+")
_SPACED_LETTER = r"[a-zA-ZÀ-ɏͰ-ӿ]"
_GLUED_OPENING = re.compile(rf"(?<={_SPACED_LETTER}|[,;:.])(?=“{_SPACED_LETTER})")
_GLUED_CLOSING = re.compile(rf"(?<=[a-zà-ÿ.,!?]”)(?={_SPACED_LETTER})")
_EDGE = re.compile(r"\A\s+|\s*\n\s*|\s+\Z")
_RAGGED = re.compile(r"\A\s|[^\S\n]\n|\n[^\S\n]|\n\n\n|\s\Z")
_BREAK = re.compile(r"[ \t\u00a0]*\n\s*")


SENTENCE = "sentence"
"""Parts two sentences of a line while the text is being cleaned; what is kept of the line is one line again."""


def mend(document: Document) -> Draft:
    """The document's text with every repair made; paragraphs stand apart by line ends."""
    draft = Draft(document.text)
    draft = draft.edited(_gaps(document.text, document.blocks))
    draft = draft.edited(_stray(draft.text))
    for _ in range(3):  # markup may hide markup (`&lt;u&gt;`); three layers deep is as far as anyone nests it
        mended = draft.edited(_markup(draft.text))
        mended = mended.edited(_entities(mended.text))
        if mended is draft:
            break
        draft = mended
    draft = draft.edited(_links(draft.text))
    if document.type is FileType.TEXT:
        draft = draft.edited(_boxes(draft.text))
    draft = draft.edited(_numbers(draft.text))
    draft = draft.edited(_signs(draft.text, _SIGNS))
    if document.type is FileType.TEXT:  # a page has elements for it
        draft = draft.edited(_signs(draft.text, _SLANTED))
    is_markdown = document.type is FileType.TEXT and markdown.is_markdown(document.text)
    draft = draft.edited(_escapes(draft.text, _ESCAPES if is_markdown else _ESCAPE))
    draft = draft.edited(_quotes(draft.text))
    return draft.edited(_edges(draft.text))


def _gaps(text: str, blocks: Sequence[Block]) -> Iterator[Edit]:
    """White space between blocks becomes one line end or two, line breaks inside a block become a space."""
    wrapped = any("\n" in block.text for block in blocks)
    at = 0
    for block in blocks:
        gap = text[at : block.start]
        line_ends = ("\n\n" if wrapped or gap.count("\n") > 1 else "\n") if at else ""
        if gap != line_ends:
            yield Edit(
                at, block.start, line_ends, SENTENCE if sentences.parted(text, at, block.start) else "white-space"
            )
        for match in _BREAK.finditer(text, block.start, block.end) if wrapped else ():
            glue = "" if _is_one_word(text, *match.span()) else " "
            yield Edit(match.start(), match.end(), glue, "broken-line")
        at = block.end
    yield Edit(at, len(text), "", "white-space")


def parted_words(text: str, blocks: Sequence[Block]) -> dict[int, tuple[str, str]]:
    """Where a printer's hyphen at a line's end parts a word: by the place behind it, what stands before and below it.

    A hyphen is the printer's where the text has the word without it elsewhere, and in a text that was set in columns:
    where far more lines end in hyphens than its hyphenated words would. A word that the text has with its hyphen
    elsewhere keeps it.
    """
    ends = [
        match
        for block in blocks
        if "\n" in block.text
        for match in _PARTED.finditer(text, block.start, block.end)
        if match["rest"].islower() and _GOES_ON.match(match["rest"])
    ]
    if not ends:
        return {}
    low = text.lower()
    words, lines = max(1, len(low.split())), sum(block.text.count("\n") for block in blocks)
    usual = lines * len(_COMPOUND.findall(text)) / words
    different = len({match.group("first", "rest") for match in ends})
    is_set = different >= FEWEST_PARTED and different > OFTEN * usual
    known = frozenset(_WORD.findall(low))
    return {
        match.end("hyphen"): (match["first"], match["rest"])
        for match in ends
        if (whole := f"{match['first']}-{match['rest']}".lower()) not in low
        and (is_set or whole.replace("-", "") in known)
    }


def _is_one_word(text: str, start: int, end: int) -> bool:
    """Whether a line was broken where no space is: between two Han characters, behind a hyphen, in front of a comma."""
    if _GLUED_HAN.match(text[start - 1 : start] + text[end : end + 1]) or sentences.closes(text, end):
        return True
    return bool(_HYPHENATED.search(text[start - 2 : start])) and text[end].islower() and bool(_GOES_ON.match(text, end))


def _edges(text: str) -> Iterator[Edit]:
    """White space that markup left at the edges of lines and of the text."""
    if not _RAGGED.search(text):
        return
    for match in _EDGE.finditer(text):
        at_edge = match.start() == 0 or match.end() == len(text)
        lines = min(2, match.group().count("\n"))
        yield Edit(match.start(), match.end(), "" if at_edge else "\n" * lines, "white-space")


def _stray(text: str) -> Iterator[Edit]:
    """Control characters, soft hyphens, zero-width spaces."""
    for match in _STRAY.finditer(text):
        yield Edit(match.start(), match.end(), "", "stray-character")


def _markup(text: str) -> Iterator[Edit]:
    """Tags of HTML that a scraper left in: the tag goes, its words stay."""
    if "<" not in text:
        return
    at = 0
    while match := _TAG.search(text, at):
        element = _ELEMENT.match(text, match.start())
        name = (match.group(1) or "!").lower()
        if element and name in _INLINE:
            soup = BeautifulSoup(element.group(), "html.parser")
            yield Edit(element.start(), element.end(), soup.get_text(), "markup")
            at = element.end()
            continue
        if name in _INLINE or name in _BREAKING or name == "!":
            yield Edit(match.start(), match.end(), _instead_of(text, match, name), "markup")
        at = match.end()


def _instead_of(text: str, match: re.Match[str], name: str) -> str:
    """What a tag leaves behind: a line end where it parted two paragraphs on one line, else nothing."""
    if name not in _BREAKING:
        return ""
    before, after = text[: match.start()][-1:], text[match.end() : match.end() + 1]
    inside_line = before not in ("", "\n") and after not in ("", "\n")
    return "\n" if inside_line and before != ">" else ""


def _entities(text: str) -> Iterator[Edit]:
    """Character references: `&amp;`, `&#8217;`. One that no standard knows stays as it is."""
    if "&" not in text:
        return
    for match in _ENTITY.finditer(text):
        meaning = BeautifulSoup(match.group(), "html.parser").get_text()
        if (meaning != match.group() and meaning.isprintable()) or meaning == "\xa0":
            yield Edit(match.start(), match.end(), meaning.replace("\xa0", " "), "character-reference")


def _links(text: str) -> Iterator[Edit]:
    """Links and pictures of Markdown: the words of a link stay."""
    for match in markdown.links(text):
        yield Edit(match.start(), match.end(), markdown.words_of(match), "markdown")


def _boxes(text: str) -> Iterator[Edit]:
    """The fences that Pandoc sets around boxes, and the names of headings."""
    for start, end in sorted([*markdown.fences(text), *markdown.heading_names(text)]):
        yield Edit(start, end, "", "markdown")


def _numbers(text: str) -> Iterator[Edit]:
    """The numbers that a text browser put before links."""
    for match in markdown.numbers(text):
        yield Edit(match.start(), match.end(), "", "link-number")


def _signs(text: str, of: re.Pattern[str]) -> Iterator[Edit]:
    """Bold and slanted type and heading signs of Markdown: the signs go, the words stay."""
    for match in of.finditer(text):
        yield Edit(match.start(), match.end(), match["words"] or "", "markdown")


def _escapes(text: str, of: re.Pattern[str]) -> Iterator[Edit]:
    r"""Backslashes that a Markdown writer put before a sign, `\$1`, or at the end of a line that is one."""
    if "\\" not in text:
        return
    for match in of.finditer(text):
        yield Edit(match.start(), match.end(), match.group(1) or "", "escape")


def _quotes(text: str) -> Iterator[Edit]:
    """Spaces that were lost around quotation marks: `an“imminent`. Not where “ closes, as after a German „."""
    if "“" not in text or "„" in text:
        return
    places = {m.start() for m in _GLUED_OPENING.finditer(text)} | {m.start() for m in _GLUED_CLOSING.finditer(text)}
    for at in sorted(places):
        yield Edit(at, at, " ", "quote-spacing")
