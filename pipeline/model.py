"""The shapes a news file passes through: RawFile -> Document -> CleanDocument -> Article.

Each shape is frozen and holds the one before it; the fifth, Record, is in index/records.py. Offsets count characters of
`Document.text`, the decoded text; ends are exclusive. This module imports nothing of ours but errors.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Generic, TypeVar

T = TypeVar("T")


class Outcome(StrEnum):
    """How a file left a run. Every file has exactly one; books balance when the counts add up to the files seen."""

    INDEXED = "indexed"
    UNCHANGED = "unchanged"
    QUARANTINED = "quarantined"
    REJECTED = "rejected"
    MISSING = "missing"


class Step(StrEnum):
    """Where in the chain something happened."""

    READ = "read"
    CLEAN = "clean"
    ENRICH = "enrich"
    INDEX = "index"


class Category(StrEnum):
    """What a removed piece of text was."""

    DONATION_APPEAL = "donation_appeal"
    DISCLAIMER = "disclaimer"
    COPYRIGHT = "copyright"
    SUBSCRIPTION = "subscription"
    NEWSLETTER = "newsletter"
    PAYWALL = "paywall"
    COOKIE_NOTICE = "cookie_notice"
    ADVERTISEMENT = "advertisement"
    SHARE_LINKS = "share_links"
    RELATED_LINKS = "related_links"
    NAVIGATION = "navigation"
    COMMENTS = "comments"
    AUTHOR_BIO = "author_bio"
    AGENCY_CREDIT = "agency_credit"
    IMAGE_CREDIT = "image_credit"
    BYLINE = "byline"
    DATELINE = "dateline"
    TIMESTAMP = "timestamp"
    IDENTIFIER = "identifier"
    AGE_NOTICE = "age_notice"
    TITLE = "title"
    OTHER = "other"


class Kind(StrEnum):
    """What a page is."""

    ARTICLE = "article"
    LISTING = "listing"
    """A front page, a section, a feed: many stories, each with a few words."""
    FORUM = "forum"
    PRODUCT = "product"
    DOCUMENTATION = "documentation"
    SERVICE = "service"
    """What a firm, a school or an office offers."""
    COLLECTION = "collection"
    """A shelf of a shop, a gallery: many things, each with a picture or a price."""


class BlockKind(StrEnum):
    """What a block is in its page. Plain text knows only paragraphs, headings and list items."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE_ROW = "table_row"
    CODE = "code"


class FileType(StrEnum):
    """What a file holds, told from its bytes, not from its name."""

    TEXT = "text"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file as it lies in its source."""

    path: str
    """As given by the caller, `/` between folders; what the record shows as `file.path`."""
    content: bytes
    digest: str
    """SHA-256 of `content`, 64 hex digits; the article's id."""
    modified: datetime
    """Last modification, in UTC."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, a list item: the smallest unit a reader can tell apart."""

    text: str
    start: int = 0
    end: int = 0
    kind: BlockKind = BlockKind.PARAGRAPH
    link_share: float | None = None
    """Share of the characters that stand in links, 0 to 1; None where links are not known (most plain text)."""
    trail: str = ""
    """Names of the elements around it, outermost first, as `main/article.post/p`; empty for plain text."""
    within: tuple[int, ...] = ()
    """Numbers of the elements in `trail`: two blocks share those that both stand in. Empty for plain text."""
    above: int | None = None
    """Line ends between it and the block before it, in plain text; 0 where a tool glued them, None in a page."""
    indent: int = 0
    """Spaces that it begins with, in plain text."""


def said_title(hints: Mapping[str, Sequence[str]]) -> str:
    """The title that a page's hints give it, often with the site's name; empty for plain text."""
    return next((hints[key][0] for key in ("og:title", "html:title") if hints.get(key)), "")


@dataclass(frozen=True, slots=True)
class Document:
    r"""A file that was read: its decoded text, cut into blocks.

    `text` is the file's characters without a byte order mark, line ends as `\n`. Blocks are in order and do not
    overlap; between two blocks there is only white space, or nothing where a tool glued them.
    """

    raw: RawFile
    type: FileType
    encoding: str
    """Python's name of the codec that was believed, such as `utf-8` or `cp1252`."""
    encoding_by: str
    """Why it was believed: `bom`, `valid-utf-8`, `nul-pattern`, `declared` (by the page itself), `header` (of what it
    was saved in) or `detected`."""
    text: str
    blocks: tuple[Block, ...]
    hints: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """What the file says of itself outside its text (`json-ld:headline`, `meta:author` …), and what a tool says that
    exported it (`told:title` …); empty for most plain text."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Removal:
    """A piece of the decoded text that is not the story, with the rule that said so."""

    start: int
    end: int
    text: str
    """The decoded text from `start` to `end`, to the letter."""
    reads: str
    """The same as a person would read it: markup repaired, white space trimmed. Finders read this."""
    category: Category
    rule: str
    confidence: float = 1.0
    """0 to 1: how often the rule is right, or a model's probability."""
    because: str = ""
    """Where a model decided, what weighed most: its columns with their values, the heaviest first."""


@dataclass(frozen=True, slots=True)
class Repair:
    """A piece of the decoded text that stays in mended form."""

    start: int
    end: int
    before: str
    """The decoded text from `start` to `end`, to the letter."""
    after: str
    rule: str


@dataclass(frozen=True, slots=True)
class CleanDocument:
    """A document without its boilerplate, and the receipt for what was cut.

    Removals and repairs are in order and overlap nowhere; whatever they do not cover is kept as it is. So the decoded
    text can be rebuilt from `text`, `removals` and `repairs`.
    """

    document: Document
    text: str
    """The story: what is kept, repairs made."""
    kept: tuple[Block, ...]
    """The story's blocks: mended text, offsets into the decoded text."""
    removals: tuple[Removal, ...]
    repairs: tuple[Repair, ...]

    def removed(self, *categories: Category) -> Iterator[Removal]:
        """The removals of these categories, in order."""
        return (removal for removal in self.removals if removal.category in categories)


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time as far as a text tells it."""

    iso: str
    """`2019-03-25`, or `2024-01-02T12:17` with the offset from UTC behind it where the text tells one."""

    @property
    def precision(self) -> str:
        """`minute` or `day`."""
        return "minute" if "T" in self.iso else "day"

    @property
    def day(self) -> str:
        """The calendar day as written, `2024-01-02`."""
        return self.iso[:10]


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a story was filed, and by which agency: `ISTANBUL (AA) -`."""

    place: str | None
    agency: str | None


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value with its evidence. Where nothing was found there is no Found: the field is None."""

    value: T
    by: str
    """The finder, `byline` or `json-ld:headline`; operators filter on it."""
    quote: str
    """The words it was read from, as they stand in the text or the hint."""
    confidence: float
    """0 to 1."""
    rivals: tuple["Found[T]", ...] = ()
    """What the other finders saw, best first; never nested."""
    conflict: bool = False
    """True where a rival of weight says something else."""


@dataclass(frozen=True, slots=True)
class Article:
    """A clean document with its metadata. A field is None where the text does not tell."""

    clean: CleanDocument
    words: int
    language: Found[str] | None = None
    title: Found[str] | None = None
    subtitle: Found[str] | None = None
    authors: Found[tuple[str, ...]] | None = None
    agencies: Found[tuple[str, ...]] | None = None
    dateline: Found[Dateline] | None = None
    publisher: Found[str] | None = None
    distributor: Found[str] | None = None
    published: Found[Moment] | None = None
    cites: Found[tuple[str, ...]] | None = None
    kind: Found[Kind] | None = None
    """What the page is; None for plain text, which is taken for an article."""
    warnings: tuple[str, ...] = ()
    """Oddities worth knowing: the document's, then others, among them why a field stayed empty, as in
    `language: 3 words are too few to tell`."""
