"""What a page says that it is, by the types of schema.org in its data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

ARTICLES = frozenset(
    "article newsarticle blogposting reportagenewsarticle opinionnewsarticle analysisnewsarticle".split()
)
"""Types of a page that tells one story."""
DISCUSSIONS = frozenset(("discussionforumposting", "qapage"))
"""Types of a page on which the answers are the story."""


def said_types(hints: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """The types named in a page's JSON-LD and microdata, in small letters."""
    return frozenset(each.lower() for key in ("json-ld-any:type", "microdata-any:type") for each in hints.get(key, ()))


def is_said_article(hints: Mapping[str, Sequence[str]]) -> bool:
    """Whether a page says that it tells one story, in its data or to those who share it."""
    return "article" in hints.get("og:type", ()) or not ARTICLES.isdisjoint(said_types(hints))
