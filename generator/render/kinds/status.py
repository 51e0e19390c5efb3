"""How the statuses of projects are shown: how far, as of when, on whose word."""

from collections.abc import Iterator

from generator.decode import Record
from generator.model import Status
from generator.render.arrangements import by_letters
from generator.render.cutting import Heading
from generator.render.desk import Desk
from generator.render.doors import Door, index_of
from generator.render.kinds.cells import found_in, said_by
from generator.render.kinds.shown import Shown
from generator.render.views import Badge, Row
from generator.render.wording import when
from generator.wordings import N_, _


def _rows(desk: Desk, status: Status) -> Iterator[Row]:
    yield Row(_("Project"), links=(desk.link(status.project),))


def _badges(status: Status) -> Iterator[Badge]:
    yield Badge("state", status.status.value, status.status.words)


def status_cells(desk: Desk, record: Record[Status]) -> tuple[Row, ...]:
    """How far a project has got, as of when, on whose word."""
    status = record.entry
    return (
        *(Row(_("Status"), badge=badge) for badge in _badges(status)),
        Row(_("As of"), when=when(status.date or desk.annotated.as_of(record))),
        said_by(desk, record),
        found_in(desk, record),
    )


def _project(desk: Desk, record: Record[Status]) -> Heading:
    return Heading(f"of_{record.entry.project}", desk.name(record.entry.project))


STATUS = Shown(
    Status,
    Door(
        index_of(Status),
        N_("How far it has got"),
        N_("How far each project has got, according to each source, on whose word, as of when."),
    ),
    rows=_rows,
    badges=_badges,
    columns=(N_("Fact"), N_("Status"), N_("As of"), N_("Who says so"), N_("Source")),
    cells=status_cells,
    group=_project,
    opening=N_("Open the status"),
    fields=("project", "status"),
    levels=(*by_letters(_project), _project),
)
