"""`newsmill index` against a real Elasticsearch, as an operator types it."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from elasticsearch import Elasticsearch
from typer.testing import CliRunner, Result

from pipeline import config
from pipeline.cli import app
from pipeline.index import judge
from pipeline.index.elastic import ElasticIndex
from pipeline.index.elastic_judge import judge as ask
from pipeline.index.elastic_life import Life
from pipeline.index.mappings import Kind
from pipeline.runs import work
from tests.builders import record
from tests.elastic.fixtures import remove_all
from tests.elastic.test_life import Release, release  # noqa: F401  # a fixture
from tests.runs.folder import story, write

GERMAN_LOST = {"properties": {"de": {"type": "text", "analyzer": "keyword", "index_options": "docs"}}}
"""A mapping in which German is stemmed no more."""


@pytest.fixture
def own(elasticsearch_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ElasticIndex]:
    """An index that commands find in the environment, with three articles."""
    settings = config.Elasticsearch(prefix=f"keep-{uuid4().hex[:8]}", retry_s=60)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWSMILL_INDEX", elasticsearch_url)
    monkeypatch.setenv("NEWSMILL_ELASTICSEARCH__PREFIX", settings.prefix)
    for number in range(3):
        write(tmp_path / "news" / f"{number}.txt", story(number))
    assert call("run", "news").exit_code == 0
    with closing(ElasticIndex(elasticsearch_url, settings)) as index:
        yield index
    remove_all(elasticsearch_url, settings.prefix)


def call(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def states(kind: str = "articles") -> list[str]:
    rows = json.loads(call("index", "status", "--json").stdout)
    return [row["state"] for row in rows if row["kind"] == kind]


def test_a_whole_life(own: ElasticIndex, release: Release, tmp_path: Path) -> None:  # noqa: F811
    """Reindexed, swapped, loaded, rolled back, swapped again, pruned: the books balance at every point."""
    release()

    assert "is filled: 3 documents" in call("index", "reindex").stdout
    assert states() == ["current", "filled"]
    swapped = call("index", "swap")
    assert "-articles-v2-000002 is current now: 3 documents" in swapped.stdout
    write(tmp_path / "news" / "new.txt", story(5))
    assert call("run", "news").exit_code == 0
    assert call("index", "verify").exit_code == 0
    assert "1 of them carried over" in call("index", "rollback").stdout
    assert states() == ["current", "previous"]
    assert call("index", "verify", "--all").exit_code == 0
    again = call("index", "reindex", "--swap", "--json")
    assert json.loads(again.stdout)["documents"] == 4
    assert states() == ["previous", "old", "current"]
    assert call("index", "prune").exit_code == 78
    assert "v2-000002" in call("index", "prune", "--yes").stdout
    assert states() == ["previous", "current"]
    assert call("index", "verify", "--all").exit_code == 0


def test_a_swap_that_makes_search_worse_is_refused(own: ElasticIndex, release: Release) -> None:  # noqa: F811
    """The queries that lose are named, nothing is swapped, and --force keeps the reason in the index."""
    release(title_i18n=GERMAN_LOST, text_i18n=GERMAN_LOST)
    call("index", "reindex")

    refused = call("index", "swap")

    assert refused.exit_code == 78
    assert "search gets worse" in refused.stderr
    assert "de falls from" in refused.stderr
    assert states() == ["current", "filled"]
    assert call("index", "swap", "--force", "German is searched elsewhere").exit_code == 0
    rows = json.loads(call("index", "status", "--json").stdout)
    (current,) = (row for row in rows if row["kind"] == "articles" and row["state"] == "current")
    assert current["life"]["forced"]["reason"] == "German is searched elsewhere"
    assert "swapped in by force: German is searched elsewhere" in call("index", "status").stdout


def test_judged_by_ones_own_queries(own: ElasticIndex, release: Release, tmp_path: Path) -> None:  # noqa: F811
    """Operators' own queries are asked of the articles themselves."""
    article = record(id="a" * 64, title="Die Häuser am Fluss", text="Verkauft.", language="de")
    own.upsert([article])
    release(title_i18n=GERMAN_LOST, text_i18n=GERMAN_LOST)
    ours = tmp_path / "ours.json"
    ours.write_text(json.dumps({"queries": [{"words": "haus", "language": "de", "grades": {"a" * 64: 3}}]}))

    reindexed = call("index", "reindex", "--judged", str(ours), "--json")
    refused = call("index", "swap", "--judged", str(ours))

    assert json.loads(reindexed.stdout)["verdict"]["queries"] == [
        {"words": "haus", "language": "de", "before": 1.0, "after": 0.0}
    ]
    assert refused.exit_code == 78


def test_queries_about_other_articles(own: ElasticIndex, release: Release, tmp_path: Path) -> None:  # noqa: F811
    """Judgements that no version can answer say nothing, so they let nothing through."""
    release()
    ours = tmp_path / "ours.json"
    ours.write_text(json.dumps({"queries": [{"words": "x", "grades": {"f" * 64: 3}}]}))
    call("index", "reindex")

    refused = call("index", "swap", "--judged", str(ours))

    assert refused.exit_code == 78
    assert "no judged query finds any" in refused.stderr


def test_a_judge_leaves_nothing_behind(own: ElasticIndex, release: Release, elasticsearch_url: str) -> None:  # noqa: F811
    """The indexes that the corpus was loaded into are gone after."""
    release()
    call("index", "reindex")

    with closing(Elasticsearch(elasticsearch_url)) as client:
        assert client.indices.get(index=f"{own.names.prefix}-judge-*").body == {}


def test_our_queries_find_what_a_person_would_expect(own: ElasticIndex) -> None:
    """The judged queries that come with Newsmill, on its mapping: high in every language, none is lost."""
    with closing(Life(own.url, own.settings)) as life:
        current = life.current(Kind.ARTICLES).name
        verdict = ask(life, current, current, judge.load())

    assert verdict.after >= 0.97
    assert min(after for _, after in verdict.languages.values()) >= 0.94
    assert min(each.after for each in verdict.scored) >= 0.75


def test_missing_articles_are_named_and_made_anew(own: ElasticIndex, elasticsearch_url: str) -> None:
    """What somebody deleted from the index is found by its id, and rebuilt from its file."""
    gone = next(iter(own.ids()))
    with closing(Elasticsearch(elasticsearch_url)) as client:
        client.delete(index=own.names.alias(Kind.ARTICLES), id=gone, refresh=True)

    found = call("index", "verify", "--json")

    assert (found.exit_code, json.loads(found.stdout)["missing"]["named"]) == (70, [gone])
    assert call("run", "--stale").exit_code == 0
    assert call("index", "verify").exit_code == 0


def test_stale_articles_are_made_anew(own: ElasticIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    """After an upgrade of a step `run --stale` makes its articles anew, and only once."""
    newer = {**work.MADE_BY, "clean": "rules-next"}
    monkeypatch.setattr(work, "MADE_BY", newer)

    first, second = (json.loads(call("run", "--stale", "--json").stdout) for _ in range(2))

    assert (first["outcomes"], second["outcomes"]) == ({"indexed": 3}, {})
    assert list(own.ids(made_by=newer)) == list(own.ids())
