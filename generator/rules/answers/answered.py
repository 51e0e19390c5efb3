"""What entries answer to rules: waivers of proofs, and settled doubts, each with a reason."""

from collections.abc import Iterable

from generator.annotated import AnnotatedBriefing
from generator.dates import before
from generator.decode import Record
from generator.diagnostics import Diagnostic, Place
from generator.model.parts import Waiver
from generator.rules.listed import LISTED
from generator.rules.rule import Nature, Rule

WAIVABLE: dict[str, Rule] = {rule.name: rule for rule in LISTED if rule.is_waivable}
"""The rules that an entry may set aside: never that words stand in the source."""
DOUBTS: dict[str, Rule] = {rule.name: rule for rule in LISTED if rule.nature is Nature.DOUBT}
"""The rules that doubt, which an entry may settle."""


def set_aside(annotated: AnnotatedBriefing, found: Iterable[Diagnostic]) -> frozenset[Diagnostic]:
    """Those diagnostics that an entry waives or settles; they are counted and not shown."""
    answered: dict[str, list[Record]] = {}
    for record in annotated.briefing.records:
        for waiver in record.entry.waive:
            if waiver.rule in WAIVABLE and not is_over(annotated, waiver):
                answered.setdefault(waiver.rule, []).append(record)
        for rule in record.entry.settled:
            if rule in DOUBTS:
                answered.setdefault(rule, []).append(record)
    return frozenset(
        each
        for each in found
        if any(is_in(each.place, record) for record in answered.get(each.rule, ()))
    )


def is_kept(annotated: AnnotatedBriefing, record: Record, rule: Rule) -> bool:
    """Whether an entry can be judged by a rule and does not break it."""
    return _is_judged(annotated, record) and not any(
        is_in(each.place, record) for each in rule(annotated)
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
