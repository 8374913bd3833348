"""Watch every source: is it like itself? Every day, after each ingest, and by hand.

Found are sources that went quiet, languages that vanished, rules that suddenly take much more or nothing, fields that
are found less often, and files set aside more often: each against that source's own past, by more than chance brings
about. What is found stands in this run and in the index (`newsmill-runs`, state `watched`), and is told through the
notifiers.
"""

from airflow.sdk import AssetOrTimeSchedule, CronTriggerTimetable, get_current_context, task

from newsmill_wiring import ARTICLES, QUIET, news_dag, started, tell, tell_failure


@news_dag(
    "watch",
    doc_md=__doc__,
    schedule=AssetOrTimeSchedule(timetable=CronTriggerTimetable("0 6 * * *", timezone="UTC"), assets=[ARTICLES]),
    params={"quiet": QUIET},
)
def news_watch() -> None:
    """Watch every source."""

    @task(on_failure_callback=tell_failure)
    def look() -> list[dict[str, str]]:
        """Hold each source against its own past."""
        from pipeline import scheduled

        return scheduled.watch(started())

    @task
    def tell_findings(found: list[dict[str, str]]) -> int:
        """Tell what was found, if anything was."""
        if found:
            text = "\n".join(f"- {each['message']}" for each in found)
            tell(get_current_context(), f"Newsmill: {len(found)} findings", text)
        return len(found)

    tell_findings(look())  # type: ignore[arg-type]  # what it returns, once it runs


news_watch()
