"""Where an index, or a template, is other than the files in `mappings/` say."""

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.index.mappings import Json, every_field


@dataclass(frozen=True, slots=True)
class Drift:
    """What differs between an index as it is and as it would be made now. Fields by their full names."""

    lacking: tuple[str, ...]
    other: tuple[str, ...]
    """Fields that are mapped otherwise, and parts of the analysis that are."""
    added: tuple[str, ...]
    """Fields that only the index has."""

    def __str__(self) -> str:
        parts = (("lacks", self.lacking), ("has otherwise", self.other), ("has besides", self.added))
        return "; ".join(f"{what} {_some(names)}" for what, names in parts if names)


def drift(held: Json, wanted: Json) -> Drift:
    """Compare mapping and analysis; each side is a template's body, or an index's."""
    here, there = _fields(held), _fields(wanted)
    fields = [name for name in there if name in here and here[name] != there[name]]
    analysed, analysis = _analysis(held), _analysis(wanted)
    analysers = [name for name, body in analysis.items() if analysed.get(name) != body]
    return Drift(
        lacking=tuple(name for name in there if name not in here),
        other=(*fields, *analysers),
        added=tuple(name for name in here if name not in there),
    )


def is_same(held: Json, wanted: Json) -> bool:
    """Whether Elasticsearch holds what it was told; it may tell more, and tells numbers in settings as texts."""
    return all(_plain(held.get(part)) == _plain(body) for part, body in wanted.items())


def _fields(body: Json) -> dict[str, object]:
    found = every_field(body.get("mappings", {}).get("properties", {}))
    fields = {name: _plain({part: each[part] for part in each if part != "properties"}) for name, each in found}
    return {**fields, "dynamic": _plain(body.get("mappings", {}).get("dynamic"))}


def _analysis(body: Json) -> dict[str, object]:
    analysis: Json = body.get("settings", {}).get("index", {}).get("analysis", {})
    return {f"{kind} {name}": _plain(part) for kind, parts in analysis.items() for name, part in parts.items()}


def _plain(value: object) -> object:
    match value:
        case Mapping():
            return {name: _plain(part) for name, part in value.items()}
        case list() | tuple():
            return [_plain(part) for part in value]
        case bool():
            return str(value).lower()
        case _:
            return str(value)


def _some(names: tuple[str, ...], most: int = 5) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
