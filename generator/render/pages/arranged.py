"""A page that lists facts of a kind by something else than their own page does."""

from collections.abc import Sequence

from generator.decode import Record
from generator.gathering import grouped
from generator.model import Event, Fact
from generator.page import Page
from generator.render.arrangements import Arrangement
from generator.render.cutting import are_folded
from generator.render.desk import Desk
from generator.render.kinds import Shown
from generator.render.kinds.cells import TableRow, found_in, said_by
from generator.render.kinds.claim import stance
from generator.render.kinds.event import happened
from generator.render.orders import Ways
from generator.render.sheet import listing
from generator.render.views import Badge, Group, Row
from generator.render.wording import when
from generator.wordings import N_, _

FURTHER = (N_("Who says so"), N_("Stance"), N_("When"), N_("Source"))
"""The columns of every such table, behind the fact itself."""


def arranged_page(
    desk: Desk, records: Sequence[Record[Fact]], ways: Ways, shown: Shown, order: Arrangement
) -> Page:
    """Facts in tables, one for each value that they are arranged by."""
    found = grouped(records, lambda record: order.value(desk, record))
    groups = tuple(
        Group(f"s_{under.key}", under.words, tuple(_row(desk, record) for record in each))
        for under, each in sorted(found.items())
    )
    return listing(
        desk,
        shown.door,
        "arranged.md.j2",
        ways,
        columns=tuple(map(_, (shown.columns[0], *FURTHER))),
        groups=groups,
        is_folded=are_folded(groups),
    )


def _row(desk: Desk, record: Record[Fact]) -> TableRow:
    return TableRow(
        desk.link(record.id),
        (
            said_by(desk, record),
            Row(_("Stance"), badge=_stance(record.entry)),
            Row(_("When"), when=when(record.entry.when or desk.annotated.as_of(record))),
            found_in(desk, record),
        ),
    )


def _stance(fact: Fact) -> Badge:
    """What its speaker does by it, or, of an event, whether it happened."""
    mark = next(happened(fact), None) if isinstance(fact, Event) else None
    return mark or stance(fact)
