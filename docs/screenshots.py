"""Photographs Airflow's pages for docs/operating.md: `make screenshots`.

Starts the tests' own deployment with a real Elasticsearch, takes the bundled samples in, and looks at it in Chromium.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import Page, sync_playwright

from tests.dags.deployment import PASSWORD, Deployment
from tests.elastic.node import Node

IMAGES = Path(__file__).parent / "images"
SAMPLES = Path(__file__).parents[1] / "samples" / "raw"
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
SLOW_MS = 120_000
"""On a machine that is busy a page takes its time."""


def main() -> None:
    """Photograph the form, a run's grid, its figures, a file explained, and an approval."""
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="inbox-") as inbox, _stack(inbox) as airflow:
        shutil.copytree(SAMPLES, inbox, dirs_exist_ok=True)
        ingest = airflow.trigger("news_ingest", source=inbox, batch_size=10)
        if airflow.await_run("news_ingest", ingest) != "success":
            raise SystemExit(f"the run to be shown failed: {airflow.tasks('news_ingest', ingest)}")
        reindex = airflow.trigger("news_reindex")
        with _page(airflow) as page:
            page.goto(f"{airflow.url}/dags/news_ingest")
            page.get_by_label("Trigger Dag").click()
            page.get_by_role("button", name="What").click()
            page.get_by_text("Only files that fit").wait_for()
            _photograph(page, "form")
            run = f"{airflow.url}/dags/news_ingest/runs/{quote(ingest)}"
            page.goto(run)
            page.get_by_text("work_batch").first.wait_for()
            _photograph(page, "run")
            page.goto(f"{run}/plugin/newsmill")
            page.frame_locator("iframe").get_by_text("Outcomes").first.wait_for()
            _photograph(page, "figures", height=1700)
            page.goto(f"{airflow.url}/newsmill/explain?path={quote(f'{inbox}/age-notice-glued.txt', safe='')}")
            _photograph(page, "explain")
            airflow.await_task("news_reindex", reindex, "approve", "awaiting_input", "deferred")
            page.goto(f"{airflow.url}/dags/news_reindex/runs/{quote(reindex)}/tasks/approve/required_actions")
            page.get_by_text("Approve").first.wait_for()
            page.get_by_text("nDCG").first.wait_for()
            if not page.get_by_role("button", name="Approve").is_enabled():
                raise SystemExit("nobody can approve: a field wants filling first")
            _photograph(page, "approval")


def _photograph(page: Page, name: str, *, height: int = 900) -> None:
    page.set_viewport_size({"width": 1440, "height": height})
    page.wait_for_timeout(3000)  # charts and panels slide in
    page.screenshot(path=IMAGES / f"airflow-{name}.png")
    page.set_viewport_size({"width": 1440, "height": 900})


@contextmanager
def _page(airflow: Deployment) -> Iterator[Page]:
    """A browser in which the operator is logged in."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.set_default_timeout(SLOW_MS)
        page.goto(f"{airflow.url}/auth/login")
        page.locator("input[name=username]").fill("operator")
        page.locator("input[name=password]").fill(PASSWORD)
        page.locator("button[type=submit]").click()
        page.wait_for_url(lambda url: "/login" not in url)
        yield page
        browser.close()


@contextmanager
def _stack(inbox: str) -> Iterator[Deployment]:
    node = Node()
    airflow = Deployment({"NEWSMILL_INDEX": node.url, "NEWSMILL_SOURCE": inbox, "NEWSMILL_SETTLE_S": "0"})
    try:
        node.launch()
        airflow.start()
        node.await_ready()
        airflow.unpause("news_ingest", "news_reindex")
        yield airflow
    finally:
        airflow.remove()
        node.remove()


if __name__ == "__main__":
    main()
