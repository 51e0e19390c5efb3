"""No source was published after the day on which the briefing was brought up to date.

Wrong:
    source: # of a briefing with `as_of: 2022-12-31`
      id: letter
      title: A letter to the port
      published: {date: 2023-07-01, basis: external, why: It is on its front page.}

Right:
    source: # of a briefing with `as_of: 2022-12-31`
      id: letter
      title: A letter to the port
      published: {date: 2022-07-01, basis: external, why: It is on its front page.}

Why: a briefing cannot rest on what did not exist yet.

Mend: correct the source's date, or the briefing's `as_of`.
"""

from generator.annotated import AnnotatedBriefing
from generator.dates import before, display
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("date-after-edition", Scope.BRIEFING)
def date_after_edition(annotated: AnnotatedBriefing) -> Findings:
    header = annotated.briefing.header
    for record in annotated.sources:
        source = record.entry
        if header is None or source.published.date is None:
            continue
        if before(header.as_of, source.published.date):
            message = (
                f"this source is dated {display(source.published.date)}, after the briefing's "
                f"`as_of` ({display(header.as_of)})"
            )
            place = record.place(("published", "date"))
            yield Finding(place, message, "correct one of the two")
