"""The examples that the notice model learns from: notices of all kinds, and reporting that sounds like one.

`notices/` has a file for each language, or for some countries or trades that speak one; its README says who wrote them.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.clean.noticemodel import KINDS
from training.folds import fold_of

WRITTEN = Path(__file__).with_name("notices")
SECOND = WRITTEN / "second"
"""Examples that the line model is not taught with, nor hears of."""
KEEP = "keep"
_MARK = "# "
MOST = 2
"""Notices, and lines that sound like one, that are set between a story's own."""


class Example(NamedTuple):
    """A notice, or a line of reporting that sounds like one."""

    language: str
    """The name of its file."""
    kind: str
    """One of `KINDS`, or `keep`."""
    text: str

    @property
    def is_notice(self) -> bool:
        """Whether it is no reporting."""
        return self.kind != KEEP

    @property
    def fold(self) -> int:
        """The fold that it is left out with: one for all that have the same letters."""
        return fold_of("".join(filter(str.isalpha, self.text)).lower())


def written(folder: Path = WRITTEN) -> list[Example]:
    """The examples that were written, in the order of their files.

    Raises:
        ValueError: a line stands under no kind that there is.
    """
    known = {*map(str, KINDS), KEEP}
    found: list[Example] = []
    for path in sorted(folder.glob("*.txt")):
        kind = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith(_MARK):
                kind = line.removeprefix(_MARK).strip()
            elif line.strip() and kind not in known:
                raise ValueError(
                    f"{path}:{number}: stands under {kind!r}; wanted `# ` and one of {sorted(known)} above"
                )
            elif line.strip():
                found.append(Example(path.stem, kind, line.strip()))
    return found


def strewn(story: Sequence[str], name: str, examples: Sequence[Example]) -> list[tuple[str, bool]]:
    """The lines of a story with a few examples between them, and of each line whether it stays.

    Which examples these are and where they stand hangs on the name alone.
    """
    number = zlib.crc32(name.encode())
    lines = [(line, True) for line in story]
    for is_notice in (True, False):
        some = [each for each in examples if each.is_notice is is_notice]
        for k in range(min(MOST, len(lines) // 3 + 1, len(some))):
            number = number * 69069 % 2**32 + 1
            at = len(lines) if number % 3 == k else number // 7 % (len(lines) + 1)
            lines.insert(at, (some[number // 11 % len(some)].text, not is_notice))
    return lines
