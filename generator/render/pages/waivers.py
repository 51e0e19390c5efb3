"""The page of waivers: which rules were set aside and which doubts settled, on what, and why."""

from generator.dates import display
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import WAIVERS
from generator.render.kinds.cells import TableRow
from generator.render.sheet import listing
from generator.render.views import Row
from generator.wordings import N_, _

COLUMNS = (N_("Entry"), N_("Rule"), N_("Why"), N_("Until"))


def waivers_page(desk: Desk) -> Page | None:
    """Every waiver and every settled doubt of a briefing; no page where there is none."""
    waived = tuple(
        TableRow(
            desk.link(record.id),
            (
                Row(_("Rule"), waiver.rule),
                Row(_("Why"), waiver.why),
                Row(_("Until"), display(waiver.until) if waiver.until else _("no day")),
            ),
        )
        for record in desk.annotated.briefing.records
        for waiver in record.entry.waive
    )
    settled = tuple(
        TableRow(
            desk.link(record.id),
            (Row(_("Rule"), rule), Row(_("Why"), why), Row(_("Until"), _("settled"))),
        )
        for record in desk.annotated.briefing.records
        for rule, why in record.entry.settled.items()
    )
    rows = waived + settled
    return (
        listing(desk, WAIVERS, "waivers.md.j2", columns=tuple(map(_, COLUMNS)), rows=rows)
        if rows
        else None
    )
