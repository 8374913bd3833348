"""What the DAGs share: how they retry, whom they tell, what they call things. Imports nothing of ours at its top."""

import json
import logging
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

from airflow.sdk import (
    Asset,
    ExceptionRetryPolicy,
    Param,
    RetryAction,
    RetryRule,
    TriggerRule,
    dag,
    get_current_context,
    task,
)  # fmt: skip
from airflow.sdk.exceptions import AirflowRescheduleException

ARTICLES = Asset(name="newsmill_articles", uri="newsmill://index/articles", group="newsmill")
"""Emitted by every run that ended well, and by whatever else changes what a search finds."""

INDEX_POOL = "newsmill_index"
"""Bounds how many batches write to the index at once."""

TURN_S = 30
"""How often a run that waits for its turn looks whether it has come."""

RETRIES = 8
"""Tries again, the last about 40 minutes after the first."""

POLICY = ExceptionRetryPolicy(
    [
        RetryRule("pipeline.errors.SetupError", RetryAction.FAIL, reason="a person must change a setting"),
        RetryRule("pipeline.errors.UnbalancedError", RetryAction.FAIL, reason="the books do not balance"),
        RetryRule("pipeline.errors.ServiceError", RetryAction.RETRY, reason="a service is away"),
        RetryRule(
            ["builtins.TypeError", "builtins.KeyError", "builtins.AttributeError", "builtins.AssertionError"],
            RetryAction.FAIL,
            reason="a bug, which trying again does not mend",
        ),
    ]
)

DEFAULTS: dict[str, Any] = {  # Any: a task's own arguments
    "owner": "newsroom-operators",
    "retries": RETRIES,
    "retry_delay": timedelta(seconds=10),
    "retry_exponential_backoff": 2.0,
    "max_retry_delay": timedelta(minutes=15),
    "retry_policy": POLICY,
}

A_SOURCE = r"^(/|[A-Za-z][A-Za-z0-9+.\-]*://).*$|^$"
"""A folder or a URL, or nothing."""
QUIET = Param(
    False,
    type="boolean",
    title="Quiet",
    description="Tell nobody if this run fails; its page and its log still say it.",
    section="How",
)
HOW = {
    "batch_size": Param(
        1000,
        type="integer",
        minimum=1,
        maximum=100_000,
        title="Batch size",
        description="Files that one task works, 1 to 100,000. Batches grow where there would be more than 200.",
        section="How",
    ),
    "dry_run": Param(
        False,
        type="boolean",
        title="Dry run",
        description="Only look: what would be taken stands on the run's Newsmill page, and nothing is written.",
        section="How",
    ),
    "quiet": QUIET,
}
"""The fields of a form that say how files are to be worked."""


def news_dag(kind: str, **more: Any) -> Callable[[Callable[[], None]], Callable[[], Any]]:  # Any: Airflow's arguments
    """A DAG as all of ours are, and what this one has besides, in the words of Airflow's `dag`."""
    return dag(
        dag_display_name=f"News: {kind}",
        start_date=datetime(2025, 1, 1, tzinfo=UTC),  # nothing is caught up on; Airflow wants a beginning all the same
        catchup=False,
        max_active_runs=1,
        default_args=DEFAULTS,
        tags=["newsmill", kind],
        **more,
    )


def schedule() -> str | None:
    """When the ingest runs, as a cron line; None for only by hand."""
    return os.environ.get("NEWSMILL_SCHEDULE", "0 * * * *").strip() or None


@contextmanager
def _told_apart(**names: str) -> Iterator[None]:
    """Lines of the log carry these meanwhile, such as run and batch."""
    import structlog

    with structlog.contextvars.bound_contextvars(**names):
        yield


def form() -> Mapping[str, Any]:  # Any: what fits the fields
    """What the form of this DAG run says."""
    return get_current_context()["params"]


def started() -> datetime:
    """When this DAG run began: the same for every try of a task, another once the run was cleared."""
    begun = get_current_context()["dag_run"].start_date
    assert begun, "a run whose tasks are at work has begun"
    return begun


def survey(order: Any) -> str:  # Any: an order, which is imported inside of tasks only
    """Look what a run would take; its words stand on the page of this DAG run, and how many `files` in an XCom."""
    from pipeline import scheduled

    files, told = scheduled.survey(order, started(), _owner())
    get_current_context()["ti"].xcom_push("files", files)
    return told


def plan_in_turn(order: Any) -> list[dict[str, str]]:  # Any: as above
    """Plan a run that this DAG run owns; or come back later, where another is at work on the index.

    Answers what each batch's task is given.
    """
    from pipeline import scheduled
    from pipeline.errors import Occupied

    try:
        planned = scheduled.plan(order, started(), _owner())
    except Occupied as occupied:
        logging.getLogger(__name__).info("waiting for its turn: %s", occupied)
        then = datetime.now(UTC) + timedelta(seconds=TURN_S)
        raise AirflowRescheduleException(then) from occupied  # type: ignore[no-untyped-call]  # Airflow's own
    instance = get_current_context()["ti"]
    instance.xcom_push("folder", planned["folder"])
    instance.xcom_push("run", planned["run"])
    return [{"folder": planned["folder"], "batch": batch} for batch in planned["batches"]]


def _owner() -> dict[str, str]:
    """Whose run it is, as Newsmill keeps it."""
    run = get_current_context()["dag_run"]
    return {"dag": run.dag_id, "dag_run": run.run_id}


def to_the_end(planned: Any) -> None:
    """Wire what follows a plan: its batches worked, the books balanced, the run failed where they do not balance.

    A plan without batches is a dry run, which ends there: what follows is skipped.
    """

    @task(pool=INDEX_POOL, map_index_template="batch {{ task.op_kwargs['batch'] }}")
    def work_batch(folder: str, batch: str) -> dict[str, int]:
        """Work one batch from start to end."""
        from pipeline import scheduled

        context = get_current_context()
        with _told_apart(run=folder.rpartition("/")[2], batch=batch):
            outcomes = scheduled.work(folder, batch, is_guarded=context["ti"].try_number > 1)
            _leave_lineage(context, *scheduled.lineage(folder, batch))
        return outcomes

    @task(trigger_rule=TriggerRule.ALL_DONE_MIN_ONE_SUCCESS)
    def balance(folder: str) -> str:
        """Balance the books, and write the report."""
        from pipeline import scheduled

        with _told_apart(run=folder.rpartition("/")[2]):
            scheduled.balance(folder)
        return folder

    @task(outlets=[ARTICLES], on_failure_callback=tell_failure)
    def report(folder: str, *, outlet_events: Any = None) -> dict[str, int]:
        """Fail where the books do not balance; else tell what depends on the articles."""
        from pipeline import scheduled

        with _told_apart(run=folder.rpartition("/")[2]):
            outcomes = scheduled.must_balance(folder)
        outlet_events[ARTICLES].extra = {"run": folder.rpartition("/")[2], **outcomes}
        return outcomes

    worked = work_batch.expand_kwargs(planned)
    balanced = balance(planned["folder"])
    worked >> balanced
    report(balanced)  # type: ignore[arg-type]  # what it returns, once it runs


def _leave_lineage(context: Mapping[str, Any], files: list[tuple[str, str]], index: tuple[str, str]) -> None:
    """Have the task's OpenLineage event say which files became which index, where anybody listens."""
    from airflow.providers.openlineage import conf
    from openlineage.client.event_v2 import Dataset

    if files and not conf.is_disabled():
        context["task"].inlets = [Dataset(*file) for file in files]
        context["task"].outlets = [Dataset(*index)]


def tell_failure(context: Mapping[str, Any]) -> None:
    """Tell whoever is to be told that a run failed, and why; as a task's `on_failure_callback`."""
    run = context["dag_run"]
    tell(context, f"{run.dag_id} failed", f"{run.dag_id} {run.run_id}: {context.get('exception') or 'it failed'}")


def tell(context: Mapping[str, Any], subject: str, text: str) -> None:
    """Tell this through the notifiers of `NEWSMILL_ALERTS`, unless the run was asked to be quiet."""
    log = logging.getLogger(__name__)
    log.warning("%s\n%s", subject, text)
    if context["params"].get("quiet"):
        return
    for each in json.loads(os.environ.get("NEWSMILL_ALERTS") or "[]"):
        try:
            module, _, name = each["notifier"].rpartition(".")
            notifier = getattr(import_module(module), name)(**each.get("arguments", {}))
            notifier({**context, "newsmill": {"subject": subject, "text": text}})
        except Exception:  # whatever a mail server or a chat raises: what is told stands in the log, too
            log.exception("%s could not be told", each.get("notifier", each))
