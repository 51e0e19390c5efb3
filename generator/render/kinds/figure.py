"""How figures are shown: what they are compared with, and by what they measure."""

from collections.abc import Iterator

from generator.model import Figure
from generator.render.arrangements import YEAR, by_letters
from generator.render.cutting import Heading
from generator.render.desk import Desk
from generator.render.doors import Door, index_of
from generator.render.kinds.shown import Shown
from generator.render.views import Row
from generator.render.wording import compared
from generator.wordings import N_, _


def _rows(desk: Desk, figure: Figure) -> Iterator[Row]:
    against = figure.compare
    if against is None:
        return
    if against.figure is None:
        # growth in per cent is measured against an amount, not against a share
        is_growth = figure.unit == "percent" and figure.change is not None
        yield Row(_("Compared with"), compared(against, "" if is_growth else figure.unit))
        return
    other = desk.of_kind(against.figure, Figure).entry
    yield Row(_("Compared with"), compared(against, other.unit), (desk.link(other.id),))


FIGURE = Shown(
    Figure,
    Door(
        index_of(Figure),
        N_("Numbers"),
        N_("Every number, by what it measures, with its period and who says so in the same row."),
    ),
    rows=_rows,
    columns=(N_("Figure"), N_("Period"), N_("Who says so"), N_("Source")),
    group=lambda _desk, _record: Heading("measures", _("By measure")),
    order=lambda figure: (figure.measure.casefold(), figure.id),
    opening=N_("Open the figure"),
    fields=("measure", "value", "unit", "bound"),
    levels=(
        *by_letters((lambda _desk, record: Heading(record.entry.measure, record.entry.measure))),
        *YEAR.levels,
    ),
    is_chosen=True,
)
