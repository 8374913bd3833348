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


_MOST = 1000
"""Mentions of outlets in one text that are looked at; more make a directory, not a story."""
_AROUND = 110
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
    left = _MOST
    for text in paragraphs:
        mentions = _mentions(text, memory)[:left]
        yield from _cited(text, mentions)
        if (left := left - len(mentions)) == 0:
            return


def _cited(text: str, mentions: list[_Mention]) -> Iterator[Citation]:
    """Those of a paragraph's mentions that name a source; one in a list with a source is one too."""
    cited_until = -1
    for mention in mentions:
        listed = cited_until >= 0 and _LISTED.fullmatch(text[cited_until : mention.start])
        if listed or is_cited(text, mention.start, mention.end):
            cited_until = mention.end
            yield Citation(mention.name, _sentence(text, mention), 0.9 if mention.known else 0.6)


def _mentions(text: str, memory: _Memory) -> list[_Mention]:
    """Outlets in the text, by name, by short name, by "the newspaper", and unknown ones that are cited."""
    named = list(find_outlets(text))
    ends = {each.start: each.end for each in named}
    found: list[_Mention] = []
    for start, end, known, word in sorted(
        [
            *((each.start, each.end, each.outlet, each.alias) for each in named),
            *((each.start(), each.end(), None, each["word"]) for each in _SHORT.finditer(text)),
            *((each.start(), each.end(), None, each["word"]) for each in _GENERIC.finditer(text)),
        ],
        key=lambda event: (event[0], event[2] is not None),
    ):
        if found and found[-1].end > start:
            continue  # Example: "the Times" after "The New York Times", which is also a name of its own
        if known is not None:
            memory.note(known)
            found.append(_Mention(start, end, known.name, True))
        elif ends.get(start, end) <= end:
            name = memory.by_word.get(word) if word[0].isupper() else _recalled(memory, word)
            found += [_Mention(start, end, name, True)] if name else []
    return _with_unknown(found, text)


def _with_unknown(found: list[_Mention], text: str) -> list[_Mention]:
    """These mentions and the cited ones that no list knows, in order; a known one goes first where two overlap."""
    every = sorted([*found, *_unknown(text)], key=lambda each: (each.start, not each.known))
    kept: list[_Mention] = []
    for each in every:
        if not kept or kept[-1].end <= each.start:
            kept.append(each)
        elif each.known and not kept[-1].known:
            kept[-1] = each
    return kept


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
    left, right = max(0, mention.start - _AROUND), min(len(text), mention.end + _AROUND)
    begins = [match.end() for match in _SENTENCE_END.finditer(text, left, mention.start + 1)]
    stop = _SENTENCE_END.search(text, mention.end, right + 2)
    start, end = begins[-1] if begins else left, stop.start() if stop else right
    is_cut = not begins and left > 0
    goes_on = stop is None and right < len(text)
    part = text[start:end]
    part = part.partition(" ")[2] if is_cut and " " in part[: mention.start - start] else part
    part = part.rpartition(" ")[0] if goes_on and " " in part[-(end - mention.end) :] else part
    return f"{'…' if is_cut else ''}{part.strip()}{'…' if goes_on else ''}"


def _full_name(name: str) -> str:
    known = outlet(name)
    return known.name if known else name
