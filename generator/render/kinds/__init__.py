"""How each kind of fact is shown, in a file of its own."""

from generator.model import Fact
from generator.render.kinds.absence import ABSENCE
from generator.render.kinds.claim import CLAIM
from generator.render.kinds.event import EVENT
from generator.render.kinds.figure import FIGURE
from generator.render.kinds.quote import QUOTE
from generator.render.kinds.relation import RELATION
from generator.render.kinds.shown import Shown
from generator.render.kinds.status import STATUS

SHOWN: tuple[Shown, ...] = (QUOTE, CLAIM, EVENT, FIGURE, RELATION, STATUS, ABSENCE)
"""How the kinds of fact are shown, in the order of the kinds."""

_BY_KIND = {shown.kind: shown for shown in SHOWN}


def shown_of(fact: Fact) -> Shown:
    """How a fact's kind is shown."""
    return _BY_KIND[type(fact)]
