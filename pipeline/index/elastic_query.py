"""A `Query` in Elasticsearch's terms, and its answer in ours.

Each word of a query must fit in some field: title, subtitle or text as written (case and accents apart), or title or
text stemmed in the article's language. A word that the analysers take apart (`U.S.`, Chinese) must fit as a phrase.
A phrase of several words must fit as written: to a stemmed field `the lock` is any lock.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from pipeline.index.base import MARK_END, MARK_START, Count, Hit, Query, values
from pipeline.index.elastic_store import NOTHING, term, terms
from pipeline.index.mappings import Json
from pipeline.index.records import Record
from pipeline.index.words import pieces, size

MOST_CLAUSES = 800
"""Of one request: fields times words, those of phrases too. Elasticsearch's own limit is 1,024 at least."""
MOST_IN_PIECE = 100
"""Words of a phrase that are looked for at once; a longer one is looked for in pieces that overlap."""
LONG_WORD = 100
"""Longer "words" are looked for as written only: no language stems them, and each is many words to an analyser."""

_TITLE, _SUBTITLE, _TEXT = 5.0, 2.0, 1.0
"""How much a word in the title, the subtitle and the text counts towards the score; as in the embedded index."""

_AS_WRITTEN = (f"title^{_TITLE}", f"subtitle^{_SUBTITLE}", "text")
_FOLDED = frozenset({"authors", "agencies", "publisher", "distributor", "cites", "dateline.place"})
"""Fields that hold names in folded form, and as written beside it."""

_DERIVED = ("title_i18n", "text_i18n")
_LONGEST_ANALYSED = 1_000_000
"""Characters of a text that are looked through for snippets; Elasticsearch refuses to look through more."""


def rounds(words: Sequence[str], languages: Sequence[str]) -> list[Json]:
    """Conditions that all words fit, each small enough for one request; a usual query needs one."""
    fields = {word: _fields(word, languages) for word in words}
    if sum(size(word) * len(names) for word, names in fields.items()) <= MOST_CLAUSES:
        return [_all(_word(word, names) for word, names in fields.items())]
    # A pasted page: looked for as written.
    grouped: list[list[str]] = [[]]
    room = most = MOST_CLAUSES // len(_AS_WRITTEN)
    for word in (piece for whole in words for piece in pieces(whole, MOST_IN_PIECE)):
        if size(word) > room:
            grouped.append([])
            room = most
        grouped[-1].append(word)
        room -= size(word)
    return [_all(_word(word, _AS_WRITTEN) for word in group) for group in grouped if group]


def _fields(word: str, languages: Sequence[str]) -> tuple[str, ...]:
    """Where a word is looked for: a phrase, or what is no word to any language, as written only."""
    if " " in word or len(word) > LONG_WORD:
        return _AS_WRITTEN
    titles = (f"title_i18n.{language}^{_TITLE}" for language in languages)
    return (*_AS_WRITTEN, *titles, *(f"text_i18n.{language}" for language in languages))


def _word(word: str, fields: Sequence[str]) -> Json:
    return {"multi_match": {"query": word, "type": "phrase", "fields": list(fields), "tie_breaker": 0.1}}


def _all(wanted: Iterable[Json]) -> Json:
    return {"bool": {"must": list(wanted)}}


def conditions(query: Query) -> list[Json]:
    """What else a hit must have: filters, time, being current, being an original."""
    found = [_filter(name, [value.strip() for value in values(query, name)]) for name in query.filters]
    days = {name: day for name, day in (("gte", query.since), ("lte", query.until)) if day}
    if days:  # `lte` a day is to its last millisecond
        found.append({"range": {"@timestamp": {**days, "format": "strict_date"}}})
    if query.originals_only or not query.superseded:
        found.append({"bool": {"must_not": {"exists": {"field": "superseded_by"}}}})
    if query.originals_only:
        found.append({"bool": {"must_not": {"term": {"is_canonical": False}}}})
    return found


def _filter(name: str, wanted: Sequence[str]) -> Json:
    match name:
        case "id":
            return terms("id", [value.lower() for value in wanted])
        case "run":
            return {"bool": {"should": [term("run", value, case_insensitive=True) for value in wanted] or [NOTHING]}}
        case "file.path":
            return {"bool": {"should": [terms("file.path", wanted), terms("file.paths", wanted)]}}
        case _:
            return terms(name, wanted)


def counting(query: Query) -> Json:
    """Aggregations that count the values of the query's facets."""
    # On an index of several shards each names its own most frequent values: asked for more, they miss none that counts.
    size = {"size": query.facet_limit, "shard_size": max(1000, 10 * query.facet_limit)}
    order = [{"_count": "desc"}, {"_key": "asc"}]
    return {name: {"terms": {"field": _counted(name), "order": order, **size}} for name in query.facets}


def counts(query: Query, aggregations: Json) -> dict[str, tuple[Count, ...]]:
    """What such aggregations answer."""
    return {
        name: tuple(Count(each["key"], each["doc_count"]) for each in aggregations[name]["buckets"])
        for name in query.facets
    }


def _counted(name: str) -> str:
    """The field that holds the values as they are written."""
    return f"{name}.raw" if name in _FOLDED else name


def order(*, by_score: bool) -> list[Json]:
    """Best first, then newest first, then by id, so that no two hits are alike."""
    rest: list[Json] = [{"@timestamp": "desc"}, {"id": "asc"}]
    return [{"_score": "desc"}, *rest] if by_score else rest


def highlight(marks: tuple[str, str], languages: Sequence[str]) -> Json:
    """Snippets of the text; words that fit in stemmed form are marked too."""
    text: Json = {"number_of_fragments": 3, "fragment_size": 150}
    if languages:
        text["matched_fields"] = [f"text_i18n.{language}" for language in languages]
    return {
        "pre_tags": [marks[0]],
        "post_tags": [marks[1]],
        "max_analyzed_offset": _LONGEST_ANALYSED,
        "fields": {"text": text},
    }


UNSHOWN = list(_DERIVED)
"""What the index holds besides the record."""


def record(source: Mapping[str, Any]) -> Record:  # Any: a document's values are of many types
    """The record in a document: without what the loader, or the user's own mapping, added to it."""
    return cast(Record, {name: source[name] for name in Record.__annotations__ if name in source})


def hit(answer: Json, marks: tuple[str, str]) -> Hit:
    """A hit in our shape."""
    texts = answer.get("highlight", {}).get("text", ())
    return Hit(record(answer["_source"]), float(answer.get("_score") or 0.0), tuple(_snippets(texts, marks)))


def _snippets(texts: Sequence[str], marks: tuple[str, str]) -> Iterator[str]:
    for text in texts:
        sound = text.replace(MARK_START, " ").replace(MARK_END, " ")  # those that stand in the text itself
        yield re.sub(r"\s+", " ", sound).strip().replace(marks[0], MARK_START).replace(marks[1], MARK_END)
