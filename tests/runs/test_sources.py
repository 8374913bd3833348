"""Finding files, and reading their bytes, on a real disk."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.errors import Quarantined, Rejected, SourceNotFound, Vanished
from pipeline.read.sources import LocalFiles, Sighting, discover, distinct, settled
from tests.runs.folder import write

LIMITS = Limits()


def paths(*given: Path | str) -> list[str]:
    return [sighting.path for sighting in discover([str(each) for each in given])]


def fault(source: Path, name: str) -> tuple[type[Exception], str]:
    """How the entry of this name ends when its folder is listed."""
    (sighting,) = [each for each in discover([str(source)]) if Path(each.path).name == name]
    assert sighting.fault
    return type(sighting.fault), sighting.fault.reason


class TestFinding:
    def test_sorted(self, news: Path) -> None:
        """Files come sorted by name, folder by folder, however the disk holds them."""
        for name in ("b.txt", "a/z.txt", "c/d/e.txt", "A.txt"):
            write(news / name)

        assert paths(news) == [f"{news}/{name}" for name in ("A.txt", "a/z.txt", "b.txt", "c/d/e.txt")]

    def test_path_as_given(self, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A path is the source as given and the way from there; a slash at its end changes nothing."""
        write(news / "a" / "b.txt")
        monkeypatch.chdir(news.parent)

        assert paths("news") == paths("news/") == ["news/a/b.txt"]
        assert paths("./news") == ["./news/a/b.txt"]

    def test_one_file(self, news: Path) -> None:
        """A source may be a single file."""
        path = write(news / "a.txt")

        assert paths(path) == [str(path)]

    def test_hidden(self, news: Path) -> None:
        """Hidden files and folders are passed over."""
        write(news / ".hidden.txt")
        write(news / ".git" / "config.txt")
        write(news / "seen.txt")

        assert paths(news) == [f"{news}/seen.txt"]

    def test_hidden_source(self, news: Path) -> None:
        """A hidden folder that is asked for by name is listed."""
        write(news / ".inbox" / "a.txt")

        assert paths(news / ".inbox") == [f"{news}/.inbox/a.txt"]

    def test_overlapping_sources(self, news: Path) -> None:
        """Sources that lie in one another, or are given twice, give each file once."""
        write(news / "a" / "b.txt")

        assert paths(news / "a", news, news / "a" / "b.txt", news, f"{news}/a/../a") == [f"{news}/a/b.txt"]

    def test_overlap_by_link(self, news: Path, tmp_path: Path) -> None:
        """A source and a link to it are one source, the first."""
        write(news / "b.txt")
        (tmp_path / "link").symlink_to(news)

        assert paths(tmp_path / "link", news) == [f"{tmp_path}/link/b.txt"]

    def test_hidden_part_of_a_source(self, news: Path) -> None:
        """A hidden folder inside a source is a source of its own: the walk does not come by it."""
        write(news / ".old" / "b.txt")
        write(news / "a.txt")

        assert paths(news, news / ".old") == [f"{news}/a.txt", f"{news}/.old/b.txt"]

    @pytest.mark.parametrize("name", ["", "nowhere", "memory://bucket/news"])
    def test_no_such_source(self, news: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        """A source that does not exist is an error before anything is listed."""
        write(news / "a.txt")
        monkeypatch.chdir(news.parent)

        with pytest.raises(SourceNotFound, match=name or "empty"):
            distinct(["news", name])

    def test_emoji_and_newlines_in_names(self, news: Path) -> None:
        """Any valid name is a name."""
        names = ["with space.txt", "new\nline.txt", "🗞️ news.txt", "tab\t.txt", "quote'\".txt", "-rf.txt"]
        for name in names:
            write(news / name)

        assert paths(news) == sorted(f"{news}/{name}" for name in names)

    def test_invalid_name(self, news: Path) -> None:
        """A name that is not UTF-8 is quarantined, and shown so that anyone can read it."""
        write(Path(os.fsdecode(os.fsencode(news) + b"/caf\xe9.txt")))

        (sighting,) = discover([str(news)])

        assert sighting.path == f"{news}/caf\\xe9.txt"
        assert isinstance(sighting.fault, Quarantined)
        assert sighting.fault.reason == "bad-name"

    def test_invalid_name_beside_its_look(self, news: Path) -> None:
        """A file that really bears the name that another is only shown as is not mixed up with it."""
        write(Path(os.fsdecode(os.fsencode(news) + b"/caf\xe9.txt")))
        write(news / "caf\\xe9.txt")

        assert len(set(paths(news))) == 2

    def test_memory_is_flat(self, news: Path) -> None:
        """Listing is lazy: the first file comes before the later folders are looked at."""
        write(news / "a" / "1.txt")
        write(news / "b" / "2.txt")
        walk = discover([str(news)])
        first = next(walk)
        (news / "b" / "2.txt").unlink()

        assert first.path == f"{news}/a/1.txt"
        assert list(walk) == []

    def test_very_deep_folders(self, news: Path) -> None:
        """Folders nested deeper than Python's stack are walked all the same."""
        deep = news
        for _ in range(350):
            deep = deep / "d"
        write(deep / "a.txt")

        assert paths(news) == [f"{deep}/a.txt"]


class TestLinks:
    def test_link_to_a_file(self, news: Path, tmp_path: Path) -> None:
        """A link to a file is that file under another path."""
        (news / "link.txt").symlink_to(write(tmp_path / "elsewhere.txt"))

        (sighting,) = discover([str(news)])

        assert LocalFiles(sighting.path).load(sighting.path, LIMITS).content

    def test_link_to_a_folder(self, news: Path, tmp_path: Path) -> None:
        """Links to folders are followed."""
        write(tmp_path / "elsewhere" / "a.txt")
        (news / "link").symlink_to(tmp_path / "elsewhere")

        assert paths(news) == [f"{news}/link/a.txt"]

    def test_loop(self, news: Path) -> None:
        """A link to a folder around it is rejected where it is met, and not entered."""
        write(news / "a" / "b.txt")
        (news / "a" / "loop").symlink_to(news)

        assert paths(news) == [f"{news}/a/b.txt", f"{news}/a/loop"]
        assert fault(news, "loop") == (Rejected, "symlink-loop")

    def test_link_to_itself(self, news: Path) -> None:
        """A link that leads back to itself is rejected."""
        (news / "loop").symlink_to(news / "loop")

        assert fault(news, "loop") == (Rejected, "symlink-loop")

    def test_links_that_would_multiply(self, news: Path, tmp_path: Path) -> None:
        """Folders full of links to one another are each entered by one link only, not along every way."""
        for name in "abcdefgh":
            write(tmp_path / "web" / name / "story.txt")
            for other in "abcdefgh":
                (tmp_path / "web" / name / f"to-{other}").symlink_to(tmp_path / "web" / other)
        (news / "in").symlink_to(tmp_path / "web" / "a")

        found = list(discover([str(news)]))

        assert len([each for each in found if not each.fault]) <= 9
        assert {each.fault.reason for each in found if each.fault} == {"symlink-loop", "symlink-again"}

    def test_dangling(self, news: Path) -> None:
        """A link to nothing is rejected, and told from a file that went away."""
        (news / "gone.txt").symlink_to(news / "nothing")

        assert fault(news, "gone.txt") == (Rejected, "broken-symlink")


class TestOddEntries:
    def test_pipe(self, news: Path) -> None:
        """A pipe is rejected without being opened: opening would wait for a writer for ever."""
        os.mkfifo(news / "pipe.txt")

        assert fault(news, "pipe.txt") == (Rejected, "not-a-file")

    def test_pipe_in_a_files_place(self, news: Path) -> None:
        """Even a pipe that took a file's place after it was listed does not stop the reader."""
        os.mkfifo(news / "pipe.txt")

        with pytest.raises(Rejected, match="a pipe, not a file"):
            LocalFiles("").load(str(news / "pipe.txt"), LIMITS)

    def test_socket(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A socket is rejected."""
        monkeypatch.chdir(tmp_path)  # a socket's whole path must be short
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("s.txt")

            assert fault(tmp_path, "s.txt") == (Rejected, "not-a-file")

    def test_device(self, news: Path) -> None:
        """A device, which may never end, is rejected."""
        (news / "zero.txt").symlink_to("/dev/zero")

        assert fault(news, "zero.txt") == (Rejected, "not-a-file")


class TestReading:
    def test_raw_file(self, news: Path) -> None:
        """A file comes with its bytes, their SHA-256 and the time of its last change."""
        path = write(news / "a.txt", "abc")
        os.utime(path, (0, 1_700_000_000))

        raw = LocalFiles("").load(str(path), LIMITS)

        assert (raw.path, raw.content) == (str(path), b"abc")
        assert raw.digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        assert raw.modified.isoformat() == "2023-11-14T22:13:20+00:00"

    @pytest.mark.parametrize("when", [-(2**33), 0, 2**40])
    def test_odd_times(self, news: Path, when: int) -> None:
        """A file from before 1970, or from a year that no calendar has, is read like any other."""
        path = write(news / "a.txt")
        try:
            os.utime(path, (when, when))
        except (OSError, OverflowError):
            pytest.skip("this file system does not hold such a time")

        assert LocalFiles("").load(str(path), LIMITS).modified.tzinfo

    def test_too_large(self, news: Path) -> None:
        """A file of 500 MB is rejected by its size, unread, and the message says both sizes."""
        with (news / "big.txt").open("wb") as file:
            file.truncate(500_000_000)
        begun = time.perf_counter()

        with pytest.raises(Rejected, match="500,000,000 bytes; at most 20,000,000 are read") as caught:
            LocalFiles("").load(str(news / "big.txt"), LIMITS)

        assert caught.value.reason == "too-large"
        assert time.perf_counter() - begun < 0.1

    def test_vanished(self, news: Path) -> None:
        """A file that is gone when it is to be read has vanished; that is no fault of its own."""
        with pytest.raises(Vanished):
            LocalFiles("").load(str(news / "gone.txt"), LIMITS)

    def test_failing_disk(self) -> None:
        """A file that the disk will not give up is quarantined with what the system says."""
        with pytest.raises(Quarantined, match="Input/output error") as caught:
            LocalFiles("").load("/proc/self/mem", LIMITS)

        assert caught.value.reason == "unreadable"

    def test_no_permission(self) -> None:
        """A file or folder that we may not read is quarantined; a folder says that what lies in it is unknown."""
        with tempfile.TemporaryDirectory() as folder:  # not in pytest's own, which only its user may enter
            news = Path(folder)
            news.chmod(0o755)
            write(news / "secret.txt").chmod(0)
            write(news / "shut" / "a.txt")
            (news / "shut").chmod(0)
            write(news / "seen.txt")

            lines = _as_nobody(news)
            (news / "shut").chmod(0o755)

        assert lines == [
            "secret.txt Quarantined unreadable it could not be read: Permission denied False",
            "seen.txt read",
            "shut Quarantined unreadable it could not be read: Permission denied True",
        ]

    def test_changed_once(self, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file that changes while it is read is read once more."""
        path = write(news / "a.txt", "old")
        _touch_while_reading(path, monkeypatch, times=1)

        assert LocalFiles("").load(str(path), LIMITS).content == b"old+"

    def test_changed_again(self, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file that keeps changing is quarantined."""
        path = write(news / "a.txt", "old")
        _touch_while_reading(path, monkeypatch, times=9)

        with pytest.raises(Quarantined) as caught:
            LocalFiles("").load(str(path), LIMITS)

        assert caught.value.reason == "changed-while-read"


class TestSettling:
    def test_old_files_pass(self) -> None:
        """Files that have lain long enough are passed on as they are found, without a wait."""
        sightings = [Sighting("a", "s", modified_s=90.0), Sighting("b", "s", modified_s=98.0)]

        assert list(settled(iter(sightings), 2.0, now=lambda: 100.0, sleep=_never)) == sightings

    def test_young_files_come_last(self, news: Path) -> None:
        """A young file is held back to the end, and one wait serves all of them."""
        clock = Clock(100.0)
        young = [_sighting(write(news / name, age_s=0), modified_s=None) for name in ("a.txt", "b.txt")]
        clock.time = young[1].modified_s + 0.5
        old = Sighting("c", "s", modified_s=0.0)

        passed = list(settled(iter([*young, old]), 2.0, now=clock, sleep=clock.sleep))

        assert [each.path for each in passed] == ["c", young[0].path, young[1].path]
        assert all(each.fault is None for each in passed)
        assert len(clock.slept) == 1
        assert clock.slept[0] == pytest.approx(1.5, abs=0.01)

    def test_still_being_written(self, news: Path) -> None:
        """A file that grows during the wait is quarantined; the message says both sizes."""
        path = write(news / "a.txt", "half", age_s=0)
        sighting = _sighting(path, modified_s=None)
        clock = Clock(sighting.modified_s, during=lambda: path.write_text("half and more"))

        (passed,) = settled(iter([sighting]), 2.0, now=clock, sleep=clock.sleep)

        assert isinstance(passed.fault, Quarantined)
        assert passed.fault.reason == "not-settled"
        assert "4 bytes when listed, then 13" in passed.fault.message

    def test_gone_meanwhile(self, news: Path) -> None:
        """A young file that goes away during the wait has vanished."""
        path = write(news / "a.txt", age_s=0)
        sighting = _sighting(path, modified_s=None)
        clock = Clock(sighting.modified_s, during=path.unlink)

        (passed,) = settled(iter([sighting]), 2.0, now=clock, sleep=clock.sleep)

        assert isinstance(passed.fault, Vanished)

    def test_time_in_the_future(self, news: Path) -> None:
        """A file from the future is waited for once, like a young one, and then taken."""
        sighting = _sighting(write(news / "a.txt", age_s=-(10**8)), modified_s=None)
        clock = Clock(time.time())

        (passed,) = settled(iter([sighting]), 2.0, now=clock, sleep=clock.sleep)

        assert passed.fault is None
        assert clock.slept == [pytest.approx(2.0)]

    def test_long_listing_is_the_wait(self, news: Path) -> None:
        """Where listing the rest took long enough, there is nothing left to wait for."""
        sighting = _sighting(write(news / "a.txt", age_s=0), modified_s=None)
        clock = Clock(sighting.modified_s)

        def slowly() -> Iterator[Sighting]:
            yield sighting
            clock.time += 10

        assert list(settled(slowly(), 2.0, now=clock, sleep=_never)) == [sighting]


class Clock:
    """A clock that only moves when somebody sleeps."""

    def __init__(self, time: float, during: object = None) -> None:
        self.time = time
        self.slept: list[float] = []
        self._during = during

    def __call__(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds
        if callable(self._during):
            self._during()


def _never(seconds: float) -> None:
    raise AssertionError(f"slept for {seconds} s")


def _sighting(path: Path, modified_s: float | None) -> Sighting:
    about = path.stat()
    return Sighting(str(path), str(path.parent), about.st_size, modified_s or about.st_mtime)


def _touch_while_reading(path: Path, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Let the file grow behind the reader's back, between its two looks at the open file."""
    fstat, looks = os.fstat, iter(range(1, 1000))

    def fstat_and_grow(descriptor: int) -> os.stat_result:
        look = next(looks)
        if look % 2 == 0 and look // 2 <= times:
            with path.open("ab") as file:
                file.write(b"+")
        return fstat(descriptor)

    monkeypatch.setattr(os, "fstat", fstat_and_grow)


_LISTING = """
import os, sys
from pathlib import Path
from pipeline.config import Limits
from pipeline.read.sources import LocalFiles, discover
if os.geteuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
for sighting in discover([sys.argv[1]]):
    fault = sighting.fault
    if not fault:
        try:
            LocalFiles("").load(sighting.path, Limits())
        except Exception as error:
            fault = error
    ended = f"{type(fault).__name__} {fault.reason} {fault.message} {sighting.is_folder}" if fault else "read"
    print(Path(sighting.path).name, ended)
"""


def _as_nobody(folder: Path) -> list[str]:
    """List and read the folder as a user without rights: as root, permissions bind nobody."""
    listing = subprocess.run(
        [sys.executable, "-c", _LISTING, str(folder)], capture_output=True, text=True, check=True
    )  # fmt: skip
    return listing.stdout.splitlines()
