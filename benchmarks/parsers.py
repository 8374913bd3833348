"""Which parser reads whole pages fastest: each that is installed builds its tree of each page in a folder.

    .venv/bin/python -m benchmarks.parsers [--data ../shared/data/news-dev/html] [--pages 60] [--rounds 3]

Prints the CPU time a page, the best of the rounds, which alternate between the parsers. All are given the decoded text
and asked for the page's text once, so that none may put off its work.
"""

import argparse
import gzip
import importlib
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pipeline.read.declared import decode_page

Parse = Callable[[str], int]
"""A page's source to the length of its text."""


def parsers() -> Iterator[tuple[str, Parse]]:
    """The parsers that are installed, by name."""
    for name, module, parse in (
        ("selectolax (lexbor)", "selectolax.lexbor", _selectolax),
        ("resiliparse (lexbor)", "resiliparse.parse.html", _resiliparse),
        ("lxml", "lxml.html", _lxml),
        ("BeautifulSoup over lxml", "bs4", _soup),
    ):
        try:
            yield name, parse(importlib.import_module(module))
        except ImportError:
            print(f"{name}: not installed", file=sys.stderr)


# Any in these four: the modules are looked up by name, for they need not be installed.
def _selectolax(module: Any) -> Parse:
    return lambda text: len(module.LexborHTMLParser(text).text())


def _resiliparse(module: Any) -> Parse:
    return lambda text: len(module.HTMLTree.parse(text).body.text)


def _lxml(module: Any) -> Parse:
    parser = module.HTMLParser(encoding="utf-8", huge_tree=True)
    return lambda text: len(module.document_fromstring(text.encode(), parser=parser).text_content())


def _soup(module: Any) -> Parse:
    return lambda text: len(module.BeautifulSoup(text, "lxml").get_text())


def pages_of(folder: Path, most: int) -> list[str]:
    """The decoded sources of a folder's first pages, in the order of their names."""
    files = sorted(path for path in folder.iterdir() if path.name.endswith((".html", ".html.gz")))[:most]
    contents = (gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes() for path in files)
    return [decode_page(content).text for content in contents]


def main() -> None:
    """Measure and print."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--data", type=Path, default=Path("../shared/data/news-dev/html"), help="folder of pages")
    asked.add_argument("--pages", type=int, default=60, help="pages to parse")
    asked.add_argument("--rounds", type=int, default=3, help="rounds; the best counts")
    told = asked.parse_args()
    if not told.data.is_dir():
        sys.exit(f"{told.data}: no such folder; wanted one with pages named *.html or *.html.gz")
    pages = pages_of(told.data, told.pages)
    if not pages:
        sys.exit(f"{told.data}: no file named *.html or *.html.gz")
    best: dict[str, float] = {}
    candidates = list(parsers())
    for _ in range(told.rounds):
        for name, parse in candidates:
            began = time.process_time()
            for page in pages:
                parse(page)
            taken = time.process_time() - began
            best[name] = min(best.get(name, taken), taken)
    size = sum(map(len, pages)) // len(pages)
    print(f"{len(pages)} pages of {size:,} characters on average; CPU a page, best of {told.rounds}")
    for name, taken in sorted(best.items(), key=lambda each: each[1]):
        print(f"{taken / len(pages) * 1000:8.2f} ms  {name}")


if __name__ == "__main__":
    main()
