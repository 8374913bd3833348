"""The development sets in ../shared/data, page by page: what is cleaned, and what its truth says.

Scores are those of ../shared/eval, imported from there: nobody here has a measure of their own.
"""

import gzip
import hashlib
import importlib
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.quality.categories import DATA
from training.renderings import rendered

EVAL = DATA.parent / "eval"
RENDERINGS = ("markdown", "atx", "soup", "wrapped", "dumped", "glued", "flat")
"""What other tools make of a page: see `training.renderings.rendered`."""


@dataclass(frozen=True, slots=True)
class Case:
    """A page of a set, or a text, with its truth."""

    set: str
    """`wcxb-dev`, `news-dev` …"""
    form: str
    """The folder that it lies in: `html`, `text-inscriptis`, `text`; `truth`, the truth's own text; or one of
    `RENDERINGS`, made of the page."""
    id: str
    path: str
    truth: Mapping[str, Any]  # as the set has it

    @property
    def content(self) -> bytes:
        """The file as it lies there, or as it is made."""
        if self.form == "truth":
            text: bytes = self.truth["text"].encode()
            return text
        content = Path(self.path).read_bytes()
        if self.form in RENDERINGS:
            return rendered(content, self.form) or b""
        return content

    @property
    def opened(self) -> bytes:
        """What the file holds, unpacked."""
        content = self.content
        return gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content

    @property
    def is_article(self) -> bool:
        """Whether its set says that it is one."""
        return str(self.truth.get("page_type", "article")) == "article"


def cases(set_: str, form: str) -> tuple[Case, ...]:
    """Every page of a set in one form, in the truth's order; of `truth`, those whose truth has any text."""
    return tuple(_cases(set_, form))


def _cases(set_: str, form: str) -> Iterator[Case]:
    truths = _truths(set_)
    if form == "truth":
        yield from (Case(set_, form, id_, f"{id_}.txt", row) for id_, row in truths.items() if row.get("text"))
        return
    folder = DATA / set_ / ("html" if form in RENDERINGS else form)
    files = {path.name.split(".")[0]: path for path in sorted(folder.iterdir())}
    for id_, row in truths.items():
        if id_ in files:
            yield Case(set_, form, id_, str(files[id_]), row)


@cache
def _truths(set_: str) -> Mapping[str, Mapping[str, Any]]:
    with (DATA / set_ / "truth.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return {row["id"]: row for row in rows}


def sampled(cases: tuple[Case, ...], one_in: int) -> tuple[Case, ...]:
    """One in so many of these, the same at every run: by the SHA-256 of the page's id."""
    return tuple(c for c in cases if hashlib.sha256(c.id.encode()).digest()[0] % one_in == 0)


@cache
def measures() -> tuple[ModuleType, ModuleType]:
    """The modules `score` and `metrics` of ../shared/eval."""
    sys.path.insert(0, str(EVAL))
    try:
        return importlib.import_module("score"), importlib.import_module("metrics")
    finally:
        sys.path.remove(str(EVAL))
