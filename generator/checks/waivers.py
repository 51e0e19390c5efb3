"""Waivers: rules that an entry sets aside, with a reason, and what becomes of their diagnostics."""

from collections.abc import Iterable, Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Check, Nature, Scope, check
from generator.checks.count_by_hand import count_by_hand
from generator.checks.following import FOLLOWING_CHECKS
from generator.checks.grounding_figures import FIGURE_CHECKS
from generator.checks.grounding_names import NAME_CHECKS
from generator.checks.grounding_texts import TEXT_CHECKS
from generator.checks.judgement_as_fact import judgement_as_fact
from generator.checks.lasting import tie_mismatch
from generator.checks.narrator_in_quotation import narrator_in_quotation
from generator.checks.not_quoted import not_quoted
from generator.checks.not_read import not_read_whole
from generator.checks.one_sided_reason import one_sided_reason
from generator.checks.saying import SAYING_CHECKS
from generator.checks.speaker_mismatch import speaker_mismatch
from generator.checks.telling import TELLING_CHECKS
from generator.checks.wording import WORDING_CHECKS
from generator.dates import before, display
from generator.decode import Record
from generator.diagnostics import Diagnostic, Place
from generator.model.parts import Waiver
from generator.suggest import did_you_mean

WAIVABLE: dict[str, Check] = {
    each.rule: each
    for each in (
        *FIGURE_CHECKS,
        not_read_whole,
        *NAME_CHECKS,
        *TEXT_CHECKS,
        *SAYING_CHECKS,
        *TELLING_CHECKS,
        not_quoted,
        narrator_in_quotation,
        speaker_mismatch,
        tie_mismatch,
        count_by_hand,
        *FOLLOWING_CHECKS,
    )
    if each.is_waivable
}
"""The rules that an entry may set aside: never that words stand in the source."""
DOUBTS: dict[str, Check] = {
    each.rule: each
    for each in (
        *SAYING_CHECKS,
        *TELLING_CHECKS,
        judgement_as_fact,
        one_sided_reason,
        *WORDING_CHECKS,
        *TEXT_CHECKS,
        *FOLLOWING_CHECKS,
    )
    if each.nature is Nature.DOUBT
}
"""The rules that doubt, which an entry may settle."""


@check("bad-waiver", Scope.BRIEFING)
def bad_waiver(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """A waiver names a rule that can be set aside, and silences something today.

    What can be set aside says so under its rule, and wants a reason that a stranger would accept.
    That words stand in their source, that the source is unchanged and that an entry can be read
    never can. `until` is the last day of a waiver: judged by the day of the edition, or by the one
    given with `--today`.

    Wrong:
        claims:
          - id: fine-unpaid
            text: The fine was not paid.
            evidence: it had not paid the fine
            about: [northern-line] # which the article does name
            waive: {rule: name-not-grounded, why: The fine was set under that agreement.}

    Right:
        claims:
          - id: fine-unpaid
            text: The fine was not paid.
            evidence: it had not paid the fine
            about: [northern-link]
            waive: {rule: name-not-grounded, why: The fine was set under that agreement.}

    Why: a waiver that silences nothing today hides the next mistake.

    Mend: remove the waiver, correct the name of its rule, or keep one of two for the same rule.
    """
    for record in annotated.briefing.records:
        for index, waiver in enumerate(record.entry.waive):
            problem, way_out = _problem(annotated, record, waiver) or ("", "")
            if problem:
                place = record.place(("waive", index, "rule"))
                yield Diagnostic(place, "bad-waiver", problem, way_out)


def set_aside(annotated: AnnotatedBriefing, found: Iterable[Diagnostic]) -> frozenset[Diagnostic]:
    """Those diagnostics that an entry waives or settles; they are counted and not shown."""
    answered: dict[str, list[Record]] = {}
    for record in annotated.briefing.records:
        for waiver in record.entry.waive:
            if waiver.rule in WAIVABLE and not _is_over(annotated, waiver):
                answered.setdefault(waiver.rule, []).append(record)
        for rule in record.entry.settled:
            if rule in DOUBTS:
                answered.setdefault(rule, []).append(record)
    return frozenset(
        each
        for each in found
        if any(is_in(each.place, record) for record in answered.get(each.rule, ()))
    )


def _problem(
    annotated: AnnotatedBriefing, record: Record, waiver: Waiver
) -> tuple[str, str] | None:
    """What is wrong with a waiver, and the way out."""
    rule = WAIVABLE.get(waiver.rule)
    if waiver.rule in DOUBTS:
        return (
            f"'{waiver.rule}' is a doubt, which is settled and not waived",
            f"write `settled: {{{waiver.rule}: …}}` with the reason",
        )
    if rule is None:
        return f"no rule called '{waiver.rule}' can be set aside", did_you_mean(
            waiver.rule,
            WAIVABLE,
            "mend the fault instead; `briefing explain RULE` says whether a rule can be",
        )
    if next(one for one in record.entry.waive if one.rule == waiver.rule) is not waiver:
        return f"this entry sets '{waiver.rule}' aside already", "keep one of the two reasons"
    if _is_over(annotated, waiver) and waiver.until is not None:
        return (
            f"this waiver ended on {display(waiver.until)}",
            "remove the waiver, and mend the fault",
        )
    if is_kept(annotated, record, rule):
        return (
            f"this entry keeps the rule '{waiver.rule}', so nothing is set aside",
            "remove the waiver",
        )
    return None


def is_kept(annotated: AnnotatedBriefing, record: Record, rule: Check) -> bool:
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


def _is_over(annotated: AnnotatedBriefing, waiver: Waiver) -> bool:
    today = annotated.today
    return bool(today and waiver.until and before(waiver.until, today))


def is_in(place: Place, record: Record) -> bool:
    """Whether a place lies in an entry."""
    whole = record.node.place
    start, end = (whole.line, whole.column), (whole.end_line, whole.end_column)
    return place.path == whole.path and start <= (place.line, place.column) < end
