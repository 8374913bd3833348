"""The life of an index: filled behind the alias, judged, put in front of it, taken back, thrown away.

A new version is filled while loaders go on writing to the current one; they need not know. For the exchange writes are
held up for a moment, which loaders wait out as they do any busy server: what was written since is copied, the counts
are compared, and the alias moves in one step. So at no time is there a write that only the version left behind has.
What a version is doing stands in its own mapping, under `_meta.newsmill.life`.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

from pipeline import config
from pipeline.errors import ServiceError, SetupError
from pipeline.index.elastic_client import Patience, call, connect
from pipeline.index.elastic_copy import Copier, Differences, Told
from pipeline.index.elastic_schema import Schema
from pipeline.index.mappings import Json, Kind, Names
from pipeline.index.records import in_utc

T = TypeVar("T")

FEW = 200
"""Documents that a pass may copy and still be the last before writes are held up; they take well under a second."""
WORTH_ANOTHER = 0.7
"""A pass that copied more than this share of the one before it is the last: loaders write about as fast as we copy."""
LONGEST_HOLD = 0.5
"""Of a loader's patience: if writes would be held up for longer, the swap is given up."""


@dataclass(frozen=True, slots=True)
class Version:
    """One concrete index."""

    name: str
    kind: Kind
    is_current: bool
    """Whether the alias stands before it."""
    mapping: int | None
    """The version of its mapping."""
    documents: int
    bytes: int
    created: str
    takes_writes: bool
    life: Json = field(default_factory=dict)
    state: str = "old"
    """`current`, `previous` (what a rollback goes to), `filling`, `filled` (ready to be swapped in) or `old`."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What a swap or a rollback came to."""

    kind: Kind
    left: str
    """The version that was current."""
    current: str
    documents: int
    carried: int
    """Documents that were copied since the version was filled, or last current."""
    held_up_s: float
    """Seconds for which writes were held up."""
    refused: Mapping[str, str]
    """Ids that the older version does not take, with its reason; they stay in the version that was left."""
    only_there: int = 0
    """Documents that the version that was left has not, or no more, and the one gone back to has."""


class Life:
    """Works on the versions of one installation's indexes."""

    def __init__(self, url: str, settings: config.Elasticsearch, told: Told = lambda *_: None) -> None:
        self.url = url
        self.settings = settings
        self.names = Names(settings.prefix)
        self.client = connect(url, settings)
        self._patience = Patience(settings.retry_s)
        self.schema = Schema(self.client, self.names, url, self._patience)
        self._told = told

    def close(self) -> None:
        """Let go of connections."""
        self.client.close()

    # Looking

    def versions(self, kind: Kind) -> list[Version]:
        """The versions of an index, oldest first."""
        listed = self.schema.versions(kind)
        if not listed:
            return []
        every = list(listed)
        bodies = self._ask(lambda: self.client.indices.get(index=every, flat_settings=True)).body
        stats = self._ask(lambda: self.client.indices.stats(index=every, metric=["docs", "store"])).body["indices"]
        return _with_states(
            self._version(kind, name, listed[name], bodies[name], stats.get(name, {})) for name in every
        )

    def _version(self, kind: Kind, name: str, is_current: bool, body: Json, stats: Json) -> Version:
        about = body["mappings"].get("_meta", {}).get("newsmill", {})
        settings, primaries = body["settings"], stats.get("primaries", {})
        created = datetime.fromtimestamp(int(settings["index.creation_date"]) / 1000, UTC)
        return Version(
            name=name,
            kind=kind,
            is_current=is_current,
            mapping=about.get("version"),
            documents=primaries.get("docs", {}).get("count", 0),
            bytes=primaries.get("store", {}).get("size_in_bytes", 0),
            created=in_utc(created),
            takes_writes=settings.get("index.blocks.write") != "true",
            life=about.get("life", {}),
        )

    def current(self, kind: Kind) -> Version:
        """The version that everyone reads and writes.

        Raises:
            SetupError: there is none, or more than one.
        """
        found = [version for version in self.versions(kind) if version.is_current]
        if len(found) != 1:
            raise SetupError(
                f"{self.url}: alias {self.names.alias(kind)} stands before {len(found)} indexes; wanted one, "
                "which `newsmill index create` makes"
            )
        return found[0]

    def coming(self, kind: Kind) -> Version | None:
        """The version that is being filled, or waits to be swapped in."""
        found = [version for version in self.versions(kind) if version.state in ("filling", "filled")]
        return found[-1] if found else None

    # Filling

    def reindex(
        self, kind: Kind, *, requests_per_second: float | None = None, slices: str = "auto", anew: bool = False
    ) -> Version:
        """Fill a new version with all that the current one holds; go on with one that was broken off, unless `anew`.

        Raises:
            SetupError: the new mapping does not take some documents.
        """
        source = self.current(kind)
        self.schema.install()
        target = self.coming(kind)
        if target is not None and anew:
            self._delete(target.name)
            target = None
        if target is None:
            name = self.schema.add(kind)
            copier = self._copier(kind, source.name, name)
            life: Json = {"state": "filling", "from": source.name, "started": _now()}
            life["checkpoints"] = copier.checkpoints(source.name)
            self._note(name, **life)
        else:
            name, life = target.name, dict(target.life)
            copier = self._copier(kind, source.name, name)
        if life["state"] == "filling":
            self._fill(copier, life, requests_per_second=requests_per_second, slices=slices)
        self._level(copier, life)
        self._told("comparing", 0, 0)
        self._must_match(copier, copier.still(copier.differences()), life)
        self._note(name, state="filled", filled=_now(), checkpoints=life["checkpoints"], task=None)
        return next(version for version in self.versions(kind) if version.name == name)

    def _fill(self, copier: Copier, life: Json, *, requests_per_second: float | None, slices: str) -> None:
        while True:
            if not life.get("task"):
                life["task"] = copier.begin(requests_per_second=requests_per_second, slices=slices)
                self._note(copier.target, task=life["task"])
            if copier.follow(life["task"], self._told):
                return
            life["task"] = None  # whoever had it forgot it; what was copied is passed over quickly

    def _level(self, copier: Copier, life: Json) -> int:
        """Copy what was written since, until there is little left to copy."""
        carried = last = 0
        while True:
            caught = copier.catch_up(life["checkpoints"])
            carried += caught.copied
            self._told("catching up", carried, carried)
            if caught.refused:
                id_, why = next(iter(caught.refused.items()))
                raise SetupError(
                    f"{self.url}: {copier.target} does not take {len(caught.refused)} documents that were written "
                    f"meanwhile: {id_[:12]}: {why}"
                )
            life["checkpoints"] = caught.checkpoints
            if caught.copied <= FEW or (last and caught.copied > last * WORTH_ANOTHER):
                break
            last = caught.copied
        self._note(copier.target, checkpoints=life["checkpoints"])
        return carried

    def _must_match(self, copier: Copier, seen: Differences, life: Json) -> None:
        """What differs must be what loaders wrote since; so it is gone once that was copied."""
        if seen.suspects:
            self._level(copier, life)
            seen = copier.still(seen)
        # What is written this very moment differs still; the swap looks at it once more, with writes held up.
        if len(seen.suspects) > 10 * FEW:
            raise SetupError(
                f"{self.url}: {copier.target} lacks {len(seen.suspects):,} documents of {copier.source}, or has an "
                f"older state of them, such as {seen.suspects[0]}"
            )

    # Exchanging

    def swap(self, kind: Kind, *, forced: Json | None = None) -> Exchanged:
        """Put the version that was filled before the alias; `forced` is noted in it, where its judge was overruled.

        Raises:
            SetupError: none was filled, or it does not hold the same as the current one; nothing has changed then.
        """
        source, target = self.current(kind), self.coming(kind)
        if target is None or target.state != "filled":
            if not source.takes_writes:  # a swap was broken off with writes held up, and nothing waits to be swapped in
                self._let_write(source.name)
            raise SetupError(
                f"{self.url}: no filled version of {kind} waits; wanted `newsmill index reindex {kind}` first"
            )
        note: Json = {"forced": forced} if forced else {}
        return self._exchange(kind, source, target, dict(target.life), note, lenient=False)

    def rollback(self, kind: Kind) -> Exchanged:
        """Put the version before the current one back; what was loaded since is carried over as far as it takes it.

        Raises:
            SetupError: there is none.
        """
        source = self.current(kind)
        name = source.life.get("previous")
        target = next((version for version in self.versions(kind) if version.name == name), None)
        if target is None:
            raise SetupError(f"{self.url}: {source.name} has no version before it to go back to")
        self._let_write(target.name)
        life = {"checkpoints": source.life.get("checkpoints_at_swap", {})}
        return self._exchange(kind, source, target, life, {}, lenient=True)

    def _exchange(
        self, kind: Kind, source: Version, target: Version, life: Json, note: Json, *, lenient: bool
    ) -> Exchanged:
        copier = self._copier(kind, source.name, target.name)
        refused: dict[str, str] = {}
        carried = 0
        if lenient:
            caught = copier.catch_up(life["checkpoints"])
            refused, carried, life["checkpoints"] = caught.refused, caught.copied, caught.checkpoints
        else:
            carried = self._level(copier, life)
        self._told("comparing", 0, 0)
        seen = copier.differences()
        # Noted before: once the alias has moved, others write there.
        at_swap = copier.checkpoints(target.name)
        self._note(target.name, previous=source.name, swapped=_now(), checkpoints_at_swap=at_swap, **note)
        self._note(source.name, state="left")
        with self._writes_held_up(source.name) as begun_s:
            last = copier.catch_up(life["checkpoints"], by_s=begun_s + LONGEST_HOLD * self.settings.retry_s)
            refused |= last.refused
            carried += last.copied
            documents, only_there = self._must_be_equal(copier, seen, refused, lenient=lenient)
            self._move_alias(kind, source.name, target.name)
            held_up_s = time.monotonic() - begun_s
        self._note(target.name, state="current", checkpoints=None)
        return Exchanged(kind, source.name, target.name, documents, carried, round(held_up_s, 3), refused, only_there)

    def _must_be_equal(
        self, copier: Copier, seen: Differences, refused: Mapping[str, str], *, lenient: bool
    ) -> tuple[int, int]:
        """Nothing is written now: whatever still differs is a fault.

        Answers how many documents there are, and how many of them only the target has.
        """
        seen = copier.still(seen)
        if not lenient:
            copier.forget(seen.extra)  # deleted from the source by hand
        lacking = [id_ for id_ in seen.suspects if id_ not in refused]
        here, there = copier.counts()
        # Going back keeps what only the older version has: that may be all there is of it.
        expected = here + (len(seen.extra) if lenient else 0) - sum(not self._has(copier, id_) for id_ in refused)
        if (refused and not lenient) or lacking or there != expected:
            example = next(iter([*refused.items(), *((id_, "not there") for id_ in lacking)]), ("", "counts differ"))
            raise SetupError(
                f"{self.url}: {copier.source} holds {here:,} documents, {copier.target} {there:,}; {len(lacking):,} "
                f"are lacking or older there, {len(refused):,} not taken ({': '.join(example)}); nothing was changed"
            )
        return there, len(seen.extra) if lenient else 0

    def _has(self, copier: Copier, id_: str) -> bool:
        return bool(self._ask(lambda: self.client.exists(index=copier.target, id=id_)))

    @contextmanager
    def _writes_held_up(self, index: str) -> Iterator[float]:
        """Loaders wait meanwhile. They go on where the alias points then; only if that fails, here."""
        self._told("holding up writes", 0, 0)
        begun_s = time.monotonic()
        self._ask(lambda: self.client.indices.add_block(index=index, block="write"))
        try:
            yield begun_s
        except BaseException:
            self._let_write(index)
            raise

    def _let_write(self, index: str) -> None:
        self._ask(lambda: self.client.indices.put_settings(index=index, settings={"index.blocks.write": None}))

    def _move_alias(self, kind: Kind, source: str, target: str) -> None:
        alias = self.names.alias(kind)
        actions: list[Json] = [
            {"remove": {"index": source, "alias": alias, "must_exist": True}},
            {"add": {"index": target, "alias": alias, "is_write_index": True}},
        ]
        # Made once: made again after a lost answer, the first part would fail, and with it the whole.
        try:
            call(lambda: self.client.indices.update_aliases(actions=actions), Patience(0), self.url)
        except ServiceError:
            if not self.schema.versions(kind).get(target):
                raise

    # Throwing away

    def prunable(self, kind: Kind) -> list[Version]:
        """The versions that are neither current, nor the one to go back to, nor about to come."""
        current, coming = self.current(kind), self.coming(kind)
        kept = {current.name, current.life.get("previous"), coming.name if coming else None}
        return [version for version in self.versions(kind) if version.name not in kept]

    def prune(self, kind: Kind) -> list[Version]:
        """Delete those; answer which they were."""
        gone = self.prunable(kind)
        for version in gone:
            self._delete(version.name)
        return gone

    def sweep(self) -> None:
        """Delete what judges that were killed left behind; one that is at work is younger than an hour."""
        answer = self._ask(lambda: self.client.indices.get(index=f"{self.names.prefix}-judge-*", features=["settings"]))
        for name, body in answer.body.items():
            if int(body["settings"]["index"]["creation_date"]) / 1000 < time.time() - 3600:
                self._delete(name)

    # Helpers

    def _copier(self, kind: Kind, source: str, target: str) -> Copier:
        copier = Copier(self.client, self.url, self.settings, kind, source, target)
        if kind is Kind.ARTICLES:
            copier.stem_for(self.schema.stemmed(target))
        return copier

    def _note(self, index: str, **life: object) -> None:
        """Lay this over what stands in the index of its life; None takes a thing out."""
        (held,) = self._ask(lambda: self.client.indices.get_mapping(index=index)).body.values()
        meta: Json = held["mappings"].get("_meta", {})
        about = meta.setdefault("newsmill", {})
        about["life"] = {name: value for name, value in {**about.get("life", {}), **life}.items() if value is not None}
        self._ask(lambda: self.client.indices.put_mapping(index=index, meta=meta))

    def note(self, index: str, **life: object) -> None:
        """Keep something with a version, such as what a judge said of it."""
        self._note(index, **life)

    def _delete(self, index: str) -> None:
        self._ask(partial(self.client.options(ignore_status=404).indices.delete, index=index))

    def _ask(self, request: Callable[[], T]) -> T:
        return call(request, self._patience, self.url)


def _with_states(versions: Iterable[Version]) -> list[Version]:
    versions = list(versions)
    at = next((number for number, version in enumerate(versions) if version.is_current), len(versions))
    current = versions[at] if at < len(versions) else None

    def state(number: int, version: Version) -> str:
        noted = str(version.life.get("state"))
        if current is None or version is current:
            return "current" if version.is_current else "old"
        if version.name == current.life.get("previous"):
            return "previous"
        waits = number > at and noted in ("filling", "filled") and version.life.get("from") == current.name
        return noted if waits else "old"

    return [replace(version, state=state(number, version)) for number, version in enumerate(versions)]


def _now() -> str:
    return in_utc(datetime.now(UTC))
