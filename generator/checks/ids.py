"""Ids: unique, not reserved, usable as file names on every system."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Scope, check
from generator.decode import Record, written_ids
from generator.diagnostics import Diagnostic

WINDOWS_NAMES = frozenset({"con", "prn", "aux", "nul"}) | {
    f"{device}{number}" for device in ("com", "lpt") for number in range(10)
}
"""File names that Windows reserves for devices, with any extension."""

PAGE_NAMES = frozenset(
    {
        *("index", "all", "actors", "projects", "sources", "quotes", "claims", "events"),
        *("figures", "relations", "statuses", "absences", "notes", "search", "tags", "method"),
        *("glossary", "disagreements", "waivers", "coverage", "assets", "schema", "404", "sitemap"),
    }
)
"""Names that pages of the site use themselves."""


@check("duplicate-id", Scope.BRIEFING)
def duplicate_id(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Every id is used once in a briefing, across all kinds, and counting former ids.

    Why: an id is an address; two entries with one address cannot both be reached.

    Mend: give the later one another id. Ids that were published stay as they are.
    """
    first: dict[str, Record] = {}
    for written, record in written_ids(annotated.briefing.records):
        other = first.setdefault(written, record)
        if other is not record:
            here, there = record.start(), other.start()
            message = (
                f"the id '{written}' is already used by a {other.entry.noun} "
                f"({there.path}:{there.line})"
            )
            yield Diagnostic(here, "duplicate-id", message, "choose another id")


@check("reserved-id")
def reserved_id(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """No id is a name that the site or an operating system uses for itself.

    Why: `con.md` cannot be stored on Windows, and `index` is the address of another page.

    Mend: add a word, for instance `con-party`.
    """
    for written, record in written_ids(annotated.briefing.records):
        if written in WINDOWS_NAMES or written in PAGE_NAMES:
            owner = "Windows" if written in WINDOWS_NAMES else "the site"
            message = f"'{written}' is a name that {owner} uses for itself"
            yield Diagnostic(
                record.start(),
                "reserved-id",
                message,
                f"add a word, for instance '{written}-{record.entry.noun.replace(' ', '-')}'",
            )
