"""The mappings, the records they take and the page that explains them say the same."""

import json
import types
from collections.abc import Iterator, Mapping
from typing import Any, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

import pytest

from pipeline.index import mappings
from pipeline.index.base import FILTERS, FileRow, RunRow
from pipeline.index.mappings import Kind, Names
from pipeline.index.records import Record
from pipeline.model import Category, Outcome, Step

SHAPES = {Kind.ARTICLES: Record, Kind.FILES: FileRow, Kind.RUNS: RunRow}
SHOWN_ONLY = {"removed.items", "repairs", "evidence"}
DERIVED = {"title_i18n", "text_i18n"}
"""What the loader adds to a record."""
COUNTERS: dict[str, type[Outcome] | type[Category] | type[Step]] = {
    "outcomes": Outcome, "categories": Category, "seconds": Step,
}  # fmt: skip


def parts(shape: Any, above: str = "") -> Iterator[str]:
    """The names of all values in a TypedDict, those of its parts with dots between."""
    for name, hint in get_type_hints(shape, include_extras=True).items():
        inner = next((each for each in unwrapped(hint) if is_typeddict(each)), None)
        if inner and above + name not in SHOWN_ONLY:
            yield from parts(inner, f"{above}{name}.")
        else:
            yield above + name


def unwrapped(hint: Any) -> list[Any]:
    """The types in `X | None`, `NotRequired[X]` and `list[X]`."""
    if get_origin(hint) in (NotRequired, Union, types.UnionType, list):
        return [each for inner in get_args(hint) for each in unwrapped(inner)]
    return [hint]


def bodies(properties: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    for name, body in properties.items():
        yield above + name, body
        yield from bodies(body.get("properties", {}), f"{above}{name}.")
        yield from bodies(body.get("fields", {}), f"{above}{name}.")


def held(kind: Kind) -> dict[str, Any]:
    return dict(bodies(mappings.mapping(kind)["properties"]))


@pytest.mark.parametrize("kind", Kind)
def test_the_mapping_has_the_fields_of_the_shape(kind: Kind) -> None:
    """Every value that is stored is mapped, and nothing else is."""
    mapped = {
        name.split(".")[0] if name.split(".")[0] in {*COUNTERS, *DERIVED} else name for name in mappings.leaves(kind)
    }

    assert mapped - DERIVED == set(parts(SHAPES[kind]))


@pytest.mark.parametrize("kind", Kind)
def test_every_field_has_a_meaning(kind: Kind) -> None:
    """The mapping explains each of its fields in a sentence, and none that it does not have."""
    explained = mappings.mapping(kind)["_meta"]["fields"]
    mapped = {
        name.split(".")[0] if name.split(".")[0] in {*COUNTERS, *DERIVED} else name for name in mappings.leaves(kind)
    }

    assert set(explained) == mapped
    assert all(meaning.endswith(".") for meaning in explained.values())


@pytest.mark.parametrize("kind", Kind)
def test_the_page_explains_every_field(kind: Kind) -> None:
    """No field is left out of the page for analysts (docs/fields.md, tested with the other pages)."""
    page, meanings = mappings.page(), mappings.mapping(kind)["_meta"]["fields"]

    assert [name for name, meaning in meanings.items() if f"`{name}" not in page or meaning not in page] == []


@pytest.mark.parametrize("kind", Kind)
def test_unknown_fields_are_turned_away(kind: Kind) -> None:
    """What no mapping names is an error, not a silent new field."""
    assert mappings.mapping(kind)["dynamic"] == "strict"


@pytest.mark.parametrize("kind", Kind)
def test_the_mapping_names_itself(kind: Kind) -> None:
    """An index tells of which mapping and version it is."""
    assert mappings.mapping(kind)["_meta"]["newsmill"] == {"index": kind, "version": mappings.VERSION}


@pytest.mark.parametrize("kind", Kind)
def test_no_value_can_be_too_long(kind: Kind) -> None:
    """Lucene takes terms of 32,766 bytes; whatever is longer must be left out of the field, not refused."""
    whole = {name: body for name, body in held(kind).items() if body.get("type") in ("keyword", "flattened")}

    assert [name for name, body in whole.items() if body.get("ignore_above", 10**9) * 4 > 32_766] == []


def test_texts_can_be_highlighted_from_the_index() -> None:
    """Every text keeps its words' offsets: without them stemmed matches cannot be shown in the text."""
    texts = {name: body for name, body in held(Kind.ARTICLES).items() if body.get("type") == "text"}

    assert [name for name, body in texts.items() if body.get("index_options") != "offsets"] == []


def test_titles_and_texts_know_the_same_languages() -> None:
    """A language is stemmed in titles as in texts."""
    properties = mappings.mapping(Kind.ARTICLES)["properties"]

    assert properties["title_i18n"] == properties["text_i18n"]
    assert len(mappings.languages(properties)) == 37


@pytest.mark.parametrize(("field", "names"), COUNTERS.items(), ids=str)
def test_counters_know_all_names(field: str, names: type[Outcome] | type[Category] | type[Step]) -> None:
    """Every outcome, category and step has a number to sum up."""
    assert set(held(Kind.RUNS)[field]["properties"]) == {name.value for name in names}


def test_receipts_and_evidence_are_only_shown() -> None:
    """They are stored as they are, whatever is in them."""
    found = held(Kind.ARTICLES)

    assert {name for name, body in found.items() if body.get("enabled") is False} == SHOWN_ONLY


def test_every_filter_is_a_whole_value() -> None:
    """What a query may filter on is mapped as whole values."""
    found = held(Kind.ARTICLES)

    assert {found[name]["type"] for name in FILTERS} == {"keyword"}


def test_what_is_folded_is_kept_as_written() -> None:
    """A field that analysts type at does not lose the writing of names."""
    found = held(Kind.ARTICLES)
    folded = {name for name, body in found.items() if "normalizer" in body}
    closed = {"language", "kind", "removed.categories", "conflicts"}  # written in lower case anyway

    assert {name for name in folded if f"{name}.raw" not in found} == closed


def test_templates_leave_room_for_the_users_own() -> None:
    """Each index is composed of our parts, then the user's, which need not be there."""
    for name, body in mappings.index_templates(Names()):
        ours = [part for part in body["composed_of"] if "@custom" not in part]
        kind = name.split("-")[1].split(".")[0]
        assert body["composed_of"] == [*ours, "newsmill-settings@custom", f"newsmill-{kind}@custom"]
        assert body["ignore_missing_component_templates"] == body["composed_of"][len(ours) :]


def test_we_ship_nothing_of_the_users_own() -> None:
    """No file of ours could overwrite a `…@custom` template."""
    assert [name for name, _ in mappings.components(Names()) if "@custom" in name] == []


def test_another_prefix_shares_nothing() -> None:
    """A second Newsmill in a cluster has names of its own throughout."""
    names = Names("trial")
    shown = json.dumps([list(mappings.index_templates(names)), [name for name, _ in mappings.components(names)]])

    assert "newsmill-" not in shown


def test_an_index_fits_its_template() -> None:
    """The name of a new index is one that the template is for."""
    (pattern,) = dict(mappings.index_templates(Names()))["newsmill-articles.v1"]["index_patterns"]

    assert Names().index(Kind.ARTICLES) == pattern.removesuffix("*") + "000001"


def test_only_what_every_distribution_has() -> None:
    """No field needs a plugin or a module that is not always there."""
    plain = {"keyword", "text", "date", "boolean", "integer", "long", "float", "double", "flattened", "object"}

    assert {body.get("type", "object") for kind in Kind for body in held(kind).values()} <= plain
