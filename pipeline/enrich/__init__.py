"""Enrich: from a clean document to an article, each field with its evidence. No other stage is imported."""

from datetime import UTC, datetime

from pipeline.enrich import agencies, authors, dateline, publisher, title
from pipeline.enrich.base import gather, settle
from pipeline.enrich.cites import find_cites
from pipeline.enrich.kind import find_kind
from pipeline.enrich.language import find_language
from pipeline.enrich.published import weigh_published
from pipeline.enrich.words import count_words
from pipeline.model import Article, CleanDocument

VERSION = "17"
"""Goes up with every change that finds other metadata in the same text."""

DATED = 0.6
"""How sure a date is, from which a page is dated: one in its address or of a change is less."""


def enrich(clean: CleanDocument, *, now: datetime | None = None) -> Article:
    """Find what the text tells of itself. Nothing later than `now` is a date of publication; left out, the clock's."""
    language, untold = find_language(clean)
    published, odd = weigh_published(clean, now=now or datetime.now(UTC))
    publisher_ = publisher.find_publisher(clean)
    distributor = settle(clean, publisher.DISTRIBUTOR_FINDERS)
    authors_ = authors.find_authors(clean)
    signed = authors_ is not None and published is not None and published.confidence >= DATED
    own = (*(each.value for each in (publisher_, distributor) if each), *agencies.writing_wires(clean))
    return Article(
        clean=clean,
        words=count_words(clean.text),
        language=language,
        title=title.find_title(clean),
        subtitle=settle(clean, title.SUBTITLE_FINDERS),
        authors=authors_,
        agencies=gather(clean, agencies.FINDERS),
        dateline=settle(clean, dateline.FINDERS),
        publisher=publisher_,
        distributor=distributor,
        published=published,
        cites=find_cites(clean, own=own),
        kind=find_kind(clean, signed=signed),
        warnings=(*clean.document.warnings, *((untold,) if untold else ()), *odd),
    )
