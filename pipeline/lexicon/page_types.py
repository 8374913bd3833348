"""What a page says that it is, by the types of schema.org in its data, and what it calls its site."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pipeline.lexicon import sentences

NEWS = frozenset("newsarticle reportagenewsarticle opinionnewsarticle analysisnewsarticle".split())
"""Types of news: what people answer below it is no part of it."""
ARTICLES = NEWS | frozenset(("article", "blogposting"))
"""Types of a page that tells one story."""
DISCUSSIONS = frozenset(("discussionforumposting", "qapage"))
"""Types of a page on which what people answer is the story, unless it names an article too."""
PRODUCT = "product"
"""The type of a page that sells a thing: what buyers say of it belongs there."""
POSTS = "liveblogposting"
"""The type of a page whose story is many small ones."""


def said_types(hints: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """The types named in a page's JSON-LD and microdata, in small letters."""
    return frozenset(each.lower() for key in ("json-ld-any:type", "microdata-any:type") for each in hints.get(key, ()))


def says_article(hints: Mapping[str, Sequence[str]]) -> bool:
    """Whether a page says that it tells one story: in its data, or to those who share it, if no data gainsay that."""
    types = said_types(hints)
    return not ARTICLES.isdisjoint(types) or ("article" in hints.get("og:type", ()) and DISCUSSIONS.isdisjoint(types))


def says_news(hints: Mapping[str, Sequence[str]]) -> bool:
    """Whether a page's data say that it is news."""
    return not NEWS.isdisjoint(said_types(hints))


def says_discussion(hints: Mapping[str, Sequence[str]]) -> bool:
    """Whether a page says that people talk on it, and of no story that they talk about."""
    types = said_types(hints)
    return ARTICLES.isdisjoint(types) and not DISCUSSIONS.isdisjoint(types)


SITE_KEYS = (
    "told:publisher", "og:site_name", "json-ld:publisher", "json-ld-site:name", "json-ld-organization:name",
    "meta:application-name", "meta:apple-mobile-web-app-title", "microdata:publisher", "meta:publisher",
    "meta:dc.publisher", "meta:dcterms.publisher", "html:site",
)  # fmt: skip
"""The hints that name a page's site."""
_TITLE_KEYS = ("told:title", "og:title", "html:title", "json-ld:headline")
LONG_NAME = 7
"""Words; a name that has more may be the page's title, which some sites write where theirs belongs."""
_SIGNS = re.compile(r"[\W_]+")


def names_site(name: str, hints: Mapping[str, Sequence[str]]) -> bool:
    """Whether what stands in the place of the site's name may be one: a long one that is the page's title is not."""
    if sentences.length(name) <= LONG_NAME:
        return True
    bare = _SIGNS.sub("", name).casefold()
    return all(_SIGNS.sub("", title).casefold() != bare for key in _TITLE_KEYS for title in hints.get(key, ()))
