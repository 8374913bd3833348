"""What every index must do. A backend proves itself by inheriting this class and giving it an `index`."""

import itertools
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from pipeline.errors import SetupError
from pipeline.index.base import FACETS, FILTERS, MARK_END, MARK_START, MOST_VALUES, Count, Hits, Holder, Index, Query
from pipeline.index.records import Record
from tests.builders import digest, file_row, learned_row, outline, record, records, run_row

HOSTILE = [
    'bridge" OR NEAR(', '"', "'", "''; DROP TABLE articles; --", "*", "bri*", "^bridge", "-bridge", "+bridge",
    "bridge:", "title:bridge", "{bridge}", "(bridge", "bridge)", "NOT", "AND OR", "NEAR(bridge river, 2)", "\\",
    "bridge\\", "%", "bri%", "_", "bridge/", "/bridge/", "[bridge TO river]", "bridge~2", "bridge^4", "<b>", "&&",
    "||", "!", "\x00", "bri\x00dge", "\ud800", "\u200b", "\u202e", "🎉", "…", "{}", "$where", "null", "bridge AND",
    '"bridge', "\t\n", "\x02", "ﷺ", "a" * 40_000, "\u0301" * 300,
]  # fmt: skip
"""Words that another program might take for syntax."""


def found(hits: Hits) -> list[str]:
    return [hit.record["text"] for hit in hits.hits]


def marked(hits: Hits) -> list[str]:
    """The highlighted words of all snippets, in order."""
    pieces = "".join(snippet for hit in hits.hits for snippet in hit.snippets).split(MARK_START)[1:]
    return [piece.split(MARK_END)[0] for piece in pieces]


FIRST = Holder("20251101T121700Z-4f2a", "boot/room:4711@1", "process 4711 on news-1")
SECOND = Holder("20251101T121701Z-0000", "boot/room:4712@2", "process 4712 on news-2")
SPREAD = Holder("20251101T121702Z-1111", None, "several tasks")


class IndexContract:
    """Inherit it as `TestX`, with a fixture `index`: prepared, and empty."""

    @pytest.fixture
    def index(self) -> Iterator[Index]:
        raise NotImplementedError

    @pytest.fixture
    def town(self, index: Index) -> Index:
        """Five stories that differ in everything a query may ask for."""
        index.upsert(
            [
                record(text="The bridge is open.", timestamp="2025-11-01T12:00:00Z", publisher="The Harbour Post"),
                record(text="The river rose again.", timestamp="2025-11-02T00:00:00Z", authors=["Ana Lima", "Bo Chen"]),
                record(text="A ferry waits.", timestamp="2025-11-02T23:59:59Z", language="de", title="Die Fähre"),
                record(text="No bridge, no river.", timestamp="2025-11-03T00:00:00Z", dateline={"place": "Łódź"}),
                record(text="An older bridge.", timestamp="2025-10-01T00:00:00Z", superseded_by="f" * 64),
            ]
        )
        return index

    # Articles

    def test_a_record_comes_back_as_it_was_stored(self, index: Index) -> None:
        """What is got is what was stored, to the letter."""
        stored = record(
            subtitle="After nine years",
            authors=["Ana Lima"],
            dateline={"place": "Łódź"},
            removed={
                "categories": ["donation_appeal"],
                "chars": 9,
                "share": 0.25,
                "items": [
                    {
                        "category": "donation_appeal",
                        "rule": "r",
                        "text": "Give now!",
                        "start": 0,
                        "end": 9,
                        "confidence": 1.0,
                    }
                ],
            },
            repairs=[{"rule": "r", "start": 9, "end": 10, "before": "\u00a0", "after": " "}],
            evidence={"title": {"by": "heading", "quote": "x", "confidence": 0.9, "value": "x", "rivals": []}},
            conflicts=["published"],
            warnings=["language: 3 words are too few to tell"],
        )

        index.upsert([stored])

        assert index.get(stored["id"]) == stored

    def test_an_unknown_id_is_none(self, index: Index) -> None:
        """Asking for an article that is not there answers None."""
        assert index.get("0" * 64) is None

    def test_nothing_to_store_is_fine(self, index: Index) -> None:
        """An empty batch is no error."""
        assert list(index.upsert([])) == []

    def test_prepare_may_run_twice(self, index: Index) -> None:
        """Preparing a full index changes nothing in it."""
        index.upsert([record()])

        index.prepare()

        assert len(list(index.ids())) == 1

    def test_a_second_write_makes_no_second_article(self, index: Index) -> None:
        """The same id twice, even in one batch, is one article."""
        index.upsert([record(), record()])
        index.upsert([record()])

        assert index.search(Query("bridge")).total == 1

    def test_the_last_write_wins(self, index: Index) -> None:
        """A record under a known id takes the place of the old one."""
        index.upsert([record(id="a" * 64, text="The bridge is open.")])
        index.upsert([record(id="a" * 64, text="The ferry is late.")])

        stored = index.get("a" * 64)
        assert stored is not None
        assert stored["text"] == "The ferry is late."

    def test_a_replaced_text_is_found_by_its_new_words_only(self, index: Index) -> None:
        """Words of a text that was replaced no longer find it."""
        index.upsert([record(id="a" * 64, text="The bridge is open.", title=None)])
        index.upsert([record(id="a" * 64, text="The ferry is late.", title=None)])

        assert (index.search(Query("bridge")).total, index.search(Query("ferry")).total) == (0, 1)

    def test_a_replaced_record_is_filtered_by_its_new_values_only(self, index: Index) -> None:
        """Values of a record that was replaced no longer find it."""
        index.upsert([record(id="a" * 64, publisher="Old Post")])
        index.upsert([record(id="a" * 64, publisher="New Post")])

        totals = [index.search(Query(filters={"publisher": name})).total for name in ("Old Post", "New Post")]
        assert totals == [0, 1]

    def test_a_thousand_at_once(self, index: Index) -> None:
        """A large batch is stored whole."""
        index.upsert(records(1000))

        assert index.search(Query("story")).total == 1000

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " ",
            "🎉🏽‍🚀 party",
            "\u202eעברית\u202c and العربية",
            "x" * 50_000,
            "\x01\x7f",
            "𠀀𠮷",
            "\ufdd0\uffff",
            "e\u0301" * 9,
        ],
        ids=["empty", "space", "emoji", "rtl", "long-word", "controls", "astral", "noncharacters", "combining"],
    )
    def test_odd_text_comes_back_whole(self, index: Index, text: str) -> None:
        """Emoji, right-to-left text and words of 50,000 letters are stored like any other."""
        stored = record(text=text, title=text)

        refused = index.upsert([stored])

        assert (list(refused), index.get(stored["id"])) == ([], stored)

    def test_what_cannot_be_stored_is_refused_and_the_rest_is_stored(self, index: Index) -> None:
        """A record that is no valid Unicode is named with a reason; its neighbours go in."""
        refused = index.upsert([record(id="a" * 64), record(id="b" * 64, text="lone \ud800"), record(id="c" * 64)])

        assert ([refusal.id for refusal in refused], list(index.ids())) == (["b" * 64], ["a" * 64, "c" * 64])

    def test_which_ids_are_present(self, index: Index) -> None:
        """Of any number of ids those that have an article, also one stored a moment ago."""
        batch = records(1200)
        index.upsert(batch)
        ids = [each["id"] for each in batch]

        assert index.present([*ids, "f" * 64, "", "\ud800"]) == set(ids)
        assert index.present([]) == set()

    def test_ids_are_sorted(self, index: Index) -> None:
        """All ids come in order, more than one page of them."""
        stored = records(2500)
        index.upsert(stored)

        assert list(index.ids()) == sorted(each["id"] for each in stored)

    def test_ids_by_prefix(self, index: Index) -> None:
        """A prefix finds the ids that begin so, and an empty one all."""
        index.upsert([record(id=letter * 64) for letter in "abc"])

        assert [len(list(index.ids(prefix))) for prefix in ("b", "bb", "bc", "b" * 64, "%", "_", "*", "")] == [
            *(1, 1, 0, 1, 0, 0, 0, 3)
        ]

    def test_ids_by_who_made_the_article(self, index: Index) -> None:
        """Ids may be asked for by the versions of steps, and by whether the article is superseded."""
        index.upsert(
            [
                record(id="a" * 64, made_by={"read": "1", "clean": "rules-1"}),
                record(id="b" * 64, made_by={"read": "1", "clean": "rules-2"}),
                record(id="c" * 64, made_by={"read": "1"}, superseded_by="a" * 64),
                record(id="d" * 64, made_by={}),
            ]
        )
        asked: list[dict[str, Any]] = [
            {"made_by": {"read": "1", "clean": "rules-1"}},
            {"made_by": {"read": "1"}},
            {"made_by": {"read": "2"}},
            {"made_by": {}},
            {"superseded": True},
            {"superseded": False, "made_by": {"read": "1"}},
        ]

        assert ["".join(id_[0] for id_ in index.ids(**each)) for each in asked] == ["a", "abc", "", "abcd", "c", "ab"]

    def test_ids_may_be_read_while_writing(self, index: Index) -> None:
        """A stream of ids goes on while articles are written."""
        stored = records(1500)
        index.upsert(stored)
        stream = index.ids()

        first = list(itertools.islice(stream, 10))
        index.upsert([record(text="One more.", id="f" * 64)])

        assert {*first, *stream} >= {each["id"] for each in stored}

    # Changes in place

    def test_paths_change_in_place(self, index: Index) -> None:
        """A second copy gives its article a second path; the first in order is `file.path`."""
        index.upsert([record(path="z.txt", id="a" * 64)])

        index.change({"a" * 64: {"paths": ["b.txt", "z.txt"]}})

        stored = index.get("a" * 64)
        assert stored is not None
        assert (stored["file"]["path"], stored["file"]["paths"]) == ("b.txt", ["b.txt", "z.txt"])

    def test_an_article_is_found_by_any_of_its_paths(self, index: Index) -> None:
        """The filter on `file.path` knows all copies, and forgets a path that is gone."""
        index.upsert([record(path="old.txt", id="a" * 64)])

        index.change({"a" * 64: {"paths": ["b.txt", "z.txt"]}})

        totals = [index.search(Query(filters={"file.path": path})).total for path in ("b.txt", "z.txt", "old.txt")]
        assert totals == [1, 1, 0]

    def test_no_path_left_keeps_the_last_known(self, index: Index) -> None:
        """An article whose files are all gone still says where it came from."""
        index.upsert([record(path="old.txt", id="a" * 64)])

        index.change({"a" * 64: {"paths": []}})

        stored = index.get("a" * 64)
        assert stored is not None
        assert (stored["file"]["path"], stored["file"]["paths"]) == ("old.txt", [])

    def test_changing_one_thing_leaves_the_rest(self, index: Index) -> None:
        """Only what a change names is changed."""
        before = record(id="a" * 64)
        index.upsert([before])

        index.change({"a" * 64: {"superseded_by": "b" * 64}})

        assert index.get("a" * 64) == {**before, "superseded_by": "b" * 64}

    def test_a_change_may_be_made_twice(self, index: Index) -> None:
        """The same change again leaves the same article."""
        index.upsert([record(id="a" * 64)])

        for _ in range(2):
            index.change({"a" * 64: {"superseded_by": "b" * 64, "paths": ["x.txt"]}})

        stored = index.get("a" * 64)
        assert stored is not None
        assert (stored.get("superseded_by"), stored["file"]["paths"]) == ("b" * 64, ["x.txt"])

    def test_a_change_of_an_unknown_article_is_passed_over(self, index: Index) -> None:
        """Changing an id that is not there makes nothing, and the known ones are changed all the same."""
        index.upsert([record(id="a" * 64)])

        index.change({"0" * 64: {"superseded_by": "a" * 64}, "a" * 64: {"paths": ["x.txt"]}})

        assert (index.get("0" * 64), list(index.ids())) == (None, ["a" * 64])

    def test_a_superseded_article_is_not_found(self, index: Index) -> None:
        """A search passes over older versions."""
        index.upsert([record(id="a" * 64), record(id="b" * 64, text="The bridge is closed.")])

        index.change({"a" * 64: {"superseded_by": "b" * 64}})

        assert found(index.search(Query("bridge"))) == ["The bridge is closed."]

    def test_a_superseded_article_is_found_when_asked_for(self, town: Index) -> None:
        """Older versions are there for who wants them."""
        assert town.search(Query("older", superseded=True)).total == 1

    def test_an_article_can_be_current_again(self, index: Index) -> None:
        """None as its successor brings an article back into searches."""
        index.upsert([record(id="a" * 64, superseded_by="b" * 64)])

        index.change({"a" * 64: {"superseded_by": None}})

        assert index.search(Query("bridge")).total == 1

    # Words

    def test_all_words_must_occur(self, town: Index) -> None:
        """Two words find only what has both."""
        assert found(town.search(Query("river bridge"))) == ["No bridge, no river."]

    def test_words_may_stand_in_different_fields(self, index: Index) -> None:
        """One word in the title and one in the text are both words of the article."""
        index.upsert([record(title="The bridge", subtitle="After nine years", text="It rained.")])

        assert index.search(Query("rained bridge nine")).total == 1

    def test_the_title_counts_more(self, index: Index) -> None:
        """A word in the title weighs more than the same word in the text."""
        index.upsert(
            [
                record(title="The ferry", text="It was said that a bridge may come one day."),
                record(title="The bridge", text="It was said that a ferry may come one day."),
            ]
        )

        assert [hit.record["title"] for hit in index.search(Query("bridge")).hits] == ["The bridge", "The ferry"]

    def test_better_hits_score_higher(self, index: Index) -> None:
        """Hits come best first, and their scores say so."""
        index.upsert([record(title="x", text="bridge " + "word " * n, path=f"{n}.txt") for n in (500, 5, 50)])

        hits = index.search(Query("bridge")).hits

        assert [hit.record["words"] for hit in hits] == [6, 51, 501]
        assert hits[0].score > hits[1].score > hits[2].score > 0

    def test_without_words_the_newest_come_first(self, town: Index) -> None:
        """No words: everything, by time."""
        texts = found(town.search(Query()))

        assert texts == ["No bridge, no river.", "A ferry waits.", "The river rose again.", "The bridge is open."]

    def test_white_space_is_no_words(self, town: Index) -> None:
        """Spaces alone ask for nothing in particular."""
        assert town.search(Query(" \n\t ")).total == 4

    def test_without_words_there_is_no_score_and_no_snippet(self, town: Index) -> None:
        """Where nothing was asked nothing fits better."""
        assert {(hit.score, hit.snippets) for hit in town.search(Query()).hits} == {(0.0, ())}

    def test_words_of_punctuation_only_find_nothing(self, town: Index) -> None:
        """Asking for signs finds no article, rather than all of them."""
        assert [town.search(Query(words)).total for words in ('"', "*", "!? --", "🎉")] == [0, 0, 0, 0]

    @pytest.mark.parametrize("words", HOSTILE, ids=lambda words: ascii(words)[:24])
    def test_no_words_are_syntax(self, town: Index, words: str) -> None:
        """Whatever a user types is words: never an error, never everything."""
        hits = town.search(Query(words))

        assert hits.total == len(hits.hits) < 4 or not words.strip()

    @pytest.mark.parametrize("words", HOSTILE, ids=lambda words: ascii(words)[:24])
    def test_no_value_is_syntax(self, town: Index, words: str) -> None:
        """Whatever stands as a filter's value, an id or a prefix is a value: it fits nothing, and is no error."""
        filtered = [town.search(Query(filters={name: words})).total for name in ("publisher", "id", "file.path")]

        assert (filtered, town.get(words), list(town.ids(words))) == ([0, 0, 0], None, [])

    def test_signs_around_words_are_passed_over(self, town: Index) -> None:
        """Quotes and brackets do not keep words from being found."""
        assert town.search(Query('"river" (bridge) no*')).total == 1

    def test_operators_are_words(self, index: Index) -> None:
        """`OR` and `NOT` are looked for like any word."""
        index.upsert([record(text="Trick or treat"), record(text="bridge and river")])

        asked = ("trick OR bridge", "trick OR treat", "NOT bridge")
        assert [index.search(Query(words)).total for words in asked] == [0, 1, 0]

    def test_ten_thousand_words(self, town: Index) -> None:
        """A pasted page is a query like any other."""
        words = " ".join(f"word{n}" for n in range(10_000))

        assert town.search(Query(words)).total == 0

    def test_a_word_repeated_ten_thousand_times(self, town: Index) -> None:
        """The same word again asks for nothing more."""
        assert town.search(Query("river " * 10_000)).total == 2

    @pytest.mark.parametrize(
        ("words", "total"),
        [
            ('"lock gates"', 1),
            ('"gates lock"', 0),
            ('"LOCK   Gatés"', 1),
            ("“lock gates”", 1),
            ('"the lock" "gates opened"', 1),
            ('flood "lock gates"', 1),
            ('"lock opened"', 0),
            ('"lock opened', 2),
            ("lock gates", 2),
            ('"flood warning lock"', 0),
            ('"lock" gates', 2),
            ('"" lock', 2),
        ],
    )
    def test_a_phrase_stands_together(self, index: Index, words: str, total: int) -> None:
        """Words between quotation marks stand side by side in one field; where a mark is lone, they are only words."""
        index.upsert(
            [
                record(title="Flood warning", text="The lock gates opened at noon."),
                record(title="Flood warning", text="The gates opened: a lock, and two more gates."),
            ]
        )

        assert index.search(Query(words)).total == total

    def test_a_phrase_in_writing_without_spaces(self, index: Index) -> None:
        """A phrase of Chinese words finds them as they are written."""
        index.upsert([record(text="北京大学今天宣布新的研究计划。", title=None)])

        assert [index.search(Query(words)).total for words in ('"北京大学 今天"', '"今天 北京大学"')] == [1, 0]

    def test_a_phrase_as_long_as_a_page(self, index: Index) -> None:
        """A pasted paragraph between quotation marks is one phrase, found word for word."""
        page = " ".join(f"word{n}" for n in range(2_000))
        index.upsert([record(text=page), record(text=page.replace("word7 ", "word8 "))])

        assert found(index.search(Query(f'"{page}"'))) == [page]

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Das Café an der Brücke", "cafe BRUCKE"),
            ("Das Cafe\u0301 am Fluss", "CAFÉ"),
            ("La ministre a démissionné à l’Élysée", "elysee"),
            ("Москва объявила о перемирии", "МОСКВА перемирии"),
            ("Η Ελλάδα ψηφίζει", "ελλαδα ΨΗΦΙΖΕΙ"),
            ("قال الرئيس إن المفاوضات مستمرة", "الرئيس"),
            ("הממשלה הודיעה על הסכם", "הסכם"),
            ("काम शुरू हुआ", "काम"),
            ("İstanbul’da kar yağdı", "istanbul"),
            ("北京大学今天宣布新的研究计划。", "研究计划"),
            ("東京でマラソン大会が開かれた。", "マラソン"),
            ("서울에서 회담이 열렸다", "서울"),
            ("นายกรัฐมนตรีเดินทางถึงกรุงเทพ", "กรุงเทพ"),
            ("Covid-19 in U.S. prisons", "u.s. covid-19"),
            ("The AT&T deal", "at&t"),
            ("It rose 3.5 percent", "3.5"),
        ],
        ids=[
            "de",
            "nfd",
            "fr",
            "ru",
            "el",
            "ar",
            "he",
            "hi",
            "tr",
            "zh",
            "ja",
            "ko",
            "th",
            "stops",
            "ampersand",
            "number",
        ],
    )
    def test_words_of_many_languages_are_found(self, index: Index, text: str, words: str) -> None:
        """Case and accents do not count, and writing without spaces can be searched."""
        index.upsert([record(text=text, title=None), record(text="Something else.")])

        assert found(index.search(Query(words))) == [text]

    @pytest.mark.parametrize(
        ("text", "words"),
        [("काम शुरू हुआ", "कीम"), ("北京大学", "京北"), ("The bridges", "bridge ridges"), ("Überfahrt", "fahrt")],
        ids=["hi", "zh", "part-of-word", "de"],
    )
    def test_other_words_are_not_found(self, index: Index, text: str, words: str) -> None:
        """Looking alike is not enough."""
        index.upsert([record(text=text, title=None)])

        assert index.search(Query(words)).total == 0

    # Snippets

    @pytest.mark.parametrize(
        ("text", "words", "highlighted"),
        [
            ("The bridge is open.", "bridge", ["bridge"]),
            ("The BRIDGE, the bridge.", "Bridge", ["BRIDGE", "bridge"]),
            ("Das Café an der Brücke", "cafe brucke", ["Café", "Brücke"]),
            ("Москва объявила", "МОСКВА", ["Москва"]),
            ("काम शुरू हुआ", "काम", ["काम"]),
            ("قال الرئيس إن", "الرئيس", ["الرئيس"]),
        ],
        ids=["en", "case", "accents", "ru", "hi", "ar"],
    )
    def test_the_words_are_highlighted(self, index: Index, text: str, words: str, highlighted: list[str]) -> None:
        """Each word that fits stands between the marks, as it is written in the text."""
        index.upsert([record(text=text, title=None)])

        assert marked(index.search(Query(words))) == highlighted

    def test_a_phrase_is_highlighted(self, index: Index) -> None:
        """A phrase is marked where it stands together, and not where its words stand alone."""
        index.upsert([record(text="The lock gates opened. A gate, a lock, two gates.", title=None, language=None)])

        assert " ".join(marked(index.search(Query('"lock gates"')))) == "lock gates"

    def test_words_without_spaces_are_highlighted(self, index: Index) -> None:
        """In Chinese, what was asked for is marked, not the sentence around it."""
        index.upsert([record(text="北京大学今天宣布新的研究计划。", title=None)])

        assert "".join(marked(index.search(Query("研究计划")))) == "研究计划"

    def test_a_snippet_is_short(self, index: Index) -> None:
        """A snippet shows the surroundings of a word, not the page."""
        index.upsert([record(text="word " * 5000 + "bridge" + " word" * 5000, title=None)])

        (hit,) = index.search(Query("bridge")).hits

        assert 0 < len("".join(hit.snippets)) < 1000

    def test_marks_cannot_be_forged(self, index: Index) -> None:
        """A text that holds the marks itself highlights nothing by them."""
        index.upsert([record(text=f"The {MARK_START}river{MARK_END} and the bridge.", title=None)])

        assert marked(index.search(Query("bridge"))) == ["bridge"]

    def test_a_snippet_says_what_the_text_says(self, index: Index) -> None:
        """Markup in a text is text, also in a snippet."""
        index.upsert([record(text="The <b>bridge</b> & [red]river[/red].", title=None)])

        (hit,) = index.search(Query("bridge")).hits

        assert hit.snippets[0].replace(MARK_START, "").replace(MARK_END, "") == "The <b>bridge</b> & [red]river[/red]."

    # Filters and dates

    @pytest.mark.parametrize(
        ("field", "values", "wanted"),
        [
            ("id", {"id": "a" * 64}, "A" * 64),
            ("language", {"language": "de"}, "DE"),
            ("kind", {"kind": "video"}, "video"),
            ("publisher", {"publisher": "Die Tägliche Fähre"}, "DIE TÄGLICHE FÄHRE"),
            ("distributor", {"distributor": "Московские Новости"}, "московские новости"),
            ("authors", {"authors": ["Ana Lima", "Bo Chen"]}, "bo chen"),
            ("agencies", {"agencies": ["Reuters", "AFP"]}, "afp"),
            ("cites", {"cites": ["The Harbour Post"]}, "the harbour post"),
            ("dateline.place", {"dateline": {"place": "ÉVIAN"}}, "évian"),
            ("removed.categories", {"removed": {"categories": ["paywall", "other"]}}, "paywall"),
            ("conflicts", {"conflicts": ["published", "title"]}, "published"),
            ("file.path", {"path": "Inbox/a b.txt"}, "inbox/a b.txt"),
            ("run", {"run": "20251102T000000Z-ffff"}, "20251102t000000z-FFFF"),
        ],
    )
    def test_every_filter_finds(self, index: Index, field: str, values: dict[str, object], wanted: str) -> None:
        """Each field can be filtered on, without regard to case; a list fits by one entry."""
        index.upsert([record(**{"text": "this one", **values}), record(text="another")])

        assert found(index.search(Query(filters={field: wanted}))) == ["this one"]

    @pytest.mark.parametrize("field", FILTERS)
    def test_a_filter_fits_whole_values(self, index: Index, field: str) -> None:
        """A value that nothing has, or a part of one, finds nothing."""
        index.upsert([record(publisher="The Harbour Post", authors=["Ana Lima"])])

        assert [index.search(Query(filters={field: value})).total for value in ("", "a", "Harbour", "*", "%")] == [
            0
        ] * 5

    def test_filters_and_words_go_together(self, town: Index) -> None:
        """All filters and all words must fit."""
        hits = town.search(Query("bridge", filters={"publisher": "the harbour post", "language": "en"}))

        assert found(hits) == ["The bridge is open."]

    def test_filters_that_exclude_each_other(self, town: Index) -> None:
        """One filter that does not fit is enough."""
        assert town.search(Query(filters={"language": "de", "authors": "Ana Lima"})).total == 0

    def test_one_of_several_values(self, town: Index) -> None:
        """Of several values of a filter one must fit; other filters must fit beside it."""
        filters = {"language": ["DE", "fr"], "authors": ["ana lima", "bo chen", "ana lima"], "publisher": []}
        totals = [town.search(Query(filters={name: wanted})).total for name, wanted in filters.items()]

        assert totals == [1, 1, 0]
        assert town.search(Query(filters={"language": ["de", "en"], "authors": ("Ana Lima", "X")})).total == 1

    @pytest.mark.parametrize("field", FILTERS)
    def test_a_thousand_values(self, town: Index, field: str) -> None:
        """A filter takes a thousand values, none of them syntax, and says so where there are more."""
        many = [*HOSTILE, *(f"value {n}" for n in range(MOST_VALUES - len(HOSTILE)))]

        assert town.search(Query(filters={field: many})).total == 0
        with pytest.raises(SetupError, match=r"1,001 values; wanted at most 1,000"):
            town.search(Query(filters={field: [*many, "one more"]}))

    def test_an_unknown_filter_is_named(self, index: Index) -> None:
        """A field that cannot be filtered on is a mistake to put right, not an empty answer."""
        with pytest.raises(SetupError, match=r"'colour': no such field; wanted one of .*language"):
            index.search(Query(filters={"colour": "red"}))

    def test_since_and_until_are_whole_days(self, town: Index) -> None:
        """Both days belong to the range, from their midnight to their last second."""
        hits = town.search(Query(since="2025-11-02", until="2025-11-02"))

        assert found(hits) == ["A ferry waits.", "The river rose again."]

    def test_since_alone(self, town: Index) -> None:
        """From a day on."""
        assert town.search(Query(since="2025-11-02")).total == 3

    def test_until_alone(self, town: Index) -> None:
        """Up to a day."""
        assert found(town.search(Query(until="2025-11-01"))) == ["The bridge is open."]

    @pytest.mark.parametrize(
        "day", ["yesterday", "2025-02-30", "2025-11", "20251101", "2025-11-01T12:00", "", "٢٠٢٥-١١-٠١"]
    )
    def test_what_is_no_day_is_named(self, index: Index, day: str) -> None:
        """A day that the calendar does not have is a mistake to put right."""
        with pytest.raises(SetupError, match="not a day; wanted one such as 2025-11-01"):
            index.search(Query(since=day))

    # Originals

    def test_originals_only(self, index: Index) -> None:
        """Older versions and copies of other articles can be left out, whatever else is asked for."""
        index.upsert(
            [
                record(text="An original."),
                record(text="The original of others.", is_canonical=True),
                record(text="A copy.", is_canonical=False),
                record(text="An older version.", superseded_by="f" * 64),
            ]
        )

        asked = [
            Query(),
            Query(superseded=True),
            Query(originals_only=True),
            Query(superseded=True, originals_only=True),
        ]
        assert [index.search(query).total for query in asked] == [3, 4, 2, 2]

    def test_a_copy_may_become_an_original(self, index: Index) -> None:
        """An article counts as what it was last stored as."""
        index.upsert([record(id="a" * 64, is_canonical=False)])
        index.upsert([record(id="a" * 64, is_canonical=True)])

        assert index.search(Query(originals_only=True)).total == 1

    # Facets

    def test_values_are_counted(self, index: Index) -> None:
        """Each value of a field, as it is written, with the number of its articles; the most frequent first."""
        index.upsert(
            [
                record(text="1", publisher="The Harbour Post", authors=["Ana Lima", "Bo Chen", "Ana Lima"]),
                record(text="2", publisher="Die Fähre", authors=["Bo Chen"], dateline={"place": "Łódź"}),
                record(text="3", publisher="Die Fähre", removed={"categories": ["paywall"]}, language="de"),
            ]
        )

        wanted = ("publisher", "authors", "dateline.place", "removed.categories", "language", "cites")
        facets = index.search(Query(facets=wanted)).facets

        assert {name: [(count.value, count.articles) for count in counts] for name, counts in facets.items()} == {
            "publisher": [("Die Fähre", 2), ("The Harbour Post", 1)],
            "authors": [("Bo Chen", 2), ("Ana Lima", 1)],
            "dateline.place": [("Łódź", 1)],
            "removed.categories": [("paywall", 1)],
            "language": [("en", 2), ("de", 1)],
            "cites": [],
        }

    @pytest.mark.parametrize(
        "query", [Query("bridge"), Query("bridge", limit=0), Query("bridge", limit=20_000)], ids=str
    )
    def test_what_fits_is_counted(self, town: Index, query: Query) -> None:
        """Counted is all that fits the words and filters, however much of it is shown."""
        facets = town.search(replace(query, facets=("publisher", "language"))).facets

        assert facets == {"publisher": (Count("The Harbour Post", 1),), "language": (Count("en", 2),)}

    def test_the_most_frequent_values(self, index: Index) -> None:
        """So many values are counted as asked for; those that are as frequent come in the order of their letters."""
        index.upsert([record(path=f"{n}", publisher=f"Post {n % 30:02}", text=f"{n}") for n in range(70)])

        (counts,) = index.search(Query(facets=("publisher",), facet_limit=12)).facets.values()

        assert counts == (*(Count(f"Post {n:02}", 3) for n in range(10)), Count("Post 10", 2), Count("Post 11", 2))

    def test_nothing_fits_nothing_is_counted(self, town: Index) -> None:
        """Where nothing fits, each facet is there and empty."""
        answers = [town.search(Query(words, facets=("language",))).facets for words in ("nowhere", "?!")]

        assert answers == [{"language": ()}] * 2

    @pytest.mark.parametrize("field", FACETS)
    def test_every_facet_counts(self, index: Index, field: str) -> None:
        """Each field that may be counted is, and its values find by a filter what they counted."""
        index.upsert(
            [
                record(
                    publisher="P", distributor="D", authors=["A"], agencies=["G"], cites=["C"],
                    dateline={"place": "Y"}, removed={"categories": ["other"]}, conflicts=["title"],
                )
            ]
        )  # fmt: skip

        (counts,) = index.search(Query(facets=(field,))).facets.values()

        assert [count.articles for count in counts] == [1]
        assert index.search(Query(filters={field: counts[0].value})).total == 1

    def test_an_unknown_facet_is_named(self, index: Index) -> None:
        """A field that cannot be counted, or no number of values, is a mistake to put right."""
        with pytest.raises(SetupError, match=r"'text': no such field; wanted one of .*language"):
            index.search(Query(facets=("text",)))
        with pytest.raises(SetupError, match="facet limit 0: wanted 1 to"):
            index.search(Query(facet_limit=0))

    # Walks

    def test_a_walk_shows_all_that_fits(self, index: Index) -> None:
        """All that fits comes whole, newest first, more than one page of it, and is counted beforehand."""
        stored = [
            record(text=f"Story {n}.", path=f"{n}.txt", timestamp=f"2025-11-0{n % 3 + 1}T00:00:00Z")
            for n in range(1200)
        ]
        index.upsert([*stored, record(text="Another.")])

        with index.walk(Query("story", limit=3, offset=5)) as walk:
            shown = list(walk.records)

        assert walk.total == 1200
        assert shown == sorted(stored, key=lambda each: (-int(each["@timestamp"][8:10]), each["id"]))

    def test_a_walk_follows_the_query(self, town: Index) -> None:
        """Words, filters and days hold for a walk as they do for a search."""
        queries = [
            Query(), Query("bridge"), Query('"no bridge"'), Query(superseded=True), Query(filters={"language": "de"}),
            Query(since="2025-11-02", until="2025-11-02"), Query("nowhere"), Query("?!"),
        ]  # fmt: skip
        for query in queries:
            with town.walk(query) as walk:
                shown = sorted(each["text"] for each in walk.records)
            assert (walk.total, shown) == (len(shown), sorted(found(town.search(query))))

    def test_a_walk_through_what_no_query_can_ask(self, index: Index) -> None:
        """A walk turns away what a search turns away."""
        with pytest.raises(SetupError, match="no such field"), index.walk(Query(filters={"colour": "red"})):
            pass

    def test_a_walk_sees_one_moment(self, index: Index) -> None:
        """What is written, changed and found by others meanwhile does not change what a walk shows."""
        stored = records(1200)
        index.upsert(stored)

        with index.walk(Query("story")) as walk:
            shown = [next(walk.records)]
            index.upsert([record(text="One more story.", timestamp="2020-01-01T00:00:00Z")])
            index.upsert([{**each, "text": "Rewritten.", "ingested_at": "2025-11-02T00:00:00Z"} for each in stored])
            index.change({each["id"]: {"superseded_by": "f" * 64} for each in stored[:600]})
            elsewhere = index.search(Query("story")).total
            shown += walk.records

        assert elsewhere == 1
        assert sorted(shown, key=lambda each: each["id"]) == sorted(stored, key=lambda each: each["id"])

    def test_a_walk_may_end_early(self, index: Index) -> None:
        """Whoever has seen enough may go; the index can be written to and closed."""
        index.upsert(records(600))

        with index.walk(Query()) as walk:
            next(walk.records)
        index.upsert([record()])

        assert index.search(Query()).total == 601

    # Pages

    def test_pages_follow_each_other(self, index: Index) -> None:
        """Page after page shows each hit once, and the total is of all pages."""
        index.upsert(records(25))

        pages = [index.search(Query("story", limit=10, offset=offset)) for offset in (0, 10, 20, 30)]

        assert [len(page.hits) for page in pages] == [10, 10, 5, 0]
        assert {page.total for page in pages} == {25}
        assert len({hit.record["id"] for page in pages for hit in page.hits}) == 25

    @pytest.mark.parametrize("words", ["story", ""])
    def test_equal_hits_keep_their_order(self, index: Index, words: str) -> None:
        """Hits that fit alike come newest first, then by id: the same on every call."""
        index.upsert(
            [record(text="Story.", path=f"{n}", timestamp=f"2025-11-0{n % 3 + 1}T00:00:00Z") for n in range(12)]
        )

        hits = [hit.record for hit in index.search(Query(words, limit=20)).hits]

        def key(each: Record) -> tuple[int, str]:
            return -int(each["@timestamp"][8:10]), each["id"]

        assert hits == sorted(hits, key=key)

    def test_the_newest_first(self, index: Index) -> None:
        """With words, too, the newest can come first; scores and snippets stay."""
        index.upsert(
            [
                record(title="Bridge, bridge", text="A bridge.", timestamp="2025-11-01T00:00:00Z"),
                record(title="x", text="Far from any bridge.", timestamp="2025-11-02T00:00:00Z"),
            ]
        )

        hits = index.search(Query("bridge", newest=True)).hits

        assert [hit.record["text"] for hit in hits] == ["Far from any bridge.", "A bridge."]
        assert 0 < hits[0].score < hits[1].score
        assert all(hit.snippets for hit in hits)

    def test_no_hits_asked_for(self, town: Index) -> None:
        """A limit of none counts only."""
        hits = town.search(Query("bridge", limit=0))

        assert (hits.total, hits.hits) == (2, ())

    # The ledger of files

    def test_a_file_row_comes_back_as_it_was_saved(self, index: Index) -> None:
        """A ledger row is stored whole, its empty places included."""
        unread: dict[str, object] = {"digest": None, "article": None, "indexed_at": None, "bytes": None}
        bad: dict[str, object] = {"outcome": "quarantined", "reason": "empty", "message": "no text", "step": "read"}
        quarantined = file_row("/news/inbox/bad.txt", **unread, **bad)

        index.save_files([quarantined])

        assert index.files_at([quarantined["path"]]) == {quarantined["path"]: quarantined}

    def test_a_row_takes_the_place_of_the_old_one(self, index: Index) -> None:
        """One path has one row, the last that was saved."""
        index.save_files([file_row(attempts=1), file_row(attempts=2)])
        index.save_files([file_row(attempts=3)])

        assert [row["attempts"] for row in index.files()] == [3]

    def test_rows_of_some_paths(self, index: Index) -> None:
        """Paths without a row are passed over, however many are asked for."""
        index.save_files([file_row(f"/n/{n}") for n in range(0, 3000, 2)])

        assert len(index.files_at([f"/n/{n}" for n in range(3000)])) == 1500

    def test_no_paths_no_rows(self, index: Index) -> None:
        """Asking for nothing answers nothing."""
        index.save_files([file_row()])

        assert (index.files_at([]), index.files_with([])) == ({}, {})

    @pytest.mark.parametrize(
        "path", ["/n/a b.txt", "/n/new\nline", "/n/🎉.txt", "/n/\\xff.txt", '/n/"quoted".txt', "/n/%_*?[a]"]
    )
    def test_odd_paths(self, index: Index, path: str) -> None:
        """A path is a name, whatever stands in it."""
        index.save_files([file_row(path), file_row("/n/other")])

        assert [list(index.files_at([path])), [row["path"] for row in index.files(under=path)]] == [[path], [path]]

    def test_rows_with_the_same_bytes(self, index: Index) -> None:
        """Copies of a file are found by their digest, sorted by path; unknown digests are passed over."""
        index.save_files([file_row(path, digest=digest(path[-1])) for path in ("/n/c-1", "/n/a-1", "/n/b-2")])

        copies = index.files_with([digest("1"), digest("3")])

        assert {key: [row["path"] for row in rows] for key, rows in copies.items()} == {
            digest("1"): ["/n/a-1", "/n/c-1"]
        }

    def test_files_are_sorted_and_streamed(self, index: Index) -> None:
        """All rows come in order of their paths, more than one page of them, one by one."""
        index.save_files([file_row(f"/n/{n}") for n in range(2500)])

        rows = index.files()

        assert iter(rows) is rows
        assert [row["path"] for row in rows] == sorted(f"/n/{n}" for n in range(2500))

    @pytest.mark.parametrize(
        ("wanted", "paths"),
        [
            ({"outcome": "indexed"}, ["/a/1", "/b/1"]),
            ({"reason": "empty"}, ["/a/2"]),
            ({"source": "/b"}, ["/b/1"]),
            ({"run": "r2"}, ["/a/2", "/b/1"]),
            ({"not_run": "r2"}, ["/a/1"]),
            ({"outcome": "indexed", "run": "r2"}, ["/b/1"]),
            ({"source": "/a", "not_run": "r1"}, ["/a/2"]),
            ({"outcome": "missing"}, []),
        ],
        ids=str,
    )
    def test_files_that_fit(self, index: Index, wanted: dict[str, str], paths: list[str]) -> None:
        """Rows are picked by outcome, reason, source and run, all of which must fit."""
        index.save_files(
            [
                file_row("/a/1", source="/a", run="r1"),
                file_row("/a/2", source="/a", run="r2", outcome="quarantined", reason="empty"),
                file_row("/b/1", source="/b", run="r2"),
            ]
        )

        assert [row["path"] for row in index.files(**wanted)] == paths

    @pytest.mark.parametrize("folder", ["/n/inbox", "/n/inbox/"])
    def test_files_under_a_folder(self, index: Index, folder: str) -> None:
        """A folder's files are those below it, at any depth, not those of a folder that is merely called alike."""
        names = ["inbox/a", "inbox/sub/b", "inbox-2/c", "inbox.txt", "inbox0", "other/inbox/d", "Inbox/e"]
        index.save_files([file_row(f"/n/{name}") for name in names])

        assert [row["path"] for row in index.files(under=folder)] == ["/n/inbox/a", "/n/inbox/sub/b"]

    def test_a_file_is_under_itself(self, index: Index) -> None:
        """The path of a file picks that file."""
        index.save_files([file_row("/n/a"), file_row("/n/a.txt"), file_row("/n/b")])

        assert [row["path"] for row in index.files(under="/n/a")] == ["/n/a"]

    def test_files_may_be_saved_while_they_are_read(self, index: Index) -> None:
        """A stream of rows goes on while its rows are saved anew, and shows each once."""
        index.save_files([file_row(f"/n/{n}") for n in range(1500)])

        seen = []
        for row in index.files(not_run="r2"):
            seen.append(row["path"])
            index.save_files([file_row(row["path"], run="r2")]) if len(seen) % 100 == 0 else None

        assert len(seen) == len(set(seen)) == 1500

    # The ledger of runs

    def test_a_run_comes_back_as_it_was_saved(self, index: Index) -> None:
        """A run's figures are stored whole."""
        index.save_run(run_row())

        assert index.run(run_row()["run"]) == run_row()

    def test_an_unknown_run_is_none(self, index: Index) -> None:
        """Asking for a run that never was answers None."""
        assert index.run("20250101T000000Z-0000") is None

    def test_a_run_is_saved_again_when_it_ends(self, index: Index) -> None:
        """A run has one row, the last that was saved."""
        index.save_run(run_row(state="running", ended=None))
        index.save_run(run_row(state="done"))

        assert [run["state"] for run in index.runs()] == ["done"]

    def test_the_latest_runs_come_first(self, index: Index) -> None:
        """Runs are listed newest first, as many as asked for."""
        for day in (2, 1, 3):
            index.save_run(run_row(f"2025110{day}T000000Z-4f2a"))

        assert [run["run"][:8] for run in index.runs(limit=2)] == ["20251103", "20251102"]

    # The lock

    def test_one_run_at_a_time(self, index: Index) -> None:
        """A second run is told who has the index, until the first lets go."""
        assert index.holder() is None
        assert index.hold(FIRST, 60) is None

        assert (index.hold(SECOND, 60), index.holder()) == (FIRST, FIRST)
        index.let_go(FIRST)
        assert index.hold(SECOND, 60) is None
        assert index.holder() == SECOND
        index.let_go(SECOND)

    def test_only_its_own_holder_lets_go(self, index: Index) -> None:
        """Who has no hold can end none, not even under the same run's name from another process."""
        index.hold(FIRST, 60)

        for other in (SECOND, replace(FIRST, process="boot/room:9@9"), SPREAD):
            index.let_go(other)

        assert index.holder() == FIRST
        index.let_go(FIRST)
        index.let_go(FIRST)

    def test_a_hold_runs_out(self, index: Index) -> None:
        """A hold that is not renewed passes to the next run, and its old holder is told."""
        index.hold(FIRST, 0.2)
        time.sleep(0.4)

        assert index.holder() is None
        assert index.hold(SECOND, 60) is None
        assert index.hold(FIRST, 60) == SECOND
        index.let_go(SECOND)

    def test_a_hold_is_renewed(self, index: Index) -> None:
        """Holding again makes a hold longer, and never shorter."""
        index.hold(FIRST, 60)
        index.hold(FIRST, 0.1)
        time.sleep(0.3)

        assert index.hold(SECOND, 60) == FIRST
        index.let_go(FIRST)

    def test_a_hold_of_the_dead(self, index: Index) -> None:
        """Who is known to be dead holds nobody up; where somebody else has the index by now, that one keeps it."""
        index.hold(FIRST, 60)

        assert index.hold(SECOND, 60, instead_of=FIRST) is None
        assert index.hold(SPREAD, 60, instead_of=FIRST) == SECOND
        index.let_go(SECOND)

    def test_a_run_of_several_tasks(self, index: Index) -> None:
        """Tasks of one run, wherever they are at work, hold the index together."""
        assert [index.hold(SPREAD, 60) for _ in range(3)] == [None] * 3
        assert index.hold(replace(SPREAD, process="boot/room:9@9"), 60) == SPREAD
        index.let_go(SPREAD)
        assert index.holder() is None

    def test_many_at_once(self, index: Index) -> None:
        """Of ten runs that ask at the same moment, one gets the index, and all others hear which."""
        asking = [Holder(f"run-{n}", f"process-{n}", "") for n in range(10)]
        answers: dict[str, Holder | None] = {}
        start = threading.Barrier(len(asking))

        def ask(holder: Holder) -> None:
            start.wait()
            answers[holder.run] = index.hold(holder, 60)

        threads = [threading.Thread(target=ask, args=(holder,)) for holder in asking]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        (winner,) = (holder for holder in asking if answers[holder.run] is None)
        assert set(answers.values()) == {None, winner}
        index.let_go(winner)

    # The whole

    def test_a_sound_index_has_nothing_wrong(self, index: Index) -> None:
        """After writes, rewrites and changes, in any writing, the check finds nothing."""
        index.upsert([record(id="a" * 64, text="北京大学 काम Café"), *records(20)])
        index.upsert([record(id="a" * 64, text="東京 и Москва", title=None)])
        index.change({"a" * 64: {"superseded_by": "b" * 64}})
        index.save_files([file_row()])
        index.save_run(run_row())

        assert index.check() == []

    def test_an_empty_index_has_nothing_wrong(self, index: Index) -> None:
        """No articles are no fault."""
        assert index.check() == []

    def test_close_may_be_called_twice(self, index: Index) -> None:
        """Closing what is closed is fine."""
        index.close()
        index.close()

    # What was learned of sources

    def test_outlines_come_back_by_source(self, index: Index) -> None:
        """A source's outlines come sorted by article, lines in their order; another source's do not."""
        mine = [outline(letter * 64, lines={"f" * 16: 3, "a" * 16: 9}) for letter in "cab"]
        index.save_outlines([*mine, outline("d" * 64, source="/other/folder")])

        assert list(index.outlines("The Harbour Post")) == sorted(mine, key=lambda row: row["article"])
        assert index.outlined() == {"/other/folder": 1, "The Harbour Post": 3}

    def test_an_outline_is_stored_once(self, index: Index) -> None:
        """A batch that is worked twice counts once; the last outline of an article is the one that counts."""
        index.save_outlines([outline("a" * 64), outline("b" * 64)])
        index.save_outlines([outline("a" * 64), outline("b" * 64, source="Elsewhere")])

        assert index.outlined() == {"Elsewhere": 1, "The Harbour Post": 1}

    def test_bounds_of_outlines(self, index: Index) -> None:
        """The bound of a source is the article at this place; a source with fewer outlines has none."""
        index.save_outlines([*(outline(letter * 64) for letter in "abcd"), outline("e" * 64, source="Small")])
        index.outlined()  # what was written a moment ago is counted by now

        assert index.outline_bounds(["The Harbour Post", "Small", "Nobody"], 3) == {"The Harbour Post": "c" * 64}

    def test_sources_may_be_called_anything(self, index: Index) -> None:
        """Quotes, slashes and stars in a source's name are letters like others."""
        for number, source in enumerate(("*", '/a/b "c"', "%", "Łódź Dziś")):
            index.save_outlines([outline(f"{number}" * 64, source=source)])

            assert [row["source"] for row in index.outlines(source)] == [source]

    def test_learned_rules_come_back(self, index: Index) -> None:
        """Learned rules come sorted by name, as they were last saved, with their history."""
        index.save_learned([learned_row("learned:b:x"), learned_row("learned:a:x")])
        accepted = learned_row("learned:b:x", state="accepted")
        index.save_learned([accepted])

        assert index.learned() == [learned_row("learned:a:x"), accepted]

    def test_nothing_was_learned_yet(self, index: Index) -> None:
        """A new index knows no source and no rule."""
        assert (index.outlined(), index.learned(), list(index.outlines("x")), index.outline_bounds([], 3)) == (
            {},
            [],
            [],
            {},
        )
