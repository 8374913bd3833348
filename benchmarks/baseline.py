"""The peer of `make bench`: what a plain script would do with a folder of scrapes.

langdetect on the whole text, twelve regular expressions that drop lines, one SQLite insert a file, one commit a
thousand. No receipts, no metadata, no ledger, no search: the least that anyone would call the same job.

    .venv/bin/python -m benchmarks.baseline FOLDER DATABASE
"""

import hashlib
import re
import sqlite3
import sys
from pathlib import Path

import langdetect

DROPS = [
    re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    for pattern in (
        r"^share( this article)?.*$",
        r"^facebook.*$",
        r"^.*all rights reserved.*$",
        r"^©.*$",
        r"^related posts?$",
        r"^\d+ of \d+$",
        r"^since you're here.*$",
        r"^.*support us from as little as.*$",
        r"^legal disclaimer:?$",
        r"^.*without warranty of any kind.*$",
        r"^sign up for.*newsletter.*$",
        r"^search$",
    )
]


def main(folder: Path, database: Path) -> None:
    """Take every text file of a folder into one table."""
    langdetect.DetectorFactory.seed = 0
    connection = sqlite3.connect(database)
    connection.execute("create table articles (id text primary key, path text, language text, text text)")
    for number, path in enumerate(sorted(folder.rglob("*.txt")), start=1):
        content = path.read_bytes()
        text = content.decode()
        language = langdetect.detect(text)
        for drop in DROPS:
            text = drop.sub("", text)
        row = (hashlib.sha256(content).hexdigest(), str(path), language, text)
        connection.execute("insert or replace into articles values (?, ?, ?, ?)", row)
        if number % 1000 == 0:
            connection.commit()
    connection.commit()
    connection.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
