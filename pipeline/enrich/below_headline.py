"""The names between a headline and the story, whatever the cleaner took their lines for.

A text has no elements that tell a byline: a name alone on a line may as well be a menu's entry. What tells is what
stands beside it: the date, the headline, a `By` on a line of its own, another name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from pipeline.enrich.base import Sighting, unique
from pipeline.enrich.bylines import is_credit, read_names
from pipeline.lexicon.bylines import NAME_WORDS, Byline, is_lead
from pipeline.lexicon.dates import find_dates
from pipeline.lexicon.names import has_given_name, is_person, is_uncased
from pipeline.lexicon.outlets import fold
from pipeline.model import CleanDocument, FileType

Names = tuple[str, ...]

_LINES, _PROSE, _PARAGRAPHS = 40, 14, 3
"""Lines below the headline that are looked at; words of a paragraph, and how many of them a name may stand below."""
_LONGEST, _LONGEST_DATED = 110, 70
"""Characters of a line of names, and of a line with a date."""
_NEAR = 2
"""Lines between a name and the date that bears it out."""
LED = 0.92
"""How sure names are that a word leads in."""
MENU = "page-furniture"
"""How the names of rules begin that know the words of menus."""
_ABOVE = 300
"""Characters above the story that are looked at where no headline was cut."""
_JOINING = re.compile(r"[/|,&·•+]|and|und|et|y|e|og|och|i|en", re.IGNORECASE)
"""What stands between two names, on a line of its own where each was a link."""
_CLOCK = re.compile(
    r"(?<![\d:.])(?:[01]?\d|2[0-3])(?::[0-5]\d|[.h][0-5]\d(?=\s?(?:uhr|h)\b))(?![\d:.%])", re.IGNORECASE
)
"""Beside a name a time tells as much as a date: `heute um 12:19 Uhr`."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line at the story's beginning."""

    text: str
    kept: bool
    """Whether it is the story's, for the cleaner."""
    menu: bool
    """Whether a rule took it that knows the words of menus: `Ana Sayfa`, Turkish for the front page."""


def names_below_headline(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """The names that a lead, a date or the headline bears out most; of several like them the first."""
    found = list(islice(_lines(clean), _LINES))
    title = fold(" ".join(removal.reads for removal in clean.removals if removal.rule == "headline"))
    seen = set[int]()
    best: Sighting[Names] | None = None
    for at, line in enumerate(found):
        if at in seen or not (names := _names(line)) or any(fold(name) in title for name in names.names):
            continue  # whom or what the headline speaks of: `HORNÍ LOMNICE –`
        run = _run(found, at)
        seen.update(run)
        confidence = _confidence(found, at, run, names, is_page=clean.document.type is FileType.HTML)
        if confidence > (best.confidence if best else 0.0):
            whole = unique(name for i in run if (read := _names(found[i])) for name in read.names)
            best = Sighting(whole, " | ".join(found[i].text for i in run), confidence)
    if best:
        yield best


def _confidence(found: list[_Line], at: int, run: range, names: Byline, *, is_page: bool) -> float:
    """How sure it is that a run of lines names who wrote the story; 0 where nothing bears it out."""
    above, below = found[max(0, at - _NEAR) : at], found[run.stop : run.stop + _NEAR]
    if names.kind in ("by", "label"):
        return LED
    if above and is_lead(above[-1].text):
        return LED
    known = names.has_role or all(map(has_given_name, names.names))
    # A page has elements and data that tell its writers: what is left there must look like a name.
    if (known or not is_page) and (names.has_date or any(_is_dated(line) for line in (*above, found[at], *below))):
        return 0.86
    return 0.72 if known and (at == 0 or (at == 1 and found[0].kept)) and not found[at].menu else 0.0


def _run(found: list[_Line], at: int) -> range:
    """The lines from here on that name one writer after the other."""
    end = at + 1
    while end < len(found) and (names := _names(found[end])) and names.kind == "bare":
        end += 1
    return range(at, end)


def _lines(clean: CleanDocument) -> Iterator[_Line]:
    """The lines from the headline to the story's first paragraphs, in reading order."""
    headline = next((title.end for title in clean.removals if title.rule == "headline"), None)
    if headline is None:
        headline = max(0, clean.kept[0].start - _ABOVE) if clean.kept else 0
        headline = next((each.start for each in clean.removals if each.start <= headline < each.end), headline)
    end = clean.kept[-1].end if clean.kept else 0
    below = (removal for removal in clean.removals if headline <= removal.start < end)
    pieces = [(removal.start, removal.reads, False, removal.rule.startswith(MENU)) for removal in below]
    pieces += [(block.start, block.text, True, False) for block in clean.kept if block.start >= headline]
    paragraphs = 0
    for _, text, kept, menu in sorted(pieces):
        for line in filter(None, map(str.strip, text.splitlines())):
            if not _JOINING.fullmatch(line):
                yield _Line(line, kept, menu)
        paragraphs += kept and len(text.split()) >= _PROSE
        if paragraphs >= _PARAGRAPHS:
            return


def lines_below_headline(clean: CleanDocument) -> Iterator[str]:
    """The lines from the headline on, in reading order."""
    return (line.text for line in _lines(clean))


def _names(line: _Line) -> Byline | None:
    read = read_names(line.text) if len(line.text) <= _LONGEST else None
    if read and line.kept and read.kind != "label" and not (read.has_date and _is_dated(line)):
        return None  # a line that was left to the story names its writer by a label or beside a date, if at all
    return None if read and is_credit(line.text, read) else read


def uncased_name_above_date(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """The line between the headline and a date, in a script that has no capitals to tell a name by."""
    found = list(islice(_lines(clean), 2))
    if len(found) < 2 or found[0].menu or not any(removal.rule == "headline" for removal in clean.removals):
        return
    name = _BEHIND_NAME.split(found[0].text, maxsplit=1)[0].strip()
    if (
        is_uncased(name)
        and len(name.split()) in NAME_WORDS
        and is_person(name, labelled=True)
        and find_dates(found[1].text[:_LONGEST_DATED])
    ):
        yield Sighting((name,), found[0].text, 0.6)


_BEHIND_NAME = re.compile(r"\s[-–—|/]\s|[,،]")


def _is_dated(line: _Line) -> bool:
    text = line.text
    return len(text) <= _LONGEST_DATED and (bool(find_dates(text)) or _CLOCK.search(text) is not None)
