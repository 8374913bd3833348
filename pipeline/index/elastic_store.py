"""One index behind its alias: versioned writes, reads by id, streams in order.

Versions make writes safe to repeat: Elasticsearch itself turns away a write under an external version lower than what
it holds, however late it arrives. What was written is durable when a call returns. It is made visible to searches only
when this process next asks for something that needs it: no load is slowed by refreshes that nobody looks at.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import TypeVar, cast

import orjson
from elasticsearch import Elasticsearch

from pipeline import config
from pipeline.errors import NewsmillError, ServiceError
from pipeline.index.elastic_bulk import CONFLICT, Bulk, Item, Pace, Settled, sender
from pipeline.index.elastic_client import Patience, call, cause, meaning
from pipeline.index.elastic_view import KEEP_ALIVE, WINDOW, Page, View
from pipeline.index.mappings import Json

T = TypeVar("T")

PAGE = 1000
"""Documents that a stream fetches at once."""
LONGEST_VALUE = 8191
"""Characters; longer values are in no field (`ignore_above`), and Elasticsearch refuses to look for them."""
ROUNDS = 10
"""How often a write that others keep overtaking is tried anew."""
INTERACTIVE_S = 10.0
"""Patience where a person waits for the answer."""


@dataclass(frozen=True, slots=True)
class Held:
    """The state of a document, as a write must name it that is not to undo another."""

    version: int
    seq_no: int
    primary_term: int


class Store:
    """Documents behind an alias. Whoever uses it says what a document's version is."""

    def __init__(
        self, client: Elasticsearch, alias: str, url: str, settings: config.Elasticsearch, unseen: set[str]
    ) -> None:
        self.client = client
        self.alias = alias
        self.url = url
        self._patience = Patience(settings.retry_s)
        self._hasty = Patience(min(INTERACTIVE_S, settings.retry_s))
        self._unseen = unseen
        """Aliases behind which something was written and not yet made visible."""
        self._bulk = Bulk(
            send=sender(client, alias),
            pace=Pace(settings.chunk_bytes),
            patience=self._patience,
            url=url,
            connections=settings.connections,
        )

    def ask(self, request: Callable[[], T], *, hasty: bool = False) -> T:
        """Make a request that may be made twice; `hasty` where a person waits and a load is not at stake."""
        return call(request, self._hasty if hasty else self._patience, self.url)

    # Writing

    def put(
        self, documents: Iterable[tuple[str, int, bytes]], count: int, *, overtakes: Callable[[int, int], bool]
    ) -> list[Settled]:
        """Store documents (id, version, JSON), so many at most; answer those that were not stored.

        Conflicts among them are documents older than what is held: `overtakes` says, by the versions held and ours,
        whether ours is to be stored all the same.
        """
        items: Iterable[Item] = (_index(id_, version, document) for id_, version, document in documents)
        left: list[Settled] = []
        for _ in range(ROUNDS):
            conflicts = []
            for settled in self.settle(items, count):
                if settled.status == CONFLICT:
                    # After a lost answer the conflict is with our own write, or with one that came after it.
                    conflicts += [] if settled.unsure else [settled]
                elif not settled.done:
                    left.append(settled)
            held = self.held([each.item.id for each in conflicts])
            again = []
            for each in conflicts:
                version = _version(each.item)
                there = held.get(each.item.id)
                if there is None:  # deleted a moment ago, under a version that nobody tells
                    version = max(version, time.time_ns() // 1000)
                elif overtakes(there.version, version):
                    version = max(version, there.version)
                else:
                    left.append(each)
                    continue
                again.append(_index(each.item.id, version + 1, _document(each.item)))
            if not again:
                return left
            items, count = again, len(again)
        raise ServiceError(
            f"{self.url}: {len(again)} documents of {self.alias} are being written by others again and again"
        )

    def update(self, changes: Mapping[str, Callable[[Held], Item]]) -> list[Settled]:
        """Change documents, each in the state it was read in; answer what failed. Unknown ids are passed over."""
        left, failed = dict(changes), []
        for _ in range(ROUNDS):
            held = self.held(list(left))
            overtaken = set()
            for settled in self.settle((left[id_](held[id_]) for id_ in left if id_ in held), len(held)):
                if settled.status == CONFLICT:
                    overtaken.add(settled.item.id)
                elif not settled.done and settled.kind != "document_missing_exception":
                    failed.append(settled)
            left = {id_: change for id_, change in left.items() if id_ in overtaken}
            if not left:
                return failed
        raise ServiceError(
            f"{self.url}: {len(left)} documents of {self.alias} are being changed by others again and again"
        )

    def settle(self, items: Iterable[Item], count: int) -> Iterator[Settled]:
        """Send items in bulk, so many at most."""
        self._unseen.add(self.alias)
        return self._bulk.settle(items, count)

    # Reading

    def held(self, ids: Sequence[str]) -> dict[str, Held]:
        """The state of those of these documents that are there, also of those just written."""
        return {
            each["_id"]: Held(each["_version"], each["_seq_no"], each["_primary_term"])
            for each in self.many(ids, source=False)
        }

    def many(self, ids: Sequence[str], *, source: bool = True) -> Iterator[Json]:
        """Those of these documents that are there, also those just written."""
        for first in range(0, len(ids), PAGE):
            page = [valid(id_) for id_ in ids[first : first + PAGE]]
            yield from self._found(self.ask(partial(self.client.mget, index=self.alias, ids=page, source=source)).body)

    def _found(self, answer: Json) -> Iterator[Json]:
        for each in answer["docs"]:
            if "error" in each:
                raise meaning(404, *cause(each), self.url) or ServiceError(f"{self.url}: {cause(each)[1]}")
            if each["found"]:
                yield each

    def one(self, id_: str, *, without: Sequence[str] = ()) -> Json | None:
        """A document, also one just written."""
        ids = [valid(id_)]
        if not id_:
            return None
        found = self.ask(
            lambda: self.client.mget(index=self.alias, ids=ids, source_excludes=list(without) or None), hasty=True
        )
        return next((cast(Json, each["_source"]) for each in self._found(found.body)), None)

    def stream(self, query: Json, *, by: str, source: bool = True) -> Iterator[Json]:
        """All documents that fit, in order of a field that no two of them share; nothing is held open meanwhile."""
        self.refresh()
        after: list[object] = []
        while True:
            body: Json = {
                "query": query,
                "sort": [{by: "asc"}],
                "size": PAGE,
                "source": source,
                "track_total_hits": False,
            }
            if after:
                body["search_after"] = after
            page = self.search(body)["hits"]["hits"]
            yield from page
            if len(page) < PAGE:
                return
            after = page[-1]["sort"]

    def search(self, body: Json, *, hasty: bool = False) -> Json:
        """What Elasticsearch answers to this search: all that fits or an error, never what some shards hold."""
        target: Json = {} if "pit" in body else {"index": self.alias}
        answer: Json = self.ask(
            lambda: self.client.search(allow_partial_search_results=False, **target, **body), hasty=hasty
        ).body
        return answer

    def page(self, body: Json, offset: int, limit: int) -> Page:
        """How many hits there are in all, and so many of them from there on, at any depth."""
        if offset + limit > WINDOW:
            with self.view() as view:
                return view.page(body, offset, limit)
        answer = self.search({**body, "from_": offset, "size": limit, "track_total_hits": True}, hasty=True)
        return Page.of(answer, answer["hits"]["hits"])

    @contextmanager
    def view(self) -> Iterator[View]:
        """The documents as they are now, whatever is written meanwhile."""
        id_ = self.ask(lambda: self.client.open_point_in_time(index=self.alias, keep_alive=KEEP_ALIVE))["id"]
        view = View(self.search, id_, self.url)
        try:
            yield view
        finally:
            with suppress(ServiceError):  # Elasticsearch lets go of it by itself, a little later
                self.ask(lambda: self.client.options(ignore_status=404).close_point_in_time(id=view.id), hasty=True)

    def refresh(self) -> bool:
        """Make visible what this process wrote; answer whether there was anything."""
        if self.alias not in self._unseen:
            return False
        self.ask(lambda: self.client.indices.refresh(index=self.alias))
        self._unseen.discard(self.alias)
        return True

    def close(self) -> None:
        """Let go of threads; what was written is made visible, so that whoever comes next finds it."""
        if self.alias in self._unseen:
            hasty = self.client.options(request_timeout=INTERACTIVE_S)
            with suppress(NewsmillError):  # away, or a right is missing: Elasticsearch does it by itself a little later
                call(lambda: hasty.indices.refresh(index=self.alias), Patience(0), self.url)
                self._unseen.discard(self.alias)
        self._bulk.close()


def as_json(document: object) -> bytes:
    """The document as JSON.

    Raises:
        TypeError: it cannot be written so; a string in it may be no valid Unicode.
    """
    return orjson.dumps(document, option=orjson.OPT_NON_STR_KEYS)  # such keys are ours, members of a StrEnum


def valid(text: str) -> str:
    """The text as valid Unicode: what comes from a terminal's bytes may not be, and nothing here is called so."""
    return text.encode("utf-8", "replace").decode("utf-8")


NOTHING: Json = {"match_none": {}}
"""A condition that no document fits."""


def term(field: str, value: str, **options: bool) -> Json:
    """A condition that a field has this value."""
    if len(value) > LONGEST_VALUE:
        return NOTHING
    return {"term": {field: {"value": valid(value), **options}}}


def terms(field: str, wanted: Sequence[str]) -> Json:
    """A condition that a field has one of these values."""
    return {"terms": {field: [valid(value) for value in wanted if len(value) <= LONGEST_VALUE]}}


def begins(field: str, prefix: str) -> Json:
    """A condition that a field begins so. As a range: a prefix query takes 1,000 characters at most."""
    if len(prefix) > LONGEST_VALUE:
        return NOTHING
    return {"range": {field: {"gte": valid(prefix), "lt": f"{valid(prefix)}\U0010ffff"}}}


def _index(id_: str, version: int, document: bytes) -> Item:
    action = orjson.dumps({"index": {"_id": id_, "version": version, "version_type": "external_gte"}})
    return Item(id_, b"%b\n%b\n" % (action, document))


def _version(item: Item) -> int:
    return int(orjson.loads(item.lines.split(b"\n", 1)[0])["index"]["version"])


def _document(item: Item) -> bytes:
    return item.lines.split(b"\n", 1)[1].rstrip(b"\n")


def update(id_: str, held: Held, part: Json) -> Item:
    """An item that lays `part` over a document, if that is still in the state it was read in."""
    action = {"update": {"_id": id_, "if_seq_no": held.seq_no, "if_primary_term": held.primary_term}}
    return Item(id_, b"%b\n%b\n" % (orjson.dumps(action), orjson.dumps({"doc": part})))
