"""A count names a kind of entries, filters that these have, and ids that exist.

`[[count:quotes]]` is the number of quotations, `[[count:quotes by=ada-lindt,orm-berg]]` that of
two speakers. What can be counted are `quotes` (or `quotations`), `claims`, `events`,
`figures`, `relations`, `statuses`, `absences`, all of them as `facts`, and `sources` (or
`articles`), `actors`, `projects`, `key_points`, `sections`. The filters are the fields `by`,
`source`, `about`, `stance`, `voice`, `happened`, `status`, `project`, `predicate`, `kind` and
`tags`, with commas between several words. An article is counted `by`, `about`, `stance` and
`voice` where one of its facts would be.

Up to twelve are written in words; `as=digits` and `as=words` write it otherwise. Nothing is
"no" before its noun and "none" elsewhere. Behind bars a noun follows in the form that the
number needs: `[[count:quotes|quotation|quotations]]`.

Wrong:
    claims:
      - id: line-silent
        text: The line did not pay.
        evidence: it had not paid the fine
        notes: [{kind: context, text: "It is one of [[count:clams]] claims."}]

Right:
    claims:
      - id: line-silent
        text: The line did not pay.
        evidence: it had not paid the fine
        notes: [{kind: context, text: "It is one of [[count:claims]] claims."}]

Why: a number that readers are to trust is reckoned from what is there, and from nothing else.

Mend: correct the word that the message names.
"""

from generator.annotated import AnnotatedBriefing
from generator.rules.references.unknown_reference import unknown_reference
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("bad-count", Scope.BRIEFING)
def bad_count(annotated: AnnotatedBriefing) -> Findings:
    told = {one.message.partition(";")[0] for one in unknown_reference(annotated)}
    for found in annotated.bad_counts:
        if found.message not in told:
            yield Finding(found.place, found.message, found.help)
