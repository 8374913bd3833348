"""Searching on a real Elasticsearch: stems, and what its limits must not show."""

from collections.abc import Sequence

import pytest

from pipeline.index.base import MARK_END, MARK_START, Query
from pipeline.index.elastic import ElasticIndex
from tests.builders import record


def marked(snippets: Sequence[str]) -> list[str]:
    return [piece.split(MARK_END)[0] for snippet in snippets for piece in snippet.split(MARK_START)[1:]]


def total(index: ElasticIndex, words: str, **options: object) -> int:
    return index.search(Query(words, **options)).total  # type: ignore[arg-type]  # any of Query's fields


STEMS = [
    ("en", "Two bridges were opened.", "bridge opening", ["bridges", "opened"]),
    ("de", "Die Häuser wurden verkauft.", "haus", ["Häuser"]),
    ("fr", "Les ministres ont démissionné.", "ministre", ["ministres"]),
    ("es", "Los trabajadores protestaron.", "trabajador", ["trabajadores"]),
    ("it", "I ministri si sono dimessi.", "ministro", ["ministri"]),
    ("pt", "As pontes foram fechadas.", "ponte", ["pontes"]),
    ("ru", "Москва закрыла мосты.", "мост", ["мосты"]),
    ("ar", "افتتحت الجسور الجديدة", "جسور", ["الجسور"]),
    ("tr", "Köprüler kapatıldı.", "köprü", ["Köprüler"]),
    ("nl", "De fietsen zijn gestolen.", "fiets", ["fietsen"]),
    ("sv", "Bilarna brann.", "bil", ["Bilarna"]),
    ("nb", "Bilene brant.", "bil", ["Bilene"]),
    ("fi", "Talossa paloi.", "talo", ["Talossa"]),
    ("el", "Οι γέφυρες έκλεισαν.", "γέφυρα", ["γέφυρες"]),
    ("ja", "東京でマラソン大会が開かれた。", "マラソン大会", ["マラソン大会"]),
    ("th", "นายกรัฐมนตรีเดินทางถึงกรุงเทพ", "เดินทาง", ["เดินทาง"]),
]


@pytest.mark.parametrize(("language", "text", "words", "highlighted"), STEMS, ids=[stem[0] for stem in STEMS])
def test_other_forms_of_a_word_are_found(
    elastic_index: ElasticIndex, language: str, text: str, words: str, highlighted: list[str]
) -> None:
    """A word finds its other forms in the article's own language, and they are highlighted in the text."""
    elastic_index.upsert([record(text=text, title=None, language=language), record(text="Something else.")])

    hits = elastic_index.search(Query(words)).hits

    assert "".join(marked(hits[0].snippets)) == "".join(highlighted)


def test_no_language_no_stems(elastic_index: ElasticIndex) -> None:
    """A text of unknown language is found by its words as written."""
    elastic_index.upsert([record(text="Two bridges.", title=None, language=None)])

    assert (total(elastic_index, "bridges"), total(elastic_index, "bridge")) == (1, 0)


def test_words_may_fit_as_written_and_stemmed(elastic_index: ElasticIndex) -> None:
    """Of two words one may fit a stem, the other only as it is written: words too common to be stemmed count too."""
    elastic_index.upsert([record(text="To be, or not to be, on the bridges.", title=None)])

    assert (total(elastic_index, "not bridge"), total(elastic_index, "never bridge")) == (1, 0)


def test_an_exact_word_counts_more(elastic_index: ElasticIndex) -> None:
    """The word as typed comes before its other forms."""
    elastic_index.upsert([record(text="Two bridges.", title=None), record(text="Two bridge.", title=None)])

    assert [hit.record["text"] for hit in elastic_index.search(Query("bridge")).hits] == ["Two bridge.", "Two bridges."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ukraine’s envoy", "ukraine"),
        ("L’Équipe", "equipe"),
        ("at the end.Next came", "next"),
        ("a co\u00adoperation", "cooperation"),
        ("Хрущёв", "хрущев"),
        ("Straße", "strasse"),
        ("ΣΟΦΟΣ", "σοφός"),
        ("القُرآن", "القرآن"),
        ("٢٠٢٥", "2025"),
        ("북한AI", "ai"),
    ],
    ids=["possessive", "elision", "glued", "soft-hyphen", "yo", "sharp-s", "sigma", "vowels", "digits", "script"],
)
def test_writing_does_not_hide_words(elastic_index: ElasticIndex, text: str, words: str) -> None:
    """Apostrophes, glued sentences, soft hyphens and odd letters do not hide a word."""
    elastic_index.upsert([record(text=text, title=None, language=None)])

    assert total(elastic_index, words) == 1


def test_a_name_is_found_without_its_accents(elastic_index: ElasticIndex) -> None:
    """Analysts type names as their keyboard lets them."""
    elastic_index.upsert([record(authors=["José Łukasz Öztürk"], publisher="Le Courrier d’Évian")])

    hits = [{"authors": "jose lukasz ozturk"}, {"publisher": "le courrier d’evian"}]
    assert [total(elastic_index, "", filters=each) for each in hits] == [1, 1]


def test_a_path_is_told_from_its_like(elastic_index: ElasticIndex) -> None:
    """A path is a name: accents count."""
    elastic_index.upsert([record(path="/n/é.txt"), record(path="/n/e.txt")])

    assert total(elastic_index, "", filters={"file.path": "/N/e.txt"}) == 1


def test_pages_go_on_beyond_ten_thousand(elastic_index: ElasticIndex) -> None:
    """Elasticsearch shows 10,000 hits unless asked otherwise; ours go on, in order, each once, with an exact total."""
    count, stamp = 10_100, "2025-01-{:02}T{:02}:{:02}:00Z"
    elastic_index.upsert(
        [
            record(text="Story.", title=None, id=f"{n:064x}", timestamp=stamp.format(n % 28 + 1, n % 24, n % 60))
            for n in range(count)
        ]
    )

    for words in ("story", ""):
        pages = [elastic_index.search(Query(words, offset=at, limit=20)) for at in (9_990, 10_090, 20_000)]
        assert [(page.total, len(page.hits)) for page in pages] == [(count, 20), (count, 10), (count, 0)]
        times = [hit.record["@timestamp"] for page in pages for hit in page.hits]
        assert times == sorted(times, reverse=True)
    hits = elastic_index.search(Query("story", limit=20_000)).hits
    assert len({hit.record["id"] for hit in hits}) == len(hits) == count


class TestManyWords:
    """A pasted page is a query like any other, however many clauses it makes."""

    PAGE = " ".join(f"word{n}" for n in range(2_000))

    def test_all_of_them_fit(self, elastic_index: ElasticIndex) -> None:
        """The article that has all the words is found, and shown with snippets."""
        elastic_index.upsert([record(text=self.PAGE), record(text=self.PAGE.replace("word1999", ""))])

        hits = elastic_index.search(Query(self.PAGE))

        assert (hits.total, [hit.record["text"] for hit in hits.hits]) == (1, [self.PAGE])
        assert marked(hits.hits[0].snippets)

    @pytest.mark.parametrize(
        "page",
        ["".join(chr(0x4E00 + n) for n in range(9_000)), " ".join(f"u.{n}" for n in range(3_000))],
        ids=["unspaced", "spaced"],
    )
    def test_a_page_as_one_phrase(self, elastic_index: ElasticIndex, page: str) -> None:
        """A page without spaces, or one between quotation marks, is found by itself and not by a part of it."""
        elastic_index.upsert([record(text=page, language="zh"), record(text=page[:4_000]), record(text=page[4_000:])])

        assert [hit.record["text"] for hit in elastic_index.search(Query(f'"{page}"')).hits] == [page]
        assert total(elastic_index, f'"{page[:4_000]} {page[5_000:]}"') == 0

    def test_one_does_not(self, elastic_index: ElasticIndex) -> None:
        """One word more that is not there, and nothing fits."""
        elastic_index.upsert([record(text=self.PAGE)])

        assert total(elastic_index, f"{self.PAGE} elsewhere") == 0
