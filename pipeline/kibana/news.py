"""The News dashboard: what has been published where, what was cut from it, and how well the fields are filled."""

from collections.abc import Mapping

from pipeline.index.mappings import Kind
from pipeline.kibana.panels import (
    Dashboard,
    Row,
    Section,
    answers,
    bars,
    cloud,
    control,
    count,
    documents,
    figure,
    of,
    over_time,
    ring,
    share,
    table,
    values,
)
from pipeline.kibana.views import View

SINCE = "now-10y"
"""Archives are taken in as well as today's pages, and `@timestamp` is the day a story was published."""

COLUMNS = ("title", "publisher.raw", "authors.raw", "language", "cites.raw", "words")
FIELDS = (
    ("headline", "title : *"),
    ("date", "published : *"),
    ("authors", "authors : *"),
    ("publisher", "publisher : *"),
    ("language", "language : *"),
    ("dateline", "dateline.place : *"),
    ("agency", "agencies : *"),
    ("cited outlets", "cites : *"),
)
"""What a news page usually tells, and how to ask whether it did."""


def news(views: Mapping[Kind, View], prefix: str) -> Dashboard:
    """What a news analyst looks at first."""
    view = views[Kind.ARTICLES]
    articles = count("Articles")
    by_publisher = values(view, "publisher.raw", limit=15, label="Publisher")
    figures = Row(
        6,
        (
            figure(view, "Articles", count()),
            figure(view, "Publishers", of(view, "unique_count", "publisher")),
            figure(view, "Languages", of(view, "unique_count", "language")),
            figure(view, "Words, median", of(view, "median", "words")),
        ),
    )
    over = Row(
        13,
        (
            over_time(view, "Articles by language", articles, by=values(view, "language", label="Language")),
            over_time(view, "Articles by publisher", articles, by=values(view, "publisher.raw", label="Publisher")),
        ),
    )
    who = Row(
        14,
        (
            table(
                view,
                "Publishers",
                [by_publisher],
                articles,
                of(view, "median", "words", "Words, median"),
                of(view, "max", "@timestamp", "Newest"),
            ),
            ring(view, "Languages", values(view, "language", label="Language"), articles),
            cloud(view, "Places reported from", values(view, "dateline.place.raw", limit=30, label="Place"), articles),
        ),
    )
    sources = Row(
        13,
        (
            bars(view, "Agencies credited", values(view, "agencies.raw", label="Agency"), articles),
            table(
                view,
                "Who cites whom",
                [by_publisher, values(view, "cites.raw", limit=5, label="Cites")],
                articles,
            ),
        ),
    )
    people = Row(
        13,
        (
            bars(view, "Outlets cited", values(view, "cites.raw", limit=15, label="Outlet"), articles),
            table(
                view,
                "Authors",
                [values(view, "authors.raw", limit=25, label="Author")],
                articles,
                of(view, "unique_count", "publisher", "Publishers"),
            ),
        ),
    )
    cut = Row(
        14,
        (
            bars(
                view,
                "What is cut, in so many articles",
                values(view, "removed.categories", limit=22, label="Category"),
                articles,
            ),
            table(
                view,
                "How much is cut",
                [by_publisher],
                of(view, "average", "removed.share", "Share, average"),
                of(view, "max", "removed.share", "Share, most"),
                of(view, "median", "removed.chars", "Characters, median"),
            ),
        ),
    )
    cut_over = Row(
        12,
        (
            over_time(
                view,
                "What is cut, over time",
                articles,
                by=values(view, "removed.categories", limit=8, label="Category"),
                drawn="line",
                width=48,
            ),
        ),
    )
    filled = Row(
        14,
        (
            bars(view, "Articles in which it was found", answers(view, "Field", *FIELDS), articles),
            table(
                view,
                "Found, by publisher",
                [by_publisher],
                articles,
                *(share(view, where, name.capitalize()) for name, where in FIELDS[:6]),
            ),
        ),
    )
    doubts = Row(
        12,
        (
            over_time(
                view,
                "Found, over time",
                *(share(view, where, name.capitalize()) for name, where in FIELDS[:4]),
                drawn="line",
                width=24,
            ),
            bars(
                view, "Fields that contradict themselves", values(view, "conflicts", label="Field"), articles, width=12
            ),
            table(view, "Warnings", [values(view, "warnings", limit=15, label="Warning")], articles, width=12),
        ),
    )
    return Dashboard(
        id=f"{prefix}-news",
        title="News" if prefix == "newsmill" else f"News ({prefix})",
        description="Articles by time, language and publisher; whom they cite; what was cut; how well fields are "
        "filled. Articles that a newer version of the same file has replaced are left out.",
        since=SINCE,
        controls=(
            control(view, "language", "Language"),
            control(view, "publisher.raw", "Publisher"),
            control(view, "agencies.raw", "Agency"),
            control(view, "removed.categories", "What is cut"),
        ),
        rows=(figures, over, who),
        sections=(
            Section("Sources and authors", (sources, people)),
            Section("What is cut", (cut, cut_over)),
            Section("How well fields are filled", (filled, doubts)),
            Section("The articles", (Row(20, (documents(view, "Articles, newest first", COLUMNS),)),)),
        ),
    )
