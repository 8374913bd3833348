"""The life of an index on a real Elasticsearch: a new version is filled while loading goes on, and nothing is lost."""

import json
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from elasticsearch import Elasticsearch

from pipeline import config
from pipeline.errors import ServiceError, SetupError
from pipeline.index import elastic_life, mappings
from pipeline.index.base import Query
from pipeline.index.elastic import ElasticIndex
from pipeline.index.elastic_copy import Copier
from pipeline.index.elastic_life import Life
from pipeline.index.mappings import Kind
from tests.builders import file_row, record, records, run_row
from tests.elastic.fixtures import remove_all

ARTICLES = Kind.ARTICLES


@pytest.fixture
def client(elasticsearch_url: str) -> Iterator[Elasticsearch]:
    with closing(Elasticsearch(elasticsearch_url, request_timeout=60)) as client:
        yield client


@pytest.fixture
def own(elasticsearch_url: str) -> Iterator[ElasticIndex]:
    """An index with templates of its own, prepared."""
    index = ElasticIndex(elasticsearch_url, config.Elasticsearch(prefix=f"life-{uuid4().hex[:8]}", retry_s=60))
    index.prepare()
    yield index
    index.close()
    remove_all(elasticsearch_url, index.settings.prefix)


@pytest.fixture
def life(own: ElasticIndex) -> Iterator[Life]:
    with closing(Life(own.url, own.settings)) as life:
        yield life


Release = Callable[..., None]


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Release:
    """Release mapping version 2, with `properties` laid over those of the articles."""

    def release(**properties: object) -> None:
        shipped = Path(mappings.__file__).parents[2] / "mappings"
        for path in shipped.glob("*.v1.json"):
            text = path.read_text(encoding="utf-8").replace('"version": 1', '"version": 2')
            text = text.replace("-v1-", "-v2-").replace('.v1"', '.v2"')
            body: dict[str, Any] = json.loads(text)
            if path.name.startswith("articles-fields"):
                _lay_over(body["template"]["mappings"]["properties"], properties)
            (tmp_path / path.name.replace(".v1.", ".v2.")).write_text(json.dumps(body), encoding="utf-8")
        shutil.copy(shipped / "judged.json", tmp_path)
        shutil.copytree(shipped / "roles", tmp_path / "roles", dirs_exist_ok=True)
        monkeypatch.setattr(mappings, "_FOLDERS", (tmp_path,))
        monkeypatch.setattr(mappings, "VERSION", 2)

    return release


def _lay_over(under: dict[str, Any], over: dict[str, Any]) -> None:
    for name, value in over.items():
        if value is None:
            del under[name]
        elif isinstance(value, dict) and isinstance(under.get(name), dict):
            _lay_over(under[name], value)
        else:
            under[name] = value


Every = Callable[[str], Iterator[dict[str, Any]]]


@pytest.fixture
def every(client: Elasticsearch) -> Every:
    """All documents of an index, asked for without our own code."""

    def every(index: str) -> Iterator[dict[str, Any]]:
        client.indices.refresh(index=index)
        answer = client.search(index=index, scroll="1m", sort=["_doc"], size=5_000, version=True)
        while answer["hits"]["hits"]:
            yield from answer["hits"]["hits"]
            answer = client.scroll(scroll_id=answer["_scroll_id"], scroll="1m")
        client.clear_scroll(scroll_id=answer["_scroll_id"])

    return every


class Loader(threading.Thread):
    """Another process that loads, overwrites and changes articles until it is told to stop."""

    def __init__(self, index: ElasticIndex) -> None:
        super().__init__()
        self.index = ElasticIndex(index.url, index.settings)
        self.stopped = threading.Event()
        self.loaded: dict[str, str] = {}
        """Id to the text that was last loaded."""
        self.changed: set[str] = set()
        self.refused: list[object] = []
        self.failed: BaseException | None = None

    def run(self) -> None:
        try:
            with closing(self.index):
                self._load()
        except BaseException as error:  # noqa: BLE001  # the test looks at it
            self.failed = error

    def _load(self) -> None:
        for number in range(100_000):
            if self.stopped.is_set():
                return
            stamp = f"2025-11-02T{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}Z"
            new = [record(text=f"Loaded {number}/{each}.", path=f"l/{number}/{each}") for each in range(10)]
            known = list(self.loaded)[-200::7]
            again = [record(id=id_, text=f"Again {number}: {id_}.", ingested_at=stamp) for id_ in known]
            self.refused += self.index.upsert([*new, *again])
            self.loaded |= {each["id"]: each["text"] for each in (*new, *again)}
            changed = list(self.loaded)[-400::11]
            self.index.change({id_: {"superseded_by": "f" * 64} for id_ in changed})
            self.changed.update(changed)
            self.changed -= {each["id"] for each in again} - set(changed)
            time.sleep(0.01)
            self.index.save_files([file_row(f"/l/{number % 50}", attempts=number)])


@pytest.fixture
def loader(own: ElasticIndex) -> Iterator[Loader]:
    loader = Loader(own)
    loader.start()
    yield loader
    loader.stopped.set()
    loader.join()


def stop(loader: Loader) -> None:
    loader.stopped.set()
    loader.join()
    if loader.failed:
        raise loader.failed


def check(every: Every, own: ElasticIndex, loader: Loader, first: int) -> None:
    """Every article that was ever loaded is there, in the state it was last loaded in."""
    held = {hit["_id"]: hit["_source"] for hit in every(own.names.alias(ARTICLES))}
    assert loader.refused == []
    assert len(held) == first + len(loader.loaded)
    texts = {id_: found["text"] for id_, found in held.items() if id_ in loader.loaded}
    assert texts == loader.loaded
    marked = {id_ for id_, found in held.items() if found.get("superseded_by")}
    assert marked == loader.changed


def test_loading_during_reindex_and_swap_loses_nothing(
    own: ElasticIndex, life: Life, loader: Loader, every: Every, release: Release
) -> None:
    """While a loader writes, an index of 3,000 is filled anew and exchanged; every id and version is there after it."""
    own.upsert(records(3000))
    release()
    before = own.names.alias(ARTICLES)
    while len(loader.loaded) < 100:
        time.sleep(0.05)

    filled = life.reindex(ARTICLES, requests_per_second=2000)
    at_fill = len(loader.loaded)
    time.sleep(0.5)
    swapped = life.swap(ARTICLES)
    at_swap = len(loader.loaded)
    while len(loader.loaded) < at_swap + 100 and not loader.failed:
        time.sleep(0.05)
    stop(loader)

    assert (filled.state, filled.mapping) == ("filled", 2)
    assert (swapped.left, swapped.current) == (f"{before}-v1-000001", f"{before}-v2-000002")
    assert 100 < at_fill < at_swap < len(loader.loaded)
    check(every, own, loader, 3000)
    left, now = ({hit["_id"]: hit["_version"] for hit in every(name)} for name in (swapped.left, swapped.current))
    assert {id_: version for id_, version in left.items() if now.get(id_, -1) < version} == {}


def test_rollback_carries_over_what_was_loaded_since(
    own: ElasticIndex, life: Life, loader: Loader, every: Every, release: Release
) -> None:
    """Back on the version before, all that was loaded into the newer one is there, while loading goes on."""
    own.upsert(records(500))
    release()
    life.reindex(ARTICLES)
    life.swap(ARTICLES)
    at_swap = len(loader.loaded)
    while len(loader.loaded) < at_swap + 200 and not loader.failed:
        time.sleep(0.05)

    back = life.rollback(ARTICLES)
    stop(loader)

    assert back.current.endswith("-v1-000001")
    assert back.carried >= 200
    assert back.refused == {}
    check(every, own, loader, 500)
    assert [version.state for version in life.versions(ARTICLES)] == ["current", "previous"]


def test_what_the_older_version_does_not_take_is_told(own: ElasticIndex, life: Life, release: Release) -> None:
    """An article with a field that the older mapping does not know stays behind, and is named."""
    own.upsert(records(5))
    release(desk={"type": "keyword"})
    life.reindex(ARTICLES)
    life.swap(ARTICLES)
    own.upsert([record(id="a" * 64, desk="sport"), record(id="b" * 64)])

    back = life.rollback(ARTICLES)

    assert list(back.refused) == ["a" * 64]
    assert "desk" in back.refused["a" * 64]
    assert (own.get("a" * 64), own.get("b" * 64) is not None) == (None, True)
    life.rollback(ARTICLES)  # and forth again
    assert own.get("a" * 64) is not None


def test_new_stems_are_filled(own: ElasticIndex, life: Life, release: Release) -> None:
    """A language that only the new mapping stems is stemmed in it, for old and for new articles alike."""
    fields = {"properties": {"uk": {"type": "text", "analyzer": "russian", "index_options": "offsets"}}}
    own.upsert([record(text="Нові мости.", title=None, language="uk")])
    assert own.search(Query("мост")).total == 0
    release(title_i18n=fields, text_i18n=fields)

    life.reindex(ARTICLES)
    own.upsert([record(text="Старі мости.", title=None, language="uk-UA")])
    life.swap(ARTICLES)

    with closing(ElasticIndex(own.url, own.settings)) as later:
        assert later.search(Query("мост")).total == 2


def test_a_loader_of_before_meets_a_mapping_with_fewer_languages(
    own: ElasticIndex, life: Life, release: Release
) -> None:
    """A loader that was at work before the swap goes on, though it knows of a stemmed field that is gone."""
    own.upsert([record(text="Die Häuser.", language="de")])
    release(title_i18n={"properties": {"de": None}}, text_i18n={"properties": {"de": None}})
    life.reindex(ARTICLES)
    life.swap(ARTICLES)

    refused = own.upsert([record(text="Die Gärten.", language="de")])

    assert (list(refused), len(list(own.ids()))) == ([], 2)


def test_a_mapping_that_refuses_documents_is_never_swapped_in(own: ElasticIndex, life: Life, release: Release) -> None:
    """The refusal is told with Elasticsearch's reason, the alias stays, and loading goes on."""
    own.upsert(records(5))
    release(words={"type": "boolean"})

    with pytest.raises(SetupError, match=r"does not take .*failed to parse field .words."):
        life.reindex(ARTICLES)
    with pytest.raises(SetupError, match="no filled version of articles waits"):
        life.swap(ARTICLES)
    assert list(own.upsert([record(id="a" * 64)])) == []
    assert life.current(ARTICLES).mapping == 1


def test_a_document_that_got_lost_is_found(
    own: ElasticIndex, life: Life, release: Release, client: Elasticsearch
) -> None:
    """A version that lacks a document, or has an older state of one, is not swapped in; writes go on."""
    own.upsert(records(20))
    release()
    filled = life.reindex(ARTICLES)
    client.delete(index=filled.name, id=records(1)[0]["id"])

    with pytest.raises(SetupError, match=r"holds 20 documents, .* 19; 1 are lacking"):
        life.swap(ARTICLES)
    assert list(own.upsert([record(id="a" * 64)])) == []


def test_what_was_deleted_by_hand_stays_deleted(
    own: ElasticIndex, life: Life, release: Release, client: Elasticsearch
) -> None:
    """An article that an operator deleted after the version was filled does not come back with it."""
    own.upsert(records(20))
    gone = records(1)[0]["id"]
    release()
    life.reindex(ARTICLES)
    client.delete(index=own.names.alias(ARTICLES), id=gone)

    life.swap(ARTICLES)

    assert (own.get(gone), len(list(own.ids()))) == (None, 19)


class Killed(BaseException):
    """Stands for the end of our process."""


@pytest.mark.parametrize("at", ["begin", "follow", "catch_up", "differences"])
def test_a_reindex_that_was_broken_off_goes_on(
    own: ElasticIndex, life: Life, release: Release, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """Killed at any step, the next call fills the same version to its end."""
    own.upsert(records(200))
    release()

    def killed(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(Copier, at, killed)
        with pytest.raises(Killed):
            life.reindex(ARTICLES)
    own.upsert(records(250))

    life.reindex(ARTICLES)
    swapped = life.swap(ARTICLES)

    assert (swapped.documents, swapped.current[-10:]) == (250, "-v2-000002")


def test_a_task_that_nobody_knows_any_more(own: ElasticIndex, life: Life, release: Release) -> None:
    """Where the node that copied was restarted, copying begins anew into the same version."""
    own.upsert(records(50))
    release()
    life.schema.install()
    name = life.schema.add(ARTICLES)
    source = life.current(ARTICLES).name
    life.note(name, **{"state": "filling", "from": source, "task": "nobody:1", "checkpoints": {"0": -1}})

    assert life.reindex(ARTICLES).documents == 50


def test_a_swap_that_was_broken_off_goes_on(
    own: ElasticIndex, life: Life, release: Release, client: Elasticsearch
) -> None:
    """Killed while writes were held up: the check says so, and another swap ends it."""
    own.upsert(records(20))
    release()
    life.reindex(ARTICLES)
    client.indices.add_block(index=life.current(ARTICLES).name, block="write")
    assert any("takes no writes: a swap was broken off" in line for line in own.check())

    life.swap(ARTICLES)

    assert list(own.upsert([record(id="a" * 64)])) == []


def test_an_error_lets_writes_go_on(
    own: ElasticIndex, life: Life, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong between, writes are held up no longer."""
    own.upsert(records(20))
    release()
    life.reindex(ARTICLES)
    monkeypatch.setattr(Copier, "counts", lambda _: (1, 2))

    with pytest.raises(SetupError):
        life.swap(ARTICLES)
    assert list(own.upsert([record(id="a" * 64)])) == []


@pytest.mark.parametrize("kind", [Kind.FILES, Kind.RUNS])
def test_the_ledger_has_versions_too(own: ElasticIndex, life: Life, release: Release, kind: Kind) -> None:
    """Its indexes are filled and swapped the same way; saves made meanwhile are kept."""
    own.save_files([file_row(f"/n/{n}", attempts=1) for n in range(30)])
    own.save_run(run_row(seen=1))
    release()

    life.reindex(kind)
    own.save_files([file_row("/n/3", attempts=2), file_row("/n/x")])
    own.save_run(run_row(seen=2))
    swapped = life.swap(kind)

    rows = {row["path"]: row["attempts"] for row in own.files()}
    run = own.run(run_row()["run"])
    assert run is not None
    assert (len(rows), rows["/n/3"], run["seen"]) == (31, 2, 2)
    assert swapped.documents == {Kind.FILES: 31, Kind.RUNS: 1}[kind]


def test_several_shards(elasticsearch_url: str, client: Elasticsearch, release: Release) -> None:
    """Writes made meanwhile are found in every shard."""
    settings = config.Elasticsearch(prefix=f"shards-{uuid4().hex[:8]}", retry_s=60)
    custom: dict[str, Any] = {"settings": {"index": {"number_of_shards": 3}}}
    client.cluster.put_component_template(name=f"{settings.prefix}-articles@custom", template=custom)
    try:
        with closing(ElasticIndex(elasticsearch_url, settings)) as index, closing(Life(index.url, settings)) as life:
            index.prepare()
            index.upsert(records(100))
            release()
            life.reindex(ARTICLES)
            index.upsert([record(id=f"{n:064x}") for n in range(100)])
            index.change({each["id"]: {"paths": ["x"]} for each in records(50)})

            swapped = life.swap(ARTICLES)

            assert (swapped.documents, swapped.carried) == (200, 150)
    finally:
        remove_all(elasticsearch_url, settings.prefix)


def test_prune_keeps_the_current_and_the_one_before(own: ElasticIndex, life: Life, release: Release) -> None:
    """What a rollback goes to, and what waits to be swapped in, stay."""
    own.upsert(records(3))
    release()
    for _ in range(2):
        life.reindex(ARTICLES)
        life.swap(ARTICLES)
    life.reindex(ARTICLES)

    gone = life.prune(ARTICLES)

    assert [version.name[-10:] for version in gone] == ["-v1-000001"]
    assert [version.state for version in life.versions(ARTICLES)] == ["previous", "current", "filled"]
    life.rollback(ARTICLES)
    assert len(list(own.ids())) == 3


def test_a_rollback_without_a_version_before(own: ElasticIndex, life: Life) -> None:
    """There is nothing to go back to, and it says so."""
    with pytest.raises(SetupError, match="has no version before it"):
        life.rollback(ARTICLES)


def test_begun_anew(own: ElasticIndex, life: Life, release: Release) -> None:
    """A version that was filled from a mapping that was wrong is thrown away and another is filled."""
    own.upsert(records(3))
    release()
    life.note(life.reindex(ARTICLES).name, mark="the first")

    second = life.reindex(ARTICLES, anew=True)

    assert (second.life.get("mark"), second.documents) == (None, 3)
    assert [version.state for version in life.versions(ARTICLES)] == ["current", "filled"]


def test_a_swap_that_would_hold_loaders_up_for_too_long(
    own: ElasticIndex, life: Life, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the last pass takes longer than loaders wait, the swap is given up and writes go on."""
    own.upsert(records(5))
    release()
    life.reindex(ARTICLES)
    monkeypatch.setattr(elastic_life, "LONGEST_HOLD", -1.0)
    level = Life._level

    def slow(self: Life, copier: Copier, noted: dict[str, Any]) -> int:
        carried = level(self, copier, noted)
        own.upsert([record(id="a" * 64)])
        return carried

    monkeypatch.setattr(Life, "_level", slow)

    with pytest.raises(ServiceError, match="at a quieter time"):
        life.swap(ARTICLES)
    assert list(own.upsert([record(id="b" * 64)])) == []
    assert life.current(ARTICLES).mapping == 1
