"""The page of waivers: which rules were set aside and which doubts settled, on what, and why."""

from collections.abc import Iterator

from generator.dates import display
from generator.pages import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.shell import head, page
from generator.render.tables import Cell, TableRow

COLUMNS = ("Entry", "Rule", "Why", "Until")


def waivers_page(addresses: Addresses) -> Iterator[Page]:
    """Every waiver and every settled doubt of a briefing; no page where there is none."""
    desk = Desk(addresses, f"{addresses.slug}/waivers.md")
    intro = (
        "Rules that were set aside on one entry, and doubts about one that the editors settled, "
        "each with its reason. There is no other way."
    )
    waived = tuple(
        TableRow(
            desk.link(record.id),
            (
                Cell("Rule", waiver.rule),
                Cell("Why", waiver.why),
                Cell("Until", display(waiver.until) if waiver.until else "no day"),
            ),
        )
        for record in addresses.annotated.briefing.records
        for waiver in record.entry.waive
    )
    settled = tuple(
        TableRow(
            desk.link(record.id),
            (Cell("Rule", rule), Cell("Why", why), Cell("Until", "settled")),
        )
        for record in addresses.annotated.briefing.records
        for rule, why in record.entry.settled.items()
    )
    said = head("Waivers", intro, found_last=True)
    rows = waived + settled
    if rows:
        yield page(desk.page, "waivers.md.j2", said, intro=intro, columns=COLUMNS, rows=rows)
