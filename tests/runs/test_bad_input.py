"""Bad files in a run: each ends with a reason that an operator understands, and harms nothing else."""

import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from pipeline.config import Limits
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace
from tests.runs.conftest import Run
from tests.runs.folder import story, write


class Bad(NamedTuple):
    """A bad file, how it must end, and words that must stand in what the operator is told."""

    make: Callable[[Path], object]
    outcome: str
    reason: str
    told: str
    name: str = "bad.txt"


def sized(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)


def bind(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        folder = os.open(path.parent, os.O_RDONLY)  # a socket's own path must be short
        listener.bind(f"/proc/self/fd/{folder}/{path.name}")
        os.close(folder)


BAD = {
    "empty": Bad(lambda p: p.write_bytes(b""), "rejected", "empty", "0 bytes"),
    "blank": Bad(lambda p: p.write_bytes(b" \n\t\r\n"), "rejected", "blank", "nothing but white space in 5 bytes"),
    "pdf": Bad(lambda p: p.write_bytes(b"%PDF-1.7\n" + os.urandom(2000)), "rejected", "binary", "a PDF"),
    "zip": Bad(lambda p: p.write_bytes(b"PK\x03\x04" + os.urandom(2000)), "rejected", "binary", "a ZIP archive"),
    "noise": Bad(lambda p: p.write_bytes(bytes(range(256)) * 40), "rejected", "binary", "control characters"),
    "nuls": Bad(
        lambda p: p.write_bytes(story().encode() + b"\0" * 99), "quarantined", "nul-bytes", "99 NUL bytes, the first at"
    ),
    "html": Bad(lambda p: p.write_bytes(b"<!DOCTYPE html><img src=a>"), "rejected", "no-text", "page"),
    "500 MB": Bad(lambda p: sized(p, 500_000_000), "rejected", "too-large", "500,000,000 bytes; at most 20,000,000"),
    "one line of 5 MB": Bad(
        lambda p: p.write_bytes(b"word " * 1_000_000), "rejected", "line-too-long", "at most 1,000,000"
    ),
    "a million lines": Bad(
        lambda p: p.write_bytes(b"a line\n" * 1_000_000), "rejected", "too-many-lines", "at most 100,000"
    ),
    "one word": Bad(lambda p: p.write_bytes(b"Hello"), "rejected", "too-short", "1 of the 5 words that a story must"),
    "loop of links": Bad(lambda p: p.symlink_to(p), "rejected", "symlink-loop", "leads back to itself"),
    "link to its folder": Bad(lambda p: p.symlink_to(p.parent), "rejected", "symlink-loop", "a folder that it lies in"),
    "link to nothing": Bad(lambda p: p.symlink_to("nowhere"), "rejected", "broken-symlink", "does not exist"),
    "pipe": Bad(os.mkfifo, "rejected", "not-a-file", "a pipe, not a file"),
    "socket": Bad(bind, "rejected", "not-a-file", "a socket, not a file"),
    "device": Bad(lambda p: p.symlink_to("/dev/zero"), "rejected", "not-a-file", "a device, not a file"),
    "failing disk": Bad(lambda p: p.symlink_to("/proc/self/mem"), "quarantined", "unreadable", "Input/output error"),
    "never at rest": Bad(
        lambda p: p.symlink_to("/proc/self/status"), "quarantined", "changed-while-read", "wanted a file at rest"
    ),
}  # fmt: skip


@pytest.mark.parametrize("workers", [1, 2])
def test_all_at_once(news: Path, index: SqliteIndex, go: Run, workers: int) -> None:
    """All bad files in one folder: each has its own end, and the good files among them are indexed."""
    for name, bad in BAD.items():
        bad.make(news / f"{name}.txt")
        write(news / f"{name} good.txt", story(len(name)).replace("Bridge", name))

    done = go(pace=Pace(workers, 10))

    ends = {Path(row["path"]).stem: (row["outcome"], row["reason"]) for row in index.files()}
    assert {name: ends[name] for name in BAD} == {name: (bad.outcome, bad.reason) for name, bad in BAD.items()}
    assert done["outcomes"]["indexed"] == len(BAD)


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_bad_file(news: Path, index: SqliteIndex, go: Run, bad: Bad) -> None:
    """A bad file ends as it should, the operator is told what was seen, and its neighbour is indexed."""
    bad.make(news / bad.name)
    good = write(news / "good.txt")

    done = go()

    row = index.files_at([str(news / bad.name)])[str(news / bad.name)]
    assert (row["outcome"], row["reason"]) == (bad.outcome, bad.reason)
    assert bad.told in (row["message"] or "")
    assert index.files_at([str(good)])[str(good)]["outcome"] == "indexed"
    assert done["outcomes"] == {"indexed": 1, bad.outcome: 1}


def test_invalid_bytes(news: Path, index: SqliteIndex, go: Run) -> None:
    """Bytes that are in no encoding we would believe do not stop the file: the story is indexed, and says so."""
    write(news / "a.txt", story().encode().replace(b"harbour", b"har\xff\xfebour"))

    done = go()

    (row,) = index.files()
    assert done["seen"] == 1
    assert row["outcome"] == "indexed" or row["message"]


@pytest.mark.parametrize(
    "name", ["new\nline.txt", "🗞️ news.txt", "\x1b[31mred.txt", " .txt", "a" * 250 + ".txt", "-n.txt", "x'\";.txt"]
)
def test_odd_names(news: Path, index: SqliteIndex, go: Run, name: str) -> None:
    """A file of any valid name is indexed under just that name."""
    path = write(news / name)

    go()

    (row,) = index.files()
    record = index.get(row["digest"] or "")
    assert (row["path"], row["outcome"]) == (str(path), "indexed")
    assert record
    assert record["file"]["path"] == str(path)


def test_invalid_name(news: Path, index: SqliteIndex, go: Run) -> None:
    """A name that is not UTF-8 is quarantined, and shown with the bytes that are wrong."""
    write(Path(os.fsdecode(os.fsencode(news) + b"/caf\xe9.txt")))
    write(news / "good.txt")

    done = go()

    (row,) = index.files(outcome="quarantined")
    assert (row["path"], row["reason"]) == (f"{news}/caf\\xe9.txt", "bad-name")
    assert done["outcomes"] == {"indexed": 1, "quarantined": 1}


def test_still_being_written(news: Path, index: SqliteIndex, go: Run) -> None:
    """A file that grows while the run waits is quarantined, and taken by the next run."""
    write(news / "good.txt")
    path = write(news / "half.txt", "The first half", age_s=0)
    writer = threading.Timer(0.3, lambda: write(path, story(2)))
    writer.start()
    first = go(pace=Pace(settle_s=1.0))
    (row,) = index.files(reason="not-settled")
    second = go()

    assert first["outcomes"] == {"indexed": 1, "quarantined": 1}
    assert "the next run takes it" in (row["message"] or "")
    assert second["outcomes"] == {"indexed": 1, "unchanged": 1}


def test_wait_is_bounded(news: Path, go: Run) -> None:
    """However many files are young, a run waits once and no longer than the delay."""
    for number in range(50):
        write(news / f"{number}.txt", story(number), age_s=-(10**6))
    begun = time.monotonic()

    done = go(pace=Pace(batch_size=5, settle_s=0.5))

    assert done["outcomes"] == {"indexed": 50}
    assert time.monotonic() - begun < 5


def test_too_short_after_cleaning(news: Path, index: SqliteIndex, go: Run) -> None:
    """How short is too short is a setting."""
    write(news / "a.txt", "Only these six words are here.")

    assert go(limits=Limits(min_words=7))["reasons"] == {"too-short": 1}
    assert go(limits=Limits(min_words=6))["outcomes"] == {"indexed": 1}


def test_limits_are_settings(news: Path, go: Run) -> None:
    """A file turned away for its size is taken once the limit is raised."""
    write(news / "a.txt")

    assert go(limits=Limits(max_bytes=10))["reasons"] == {"too-large": 1}
    assert go()["outcomes"] == {"indexed": 1}


_RUN_AS_NOBODY = """
import json, os, sys
from pipeline.config import Limits
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, extract, run
from pathlib import Path
list(extract([sys.argv[1] + "/news/good.txt"], Limits(), Pace()))  # Python's own files may be out of reach below
if os.geteuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
index = SqliteIndex(Path(sys.argv[1]) / "index" / "newsmill.db")
run(index, [sys.argv[1] + "/news"], Limits(), Pace())
print(json.dumps({Path(row["path"]).name: [row["outcome"], row["reason"], row["message"]] for row in index.files()}))
"""


def test_no_permission() -> None:
    """A file that we may not read is quarantined with what the system says; a shut folder likewise."""
    import json

    with tempfile.TemporaryDirectory() as folder:  # not in pytest's own, which only its user may enter
        root = Path(folder)
        root.chmod(0o777)
        write(root / "news" / "secret.txt").chmod(0)
        write(root / "news" / "good.txt", story(1))
        write(root / "news" / "shut" / "a.txt")
        (root / "news" / "shut").chmod(0)
        ran = subprocess.run(
            [sys.executable, "-c", _RUN_AS_NOBODY, folder], capture_output=True, text=True, check=True
        )  # fmt: skip
        (root / "news" / "shut").chmod(0o755)

    denied = ["quarantined", "unreadable", "it could not be read: Permission denied"]
    assert json.loads(ran.stdout) == {"good.txt": ["indexed", None, None], "secret.txt": denied, "shut": denied}


def test_bug(
    news: Path, index: SqliteIndex, go: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A file that trips a bug of ours is quarantined with the step and the kind of error; the log has the rest."""
    from functools import partial

    from pipeline.runs import job
    from pipeline.runs.work import Chain
    from tests.runs import broken

    monkeypatch.setattr(job, "Chain", partial(Chain, enrich=broken.enrich))
    write(news / "bad.txt", story().replace("Bridge", broken.TRIPS))
    write(news / "good.txt")

    done = go()

    (row,) = index.files(outcome="quarantined")
    assert done["outcomes"] == {"indexed": 1, "quarantined": 1}
    assert (row["reason"], row["step"]) == ("bug", "enrich")
    assert "ZeroDivisionError" in (row["message"] or "")
    assert "broken.py" in caplog.text
