"""The value of a figure stands in its own evidence, in digits or in words.

It is read in the language of the source: `$23.6 billion` is 23600000000, `miliard` is
1000000000, `one fifth` is 20 percent. `12` is not in `2012`, and `5` is not `-5`. The value
that a change is measured against stands there too, and is that of the figure named for it.

Wrong:
    figures:
      - id: fine-of-line
        measure: fine
        value: 70000
        unit: EUR
        evidence: fined Northern Line 7,000 euros

Right:
    figures:
      - id: fine-of-line
        measure: fine
        value: 7000
        unit: EUR
        evidence: fined Northern Line 7,000 euros

Why: one digit typed wrong makes another fact, and looks just as exact.

Mend: copy the number from the evidence; or, where it is worked out, say how under
`inferred: {value: ...}`: from which numbers or words of the article. The same goes for every
reason: one that names nothing of the article opens nothing.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, proof


@proof("figure-not-grounded", is_waivable=True)
def figure_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.VALUE)
