"""Title and subtitle: the headline and the standfirst that the cleaner took from above the story.

Nothing is made up: a text without a headline, and without a line above its paragraphs, has no title.
"""

import re
from collections.abc import Iterator

from pipeline.enrich.base import Finders, Sighting, beside, choose
from pipeline.enrich.hinted import letters
from pipeline.enrich.language import find_language
from pipeline.enrich.title_hints import hinted_titles
from pipeline.lexicon import sentences
from pipeline.lexicon.bylines import byline
from pipeline.lexicon.dates import date_line
from pipeline.lexicon.mastheads import masthead_like
from pipeline.lexicon.outlet_lines import outlet_line
from pipeline.lexicon.outlets import outlet, source_like
from pipeline.lexicon.sentences import bullet
from pipeline.model import Category, CleanDocument, FileType, Found

# Where the page lies in its site: "Home > Blog > Mill burns down", "3. Mill burns down"
_TRAIL = re.compile(
    r"^(?:(?:home|start|startseite|accueil|inicio|início|главная)\s*[>»›/·|→-]\s*(?:.{1,40}?\s[>»›/·|→]\s)*|\d\.\s+)",
    re.IGNORECASE,
)
_MARKS = re.compile(r"^(?:#{1,6}|\*{1,2}|=+|>|[•▪◦‣●])\s*|\s*(?:#+|\*{1,2}|=+|\||_{3,})$")
# Example: "Mill burns down | The Harbour Post", "Mill burns down - BBC News"
_SUFFIX = re.compile(r"^(?P<title>.{8,}?)\s+(?:[|·•»›]|::|[-–—])\s+(?P<site>[^|·•»›]{2,50})$", re.DOTALL)
_PREFIX = re.compile(r"^(?P<site>[^|:·•»›]{2,40})\s*[|·•»›:]\s+(?P<title>.{12,})$", re.DOTALL)


_SECTION = 3
"""Words of a section's name behind a bar, at most; the headline before it has more."""


def split_site(title: str) -> tuple[str, str | None]:
    """A title without the name of the site at its end or its beginning, and that name as far as there is one."""
    rest, site = title.strip(), None
    # More than one may stand there: "Mill burns down | News | The Harbour Post".
    while match := _SUFFIX.match(rest):
        name, bar = _site(match["site"], sure="|" in rest), "|" in rest[len(match["title"]) :]
        # A section may stand behind a bar: "Mill burns down after long night | Opinion".
        if not name and not (bar and len(match["site"].split()) <= _SECTION < len(match["title"].split())):
            break
        rest, site = match["title"].strip(), site or name
    if not site and (match := _PREFIX.match(rest)) and (known := outlet(match["site"])) and "|" in match.group():
        return match["title"].strip(), known.name
    return rest, site


def _site(text: str, *, sure: bool) -> str | None:
    """The outlet that a piece of a title names; an unknown one is only believed behind a bar.

    Or where English words would not stand: `… - 남해일보`.
    """
    if known := outlet(text):
        return known.name
    is_told = (sure and source_like(text)) or (not text.isascii() and masthead_like(text))
    return text.strip() if is_told else None


def _headline(clean: CleanDocument) -> Iterator[Sighting[str]]:
    for sighting in _titles(clean, "headline", 0.9):
        whole = (_TRAIL.sub("", sighting.value) or sighting.value) + _rest(clean, sighting.quote.strip())
        yield Sighting(_with_colon(split_site(whole)[0], clean), sighting.quote, sighting.confidence)


def _rest(clean: CleanDocument, line: str) -> str:
    """What of a headline stands on a line of its own below, as dumps wrap and centre it."""
    blocks = clean.document.blocks
    i = next((i for i, block in enumerate(blocks[:-2]) if block.text == line), None) if len(line) >= _WRAPPED else None
    if i is None or blocks[i + 1].above != 1 or (blocks[i + 2].above or 0) < 2:
        return ""
    below = blocks[i + 1]
    words = below.text
    is_rest = below.indent > blocks[i].indent and len(words.split()) <= _LEFT_OVER and not bullet(words)
    is_other = byline(words) or date_line(words) or outlet_line(words) or masthead_like(words)
    return f" {words}" if is_rest and not is_other else ""


_WRAPPED, _LEFT_OVER = 50, 6
"""Characters of a headline that may have been wrapped, at least, and words of its second line, at most."""


def _with_colon(title: str, clean: CleanDocument) -> str:
    """The title with a colon behind its kicker as papers print it.

    Elements that were run together leave `Fire at the mill : Walls saved`, which only French writes so, or no colon at
    all; then another line of the text, the page's title as a rule, may have it.
    """
    if _SPACED_COLON.search(title):
        language, _ = find_language(clean)
        return title if language and language.value == "fr" else _SPACED_COLON.sub(": ", title)
    if ":" in title or len(title) < _KICKED:
        return title
    wanted = letters(title)
    for line in clean.document.text.splitlines():
        if 0 <= len(line.strip()) - len(title) <= _MARKED and ": " in line and letters(line) == wanted:
            return " ".join(_MARKS.sub("", line.strip()).split())
    return title


_SPACED_COLON = re.compile(r"(?<=\w)\s+:\s+(?=\S+\s+\S)")
"""Between a kicker and a headline, which has two words or more; a name of one word behind it is the site's."""
_KICKED, _MARKED = 20, 8
"""Characters of a kicker and a headline at least, and of a colon and marks of a heading at most."""


def _told_again(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """The title above a scrape, as browsers have it, and a trail's last step: both tell what stands below once more.

    Example: `Mill burns down | Harbour Post` and below it `Mill burns down`; `Home > Town > Mill burns down`.
    """
    if clean.document.type is not FileType.TEXT:
        return
    text = clean.document.text.strip()[:_ABOVE]
    is_flat = "\n" not in text
    story = next((block.start for block in clean.kept if len(block.text) > _PARAGRAPH), _ABOVE)
    above = text if is_flat else clean.document.text[: min(story, _ABOVE)]
    lines = [line.strip() for line in above.splitlines() if line.strip()]
    if not lines:
        return
    first = _PRINTED.sub("", lines[0][:_LONGEST_TITLE])
    below = {letters(line): line for line in map(_bare, lines[1:]) if len(line) <= _LONGEST_TITLE}
    for cut in reversed(list(_PARTING.finditer(first))):
        title = _bare(first[: cut.start()])
        site = next(iter(_PARTING.split(first[cut.end() :], maxsplit=1)), "").strip()
        is_site = is_flat or cut.group().strip() in _BARS or (bool(site) and text.count(site) > 1)
        if not is_site or not _is_told(title) or masthead_like(title):
            continue
        wanted = letters(title)
        whole = next((line for key, line in below.items() if key.startswith(wanted) and _is_title(line)), None)
        if whole or (is_flat and text.count(title) > 1):
            yield Sighting(split_site(whole or title)[0], lines[0][:_LONGEST_TITLE], 0.85)
            return
    for i, line in enumerate(lines):
        if len(steps := _STEP.split(line[:_LONGEST_TITLE])) > 2 and _is_told(steps[-1]) and not _is_section(steps[-1]):
            wanted = letters(steps[-1])
            if any(letters(other) == wanted for other in lines[i + 1 :]):
                yield Sighting(steps[-1].strip(), line, 0.8)
                return


def _bare(line: str) -> str:
    return " ".join(_MARKS.sub("", line.strip()).split())


def _is_told(title: str) -> bool:
    """Whether so many words or letters stand nowhere twice by chance."""
    return len(sentences.words(title)) >= _FEWEST and len(letters(title)) >= _SHORTEST


def _is_section(step: str) -> bool:
    """Whether it is as short as a section's name, and written as one: `Politics & Government`."""
    words = [word for word in step.split() if word not in _JOINING]
    return len(words) <= _SECTION and not any(word[0].islower() for word in words[1:]) and step.isascii()


_JOINING = frozenset("and und et y e i og och en of de da the & +".split())
"""Words that join two in a section's name."""
_BARS = frozenset("| · • » › :: _".split())
"""What parts a title from its site and seldom anything else; a dash stands in headlines."""
_ABOVE, _LONGEST_TITLE, _PARAGRAPH = 4_000, 300, 120
"""Characters of a text's beginning, in which its headline stands, of a line that tells it, and of a paragraph below."""
_PARTING = re.compile(r"\s+(?:[|·•»›]|::|[-–—])\s+|_(?=[^\s_]{2,20}(?:_|$))")
"""What stands before a site's name in a title; in Chinese an underscore."""
_PRINTED = re.compile(r"^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?\s+")
"""When a page was printed, before its title."""
_STEP = re.compile(r"\s*[>»›→]\s*|\s+/\s+")


def _standfirst(clean: CleanDocument) -> Iterator[Sighting[str]]:
    for sighting in _titles(clean, "standfirst", 0.8):
        if not byline(sighting.value) and not outlet_line(sighting.value):
            yield sighting


def _titles(clean: CleanDocument, rule: str, confidence: float) -> Iterator[Sighting[str]]:
    for removal in clean.removed(Category.TITLE):
        if removal.rule == rule and (text := " ".join(_MARKS.sub("", removal.reads.strip()).split())):
            yield Sighting(text, removal.text, min(confidence, removal.confidence))


def _first_line(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """The line above a text's paragraphs, where the cleaner cut no headline: it may be a subheading, and stays.

    A label may stand above it (`SHIPPING`).
    """
    has_headline = any(removal.rule == "headline" for removal in clean.removed(Category.TITLE))
    if has_headline or clean.document.type is not FileType.TEXT:
        return
    lines = [block.text.strip() for block in clean.kept[:3]]
    if len(lines) > 2 and not _is_enough(lines[0]):
        del lines[0]
    if len(lines) < 2 or "\n" in lines[0] or (bullet(lines[0]) and not lines[0][0].isdigit()):
        return
    title = " ".join(_MARKS.sub("", lines[0]).split())
    if _is_title(title) and not (date_line(title) or byline(title) or outlet_line(title)):
        whole = _TRAIL.sub("", title) or title
        yield Sighting(_with_colon(split_site(whole)[0], clean), lines[0], 0.5)


def _is_title(line: str) -> bool:
    """Whether a line may be a headline: no sentence, and nothing that leads to what is below."""
    if line.endswith(_LEADS_ON) or (line.rstrip(_CLOSING).endswith(sentences.FULL_STOPS) and sentences.is_ended(line)):
        return False
    return _is_enough(line) and _words(line) <= _MOST and len(line) <= max(_LONGEST, _LETTERS * len(line.split()))


def _is_enough(line: str) -> bool:
    return _words(line) >= _FEWEST or len(line) >= _SHORTEST


def _words(line: str) -> float:
    """Words between spaces; of Han characters two are one."""
    return max(len(line.split()), len(sentences.words(line)) - sentences.length(line))


_FEWEST, _SHORTEST, _MOST = 3, 12, 30
"""Words of a headline; characters of one that has fewer; words again."""
_LONGEST, _LETTERS = 80, 12
"""Characters of a headline, or of each word of a longer one: Thai paragraphs have few gaps, and no full stops."""
_CLOSING, _LEADS_ON = "\"'”’»)]", (":", ",", ";", "：", "，", "；", "،", "؛")
"""What may stand behind a full stop; signs that no headline ends with."""
FINDERS: Finders[str] = (("told-again", _told_again), ("headline", _headline), ("first-line", _first_line))
SUBTITLE_FINDERS: Finders[str] = (("standfirst", _standfirst),)


def find_title(clean: CleanDocument) -> Found[str] | None:
    """The title: what the page's data agree on, else the headline in the text; each is the other's rival."""
    read = ((name, sighting) for name, finder in FINDERS for sighting in finder(clean))
    return choose(beside(list(hinted_titles(clean)), read))
