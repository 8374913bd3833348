"""Bulk requests lose nothing, whatever the server answers."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from elastic_transport import ApiResponseMeta, HttpHeaders, NodeConfig
from elasticsearch import ApiError, ConnectionTimeout
from elasticsearch import ConnectionError as ConnectionLost

from pipeline.errors import ServiceError, SetupError
from pipeline.index.elastic_bulk import Bulk, Item, Pace, Settled
from pipeline.index.elastic_client import Patience

QUICK = Patience(total_s=5, first_s=0.001, cap_s=0.002)
Result = dict[str, Any]


def items(count: int, *, size: int = 10) -> list[Item]:
    return [
        Item(str(n), json.dumps({"index": {"_id": str(n)}}).encode() + b"\n" + b"x" * size + b"\n")
        for n in range(count)
    ]


def ids(body: bytes) -> list[str]:
    return [json.loads(line)["index"]["_id"] for line in body.splitlines()[::2]]


def fine(_id: str) -> Result:
    return {"index": {"status": 201}}


def failed(status: int, kind: str = "some_exception", reason: str = "the reason") -> Result:
    return {"index": {"status": status, "error": {"type": kind, "reason": reason}}}


def api_error(status: int, kind: str = "some_exception", reason: str = "the reason") -> ApiError:
    node = NodeConfig("http", "localhost", 9200)
    meta = ApiResponseMeta(status, "1.1", HttpHeaders(), 0.1, node)
    return ApiError(kind, meta, {"error": {"type": kind, "reason": reason}, "status": status})


class Server:
    """Answers each item by a function of its id, and keeps what it was sent."""

    def __init__(self, judge: Callable[[str], Result] = fine, *errors: Exception | None) -> None:
        self.judge = judge
        self.errors = list(errors)
        self.requests: list[list[str]] = []
        self._lock = threading.Lock()

    def __call__(self, body: bytes) -> Mapping[str, Any]:
        with self._lock:
            self.requests.append(ids(body))
            error = self.errors.pop(0) if self.errors else None
        if error:
            raise error
        results = [self.judge(id_) for id_ in ids(body)]
        return {"errors": any("error" in result["index"] for result in results), "items": results}

    @property
    def times_sent(self) -> dict[str, int]:
        flat = [id_ for request in self.requests for id_ in request]
        return {id_: flat.count(id_) for id_ in flat}


def bulk(server: Server, *, patience: Patience = QUICK, most: int = 1000, connections: int = 2) -> Bulk:
    return Bulk(send=server, pace=Pace(most), patience=patience, url="http://es:9200", connections=connections)


def by_id(settled: list[Settled]) -> dict[str, Settled]:
    return {each.item.id: each for each in settled}


class Busy:
    """Turns each item away the first so many times."""

    def __init__(self, times: int, result: Result) -> None:
        self.left: dict[str, int] = {}
        self.times, self.result = times, result

    def __call__(self, id_: str) -> Result:
        self.left[id_] = self.left.get(id_, self.times) - 1
        return self.result if self.left[id_] >= 0 else fine(id_)


def test_nothing_is_sent_for_nothing() -> None:
    """No items, no request."""
    server = Server()

    assert (list(bulk(server).settle([])), server.requests) == ([], [])


def test_every_item_is_answered() -> None:
    """Many chunks, each item settled once."""
    server = Server()

    settled = list(bulk(server, most=200).settle(items(500)))

    assert sorted(by_id(settled)) == sorted(str(n) for n in range(500))
    assert len(server.requests) > 50
    assert set(server.times_sent.values()) == {1}


def test_items_are_read_as_they_are_sent() -> None:
    """A load of any size keeps few chunks in memory."""
    server, read, ahead = Server(), 0, []

    def stream() -> Any:
        nonlocal read
        for item in items(500):
            read += 1
            yield item

    for _ in bulk(server, most=200).settle(stream()):
        ahead.append(read - sum(map(len, server.requests)))

    assert max(ahead) < 40


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_busy_item_is_sent_again(status: int) -> None:
    """What the server was too busy for is sent again, and only that."""
    busy = Busy(2, failed(status, "es_rejected_execution_exception"))
    server = Server(lambda id_: busy(id_) if id_ == "3" else fine(id_))

    settled = list(bulk(server).settle(items(5)))

    assert all(each.done for each in settled)
    assert server.times_sent == {"0": 1, "1": 1, "2": 1, "3": 3, "4": 1}


@pytest.mark.parametrize(
    "error", [api_error(429), api_error(503), ConnectionLost("reset by peer"), ConnectionTimeout("timed out")]
)
def test_a_lost_request_is_sent_again(error: Exception) -> None:
    """A request that was turned away or lost is made again."""
    server = Server(fine, error, error)

    assert all(each.done for each in bulk(server).settle(items(5)))
    assert set(server.times_sent.values()) == {3}


def test_an_answer_that_is_cut_short_counts_for_nothing() -> None:
    """Answers to fewer items than were sent: all are sent again."""

    class Hasty(Server):
        def __call__(self, body: bytes) -> Mapping[str, Any]:
            answer = super().__call__(body)
            return answer if len(self.requests) > 1 else {"errors": True, "items": answer["items"][:1]}

    server = Hasty()

    assert [each.done for each in bulk(server).settle(items(3))] == [True] * 3
    assert set(server.times_sent.values()) == {2}


def test_it_is_known_what_may_have_been_done_before() -> None:
    """After a lost answer items are marked unsure; after a rejection they are not."""
    lost = list(bulk(Server(fine, ConnectionTimeout("timed out"))).settle(items(1)))
    rejected = list(bulk(Server(fine, api_error(429))).settle(items(1)))

    assert [lost[0].unsure, rejected[0].unsure] == [True, False]


def test_a_refused_item_leaves_the_others_alone() -> None:
    """400 is the item's answer, with Elasticsearch's reason down to its cause."""
    error = {"type": "document_parsing_exception", "reason": "failed", "caused_by": {"reason": "not a date"}}
    server = Server(lambda id_: {"index": {"status": 400, "error": error}} if id_ == "2" else fine(id_))

    settled = by_id(list(bulk(server).settle(items(5))))

    assert [id_ for id_, each in settled.items() if not each.done] == ["2"]
    assert (settled["2"].kind, settled["2"].reason) == ("document_parsing_exception", "failed: not a date")
    assert set(server.times_sent.values()) == {1}


@pytest.mark.parametrize("status", [400, 413])
def test_an_item_that_spoils_the_request_is_found(status: int) -> None:
    """Where the whole request is refused the one guilty item is, and the others get through."""

    class Spoiled(Server):
        def __call__(self, body: bytes) -> Mapping[str, Any]:
            if "37" in ids(body):
                raise api_error(status, "illegal_argument_exception", "id is too long")
            return super().__call__(body)

    server = Spoiled()

    settled = by_id(list(bulk(server, most=100_000).settle(items(100))))

    assert [id_ for id_, each in settled.items() if not each.done] == ["37"]
    assert settled["37"].reason == "id is too long"
    assert len(settled) == 100
    assert len(server.requests) < 40


def test_an_item_that_makes_the_server_stumble_is_given_up() -> None:
    """500 for one item only: after some tries it is answered, the others are stored."""
    server = Server(lambda id_: failed(500, "null_pointer_exception") if id_ == "1" else fine(id_))

    settled = by_id(list(bulk(server).settle(items(3))))

    assert [settled[id_].done for id_ in "012"] == [True, False, True]
    assert server.times_sent == {"0": 1, "1": 3, "2": 1}


def test_a_server_that_stays_away_ends_the_load() -> None:
    """At the end of patience it is a ServiceError that names the server and the trouble."""
    server = Server(fine, *[ConnectionLost("connection refused")] * 10_000)

    with pytest.raises(ServiceError, match="http://es:9200: Elasticsearch does not answer: connection refused"):
        list(bulk(server, patience=Patience(0.05, 0.001, 0.01)).settle(items(1)))


def test_a_server_that_stays_away_ends_all_chunks() -> None:
    """The other chunks do not wait to the end of their patience."""
    server = Server(fine, *[ConnectionLost("connection refused")] * 10_000)
    sender = bulk(server, patience=Patience(0.05, 0.001, 0.01), most=100, connections=4)

    with pytest.raises(ServiceError):
        list(sender.settle(items(100)))

    sent = len(server.requests)
    sender.close()
    assert sent == len(server.requests)


def test_progress_renews_patience() -> None:
    """A slow server that does take some items each time is not given up."""
    taken: list[str] = []

    def one_at_a_time(id_: str) -> Result:
        if not taken or taken[-1] == "pause":
            taken.append(id_)
            return fine(id_)
        return failed(429, "es_rejected_execution_exception")

    class Slow(Server):
        def __call__(self, body: bytes) -> Mapping[str, Any]:
            answer = super().__call__(body)
            taken.append("pause")
            return answer

    settled = list(bulk(Slow(one_at_a_time), patience=Patience(0.05, 0.01, 0.01), most=10_000).settle(items(20)))

    assert len(settled) == 20


@pytest.mark.parametrize(
    ("result", "says"),
    [
        (failed(403, "security_exception", "action is unauthorized"), "a right is missing: action is unauthorized"),
        (failed(404, "index_not_found_exception", "no such index"), "no such index; .* makes it"),
    ],
)
def test_what_a_person_must_put_right_ends_the_load_at_once(result: Result, says: str) -> None:
    """Missing rights and missing indexes are settings, not trouble with one document."""
    server = Server(lambda _id: result)

    with pytest.raises(SetupError, match=says):
        list(bulk(server).settle(items(3)))

    assert len(server.requests) == 1


def test_a_blocked_index_is_waited_for() -> None:
    """A full disk blocks writes (403 or 429): the load goes on when the block is lifted."""
    block = (
        "index [x] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, read-only-allow-delete]"
    )
    busy = Busy(3, failed(403, "cluster_block_exception", block))

    assert all(each.done for each in bulk(Server(busy)).settle(items(3)))


def test_a_disk_that_stays_full_is_named() -> None:
    """At the end of patience an operator reads that the disk is full."""
    block = "disk usage exceeded flood-stage watermark, index has read-only-allow-delete block"
    server = Server(lambda _id: failed(429, "cluster_block_exception", block))

    with pytest.raises(ServiceError, match="writes are blocked, most often because its disk is nearly full"):
        list(bulk(server, patience=Patience(0.02, 0.001, 0.01)).settle(items(1)))


def test_chunks_shrink_under_pressure_and_grow_again() -> None:
    """Each sign of overload halves what is sent at once; success brings it back."""
    pace = Pace(1_000_000)

    for _ in range(3):
        pace.slower()
    low = pace.bytes
    for _ in range(20):
        pace.faster()

    assert (low, pace.bytes) == (125_000, 1_000_000)


def test_chunks_have_a_least_size() -> None:
    """However long the pressure lasts, something is sent."""
    pace = Pace(1_000_000)

    for _ in range(100):
        pace.slower()

    assert pace.bytes == 64 * 1024


def test_a_lost_chunk_comes_back_smaller() -> None:
    """A chunk that was too much for the server is sent in parts."""
    server = Server(fine, ConnectionTimeout("timed out"))

    list(bulk(server, most=130_000).settle(items(100, size=1250)))

    first, *parts = [len(request) for request in server.requests]
    assert (first, sum(parts), max(parts) < 60) == (100, 100, True)


def test_a_batch_is_shared_out_among_the_connections() -> None:
    """What one connection could carry is sent by all of them, in equal parts, unless the parts would be tiny."""
    large, middling, small = Server(), Server(), Server()

    list(bulk(large, most=8_000_000, connections=4).settle(items(200, size=10_000), 200))
    list(bulk(middling, most=8_000_000, connections=4).settle(items(200, size=4500), 200))
    list(bulk(small, most=8_000_000, connections=4).settle(items(200, size=500), 200))

    assert [len(request) for request in large.requests] == [50] * 4
    assert [len(request) for request in middling.requests] == [100] * 2
    assert [len(request) for request in small.requests] == [200]


def test_a_chunk_is_sent_while_the_next_is_written_down() -> None:
    """Nobody waits for the last item of a long load before the first is sent."""
    server = Server()
    sent: list[int] = []

    def written_down() -> Iterator[Item]:
        for number, item in enumerate(items(2000, size=1000)):
            deadline = time.monotonic() + 30
            while number == 1900 and len(server.requests) < 3 and time.monotonic() < deadline:
                time.sleep(0.001)
            sent.append(len(server.requests))
            yield item

    list(bulk(server, most=500_000, connections=4).settle(written_down(), 2000))

    assert sent[1900] == 3


def test_an_item_larger_than_a_chunk_goes_alone() -> None:
    """Size limits cut chunks, never an item."""
    server = Server()

    list(bulk(server, most=100).settle(items(3, size=1000)))

    assert sorted(server.requests) == [["0"], ["1"], ["2"]]
