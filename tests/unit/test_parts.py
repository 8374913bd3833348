"""Exports of several articles, taken apart: a file each."""

import gzip
import json
from pathlib import Path

import pytest

from pipeline.errors import Quarantined, Rejected
from pipeline.read.parts import Part, parts
from tests.unit.test_exported import MARKUP, NEWS_PLEASE, NEWSPAPER, RSS, TITLE, URL, document
from tests.unit.test_saved import HEAD, PAGE, record, warc

HTML_HEAD = HEAD.replace(b"Content-Length: 999\r\n", b"")


def taken_apart(folder: Path, name: str, content: bytes) -> list[Part]:
    path = folder / name
    path.write_bytes(content)
    return list(parts(path))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("crawl.jsonl", f"{json.dumps(NEWSPAPER)}\n\n{json.dumps(NEWS_PLEASE)}"),
        ("crawl.json", json.dumps([NEWSPAPER, NEWS_PLEASE], indent=1)),
        ("crawl.json", json.dumps({"total": 2, "articles": [NEWSPAPER, NEWS_PLEASE]})),
        ("crawl.csv", f'title,text\n{TITLE},"{NEWSPAPER["text"]}"\n{TITLE},"{NEWSPAPER["text"]}"\n'),
    ],
    ids=["lines", "list", "wrapped", "table"],
)
@pytest.mark.parametrize("packed", [False, True])
def test_each_article_is_a_file(tmp_path: Path, name: str, content: str, packed: bool) -> None:
    stored = gzip.compress(content.encode()) if packed else content.encode()
    found = taken_apart(tmp_path, f"{name}.gz" if packed else name, stored)
    assert [part.name for part in found] == ["crawl-000001.json", "crawl-000002.json"]
    for part in found:
        assert document(part.content).text == NEWSPAPER["text"]


def test_a_line_that_is_broken_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    lines = [json.dumps(NEWSPAPER), json.dumps(NEWSPAPER)[:60], '{"id": 7}', json.dumps(NEWS_PLEASE)]
    found = taken_apart(tmp_path, "crawl.jsonl", "\n".join(lines).encode())
    assert [bool(part.content) for part in found] == [True, False, False, True]
    assert found[1].fault.startswith("line 2: damaged-export: JSON that is cut off or broken")
    assert found[2].fault == "line 3: no story in it; wanted one in a field such as `text`"


def test_each_page_of_a_web_archive_is_an_archive(tmp_path: Path) -> None:
    page = HTML_HEAD + PAGE
    found = taken_apart(tmp_path, "crawl.warc", warc(record("response", page), record("response", page, URL + "/2")))
    assert [part.name for part in found] == ["crawl-000001.warc", "crawl-000002.warc"]
    assert document(found[1].content).hints["html:saved-from"] == (URL + "/2",)


def test_an_entry_without_a_story_is_told(tmp_path: Path) -> None:
    for name, content in (
        ("crawl.json", json.dumps([NEWSPAPER, {"id": 7}, NEWSPAPER])),
        ("crawl.csv", f'title,text\n{TITLE},"{NEWSPAPER["text"]}"\n{TITLE},\n{TITLE},"{NEWSPAPER["text"]}"\n'),
    ):
        found = taken_apart(tmp_path, name, content.encode())
        assert [bool(part.content) for part in found] == [True, False, True]
        assert found[1].fault == "entry 2: no story in it; wanted one in a field such as `text`"


def test_lines_are_lines_by_their_name_though_the_first_is_broken(tmp_path: Path) -> None:
    found = taken_apart(tmp_path, "crawl.jsonl", b"{}\n" + json.dumps({**NEWSPAPER, "score": float("nan")}).encode())
    assert [bool(part.content) for part in found] == [False, True]


def test_a_page_that_was_fetched_twice_is_there_twice(tmp_path: Path) -> None:
    page = HTML_HEAD + PAGE
    assert len(taken_apart(tmp_path, "crawl.warc", warc(record("response", page), record("response", page)))) == 2


@pytest.mark.parametrize("name", [".jsonl", ".crawl.jsonl", "x" * 240 + ".jsonl"])
def test_names_that_can_be_seen_and_written(tmp_path: Path, name: str) -> None:
    (part,) = taken_apart(tmp_path, name, json.dumps(NEWSPAPER).encode())
    assert not part.name.startswith(".")
    assert len(part.name) < 220


def test_what_is_no_export_is_told(tmp_path: Path) -> None:
    for content in (b"The bridge is open.", b"", MARKUP.encode()):
        with pytest.raises(Rejected, match="no articles in it; wanted JSON") as error:
            taken_apart(tmp_path, "story.txt", content)
        assert error.value.reason == "no-parts"


def test_what_was_cut_off_is_told(tmp_path: Path) -> None:
    with pytest.raises(Quarantined, match="cut off or broken inside"):
        taken_apart(tmp_path, "crawl.jsonl.gz", gzip.compress(json.dumps(NEWSPAPER).encode() * 50)[:-20])
    with pytest.raises(Quarantined, match="JSON that is cut off"):
        taken_apart(tmp_path, "crawl.json", json.dumps([NEWSPAPER, NEWSPAPER])[:-20].encode())


def test_a_feed_in_one_line_is_a_feed(tmp_path: Path) -> None:
    assert len(taken_apart(tmp_path, "feed.rss", RSS.replace("\n", " ").encode())) == 1
