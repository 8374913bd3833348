"""The ledger and the books, over runs of a folder that changes in between."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from pipeline.errors import SourceNotFound, UnbalancedError
from pipeline.index.base import FileRow
from pipeline.index.records import Record
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace
from tests.runs.conftest import Run
from tests.runs.folder import story, write, write_stories

RowOf = Callable[[Path | str], FileRow]


def article(index: SqliteIndex, id_: str | None) -> Record:
    """The article with this id, which must be there."""
    assert id_
    record = index.get(id_)
    assert record
    return record


class TestFirstRun:
    def test_indexed(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """Each file becomes one article and one row of the ledger."""
        path = write(news / "a.txt", story(1))

        done = go()

        assert done["outcomes"] == {"indexed": 1}
        assert row(path)["outcome"] == "indexed"
        assert row(path)["article"] == row(path)["digest"]
        assert article(index, row(path)["digest"])["file"]["paths"] == [str(path)]

    def test_run_row(self, news: Path, index: SqliteIndex, go: Run) -> None:
        """The run's own row says what was seen, how it ended, and what it cost."""
        write_stories(news, 3)
        write(news / "empty.txt", "")

        done = go()

        assert index.run(done["run"]) == done
        assert (done["state"], done["seen"]) == ("done", 4)
        assert done["outcomes"] == {"indexed": 3, "rejected": 1}
        assert done["reasons"] == {"empty": 1}
        assert done["bytes"] == sum(len(story(n).encode()) for n in range(3))
        assert set(done["seconds"]) == {"read", "clean", "enrich", "index"}
        assert done["sources"] == [str(news)]

    def test_no_such_source(self, news: Path, index: SqliteIndex, go: Run) -> None:
        """A source that does not exist is an error, and nothing at all is written: not even an empty index."""
        write(news / "a.txt")

        with pytest.raises(SourceNotFound, match="nowhere: no such file or folder"):
            go(news, news / "nowhere")

        assert not index.path.exists()

    def test_empty_folder(self, go: Run) -> None:
        """A folder with nothing in it is a run of no files."""
        assert go()["seen"] == 0

    def test_index_inside_the_source(self, news: Path) -> None:
        """The index's own files are not news, wherever it lies."""
        from pipeline.config import Limits
        from pipeline.runs import run

        write(news / "a.txt")
        inside = SqliteIndex(news / "newsmill.db")
        outcomes = [run(inside, [str(news)], Limits(), Pace())["outcomes"] for _ in range(2)]
        inside.close()

        assert outcomes == [{"indexed": 1}, {"unchanged": 1}]

    @pytest.mark.parametrize("pace", [Pace(1, 1), Pace(1, 7), Pace(2, 7), Pace(2, 200)], ids=str)
    def test_any_pace(self, news: Path, index: SqliteIndex, go: Run, pace: Pace) -> None:
        """Batch size and number of workers change nothing but the time it takes."""
        write_stories(news, 23)
        write(news / "copy.txt", story(5))
        write(news / "empty.txt", "")

        done = go(pace=pace)

        assert done["outcomes"] == {"indexed": 23, "unchanged": 1, "rejected": 1}
        assert sum(1 for _ in index.ids()) == 23


class TestSecondRun:
    def test_unchanged(self, news: Path, go: Run, row: RowOf) -> None:
        """A file whose bytes are as they were is not worked again."""
        path = write(news / "a.txt")
        go()

        done = go()

        assert done["outcomes"] == {"unchanged": 1}
        assert (row(path)["reason"], row(path)["attempts"]) == (None, 1)

    def test_touched(self, news: Path, go: Run) -> None:
        """A new time on old bytes is no change."""
        write(news / "a.txt")
        go()
        write(news / "a.txt", age_s=60)

        assert go()["outcomes"] == {"unchanged": 1}

    def test_changed_with_an_old_date(self, news: Path, go: Run) -> None:
        """Bytes are what counts: a changed file is noticed even where its time and size are as before."""
        write(news / "a.txt", story(1))
        go()
        write(news / "a.txt", story(1).replace("Monday", "Sunday"))

        assert go()["outcomes"] == {"indexed": 1}

    def test_quarantined_files_are_tried_again(self, news: Path, go: Run, row: RowOf) -> None:
        """A file that failed is tried in each run, and each attempt is counted."""
        path = write(news / "a.txt", "")
        go()
        go()

        assert row(path)["attempts"] == 2

    def test_repaired(self, news: Path, go: Run, row: RowOf) -> None:
        """A file that failed and was repaired is taken in; attempts count from the repair."""
        path = write(news / "a.txt", "")
        go()
        write(path, story(1))

        assert go()["outcomes"] == {"indexed": 1}
        assert (row(path)["reason"], row(path)["attempts"]) == (None, 1)


class TestCopies:
    def test_same_bytes_twice(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """The same bytes under two paths are one article that names both; each path has its row."""
        one, two = write(news / "a.txt", story(1)), write(news / "b" / "c.txt", story(1))

        done = go()

        assert done["outcomes"] == {"indexed": 1, "unchanged": 1}
        assert (row(two)["outcome"], row(two)["reason"]) == ("unchanged", "same-bytes")
        assert article(index, row(two)["article"])["file"] | {} == article(index, row(one)["digest"])["file"]
        assert article(index, row(one)["digest"])["file"]["paths"] == [str(one), str(two)]
        assert list(index.ids()) == [row(one)["digest"]]

    def test_copy_later(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """A copy that comes later, and sorts first, becomes the article's first path."""
        two = write(news / "b.txt", story(1))
        go()
        one = write(news / "a.txt", story(1))

        assert go()["outcomes"] == {"unchanged": 2}
        assert article(index, row(two)["digest"])["file"]["paths"] == [str(one), str(two)]
        assert article(index, row(two)["digest"])["file"]["path"] == str(one)

    def test_bad_copies(self, news: Path, go: Run, row: RowOf) -> None:
        """Copies of a bad file all end as it does, each for itself."""
        paths = [write(news / name, "Hello.") for name in ("a.txt", "b.txt")]

        assert go()["outcomes"] == {"rejected": 2}
        assert [row(path)["reason"] for path in paths] == ["too-short", "too-short"]

    def test_one_copy_removed(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """Where one of two copies goes away, the article names the one that is left."""
        one, two = write(news / "a.txt", story(1)), write(news / "b.txt", story(1))
        go()
        one.unlink()

        assert go()["outcomes"] == {"unchanged": 1, "missing": 1}
        assert article(index, row(two)["digest"])["file"]["paths"] == [str(two)]

    def test_moved(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """A moved file is no new article: its old path is missing, the article names the new one."""
        old = write(news / "a.txt", story(1))
        go()
        new = old.rename(news / "b.txt")

        assert go()["outcomes"] == {"unchanged": 1, "missing": 1}
        assert (row(old)["outcome"], row(new)["reason"]) == ("missing", "same-bytes")
        assert article(index, row(new)["digest"])["file"]["paths"] == [str(new)]


class TestVersions:
    def test_superseded(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """A changed file is a new article; the old one stays and names it."""
        path = write(news / "a.txt", story(1))
        go()
        old = row(path)["digest"]
        write(path, story(2))
        go()

        assert article(index, old)["superseded_by"] == row(path)["digest"] != old
        assert not article(index, row(path)["digest"]).get("superseded_by")

    def test_other_copy_keeps_it_current(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """An old version of which there is another copy is still current, without the path that changed."""
        one, two = write(news / "a.txt", story(1)), write(news / "b.txt", story(1))
        go()
        write(one, story(2))
        go()
        old = article(index, row(two)["digest"])

        assert not old.get("superseded_by")
        assert old["file"]["paths"] == [str(two)]

    def test_last_copy_changes(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """Once the last copy has changed too, the old version is superseded by what took its place."""
        one, two = write(news / "a.txt", story(1)), write(news / "b.txt", story(1))
        go()
        old = row(one)["digest"]
        write(one, story(2))
        write(two, story(3))
        go()

        assert article(index, old)["superseded_by"] == row(two)["digest"]

    def test_reverted(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """A file that changes back makes its first version current again, and supersedes the second."""
        path = write(news / "a.txt", story(1))
        go()
        first = row(path)["digest"]
        write(path, story(2))
        go()
        second = row(path)["digest"]
        write(path, story(1))
        go()

        assert not article(index, first).get("superseded_by")
        assert article(index, second)["superseded_by"] == first

    def test_swapped(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """Two files that swap their contents leave both articles current, under their new paths."""
        one, two = write(news / "a.txt", story(1)), write(news / "b.txt", story(2))
        go()
        write(one, story(2))
        write(two, story(1))
        go()

        for path in (one, two):
            record = article(index, row(path)["digest"])
            assert not record.get("superseded_by")
            assert record["file"]["paths"] == [str(path)]

    def test_bad_version_between(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """A bad version changes nothing of the last good one; the next good one supersedes that."""
        path = write(news / "a.txt", story(1))
        go()
        first = row(path)["digest"]
        write(path, "")
        go()
        between = article(index, first).get("superseded_by")
        write(path, story(2))
        go()

        assert between is None
        assert article(index, first)["superseded_by"] == row(path)["digest"]

    def test_bad_version_undone(self, news: Path, go: Run, row: RowOf) -> None:
        """A file that is bad for a while and then as before is the same article."""
        path = write(news / "a.txt", story(1))
        go()
        write(path, "")
        go()
        write(path, story(1))
        go()

        assert row(path)["digest"] == row(path)["article"]

    def test_many_changes_at_once(self, news: Path, index: SqliteIndex, go: Run) -> None:
        """Whatever changes at once, and however it is cut into batches, the index comes out the same."""
        other = SqliteIndex(news.parent / "other.db")
        for step in range(4):
            for number in range(12):
                path = news / f"{number:02}.txt"
                match (number + step) % 4:
                    case 0:
                        write(path, story(number // 3))
                    case 1:
                        write(path, story(number % 3))
                    case 2:
                        path.unlink(missing_ok=True)
            go(pace=Pace(1, 2))
            run_into(other, news, Pace(1, 200))

        assert comparable(index) == comparable(other)
        other.close()


class TestMissing:
    def test_article_stays(self, news: Path, index: SqliteIndex, go: Run, row: RowOf) -> None:
        """A file that went away is missing; its article is never deleted."""
        path = write(news / "a.txt")
        go()
        path.unlink()

        done = go()

        assert (done["seen"], done["outcomes"]) == (1, {"missing": 1})
        assert article(index, row(path)["article"])["file"]["paths"] == [str(path)]

    def test_counted_once(self, news: Path, go: Run) -> None:
        """A file counts as missing in the run that first misses it, and not again."""
        write(news / "a.txt")
        go()
        (news / "a.txt").unlink()
        go()

        assert go()["outcomes"] == {}

    def test_back_again(self, news: Path, go: Run, row: RowOf) -> None:
        """A file that comes back as it was is unchanged."""
        path = write(news / "a.txt")
        go()
        path.unlink()
        go()
        write(path)

        assert go()["outcomes"] == {"unchanged": 1}
        assert row(path)["outcome"] == "unchanged"

    def test_other_sources_are_left_alone(self, news: Path, go: Run, row: RowOf) -> None:
        """A run of one folder says nothing about files elsewhere."""
        one, two = write(news / "one" / "a.txt", story(1)), write(news / "onetwo" / "b.txt", story(2))
        go()
        two.unlink()
        go(news / "one")

        assert row(one)["outcome"] == "unchanged"
        assert row(two)["outcome"] == "indexed"

    def test_found_under_a_smaller_source(self, news: Path, go: Run) -> None:
        """A file that was last seen by a run of its own folder is missed by a run of a folder around it too."""
        path = write(news / "one" / "a.txt")
        go(news / "one")
        path.unlink()

        assert go()["outcomes"] == {"missing": 1}

    def test_vanished_while_running(
        self, news: Path, index: SqliteIndex, go: Run, row: RowOf, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A file that goes away between listing and reading is missing, and its copy is taken in its stead."""
        from pipeline.runs.ledger import Ledger

        one, two = write(news / "a.txt", story(1)), write(news / "b.txt", story(1))
        jobs = Ledger.jobs

        def jobs_and_remove(*args: object) -> object:
            made = jobs(*args)  # type: ignore[arg-type]  # passed through
            one.unlink(missing_ok=True)
            return made

        monkeypatch.setattr(Ledger, "jobs", jobs_and_remove)
        done = go()

        assert done["outcomes"] == {"indexed": 1, "missing": 1}
        assert (row(one)["outcome"], row(one)["reason"]) == ("missing", "vanished")
        assert article(index, row(two)["article"])["file"]["paths"] == [str(two)]

    def test_folder_that_cannot_be_listed(
        self, news: Path, go: Run, row: RowOf, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Files below a folder that cannot be listed are not known to be missing."""
        from pipeline.errors import Quarantined
        from pipeline.read import sources

        path = write(news / "shut" / "a.txt")
        go()
        names = sources._names

        def names_or_refuse(folder: str) -> Iterator[str]:
            if folder.endswith("shut"):
                raise Quarantined("unreadable", "it could not be read: Permission denied")
            return names(folder)

        monkeypatch.setattr(sources, "_names", names_or_refuse)
        done = go()

        assert done["outcomes"] == {"quarantined": 1}
        assert row(news / "shut")["reason"] == "unreadable"
        assert row(path)["outcome"] == "indexed"


class TestBooks:
    @pytest.mark.parametrize("lost", [1, 3])
    def test_lost_rows(self, news: Path, tmp_path: Path, lost: int) -> None:
        """Where the ledger lacks a file that was seen, the run fails and names it."""

        class Forgetful(SqliteIndex):
            def save_files(self, rows: Sequence[FileRow]) -> None:
                super().save_files(rows[lost:])

        write_stories(news, 5)
        index = Forgetful(tmp_path / "newsmill.db")

        with pytest.raises(UnbalancedError, match=r"indexed: 5 in the books, [24] in the ledger.*story-00000"):
            run_into(index, news, Pace())

        assert index.runs()[0]["state"] == "unbalanced"
        index.close()

    def test_lost_articles(self, news: Path, tmp_path: Path) -> None:
        """Where the index lacks an article that was loaded, the run fails and names its file."""

        class Leaky(SqliteIndex):
            def upsert(self, records: Sequence[Record]) -> tuple[()]:
                super().upsert(records[1:])
                return ()

        write_stories(news, 3)
        index = Leaky(tmp_path / "newsmill.db")

        with pytest.raises(UnbalancedError, match=r"loaded, but not in the index: .*story-00000"):
            run_into(index, news, Pace())
        index.close()

    def test_refused(self, news: Path, tmp_path: Path) -> None:
        """A record that the index will not take is quarantined with the index's words; the others are loaded."""
        from pipeline.index.base import Refusal

        class Picky(SqliteIndex):
            def upsert(self, records: Sequence[Record]) -> list[Refusal]:
                bad = [record for record in records if record["file"]["path"].endswith("1.txt")]
                super().upsert([record for record in records if record not in bad])
                return [Refusal(record["id"], "field too long") for record in bad]

        write_stories(news, 3)
        index = Picky(tmp_path / "newsmill.db")
        done = run_into(index, news, Pace())
        (row,) = index.files(outcome="quarantined")
        index.close()

        assert done["outcomes"] == {"indexed": 2, "quarantined": 1}
        assert (row["reason"], row["step"]) == ("refused", "index")
        assert row["message"] == "the index would not take it: field too long"


def run_into(index: SqliteIndex, news: Path, pace: Pace) -> dict[str, object]:
    from pipeline.config import Limits
    from pipeline.runs import run

    return dict(run(index, [str(news)], Limits(), pace))


def comparable(index: SqliteIndex) -> tuple[object, object]:
    """All that an index holds, but for times, names of runs, and how often a run tried a file."""
    records = [index.get(id_) for id_ in index.ids()]
    for record in records:
        assert record
        record["run"] = record["ingested_at"] = record["@timestamp"] = ""
        record["file"]["modified"] = ""
    times = {"run": "", "first_seen": "", "last_seen": "", "indexed_at": "", "seconds": 0.0, "attempts": 0}
    return records, [{**row, **times} for row in index.files()]
