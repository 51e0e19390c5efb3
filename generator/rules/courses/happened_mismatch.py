"""Whether an event took place agrees with the words of its evidence.

What did not happen, or is foretold not to, is negated or called off there, what is planned is
still to come, what is reported or alleged is somebody's word, and what happened is neither to
come nor only passed on. A `yes` that is written out is the outlet's own: what another says is
`reported`, and `alleged` where it is disputed or nobody with a name says it.

Wrong:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2022-03-03
        happened: no
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Right:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2022-03-03
        happened: yes
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Why: one word of a closed list turns a report into its opposite.

Mend: correct `happened`, take in the words that say so, or give the reason under
`inferred: {happened: ...}`.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, doubt


@doubt("happened-mismatch")
def happened_mismatch(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.HAPPENED)
