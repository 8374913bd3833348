"""Newsmill in Airflow's pages: a tab on each DAG run, a link on each task, a page of all runs.

The pages themselves are `pipeline.pages`; here stands who may see them: whoever may see the runs of `news_ingest`.
"""

from typing import Annotated, Any
from urllib.parse import quote

from airflow.plugins_manager import AirflowPlugin
from airflow.sdk import BaseOperatorLink

ROOT = "/newsmill"
OURS = ("news_ingest", "news_replay", "news_reindex", "news_watch")
"""DAGs that are Newsmill's."""
HEADERS = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"}
"""The pages bring no script; what they quote was written by others."""


def _app() -> Any:  # Any: FastAPI, which only the api-server imports
    from airflow.api_fastapi.auth.managers.models.resource_details import DagAccessEntity
    from airflow.api_fastapi.core_api.security import requires_access_dag
    from fastapi import Depends, FastAPI, HTTPException, Query
    from fastapi.responses import HTMLResponse, RedirectResponse, Response

    allowed = Depends(requires_access_dag("GET", DagAccessEntity.RUN, "news_ingest"))
    app = FastAPI(title="Newsmill", dependencies=[allowed], docs_url=None, redoc_url=None, openapi_url=None)

    def shown(page: str | None, what: str) -> HTMLResponse:
        if page is None:
            raise HTTPException(404, f"{what}: there is nothing of that name")
        return HTMLResponse(page, headers=HEADERS)

    @app.get("/")
    def runs() -> HTMLResponse:
        from pipeline import pages

        return shown(pages.runs(ROOT), "runs")

    @app.get("/runs/{run}")
    def run(run: str) -> HTMLResponse:
        from pipeline import pages

        return shown(pages.run(ROOT, run), run)

    @app.get("/runs/{run}/report.json")
    def report(run: str) -> Response:
        from pipeline import pages

        content = pages.report(run) if run.replace("-", "").isalnum() else None
        if content is None:
            raise HTTPException(404, f"{run}: there is no report of that run")
        return Response(content, media_type="application/json")

    @app.get("/of/{dag}")
    def of(dag: str, dag_run: Annotated[str, Query()]) -> Response:
        from pipeline import pages, scheduled

        known = scheduled.remembered({"dag": dag, "dag_run": dag_run})
        if known and known["run"]:
            return RedirectResponse(f"{ROOT}/runs/{quote(known['run'])}")
        return shown(pages.survey(known["survey"]) if known and known["survey"] else pages.nothing_yet(), dag_run)

    @app.get("/explain")
    def explain(path: Annotated[str, Query()]) -> HTMLResponse:
        from pipeline import pages

        return shown(pages.explained(path), path)

    return app


class RunLink(BaseOperatorLink):
    """From a task to the figures of its run."""

    name = "Newsmill: figures and report"

    def get_link(self, operator: Any, *, ti_key: Any) -> str:  # Any: Airflow gives one of several kinds
        """Where that page is; nothing for the tasks of other DAGs."""
        del operator
        return f"{ROOT}/of/{ti_key.dag_id}?dag_run={quote(ti_key.run_id, safe='')}" if ti_key.dag_id in OURS else ""


class NewsmillPlugin(AirflowPlugin):
    """What Airflow takes up."""

    name = "newsmill"
    fastapi_apps = [{"app": _app(), "url_prefix": ROOT, "name": "Newsmill"}]
    global_operator_extra_links = [RunLink()]
    external_views = [
        {
            "name": "Newsmill",
            "href": f"{ROOT}/of/{{DAG_ID}}?dag_run={{RUN_ID}}",
            "destination": "dag_run",
            "url_route": "newsmill",
        },
        {
            "name": "Newsmill runs",
            "href": f"{ROOT}/",
            "destination": "nav",
            "url_route": "newsmill_runs",
            "category": "browse",
        },
    ]
