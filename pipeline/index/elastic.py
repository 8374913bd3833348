"""Elasticsearch as the index: three indexes behind aliases, for articles, files and runs.

An article is stored under an external version, the time its record was made (`ingested_at`) in microseconds: the run
that worked its bytes last wins, and a newer record is never overwritten by an older one. The versions of steps would
not do: who goes back to an older release after a mistake wants its records to count. A change in place adds one to the
version, so that a late copy of the write before it cannot undo it. Ledger rows take the time they are saved.
"""

import hashlib
import logging
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from functools import partial
from typing import cast

from elasticsearch import Elasticsearch

from pipeline import config
from pipeline.errors import SetupError
from pipeline.findings import Finding, Task
from pipeline.index import elastic_query as asked
from pipeline.index.base import FileRow, Hits, Holder, LearnedRow, Outline, Query, RecordChange, Refusal, RunRow, Walk
from pipeline.index.elastic_bulk import CONFLICT, Item, Settled
from pipeline.index.elastic_client import Patience, connect
from pipeline.index.elastic_health import Health
from pipeline.index.elastic_learned import Learnings
from pipeline.index.elastic_lock import Lock
from pipeline.index.elastic_schema import Schema
from pipeline.index.elastic_search import Searching
from pipeline.index.elastic_store import INTERACTIVE_S, PAGE, Held, Store, as_json, begins, term, update, valid
from pipeline.index.mappings import Json, Kind, Names
from pipeline.index.records import Record
from pipeline.index.stems import stem

log = logging.getLogger(__name__)

_SECOND = 1_000_000
"""In versions, which count microseconds."""
_NO_FIELD = frozenset({"strict_dynamic_mapping_exception"})
"""What Elasticsearch calls it that a document has a field of which the mapping knows nothing."""
_LANGUAGES_S = 60.0
"""How long the languages in the index are taken to stay the same."""


class ElasticIndex:
    """The `Index` protocol over Elasticsearch 9."""

    def __init__(self, url: str, settings: config.Elasticsearch | None = None, *, names: Names | None = None) -> None:
        self.url = url
        self.settings = settings or config.Elasticsearch()
        self.names = names or Names(self.settings.prefix)
        self._unseen: set[str] = set()
        self._connected: _Connected | None = None
        self._connect()  # so that a wrong setting shows at once; nothing is sent yet
        self._last_version = 0

    def prepare(self) -> None:
        """Install templates and make the indexes, where they are missing."""
        self._connect().schema.prepare()
        self._connect().lock.prepare()
        self._connect().learnings.prepare()
        # What other processes wrote before this is to be seen too.
        self._unseen.update(self.names.alias(kind) for kind in Kind)

    # Articles

    def upsert(self, records: Sequence[Record]) -> Sequence[Refusal]:
        """Store each record under its id unless a newer one is there; answer what Elasticsearch will not take."""
        newest: dict[str, Record] = {}
        for record in records:
            known = newest.get(record["id"])
            if known is None or record["ingested_at"] >= known["ingested_at"]:
                newest[record["id"]] = record
        if not newest:
            return []
        unwritable: list[Refusal] = []
        failed = self._put(newest.values(), unwritable)
        connected = self._connect()
        if any(each.kind in _NO_FIELD for each in failed) and connected.stemmed != connected.schema.stemmed():
            # Another version of the index stands behind the alias by now, and stems other languages.
            connected.stemmed = None
            again = {each.item.id for each in failed if each.kind in _NO_FIELD}
            failed = [each for each in failed if each.kind not in _NO_FIELD]
            failed += self._put([newest[id_] for id_ in again], [])
        refused = [each for each in failed if each.status != CONFLICT]
        if stale := len(failed) - len(refused):
            log.warning("%s: %d records are older than what the index holds, and were passed over", self.url, stale)
        return unwritable + [Refusal(each.item.id, f"{each.kind}: {each.reason}".strip(": ")) for each in refused]

    def _put(self, records: Collection[Record], unwritable: list[Refusal]) -> list[Settled]:
        return self._articles.put(
            self._documents(records, unwritable),
            len(records),
            # Records are dated to the second, and changes add to the version: within a second, ours is no older.
            overtakes=lambda held, ours: held < ours + _SECOND,
        )

    def change(self, changes: Mapping[str, RecordChange]) -> None:
        """Change articles in place."""
        parts = {id_: partial(_changed, id_, change) for id_, change in changes.items()}
        for failed in self._articles.update(parts):
            raise SetupError(f"{self.url}: article {failed.item.id} cannot be changed: {failed.kind}: {failed.reason}")

    def get(self, id_: str) -> Record | None:
        """The article with this id."""
        source = self._articles.one(id_, without=asked.UNSHOWN)
        return asked.record(source) if source else None

    def present(self, ids: Sequence[str]) -> set[str]:
        """Those of these ids that have an article."""
        return set(self._articles.held([id_ for id_ in ids if id_]))

    def ids(
        self, prefix: str = "", *, made_by: Mapping[str, str] | None = None, superseded: bool | None = None
    ) -> Iterator[str]:
        """All ids that begin so, sorted."""
        must = [begins("id", prefix), *(term(f"made_by.{step}", version) for step, version in (made_by or {}).items())]
        if superseded is not None:
            has_one: Json = {"exists": {"field": "superseded_by"}}
            must.append(has_one if superseded else {"bool": {"must_not": has_one}})
        query: Json = {"bool": {"filter": must}}
        return (str(each["_id"]) for each in self._articles.stream(query, by="id", source=False))

    def search(self, query: Query) -> Hits:
        """What fits, best first; the newer first where two fit alike."""
        return self._connect().searching.search(query)

    def walk(self, query: Query) -> AbstractContextManager[Walk]:
        """All that fits, at one point in time."""
        return self._connect().searching.walk(query)

    def _documents(self, records: Iterable[Record], unwritable: list[Refusal]) -> Iterator[tuple[str, int, bytes]]:
        """Id, version and document of each record; those that cannot be written down are refused."""
        connected = self._connect()
        if connected.stemmed is None:
            connected.stemmed = connected.schema.stemmed()
        for record in records:
            try:
                document = as_json(stem(cast(Json, record), connected.stemmed))
                version = int(datetime.fromisoformat(record["ingested_at"]).timestamp()) * _SECOND
            except (TypeError, ValueError) as error:  # no valid Unicode; no time
                unwritable.append(Refusal(record["id"], f"not storable: {error}"))
            else:
                yield record["id"], version, document

    # The ledger

    def save_files(self, rows: Sequence[FileRow]) -> None:
        """Store ledger rows under their paths."""
        self._save(Kind.FILES, {_key(row["path"]): row for row in rows})

    def files_at(self, paths: Sequence[str]) -> dict[str, FileRow]:
        """The ledger rows of those of these paths that have one."""
        rows = (_file_row(each["_source"]) for each in self._files.many([_key(path) for path in paths]))
        return {row["path"]: row for row in rows}

    def files_with(self, digests: Sequence[str]) -> dict[str, list[FileRow]]:
        """For each of these digests that has any: the ledger rows with it, sorted by path."""
        found: dict[str, list[FileRow]] = {}
        for first in range(0, len(digests), PAGE):
            for row in self._file_rows({"terms": {"digest": [valid(each) for each in digests[first : first + PAGE]]}}):
                found.setdefault(str(row["digest"]), []).append(row)
        return found

    def files(
        self,
        *,
        outcome: str | None = None,
        reason: str | None = None,
        source: str | None = None,
        under: str | None = None,
        run: str | None = None,
        not_run: str | None = None,
    ) -> Iterator[FileRow]:
        """Ledger rows that fit, sorted by path."""
        wanted = {"outcome": outcome, "reason": reason, "source": source, "run": run}
        must: list[Json] = [term(name, value) for name, value in wanted.items() if value is not None]
        if not_run is not None:
            must.append({"bool": {"must_not": term("run", not_run)}})
        if under is not None:
            folder = under.rstrip("/")
            must.append({"bool": {"should": [term("path", folder), begins("path", f"{folder}/")]}})
        return self._file_rows({"bool": {"filter": must}})

    def save_run(self, row: RunRow) -> None:
        """Store a run under its name."""
        self._save(Kind.RUNS, {row["run"]: row})

    def run(self, name: str) -> RunRow | None:
        """The run of this name."""
        source = self._runs.one(name)
        return _run_row(source) if source else None

    def runs(self, limit: int = 20) -> list[RunRow]:
        """The latest runs, newest first."""
        self._runs.refresh()
        found = self._runs.page({"query": {"match_all": {}}, "sort": [{"run": "desc"}]}, 0, max(limit, 0))
        return [_run_row(each["_source"]) for each in found.hits]

    def _file_rows(self, query: Json) -> Iterator[FileRow]:
        return (_file_row(each["_source"]) for each in self._files.stream(query, by="path"))

    def _save(self, kind: Kind, rows: Mapping[str, FileRow | RunRow]) -> None:
        """Store ledger rows; the last save wins, whatever the clocks of other machines say."""
        # Later than any before: clocks may stand still for a microsecond, or be set back.
        self._last_version = version = max(time.time_ns() // 1000, self._last_version + 1)
        documents = ((id_, version, as_json(row)) for id_, row in rows.items())
        for failed in self._connect().stores[kind].put(documents, len(rows), overtakes=lambda _held, _ours: True):
            raise SetupError(f"{self.url}: the ledger does not take {failed.item.id}: {failed.kind}: {failed.reason}")

    # What was learned of sources

    def save_outlines(self, rows: Sequence[Outline]) -> None:
        """Store outlines under their articles' ids."""
        self._connect().learnings.save_outlines(rows)

    def outlines(self, source: str) -> Iterator[Outline]:
        """The outlines of a source, sorted by article."""
        return self._connect().learnings.outlines(source)

    def outlined(self) -> dict[str, int]:
        """Every source that has outlines, with their number."""
        return self._connect().learnings.outlined()

    def outline_bounds(self, sources: Sequence[str], most: int) -> dict[str, str]:
        """For each of these sources with so many outlines or more: the article of the outline at this place."""
        return self._connect().learnings.bounds(sources, most)

    def save_learned(self, rows: Sequence[LearnedRow]) -> None:
        """Store learned rules under their names."""
        self._connect().learnings.save_rules(rows)

    def learned(self) -> list[LearnedRow]:
        """All learned rules, sorted by name."""
        return self._connect().learnings.rules()

    # The lock

    @property
    def where(self) -> str:
        """The server's address."""
        return self.url

    def hold(self, holder: Holder, lease_s: float, *, instead_of: Holder | None = None) -> Holder | None:
        """Keep the index for a run, for so long by the server's clock; answer who else has it."""
        return self._connect().lock.hold(holder, lease_s, instead_of)

    def let_go(self, holder: Holder) -> None:
        """End this holder's hold."""
        self._connect().lock.let_go(holder)

    def holder(self) -> Holder | None:
        """Who has the index."""
        return self._connect().lock.holder()

    # The whole

    def check(self) -> list[str]:
        """What is wrong with the indexes, in plain words."""
        return [finding.says for finding in self._connect().health.indexes() if not finding.ok]

    def examine(self, task: Task = Task.SEARCH) -> Iterator[Finding]:
        """All that there is to see of the server, our rights there, disks, templates and indexes.

        The rights for `task` are wanted; of others it is only told who has them.
        """
        return self._connect().health.everything(task)

    def close(self) -> None:
        """Let go of connections; a later call opens them again."""
        if self._connected:
            self._connected.close()
            self._connected = None

    @property
    def _articles(self) -> Store:
        return self._connect().stores[Kind.ARTICLES]

    @property
    def _files(self) -> Store:
        return self._connect().stores[Kind.FILES]

    @property
    def _runs(self) -> Store:
        return self._connect().stores[Kind.RUNS]

    def _connect(self) -> "_Connected":
        if self._connected is None:
            self._connected = _Connected(self.url, self.names, self.settings, self._unseen)
        return self._connected


class _Connected:
    """A client, and what is known of the server behind it."""

    def __init__(self, url: str, names: Names, settings: config.Elasticsearch, unseen: set[str]) -> None:
        self.client: Elasticsearch = connect(url, settings)
        self.schema = Schema(self.client, names, url, Patience(min(INTERACTIVE_S, settings.retry_s)))
        self.health = Health(self.client, names, url, Patience(min(INTERACTIVE_S, settings.retry_s)))
        self.stores = {kind: Store(self.client, names.alias(kind), url, settings, unseen) for kind in Kind}
        self.lock = Lock(self.client, names.lock, url, Patience(min(INTERACTIVE_S, settings.retry_s)))
        self._learned = Store(self.client, names.learned, url, settings, unseen)
        self.learnings = Learnings(self._learned)
        self.searching = Searching(self.stores[Kind.ARTICLES], self.schema)
        self.stemmed: frozenset[str] | None = None
        """Languages that the loader fills stemmed fields for."""

    def close(self) -> None:
        for store in (*self.stores.values(), self._learned):
            store.close()
        self.client.close()


def _changed(id_: str, change: RecordChange, held: Held) -> Item:
    part: Json = {}
    if "paths" in change:
        paths = list(change["paths"])
        part["file"] = {"paths": paths, "path": paths[0]} if paths else {"paths": paths}
    if "superseded_by" in change:
        part["superseded_by"] = change["superseded_by"]
    return update(id_, held, part)


def _key(path: str) -> str:
    """A row's id: paths may be longer than the 512 bytes that Elasticsearch allows for one."""
    return hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()


def _file_row(source: Json) -> FileRow:
    return cast(FileRow, {name: source.get(name) for name in FileRow.__annotations__})


def _run_row(source: Json) -> RunRow:
    return cast(RunRow, {name: source.get(name) for name in RunRow.__annotations__})
