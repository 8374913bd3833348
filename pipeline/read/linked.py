"""JSON-LD: what a page's data for search engines says of the article, told from what it says of everything else.

A page carries several blocks: breadcrumbs, the site, lists of other stories, comments, and somewhere the article, often
in a `@graph` whose parts name each other by `@id`. Only what stands at the top, in a graph, or as a page's main entity
is looked at; of several articles, the one that has the page's address or its headline. Imports nothing above the
lexicon.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from pipeline.lexicon.outlets import fold
from pipeline.read.loose_json import Json, loads

Node = Mapping[str, Json]

MOST_NODES, DEEPEST = 2_000, 8
"""Nodes that are looked at, and lists within lists: a page has a handful."""
LONGEST_VALUE, MOST_VALUES = 1_000, 40
"""Characters of a value, and values of one key."""
_DOWN = ("@graph", "mainEntity", "mainEntityOfPage")
_TEXTS = (
    "headline", "alternativeHeadline", "name", "description", "datePublished", "dateModified", "dateCreated",
    "dateline", "inLanguage", "articleSection", "keywords", "url", "isAccessibleForFree",
)  # fmt: skip
_WORKS = frozenset(["report", "review", "creativework", "recipe", "howto", "story", "claimreview", "webcontent"])
_TAG = re.compile(r"<[^<>]{1,400}>")
_BREAK = re.compile(r"<br\s*/?>|</(?:p|div|li|h[1-6]|blockquote)>", re.IGNORECASE)
_FEW = 3
"""Articles of which the first is the page's own; of more, none is, unless something says which."""


@dataclass(slots=True)
class Linked:
    """What a page's JSON-LD says of its article."""

    hints: dict[str, tuple[str, ...]] = field(default_factory=dict)
    bodies: tuple[str, ...] = ()
    """The article's text where it is given whole, with line breaks or markup if it has any."""


def read_linked(blocks: Iterable[str], addresses: Iterable[str], titles: Iterable[str]) -> Linked:
    """Read a page's blocks of JSON-LD; `addresses` and `titles` are what the page says elsewhere of itself."""
    nodes = list(_nodes(loads(block) for block in blocks))
    by_id = {each: node for node in reversed(nodes) if isinstance(each := node.get("@id"), str)}
    articles = _own([node for node in nodes if _is_article(node)], addresses, titles)
    read = Linked()
    values: dict[str, list[str]] = {"json-ld-any:type": [each for node in nodes for each in _types(node)]}
    for node in articles:
        for key in _TEXTS:
            values.setdefault(f"json-ld:{key}", []).extend(_texts(node.get(key)))
        values.setdefault("json-ld:type", []).extend(_types(node))
        for person, is_person in _names(node.get("author") or node.get("creator"), by_id):
            values.setdefault("json-ld:author" if is_person else "json-ld:author-organization", []).append(person)
        for key in ("publisher", "sourceOrganization"):
            values.setdefault(f"json-ld:{key}", []).extend(name for name, _ in _names(node.get(key), by_id))
    for node in nodes:
        if not _is_article(node) and (place := _place(node)):
            for key in _TEXTS:
                values.setdefault(f"json-ld-{place}:{key}", []).extend(_texts(node.get(key)))
            if place == "page":
                people = _names(node.get("author"), by_id)
                values.setdefault("json-ld-page:author", []).extend(name for name, person in people if person)
    read.hints = {key: kept for key, each in values.items() if (kept := tuple(dict.fromkeys(each))[:MOST_VALUES])}
    read.bodies = tuple(body for node in articles if isinstance(body := node.get("articleBody"), str) and body.strip())
    return read


def plain(text: str, longest: int = LONGEST_VALUE) -> str:
    """A value as a person would read it: entities and tags resolved, on one line, of bearable length."""
    for _ in range(2):  # some templates escape twice
        if "&" not in text:
            break
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub(" ", text))
    return " ".join(text[: 4 * longest].split())[:longest]


def address(url: str) -> str:
    """An address for comparing: without scheme, `www.`, query and slash at its end."""
    bare = url.strip().lower().partition("://")[2] or url.strip().lower()
    return re.split(r"[?#]", bare.removeprefix("www."), maxsplit=1)[0].rstrip("/")


def _nodes(roots: Iterable[Json]) -> Iterator[Node]:
    """The nodes that may be the page, its article, its site or its people, in the page's order."""
    left = MOST_NODES
    open_: list[tuple[Json, int]] = [(root, 0) for root in roots][::-1]
    while open_ and left:
        json, depth = open_.pop()
        if isinstance(json, list) and depth < DEEPEST:
            open_ += [(each, depth + 1) for each in reversed(json[:MOST_NODES])]
        elif isinstance(json, dict):
            left -= 1
            yield json
            if depth < DEEPEST:
                open_ += [(below, depth + 1) for key in reversed(_DOWN) if (below := json.get(key)) is not None]


def _types(node: Node) -> list[str]:
    types = node.get("@type")
    every = types if isinstance(types, list) else [types]
    return [re.split(r"[/:#]", each)[-1] for each in every if isinstance(each, str)]


def _is_article(node: Node) -> bool:
    return any(
        ((low := each.lower()).endswith(("article", "posting")) and low != "jobposting") or low in _WORKS
        for each in _types(node)
    )


def _place(node: Node) -> str | None:
    """`page`, `site` or `organization`: what a node that is no article speaks of."""
    for each in _types(node):
        low = each.lower()
        if low == "website":
            return "site"
        if low.endswith("page"):
            return "page"
        if low.endswith("organization"):
            return "organization"
    return None


def _own(articles: list[Node], addresses: Iterable[str], titles: Iterable[str]) -> list[Node]:
    """The page's own article; more than one node where several speak of it."""
    if len(articles) < 2:
        return articles
    here = {address(each) for each in addresses}
    own = [node for node in articles if here & {address(each) for each in _addresses(node)}]
    if not own:
        words = [_words(title) for title in titles]
        own = [node for node in articles if any(_alike(_words(head), each) for head in _heads(node) for each in words)]
    if not own and len(articles) <= _FEW:
        own = articles[:1]
    heads = {fold(head) for node in own[:1] for head in _heads(node)}
    return [node for at, node in enumerate(own) if at == 0 or not heads or heads & {fold(h) for h in _heads(node)}]


def _heads(node: Node) -> list[str]:
    return _texts(node.get("headline")) or _texts(node.get("name"))


def _addresses(node: Node) -> Iterator[str]:
    for key in ("url", "mainEntityOfPage", "@id"):
        value = node.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str) and value:
            yield value


def _words(title: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", fold(title)))


def _alike(some: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two headlines share most of the shorter one's words."""
    return len(some & other) >= 0.7 * min(len(some), len(other)) > 0


def _texts(value: Json) -> list[str]:
    """The texts of a value that may be one, a list, or an object with a name."""
    every = value if isinstance(value, list) else [value]
    found: list[str] = []
    for each in every[:MOST_VALUES]:
        if isinstance(each, dict):
            each = each.get("name") or each.get("@value") or each.get("text")
        if isinstance(each, bool):
            found.append(str(each).lower())
        elif isinstance(each, str | int) and (text := plain(str(each))):
            found.append(text)
    return found


def _names(value: Json, by_id: Mapping[str, Node], depth: int = 0) -> Iterator[tuple[str, bool]]:
    """The names of people and organisations, and whether each is no organisation by its own word."""
    every = value if isinstance(value, list) else [value]
    for each in every[:MOST_VALUES]:
        if isinstance(each, list) and depth < 2:
            yield from _names(each, by_id, depth + 1)
        elif isinstance(each, str) and (text := plain(each)):
            yield text, True
        elif isinstance(each, dict):
            known = each if each.get("name") else by_id.get(str(each.get("@id") or ""), each)
            is_person = not any(kind.lower().endswith(("organization", "corporation")) for kind in _types(known))
            whole = [text for key in ("givenName", "familyName") for text in _texts(known.get(key))]
            for text in _texts(known.get("name")) or ([" ".join(whole)] if whole else []):
                yield text, is_person
