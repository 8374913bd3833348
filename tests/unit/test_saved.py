"""Pages that were saved with something around them: HTTP answers, WARC files, MIME messages, Safari's archives."""

import base64
import gzip
import plistlib
import quopri
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config import Limits
from pipeline.errors import DocumentError, NewsmillError, Quarantined, Rejected
from pipeline.model import Document, FileType
from pipeline.read import read
from pipeline.read.saved import Saved, opened
from tests.builders import raw_file

URL = "https://www.quayside-post.example/2026/03/bridge"
WORDS = "Most nad kanałem został otwarty w poniedziałek, a mieszkańcy źle to przyjęli."
HTML = f"<html><head><title>Most</title></head><body><h1>Most otwarty</h1><p>{WORDS}</p></body></html>"
PAGE = HTML.encode("iso-8859-2")
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-2\r\nContent-Length: 999\r\n\r\n"


def document(content: bytes) -> Document:
    return read(raw_file(content), Limits())


def chunked(body: bytes) -> bytes:
    pieces = [body[at : at + 50] for at in range(0, len(body), 50)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def record(kind: str, block: bytes, url: str = URL) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: <{url}>\r\nContent-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def warc(*records: bytes) -> bytes:
    return b"".join(
        [record("warcinfo", b"software: example\r\n"), record("request", b"GET / HTTP/1.1\r\n\r\n"), *records]
    )


def mhtml(page: bytes = PAGE, *, coding: str = "quoted-printable", start: str = "") -> bytes:
    """As Chrome writes it: headers, the page in quoted-printable, a picture in base64."""
    body = quopri.encodestring(page) if coding == "quoted-printable" else base64.encodebytes(page)
    frame = b"<html><body><p>A frame with an advertisement for boats.</p></body></html>"
    return b"\r\n".join(
        [
            b"From: <Saved by Blink>",
            f"Snapshot-Content-Location: {URL}".encode(),
            b"Subject: =?utf-8?Q?Most?=",
            b"MIME-Version: 1.0",
            f'Content-Type: multipart/related;\r\n\ttype="text/html";{start}\r\n\tboundary="--x--"'.encode(),
            b"",
            b"",
            b"----x--",
            b"Content-Type: text/html; charset=iso-8859-2",
            b"Content-ID: <page>",
            f"Content-Transfer-Encoding: {coding}".encode(),
            f"Content-Location: {URL}".encode(),
            b"",
            body,
            b"----x--",
            b"Content-Type: text/html",
            b"Content-ID: <frame>",
            b"Content-Location: cid:frame@mhtml.blink",
            b"",
            frame,
            b"----x--",
            b"Content-Type: image/png",
            b"Content-Transfer-Encoding: base64",
            b"Content-Location: https://www.quayside-post.example/a.png",
            b"",
            base64.encodebytes(b"\x89PNG\r\n"),
            b"----x----",
            b"",
        ]
    )


def webarchive(form: plistlib.PlistFormat, **more: object) -> bytes:
    main = {
        "WebResourceData": PAGE,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "ISO-8859-2",
        "WebResourceURL": URL,
    }
    return plistlib.dumps({"WebMainResource": main | more, "WebSubresources": []}, fmt=form)


@pytest.mark.parametrize(
    "content",
    [
        HEAD + PAGE,
        HEAD.replace(b"\r\n", b"\n") + PAGE,
        b"HTTP/1.1 301 Moved Permanently\r\nLocation: /b\r\n\r\n" + HEAD.replace(b"1.1", b"2") + PAGE,
        b"HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + HEAD + PAGE,
        HEAD.replace(b"Content-Length: 999", b"Transfer-Encoding: chunked") + chunked(PAGE),
        HEAD.replace(b"Content-Length: 999", b"Transfer-Encoding: chunked") + PAGE,
        HEAD.replace(b"Content-Length: 999", b"Content-Encoding: gzip") + gzip.compress(PAGE),
        HEAD.replace(b"Content-Length: 999", b"Content-Encoding: br") + PAGE,
        gzip.compress(HEAD + PAGE),
        warc(record("response", HEAD + PAGE)),
        warc(record("response", HEAD.replace(b"text/html", b"text/css") + b"p {}"), record("response", HEAD + PAGE)),
        warc(
            record("response", HEAD + PAGE + b'<iframe src="http://[x"><iframe src="ad?a=1&amp;b">'),
            record("response", HEAD + b"<p>Ad", f"{URL[:-6]}ad?a=1&b"),
        ),
        b"".join(gzip.compress(each) for each in (record("warcinfo", b"a: b\r\n"), record("response", HEAD + PAGE))),
        mhtml(),
        mhtml(coding="base64"),
        mhtml(start='\r\n\tstart="<page>";'),
        mhtml().replace(b"\r\n", b"\n"),
        webarchive(plistlib.FMT_BINARY),
        webarchive(plistlib.FMT_XML),
    ],
    ids=[
        "headers", "unix lines", "redirect", "proxy", "chunked", "chunks taken out", "gzip inside", "brotli taken off",
        "gzip around", "warc", "warc with resources", "warc with a frame",
        "warc by record", "mhtml", "mhtml in base64", "mhtml with start",
        "mhtml with unix lines", "webarchive", "webarchive in XML",
    ],
)  # fmt: skip
def test_a_saved_page_reads_as_the_page_itself(content: bytes) -> None:
    """Its words, in the encoding that only what stands around it tells; nothing of what stands around it."""
    told = document(content)

    assert told.type is FileType.HTML
    assert told.text == f"Most otwarty\n\n{WORDS}"
    assert (told.encoding, told.encoding_by) == ("iso-8859-2", "header")
    assert told.raw.content == content


@pytest.mark.parametrize(
    "content",
    [warc(record("response", HEAD + PAGE)), mhtml(), webarchive(plistlib.FMT_BINARY)],
    ids=["warc", "mhtml", "safari"],
)
def test_it_knows_where_it_is_from(content: bytes) -> None:
    """The address tells the publisher's domain, where the page says nothing of it."""
    told = document(content)

    assert told.hints["html:saved-from"] == (URL,)


def test_another_root_than_the_first_page() -> None:
    """The message names the part that is the page."""
    told = document(mhtml(start='\r\n\tstart="<frame>";'))

    assert told.text == "A frame with an advertisement for boats."


def test_the_page_is_believed_before_its_headers() -> None:
    """A page's own word stands nearer to it than a server's that says the same of all pages."""
    page = HTML.replace("<head>", '<head><meta charset="iso-8859-2">').encode("iso-8859-2")
    told = document(HEAD.replace(b"ISO-8859-2", b"windows-1251") + page)

    assert (told.encoding_by, WORDS in told.text) == ("declared", True)


@pytest.mark.parametrize("charset", [b"nonsense", b"utf-16", b"base64", b"undefined", b"\xff\xfe", b"a" * 500])
def test_headers_that_say_nothing_of_use(charset: bytes) -> None:
    """An encoding that there is not, or that no page is in, is passed over, and the detector is asked."""
    told = document(HEAD.replace(b"ISO-8859-2", charset) + PAGE)

    assert told.encoding_by == "detected"


def test_a_mail_is_read_as_its_page() -> None:
    """Of two forms of the same letter the page has the elements; what is attached is none of it."""
    mail = (
        "From: desk@quayside-post.example\nSubject: The week\nMIME-Version: 1.0\n"
        'Content-Type: multipart/alternative; boundary="b"\n\n'
        "--b\nContent-Type: text/plain; charset=utf-8\n\nThe bridge is open.\n"
        "--b\nContent-Type: text/html; charset=utf-8\nContent-Disposition: attachment\n\n<p>Attached.</p>\n"
        f"--b\nContent-Type: text/html; charset=utf-8\n\n{HTML}\n--b--\n"
    )

    assert document(mail.encode()).text == f"Most otwarty\n\n{WORDS}"


def test_a_body_that_begins_with_a_number() -> None:
    """A tool took the pieces' lengths out: what looks like one is the text's."""
    head = HEAD.replace(b"text/html", b"text/plain").replace(b"Content-Length: 999", b"Transfer-Encoding: chunked")

    assert document(head + b"1984\nThe bridge opened in that year.").text == "1984\nThe bridge opened in that year."


def test_what_is_attached_to_a_mail_is_none_of_it() -> None:
    """A message that was passed on has a page of its own."""
    inner = f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{HTML}"
    mail = (
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nThe bridge is open.\n"
        f"--b\nContent-Type: message/rfc822\n\n{inner}\n"
        f"--b\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n{inner}\n--b--\n"
    )

    assert document(mail.encode()).text == "The bridge is open."


def test_a_mail_without_a_page_is_read_as_its_text() -> None:
    """In the encoding that its headers tell."""
    mail = b"Subject: The week\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-2\n\n" + WORDS.encode(
        "iso-8859-2"
    )
    told = document(mail)

    assert (told.type, told.text, told.encoding_by) == (FileType.TEXT, WORDS, "header")


@pytest.mark.parametrize(
    "text",
    [
        "Title: The bridge\nDate: 2 March 2026\nContent-Type: article\n\nThe bridge opened on Monday.",
        "HTTP/1.1 200 OK is what a server says when it has found the page.\n\nIt says 404 when it has not.",
        "From Quayside: the bridge is open.\n\nIt opened on Monday.",
        "WARC/1.0 is the form in which libraries keep the web.\n\nIt was agreed on in 2009.",
    ],
)
def test_texts_that_begin_like_one_stay_texts(text: str) -> None:
    """What scrapers write above a story, and stories about the web, are no headers."""
    assert opened(text.encode(), max_bytes=1000) == Saved(text.encode())


@pytest.mark.parametrize(
    ("content", "error", "reason", "said"),
    [
        (b"HTTP/1.1 404 Not Found\r\nServer: a\r\n\r\n" + PAGE, Rejected, "http-status", "404 Not Found"),
        (b"HTTP/1.1 301 Moved\r\nServer: a\r\n\r\n", Rejected, "http-status", "301 Moved"),
        (
            HEAD.replace(b"Content-Length: 999", b"Content-Encoding: br") + b"\x0b\x02\x80<p>",
            Rejected,
            "binary",
            "'br'",
        ),
        (
            HEAD.replace(b"Content-Length: 999", b"Transfer-Encoding: chunked") + chunked(PAGE)[:-60],
            Quarantined,
            "damaged-archive",
            "are whole, and the next is not",
        ),
        (
            HEAD.replace(b"Content-Length: 999", b"Transfer-Encoding: chunked") + b"5\r\n<p>ab\r\nrest of it",
            Quarantined,
            "damaged-archive",
            "in pieces 1 are whole",
        ),
        (HEAD[:-2], Rejected, "empty", "0 bytes"),
        (
            warc(record("response", HEAD + PAGE), record("response", HEAD + PAGE, f"{URL}/2")),
            Rejected,
            "many-pages",
            "of 2 pages; wanted one: `newsmill unpack`",
        ),
        (warc(record("response", HEAD.replace(b"200", b"404") + PAGE)), Rejected, "no-text", "without a page"),
        (warc(record("response", HEAD + PAGE))[:-30], Quarantined, "damaged-archive", "a record of"),
        (warc(record("response", HEAD + PAGE)) + b"more", Quarantined, "damaged-archive", "no record begins"),
        (b"WARC/1.0\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\nabc", Quarantined, "damaged-archive", "of 9999"),
        (webarchive(plistlib.FMT_XML, WebResourceMIMEType=["text/html"]), Rejected, "binary", "web archive of ''"),
        (b"<plist>" + b"<array>" * 3000, Quarantined, "damaged-archive", "a property list"),
        (b"WARC/1.0\r\nContent-Length: -3\r\n\r\nabc", Quarantined, "damaged-archive", "a record of -3 bytes"),
        (
            b"MIME-Version: 1.0\nContent-Type: image/png\n\nabc",
            Rejected,
            "no-text",
            "a MIME message of 1 parts, none of them a page",
        ),
        (
            b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n" + b"\n--b\n" * 20_001,
            Rejected,
            "binary",
            "20,001",
        ),
        (webarchive(plistlib.FMT_BINARY)[:-40], Quarantined, "damaged-archive", "a property list"),
        (b"<plist><dict><key>a</key></dict>", Quarantined, "damaged-archive", "a property list"),
        (plistlib.dumps({"a": 1}), Rejected, "binary", "no web archive"),
        (webarchive(plistlib.FMT_XML, WebResourceMIMEType="image/png"), Rejected, "binary", "'image/png'"),
    ],
)
def test_what_cannot_be_read(content: bytes, error: type[NewsmillError], reason: str, said: str) -> None:
    """Says what was seen and what was wanted."""
    with pytest.raises(error, match=said) as caught:
        document(content)

    assert isinstance(caught.value, DocumentError)
    assert caught.value.reason == reason


def test_an_encoding_that_is_written_in_none() -> None:
    """A label may be in an encoding of its own, which there is not."""
    told = document(HEAD.replace(b"charset=ISO-8859-2", b"charset*=a\x00b''%E2") + PAGE)

    assert told.encoding_by == "detected"


def test_parts_within_parts_without_end() -> None:
    """A message that nests deeper than anybody's would is turned away, and nothing else stops."""
    inner = "MIME-Version: 1.0\nContent-Type: message/rfc822\n\n" * 20_000

    with pytest.raises(Quarantined, match="too deep"):
        document(inner.encode())


def test_what_unpacks_to_too_much() -> None:
    """Inside an answer as outside."""
    with pytest.raises(Rejected, match="over 1,000 bytes"):
        opened(HEAD + gzip.compress(bytes(5000)), max_bytes=1000)


@given(
    st.sampled_from(
        [HEAD + chunked(PAGE), warc(record("response", HEAD + PAGE)), mhtml(), webarchive(plistlib.FMT_BINARY)]
    ),
    st.integers(0, 2000),
    st.binary(max_size=8),
)
def test_damage_never_stops_a_run(content: bytes, at: int, noise: bytes) -> None:
    """Cut off, or with other bytes in the middle: it is read, or turned away as a file."""
    for damaged in (content[:at], content[:at] + noise + content[at + len(noise) :]):
        with suppress(DocumentError):
            document(damaged)


@pytest.mark.parametrize("header", ["X-A: =?\xfc?q?hallo?=", "Subject: =?x-none?b?!!?=", "Subject: =?utf-8?b?gA==?="])
def test_a_mails_headers_may_be_damaged(header: str) -> None:
    """The text is read all the same."""
    mail = f"From: a@b.example\r\n{header}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nMost otwarty."
    assert document(mail.encode("latin-1")).text == "Most otwarty."


def test_a_mail_says_what_it_brings() -> None:
    """A subject in UTF-8 as it stands, or coded; an archive of a browser says when it was saved, which is no date."""
    head = "From: The Quayside Post <a@b.example>\r\nDate: Thu, 14 Mar 2024 09:25:00 +0000\r\nMIME-Version: 1.0\r\n"
    for subject in ("Mgła nad kanałem", "=?utf-8?b?TWfFgmEgbmFkIGthbmHFgmVt?="):
        read = document(f"{head}Subject: {subject}\r\nContent-Type: text/plain\r\n\r\nMost otwarty.".encode())
        assert read.hints["told:title"] == ("Mgła nad kanałem",)
        assert read.hints["told:date"] == ("Thu, 14 Mar 2024 09:25:00 +0000",)
        assert read.hints["told:publisher"] == ("The Quayside Post",)
    assert not any(key.startswith("told:") for key in document(mhtml()).hints)
