"""Hints: what a page says of itself outside its text, as a flat mapping of keys to texts.

- `json-ld:headline`, `json-ld:author` …: JSON-LD of the page's article (linked.py); `json-ld-page:`, `json-ld-site:`,
  `json-ld-organization:`: of what is around it; `json-ld-any:type`: the types of all that it speaks of
- `og:title`, `article:published_time`, `twitter:title`: `<meta property>` or `<meta name>` with a colon in its name
- `meta:author`, `meta:dc.date`, `meta:citation_author`: the same without one
- `microdata:headline`, `microdata:author` …: `itemprop` inside the page's first article; `microdata-any:type`: the
  types of everything on the page
- `rdfa:headline`, `rdfa:date` …: `property` on elements, its prefix left out
- `time:published`, `time:updated`, `time:heading`, `time:any`: `<time>`, by its own markup or its place behind the
  first `<h1>`
- `rel:author`, `link:author`: names in links to an author's page; `link:canonical`: the page's address
- `class:author`, `class:date`: byline and date in elements so named (marked.py)
- `html:lang`, `html:title`, `html:h1`, `html:site` (an `<h1>` that names the site), `html:logo` (what a picture so
  named stands for), `html:saved-from`: the document's own
- `told:title`, `told:author`, `told:date`, `told:publisher`, `told:url`, `told:language`: not the page's own, but what
  a tool says that exported the story (exported.py), or lines above a text (lexicon/heads.py)
- `html:body`: classes and id of `<body>`, where templates say what a page is

One pass over the tree finds all elements; nothing here judges whether a hint is true: that is for the finders. Imports
nothing above the lexicon.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from pipeline.read.linked import LONGEST_VALUE, MOST_VALUES, plain, read_linked
from pipeline.read.marked import SELECTOR as MARKED
from pipeline.read.marked import Marked, kinds_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MOST_KEYS = 400
MOST_LD_CHARS = 8_000_000
_SELECTOR = (
    "meta, link[rel=canonical], title, h1, time, script[type*='ld+json' i], [itemprop], [itemtype], [property], "
    "a[rel~=author], "
    "img[alt][src*='logo' i], img[alt][class*='logo' i], a[class*='logo' i] img[alt], "
    "a[href*='/author'], a[href*='/autor'], a[href*='/auteur'], a[href*='/redact'], a[href*='/journalist'], " + MARKED
)
_MICRODATA = frozenset(
    "headline alternativeHeadline name description datePublished dateModified dateCreated author creator publisher "
    "inLanguage articleSection keywords".split()
)
_RDFA = frozenset(
    "headline title date created issued modified datePublished dateModified author creator publisher inLanguage".split()
)
_ARTICLE_TYPE = re.compile(r"(?:Article|Posting|Report|Review|CreativeWork)$")
_PUBLISHED = re.compile(r"publish|posted|entry-?date|created|pub-?date|date-?time-?pub|dt-published", re.IGNORECASE)
_UPDATED = re.compile(r"updat|modif|edited|aktualis|dt-updated", re.IGNORECASE)
_ELSEWHERE = frozenset(["nav", "aside", "footer"])
_OTHERS = re.compile(r"comment|related|recommend|sidebar|teaser|trending|most-?read|widget|latest", re.IGNORECASE)
_SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(?P<url>\S{8,1000}?)(?:\s|-->)"
    r"|<!--\s*Mirrored from (?P<bare>[\w.-]{4,100}/\S{0,1000}) by HTTrack "
)
"""What browsers, SingleFile and HTTrack write above a page that they save."""
_MASTHEAD = re.compile(
    r"site-?(?:title|name|branding|logo)|blog-?(?:title|name)|\blogo\b|masthead|\bbrand", re.IGNORECASE
)
_FRONT = re.compile(r"/|\.|\./|https?://[^/]+/?|/?(?:index|home)(?:\.\w+)?/?", re.IGNORECASE)
_WITHIN_WORDS = frozenset("-text a b em i strong mark u font small sup sub q cite abbr bdi wbr".split())
_PARAGRAPHS = frozenset("p div ul ol dl table section article main aside footer nav figure blockquote h2 h3 h4".split())
_LONGEST_HEADING = 200
"""Characters; of wcxb-dev's titles one in a hundred has 111 or more."""
_LOGO = re.compile(r"\blogo(?:typ\w*)?\b(?:\s(?:of|von|de|du|di|da|van)\b)?|로고|ロゴ|标志|लोगो|شعار", re.IGNORECASE)
_LOGOS, _LONGEST_LOGO = 2, 45
"""Logos of a page, and characters of what one stands for."""
_HIGHEST = 40
"""Elements above one that are looked at."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What a page says of itself."""

    hints: Mapping[str, tuple[str, ...]]
    bodies: tuple[str, ...]
    """The article's text as JSON-LD gives it."""

    @property
    def is_article(self) -> bool:
        """Whether the page says that it is one."""
        types = (*self.hints.get("og:type", ()), *self.hints.get("json-ld:type", ()))
        return "article:published_time" in self.hints or any("article" in each.lower() for each in types)


class _Sheet:
    """Hints in the making."""

    def __init__(self) -> None:
        self.values: dict[str, list[str]] = {}

    def add(self, key: str, text: str | None) -> None:
        """Note a hint, if it says something new and there is room."""
        if not text or not (short := plain(text)):
            return
        if key not in self.values and len(self.values) >= MOST_KEYS:
            return
        values = self.values.setdefault(key, [])
        if len(values) < MOST_VALUES and short not in values:
            values.append(short)

    def get(self, *keys: str) -> list[str]:
        """All texts of these keys."""
        return [text for key in keys for text in self.values.get(key, ())]


class _Places:
    """Where a page's elements stand; what was seen of one is not looked at again."""

    def __init__(self) -> None:
        self._told: dict[int, bool] = {}

    def is_elsewhere(self, node: "LexborNode") -> bool:
        """Whether an element belongs to something beside the story: a sidebar, comments, links to other stories."""
        seen: list[int] = []
        answer = False
        for above in _above(node):
            number = above.mem_id
            if (told := self._told.get(number)) is not None:
                answer = told
                break
            seen.append(number)
            tag = above.tag
            if tag == "body":
                break
            if tag in _ELSEWHERE or _is_others(above):
                answer = True
                break
        if answer or len(seen) < _HIGHEST:  # else the walk was broken off, and says nothing of those that it passed
            self._told.update(dict.fromkeys(seen, answer))
        return answer


def read_hints(tree: LexborHTMLParser, text: str, address: str | None = None) -> Hints:
    """Gather what the page says of itself; `text` is its source, `address` the URL that its file says it is from."""
    sheet = _Sheet()
    sheet.add("html:saved-from", address)
    if saved := _SAVED.search(text, 0, 4_000):
        sheet.add("html:saved-from", saved["url"] or f"http://{saved['bare']}")
    blocks: list[str] = []
    article: int | None = None
    heading_seen = h1_seen = False
    marked, places = Marked(), _Places()
    if tree.root is not None:
        sheet.add("html:lang", tree.root.attributes.get("lang") or tree.root.attributes.get("xml:lang"))
    if tree.body is not None:
        body = tree.body.attributes
        sheet.add("html:body", " ".join(filter(None, (body.get("class"), body.get("id")))))
    for node in tree.css(_SELECTOR):
        tag, attributes = node.tag, node.attributes
        if tag == "meta":
            _meta(attributes, sheet)
        elif tag == "script":
            blocks.append(node.text())
            continue
        elif tag == "link":
            sheet.add("link:canonical", attributes.get("href"))
        elif tag == "title":
            if node.parent is None or node.parent.tag != "svg":
                sheet.add("html:title", node.text())
        elif tag == "h1":
            sheet.add("html:site" if _is_masthead(node) else "html:h1", _shown(node))
            heading_seen = h1_seen = True
        elif tag == "time":
            heading_seen = _time(node, sheet, places, beside_heading=heading_seen) and heading_seen
        elif tag == "a":
            _author_link(node, sheet, places)
        elif tag == "img":
            _logo(attributes, sheet)
        if type_ := attributes.get("itemtype"):
            sheet.add("microdata-any:type", type_.rpartition("/")[2])
        if (kinds := kinds_of(attributes.get("class") or "")) and not places.is_elsewhere(node):
            marked.note(node, kinds, behind_heading=h1_seen)
        if prop := attributes.get("itemprop"):
            article = _microdata(node, prop, article, sheet)
        if tag != "meta" and (prop := attributes.get("property")):
            _rdfa(node, prop, sheet)
    for kind in marked.found:
        for marked_text in marked.texts(kind):
            sheet.add(f"class:{kind}", marked_text)
    while blocks and sum(map(len, blocks)) > MOST_LD_CHARS:
        blocks.remove(max(blocks, key=len))
    linked = read_linked(blocks, sheet.get("link:canonical", "og:url"), sheet.get("og:title", "html:h1", "html:title"))
    hints = {key: tuple(values) for key, values in sheet.values.items()} | linked.hints
    return Hints(MappingProxyType(hints), linked.bodies)


def _meta(attributes: Mapping[str, str | None], sheet: _Sheet) -> None:
    name = attributes.get("property") or attributes.get("name") or attributes.get("http-equiv")
    if not name or len(name) > 60:
        return
    for each in name.lower().split():
        sheet.add(each if ":" in each else f"meta:{each}", attributes.get("content"))


def _time(node: "LexborNode", sheet: _Sheet, places: _Places, *, beside_heading: bool) -> bool:
    """Note a time; False where it is the one that stands beside the heading."""
    attributes = node.attributes
    written = attributes.get("datetime") or attributes.get("content") or node.text()
    marks = " ".join(filter(None, (attributes.get("class"), attributes.get("itemprop"), attributes.get("id"))))
    if places.is_elsewhere(node):
        return True
    if _UPDATED.search(marks):
        sheet.add("time:updated", written)
    elif _PUBLISHED.search(marks) or "pubdate" in attributes:
        sheet.add("time:published", written)
        return False
    elif beside_heading:
        sheet.add("time:heading", written)
        return False
    else:
        sheet.add("time:any", written)
    return True


def _is_others(node: "LexborNode") -> bool:
    attributes = node.attributes
    return _OTHERS.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}") is not None


def _above(node: "LexborNode") -> Iterator["LexborNode"]:
    above = node.parent
    for _ in range(_HIGHEST):
        if above is None:
            return
        yield above
        above = above.parent


def _shown(node: "LexborNode") -> str:
    """An element's text as it is shown: its lines and its parts apart, its letters together.

    A long one ends where its first paragraph begins: an element that nobody closed holds the rest of the page.
    """
    parts: list[str] = []
    first = 0
    for each in node.traverse(include_text=True):
        if each.tag == "-text":
            parts.append(each.text_content or "")
        elif each.tag not in _WITHIN_WORDS:
            if not first and each.tag in _PARAGRAPHS and any(not part.isspace() for part in parts):
                first = len(parts)
            parts.append(" ")
    text = "".join(parts)
    return "".join(parts[:first]) if first and len(text) > _LONGEST_HEADING else text


def _is_masthead(heading: "LexborNode") -> bool:
    """Whether a heading is the site's name: so marked, or a link to its front page and no more."""
    marks = " ".join(
        f"{each.attributes.get('class') or ''} {each.attributes.get('id') or ''}"
        for each in (heading, heading.parent)
        if each is not None and each.tag != "body"
    )
    if _MASTHEAD.search(marks):
        return True
    link = heading.css_first("a[href]")
    return link is not None and _FRONT.fullmatch((link.attributes.get("href") or "").strip()) is not None


def _logo(attributes: Mapping[str, str | None], sheet: _Sheet) -> None:
    """Note what a logo stands for; the first few are the site's own, further ones its partners'."""
    name = _LOGO.sub(" ", attributes.get("alt") or "").strip(" -–—|:·")
    if name and len(name) <= _LONGEST_LOGO and len(sheet.get("html:logo")) < _LOGOS:
        sheet.add("html:logo", name)


def _author_link(node: "LexborNode", sheet: _Sheet, places: _Places) -> None:
    text = node.text(separator=" ")
    if 3 <= len(text.strip()) <= 60 and not places.is_elsewhere(node):
        rel = (node.attributes.get("rel") or "").lower().split()
        sheet.add("rel:author" if "author" in rel else "link:author", text)


def _microdata(node: "LexborNode", prop: str, article: int | None, sheet: _Sheet) -> int | None:
    """Note a property of the page's first article; answers that article's own number."""
    told = [each for each in prop.split() if each in _MICRODATA]
    if not told or len(sheet.values) >= MOST_KEYS:
        return article
    scope = next((above for above in _above(node) if "itemscope" in above.attributes), None)
    if scope is None or not _ARTICLE_TYPE.search(scope.attributes.get("itemtype") or ""):
        return article
    number = scope.mem_id
    if article is not None and number != article:
        return article
    for each in told:
        sheet.add(f"microdata:{each}", _said(node))
    return number


def _said(node: "LexborNode") -> str:
    """What an element says: its attribute for machines, the name in it, or its text."""
    attributes = node.attributes
    if said := attributes.get("content") or attributes.get("datetime"):
        return said
    if "itemscope" in attributes and (name := node.css_first("[itemprop~=name]")) is not None:
        return name.attributes.get("content") or name.text(separator=" ")
    return node.text(separator=" ")[: 4 * LONGEST_VALUE]


def _rdfa(node: "LexborNode", prop: str, sheet: _Sheet) -> None:
    for each in prop.split()[:4]:
        if (bare := each.rpartition(":")[2]) in _RDFA:
            sheet.add(f"rdfa:{bare}", _said(node))
