"""What we send to Kibana has the form that it wants, and names only fields that the mapping has."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pipeline.index.mappings import Kind, Names
from pipeline.kibana import panels as kit
from pipeline.kibana.views import LONGEST, descriptions, labels, views
from tests.kibana import bodies

SHARED = Path(__file__).parents[3] / "shared" / "kibana"
SHOWN = {view.id: set(labels(kind)) for kind, view in views(Names()).items()}


@pytest.fixture(scope="module")
def schema() -> Any:
    """Kibana's own schema of a dashboard, as a validator; it is another's work, and lies beside the repository."""
    if not (SHARED / "validate_dashboard.py").is_file():
        pytest.skip(f"no schema of Kibana's at {SHARED}")
    return _module(SHARED / "validate_dashboard.py").load(SHARED / "dashboards-openapi.json")


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the validator beside the repository leaves its file open
@pytest.mark.parametrize("id_", bodies.DASHBOARDS)
def test_dashboards_have_kibanas_form(schema: Any, id_: str) -> None:
    """The Dashboards API's own schema finds nothing wrong."""
    faults = [
        f"{list(fault.absolute_path)}: {fault.message[:200]}" for fault in schema.iter_errors(bodies.DASHBOARDS[id_])
    ]

    assert faults == []


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # as above
def test_the_schema_would_find_it(schema: Any) -> None:
    """The schema is no rubber stamp: a typing error in a panel is found."""
    body = json.loads(json.dumps(bodies.DASHBOARDS["newsmill-news"]).replace('"unique_count"', '"unique_counts"'))

    assert list(schema.iter_errors(body))


@pytest.mark.parametrize("panel", bodies.drawn(), ids=str)
def test_fields_of_panels_are_there(panel: bodies.Drawn) -> None:
    """Every field of every panel is one of its own data view's."""
    assert set(bodies.fields_of(panel.config)) - SHOWN[panel.view] == set()


@pytest.mark.parametrize("id_", bodies.SAVED)
def test_fields_of_saved_searches_are_there(id_: str) -> None:
    """Columns, order and query name fields of the data view, which is referred to as Kibana wants it."""
    search = bodies.SAVED[id_]
    attributes, (reference,) = search["attributes"], search["references"]
    source = bodies.source_of(search)
    named = {*attributes["columns"], attributes["sort"][0][0], *bodies.fields_of_query(source["query"]["query"])}

    assert named - SHOWN[reference["id"]] == set()
    assert reference["name"] == source["indexRefName"]


@pytest.mark.parametrize("id_", bodies.DASHBOARDS)
def test_controls_and_data_views(id_: str) -> None:
    """Controls choose among fields that are there; panels draw from data views that are brought along."""
    for each in bodies.DASHBOARDS[id_]["pinned_panels"]:
        assert each["config"]["field_name"] in SHOWN[each["config"]["data_view_id"]]
    assert {panel.view for panel in bodies.drawn()} <= set(bodies.VIEWS)


@pytest.mark.parametrize("id_", bodies.DASHBOARDS)
def test_panels_do_not_overlap(id_: str) -> None:
    """Each row of the grid is filled from edge to edge, and no panel lies on another."""
    for group in bodies.groups(id_):
        taken: set[tuple[int, int]] = set()
        for panel in group:
            grid = panel["grid"]
            cells = {
                (x, y) for x in range(grid["x"], grid["x"] + grid["w"]) for y in range(grid["y"], grid["y"] + grid["h"])
            }
            assert not cells & taken
            taken |= cells
        assert len(taken) == kit.COLUMNS * len({y for _, y in taken})


@pytest.mark.parametrize("kind", Kind)
def test_every_field_is_explained(kind: Kind) -> None:
    """Each field has a label of its own and the mapping's explanation, no longer than Kibana takes."""
    attributes = views(Names())[kind].body["data_view"]["fieldAttrs"]

    assert len({each["customLabel"] for each in attributes.values()}) == len(attributes)
    assert all(0 < len(each["customDescription"]) <= LONGEST for each in attributes.values())


def test_labels() -> None:
    """A label is the field's name as people would say it."""
    said = labels(Kind.ARTICLES)

    assert said["@timestamp"] == "Time"
    assert said["removed.share"] == "Removed: share"
    assert said["publisher.raw"] == "Publisher, as written"
    assert said["text_i18n.de"] == "Text, stemmed (de)"
    assert "removed.items" not in said, "cannot be searched or counted"


def test_descriptions_of_parts() -> None:
    """A counter is explained as the whole it belongs to."""
    assert descriptions(Kind.RUNS)["outcomes.indexed"].startswith("How many files had each outcome")


def test_an_unknown_field_cannot_be_drawn() -> None:
    """A panel on a field that is not there is an error as soon as it is made, in a query too."""
    view = views(Names())[Kind.FILES]

    with pytest.raises(LookupError, match="publisher: no field of files"):
        kit.values(view, "publisher")
    with pytest.raises(LookupError, match="publisher: no field of files"):
        kit.asked(view, "publisher : *")


def test_a_row_that_is_too_wide() -> None:
    """More than the grid has is an error."""
    view = views(Names())[Kind.FILES]
    row = kit.Row(6, tuple(kit.figure(view, "Files", kit.count()) for _ in range(5)))

    with pytest.raises(ValueError, match="a row of 60 columns"):
        _ = kit.Dashboard("x", "x", "x", "now-1d", (), (row,), ()).body
