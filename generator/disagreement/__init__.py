"""Disagreement: several answers to one question, who stands on which, and what can be compared.

Nothing here decides who is right, and nothing is joined: figures that answer different questions
stand beside each other.
"""

from generator.annotated import AnnotatedBriefing
from generator.disagreement.contested import ASSERTED, contested
from generator.disagreement.events import date_disagreements, told_together
from generator.disagreement.figures import compared_otherwise, figure_disagreements, figures_beside
from generator.disagreement.statuses import status_disagreements
from generator.disagreement.ties import Ties
from generator.disagreement.values import (
    Beside,
    Disagreement,
    DisagreementKind,
    Discrepancy,
    Side,
    Stand,
)


def disagreements_of(annotated: AnnotatedBriefing) -> tuple[Disagreement, ...]:
    """All disagreements, by kind and then by the ids of their facts, whatever file holds them."""
    ties = Ties(annotated)
    found = (
        *figure_disagreements(annotated, ties),
        *status_disagreements(annotated, ties),
        *date_disagreements(annotated, ties),
        *contested(annotated, ties),
    )
    order = list(DisagreementKind)
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), one.facts)))


def beside_of(annotated: AnnotatedBriefing) -> tuple[Beside, ...]:
    """All groups of figures that are to be read beside each other, by their ids."""
    found = figures_beside(annotated, Ties(annotated))
    return tuple(sorted(found, key=lambda one: [stand.fact for stand in one.figures]))
