"""Pages that were saved with something around them: a server's answer with its headers, a browser's web archive.

Told by what the bytes begin with, and read as the page that is inside:

- an HTTP answer, as `curl -i` and `wget --save-headers` keep it, behind the redirects that led to it;
- a WARC file of one page, as `wget --warc-file` makes it;
- a MIME message: `.mhtml` of Chrome and Edge, `.mht` of older browsers, `.eml` of mail programs;
- Safari's `.webarchive`, a property list;
- an article as another tool exported it, in JSON, XML or CSV: see exported.py.

What stands around a page tells its encoding and its address, where the page does not. The file's own bytes stay what
the ledger and the record speak of. Imports errors, the lexicon, packed and exported only.
"""

import email
import html
import plistlib
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from types import MappingProxyType
from urllib.parse import urljoin
from xml.parsers.expat import ExpatError

from pipeline.errors import Quarantined, Rejected
from pipeline.lexicon.heads import MAIL_HEADERS, of_mail
from pipeline.read.exported import exported
from pipeline.read.packed import unpack

_LONGEST_HEAD = 65_536
"""Bytes in which headers must end."""
_STATUS = re.compile(
    rb"HTTP/\d(?:\.\d)? (\d{3})([^\r\n]{0,200})\r?\n"
    rb"(?=[A-Za-z][\w-]{0,60}:|\r?\nHTTP/\d(?:\.\d)? \d{3})"
)
"""An answer with headers, or one without before another: a proxy's, `100 Continue`."""
_WARC = re.compile(rb"WARC/\d\.\d\r?\n(?=[A-Za-z][\w-]{0,60}:)")
_HEADERS = re.compile(rb"(?:From [^\r\n]*\r?\n)?[A-Za-z][\w-]{0,60}:[ \t\r\n]")
_IS_MIME = re.compile(rb"^MIME-Version:", re.IGNORECASE | re.MULTILINE)
_PLIST = re.compile(rb"bplist\d\d|(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!DOCTYPE plist[^>]{0,200}>\s*)?<plist[\s>]")
_NO_HEADERS = re.compile(rb"\r?\n")
_NO_LINE = re.compile(rb"\r?\n\r?\n")
_CHUNK = re.compile(rb"(?:\r?\n)?([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n")
_FRAMED = re.compile(rb"<i?frame\s[^<>]{0,2000}?\bsrc\s*=\s*[\"']?([^\"'\s>]{1,2000})", re.IGNORECASE)
_LENGTH = re.compile(r"[0-9]{1,12}")
_UNREADABLE = (
    plistlib.InvalidFileException, ExpatError, ValueError, TypeError, KeyError, IndexError, AttributeError,
    RecursionError,
)  # fmt: skip
"""What reading a broken property list comes to."""
_MOST_PARTS = 20_000
"""Of a MIME message: a page with all that it shows has some hundreds. Each takes ten millionths of a second."""
_SIGNS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PAGES = frozenset(["text/html", "application/xhtml+xml"])
_TEXT = "text/plain"


@dataclass(frozen=True, slots=True)
class Saved:
    """What a file holds: a page's or a text's own bytes, and what stood around them."""

    content: bytes
    charset: str | None = None
    """What they are in, as the headers put it: `iso-8859-2`, `Shift_JIS`."""
    address: str | None = None
    """The URL that they were fetched from."""
    told: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """What a tool that exported the story says of it, as hints: `told:title`, `told:author` …"""


def opened(content: bytes, *, max_bytes: int) -> Saved:
    """The page that a file holds; the file itself, where nothing stands around it.

    Raises:
        Rejected: `http-status`, the answer is none of a page; `many-pages`, `many-articles`; `no-text`, there is none;
            `binary`, it is in a form that is not read; `too-large` once it is unpacked.
        Quarantined: `damaged-archive`, `damaged-export` or `damaged-gzip`, cut off or broken inside.
    """
    saved = _opened(content)
    return replace(saved, content=unpack(saved.content, max_bytes=max_bytes)) if saved else Saved(content)


def _opened(content: bytes) -> Saved | None:
    """What stands inside; None where there is nothing around it."""
    if _STATUS.match(content):
        return _answer(content)
    if _WARC.match(content):
        return _archived(content)
    if _HEADERS.match(content) and _IS_MIME.search(content, 0, _body_at(content)):
        return _message(content)
    if _PLIST.match(content):
        return _web_archive(content)
    if found := exported(content):
        return Saved(found.content, "utf-8", told=found.told)
    return None


def _answer(content: bytes) -> Saved:
    """The last of the answers that stand behind each other: a proxy's and redirects stand before the page's."""
    headers, at, status = b"", 0, b""
    while begins := _STATUS.match(content, at):
        status, at = b"".join(begins.groups()), _body_at(content, begins.end())
        headers = content[begins.end() : at]
    if not status.startswith(b"2"):
        said = status.decode("latin-1").strip()
        raise Rejected("http-status", f"a server's answer with status {said!r}; wanted a page that was found (200)")
    said_of, body = _read(headers), content[at:]
    if "chunked" in _value(said_of, "Transfer-Encoding").lower():
        body = _unchunked(body)
    coding = _value(said_of, "Content-Encoding").lower()
    if coding not in {"", "identity", "gzip", "x-gzip"} and _SIGNS.search(body[:1000]):
        raise Rejected("binary", f"a server's answer, compressed as {coding[:20]!r}; wanted a text, or one in gzip")
    return Saved(body, _charset(said_of), _url(_value(said_of, "Content-Location")))


def _unchunked(body: bytes) -> bytes:
    """A body without the lengths that a server sends between its pieces; as it is where a tool took them out."""
    pieces, at = list[bytes](), 0
    while begins := _CHUNK.match(body, at):
        size, start = int(begins[1], 16), begins.end()
        if not size:
            return b"".join(pieces)
        at = start + size
        if at > len(body):
            break
        pieces.append(body[start:at])
    if pieces:
        raise _damaged("a server's answer", f"of what it sent in pieces {len(pieces):,} are whole, and the next is not")
    return body


def is_archive(content: bytes) -> bool:
    """Whether these bytes begin as a WARC file does."""
    return _WARC.match(content) is not None


def pages(content: bytes) -> Iterator[bytes]:
    """Each page of a WARC file, as a WARC file of its own; none of what they show in frames.

    Raises:
        Quarantined: `damaged-archive`, cut off or broken inside.
    """
    for url, block in _whole_pages(content):
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(block)}\r\n\r\n"
        yield head.encode("utf-8", "surrogateescape") + block + b"\r\n\r\n"


def _archived(content: bytes) -> Saved:
    """The one page of a WARC file (ISO 28500); what it shows in frames is a part of it."""
    whole = dict(_whole_pages(content))
    if len(whole) > 1:
        raise Rejected(
            "many-pages",
            f"a web archive (WARC) of {len(whole):,} pages; wanted one: `newsmill unpack` makes a file of each",
        )
    if not whole:
        raise Rejected("no-text", "a web archive (WARC) without a page; wanted one")
    ((url, block),) = whole.items()
    return replace(_answer(block), address=_url(url))


def _whole_pages(content: bytes) -> list[tuple[str, bytes]]:
    """The answers that brought a WARC file's pages, with their addresses, without what others show in frames."""
    pages = list[tuple[str, bytes]]()
    for headers, block in _records(content):
        status = _STATUS.match(block)
        if _value(headers, "WARC-Type") != "response" or not status or not status[1].startswith(b"2"):
            continue
        if _read(block[status.end() : _body_at(block, status.end())]).get_content_type() in _PAGES:
            pages.append((_value(headers, "WARC-Target-URI").strip("<>"), block))
    framed = {address for url, block in pages for address in _framed(url, block)} if len(pages) > 1 else ()
    return [(url, block) for url, block in pages if url not in framed] or pages


def _framed(url: str, block: bytes) -> Iterator[str]:
    """The addresses of what a page shows in frames."""
    for source in _FRAMED.findall(block):
        with suppress(ValueError):  # an address that is none: `http://[x`
            yield urljoin(url, html.unescape(source.decode("utf-8", "replace")))


def _records(content: bytes) -> Iterator[tuple[Message, bytes]]:
    at = 0
    while at < len(content):
        if not (begins := _WARC.match(content, at)):
            raise _damaged("a web archive (WARC)", f"no record begins at byte {at:,}")
        start = _body_at(content, begins.end())
        headers = _read(content[begins.end() : start])
        length = _value(headers, "Content-Length")
        if not _LENGTH.fullmatch(length) or start + int(length) > len(content):
            raise _damaged(
                "a web archive (WARC)", f"a record of {length[:20] or '?'} bytes has {len(content) - start:,}"
            )
        yield headers, content[start : start + int(length)]
        at = start + int(length)
        while content[at : at + 1] in (b"\r", b"\n"):
            at += 1


def _message(content: bytes) -> Saved:
    """The page of a MIME message, or its text where it has no page: what `start` names, else the first."""
    if (parts_begun := content.count(b"\n--")) > _MOST_PARTS:
        raise Rejected("binary", f"a MIME message of up to {parts_begun:,} parts; wanted {_MOST_PARTS:,} at most")
    try:
        message = email.message_from_bytes(content)
        parts = list(_leaves(message))
    except RecursionError as error:
        raise _damaged("a MIME message", "its parts lie too deep in each other") from error
    found = [part for part in parts if part.get_content_type() in _PAGES]
    found = found or [part for part in parts if part.get_content_type() == _TEXT]
    if not found:
        raise Rejected("no-text", f"a MIME message of {len(parts):,} parts, none of them a page; wanted one")
    start = message.get_param("start")
    page = next((part for part in found if part["Content-ID"] and part["Content-ID"] == start), found[0])
    body = page.get_payload(decode=True)
    if not isinstance(body, bytes):
        raise _damaged("a MIME message", "its page is none")
    said = (_value(page, "Content-Location"), _value(message, "Snapshot-Content-Location"))
    named = ((key.lower(), value) for key, value in reversed(list(message.raw_items())))
    told = of_mail({key: _words(value) for key, value in named if key in MAIL_HEADERS})
    hints = {f"told:{key}": values for key, values in told.items()}
    return Saved(body, _charset(page), next(filter(None, map(_url, said)), None), hints)


def _words(header: object) -> str:
    """A header as a person reads it: coded as mails do (`=?utf-8?Q?Most?=`), or in UTF-8 as it stands."""
    text = str(header).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        return str(make_header(decode_header(text)))
    except (MessageError, LookupError, ValueError):
        return text


def _leaves(message: Message) -> Iterator[Message]:
    """The parts of a message that are shown: nothing of what is attached to it, be it another message."""
    for part in message.get_payload() if message.get_content_maintype() == "multipart" else [message]:
        if not isinstance(part, Message) or part.get_content_disposition() == "attachment":
            continue
        if part is not message and part.get_content_maintype() == "multipart":
            yield from _leaves(part)
        elif not part.is_multipart():
            yield part


def _web_archive(content: bytes) -> Saved:
    """The page of a property list that Safari wrote."""
    try:
        found = plistlib.loads(content)
    except _UNREADABLE as error:
        raise _damaged("a property list", f"it cannot be read ({type(error).__name__})") from error
    main = found.get("WebMainResource") if isinstance(found, dict) else None
    if not isinstance(main, dict):
        raise Rejected("binary", "a property list, but no web archive; wanted a page")
    kind, charset, address = (_string(main, f"WebResource{name}") for name in ("MIMEType", "TextEncodingName", "URL"))
    body = main.get("WebResourceData")
    if kind not in {*_PAGES, _TEXT} or not isinstance(body, bytes):
        raise Rejected("binary", f"a web archive of {kind[:40]!r}; wanted a page")
    return Saved(body, charset or None, _url(address))


def _string(table: Mapping[str, object], name: str) -> str:
    """What a property list has under a name, where that is a string: else it may be as large as one can write."""
    return value if isinstance(value := table.get(name), str) else ""


def _body_at(content: bytes, start: int = 0) -> int:
    """Where the headers that begin here have ended, with the empty line behind them; at the most that are read."""
    end = _NO_HEADERS.match(content, start) or _NO_LINE.search(content, start, start + _LONGEST_HEAD)
    return end.end() if end else min(len(content), start + _LONGEST_HEAD)


def _read(headers: bytes) -> Message:
    return BytesHeaderParser().parsebytes(headers)


def _value(headers: Message, name: str) -> str:
    return str(headers.get(name, "")).strip()


def _charset(headers: Message) -> str | None:
    try:
        return headers.get_content_charset()
    except (LookupError, ValueError):  # a label in an encoding of its own, which there is not
        return None


def _url(address: str) -> str | None:
    return address if address.lower().startswith(("http://", "https://")) else None


def _damaged(what: str, how: str) -> Quarantined:
    return Quarantined("damaged-archive", f"{what}, cut off or broken inside: {how}")
