"""What Newsmill makes of a page: its record's text and metadata, and what that took, measured in a process of its own.

Out of fold: a page is cleaned with the line model that was trained without the sites of its fold, where there is one.
"""

import hashlib
import multiprocessing
import re
import resource
import time
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pipeline
from pipeline.clean import clean
from pipeline.clean.linemodel import SHIPPED, line_model
from pipeline.clean.rules import all_rules
from pipeline.config import Limits
from pipeline.enrich import enrich
from pipeline.errors import DocumentError
from pipeline.model import Article, FileType, RawFile
from pipeline.read import read
from tests.quality.keeping import Kept

NOW = datetime(2026, 11, 1, tzinfo=UTC)
"""Later than all pages; a fixed one, so that the same page has the same date at every run."""


@dataclass(frozen=True, slots=True)
class Page:
    """A file to clean, and with which model."""

    path: str
    content: bytes
    model: Path = SHIPPED


def article_of(page: Page) -> Article:
    """A page, read, cleaned and enriched. Raises DocumentError where a run would turn it away."""
    raw = RawFile(page.path, page.content, hashlib.sha256(page.content).hexdigest(), NOW)
    return enrich(clean(read(raw, Limits()), model=page.model), now=NOW)


def work(page: Page) -> dict[str, Any]:
    """What the measures want of a record, with the CPU seconds it took and the process's peak of memory, in bytes."""
    _load(page.model)
    began = time.process_time()
    record: dict[str, Any] = {}
    try:
        article = article_of(page)
        if article.words >= Limits().min_words:
            record = {
                "text": article.clean.text,
                "title": article.title.value if article.title else None,
                "authors": list(article.authors.value) if article.authors else [],
                "published": article.published.value.iso if article.published else None,
                "language": article.language.value if article.language else None,
            }
        else:
            record = {"rejected": f"{article.words} words"}
    except DocumentError as error:
        record = {"rejected": str(error)}
    return record | {"cpu_s": time.process_time() - began, "peak_bytes": peak_bytes()}


@cache
def _load(model: Path) -> None:
    """Read and compile what every page wants once a process, and what is so no page's fault."""
    for type_ in FileType:
        line_model(type_, model)
    all_rules()
    article_of(Page("first.html", live_blog(5_000), model))


def peak_bytes() -> int:
    """The most memory that this process has had, in bytes."""
    status = Path("/proc/self/status")  # getrusage tells of the process that this one was forked from, too
    if status.exists() and (found := re.search(r"^VmHWM:\s+(\d+) kB", status.read_text(), re.MULTILINE)):
        return int(found.group(1)) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


@cache
def made_by() -> str:
    """Stands for all the code and data that a record hangs on."""
    digest = hashlib.sha256()
    folder = Path(pipeline.__file__).parent
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".py", ".toml", ".txt"} and path.relative_to(folder).parts[0] not in _AROUND:
            digest.update(path.read_bytes())
    return digest.hexdigest()


_AROUND = frozenset(["cli", "runs", "export", "index", "kibana"])
"""Packages that no record's text hangs on."""


@cache
def digest_of(model: Path) -> str:
    """The SHA-256 of a model's file."""
    return hashlib.sha256(model.read_bytes()).hexdigest()


def records(pages: Iterable[Page], kept: Kept) -> Iterator[Mapping[str, Any]]:
    """What came of each page, one after the other, each worked by one process that does nothing else."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        for page in pages:
            key = (made_by(), digest_of(page.model), hashlib.sha256(page.content).hexdigest())
            yield kept.get(lambda page=page: pool.submit(work, page).result(), "ours", *key)  # type: ignore[misc]  # its default binds the loop's page


def live_blog(characters: int = 1_300_000) -> bytes:
    """A live blog of so many characters, as hostile as they come: thousands of posts, links and times."""
    posts: list[str] = []
    length = 0
    while length < characters:
        n = len(posts)
        clock = f"{n // 60 % 24:02}:{n % 60:02}"
        posts.append(
            f'<article class="post" id="post-{n}"><header><time datetime="2026-03-01T{clock}:00Z">{clock}</time>'
            f' <a class="author" href="/by/{n % 7}">Reporter {n % 7}</a></header>'
            f"<p>The council of district {n} met again on Monday and heard {n % 90 + 2} residents who spoke of the "
            f'<a href="/topic/{n}">harbour bridge</a>, its costs and the ferry that would take its place.</p>'
            f"<p>\u201cWe will decide in spring,\u201d said the mayor, according to the Example Times.</p>"
            '<ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></article>'
        )
        length += len(posts[-1])
    head = "<html lang=en><head><title>Live: the harbour bridge</title></head><body><main><h1>Live: the bridge</h1>"
    return f"{head}{''.join(posts)}</main></body></html>".encode()
