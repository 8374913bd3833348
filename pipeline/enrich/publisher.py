"""Publisher and distributor: whose story it is, and who passed it on.

From the outlet's line beside the date, a distributor's brackets, the title's suffix, the byline, the copyright notice,
appeals to readers; last, from the agency that filed the story.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from pipeline.enrich.base import Finder, Finders, Sighting, beside, choose, shorten
from pipeline.enrich.bylines import MOST_LINES, lines
from pipeline.enrich.dateline import mentions
from pipeline.enrich.hinted import hinted, hosts, is_domain, label, letters
from pipeline.enrich.mastheads import (
    BY_RIGHTS,
    LEGAL_FORM,
    MASTHEADS,
    MENUS,
    RESERVED,
    holders,
    lines_around,
    mastheads,
)
from pipeline.enrich.self_named import BEFORE_ALL, BEFORE_COMPANY, self_named
from pipeline.enrich.title import split_site
from pipeline.enrich.title_hints import PARTING
from pipeline.lexicon.bylines import byline
from pipeline.lexicon.dates import find_dates
from pipeline.lexicon.mastheads import masthead_like
from pipeline.lexicon.names import is_person
from pipeline.lexicon.outlet_lines import OutletLine, outlet_line
from pipeline.lexicon.outlets import find_outlets, fold, outlet, source_like
from pipeline.lexicon.page_types import names_site
from pipeline.lexicon.self_naming import is_furniture, is_house
from pipeline.lexicon.sentences import bullet
from pipeline.model import Category, CleanDocument, Found

_SITE_KEYS = (
    "told:publisher", "og:site_name", "json-ld:publisher", "microdata:publisher", "json-ld-site:name", "meta:publisher",
)  # fmt: skip
_SECOND = 0.5
"""What a second name is worth beside the first: too little to contradict it."""
_SLOGAN, _SLOGAN_WORDS = 0.45, 4
"""What a slogan is worth in the name's place, and its words at least."""
_BARS = frozenset("| ｜ — – :: » · •".split())
"""What stands between a title and its site, and seldom within either: a hyphen stands before a section as often."""
_BY_ADDRESS = 0.75
"""How sure a title's piece is the site's name, where the page's address has the same letters."""
_PLATFORMS = frozenset(
    letters(name)
    for name in (
        "Medium", "Substack", "WordPress.com", "Blogger", "Blogspot", "Tumblr", "LiveJournal", "Дзен", "Яндекс Дзен",
        "note（ノート）", "はてなブログ", "Yahoo!ニュース", "微信公众平台", "知乎专栏", "今日头条", "百家号",
        "네이버", "네이버 뉴스", "네이버 블로그", "Naver",
    )
)  # fmt: skip
"""Where anybody publishes: such a site's name says nothing of who did."""
_PLATFORM_HOSTS = frozenset(["telegra.ph"])
"""Such sites that are called as a newspaper is."""
_OPENING = 3
"""Times as long as a name; so much of a block is looked at for whether it begins with it."""
_SECTION_KEYS = ("json-ld:articleSection", "article:section", "microdata:articleSection", "meta:section")
_SHORTEST = 3
"""Letters of a site's name."""
_MENU = 2
"""Different outlets alone on lines of one page, above which they are links."""
_COPYRIGHT = re.compile(
    r"(?:©|ⓒ|\(c\)|copyright|&copy;)(?:[\s:©ⓒ]|copyright\s){0,8}+(?:\(c\)\s*)?(?:by\s+)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d|\d\d))?)?[,.:]?\s*"
    r"(?:by\s+)?(?P<holder>[^\W\d_][^.|©\n]{1,60}?)"
    r"(?=[.|,;©]|\s+[-–—]\s|\s*(?:19|20)\d\d|\s+all rights|\s+and/or|\s+or its|\s+limited|\s+ltd|\s+inc\b|\s+llc|$)",
    re.IGNORECASE,
)
# Example: "Point Amory Beacon", "Rest of World"; who holds the rights of a page publishes it
_HOLDER = re.compile(r"(?:The\s)?[A-ZÀ-Þ][\w'’&.-]+(?:\s(?:of|the|and|de|du|la|der|&|[A-ZÀ-Þ][\w'’&.-]*)){1,4}")
_ORIGINALLY = re.compile(r"\b(?:originally|first) (?:published|appeared) (?:on|in|by|at)\b", re.IGNORECASE)
_COMPANY = re.compile(r"[\s,]*(?:inc|llc|ltd|limited|plc|gmbh)\b", re.IGNORECASE)
_WIRE_MARK = re.compile(r"(?P<name>[A-Z]{5,12})(?=\d{6})")
# Example: "Support The Guardian", "Sign up to the Harbour Post newsletter", "Thank you for reading the Harbour Post"
_OWN_VOICE = (
    Category.DONATION_APPEAL,
    Category.SUBSCRIPTION,
    Category.NEWSLETTER,
    Category.PAYWALL,
    Category.DISCLAIMER,
)


def outlet_lines(clean: CleanDocument) -> list[OutletLine]:
    """The outlets' lines, those with a date first; several different ones without a date are a menu."""
    every = (line for removal in clean.removed(Category.BYLINE) for line in removal.reads.splitlines())
    found = [
        read
        for line in islice(every, MOST_LINES)
        if not bullet(line) and (read := outlet_line(line)) and byline(line) is None and not is_furniture(read.name)
    ]
    if len({line.name for line in found if not line.dated}) > _MENU:
        return [line for line in found if line.dated]
    return sorted(found, key=lambda line: not line.dated)


def copyright_holders(clean: CleanDocument) -> Iterator[tuple[str, str, bool]]:
    """Who claims the rights, the words, and whether it is surely an outlet: "© 2025 The Harbour Post"."""
    for removal in clean.removed(Category.COPYRIGHT, Category.DISCLAIMER):
        for match in _COPYRIGHT.finditer(removal.reads):
            tail = removal.reads[match.end() : match.end() + 12]
            if found := _holder(match["holder"].strip(" ,;:-–—"), is_company=bool(_COMPANY.match(tail))):
                yield found[0], match.group(), found[1]


def _holder(text: str, *, is_company: bool) -> tuple[str, bool] | None:
    """The outlet that holds the rights, by name, and whether it is surely one; a company may hold many outlets'."""
    bare = text
    while (shorter := LEGAL_FORM.sub("", bare).strip(" &,")) != bare:
        bare, is_company = shorter, True
    if known := outlet(text) or outlet(bare):
        return known.name, not is_house(known.name)
    for mention in find_outlets(bare):
        if mention.start == 0:
            return mention.outlet.name, not is_house(mention.outlet.name)
    if source_like(bare) or masthead_like(bare):
        return bare, not is_company and not is_house(bare)
    if _HOLDER.fullmatch(bare) and not is_person(bare) and not RESERVED.search(bare):
        return bare, False
    return None


def _hinted(key: str, confidence: float) -> Finder[str]:
    """The site's name as the page's data give it; a domain that is no outlet's is none.

    A site goes by more than one name (a paper's, its publishing house's); only the first is believed.
    """

    def find(clean: CleanDocument) -> Iterator[Sighting[str]]:
        is_second = any(other != key and other in clean.document.hints for other in _SITE_KEYS[: _SITE_KEYS.index(key)])
        texts = [text for _, text in hinted(clean, key) if names_site(text, clean.document.hints)]
        for text in (text for text in texts if not _is_platform(text, clean)):
            known = outlet(text)
            if known is None or known.kind != "distributor":
                name = known.name if known else text
                if known or not is_domain(text):
                    yield Sighting(name, text, _SLOGAN if _is_slogan(name) else _SECOND if is_second else confidence)

    return find


def _is_slogan(name: str) -> bool:
    """Whether it is what a site says of itself, not what it is called: most words of it are small."""
    words = name.split()
    return len(words) >= _SLOGAN_WORDS and 2 * sum(word[0].islower() for word in words) > len(words)


def _is_platform(name: str, clean: CleanDocument) -> bool:
    """Whether it names where anybody may publish."""
    return letters(name) in _PLATFORMS or not _PLATFORM_HOSTS.isdisjoint(hosts(clean))


def _known_as(name: str) -> str:
    return known.name if (known := outlet(name)) else name


def _title_site(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """The piece of the page's title that is named as its address is, or that stands on the page outside the story.

    Example: `Mill burns down | Harbour Post`, on harbourpost.example, with `Harbour Post` above the menu, or with
    `Harbour Post, founded in 1904, …` below. Behind a hyphen a section stands as often: there the page's head or foot
    must name it.
    """
    title = next((text for _, text in hinted(clean, "html:title")), "")
    cuts = list(PARTING.finditer(title))
    if not cuts:
        return
    first, last = title[: cuts[0].start()].strip(), title[cuts[-1].end() :].strip()
    labels = {letters(label(host)) for host in hosts(clean)}
    for piece in (last, first):
        if letters(piece) in labels and len(letters(piece)) >= _SHORTEST:
            yield Sighting(_known_as(piece), title, _BY_ADDRESS)
            return
    bare = letters(last)
    heads = [letters(removal.reads) for removal in clean.removed(Category.TITLE)]
    if len(bare) < _SHORTEST or any(bare in head for head in heads):
        return
    told = (block.text for block in clean.kept if _may_begin(block.text, bare))
    sections = (text for _, text in hinted(clean, *_SECTION_KEYS))
    if any(letters(text) == bare for text in (*told, *sections)) or find_dates(last):
        return
    openings = ((block, block.text[: _OPENING * len(last)]) for block in clean.document.blocks)
    named = [block for block, text in openings if _may_begin(text, bare) and letters(text).startswith(bare)]
    if cuts[-1].group().strip() not in _BARS:
        named = [block for block in named if MASTHEADS.search(block.trail)]
    elif is_person(last) and not any(MASTHEADS.search(block.trail) for block in named):
        return
    alone = [block for block in named if letters(block.text) == bare]
    if any(MENUS.search(block.trail) for block in alone):
        return
    if alone:
        yield Sighting(_known_as(last), title, 0.6)
    elif len(last.split()) > 1 and any(not MENUS.search(block.trail) for block in named):
        yield Sighting(_known_as(last), title, 0.55)


def _may_begin(text: str, bare: str) -> bool:
    """Whether the text's first letter is that of these folded letters; told soon, and of a page's every block."""
    return fold(next(filter(str.isalnum, text), ""))[:1] == bare[:1]


def _provider(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """As in "(MENAFN- Khaama Press)": the distributor names whose text it is."""
    for mention, words in mentions(clean):
        if mention.publisher:
            yield Sighting(mention.publisher, words, 0.95)


def _outlet_line(clean: CleanDocument) -> Iterator[Sighting[str]]:
    yield from _lines(clean, dated=True)


def _outlet_alone(clean: CleanDocument) -> Iterator[Sighting[str]]:
    yield from _lines(clean, dated=False)


def _lines(clean: CleanDocument, *, dated: bool) -> Iterator[Sighting[str]]:
    for line in outlet_lines(clean):
        known = outlet(line.name)
        if line.dated == dated and (known is None or known.kind != "distributor"):
            confidence = 0.9 if known and known.kind == "outlet" else 0.75
            yield Sighting(line.name, line.text, confidence if dated else confidence - 0.15)


def _title_suffix(clean: CleanDocument) -> Iterator[Sighting[str]]:
    for removal in clean.removed(Category.TITLE):
        if removal.rule != "standfirst" and (site := split_site(" ".join(removal.reads.split()))[1]):
            yield Sighting(site, removal.text, 0.85)


def _byline(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """As in "By Ana Lima, The Harbour Post"; an agency there is credited, it need not publish."""
    for line in lines(clean, Category.BYLINE):
        if line.byline.outlet and not _is_kind(line.byline.outlet, "agency", "distributor") and line.place < 3:
            yield Sighting(line.byline.outlet, line.text, 0.8)


def _first_published(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """As in "This article was originally published on The Conversation"."""
    tail = [block.text for block in clean.kept[-2:]]
    for text in (*(removal.reads for removal in clean.removals), *tail):
        for match in _ORIGINALLY.finditer(text):
            for mention in find_outlets(text[match.end() : match.end() + 60]):
                if mention.start <= 1:
                    yield Sighting(mention.outlet.name, _around(text, match.start(), match.end()), 0.75)


def _dateline_outlet(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """As in "(CNN) — ": an outlet that is no agency files for itself."""
    for mention, words in mentions(clean):
        if mention.agency and not _is_kind(mention.agency, "agency"):
            yield Sighting(mention.agency, words, 0.85)


def _copyright(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """The holder of the rights, an outlet; an agency holds them on other sites' pages too and is asked last."""
    for name, quote, sure in copyright_holders(clean):
        if sure and not _is_kind(name, "distributor", "agency"):
            yield Sighting(name, quote, 0.8)


def _company(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """A holder of the rights that may be a publishing house, or somebody else."""
    for name, quote, sure in copyright_holders(clean):
        if not sure and not _is_kind(name, "distributor", "agency"):
            yield Sighting(name, quote, 0.55)


def _agency_copyright(clean: CleanDocument) -> Iterator[Sighting[str]]:
    for name, quote, _ in copyright_holders(clean):
        if _is_kind(name, "agency"):
            yield Sighting(name, quote, 0.55)


def _own_voice(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """The outlet that speaks of itself in an appeal: "Support The Guardian"."""
    named: Counter[str] = Counter()
    quotes: dict[str, str] = {}
    for removal in clean.removed(*_OWN_VOICE):
        for mention in find_outlets(removal.reads):
            if mention.outlet.kind == "outlet" and not (mention.common and mention.alias == mention.outlet.name):
                named[mention.outlet.name] += 1
                quotes.setdefault(mention.outlet.name, _around(removal.reads, mention.start, mention.end))
    for name, count in named.most_common(1):
        yield Sighting(name, quotes[name], min(0.75, 0.5 + 0.1 * count))


def _around(text: str, start: int, end: int) -> str:
    """The sentence around a name."""
    left = max(text.rfind(mark, 0, start) for mark in (". ", "\n", "! ", "? ")) + 1
    rights = [at for mark in (". ", "\n", "! ", "? ") if (at := text.find(mark, end)) >= 0]
    return shorten(text[left : min(rights, default=len(text)) + 1].strip())


def _filing_agency(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """The agency that filed the story, where no one else is named."""
    for mention, words in mentions(clean):
        if mention.agency and _is_kind(mention.agency, "agency"):
            yield Sighting(mention.agency, words, 0.55)


def _is_kind(name: str, *kinds: str) -> bool:
    known = outlet(name)
    return known is not None and known.kind in kinds


def _identifier(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """As in "MENAFN01112025…": a distributor's number begins with its name."""
    for removal in clean.removed(Category.IDENTIFIER):
        if match := _WIRE_MARK.match(removal.reads.strip()):
            known = outlet(match["name"])
            if known and known.kind == "distributor":
                yield Sighting(known.name, removal.text, 0.95)


def _dateline_distributor(clean: CleanDocument) -> Iterator[Sighting[str]]:
    for mention, words in mentions(clean):
        if mention.distributor:
            yield Sighting(mention.distributor, words, 0.95)


def _disclaimer(clean: CleanDocument) -> Iterator[Sighting[str]]:
    """As in "MENAFN provides the information as is": a distributor's disclaimer, credit or line."""
    for removal in clean.removed(Category.DISCLAIMER, Category.AGENCY_CREDIT, Category.BYLINE, Category.COPYRIGHT):
        for mention in find_outlets(removal.reads):
            if mention.outlet.kind == "distributor":
                yield Sighting(mention.outlet.name, _around(removal.reads, mention.start, mention.end), 0.75)
                return


FINDERS: Finders[str] = (
    ("dateline-provider", _provider),
    ("outlet-line", _outlet_line),
    ("dateline-outlet", _dateline_outlet),
    ("title-suffix", _title_suffix),
    ("byline", _byline),
    ("first-published", _first_published),
    ("copyright", _copyright),
    ("copyright-holder", _company),
    ("outlet-alone", _outlet_alone),
    ("own-voice", _own_voice),
    ("agency-copyright", _agency_copyright),
    ("dateline-agency", _filing_agency),
)
HINT_FINDERS: Finders[str] = tuple(
    (key, _hinted(key, confidence))
    for key, confidence in zip(_SITE_KEYS, (0.9, 0.9, 0.88, 0.8, 0.75, 0.7), strict=True)
)
DISTRIBUTOR_FINDERS: Finders[str] = (
    ("dateline", _dateline_distributor),
    ("identifier", _identifier),
    ("disclaimer", _disclaimer),
)


_MASTHEAD = "masthead"
_SELF_NAMED = "self-named"
_WEAKER = {
    "copyright-holder",
    "outlet-alone",
    "own-voice",
    _MASTHEAD,
    _SELF_NAMED,
    "agency-copyright",
    "dateline-agency",
}
"""Finders that a masthead goes before, where the holder of the rights bears it out."""
_BEFORE_COMPANY = {"copyright-holder", "agency-copyright", "dateline-agency"}
"""Finders that a masthead goes before which something else bears out."""
_WEAKEST = {"agency-copyright", "dateline-agency"}
"""Finders that any masthead goes before."""


def find_publisher(clean: CleanDocument) -> Found[str] | None:
    """The publisher: who the distributor names, else the site by its own data, else what the text tells.

    Mastheads and a title say less and cost more: they are asked only where the page's data name no site.
    """
    read = [(name, sighting) for name, finder in FINDERS for sighting in finder(clean)]
    hints = [(name, sighting) for name, finder in HINT_FINDERS for sighting in finder(clean)]
    slogans = [each for each in hints if each[1].confidence == _SLOGAN]
    hints = [each for each in hints if each not in slogans]
    if not hints:
        around = lines_around(clean)
        rights = holders(around)
        _put_in(read, list(mastheads(clean, around, rights)), list(self_named(clean, rights)))
        for sighting in _title_site(clean):
            if sighting.confidence >= _BY_ADDRESS:
                hints.append(("title-site", sighting))
            else:
                _before({_MASTHEAD, _SELF_NAMED, "copyright-holder"}, ("title-site", sighting), read)
    given = [each for each in read if each[0] == "dateline-provider"]
    return choose([*given, *beside(hints, (each for each in (*read, *slogans) if each not in given))])


def _put_in(
    read: list[tuple[str, Sighting[str]]], heads: list[Sighting[str]], named: list[tuple[float, Sighting[str]]]
) -> None:
    """Put in the masthead, and what several signs point to unless another finder says the same."""
    signs = 0.0
    for count, sighting in named:
        known = fold(sighting.value).removeprefix("the ")
        if any(fold(each.value).removeprefix("the ") == known for each in heads):
            signs = count  # the masthead, which more than its place speaks for
        elif not read or fold(read[0][1].value).removeprefix("the ") != known:
            behind = _WEAKER if count >= BEFORE_ALL else _BEFORE_COMPANY if count >= BEFORE_COMPANY else _WEAKEST
            _before(behind, (_SELF_NAMED, sighting), read)
    for sighting in heads:
        is_sure = sighting.confidence >= BY_RIGHTS or signs >= BEFORE_ALL
        behind = _WEAKER if is_sure else _BEFORE_COMPANY if signs >= BEFORE_COMPANY else _WEAKEST
        _before(behind, (_MASTHEAD, sighting), read)


def _before(names: set[str], seen: tuple[str, Sighting[str]], read: list[tuple[str, Sighting[str]]]) -> None:
    """Put in what was seen before the first sighting of these finders, or last."""
    read.insert(next((i for i, (name, _) in enumerate(read) if name in names), len(read)), seen)
