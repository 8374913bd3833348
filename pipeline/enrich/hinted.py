"""What a page says of itself, as the finders read it: its hints, its address, and the names its site goes by.

A plain text has hints where a tool exported it or wrote a head above it; else everything here is empty for it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from pipeline.lexicon.outlets import fold
from pipeline.lexicon.page_types import SITE_KEYS, names_site
from pipeline.model import CleanDocument

_ADDRESS_KEYS = ("told:url", "link:canonical", "og:url", "json-ld:url", "html:saved-from", "twitter:url")
_SHARED_ENDS = frozenset("co com org net gov ac edu or ne go gob gouv nom".split())
"""Second-level domains under which a country's sites stand: `bbc.co.uk`."""
_NO_SIGN = re.compile(r"[\W_]+")


def hinted(clean: CleanDocument, *keys: str) -> Iterator[tuple[str, str]]:
    """The hints under these keys, with their keys, in the keys' order."""
    hints = clean.document.hints
    if hints:
        for key in keys:
            for text in hints.get(key, ()):
                yield key, text


def address(clean: CleanDocument) -> tuple[str, str] | None:
    """The page's own address, and the key of the hint that says it."""
    for key, text in hinted(clean, *_ADDRESS_KEYS):
        if text.startswith(("http://", "https://")) and "." in domain(text):
            return text, key
    return None


def hosts(clean: CleanDocument) -> list[str]:
    """The hosts that the page says it stands on."""
    return [host for _, url in hinted(clean, *_ADDRESS_KEYS) if (host := domain(url))]


def domain(url: str) -> str:
    """The host of an address without `www.`: `bbc.co.uk`."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # brackets that are no IPv6 address
        return ""


def label(host: str) -> str:
    """The part of a host that names the site: `bbc` of `news.bbc.co.uk`."""
    parts = host.split(".")[:-1]
    while len(parts) > 1 and parts[-1] in _SHARED_ENDS:
        parts.pop()
    return parts[-1] if parts else ""


@dataclass(frozen=True, slots=True)
class Site:
    """The names that a page's own site goes by."""

    marks: frozenset[str]

    @classmethod
    def of(cls, clean: CleanDocument) -> "Site":
        """The site of this page; one without names where the page has no hints."""
        names = [text for _, text in hinted(clean, *SITE_KEYS) if names_site(text, clean.document.hints)]
        for host in hosts(clean):
            names += [host, label(host)]
        return cls(frozenset(mark for name in names for mark in _spellings(name)))

    def is_named(self, text: str) -> bool:
        """Whether a text is one of the site's names."""
        return any(mark in self.marks for mark in _spellings(text))


def _spellings(name: str) -> Iterator[str]:
    """A name as it is compared: letters only, without "the", without what a domain ends in."""
    mark = letters(name)
    if len(mark) < 2:
        return
    yield mark
    yield mark.removeprefix("the")
    if is_domain(name):
        yield letters(label(name.strip().lower()))


def is_domain(name: str) -> bool:
    """Whether a name is a site's address and no more: `bild.de`."""
    return re.fullmatch(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}", name.strip().lower()) is not None


def letters(text: str) -> str:
    """The letters and figures of a text, folded, and nothing between them."""
    return _NO_SIGN.sub("", fold(text))
