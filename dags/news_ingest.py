"""Take in what lies in a source: on a schedule, and by hand with the form.

1. **plan** looks at every file, and deals them out in batches. It waits while another run is at work on the index.
2. **work_batch**, one task a batch (at most 200): read, clean, enrich, stage, load, look whether all is there. A task
   that was killed is tried again and writes what it had staged.
3. **balance** puts the parts together, marks what is missing, holds the books against the index, writes the report.
4. **report** fails where the books do not balance, and names the files.

The run's figures, its report and what was set aside stand on its page *Newsmill*.
"""

import os

from airflow.sdk import Param, task

from newsmill_wiring import A_SOURCE, HOW, form, news_dag, plan_in_turn, schedule, survey, tell_failure, to_the_end

FORM = {
    "source": Param(
        os.environ.get("NEWSMILL_SOURCE", "/opt/newsmill/inbox"),
        type="string",
        pattern=A_SOURCE,
        title="Source",
        description="A folder, as the workers see it, or a URL: /srv/news, s3://bucket/news, gs://bucket/news.",
        section="What",
    ),
    "glob": Param(
        None,
        type=["null", "string"],
        maxLength=1000,
        title="Only files that fit",
        description="By their path behind the source; * crosses folders: 2025-11-*/*.txt. Empty takes all.",
        section="What",
    ),
    "takes": Param(
        "changed",
        type="string",
        enum=["changed", "everything"],
        values_display={"changed": "What is new or has changed", "everything": "Everything, worked anew"},
        title="Take",
        description="Everything is for after a mistake; an upgrade wants stale articles only.",
        section="What",
    ),
    "stale_only": Param(
        False,
        type="boolean",
        title="Stale articles only",
        description="Make anew what another version of a step made, or what the index lost; new files are left alone. "
        "With an empty source: in all sources there ever were.",
        section="What",
    ),
    **HOW,
}


@news_dag("ingest", doc_md=__doc__, schedule=schedule(), params=FORM)
def news_ingest() -> None:
    """Take in what lies in a source."""

    @task(on_failure_callback=tell_failure)
    def plan() -> list[dict[str, str]]:
        """Look at every file, and deal them out in batches."""
        from pipeline import scheduled

        order = scheduled.ingest_order(form())
        if form()["dry_run"]:
            survey(order)
            return []
        return plan_in_turn(order)

    to_the_end(plan())


news_ingest()
