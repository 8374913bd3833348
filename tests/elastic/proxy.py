"""A proxy between a loader and Elasticsearch that does to requests and answers whatever a test's script says.

It speaks just enough HTTP/1.1 to know where a message ends. Loopback only.
"""

import contextlib
import socket
import socketserver
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import orjson

Body = dict[str, Any]  # Any: Elasticsearch's own nested shapes

OVERTAXED: Body = {"type": "es_rejected_execution_exception", "reason": "rejected execution: the queue is full"}


class Lost(Exception):
    """The connection is to be cut, here and now."""


@dataclass(slots=True)
class Message:
    """A request or an answer, as it travels."""

    first: str
    """Its first line: `POST /x/_bulk HTTP/1.1`, or `HTTP/1.1 200 OK`."""
    headers: list[str]
    body: bytes

    @property
    def is_bulk(self) -> bool:
        """Whether it is a bulk request."""
        return "/_bulk" in self.first

    def raw(self) -> bytes:
        """The bytes on the wire; a body that came in chunks leaves in one piece."""
        kept = [each for each in self.headers if not each.lower().startswith(("content-length:", "transfer-encoding:"))]
        if not self.first.startswith("HEAD"):
            kept.append(f"content-length: {len(self.body)}")
        return "\r\n".join([self.first, *kept, "", ""]).encode("latin-1") + self.body


class Link:
    """One request on its way: what a script may do with it."""

    def __init__(self, client: socket.socket, upstream: tuple[str, int], request: Message) -> None:
        self.request = request
        self._client = client
        self._upstream = upstream

    def forward(self, request: Message | None = None, *, cut_at: float | None = None) -> Message:
        """Send the request on and wait for the answer; `cut_at` sends that share of it and cuts the connection."""
        whole = (request or self.request).raw()
        with socket.create_connection(self._upstream, timeout=120) as server:
            if cut_at is not None:
                server.sendall(whole[: int(len(whole) * cut_at)])
                _cut(server)
                raise Lost
            server.sendall(whole)
            with server.makefile("rb") as stream:
                answer = _read(stream, bodiless=self.request.first.startswith("HEAD"))
        if answer is None:
            raise Lost
        return answer

    def answer(self, message: Message, *, cut_at: float | None = None) -> None:
        """Send an answer back; `cut_at` sends that share of it and cuts the connection."""
        whole = message.raw()
        if self.request.first.startswith("HEAD"):
            whole = "\r\n".join([message.first, *message.headers, "", ""]).encode("latin-1")
        self._client.sendall(whole if cut_at is None else whole[: int(len(whole) * cut_at)])
        if cut_at is not None:
            raise Lost

    def refuse(self, status: int, error: Body) -> None:
        """Answer in Elasticsearch's place."""
        body = orjson.dumps({"error": {**error, "root_cause": [error]}, "status": status})
        headers = ["X-elastic-product: Elasticsearch", "content-type: application/vnd.elasticsearch+json"]
        self.answer(Message(f"HTTP/1.1 {status} Refused", headers, body))

    def refuse_items(self, chosen: Callable[[], bool]) -> None:
        """Let some items of a bulk request through, and answer 429 to the others in Elasticsearch's place."""
        lines = self.request.body.splitlines(keepends=True)
        items = [(action, document, chosen()) for action, document in zip(lines[::2], lines[1::2], strict=True)]
        through = b"".join(action + document for action, document, refused in items if not refused)
        results: Iterator[Body] = iter(())
        answer = Message("HTTP/1.1 200 OK", ["X-elastic-product: Elasticsearch", "content-type: application/json"], b"")
        if through:
            answer = self.forward(Message(self.request.first, self.request.headers, through))
            if " 200 " not in answer.first:
                self.answer(answer)
                return
            results = iter(orjson.loads(answer.body)["items"])
        told = [
            {next(iter(orjson.loads(action))): {"status": 429, "error": OVERTAXED}} if refused else next(results)
            for action, _, refused in items
        ]
        errors = any("error" in next(iter(each.values())) for each in told)
        answer.body = orjson.dumps({"errors": errors, "items": told})
        self.answer(answer)


Script = Callable[[Link], None]
"""What becomes of a request; raises `Lost` to cut the connection."""


def through(link: Link) -> None:
    """As if there were no proxy."""
    link.answer(link.forward())


class Proxy:
    """Listens on a port of its own; the script may be changed at any time."""

    def __init__(self, url: str, script: Script) -> None:
        parts = urlsplit(url)
        self.script = script
        self._upstream = (parts.hostname or "127.0.0.1", parts.port or 9200)
        proxy = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                proxy.serve(self.request)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

            def handle_error(self, *_: object) -> None:
                """A client that went away, or a server that was killed, is what tests are about."""

        self._server = Server(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def serve(self, client: socket.socket) -> None:
        """Take one connection's requests, one after the other."""
        with client.makefile("rb") as stream:
            while request := _read(stream):
                try:
                    self.script(Link(client, self._upstream, request))
                except (Lost, OSError):
                    _cut(client)
                    return

    @contextmanager
    def running(self) -> Iterator["Proxy"]:
        """Listen meanwhile."""
        thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()


def _read(stream: Any, *, bodiless: bool = False) -> Message | None:  # Any: a socket's file has no one type
    """The next message; None where the connection has ended."""
    first = stream.readline().decode("latin-1").rstrip("\r\n")
    if not first:
        return None
    headers = []
    while line := stream.readline().decode("latin-1").rstrip("\r\n"):
        headers.append(line)
    fields = {name.lower(): value.strip() for name, _, value in (header.partition(":") for header in headers)}
    if bodiless:
        return Message(first, headers, b"")
    if fields.get("transfer-encoding", "").lower() == "chunked":
        return Message(first, headers, b"".join(_chunks(stream)))
    size = int(fields.get("content-length", "0"))
    body = stream.read(size)
    return Message(first, headers, body) if len(body) == size else None


def _chunks(stream: Any) -> Iterator[bytes]:  # Any: as above
    while size := int(stream.readline().split(b";")[0], 16):
        yield stream.read(size)
        stream.readline()
    stream.readline()


def _cut(connection: socket.socket) -> None:
    """End a connection with a reset, as a router that lost its memory would."""
    with contextlib.suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
