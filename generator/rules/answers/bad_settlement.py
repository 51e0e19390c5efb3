"""What an entry settles is a doubt that there is today.

A rule that doubts compares load-bearing words, and may doubt what is right; a proof asks where
the article may say something in a way that is not read. Whoever has read the words settles it
where it stands, with a reason; errors are mended, or waived.

Wrong:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2022-03-03
        evidence: fined Northern Line 7,000 euros on 3 March 2022
        settled: {happened-mismatch: The court did fine it.} # which nothing doubts

Right:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2022-03-03
        happened: no
        evidence: fined Northern Line 7,000 euros on 3 March 2022
        settled: {happened-mismatch: "The fine was lifted, as the next article says."}

Why: a doubt that is settled before anybody has it hides the next mistake.

Mend: remove what settles nothing, or correct the name of the rule.
"""

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.rules.answers.answered import ASKING, DOUBTS, WAIVABLE, is_kept
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.suggest import did_you_mean


@proof("bad-settlement", Scope.BRIEFING)
def bad_settlement(annotated: AnnotatedBriefing) -> Findings:
    for record in annotated.briefing.records:
        for rule in record.entry.settled:
            problem, way_out = _problem(annotated, record, rule)
            if problem:
                place = record.place(("settled", rule))
                yield Finding(place, problem, way_out)


def _problem(annotated: AnnotatedBriefing, record: Record, rule: str) -> tuple[str, str]:
    """What is wrong with a settled doubt, and the way out; nothing where all is well."""
    known = DOUBTS.get(rule) or ASKING.get(rule)
    if known is not None and not is_kept(annotated, record, known, is_asked=True):
        return "", ""
    if rule in DOUBTS:
        return f"nothing doubts this entry by '{rule}'", "remove it from `settled`"
    if rule in WAIVABLE:
        return (
            f"'{rule}' proves, and what breaks it is an error",
            f"mend it, or write `waive: {{rule: {rule}, why: …}}`",
        )
    way_out = "`briefing explain` lists the rules that doubt"
    return f"no rule that doubts is called '{rule}'", did_you_mean(rule, DOUBTS, way_out)
