"""Stories that a page does not show until its scripts run: in JSON-LD's `articleBody`, in `noscript`, in script state.

Asked only where a page shows little prose beside a long hidden story. A state is any JSON that a script carries
(`__NEXT_DATA__`, `window.__PRELOADED_STATE__ = …`, `Fusion.globalContent=…`), what React streams (`__next_f`), the
long texts of Nuxt's, or what an element has (`data-react-props`, Inertia's `data-page`); the story in it is the list
with the most prose whose items are paragraphs and no other stories, and which speaks of what the page's title says.
Imports nothing above the lexicon.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from pipeline.model import Block
from pipeline.read.loose_json import Json, loads

SHORTEST_STORY, SHORTEST_BODY = 600, 250
"""Characters of prose that make a hidden story worth its risk; and of an `articleBody`, which is nothing else."""
MOST_SHOWN = 0.25
"""Of the hidden story's prose, what a page may show and still be said to hide it. In the development sets what shows
more shows the same story, in better paragraphs."""
_PROSE = 80
"""Characters of a paragraph; shorter blocks are headings, labels and links."""
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_DENSER = 2
"""Characters more that one of these counts for: Han, Kana and Hangul say in one what takes other scripts three."""
_ENDLESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer, whose sentences end without a sign."""
_LINKED = 0.3
_MARKUP = re.compile(r"<(?:p|br|div|h[2-6]|li|ul|blockquote|strong|em|a)\b", re.IGNORECASE)
_ASSIGNED = re.compile(r"(?:=|\()\s*(?=[\[{])")
_PARSED = re.compile(r"JSON\.parse\(\s*(?:\"((?:[^\"\\]++|\\.)*+)\"|'((?:[^'\\]++|\\.)*+)')\s*\)")
_ESCAPED = re.compile(r"\\.|\"")
_AS_JSON = {"\\'": "'", '"': '\\"', "\\x": "\\u00"}
_LEAST_SCRIPT, _MOST_SCRIPT, _MOST_TRIES, _MOST_NODES, _DEEPEST = 300, 4_000_000, 12, 200_000, 40
_STREAMED = re.compile(r"__next_f\.push\(\s*(?=\[)")
_ROW = re.compile(rb"[0-9a-f]{0,8}:(?:T([0-9a-f]{1,8}),)?")
"""Where a row of React's stream begins: its number, and before a text how many bytes that has."""
_QUOTED = re.compile(r"\"((?:[^\"\\]++|\\.)*+)(?:\"|\Z)", re.DOTALL)
_LEAST_QUOTED = 250
"""Characters of a text that may be a story's."""
_STATES = ("data-react-props", "data-page", "data-props", "data-initial-state", "data-state")
"""Attributes in which frameworks hand an element its state."""
_WHOLE = ("content", "html", "text", "value", "body", "articleBody", "paragraph", "children")
_PARTS = ("children", "content", "nodes", "blocks", "items", "elements")
_ELEMENT = 4
"""An element as React sends it: `["$", tag, key, properties]`."""
_OTHER_STORY = frozenset(["headline", "title", "slug", "canonical_url", "permalink"])
_LONG = re.compile(r"[^\W\u3040-\u30ff\u3400-\u9fff]{4,}|(?=([\u3040-\u30ff\u3400-\u9fff]{2}))")
"""Words of a title that are long enough to tell something; in writings without spaces every two signs."""
_SLOT = re.compile(r"\$\$\w{1,40}\$\$|\{\{[^{}]{1,80}\}\}|\[\[[^\[\]]{1,80}\]\]")
"""What a template fills: `$$ARTICLEAD$$`."""
_SENTENCE = re.compile(r"[.!?…。！？؟।۔][\"'”’»)\]]*(?:\s|<|$)")


@dataclass(frozen=True, slots=True)
class HiddenStory:
    """A story that a page carries and does not show."""

    trail: str
    """Where it stands, as `script[application-ld+json]/articleBody`."""
    markup: str
    """The story as markup: paragraphs and what stands between them."""


def find_hidden_story(
    tree: LexborHTMLParser, bodies: Iterable[str], blocks: Sequence[Block], title: str, *, is_article: bool
) -> HiddenStory | None:
    """The story that the page hides, where it shows next to none. `title` and `is_article` are what its own data say.

    A title is empty where the page has none.
    """
    shown = prose_shown(blocks)
    for body in sorted(bodies, key=len, reverse=True):
        markup = _as_markup(body)
        if _is_hidden(markup, shown, SHORTEST_BODY):
            return HiddenStory("script[application-ld+json]/articleBody", markup)
    if shown >= SHORTEST_STORY:  # so much prose, and the rest is not worth the time
        return None
    for node in tree.css("noscript"):
        if _is_hidden(markup := node.inner_html or "", shown):
            return HiddenStory("noscript", markup)
    if blocks and not is_article:  # a shop's state holds its terms of business, a front page's other stories
        return None
    best, trail, most = "", "", 0.0
    named = frozenset(match[0] or match[1] for match in _LONG.finditer(title.lower()))
    for name, state in _states(tree):
        for run in _runs(state):
            size = _size(run)
            if 1.1 * size > most and (worth := size * _spoken_of(named, run)) > most:
                best, trail, most = run, name, worth
    return HiddenStory(trail, _SLOT.sub("", best)) if _is_hidden(best, shown) else None


def prose_shown(blocks: Sequence[Block]) -> int:
    """How much prose a page shows, in characters of a script that spells its words."""
    sizes = (_size(block.text) for block in blocks if (block.link_share or 0) < _LINKED)
    return sum(size for size in sizes if size >= _PROSE)


def _spoken_of(named: frozenset[str], run: str) -> float:
    """How much of a title a story speaks of; never nothing, for a title may play on words."""
    low = run.lower()
    return 0.1 + sum(word in low for word in named) / max(1, len(named))


def _size(text: str) -> int:
    """How long a text is, in characters of a script that spells its words."""
    return len(text) if text.isascii() else len(text) + _DENSER * len(_DENSE.findall(text))


def _is_hidden(markup: str, shown: int, shortest: int = SHORTEST_STORY) -> bool:
    prose = _size(re.sub(r"<[^<>]*>", "", markup))
    return prose >= shortest and shown < MOST_SHOWN * prose


def _as_markup(text: str) -> str:
    """A text as paragraphs; one that has markup as it is."""
    if "&lt;" in text and not _MARKUP.search(text):
        text = html.unescape(text)
    if _MARKUP.search(text):
        return text
    return "".join(
        f"<p>{html.escape(html.unescape(line), quote=False)}</p>" for line in text.splitlines() if line.strip()
    )


def _states(tree: LexborHTMLParser) -> Iterator[tuple[str, Json]]:
    """What the page carries as JSON for its scripts, each with the name of the element that it stands in."""
    streamed: list[str] = []
    for node in tree.css("script:not([src])"):
        text = node.text()
        if pushes := list(_STREAMED.finditer(text)):
            streamed += [each for push in pushes for each in _decoded(text, push.end()) if isinstance(each, str)]
            continue
        kind = (node.attributes.get("type") or "").lower()
        if not _LEAST_SCRIPT <= len(text) <= _MOST_SCRIPT or "ld+json" in kind:
            continue
        name = f"script#{node.attributes['id']}" if node.attributes.get("id") else "script"
        if "json" in kind or text.lstrip().startswith(("{", "[")):
            yield name, loads(text)
            continue
        for match in _PARSED.finditer(text):
            if len(written := match[1] or match[2] or "") >= SHORTEST_STORY:
                inner = loads(_in_quotes(written))
                yield name, loads(inner) if isinstance(inner, str) else inner
        yield from ((name, state) for state in _assigned(text))
        if "__NUXT__=(function" in text:
            texts = (match[1] for match in _QUOTED.finditer(text))
            yield from ((name, loads(f'"{each}"')) for each in texts if len(each) >= _LEAST_QUOTED)

    if sum(map(len, streamed)) <= _MOST_SCRIPT:
        yield from (("script/__next_f", row) for row in _rows("".join(streamed)))
    for node in tree.css(",".join(f"[{name}]" for name in _STATES)):
        for name in _STATES:
            text = node.attributes.get(name) or ""
            if SHORTEST_STORY <= len(text) <= _MOST_SCRIPT and text.lstrip().startswith(("{", "[")):
                yield f"{node.tag}[{name}]", loads(text)


def _in_quotes(text: str) -> str:
    """A string of a script as JSON writes it: without escapes that it does not know, with those that it wants."""
    return f'"{_ESCAPED.sub(lambda sign: _AS_JSON.get(sign[0], sign[0]), text)}"'


def _decoded(text: str, at: int) -> list[Json]:
    """The list that begins here; none where it is broken."""
    try:
        found, _ = json.JSONDecoder(strict=False).raw_decode(text, at)
    except (ValueError, RecursionError):
        return []
    return found if isinstance(found, list) else []


def _rows(stream: str) -> Iterator[Json]:
    """What React's server sent, row by row: values, and texts by their length."""
    sent, at = stream.encode("utf-8", "surrogatepass"), 0
    while at < len(sent):
        begins = _ROW.match(sent, at)
        if begins and begins[1]:
            at = begins.end() + int(begins[1], 16)
            yield sent[begins.end() : at].decode("utf-8", "replace")
            continue
        at = sent.find(b"\n", at) + 1 or len(sent)
        if begins and sent[begins.end() : begins.end() + 1] in (b"[", b"{"):
            yield loads(sent[begins.end() : at].decode("utf-8", "replace"))


def _assigned(text: str) -> Iterator[Json]:
    """The JSON values that a script assigns or passes on."""
    decoder, at = json.JSONDecoder(strict=False), 0
    for _ in range(_MOST_TRIES):
        match = _ASSIGNED.search(text, at)
        if match is None:
            return
        try:
            value, at = decoder.raw_decode(text, match.end())
        except (ValueError, RecursionError):
            at = match.end() + 1
            continue
        yield value


def _runs(root: Json) -> Iterator[str]:
    """The stretches of prose in a state: each list of paragraphs, and each text that has paragraphs in it."""
    open_, left = [(root, 0)], _MOST_NODES
    while open_ and left:
        left -= 1
        node, depth = open_.pop()
        if isinstance(node, str):
            if "<p" in node[:400]:
                if _size(node) >= SHORTEST_STORY:
                    yield node
            elif len(node) >= SHORTEST_STORY and node.startswith(("{", "[")) and depth < _DEEPEST:
                open_.append((loads(node), depth + 1))  # a state that was handed on as the text of an answer
        elif depth >= _DEEPEST:
            continue
        elif isinstance(node, dict):
            open_ += [(each, depth + 1) for each in node.values() if isinstance(each, dict | list | str)]
        elif isinstance(node, list):
            paragraphs = [_as_markup(text) for each in node if _is_prose(text := _text_of(each))]
            if len(paragraphs) > 1:
                yield "".join(paragraphs)
            open_ += [(each, depth + 1) for each in node if isinstance(each, dict | list | str)]


def _is_prose(text: str) -> bool:
    if _size(text) < 40 or text.startswith(("http", "{")):
        return False
    is_endless = _ENDLESS.search(text) is not None
    return (is_endless or _SENTENCE.search(text) is not None) and (
        is_endless or " " in text or bool(_DENSE.search(text))
    )


def _text_of(node: Json, depth: int = 0) -> str:
    """The text of one paragraph: itself, what its usual keys hold, or its parts put together."""
    if isinstance(node, str):
        return node
    if isinstance(node, list) and len(node) == _ELEMENT and node[0] == "$" and depth < _DEEPEST:
        return _text_of(node[-1], depth + 1)
    if not isinstance(node, dict) or depth > 6 or (depth == 0 and not _OTHER_STORY.isdisjoint(node)):
        return ""
    for key in _WHOLE:
        if isinstance(value := node.get(key), str) and value.strip():
            return value
    for key in _PARTS:
        if isinstance(parts := node.get(key), list):
            if parts[:1] == ["$"]:
                return _text_of(parts, depth + 1)
            return "".join(part if isinstance(part, str) else _text_of(part, depth + 1) for part in parts[:200])
    return ""
