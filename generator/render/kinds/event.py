"""How events are shown: where they took place, and whether they did."""

from collections.abc import Iterator

from generator.model import Event
from generator.model.words import Happened
from generator.render.arrangements import YEAR
from generator.render.desk import Desk
from generator.render.doors import Door, index_of
from generator.render.kinds.cells import where
from generator.render.kinds.shown import Shown
from generator.render.views import Badge, Row
from generator.wordings import N_, _

HAPPENED = {
    Happened.NO: N_("did not happen"),
    Happened.PLANNED: N_("planned"),
    Happened.REPORTED: N_("reported"),
    Happened.FORETOLD: N_("foretold not to happen"),
    Happened.ALLEGED: N_("alleged"),
}


def _rows(desk: Desk, event: Event) -> Iterator[Row]:
    yield from where(desk, event)


def happened(event: Event) -> Iterator[Badge]:
    """Whether it took place; nothing where it simply did."""
    if event.happened in HAPPENED:
        yield Badge("hap", event.happened.value, _(HAPPENED[event.happened]))


EVENT = Shown(
    Event,
    Door(
        index_of(Event),
        N_("When"),
        N_("What happened, is planned, reported or foretold, or did not happen, in order of time."),
    ),
    rows=_rows,
    badges=happened,
    opening=N_("Open the event"),
    arrangement=YEAR,
    fields=("happened", "venue"),
    levels=YEAR.levels,
    is_chosen=True,
)
