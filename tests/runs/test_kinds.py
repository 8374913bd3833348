"""Which kinds of pages a run takes, as the operator sets it."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from pipeline.config import Limits
from pipeline.index.base import Query
from pipeline.index.sqlite import SqliteIndex
from pipeline.model import Kind
from pipeline.runs import Pace, run
from tests import kind_pages


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "news.html").write_text(kind_pages.NEWS)
    (folder / "thread.html").write_text(kind_pages.THREAD)
    return folder


def test_all_are_indexed_with_their_kind(inbox: Path, tmp_path: Path) -> None:
    """Unless the operator says otherwise, nothing is turned away, and a search can tell kinds apart."""
    with_all = SqliteIndex(tmp_path / "news.db")

    assert run(with_all, [str(inbox)], Limits(), Pace())["outcomes"] == {"indexed": 2}
    hits = with_all.search(Query(filters={"kind": "forum"}, facets=("kind",)))
    assert [Path(hit.record["file"]["path"]).name for hit in hits.hits] == ["thread.html"]
    with_all.close()


def test_others_are_rejected_then_taken(inbox: Path, tmp_path: Path) -> None:
    """What a setting turned away comes in with the next run after the setting is widened."""
    index = SqliteIndex(tmp_path / "news.db")

    first = run(index, [str(inbox)], Limits(other_kinds="none"), Pace())
    (row,) = index.files(reason="not-an-article")
    second = run(index, [str(inbox)], Limits(other_kinds="forum"), Pace())

    assert first["outcomes"] == {"indexed": 1, "rejected": 1}
    assert row["message"] is not None
    assert row["message"].startswith("a page of the kind forum (sure to ")
    assert second["outcomes"] == {"unchanged": 1, "indexed": 1}
    index.close()


def test_setting() -> None:
    """The setting takes names, and says what it wanted where it knows one not."""
    assert Limits(other_kinds="Forum, service").kinds == {Kind.ARTICLE, Kind.FORUM, Kind.SERVICE}
    assert Limits().kinds == set(Kind)
    with pytest.raises(ValidationError, match="no such kind: shop; wanted `all`, `none` or some of article, listing"):
        Limits(other_kinds="shop")
