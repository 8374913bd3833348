"""Learned rules as a TOML file, which can be kept under version control and brought to another index."""

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from pipeline.errors import SetupError
from pipeline.index.base import LearnedRow
from pipeline.lexicon.repeated import mark
from pipeline.model import Category

_PREFACE = "# Learned cleaning rules, written by `newsmill rules export`; `newsmill rules import` reads them.\n"
_DELETE = re.compile("\x7f")


class _Event(BaseModel):
    model_config = ConfigDict(extra="forbid", use_enum_values=True)

    did: Literal["proposed", "accepted", "retired"]
    at: str
    by: str = Field(min_length=1)
    category: Category
    stories: int = Field(ge=0)


class _Rule(BaseModel):
    model_config = ConfigDict(extra="forbid", use_enum_values=True)

    name: str = Field(pattern="^learned:[^:]+:[^:]+$")
    source: str = Field(min_length=1)
    state: Literal["accepted", "retired"]
    mark: str
    text: str = Field(min_length=1)
    category: Category
    stories: int = Field(ge=0)
    sampled: int = Field(ge=0)
    first_seen: str
    last_seen: str
    examples: list[str]
    history: list[_Event] = Field(min_length=1)

    @model_validator(mode="after")
    def _is_its_line(self) -> "_Rule":
        """A rule takes the line that it shows, and no other."""
        if self.mark != mark(self.text):
            raise ValueError(f"mark {self.mark} is not that of its text; wanted {mark(self.text)}")
        return self


def written(rows: Iterable[LearnedRow]) -> str:
    """The rules that people decided on, as TOML."""
    parts = [_PREFACE]
    for row in rows:
        if row["state"] == "proposed":
            continue
        parts.append(_table("rule", {name: value for name, value in row.items() if name != "history"}))
        parts += [_table("rule.history", event) for event in row["history"]]
    return "\n".join(parts)


def read(path: Path) -> list[LearnedRow]:
    """The rules in a TOML file.

    Raises:
        SetupError: it cannot be read, is no TOML, or holds something that is no rule.
    """
    try:
        held = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SetupError(f"{path}: not readable as TOML: {error}") from error
    if set(held) - {"rule"} or not isinstance(held.get("rule", []), list):
        raise SetupError(f"{path}: holds {', '.join(sorted(held))}; wanted [[rule]] tables only")
    rows = []
    for number, each in enumerate(held.get("rule", []), 1):
        try:
            rows.append(cast(LearnedRow, _Rule.model_validate(each).model_dump()))
        except ValidationError as error:
            fault = error.errors()[0]
            at = ".".join(str(part) for part in fault["loc"])
            raise SetupError(f"{path}: rule {number}: {at or 'the whole'}: {fault['msg']}") from error
    return rows


def _table(name: str, values: Mapping[str, Any]) -> str:  # Any: a row's values
    lines = [f"{key} = {_value(value)}" for key, value in values.items()]
    return "\n".join([f"[[{name}]]", *lines, ""])


def _value(value: object) -> str:
    # JSON's strings, numbers and lists are TOML's too, but for one sign that TOML wants escaped.
    return _DELETE.sub(r"\\u007f", json.dumps(value, ensure_ascii=False))
