"""Each panel, asked of a real Elasticsearch in which the bundled samples lie, draws something.

The samples have neither a file for the quarantine nor an impossible date, so one of each lies beside them.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from elasticsearch import Elasticsearch

from pipeline.config import Elasticsearch as Settings
from pipeline.config import Limits
from pipeline.runs import Pace, run
from tests.elastic.fixtures import remove_all
from tests.kibana import bodies
from tests.runs.folder import story, write

if TYPE_CHECKING:
    from pipeline.index.elastic import ElasticIndex

NOTHING = ("Runs that failed", "What the watch found")
"""Panels that are empty as long as all goes well."""
Ask = Callable[[str, bodies.Body], bodies.Body]
SAMPLES = Path(__file__).parents[2] / "samples" / "raw"


@pytest.fixture(scope="module")
def loaded(elasticsearch_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator["ElasticIndex"]:
    """An index with the bundled samples, taken in twice: the second run finds them unchanged."""
    from pipeline.index.elastic import ElasticIndex

    beside = tmp_path_factory.mktemp("beside")
    write(beside / "nuls.txt", story(1).encode() + b"\0")
    write(beside / "odd.txt", story(2).replace("\n\n", "\n\nPublished: 3 May 2189\n\n", 1))
    settings = Settings(prefix=f"test-{uuid4().hex[:12]}", retry_s=30)
    with closing(ElasticIndex(elasticsearch_url, settings)) as index:
        index.prepare()
        for _ in range(2):
            run(index, [str(SAMPLES), str(beside)], Limits(), Pace(settle_s=0))
        yield index
    remove_all(elasticsearch_url, settings.prefix)


@pytest.fixture(scope="module")
def ask(elasticsearch_url: str, loaded: "ElasticIndex") -> Iterator[Ask]:
    """Ask the index of a data view."""
    prefix = loaded.names.prefix
    with closing(Elasticsearch(elasticsearch_url)) as client:

        def search(view: str, body: bodies.Body) -> bodies.Body:
            index = view.replace("newsmill", prefix, 1)
            client.indices.refresh(index=index)
            return dict(client.search(index=index, body=body))

        yield search


@pytest.mark.parametrize("panel", bodies.drawn(), ids=str)
def test_a_panel_draws_something(ask: Ask, panel: bodies.Drawn) -> None:
    """Within the dashboard's own time range there are documents, buckets, figures; of trouble there is none."""
    since = bodies.DASHBOARDS[panel.dashboard]["time_range"]["from"]
    asked = bodies.search(panel, since)

    answer = ask(panel.view, asked)

    if panel.title in NOTHING:
        assert answer["hits"]["total"]["value"] == 0
        return
    assert answer["hits"]["total"]["value"] > 0
    if "aggs" in asked:
        found = list(bodies.leaves(answer.get("aggregations", {}), len(bodies.buckets(panel.config))))
        assert found, "no bucket holds anything"
        figures = list(zip(*(bodies.measured(leaf) for leaf in found), strict=True))
        assert all(any(figure is not None for figure in column) for column in figures), figures
    else:
        shown = {name for hit in answer["hits"]["hits"] for name in hit.get("fields", {})}
        assert shown >= set(panel.config["column_order"][:2])


@pytest.mark.parametrize("id_", bodies.SAVED)
def test_a_saved_search_can_be_asked(ask: Ask, id_: str) -> None:
    """Its query and its order are taken; only failed runs are none."""
    search = bodies.SAVED[id_]
    source = bodies.source_of(search)
    (sort,) = search["attributes"]["sort"]

    answer = ask(
        search["references"][0]["id"], {"query": bodies.kql(source["query"]["query"]), "sort": [{sort[0]: sort[1]}]}
    )

    assert (answer["hits"]["total"]["value"] > 0) == (id_ != "newsmill-runs-failed")


def test_replaced_articles_are_left_out(ask: Ask, loaded: "ElasticIndex") -> None:
    """An article that a newer one has replaced is in no panel."""
    figure = next(panel for panel in bodies.drawn() if panel.title == "Articles")
    before = ask(figure.view, bodies.search(figure, "now-100y"))["hits"]["total"]["value"]
    loaded.change({next(iter(loaded.ids())): {"superseded_by": "f" * 64}})

    after = ask(figure.view, bodies.search(figure, "now-100y"))["hits"]["total"]["value"]

    assert after == before - 1
