"""The page of waivers: which rules were set aside and which doubts settled, on what, and why."""

from collections.abc import Sequence

from generator.dates import display
from generator.decode import Record
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import WAIVERS
from generator.render.kinds.cells import TableRow
from generator.render.orders import Ways
from generator.render.sheet import listing
from generator.render.views import Row
from generator.wordings import N_, _

WAIVER_COLUMNS = (N_("Entry"), N_("Rule"), N_("Why"), N_("Until"))


def waived_entries(desk: Desk) -> tuple[Record, ...]:
    """The entries on which a rule was set aside or a doubt settled."""
    records = desk.annotated.briefing.records
    return tuple(record for record in records if record.entry.waive or record.entry.settled)


def set_aside_rows(desk: Desk, records: Sequence[Record]) -> tuple[TableRow, ...]:
    """Every waiver, then every settled doubt, with its reason."""
    waivers = (
        (record, waiver.rule, waiver.why, display(waiver.until) if waiver.until else _("no day"))
        for record in records
        for waiver in record.entry.waive
    )
    settled = (
        (record, rule, why, _("settled"))
        for record in records
        for rule, why in record.entry.settled.items()
    )
    return tuple(
        TableRow(
            desk.link(record.id), (Row(_("Rule"), rule), Row(_("Why"), why), Row(_("Until"), until))
        )
        for record, rule, why, until in (*waivers, *settled)
    )


def waivers_page(desk: Desk, records: Sequence[Record], ways: Ways) -> Page | None:
    """Every waiver and every settled doubt; no page where there is none."""
    if not records:
        return None
    columns, rows = tuple(map(_, WAIVER_COLUMNS)), set_aside_rows(desk, records)
    return listing(desk, WAIVERS, "waivers.md.j2", ways, columns=columns, rows=rows)
