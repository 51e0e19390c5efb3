"""How lasting ties are shown: between whom, and what ties them."""

from collections.abc import Iterator

from generator.decode import Record
from generator.model import Relation
from generator.render.desk import Desk
from generator.render.doors import Door, index_of
from generator.render.kinds.cells import Heading, found_in
from generator.render.kinds.shown import Shown
from generator.render.views import Row


def _rows(desk: Desk, tie: Relation) -> Iterator[Row]:
    yield Row(
        tie.predicate.words.capitalize(), links=(desk.link(tie.subject), desk.link(tie.object))
    )


def _cells(desk: Desk, record: Record[Relation]) -> tuple[Row, ...]:
    return (
        Row("Who", links=(desk.link(record.entry.subject),)),
        Row("With", links=(desk.link(record.entry.object),)),
        found_in(desk, record),
    )


def _predicate(_desk: Desk, record: Record[Relation]) -> Heading:
    predicate = record.entry.predicate
    return Heading(predicate.value, predicate.words.capitalize())


RELATION = Shown(
    Relation,
    Door(index_of(Relation), "Lasting ties", "Offices, memberships, ownership, operation."),
    rows=_rows,
    columns=("Relation", "Who", "With", "Source"),
    cells=_cells,
    group=_predicate,
)
