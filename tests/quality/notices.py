"""How much of the site's own voice goes, wherever it stands: notices that nobody who wrote the rules had read.

    .venv/bin/python -m tests.quality.notices

`notices/` has a file for each language: the eight paragraphs of a story that was made up, notices of every category
in the manner of real sites, and sentences of reporting that sound like one (`keep`). Language models wrote them that
had not seen the rules. Each is set into the story, by itself, as a text and as a page without any names of elements:
what goes, goes for its words. Who mends rules does not read these files; half of what the writers wrote was read, and
lies in no file.
"""

import hashlib
import html
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pipeline.clean import clean
from pipeline.config import Limits
from pipeline.model import Category, RawFile
from pipeline.read import read

FOLDER = Path(__file__).with_name("notices")
KEEP, STORY = "keep", "story"
FORMS = ("text", "html")
_INSIDE = 4
"""Paragraphs of the story above a notice that stands inside it."""
_NEVER_BEHIND = frozenset([KEEP, str(Category.RELATED_LINKS)])
_ENDS = 20
"""Letters at either end of a notice that tell whether it is still there."""


class Notice(NamedTuple):
    """A paragraph to be set into a story."""

    language: str
    category: str
    """One of `Category`, or `keep`."""
    text: str
    behind: bool
    """Whether it stands behind the story, or inside it."""


class Outcome(NamedTuple):
    """What became of notices of a category."""

    notices: int
    gone: float
    """The share that does not stand in the story any more."""
    filed: float
    """The share that is gone and filed rightly."""


def languages() -> Sequence[str]:
    """The names of the files, `en2` beside `en` among them."""
    return sorted(path.stem for path in FOLDER.glob("*.jsonl"))


@cache
def _rows(language: str) -> tuple[tuple[str, str], ...]:
    lines = (FOLDER / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple((row["category"], row["text"]) for row in map(json.loads, lines))


def story(language: str) -> list[str]:
    """The paragraphs of the story in a language."""
    return [text for category, text in _rows(language) if category == STORY]


def notices(language: str) -> Iterator[Notice]:
    """Every notice in a language; those of a category stand inside and behind the story in turn."""
    seen: Counter[str] = Counter()
    for category, text in _rows(language):
        if category != STORY:
            seen[category] += 1
            yield Notice(language, category, text, seen[category] % 2 == 0 and category not in _NEVER_BEHIND)


def fate(notice: Notice, form: str) -> tuple[bool, bool]:
    """Whether a notice is gone, and whether it is also filed rightly."""
    paragraphs = story(notice.language)
    at = len(paragraphs) if notice.behind else _INSIDE
    paragraphs.insert(at, notice.text)
    if form == "html":
        inside = "".join(f"<p>{html.escape(each)}</p>" for each in paragraphs)
        content = f"<html lang={notice.language[:2]}><body><article>{inside}</article></body></html>".encode()
    else:
        content = "\n\n".join(paragraphs).encode()
    raw = RawFile(f"notice.{form}", content, hashlib.sha256(content).hexdigest(), datetime(2026, 1, 1, tzinfo=UTC))
    cleaned = clean(read(raw, Limits()))
    left, wanted = _letters(cleaned.text), _letters(notice.text)
    few = min(_ENDS, max(4, len(wanted) // 2))
    gone = wanted[:few] not in left and wanted[-few:] not in left
    filed = any(
        str(removal.category) == notice.category and ((cut := _letters(removal.reads)) in wanted or wanted in cut)
        for removal in cleaned.removals
    )
    return gone, gone and filed


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text)


def outcomes(of: Sequence[str], form: str) -> Mapping[str, Outcome]:
    """What became of the notices in these languages, by category."""
    told: dict[str, list[tuple[bool, bool]]] = {}
    for language in of:
        for notice in notices(language):
            told.setdefault(notice.category, []).append(fate(notice, form))
    return {
        category: Outcome(len(each), sum(a for a, _ in each) / len(each), sum(b for _, b in each) / len(each))
        for category, each in sorted(told.items())
    }


def held(in_text: Mapping[str, Outcome]) -> Mapping[str, float]:
    """What floors are held to: of each category the share that goes from texts, rightly filed; of `keep` what stays."""
    filed = {f"{category} filed": told.filed for category, told in in_text.items() if category != KEEP}
    return filed | {f"{KEEP} stays": 1 - in_text[KEEP].gone}


def report(both: Mapping[str, Mapping[str, Outcome]]) -> None:
    """Print what became of them in each form."""
    print(f"{'':18}{'notices':>8}" + "".join(f"{f'{form}: gone':>14}{'filed':>8}" for form in FORMS))
    for category in both["text"]:
        each = [both[form][category] for form in FORMS]
        print(f"{category:18}{each[0].notices:>8}" + "".join(f"{told.gone:>14.3f}{told.filed:>8.3f}" for told in each))


if __name__ == "__main__":
    report({form: outcomes(languages(), form) for form in FORMS})
