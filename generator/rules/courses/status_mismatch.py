"""How far a project has got is told by a word of the article.

What is proposed, announced, planned, paused or closed is called so in the evidence or in the
sentence around it; what is denied or not planned is negated; what goes on or works is not
spoken of as still to come, and not as over.

Wrong:
    statuses:
      - id: link-status
        project: northern-link
        status: closed
        text: Payment is due by May 2022.
        evidence: We will pay by May 2022
        inferred: {project: "Northern Link, of which the fine is a part."}

Right:
    statuses:
      - id: link-status
        project: northern-link
        status: planned
        text: Payment is due by May 2022.
        evidence: We will pay by May 2022
        inferred: {project: "Northern Link, of which the fine is a part."}

Why: a proposal that is shown as working is news that nobody reported.

Mend: correct `status`, take in the words that say so, or give the reason under
`inferred: {status: ...}`.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, doubt


@doubt("status-mismatch")
def status_mismatch(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.STATUS)
