"""The line to Kibana: the few calls that bring content, tried again while it is away, and errors in plain words.

Five calls do not need a client library for Kibana: this is the transport that the Elasticsearch client stands on.
"""

import uuid
from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Any, Self
from urllib.parse import quote, urlsplit

import orjson
from elastic_transport import (
    NodeConfig,
    SerializationError,
    TextSerializer,
    TlsError,
    Transport,
    TransportError,
    Urllib3HttpNode,
)

from pipeline import config
from pipeline.errors import NewsmillError, ServiceError, SetupError
from pipeline.index.elastic_client import BUSY, Backoff, Patience
from pipeline.index.mappings import Json

LEAST = (9, 5)
"""The first Kibana whose Dashboards API is not a preview."""

_VERSION = "2023-10-31"
"""Of Kibana's public APIs."""

_LOGIN = "wanted a valid NEWSMILL_KIBANA__API_KEY, or __USERNAME and __PASSWORD"


class Kibana:
    """One space of a Kibana."""

    def __init__(self, settings: config.Kibana) -> None:
        self.url = settings.url.rstrip("/")
        self._space = settings.space
        self._patience = Patience(settings.wait_s, cap_s=5.0)
        self._headers = {
            "kbn-xsrf": "newsmill",
            "elastic-api-version": _VERSION,
            "accept": "application/json",
            **_login(settings),
        }
        self._transport = Transport(
            [_node(self.url, settings)],
            node_class=Urllib3HttpNode,
            serializers={"multipart/form-data": TextSerializer()},
            max_retries=0,
            default_mimetype="application/json",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._transport.close()

    def check(self) -> str:
        """Wait until Kibana is ready, and see that it is new enough; its version, empty where it does not tell.

        Raises:
            ServiceError: it is not ready, at the end of patience.
            SetupError: it is too old, or no Kibana, or does not let us in.
        """
        told = self._call("GET", "/api/status", space=False)
        if "status" not in told:
            raise SetupError(f"{self.url}: what answers there is not Kibana")
        version = str(told.get("version", {}).get("number", ""))
        number = tuple(int(part) for part in version.split("-")[0].split(".")[:2] if part.isdigit())
        if number and number < LEAST:
            raise SetupError(f"{self.url}: Kibana {version}; wanted {'.'.join(map(str, LEAST))} or newer")
        return version

    def put_view(self, body: Json) -> None:
        """Make a data view, or replace the one of this id."""
        self._call("POST", "/api/data_views/data_view", body)

    def make_default(self, view: str) -> None:
        """Let this data view be the one that Discover opens with, if the space has none yet."""
        self._call("POST", "/api/data_views/default", {"data_view_id": view, "force": False})

    def put_dashboard(self, id_: str, body: Json) -> None:
        """Make a dashboard, or replace the one of this id."""
        self._call("PUT", f"/api/dashboards/{quote(id_, safe='')}", body)

    def put_saved(self, objects: Sequence[Json]) -> None:
        """Make saved objects, or replace those of these ids.

        Raises:
            SetupError: Kibana took some, but not all of them; they are named.
        """
        lines = b"".join(orjson.dumps(each) + b"\n" for each in objects)
        boundary = uuid.uuid4().hex
        part = 'Content-Disposition: form-data; name="file"; filename="newsmill.ndjson"'  # no other ending is taken
        form = f"--{boundary}\r\n{part}\r\nContent-Type: application/ndjson\r\n\r\n".encode() + lines
        told = self._call(
            "POST",
            "/api/saved_objects/_import?overwrite=true",
            form + f"\r\n--{boundary}--\r\n".encode(),
            content=f"multipart/form-data; boundary={boundary}",
        )
        if not told.get("success"):  # comes with the status of a success
            faults = [f"{each.get('type')} {each.get('id')}: {_fault(each)}" for each in told.get("errors", [])]
            raise SetupError(f"{self.url}: not all saved objects were taken: {'; '.join(faults) or 'no reason given'}")

    def _call(
        self,
        method: str,
        path: str,
        body: Json | bytes | None = None,
        *,
        content: str = "application/json",
        space: bool = True,
    ) -> Json:
        """One call, again and again while Kibana is away or starting: each of ours may be made twice."""
        within = f"/s/{self._space}" if space and self._space != "default" else ""
        headers = self._headers if body is None else {**self._headers, "content-type": content}
        backoff = Backoff(self._patience)
        while True:
            try:
                answer = self._transport.perform_request(method, within + path, body=body, headers=headers)
                status, told = answer.meta.status, answer.body
            except TlsError as error:
                raise SetupError(f"{self.url}: its certificate is not trusted: {error.message}") from error
            except SerializationError as error:
                raise SetupError(f"{self.url}{path}: no answer of a Kibana: {error.message}") from error
            except TransportError as error:
                backoff.wait(ServiceError(f"{self.url}: Kibana does not answer: {_first_line(error.message)}"))
                continue
            if status < 300 and isinstance(told, dict):
                return told
            trouble = self._meaning(status, told, path)
            if not isinstance(trouble, ServiceError):
                raise trouble
            backoff.wait(trouble)

    def _meaning(self, status: int, body: object, path: str) -> NewsmillError:
        """What an answer that is no success means to an operator."""
        reason = _reason(body)
        of_dashboards = path.startswith("/api/dashboards")
        match status:
            case 401:
                return SetupError(f"{self.url}: login refused; {_LOGIN}")
            case 403:
                return SetupError(
                    f"{self.url}: a right is missing in space {self._space!r}: {reason}; wanted a role that may manage "
                    "data views, dashboards and saved objects there"
                )
            case 404 if of_dashboards:
                return SetupError(
                    f"{self.url}: no Dashboards API; wanted Kibana {'.'.join(map(str, LEAST))} or newer, and a space "
                    f"named {self._space!r}"
                )
            case 404:
                return SetupError(
                    f"{self.url}{path}: not there ({reason}); wanted Kibana, and a space named {self._space!r}"
                )
            case 409:
                return SetupError(
                    f"{self.url}{path}: this id is taken, in another space or by another kind of object: {reason}; "
                    "wanted it free, or another NEWSMILL_ELASTICSEARCH__PREFIX"
                )
            case status if status in BUSY or status >= 500:
                return ServiceError(f"{self.url}: Kibana is starting, busy or unwell ({status}): {reason}")
            case status if 300 <= status < 400:
                return SetupError(
                    f"{self.url}: it sends us elsewhere ({status}); wanted its address with its base path"
                )
            case status if status < 300:
                return SetupError(f"{self.url}{path}: no answer of a Kibana")
            case _:
                return SetupError(f"{self.url}{path}: Kibana refused it ({status}): {reason}")


def _node(url: str, settings: config.Kibana) -> NodeConfig:
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    except ValueError as error:
        raise SetupError(f"kibana {url!r}: {error}; wanted http(s)://HOST:5601") from error
    if parts.username or parts.password:
        raise SetupError("kibana: the URL holds a user or a password, and URLs are shown in messages; " + _LOGIN)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise SetupError(f"kibana {url!r}: not an address; wanted http(s)://HOST:5601")
    options: dict[str, Any] = {}  # Any: a node's options are of many types
    if settings.ca_file:
        if parts.scheme == "http":
            raise SetupError(f"{url}: a CA file is set, so nothing is sent in the clear; wanted https://")
        if not settings.ca_file.is_file():
            raise SetupError(f"{settings.ca_file}: no such file; wanted the CA certificates (NEWSMILL_KIBANA__CA_FILE)")
        options["ca_certs"] = str(settings.ca_file)
    return NodeConfig(
        parts.scheme, parts.hostname, port, path_prefix=parts.path, request_timeout=settings.timeout_s, **options
    )


def _login(settings: config.Kibana) -> Mapping[str, str]:
    if settings.api_key and settings.username:
        raise SetupError("both NEWSMILL_KIBANA__API_KEY and __USERNAME are set; wanted one of them")
    if bool(settings.username) != bool(settings.password):
        raise SetupError("wanted NEWSMILL_KIBANA__USERNAME and __PASSWORD together, or neither")
    if settings.api_key:
        return {"authorization": f"ApiKey {settings.api_key.get_secret_value()}"}
    if settings.username and settings.password:
        pair = f"{settings.username}:{settings.password.get_secret_value()}".encode()
        return {"authorization": f"Basic {b64encode(pair).decode()}"}
    return {}


def _reason(body: object) -> str:
    if isinstance(body, dict):
        return _first_line(str(body.get("message") or body.get("error") or "no reason given"))
    return _first_line(str(body or "no reason given"))


def _fault(each: Json) -> str:
    error = each.get("error", {})
    return str(error.get("message") or error.get("reason") or error.get("type") or "no reason given")


def _first_line(text: str) -> str:
    return (text.strip().splitlines() or [""])[0][:500]
