"""Reads what we send to Kibana from the outside: the fields it names, and the query that each panel stands for.

Kibana would make these queries in the analyst's browser; this is our reading of its schema, on the safe side of it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.kibana.content import content

Body = dict[str, Any]  # Any: Kibana's own nested shapes
PIECES = content("newsmill")
VIEWS = {piece.id: piece.body["data_view"] for piece in PIECES if piece.kind == "data view"}
DASHBOARDS = {piece.id: piece.body for piece in PIECES if piece.kind == "dashboard"}
SAVED = {piece.id: piece.body for piece in PIECES if piece.kind == "saved search"}


@dataclass(frozen=True)
class Drawn:
    """One panel, or one layer of one."""

    dashboard: str
    title: str
    view: str
    config: Body

    def __str__(self) -> str:
        return f"{self.dashboard}: {self.title}"


def panels(dashboard: str) -> list[Body]:
    """All panels of a dashboard, those in sections too."""
    return [panel for group in groups(dashboard) for panel in group]


def groups(dashboard: str) -> list[list[Body]]:
    """The panels that share a grid: those at the top, then each section's."""
    tops = DASHBOARDS[dashboard]["panels"]
    return [[top for top in tops if "panels" not in top], *(top["panels"] for top in tops if "panels" in top)]


def drawn() -> list[Drawn]:
    """Everything that is drawn from documents."""
    found = []
    for dashboard in DASHBOARDS:
        for panel in panels(dashboard):
            config = panel["config"]
            layers = config.get("layers") or config.get("tabs") or [config]
            for layer in layers:
                title = config.get("title") or config["metrics"][0]["label"]
                whole = {"type": panel["type"], **config, **layer}
                found.append(Drawn(dashboard, title, layer["data_source"]["ref_id"], whole))
    return found


def fields_of(body: object) -> Iterator[str]:
    """Every field that a body names, wherever it stands; queries included."""
    if isinstance(body, dict):
        for key, value in body.items():
            match key:
                case "field" | "field_name":
                    yield value
                case "fields" | "column_order":
                    yield from value
                case "sort":
                    yield from (each["name"] for each in value)
                case "expression" | "formula":
                    yield from fields_of_query(value)
                case _:
                    yield from fields_of(value)
    elif isinstance(body, list):
        for each in body:
            yield from fields_of(each)


def fields_of_query(expression: str) -> list[str]:
    return re.findall(r"([\w@.]+)\s*:", expression)


def kql(expression: str) -> Body:
    """Our part of KQL in the words of Elasticsearch's own query language, which it is a part of."""
    words = re.sub(r"\s*:\s*", ":", expression)
    for word in ("and", "or", "not"):
        words = re.sub(rf"\b{word}\b", word.upper(), words)
    return {"query_string": {"query": words}} if words else {"match_all": {}}


def source_of(saved: Body) -> Body:
    """What a saved search asks; a string of JSON in JSON, as Kibana wants it."""
    source: Body = json.loads(saved["attributes"]["kibanaSavedObjectMeta"]["searchSourceJSON"])
    return source


def search(panel: Drawn, since: str) -> Body:
    """What Kibana would ask Elasticsearch for a panel."""
    view, config = VIEWS[panel.view], panel.config
    within = {"range": {view["timeFieldName"]: {"gte": since, "lte": "now"}}}
    asked = kql(config.get("query", {}).get("expression", ""))
    body: Body = {"size": 0, "track_total_hits": True, "query": {"bool": {"filter": [within, asked]}}}
    body["runtime_mappings"] = view["runtimeFieldMap"]
    if config["type"] == "discover_session":
        names = [{"field": name} for name in config["column_order"]]
        return {**body, "size": 5, "fields": names, "sort": [{one["name"]: one["direction"]} for one in config["sort"]]}
    aggregations = {f"m{number}": one for number, metric in enumerate(metrics(config)) if (one := _measured(metric))}
    for number, bucket in reversed(list(enumerate(buckets(config)))):
        aggregations = {f"b{number}": {**_counted_by(bucket), "aggs": aggregations}}
    return {**body, "aggs": aggregations}


def metrics(config: Body) -> list[Body]:
    """What a panel measures."""
    return [*config.get("metrics", []), *config.get("y", []), *([config["metric"]] if "metric" in config else [])]


def buckets(config: Body) -> list[Body]:
    """What it is counted by, the outermost first."""
    single = [config[name] for name in ("x", "breakdown_by", "tag_by") if name in config]
    return [*single, *config.get("rows", []), *config.get("group_by", [])]


def leaves(answer: Body, depth: int) -> Iterator[Body]:
    """The innermost buckets that hold something."""
    if depth == 0:
        yield answer
        return
    (inner,) = (value for key, value in answer.items() if key.startswith("b"))
    found = inner["buckets"]
    for bucket in found.values() if isinstance(found, dict) else found:
        if bucket["doc_count"]:
            yield from leaves(bucket, depth - 1)


def measured(leaf: Body) -> list[float | None]:
    """The figures in a bucket."""
    found = []
    for key, value in leaf.items():
        if key.startswith("m"):
            figures = value.get("values", value)
            found.append(value["doc_count"] if "doc_count" in value else next(iter(figures.values())))
    return found


def _measured(metric: Body) -> Body | None:
    """A metric as an aggregation; None for what each bucket tells anyway."""
    match metric["operation"]:
        case "count":
            return None
        case "unique_count":
            return {"cardinality": {"field": metric["field"]}}
        case "average":
            return {"avg": {"field": metric["field"]}}
        case "median":
            return {"percentiles": {"field": metric["field"], "percents": [50]}}
        case "percentile":
            return {"percentiles": {"field": metric["field"], "percents": [metric["percentile"]]}}
        case "sum" | "max" as operation:
            return {operation: {"field": metric["field"]}}
        case "formula":
            found = re.fullmatch(r"count\(kql='([^']+)'\) / count\(\)", metric["formula"])
            assert found, metric
            return {"filter": kql(found.group(1))}
        case other:
            raise AssertionError(f"{other}: no reading of it")


def _counted_by(bucket: Body) -> Body:
    match bucket["operation"]:
        case "date_histogram":
            return {"date_histogram": {"field": bucket["field"], "calendar_interval": "month"}}
        case "terms":
            (name,) = bucket["fields"]
            return {"terms": {"field": name, "size": bucket["limit"]}}
        case "filters":
            asked = {each["label"]: kql(each["filter"]["expression"]) for each in bucket["filters"]}
            return {"filters": {"filters": asked}}
        case other:
            raise AssertionError(f"{other}: no reading of it")
