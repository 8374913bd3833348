"""Dateline: where the story was filed, and by which agency, from the words that the cleaner took from its beginning."""

from collections.abc import Iterator

from pipeline.enrich.base import Finders, Sighting
from pipeline.lexicon.datelines import DatelineMention
from pipeline.lexicon.datelines import dateline as read_dateline
from pipeline.model import Category, CleanDocument, Dateline


def mentions(clean: CleanDocument) -> Iterator[tuple[DatelineMention, str]]:
    """The datelines that were cut, each with its words."""
    for removal in clean.removed(Category.DATELINE):
        # The removal is the dateline alone; a sentence behind it is what tells a dateline from other words.
        if mention := read_dateline(f"{removal.reads.strip()} A sentence."):
            yield mention, removal.text


def _dateline(clean: CleanDocument) -> Iterator[Sighting[Dateline]]:
    for mention, words in mentions(clean):
        if mention.place or mention.agency:
            yield Sighting(Dateline(mention.place, mention.agency), words, 0.95)


FINDERS: Finders[Dateline] = (("dateline", _dateline),)
