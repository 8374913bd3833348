"""The kinds of panels on our dashboards, as the Dashboards API takes them, and how they are laid out.

Each function draws one kind of chart and asks the data view for every field it names. The API checks the form of a
panel but not its fields: a chart of an unknown field would only fail in the analyst's browser.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.index.mappings import Json
from pipeline.kibana.views import View

COLUMNS = 48
"""Of Kibana's grid."""

_OF_KQL = re.compile(r"([\w@.]+)\s*:")


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel, and how wide it is in columns of the grid."""

    width: int
    body: Json


@dataclass(frozen=True, slots=True)
class Row:
    """Panels side by side, all of one height."""

    height: int
    panels: tuple[Panel, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading that folds."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Dashboard:
    """What is on a dashboard, and from when to when it looks."""

    id: str
    title: str
    description: str
    since: str
    """Such as `now-30d`: where Kibana's own default of 15 minutes would show nothing."""
    controls: tuple[Json, ...]
    rows: tuple[Row, ...]
    sections: tuple[Section, ...]

    @property
    def body(self) -> Json:
        """What `PUT /api/dashboards/{id}` is told."""
        y, panels = _laid_out(self.rows)
        for section in self.sections:
            _, inside = _laid_out(section.rows)
            panels.append({"title": section.title, "collapsed": False, "grid": {"y": y}, "panels": inside})
            y += 1
        return {
            "title": self.title,
            "description": self.description,
            "query": {"expression": "", "language": "kql"},
            "time_range": {"from": self.since, "to": "now"},
            "refresh_interval": {"pause": True, "value": 60_000},
            "options": {"use_margins": True, "sync_cursor": True},
            "pinned_panels": list(self.controls),
            "panels": panels,
        }


def _laid_out(rows: Sequence[Row]) -> tuple[int, list[Json]]:
    """The panels with their places, and the first line below them."""
    y, placed = 0, []
    for row in rows:
        x = 0
        for panel in row.panels:
            grid = {"x": x, "y": y, "w": panel.width, "h": row.height}
            placed.append({**panel.body, "grid": grid})
            x += panel.width
        if x > COLUMNS:
            raise ValueError(f"a row of {x} columns; Kibana's grid has {COLUMNS}")
        y += row.height
    return y, placed


def asked(view: View, *parts: str) -> Json:
    """A query in KQL: the view's own and these, all of which must hold. Its fields are looked up like any other."""
    wanted = [_known(view, part) for part in (view.query, *parts) if part]
    whole = wanted[0] if len(wanted) == 1 else " and ".join(f"({part})" for part in wanted)
    return {"expression": whole, "language": "kql"}


def _known(view: View, expression: str) -> str:
    for name in _OF_KQL.findall(expression):
        view.field(name)
    return expression


# What is measured.


def count(label: str = "") -> Json:
    """How many documents."""
    return _named({"operation": "count"}, label)


def of(view: View, operation: str, name: str, label: str = "") -> Json:
    """A figure of a field: `sum`, `average`, `median`, `max`, `unique_count`."""
    return _named({"operation": operation, "field": view.field(name)}, label)


def percentile(view: View, name: str, rank: int, label: str) -> Json:
    """The value below which so many of a hundred lie."""
    return _named({"operation": "percentile", "field": view.field(name), "percentile": rank}, label)


def share(view: View, where: str, label: str = "") -> Json:
    """The share of documents for which a query in KQL holds, in per cent."""
    formula = f"count(kql='{_known(view, where)}') / count()"
    return _named({"operation": "formula", "formula": formula, "format": {"type": "percent", "decimals": 0}}, label)


def _named(metric: Json, label: str) -> Json:
    return {**metric, **({"label": label} if label else {})}


# What it is counted by.


def values(view: View, *names: str, limit: int = 10, label: str = "") -> Json:
    """The most frequent values of a field, or of several together."""
    return _named({"operation": "terms", "fields": [view.field(name) for name in names], "limit": limit}, label)


def answers(view: View, label: str, *named: tuple[str, str]) -> Json:
    """Queries in KQL, each with its name: one document may count for several."""
    filters = [
        {"label": name, "filter": {"expression": _known(view, where), "language": "kql"}} for name, where in named
    ]
    return {"operation": "filters", "label": label, "filters": filters}


# How it is drawn.


def figure(view: View, title: str, metric: Json, *, where: str = "", width: int = 12) -> Panel:
    """One number."""
    config = {"type": "metric", "data_source": view.source, "metrics": [{"type": "primary", **metric, "label": title}]}
    return _chart(view, "", config, where, width)


def over_time(
    view: View,
    title: str,
    *metrics: Json,
    by: Json | None = None,
    where: str = "",
    drawn: str = "bar_stacked",
    width: int = 24,
) -> Panel:
    """Bars or lines along the view's time."""
    layer = {
        "type": drawn,
        "data_source": view.source,
        "x": {"operation": "date_histogram", "field": view.field(view.time_field)},
        "y": list(metrics),
        **({"breakdown_by": by} if by else {}),
    }
    return _chart(view, title, {"type": "xy", "layers": [layer]}, where, width)


def bars(view: View, title: str, by: Json, *metrics: Json, where: str = "", width: int = 24) -> Panel:
    """Bars to the right, the longest on top."""
    layer = {"type": "bar_horizontal", "data_source": view.source, "x": by, "y": list(metrics)}
    return _chart(view, title, {"type": "xy", "layers": [layer]}, where, width)


def ring(view: View, title: str, by: Json, metric: Json, *, where: str = "", width: int = 12) -> Panel:
    """Parts of a whole."""
    config = {"type": "pie", "data_source": view.source, "metrics": [metric], "group_by": [by]}
    return _chart(view, title, {**config, "styling": {"donut_hole": "m"}}, where, width)


def cloud(view: View, title: str, by: Json, metric: Json, *, where: str = "", width: int = 12) -> Panel:
    """Names, the frequent ones larger."""
    config = {"type": "tag_cloud", "data_source": view.source, "metric": metric, "tag_by": by}
    return _chart(view, title, config, where, width)


def table(view: View, title: str, rows: Sequence[Json], *metrics: Json, where: str = "", width: int = 24) -> Panel:
    """Figures in columns."""
    config = {"type": "data_table", "data_source": view.source, "rows": list(rows), "metrics": list(metrics)}
    return _chart(view, title, config, where, width)


def documents(view: View, title: str, columns: Sequence[str], *, where: str = "", width: int = COLUMNS) -> Panel:
    """The documents themselves, newest first; a click opens one."""
    tab = {
        "data_source": view.source,
        "column_order": [view.field(name) for name in columns],
        "sort": [{"name": view.field(view.time_field), "direction": "desc"}],
        "query": asked(view, where),
    }
    return Panel(width, {"type": "discover_session", "config": {"title": title, "tabs": [tab]}})


def control(view: View, name: str, title: str) -> Json:
    """A list above the panels to choose values of a field from."""
    config = {"data_view_id": view.id, "field_name": view.field(name), "title": title}
    return {"type": "options_list_control", "config": config}


def _chart(view: View, title: str, config: Json, where: str, width: int) -> Panel:
    query = asked(view, where)
    named = {"title": title} if title else {"hide_title": True}
    return Panel(
        width, {"type": "vis", "config": {**config, **named, **({"query": query} if query["expression"] else {})}}
    )
