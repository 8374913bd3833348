"""The folder where a run that many processes share keeps what they hand to each other: a local one, or any URL.

A file is there whole or not at all, also where its writer is killed.
"""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import orjson

from pipeline.errors import ServiceError, SetupError
from pipeline.read.places import file_system, plain_errors
from pipeline.read.sources import absolute, is_url


@dataclass(frozen=True, slots=True)
class Place:
    """A folder; nothing in it need exist."""

    url: str
    """Absolute: a path, or a URL."""

    @classmethod
    def at(cls, url: str) -> "Place":
        """The folder that this names, relative to the current folder where it is a path."""
        if not url.strip():
            raise SetupError("the work folder is an empty name; wanted a folder or a URL such as s3://bucket/work")
        return cls(absolute(url))

    def below(self, *names: str) -> "Place":
        """A folder in this one."""
        return Place("/".join([self.url, *names]))

    def write(self, name: str, content: bytes) -> str:
        """Write a file whole; answers its path."""
        path = f"{self.url}/{name}"
        if is_url(path):
            store, inside = file_system(path)
            with plain_errors(path):
                store.makedirs(inside.rpartition("/")[0], exist_ok=True)
                store.pipe_file(inside, content)
            return path
        with _local(path):
            file = Path(path)
            file.parent.mkdir(parents=True, exist_ok=True)
            part = file.with_name(f".{file.name}.{uuid4().hex}")
            try:
                with part.open("wb") as out:
                    out.write(content)
                    out.flush()
                    os.fsync(out.fileno())
                part.replace(file)
            finally:
                part.unlink(missing_ok=True)
        return path

    def read(self, name: str) -> bytes | None:
        """A file's content; None where there is none."""
        path = f"{self.url}/{name}"
        try:
            if is_url(path):
                store, inside = file_system(path)
                with plain_errors(path):
                    return bytes(store.cat_file(inside))
            with _local(path):
                return Path(path).read_bytes()
        except FileNotFoundError:
            return None

    def write_json(self, name: str, value: object) -> str:
        """Write a value as JSON; answers the file's path."""
        return self.write(name, dumps(value))

    def remove(self) -> None:
        """Delete the folder and all that is in it, if it is there."""
        if is_url(self.url):
            store, inside = file_system(self.url)
            with plain_errors(self.url):
                store.invalidate_cache()
                if store.exists(inside):
                    store.rm(inside, recursive=True)
            return
        with _local(self.url):
            shutil.rmtree(self.url, ignore_errors=not Path(self.url).exists())


def dumps(value: object) -> bytes:
    """A value as JSON, whatever is in its texts."""
    try:
        return orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS)
    except TypeError:
        return json.dumps(value).encode()  # half a surrogate pair, which orjson does not write


def loads(content: bytes) -> Any:  # Any: whatever was written
    """The value that was written so."""
    try:
        return orjson.loads(content)
    except ValueError:
        return json.loads(content)


@contextmanager
def _local(path: str) -> Iterator[None]:
    """Turn what the file system says into who must act; a file that is not there stays what it is."""
    try:
        yield
    except FileNotFoundError:
        raise
    except (PermissionError, NotADirectoryError, FileExistsError) as error:
        raise SetupError(f"{path}: the work folder cannot be used: {error.strerror}") from error
    except OSError as error:
        raise ServiceError(f"{path}: the disk would not read or write: {error.strerror}") from error
