"""Pages as real tools save them: curl, wget and Chromium fetch one from a server on this machine."""

import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.read import read
from tests.builders import raw_file

WORDS = "Most nad kanałem został otwarty w poniedziałek, a mieszkańcy źle to przyjęli."
PAGE = (
    "<!DOCTYPE html><html><head><title>Most</title><link rel=stylesheet href=style.css></head><body><h1>Most</h1>"
    f'<p>{WORDS}</p><iframe src="frame.html"></iframe></body></html>'
)
SLOW_S = 60


class Served(SimpleHTTPRequestHandler):
    """Serves a folder, whose pages it says to be in ISO 8859-2: they do not say it themselves."""

    def guess_type(self, path: object) -> str:
        kind = super().guess_type(str(path))
        return f"{kind}; charset=iso-8859-2" if kind == "text/html" else kind

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def page(tmp_path: Path) -> Iterator[str]:
    """The address of a page with a frame and a style sheet."""
    folder = tmp_path / "served"
    folder.mkdir()
    (folder / "page.html").write_bytes(PAGE.encode("iso-8859-2"))
    (folder / "frame.html").write_text("<p>A frame with an advertisement for boats.</p>", encoding="utf-8")
    (folder / "style.css").write_text("p { color: navy }", encoding="utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Served, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/page.html"
        server.shutdown()


def _told(program: str, *arguments: str) -> bytes:
    if not (path := shutil.which(program)):
        pytest.skip(f"{program} is not installed")
    return subprocess.run([path, *arguments], capture_output=True, check=True, timeout=SLOW_S).stdout


def by_curl(url: str, _folder: Path) -> bytes:
    """The answer with its headers."""
    return _told("curl", "-si", url)


def by_wget(url: str, _folder: Path) -> bytes:
    """The same by wget."""
    return _told("wget", "-qO-", "--save-headers", url)


def as_warc(url: str, folder: Path) -> bytes:
    """A web archive of the page with all that it shows, each record compressed by itself."""
    _told("wget", "-qp", f"--warc-file={folder / 'page'}", "--delete-after", "-P", str(folder), url)
    return (folder / "page.warc.gz").read_bytes()


def by_chromium(url: str, _folder: Path) -> bytes:
    """What Chromium saves as a single file."""
    if not (path := shutil.which("chromium")):
        pytest.skip("chromium is not installed")
    browsers = pytest.importorskip("playwright.sync_api", reason="the package playwright is not installed")
    with browsers.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        shown = browser.new_page()
        shown.goto(url)
        kept: str = shown.context.new_cdp_session(shown).send("Page.captureSnapshot", {"format": "mhtml"})["data"]
        browser.close()
    return kept.encode()


@pytest.mark.parametrize("save", [by_curl, by_wget, as_warc, by_chromium])
def test_a_page_reads_the_same_however_it_was_saved(
    save: Callable[[str, Path], bytes], page: str, tmp_path: Path
) -> None:
    """Its words, in the encoding that the server told, and the address where the form has one."""
    told = read(raw_file(save(page, tmp_path)), Limits())

    assert told.text == f"Most\n\n{WORDS}"
    assert told.encoding == "iso-8859-2"
    assert told.hints.get("html:saved-from", (page,)) == (page,)
