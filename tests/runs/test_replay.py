"""Replaying quarantined files."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.index.base import FileRow, RunRow
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, Wanted, candidates, job, replay
from pipeline.runs.work import Chain
from tests.runs import broken
from tests.runs.conftest import Run
from tests.runs.folder import story, write

NULS = story(1).encode() + b"\0\0"


def again(index: SqliteIndex, **wanted: str) -> RunRow:
    return replay(index, Wanted(**wanted), Limits(), Pace())


@pytest.fixture
def quarantine(news: Path, go: Run, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Three quarantined files, two for NUL bytes and one for a bug, beside a good and a rejected one."""
    paths = [write(news / "one" / "a.txt", NULS), write(news / "two" / "b.txt", NULS + b"!")]
    paths.append(write(news / "two" / "c.txt", story(3).replace("Bridge", broken.TRIPS)))
    write(news / "good.txt", story(4))
    write(news / "rejected.txt", "")
    with monkeypatch.context() as patch:
        patch.setattr(job, "Chain", partial(Chain, enrich=broken.enrich))
        go()
    return paths


def test_repaired_files(index: SqliteIndex, quarantine: list[Path], row: Callable[[Path], FileRow]) -> None:
    """Files that were repaired meanwhile, or that we can work by now, are indexed; the others stay."""
    write(quarantine[0], story(1))

    done = again(index)

    assert done["outcomes"] == {"indexed": 2, "quarantined": 1}
    assert [row(path)["outcome"] for path in quarantine] == ["indexed", "quarantined", "indexed"]


@pytest.mark.parametrize(
    ("wanted", "takes"),
    [
        ({"reason": "bug"}, "c"),
        ({"reason": "nul-bytes"}, "ab"),
        ({"path": "*/two/*"}, "bc"),
        ({"path": "*/two/*", "reason": "bug"}, "c"),
        ({"path": "no such"}, ""),
        ({"reason": "empty"}, ""),
        ({"run": "no such"}, ""),
    ],
)
def test_filters(index: SqliteIndex, quarantine: list[Path], wanted: dict[str, str], takes: str) -> None:
    """Only what is asked for is taken, and only what is quarantined."""
    listed = [Path(row["path"]).stem for row in candidates(index, Wanted(**wanted))]

    done = again(index, **wanted)

    assert listed == list(takes)
    assert done["seen"] == len(takes)


def test_by_source(index: SqliteIndex, quarantine: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A source may be named as the user sees it from here."""
    monkeypatch.chdir(quarantine[0].parent.parent)

    assert again(index, source="one")["seen"] == 1


def test_nothing_is_missing(index: SqliteIndex, quarantine: list[Path], row: Callable[[Path], FileRow]) -> None:
    """A replay looks at the files it takes only: it does not miss others."""
    (quarantine[0].parent.parent / "good.txt").unlink()

    assert "missing" not in again(index)["outcomes"]


def test_gone(index: SqliteIndex, quarantine: list[Path], row: Callable[[Path], FileRow]) -> None:
    """A quarantined file that went away is missing."""
    quarantine[0].unlink()

    assert again(index)["outcomes"] == {"missing": 1, "indexed": 1, "quarantined": 1}
    assert row(quarantine[0])["outcome"] == "missing"


def test_bad_name(index: SqliteIndex, news: Path, go: Run) -> None:
    """A file whose name is not UTF-8 cannot be taken by a replay; it stays what it is."""
    write(Path(os.fsdecode(os.fsencode(news) + b"/caf\xe9.txt")))
    go()

    assert again(index)["reasons"] == {"bad-name": 1}


def test_source_stays(index: SqliteIndex, quarantine: list[Path], row: Callable[[Path], FileRow]) -> None:
    """The ledger still names the source that the file was found under."""
    source = row(quarantine[0])["source"]
    again(index)

    assert row(quarantine[0])["source"] == source
