"""What happened and how far it has got: the words of an event and of a status."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import doubt
from generator.checks.grounding import ungrounded
from generator.diagnostics import Diagnostic
from generator.grounding import Aspect


@doubt("happened-mismatch")
def happened_mismatch(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    yield from ungrounded(annotated, Aspect.HAPPENED, "happened-mismatch")


@doubt("status-mismatch")
def status_mismatch(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    yield from ungrounded(annotated, Aspect.STATUS, "status-mismatch")


TELLING_CHECKS = (happened_mismatch, status_mismatch)
"""The rules for what is told of events and projects."""
