"""The line to Elasticsearch: connecting, trying again, and saying in plain words what went wrong.

All waiting and trying again is done here. The client's own retries are off: they come at once, without a pause, and
they do not know which requests are safe to repeat.
"""

import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

from elastic_transport import ObjectApiResponse
from elasticsearch import ApiError, Elasticsearch, OrjsonSerializer, SSLError, TransportError, UnsupportedProductError

from pipeline import config
from pipeline.errors import NewsmillError, RightMissing, ServiceError, SetupError

T = TypeVar("T")
Answer = ObjectApiResponse[Any]  # Any: Elasticsearch's own nested shapes

BUSY = frozenset({408, 429, 502, 503, 504})
"""Answers that a later attempt may change."""

PORT = 9200

_log = logging.getLogger(__name__)


class _Orjson(OrjsonSerializer):
    mimetype = "application/vnd.elasticsearch+json"


def connect(url: str, settings: config.Elasticsearch) -> Elasticsearch:
    """A client for the nodes at this URL (several with commas between); nothing is sent yet.

    Raises:
        SetupError: the URL or the settings cannot be right.
    """
    if settings.api_key and settings.username:
        raise SetupError("both NEWSMILL_ELASTICSEARCH__API_KEY and __USERNAME are set; wanted one of them")
    if bool(settings.username) != bool(settings.password):
        raise SetupError("wanted NEWSMILL_ELASTICSEARCH__USERNAME and __PASSWORD together, or neither")
    if settings.ca_file and not settings.ca_file.is_file():
        raise SetupError(
            f"{settings.ca_file}: no such file; wanted the CA certificates (NEWSMILL_ELASTICSEARCH__CA_FILE)"
        )
    hosts = [host(each) for each in url.split(",")]
    if (settings.ca_file or settings.fingerprint) and any(each.startswith("http:") for each in hosts):
        raise SetupError(f"{url}: a CA file or fingerprint is set, so nothing is sent in the clear; wanted https://")
    options: dict[str, Any] = {}  # Any: the client's options are of many types
    if settings.api_key:
        options["api_key"] = settings.api_key.get_secret_value()
    if settings.username and settings.password:
        options["basic_auth"] = (settings.username, settings.password.get_secret_value())
    if settings.fingerprint:
        options["ssl_assert_fingerprint"] = settings.fingerprint.replace(":", "").lower()
    elif settings.ca_file:
        options["ca_certs"] = str(settings.ca_file)
    try:
        return Elasticsearch(
            hosts,
            serializers={_Orjson.mimetype: _Orjson()},
            max_retries=0,
            retry_on_timeout=False,
            request_timeout=settings.timeout_s,
            connections_per_node=settings.connections + 2,
            dead_node_backoff_factor=0.5,
            max_dead_node_backoff=5.0,
            **options,
        )
    except (OSError, ValueError) as error:  # an unreadable CA file; a fingerprint of the wrong length
        raise SetupError(f"{url}: {error}") from error


def host(url: str) -> str:
    """A node's address as the client wants it, always with a port.

    Raises:
        SetupError: it is no such address, or there is a password in it.
    """
    if "@" in url:  # before anything looks at it closer: errors show what they saw
        raise SetupError(
            "index: the URL holds a user or a password, and URLs are shown in messages; "
            "wanted them in NEWSMILL_ELASTICSEARCH__USERNAME and __PASSWORD, or an __API_KEY"
        )
    url = config.shown(url)
    try:
        parts = urlsplit(url.strip())
        port = parts.port or PORT
    except ValueError as error:
        raise SetupError(f"index {url!r}: {error}; wanted http(s)://HOST:9200") from error
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise SetupError(f"index {url!r}: not an address; wanted http(s)://HOST:9200, several with commas between")
    name = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{name}:{port}{parts.path.rstrip('/')}"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long and how often something is tried again."""

    total_s: float
    """Seconds without progress after which to give up."""
    first_s: float = 0.25
    cap_s: float = 30.0
    """The first pause, doubled each time, and the longest; each is shortened at random by up to a half."""


class Backoff:
    """The pauses between attempts, and the end of patience."""

    def __init__(self, patience: Patience, *, sleep: Callable[[float], object] = time.sleep) -> None:
        self._patience = patience
        self._sleep = sleep
        self.progress()

    def progress(self) -> None:
        """Something succeeded: patience begins anew."""
        self._attempts = 0
        self._deadline = time.monotonic() + self._patience.total_s

    def wait(self, trouble: NewsmillError) -> None:
        """Pause before the next attempt.

        Raises:
            NewsmillError: the trouble itself, where patience is at its end.
        """
        pause = min(self._patience.first_s * 2 ** min(self._attempts, 20), self._patience.cap_s)
        pause *= random.uniform(0.5, 1.0)  # so that many loaders do not all come back at once
        if time.monotonic() + pause > self._deadline:
            raise trouble
        self._attempts += 1
        _log.info("%s; trying again in %.1f s", trouble, pause)
        self._sleep(pause)


def call(request: Callable[[], T], patience: Patience, url: str) -> T:
    """Make a request that may safely be made twice, again and again while the server is away or busy.

    Raises:
        ServiceError: it still is, at the end of patience.
        SetupError: the request will never succeed as things are set up.
    """
    backoff = Backoff(patience)
    while True:
        try:
            return request()
        except (TransportError, ApiError, UnsupportedProductError) as error:
            trouble = in_plain_words(error, url)
            if trouble is None:
                raise
            if not isinstance(trouble, ServiceError):
                raise trouble from error
            backoff.wait(trouble)


def in_plain_words(error: Exception, url: str) -> NewsmillError | None:
    """What went wrong, as an operator should read it, sorted by who must act; None for a bug of ours."""
    match error:
        case SSLError() if any(
            sign in _first_line(error) for sign in ("WRONG_VERSION", "RECORD_LAYER", "record layer")
        ):
            return SetupError(f"{url}: what answers there speaks no TLS; wanted http:// for it: {_first_line(error)}")
        case SSLError():
            return SetupError(f"{url}: its certificate is not trusted: {_first_line(error)}")
        case TransportError():
            return ServiceError(f"{url}: Elasticsearch does not answer: {_first_line(error)}")
        case UnsupportedProductError():
            return SetupError(f"{url}: what answers there is not Elasticsearch")
        case ApiError():
            kind, reason = cause(error.body)
            return meaning(error.meta.status, kind, reason or _first_line(error), url)
        case _:
            return None


def meaning(status: int, kind: str, reason: str, url: str) -> NewsmillError | None:
    """What an error answer means to an operator; None where it speaks of this one request or document only."""
    match status, kind:
        case _, "cluster_block_exception" if "flood-stage" in reason or "read-only" in reason:
            return ServiceError(f"{url}: writes are blocked, most often because its disk is nearly full: {reason}")
        case _, "cluster_block_exception":
            return ServiceError(f"{url}: the index is blocked for now: {reason}")
        case 401, _:
            return SetupError(
                f"{url}: login refused; wanted a valid NEWSMILL_ELASTICSEARCH__API_KEY, or user and password"
            )
        case 403, _:
            return RightMissing(f"{url}: a right is missing: {reason}")
        case 404, "index_not_found_exception" | "alias_not_found_exception":
            return SetupError(f"{url}: {reason}; `newsmill run` makes it")
        case 400, "media_type_header_exception":
            return SetupError(f"{url}: wanted Elasticsearch 9 or newer: {reason}")
        case status, _ if status in BUSY or status >= 500:
            return ServiceError(f"{url}: Elasticsearch is busy or unwell ({status}): {reason}")
        case _:
            return None


def cause(body: object) -> tuple[str, str]:
    """The kind and the reason of an error answer, from its innermost cause that has one."""
    error = body.get("error", body) if isinstance(body, dict) else body
    if not isinstance(error, dict):
        return "", str(error or "")[:500]
    kind, reasons = str(error.get("type", "")), [str(error.get("reason") or "")]
    inner = error.get("caused_by")
    while isinstance(inner, dict):
        reasons.append(str(inner.get("reason") or ""))
        inner = inner.get("caused_by")
    return kind, ": ".join(dict.fromkeys(reason for reason in reasons if reason))[:1000]


def _first_line(error: Exception) -> str:
    message = error.message if isinstance(error, TransportError) else str(error)
    return (str(message).splitlines() or [type(error).__name__])[0][:300]
