"""Every id is used once in a briefing, across all kinds, and counting former ids.

Wrong:
    claims:
      - id: will-pay # Ada Lindt's quotation is called so already
        text: The line had paid.
        evidence: the line had now paid the fine

Right:
    claims:
      - id: line-paid
        text: The line had paid.
        evidence: the line had now paid the fine

Why: an id is an address, and of two entries with one address a reader reaches only one.

Mend: give the later one another id. Ids that were published stay as they are.
"""

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, written_ids
from generator.decode.parts import a
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("duplicate-id", Scope.BRIEFING)
def duplicate_id(annotated: AnnotatedBriefing) -> Findings:
    first: dict[str, Record] = {}
    for written, record in written_ids(annotated.briefing.records):
        other = first.setdefault(written, record)
        if other is not record:
            there = other.place_of_id(written)
            message = (
                f"the id '{written}' is already used by {a(other.entry.noun)} "
                f"({there.path}:{there.line})"
            )
            way_out = "give the newer of the two another id"
            yield Finding(record.place_of_id(written), message, way_out)
    for record in annotated.briefing.records:
        if record.id in record.entry.formerly:
            place = record.place(("formerly", record.entry.formerly.index(record.id)))
            message = f"'{record.id}' is the present id of this entry, not a former one"
            yield Finding(place, message, "remove it from `formerly`")
