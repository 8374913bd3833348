"""Which run is at work on an index in Elasticsearch: one document, taken and given back by a script.

The script compares and writes in one step, so of any number of runs that ask at once one gets it, and it reads the
server's clock, so that it does not matter what those of the loaders say. An index of its own: it has no versions, and
a swap that holds up writes to the others does not keep anyone from it.
"""

from collections.abc import Callable
from dataclasses import asdict
from typing import TypeVar

from elasticsearch import BadRequestError, Elasticsearch

from pipeline.errors import SetupError
from pipeline.index.base import Holder
from pipeline.index.elastic_client import Patience, call
from pipeline.index.mappings import Json

T = TypeVar("T")

_ID = "run"
_MAPPING: Json = {
    "dynamic": "strict",
    "properties": {
        "run": {"type": "keyword"},
        "process": {"type": "keyword"},
        "by": {"type": "keyword"},
        "until": {"type": "date"},
    },
}
_SETTINGS: Json = {"number_of_shards": 1, "auto_expand_replicas": "0-1"}
_CONFLICTS = 100
"""How often the server starts anew where others write the document at the same moment."""

_OURS = "def held = ctx._source; boolean ours = held.run == params.run && held.process == params.process;"
_HOLD = f"""{_OURS}
boolean dead = params.instead_of != null && held.run == params.instead_of.run
    && held.process == params.instead_of.process;
if (ours || dead || held.until == null || held.until <= ctx._now) {{
  long until = ctx._now + params.lease_ms;
  if (ours && held.until > until) {{ until = held.until; }}
  held.run = params.run; held.process = params.process; held.by = params.by; held.until = until;
}} else {{ ctx.op = 'none'; }}"""
_LET_GO = f"{_OURS} if (ours) {{ held.until = 0L; }} else {{ ctx.op = 'none'; }}"


class Lock:
    """The one document."""

    def __init__(self, client: Elasticsearch, index: str, url: str, patience: Patience) -> None:
        self._client = client
        self._index = index
        self._url = url
        self._patience = patience

    def prepare(self) -> None:
        """Make the index where it is missing."""
        if self._ask(lambda: bool(self._client.indices.exists(index=self._index))):
            return
        try:
            self._ask(lambda: self._client.indices.create(index=self._index, mappings=_MAPPING, settings=_SETTINGS))
        except BadRequestError as error:
            if error.error != "resource_already_exists_exception":  # else someone else was faster
                raise

    def hold(self, holder: Holder, lease_s: float, instead_of: Holder | None = None) -> Holder | None:
        """Keep it for so long; answer who else has it."""
        dead = {"run": instead_of.run, "process": instead_of.process} if instead_of else None
        params = {**asdict(holder), "lease_ms": int(lease_s * 1000), "instead_of": dead}
        held = _holder(self._run(_HOLD, params, create=True))
        # A repetition of a request whose answer was lost finds its own hold.
        return None if (held.run, held.process) == (holder.run, holder.process) else held

    def let_go(self, holder: Holder) -> None:
        """End this holder's hold."""
        self._run(_LET_GO, asdict(holder))

    def holder(self) -> Holder | None:
        """Who has it now."""
        answer = self._ask(
            lambda: self._client.search(
                index=self._index, query={"range": {"until": {"gt": "now"}}}, ignore_unavailable=True
            )
        )
        return next((_holder(hit["_source"]) for hit in answer["hits"]["hits"]), None)

    def _run(self, script: str, params: Json, *, create: bool = False) -> Json:
        """Run a script on the document; answer what it holds then."""
        try:
            answer = self._ask(
                lambda: self._client.options(ignore_status=() if create else 404).update(
                    index=self._index,
                    id=_ID,
                    script={"source": script, "params": params},
                    upsert={} if create else None,
                    scripted_upsert=create,
                    source=True,
                    refresh=True,
                    retry_on_conflict=_CONFLICTS,
                )
            )
        except BadRequestError as error:
            raise SetupError(
                f"{self._url}: it cannot be settled which run is at work: {error.message}; wanted inline scripts "
                "allowed for updates (script.allowed_types and script.allowed_contexts)"
            ) from error
        held: Json = answer.body.get("get", {}).get("_source", {})
        return held

    def _ask(self, request: Callable[[], T]) -> T:
        return call(request, self._patience, self._url)


def _holder(held: Json) -> Holder:
    return Holder(held["run"], held["process"], held["by"])
