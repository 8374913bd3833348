"""Articles as other tools export them: JSON, XML or CSV with the story under one key and what the tool found beside it.

Extractors (trafilatura, newspaper4k, news-please, Fundus, Goose, Readability), crawlers (Scrapy, Firecrawl, Jina),
news interfaces (WordPress, Ghost, the Guardian's, NewsAPI), feeds (RSS, Atom) and agencies (NITF, NewsML-G2) name their
fields alike, so one table of names reads them all. The story is read as the page or the text that it is; what the
tool says of it stands among the hints as `told:title`, `told:author` and so on, which the finders weigh like others.

One file is one article: an export of several is rejected, and `newsmill unpack` makes a file of each. Imports errors,
the lexicon, tables.py and the reader of JSON-LD.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import isfinite
from typing import NamedTuple

import orjson

from pipeline.errors import Rejected
from pipeline.lexicon.heads import mailed
from pipeline.read.linked import LONGEST_VALUE, MOST_VALUES, plain
from pipeline.read.loose_json import Json
from pipeline.read.tables import Node, bare, key_of, local, of_csv, of_json, of_xml

_STORIES = (
    "maintext", "cleanedtext", "articlebody", "bodyhtml", "contenthtml", "contentrendered", "contentencoded", "encoded",
    "articlehtml", "articletext", "articlecontent", "maincontent", "fulltext", "bodytext", "contenttext",
    "textcontent", "storytext", "body", "content", "html", "rawhtml", "htmlcontent", "text", "markdown", "plaintext",
    "story", "article", "main", "rawtext", "bodycontent", "inlinexml", "paragraphs", "sections",
    "texto", "cuerpo", "corpo", "contenido", "conteudo", "texte", "contenu", "testo", "contenuto", "inhalt", "tekst",
    "inhoud", "metin", "icerik", "текст", "正文", "内容", "内文", "本文", "본문",
)  # fmt: skip
"""The fields that hold a story, the likelier first; letters alone, for `full_text` is `fullText` elsewhere."""
_SHORT_STORIES = ("description", "summary", "excerpt", "abstract", "snippet", "lead")
"""The fields that hold the beginning of one, or what stands for it in a feed."""
_ALL_STORIES = (*_STORIES, *_SHORT_STORIES)
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "title": (
        "title", "headline", "webtitle", "articletitle", "hl1", "ogtitle", "pagetitle", "shorttitle", "titulo", "titre",
        "titolo", "titel", "titulek", "tytul", "baslik", "заголовок", "标题", "標題", "タイトル", "제목",
    ),
    "author": (
        "authors", "author", "byline", "creator", "creators", "writer", "writers", "authorname", "authornames",
        "dccreator", "reporter", "journalist", "autor", "autores", "auteur", "auteurs", "autore", "autori", "yazar",
        "автор", "作者", "記者", "记者", "기자",
    ),
    "date": (
        "datepublished", "datepublish", "publisheddate", "publishdate", "publishingdate", "publishedat",
        "publishedtime", "published", "publicationdate", "pubdate", "pubdatetime", "webpublicationdate",
        "firstpublicationdate", "articlepublishedtime", "publishtime", "dategmt", "date", "dateissue", "dcdate",
        "contentcreated", "firstcreated", "storydate", "issued", "datetime", "fecha", "datum", "tarih", "дата",
        "发布时间", "日期", "時間", "时间",
    ),
    "publisher": (
        "sitename", "metasitename", "ogsitename", "publisher", "publishername", "publication", "publicationname",
        "publicationtitle", "newspaper", "outlet", "sourcename", "site", "provider", "copyrightholder", "doccopyright",
        "sourcehostname", "source", "website", "fuente", "fonte", "quelle", "источник", "来源", "來源",
    ),
    "url": (
        "url", "canonicalurl", "canonicallink", "canonical", "link", "weburl", "permalink", "pageurl", "sourceurl",
        "ogurl", "articleurl", "originalurl", "finalurl", "requestedurl", "source", "guid",
    ),
    "language": ("language", "lang", "inlanguage", "metalang", "humanlanguage", "locale", "oglocale", "languagetag"),
}  # fmt: skip
"""What a field is called elsewhere, the surest name first: the first that says something is believed."""
_STORY_COLUMNS = frozenset(_ALL_STORIES)
_OTHER_COLUMNS = frozenset(name for field in ("title", "date", "url") for name in _FIELDS[field])
"""What the first line of a table names: a column of the first, and one of the others."""
_NAMED = (
    "name", "person", "title", "rendered", "value", "#text", "href", "@href", "@norm", "@tag", "@name", "@holder",
    "$date",
)  # fmt: skip
"""Where a field is a table of its own, the keys that say what it is: `"author": {"name": …}`."""
_PARTS = (
    "title", "summary", "headline", "heading", "sections", "paragraphs", "blocks", "children", "rendered", "value",
    "html", "text", "content", "data", "#text",
)  # fmt: skip
"""Where a story is a table or a list of parts, the keys that hold its words."""
_BESIDE = frozenset(
    "metadata meta head header info opengraph docdata contentmeta itemmeta rightsinfo teiheader filedesc titlestmt "
    "sourcedesc biblfull publicationstmt bodyhead hedline embedded front articlemeta titlegroup".split()
)
"""Tables that stand beside a story and say what it is."""
_OTHERS = re.compile(r"comment|repl(?:y|ies)|related|recommend|similar|reaction|advert")
"""Fields beside a story that hold what others wrote."""
_ENTRIES = frozenset(["item", "items", "entry", "entries"])
MOST_BESIDE, DEEPEST = 200, 12
"""Tables beside a story, and tables within tables: the deepest known form (TEI) has seven."""
LEAST = 25
"""Words of a story, where several fields may hold one; a field that has fewer holds a label as a rule."""
MUCH = 0.6
"""Share of the longest field's letters that a likelier one has: one that has less was cut off."""
_BLOCKS = re.compile(r"</(?:p|div|li|h[1-6]|article|section|blockquote|figure|table)\s*>|<br\s*/?>", re.IGNORECASE)
_PAGE = re.compile(r"(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE)
_START = 2_000
"""Characters of a story in which a page begins as one."""
_CUT_OFF = re.compile(r"\[\+\d+ chars\]\s*$")
_NEAR_END = 60
"""How news interfaces say that they give no more than a story's beginning, and characters from its end on."""
_WITH_HOST = re.compile(r"\s*\([\w-]+(?:\.[\w-]+)+\)$")
_WORD = re.compile(r"[^\W_]+")
_WIDE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_FEWEST_FIGURES = 4
"""Figures of a date; a field with fewer counts something, or says yes."""


class Exported(NamedTuple):
    """A story as a tool exported it, and what it says of it."""

    content: bytes
    """UTF-8: a page, a part of one, or a text."""
    told: Mapping[str, tuple[str, ...]]


@dataclass(slots=True)
class _Found:
    """A table that holds a story, or one of its kind without."""

    node: Node
    story: str
    around: tuple[Node, ...]
    """The tables that it stands in, the nearest first, as far as they speak of it alone."""
    feeds: tuple[Node, ...]
    """The others, which hold a list of its kind."""


def exported(content: bytes) -> Exported | None:
    """The article of a file that a tool exported; None where it is no such file.

    Raises:
        Rejected: `many-articles`; `no-text`, none of its fields holds a story.
        Quarantined: `damaged-export`, JSON that is cut off or broken.
    """
    if (rows := records(content)) is None:
        return None
    found = [each for row in rows for each in _stories(row) if each.story]
    if len(found) > 1:
        raise Rejected(
            "many-articles",
            f"{len(found):,} articles in one file; wanted one: `newsmill unpack` makes a file of each",
        )
    if not found:
        keys = list(dict.fromkeys(_sound(key) for row in rows if isinstance(row, dict) for key in islice(row, 8)))
        raise Rejected(
            "no-text",
            f"an export with the fields {', '.join(keys[:8])[:200] or '(none)'}; wanted a story in one, as `text`",
        )
    return _read(found[0])


def articles(content: bytes) -> Iterator[bytes | None]:
    """Each article of an export, as an export of its own; None for one without a story. See `exported`."""
    for row in records(content) or ():
        for each in _stories(row) or [_Found({}, "", (), ())]:
            if not each.story:
                yield None
                continue
            own = [node for node in reversed(each.around) if not _is_feed(node)]
            outer: Json = {
                key: value for node in own for key, value in node.items() if not isinstance(value, dict | list)
            }
            site = dict(zip(("sitename",), _feed((*each.feeds, *each.around)), strict=False))
            beside: dict[str, Json] = {"metadata": outer} if outer and "metadata" not in each.node else {}
            yield _written({**site, **each.node, **beside})


def _written(table: Node) -> bytes:
    try:
        return orjson.dumps(table, option=orjson.OPT_INDENT_2)
    except TypeError:  # half a surrogate pair, or a number that is too large
        return json.dumps(table, indent=2).encode()


def records(content: bytes) -> list[Json] | None:
    """What a file of JSON, JSON Lines, CSV or XML holds, in tables; None where it is none of these.

    Raises:
        Quarantined: `damaged-export`, JSON that is cut off or broken.
    """
    content = bare(content)
    if (rows := of_json(content)) is not None:
        return rows
    rows = of_csv(content, _STORY_COLUMNS, _OTHER_COLUMNS) or [of_xml(content)]
    return rows if any(each.story for row in rows for each in _stories(row)) else None


def _stories(root: Json) -> list[_Found]:
    """The tables that hold a story, of those that lie least deep; several are several articles.

    With them those of their kind, in the same list, that hold less or none.
    """
    for names, least in ((_STORIES, LEAST), (_SHORT_STORIES, LEAST), (_STORIES, 1), (_SHORT_STORIES, 1)):
        if found := _holding(root, names, least):
            return found
    return []


def _holding(root: Json, names: Sequence[str], least: float) -> list[_Found]:
    level: list[tuple[Json, tuple[Node, ...], tuple[Node, ...], bool]] = [(root, (), (), False)]
    for _ in range(DEEPEST):
        found, kin, below = False, list[_Found](), list[tuple[Json, tuple[Node, ...], tuple[Node, ...], bool]]()
        for value, around, feeds, listed in level:
            if isinstance(value, list):
                many = len(value) > 1
                inner = ((), (*around, *feeds)) if many else (around, feeds)
                below += [(each, *inner, many) for each in value]
            elif isinstance(value, dict):
                story = _story(value, names, least)
                found = found or bool(story)
                if story or listed:
                    kin.append(_Found(value, story, around, feeds))
                if not story:
                    below += [
                        (each, (value, *around), feeds, False)
                        for key, each in value.items()
                        if isinstance(each, dict | list) and not _OTHERS.search(key_of(key))
                    ]
        if found:
            for each in kin:
                each.story = each.story or _story(each.node, _ALL_STORIES, 1)
            return kin
        level = below
    return []


def _story(node: Node, names: Sequence[str], least: float) -> str:
    """The story that a table holds under one of these names; empty where it holds none of so many words."""
    held: dict[str, str] = {}
    by_key = {key_of(key): value for key, value in node.items()}
    titled = not _TITLES.isdisjoint(by_key)
    for name in names:
        if (value := by_key.get(name)) and (text := _flat(value, titled=titled)) and _length(text) >= least:
            held[name] = text
    if not held:
        return ""
    if page := next((text for text in held.values() if _is_page(text)), ""):
        return page
    longest = max(map(_length, held.values()))
    likely = [text for text in held.values() if _length(text) >= MUCH * longest]
    # Markup tells paragraphs from headings and captions, which a tool's text has lost.
    return next(filter(_is_markup, likely), likely[0])


def _flat(value: Json, depth: int = 0, *, titled: bool) -> str:
    """The words of a story's field, be it a text, a list of paragraphs or of sections.

    A table with a title is a section, where what it stands in has one too (`titled`), and else an article itself.
    """
    if isinstance(value, str):
        return value
    if depth > DEEPEST:
        return ""
    if isinstance(value, list):
        return "\n\n".join(filter(None, (_flat(each, depth + 1, titled=titled) for each in value)))
    if isinstance(value, dict) and ((titled and depth) or not any(key_of(key) in _TITLES for key in value)):
        parts = [part for part in _PARTS if part in value]
        if "html" in parts or "rendered" in parts:
            parts = [part for part in parts if part in {"html", "rendered"}]
        return "\n\n".join(filter(None, (_flat(value[part], depth + 1, titled=titled) for part in parts)))
    return ""


_TITLES = frozenset(_FIELDS["title"]) - {"headline"}


def _length(text: str) -> float:
    """Words, of which scripts without spaces have one for two signs, and markup none."""
    words = re.sub(r"<[^<>]*>", " ", text) if "<" in text else text
    return len(_WORD.findall(words)) + len(_WIDE.findall(words)) / 2


def _is_markup(text: str) -> bool:
    return _BLOCKS.search(text) is not None


def _is_page(text: str) -> bool:
    return _PAGE.match(text[:_START].lstrip()) is not None


def _sound(text: str) -> str:
    """A text that any file can hold: JSON may tell half a surrogate pair."""
    return text.encode("utf-8", "replace").decode()


def _read(found: _Found) -> Exported:
    nodes = [each for node in (found.node, *found.around) for each in (node, *islice(_beside(node), MOST_BESIDE))]
    told = {f"told:{name}": texts for name, keys in _FIELDS.items() if (texts := _told(name, keys, nodes))}
    if "told:publisher" not in told and (site := _feed((*found.feeds, *found.around))):
        told["told:publisher"] = site
    if "told:language" not in told and (language := _told("language", _FIELDS["language"], found.feeds)):
        told["told:language"] = language
    story = found.story
    if cut := _CUT_OFF.search(story, max(0, len(story) - _NEAR_END)):
        story = story[: cut.start()].rstrip()
    if _is_markup(story) and not _is_page(story):
        story = f"<html><body><article>{story}</article></body></html>"
    return Exported(story.encode("utf-8", "replace"), {key: tuple(map(_sound, texts)) for key, texts in told.items()})


def _feed(around: Iterable[Node]) -> tuple[str, ...]:
    """What the feed is called that an entry stands in."""
    for node in around:
        heads = [node, *(value for key, value in node.items() if key_of(key) == "feed" and isinstance(value, dict))]
        if _is_feed(node) and (title := _told("publisher", ("title",), heads)):
            return title
    return ()


def _is_feed(node: Node) -> bool:
    """Whether a table holds the entries of a feed: what it says of a title, a date and an address is its own."""
    return any(key_of(key) in _ENTRIES for key in node)


def _beside(node: Node, depth: int = 0) -> Iterator[Node]:
    """The tables within one that say what its story is."""
    for key, value in node.items():
        if key_of(key) in _BESIDE:
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, dict) and depth < DEEPEST:
                    yield each
                    yield from _beside(each, depth + 1)


def _told(name: str, keys: Iterable[str], nodes: Sequence[Node]) -> tuple[str, ...]:
    """What the tables say under the first of these names that says something of this kind."""
    own = set(map(id, nodes))
    for node in nodes:
        if name != "publisher" and _is_feed(node):
            continue
        by_key = {key_of(key): value for key, value in reversed(list(node.items()))}
        for key in keys:
            value = by_key.get(key)
            if value is None or id(value) in own:  # `_source` of an index holds the article, and is none
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
        by_key = {local(key): each for key, each in value.items()}
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
        return sum(map(str.isdigit, text)) >= _FEWEST_FIGURES and len(text) <= 60
    if text.lower() in {"none", "null", "nan", "n/a", "unknown", "undefined"}:
        return False
    if name == "language":
        return re.fullmatch(r"[A-Za-z]{2,3}(?:[-_]\w{2,8})*|[^\W\d_]{4,20}", text) is not None
    return not is_address and not text.isdigit() and len(text) < LONGEST_VALUE
