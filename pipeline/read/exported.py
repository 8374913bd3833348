"""Articles as other tools export them: JSON, XML or CSV with the story under one key and what the tool found beside it.

Extractors (trafilatura, newspaper4k, news-please, Fundus, Goose, Readability), crawlers (Scrapy, Firecrawl, Jina),
news interfaces (WordPress, Ghost, the Guardian's, NewsAPI), feeds (RSS, Atom) and agencies (NITF, NewsML-G2) name their
fields alike, so one table of names reads them all. The story is read as the page or the text that it is; what the
tool says of it stands among the hints as `told:title`, `told:author` and so on, which the finders weigh like others.

One file is one article: an export of several is rejected, and `newsmill unpack` makes a file of each. Imports errors,
the lexicon, decode and the reader of JSON-LD.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import isfinite
from typing import NamedTuple
from xml.etree import ElementTree as ET

import orjson

from pipeline.errors import Quarantined, Rejected
from pipeline.lexicon.heads import mailed
from pipeline.read.decode import decode
from pipeline.read.linked import LONGEST_VALUE, MOST_VALUES, plain
from pipeline.read.loose_json import Json

Node = Mapping[str, Json]

_STORIES = (
    "maintext", "cleanedtext", "articlebody", "bodyhtml", "contenthtml", "contentrendered", "contentencoded", "encoded",
    "articlehtml", "articletext", "articlecontent", "maincontent", "fulltext", "bodytext", "contenttext",
    "textcontent", "storytext", "body", "content", "html", "rawhtml", "htmlcontent", "text", "markdown", "plaintext",
    "story", "article", "main", "rawtext", "bodycontent", "inlinexml", "paragraphs",
)  # fmt: skip
"""The fields that hold a story, the likelier first; letters alone, for `full_text` is `fullText` elsewhere."""
_SHORT_STORIES = ("description", "summary", "excerpt", "abstract", "snippet")
"""The fields that hold the beginning of one, or what stands for it in a feed."""


_ALL_STORIES = frozenset([*_STORIES, *_SHORT_STORIES])
_ALL_STORIES = frozenset([*_STORIES, *_SHORT_STORIES])
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "headline", "webtitle", "articletitle", "hl1", "ogtitle", "pagetitle", "shorttitle"),
    "author": (
        "authors", "author", "byline", "creator", "creators", "writer", "writers", "authorname", "authornames",
        "dccreator", "reporter", "journalist",
    ),
    "date": (
        "datepublished", "datepublish", "publisheddate", "publishdate", "publishingdate", "publishedat",
        "publishedtime", "published", "publicationdate", "pubdate", "pubdatetime", "webpublicationdate",
        "firstpublicationdate", "articlepublishedtime", "publishtime", "dategmt", "date", "dateissue", "dcdate",
        "contentcreated", "firstcreated", "storydate", "issued", "datetime",
    ),
    "publisher": (
        "sitename", "metasitename", "ogsitename", "publisher", "publishername", "publication", "publicationname",
        "publicationtitle", "newspaper", "outlet", "sourcename", "site", "provider", "copyrightholder", "doccopyright",
        "medium", "media", "sourcehostname", "source", "website",
    ),
    "url": (
        "url", "canonicalurl", "canonicallink", "canonical", "link", "links", "weburl", "permalink", "pageurl",
        "sourceurl", "ogurl", "articleurl", "originalurl", "finalurl", "requestedurl", "source", "guid",
    ),
    "language": ("language", "lang", "inlanguage", "metalang", "humanlanguage", "locale", "oglocale", "languagetag"),
}  # fmt: skip
"""What a field is called elsewhere, the surest name first: the first that says something is believed."""
_NAMED = (
    "name",
    "person",
    "title",
    "rendered",
    "value",
    "#text",
    "href",
    "@href",
    "@norm",
    "@tag",
    "@name",
    "@holder",
    "$date",
)
"""Where a field is a table of its own, the keys that say what it is: `"author": {"name": …}`."""
_PARTS = (
    "summary", "headline", "heading", "sections", "paragraphs", "blocks", "children", "rendered", "value", "html",
    "text", "content", "data", "#text",
)  # fmt: skip
"""Where a story is a table or a list of parts, the keys that hold its words."""
_BESIDE = frozenset(
    "metadata meta head header info opengraph docdata contentmeta itemmeta rightsinfo teiheader filedesc titlestmt "
    "sourcedesc biblfull publicationstmt bodyhead hedline embedded".split()
)
"""Tables that stand beside a story and say what it is."""
MOST_NODES, DEEPEST = 20_000, 12
"""Tables of a file that are looked at, and tables within tables: the deepest known form (TEI) has seven."""
LEAST = 25
"""Words of a story; a field that has fewer holds a label."""
MUCH = 0.6
"""Share of the longest field's letters that a likelier one has: one that has less was cut off."""
_LONGEST_HEADER, _LONGEST_NAME, FEWEST_COLUMNS = 4_000, 40, 2
"""Bytes of a table's first line, letters of a column's name, and columns."""
_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*\"|\[\s*(?:\{\s*\"|\]))")
_IS_KEYED = re.compile(rb"(?:\xef\xbb\xbf)?[\s\[]*\{\s*\"[^\"\r\n]{1,80}\"\s*:")
_XML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?"
    rb"(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*|<!DOCTYPE (?!html)[^>\[]{0,300}>\s*)*<(?:\w{1,20}:)?"
    rb"(?:doc|TEI|teiCorpus|rss|items?|entry|feed|channel|nitf|newsItem|newsMessage|articles?|documents?)[\s>]"
)
"""Roots of the XML that tools export; a page begins with another, and so does a fragment of one but for `article`."""
_BLOCKS = re.compile(r"</(?:p|div|li|h[1-6]|article|section|blockquote|figure|table)\s*>|<br\s*/?>", re.IGNORECASE)
_PAGE = re.compile(r"\s*(?:<\?xml[^>]{0,200}\?>)?\s*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE)
_CUT_OFF = re.compile(r"\s*\[\+\d+ chars\]\s*$")
"""How news interfaces say that they give no more than a story's beginning."""
_WITH_HOST = re.compile(r"\s*\([\w-]+(?:\.[\w-]+)+\)$")
_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_WORD = re.compile(r"[^\W_]+")
_WIDE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_MARKED = frozenset(["main", "text", "body", "bodycontent", "content", "inlinexml", "story", "articlebody"])
"""Elements of XML that hold a story's markup, where they hold paragraphs."""
_PARAGRAPHS = frozenset(["p", "para", "paragraph"])
_TAGS = {
    "head": "h2", "list": "ul", "item": "li", "quote": "blockquote", "row": "tr", "cell": "td", "hi": "i", "lb": "br",
    "ref": "a", "del": "s", "graphic": "img", "hl1": "h1", "hl2": "h2", "para": "p", "paragraph": "p",
}  # fmt: skip
"""What the elements of XML mean in a page, where that does not know them."""


class Exported(NamedTuple):
    """A story as a tool exported it, and what it says of it."""

    content: bytes
    """UTF-8: a page, a part of one, or a text."""
    told: Mapping[str, tuple[str, ...]]


@dataclass(slots=True)
class _Found:
    """A table that holds a story, with the tables that it stands in, the nearest first."""

    node: Node
    story: str
    around: Sequence[Node]


def exported(content: bytes) -> Exported | None:
    """The article of a file that a tool exported; None where it is no such file.

    Raises:
        Rejected: `many-articles`; `no-text`, none of its fields holds a story.
        Quarantined: `damaged-export`, JSON that is cut off or broken.
    """
    if (rows := records(content)) is None:
        return None
    found = [each for row in rows for each in _stories(row)]
    if len(found) > 1:
        raise Rejected(
            "many-articles",
            f"{len(found):,} articles in one file; wanted one: `newsmill unpack` makes a file of each",
        )
    if not found:
        keys = list(dict.fromkeys(key for row in rows if isinstance(row, dict) for key in row))
        raise Rejected(
            "no-text",
            f"an export with the fields {', '.join(keys[:8])[:200] or '(none)'}; wanted a story in one, as `text`",
        )
    return _read(found[0])


def articles(content: bytes) -> Iterator[bytes]:
    """Each article of an export, as an export of its own; see `exported`."""
    for row in records(content) or ():
        for each in _stories(row):
            outer = {key: value for node in reversed(each.around) for key, value in node.items() if _is_small(value)}
            site = dict(zip(("sitename",), _feed(each.around), strict=False))
            yield _written({**outer, **site, **each.node})


def _written(table: Node) -> bytes:
    try:
        return orjson.dumps(table, option=orjson.OPT_INDENT_2)
    except TypeError:  # half a surrogate pair, or a number that is too large
        return json.dumps(table, indent=2).encode()


def is_line(line: bytes) -> bool:
    """Whether a file that begins with this line is JSON Lines: a whole table stands in it."""
    if not _IS_KEYED.match(line):
        return False
    try:
        return isinstance(orjson.loads(line.removeprefix(b"\xef\xbb\xbf")), dict)
    except orjson.JSONDecodeError:
        return False


def records(content: bytes) -> list[Json] | None:
    """What a file of JSON, JSON Lines, CSV or XML holds, in tables; None where it is none of these.

    Raises:
        Quarantined: `damaged-export`, JSON that is cut off or broken.
    """
    if _JSON.match(content):
        return _of_json(content)
    rows: list[Json] = []
    if sign := _csv_sign(content):
        rows = _of_csv(content, sign)
    elif _XML.match(content):
        with suppress(ET.ParseError, ValueError, LookupError, RecursionError):  # a page's reader takes what is broken
            root = ET.fromstring(content)
            holding = set[ET.Element]()
            _note_blocks(root, holding)
            rows = [_of_xml(root, holding)]
    return rows if any(_stories(row) for row in rows) else None  # else a text or a page that begins like one


def _of_json(content: bytes) -> list[Json] | None:
    bare = content.removeprefix(b"\xef\xbb\xbf")
    try:
        return [_table(bare)]
    except ValueError as error:
        if not _IS_KEYED.match(bare):
            return None  # prose in brackets
        try:  # JSON Lines: a table each
            rows = [_table(line) for line in bare.split(b"\n") if line.strip()]
        except ValueError:
            rows = []
        if rows and all(isinstance(row, dict) for row in rows):
            return rows
        raise Quarantined("damaged-export", f"JSON that is cut off or broken: {str(error)[:100]}") from error


def _table(content: bytes) -> Json:
    """What JSON means. ValueError: it is none.

    Python's reader takes what Python's programs write, where the strict one doesn't: NaN, half a surrogate pair.
    """
    with suppress(orjson.JSONDecodeError):
        strict: Json = orjson.loads(content)
        return strict
    try:
        read: Json = json.loads(decode(content).text, strict=False)
    except RecursionError as error:
        raise ValueError("tables within tables too deep") from error
    return read


def _csv_sign(content: bytes) -> str | None:
    """The sign between the columns of a table whose first line names a story's field and others; None of no table."""
    if content[:1] == b"<":
        return None
    line = content[:_LONGEST_HEADER].removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0].decode("latin-1").strip()
    for sign in ",;\t":
        names = [key_of(name) for name in line.split(sign)]
        told = any(name in _FIELDS[field] for field in ("title", "date", "url") for name in names)
        if len(names) >= FEWEST_COLUMNS and told and not _ALL_STORIES.isdisjoint(names):
            return sign if max(map(len, names)) <= _LONGEST_NAME else None
    return None


def _of_csv(content: bytes, sign: str) -> list[Json]:
    csv.field_size_limit(max(csv.field_size_limit(), len(content)))
    rows = csv.DictReader(io.StringIO(decode(content).text, newline=""), delimiter=sign)
    try:
        return [{key: value for key, value in row.items() if key and isinstance(value, str)} for row in rows]
    except csv.Error:
        return []


def _note_blocks(element: ET.Element, holding: set[ET.Element]) -> bool:
    """Note the elements that hold a paragraph."""
    found = [_note_blocks(child, holding) for child in element]
    if any(found):
        holding.add(element)
        return True
    return _local(str(element.tag)).lower() in _PARAGRAPHS  # a comment's tag is a function


def _is_marked(element: ET.Element, holding: set[ET.Element]) -> bool:
    return element in holding and key_of(element.tag) in _MARKED


def _of_xml(element: ET.Element, holding: set[ET.Element]) -> Json:
    """An element as a table of its attributes and children; one that holds a story's paragraphs is its markup."""
    if _is_marked(element, holding) and not any(_is_marked(child, holding) for child in element):
        return _markup(element)
    table: dict[str, Json] = {f"@{_local(key)}": value for key, value in element.attrib.items()}
    for child in element:
        if isinstance(child.tag, str):
            key, value = _local(child.tag), _of_xml(child, holding)
            before = table.get(key)
            table[key] = value if before is None else [*before, value] if isinstance(before, list) else [before, value]
    text = (element.text or "").strip()
    if not table:
        return text
    if text:
        table["#text"] = text
    return table


def _markup(element: ET.Element) -> str:
    """What an element holds, as a page would have it."""
    pieces: list[str] = [_escaped(element.text)]
    for child in element:
        if isinstance(child.tag, str):
            tag = _local(child.tag).lower()
            rank = child.get("rend", "")
            tag = rank if tag == "head" and re.fullmatch(r"h[1-6]", rank) else _TAGS.get(tag, tag)
            pieces.append(f"<{tag}/>" if tag in {"br", "img"} else f"<{tag}>{_markup(child)}</{tag}>")
        pieces.append(_escaped(child.tail))
    return "".join(pieces)


def _escaped(text: str | None) -> str:
    return (text or "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _local(name: str) -> str:
    """An element's name without its namespace."""
    return name.rpartition("}")[2]


def key_of(name: str) -> str:
    """A field's name as it is compared: `datePublished`, `date_published` and `date-published` are one."""
    return _NO_LETTERS.sub("", _local(name).lower())


def _stories(root: Json) -> list[_Found]:
    """The tables that hold a story, of those that lie least deep; several are several articles."""
    return _holding(root, _STORIES) or _holding(root, _SHORT_STORIES)


def _holding(root: Json, names: Sequence[str]) -> list[_Found]:
    level: list[tuple[Json, tuple[Node, ...]]] = [(root, ())]
    left = MOST_NODES
    for _ in range(DEEPEST):
        found, below = list[_Found](), list[tuple[Json, tuple[Node, ...]]]()
        for value, around in level[:left]:
            if isinstance(value, list):
                below += [(each, around) for each in value]
            elif isinstance(value, dict):
                if story := _story(value, names):
                    found.append(_Found(value, story, around))
                else:
                    below += [(each, (value, *around)) for each in value.values() if isinstance(each, dict | list)]
        if found:
            return found
        left -= len(level)
        if left <= 0:
            break
        level = below
    return []


def _story(node: Node, names: Sequence[str]) -> str:
    """The story that a table holds under one of these names; empty where it holds none."""
    held: dict[str, str] = {}
    for key, value in node.items():
        name = key_of(key)
        if name in names and name not in held and (text := _flat(value)) and _length(text) >= LEAST:
            held[name] = text
    if not held:
        return ""
    if page := next((text for text in held.values() if _PAGE.match(text)), ""):
        return page
    longest = max(map(_length, held.values()))
    likely = [held[name] for name in names if name in held and _length(held[name]) >= MUCH * longest]
    # Markup tells paragraphs from headings and captions, which a tool's text has lost.
    return next(filter(_is_markup, likely), likely[0])


def _flat(value: Json, depth: int = 0) -> str:
    """The words of a story's field, be it a text, a list of paragraphs or a table of sections."""
    if isinstance(value, str):
        return value
    if depth > DEEPEST:
        return ""
    if isinstance(value, list):
        return "\n\n".join(filter(None, (_flat(each, depth + 1) for each in value)))
    if isinstance(value, dict) and not any(key_of(key) in _TITLES for key in value):  # else it is an article itself
        parts = [part for part in _PARTS if part in value]
        if "html" in parts or "rendered" in parts:
            parts = [part for part in parts if part in {"html", "rendered"}]
        return "\n\n".join(filter(None, (_flat(value[part], depth + 1) for part in parts)))
    return ""


_TITLES = frozenset(_FIELDS["title"]) - {"headline"}


def _length(text: str) -> float:
    """Words, of which scripts without spaces have one for two signs, and markup none."""
    bare = re.sub(r"<[^<>]*>", " ", text) if "<" in text else text
    return len(_WORD.findall(bare)) + len(_WIDE.findall(bare)) / 2


def _is_markup(text: str) -> bool:
    return _BLOCKS.search(text) is not None


def _read(found: _Found) -> Exported:
    nodes = [each for node in (found.node, *found.around) for each in (node, *_beside(node))]
    told = {f"told:{name}": texts for name, keys in _FIELDS.items() if (texts := _told(name, keys, nodes))}
    if "told:publisher" not in told and (site := _feed(found.around)):
        told["told:publisher"] = site
    story = _CUT_OFF.sub("", found.story)
    if _is_markup(story) and not _PAGE.match(story):
        story = f"<html><body><article>{story}</article></body></html>"
    return Exported(story.encode("utf-8", "replace"), told)


def _feed(around: Iterable[Node]) -> tuple[str, ...]:
    """What the feed is called that an entry stands in."""
    for node in around:
        heads = [node, *(value for key, value in node.items() if key_of(key) == "feed" and isinstance(value, dict))]
        is_feed = any(key_of(key) in {"item", "items", "entry", "entries"} for key in node)
        if is_feed and (title := _told("title", ("title",), heads)):
            return title
    return ()


def _beside(node: Node, depth: int = 0) -> Iterator[Node]:
    """The tables within one that say what its story is."""
    for key, value in node.items():
        for each in value if isinstance(value, list) else [value]:
            if key_of(key) in _BESIDE and isinstance(each, dict) and depth < DEEPEST:
                yield each
                yield from _beside(each, depth + 1)


def _told(name: str, keys: Iterable[str], nodes: Sequence[Node]) -> tuple[str, ...]:
    """What the tables say under the first of these names that says something of this kind."""
    for node in nodes:
        by_key = {key_of(key): value for key, value in reversed(list(node.items()))}
        for key in keys:
            value = by_key.get(key)
            if any(value is other for other in nodes):  # `_source` of an index holds the article, and is none
                continue
            values = [text for text in _values(value) if _fits(name, text)]
            if name == "author":
                values = [mailed(text) or text for text in values]
            elif name == "publisher":
                values = [_WITH_HOST.sub("", text) for text in values]
            if values:
                return tuple(dict.fromkeys(values if name == "author" else values[:1]))
    return ()


def _values(value: Json, depth: int = 0) -> Iterator[str]:
    """The texts of a field: itself, each of a list, or what names a table."""
    if isinstance(value, str):
        if text := plain(value):
            yield text
    elif isinstance(value, bool) or value is None or depth > 3:
        return
    elif isinstance(value, int | float):
        if isfinite(value):
            yield str(int(value))
    elif isinstance(value, list):
        for each in value[:MOST_VALUES]:
            yield from _values(each, depth + 1)
    else:
        by_key = {_local(key): each for key, each in value.items()}
        for key in _NAMED:
            if texts := list(_values(by_key.get(key), depth + 1)):
                yield from texts
                return


def _fits(name: str, text: str) -> bool:
    """Whether a value may be what its field says: numbers are no names, addresses no publishers."""
    is_address = text.startswith(("http://", "https://"))
    if name == "url":
        return is_address
    if name == "date":
        return any(map(str.isdigit, text)) and len(text) <= 60
    if text.lower() in {"none", "null", "nan", "n/a", "unknown", "undefined"}:
        return False
    if name == "language":
        return re.fullmatch(r"[A-Za-z]{2,3}(?:[-_]\w{2,8})*|[^\W\d_]{4,20}", text) is not None
    return not is_address and not text.isdigit() and len(text) < LONGEST_VALUE


def _is_small(value: Json) -> bool:
    return not isinstance(value, dict | list) or (isinstance(value, dict) and len(json.dumps(value)) < 2_000)
