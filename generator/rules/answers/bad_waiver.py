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

from generator.annotated import AnnotatedBriefing
from generator.dates import display
from generator.decode import Record
from generator.model.parts import Waiver
from generator.rules.answers.answered import DOUBTS, WAIVABLE, is_kept, is_over
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.suggest import did_you_mean


@proof("bad-waiver", Scope.BRIEFING)
def bad_waiver(annotated: AnnotatedBriefing) -> Findings:
    for record in annotated.briefing.records:
        for index, waiver in enumerate(record.entry.waive):
            problem, way_out = _problem(annotated, record, waiver) or ("", "")
            if problem:
                place = record.place(("waive", index, "rule"))
                yield Finding(place, problem, way_out)


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
    if is_over(annotated, waiver) and waiver.until is not None:
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
