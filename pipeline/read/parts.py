"""What an export holds, a file each: the articles of JSON Lines, of lists and feeds, the pages of a web archive.

JSON Lines are read line by line, for they may be larger than memory; everything else whole. Imports the rest of read.
"""

import gzip
import os
import re
import zlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from pipeline.errors import DocumentError, Quarantined, Rejected
from pipeline.read import exported, saved
from pipeline.read.packed import MAGIC
from pipeline.read.tables import bare, is_line

_LINES = re.compile(r"\.(?:jsonl|ndjson|jl)(?:\.gz)?$", re.IGNORECASE)
_NO_STORY = "no story in it; wanted one in a field such as `text`"
_LONGEST_STEM = 200
"""Characters of the name that each file has of the export's."""
_NAME = re.compile(r"\.(?:gz|jsonl?|ndjson|jl|csv|tsv|xml|rss|atom|warc|txt)$", re.IGNORECASE)


class Part(NamedTuple):
    """One article or page of an export, or why it could not be read."""

    name: str
    """The name of its file: the export's, with a number that counts from 1."""
    content: bytes
    fault: str = ""
    """What was wrong, and what was wanted; then there is no content."""


def parts(path: Path) -> Iterator[Part]:
    """The articles or pages of a file, in its order.

    Raises:
        Rejected: `no-parts`, it is no export of articles and no web archive.
        Quarantined: it is cut off or broken inside.
        OSError: it cannot be read.
    """
    stem = path.name
    while (shorter := _NAME.sub("", stem)) != stem:
        stem = shorter
    stem = stem.lstrip(".")[:_LONGEST_STEM] or "part"
    number = 0
    with path.open("rb") as stored:
        try:
            for number, (ending, content, fault) in enumerate(_each(_unpacked(stored), _LINES.search(path.name)), 1):
                yield Part(f"{stem}-{number:06d}{ending}", content, fault)
        except (EOFError, zlib.error) as error:
            raise Quarantined("damaged-gzip", f"compressed with gzip, and cut off or broken inside: {error}") from error
    if not number:
        raise Rejected("no-parts", "no articles in it; wanted JSON, JSON Lines, CSV, a feed, or a web archive (WARC)")


def _unpacked(file: BinaryIO) -> BinaryIO:
    is_packed = file.read(len(MAGIC)) == MAGIC
    file.seek(0, os.SEEK_SET)
    return cast(BinaryIO, gzip.open(file)) if is_packed else file


def _each(file: BinaryIO, named_so: object) -> Iterator[tuple[str, bytes, str]]:
    """Ending, content and fault of each; `named_so` where the file's name says that it is JSON Lines."""
    first = file.readline()
    if named_so or is_line(bare(first)):
        yield from _of_lines(first, file)
        return
    content = first + file.read()
    if saved.is_archive(content):
        yield from ((".warc", page, "") for page in saved.pages(content))
        return
    for number, article in enumerate(exported.articles(content), 1):
        yield ".json", article or b"", "" if article else f"entry {number:,}: {_NO_STORY}"


def _of_lines(first: bytes, file: BinaryIO) -> Iterator[tuple[str, bytes, str]]:
    for number, line in enumerate(chain([first], file), 1):
        if not line.strip():
            continue
        try:
            found = list(exported.articles(line))
        except DocumentError as error:
            yield ".json", b"", f"line {number:,}: {error}"
            continue
        for article in found or [None]:
            yield ".json", article or b"", "" if article else f"line {number:,}: {_NO_STORY}"
