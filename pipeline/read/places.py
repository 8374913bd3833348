"""Where files lie that are not on this machine: the home of fsspec, which knows S3, GCS and many more by their URLs.

What a store's library raises becomes one of ours here. Imports nothing above errors.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pipeline.errors import NewsmillError, ServiceError, SetupError

FileSystem = Any
"""An fsspec file system; fsspec has no types."""


def file_system(url: str) -> tuple[FileSystem, str]:
    """The store that this URL names, and the path in it.

    Raises:
        SetupError: there is no such kind of store, or its library is not installed.
        ServiceError: the store does not answer.
    """
    try:
        import fsspec
    except ImportError as error:
        raise SetupError(
            f"{url}: no library for URLs is installed; wanted the extra newsmill[remote], or a folder"
        ) from error
    try:
        with plain_errors(url):
            store, path = fsspec.core.url_to_fs(url)
    except (ValueError, ImportError) as error:
        raise SetupError(f"{url}: {error}; wanted a folder, or a URL such as s3://bucket/news") from error
    return store, str(path)


@contextmanager
def plain_errors(url: str) -> Iterator[None]:
    """Let pass what says something about one file; call everything else a store that is away.

    Raises:
        ServiceError: whatever the store's library raises otherwise.
    """
    try:
        yield
    except (NewsmillError, FileNotFoundError, PermissionError, IsADirectoryError, NotADirectoryError):
        raise
    except (ValueError, ImportError):
        raise  # a wrong URL, a library that is not there
    except Exception as error:  # each store's library has errors of its own: botocore, aiohttp, google
        raise ServiceError(f"{url}: the store does not answer: {type(error).__name__}: {error}") from error
