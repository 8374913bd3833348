"""What the kind model sees of a page: shapes and numbers that hold in any language, names, and the words of labels.

Only the page as it was read is looked at, never what the cleaner made of it: a cleaner that errs must not make an
article a product. Of the text's words none are read but those of headings and labels (`Add to cart`); of the rest its
signs, its lengths and what stands where. Names (of elements, of types in the page's data, of folders in its address)
and such words are answered as tokens; what each is worth says the model's lexicon. Imports the model of shapes only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import numpy as np

from pipeline.lexicon.page_types import ARTICLES, said_types
from pipeline.model import Block, BlockKind, Document, said_title

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.floating[Any]]

_PROSE, _SHORT = 120, 40
"""Characters from which a block is prose, as a rule of thumb, and up to which it is a label; Han and Kana are three."""
_LINKED = 0.6
"""Share of a block's characters in links from which it is a link."""
_STOPS = frozenset('.!?…。！？।۔؟"”»’)')
_STEPS = 6
"""Elements around a block, from the innermost outwards, that are compared."""
_KINDS = {kind: number for number, kind in enumerate(BlockKind)}
_SIGNS = {"currency": "$€£¥₹₽₩₺₴₫฿₪₱", "question": "?？؟", "at": "@＠", "bar": "|", "star": "★☆⭐"}
_CURRENCY = np.array(sorted(map(ord, _SIGNS["currency"])), dtype=np.uint32)
_BETWEEN = np.array(sorted(map(ord, "./-")), dtype=np.uint32)
_NEAR = 8
"""Blocks on either side of the page's own heading where a date or a time of day is the page's own."""
_PATH_DATE = re.compile(r"/(?:19|20)\d\d[/-]?[01]\d(?:[/-]?[0-3]\d)?(?:/|-|$)|/(?:19|20)\d\d/")
_NUMBER = re.compile(r"\d{4,}")
_ARTICLE = re.compile(r"article(?![a-z-])")
_SEAM = re.compile(r"[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])")
_SAID_OF_IT = re.compile(r"\[~[^\]/]*\]")
_TAG = re.compile(r"[a-z][a-z0-9-]*")
_DIGITS = re.compile(r"\d+")
_LONGEST_LABEL, _MOST_WORDS = 25, 30
"""Characters of a label; words of a title or a heading that are looked at."""
_AROUND_LABEL = " :.…»›>|•*-–—"
SAID = ("title:", "heading:", "label:")
"""What tokens begin with that are words and no names; the model asks of either by itself."""
_DATES = (
    "article:published_time", "json-ld:datePublished", "time:published", "time:heading", "microdata:datePublished",
    "json-ld:dateModified", "article:modified_time",
)  # fmt: skip
_AUTHORS = ("json-ld:author", "meta:author", "rel:author", "link:author", "microdata:author", "article:author")
NAMES: tuple[str, ...] = (
    "blocks", "characters", "prose", "prose share", "longest prose", "prose blocks", "prose that ends", "labels",
    "links", "linked characters", "link share of prose", "longest run", "prose in longest run", "prose before",
    *(f"{kind} blocks" for kind in BlockKind), *(f"{kind} characters" for kind in BlockKind),
    "linked headings", "headings with prose", "top headings", "articles", "prose in articles",
    *(f"holders {step}" for step in range(1, _STEPS + 1)), *(f"largest holder {step}" for step in range(1, _STEPS + 1)),
    "alike blocks", "alike links", "alike headings", "alike prose", "forms", "hidden", "copies",
    *(f"{sign} signs" for sign in _SIGNS), "digits", "prices", "price density", "years", "dates", "clocks",
    "long numbers", "short with year", "year by title", "clock by title", "letters a sentence", "prose spread",
    "buttons", "ends in question", "published", "author", "said article", "types", "address depth", "address date",
    "address hyphens", "address number", "address query", "front page", "title words",
    "heading like title", "place of title",
)  # fmt: skip
"""The columns that come before what the lexicon says."""


def look_at(document: Document) -> tuple[NDArray[np.float32], frozenset[str]]:
    """A page's columns, as `NAMES` has them, and its tokens."""
    blocks, hints = [_unsaid(block) for block in document.blocks], document.hints
    trails = [block.trail for block in blocks]
    starts = np.array([block.start for block in blocks])
    points = np.frombuffer(document.text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    size = _sizes(points, starts, blocks)
    links = np.array([block.link_share or 0.0 for block in blocks], dtype=np.float32)
    kinds = np.array([_KINDS[block.kind] for block in blocks])
    ends = np.array([block.text[-1:] in _STOPS for block in blocks], dtype=bool)
    heading = kinds == _KINDS[BlockKind.HEADING]
    prose = (size >= _PROSE) & (links < _LINKED) & ~heading
    weight = np.where(prose, size * (1 - links), 0.0)
    total, told = float(size.sum()) + 1.0, float(weight.sum()) + 1.0
    linked = links >= _LINKED
    counted = Counter(trails)
    title = _title(hints, blocks, heading)
    row: list[float] = [
        np.log1p(len(blocks)), np.log(total), np.log(told), told / total, np.log1p(float(weight.max(initial=0))),
        np.log1p(int(prose.sum())), float(weight[ends].sum()) / told, float((size < _SHORT).mean()),
        float(linked.mean()), float((size * links).sum()) / total, float((weight * links).sum()) / told,
        *_runs(weight, size), *_shares(kinds, size, total),
        np.log1p(int((heading & linked).sum())), _led(heading, prose), float(sum("/h1" in each for each in trails)),
        *_articles(blocks, counted, weight, told), *_holders(blocks, prose, weight, told),
        np.log1p(max(counted.values(), default=0)),
        *(np.log1p(_most(trails, which)) for which in (linked, heading, prose)),
        float(sum("/form" in each for each in counted)),
        float(sum("[hidden]" in each for each in trails)) / len(blocks),
        1 - len(counted) / len(blocks),
        *(np.log1p(sum(map(document.text.count, signs))) for signs in _SIGNS.values()),
        *_numbers(points, starts, size, title[-1] * len(blocks), total),
        told / (1.0 + float((ends & prose).sum())) / 100, float(size[prose].std() / 100) if prose.any() else 0.0,
        float(sum(count for each, count in counted.items() if "/button" in each)) / len(blocks),
        float(sum(block.text.endswith(("?", "？", "؟")) for block in blocks)) / len(blocks),
        float(any(key in hints for key in _DATES)), float(any(key in hints for key in _AUTHORS)),
    ]  # fmt: skip
    types = said_types(hints)
    row += [float(not ARTICLES.isdisjoint(types)), float(len(types))]
    address = _address(hints)
    row += [*_shape(address), *title]
    tokens = _tokens(hints, types, address, counted, trails, weight) | frozenset(_said(hints, blocks))
    return np.array(row, dtype=np.float32), tokens


def _sizes(points: NDArray[np.uint32], starts: NDArray[np.intp], blocks: Sequence[Block]) -> Floats:
    """Each block's characters; those of writings without spaces count three."""
    ends = np.array([block.end for block in blocks])
    size = ends - starts
    wide = (points >= 0x3040) & (points < 0xA000)
    if wide.any():
        so_far = np.concatenate([[0], np.cumsum(wide)])
        size = size + 2 * (so_far[ends] - so_far[starts])
    told: NDArray[np.float32] = size.astype(np.float32)
    return told


def _numbers(
    points: NDArray[np.uint32], starts: NDArray[np.intp], size: Floats, title_at: float, total: float
) -> list[float]:
    """What the text's figures are: prices, years, dates, times of day, and which of them stand by the title."""
    padded = np.concatenate([[32, 32], points, [32, 32, 32]])
    digit = (padded >= 48) & (padded < 58)
    edges = np.flatnonzero(digit[1:] != digit[:-1]) + 1
    begin, end = edges[::2], edges[1::2]
    long = end - begin
    before, behind = padded[begin - 1], padded[end]
    before = np.where(before == 32, padded[begin - 2], before)
    behind_space = np.where(behind == 32, padded[end + 1], behind)
    prices = int((np.isin(before, _CURRENCY) | np.isin(behind_space, _CURRENCY)).sum())
    year = (long == 4) & (
        ((padded[begin] == 49) & (padded[begin + 1] == 57)) | ((padded[begin] == 50) & (padded[begin + 1] == 48))
    )
    clock = (behind == 58) & (long <= 2) & digit[end + 1] & digit[np.minimum(end + 2, len(digit) - 1)]
    joined = np.isin(behind[:-1], _BETWEEN) & (end[:-1] + 1 == begin[1:])
    dates = int((joined[:-1] & joined[1:]).sum()) if len(joined) > 1 else 0
    years_at = np.searchsorted(starts, begin[year] - 2, "right") - 1
    clocks_at = np.searchsorted(starts, begin[clock] - 2, "right") - 1
    # Not by np.unique, which loads all of numpy.ma for it.
    short = np.array(sorted(set(years_at[size[years_at] < 2 * _SHORT].tolist())), dtype=np.int64)
    by_title = [
        float((np.abs(at - title_at) <= _NEAR).sum()) for at in (short, clocks_at[size[clocks_at] < 2 * _SHORT])
    ]
    return [
        float(digit.sum()) / total, np.log1p(prices), 1000 * prices / total, np.log1p(int(year.sum())), np.log1p(dates),
        np.log1p(int(clock.sum())), np.log1p(int((long >= 7).sum())), np.log1p(len(short)), *by_title,
    ]  # fmt: skip


def _runs(weight: Floats, size: Floats) -> tuple[float, float, float]:
    """The longest stretch of prose with little between: its blocks, its share of all prose, and what stands before."""
    gap = np.cumsum(np.where(weight > 0, 0, np.maximum(size, 10)))
    at = np.flatnonzero(weight > 0)
    if not len(at):
        return 0.0, 0.0, 0.0
    breaks = np.diff(gap[at]) > 250  # characters of no prose: a heading and a caption, not a list of links
    run = np.concatenate([[0], np.cumsum(breaks)])
    held = np.bincount(run, weight[at])
    best = int(held.argmax())
    return (
        np.log1p(int((run == best).sum())),
        float(held[best] / weight.sum()),
        float(weight[: at[int((run == best).argmax())]].sum() / weight.sum()),
    )


def _shares(kinds: NDArray[np.intp], size: Floats, total: float) -> list[float]:
    count = np.bincount(kinds, minlength=len(_KINDS)) / len(kinds)
    characters = np.bincount(kinds, size, minlength=len(_KINDS)) / total
    return [*count.tolist(), *characters.tolist()]


def _led(heading: NDArray[np.bool_], prose: NDArray[np.bool_]) -> float:
    """How many headings have prose right behind them."""
    return float(np.log1p(int((heading[:-1] & prose[1:]).sum())))


def _articles(blocks: Sequence[Block], counted: Mapping[str, int], weight: Floats, told: float) -> tuple[float, float]:
    """How many of the page's outermost `article` elements there are, and the share of the prose in them."""
    inside = {trail: at for trail in counted if (at := _article_in(trail)) >= 0}
    if not inside:
        return 0.0, 0.0
    held = [i for i, block in enumerate(blocks) if block.trail in inside]
    numbers = {blocks[i].within[inside[blocks[i].trail]] for i in held}
    return float(min(len(numbers), 30)), float(weight[held].sum()) / told


def _holders(blocks: Sequence[Block], prose: NDArray[np.bool_], weight: Floats, told: float) -> list[float]:
    """For so many steps outwards: how many elements hold the prose, and what share of it the largest holds."""
    at = np.flatnonzero(prose).tolist()
    counts: list[float] = []
    largest: list[float] = []
    paths = [(blocks[i].within, float(weight[i])) for i in at]
    for step in range(2, _STEPS + 2):
        held: dict[int, float] = {}
        for within, each in paths:
            number = within[-min(step, len(within))] if within else 0
            held[number] = held.get(number, 0.0) + each
        counts.append(float(np.log1p(len(held))))
        largest.append(max(held.values(), default=0.0) / told)
    return counts + largest


def _most(trails: Sequence[str], which: NDArray[np.bool_]) -> int:
    """How many of these blocks have the trail that most of them have."""
    return max(Counter(trails[i] for i in np.flatnonzero(which).tolist()).values(), default=0)


def _address(hints: Mapping[str, Sequence[str]]) -> str | None:
    """The page's address by its own word, without the scheme; None where it does not say."""
    said = next((hints[key][0] for key in ("link:canonical", "og:url", "html:saved-from") if hints.get(key)), None)
    if said is None:
        return None
    try:
        parts = urlsplit(said)
    except ValueError:  # an address that is none, such as one with half a bracket
        return None
    path = f"{parts.hostname or ''}/{parts.path.lstrip('/')}"
    return f"{path}?{parts.query}" if parts.query else path


def _shape(address: str | None) -> list[float]:
    if address is None:
        return [-1.0] * 6
    path, _, query = address.partition("/")[2].partition("?")
    path = f"/{path}"
    parts = [part for part in path.split("/") if part]
    return [
        float(len(parts)), float(bool(_PATH_DATE.search(path))), float(max((p.count("-") for p in parts), default=0)),
        float(bool(parts and _NUMBER.search(parts[-1]))), float(bool(query)), float(not parts and not query),
    ]  # fmt: skip


def _title(hints: Mapping[str, Sequence[str]], blocks: Sequence[Block], heading: NDArray[np.bool_]) -> list[float]:
    """Words of the page's title; how alike the likest heading is to it; where that stands."""
    wanted = frozenset(said_title(hints).lower().split())
    best, place = 0.0, 1.0
    for i in np.flatnonzero(heading).tolist():
        mine = frozenset(blocks[i].text.lower().split())
        if (alike := len(mine & wanted) / max(1, len(mine | wanted))) > best:
            best, place = alike, i / len(blocks)
    return [float(min(len(wanted), 30)), best, place]


def _tokens(
    hints: Mapping[str, Sequence[str]], types: frozenset[str], address: str | None, counted: Iterable[str],
    trails: Sequence[str], weight: Floats,
) -> frozenset[str]:  # fmt: skip
    """What the page is built of: `card` of any element, `~post` of those around its prose, `type:product` and so on."""
    tokens = set(chain.from_iterable(map(_named, set(chain.from_iterable(map(_split, counted))))))
    around: dict[str, float] = {}
    for i in np.flatnonzero(weight).tolist():
        for name in _split(trails[i]):
            around[name] = around.get(name, 0.0) + weight[i]
    least = 0.3 * weight.sum()
    tokens.update("~" + word for name, each in around.items() if each >= least for word in _named(name))
    tokens.update("body:" + word for each in hints.get("html:body", ()) for word in words_in(each))
    tokens.update("type:" + each for each in types)
    tokens.update("og:" + each.lower()[:24] for each in hints.get("og:type", ()))
    tokens.update("has:" + each for each in hints if not each.startswith(("json-ld", "told:", "html:logo")))
    tokens.update("by:" + word for each in hints.get("meta:generator", ()) for word in words_in(each))
    host, _, path = (address or "").partition("/")
    tokens.update("host:" + word for word in host.split(".")[:-2] for word in words_in(word))
    parts = [part for part in path.partition("?")[0].lower().split("/") if part]
    tokens.update("in:" + word for part in parts[:-1] for word in words_in(part))
    tokens.update("at:" + word for part in parts[-1:] if part.count("-") < 3 for word in words_in(part))
    return frozenset(tokens)


def _said(hints: Mapping[str, Sequence[str]], blocks: Sequence[Block]) -> Iterator[str]:
    """The words of the page's title and headings, and whole labels: `Add to cart`, `Posted by`, `Opening hours`."""
    yield from ("title:" + word for word in said_title(hints).casefold().split()[:_MOST_WORDS])
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            yield from ("heading:" + word for word in block.text.casefold().split()[:_MOST_WORDS])
        if len(block.text) <= _LONGEST_LABEL:
            yield "label:" + _DIGITS.sub("0", block.text.casefold().strip(_AROUND_LABEL))


def _unsaid(block: Block) -> Block:
    """A block without what tests and screen readers are told of its elements: one page in ten has it, and no more."""
    return replace(block, trail=_SAID_OF_IT.sub("", block.trail)) if "[~" in block.trail else block


@lru_cache(maxsize=20_000)
def _split(trail: str) -> tuple[str, ...]:
    return tuple(trail.split("/"))


@lru_cache(maxsize=20_000)
def _article_in(trail: str) -> int:
    """Which element of a trail is its outermost `article`; -1 where none is."""
    if "article" not in trail:
        return -1
    return next((i for i, name in enumerate(_split(trail)) if _ARTICLE.match(name)), -1)


@lru_cache(maxsize=20_000)
def _named(name: str) -> tuple[str, ...]:
    tag = match.group() if (match := _TAG.match(name)) else ""
    return (f"<{tag}", *words_in(name[len(tag) :]))


def words_in(name: str) -> frozenset[str]:
    """The words of a name in letters: `entry-content postId-12` → `entry`, `content`, `post`, `id`."""
    return frozenset(word.lower() for word in _SEAM.split(name) if 2 <= len(word) <= 20)
