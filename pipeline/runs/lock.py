"""One run at a time on an embedded index. The lock is the system's own: it ends with the process that holds it."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

from pipeline.errors import ServiceError
from pipeline.index.base import Index
from pipeline.index.sqlite import SqliteIndex


@contextmanager
def alone(index: Index) -> Iterator[None]:
    """Keep other runs off this index meanwhile.

    Raises:
        ServiceError: another run is at work on it.
    """
    if not isinstance(index, SqliteIndex):
        yield
        return
    path = index.path.with_name(index.path.name + ".lock")
    with path.open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            by = file.read().strip()
            raise ServiceError(
                f"{index.path}: another run is at work on this index{f' (process {by})' if by else ''}; "
                "wait for it, or use another --index"
            ) from error
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
