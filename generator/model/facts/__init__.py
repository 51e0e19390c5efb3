"""The kinds of fact, each in a file of its own: what it holds and what it knows of itself."""

from generator.model.facts.absence import Absence
from generator.model.facts.claim import Claim
from generator.model.facts.event import Event
from generator.model.facts.fact import Fact
from generator.model.facts.figure import Figure
from generator.model.facts.quote import Quote
from generator.model.facts.relation import Relation
from generator.model.facts.status import Status

FACTS: tuple[type[Fact], ...] = (Quote, Claim, Event, Figure, Relation, Status, Absence)
"""Every kind of fact, in the order in which pages show them."""
