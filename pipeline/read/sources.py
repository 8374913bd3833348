"""Finding files, and reading their bytes.

A `Source` is a place where files lie: `LocalFiles`, a file or a folder on this machine; `RemoteFiles` (remote.py), what
a URL such as `s3://bucket/news` names. Finding never opens a file and
reading never trusts what finding saw: between the two anything may happen. Imports nothing above config.
"""

import errno
import hashlib
import os
import re
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from pipeline.config import Limits
from pipeline.errors import DocumentError, Quarantined, Rejected, SourceNotFound, Vanished
from pipeline.model import RawFile

URL = re.compile("[A-Za-z][A-Za-z0-9+.-]*://")
FILE_URL = "file://"


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something that lies in a source and has to be accounted for."""

    path: str
    """The source as given, with the way from there behind it. Always valid Unicode: see `shown`."""
    source: str
    """The source as given."""
    bytes: int = 0
    modified_s: float = 0.0
    """Last modification, in seconds since 1970."""
    fault: DocumentError | None = None
    """Why it cannot be read, where listing already told."""
    is_folder: bool = False
    """True for a folder that could not be listed: what lies below it is unknown, not gone."""


class Source(Protocol):
    """A place where files lie."""

    def check(self) -> None:
        """Raise SourceNotFound where nothing lies there."""

    def find(self) -> Iterator[Sighting]:
        """Everything in it, in a fixed order, streamed."""

    def glance(self, path: str) -> tuple[int, float]:
        """Size and time of last modification now. Raises Vanished or another DocumentError."""

    def load(self, path: str, limits: Limits) -> RawFile:
        """Read a file whole. Raises a DocumentError where it cannot be."""


def open_source(source: str) -> Source:
    """The place that this source, or this path in one, names."""
    if is_url(source):
        # Imported here: who reads a folder needs no fsspec.
        from pipeline.read.remote import RemoteFiles

        return RemoteFiles(source)
    return LocalFiles(source)


def is_url(source: str) -> bool:
    """Whether this names a place behind a URL, and not one on this machine."""
    return URL.match(source) is not None and not source.startswith(FILE_URL)


def absolute(source: str) -> str:
    """The source as the ledger writes it: a URL, or a path from the root; it need not exist."""
    if is_url(source):
        scheme, _, rest = source.partition("://")
        return f"{scheme}://{rest.rstrip('/')}"
    return os.path.abspath(source.removeprefix(FILE_URL))  # noqa: PTH100  # names may be no valid Unicode


def distinct(sources: Sequence[str]) -> list[str]:
    """The sources without those that lie inside another one, so that no file is found twice.

    Raises:
        SourceNotFound: one of them does not exist.
    """
    real: dict[str, str] = {}
    for source in sources:
        if not source:
            raise SourceNotFound("the source is an empty name; wanted a file or a folder")
        if is_url(source):
            open_source(source).check()
            real.setdefault(absolute(source), source)
            continue
        try:
            real.setdefault(os.path.realpath(source.removeprefix(FILE_URL), strict=True), source)
        except OSError as error:
            raise SourceNotFound(f"{shown(source)}: no such file or folder ({error.strerror})") from error
    return [source for path, source in real.items() if not any(_finds(other, path) for other in real if other != path)]


def discover(sources: Sequence[str]) -> Iterator[Sighting]:
    """Find everything in these sources, streamed: source by source, sorted within each.

    Hidden files and folders (a leading dot) are passed over, unless one is itself the source. Links are followed.

    Raises:
        SourceNotFound: one of them does not exist; nothing has been listed then.
    """
    for source in distinct(sources):
        yield from open_source(source).find()


def settled(
    sightings: Iterator[Sighting],
    settle_s: float,
    *,
    now: Callable[[], float] = time.time,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[Sighting]:
    """Pass on files that have lain unchanged for so long; hold the younger ones back to the end and look again.

    There is one wait, of at most `settle_s`, however many files are young; they are kept in memory until then, some 300
    bytes each. A file that changed meanwhile is still
    being written: it is passed on with the fault `not-settled`.
    """
    young: list[Sighting] = []
    ready_at = 0.0
    for sighting in sightings:
        seen_at = now()
        if sighting.fault or seen_at - sighting.modified_s >= settle_s:
            yield sighting
        else:
            young.append(sighting)
            # A time in the future says nothing; that it lay still since we saw it does.
            ready_at = max(ready_at, min(sighting.modified_s, seen_at) + settle_s)
    if (wait := min(ready_at - now(), settle_s)) > 0:
        sleep(wait)
    for sighting in young:
        yield _looked_at_again(sighting)


def shown(path: str) -> str:
    r"""A path as valid Unicode: itself, or with `\xff` for bytes that are not UTF-8 (and `\\` for a backslash)."""
    name = os.fsencode(path)
    try:
        return name.decode("utf-8")
    except UnicodeDecodeError:
        return name.replace(b"\\", b"\\\\").decode("utf-8", "backslashreplace")


class LocalFiles:
    """A file or a folder on this machine."""

    def __init__(self, source: str) -> None:
        self._source = source.removeprefix(FILE_URL)

    def check(self) -> None:
        """Raise SourceNotFound where nothing lies there."""
        distinct([self._source])

    def find(self) -> Iterator[Sighting]:
        """Everything in it, sorted by name within each folder; memory grows with one folder's names at most."""
        followed: dict[tuple[int, int], str] = {}
        source = self._source.rstrip("/") or "/"
        # Each open folder: its path, the names still to come, and the folders it lies in (itself included).
        open_folders: list[tuple[str, Iterator[str], frozenset[tuple[int, int]]]] = [("", iter([source]), frozenset())]
        while open_folders:
            folder, names, around = open_folders[-1]
            if (name := next(names, None)) is None:
                open_folders.pop()
                continue
            path = f"{folder}{name}" if folder in ("", "/") else f"{folder}/{name}"
            try:
                about = _about(path, around, followed, is_source=path == source)
                if stat.S_ISDIR(about.st_mode):
                    open_folders.append((path, _names(path), around | {(about.st_dev, about.st_ino)}))
                    continue
                yield self._file(path, about)
            except DocumentError as fault:
                is_folder = fault.reason == "unreadable"
                yield Sighting(shown(path), shown(self._source), fault=fault, is_folder=is_folder)

    def glance(self, path: str) -> tuple[int, float]:
        """Size and time of last modification now."""
        try:
            about = os.stat(path)  # noqa: PTH116  # as in _about
        except OSError as error:
            raise _fault(error) from error
        return about.st_size, about.st_mtime

    def load(self, path: str, limits: Limits) -> RawFile:
        """Read a file whole; try once more where it changed meanwhile.

        Raises:
            Rejected: too large, or not a file.
            Quarantined: unreadable, or still changing.
            Vanished: it is gone.
        """
        for _attempt in range(2):
            try:
                if (raw := _read(path, limits)) is not None:
                    return raw
            except OSError as error:
                raise _fault(error) from error
        raise Quarantined("changed-while-read", "it changed while it was read, twice; wanted a file at rest")

    def _file(self, path: str, about: os.stat_result) -> Sighting:
        name = shown(path)
        fault: DocumentError | None = None
        if name != path:
            fault = Quarantined("bad-name", "its name is not valid UTF-8 (shown with \\x.. for the bytes that are not)")
            # Another file may really bear the name that we show; the ledger must tell the two apart.
            while os.path.lexists(name):
                name += "\\"
        elif not stat.S_ISREG(about.st_mode):
            fault = _not_a_file(about.st_mode)
        return Sighting(name, shown(self._source), about.st_size, about.st_mtime, fault)


def _finds(folder: str, path: str) -> bool:
    """Whether a walk through the folder comes by this path; both are real paths."""
    prefix = folder.rstrip("/") + "/"
    return path.startswith(prefix) and not any(part.startswith(".") for part in path[len(prefix) :].split("/"))


def _about(
    path: str, around: frozenset[tuple[int, int]], followed: dict[tuple[int, int], str], *, is_source: bool
) -> os.stat_result:
    """What lies at the path, a link's end rather than the link."""
    try:
        about = os.lstat(path)  # not pathlib, which keeps the parts of each path that it ever saw
        if not stat.S_ISLNK(about.st_mode):
            return about
        about = os.stat(path)  # noqa: PTH116  # as above
    except FileNotFoundError as error:
        if os.path.lexists(path):
            raise Rejected("broken-symlink", "a link to something that does not exist") from error
        raise _fault(error) from error
    except OSError as error:
        raise _fault(error) from error
    if stat.S_ISDIR(about.st_mode) and not is_source:
        identity = (about.st_dev, about.st_ino)
        if identity in around:
            raise Rejected("symlink-loop", "a link to a folder that it lies in")
        if identity in followed:
            raise Rejected("symlink-again", f"a link to a folder that was already entered by {followed[identity]}")
        followed[identity] = shown(path)
    return about


def _names(folder: str) -> Iterator[str]:
    """The names in a folder that are not hidden, sorted."""
    try:
        names = [name for name in os.listdir(folder) if not name.startswith(".")]  # noqa: PTH208  # names, not 10,000 Paths
    except OSError as error:
        raise _fault(error) from error
    names.sort(reverse=True)
    return _drained(names)


def _drained(names: list[str]) -> Iterator[str]:
    while names:
        yield names.pop()


def _looked_at_again(sighting: Sighting) -> Sighting:
    try:
        size, modified_s = open_source(sighting.path).glance(sighting.path)
    except DocumentError as fault:
        return replace(sighting, fault=fault)
    if (size, modified_s) == (sighting.bytes, sighting.modified_s):
        return sighting
    return replace(
        sighting,
        fault=Quarantined(
            "not-settled",
            f"still being written: {sighting.bytes:,} bytes when listed, then {size:,}; the next run takes it",
        ),
    )


def _read(path: str, limits: Limits) -> RawFile | None:
    """The file, or None where it changed meanwhile."""
    # Without O_NONBLOCK, opening a pipe that took the file's place would wait for a writer for ever.
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
        before = os.fstat(file.fileno())
        if not stat.S_ISREG(before.st_mode):
            raise _not_a_file(before.st_mode)
        if before.st_size > limits.max_bytes:
            raise Rejected("too-large", f"{before.st_size:,} bytes; at most {limits.max_bytes:,} are read")
        content = file.read(before.st_size + 1)
        after = os.fstat(file.fileno())
    if len(content) != before.st_size or (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        return None
    return RawFile(path, content, hashlib.sha256(content).hexdigest(), _in_utc(before.st_mtime))


def _in_utc(seconds: float) -> datetime:
    """A file's time; what no calendar holds becomes the nearest that it does."""
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC) if seconds > 0 else datetime.min.replace(tzinfo=UTC)


def _not_a_file(mode: int) -> Rejected:
    kinds = {
        stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: "a device", stat.S_IFBLK: "a device",
        stat.S_IFDIR: "a folder",
    }  # fmt: skip
    kind = kinds.get(stat.S_IFMT(mode), "something else")
    return Rejected("not-a-file", f"{kind}, not a file; it was not opened")


def _fault(error: OSError) -> DocumentError:
    """What an error of the file system says about the file."""
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR | errno.ESTALE:
            return Vanished("vanished", "it was gone when it was to be read")
        case errno.ELOOP:
            return Rejected("symlink-loop", "a link that leads back to itself")
        case errno.ENXIO:
            return Rejected("not-a-file", "a socket or a device, not a file")
        case _:
            return Quarantined("unreadable", f"it could not be read: {error.strerror or error}")
