"""What noting lines costs a run: `python -m tests.learned.cost` prints its share of the CPU time of 1,000 files."""

import time
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline.config import Limits
from pipeline.index.records import Record
from pipeline.index.sqlite import SqliteIndex
from pipeline.learned import Sampler
from pipeline.runs import Pace, ledger, run
from tests.learned.sources import write_source

spent_s = 0.0


class _Timed(Sampler):
    def take(self, records: Iterable[Record]) -> None:
        global spent_s
        begun_s = time.process_time()
        super().take(records)
        spent_s += time.process_time() - begun_s


def main() -> None:
    """Take in 500 files of one source and ten each of fifty."""
    with TemporaryDirectory() as folder:
        news = Path(folder) / "news"
        write_source(news / "one", 500)
        for number in range(50):
            write_source(news / f"{number}", 10, first=1000 + 10 * number)
        ledger.Sampler = _Timed  # type: ignore[attr-defined]  # it makes the same notes
        index = SqliteIndex(Path(folder) / "newsmill.db")
        begun_s = time.process_time()
        row = run(index, [str(news)], Limits(), Pace())
        whole_s = time.process_time() - begun_s
        index.close()
    print(f"{row['seen']:,} files: {spent_s:.3f} s of {whole_s:.2f} s CPU, {spent_s / whole_s:.1%}")


if __name__ == "__main__":
    main()
