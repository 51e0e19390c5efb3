"""Nothing happened, and nobody spoke, after the source that reports it was published.

Wrong:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2022-07-03 # in an article of 10 June
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Right:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2022-03-03
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Why: such a date is a slip, or it dates the page and not the event.

Mend: correct the date. What a source announces has `happened: planned`.
"""

from generator.annotated import AnnotatedBriefing
from generator.dates import display, reaches_past
from generator.decode import Record
from generator.model import DateStatement, Event, Quote
from generator.model.words import Happened
from generator.rules.rule import Finding, Findings, proof


@proof("date-after-source")
def date_after_source(annotated: AnnotatedBriefing) -> Findings:
    for record in annotated.facts:
        source = annotated.source_of(record)
        dated = happened_on(record)
        if source is None or dated is None or dated.date is None or not source.published.date:
            continue
        published = source.published.date
        if reaches_past(dated.date, published):
            noun = record.entry.noun
            message = (
                f"this {noun} is dated {display(dated.date)}, after its source was published "
                f"({display(published)})"
            )
            way_out = "correct the date" + (
                ", or write `happened: planned`" if noun == "event" else ""
            )
            place = record.place(("date", "date"))
            yield Finding(place, message, way_out)


def happened_on(record: Record) -> DateStatement | None:
    """When somebody spoke or something is said to have happened."""
    entry = record.entry
    if isinstance(entry, Quote):
        return entry.date
    if isinstance(entry, Event) and entry.happened in Happened.past():
        return entry.date
    return None
