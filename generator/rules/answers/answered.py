"""What entries answer to rules: waivers of proofs, and settled doubts, each with a reason."""

from collections.abc import Iterable

from generator.annotated import AnnotatedBriefing
from generator.dates import before
from generator.decode import Record
from generator.diagnostics import Diagnostic, Place
from generator.gathering import gathered
from generator.model.parts import Waiver
from generator.rules.listed import LISTED_RULES
from generator.rules.rule import Rule

WAIVABLE: dict[str, Rule] = {rule.name: rule for rule in LISTED_RULES if rule.is_waivable}
"""The rules that an entry may set aside: never that words stand in the source."""
DOUBTS: dict[str, Rule] = {rule.name: rule for rule in LISTED_RULES if rule.is_doubt}
"""The rules that doubt, which an entry may settle."""
ASKING: dict[str, Rule] = {rule.name: rule for rule in LISTED_RULES if rule.asks}
"""The proofs that ask as well; what they ask is settled like a doubt."""


def set_aside(annotated: AnnotatedBriefing, found: Iterable[Diagnostic]) -> frozenset[Diagnostic]:
    """Those diagnostics that an entry waives or settles; they are counted and not shown."""
    known = tuple(found)
    return waived(annotated, known) | settled(annotated, known)


def waived(annotated: AnnotatedBriefing, found: Iterable[Diagnostic]) -> frozenset[Diagnostic]:
    """Those that an entry waives, proof or question."""
    records = gathered(
        (waiver.rule, record)
        for record in annotated.briefing.records
        for waiver in record.entry.waive
        if waiver.rule in WAIVABLE and not is_over(annotated, waiver)
    )
    return _within(records, found)


def settled(annotated: AnnotatedBriefing, found: Iterable[Diagnostic]) -> frozenset[Diagnostic]:
    """Those doubts that an entry settles."""
    each = annotated.briefing.records
    records = gathered((rule, record) for record in each for rule in record.entry.settled)
    return _within(records, (each for each in found if each.is_doubt))


def _within(
    records: dict[str, tuple[Record, ...]], found: Iterable[Diagnostic]
) -> frozenset[Diagnostic]:
    """Those that stand in a record which answers their rule."""
    return frozenset(
        each
        for each in found
        if any(is_in(each.place, record) for record in records.get(each.rule, ()))
    )


def is_kept(
    annotated: AnnotatedBriefing, record: Record, rule: Rule, *, is_asked: bool = False
) -> bool:
    """Whether an entry can be judged by a rule and does not break it, or is not asked by it."""
    return _is_judged(annotated, record) and not any(
        is_in(each.place, record) for each in rule(annotated) if each.is_doubt or not is_asked
    )


def _is_judged(annotated: AnnotatedBriefing, record: Record) -> bool:
    """Whether the rules could look at an entry: all was read, found, and known that it needs."""
    known = {*annotated.briefing.by_id, "all"}
    pointers = (one.target for one in annotated.links.pointers if one.owner is record)
    return (
        not annotated.reading_problems
        and all(anchor.matches for anchor in annotated.anchors_of.get(record.id, ()))
        and known.issuperset(pointers)
    )


def is_over(annotated: AnnotatedBriefing, waiver: Waiver) -> bool:
    """Whether a waiver has ended."""
    today = annotated.today
    return bool(today and waiver.until and before(waiver.until, today))


def is_in(place: Place, record: Record) -> bool:
    """Whether a place lies in an entry."""
    whole = record.node.place
    start, end = (whole.line, whole.column), (whole.end_line, whole.end_column)
    return place.path == whole.path and start <= (place.line, place.column) < end
