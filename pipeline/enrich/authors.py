"""Authors: the people who wrote the story, from bylines, names alone on a line, and closing credits.

Photographers and editors are not authors; "Staff reporter" is nobody.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from pipeline.enrich.author_hints import hinted_authors
from pipeline.enrich.base import Finders, Sighting, beside, choose, first_of, unique
from pipeline.enrich.below_headline import LED, MENU, names_below_headline, uncased_name_above_date
from pipeline.enrich.bylines import FAR_BELOW, Line, is_credit, lines, read_names
from pipeline.lexicon.bylines import CASED, NAME_WORDS, Byline, bare_byline, split_names
from pipeline.lexicon.bylines_han import han_names
from pipeline.lexicon.bylines_led import weeded
from pipeline.lexicon.bylines_within import named_at_beginning, named_at_end
from pipeline.lexicon.names import has_given_name, is_person, recapitalise
from pipeline.lexicon.outlets import fold
from pipeline.lexicon.places import is_place
from pipeline.model import Category, CleanDocument, Found

Names = tuple[str, ...]

_FURNITURE = (Category.TITLE, Category.NAVIGATION, Category.RELATED_LINKS, Category.TIMESTAMP, Category.OTHER)
_ENTRIES = 3
"""Words of a menu, at least."""
_TOP = 3
"""Lines at the text's beginning among which a lone name is an author's."""
_CONFIDENCE = (0.95, 0.9, 0.8, 0.8, 0.5)
"""By the line's place, as bylines.Line counts it."""
# Example: "Ana Lima is a reporter at the Harbour Post.", "Ana Lima covers shipping for the Harbour Post."
_MAY_SIGN = (Category.NAVIGATION, Category.OTHER, Category.BYLINE)
"""What a name between the headline and the date may have been taken for."""
_COMMA = re.compile("[,،、]")
"""What parts a name from a place or a calling."""
_BIO = re.compile(
    r"\s*(?:about\s+)?(?P<name>[^\W\d_][^,.;:!?\n]{3,50}?)\s*,?\s+(?:is|was|has|covers|writes|reports|joined|works)\s"
)


def _byline(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    found = lines(clean, Category.BYLINE, Category.AGENCY_CREDIT)
    yield from _together([line for line in found if line.byline.kind in ("by", "label")])


def _name_line(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    bare = [line for line in lines(clean, Category.BYLINE) if line.byline.kind == "bare"]
    yield from _together([line for line in bare if not _is_masthead(clean, line)], less=0.1)


def _is_masthead(clean: CleanDocument, line: Line) -> bool:
    """Whether a menu stands between a name and the headline below it: then it is the site's, as far as shapes tell."""
    headline = next((title.start for title in clean.removed(Category.TITLE) if title.rule == "headline"), 0)
    menus = (menu for menu in clean.removed(Category.NAVIGATION) if line.removal.end <= menu.start < headline)
    return any(len(menu.reads.split()) >= _ENTRIES for menu in menus)


def _line_above(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """A name between headline and story that the cleaner took for page furniture."""
    read = lines(clean, *_FURNITURE, places=(0, 1), bare=(0,))
    # Example: "Ana Sayfa", Turkish for the front page: a rule that knows the words of menus knows better.
    found = [line for line in read if line.byline.kind != "bare" or not line.removal.rule.startswith(MENU)]
    led = [line for line in found if line.byline.kind != "bare"]
    near = [line for line in found if line.place == 0 and not is_credit(line.text, line.byline)]
    known = [line for line in near if line.byline.has_role or all(map(has_given_name, line.byline.names))]
    best = led[:1] if len({line.byline.names for line in led}) == 1 else known[:1]
    yield from _together(best, less=0.25)


def _signed(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """A line of a few words between the headline and the date: who wrote it, in scripts without capitals too."""
    for above, removal, below in zip(clean.removals, clean.removals[1:], clean.removals[2:], strict=False):
        if (above.rule, below.category) != ("headline", Category.TIMESTAMP) or removal.category not in _MAY_SIGN:
            continue
        text = removal.reads.strip()
        if (
            "\n" in text
            or len(text.split()) not in NAME_WORDS
            or any(block.start < below.start for block in clean.kept)
        ):
            continue
        read = bare_byline(text)
        if read and is_credit(text, read):
            continue
        is_menu = removal.rule.startswith(MENU)
        names = read.names if read else () if is_menu or CASED.search(text) else split_names(_COMMA.split(text)[0])
        if names:
            yield Sighting(names, text, 0.6)


def _placed(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """The line right above the story that holds a name and a place of which the story tells: `Ana Lima, Okwuaja`."""
    if not clean.kept:
        return
    first = clean.kept[0]
    near = [removal for removal in clean.removals if removal.end <= first.start and first.start - removal.end <= _CLOSE]
    if not near or near[-1].category not in _MAY_SIGN:
        return
    line = near[-1].reads.strip().rpartition("\n")[2]
    name, comma, place = line.partition(",")
    place = place.strip()
    if not comma or not place[:1].isupper() or len(place.split()) > _PLACE_WORDS or len(line) > _LONGEST_SIGNED:
        return
    if (
        is_person(name)
        and not is_credit(line, Byline((name,), None, "bare"))
        and fold(place) in fold(clean.text[:_OPENING])
    ):
        yield Sighting((recapitalise(name.strip()),), line, 0.6)


_PLACE_WORDS, _OPENING = 2, 4_000
"""Words of a place, and characters of a story that tells of it."""


def _kept_name(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """A name alone on one of the first lines of the text, which the cleaner left there."""
    for block in clean.kept[:_TOP]:
        read = bare_byline(block.text)
        if read and len(block.text) < 80 and (read.has_role or all(map(has_given_name, read.names))):
            yield Sighting(read.names, block.text, 0.6)
            return


def _closing_credit(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """As in "Reporting by Ana Lima; Editing by Bo Chen": the reporter, not the editor."""
    credits_ = lines(clean, Category.AGENCY_CREDIT, Category.BYLINE)
    main = [line for line in credits_ if line.byline.kind == "reporting" and not _is_additional(line.text)]
    yield from _together(main, less=0.05)
    if main or not clean.kept:
        return
    end = clean.kept[-1].end
    for removal in clean.removals:  # Example: "The Tideline is a charity. Reporting by Ana Lima."
        if removal.start >= end and (ending := _REPORTED.search(removal.reads[-_LONGEST_ENDING:])):
            yield from first_of(
                Sighting(names, ending.group(), 0.7) for names in [split_names(ending["names"])] if names
            )
            return


_REPORTED = re.compile(r"[.!?]\s+Reporting by (?P<names>[^.!?;\n]{4,100})\.?\s*$")
_LONGEST_ENDING = 200


def _is_additional(text: str) -> bool:
    return bool(re.match(r"\W*(?:with\s+)?(?:additional|with files)\b", text, re.IGNORECASE))


def _author_bio(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    for removal in clean.removed(Category.AUTHOR_BIO):
        for text in removal.reads.splitlines():
            if (match := _BIO.match(text)) and is_person(match["name"]):
                yield Sighting((recapitalise(match["name"].strip()),), text, 0.6)
                return
            if names := han_names(text):  # Example: "홍길동 기자 gil@example.com", below the story as often as above it
                yield Sighting(names, text, 0.8)
                return


def _together(found: list[Line], less: float = 0.0) -> Iterator[Sighting[Names]]:
    """The names of the lines at the surest place, one sighting; each other place is a sighting of its own."""
    for place in sorted({line.place for line in found}):
        here = [line for line in found if line.place == place and line.byline.names]
        # Bylines far from the story belong to the articles that are linked there: one is enough to show.
        here = here if place in (0, 3) else here[:1]
        if names := unique(name for line in here for name in line.byline.names):
            quote = " | ".join(dict.fromkeys(line.text.strip() for line in here))
            yield Sighting(names, quote, _CONFIDENCE[place] - less)


def _within(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """Whom the story's beginning names before its first sentence, or its last paragraph behind the last."""
    if not clean.kept:
        return
    first, last = clean.kept[0], clean.kept[-1]
    above = [removal.reads for removal in clean.removals if first.start - _CLOSE <= removal.end <= first.start]
    below = [removal.reads for removal in clean.removals if last.end <= removal.start <= last.end + _CLOSE]
    cut = any(removal.end == first.start for removal in clean.removed(Category.DATELINE))
    for text in [*reversed(above), *(block.text for block in clean.kept[:2])]:
        for line in text.splitlines():
            if names := named_at_beginning(line, dateline_cut=cut):
                yield Sighting(names, line[:_QUOTED], _BEGINNING)
                return
    for text in [last.text, *below]:
        for line in text.splitlines():
            if names := named_at_end(line):
                yield Sighting(names, line[-_QUOTED:], 0.75)
                return


def _signed_below(clean: CleanDocument) -> Iterator[Sighting[Names]]:
    """A name alone on the line behind the story's last paragraph."""
    if len(clean.kept) < _SIGNED_AFTER:
        return
    last = clean.kept[-1]
    removed = (removal.reads for removal in clean.removals if last.end <= removal.start <= last.end + _CLOSE)
    for text in (last.text, next(removed, "")):
        lines_ = [line.strip() for line in text.strip().splitlines()[:_SIGNERS] if line.strip()]
        lines_ = lines_[1:] if len(lines_) > _SIGNERS - 2 and not _signature(lines_[0]) else lines_
        signed = list(takewhile(_signature, lines_))
        if signed and not _is_told(clean, signed):
            yield Sighting(unique(name for line in signed for name in _signature(line)), " | ".join(signed), 0.55)
            return


def _is_told(clean: CleanDocument, signed: Sequence[str]) -> bool:
    """Whether the story tells of one of them."""
    told = fold("\n".join(block.text for block in clean.kept[:-1]))
    return any(fold(line) in told for line in signed)


def _signature(line: str) -> Names:
    """The names of a line that holds nothing else."""
    if line.endswith(".") or len(line) > _LONGEST_SIGNED:
        return ()
    read = read_names(line)
    if read and (read.kind != "bare" or (not read.has_date and all(map(has_given_name, read.names)))):
        return read.names
    if _VIETNAMESE.fullmatch(line) and not is_place(line) and is_person(line, labelled=True):
        return (line,)
    return ()


_VIETNAMESE = re.compile(
    r"(?:Lâm|Lý|Đoàn|Phùng|Triệu|Quách|Tống|Thạch|Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Đinh|Trịnh|Lương|Tạ)(?:\s[^\W\d_a-zà-ỹđ]\w*){2,3}"
)
"""Families' names, which stand first in Vietnamese."""


_SIGNED_AFTER, _LONGEST_SIGNED, _SIGNERS = 3, 40, 4
"""Paragraphs of a story that somebody signs, characters of that line, and lines of those who sign together."""
_BEGINNING = 0.88
"""How sure names are that a story's beginning tells by a reporter's role."""
_CLOSE, _QUOTED = 200, 100
"""Characters between a paragraph and what stands by it; of a paragraph that is quoted."""


FINDERS: Finders[Names] = (
    ("byline", _byline),
    ("within", _within),
    ("below-headline", names_below_headline),
    ("name-line", _name_line),
    ("line-above", _line_above),
    ("signed", _signed),
    ("signed", uncased_name_above_date),
    ("placed", _placed),
    ("kept-name", _kept_name),
    ("closing-credit", _closing_credit),
    ("signed-below", _signed_below),
    ("author-bio", lambda clean: first_of(_author_bio(clean))),
)


def _rank(named: tuple[str, Sighting[Names]]) -> tuple[int, float]:
    """Names that something leads in go before bare ones, and those far below the story last."""
    name, sighting = named
    is_led = name == "byline" or sighting.confidence >= _BEGINNING
    return (2 if sighting.confidence <= _CONFIDENCE[FAR_BELOW] else 1 - is_led, -sighting.confidence)


def _others(clean: CleanDocument) -> frozenset[str]:
    """What the headline is, or its piece behind a kicker, and the dateline's place: bare lines of that name nobody."""
    heads = [removal.reads for removal in clean.removed(Category.TITLE) if removal.rule == "headline"]
    texts = [
        piece for head in heads for piece in (head, *_KICKER.split(_BAR.split(head, maxsplit=1)[0], maxsplit=1)[1:])
    ]
    texts += [_PLACE_END.split(removal.reads, maxsplit=1)[0] for removal in clean.removed(Category.DATELINE)]
    return frozenset(fold(text.strip()) for text in texts)


_KICKER, _BAR, _PLACE_END = re.compile(r":\s"), re.compile(r"\s[|–—-]\s"), re.compile(r"\s?[-–—,(:]")


def _weeded(by: str, sighting: Sighting[Names], others: frozenset[str]) -> Names:
    """The names without the papers', headings and what else is no writer's."""
    is_led = by == "byline" or sighting.confidence >= LED
    return tuple(name for name in weeded(sighting.value, bare=not is_led) if is_led or fold(name) not in others)


def find_authors(clean: CleanDocument) -> Found[Names] | None:
    """The authors: those that the page's data name, else those in the text; each is the other's rival."""
    no_names = _others(clean)
    seen = (
        (name, sighting, _weeded(name, sighting, no_names)) for name, finder in FINDERS for sighting in finder(clean)
    )
    read = [(name, replace(sighting, value=names)) for name, sighting, names in seen if names]
    bylines = {sighting.value for name, sighting in read if name == "byline"}
    # A byline stands below the headline as a rule: seen once is enough.
    read = [(name, seen) for name, seen in read if name != "below-headline" or seen.value not in bylines]
    read.sort(key=_rank)
    return choose(beside(list(hinted_authors(clean)), read, sure=0.9))
