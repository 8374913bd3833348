"""What the line model sees of a passage: numbers about its letters, its place, its neighbours, the elements around it.

Nothing here knows a language: characters are counted, not read. One row a passage, one column a name in `NAMES`; where
a text has no elements the columns that speak of them hold -1. Everything is counted for all passages at once, as a page
may have thousands. Imports the model and the page only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.clean.characters import (
    BAR,
    CAPITAL,
    CLOSE,
    COLON,
    COMMA,
    DIGIT,
    HAN,
    LETTER,
    ODD,
    QUESTION,
    QUOTE,
    SPACE,
    STOP,
)  # fmt: skip
from pipeline.model import Block, BlockKind, Category

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipeline.clean.hashes import Letters
    from pipeline.clean.page import Claim, Page, Passage

    Floats = NDArray[np.floating[Any]]
    Table = dict[str, Floats]

Lexicon = Mapping[str, float]
"""What stands in elements that are named by a word: from -1, never the story, to 1, always. Learned in training."""

TEXT = (
    "words", "letters a word", "capitals", "digits", "commas", "stops", "ended", "colon", "question", "years", "clock",
    "bars", "odd", "quotes", "starts small", "starts with digit", "capital words", "listed", "copies", "like title",
)  # fmt: skip
PLACE = (
    "position", "words before", "words behind", "passages", "page words", "prose words", "above prose", "below prose",
    "near words", "wide words", "near prose", "wide prose", "since title", "since heading", "until heading",
    "top headings", "told before",
)  # fmt: skip
_SHAPE = (
    "level", "depth", "hidden", "in article", "in main", "in nav", "in header", "in footer", "in aside", "in form",
    "in list", "in table", "in figure", "in button",
)  # fmt: skip
VOTED = ("innermost", "least", "most", "sum", "outer", "middle")
"""What the lexicon says of a trail: the vote of the innermost element that has one, the lowest and the highest vote,
the sum of all, the outermost element's, the mean of the four innermost."""
_TRAIL = (*_SHAPE, *VOTED)
_BOX = ("words", "links", "prose", "share", "passages")
_BOXES = ("box", "wide box", "outer box")
CLAIMS = ("claimed", "claim sure", "claim kind", "claims near", "claims wide", "since claim", "until claim")
"""What named rules made of a text before the model looked; a page is looked at first."""
_ZONES = (
    ("menu", Category.NAVIGATION), ("share", Category.SHARE_LINKS), ("related", Category.RELATED_LINKS),
    ("comments", Category.COMMENTS), ("newsletter", Category.NEWSLETTER, Category.SUBSCRIPTION, Category.PAYWALL),
    ("copyright", Category.COPYRIGHT, Category.DISCLAIMER), ("bio", Category.AUTHOR_BIO),
    ("credit", Category.IMAGE_CREDIT, Category.AGENCY_CREDIT), ("byline", Category.BYLINE, Category.DATELINE),
    ("time", Category.TIMESTAMP), ("title", Category.TITLE),
)  # fmt: skip
ZONES = (
    *(f"{way} {zone}" for zone, *_ in _ZONES for way in ("since", "until")),
    *(f"{zone} wide" for zone, *_ in _ZONES),
)
"""How far a text's passage is from what rules claimed as one kind of furniture, and how much of it stands around."""
LINES = ("gap", "gap behind", "indent", "group passages", "group words", "group prose", "gaps")
"""How a text's lines stand: line ends and spaces before a passage, the passages that no empty line parts, and the share
of passages behind one."""
ELEMENTS = (
    "link share", "kind", "near links", *_TRAIL, *(f"{box} {each}" for box in _BOXES for each in _BOX),
    "in best", "out of best", "beside best", "before best", "article number", "articles",
)  # fmt: skip
_SHOWN = (
    "words",
    "ended",
    "capitals",
    "digits",
    "stops",
    "starts small",
    "link share",
    "innermost",
    "sum",
    "level",
    "box words",
)
"""What a passage is shown of its neighbours."""
UNKNOWN = -1.0
"""What a column holds where there is nothing to count."""
AROUND = 3
"""Neighbours on either side that a passage is shown."""
NAMES: tuple[str, ...] = (
    *TEXT, *PLACE, *CLAIMS, *ZONES, *LINES, *ELEMENTS,
    *(f"{name} {way}{k}" for way in "-+" for k in range(1, AROUND + 1) for name in _SHOWN),
)  # fmt: skip

_PROSE = (8, 20)
"""Words from which a passage reads like prose: with a full stop at its end, and without."""
_A_HAN_CHARACTER = 0.5
"""Words that a Chinese or Japanese character is as long as: a sentence has so much fewer in English."""
_CATEGORIES = {category: float(i) for i, category in enumerate(Category, 1)}
TITLED = _CATEGORIES[Category.TITLE]
"""The column `claim kind` of a passage that a rule takes for the title."""
ALIKE = 0.5
"""The column `like title` from which a passage says the title."""
_KINDS = {kind: float(i) for i, kind in enumerate(BlockKind)}
_LEVELS = {f"h{level}": float(level) for level in range(1, 7)}
_TAGS = (
    {"article"}, {"main"}, {"nav", "menu"}, {"header"}, {"footer"}, {"aside"}, {"form"}, {"li"}, {"td", "th"},
    {"figure"}, {"button"},
)  # fmt: skip
_HOLDERS = frozenset("p li a h1 h2 h3 h4 h5 h6 td th tr dt dd pre blockquote figcaption button".split())
"""Elements that hold a passage, and are no part of a page with passages of its own."""
_TAG = re.compile(r"[^#.\[]*")
_LONG_NUMBER = re.compile(r"\d\d+")
"""Numbers posts and pages, and is no part of a tag or of a word: `post-117` and `post-118` say the same."""
_SEAM = re.compile(r"(?<=[a-z])(?=[A-Z])|[^A-Za-z]+")


def features(
    page: Page, letters: Letters, blocks: Sequence[Block], title: str, lexicon: Lexicon
) -> NDArray[np.float32]:
    """One row a passage.

    `letters` are the page's, `blocks` has the block each was read from; `title` is the page's own, or empty.
    """
    if not page.passages:
        return np.zeros((0, len(NAMES)), dtype=np.float32)
    table: Table = {}
    _texts(table, letters, page.passages, title)
    prose = _places(table, blocks)
    _claims(table, page.claimed)
    if any(block.trail for block in blocks):
        _elements(table, blocks, prose, lexicon)
    else:
        _zones(table)
        _lines(table, blocks, prose)
    unknown = np.full(len(page.passages), UNKNOWN, dtype=np.float32)
    for name in (*ZONES, *LINES, *ELEMENTS):
        table.setdefault(name, unknown)
    show_neighbours(table, _SHOWN)
    rows: NDArray[np.float32] = np.column_stack([table[name] for name in NAMES]).astype(np.float32)
    return rows


def show_neighbours(table: Table, shown: Sequence[str]) -> None:
    """Add to the table what each passage is shown of its neighbours; -1 beyond the page's edges."""
    for name in shown:
        edge = np.full(AROUND, UNKNOWN, dtype=np.float32)
        padded = np.concatenate([edge, table[name], edge])
        for k in range(1, AROUND + 1):
            table[f"{name} -{k}"] = padded[AROUND - k : len(padded) - AROUND - k]
            table[f"{name} +{k}"] = padded[AROUND + k : len(padded) - AROUND + k]


def _texts(table: Table, letters: Letters, passages: Sequence[Passage], title: str) -> None:
    starts, ends, kinds = letters.starts, letters.ends, letters.kinds
    size = (ends - starts).astype(np.float32)

    def count(marks: NDArray[np.bool_]) -> Floats:
        total = np.zeros(len(marks) + 1, dtype=np.int32)
        np.cumsum(marks, dtype=np.int32, out=total[1:])
        counted: NDArray[np.float32] = (total[ends] - total[starts]).astype(np.float32)
        return counted

    letter = (kinds >= LETTER) & (kinds <= DIGIT)
    before = np.concatenate([[0], kinds[:-1]])
    begins = letter & ~((before >= LETTER) & (before <= DIGIT)) | (kinds == HAN)
    behind = np.concatenate([kinds[1:], [SPACE]])
    stop = (kinds == STOP) | (kinds == QUESTION)
    digit = kinds == DIGIT
    words = count(begins) - (1 - _A_HAN_CHARACTER) * count(kinds == HAN)
    some = np.maximum(words, 1)
    last = kinds[ends - 1]
    for k in (2, 3):
        closed = (last == QUOTE) | (last == CLOSE)
        last = np.where(closed & (size >= k), kinds[np.maximum(ends - k, 0)], last)
    first = kinds[starts]
    table["words"] = np.log1p(words)
    table["letters a word"] = np.minimum(30, count(letter) / some)
    table["capitals"] = count(kinds == CAPITAL) / size
    table["digits"] = count(digit) / size
    table["commas"] = count(kinds == COMMA) / some
    table["stops"] = np.log1p(
        count(stop & ((behind == SPACE) | (behind == QUOTE) | (behind == CLOSE) | (behind == HAN)))
    )
    table["ended"] = ((last == STOP) | (last == QUESTION)).astype(np.float32)
    table["colon"] = (last == COLON).astype(np.float32)
    table["question"] = (count(kinds == QUESTION) > 0).astype(np.float32)
    table["years"] = (count(_runs_of_four(digit)) > 0).astype(np.float32)
    table["clock"] = (count((kinds == COLON) & (before == DIGIT) & (behind == DIGIT)) > 0).astype(np.float32)
    table["bars"] = count(kinds == BAR) / some
    table["odd"] = count(kinds == ODD) / some
    table["quotes"] = count(kinds == QUOTE) / some
    table["starts small"] = (first == LETTER).astype(np.float32)
    table["starts with digit"] = (first == DIGIT).astype(np.float32)
    table["capital words"] = count(begins & (kinds == CAPITAL)) / some
    table["listed"] = np.array([passage.listed for passage in passages], dtype=np.float32)
    low = [passage.text.lower() for passage in passages]
    copies = Counter(low)
    table["copies"] = np.array([min(copies[each], 9) for each in low], dtype=np.float32)
    table["like title"] = _like(low, words, title)
    seen: Counter[str] = Counter()
    earlier = np.zeros(len(low), dtype=np.float32)
    for i, each in enumerate(low):
        earlier[i] = min(seen[each], 9)
        seen[each] += 1
    table["told before"] = earlier


def _runs_of_four(digit: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Marks the last of four digits that stand alone: a year, more often than not."""
    padded = np.concatenate([[False] * 4, digit, [False]])
    n = len(digit)
    alone: NDArray[np.bool_] = (
        padded[1 : n + 1] & padded[2 : n + 2] & padded[3 : n + 3] & digit & ~padded[:n] & ~padded[5 : n + 5]
    )
    return alone


def _like(low: Sequence[str], words: Floats, title: str) -> Floats:
    """How alike each passage's words are to the title's, 0 to 1."""
    wanted = frozenset(title.lower().split())
    told = np.zeros(len(low), dtype=np.float32)
    if wanted:
        for i in np.flatnonzero((words <= 40) & (words >= 1)).tolist():
            mine = frozenset(low[i].split())
            if shared := len(mine & wanted):
                told[i] = shared / len(mine | wanted)
    return told


def window(column: Floats, reach: int) -> Floats:
    """The sum over each passage and so many on either side of it."""
    total = np.concatenate([[0.0], np.cumsum(column, dtype=np.float64)])
    at = np.arange(len(column))
    told: Floats = total[np.minimum(at + reach + 1, len(column))] - total[np.maximum(at - reach, 0)]
    return told


def since(marks: NDArray[np.bool_]) -> Floats:
    """How many passages ago the last mark stood; 99 where none did."""
    at = np.arange(len(marks))
    return np.minimum(at - np.maximum.accumulate(np.where(marks, at, -1000)), 99).astype(np.float32)


def _places(table: Table, blocks: Sequence[Block]) -> Floats:
    """Fill in where passages stand; answer each one's words where it is prose, and 0 where it is not."""
    n = len(blocks)
    words = np.expm1(table["words"])
    is_prose = (words >= _PROSE[1]) | ((words >= _PROSE[0]) & (table["ended"] > 0))
    prose = np.where(is_prose, words, 0).astype(np.float32)
    heading = np.array([block.kind is BlockKind.HEADING for block in blocks], dtype=bool)
    total, before = float(words.sum()), np.concatenate([[0.0], np.cumsum(words)[:-1]])
    table["position"] = np.arange(n, dtype=np.float32) / max(1, n)
    table["words before"] = np.log1p(before).astype(np.float32)
    table["words behind"] = np.log1p(np.maximum(0, total - before - words)).astype(np.float32)
    table["passages"] = np.full(n, np.log1p(n), dtype=np.float32)
    table["page words"] = np.full(n, np.log1p(total), dtype=np.float32)
    table["prose words"] = np.full(n, np.log1p(prose.sum()), dtype=np.float32)
    table["above prose"], table["below prose"] = since(is_prose), since(is_prose[::-1])[::-1]
    table["near words"], table["wide words"] = np.log1p(window(words, 2)), np.log1p(window(words, 7))
    table["near prose"], table["wide prose"] = np.log1p(window(prose, 2)), np.log1p(window(prose, 7))
    table["since title"] = since(table["like title"] >= ALIKE)
    table["since heading"], table["until heading"] = since(heading), since(heading[::-1])[::-1]
    top = np.array(["/h1" in block.trail for block in blocks], dtype=np.float32)
    table["top headings"] = np.minimum(np.cumsum(top), 9)
    return prose


def _claims(table: Table, claimed: Sequence[Claim | None]) -> None:
    """Fill in what rules have claimed, of each passage and around it."""
    marks = np.array([claim is not None for claim in claimed], dtype=bool)
    table["claimed"] = marks.astype(np.float32)
    table["claim sure"] = np.array([claim.confidence if claim else 0.0 for claim in claimed], dtype=np.float32)
    table["claim kind"] = np.array(
        [_CATEGORIES[claim.category] if claim else 0.0 for claim in claimed], dtype=np.float32
    )
    table["claims near"], table["claims wide"] = window(table["claimed"], 3), window(table["claimed"], 9)
    table["since claim"], table["until claim"] = since(marks), since(marks[::-1])[::-1]


def _zones(table: Table) -> None:
    """Fill in how far each passage is from the kinds of furniture that rules have claimed."""
    kinds = table["claim kind"]
    for zone, *categories in _ZONES:
        marks = np.isin(kinds, [_CATEGORIES[category] for category in categories])
        table[f"since {zone}"], table[f"until {zone}"] = since(marks), since(marks[::-1])[::-1]
        table[f"{zone} wide"] = window(marks.astype(np.float32), 7)


def _lines(table: Table, blocks: Sequence[Block], prose: Floats) -> None:
    """Fill in how a text's lines stand: the gaps between them, and what stands together without a gap."""
    gap = np.array([min(4, block.above or 0) for block in blocks], dtype=np.float32)
    table["gap"], table["gap behind"] = gap, np.concatenate([gap[1:], [UNKNOWN]])
    table["indent"] = np.array([min(12, block.indent) for block in blocks], dtype=np.float32)
    group, words = np.cumsum(gap != 1), np.expm1(table["words"])
    table["group passages"] = np.log1p(np.bincount(group)[group])
    table["group words"] = np.log1p(np.bincount(group, words)[group])
    table["group prose"] = np.log1p(np.bincount(group, prose)[group])
    table["gaps"] = np.full(len(gap), (gap != 1).mean())
    if any(block.link_share is not None for block in blocks):
        linked = _links(table, blocks, words) * words
        table["box links"] = (np.bincount(group, linked) / np.maximum(1, np.bincount(group, words)))[group]


def _links(table: Table, blocks: Sequence[Block], words: Floats) -> Floats:
    """Fill in how much of each passage stands in links, and of those near it; answer each one's share."""
    shares = np.array([block.link_share or 0.0 for block in blocks], dtype=np.float32)
    table["link share"] = shares
    table["near links"] = window(words * shares, 3) / np.maximum(1, window(words, 3))
    return shares


def _elements(table: Table, blocks: Sequence[Block], prose: Floats, lexicon: Lexicon) -> None:
    """Fill in what the elements around each passage are named, and what else they hold."""
    votes: dict[str, float] = {}
    places: dict[str, int] = {}
    alike = {trail: _LONG_NUMBER.sub("00", trail) for trail in {block.trail for block in blocks}}
    each = [places.setdefault(alike[block.trail], len(places)) for block in blocks]
    told = np.array([(*_shape(trail), *voted(trail, lexicon, votes)) for trail in places], dtype=np.float32)
    columns = told[each]
    table.update({name: columns[:, i] for i, name in enumerate(_TRAIL)})
    table["kind"] = np.array([_KINDS[block.kind] for block in blocks], dtype=np.float32)
    words = np.expm1(table["words"])
    shares = _links(table, blocks, words)
    _articles(table, blocks)
    _boxes(table, [path_of(block.trail, block.within) for block in blocks], words, shares, prose)


def _articles(table: Table, blocks: Sequence[Block]) -> None:
    """How many of the page's outermost `article` elements have begun, and how many there are."""
    numbers: dict[int, int] = {}
    told = np.zeros(len(blocks), dtype=np.float32)
    for i, block in enumerate(blocks):
        if (article := outermost_article(block)) is not None:
            told[i] = numbers.setdefault(article, len(numbers) + 1)
    table["article number"] = np.minimum(told, 9)
    table["articles"] = np.full(len(blocks), min(len(numbers), 9), dtype=np.float32)


def outermost_article(block: Block) -> int | None:
    """The number of the outermost `article` element around a passage; None where there is none."""
    at = _outermost_article(block.trail)
    return None if at is None else block.within[at]


@lru_cache(maxsize=20_000)
def _outermost_article(trail: str) -> int | None:
    tags = tags_of(trail)
    return tags.index("article") if "article" in tags else None


def _boxes(table: Table, paths: Sequence[tuple[int, ...]], words: Floats, shares: Floats, prose: Floats) -> None:
    lengths = np.array([len(path) for path in paths])
    numbers = np.array([number for path in paths for number in path], dtype=np.int64)
    owner = np.repeat(np.arange(len(paths)), lengths)
    size = int(numbers.max(initial=0)) + 1
    above = (
        np.repeat(lengths, lengths) - 1 - (np.arange(len(numbers)) - np.repeat(np.cumsum(lengths) - lengths, lengths))
    )
    plain = prose * (1 - shares)

    def within(weights: Floats) -> Floats:
        return np.bincount(numbers, weights[owner], size).astype(float)

    held = {
        "words": within(words),
        "links": within(words * shares),
        "prose": within(plain),
        "passages": np.bincount(numbers, minlength=size).astype(float),
    }
    score = np.bincount(numbers, np.where(above < 4, plain[owner] / (1 + above), 0), size)
    best = int(score.argmax())
    best_path = next((path[: path.index(best) + 1] for path in paths if best in path), ())
    total = max(1.0, float(words.sum()))
    for box, steps in zip(_BOXES, (1, 2, 4), strict=True):
        at = np.array([path[-min(steps, len(path))] if path else 0 for path in paths])
        inside = np.maximum(1, held["words"][at])
        table[f"{box} words"] = np.log1p(inside).astype(np.float32)
        table[f"{box} links"] = (held["links"][at] / inside).astype(np.float32)
        table[f"{box} prose"] = (held["prose"][at] / inside).astype(np.float32)
        table[f"{box} share"] = (inside / total).astype(np.float32)
        table[f"{box} passages"] = np.log1p(held["passages"][at]).astype(np.float32)
    shared: dict[tuple[int, ...], int] = {path: _shared(path, best_path) for path in set(paths)}
    common = np.array([shared[path] for path in paths], dtype=np.float32)
    table["in best"] = (common == len(best_path)).astype(np.float32)
    table["out of best"] = len(best_path) - common
    table["beside best"] = lengths.astype(np.float32) - common
    first = next((i for i, path in enumerate(paths) if best in path), 0)
    table["before best"] = (np.arange(len(paths)) < first).astype(np.float32)


def _shared(path: tuple[int, ...], other: tuple[int, ...]) -> int:
    """How many elements two paths share, from the outermost on."""
    same = 0
    for mine, theirs in zip(path, other, strict=False):
        if mine != theirs:
            break
        same += 1
    return same


@lru_cache(maxsize=20_000)
def _parts(trail: str) -> tuple[bool, ...]:
    """For each element of a trail whether it is a part of the page."""
    return tuple([tag not in _HOLDERS for tag in tags_of(trail)])


def path_of(trail: str, within: tuple[int, ...]) -> tuple[int, ...]:
    """The numbers of those elements around a passage that are parts of the page, outermost first."""
    return tuple(compress(within, _parts(trail)))


@lru_cache(maxsize=20_000)
def _shape(trail: str) -> tuple[float, ...]:
    """What a trail tells by itself: the heading's level, the depth, whether it is hidden, which elements are there."""
    tags = tags_of(trail)
    there = frozenset(tags)
    level = 0.0 if there.isdisjoint(_LEVELS) else next(_LEVELS[tag] for tag in reversed(tags) if tag in _LEVELS)
    return level, float(len(tags)), float("[hidden]" in trail), *(float(not kind.isdisjoint(there)) for kind in _TAGS)


def voted(trail: str, lexicon: Lexicon, votes: dict[str, float]) -> tuple[float, ...]:
    """What the names of the elements around a passage say, as `VOTED` has it. `votes` remembers what each name says."""
    told = []
    for name in trail.split("/"):
        if (vote := votes.get(name)) is None:
            vote = votes[name] = max((lexicon.get(word, 0.0) for word in words_of(name)), key=abs)
        told.append(vote)
    innermost = next((vote for vote in reversed(told) if vote), 0.0)
    return innermost, min(told), max(told), sum(told), told[0], sum(told[-4:]) / 4


@lru_cache(maxsize=20_000)
def tags_of(trail: str) -> tuple[str, ...]:
    """The tags of the elements that a trail names, outermost first."""
    return tuple([tag_of(name) for name in trail.split("/")])


@lru_cache(maxsize=20_000)
def tag_of(name: str) -> str:
    """The tag of an element as a trail names it."""
    match = _TAG.match(name)
    return match.group() if match else ""


@lru_cache(maxsize=20_000)
def words_of(name: str) -> tuple[str, ...]:
    """The words that an element is named by, each once: `div#story-body.wide` → `<div`, `body`, `story`, `wide`."""
    tag = tag_of(name)
    told = name if "-" in tag else name[len(tag) :]  # a tag of the page's own says what it is: `related-stories`
    words = {word.lower() for word in _SEAM.split(told) if 2 <= len(word) <= 24}
    return (f"<{tag}", *sorted(words))
