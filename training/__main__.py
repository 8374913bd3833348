"""Make the line model: `python -m training [--data FOLDER] [--folds FOLDER]`.

It is trained on everything and written where the pipeline finds it. With `--folds` one more file a fold is written,
trained without that fold's sites: what is measured with these is measured on sites the model has not seen.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from pipeline.clean.linemodel import SHIPPED
from pipeline.model import FileType
from training.fit import Trainer, write
from training.folds import FOLDS, fold_file
from training.notices import LINES, NOTICES, NoticeModels, Noticing
from training.pages import Heard, samples
from training.votes import votes_without_each


def main() -> None:
    """Train, and write what came of it."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the development sets")
    parser.add_argument("--folds", type=Path, help="folder for one more model a fold")
    parser.add_argument("--workers", type=int, default=2, help="processes that read pages, and learn votes")
    arguments = parser.parse_args()
    if not arguments.data.is_dir():
        parser.error(f"{arguments.data}: no such folder; the development sets are needed to train")
    began = time.monotonic()
    heard = Noticing(arguments.data, LINES)
    voices = heard.learn_each(arguments.workers)
    notices = NoticeModels(heard, Noticing(arguments.data, NOTICES))
    _say(f"notice models fitted in {time.monotonic() - began:.0f} s")
    pages = samples(arguments.data, arguments.workers, Heard(voices, heard.examples))
    _say(f"{len(pages)} pages and texts read after {time.monotonic() - began:.0f} s")
    votes = votes_without_each(pages, arguments.workers)
    _say(f"votes of words learned after {time.monotonic() - began:.0f} s")
    trainers = {
        type_: Trainer([page for page in pages if page.type is type_], votes, notices, _say) for type_ in FileType
    }
    wanted = [(SHIPPED, frozenset[int]())]
    if arguments.folds:
        wanted += [(fold_file(arguments.folds, fold), frozenset([fold])) for fold in range(FOLDS)]
    for path, without in wanted:
        write(path, {type_: trainer.fitted(without) for type_, trainer in trainers.items()})
        _say(f"{path}: {path.stat().st_size:,} bytes after {time.monotonic() - began:.0f} s")


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    main()
