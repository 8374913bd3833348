"""A stand-in for Kibana, which no package registry carries: a small HTTP server with the endpoints that we call.

It proves what we send (method, path, headers, login, form) and how we take bad answers. It does not prove that a real
Kibana draws the dashboards; test_forms.py holds them to Kibana's own schema instead.
"""

import json
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

USER, PASSWORD = "importer", "only-for-tests"
VERSION = "9.5.3"
Answer = tuple[int, Any]  # Any: Kibana's own nested shapes


@dataclass
class FakeKibana:
    """What it holds, what it was asked, and what it is told to answer instead."""

    url: str = ""
    version: str = VERSION
    held: dict[str, dict[str, Any]] = field(
        default_factory=lambda: {"data view": {}, "dashboard": {}, "saved search": {}}
    )
    default_view: str = ""
    asked: list[tuple[str, str]] = field(default_factory=list)
    """Method and path of each request."""
    instead: dict[str, list[Answer]] = field(default_factory=dict)
    """Part of a path to answers that are given in place of the right one, each once; the last stays."""

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        self.asked.append((method, path))
        for part, answers in self.instead.items():
            if part in path:
                return answers.pop(0) if len(answers) > 1 else answers[0]
        if headers.get("authorization") != f"Basic {b64encode(f'{USER}:{PASSWORD}'.encode()).decode()}":
            return 401, {"statusCode": 401, "error": "Unauthorized", "message": "unable to authenticate"}
        if method != "GET" and "kbn-xsrf" not in headers:
            return 400, {"message": "Request must contain a kbn-xsrf header."}
        if headers.get("elastic-api-version") != "2023-10-31":
            return 400, {"message": "No version available"}
        space, path = _space(path)
        if space not in ("default", "newsroom"):
            return 404, {"message": "Not Found"}
        match method, path:
            case "GET", "/api/status":
                return 200, {"version": {"number": self.version}, "status": {"overall": {"level": "available"}}}
            case "POST", "/api/data_views/data_view":
                view = json.loads(body)["data_view"]
                self.held["data view"][view["id"]] = view
                return 200, {"data_view": view}
            case "POST", "/api/data_views/default":
                self.default_view = self.default_view or json.loads(body)["data_view_id"]
                return 200, {"acknowledged": True}
            case "PUT", _ if path.startswith("/api/dashboards/"):
                id_ = path.rpartition("/")[2]
                self.held["dashboard"][id_] = json.loads(body)
                return 200, {"id": id_, "data": json.loads(body), "meta": {}}
            case "POST", "/api/saved_objects/_import?overwrite=true":
                objects = [json.loads(line) for line in _uploaded(headers["content-type"], body)]
                self.held["saved search"] |= {each["id"]: each for each in objects}
                return 200, {"success": True, "successCount": len(objects)}
            case _:
                return 404, {"statusCode": 404, "error": "Not Found", "message": "Not Found"}


def _space(path: str) -> tuple[str, str]:
    if path.startswith("/s/"):
        _, _, space, rest = path.split("/", 3)
        return space, f"/{rest}"
    return "default", path


def _uploaded(content_type: str, body: bytes) -> Iterator[bytes]:
    """The lines of the one file in a form; Kibana takes no other name than `….ndjson`."""
    boundary = content_type.partition("boundary=")[2].encode()
    _, part, end = body.split(b"--" + boundary)
    head, _, content = part.partition(b"\r\n\r\n")
    assert b'name="file"' in head
    assert b'.ndjson"' in head
    assert end == b"--\r\n"
    yield from content.removesuffix(b"\r\n").splitlines()


@contextmanager
def fake_kibana() -> Iterator[FakeKibana]:
    """One that answers on loopback."""
    fake = FakeKibana()

    class Handler(BaseHTTPRequestHandler):
        def _any(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, told = fake.answer(self.command, self.path, headers, body)
            sent = told if isinstance(told, bytes) else json.dumps(told).encode()
            self.send_response(status)
            self.send_header("content-type", "text/html" if isinstance(told, bytes) else "application/json")
            self.send_header("content-length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)

        do_GET = do_POST = do_PUT = _any  # noqa: N815  # the server's own names

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    fake.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
