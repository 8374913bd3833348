"""A load meets every fault there is, and ends as if nobody had disturbed it: id by id, record by record.

Each fault is met by `newsmill run` as a process of its own (see remembering.py), on a real node. After it the same run
is made once more: all is unchanged, and articles and ledger equal those of an undisturbed load. `make faults` does all
of it on 10,000 files.
"""

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from elasticsearch import Elasticsearch

from pipeline import config
from pipeline.config import Limits
from pipeline.index.elastic import ElasticIndex
from pipeline.index.mappings import Kind, Names
from pipeline.runs import Books, Pace, job, run
from tests.elastic import remembering
from tests.elastic.fixtures import remove_all
from tests.elastic.loader import BATCH, FILES, Loader, State, in_ledger, opened, sources, state
from tests.elastic.node import Node
from tests.elastic.proxy import OVERTAXED, Link, Proxy, Script, through
from tests.runs.folder import story, write, write_stories

pytestmark = pytest.mark.timeout(7200)


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The sources of every load."""
    return sources(tmp_path_factory.mktemp("faults") / "news")


@pytest.fixture(scope="module")
def undisturbed(elasticsearch_url: str, news: list[str]) -> State:
    """What a load that nobody disturbed leaves, and a second one does not change."""
    prefix = f"calm-{uuid4().hex[:8]}"
    first, second = (Loader(elasticsearch_url, prefix, news, workers=2).finish() for _ in range(2))
    with opened(elasticsearch_url, prefix) as index:
        held = state(index)
    remove_all(elasticsearch_url, prefix)
    assert first["outcomes"]["indexed"] >= FILES
    assert "indexed" not in second["outcomes"]
    assert len(held.articles) >= FILES
    return held


@pytest.fixture
def prefix(elasticsearch_url: str) -> Iterator[str]:
    """What the names of this test's indexes begin with."""
    name = f"fault-{uuid4().hex[:8]}"
    yield name
    remove_all(elasticsearch_url, name)


@pytest.fixture(scope="module")
def frail_node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """A node of our own that minds its disk, to be killed and filled."""
    from tests.elastic.fixtures import require_bundle

    require_bundle()
    node = Node(
        settings={
            "cluster.routing.allocation.disk.threshold_enabled": "true",
            "cluster.info.update.interval": "10s",
            **{f"cluster.routing.allocation.disk.watermark.{name}": "1b" for name in ("low", "high", "flood_stage")},
        }
    )
    try:
        yield node.start()
    finally:
        node.remove()


def same_after_another_run(url: str, prefix: str, news: list[str], undisturbed: State) -> None:
    """Once more: nothing is left to do, and the index is as an undisturbed one."""
    again = Loader(url, prefix, news, workers=2).finish()
    with opened(url, prefix) as index:
        held = state(index)

    assert "indexed" not in again["outcomes"]
    assert held.articles == undisturbed.articles
    assert held.files == undisturbed.files


def met(fault: Callable[[Link], None], share: float, only: Callable[[Link], bool]) -> tuple[Script, list[int]]:
    """A script by which this share of some requests meets a fault, and how often one did."""
    chance, count = random.Random(4), [0]

    def script(link: Link) -> None:
        if only(link) and chance.random() < share:
            count[0] += 1
            fault(link)
        else:
            through(link)

    return script, count


def _refuse(link: Link) -> None:
    link.refuse(429, OVERTAXED)


def _refuse_items(link: Link) -> None:
    chance = random.Random(len(link.request.body))
    link.refuse_items(lambda: chance.random() < 0.5)


def _reset_mid_request(link: Link) -> None:
    link.forward(cut_at=random.uniform(0.05, 0.95))


def _reset_mid_answer(link: Link) -> None:
    link.answer(link.forward(), cut_at=random.uniform(0.05, 0.95))


def _lose_answer(link: Link) -> None:
    link.answer(link.forward(), cut_at=0.0)


def _bulk(link: Link) -> bool:
    return link.request.is_bulk


def _any(_link: Link) -> bool:
    return True


@pytest.mark.parametrize(
    ("fault", "share", "only"),
    [
        pytest.param(_refuse, 0.5, _bulk, id="429-storm"),
        pytest.param(_refuse_items, 0.7, _bulk, id="429-storm-of-items"),
        pytest.param(_reset_mid_request, 0.3, _any, id="reset-mid-request"),
        pytest.param(_reset_mid_answer, 0.3, _any, id="reset-mid-answer"),
        pytest.param(_lose_answer, 0.3, _any, id="answer-lost-after-it-was-applied"),
    ],
)
def test_a_bad_line(
    elasticsearch_url: str, prefix: str, news: list[str], undisturbed: State,
    fault: Callable[[Link], None], share: float, only: Callable[[Link], bool],
) -> None:  # fmt: skip
    """A server that is overtaxed, and a network that cuts connections or loses answers, cost time and nothing else."""
    script, count = met(fault, share, only)

    with Proxy(elasticsearch_url, script).running() as proxy:
        row = Loader(proxy.url, prefix, news).finish()

    assert count[0] >= 10, "too few faults for this test to mean anything"
    assert row["outcomes"]["indexed"] >= FILES
    same_after_another_run(elasticsearch_url, prefix, news, undisturbed)


def test_a_loader_killed_at_random_points(
    elasticsearch_url: str, prefix: str, news: list[str], undisturbed: State
) -> None:
    """Killed with -9 again and again, by then somewhere else each time, the next run takes over and completes it."""
    chance, done = random.Random(4), 0
    with opened(elasticsearch_url, prefix) as index:
        index.prepare()
        for number in range(4):
            wanted = done + chance.randint(1, max(1, (FILES - done) // 8))
            loader = Loader(elasticsearch_url, prefix, news, workers=1 + number % 2)
            loader.until(lambda wanted=wanted: in_ledger(index) >= wanted)  # type: ignore[misc]  # bound for the loop
            time.sleep(chance.uniform(0, 0.2))
            loader.kill()
            done = in_ledger(index)

    assert done < FILES, "the last run was killed too late for this test to mean anything"
    Loader(elasticsearch_url, prefix, news).finish()
    same_after_another_run(elasticsearch_url, prefix, news, undisturbed)
    with opened(elasticsearch_url, prefix) as index:
        states = [row["state"] for row in index.runs()]
    assert states[:2] == ["done", "done"]
    assert "running" not in states


def test_a_node_killed_and_restarted(frail_node: Node, news: list[str], undisturbed: State) -> None:
    """A loader whose server is killed in the middle of its work waits, and goes on when the server is back."""
    prefix = "restart"
    with opened(frail_node.url, prefix) as index:
        index.prepare()
        loader = Loader(frail_node.url, prefix, news)
        loader.until(lambda: in_ledger(index) >= FILES // 4)

    frail_node.kill()
    assert loader.running
    frail_node.start()
    loader.finish()

    same_after_another_run(frail_node.url, prefix, news, undisturbed)
    remove_all(frail_node.url, prefix)


def test_a_disk_that_is_nearly_full(
    frail_node: Node, news: list[str], undisturbed: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Past the flood stage Elasticsearch blocks writes: the load waits, and goes on once there is room again."""
    monkeypatch.setattr(job, "Chain", remembering.chain)
    prefix = "flood"
    seen: list[float] = []
    alias = Names(prefix).alias(Kind.ARTICLES)
    with closing(Elasticsearch(frail_node.url, request_timeout=60)) as client:

        def blocked() -> bool:
            held = client.indices.get_settings(index=alias, flat_settings=True)
            return any(
                each["settings"].get("index.blocks.read_only_allow_delete") == "true" for each in held.body.values()
            )

        def mark(free: str | None) -> None:
            names = ("low", "high", "flood_stage")
            marks = {f"cluster.routing.allocation.disk.watermark.{name}": free for name in names}
            client.cluster.put_settings(persistent=marks)

        def fill(_books: Books) -> None:
            if not seen:  # after the first batch
                mark("900tb")
                while not blocked():
                    time.sleep(0.2)
                seen.append(time.monotonic())
                threading.Timer(3, mark, [None]).start()

        settings = config.Elasticsearch(prefix=prefix, chunk_bytes=64 * 1024)
        with closing(ElasticIndex(frail_node.url, settings)) as index:
            row = run(index, news, Limits(), Pace(1, BATCH), fill)
        assert not blocked()

    assert time.monotonic() - seen[0] > 3
    assert row["outcomes"]["indexed"] >= FILES
    same_after_another_run(frail_node.url, prefix, news, undisturbed)
    remove_all(frail_node.url, prefix)


def test_a_poisoned_file_among_a_thousand(
    elasticsearch_url: str, prefix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one record that the mapping does not take is set aside with Elasticsearch's reason, ready to be replayed."""
    news = tmp_path / "news"
    monkeypatch.setenv(remembering.FOLDER, str(tmp_path))
    write_stories(news, 999)
    poisoned = write(news / "005" / "poisoned.txt", story(0) + "\n" + story(1) * 2)  # of more than 127 words
    with closing(Elasticsearch(elasticsearch_url, request_timeout=60)) as client:
        few_words = {"mappings": {"properties": {"words": {"type": "byte"}}}}  # of the user's own
        client.cluster.put_component_template(name=f"{prefix}-articles@custom", template=few_words)

    row = Loader(elasticsearch_url, prefix, [str(news)], workers=2).finish()

    assert row["outcomes"] == {"indexed": 999, "quarantined": 1}
    assert row["reasons"] == {"refused": 1}
    with opened(elasticsearch_url, prefix) as index:
        (refused,) = index.files(outcome="quarantined")
        assert len(list(index.ids())) == 999
    assert refused["path"] == str(poisoned)
    assert "failed to parse field [words] of type [byte]" in str(refused["message"])
