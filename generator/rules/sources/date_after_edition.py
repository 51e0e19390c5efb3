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

Mend: write the day to which the briefing was brought up as its `as_of`, or correct the
source's date. Several such sources are told of at once.
"""

from generator.annotated import AnnotatedBriefing
from generator.dates import before, display
from generator.rules.references.pointing import also, line
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("date-after-edition", Scope.BRIEFING)
def date_after_edition(annotated: AnnotatedBriefing) -> Findings:
    head = annotated.briefing.head
    if head is None:
        return
    day = head.entry.as_of
    late = [
        (record.place(("published", "date")), dated)
        for record in annotated.sources
        if (dated := record.entry.published.date) and before(day, dated)
    ]
    if late:
        places = [place for place, _ in late]
        message = (
            f"this source is dated {display(late[0][1])}, after the briefing's `as_of` "
            f"({display(day)}){also(places, 'so are those of')}"
        )
        way_out = f"bring `as_of` in {line(head.place(('as_of',)))} up to date, or correct the date"
        yield Finding(places[0], message, way_out)
