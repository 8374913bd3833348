"""Rights in Elasticsearch: what whoever we log in as may not do, and the roles and keys that an administrator makes."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

from elasticsearch import ApiError, BadRequestError, Elasticsearch
from pydantic import SecretStr

from pipeline import config
from pipeline.errors import SetupError
from pipeline.index import roles
from pipeline.index.elastic_client import Patience, call, connect
from pipeline.index.mappings import Json, Names
from pipeline.index.records import in_utc
from pipeline.index.roles import Role

T = TypeVar("T")


def lacking(client: Elasticsearch, body: Json) -> list[str]:
    """Which of a role's rights whoever we log in as has not, in plain words."""
    answer = client.security.has_privileges(
        cluster=body["cluster"], index=body["indices"], application=body["applications"]
    )
    lacks = [f"{right} in the cluster" for right, has in answer["cluster"].items() if not has]
    for found in (answer["index"], *answer["application"].values()):
        rights: dict[str, list[str]] = {}
        for name, each in found.items():
            for right, has in each.items():
                if not has:
                    rights.setdefault(right, []).append(name)
        together: dict[tuple[str, ...], list[str]] = {}
        for right, on in rights.items():
            together.setdefault(tuple(sorted(on)), []).append(right)
        lacks += [f"{', '.join(sorted(these))} on {', '.join(on)}" for on, these in together.items()]
    return lacks


def is_off(error: ApiError) -> bool:
    """Whether Elasticsearch answered so because its security is switched off."""
    return isinstance(error, BadRequestError) and "no handler found" in str(error)


@dataclass(frozen=True, slots=True)
class Installed:
    """What became of a role, or would."""

    name: str
    state: str
    """`made`, `changed`, or `as it was`."""
    body: Json


@dataclass(frozen=True, slots=True)
class Key:
    """A key that was just made; nobody can be told it a second time."""

    name: str
    id: str
    encoded: SecretStr
    expires: str | None


class Rights:
    """Makes roles and keys. Needs an administrator's login."""

    def __init__(self, url: str, settings: config.Elasticsearch) -> None:
        self.url = url
        self.names = Names(settings.prefix)
        self._client = connect(url, settings)
        self._patience = Patience(settings.retry_s)

    def close(self) -> None:
        """Let go of connections."""
        self._client.close()

    def install(self, *, dry: bool = False) -> list[Installed]:
        """Put our roles in place; if `dry`, only say what would become of them.

        Raises:
            SetupError: a role of such a name is there that we did not make, or the server has no security.
        """
        wanted = {roles.name(role, self.names): roles.body(role, self.names) for role in Role}
        client = self._client.options(ignore_status=404)
        held: Json = self._ask(lambda: client.security.get_role(name=list(wanted))).body
        for name in wanted:
            if name in held and held[name].get("metadata", {}).get("managed_by") != roles.OURS:
                raise SetupError(
                    f"{self.url}: a role {name} is there that Newsmill did not make (its metadata has no "
                    f'"managed_by": "{roles.OURS}"); wanted that name free'
                )
        installed = []
        for name, body in wanted.items():
            state = "made" if name not in held else "as it was" if _is(held[name], body) else "changed"
            if state != "as it was" and not dry:
                self._put(name, body)
            installed.append(Installed(name, state, body))
        return installed

    def key(self, role: Role, *, days: int | None = None) -> Key:
        """Make an API key with a role's rights, and no more.

        Raises:
            SetupError: we lack some of them ourselves, and so would the key; or we logged in with a key.
        """
        name, body = roles.name(role, self.names), roles.body(role, self.names)
        if self._ask(self._client.security.authenticate)["authentication_type"] == "api_key":
            raise SetupError(
                f"{self.url}: Elasticsearch gives no rights to a key that was made with a key; wanted "
                "NEWSMILL_ELASTICSEARCH__USERNAME and __PASSWORD of an administrator"
            )
        if lacks := self._ask(lambda: lacking(self._client, body)):
            raise SetupError(
                f"{self.url}: a key has no right that its maker has not, and this user lacks {'; '.join(lacks)}"
            )
        create = partial(
            self._client.security.create_api_key,
            name=name,
            role_descriptors={name: {part: body[part] for part in ("cluster", "indices", "applications")}},
            expiration=f"{days}d" if days else None,
            metadata={"managed_by": roles.OURS, "role": role},
        )
        with _answers_unlogged():
            # Made once: if the answer were lost, a second attempt would make a second key.
            made = call(create, Patience(0), self.url).body
        expires = made.get("expiration")
        return Key(name, made["id"], SecretStr(made["encoded"]), when(expires) if expires else None)

    def _put(self, name: str, body: Json) -> None:
        self._ask(lambda: self._client.security.put_role(name=name, **body))

    def _ask(self, request: Callable[[], T]) -> T:
        try:
            return call(request, self._patience, self.url)
        except BadRequestError as error:
            if is_off(error):
                raise SetupError(
                    f"{self.url}: security is switched off there, so there are no roles; "
                    "wanted xpack.security.enabled: true"
                ) from error
            raise


@contextmanager
def _answers_unlogged() -> Iterator[None]:
    """The client logs whole answers at its lowest level; this one is a secret."""
    log = logging.getLogger("elastic_transport.node")
    level = log.level
    log.setLevel(logging.INFO)
    try:
        yield
    finally:
        log.setLevel(level)


def when(milliseconds: int) -> str:
    """A moment as Elasticsearch tells it, as we write it."""
    return in_utc(datetime.fromtimestamp(milliseconds // 1000, UTC))


def _is(held: Json, body: Json) -> bool:
    """Whether a role is there as we would make it; Elasticsearch tells more of it than it was told."""
    return all(_plain(held.get(part)) == _plain(wanted) for part, wanted in body.items())


def _plain(part: object) -> object:
    """Without order, and without what Elasticsearch adds to the rights on indexes."""
    match part:
        case list():
            return sorted((_plain(each) for each in part), key=str)
        case dict():
            return {name: _plain(value) for name, value in part.items() if name != "allow_restricted_indices"}
        case _:
            return part
