"""Files that are written whole or not at all."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from pipeline.errors import SetupError


@contextmanager
def written_whole(path: Path | None) -> Iterator[BinaryIO]:
    """A file that appears under its name once it is complete; None is the standard output.

    Raises:
        SetupError: nothing can be written there.
    """
    if path is None or str(path) == "-":
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = path.resolve()
    if _is_special(target):  # a pipe or /dev/null is written to, never replaced
        with _opened(target, "wb", path) as file:
            yield file
        return
    draft = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    with _opened(draft, "xb", path) as file:
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
            draft.replace(target)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise


def _opened(path: Path, mode: str, named: Path) -> BinaryIO:
    try:
        return path.open(mode)  # type: ignore[return-value]  # both modes are binary
    except OSError as error:
        raise SetupError(f"{named}: cannot be written: {error.strerror}") from error


def _is_special(path: Path) -> bool:
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode)
