"""Cites: the outlets that the story names as the source of its reporting.

"According to CNN", "told Reuters", "documents obtained by The Washington Post". An outlet that is merely mentioned is
none, nor is the publisher itself, nor the wire that wrote the story.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pipeline.enrich.base import shorten, unique
from pipeline.lexicon.citing import is_cited
from pipeline.lexicon.outlets import Outlet, find_outlets, fold, outlet, source_like
from pipeline.model import CleanDocument, Found

# Example: "the Post" behind "The Washington Post", "the Journal" behind "The Wall Street Journal"
_SHORT = re.compile(
    r"\b[Tt]he (?P<word>Post|Times|Journal|Herald|Tribune|Chronicle|Globe|Star|Mail|Telegraph|Examiner|Inquirer|"
    r"Dispatch|Courier|Gazette|Register|Sentinel|Independent|Observer|Monitor|Standard|News|Sun|Mirror|Express|Review)"
    r"(?!['’]?\w|\s[A-Z][a-z])"
)
_GENERIC = re.compile(
    r"\b[Tt]he (?:news)?(?P<word>paper|publication|outlet|agency|broadcaster|network|magazine|channel|daily|site)\b"
)
_LISTED = re.compile(
    r"\s*(?:,|/|&|,?\s(?:and|und|et|y|e|и|en)(?:\s(?:the|with|to))?)\s*(?:(?:the|news agency|agency)\s)*", re.IGNORECASE
)
_UNKNOWN = re.compile(
    r"(?:according to|told|(?:reported|obtained|seen|reviewed|published) (?:by|in)|interview with|citing|speaking to)\s"
    r"(?P<name>(?:[Tt]he\s)?(?:[A-Z][\w'’.&-]+\s){1,4}(?:[A-Z][\w'’-]+))(?=[\s,.;:”\"]|$)"
)
_SENTENCE_END = re.compile(r"(?<=[a-zà-ÿ0-9)\"”’»][.!?])\s+(?=[A-ZÀ-Þ«“\"„])|(?<=[。！？])|\n")


_AROUND = 90
"""Characters of a long sentence that are quoted on either side of the name."""


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    name: str
    known: bool


@dataclass(frozen=True, slots=True)
class Citation:
    """One outlet named as a source."""

    name: str
    quote: str
    confidence: float


@dataclass(slots=True)
class _Memory:
    """The outlets named so far, for "the Post" and "the newspaper"."""

    last: str | None = None
    last_kind: str | None = None
    by_word: dict[str, str] = field(default_factory=dict)

    def note(self, found: Outlet) -> None:
        """Remember an outlet that was named in full."""
        self.last, self.last_kind = found.name, found.kind
        words = found.name.split()
        if len(words) > 1:
            self.by_word[words[-1]] = found.name
            self.by_word.setdefault(words[0], found.name)


def find_cites(clean: CleanDocument, *, own: Iterable[str] = ()) -> Found[tuple[str, ...]] | None:
    """The outlets that the text names as its sources, in order; `own` are those that the story itself comes from."""
    left_out = {fold(_full_name(name)) for name in own}
    citations = [each for each in citations_in([block.text for block in clean.kept]) if fold(each.name) not in left_out]
    if not citations:
        return None
    first: dict[str, Citation] = {}
    for each in citations:
        first.setdefault(fold(each.name), each)
    names = unique(each.name for each in first.values())
    quote = shorten(" | ".join(dict.fromkeys(shorten(each.quote) for each in first.values())))
    return Found(names, "citation", quote, min(each.confidence for each in first.values()))


def citations_in(paragraphs: Iterable[str]) -> Iterator[Citation]:
    """Every citation in these paragraphs, in order."""
    memory = _Memory()
    for text in paragraphs:
        yield from _in_paragraph(text, memory)


def _in_paragraph(text: str, memory: _Memory) -> Iterator[Citation]:
    cited_until = -1
    for mention in _mentions(text, memory):
        listed = cited_until >= 0 and _LISTED.fullmatch(text[cited_until : mention.start])
        if listed or is_cited(text, mention.start, mention.end):
            cited_until = mention.end
            yield Citation(mention.name, _sentence(text, mention), 0.9 if mention.known else 0.6)


def _mentions(text: str, memory: _Memory) -> list[_Mention]:
    """Outlets in the text, by name, by short name, by "the newspaper", and unknown ones that are cited."""
    found: list[_Mention] = []
    events: list[tuple[int, int, Outlet | None, str]] = [
        (each.start, each.end, each.outlet, each.alias) for each in find_outlets(text)
    ]
    taken = [(start, end) for start, end, _, _ in events]
    for pattern in (_SHORT, _GENERIC):
        events += [(match.start(), match.end(), None, match["word"]) for match in pattern.finditer(text)]
    for start, end, known, word in sorted(events, key=lambda event: (event[0], event[2] is not None)):
        if known is None:
            name = memory.by_word.get(word) if word[0].isupper() else _recalled(memory, word)
            if name and not any(a < end and start < b and (b - a) > (end - start) for a, b in taken):
                found = [each for each in found if each.end <= start]
                found.append(_Mention(start, end, name, True))
            continue
        if found and found[-1].end > start:
            continue  # Example: "the Times" after "The New York Times", which is also a name of its own
        memory.note(known)
        found.append(_Mention(start, end, known.name, True))
    found += [each for each in _unknown(text) if not any(each.start < e.end and e.start < each.end for e in found)]
    return sorted(found, key=lambda each: each.start)


def _unknown(text: str) -> Iterator[_Mention]:
    """Outlets that no list knows, where a source is named: "told the Hill Valley Courier"."""
    for match in _UNKNOWN.finditer(text):
        words = match["name"].split()
        for count in range(len(words), 1, -1):
            name = " ".join(words[:count])
            if source_like(name) and "'s" not in name.replace("’", "'"):
                yield _Mention(match.start("name"), match.start("name") + len(name), name.removeprefix("the "), False)
                break


def _recalled(memory: _Memory, word: str) -> str | None:
    """The outlet that "the newspaper" or "the agency" stands for: the last one named, if it is of that kind."""
    if word == "agency":
        return memory.last if memory.last_kind == "agency" else None
    return memory.last if memory.last_kind == "outlet" else None


def _sentence(text: str, mention: _Mention) -> str:
    """The sentence that a mention stands in; of a long one, the part around it."""
    start, end = 0, len(text)
    for match in _SENTENCE_END.finditer(text):
        if match.start() >= mention.end:
            end = match.start()
            break
        if match.end() <= mention.start:
            start = match.end()
    if end - start <= 2 * _AROUND:
        return text[start:end].strip()
    left, right = max(start, mention.start - _AROUND), min(end, mention.end + _AROUND)
    left = left if left == start else text.find(" ", left) + 1
    right = (
        right if right == end else text.rfind(" ", mention.end, right) if " " in text[mention.end : right] else right
    )
    return f"{'…' if left > start else ''}{text[left:right].strip()}{'…' if right < end else ''}"


def _full_name(name: str) -> str:
    known = outlet(name)
    return known.name if known else name
