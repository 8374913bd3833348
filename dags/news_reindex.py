"""Move an index to a new version, once a person has approved it; or go back to the version before.

1. **build** fills a new version behind the current one, with the mappings of this release; loading goes on.
2. **judge** asks both the judged queries.
3. **approve** shows the judge's figures, and waits for a person.
4. **swap** puts the new version in front. Where search gets worse it wants a reason, which stays with the version.

*Go back* in the form does **rollback** and nothing else: what was loaded since is carried over.
"""

from airflow.providers.standard.operators.hitl import ApprovalOperator
from airflow.sdk import Param, get_current_context, task

from newsmill_wiring import ARTICLES, QUIET, form, news_dag, tell_failure

FORM = {
    "action": Param(
        "reindex",
        type="string",
        enum=["reindex", "rollback"],
        values_display={"reindex": "Build a new version", "rollback": "Go back to the version before"},
        title="Do",
        section="What",
    ),
    "kind": Param(
        "articles",
        type="string",
        enum=["articles", "files", "runs"],
        values_display={"articles": "Articles", "files": "The ledger of files", "runs": "Runs"},
        title="Index",
        section="What",
    ),
    "judged": Param(
        None,
        type=["null", "string"],
        pattern="^(/.*)?$",
        title="Judged queries",
        description="A file of your own, as the workers see it; empty asks those that come with Newsmill.",
        section="What",
    ),
    "anew": Param(
        False,
        type="boolean",
        title="Begin anew",
        description="Throw away a version whose building was broken off, rather than go on with it.",
        section="How",
    ),
    "requests_per_second": Param(
        None,
        type=["null", "number"],
        exclusiveMinimum=0,
        title="Documents per second",
        description="Copy no faster than this; empty is as fast as it goes.",
        section="How",
    ),
    "quiet": QUIET,
}


@news_dag("reindex", doc_md=__doc__, schedule=None, params=FORM)
def news_reindex() -> None:
    """Move an index to a new version, or back."""

    @task.branch
    def choose() -> str:
        """Build, or go back."""
        return "build" if form()["action"] == "reindex" else "rollback"

    @task(on_failure_callback=tell_failure)
    def build() -> str:
        """Fill a new version."""
        from pipeline import scheduled

        asked = form()
        return scheduled.fill(asked["kind"], requests_per_second=asked["requests_per_second"], anew=asked["anew"])

    @task(on_failure_callback=tell_failure)
    def judge() -> str:
        """Ask both versions the judged queries."""
        from pipeline import scheduled

        return scheduled.judge(form()["kind"], form()["judged"])

    approve = ApprovalOperator(
        task_id="approve",
        subject="Swap in the new version of {{ params.kind }}?",
        body="{{ ti.xcom_pull(task_ids='judge') }}",
        params={
            "reason": Param(
                None,
                type=["null", "string"],
                title="Reason",
                description="Wanted where search gets worse; it stays with the version.",
            )
        },
        retries=0,
    )

    @task(outlets=[ARTICLES], on_failure_callback=tell_failure)
    def swap() -> str:
        """Put the new version in front."""
        from pipeline import scheduled

        said = get_current_context()["ti"].xcom_pull(task_ids="approve") or {}
        return scheduled.swap(form()["kind"], form()["judged"], (said.get("params_input") or {}).get("reason"))

    @task(outlets=[ARTICLES], on_failure_callback=tell_failure)
    def rollback() -> str:
        """Put the version before back in front."""
        from pipeline import scheduled

        return scheduled.rollback(form()["kind"])

    chosen = choose()
    chosen >> build() >> judge() >> approve >> swap()
    chosen >> rollback()


news_reindex()
