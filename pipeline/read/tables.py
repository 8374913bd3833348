"""What tools export, as tables of fields: JSON, JSON Lines, CSV with a line of names, XML.

Told by what the bytes begin with. XML becomes what JSON would be: an element is a table of its attributes (`@date`) and
its children, and one that holds a story's paragraphs is their markup. Imports errors, decode and the reader of JSON-LD.
"""

import csv
import io
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from xml.etree import ElementTree as ET

import orjson

from pipeline.errors import Quarantined
from pipeline.lexicon.outlets import fold
from pipeline.read.decode import decode
from pipeline.read.loose_json import Json

Node = Mapping[str, Json]

_LONGEST_HEADER, _LONGEST_NAME, FEWEST_COLUMNS = 4_000, 40, 2
"""Bytes of a table's first line, letters of a column's name, and columns."""
_BOM_8, _BOMS_16 = b"\xef\xbb\xbf", (b"\xff\xfe", b"\xfe\xff")
_JSON = re.compile(rb"\s*(?:\{\s*\"|\[\s*(?:\{\s*\"|\]))")
_IS_KEYED = re.compile(rb"[\s\[]*\{\s*\"[^\"\r\n]{1,80}\"\s*:")
_XML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?"
    rb"(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*|<!DOCTYPE (?!html)[^>\[]{0,300}>\s*)*<(?:\w{1,20}:)?"
    rb"(?:doc|TEI|teiCorpus|rss|items?|entry|feed|channel|nitf|newsItem|newsMessage|articles?|documents?)[\s>]"
)
"""Roots of the XML that tools export; a page begins with another, and so does a part of one but for `article`."""
_AS_IN_PAGES = frozenset(["article", "document"])
_OF_PAGES = frozenset("h1 h2 h3 h4 p div section header footer main figure img a span details ul ol".split())
"""What stands in an `article` of a page, and in none of an export."""
_NO_LETTERS = re.compile(r"[\W_]+")
_MARKED = frozenset(["main", "text", "body", "bodycontent", "content", "inlinexml", "story", "articlebody"])
"""Elements of XML that hold a story's markup, where they hold paragraphs."""
_PARAGRAPHS = frozenset(["p", "para", "paragraph"])
_TAGS = {
    "head": "h2", "list": "ul", "item": "li", "quote": "blockquote", "row": "tr", "cell": "td", "hi": "i", "lb": "br",
    "ref": "a", "del": "s", "graphic": "img", "hl1": "h1", "hl2": "h2", "para": "p", "paragraph": "p",
}  # fmt: skip
"""What the elements of XML mean in a page, where that does not know them."""


def key_of(name: str) -> str:
    """A field's name as it is compared: `datePublished`, `date_published` and `dc:date-published` are one."""
    return _NO_LETTERS.sub("", fold(local(name)))


def local(name: str) -> str:
    """An element's name without its namespace."""
    return name.rpartition("}")[2]


def bare(content: bytes) -> bytes:
    """The same in UTF-8, without marks of its byte order, where it has any."""
    if content.startswith(_BOMS_16):
        content = decode(content).text.encode("utf-8", "replace")
    while content.startswith(_BOM_8):  # some tools write it twice
        content = content[len(_BOM_8) :]
    return content


def of_json(content: bytes) -> list[Json] | None:
    """The table that JSON is, or those of JSON Lines; None where it is none.

    Raises:
        Quarantined: `damaged-export`, it is cut off or broken.
    """
    if not _JSON.match(content):
        return None
    try:
        return [table_of(content)]
    except ValueError as error:
        if not _IS_KEYED.match(content):
            return None  # prose in brackets
        try:
            rows = [table_of(line) for line in content.split(b"\n") if line.strip()]
        except ValueError:
            rows = []
        if rows and all(isinstance(row, dict) for row in rows):
            return rows
        if _goes_on_as_prose(content):
            return None
        raise Quarantined("damaged-export", f"JSON that is cut off or broken: {str(error)[:100]}") from error


def table_of(content: bytes) -> Json:
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


def _goes_on_as_prose(content: bytes) -> bool:
    """Whether whole JSON stands at the head of a text: an example, or what a site's program keeps there."""
    text = decode(content).text.lstrip()
    try:
        _, end = json.JSONDecoder(strict=False).raw_decode(text)
    except (ValueError, RecursionError):
        return False
    return not text[end:].lstrip().startswith(("{", "[", ","))


def is_line(line: bytes) -> bool:
    """Whether a file that begins with this line is JSON Lines: a whole table stands in it."""
    if not _IS_KEYED.match(line):
        return False
    try:
        return isinstance(table_of(line), dict)
    except ValueError:
        return False


def of_csv(content: bytes, stories: frozenset[str], others: frozenset[str]) -> list[Json]:
    """The rows of a table whose first line names a story's field and another; none where it is no such table."""
    if not (sign := _csv_sign(content, stories, others)):
        return []
    csv.field_size_limit(max(csv.field_size_limit(), len(content)))
    rows = csv.DictReader(io.StringIO(decode(content).text, newline=""), delimiter=sign, strict=True)
    read: list[Json] = []
    try:
        for row in rows:
            if None in row or None in row.values():  # prose that begins like a table has other columns
                return []
            read.append({key.strip().lstrip("\ufeff"): value for key, value in row.items()})
    except csv.Error:
        return []
    return read


def _csv_sign(content: bytes, stories: frozenset[str], others: frozenset[str]) -> str | None:
    if content[:1] == b"<":
        return None
    line = content[:_LONGEST_HEADER].partition(b"\n")[0].decode("utf-8", "replace").strip()
    for sign in ",;\t":
        names = [key_of(name) for name in line.split(sign)]
        if len(names) >= FEWEST_COLUMNS and not others.isdisjoint(names) and not stories.isdisjoint(names):
            return sign if max(map(len, names)) <= _LONGEST_NAME else None
    return None


def of_xml(content: bytes) -> Json:
    """The table that an element of XML is; None where it is a page's, or broken: a page's reader takes that."""
    if not _XML.match(content):
        return None
    with suppress(ET.ParseError, ValueError, LookupError, RecursionError):
        root = ET.fromstring(content)
        if local(root.tag) in _AS_IN_PAGES and any(local(str(child.tag)).lower() in _OF_PAGES for child in root):
            return None
        holding = set[ET.Element]()
        _note_blocks(root, holding)
        return _of_element(root, holding)
    return None


def _note_blocks(element: ET.Element, holding: set[ET.Element]) -> bool:
    """Note the elements that hold a paragraph."""
    found = [_note_blocks(child, holding) for child in element]  # all of them: each notes its own
    if any(found):
        holding.add(element)
        return True
    return local(str(element.tag)).lower() in _PARAGRAPHS  # a comment's tag is a function


def _is_marked(element: ET.Element, holding: set[ET.Element]) -> bool:
    return element in holding and key_of(element.tag) in _MARKED


def _of_element(element: ET.Element, holding: set[ET.Element]) -> Json:
    if _is_marked(element, holding) and not any(_is_marked(child, holding) for child in element):
        return _markup(element)
    table: dict[str, Json] = {f"@{local(key)}": value for key, value in element.attrib.items()}
    for child in element:
        if isinstance(child.tag, str):
            key, value = local(child.tag), _of_element(child, holding)
            before = table.get(key)
            if isinstance(before, list):
                before.append(value)
            else:
                table[key] = value if before is None else [before, value]
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
            tag = local(child.tag).lower()
            rank = child.get("rend", "")
            tag = rank if tag == "head" and re.fullmatch(r"h[1-6]", rank) else _TAGS.get(tag, tag)
            pieces.append(f"<{tag}/>" if tag in {"br", "img"} else f"<{tag}>{_markup(child)}</{tag}>")
        pieces.append(_escaped(child.tail))
    return "".join(pieces)


def _escaped(text: str | None) -> str:
    return (text or "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
