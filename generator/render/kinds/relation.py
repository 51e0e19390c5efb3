"""How lasting ties are shown: between whom, and what ties them."""

from collections.abc import Iterator

from generator.decode import Record
from generator.model import Relation
from generator.render.arrangements import SOURCE
from generator.render.cutting import Heading
from generator.render.desk import Desk
from generator.render.doors import Door, index_of
from generator.render.kinds.cells import found_in
from generator.render.kinds.shown import Shown
from generator.render.views import Row
from generator.wordings import N_, _


def _rows(desk: Desk, tie: Relation) -> Iterator[Row]:
    yield Row(
        tie.predicate.words.capitalize(), links=(desk.link(tie.subject), desk.link(tie.object))
    )


def _cells(desk: Desk, record: Record[Relation]) -> tuple[Row, ...]:
    return (
        Row(_("Who"), links=(desk.link(record.entry.subject),)),
        Row(_("With"), links=(desk.link(record.entry.object),)),
        found_in(desk, record),
    )


def _predicate(_desk: Desk, record: Record[Relation]) -> Heading:
    predicate = record.entry.predicate
    return Heading(predicate.value, predicate.words.capitalize())


RELATION = Shown(
    Relation,
    Door(index_of(Relation), N_("Lasting ties"), N_("Offices, memberships, ownership, operation.")),
    rows=_rows,
    columns=(N_("Relation"), N_("Who"), N_("With"), N_("Source")),
    cells=_cells,
    group=_predicate,
    opening=N_("Open the relation"),
    fields=("subject", "predicate", "object"),
    levels=(_predicate, *SOURCE.levels),
)
