"""Loading into a real Elasticsearch: nothing is lost, doubled, or overwritten by something older."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest
from elastic_transport import ConnectionTimeout, Urllib3HttpNode
from elasticsearch import Elasticsearch

from pipeline import config
from pipeline.errors import ServiceError, SetupError
from pipeline.index.base import Query
from pipeline.index.elastic import ElasticIndex
from pipeline.index.mappings import Kind
from pipeline.model import Outcome, Step
from tests.builders import digest, file_row, record, records, run_row

ID = "a" * 64
OLD, NEW = "2025-11-01T12:17:00Z", "2025-11-01T12:17:01Z"


@pytest.fixture
def other(elastic_index: ElasticIndex) -> Iterator[ElasticIndex]:
    """The same index, as another process has it."""
    with closing(ElasticIndex(elastic_index.url, elastic_index.settings)) as other:
        yield other


@pytest.fixture
def client(elasticsearch_url: str) -> Iterator[Elasticsearch]:
    with closing(Elasticsearch(elasticsearch_url, request_timeout=60)) as client:
        yield client


def text(index: ElasticIndex) -> str | None:
    stored = index.get(ID)
    return stored["text"] if stored else None


def version(client: Elasticsearch, index: ElasticIndex) -> int:
    answer = client.get(index=index.names.alias(Kind.ARTICLES), id=ID, source=False)
    return int(answer["_version"])


def test_keys_may_be_members_of_an_enumeration(elastic_index: ElasticIndex) -> None:
    """The pipeline's own steps, outcomes and categories are names like any other."""
    made_by, outcomes = {Step.READ: "1", Step.CLEAN: "2"}, {Outcome.INDEXED: 3}

    elastic_index.upsert([record(id=ID, made_by=made_by)])
    elastic_index.save_run(run_row(outcomes=outcomes))

    stored, run = elastic_index.get(ID), elastic_index.run(run_row()["run"])
    assert stored is not None
    assert run is not None
    assert (stored["made_by"], run["outcomes"]) == ({"read": "1", "clean": "2"}, {"indexed": 3})


def test_one_poisoned_record_among_a_thousand(elastic_index: ElasticIndex) -> None:
    """The one is refused with a reason, the others are all there."""
    batch = records(1000)
    batch[617] = record(id=batch[617]["id"], timestamp="no time at all")

    (refused,) = elastic_index.upsert(batch)

    assert refused.id == batch[617]["id"]
    assert "failed to parse field [@timestamp] of type [date]" in refused.reason
    assert set(elastic_index.ids()) == {each["id"] for each in batch} - {refused.id}


def test_a_record_that_spoils_its_request(elastic_index: ElasticIndex) -> None:
    """An id that Elasticsearch refuses the whole request for is found, and refused alone."""
    batch = [*records(100), record(id="x" * 600)]

    (refused,) = elastic_index.upsert(batch)

    assert refused.id == "x" * 600
    assert "id [" in refused.reason or "id is too long" in refused.reason
    assert len(list(elastic_index.ids())) == 100


def test_an_older_record_never_overwrites_a_newer_one(elastic_index: ElasticIndex) -> None:
    """What was made later stays, whatever arrives last; that is no refusal."""
    elastic_index.upsert([record(id=ID, text="new", ingested_at=NEW)])

    refused = elastic_index.upsert([record(id=ID, text="old", ingested_at=OLD)])

    assert (list(refused), text(elastic_index)) == ([], "new")


def test_what_is_passed_over_is_told(elastic_index: ElasticIndex, caplog: pytest.LogCaptureFixture) -> None:
    """A clock that runs ahead somewhere would make every later record old: that must not go unseen."""
    elastic_index.upsert([record(id=ID, ingested_at="2099-01-01T00:00:00Z")])

    with caplog.at_level(logging.WARNING):
        elastic_index.upsert([record(id=ID)])

    assert "1 records are older than what the index holds" in caplog.text


def test_the_newest_of_a_batch_wins(elastic_index: ElasticIndex) -> None:
    """In one batch too, the order does not count, but the time does."""
    elastic_index.upsert([record(id=ID, text="new", ingested_at=NEW), record(id=ID, text="old", ingested_at=OLD)])

    assert text(elastic_index) == "new"


def test_a_record_of_the_same_second_is_no_older(elastic_index: ElasticIndex) -> None:
    """A change adds to the version; a record made within that second is stored all the same."""
    elastic_index.upsert([record(id=ID, text="first")])
    for path in ("b", "c", "d"):
        elastic_index.change({ID: {"paths": [path]}})

    elastic_index.upsert([record(id=ID, text="second")])

    assert text(elastic_index) == "second"


def test_a_late_copy_of_a_write_undoes_no_change(elastic_index: ElasticIndex, client: Elasticsearch) -> None:
    """A request that timed out and is applied after all, once the article was changed, is turned away."""
    elastic_index.upsert([record(id=ID)])
    stored = version(client, elastic_index)
    elastic_index.change({ID: {"superseded_by": "b" * 64}})
    alias = elastic_index.names.alias(Kind.ARTICLES)

    late = client.options(ignore_status=409).index(
        index=alias, id=ID, document=dict(record(id=ID)), version=stored, version_type="external_gte"
    )

    assert late["status"] == 409
    changed = elastic_index.get(ID)
    assert changed is not None
    assert changed.get("superseded_by") == "b" * 64


def test_an_article_that_was_deleted_can_be_loaded_again(elastic_index: ElasticIndex, client: Elasticsearch) -> None:
    """Elasticsearch remembers the version of what was just deleted; that is no reason to keep it out."""
    elastic_index.upsert([record(id=ID)])
    client.delete(index=elastic_index.names.alias(Kind.ARTICLES), id=ID)

    elastic_index.upsert([record(id=ID)])

    assert text(elastic_index) == "The bridge is open."


def test_changes_made_at_once_are_both_made(elastic_index: ElasticIndex, other: ElasticIndex) -> None:
    """Two processes that change different things of the same articles do not undo each other."""
    batch = records(200)
    elastic_index.upsert(batch)
    paths = threading.Thread(target=elastic_index.change, args=({each["id"]: {"paths": ["x"]} for each in batch},))
    successor = {each["id"]: {"superseded_by": "b" * 64} for each in batch}

    paths.start()
    other.change(successor)  # type: ignore[arg-type]  # a dict of TypedDicts, which mypy takes for dicts
    paths.join()

    found = [each for id_ in elastic_index.ids() if (each := elastic_index.get(id_))]
    assert {(each["file"]["path"], each.get("superseded_by")) for each in found} == {("x", "b" * 64)}


def test_many_chunks_at_once(elastic_index: ElasticIndex) -> None:
    """A load in many small chunks over several connections stores each record once."""
    settings = elastic_index.settings.model_copy(update={"chunk_bytes": 64 * 1024, "connections": 4})
    batch = records(3000)

    with closing(ElasticIndex(elastic_index.url, settings)) as index:
        refused = index.upsert(batch)
        total = index.search(Query("story")).total

    assert (list(refused), total) == ([], 3000)


class Lossy:
    """Lets a bulk request through to the server and loses its answer, so many times."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, times: int, meanwhile: Callable[[], None] = lambda: None
    ) -> None:
        self.lost = 0
        whole = Urllib3HttpNode.perform_request

        def perform(node: Urllib3HttpNode, method: str, target: str, **rest: Any) -> Any:
            answer = whole(node, method, target, **rest)
            if "_bulk" in target and self.lost < times:
                self.lost += 1
                meanwhile()
                raise ConnectionTimeout("timed out")
            return answer

        monkeypatch.setattr(Urllib3HttpNode, "perform_request", perform)


def test_answers_that_are_lost(elastic_index: ElasticIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    """A load whose answers are lost, after the server did it, is made again and counts once."""
    lossy = Lossy(monkeypatch, times=3)

    refused = elastic_index.upsert(records(50))
    elastic_index.save_files([file_row(attempts=7)])

    assert lossy.lost == 3
    assert (list(refused), len(list(elastic_index.ids())), [row["attempts"] for row in elastic_index.files()]) == (
        [],
        50,
        [7],
    )


def test_a_change_behind_a_lost_answer_stays(
    elastic_index: ElasticIndex, other: ElasticIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between a write whose answer is lost and its repetition another process changes the article: that is kept."""
    Lossy(monkeypatch, times=1, meanwhile=lambda: other.change({ID: {"superseded_by": "b" * 64}}))

    elastic_index.upsert([record(id=ID)])

    changed = elastic_index.get(ID)
    assert changed is not None
    assert changed.get("superseded_by") == "b" * 64


def test_a_change_whose_answer_is_lost(elastic_index: ElasticIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is made once, and is no conflict with itself."""
    elastic_index.upsert([record(id=ID)])
    Lossy(monkeypatch, times=1)

    elastic_index.change({ID: {"paths": ["x"]}})

    stored = elastic_index.get(ID)
    assert stored is not None
    assert stored["file"]["paths"] == ["x"]


def test_the_last_save_of_a_row_wins(
    elastic_index: ElasticIndex, other: ElasticIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where it comes from a machine whose clock is behind."""
    elastic_index.save_files([file_row(attempts=1)])
    behind = time.time_ns() - 3600 * 10**9
    monkeypatch.setattr(time, "time_ns", lambda: behind)

    other.save_files([file_row(attempts=2)])
    other.save_run(run_row(seen=1))
    other.save_run(run_row(seen=2))

    (row,) = elastic_index.files()
    run = elastic_index.run(run_row()["run"])
    assert run is not None
    assert (row["attempts"], run["seen"]) == (2, 2)


def test_others_see_what_was_loaded(elastic_index: ElasticIndex, other: ElasticIndex) -> None:
    """Another process finds it by id at once, and by words within seconds."""
    elastic_index.upsert([record(id=ID)])

    assert other.get(ID) is not None
    deadline = time.monotonic() + 30
    while other.search(Query("bridge")).total == 0:
        assert time.monotonic() < deadline
        time.sleep(0.2)


def test_a_ledger_row_that_cannot_be_stored_ends_the_run(elastic_index: ElasticIndex) -> None:
    """A row of the ledger is not refused in silence: the books would not balance."""
    with pytest.raises(SetupError, match="the ledger does not take"):
        elastic_index.save_files([file_row(first_seen="no time at all")])


def test_copies_are_found_right_after_they_were_saved(elastic_index: ElasticIndex) -> None:
    """The ledger answers by digest what was saved a moment ago."""
    for n in range(5):
        elastic_index.save_files([file_row(f"/n/{n}", digest=digest("same"))])
        assert len(elastic_index.files_with([digest("same")])[digest("same")]) == n + 1


def test_a_server_that_is_away() -> None:
    """Where nothing listens, it is a service that is away, named by its address."""
    with closing(ElasticIndex("http://127.0.0.1:9", config.Elasticsearch(retry_s=0.5))) as index:
        for call in (index.prepare, index.check, lambda: index.search(Query("x")), lambda: index.upsert([record()])):
            with pytest.raises(ServiceError, match=r"http://127\.0\.0\.1:9: Elasticsearch does not answer"):
                call()


def test_an_index_may_be_used_after_it_was_closed(elastic_index: ElasticIndex) -> None:
    """A later call opens it again."""
    elastic_index.upsert([record(id=ID)])
    elastic_index.close()

    assert elastic_index.search(Query("bridge")).total == 1
