"""Bulk requests that lose nothing: every item gets an answer of its own, however often it takes.

The client's helpers are not used. They end a load at the first lost connection, repeat whole chunks without a pause or
not at all, and forget the documents that failed. Here a chunk is cut by size, sent, and each item of the answer is
looked at: what the server was too busy for is sent again, in smaller chunks and after a pause; what it refuses is
answered with its reason. Items may be sent twice, so they must be safe to send twice: see versions in elastic.py.
"""

import math
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, cast

from elasticsearch import ApiError, Elasticsearch, TransportError, UnsupportedProductError

from pipeline.errors import NewsmillError, ServiceError
from pipeline.index.elastic_client import BUSY, Backoff, Patience, cause, in_plain_words, meaning

SMALLEST_CHUNK = 64 * 1024
WORTH_SHARING = 320 * 1024
"""Bytes that are worth a request: the server works each with one thread, and makes each durable before it answers."""
MOST_ITEMS = 2000
"""Items in one chunk; rows of the ledger are so small that a chunk by size alone would be answered slowly."""
TRIES_OF_ONE = 3
"""How often an item that makes the server stumble (500) is tried before it is given up."""

CONFLICT = 409
TOO_LARGE = 413


@dataclass(frozen=True, slots=True)
class Item:
    """One line or two of a bulk request."""

    id: str
    lines: bytes
    """The action and the document, each with its line end."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of an item."""

    item: Item
    status: int
    kind: str
    """Elasticsearch's name for the error; empty where there is none."""
    reason: str
    unsure: bool
    """Whether it was sent before without an answer: the server may have done it then."""

    @property
    def done(self) -> bool:
        """Whether the server did what was asked."""
        return self.status < 300


class Pace:
    """How much is sent at once: falls by half under pressure, rises by an eighth with every chunk that goes well."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._bytes = most
        self._lock = threading.Lock()

    @property
    def bytes(self) -> int:
        """The size of a chunk for now."""
        return self._bytes

    def slower(self) -> None:
        """The server was overtaxed."""
        with self._lock:
            self._bytes = max(self._bytes // 2, min(SMALLEST_CHUNK, self._most))

    def faster(self) -> None:
        """The server kept up."""
        with self._lock:
            self._bytes = min(self._bytes + self._most // 8, self._most)


Send = Callable[[bytes], Mapping[str, Any]]
"""Makes one bulk request and answers what the server answered. Any: its own nested shapes."""


def sender(client: Elasticsearch, alias: str) -> Send:
    """Bulk requests to what stands behind this alias; refused where there is no such alias."""

    def send(body: bytes) -> Mapping[str, Any]:
        answer = client.bulk(
            operations=cast(Any, [body]),  # Any: bytes are sent as they are, which its types do not say
            index=alias,
            require_alias=True,
            filter_path=["errors", "items.*.status", "items.*.error"],
        )
        return answer.body if isinstance(answer.body, dict) else {}

    return send


@dataclass(slots=True)
class Bulk:
    """A way to send any number of items, some chunks at once."""

    send: Send
    pace: Pace
    patience: Patience
    url: str
    connections: int = 2
    stop: threading.Event = field(default_factory=threading.Event, init=False)
    """Set when a load ends early, so that chunks in other threads do not wait to the end of their patience."""
    _pool: ThreadPoolExecutor | None = field(default=None, init=False)

    def settle(self, items: Iterable[Item], count: int = 0) -> Iterator[Settled]:
        """Send all items and answer what became of each, in no particular order.

        `count` is how many there are at most; 0 where nobody knows. So many are shared out among the connections.

        Raises:
            ServiceError: the server was away or overtaxed until patience ended; items not answered may be done or not.
            SetupError: the server will not take anything, as things are set up.
        """
        chunks = self._chunks(items, count)
        first = next(chunks, None)
        if first is None:
            return
        second = next(chunks, None)
        if second is None:  # nothing to do at once, so no threads
            yield from _Chunk(self, first).settle()
            return
        yield from self._settle_at_once(first, second, chunks)

    def close(self) -> None:
        """Let go of the threads."""
        if self._pool:
            self._pool.shutdown()
            self._pool = None

    def _settle_at_once(self, first: list[Item], second: list[Item], rest: Iterator[list[Item]]) -> Iterator[Settled]:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self.connections, thread_name_prefix="newsmill-bulk")
        under_way: deque[Future[list[Settled]]] = deque()
        try:
            for chunk in (first, second):
                under_way.append(self._pool.submit(_Chunk(self, chunk).settle))
            while under_way:
                for chunk in islice(rest, self.connections + 1 - len(under_way)):
                    under_way.append(self._pool.submit(_Chunk(self, chunk).settle))
                yield from under_way.popleft().result()
        finally:  # nothing of ours may be written after we have returned
            self.stop.set()
            for future in under_way:
                future.cancel()
            wait(under_way)
            self.stop.clear()

    def _chunks(self, items: Iterable[Item], count: int) -> Iterator[list[Item]]:
        """Cut by size, or into equal shares; of many, the first are sent while others are being written down."""
        chunk: list[Item] = []
        size = share = 0
        for item in items:
            if not share and size >= WORTH_SHARING:
                share = math.ceil(count / min(max(count // len(chunk), 1), self.connections))
            too_much = size + len(item.lines) > self.pace.bytes or len(chunk) >= MOST_ITEMS
            if chunk and (too_much or len(chunk) >= share > 0):
                yield chunk
                chunk, size = [], 0
            chunk.append(item)
            size += len(item.lines)
        if chunk:
            yield chunk


class _Chunk:
    """A chunk on its way: sent whole at first, in parts where that does not do."""

    def __init__(self, bulk: Bulk, items: Sequence[Item]) -> None:
        self._bulk = bulk
        self._waiting = deque(items)
        self._most = self._all = len(items)
        self._unsure: set[str] = set()
        self._stumbles: dict[str, int] = {}
        self._settled: list[Settled] = []
        self._backoff = Backoff(bulk.patience, sleep=bulk.stop.wait)

    def settle(self) -> list[Settled]:
        """Send until every item has its answer."""
        while self._waiting and not self._bulk.stop.is_set():
            batch = self._next_batch()
            try:
                answer = self._bulk.send(b"".join(item.lines for item in batch))
            except (TransportError, ApiError, UnsupportedProductError) as error:
                self._after_error(batch, error)
            else:
                self._after_answer(batch, answer)
        return self._settled

    def _next_batch(self) -> list[Item]:
        batch = [self._waiting.popleft()]
        size = len(batch[0].lines)
        while self._waiting and len(batch) < self._most:
            size += len(self._waiting[0].lines)
            if size > self._bulk.pace.bytes:
                break
            batch.append(self._waiting.popleft())
        return batch

    def _after_error(self, batch: list[Item], error: TransportError | ApiError | UnsupportedProductError) -> None:
        """The request failed as a whole: put its items back, or find the one that spoils it."""
        status = error.meta.status if isinstance(error, ApiError) else 0
        trouble = in_plain_words(error, self._bulk.url)
        if isinstance(trouble, ServiceError):
            if status not in (429, 413):  # there the server surely did nothing
                self._unsure.update(item.id for item in batch)
            self._waiting.extendleft(reversed(batch))
            self._bulk.pace.slower()
            self._backoff.wait(trouble)
        elif trouble is not None:
            raise trouble from error
        elif len(batch) > 1:  # 400 or 413: one item is enough to spoil a request, so send halves
            self._waiting.extendleft(reversed(batch))
            self._most = len(batch) // 2
        else:
            kind, reason = cause(error.body) if isinstance(error, ApiError) else ("", "")
            reason = reason or f"larger than the server takes in one request ({len(batch[0].lines)} bytes)"
            self._settled.append(Settled(batch[0], status, kind, reason, unsure=False))

    def _after_answer(self, batch: list[Item], answer: Mapping[str, Any]) -> None:
        if answer.get("errors") is False:
            self._settled += (Settled(item, 200, "", "", item.id in self._unsure) for item in batch)
            self._went_well()
            return
        results = [next(iter(result.values())) for result in answer.get("items", ())]
        if len(results) != len(batch):
            self._waiting.extendleft(reversed(batch))
            self._unsure.update(item.id for item in batch)
            self._backoff.wait(
                ServiceError(f"{self._bulk.url}: {len(results)} answers to {len(batch)} items of a bulk request")
            )
            return
        again, trouble = [], None
        for item, result in zip(batch, results, strict=True):
            settled = self._judge(item, result)
            if isinstance(settled, Settled):
                self._settled.append(settled)
            else:
                again.append(item)
                trouble = settled
        if trouble is None:
            self._went_well()
            return
        if len(again) < len(batch):
            self._backoff.progress()
        self._waiting.extendleft(reversed(again))
        self._bulk.pace.slower()
        self._backoff.wait(trouble)

    def _judge(self, item: Item, result: Mapping[str, Any]) -> Settled | NewsmillError:
        """An item's answer; or why it must be sent again."""
        status = int(result["status"])
        kind, reason = cause(result) if "error" in result else ("", "")
        settled = Settled(item, status, kind, reason, item.id in self._unsure)
        trouble = meaning(status, kind, reason, self._bulk.url) if kind else None
        if trouble is None:
            return settled
        if not isinstance(trouble, ServiceError):
            raise trouble
        if status >= 500:
            self._unsure.add(item.id)  # a primary may have done what its replica then failed at
        if status not in BUSY and status >= 500:
            self._stumbles[item.id] = self._stumbles.get(item.id, 0) + 1
            if self._stumbles[item.id] >= TRIES_OF_ONE:
                return settled
        return trouble

    def _went_well(self) -> None:
        self._backoff.progress()
        self._bulk.pace.faster()
        self._most = min(self._most * 2, self._all)
