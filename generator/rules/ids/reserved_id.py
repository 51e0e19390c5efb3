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
from generator.rules.rule import Finding, Findings, proof

WINDOWS_NAMES = frozenset({"con", "prn", "aux", "nul"}) | {
    f"{device}{number}" for device in ("com", "lpt") for number in range(10)
}
"""File names that Windows reserves for devices, with any extension."""


PAGE_NAMES = frozenset(
    {
        *("index", "all", "actors", "projects", "sources", "quotes", "claims", "events"),
        *("figures", "relations", "statuses", "absences", "notes", "search", "tags", "method"),
        *("glossary", "disagreements", "waivers", "coverage", "assets", "schema", "404", "sitemap"),
        *("reference", "problems"),
    }
)
"""Names that pages of the site use themselves."""


def owner_of(name: str) -> str | None:
    """Who uses a name for itself."""
    if name in WINDOWS_NAMES:
        return "Windows"
    return "the site" if name in PAGE_NAMES else None


@proof("reserved-id")
def reserved_id(annotated: AnnotatedBriefing) -> Findings:
    for written, record in written_ids(annotated.briefing.records):
        if owner := owner_of(written):
            message = f"'{written}' is a name that {owner} uses for itself"
            way_out = f"add a word, for instance '{written}-{record.kind.noun.replace(' ', '-')}'"
            yield Finding(record.place_of_id(written), message, way_out)
