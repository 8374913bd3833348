"""From runs to rules: what comes again is noted, proposed, decided on by a person, applied, and made anew."""

import os
import signal
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.errors import SetupError
from pipeline.index.base import Index, LearnedRow, Outline
from pipeline.index.records import Record, rebuild
from pipeline.index.sqlite import SqliteIndex
from pipeline.learned import Sampler, deciding, sample
from pipeline.learned.files import read, written
from pipeline.model import Category
from pipeline.runs import Pace, outdated, renew, run
from tests.builders import digest, record
from tests.learned.sources import PLEA, article, write_source
from tests.runs.folder import write

NOW = datetime(2025, 11, 1, 12, tzinfo=UTC)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SqliteIndex]:
    made = SqliteIndex(tmp_path / "index" / "newsmill.db")
    yield made
    made.close()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder of a site with a line of its own in every article."""
    write_source(tmp_path / "site", 12)
    return tmp_path / "site"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A folder of another source."""
    write_source(tmp_path / "other", 6, first=100)
    return tmp_path / "other"


def take(index: Index, *folders: Path, pace: Pace | None = None) -> None:
    run(index, [str(folder) for folder in folders], Limits(), pace or Pace())


def stored(index: Index, path: Path) -> Record:
    id_ = index.files_at([str(path)])[str(path)]["article"]
    found = index.get(id_ or "")
    assert found
    return found


def accepted(index: Index, source: Path) -> LearnedRow:
    (row,) = deciding.propose(index, NOW, source=str(source))
    return deciding.accept(index, row["name"], Category.OTHER, "Ana Lima", NOW + timedelta(hours=1))


def noted(index: Index, source: Path) -> list[Outline]:
    return list(index.outlines(str(source)))


def test_what_comes_again_is_proposed(index: SqliteIndex, site: Path) -> None:
    """A line of the site's is proposed with its text, counts, days and examples."""
    take(index, site)

    (row,) = deciding.propose(index, NOW)

    assert (row["text"], row["stories"], row["sampled"], row["state"]) == (PLEA, 12, 12, "proposed")
    assert (row["first_seen"], row["last_seen"]) == ("2025-10-01", "2025-10-12")
    assert all(PLEA in record["text"] for each in row["examples"] if (record := index.get(each)))
    assert index.learned() == [row]


def test_a_copied_story_is_not_proposed(index: SqliteIndex, site: Path) -> None:
    """Copies of a story, on many days and each a little other, do not make its paragraphs the site's."""
    for number in range(15):
        copy = (
            article(999, day=number) + f"\nEdition {'abcdefghijklmno'[number]} of this report came by the late ferry.\n"
        )
        write(site / f"copy-{number}.txt", copy)
    take(index, site)

    (row,) = deciding.propose(index, NOW)

    assert (row["text"], row["stories"], row["sampled"]) == (PLEA, 12, 13)


def test_nothing_is_applied_before_a_person_accepts(index: SqliteIndex, site: Path) -> None:
    """A proposal changes no article and makes none stale."""
    take(index, site)
    deciding.propose(index, NOW)
    new = write_source(site, 1, first=50)

    take(index, site)

    assert PLEA in stored(index, new[0])["text"]
    assert list(outdated(index, [], Limits())) == []


def test_an_accepted_rule_takes_its_line(index: SqliteIndex, site: Path, other: Path) -> None:
    """The line goes with a receipt, from files of its source only, and the file can be rebuilt."""
    take(index, site, other)
    row = accepted(index, site)
    (new,), (elsewhere,) = write_source(site, 1, first=50), write_source(other, 1, first=60)

    take(index, site, other)

    made = stored(index, new)
    (item,) = [item for item in made["removed"]["items"] if item["rule"] == row["name"]]
    assert (item["text"].strip(), item["category"]) == (PLEA, "other")
    assert PLEA not in made["text"]
    assert rebuild(made) == new.read_text()
    assert PLEA in stored(index, elsewhere)["text"]


def test_the_dry_run_tells_what_a_renewal_does(index: SqliteIndex, site: Path) -> None:
    """The articles and words that review names are those that accepting takes away."""
    take(index, site)
    before = {id_: found["words"] for id_ in index.ids() if (found := index.get(id_))}
    (row,) = deciding.propose(index, NOW)

    told = deciding.dry_run(index, row)
    accepted(index, site)
    renew(index, [], Limits(), Pace())

    after = {id_: found["words"] for id_ in index.ids() if (found := index.get(id_))}
    assert (told.read, told.changed, told.emptied, len(told.shown)) == (12, 12, 0, 3)
    assert told.words == sum(before.values()) - sum(after.values()) == 12 * len(PLEA.split())
    assert [sign for sign, _ in told.shown[0].lines] == [" ", "-", " "]


@pytest.mark.parametrize("act", ["accept", "retire", "refile"])
def test_exactly_its_source_is_stale(index: SqliteIndex, site: Path, other: Path, act: str) -> None:
    """Accepting, retiring or refiling a rule makes the files of its source stale, once, and no others."""
    take(index, site, other)
    row = accepted(index, site)
    if act != "accept":
        renew(index, [], Limits(), Pace())
    if act == "retire":
        deciding.retire(index, row["name"], "Bo Chen", NOW)
    if act == "refile":
        deciding.accept(index, row["name"], Category.NEWSLETTER, "Bo Chen", NOW)

    stale = [each["path"] for each in outdated(index, [], Limits())]
    renew(index, [], Limits(), Pace())

    assert stale == [str(path) for path in sorted(site.iterdir())]
    assert list(outdated(index, [], Limits())) == []
    assert (PLEA in stored(index, site / "00003.txt")["text"]) == (act == "retire")


def test_a_decision_keeps_its_history(index: SqliteIndex, site: Path) -> None:
    """Who did what, when, and from which counts, is kept; what was decided on is not proposed again."""
    take(index, site)
    row = accepted(index, site)
    deciding.retire(index, row["name"], "Bo Chen", NOW + timedelta(days=1))

    (held,) = index.learned()

    told = [(event["did"], event["by"], event["at"], event["stories"]) for event in held["history"]]
    assert told[0][0] == "proposed"
    assert told[1:] == [
        ("accepted", "Ana Lima", "2025-11-01T13:00:00Z", 12),
        ("retired", "Bo Chen", "2025-11-02T12:00:00Z", 12),
    ]
    assert deciding.propose(index, NOW) == []


@pytest.mark.parametrize("workers", [1, 2])
def test_batches_worked_twice_count_once(index: SqliteIndex, site: Path, workers: int) -> None:
    """Taking everything in again, in other batches and by other processes, notes the same."""
    take(index, site)
    before = noted(index, site)
    with index._writing() as db:
        db.execute("DELETE FROM files")

    take(index, site, pace=Pace(workers=workers, batch_size=5))

    assert noted(index, site) == before


@pytest.mark.parametrize("after", ["upsert", "save_outlines"])
def test_a_killed_run_notes_everything_in_the_end(index: SqliteIndex, site: Path, after: str) -> None:
    """A run that is killed before or behind the notes of a batch leaves nothing out and nothing twice."""
    if not (child := os.fork()):
        own = SqliteIndex(index.path)
        act = getattr(own, after)

        def act_and_die(rows: list[Record]) -> None:
            act(rows)
            os.kill(os.getpid(), signal.SIGKILL)

        setattr(own, after, act_and_die)
        take(own, site, pace=Pace(batch_size=5))
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL

    take(index, site)

    assert sorted(row["article"] for row in noted(index, site)) == list(index.ids())
    assert deciding.propose(index, NOW)[0]["stories"] == 12


def test_a_sample_is_bounded(index: SqliteIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many articles the lowest ids are noted, whatever the order, and hardly more than that."""
    monkeypatch.setattr(sample, "SAMPLE", 10)
    index.prepare()
    records = [record(text=f"Story {n}.", id=digest(str(n)), made_by={"source": "S"}) for n in range(500)]
    for first in range(0, 500, 5):
        Sampler(index).take(records[first : first + 5])

    ids = [row["article"] for row in index.outlines("S")]

    assert ids[:10] == sorted(record["id"] for record in records)[:10]
    assert len(ids) < 10 * (1 + 4) * 1.6  # 10 * (1 + ln 50), and what a batch brings at once


def test_rules_go_through_a_file(index: SqliteIndex, site: Path, tmp_path: Path) -> None:
    """What is exported is read back as it was, for another index; proposals stay behind."""
    take(index, site)
    row = accepted(index, site)
    file = tmp_path / "rules.toml"
    file.write_text(written([row, {**row, "name": "learned:x:y", "state": "proposed"}]))

    assert read(file) == [row]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('state = "accepted"', 'state = "on"', "rule 1: state: Input should be 'accepted' or 'retired'"),
        ('text = "Tune', 'text = "Turn', "rule 1: the whole: .* is not that of its text"),
        ("[[rule]]", "[[rules]]", r"wanted \[\[rule\]\] tables only"),
        ("[[rule]]", "[[rule", "not readable as TOML"),
    ],
)
def test_a_bad_file_is_refused(index: SqliteIndex, site: Path, tmp_path: Path, old: str, new: str, says: str) -> None:
    """A file that holds something else is refused, and where it is wrong is told."""
    take(index, site)
    file = tmp_path / "rules.toml"
    file.write_text(written([accepted(index, site)]).replace(old, new, 1))

    with pytest.raises(SetupError, match=says):
        read(file)


def test_names_that_fit_several_or_none(index: SqliteIndex, site: Path) -> None:
    """A part of a name is enough where it is one rule's; else the near ones are told."""
    take(index, site)
    (row,) = deciding.propose(index, NOW)
    index.save_learned([{**row, "name": "learned:site:another-kitchen-line"}])

    assert deciding.find(index, "tune-your")["name"] == row["name"]
    with pytest.raises(SetupError, match="2 learned rules"):
        deciding.find(index, "kitchen")
    with pytest.raises(SetupError, match="did you mean learned:site:another-kitchen-line"):
        deciding.find(index, "learned:site:another-kitchen-lime")


def test_an_index_of_an_earlier_release(index: SqliteIndex, site: Path) -> None:
    """A file without the tables of what was learned is read as it is, and gets them when next written to."""
    take(index, site)
    with index._writing() as db:
        db.execute("DROP TABLE outlines")
        db.execute("DROP TABLE learned")
    assert (index.learned(), index.outlined(), noted(index, site)) == ([], {}, [])

    write_source(site, 1, first=50)
    take(index, site)

    assert index.outlined() == {str(site): 1}
