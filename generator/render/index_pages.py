"""The pages that list the entries of a kind, so that no entry is more than two steps away."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.disagreement import DisagreementKind
from generator.model import Absence, Actor, Claim, Event, Fact, Figure, Project, Quote
from generator.pages import Page
from generator.render.addresses import Addresses
from generator.render.comparing import comparison_picture, comparisons, figures_beside
from generator.render.desk import Desk
from generator.render.disputes import Dispute, answers, disputes
from generator.render.jsonld import claims
from generator.render.matrix import matrix
from generator.render.noted_pages import glossary_page, notes_page
from generator.render.register_index import register_index, sources_index
from generator.render.shell import head, page
from generator.render.showing import fact_view
from generator.render.stances import stances
from generator.render.tables import TABLES, Heading, Kind, TableRow, found_in
from generator.render.timeline import years
from generator.render.views import FactView, Link
from generator.render.waivers_page import waivers_page


@dataclass(frozen=True, slots=True)
class Table:
    """Entries under one heading."""

    id: str
    title: str
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of one speaker."""

    id: str
    title: str
    link: Link
    items: tuple[FactView, ...]


@dataclass(frozen=True, slots=True)
class Disputes:
    """Disagreements of one kind."""

    id: str
    title: str
    meaning: str
    disputes: tuple[Dispute, ...]


def index_pages(addresses: Addresses) -> Iterator[Page]:
    """Every page that lists entries."""
    yield register_index(addresses, Actor, "Who", "Who speaks, and who is spoken about.")
    yield register_index(addresses, Project, "What", "Initiatives, platforms, bodies and papers.")
    yield sources_index(addresses)
    yield _quotations(addresses)
    for kind in TABLES:
        yield _table(addresses, kind)
    yield _events(addresses)
    yield _disagreements(addresses)
    yield _absences(addresses)
    yield notes_page(addresses)
    yield glossary_page(addresses)
    yield from waivers_page(addresses)


def _quotations(addresses: Addresses) -> Page:
    desk = Desk(addresses, addresses.index(Quote.plural))
    intro = "Everything that is quoted, word for word, by speaker."
    speakers: dict[str, list[FactView]] = {}
    for record, quote in addresses.annotated.briefing.each(Quote):
        speakers.setdefault(quote.by, []).append(fact_view(desk, record, quote))
    groups = tuple(
        Quotations(f"s_{key}", desk.name(key), desk.link(key), tuple(views))
        for key, views in sorted(speakers.items(), key=lambda pair: -len(pair[1]))
    )
    claims_ = desk.index(Claim.plural, "Everything that is claimed, by speaker and stance")
    said = head("In their words", intro, found_last=True)
    return page(desk.page, "quotes.md.j2", said, intro=intro, groups=groups, more=claims_)


def _table(addresses: Addresses, kind: Kind) -> Page:
    desk = Desk(addresses, addresses.index(kind.entry.plural))
    found = [pair for pair in addresses.annotated.briefing.each(Fact) if kind.fits(pair[1])]
    found.sort(key=lambda pair: kind.order(pair[1]))
    groups: dict[Heading, list[TableRow]] = {}
    for record, entry in found:
        row = TableRow(desk.link(record.id), kind.cells(desk, record, entry))
        groups.setdefault(kind.group(desk, record, entry), []).append(row)
    ordered = list(groups.items())
    if kind.largest_first:
        ordered.sort(key=lambda pair: -len(pair[1]))
    tables = tuple(Table(f"s_{under.key}", under.words, tuple(rows)) for under, rows in ordered)
    is_claims, is_figures = kind.entry is Claim, kind.entry is Figure
    return page(
        desk.page,
        "table.md.j2",
        head(kind.title, kind.intro, found_last=True),
        intro=kind.intro,
        columns=kind.columns,
        groups=tables,
        facts=(),
        stances=stances(desk, found) if is_claims else (),
        matrix=matrix(desk, 14, 9) if is_claims else None,
        compared=comparison_picture(desk, comparisons(desk)) if is_figures else None,
        json_ld=claims(desk, found) if is_claims else None,
        beside=figures_beside(desk) if is_figures else (),
    )


def _events(addresses: Addresses) -> Page:
    desk = Desk(addresses, addresses.index(Event.plural))
    intro = "What happened, is planned, reported or foretold, or did not happen, in order of time."
    return page(
        desk.page,
        "events.md.j2",
        head("When", intro, found_last=True),
        intro=intro,
        timeline=years(desk, addresses.annotated.briefing.of(Event)),
    )


def _disagreements(addresses: Addresses) -> Page:
    desk = Desk(addresses, addresses.index("disagreements"))
    intro = "Facts that contest or narrow each other, side by side. None is decided here."
    kinds = {
        "Amounts": DisagreementKind.FIGURE,
        "How far projects have got": DisagreementKind.STATUS,
        "Dates": DisagreementKind.DATE,
    }
    contested = DisagreementKind.CONTESTED.meaning
    parts = (
        Disputes("s_contested", "Contested", contested, disputes(desk, contested=True)),
        *(
            Disputes(f"s_{kind.value}", title, kind.meaning, answers(desk, kind))
            for title, kind in kinds.items()
        ),
        Disputes(
            "s_qualified",
            "Narrowed",
            "A fact limits another one, says under what condition it holds, or takes its place.",
            disputes(desk, contested=False),
        ),
    )
    return page(
        desk.page,
        "disagreements.md.j2",
        head("Who disagrees", intro, found_last=True),
        intro=intro,
        parted=tuple(part for part in parts if part.disputes),
        beside=figures_beside(desk),
    )


def _absences(addresses: Addresses) -> Page:
    desk = Desk(addresses, addresses.index(Absence.plural))
    intro = "What none of the articles says: read in full, and searched."
    own, listed = [], []
    for record, absence in addresses.annotated.briefing.each(Absence):
        if addresses.places[record.id].startswith(f"{desk.page}#"):
            own.append(fact_view(desk, record, absence))
        else:
            listed.append(TableRow(desk.link(record.id), (found_in(desk, record),)))
    tables = (Table("s_absences", "In single articles", tuple(listed)),) if listed else ()
    return page(
        desk.page,
        "table.md.j2",
        head("What the articles leave out", intro),
        intro=intro,
        columns=("What is missing", "Source"),
        groups=tables,
        facts=tuple(own),
        stances=(),
        matrix=None,
        compared=None,
        json_ld=None,
        beside=(),
    )
