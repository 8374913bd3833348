"""Learned rules through their life: proposed by counting, looked at, accepted or retired by a person.

A row keeps its whole history: who did what, when, and from which counts. What was accepted or retired is never proposed
anew; a proposal is counted anew each time.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from difflib import get_close_matches
from hashlib import blake2b

from pipeline import __version__
from pipeline.clean.page import Page
from pipeline.clean.rules import rules_for
from pipeline.errors import SetupError
from pipeline.index.base import Index, LearnedEvent, LearnedRow
from pipeline.index.records import Record, in_utc
from pipeline.learned.counting import Recurring, count
from pipeline.lexicon.repeated import mark
from pipeline.lexicon.tongues import plausible
from pipeline.model import Category

LEAST_STORIES = 5
"""Stories that a line must come again in to be proposed."""
LEAST_SHARE = 0.03
"""Share of a source's stories that it must come again in."""
MOST_READ = 2000
"""Articles that a dry run reads; a source's first ids are a fair sample of it."""
SHOWN = 3
"""Articles of which a dry run shows how they would change."""


def propose(
    index: Index, now: datetime, *, source: str | None = None, least: int = LEAST_STORIES, share: float = LEAST_SHARE
) -> list[LearnedRow]:
    """Count what comes again, and write it down as proposals; answers them, the most frequent of a source first.

    Raises:
        SetupError: nothing was noted of this source.
    """
    sources = index.outlined()
    if source is not None and source not in sources:
        raise SetupError(f"source {source!r}: no article of it was taken in; {_near(source, list(sources))}")
    known = {(row["source"], row["mark"]): row for row in index.learned()}
    proposed = []
    for each in [source] if source is not None else sources:
        outlines = list(index.outlines(each))
        counted = count(outlines, least=least, share=share)
        for line in counted.lines:
            before = known.get((each, line.mark))
            if before is not None and before["state"] != "proposed":
                continue
            if text := _as_written(index, line):
                proposed.append(_proposal(each, line, text, counted.stories, now))
    if proposed:
        index.save_learned(proposed)
    return proposed


def find(index: Index, name: str) -> LearnedRow:
    """The learned rule of this name, or the only one whose name holds it.

    Raises:
        SetupError: there is none, or more than one.
    """
    rows = index.learned()
    fitting = [row for row in rows if row["name"] == name] or [row for row in rows if name and name in row["name"]]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        several = ", ".join(row["name"] for row in fitting[:5])
        raise SetupError(f"{name!r}: {len(fitting)} learned rules are called so, such as {several}; wanted one")
    raise SetupError(f"{name!r}: no such learned rule; {_near(name, [row['name'] for row in rows])}")


def accept(index: Index, name: str, category: Category, by: str, now: datetime) -> LearnedRow:
    """Make a proposal a rule, or file a rule under another category, or take a retired one up again."""
    return _decide(index, find(index, name), "accepted", category, by, now)


def retire(index: Index, name: str, by: str, now: datetime) -> LearnedRow:
    """Switch a rule off, or turn a proposal down; its history stays, and it is not proposed again."""
    row = find(index, name)
    return _decide(index, row, "retired", Category(row["category"]), by, now)


@dataclass(frozen=True, slots=True)
class Changed:
    """An article that a rule would change."""

    id: str
    path: str
    lines: tuple[tuple[str, str], ...]
    """Lines of its text around what goes, each behind `-` where it goes and ` ` where it stays."""


@dataclass(slots=True)
class DryRun:
    """What a rule would change in the articles that are stored."""

    read: int = 0
    is_whole: bool = True
    """Whether all of the source's articles were read."""
    changed: int = 0
    words: int = 0
    """Words that would go."""
    emptied: int = 0
    """Articles that would have nothing left."""
    shown: list[Changed] = field(default_factory=list)


def dry_run(index: Index, row: LearnedRow, *, shown: int = SHOWN, most: int = MOST_READ) -> DryRun:
    """Hold a rule against the stored articles of its source; nothing is written."""
    found = DryRun()
    for record in _articles(index, row["source"]):
        if found.read == most:
            found.is_whole = False
            break
        found.read += 1
        lines = record["text"].split("\n")
        goes = [bool(line.strip()) and mark(line) == row["mark"] for line in lines]
        if not any(goes):
            continue
        found.changed += 1
        found.words += sum(len(line.split()) for line, is_cut in zip(lines, goes, strict=True) if is_cut)
        found.emptied += not any(line.strip() and not is_cut for line, is_cut in zip(lines, goes, strict=True))
        if len(found.shown) < shown:
            found.shown.append(Changed(record["id"], record["file"]["path"], _around(lines, goes)))
    return found


def _around(lines: Sequence[str], goes: Sequence[bool]) -> tuple[tuple[str, str], ...]:
    told = [
        (sign, line) for line, cut in zip(lines, goes, strict=True) if line.strip() for sign in ("-" if cut else " ")
    ]
    near = {j for i, (sign, _) in enumerate(told) if sign == "-" for j in (i - 1, i, i + 1)}
    return tuple(each for i, each in enumerate(told) if i in near)


def _articles(index: Index, source: str) -> Iterator[Record]:
    for id_ in index.ids(made_by={"source": source}, superseded=False):
        if record := index.get(id_):
            yield record


def _decide(index: Index, row: LearnedRow, state: str, category: Category, by: str, now: datetime) -> LearnedRow:
    if not by.strip():
        raise SetupError(f"{row['name']}: nobody said so; wanted the name of who decided it")
    event = _event(state, now, by.strip(), category, row["stories"])
    decided: LearnedRow = {**row, "state": state, "category": category.value, "history": [*row["history"], event]}
    index.save_learned([decided])
    return decided


def _proposal(source: str, line: Recurring, text: str, stories: int, now: datetime) -> LearnedRow:
    category = _suggested(text)
    return {
        "name": _name(source, text, line.mark),
        "source": source,
        "state": "proposed",
        "mark": line.mark,
        "text": text,
        "category": category.value,
        "stories": line.stories,
        "sampled": stories,
        "first_seen": line.first_seen,
        "last_seen": line.last_seen,
        "examples": list(line.examples),
        "history": [_event("proposed", now, f"newsmill {__version__}", category, line.stories)],
    }


def _event(did: str, now: datetime, by: str, category: Category, stories: int) -> LearnedEvent:
    return {"did": did, "at": in_utc(now), "by": by, "category": category.value, "stories": stories}


def _as_written(index: Index, line: Recurring) -> str | None:
    """The line as one of its articles has it; None where no article does any more."""
    for id_ in line.examples:
        record = index.get(id_)
        for each in record["text"].split("\n") if record else ():
            if each.strip() and mark(each) == line.mark:
                return each.strip()
    return None


def _suggested(text: str) -> Category:
    """What the built-in rules would file the line under, if it stood alone."""
    page = Page.of(text)
    for rule in rules_for(plausible(text)):
        if rule.claims(page, 0):
            return rule.category
    return Category.OTHER


def _name(source: str, text: str, mark: str) -> str:
    digits = blake2b(f"{source}\n{mark}".encode("utf-8", "surrogatepass"), digest_size=3).hexdigest()
    return f"learned:{_slug(source.rpartition('/')[2] or source, 30)}:{_slug(text, 40)}-{digits}"


def _slug(text: str, most: int) -> str:
    plain = unicodedata.normalize("NFKD", text).lower()
    words = re.findall(r"[^\W_]+", "".join(sign for sign in plain if not unicodedata.combining(sign)))
    slug = ""
    for word in words:
        if slug and len(slug) + len(word) >= most:
            break
        slug = f"{slug}-{word}"[:most] if slug else word[:most]
    return slug or "line"


def _near(name: str, known: Sequence[str]) -> str:
    if near := get_close_matches(name, known, n=3, cutoff=0.4):
        return f"did you mean {' or '.join(near)}?"
    return "`newsmill rules propose` finds some" if not known else f"there is {', '.join(known[:3])}"
