"""Ids: unique, not reserved, usable as file names on every system."""

import re
from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Scope, check
from generator.decode import Record, written_ids
from generator.decode.parts import a
from generator.diagnostics import Diagnostic, Place

WINDOWS_NAMES = frozenset({"con", "prn", "aux", "nul"}) | {
    f"{device}{number}" for device in ("com", "lpt") for number in range(10)
}
"""File names that Windows reserves for devices, with any extension."""

FOLDER_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")

PAGE_NAMES = frozenset(
    {
        *("index", "all", "actors", "projects", "sources", "quotes", "claims", "events"),
        *("figures", "relations", "statuses", "absences", "notes", "search", "tags", "method"),
        *("glossary", "disagreements", "waivers", "coverage", "assets", "schema", "404", "sitemap"),
        *("reference", "problems"),
    }
)
"""Names that pages of the site use themselves."""


@check("duplicate-id", Scope.BRIEFING)
def duplicate_id(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    first: dict[str, Record] = {}
    for written, record in written_ids(annotated.briefing.records):
        other = first.setdefault(written, record)
        if other is not record:
            there = _place(other, written)
            message = (
                f"the id '{written}' is already used by {a(other.entry.noun)} "
                f"({there.path}:{there.line})"
            )
            way_out = "give the newer of the two another id"
            yield Diagnostic(_place(record, written), "duplicate-id", message, way_out)
    for record in annotated.briefing.records:
        if record.id in record.entry.formerly:
            place = record.place(("formerly", record.entry.formerly.index(record.id)))
            message = f"'{record.id}' is the present id of this entry, not a former one"
            yield Diagnostic(place, "duplicate-id", message, "remove it from `formerly`")


@check("reserved-id")
def reserved_id(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    for written, record in written_ids(annotated.briefing.records):
        if owner := _owner(written):
            message = f"'{written}' is a name that {owner} uses for itself"
            way_out = f"add a word, for instance '{written}-{record.kind.noun.replace(' ', '-')}'"
            yield Diagnostic(_place(record, written), "reserved-id", message, way_out)


@check("briefing-name", Scope.BRIEFING)
def briefing_name(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """The folder of a briefing has a name that can stand in an address and is not yet taken.

    Wrong:
        # briefings/Ash of Elva/briefing.yml
        title: The ash of Elva
        question: Who pays for the ash in the water?
        as_of: 2022-12-31

    Right:
        # briefings/ash-of-elva/briefing.yml
        title: The ash of Elva
        question: Who pays for the ash in the water?
        as_of: 2022-12-31

    Why: its name is the first part of the address of all its pages.

    Mend: rename the folder in small letters, with hyphens for blanks, such as
    `kz-digital-sovereignty`.
    """
    slug = annotated.briefing.slug
    owner = _owner(slug)
    if owner is None and FOLDER_NAME.fullmatch(slug):
        return
    message = (
        f"'{slug}' is a name that {owner} uses for itself"
        if owner
        else f"the folder '{slug}' may have only the characters a-z, 0-9 and hyphens in its name, "
        "with a letter or digit at both ends"
    )
    place = Place(f"{annotated.briefing.folder}/briefing.yml")
    yield Diagnostic(place, "briefing-name", message, "rename the folder")


def _owner(name: str) -> str | None:
    """Who uses a name for itself."""
    if name in WINDOWS_NAMES:
        return "Windows"
    return "the site" if name in PAGE_NAMES else None


def _place(record: Record, written: str) -> Place:
    """Where an id of an entry is written, its present one or a former one."""
    formerly = record.entry.formerly
    is_former = written != record.id
    return record.place(("formerly", formerly.index(written))) if is_former else record.start()
