"""The sample of a source's articles whose lines are noted while they are taken in.

Ids are digests, so a source's lowest ids are a fair sample of its articles, and the same one whoever takes it: a batch
that is worked twice, or by two processes at once, changes nothing. An article gets an outline where its id is below
the bound: that of the `SAMPLE`th outline. What is above stays where it is noted already, so that nothing need ever be
deleted: of n articles about SAMPLE * (1 + ln(n / SAMPLE)) are noted, 4,500 of ten million.
"""

from collections.abc import Iterable
from pathlib import PurePosixPath

from pipeline.index.base import Index, Outline
from pipeline.index.records import Record
from pipeline.lexicon.repeated import marks

SAMPLE = 400
"""Articles of a source that are counted: a line of 3 % of them is then in a dozen."""
_MOST_SOURCES = 10_000
"""Sources whose bounds are remembered at once."""
_LONGEST = 1000
"""Characters of a source's name; longer values are in no field of Elasticsearch's that is filtered on."""


def source_of(publisher: str | None, path: str) -> str:
    """The source of an article: its publisher, or else the folder of its file."""
    return (publisher or str(PurePosixPath(path).parent))[:_LONGEST]


class Sampler:
    """Notes outlines of articles that were loaded."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._bounds: dict[str, str | None] = {}
        """For each source: where its sample ended when it was last asked for; None where it is not full."""
        self._noted: dict[str, int] = {}
        """Outlines noted since."""

    def take(self, records: Iterable[Record]) -> None:
        """Note the outlines of those of these articles that belong to their source's sample."""
        by_source: dict[str, list[Record]] = {}
        for record in records:
            if source := record["made_by"].get("source"):
                by_source.setdefault(source, []).append(record)
        self._ask_bounds(by_source)
        rows: list[Outline] = []
        for source, loaded in by_source.items():
            bound = self._bounds[source]
            noted = [_outline(source, record) for record in loaded if bound is None or record["id"] <= bound]
            self._noted[source] = self._noted.get(source, 0) + len(noted)
            rows += noted
        if rows:
            self._index.save_outlines(rows)

    def _ask_bounds(self, sources: Iterable[str]) -> None:
        unknown = [each for each in sources if each not in self._bounds or self._noted.get(each, 0) >= SAMPLE]
        if not unknown:
            return
        if len(self._bounds) + len(unknown) > _MOST_SOURCES:
            self._bounds = {source: self._bounds[source] for source in sources if source in self._bounds}
            self._noted.clear()
        bounds = self._index.outline_bounds(unknown, SAMPLE)
        for source in unknown:
            self._bounds[source] = bounds.get(source)
            self._noted[source] = 0


def _outline(source: str, record: Record) -> Outline:
    return {
        "article": record["id"],
        "source": source,
        "day": record["@timestamp"][:10],
        "lines": marks(record["text"]),
    }
