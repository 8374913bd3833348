"""Is Elasticsearch as it should be: the server, our rights there, its disks, the templates and the indexes."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

from elasticsearch import BadRequestError, Elasticsearch

from pipeline.errors import RightMissing
from pipeline.findings import Finding, State, Task
from pipeline.index import mappings, roles
from pipeline.index.elastic_client import Patience, call
from pipeline.index.elastic_drift import Drift, drift, is_same
from pipeline.index.elastic_rights import is_off, lacking, when
from pipeline.index.mappings import Json, Kind, Names
from pipeline.index.roles import Role

T = TypeVar("T")

SUPPORTED = 9
"""The major release of Elasticsearch that we work with."""
SOON_S = 14 * 24 * 3600
"""A key that expires within is worth a word: as long as whoever can make another may be away."""
_TAKES = {Task.SEARCH: Role.ANALYST, Task.LOAD: Role.LOADER, Task.KEEP: Role.OPERATOR}
"""Whose rights each task takes."""

_BLOCKS = {
    "write": "takes no writes: a swap was broken off; `newsmill index swap` ends it",
    "read_only_allow_delete": "is read-only, since a disk was nearly full; Elasticsearch ends that when there is room",
    "read_only": "is read-only: somebody set index.blocks.read_only; wanted it taken back",
    "read": "cannot be read: somebody set index.blocks.read; wanted it taken back",
}


class Health:
    """Looks at one installation, and changes nothing."""

    def __init__(self, client: Elasticsearch, names: Names, url: str, patience: Patience) -> None:
        self._client = client
        self._names = names
        self._url = url
        self._patience = patience

    def everything(self, task: Task) -> Iterator[Finding]:
        """All that there is to see. The rights for this task are wanted; of others it is only told who has them.

        Raises:
            ServiceError: the server is away.
            SetupError: it does not let us in.
        """
        server = list(self._seen("elasticsearch", "monitor", self._server))
        yield from server
        if not all(finding.ok for finding in server):
            return
        yield from self._rights(task)
        yield from self._seen("disk", "monitor", self._disks)
        yield from self._seen("templates", "monitor", self._templates)
        yield from self.indexes()

    def indexes(self) -> Iterator[Finding]:
        """Whether the indexes are there, whole, writable, and of the form that this release writes."""
        found = self._behind_aliases()
        for kind in Kind:
            alias, count = self._names.alias(kind), len(found.get(kind, ()))
            if not count:
                yield Finding("index", State.WRONG, f"{self._url}: no alias {alias}; `newsmill index create` makes it")
            elif count > 1:
                yield Finding("index", State.WRONG, f"{self._url}: {alias} stands before {count} indexes; wanted one")
        if found:
            yield from self._seen("cluster", "monitor", lambda: self._whole(found))
            yield from self._seen("index", "view_index_metadata", lambda: self._fit(found))

    def _seen(self, name: str, right: str, look: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
        try:
            yield from look()
        except RightMissing:
            yield Finding(name, State.NO, f"not to be seen with this login, which lacks the right {right}")

    # The server

    def _server(self) -> Iterator[Finding]:
        about = self._ask(self._client.info)
        version = str(about["version"]["number"])
        major = int(version.split(".")[0])
        if major == SUPPORTED:
            yield Finding("elasticsearch", State.OK, f"{version}, cluster {about['cluster_name']}")
            return
        age = "older" if major < SUPPORTED else "newer"
        yield Finding(
            "elasticsearch",
            State.WRONG,
            f"{self._url}: Elasticsearch {version} is {age} than what this release works with; wanted {SUPPORTED}.x",
        )

    def _rights(self, wanted: Task) -> Iterator[Finding]:
        try:
            yield self._login()
        except BadRequestError as error:
            if not is_off(error):
                raise
            says = "security is switched off: whoever reaches the server may read, change and delete everything"
            yield Finding("login", State.MIND, says)
            return
        for task, role in _TAKES.items():
            lacks = self._ask(partial(lacking, self._client, roles.body(role, self._names)))
            if not lacks:
                yield Finding(f"may {task}", State.OK, "yes")
                continue
            state = State.WRONG if task == wanted else State.NO
            hint = f"; role {roles.name(role, self._names)} has it, which `newsmill index roles` makes"
            yield Finding(f"may {task}", state, f"no, lacks {'; '.join(lacks)}{hint if state is State.WRONG else ''}")

    def _login(self) -> Finding:
        who = self._ask(self._client.security.authenticate)
        if who["authentication_type"] != "api_key":
            return Finding("login", State.OK, f"user {who['username']}, roles {', '.join(who['roles']) or 'none'}")
        name, id_ = who["api_key"].get("name"), who["api_key"]["id"]
        # Any key may look itself up.
        (key,) = self._ask(lambda: self._client.security.get_api_key(id=id_))["api_keys"]
        says = f"API key {name} ({id_}) of user {who['username']}"
        if not key.get("expiration"):
            return Finding("login", State.OK, says)
        soon = key["expiration"] / 1000 < time.time() + SOON_S
        state, hint = (State.MIND, "; `newsmill index roles --key` makes another") if soon else (State.OK, "")
        return Finding("login", state, f"{says}, expires {when(key['expiration'])}{hint}")

    def _disks(self) -> Iterator[Finding]:
        settings = self._ask(lambda: self._client.cluster.get_settings(include_defaults=True, flat_settings=True)).body
        set_: dict[str, str] = {**settings["defaults"], **settings["persistent"], **settings["transient"]}
        for block in ("read_only", "read_only_allow_delete"):
            if set_.get(f"cluster.blocks.{block}") == "true":
                says = f"{self._url}: somebody set cluster.blocks.{block}: nothing can be written; wanted it taken back"
                yield Finding("cluster", State.WRONG, says)
        if set_.get("cluster.routing.allocation.disk.threshold_enabled") == "false":
            says = "watermarks are switched off: Elasticsearch fills its disks to the last byte, and then fails"
            yield Finding("disk", State.MIND, says)
            return
        nodes = self._ask(lambda: self._client.nodes.stats(node_id="data:true", metric="fs"))["nodes"]
        for node in sorted(nodes.values(), key=lambda each: str(each["name"])):
            for path in node["fs"]["data"]:
                yield _disk(node["name"], path)

    # What is kept there

    def _templates(self) -> Iterator[Finding]:
        pattern, client = f"{self._names.prefix}-*", self._client.options(ignore_status=404)
        parts = self._ask(lambda: client.cluster.get_component_template(name=pattern)).get("component_templates", [])
        whole = self._ask(lambda: client.indices.get_index_template(name=pattern)).get("index_templates", [])
        held = {each["name"]: each["component_template"] for each in parts}
        held |= {each["name"]: each["index_template"] for each in whole}
        wanted = dict([*mappings.components(self._names), *mappings.index_templates(self._names)])
        missing = [name for name in wanted if name not in held]
        changed = [name for name in wanted if name in held and not is_same(held[name], wanted[name])]
        for what, names in (("missing", missing), ("changed by hand", changed)):
            if names:
                says = f"{self._url}: {what}: {', '.join(names)}; `newsmill index create` puts that right"
                yield Finding("templates", State.WRONG, says)
        if missing or changed:
            return
        own = sorted(name for name in held if name.endswith("@custom"))
        yield Finding("templates", State.OK, f"all there, and of yours {', '.join(own) or 'none'}")

    def _behind_aliases(self) -> dict[Kind, list[str]]:
        """The concrete indexes behind each alias that is there."""
        aliases = [self._names.alias(kind) for kind in Kind]
        answer = self._ask(lambda: self._client.options(ignore_status=404).indices.get_alias(name=aliases)).body
        found: dict[Kind, list[str]] = {}
        for index, body in answer.items():
            for kind in Kind if isinstance(body, dict) else ():
                if self._names.alias(kind) in body.get("aliases", ()):
                    found.setdefault(kind, []).append(index)
        return found

    def _whole(self, found: dict[Kind, list[str]]) -> Iterator[Finding]:
        aliases = [self._names.alias(kind) for kind in found]
        health = self._ask(lambda: self._client.cluster.health(index=aliases, level="indices"))
        of_state = {
            state: [index for index, each in health["indices"].items() if each["status"] == state]
            for state in ("red", "yellow")
        }
        nodes = health["number_of_nodes"]
        if red := of_state["red"]:
            says = f"{self._url}: red: a part of {', '.join(red)} is not there, and its documents are not found"
            yield Finding("cluster", State.AWAY, says)
        if yellow := of_state["yellow"]:
            says = f"yellow: {', '.join(yellow)} lacks a copy: if one more node fails, articles are lost; {nodes} nodes"
            yield Finding("cluster", State.MIND, says)
        if not red and not yellow:
            yield Finding("cluster", State.OK, f"green, nodes: {nodes}")

    def _fit(self, found: dict[Kind, list[str]]) -> Iterator[Finding]:
        for kind, indexes in found.items():
            get = partial(self._client.indices.get, index=",".join(indexes), features=["mappings", "settings"])
            for index, body in self._ask(get).items():
                yield from self._fits(kind, index, body)

    def _fits(self, kind: Kind, index: str, body: Json) -> Iterator[Finding]:
        blocks = body["settings"]["index"].get("blocks", {})
        for block, says in _BLOCKS.items():
            if blocks.get(block) == "true":
                yield Finding("index", State.WRONG, f"{self._url}: {index} {says}")
        version = body["mappings"].get("_meta", {}).get("newsmill", {}).get("version")
        remedy = f"`newsmill index reindex {kind}` makes one that fits"
        if version != mappings.VERSION:
            says = f"{self._url}: {index} has mapping version {version}; wanted {mappings.VERSION}; {remedy}"
            yield Finding("index", State.WRONG, says)
            return
        wanted = self._as_made_now(kind)
        if wanted is not None:
            if differs := str(drift(body, wanted)):
                says = f"{self._url}: {index} is not as it would be made now: it {differs}; {remedy}"
                yield Finding("index", State.WRONG, says)
            return
        # Without the right to see templates nobody can tell what the users' own ones want otherwise.
        seen = drift(body, mappings.shipped(kind))
        if differs := str(Drift(seen.lacking, seen.other, ())):
            says = f"{index} is other than this release ships it: it {differs}; your @custom templates may want that so"
            yield Finding("index", State.MIND, says)

    def _as_made_now(self, kind: Kind) -> Json | None:
        """What a new index would be like, by the templates that are there; None where that is not for us to see."""
        try:
            answer = self._ask(lambda: self._client.indices.simulate_index_template(name=self._names.index(kind)))
        except RightMissing:
            return None
        made: Json = answer.get("template", {})
        return made if made.get("mappings") else mappings.shipped(kind)

    def _ask(self, request: Callable[[], T]) -> T:
        return call(request, self._patience, self._url)


def _disk(node: str, path: Json) -> Finding:
    free, total = int(path["available_in_bytes"]), int(path["total_in_bytes"])
    says = f"{node} has {_gigabytes(free)} free of {_gigabytes(total)}"
    marks = {
        name: path.get(f"{name}_free_space_in_bytes") for name in ("flood_stage", "high_watermark", "low_watermark")
    }
    flood, high, low = (int(mark) if mark is not None else -1 for mark in marks.values())
    if free < flood:
        what = f"past the flood stage of {_gigabytes(flood)}: every index there is made read-only; wanted more room"
        return Finding("disk", State.WRONG, f"{says}, {what}")
    if free < high:
        what = f"past the high watermark of {_gigabytes(high)}: indexes are moved away from it; wanted more room"
        return Finding("disk", State.WRONG, f"{says}, {what}")
    if free < low:
        what = f"past the low watermark of {_gigabytes(low)}: no new index is made there, so none can be reindexed"
        return Finding("disk", State.MIND, f"{says}, {what}")
    return Finding("disk", State.OK, says)


def _gigabytes(number: int) -> str:
    return f"{number / 1e9:,.1f} GB"
