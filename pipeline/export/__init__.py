"""Export: all articles that fit a query, as a file for other programs."""

from collections.abc import Callable
from pathlib import Path

from pipeline.errors import UnbalancedError
from pipeline.export.formats import format_for
from pipeline.export.whole import written_whole
from pipeline.index.base import Index, Query

__all__ = ["export"]


def export(
    index: Index,
    query: Query,
    path: Path,
    *,
    receipts: bool = False,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
) -> int:
    """Write all that fits to a `.jsonl`, `.csv` or `.parquet` file, newest first; answers how many articles.

    The file shows the index as it was at one moment. It takes the place of what was there once it is complete; where
    anything goes wrong, what was there stays. `progress` is called with the articles written so far, and with all.

    Raises:
        SetupError: no such kind of file, nowhere to write it, or a query that no index can answer.
        UnbalancedError: the index counted other than it showed.
    """
    begin = format_for(path)
    written = 0
    with index.walk(query) as walk, written_whole(path) as file:
        with begin(file, receipts) as write:
            for record in walk.records:
                write(record)
                written += 1
                progress(written, walk.total)
        if written != walk.total:
            raise UnbalancedError(
                f"{path}: not written: the index counted {walk.total:,} articles that fit and showed {written:,}"
            )
    return written
