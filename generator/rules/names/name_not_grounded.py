"""Every actor and project that a fact names is named in its evidence or just around it.

It stands there under one of its `names` or `forms`, a state with its country code under any of
the names that its language has for it and its people: in the evidence, in the same paragraph or
in the one before; whom the words mean without a name is the nearest of its kind named further
up, and `about` may be what the headline, the lead or the first paragraph names, or the next
paragraph, unless the evidence names another of its kind. A name inside a longer one does not
count: `Russian Foreign Ministry` does not name Russia, nor `Anna Kowalska-Nowak` Anna Kowalska.
`inferred: {field: ...}` says how you know where the words only point ("he", "the ministry").
The chain of a source stands in the article or in the source's evidence.

Wrong:
    claims:
      - id: fine-unpaid
        text: The fine was not paid.
        evidence: it had not paid the fine
        about: [glos-elvy] # a paper that the article does not name

Right:
    claims:
      - id: fine-unpaid
        text: The fine was not paid.
        evidence: it had not paid the fine
        about: [northern-line]

Why: the right words in the wrong mouth are the most harmful mistake of all.

Mend: correct the actor, take in the words that name it, add the form that the article uses to
the register, or give the reason under `inferred`.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, Scope, proof


@proof("name-not-grounded", Scope.BRIEFING, is_waivable=True)
def name_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.NAME)
