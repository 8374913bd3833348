"""Making anew what an older version of a step made: those files, and no others."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.index.base import FileRow, RunRow
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, outdated, renew, work
from tests.runs.conftest import Run
from tests.runs.folder import story, write

Row = Callable[[Path | str], FileRow]


def again(index: SqliteIndex, *sources: Path, **pace: int) -> RunRow:
    return renew(index, [str(each) for each in sources], Limits(), Pace(**pace))


def made_by(index: SqliteIndex, id_: str | None) -> Mapping[str, str]:
    record = index.get(id_ or "")
    assert record
    return record["made_by"]


@pytest.fixture
def upgrade(monkeypatch: pytest.MonkeyPatch) -> Callable[[], dict[str, str]]:
    """Release a newer version of a step."""

    def upgrade() -> dict[str, str]:
        newer = {**work.MADE_BY, "clean": "rules-next"}
        monkeypatch.setattr(work, "MADE_BY", newer)
        return newer

    return upgrade


Upgrade = Callable[[], dict[str, str]]


def test_only_what_is_stale(index: SqliteIndex, news: Path, go: Run, row: Row, upgrade: Upgrade) -> None:
    """Articles made before the upgrade are made anew from unchanged bytes; those made since are left alone."""
    old = [write(news / f"{n}.txt", story(n)) for n in range(3)]
    go()
    newer = upgrade()
    new = write(news / "new.txt", story(7))
    go()
    untouched = row(new)

    done = again(index)

    assert (done["state"], done["seen"], done["outcomes"]) == ("done", 3, {"indexed": 3})
    made = [made_by(index, row(path)["article"]) for path in [*old, new]]
    assert [{step: by[step] for step in newer} for by in made] == [newer] * 4
    assert row(new) == untouched


def test_a_second_time_there_is_nothing_to_do(index: SqliteIndex, news: Path, go: Run, upgrade: Upgrade) -> None:
    """What was made anew is stale no more, and unchanged to a usual run."""
    write(news / "a.txt", story(1))
    go()
    upgrade()
    again(index)

    assert (again(index)["seen"], go()["outcomes"]) == (0, {"unchanged": 1})


def test_an_unstale_index_is_not_touched(index: SqliteIndex, news: Path, go: Run) -> None:
    """Where every article is current, nothing is worked."""
    write(news / "a.txt", story(1))
    go()

    assert again(index)["seen"] == 0


@pytest.mark.parametrize("batch_size", [1, 2, 200])
def test_copies_are_worked_once(
    index: SqliteIndex, news: Path, go: Run, row: Row, upgrade: Upgrade, batch_size: int
) -> None:
    """The same bytes under three paths are made anew once, and still name all three."""
    paths = [str(write(news / name, story(1))) for name in ("a.txt", "b.txt", "c.txt")]
    go()
    upgrade()

    done = again(index, batch_size=batch_size)

    assert done["outcomes"] == {"indexed": 1, "unchanged": 2}
    record = index.get(row(paths[0])["article"] or "")
    assert record
    assert (record["file"]["paths"], record["file"]["path"]) == (paths, paths[0])


def test_two_workers(index: SqliteIndex, news: Path, go: Run, upgrade: Upgrade) -> None:
    """Batches under way at once do the same."""
    for n in range(6):
        write(news / f"{n}.txt", story(n % 5))
    go()
    upgrade()

    assert again(index, workers=2, batch_size=2)["outcomes"] == {"indexed": 5, "unchanged": 1}


def test_only_these_sources(index: SqliteIndex, news: Path, go: Run, upgrade: Upgrade) -> None:
    """With sources, what lies elsewhere waits; one that lies in another counts once."""
    one, two = write(news / "one" / "a.txt", story(1)), write(news / "two" / "b.txt", story(2))
    go()
    upgrade()

    done = again(index, news / "one", one)

    assert done["seen"] == 1
    assert [each["path"] for each in outdated(index, [], Limits())] == [str(two)]


def test_files_that_are_gone_or_changed(index: SqliteIndex, news: Path, go: Run, row: Row, upgrade: Upgrade) -> None:
    """A raw file that is gone cannot be worked: it is missing, its article stays; a changed one is worked."""
    gone, changed = write(news / "gone.txt", story(1)), write(news / "changed.txt", story(2))
    go()
    article, old = row(gone)["article"], row(changed)["article"]
    gone.unlink()
    write(changed, story(3))
    upgrade()

    done = again(index)

    assert done["outcomes"] == {"indexed": 1, "missing": 1}
    assert made_by(index, article)["clean"] != "rules-next"
    superseded = index.get(old or "")
    assert superseded
    assert superseded.get("superseded_by") == row(changed)["article"]


def test_an_article_that_the_index_lost(index: SqliteIndex, news: Path, go: Run, row: Row) -> None:
    """What the ledger calls indexed and the index lacks is made anew too."""
    path = write(news / "a.txt", story(1))
    go()
    article = row(path)["article"]
    with index._writing() as db:
        db.execute("DELETE FROM articles")

    done = again(index)

    assert (done["outcomes"], list(index.ids())) == ({"indexed": 1}, [article])


def test_a_killed_renewal_goes_on(index: SqliteIndex, news: Path, go: Run, upgrade: Upgrade) -> None:
    """One that stops half way leaves the rest stale, for the next one."""
    for n in range(4):
        write(news / f"{n}.txt", story(n))
    go()
    upgrade()

    def stop(books: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        renew(index, [], Limits(), Pace(batch_size=2), stop)

    assert again(index)["outcomes"] == {"indexed": 2}
