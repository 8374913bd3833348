"""Which articles are stale: made by other versions of the steps than ours, or gone from the index."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Self

from pipeline.config import Limits
from pipeline.index.base import FileRow, Index
from pipeline.learned.applied import overtaken, rule_sets
from pipeline.model import Outcome
from pipeline.read.sources import absolute
from pipeline.runs.idset import IdSet
from pipeline.runs.work import made_by

PRESENT = frozenset({Outcome.INDEXED, Outcome.UNCHANGED})
"""Outcomes after which a path holds the bytes of an article that is in the index."""


class Renewal:
    """What a renewal finds current, and what it has made anew; as a context it holds two files of its own.

    Current is what these versions of the steps made (`work.made_by`).
    """

    def __init__(self, index: Index, sources: Sequence[str], made_by: Mapping[str, str]) -> None:
        self._index = index
        self.roots = apart(sources)
        with IdSet(overtaken(index, rule_sets(index.learned()))) as others:
            self._current = IdSet(id_ for id_ in index.ids(made_by=made_by) if id_ not in others)
        self._renewed = IdSet()

    def is_due(self, id_: str | None) -> bool:
        """Whether this article is still to be made anew."""
        return id_ not in self._current and id_ not in self._renewed

    def renewed(self, ids: Iterable[str]) -> None:
        """These were made anew."""
        self._renewed.add(ids)

    def rows(self) -> Iterator[FileRow]:
        """The files whose articles were stale when we began, and that still hold their bytes as far as is known."""
        under: list[str | None] = [*self.roots] or [None]
        for root in under:
            for row in self._index.files(under=root):
                id_ = row["article"]
                if id_ and row["outcome"] in PRESENT and row["digest"] == id_ and id_ not in self._current:
                    yield row

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self._current.close()
        self._renewed.close()


def outdated(index: Index, sources: Sequence[str], limits: Limits) -> Iterator[FileRow]:
    """The files whose articles a renewal would make anew."""
    with Renewal(index, sources, made_by(limits)) as renewal:
        yield from renewal.rows()


def apart(sources: Sequence[str]) -> list[str]:
    """The sources, as the ledger writes paths, without those that lie inside another; they need not exist any more."""
    roots = sorted({absolute(source) for source in sources})
    return [root for root in roots if not any(root.startswith(f"{other.rstrip('/')}/") for other in roots)]
