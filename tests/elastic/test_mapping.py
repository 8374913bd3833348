"""What a real Elasticsearch makes of our mappings."""

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any
from uuid import uuid4

import pytest
from elasticsearch import Elasticsearch

from pipeline import config
from pipeline.errors import SetupError
from pipeline.index import mappings
from pipeline.index.base import Query
from pipeline.index.elastic import ElasticIndex
from pipeline.index.mappings import Kind
from tests.builders import file_row, record, run_row
from tests.elastic.fixtures import remove_all

ITEM = {"category": "other", "rule": "r", "text": "Give now", "start": 0, "end": 8, "confidence": 1.0}
LANGUAGES = mappings.languages(mappings.mapping(Kind.ARTICLES)["properties"])


@pytest.fixture
def client(elasticsearch_url: str) -> Iterator[Elasticsearch]:
    with closing(Elasticsearch(elasticsearch_url, request_timeout=60)) as client:
        yield client


@pytest.fixture
def own(elasticsearch_url: str) -> Iterator[ElasticIndex]:
    """An index not yet prepared, with templates of its own."""
    index = ElasticIndex(elasticsearch_url, config.Elasticsearch(prefix=f"own-{uuid4().hex[:8]}", retry_s=10))
    yield index
    index.close()
    remove_all(elasticsearch_url, index.settings.prefix)


def total(index: ElasticIndex, words: str) -> int:
    return index.search(Query(words)).total


def test_aliases_stand_before_the_indexes(own: ElasticIndex, client: Elasticsearch) -> None:
    """Each index is reached through an alias and has a version in its name."""
    own.prepare()

    found = client.indices.get_alias(name=f"{own.names.prefix}-*").body
    assert {name: list(each["aliases"]) for name, each in found.items()} == {
        f"{own.names.prefix}-{kind}-v1-000001": [f"{own.names.prefix}-{kind}"] for kind in (*Kind, "learned")
    }


def test_an_index_knows_its_mapping(own: ElasticIndex, client: Elasticsearch) -> None:
    """Version and meanings of the fields travel with the index."""
    own.prepare()

    (held,) = client.indices.get_mapping(index=own.names.alias(Kind.ARTICLES)).body.values()
    assert held["mappings"]["_meta"] == mappings.mapping(Kind.ARTICLES)["_meta"]


def test_the_users_own_templates_hold(own: ElasticIndex, client: Elasticsearch) -> None:
    """What stands in `…@custom` is part of every new index, and preparing never writes there."""
    name = f"{own.names.prefix}-articles@custom"
    mine: dict[str, Any] = {
        "mappings": {"properties": {"desk": {"type": "keyword"}}},
        "settings": {"index": {"refresh_interval": "7s"}},
    }
    client.cluster.put_component_template(name=name, template=mine)

    own.prepare()

    (held,) = client.indices.get(index=own.names.alias(Kind.ARTICLES)).body.values()
    assert held["mappings"]["properties"]["desk"] == {"type": "keyword"}
    assert held["settings"]["index"]["refresh_interval"] == "7s"
    kept = client.cluster.get_component_template(name=name)["component_templates"][0]["component_template"]
    assert kept["template"]["mappings"] == mine["mappings"]


def test_a_language_of_the_users_own_is_stemmed(own: ElasticIndex, client: Elasticsearch) -> None:
    """A language added in `…@custom` is filled by the loader and searched, without a change to our code."""
    fields = {"properties": {"uk": {"type": "text", "analyzer": "russian", "index_options": "offsets"}}}
    template = {"mappings": {"properties": {"title_i18n": fields, "text_i18n": fields}}}
    client.cluster.put_component_template(name=f"{own.names.prefix}-articles@custom", template=template)
    own.prepare()

    own.upsert([record(text="Нові мости", language="uk")])

    source = client.get(index=own.names.alias(Kind.ARTICLES), id=record(text="Нові мости")["id"])["_source"]
    assert source["text_i18n"] == {"uk": "Нові мости"}


def test_preparing_again_writes_nothing(own: ElasticIndex, client: Elasticsearch) -> None:
    """Where all is there, not even templates are touched: a loader needs no right to."""
    own.prepare()
    client.indices.delete_index_template(name=f"{own.names.prefix}-articles.v1")

    own.prepare()

    assert not client.indices.exists_index_template(name=f"{own.names.prefix}-articles.v1")


def test_an_index_that_is_gone_is_named(own: ElasticIndex) -> None:
    """Loading where nothing was prepared is a mistake to put right, and makes no index by accident."""
    with pytest.raises(SetupError, match=r"no such index.*`newsmill run` makes it"):
        own.upsert([record()])


@pytest.mark.parametrize("call", ["search", "get", "files", "files_at", "runs", "save_files"])
def test_reading_where_no_index_is(own: ElasticIndex, call: str) -> None:
    """Before the first run every call says so."""
    calls: dict[str, Callable[[], object]] = {
        "search": lambda: own.search(Query("bridge")),
        "get": lambda: own.get("a" * 64),
        "files": lambda: list(own.files()),
        "files_at": lambda: own.files_at(["/n/a"]),
        "runs": own.runs,
        "save_files": lambda: own.save_files([file_row()]),
    }

    with pytest.raises(SetupError, match="no such index"):
        calls[call]()


def test_an_alias_that_is_gone_is_found_by_the_check(own: ElasticIndex, client: Elasticsearch) -> None:
    """The check names what is missing."""
    own.prepare()
    client.indices.delete(index=f"{own.names.prefix}-files-v1-000001")

    assert own.check() == [f"{own.url}: no alias {own.names.prefix}-files; `newsmill index create` makes it"]


def test_an_index_without_its_alias_is_a_mistake(own: ElasticIndex, client: Elasticsearch) -> None:
    """An index that stands where ours should, out of reach behind no alias, is named."""
    own.prepare()
    client.indices.delete_alias(index=f"{own.names.prefix}-files-v1-000001", name=f"{own.names.prefix}-files")

    with pytest.raises(SetupError, match=r"files-v1-000001 is there, its alias .*-files is not"):
        own.prepare()


def test_a_plain_index_of_that_name_is_a_mistake(own: ElasticIndex, client: Elasticsearch) -> None:
    """Where something else wrote to `…-runs` and made an index of that name, it is named, not overwritten."""
    client.indices.create(index=f"{own.names.prefix}-runs")

    with pytest.raises(SetupError, match=r"-runs is an index; wanted that name free"):
        own.prepare()


def test_an_unknown_field_is_refused(elastic_index: ElasticIndex) -> None:
    """A field that no mapping names is refused with Elasticsearch's reason, its neighbours are stored."""
    (refused,) = elastic_index.upsert([record(id="a" * 64), record(id="b" * 64, colour="red")])

    assert refused.id == "b" * 64
    assert "strict_dynamic_mapping_exception" in refused.reason
    assert "[colour]" in refused.reason
    assert list(elastic_index.ids()) == ["a" * 64]


@pytest.mark.parametrize("language", [*LANGUAGES, "xx", None])
def test_no_word_is_too_long(elastic_index: ElasticIndex, language: str | None) -> None:
    """A text with words of 100,000 letters is stored, in every language."""
    long = "x" * 100_000 + " ข" + "ก" * 100_000 + " 北" * 2 + "大" * 100_000 + " " + "ي" * 100_000

    refused = elastic_index.upsert([record(text=long, title=long, subtitle=long, language=language)])

    assert list(refused) == []


def test_no_value_is_too_long(elastic_index: ElasticIndex) -> None:
    """Names of 100,000 letters are stored, in every field that holds whole values."""
    long = "ж" * 100_000
    texts = ("publisher", "distributor", "language", "kind", "published_precision", "run", "superseded_by")
    lists = ("authors", "agencies", "cites", "conflicts", "warnings")
    stored = record(
        id="a" * 64,
        **dict.fromkeys(texts, long),
        **{name: [long, "short"] for name in lists},
        path=long,
        dateline={"place": long},
        removed={"categories": [long]},
        made_by={"read": long},
        file={"type": long, "encoding": long},
    )

    refused = elastic_index.upsert([stored])

    assert (list(refused), elastic_index.get("a" * 64)) == ([], stored)


def test_no_row_of_the_ledger_is_too_long(elastic_index: ElasticIndex) -> None:
    """A path of 4,000 and a message of 100,000 letters are stored and found."""
    path, long = "/" + "п" * 4_000, "ж" * 100_000
    row = file_row(path, message=long, reason=long, source=long, run=long)

    elastic_index.save_files([row])
    elastic_index.save_run(run_row(message=long, reasons={"r": 1}, sources=[long]))

    assert (list(elastic_index.files(under=path)), elastic_index.files_at([path])) == ([row], {path: row})


@pytest.mark.parametrize(
    "odd",
    [
        {"evidence": {"a": {"b": [1, "x", None, {"c": {}}]}, "": {"": ""}, "dots.in.names": {".": 1}}},
        {"evidence": {"deep": [[[[[[[[[[{"x": [[[[[1]]]]]}]]]]]]]]]]}},
        {"removed": {"items": [{**ITEM, "text": "x" * 100_000}]}},
        {"repairs": [{"rule": "r", "start": 0, "end": 1, "before": "\u0000", "after": ""}] * 1000},
    ],
    ids=["evidence", "deep", "long-receipt", "many-repairs"],
)  # fmt: skip
def test_receipts_are_stored_whatever_is_in_them(elastic_index: ElasticIndex, odd: dict[str, object]) -> None:
    """What is only shown cannot be refused."""
    stored = record(id="a" * 64, **odd)

    refused = elastic_index.upsert([stored])

    assert (list(refused), elastic_index.get("a" * 64)) == ([], stored)


def test_receipts_cannot_be_searched(elastic_index: ElasticIndex) -> None:
    """What was cut from the text is not found by a search."""
    item = {**ITEM, "text": "Give generously"}

    elastic_index.upsert([record(removed={"items": [item]}, evidence={"title": {"quote": "Generously"}})])

    assert total(elastic_index, "generously") == 0


def test_the_stemmed_text_is_not_shown(elastic_index: ElasticIndex) -> None:
    """A record comes back without what the loader added to it."""
    stored = record(title="The bridges")

    elastic_index.upsert([stored])

    assert (elastic_index.get(stored["id"]), elastic_index.search(Query("bridge")).hits[0].record) == (stored, stored)


def test_a_change_keeps_the_stemmed_text(elastic_index: ElasticIndex) -> None:
    """An article that was changed in place is found by its stems as before."""
    elastic_index.upsert([record(id="a" * 64, text="Two bridges.", title=None)])

    elastic_index.change({"a" * 64: {"paths": ["x.txt"]}})

    assert total(elastic_index, "bridge") == 1
