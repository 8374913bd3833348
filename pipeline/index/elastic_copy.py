"""Copying one version of an index into another while loaders go on writing to the first.

Every write to an index takes the next sequence number of its shard. So whatever was written after a checkpoint can be
asked for, without a list of who wrote what, and whether or not the writer knew of us: new articles, changes in place,
ledger rows. Documents keep their versions on the way: an older state never takes the place of a newer one.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar, cast

import orjson
from elasticsearch import Elasticsearch

from pipeline import config
from pipeline.errors import ServiceError, SetupError
from pipeline.index.elastic_bulk import CONFLICT, Bulk, Item, Pace, Settled
from pipeline.index.elastic_client import Patience, call, cause
from pipeline.index.elastic_store import as_json
from pipeline.index.mappings import Json, Kind
from pipeline.index.stems import STEMMED_AS, stem

T = TypeVar("T")
Checkpoints = dict[str, int]
"""Shard to a sequence number; all writes up to it are accounted for."""
Told = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""

PAGE = 500
"""Documents that are copied at once."""
POLL_S = 0.5
MOST_SUSPECTS = 10_000
"""Documents that may differ between two versions before a comparison gives up: something else is wrong then."""

KEYS = {Kind.ARTICLES: "id", Kind.FILES: "path", Kind.RUNS: "run"}
"""The field by which each index can be walked through in order."""

_ACCEPT = {"accept": "application/json"}

_STEMS = """
String language = ctx._source.language == null ? '' : ctx._source.language;
int dash = language.indexOf('-');
if (dash >= 0) { language = language.substring(0, dash); }
language = language.toLowerCase(Locale.ROOT);
if (params.same.containsKey(language)) { language = params.same[language]; }
ctx._source.remove('text_i18n');
ctx._source.remove('title_i18n');
if (params.stemmed.contains(language)) {
  Map text = new HashMap(); text.put(language, ctx._source.text); ctx._source.text_i18n = text;
  if (ctx._source.title != null) {
    Map title = new HashMap(); title.put(language, ctx._source.title); ctx._source.title_i18n = title;
  }
}
"""
"""What `stem` does, for Elasticsearch to do on its own machines."""


@dataclass(slots=True)
class Caught:
    """What a pass over the latest writes came to."""

    checkpoints: Checkpoints
    """Where the next pass begins."""
    copied: int = 0
    refused: dict[str, str] = field(default_factory=dict)
    """Ids that the target will not take, with its reason."""


@dataclass(slots=True)
class Differences:
    """Where two versions of an index were seen to differ; a write that came meanwhile looks like it too."""

    suspects: list[str] = field(default_factory=list)
    """Ids that the target lacks or has an older state of."""
    extra: list[str] = field(default_factory=list)
    """Ids that only the target has."""


class Copier:
    """From one concrete index to another."""

    def __init__(
        self, client: Elasticsearch, url: str, settings: config.Elasticsearch, kind: Kind, source: str, target: str
    ) -> None:
        self._client = client
        self._url = url
        self._patience = Patience(settings.retry_s)
        self._settings = settings
        self._kind = kind
        self.source = source
        self.target = target
        self._stemmed: frozenset[str] = frozenset()

    def stem_for(self, languages: frozenset[str]) -> None:
        """Fill stemmed fields for these languages, in place of those that the source has."""
        self._stemmed = languages

    # The bulk of it, by Elasticsearch itself

    def begin(self, *, requests_per_second: float | None, slices: str) -> str:
        """Have Elasticsearch copy all that is there now; answers the name of its task, which goes on without us."""
        self.refresh(self.source)
        script: Json = {"lang": "painless", "source": _STEMS}
        script["params"] = {"stemmed": sorted(self._stemmed), "same": STEMMED_AS}
        answer = self._ask(
            lambda: self._client.reindex(
                source={"index": self.source},
                dest={"index": self.target, "version_type": "external"},
                conflicts="proceed",
                script=script if self._kind is Kind.ARTICLES else None,
                requests_per_second=requests_per_second,
                slices=int(slices) if slices.isdigit() else slices,
                wait_for_completion=False,
            )
        )
        return str(answer["task"])

    def follow(self, task: str, told: Told) -> bool:
        """Wait for a task; False where nobody knows of it any more (its node was restarted).

        Raises:
            SetupError: the target would not take some documents.
        """
        while True:
            answer = self._task(task)
            if "task" not in answer:
                return False
            status = answer["task"].get("status", {})
            done = sum(status.get(name, 0) for name in ("created", "updated", "version_conflicts"))
            told("copying", done, status.get("total", 0))
            if answer["completed"]:
                break
            time.sleep(POLL_S)
        if "error" in answer:
            raise ServiceError(f"{self._url}: copying {self.source} broke off: {cause(answer)[1]}")
        if failures := answer.get("response", {}).get("failures"):
            raise SetupError(f"{self._url}: {_refusals(self.target, failures)}")
        return True

    def _task(self, task: str) -> Json:
        # Not through the client's own method: it warns each time that this, in Elasticsearch since 2.3, is a preview.
        client = self._client.options(ignore_status=404)
        answer = self._ask(lambda: client.perform_request("GET", f"/_tasks/{task}", headers=_ACCEPT))
        return cast(Json, answer.body)

    # What was written meanwhile, by us

    def checkpoints(self, index: str) -> Checkpoints:
        """Of each shard, the last write that every copy of the shard has, and all before it.

        Raises:
            ServiceError: a shard is not there.
        """
        answer = self._ask(lambda: self._client.indices.stats(index=index, level="shards", metric="docs")).body
        settings = self._ask(lambda: self._client.indices.get_settings(index=index, flat_settings=True)).body
        found = {
            shard: int(copy["seq_no"]["global_checkpoint"])
            for shard, copies in answer["indices"].get(index, {}).get("shards", {}).items()
            for copy in copies
            if copy["routing"]["primary"]
        }
        if len(found) != int(settings[index]["settings"]["index.number_of_shards"]):
            raise ServiceError(f"{self._url}: {index}: a shard is not there; wanted all of them")
        return found

    def catch_up(self, since: Checkpoints, *, by_s: float | None = None) -> Caught:
        """Copy whatever was written since; by this time (of the monotonic clock), or not at all.

        Raises:
            ServiceError: it is later; what was copied is passed over quickly next time.
        """
        caught = Caught(self.checkpoints(self.source))
        self.refresh(self.source)  # all up to the new checkpoints can be found now, and perhaps more
        for shard in caught.checkpoints:
            for page in self._written(shard, since.get(shard, -1)):
                self._copy(page, caught)
                if by_s is not None and time.monotonic() > by_s:
                    raise ServiceError(
                        f"{self._url}: so much was written that loaders would have to wait too long for the last of "
                        "it; nothing was swapped, try again at a quieter time"
                    )
        return caught

    def _written(self, shard: str, since: int) -> Iterator[list[Json]]:
        """What was written to a shard after this, in order, in pages."""
        while True:
            answer = self._ask(
                partial(
                    self._client.search,
                    index=self.source,
                    preference=f"_shards:{shard}",
                    query={"range": {"_seq_no": {"gt": since}}},
                    sort=[{"_seq_no": "asc"}],
                    size=PAGE,
                    version=True,
                    track_total_hits=False,
                    allow_partial_search_results=False,
                )
            )
            page: list[Json] = answer["hits"]["hits"]
            if page:
                yield page
            if len(page) < PAGE:
                return
            since = page[-1]["sort"][0]

    def _copy(self, page: Sequence[Json], caught: Caught) -> None:
        for settled in self._settle((self._item(hit) for hit in page), len(page)):
            if settled.done or settled.status == CONFLICT:  # the target has a newer state, from another pass
                caught.copied += settled.done
            else:
                caught.refused[settled.item.id] = short(settled.kind, settled.reason)

    def _item(self, hit: Json) -> Item:
        document = hit["_source"]
        if self._kind is Kind.ARTICLES:
            document = stem(document, self._stemmed)
        action = {"index": {"_id": hit["_id"], "version": hit["_version"], "version_type": "external_gte"}}
        return Item(hit["_id"], b"%b\n%b\n" % (orjson.dumps(action), as_json(document)))

    def _settle(self, items: Iterator[Item], count: int) -> list[Settled]:
        bulk = Bulk(self._send, Pace(self._settings.chunk_bytes), self._patience, self._url)
        try:
            return list(bulk.settle(items, count))
        finally:
            bulk.close()

    def _send(self, body: bytes) -> Mapping[str, Any]:
        answer = self._client.bulk(
            operations=cast(Any, [body]),  # Any: bytes are sent as they are, which its types do not say
            index=self.target,
            filter_path=["errors", "items.*.status", "items.*.error"],
        )
        return cast(Mapping[str, Any], answer.body)

    # Whether they hold the same

    def differences(self) -> Differences:
        """Walk through both, side by side."""
        found = Differences()
        ours, theirs = self._walk(self.source), self._walk(self.target)
        here, there = next(ours, None), next(theirs, None)
        while here or there:
            if there is None or (here and here[0] < there[0]):
                assert here
                found.suspects.append(here[1])
                here = next(ours, None)
            elif here is None or there[0] < here[0]:
                found.extra.append(there[1])
                there = next(theirs, None)
            else:
                if here[2] > there[2]:
                    found.suspects.append(here[1])
                here, there = next(ours, None), next(theirs, None)
            if len(found.suspects) + len(found.extra) > MOST_SUSPECTS:
                raise SetupError(
                    f"{self._url}: {self.target} differs from {self.source} in more than {MOST_SUSPECTS:,} documents; "
                    "`newsmill index reindex --anew` fills another"
                )
        return found

    def _walk(self, index: str) -> Iterator[tuple[str, str, int]]:
        """Key, id and version of each document, in order of the key."""
        self.refresh(index)
        after: list[str] | None = None
        while True:
            answer = self._ask(
                partial(
                    self._client.search,
                    index=index,
                    sort=[{KEYS[self._kind]: "asc"}],
                    size=10 * PAGE,
                    source=False,
                    version=True,
                    track_total_hits=False,
                    search_after=after,
                    allow_partial_search_results=False,
                )
            )
            page = answer["hits"]["hits"]
            yield from ((hit["sort"][0], hit["_id"], hit["_version"]) for hit in page)
            if len(page) < 10 * PAGE:
                return
            after = page[-1]["sort"]

    def still(self, seen: Differences) -> Differences:
        """Which of these differences there still are."""
        here, there = (self._versions(index, [*seen.suspects, *seen.extra]) for index in (self.source, self.target))
        return Differences(
            [id_ for id_ in seen.suspects if id_ in here and here[id_] > there.get(id_, -1)],
            [id_ for id_ in seen.extra if id_ in there and id_ not in here],
        )

    def _versions(self, index: str, ids: Sequence[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for first in range(0, len(ids), PAGE):
            page = list(ids[first : first + PAGE])
            answer = self._ask(partial(self._client.mget, index=index, ids=page, source=False))
            found |= {each["_id"]: each["_version"] for each in answer["docs"] if each.get("found")}
        return found

    def forget(self, ids: Sequence[str]) -> None:
        """Delete from the target what was deleted from the source."""
        for id_ in ids:
            self._ask(partial(self._client.options(ignore_status=404).delete, index=self.target, id=id_))

    def counts(self) -> tuple[int, int]:
        """How many documents source and target hold."""
        for index in (self.source, self.target):
            self.refresh(index)
        here, there = (
            int(self._ask(partial(self._client.count, index=index))["count"]) for index in (self.source, self.target)
        )
        return here, there

    def refresh(self, index: str) -> None:
        """Make visible what was written."""
        self._ask(lambda: self._client.indices.refresh(index=index))

    def _ask(self, request: Callable[[], T]) -> T:
        return call(request, self._patience, self._url)


def _refusals(target: str, failures: Sequence[Json]) -> str:
    some = "; ".join(f"{each.get('id', '')[:12]}: {short(*cause(each.get('cause', {})))}" for each in failures[:3])
    return f"{target} does not take {len(failures)} documents or more of the version before: {some}"


def short(kind: str, reason: str) -> str:
    """Elasticsearch's reason without the piece of the document that it shows behind it."""
    return f"{kind}: {reason.partition(' at [Source')[0].strip()[:200]}".strip(": ")
