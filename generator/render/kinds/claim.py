"""How claims are shown: by who makes them, with what they do by it."""

from generator.decode import Record
from generator.model import Claim, Fact
from generator.model.words import Stance
from generator.render.arrangements import SPEAKER, speaker
from generator.render.desk import Desk
from generator.render.doors import Door, index_of
from generator.render.kinds.cells import found_in
from generator.render.kinds.shown import Shown
from generator.render.views import Badge, Row
from generator.wordings import N_, _


def stance(fact: Fact) -> Badge:
    """What the one who says it does by saying it."""
    return Badge("stance", fact.stance.value, fact.stance.words)


def _cells(desk: Desk, record: Record[Fact]) -> tuple[Row, ...]:
    return Row(_("Stance"), badge=stance(record.entry)), found_in(desk, record)


CLAIM = Shown(
    Claim,
    Door(
        index_of(Claim),
        N_("Claims"),
        N_(
            "What is said to be so, by whom, and what they do by saying it. "
            "A claim is not a finding."
        ),
    ),
    columns=(N_("Claim"), N_("Stance"), N_("Source")),
    cells=_cells,
    group=speaker,
    order=(lambda fact: list(Stance).index(fact.stance)),
    fits=lambda fact: fact.is_claim,
    is_largest_first=True,
    opening=N_("Open the claim"),
    arrangement=SPEAKER,
    levels=SPEAKER.levels,
    is_chosen=True,
)
