"""A run that many processes work ends as one by a single process does, whatever happens to them."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import fsspec
import pytest

from pipeline import read
from pipeline.config import Limits
from pipeline.errors import Occupied, ServiceError, SourceNotFound, UnbalancedError
from pipeline.index.base import FileRow, Index, RunRow
from pipeline.index.elastic import ElasticIndex
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, run
from pipeline.runs.balance import Report, balance, read_report
from pipeline.runs.batch import work_batch
from pipeline.runs.lock import release
from pipeline.runs.place import Place
from pipeline.runs.plan import MOST_BATCHES, Order, Plan, Takes, plan, read_batch, read_plan, survey
from pipeline.runs.taking import Wanted
from tests.runs.folder import story, write

SAMPLES = Path(__file__).parents[2] / "samples" / "raw"
OF_THE_RUN = ("run", "ingested_at", "@timestamp")


@pytest.fixture
def work(tmp_path: Path) -> Place:
    return Place.at(str(tmp_path / "work"))


@pytest.fixture
def other(tmp_path: Path) -> Iterator[SqliteIndex]:
    """The index of an undisturbed run by one process."""
    with closing(SqliteIndex(tmp_path / "other" / "newsmill.db")) as made:
        yield made


def planned(index: Index, work: Place, *sources: Path | str, batch_size: int = 5, **asked: object) -> Plan:
    order = Order(tuple(str(each) for each in sources), batch_size=batch_size, **asked)  # type: ignore[arg-type]  # as Order takes them
    return plan(index, order, Limits(), work, datetime.now(UTC))


def worked(index: Index, the_plan: Plan, **how: bool) -> Report:
    """All batches in any order, each by an index that knows nothing of the others."""
    for batch in random.sample(the_plan.batches, len(the_plan.batches)):
        work_batch(index, the_plan, batch, Limits(), **how)
    return balance(index, the_plan)


def articles(index: Index) -> dict[str, object]:
    found = {id_: index.get(id_) for id_ in index.ids()}
    return {
        id_: {name: value for name, value in (record or {}).items() if name not in OF_THE_RUN}
        for id_, record in found.items()
    }


def ends(index: Index) -> dict[str, tuple[object, ...]]:
    names = ("outcome", "reason", "message", "step", "digest", "article", "bytes", "attempts")
    return {row["path"]: tuple(row[name] for name in names) for row in index.files()}  # type: ignore[literal-required]


def once(index: Index, *sources: Path) -> RunRow:
    return run(index, [str(each) for each in sources], Limits(), Pace())


class TestTheSameEnd:
    """What is planned and worked in batches ends as `newsmill run` does."""

    def test_samples(self, index: SqliteIndex, other: SqliteIndex, work: Place) -> None:
        """The bundled samples: outcomes, articles and ledger, id by id."""
        report = worked(index, planned(index, work, SAMPLES))

        row = once(other, SAMPLES)
        assert report["run"]["state"] == "done"
        assert report["run"]["outcomes"] == row["outcomes"]
        assert report["run"]["categories"] == row["categories"]
        assert articles(index) == articles(other)
        assert ends(index) == ends(other)

    def test_samples_in_elasticsearch(self, elastic_index: ElasticIndex, other: SqliteIndex, work: Place) -> None:
        """The same in Elasticsearch."""
        report = worked(elastic_index, planned(elastic_index, work, SAMPLES))

        assert report["run"]["outcomes"] == once(other, SAMPLES)["outcomes"]
        assert articles(elastic_index) == articles(other)
        assert ends(elastic_index) == ends(other)

    def test_what_moves_and_goes(self, index: SqliteIndex, other: SqliteIndex, work: Place, news: Path) -> None:
        """Copies, swaps, changes and losses between two runs, over the bounds of batches."""
        for at in range(12):
            write(news / f"{at:02}.txt", story(at // 2))  # each text twice
        worked(index, planned(index, work, news, batch_size=2))
        once(other, news)
        for at in (0, 1, 4):
            write(news / f"{at:02}.txt", story(2))
        (news / "06.txt").rename(news / "99.txt")
        (news / "08.txt").unlink()
        (news / "09.txt").unlink()
        write(news / "50.txt", story(0))

        report = worked(index, planned(index, work, news, batch_size=2))

        assert report["run"]["outcomes"] == once(other, news)["outcomes"]
        assert report["run"]["outcomes"]["missing"] == 3
        assert articles(index) == articles(other)
        assert ends(index) == ends(other)

    def test_source_behind_a_url(self, index: SqliteIndex, other: SqliteIndex, work: Place) -> None:
        """Files in a store give the articles that the same files in a folder give."""
        store = fsspec.filesystem("memory")
        for path in SAMPLES.iterdir():
            store.pipe(f"/planned/{path.name}", path.read_bytes())
        store.pipe("/planned/.hidden.txt", b"not taken")

        report = worked(index, planned(index, work, "memory://planned/"))

        row = once(other, SAMPLES)
        assert report["run"]["outcomes"] == row["outcomes"]
        assert list(index.ids()) == list(other.ids())
        assert "memory://planned/german-tagesblatt.txt" in ends(index)

    def test_a_file_goes_from_a_store(self, index: SqliteIndex, work: Place) -> None:
        """What is gone from a store is missing; what cannot be found at all is an error."""
        store = fsspec.filesystem("memory")
        for name in ("a", "b"):
            store.pipe(f"/goes/{name}.txt", story(ord(name)).encode())
        worked(index, planned(index, work, "memory://goes"))
        store.rm("/goes/a.txt")

        assert worked(index, planned(index, work, "memory://goes"))["run"]["outcomes"] == {"unchanged": 1, "missing": 1}
        with pytest.raises(SourceNotFound, match="memory://nowhere"):
            planned(index, work, "memory://nowhere")

    def test_work_folder_behind_a_url(self, index: SqliteIndex, news: Path) -> None:
        """What processes hand to each other may lie in a store as well."""
        write(news / "a.txt", story(1))
        work = Place.at("memory://work-folder")

        report = worked(index, planned(index, work, news))

        assert report["run"]["state"] == "done"
        assert read_report(work, report["run"]["run"]) == report


class TestTaking:
    """What an order takes."""

    def test_everything(self, index: SqliteIndex, work: Place, news: Path) -> None:
        """Everything is worked anew, though nothing has changed."""
        write(news / "a.txt", story(1))
        once(index, news)

        assert worked(index, planned(index, work, news))["run"]["outcomes"] == {"unchanged": 1}
        assert worked(index, planned(index, work, news, takes=Takes.EVERYTHING))["run"]["outcomes"] == {"indexed": 1}

    def test_stale(self, index: SqliteIndex, work: Place, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Stale articles are made anew, and new files left alone."""
        write(news / "a.txt", story(1))
        once(index, news)
        write(news / "b.txt", story(2))
        monkeypatch.setattr("pipeline.runs.work.MADE_BY", {"clean": "another"})

        assert worked(index, planned(index, work, news, takes=Takes.STALE))["run"]["outcomes"] == {"indexed": 1}

    def test_glob(self, index: SqliteIndex, work: Place, news: Path) -> None:
        """What does not fit the glob is not taken, and not missing either."""
        for name in ("a.txt", "deep/b.txt", "c.md"):
            write(news / name, story(ord(name[0]) + len(name)))
        once(index, news)
        (news / "a.txt").unlink()
        (news / "c.md").unlink()

        report = worked(index, planned(index, work, news, glob="*.txt"))

        assert report["run"]["outcomes"] == {"unchanged": 1, "missing": 1}
        assert ends(index)[f"{news}/c.md"][0] == "indexed"

    def test_replay(self, index: SqliteIndex, work: Place, news: Path) -> None:
        """A replay takes what was set aside for this reason at this step by this version, and no other."""
        write(news / "empty.txt", "")
        write(news / "cut-off.txt", "Fine words, then nothing.\n" * 9 + "\0" * 3)
        write(news / "good.txt", story(1))
        once(index, news)
        reasons = {row["path"]: row["reason"] for row in index.files(outcome="quarantined")}
        wanted = Wanted(step="read", step_version=read.VERSION)
        other_version = Wanted(step="read", step_version="0")

        none = worked(index, planned(index, work, takes=Takes.QUARANTINED, wanted=other_version))
        assert none["run"]["seen"] == 0
        report = worked(index, planned(index, work, takes=Takes.QUARANTINED, wanted=wanted))

        assert report["run"]["seen"] == len(reasons) > 0
        assert report["run"]["reasons"].keys() == set(reasons.values())

    def test_nothing_there(self, index: SqliteIndex, work: Place, news: Path) -> None:
        """An empty source gives a run of no files, whose books balance."""
        report = worked(index, planned(index, work, news))

        assert (report["run"]["state"], report["run"]["seen"], report["batches"]) == ("done", 0, 1)

    def test_dry_run(self, index: SqliteIndex, work: Place, news: Path) -> None:
        """A dry run tells what would be done, and writes nothing."""
        write(news / "a.txt", story(1))
        once(index, news)
        write(news / "b.txt", story(2))
        write(news / "c.txt", "x" * 5000)
        rows = ends(index)

        found = survey(index, Order((str(news),)), Limits(max_bytes=4000), datetime.now(UTC), work)

        assert (found.seen, found.unchanged, found.to_work, found.at_fault) == (3, 1, 1, 1)
        assert found.named["to_work"] == [f"{news}/b.txt"]
        assert found.named["at_fault"] == [f"{news}/c.txt: 5,000 bytes; at most 4,000 are read"]
        assert ends(index) == rows
        assert len(index.runs()) == 1

    def test_number_of_batches(self, index: SqliteIndex, work: Place, news: Path) -> None:
        """There are never more than two hundred batches: they grow instead."""
        for at in range(MOST_BATCHES + 5):
            write(news / f"{at:03}.txt", story(at))

        found = planned(index, work, news, batch_size=1)

        assert len(found.batches) == 103
        assert sum(len(read_batch(found.place, name)) for name in found.batches) == found.seen == MOST_BATCHES + 5


class Killed(BaseException):
    """As a process that is killed: nothing after it runs."""


class TestKilled:
    """A batch that dies at any moment is worked again, to the same end."""

    @pytest.mark.parametrize("at", ["upsert", "change", "save_files"])
    @pytest.mark.parametrize("before", [True, False])
    def test_while_writing(
        self,
        index: SqliteIndex,
        other: SqliteIndex,
        work: Place,
        at: str,
        before: bool,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Killed before or behind any write, the batch ends as if nothing had been."""
        the_plan = planned(index, work, SAMPLES, batch_size=7)
        with monkeypatch.context() as patched:
            patched.setattr(index, at, dying(getattr(index, at), before=before), raising=True)
            with pytest.raises(Killed):
                worked(index, the_plan)

        report = worked(index, the_plan)

        assert report["run"]["outcomes"] == once(other, SAMPLES)["outcomes"]
        assert articles(index) == articles(other)
        assert ends(index) == ends(other)

    def test_another_run_came_between(
        self, index: SqliteIndex, work: Place, news: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What was staged before another run came by is not written over what that one found."""
        write(news / "a.txt", story(1))
        the_plan = planned(index, work, news)
        with monkeypatch.context() as patched:
            patched.setattr(index, "upsert", dying(index.upsert, before=True))
            with pytest.raises(Killed):
                work_batch(index, the_plan, "0001", Limits())
        release(index, the_plan.run)  # as time does
        write(news / "a.txt", story(2))
        once(index, news)
        (current,) = index.ids(superseded=False)

        work_batch(index, the_plan, "0001", Limits())

        assert list(index.ids(superseded=False)) == [current]
        assert ends(index)[f"{news}/a.txt"][:2] == ("quarantined", "changed-while-read")

    def test_while_marking_what_is_missing(
        self, index: SqliteIndex, work: Place, news: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What was marked missing by a balance that died counts once."""
        for name in ("a", "b"):
            write(news / f"{name}.txt", story(ord(name[0]) + len(name)))
        once(index, news)
        (news / "a.txt").unlink()
        the_plan = planned(index, work, news)
        work_batch(index, the_plan, the_plan.batches[0], Limits())
        with monkeypatch.context() as patched:
            patched.setattr(index, "save_files", dying(index.save_files, before=False))
            with pytest.raises(Killed):
                balance(index, the_plan)

        report = balance(index, the_plan)

        assert report["run"]["state"] == "done"
        assert report["run"]["outcomes"] == {"unchanged": 1, "missing": 1}

    def test_plan(self, index: SqliteIndex, work: Place, news: Path) -> None:
        """A plan that is asked for once more is what it was, though the source has changed."""
        write(news / "a.txt", story(1))
        started = datetime.now(UTC)
        first = plan(index, Order((str(news),)), Limits(), work, started)
        write(news / "b.txt", story(2))

        assert plan(index, Order((str(news),)), Limits(), work, started) == first == read_plan(first.folder)

    def test_a_batch_that_never_ended(self, index: SqliteIndex, work: Place, news: Path) -> None:
        """A run with a batch that did not end does not balance, and names the files; ended later, it does."""
        for at in range(4):
            write(news / f"{at}.txt", story(at))
        the_plan = planned(index, work, news, batch_size=2)
        work_batch(index, the_plan, the_plan.batches[0], Limits())

        report = balance(index, the_plan)

        assert report["run"]["state"] == "unbalanced"
        assert report["undone"] == ["0002"]
        assert f"{news}/2.txt, {news}/3.txt" in (report["run"]["message"] or "")
        assert worked(index, the_plan)["run"]["state"] == "done"

    def test_articles_that_vanish(
        self, index: SqliteIndex, work: Place, news: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A batch whose articles are not there once they were loaded says so."""
        write(news / "a.txt", story(1))
        the_plan = planned(index, work, news)
        monkeypatch.setattr(index, "present", lambda _: set())

        with pytest.raises(UnbalancedError, match=r"batch 0001: loaded, but not in the index: .*a\.txt"):
            work_batch(index, the_plan, "0001", Limits())

    def test_guarded(self, index: SqliteIndex, other: SqliteIndex, work: Place) -> None:
        """Worked by a process beside this one, the samples end the same."""
        report = worked(index, planned(index, work, SAMPLES, batch_size=100), is_guarded=True)

        assert report["run"]["outcomes"] == once(other, SAMPLES)["outcomes"]


class TestOthers:
    """Two runs never work an index at once."""

    def test_occupied(self, index: SqliteIndex, work: Place, news: Path) -> None:
        """From its plan to its balance a run has the index for itself, whoever comes between its tasks."""
        write(news / "a.txt", story(1))
        the_plan = planned(index, work, news)

        for another in (lambda: planned(index, work, news), lambda: once(index, news)):
            with pytest.raises(Occupied, match="another run is at work on this index"):
                another()
        worked(index, the_plan)
        assert worked(index, planned(index, work, news))["run"]["outcomes"] == {"unchanged": 1}
        assert once(index, news)["outcomes"] == {"unchanged": 1}

    def test_failed_plan(self, index: SqliteIndex, work: Place, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A plan that breaks off closes its books."""

        def away(*_: object) -> dict[str, FileRow]:
            raise ServiceError("away")

        write(news / "a.txt", story(1))
        monkeypatch.setattr(index, "files_at", away)
        with pytest.raises(ServiceError, match="away"):
            planned(index, work, news)

        assert [row["state"] for row in index.runs()] == ["failed"]
        monkeypatch.undo()
        assert once(index, news)["outcomes"] == {"indexed": 1}


def dying(real: Callable[..., object], *, before: bool) -> Callable[..., object]:
    """The call, but that its process dies before or behind it."""

    def call(*given: object) -> object:
        if before:
            raise Killed
        real(*given)
        raise Killed

    return call
