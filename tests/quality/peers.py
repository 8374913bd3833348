"""What others make of a page: the extractors of the dependency group `peers`, asked as their makers tell newcomers.

    .venv/bin/python -m tests.quality.peers [--one-in N]

asks all of them ahead of `make quality`, which takes the longer part of its time. Each is given the page decoded as our
reader decodes it. A page on which one fails counts as empty for it.
"""

import argparse
import hashlib
import importlib
import logging
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from pipeline.read.declared import decode_page
from tests.quality.keeping import Kept
from tests.quality.sets import Case, cases, sampled

Answer = dict[str, Any]
"""What a peer says of a page, under the names that records have: text, title, authors, published, language."""
LARGEST = 1_000_000
"""Characters of a page from which rs-trafilatura is not asked, and has no text: a live blog of 1.3 million took it
56 s and 9 GB."""


def _trafilatura(page: str) -> Answer:
    found = importlib.import_module("trafilatura").bare_extraction(page, with_metadata=True, include_comments=False)
    if found is None:
        return {}
    authors = [name.strip() for name in (found.author or "").split(";") if name.strip()]
    return {
        "text": found.text,
        "title": found.title,
        "authors": authors,
        "published": found.date,
        "language": found.language,
    }


def _rs_trafilatura(page: str) -> Answer:
    if len(page) > LARGEST:
        return {}
    return {"text": importlib.import_module("rs_trafilatura").extract(page).main_content}


def _readability(page: str) -> Answer:
    summary = importlib.import_module("readability").Document(page).summary()
    return {"text": " ".join(importlib.import_module("lxml.html").fromstring(summary).itertext())}


def _newspaper(page: str) -> Answer:
    module = importlib.import_module("newspaper")
    article = module.Article("https://example.com/", fetch_images=False)
    article.download(input_html=page)
    article.parse()
    return {"text": article.text}


def _resiliparse(page: str) -> Answer:
    extract = importlib.import_module("resiliparse.extract.html2text").extract_plain_text
    return {"text": extract(page, main_content=True, alt_texts=False)}


def _boilerpy(page: str) -> Answer:
    return {"text": importlib.import_module("boilerpy3.extractors").ArticleExtractor().get_content(page)}


@dataclass(frozen=True, slots=True)
class Peer:
    """An extractor that is measured beside."""

    name: str
    """As the registry knows it."""
    ask: Callable[[str], Answer]

    @property
    def version(self) -> str | None:
        """The version that is installed, or None."""
        try:
            return version(self.name)
        except PackageNotFoundError:
            return None


PEERS = (
    Peer("trafilatura", _trafilatura),
    Peer("rs-trafilatura", _rs_trafilatura),
    Peer("resiliparse", _resiliparse),
    Peer("boilerpy3", _boilerpy),
    Peer("readability-lxml", _readability),
    Peer("newspaper4k", _newspaper),
)
MISSING = "mcmetadata is not measured: it is not to be had from the registry that this was run with"
FORMS = ("news-dev", "segments-dev", "wcxb-dev")
"""The sets whose pages they are asked about."""


def answer(peer: Peer, case: Case, kept: Kept) -> Mapping[str, Any]:
    """What a peer says of a page."""
    content = case.opened
    digest = hashlib.sha256(content).hexdigest()
    told: Answer = kept.get(lambda: _ask(peer, content), "peer", peer.name, peer.version or "", digest)
    return told


def _ask(peer: Peer, content: bytes) -> Answer:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # theirs are not ours to mend
        logging.disable(logging.CRITICAL)
        try:
            return peer.ask(decode_page(content).text)
        except Exception as error:  # noqa: BLE001 - whatever a peer fails with, it has no text of this page
            return {"failed": f"{type(error).__name__}: {error}"[:200]}
        finally:
            logging.disable(logging.NOTSET)


def main() -> None:
    """Ask every peer about one page in so many."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality.peers")
    parser.add_argument("--one-in", type=int, default=1, help="ask about one page in so many of the large sets")
    one_in = parser.parse_args().one_in
    kept = Kept()
    for set_ in FORMS:
        pages = cases(set_, "html")
        for peer in PEERS:
            if peer.version is None:
                print(f"{peer.name}: not installed", flush=True)
                continue
            asked = [answer(peer, c, kept) for c in (pages if set_ == "news-dev" else sampled(pages, one_in))]
            failed = sum("failed" in each for each in asked)
            print(f"{set_} {peer.name} {peer.version}: {len(asked)} pages, {failed} failed", flush=True)


if __name__ == "__main__":
    main()
