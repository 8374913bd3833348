"""Airflow's own view of our DAGs, in a process apart: it wants its settings before it is imported, and it warns a lot.

python -m tests.dags.apart facts           what the DAGs are like
python -m tests.dags.apart run < runs      run DAGs by `dag.test()`: a list of DAG, form and environment
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parents[2]
DAGS = REPOSITORY / "dags"
MARK = "==== answer ===="


def ask(what: str, home: Path, given: object = None, **environment: str) -> Any:  # Any: what the process answers
    """Ask such a process, whose Airflow keeps its things in this folder."""
    settings = {
        "AIRFLOW_HOME": str(home),
        "AIRFLOW__CORE__DAGS_FOLDER": str(DAGS),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__UNIT_TEST_MODE": "False",
        "AIRFLOW__OPENLINEAGE__DISABLED": "True",
        "PYTHONPATH": os.pathsep.join([str(REPOSITORY), str(DAGS)]),
        "NEWSMILL_WORK": str(home / "work"),
        **environment,
    }
    if not (home / "airflow.db").exists():
        migrate = [sys.executable, "-m", "airflow", "db", "migrate"]
        subprocess.run(migrate, env={**os.environ, **settings}, check=True, capture_output=True, timeout=600)
    done = subprocess.run(
        [sys.executable, "-m", "tests.dags.apart", what],
        input=json.dumps(given),
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=1100,
        cwd=REPOSITORY,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return json.loads(done.stdout.rpartition(MARK)[2])


def facts() -> dict[str, Any]:
    """What the DAGs are like."""
    from airflow.dag_processing.dagbag import DagBag

    bag = DagBag(str(DAGS))
    imported = sorted(name for name in sys.modules if name.split(".")[0] == "pipeline")
    dags = {
        dag.dag_id: {
            "owner": dag.owner,
            "doc": dag.doc_md,
            "tags": sorted(dag.tags),
            "params": {
                name: {**told["schema"], "description": told["description"]}
                for name in dag.params
                for told in [dag.params.get_param(name).serialize()]
            },
            "max_active_runs": dag.max_active_runs,
            "tasks": {
                task.task_id: {"pool": task.pool, "retries": task.retries, "doc": bool(_doc(task))}
                for task in dag.tasks
            },
        }
        for dag in bag.dags.values()
    }
    parsed = {stat.file: stat.duration.total_seconds() for stat in bag.dagbag_stats}
    return {"errors": bag.import_errors, "imported": imported, "dags": dags, "parsed_s": parsed}


def _doc(task: Any) -> object:
    function = getattr(task, "python_callable", None)
    return task.doc_md or (function.__doc__ if function else task.subject)  # an approval says itself what it asks


def run(wanted: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Run DAGs one after the other; answers the state of each, and of its tasks."""
    from airflow.dag_processing.dagbag import DagBag

    ended = []
    for each in wanted:
        os.environ.update(each.get("environment", {}))
        # As outside tests, each run has its DAG loaded anew: the values of a form stay in its fields (Airflow 3.3).
        sys.modules.pop("newsmill_wiring", None)
        dag_run = DagBag(str(DAGS)).dags[each["dag"]].test(run_conf=each.get("form", {}))
        tasks = {f"{task.task_id}[{task.map_index}]": task.state for task in dag_run.get_task_instances()}
        ended.append({"state": dag_run.state, "tasks": tasks})
    return ended


if __name__ == "__main__":
    answer = facts() if sys.argv[1] == "facts" else run(json.load(sys.stdin))
    print(MARK, json.dumps(answer, default=str))
