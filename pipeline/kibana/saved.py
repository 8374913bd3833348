"""Saved searches, to start from in Discover: as saved objects, which is the way Kibana has to bring them.

They are written in an old form on purpose (`typeMigrationVersion`): Kibana lifts old objects to its own form and
refuses newer ones.
"""

import json
from collections.abc import Mapping, Sequence

from pipeline.index.mappings import Json, Kind
from pipeline.kibana import news, operations
from pipeline.kibana.panels import asked
from pipeline.kibana.views import View

_INDEX = "kibanaSavedObjectMeta.searchSourceJSON.index"


def searches(views: Mapping[Kind, View], prefix: str) -> list[Json]:
    """The saved searches, each a saved object."""
    articles, files, runs = views[Kind.ARTICLES], views[Kind.FILES], views[Kind.RUNS]
    doubtful = (*news.COLUMNS[:3], "conflicts", "warnings")
    return [
        _search(articles, f"{prefix}-articles-newest", "Articles, newest first", news.COLUMNS),
        _search(articles, f"{prefix}-articles-doubtful", "Articles with a contradiction", doubtful, "conflicts : *"),
        _search(files, f"{prefix}-files-set-aside", "Files set aside", operations.OF_FILES, operations.SET_ASIDE),
        _search(runs, f"{prefix}-runs-failed", "Runs that failed", operations.OF_RUNS, operations.FAILED),
    ]


def _search(view: View, id_: str, title: str, columns: Sequence[str], where: str = "") -> Json:
    source = {
        "query": {"query": asked(view, where)["expression"] if where or view.query else "", "language": "kuery"},
        "filter": [],
        "indexRefName": _INDEX,
    }
    return {
        "type": "search",
        "id": id_,
        "attributes": {
            "title": f"{view.title.partition(':')[0]}: {title[0].lower()}{title[1:]}",
            "description": "",
            "columns": [view.field(name) for name in columns],
            "sort": [[view.field(view.time_field), "desc"]],
            "grid": {},
            "hideChart": False,
            "isTextBasedQuery": False,
            "timeRestore": False,
            "kibanaSavedObjectMeta": {"searchSourceJSON": json.dumps(source)},
        },
        "references": [{"type": "index-pattern", "id": view.id, "name": _INDEX}],
        "coreMigrationVersion": "8.8.0",
        "typeMigrationVersion": "10.5.0",
    }
