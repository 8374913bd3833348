"""The indexes themselves: installing templates, making indexes behind their aliases."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from elasticsearch import BadRequestError, Elasticsearch

from pipeline.errors import RightMissing, SetupError
from pipeline.index import mappings
from pipeline.index.elastic_client import Patience, call
from pipeline.index.mappings import Kind, Names

T = TypeVar("T")


class Schema:
    """Newsmill's indexes, aliases and templates under one prefix."""

    def __init__(self, client: Elasticsearch, names: Names, url: str, patience: Patience) -> None:
        self._client = client
        self._names = names
        self._url = url
        self._patience = patience

    def prepare(self) -> None:
        """Install our templates and make the indexes whose alias is missing; where none is, nothing is written.

        Raises:
            RightMissing: one is missing, and whoever we log in as may not make it.
        """
        missing = self.missing()
        if not missing:
            return
        try:
            self.install()
            for kind in self.missing():
                self._create(kind)
        except RightMissing as error:
            aliases = ", ".join(self._names.alias(kind) for kind in missing)
            raise RightMissing(
                f"{self._url}: no alias {aliases}, and this login may not make it; wanted `newsmill index create` by "
                f"an operator first ({error})"
            ) from error

    def install(self) -> None:
        """Put our templates in place; the user's own `…@custom` ones are never touched."""
        for name, body in mappings.components(self._names):
            self._ask(partial(self._client.cluster.put_component_template, name=name, **_known(body)))
        for name, body in mappings.index_templates(self._names):
            self._ask(partial(self._client.indices.put_index_template, name=name, **_known(body)))

    def missing(self) -> list[Kind]:
        """The indexes that have no alias."""
        wanted = {self._names.alias(kind): kind for kind in Kind}
        answer = self._ask(lambda: self._client.options(ignore_status=404).indices.get_alias(name=list(wanted)))
        there = {
            alias for index in answer.body.values() if isinstance(index, dict) for alias in index.get("aliases", ())
        }
        return [kind for alias, kind in wanted.items() if alias not in there]

    def versions(self, kind: Kind) -> dict[str, bool]:
        """The concrete indexes of a kind, oldest first, each with whether the alias stands before it."""
        alias = self._names.alias(kind)
        answer = self._ask(lambda: self._client.indices.get(index=f"{alias}-v*", features=["aliases"])).body
        serials = {index: serial for index in answer if (serial := self._names.serial(kind, index)) is not None}
        return {index: alias in answer[index]["aliases"] for index in sorted(serials, key=lambda each: serials[each])}

    def add(self, kind: Kind) -> str:
        """Make one more version of an index, which nothing reads or writes yet."""
        serials = [self._names.serial(kind, index) or 0 for index in self.versions(kind)]
        name = self._names.index(kind, max(serials, default=0) + 1)
        self._ask(lambda: self._client.indices.create(index=name))
        return name

    def _create(self, kind: Kind) -> None:
        index, alias = self._names.index(kind), self._names.alias(kind)
        try:
            self._ask(lambda: self._client.indices.create(index=index, aliases={alias: {"is_write_index": True}}))
        except BadRequestError as error:
            match error.error:
                case "resource_already_exists_exception" if kind not in self.missing():  # someone else was faster
                    return
                case "resource_already_exists_exception":
                    raise SetupError(
                        f"{self._url}: index {index} is there, its alias {alias} is not; wanted both or neither"
                    ) from error
                case "invalid_alias_name_exception":
                    raise SetupError(
                        f"{self._url}: {alias} is an index; wanted that name free, for an alias"
                    ) from error
                case _:
                    raise

    def stemmed(self, index: str | None = None) -> frozenset[str]:
        """The languages that the index of articles has stemmed fields for, the user's own among them."""
        index = index or self._names.alias(Kind.ARTICLES)
        answer = self._ask(lambda: self._client.indices.get_mapping(index=index))
        each = [frozenset(mappings.languages(held["mappings"].get("properties", {}))) for held in answer.body.values()]
        return frozenset.intersection(*each) if each else frozenset()

    def present(self) -> list[str]:
        """The languages that some article is in, of those with stemmed fields."""
        alias = self._names.alias(Kind.ARTICLES)
        answer = self._ask(
            lambda: self._client.field_caps(index=alias, fields="text_i18n.*", include_empty_fields=False)
        )
        return sorted(name.removeprefix("text_i18n.") for name, kinds in answer["fields"].items() if "text" in kinds)

    def _ask(self, request: Callable[[], T]) -> T:
        return call(request, self._patience, self._url)


def _known(body: mappings.Json) -> mappings.Json:
    """A template's body as the client takes it: it calls `_meta` `meta`."""
    return {"meta" if name == "_meta" else name: value for name, value in body.items()}
