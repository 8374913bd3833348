"""What a judge of searches measures, and when it refuses."""

import json
from pathlib import Path

import pytest

from pipeline.errors import SetupError
from pipeline.index import judge
from pipeline.index.judge import Scored, Verdict, load, score

GRADES = {"best": 3, "good": 2, "fair": 1}


def verdict(**languages: tuple[float, float]) -> Verdict:
    return Verdict(tuple(Scored("words", name, *scores) for name, scores in languages.items()))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (["best", "good", "fair"], 1.0),
        (["best", "good", "fair", "other"], 1.0),
        (["fair", "good", "best"], 0.681),
        (["good", "best", "fair"], 0.843),
        (["other", "best"], 0.470),
        (["best"], 0.745),
        (["other"] * 10 + ["best"], 0.0),
        ([], 0.0),
    ],
)
def test_score(found: list[str], expected: float) -> None:
    """The best first is 1; further down, or lacking, is less; behind the first page nothing counts."""
    assert score(found, GRADES) == pytest.approx(expected, abs=0.001)


def test_nothing_to_find() -> None:
    """A query that nothing answers is answered best by nothing."""
    assert (score([], {}), score(["x"], {"x": 0})) == (1.0, 0.0)


def test_no_worse() -> None:
    """The same, better, and a hair worse are let through."""
    assert verdict(en=(0.9, 0.9), de=(0.8, 1.0), fr=(0.9, 0.895)).faults == []


def test_the_mean() -> None:
    """A fall of the mean by more than a hundredth is refused."""
    (fault,) = verdict(en=(0.9, 0.88), de=(0.9, 0.88)).faults

    assert fault == "the mean falls from 0.900 to 0.880; 0.01 is allowed"


def test_one_language_does_not_hide_in_the_mean() -> None:
    """A language that is ruined is refused though others gain."""
    (fault,) = verdict(en=(0.8, 1.0), de=(0.9, 0.8)).faults

    assert fault.startswith("de falls from 0.900 to 0.800")


def test_losers() -> None:
    """The queries that do worse are named, the worst first."""
    assert [each.language for each in verdict(en=(1, 0.9), de=(1, 0.5), fr=(0.5, 1)).losers] == ["de", "en"]


def test_our_own_set() -> None:
    """The set that comes with Newsmill: every graded article is in its corpus, in eight languages and more."""
    ours = load()
    ids = {story.id for story in ours.corpus}

    assert {id_ for query in ours.queries for id_ in query.grades} <= ids
    assert {"en", "es", "fr", "de", "pt", "it", "nl", "ru"} < {query.language for query in ours.queries}
    assert len(ids) == len(ours.corpus)


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ("[", "not a file of judged queries"),
        ('{"queries": []}', "queries"),
        ('{"queries": [{"words": "x"}]}', r"queries\.0\.grades"),
        ('{"queries": [{"words": "x", "grades": {"a": 4}}]}', "grades from 0 to 3"),
        ('{"queries": [{"words": "x", "grade": {"a": 1}, "grades": {}}]}', "grade"),
    ],
)
def test_files_that_are_wrong(tmp_path: Path, content: str, wanted: str) -> None:
    """A mistake in one's own file is named."""
    path = tmp_path / "judged.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(SetupError, match=wanted):
        load(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """So is a file that cannot be read."""
    with pytest.raises(SetupError, match="cannot be read"):
        load(tmp_path / "no.json")


def test_ones_own_file(tmp_path: Path) -> None:
    """Operators give words and grades, and filters if they like."""
    path = tmp_path / "judged.json"
    path.write_text(json.dumps({"queries": [{"words": "x", "grades": {"a": 3}, "filters": {"language": "en"}}]}))

    assert load(path).queries[0] == judge.Query(words="x", grades={"a": 3}, filters={"language": "en"})
