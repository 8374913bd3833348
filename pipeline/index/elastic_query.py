"""A `Query` in Elasticsearch's terms, and its answer in ours.

Each word of a query must fit in some field: title, subtitle or text as written (case and accents apart), or title or
text stemmed in the article's language. A word that the analysers take apart (`U.S.`, Chinese) must fit as a phrase.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from pipeline.index.base import MARK_END, MARK_START, Hit, Query
from pipeline.index.elastic_store import term
from pipeline.index.mappings import Json
from pipeline.index.records import Record

MOST_CLAUSES = 800
"""Of one request: fields times words. Elasticsearch's own limit is 1,024 or more, by its memory."""
LONG_WORD = 100
"""Longer "words" are looked for as written only: no language stems them, and each is many words to an analyser."""

_TITLE, _SUBTITLE, _TEXT = 5.0, 2.0, 1.0
"""How much a word in the title, the subtitle and the text counts towards the score; as in the embedded index."""

_AS_WRITTEN = (f"title^{_TITLE}", f"subtitle^{_SUBTITLE}", "text")
_DERIVED = ("title_i18n", "text_i18n")
_LONGEST_ANALYSED = 1_000_000
"""Characters of a text that are looked through for snippets; Elasticsearch refuses to look through more."""


def rounds(words: Sequence[str], languages: Sequence[str]) -> list[Json]:
    """Conditions that all words fit, each small enough for one request; a usual query needs one."""
    whole = [_word(word, languages) for word in words]
    if len(words) * (len(_AS_WRITTEN) + 2 * len(languages)) <= MOST_CLAUSES:
        return [{"bool": {"must": whole}}]
    size = MOST_CLAUSES // len(_AS_WRITTEN)  # a pasted page: looked for as written
    plain = [_word(word, ()) for word in words]
    return [{"bool": {"must": plain[first : first + size]}} for first in range(0, len(plain), size)]


def _word(word: str, languages: Sequence[str]) -> Json:
    fields = [*_AS_WRITTEN]
    if len(word) <= LONG_WORD:
        fields += (f"title_i18n.{language}^{_TITLE}" for language in languages)
        fields += (f"text_i18n.{language}" for language in languages)
    return {"multi_match": {"query": word, "type": "phrase", "fields": fields, "tie_breaker": 0.1}}


def conditions(query: Query) -> list[Json]:
    """What else a hit must have: filters, time, being current."""
    found = [_filter(name, value.strip()) for name, value in query.filters.items()]
    days = {name: day for name, day in (("gte", query.since), ("lte", query.until)) if day}
    if days:  # `lte` a day is to its last millisecond
        found.append({"range": {"@timestamp": {**days, "format": "strict_date"}}})
    if not query.superseded:
        found.append({"bool": {"must_not": {"exists": {"field": "superseded_by"}}}})
    return found


def _filter(name: str, value: str) -> Json:
    match name:
        case "id":
            return term("id", value.lower())
        case "run":
            return term("run", value, case_insensitive=True)
        case "file.path":
            return {"bool": {"should": [term("file.path", value), term("file.paths", value)]}}
        case _:
            return term(name, value)


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
