"""The seam between Newsmill and whatever holds its index: the `Index` protocol and its shapes.

A backend is a class with these methods; it proves itself by inheriting `tests/contract/index_contract.py`. All writes
are durable when the call returns and seen by the next call, and all may be made twice. A backend that is away raises
`ServiceError`, a wrong setting raises `SetupError`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol, TypedDict

from pipeline.errors import SetupError
from pipeline.index.records import Record


@dataclass(frozen=True, slots=True)
class Query:
    """A search: words, and what the hits must have."""

    words: str = ""
    """Plain words that must all occur, in title, subtitle or text; never syntax: brackets and OR are passed over.

    Words between two quotation marks are a phrase: they must stand together, in this order. Where a mark has no
    partner, all marks are passed over. Case and accents do not count. Where there is something, but no letter or digit
    in it, nothing fits.
    """
    filters: Mapping[str, str | Sequence[str]] = field(default_factory=dict)
    """Field to wanted value, compared without regard to case: any of `FILTERS`; of several values one must fit.
    A list field fits if one entry does, and `file.path` if any of `file.paths` does."""
    since: str | None = None
    """Earliest `@timestamp`, as a day: `2025-11-01`."""
    until: str | None = None
    """Latest `@timestamp`, as a day, itself included."""
    superseded: bool = False
    """Whether older versions of changed files are found too."""
    limit: int = 10
    offset: int = 0
    facets: tuple[str, ...] = ()
    """Fields to count the values of, over all that fits: any of `FACETS`."""
    facet_limit: int = 10
    """Count at most so many values of a field, the most frequent ones."""
    originals_only: bool = False
    """Whether what another article stands for is left out: older versions of changed files, whatever `superseded` says,
    and copies (`is_canonical` is False). The same bytes at several paths are one article as it is."""
    newest: bool = False
    """Whether the newest come first, also where there are words."""


FILTERS = (
    "id", "language", "kind", "publisher", "distributor", "authors", "agencies", "cites", "dateline.place",
    "removed.categories", "conflicts", "file.path", "run",
)  # fmt: skip
"""The fields that a query may filter on."""

FACETS = tuple(name for name in FILTERS if name not in ("id", "file.path"))
"""The fields whose values a query may count: those that articles share."""

MOST_VALUES = 1000
"""Values of one filter, and counted values of one facet. Elasticsearch allows 1,024 clauses on a small machine."""


def check_query(query: Query) -> None:
    """Turn away a query that no index can answer.

    Raises:
        SetupError: a filter is not in FILTERS, a facet not in FACETS, there are more than MOST_VALUES of either, or
            `since` or `until` is not a day.
    """
    for name in query.filters:
        if name not in FILTERS:
            raise SetupError(f"filter {name!r}: no such field; wanted one of {', '.join(FILTERS)}")
        if len(values(query, name)) > MOST_VALUES:
            raise SetupError(f"filter {name!r}: {len(values(query, name)):,} values; wanted at most {MOST_VALUES:,}")
    for name in query.facets:
        if name not in FACETS:
            raise SetupError(f"facet {name!r}: no such field; wanted one of {', '.join(FACETS)}")
    if not 1 <= query.facet_limit <= MOST_VALUES:
        raise SetupError(f"facet limit {query.facet_limit}: wanted 1 to {MOST_VALUES:,}")
    for name, day in (("since", query.since), ("until", query.until)):
        if day is not None and not _is_day(day):
            raise SetupError(f"{name} {day!r}: not a day; wanted one such as 2025-11-01")


def values(query: Query, name: str) -> tuple[str, ...]:
    """The values of which a filter wants one."""
    wanted = query.filters[name]
    return (wanted,) if isinstance(wanted, str) else tuple(dict.fromkeys(wanted))


def _is_day(text: str) -> bool:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that fits a query."""

    record: Record
    score: float
    """Higher fits better; comparable within one answer only. 0 where the query had no words."""
    snippets: tuple[str, ...]
    """Stretches of the text around the words that fit, each such word between `MARK_START` and `MARK_END`."""


MARK_START, MARK_END = "\x02", "\x03"
"""Around each highlighted word in a snippet; control characters, so that no text can forge them."""


@dataclass(frozen=True, slots=True)
class Count:
    """A value of a field, and how many of the articles that fit have it."""

    value: str
    """As it is written in the articles; another spelling is another value."""
    articles: int


@dataclass(frozen=True, slots=True)
class Hits:
    """One page of hits, best first (newest first where the query had no words), and how many there are in all."""

    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, tuple[Count, ...]] = field(default_factory=dict)
    """For each field that the query asked for: its values, the most frequent first, then in order of their letters."""


@dataclass(frozen=True, slots=True)
class Walk:
    """All that fits a query, as the index was at one moment, whatever is written to it meanwhile."""

    total: int
    records: Iterator[Record]
    """Newest first, then by id; read from the index as they are asked for, with no bound on their number."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A record that the index would not take, for a reason that a retry does not change."""

    id: str
    reason: str
    """In the backend's own words."""


class FileRow(TypedDict):
    """The ledger's line on one file: how it last left a run."""

    path: str
    """Absolute; the row's key."""
    source: str
    """The source it was found under."""
    outcome: str
    reason: str | None
    """Short name, kebab-case; None where the outcome needs none."""
    message: str | None
    """The sentence an operator reads."""
    step: str | None
    """Where it ended, a `Step`; None where it went through."""
    run: str
    """The run that last saw it (or last missed it)."""
    digest: str | None
    """SHA-256 of its bytes, which is the article's id; None where it was not read."""
    article: str | None
    """Id of the article that was last loaded from this path; other than `digest` where newer bytes gave no article."""
    bytes: int | None
    attempts: int
    """How many runs have worked it since its bytes last changed."""
    first_seen: str
    last_seen: str
    """Times in ISO 8601, UTC. `last_seen` is not touched by a run that misses the file."""
    indexed_at: str | None
    """When its article was last loaded; None where it never was."""
    seconds: float
    """Time spent on it in the last run that worked it."""


class RunRow(TypedDict):
    """The ledger's line on one run. The books balance when `seen` is the sum of `outcomes`."""

    run: str
    """Sorts by time: `20251101T121700Z-4f2a`."""
    sources: list[str]
    state: str
    """`running`, `done`, `failed` (a service away, a bug), `unbalanced`, or `interrupted`: killed before it could say
    so. The next run notes that; until then `pipeline.runs.latest` tells such a run from one that is at work.

    `watched` is an entry of the watch: its findings stand in `reasons` and `message`."""
    started: str
    ended: str | None
    seen: int
    outcomes: dict[str, int]
    """Outcome to number of files."""
    reasons: dict[str, int]
    """Reason to number of files, quarantined and rejected ones."""
    categories: dict[str, int]
    """Category to number of articles it was stripped from."""
    seconds: dict[str, float]
    """Step to seconds spent in it, over all workers."""
    bytes: int
    version: str
    """Of Newsmill, and of its steps: `0.1.0 read=1 clean=rules-1 enrich=1 index=1`."""
    message: str | None


class RecordChange(TypedDict, total=False):
    """What may change of an article without its text being made anew."""

    paths: list[str]
    """Every path with its bytes, sorted; `file.path` becomes the first. Where there is none left it stays as it was."""
    superseded_by: str | None
    """Id of the article that the same path holds now; None while this one is current."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who is at work on an index, so that no other run may be."""

    run: str
    process: str | None
    """The one process that does the run, told apart from all others anywhere; None for a run of several tasks, each of
    which may come and go."""
    by: str
    """The same for people: `process 4711 on news-3`."""


class Outline(TypedDict):
    """What is noted of one article to find the lines that come again in its source."""

    article: str
    """Its id; the row's key."""
    source: str
    """Its publisher, or else its folder; see `pipeline.learned.source_of`."""
    day: str
    """The day of its `@timestamp`."""
    lines: dict[str, int]
    """The marks of its text's lines, in their order, each with the line's number of words; see `lexicon.repeated`."""


class LearnedEvent(TypedDict):
    """What somebody did to a learned rule."""

    did: str
    """`proposed`, `accepted` or `retired`."""
    at: str
    """ISO 8601, UTC."""
    by: str
    """Who did it; for proposals Newsmill, with its version."""
    category: str
    stories: int
    """Of how many stories its line was known then."""


class LearnedRow(TypedDict):
    """A rule that was found in a source's articles, and what people decided about it."""

    name: str
    """`learned:<source>:<words>-<digits>`; the row's key."""
    source: str
    state: str
    """`proposed`, `accepted` or `retired`; only accepted ones are applied."""
    mark: str
    """Of the line that it takes; see `lexicon.repeated`."""
    text: str
    """The line, as one article has it."""
    category: str
    stories: int
    """In how many stories of the sample it stands; copies of one story count once."""
    sampled: int
    """Stories of the source that were looked at."""
    first_seen: str
    """Day of the oldest of its articles in the sample."""
    last_seen: str
    examples: list[str]
    """Ids of a few of its articles, each of another story."""
    history: list[LearnedEvent]
    """Oldest first."""


class Index(Protocol):
    """Articles, the ledger of files and runs, and what was learned of sources."""

    @property
    def where(self) -> str:
        """What messages call it: the file's path, the server's URL."""

    def prepare(self) -> None:
        """Make whatever is missing for the other calls to work; harmless where nothing is."""

    def upsert(self, records: Sequence[Record]) -> Sequence[Refusal]:
        """Store each record under its id, in place of what was there; answer those that were refused."""

    def change(self, changes: Mapping[str, RecordChange]) -> None:
        """Change articles in place, by id; ids that are not there are passed over."""

    def get(self, id_: str) -> Record | None:
        """The article with this id."""

    def present(self, ids: Sequence[str]) -> set[str]:
        """Those of these ids that have an article."""

    def ids(
        self, prefix: str = "", *, made_by: Mapping[str, str] | None = None, superseded: bool | None = None
    ) -> Iterator[str]:
        """All ids that begin so, sorted; streamed, with no bound on their number.

        `made_by` keeps those whose every step named here had this version; `superseded` keeps only the articles that
        are, or only those that are not.
        """

    def search(self, query: Query) -> Hits:
        """What fits, best first. Raises SetupError for what `check_query` turns away."""

    def walk(self, query: Query) -> AbstractContextManager[Walk]:
        """All that fits, while the context lasts. Order, limit, offset and facets of the query play no part.

        Raises ServiceError where the index can no longer show what it showed at the start.
        """

    def save_files(self, rows: Sequence[FileRow]) -> None:
        """Store ledger rows under their paths."""

    def files_at(self, paths: Sequence[str]) -> dict[str, FileRow]:
        """The ledger rows of those of these paths that have one."""

    def files_with(self, digests: Sequence[str]) -> dict[str, list[FileRow]]:
        """For each of these digests that has any: the ledger rows with it, sorted by path."""

    def files(
        self, *, outcome: str | None = None, reason: str | None = None, source: str | None = None,
        under: str | None = None, run: str | None = None, not_run: str | None = None,
    ) -> Iterator[FileRow]:  # fmt: skip
        """Ledger rows that fit, sorted by path, streamed.

        `under` keeps the row of this path and those of the files below it; `not_run` leaves out rows of that run.
        """

    def save_run(self, row: RunRow) -> None:
        """Store a run under its name."""

    def run(self, name: str) -> RunRow | None:
        """The run of this name."""

    def runs(self, limit: int = 20) -> list[RunRow]:
        """The latest runs, newest first."""

    def hold(self, holder: Holder, lease_s: float, *, instead_of: Holder | None = None) -> Holder | None:
        """Keep the index for a run, for so long from now on; answer who else has it, or None where it is ours.

        A hold is made longer by holding again, and never shorter. It passes to another run when it has run out, or
        where it is that of `instead_of`, who is known to be dead. Of any number that ask at once, one gets it.
        """

    def let_go(self, holder: Holder) -> None:
        """End this holder's hold; harmless where it has none."""

    def holder(self) -> Holder | None:
        """Who has the index; None where nobody has, or the hold has run out."""

    def save_outlines(self, rows: Sequence[Outline]) -> None:
        """Store outlines under their articles' ids."""

    def outlines(self, source: str) -> Iterator[Outline]:
        """The outlines of a source, sorted by article."""

    def outlined(self) -> dict[str, int]:
        """Every source that has outlines, sorted, with their number."""

    def outline_bounds(self, sources: Sequence[str], most: int) -> dict[str, str]:
        """For each of these sources with so many outlines or more: the article of the outline at this place.

        What was written a moment ago may not be counted yet.
        """

    def save_learned(self, rows: Sequence[LearnedRow]) -> None:
        """Store learned rules under their names."""

    def learned(self) -> list[LearnedRow]:
        """All learned rules, sorted by name."""

    def check(self) -> list[str]:
        """What is wrong with the index, in plain words; empty where all is well."""

    def close(self) -> None:
        """Let go of files and connections."""
