"""Work again what was set aside: files that were repaired, or that a repaired Newsmill reads.

1. **show** lists what would be taken: on the run's page *Newsmill*, and in its log.
2. **approve** asks a person, with that list, unless the form says not to ask.
3. From **plan** on it goes as *News: ingest* does.
"""

from typing import Any

from airflow.providers.standard.operators.hitl import ApprovalOperator
from airflow.sdk import Param, TriggerRule, get_current_context, task

from newsmill_wiring import A_SOURCE, HOW, form, news_dag, plan_in_turn, survey, tell_failure, to_the_end


def _only(title: str, description: str, **more: Any) -> Param:  # Any: whatever JSON Schema has
    """A field of the form that narrows what is taken; empty takes all."""
    return Param(None, type=["null", "string"], title=title, description=description, section="What", **more)


FORM = {
    "reason": _only("Reason", "Only files set aside for this, such as bug or unreadable.", pattern="^[a-z-]*$"),
    "step": _only(
        "Step",
        "Only files set aside at this step.",
        enum=[None, "read", "clean", "enrich", "index"],
        values_display={
            "null": "Any",
            "read": "Reading",
            "clean": "Cleaning",
            "enrich": "Finding metadata",
            "index": "Loading",
        },
    ),
    "step_version": _only("Version of the step", "Only what this version of the step set aside, such as rules-1."),
    "source": _only("Source", "Only what lies in this folder or URL.", pattern=A_SOURCE),
    "path": _only("Only files that fit", "By their whole path; * crosses folders: */2025-11-*.txt."),
    "run": _only("Run", "Only what this run set aside.", pattern=r"^[0-9TZa-f\-]*$"),
    "ask": Param(
        True,
        type="boolean",
        title="Ask before",
        description="Wait for a person to approve the list of files.",
        section="How",
    ),
    **HOW,
}


@news_dag("replay", doc_md=__doc__, schedule=None, params=FORM)
def news_replay() -> None:
    """Work again what was set aside."""

    @task
    def show() -> str:
        """List what would be taken."""
        from pipeline import scheduled

        return survey(scheduled.replay_order(form()))

    @task.branch
    def ask() -> str | None:
        """Whether a person is to be asked; a run that would take nothing ends here, as a dry run does."""
        if form()["dry_run"] or get_current_context()["ti"].xcom_pull(task_ids="show", key="files") == 0:
            return None
        return "approve" if form()["ask"] else "plan"

    approve = ApprovalOperator(
        task_id="approve",
        subject="Work these files again?",
        body="{{ ti.xcom_pull(task_ids='show') }}",
        retries=0,
    )

    @task(trigger_rule=TriggerRule.NONE_FAILED_MIN_ONE_SUCCESS, on_failure_callback=tell_failure)
    def plan() -> list[dict[str, str]]:
        """Look at the files once more, and deal them out in batches."""
        from pipeline import scheduled

        return plan_in_turn(scheduled.replay_order(form()))

    planned = plan()
    asked = ask()
    show() >> asked >> approve >> planned
    asked >> planned
    to_the_end(planned)


news_replay()
