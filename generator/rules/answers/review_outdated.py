"""A review holds for exactly what was reviewed: any edit of the entry voids it.

So does an edit of the lines of the article that its evidence stands in.

Wrong:
    claims:
      - id: fine-unpaid
        text: The fine was not paid, a spokesman said on Friday.
        evidence: it had not paid the fine
        reviewed: {by: Eva Nowak, date: 2022-12-20, digest: 0123456789abcdef} # of other words

Right:
    claims:
      - id: fine-unpaid
        text: The fine was not paid.
        evidence: it had not paid the fine
        reviewed: {by: Eva Nowak, date: 2022-12-20, digest: 621928d8e9428c02}

Why: readers are told that a second person held the fact against its article; nobody has seen
the words that came later.

Mend: remove `reviewed`, or have the entry reviewed as it is and paste the line that
`briefing review` gives. Renaming an entry is an edit, formatting it is none.
"""

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, holds
from generator.model import Entry, Fact
from generator.reviewing import REVIEWED, is_reviewed
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("review-outdated", Scope.BRIEFING)
def review_outdated(annotated: AnnotatedBriefing) -> Findings:
    for record, entry in annotated.judged(Entry):
        if (
            entry.reviewed
            and _is_readable(annotated, record)
            and not is_reviewed(annotated, record)
        ):
            message = f"this {entry.noun} is not as {entry.reviewed.by} reviewed it"
            way_out = "remove `reviewed`, or review it again: `briefing review` gives the line"
            yield Finding(record.place((REVIEWED, "digest")), message, way_out)


def _is_readable(annotated: AnnotatedBriefing, record: Record) -> bool:
    """Whether its evidence was found; if not, that is the one mistake there is."""
    return not holds(record, Fact) or annotated.readings.is_proved(record)
