"""The page of waivers: which rules were set aside and which doubts settled, on what, and why."""

from collections.abc import Iterator

from generator.dates import display
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import WAIVERS
from generator.render.kinds.cells import Cell, TableRow
from generator.render.sheet import listing

COLUMNS = ("Entry", "Rule", "Why", "Until")


def waivers_page(desk: Desk) -> Iterator[Page]:
    """Every waiver and every settled doubt of a briefing; no page where there is none."""
    waived = tuple(
        TableRow(
            desk.link(record.id),
            (
                Cell("Rule", waiver.rule),
                Cell("Why", waiver.why),
                Cell("Until", display(waiver.until) if waiver.until else "no day"),
            ),
        )
        for record in desk.annotated.briefing.records
        for waiver in record.entry.waive
    )
    settled = tuple(
        TableRow(
            desk.link(record.id),
            (Cell("Rule", rule), Cell("Why", why), Cell("Until", "settled")),
        )
        for record in desk.annotated.briefing.records
        for rule, why in record.entry.settled.items()
    )
    rows = waived + settled
    if rows:
        yield listing(desk, WAIVERS, "waivers.md.j2", columns=COLUMNS, rows=rows)
