"""What a query is in Elasticsearch's terms."""

import pytest

from pipeline.index.base import Query
from pipeline.index.elastic_query import MOST_CLAUSES, conditions, rounds
from pipeline.index.mappings import Json
from pipeline.index.words import size, terms

WORDS = {
    "none": "",
    "one": "bridge",
    "a few": 'harbour bridge "lock gates"',
    "a page": " ".join(f"word{n}" for n in range(2_000)),
    "a phrase": '"' + " ".join(f"word{n}" for n in range(2_000)) + '"',
    "unspaced": "".join(chr(0x4E00 + n) for n in range(9_000)),
    "stops": " ".join("u." * n for n in range(1, 90)),
}


def clauses(condition: Json) -> int:
    """How many clauses Elasticsearch counts in a round: every word in every field."""
    matches = [each["multi_match"] for each in condition["bool"]["must"]]
    return sum(size(match["query"]) * len(match["fields"]) for match in matches)


@pytest.mark.parametrize("words", WORDS.values(), ids=list(WORDS))
@pytest.mark.parametrize("languages", [[], ["en"], [f"x{n}" for n in range(37)]], ids=len)
def test_rounds_are_small_enough(words: str, languages: list[str]) -> None:
    """However much is asked for, no request has more clauses than Elasticsearch takes, and no word is left out."""
    made = rounds(terms(words), languages)

    assert all(clauses(each) <= MOST_CLAUSES for each in made)
    asked = " ".join(match["multi_match"]["query"] for each in made for match in each["bool"]["must"])
    assert set(asked) >= {letter for term in terms(words) for letter in term}
    assert size(asked) >= sum(map(size, terms(words)))


def test_a_usual_query_is_one_round() -> None:
    """Words and a phrase are asked for at once: words in stemmed fields too, the phrase as written."""
    (made,) = rounds(terms('bridge "lock gates"'), ["en"])

    fields = [each["multi_match"]["fields"] for each in made["bool"]["must"]]
    assert ["text_i18n.en" in each for each in fields] == [True, False]


def test_originals_only() -> None:
    """Originals are what is neither superseded nor a copy, whatever else is asked for."""
    left_out = [each["bool"]["must_not"] for each in conditions(Query(originals_only=True, superseded=True))]

    assert left_out == [{"exists": {"field": "superseded_by"}}, {"term": {"is_canonical": False}}]
