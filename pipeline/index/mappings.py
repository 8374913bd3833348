"""The index mappings that Newsmill ships: where their files are, what Elasticsearch is told, what the fields mean.

The files in `mappings/` are the one source of truth on fields: the loader asks them (through the index made from them)
which languages it can stem, and docs/fields.md is written from them. Imports the standard library only.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

Json = dict[str, Any]  # Any: Elasticsearch's own nested shapes
VERSION = 1
"""Of the mappings that new indexes get. A released mapping is never edited; a change is a new version."""

_HERE = Path(__file__).resolve()
_FOLDERS = (_HERE.parents[1] / "mappings", _HERE.parents[2] / "mappings")
"""In an installed wheel; in a clone."""

_DEFAULT_PREFIX = "newsmill"


class Kind(StrEnum):
    """What an index holds."""

    ARTICLES = "articles"
    FILES = "files"
    RUNS = "runs"


@dataclass(frozen=True, slots=True)
class Names:
    """What things are called in Elasticsearch; another prefix makes a second Newsmill in the same cluster."""

    prefix: str = _DEFAULT_PREFIX

    def alias(self, kind: Kind) -> str:
        """What everyone reads and writes: `newsmill-articles`."""
        return f"{self.prefix}-{kind}"

    def index(self, kind: Kind, serial: int = 1) -> str:
        """A concrete index behind the alias: `newsmill-articles-v1-000001`."""
        return f"{self.alias(kind)}-v{VERSION}-{serial:06}"

    @property
    def lock(self) -> str:
        """The index of one document that says which run is at work; it has no versions and no alias."""
        return f"{self.prefix}-lock"

    @property
    def learned(self) -> str:
        """The alias of what was learned of sources."""
        return f"{self.prefix}-learned"

    def serial(self, kind: Kind, index: str) -> int | None:
        """The number at the end of a concrete index's name; later versions have higher ones. None for other names."""
        found = re.fullmatch(rf"{re.escape(self.alias(kind))}-v\d+-(\d{{6,}})", index)
        return int(found.group(1)) if found else None

    def of(self, shipped: str) -> str:
        """A name as it stands in the shipped files, under this prefix."""
        return self.prefix + shipped.removeprefix(_DEFAULT_PREFIX)


def components(names: Names) -> Iterator[tuple[str, Json]]:
    """Our component templates, by name. `…@custom` ones belong to the user: they are used, and never written."""
    for stem in ("settings", *(f"{kind}-fields" for kind in Kind)):
        yield names.of(f"newsmill-{stem}.v{VERSION}"), read(f"{stem}.v{VERSION}")


def index_templates(names: Names) -> Iterator[tuple[str, Json]]:
    """Our index templates, by name; they need the component templates."""
    for kind in Kind:
        body = read(f"{kind}.v{VERSION}")
        for part in ("index_patterns", "composed_of", "ignore_missing_component_templates"):
            body[part] = [names.of(name) for name in body[part]]
        yield names.of(f"newsmill-{kind}.v{VERSION}"), body


def mapping(kind: Kind) -> Json:
    """The mapping of an index, as shipped."""
    body: Json = shipped(kind)["mappings"]
    return body


def shipped(kind: Kind) -> Json:
    """Mapping and analysis of an index, as shipped."""
    body: Json = read(f"{kind}-fields.v{VERSION}")["template"]
    return body


@dataclass(frozen=True, slots=True)
class Field:
    """A field, as it is explained to an analyst."""

    name: str
    type: str
    """Elasticsearch's type; `object` where only its parts are fields."""
    meaning: str
    raw: bool
    """Whether `NAME.raw` holds the value as it was written."""
    folded: bool
    """Whether case and accents do not count."""
    searchable: bool


def fields(kind: Kind) -> list[Field]:
    """All fields of an index that have a meaning of their own, in the mapping's order."""
    body = mapping(kind)
    meanings: Mapping[str, str] = body["_meta"]["fields"]
    found = dict(every_field(body["properties"]))
    return [_field(name, found[name], meaning) for name, meaning in meanings.items()]


def leaves(kind: Kind) -> list[str]:
    """The names of all fields that hold values, in the mapping's order; languages and counters each on their own."""
    return [name for name, body in every_field(mapping(kind)["properties"]) if "properties" not in body]


def languages(properties: Json) -> dict[str, str]:
    """The languages that a mapping's `properties` can stem, ISO 639-1, each with its analyser."""
    stemmed: Json = properties.get("text_i18n", {}).get("properties", {})
    return {language: body.get("analyzer", "") for language, body in sorted(stemmed.items())}


def page() -> str:
    """The page that explains every field to an analyst, in Markdown."""
    parts = [_PREFACE]
    for kind, heading in _HEADINGS.items():
        parts += [f"\n## `{Names().alias(kind)}`\n\n{heading}\n\n| field | kind | meaning |\n| --- | --- | --- |\n"]
        parts += [f"| {_name(field)} | {_how(field)} | {field.meaning} |\n" for field in fields(kind)]
    stemmed = languages(mapping(Kind.ARTICLES)["properties"])
    parts += ["\n## Languages with a stemmed field\n\n"]
    parts += [", ".join(f"`{language}` ({analyser})" for language, analyser in stemmed.items()), ".\n"]
    return "".join(parts)


_PREFACE = """\
# The fields, explained

This page is made from the files in `mappings/` by `make docs`.

- **words**: searched word by word; case and accents do not count. Quote what must stand together.
- **name**: a whole value to filter and count by. Where the field is *folded*, case and accents do not count, and
  `FIELD.raw` holds the value as it was written: filter on `publisher`, show and count `publisher.raw`.
- **shown only**: comes with the article, cannot be searched.
"""

_HEADINGS = {
    Kind.ARTICLES: "One document an article.",
    Kind.FILES: "The ledger: one document a file, which says how the file last left a run.",
    Kind.RUNS: "One document a run. The books balance when `seen` is the sum of `outcomes`.",
}


def _name(field: Field) -> str:
    return f"`{field.name}`, `{field.name}.raw`" if field.raw else f"`{field.name}`"


def _how(field: Field) -> str:
    if not field.searchable:
        return "shown only"
    match field.type:
        case "text":
            return "words"
        case "keyword":
            return "name, folded" if field.folded else "name"
        case "flattened":
            return "names"
        case "integer" | "long" | "float" | "double":
            return "number"
        case "boolean":
            return "yes or no"
        case other:
            return other


def _field(name: str, body: Json, meaning: str) -> Field:
    kind: str = body.get("type", "object")
    if "properties" in body:
        kinds = {part.get("type", "object") for part in body["properties"].values()}
        kind = kinds.pop() if len(kinds) == 1 else "object"
        name = f"{name}.<language>" if name.endswith("_i18n") else f"{name}.*"
    return Field(
        name=name,
        type=kind,
        meaning=meaning,
        raw="raw" in body.get("fields", {}),
        folded="normalizer" in body,
        searchable=body.get("enabled", True),
    )


def every_field(properties: Json, above: str = "") -> Iterator[tuple[str, Json]]:
    """Every field by its full name, what holds parts before its parts."""
    for name, body in properties.items():
        yield above + name, body
        yield from every_field(body.get("properties", {}), f"{above}{name}.")


def read(stem: str) -> Json:
    """One of the files in `mappings/`."""
    folder = next(folder for folder in _FOLDERS if folder.is_dir())
    body: Json = json.loads((folder / f"{stem}.json").read_text(encoding="utf-8"))
    return body
