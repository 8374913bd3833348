"""Pages to learn from: read as the pipeline reads them, each passage with the share of its words that the truth has.

The truth of a page is aligned with the page's words (longest common subsequence), so that a word counts where it stands
in the story, and not where it happens to stand in a menu too.
"""

from __future__ import annotations

import json
import re
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from rapidfuzz.distance import Indel

from pipeline.clean import ask_rules, features
from pipeline.clean.hashes import Letters
from pipeline.clean.linemodel import blocks_behind
from pipeline.clean.noticemodel import Voice, told_by
from pipeline.clean.page import Page
from pipeline.clean.phrases import Phrases, phrases
from pipeline.clean.repairs import mend
from pipeline.clean.vocabulary import Vocabulary, vocabulary
from pipeline.lexicon.tongues import plausible
from pipeline.model import Block, FileType, said_title
from training.examples import Example, strewn
from training.folds import fold_of
from training.renderings import cut_by_trafilatura, opened, read_page, rendered

SEGMENTS = "segments-dev"
"""The set whose truth is snippets: some of the story, some of what is not. Texts alone are made of its pages: a model
for pages that learned from them too was hardly better on these, and worse on news-dev (F1 0.962 for 0.966)."""
SEGMENTED = 300
"""Words that a story of that set counts for in a page's weight."""
_LARGEST = 400_000_000
"""Cells of an alignment; of a larger one only those words of the page are aligned that the truth has at all."""
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+")


@dataclass(slots=True)
class Sample:
    """A page that was read, with what its truth says of each passage."""

    name: str
    set: str
    domain: str
    kind: str
    """What the page is, as its set says: `article`, `forum` …"""
    type: FileType
    rendering: str
    """How a text came about: `html`, `inscriptis`, `lines`, `wrapped`, `dumped`, `soup`, `markdown`,
    `flat`, `glued`, `truth`, `trafilatura`, `noted`."""
    seen: np.ndarray[Any, np.dtype[np.float32]]
    """The first look's columns, the lexicon's still empty."""
    blocks: list[Block]
    """What stands around each passage: its trail and its place in the page."""
    size: np.ndarray[Any, np.dtype[np.float32]]
    """Words of each passage."""
    share: np.ndarray[Any, np.dtype[np.float32]]
    """Share of these that the truth has there."""
    judged: np.ndarray[Any, np.dtype[np.bool_]]
    """Of which passages the truth says anything: of all where it has the whole text."""
    truth_words: int
    vocabulary: Vocabulary
    """Which words its passages share."""
    phrases: Phrases
    """Which words and pairs of words they say."""
    odds: Mapping[frozenset[int], np.ndarray[Any, np.dtype[np.float32]]]
    """How much each is a notice, by models that have not seen some folds, this page's among them: by these folds."""
    held: Mapping[str, float] = field(default_factory=dict)
    """What share of the words in elements of a name is the story."""

    @property
    def fold(self) -> int:
        """Which of the folds its site is in."""
        return fold_of(self.domain)


def domain_of(url: str) -> str:
    """The site that an address belongs to: `news.example.co.uk` → `example.co.uk`."""
    parts = (urlsplit(url).hostname or "").split(".")
    second = (
        len(parts) > 2
        and len(parts[-1]) == 2
        and parts[-2] in {"co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go"}
    )
    return ".".join(parts[-3:] if second else parts[-2:])


def site_of(truth: Mapping[str, Any]) -> str:
    """The site of a page, by its address; its id where the set tells none."""
    told: str = domain_of(truth.get("url") or "") or truth["id"]
    return told


def words_of(text: str) -> list[str]:
    """The words of a text, as the measure counts them."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).lower())


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known of notices when pages are read."""

    voices: Mapping[frozenset[int], Voice]
    """By the folds that they have not seen."""
    examples: Sequence[Example]


_heard = Heard({}, ())
"""What the process has that reads pages."""


def _hear(heard: Heard) -> None:
    global _heard
    _heard = heard


def samples(data: Path, workers: int, heard: Heard) -> list[Sample]:
    """All samples of the development sets, in a fixed order."""
    jobs: list[tuple[str, Mapping[str, Any], Path, Path | None]] = []
    for name in ("wcxb-dev", "news-dev", SEGMENTS):
        with (data / name / "truth.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                truth = json.loads(line)
                page = next(iter(sorted((data / name / "html").glob(f"{truth['id']}.*"))), None)
                text = next(iter(sorted((data / name / "text-inscriptis").glob(f"{truth['id']}.*"))), None)
                if page and (truth.get("text") or name == SEGMENTS):
                    jobs.append((name, truth, page, text))
    with ProcessPoolExecutor(workers, initializer=_hear, initargs=(heard,)) as pool:
        return [sample for made in pool.map(_samples, jobs, chunksize=8) for sample in made]


def _samples(job: tuple[str, Mapping[str, Any], Path, Path | None]) -> list[Sample]:
    set_, truth, page, text = job
    content = page.read_bytes()
    made = [_sample(set_, truth, "html", content)] if set_ != SEGMENTS else []
    if text is not None or set_ == SEGMENTS:  # an article
        made += [_sample(set_, truth, name, scrape) for name, scrape in _renderings(content, truth, text)]
        if truth.get("text"):
            noted, scrape = _noted(truth)
            made.append(_sample(set_, noted, "noted", scrape))
    return [sample for sample in made if sample is not None]


def _renderings(content: bytes, truth: Mapping[str, Any], text: Path | None) -> Iterator[tuple[str, bytes]]:
    """The page as tools write it out as text; and the story alone, and as another extractor cuts it."""
    if text is not None:
        yield "inscriptis", opened(text.read_bytes())
    number = zlib.crc32(truth["id"].encode())
    names = [("wrapped", "lines", "dumped")[number % 3], "soup" if number // 2 % 2 else "markdown"]
    names += [("flat", "glued")[number // 4 % 2]] if number // 8 % 2 else []
    for name in names:
        if (made := rendered(content, name)) is not None:
            yield name, made
    if truth.get("text"):
        yield "truth", truth["text"].encode()
    if cut := cut_by_trafilatura(content):
        yield "trafilatura", cut.encode()


def _noted(truth: Mapping[str, Any]) -> tuple[Mapping[str, Any], bytes]:
    """The story with notices, and with what sounds like them, between its lines; answers its truth too.

    Real stories have few, and where these stand among others of their kind their words need tell nothing. The examples
    are of the fold that the page's site is in: no model that sees the one has seen the other.
    """
    languages, fold = plausible(truth["text"]), fold_of(site_of(truth))
    mine = [each for each in _heard.examples if each.fold == fold and each.language[:2] in languages]
    mine = [each for each in mine if each.language[:2] != "en"] or mine
    lines = strewn([line for line in truth["text"].split("\n") if line.strip()], f"{truth['id']} noted", mine)
    story = "\n".join(line for line, stays in lines if stays)
    return {**truth, "text": story}, "\n\n".join(line for line, _ in lines).encode()


def _sample(set_: str, truth: Mapping[str, Any], rendering: str, content: bytes) -> Sample | None:
    document = read_page(content)
    if document is None:
        return None
    draft = mend(document)
    page = Page.of(draft.text)
    if not page.passages:
        return None
    if document.type is FileType.TEXT:
        ask_rules(page)
    blocks = blocks_behind(document, draft, page)
    texts = [passage.text for passage in page.passages]
    letters = Letters.of(page.text, page.passages)
    said = phrases(letters)
    told = told_by(letters, said)
    fold = fold_of(site_of(truth))
    if truth.get("text"):
        size, share, total = aligned(texts, truth["text"])
        judged = np.ones(len(texts), dtype=bool)
    else:
        size, share, judged = told_of(texts, truth["with"], truth["without"])
        total = SEGMENTED
    sample = Sample(
        name=truth["id"],
        set=set_,
        domain=site_of(truth),
        kind=truth.get("page_type", "article"),
        type=document.type,
        rendering=rendering,
        seen=features.features(page, letters, blocks, said_title(document.hints), {}),
        blocks=[Block("", kind=b.kind, link_share=b.link_share, trail=b.trail, within=b.within) for b in blocks],
        size=size,
        share=share,
        judged=judged,
        truth_words=total,
        vocabulary=vocabulary(letters),
        phrases=said,
        odds={unseen: voice.odds(told) for unseen, voice in _heard.voices.items() if fold in unseen},
    )
    if document.type is FileType.HTML:
        sample.held = _held(sample)
    return sample


def aligned(passages: list[str], truth: str) -> tuple[np.ndarray, np.ndarray, int]:
    """For each passage its number of words and the share of them that the truth has there; the truth's words."""
    wanted = words_of(truth)
    numbers: dict[str, int] = {}
    theirs = [numbers.setdefault(word, len(numbers)) for word in wanted]
    mine: list[int] = []
    owner: list[int] = []
    for i, passage in enumerate(passages):
        here = [numbers.setdefault(word, len(numbers)) for word in words_of(passage)]
        mine += here
        owner += [i] * len(here)
    size = np.bincount(np.array(owner, dtype=np.intp), minlength=len(passages)).astype(np.float32)
    if len(mine) * len(theirs) > _LARGEST:
        known = set(theirs)
        kept = [k for k, word in enumerate(mine) if word in known]
    else:
        kept = list(range(len(mine)))
    matched = np.zeros(len(passages), dtype=np.float32)
    for step in Indel.opcodes([mine[k] for k in kept], theirs):
        if step.tag == "equal":
            for k in range(step.src_start, step.src_end):
                matched[owner[kept[k]]] += 1
    return size, matched / np.maximum(size, 1), len(wanted)


def told_of(passages: list[str], story: list[str], other: list[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each passage its number of words, 1 where it holds a snippet of the story, and whether it holds any snippet.

    A passage that holds snippets of both kinds is not judged.
    """
    low = [_flat(passage) for passage in passages]
    inside, outside = (
        np.array([any(wanted in each for wanted in snippets) for each in low], dtype=bool)
        for snippets in (list(filter(None, map(_flat, every))) for every in (story, other))
    )
    size = np.array([len(words_of(passage)) for passage in passages], dtype=np.float32)
    return size, inside.astype(np.float32), inside ^ outside


def _flat(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text.replace("\xad", "")).split())


def _held(sample: Sample) -> dict[str, float]:
    """What share of the words in elements of a name is the story, on this page."""
    story: defaultdict[str, float] = defaultdict(float)
    all_: defaultdict[str, float] = defaultdict(float)
    names: dict[str, frozenset[str]] = {}
    for block, size, share in zip(sample.blocks, sample.size, sample.share, strict=True):
        if not size:
            continue
        if block.trail not in names:
            names[block.trail] = frozenset(w for element in block.trail.split("/") for w in features.words_of(element))
        weight = min(float(size), 60.0)
        for word in names[block.trail]:
            all_[word] += weight
            story[word] += weight * bool(share >= 0.5)
    return {word: story[word] / total for word, total in all_.items()}
