"""The pages that list facts of a kind in tables."""

from generator.model import Absence, Claim, Figure
from generator.page import Page
from generator.render.desk import Desk
from generator.render.jsonld import claims
from generator.render.kinds import Shown
from generator.render.kinds.absence import ABSENCE
from generator.render.kinds.cells import Heading, TableRow, found_in
from generator.render.pages.stances import stances
from generator.render.parts.showing import fact_view
from generator.render.pictures.comparing import comparison_bars, comparisons, figures_beside
from generator.render.pictures.matrix import matrix
from generator.render.sheet import listing
from generator.render.views import Group
from generator.wordings import _


def table_page(desk: Desk, shown: Shown) -> Page:
    """The facts of one kind, under the headings of that kind."""
    found = [record for record in desk.annotated.facts if shown.lists(record.entry)]
    found.sort(key=lambda record: shown.order(record.entry))
    groups: dict[Heading, list[TableRow]] = {}
    for record in found:
        row = TableRow(desk.link(record.id), shown.cells(desk, record))
        groups.setdefault(shown.group(desk, record), []).append(row)
    ordered = list(groups.items())
    if shown.is_largest_first:
        ordered.sort(key=lambda pair: -len(pair[1]))
    tables = tuple(Group(f"s_{under.key}", under.words, tuple(rows)) for under, rows in ordered)
    is_claims, is_figures = shown.kind is Claim, shown.kind is Figure
    return listing(
        desk,
        shown.door,
        "table.md.j2",
        columns=tuple(map(_, shown.columns)),
        groups=tables,
        facts=(),
        stances=stances(desk, found) if is_claims else (),
        matrix=matrix(desk, 14, 9) if is_claims else None,
        compared=comparison_bars(desk, comparisons(desk)) if is_figures else (),
        json_ld=claims(desk, found) if is_claims else None,
        beside=figures_beside(desk) if is_figures else (),
    )


def absences_page(desk: Desk) -> Page:
    """What no article says; what single articles leave out comes in a table."""
    own, listed = [], []
    for record in desk.annotated.briefing.of(Absence):
        if desk.addresses.places[record.id].startswith(f"{desk.page}#"):
            own.append(fact_view(desk, record))
        else:
            listed.append(TableRow(desk.link(record.id), (found_in(desk, record),)))
    tables = (Group("s_absences", _("In single articles"), tuple(listed)),) if listed else ()
    return listing(
        desk,
        ABSENCE.door,
        "table.md.j2",
        columns=(_("What is missing"), _("Source")),
        groups=tables,
        facts=tuple(own),
        stances=(),
        matrix=None,
        compared=(),
        json_ld=None,
        beside=(),
    )
