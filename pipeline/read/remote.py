"""Files behind a URL (`s3://bucket/news`), found and read as those of a folder are.

A store gives a file whole or not at all, so nothing here waits for writers. Imports sources and places.
"""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from pipeline.config import Limits
from pipeline.errors import DocumentError, Quarantined, Rejected, SourceNotFound, Vanished
from pipeline.model import RawFile
from pipeline.read.places import file_system, plain_errors
from pipeline.read.sources import Sighting, absolute

_TIMES = ("LastModified", "mtime", "updated", "last_modified", "modified", "created")
"""What stores call the time of last modification."""


class RemoteFiles:
    """A file or a folder behind a URL."""

    def __init__(self, source: str) -> None:
        self._source = absolute(source)
        self._store, self._root = file_system(self._source)
        self._root = self._root.rstrip("/")

    def check(self) -> None:
        """Raise SourceNotFound where nothing lies there."""
        with plain_errors(self._source):
            if not self._store.exists(self._root or "/"):
                raise SourceNotFound(f"{self._source}: nothing lies there; wanted a file or a folder")

    def find(self) -> Iterator[Sighting]:
        """Everything in it, sorted by name within each folder; hidden names are passed over."""
        try:
            about = self._about(self._root)
        except DocumentError as fault:
            yield Sighting(self._source, self._source, fault=fault, is_folder=True)
            return
        if about["type"] != "directory":
            yield self._sighting(self._root, about)
            return
        open_folders = [self._listed(self._root)]
        while open_folders:
            if (entry := next(open_folders[-1], None)) is None:
                open_folders.pop()
            elif isinstance(entry, Sighting):
                yield entry
            elif entry["type"] == "directory":
                open_folders.append(self._listed(entry["name"].rstrip("/")))
            else:
                yield self._sighting(entry["name"], entry)

    def glance(self, path: str) -> tuple[int, float]:
        """Size and time of last modification now."""
        self._store.invalidate_cache()  # what was listed a moment ago may have changed
        about = self._about(self._inside(path))
        return int(about.get("size") or 0), _modified(about).timestamp()

    def load(self, path: str, limits: Limits) -> RawFile:
        """Read a file whole.

        Raises:
            Rejected: too large, or a folder.
            Quarantined: it may not be read, or another file took its place meanwhile, twice.
            Vanished: it is gone.
        """
        inside = self._inside(path)
        for _attempt in range(2):
            about = self._about(inside)
            size = int(about.get("size") or 0)
            if about["type"] == "directory":
                raise Rejected("not-a-file", "a folder, not a file; it was not opened")
            if size > limits.max_bytes:
                raise Rejected("too-large", f"{size:,} bytes; at most {limits.max_bytes:,} are read")
            content = bytes(self._asked(inside, lambda: self._store.cat_file(inside)))
            if len(content) == size:
                return RawFile(path, content, hashlib.sha256(content).hexdigest(), _modified(about))
            self._store.invalidate_cache()
        raise Quarantined("changed-while-read", "it changed while it was read, twice; wanted a file at rest")

    def _listed(self, folder: str) -> Iterator[Any]:  # Any: fsspec's own dicts, or a Sighting of a fault
        try:
            entries = self._asked(folder, lambda: self._store.ls(folder or "/", detail=True, refresh=True))
        except DocumentError as fault:
            return iter([Sighting(self._url(folder), self._source, fault=fault, is_folder=True)])
        named = ((each["name"].rstrip("/").rsplit("/", 1)[-1], each) for each in entries)
        # Object stores may list a folder in itself: the empty object that stands for it.
        shown = [
            (name, each)
            for name, each in named
            if name and not name.startswith(".") and each["name"].strip("/") != folder.strip("/")
        ]
        return iter([each for _, each in sorted(shown, key=lambda pair: pair[0])])

    def _sighting(self, name: str, about: Mapping[str, Any]) -> Sighting:
        return Sighting(self._url(name), self._source, int(about.get("size") or 0), _modified(about).timestamp())

    def _url(self, name: str) -> str:
        return self._source + name.rstrip("/").removeprefix(self._root)

    def _inside(self, path: str) -> str:
        return self._root + absolute(path).removeprefix(self._source)

    def _about(self, name: str) -> Mapping[str, Any]:
        about: Mapping[str, Any] = self._asked(name, lambda: self._store.info(name or "/"))
        return about

    def _asked(self, name: str, ask: Any) -> Any:  # Any: fsspec has no types
        try:
            with plain_errors(self._url(name)):
                return ask()
        except FileNotFoundError as error:
            raise Vanished("vanished", "it was gone when it was to be read") from error
        except OSError as error:
            raise Quarantined("unreadable", f"it could not be read: {error.strerror or error}") from error


def _modified(about: Mapping[str, Any]) -> datetime:
    """When the store says that a file was last modified; 1970 where it does not say."""
    for name in _TIMES:
        match about.get(name):
            case datetime() as moment:
                return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            case int() | float() as seconds:
                return datetime.fromtimestamp(seconds, UTC)
            case str() as text:
                return datetime.fromisoformat(text)
    return datetime.fromtimestamp(0, UTC)
