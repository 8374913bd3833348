"""The data views: an alias as Kibana shows it, each field with a name and an explanation from the mapping."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from pipeline.index.mappings import Json, Kind, Names, every_field, fields, leaves, mapping

LONGEST = 300
"""Characters of a field's description that Kibana takes."""

_BYTES = {"id": "bytes"}
_SECONDS = {"id": "number", "params": {"pattern": "0,0.000"}}
_DURATION = {"id": "duration", "params": {"inputFormat": "seconds", "outputFormat": "humanizePrecise"}}
_COUNT = {"id": "number", "params": {"pattern": "0,0"}}
_FORMATS: Mapping[Kind, Json] = {
    Kind.ARTICLES: {
        "file.bytes": _BYTES,
        "removed.share": {"id": "percent", "params": {"pattern": "0.0%"}},
        "removed.chars": _COUNT,
        "words": _COUNT,
    },
    Kind.FILES: {"bytes": _BYTES, "seconds": _SECONDS},
    Kind.RUNS: {"bytes": _BYTES, "seen": _COUNT, "duration": _DURATION},
}

_DURATION_SCRIPT = """\
if (doc['started'].size() > 0 && doc['ended'].size() > 0) {
  emit((doc['ended'].value.toInstant().toEpochMilli() - doc['started'].value.toInstant().toEpochMilli()) / 1000.0);
}"""
_RUNTIME: Mapping[Kind, Json] = {
    Kind.RUNS: {"duration": {"type": "double", "script": {"source": _DURATION_SCRIPT}}},
}
_MEANINGS = {"duration": "How long the run took, in seconds. Empty while it is running. Worked out by Kibana."}


@dataclass(frozen=True, slots=True)
class View:
    """One alias as Kibana shows it."""

    kind: Kind
    title: str
    time_field: str
    query: str = ""
    """What every panel of ours asks besides, in KQL; what the analyst types comes on top."""
    names: Names = field(default_factory=Names)

    @property
    def id(self) -> str:
        """Its id in Kibana: the alias's own name."""
        return self.names.alias(self.kind)

    @property
    def source(self) -> Json:
        """How a panel names it."""
        return {"type": "data_view_reference", "ref_id": self.id}

    def field(self, name: str) -> str:
        """The field itself, if there is one of this name.

        Raises:
            LookupError: there is none: a panel of ours would stay empty.
        """
        if name not in labels(self.kind):
            raise LookupError(f"{name}: no field of {self.kind}, nor one that its data view works out")
        return name

    @property
    def body(self) -> Json:
        """What `POST /api/data_views/data_view` is told; a data view of this id is replaced."""
        described = descriptions(self.kind)
        attributes = {
            name: {"customLabel": label, "customDescription": described[name]}
            for name, label in labels(self.kind).items()
        }
        return {
            "override": True,
            "data_view": {
                "id": self.id,
                "title": self.id,
                "name": self.title,
                "timeFieldName": self.time_field,
                "allowNoIndex": True,
                "fieldAttrs": attributes,
                "fieldFormats": _FORMATS[self.kind],
                "runtimeFieldMap": _RUNTIME.get(self.kind, {}),
            },
        }


def views(names: Names) -> dict[Kind, View]:
    """The data view of each index."""
    called = "Newsmill" if names == Names() else names.prefix
    return {
        Kind.ARTICLES: View(
            Kind.ARTICLES, f"{called}: articles", "@timestamp", query="not superseded_by : *", names=names
        ),
        Kind.FILES: View(Kind.FILES, f"{called}: files", "last_seen", names=names),
        Kind.RUNS: View(Kind.RUNS, f"{called}: runs", "started", query="not state : watched", names=names),
    }


@cache
def labels(kind: Kind) -> Mapping[str, str]:
    """Every field that can be shown or searched, with the name that people read."""
    return {name: _label(name) for name in descriptions(kind)}


@cache
def descriptions(kind: Kind) -> Mapping[str, str]:
    """Every field that can be shown or searched, with what the mapping says of it, or of the whole it is part of."""
    said = {each.name.removesuffix(".*").removesuffix(".<language>"): each.meaning for each in fields(kind)}
    bodies = dict(every_field(mapping(kind)["properties"]))
    found = {}
    for name in leaves(kind):
        if not bodies[name].get("enabled", True):
            continue
        meaning = said.get(name) or said[name.rpartition(".")[0]]
        found[name] = meaning
        if "raw" in bodies[name].get("fields", {}):
            found[f"{name}.raw"] = f"{meaning} As it was written: to show and to count by."
    return found | {name: _MEANINGS[name] for name in _RUNTIME.get(kind, {})}


def _label(name: str) -> str:
    if name == "@timestamp":
        return "Time"
    whole, _, language = name.partition("_i18n.")
    if language:
        return f"{whole.capitalize()}, stemmed ({language})"
    whole, raw, _ = name.partition(".raw")
    words = whole.replace("_", " ").replace(".", ": ")
    return words[:1].upper() + words[1:] + (", as written" if raw else "")
