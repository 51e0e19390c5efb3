"""The page of waivers: which rules were set aside and which doubts settled, on what, and why."""

from generator.dates import display
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import WAIVERS
from generator.render.kinds.cells import TableRow
from generator.render.sheet import listing
from generator.render.views import Row

COLUMNS = ("Entry", "Rule", "Why", "Until")


def waivers_page(desk: Desk) -> Page | None:
    """Every waiver and every settled doubt of a briefing; no page where there is none."""
    waived = tuple(
        TableRow(
            desk.link(record.id),
            (
                Row("Rule", waiver.rule),
                Row("Why", waiver.why),
                Row("Until", display(waiver.until) if waiver.until else "no day"),
            ),
        )
        for record in desk.annotated.briefing.records
        for waiver in record.entry.waive
    )
    settled = tuple(
        TableRow(
            desk.link(record.id),
            (Row("Rule", rule), Row("Why", why), Row("Until", "settled")),
        )
        for record in desk.annotated.briefing.records
        for rule, why in record.entry.settled.items()
    )
    rows = waived + settled
    return listing(desk, WAIVERS, "waivers.md.j2", columns=COLUMNS, rows=rows) if rows else None
