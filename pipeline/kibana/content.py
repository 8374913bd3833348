"""All that Kibana is brought, in the order in which it can be: data views, dashboards, saved searches."""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.index.mappings import Json, Kind, Names
from pipeline.kibana.client import Kibana
from pipeline.kibana.news import news
from pipeline.kibana.operations import operations
from pipeline.kibana.saved import searches
from pipeline.kibana.views import views


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing in Kibana."""

    kind: str
    id: str
    title: str
    body: Json

    @property
    def named(self) -> Json:
        """What it is, without what is in it."""
        return {"kind": self.kind, "id": self.id, "title": self.title}


def content(prefix: str) -> list[Piece]:
    """Everything, for the indexes whose names begin so."""
    shown = views(Names(prefix))
    return [
        *(Piece("data view", view.id, view.title, view.body) for view in shown.values()),
        *(
            Piece("dashboard", each.id, each.title, each.body)
            for each in (news(shown, prefix), operations(shown, prefix))
        ),
        *(Piece("saved search", each["id"], each["attributes"]["title"], each) for each in searches(shown, prefix)),
    ]


def bring(kibana: Kibana, pieces: list[Piece]) -> None:
    """Make them in Kibana, or replace what is there under their ids; it may be done again at any time.

    Raises:
        ServiceError: Kibana is away.
        SetupError: it does not take them.
    """
    for piece in _of(pieces, "data view"):
        kibana.put_view(piece.body)
        if piece.id.endswith(f"-{Kind.ARTICLES}"):
            kibana.make_default(piece.id)
    for piece in _of(pieces, "dashboard"):
        kibana.put_dashboard(piece.id, piece.body)
    kibana.put_saved([piece.body for piece in _of(pieces, "saved search")])


def _of(pieces: list[Piece], kind: str) -> Iterator[Piece]:
    return (piece for piece in pieces if piece.kind == kind)
