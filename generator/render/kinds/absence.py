"""How it is shown what no article says: which words were searched for, and where."""

from collections.abc import Iterator

from generator.model import Absence
from generator.render.desk import Desk
from generator.render.doors import Door, index_of
from generator.render.kinds.shown import Shown
from generator.render.views import Row
from generator.wordings import N_, _


def _rows(desk: Desk, absence: Absence) -> Iterator[Row]:
    yield Row(_("Searched for"), " · ".join(absence.words))
    searched = tuple(desk.link(key, desk.outlet(key)) for key in _searched(desk, absence))
    yield Row(_("Searched in"), links=desk.articles(searched))


def _searched(desk: Desk, absence: Absence) -> tuple[str, ...]:
    everywhere = "all" in absence.sources
    return tuple(r.id for r in desk.annotated.sources) if everywhere else tuple(absence.sources)


ABSENCE = Shown(
    Absence,
    Door(
        index_of(Absence),
        N_("What the articles leave out"),
        N_("What none of the articles says: read in full, and searched."),
        is_found_last=False,
    ),
    rows=_rows,
    on_source=N_("What it does not say"),
    opening=N_("Open the absence"),
)
