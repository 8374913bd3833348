"""How an article becomes a record, and how its decoded text is put together again."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.enrich import enrich
from pipeline.index.records import Record, in_utc, rebuild, to_record
from pipeline.model import Article, Category, CleanDocument, Dateline, Found, Moment
from tests.builders import NOW, Cut, Mend, article, clean_document

SPACE_MENDED = Mend("", " ")


def written(made: Article, *, first_seen: str | None = None) -> Record:
    return to_record(made, run="20251101T121700Z-4f2a", now=NOW, first_seen=first_seen, made_by={"clean": "1"})


def sighting(value: str, by: str = "byline", confidence: float = 0.9) -> Found[str]:
    return Found(value, by, f"By {value}", confidence)


# Characters, not surrogates: a decoded text holds none.
characters = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
parts = st.lists(
    st.one_of(
        characters,
        st.builds(Cut, characters, st.sampled_from(Category)),
        st.builds(Mend, characters, characters),
    ),
    max_size=30,
)


@settings(deadline=None)
@given(parts)
def test_any_partition_can_be_rebuilt(pieces: list[str | Cut | Mend]) -> None:
    """However a text is kept, cut and mended, the decoded text comes back to the letter."""
    clean = clean_document(*pieces)

    record = written(Article(clean, words=0))

    assert rebuild(record) == clean.document.text


@settings(deadline=None)
@given(parts)
def test_a_record_survives_json(pieces: list[str | Cut | Mend]) -> None:
    """What is written as JSON and read again still gives the decoded text."""
    clean = clean_document(*pieces)

    record: Record = json.loads(json.dumps(written(Article(clean, words=0)), ensure_ascii=False))

    assert rebuild(record) == clean.document.text


@pytest.mark.parametrize(
    "pieces",
    [
        [],
        ["kept"],
        [Cut("all of it")],
        [Cut("one"), Cut("two")],
        [SPACE_MENDED, Cut("cut"), SPACE_MENDED, "kept", SPACE_MENDED],
        [Mend("a", ""), Mend("", "b"), Mend("c", "dd")],
        ["5 year old", SPACE_MENDED, "Russian ", Mend("&quot;", '"'), "troops"],
        ["😀", Cut("👩‍👩‍👧"), Mend("\u00a0", " "), "😀"],
    ],
    ids=["empty", "clean", "all-cut", "neighbours", "zero-width", "swaps", "glued", "astral"],
)
def test_edges_can_be_rebuilt(pieces: list[str | Cut | Mend]) -> None:
    """Empty texts, neighbouring cuts and repairs of no width come back too."""
    clean = clean_document(*pieces)

    assert rebuild(written(Article(clean, words=0))) == clean.document.text


def test_receipts_given_out_of_order_still_rebuild() -> None:
    """The order in which removals and repairs are listed does not matter."""
    clean: CleanDocument = clean_document(Cut("one "), "two", Mend(" ", "  "), "three", Cut(" four"))
    record = written(Article(clean, words=2))

    record["removed"]["items"].reverse()

    assert rebuild(record) == "one two three four"


def test_the_receipt_counts_what_was_cut() -> None:
    """Categories once each, characters, and their share of the decoded text."""
    record = written(article(Cut("Give!", Category.DONATION_APPEAL), "kept.", Cut("More!", Category.DONATION_APPEAL)))

    removed = record["removed"]
    assert (removed["categories"], removed["chars"], removed["share"]) == (["donation_appeal"], 10, 0.6667)


def test_a_removal_is_written_out() -> None:
    """Each cut stands in the receipt with rule, text, place and confidence."""
    record = written(article("Kept. ", Cut("Share this!\n", Category.SHARE_LINKS, "share-line", 0.98765)))

    assert record["removed"]["items"] == [
        {
            "category": "share_links",
            "rule": "share-line",
            "text": "Share this!\n",
            "start": 6,
            "end": 18,
            "confidence": 0.9877,
        }
    ]


def test_an_empty_text_has_no_share() -> None:
    """Nothing cut from nothing is a share of zero."""
    assert written(Article(clean_document(), words=0))["removed"]["share"] == 0.0


def test_an_article_of_which_nothing_is_known() -> None:
    """What was not found is None, or an empty list; nothing is invented."""
    record = written(article("The bridge is open."))

    empty = [name for name, value in record.items() if value is None or value == []]
    assert empty == [
        *("title", "subtitle", "authors", "agencies", "publisher", "distributor", "dateline", "published"),
        *("published_precision", "language", "cites", "repairs", "conflicts", "warnings"),
    ]
    assert record["evidence"] == {}


def test_evidence_names_finder_quote_confidence_and_rivals() -> None:
    """Each found field says who found it, in which words, how sure, and who else was asked."""
    title = Found("The bridge", "heading", "The bridge ", 0.91234, (Found("Bridge - Post", "url", "bridge-post", 0.4),))

    record = written(article(title=title))

    assert record["evidence"]["title"] == {
        "by": "heading",
        "quote": "The bridge ",
        "confidence": 0.9123,
        "value": "The bridge",
        "rivals": [{"by": "url", "quote": "bridge-post", "confidence": 0.4, "value": "Bridge - Post"}],
    }


def test_a_rejected_date_can_be_read_in_the_evidence() -> None:
    """A rival date stands there in ISO 8601, whatever its quote looks like."""
    rival = Found(Moment("2024-01-02"), "identifier", "20240102", 0.3)
    published = Found(Moment("2019-03-25"), "date-line", "25 March 2019", 0.9, (rival,), conflict=True)

    record = written(article(published=published))

    assert "2024-01-02" in json.dumps(record["evidence"]["published"])
    assert record["conflicts"] == ["published"]


def test_only_fields_in_conflict_are_flagged() -> None:
    """A field with rivals that agree, or without any, is no conflict."""
    record = written(article(title=sighting("A"), publisher=Found("B", "x", "B", 0.5, (sighting("B"),))))

    assert record["conflicts"] == []


def test_names_are_lists_of_their_own() -> None:
    """Authors, agencies and outlets cited come as lists, in the article and in the evidence."""
    record = written(article(authors=Found(("Ana Lima", "Bo Chen"), "byline", "By Ana Lima and Bo Chen", 0.9)))

    assert record["authors"] == ["Ana Lima", "Bo Chen"]
    assert json.loads(json.dumps(record["evidence"]["authors"]))["value"] == ["Ana Lima", "Bo Chen"]


def test_a_dateline_gives_its_place() -> None:
    """The record shows the place; the agency stands in the evidence."""
    record = written(article(dateline=Found(Dateline("ISTANBUL", "AA"), "dateline", "ISTANBUL (AA) -", 0.9)))

    assert record["dateline"] == {"place": "ISTANBUL"}
    assert '"agency": "AA"' in json.dumps(record["evidence"]["dateline"])


def test_a_dateline_without_a_place_is_none() -> None:
    """An agency alone tells no place."""
    record = written(article(dateline=Found(Dateline(None, "AFP"), "dateline", "(AFP) -", 0.9)))

    assert record["dateline"] is None


@pytest.mark.parametrize(
    ("iso", "precision", "timestamp"),
    [
        ("2019-03-25", "day", "2019-03-25T00:00:00Z"),
        ("2024-01-02T12:17", "minute", "2024-01-02T12:17:00Z"),
        ("2024-01-02T00:17+03:00", "minute", "2024-01-01T21:17:00Z"),
        ("2024-01-01T23:00-05:00", "minute", "2024-01-02T04:00:00Z"),
    ],
)
def test_the_time_of_publication_leads(iso: str, precision: str, timestamp: str) -> None:
    """`published` is as the text tells it; `@timestamp` is the same in UTC, a day counting from its midnight."""
    record = written(article(published=Found(Moment(iso), "date-line", iso, 0.9)), first_seen="2020-01-01T00:00:00Z")

    assert (record["published"], record["published_precision"], record["@timestamp"]) == (iso, precision, timestamp)


def test_without_a_date_the_first_sight_leads() -> None:
    """An undated article stands at the time it was first seen, so that a rerun does not move it."""
    record = written(article(), first_seen="2025-10-02T03:04:05+02:00")

    assert (record["@timestamp"], record["published"]) == ("2025-10-02T01:04:05Z", None)


def test_without_a_date_or_a_ledger_now_leads() -> None:
    """An undated article that no ledger knows stands at the time of its making."""
    assert written(article())["@timestamp"] == "2025-11-01T12:17:00Z"


def test_the_file_is_described() -> None:
    """Where it came from, how large, what kind, which encoding, when modified."""
    record = written(article("Łódź", path="inbox/ł.txt"))

    assert record["file"] == {
        "path": "inbox/ł.txt",
        "paths": ["inbox/ł.txt"],
        "bytes": 7,
        "type": "text",
        "encoding": "utf-8",
        "modified": "2025-10-31T08:30:00Z",
    }


def test_warnings_of_all_steps_are_kept() -> None:
    """What the reader and the finders warn of stands in the record, each once."""
    read = clean_document("Bridge open.")
    read = replace(read, document=replace(read.document, warnings=("encoding: cp1252 is guessed",)))

    told = written(enrich(read, now=NOW))["warnings"]

    assert told[0] == "encoding: cp1252 is guessed"
    assert told[1].startswith("language: ")
    assert len(told) == 2


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2025, 11, 1, 12, 17, 0, 999_999, tzinfo=UTC),
        datetime(2025, 11, 1, 14, 17, tzinfo=timezone(timedelta(hours=2))),
        datetime(2025, 11, 1, 12, 17),  # noqa: DTZ001 - a time without a zone is what is tested
    ],
)
def test_times_are_written_alike(moment: datetime) -> None:
    """Any time comes out in UTC, to the second, so that times sort as text."""
    assert in_utc(moment) == "2025-11-01T12:17:00Z"
