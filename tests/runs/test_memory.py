"""Memory does not grow with the number of files."""

import gc
import tracemalloc
from functools import partial
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, job, run
from pipeline.runs.work import Chain
from tests.runs import broken
from tests.runs.folder import write


def peak(folder: Path, count: int) -> int:
    """Bytes that a run over so many files needs at most."""
    for number in range(count):
        write(folder / f"{number:05}.txt", f"Hello {number}.")
    index = SqliteIndex(folder.with_suffix(".db"))
    gc.collect()
    tracemalloc.start()
    done = run(index, [str(folder)], Limits(), Pace(batch_size=50))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    index.close()
    assert done["outcomes"] == {"rejected": count}
    return most


def test_flat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run of three times the files needs no more memory: names of one folder are all that is held of them."""
    monkeypatch.setattr(job, "Chain", partial(Chain, read=broken.refuse))  # so that it is all our own keeping
    peak(tmp_path / "warm", 60)  # whatever is loaded once

    few, many = peak(tmp_path / "few", 2100), peak(tmp_path / "many", 6300)

    # A name of 9 characters takes 58 bytes, and 8 in its list. Most of it is the ledger, read 1,000 rows at a time.
    assert many < 1.3 * few + 4200 * 100
