"""Contested facts: what others dispute, refute, limit or replace, and who stands where."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.disagreement.ties import Ties, records_of, stand
from generator.disagreement.values import Disagreement, DisagreementKind, Side, Tie
from generator.model import Fact, Figure, Status
from generator.model.words import LinkKind

CONTESTING = (LinkKind.REFUTES, LinkKind.DISPUTES, LinkKind.SUPERSEDES, LinkKind.QUALIFIES)
ASSERTED = "asserted"
"""The answer of the side on which the contested fact stands, with the facts that support it."""


def contested(annotated: AnnotatedBriefing, ties: Ties) -> Iterator[Disagreement]:
    """Facts that others contest, each with those who support and those who contest it.

    What ties figures, or statuses of one project, belongs to the disagreement of their kind.
    """
    records = {record.id: record for record, _ in records_of(annotated, Fact)}
    towards: dict[str, list[Tie]] = {}
    for tie in ties.among(records):
        if not _is_told_elsewhere(records[tie.owner], records[tie.other]):
            towards.setdefault(tie.other, []).append(tie)
    for fact, found in sorted(towards.items()):
        against = [_side(annotated, records, found, kind) for kind in CONTESTING]
        if not any(side.stands for side in against):
            continue
        backing = _side(annotated, records, found, LinkKind.SUPPORTS).stands
        own = Side(ASSERTED, (stand(annotated, records[fact]), *backing))
        sides = (own, *(side for side in against if side.stands))
        everyone = [one for side in sides for one in side.facts]
        entry = records[fact].entry
        yield Disagreement(
            DisagreementKind.CONTESTED,
            fact,
            tuple(sorted(entry.about)) if isinstance(entry, Fact) else (),
            sides,
            tuple(tie for tie in found if tie.owner in everyone),
            ties.ranks(everyone),
        )


def _side(
    annotated: AnnotatedBriefing, records: dict[str, Record], found: list[Tie], kind: LinkKind
) -> Side:
    owners = sorted({tie.owner for tie in found if tie.kind == kind.value})
    return Side(kind.value, tuple(stand(annotated, records[owner]) for owner in owners))


def _is_told_elsewhere(one: Record, other: Record) -> bool:
    a, b = one.entry, other.entry
    if isinstance(a, Figure) and isinstance(b, Figure):
        return True
    return isinstance(a, Status) and isinstance(b, Status) and a.project == b.project
