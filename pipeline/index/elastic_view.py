"""An index as it was at one moment: what Elasticsearch calls a point in time, and how to walk through all of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Self

from elasticsearch import NotFoundError

from pipeline.errors import ServiceError
from pipeline.index.mappings import Json

WINDOW = 10_000
"""Hits that Elasticsearch shows at once; later ones are walked to."""
STEP = 500
"""Whole documents that a walk fetches at once: some megabytes."""
KEEP_ALIVE = "10m"
"""How long a view is kept between two steps: whoever takes the documents may be slow."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the hits of a search."""

    total: int
    """How many there are in all."""
    hits: list[Json]
    aggregations: Json = field(default_factory=dict)

    @classmethod
    def of(cls, answer: Json, hits: list[Json]) -> Self:
        """A page with these hits, the figures from an answer that counted."""
        return cls(answer["hits"]["total"]["value"], hits, answer.get("aggregations", {}))


class View:
    """An index at one moment. Made by `Store.view`, which lets go of it."""

    def __init__(self, search: Callable[[Json], Json], id_: str, url: str) -> None:
        self.id = id_
        self._search = search
        self._url = url

    def search(self, body: Json) -> Json:
        """What Elasticsearch answers to this search.

        Raises:
            ServiceError: the view is lost.
        """
        try:
            answer = self._search({**body, "pit": {"id": self.id, "keep_alive": KEEP_ALIVE}})
        except NotFoundError as error:
            raise ServiceError(
                f"{self._url}: Elasticsearch no longer holds the view of the index that was being read, "
                f"because a node went away or there was a pause of more than {KEEP_ALIVE}"
            ) from error
        self.id = answer.get("pit_id", self.id)  # it may change from answer to answer
        return answer

    def page(self, body: Json, offset: int, limit: int) -> Page:
        """How many hits there are in all, and so many of them from there on."""
        first = self.search({**body, "size": 0, "track_total_hits": True})
        plain = {name: value for name, value in body.items() if name != "aggs"}
        blind = {name: value for name, value in plain.items() if name != "highlight"} | {"source": False}
        passed, after = 0, None
        for hit in self._some(blind, offset, WINDOW, after):
            passed, after = passed + 1, hit["sort"]
        step = STEP if body.get("source", True) else WINDOW
        hits = list(self._some(plain, limit, step, after)) if passed == offset else []
        return Page.of(first, hits)

    def every(self, body: Json) -> Iterator[Json]:
        """All hits."""
        return self._some(body, None, STEP, None)

    def _some(self, body: Json, most: int | None, step: int, after: list[object] | None) -> Iterator[Json]:
        """Hits behind a place in their order, at most so many."""
        left = most
        while left is None or left > 0:
            size = step if left is None else min(step, left)
            place = {"search_after": after} if after else {}
            hits = self.search({**body, **place, "size": size, "track_total_hits": False})["hits"]["hits"]
            yield from hits
            if len(hits) < size:
                return
            after = hits[-1]["sort"]
            left = left if left is None else left - size
