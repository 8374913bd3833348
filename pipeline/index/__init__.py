"""The index: what holds articles and the ledger. `open_index` turns a URL into a backend."""

from pathlib import Path

from pipeline.config import Elasticsearch, shown
from pipeline.errors import SetupError
from pipeline.index.base import Count, Hit, Hits, Index, Query, Walk
from pipeline.index.records import Record
from pipeline.index.sqlite import SqliteIndex

__all__ = ["VERSION", "Count", "Hit", "Hits", "Index", "Query", "Record", "Walk", "open_index"]

VERSION = "1"
"""Of how an article is written down (records.py), as records carry it in `made_by`; raise it when a field changes."""


def open_index(url: str, elasticsearch: Elasticsearch | None = None) -> Index:
    """The index at this URL: `sqlite:///var/newsmill.db` under the current folder, `sqlite:////srv/newsmill.db` not.

    `http(s)://HOST:9200` is Elasticsearch, several nodes with commas between; `elasticsearch` says how to reach it.
    Nothing is opened yet, nor made.

    Raises:
        SetupError: the URL names no backend that there is, or no path.
    """
    wanted = "wanted sqlite:///PATH, such as sqlite:///var/newsmill.db, or http(s)://HOST:9200"
    scheme, separator, rest = url.partition("://")
    match scheme, rest:
        case "sqlite", rest if rest.startswith("/") and rest.strip("/") and not rest.endswith(("/", ":memory:")):
            return SqliteIndex(Path(rest.removeprefix("/")).expanduser())
        case (("http" | "https"), _) if separator:
            # Imported here: the client takes a second to import, which nobody should wait for who does not use it.
            from pipeline.index.elastic import ElasticIndex

            return ElasticIndex(url, elasticsearch)
        case "sqlite", _ if separator:
            raise SetupError(
                f"index {url!r}: no path to a file; wanted sqlite:///PATH, such as sqlite:///var/newsmill.db"
            )
        case _:
            raise SetupError(f"index {shown(url)!r}: unknown kind; {wanted}")
