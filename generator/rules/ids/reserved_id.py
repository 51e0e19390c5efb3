"""No id is a name that the site or an operating system uses for itself.

Wrong:
    actors:
      - id: con
        kind: group
        names: [Con]
        notes: {kind: context, text: The editor's name for it.}

Right:
    actors:
      - id: con-party
        kind: group
        names: [Con]
        notes: {kind: context, text: The editor's name for it.}

Why: `con.md` cannot be stored on Windows, and `index` is the address of another page.

Mend: add a word, for instance `con-party`.
"""

from generator.annotated import AnnotatedBriefing
from generator.decode import written_ids
from generator.rules.ids.reserved import owner_of
from generator.rules.ids.written import written_at
from generator.rules.rule import Finding, Findings, proof


@proof("reserved-id")
def reserved_id(annotated: AnnotatedBriefing) -> Findings:
    for written, record in written_ids(annotated.briefing.records):
        if owner := owner_of(written):
            message = f"'{written}' is a name that {owner} uses for itself"
            way_out = f"add a word, for instance '{written}-{record.kind.noun.replace(' ', '-')}'"
            yield Finding(written_at(record, written), message, way_out)
