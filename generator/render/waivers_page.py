"""The page of waivers: which rule was set aside, on which entry, why, and until when."""

from generator.dates import display
from generator.pages import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.shell import head, page
from generator.render.tables import Cell, TableRow

COLUMNS = ("Entry", "Rule", "Why", "Until")


def waivers_page(addresses: Addresses) -> Page:
    """Every waiver of a briefing; most briefings have none."""
    desk = Desk(addresses, f"{addresses.slug}/waivers.md")
    intro = "Rules that were set aside on one entry, each with its reason. There is no other way."
    rows = tuple(
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
    said = head("Waivers", intro, found_last=True)
    return page(desk.page, "waivers.md.j2", said, intro=intro, columns=COLUMNS, rows=rows)
