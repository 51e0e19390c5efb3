"""The pages that list the entries of a kind, so that no entry is more than two steps away."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.disagreement import DisagreementKind
from generator.model import (
    Absence,
    Actor,
    Claim,
    Event,
    Fact,
    Figure,
    Project,
    Quote,
)
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.comparing import comparison_picture, comparisons, figures_beside
from generator.render.desk import Desk
from generator.render.disputes import Dispute, answers, disputes
from generator.render.doors import ACTORS, DISAGREEMENTS, PROJECTS
from generator.render.jsonld import claims
from generator.render.kinds import SHOWN, Shown
from generator.render.kinds.cells import Heading, TableRow, found_in
from generator.render.kinds.claim import CLAIM
from generator.render.kinds.relation import RELATION
from generator.render.kinds.status import STATUS
from generator.render.matrix import matrix
from generator.render.noted_pages import glossary_page, notes_page
from generator.render.register_index import register_index, sources_index
from generator.render.shell import head, page
from generator.render.showing import fact_view
from generator.render.stances import stances
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
    yield register_index(addresses, Actor, ACTORS, (RELATION.door, TIES))
    yield register_index(addresses, Project, PROJECTS, (STATUS.door, STATES))
    yield sources_index(addresses)
    for shown in SHOWN:
        yield LISTINGS.get(shown.kind, _table)(addresses, shown)
    yield _disagreements(addresses)
    yield notes_page(addresses)
    yield glossary_page(addresses)
    yield from waivers_page(addresses)


TIES = "Offices, memberships, ownership and other lasting ties"
STATES = "How far each has got, on whose word"


def _quotations(addresses: Addresses, shown: Shown) -> Page:
    desk = Desk(addresses, addresses.behind(shown.door))
    speakers: dict[str, list[FactView]] = {}
    for record in addresses.annotated.briefing.of(Quote):
        speakers.setdefault(record.entry.by, []).append(fact_view(desk, record))
    groups = tuple(
        Quotations(f"s_{key}", desk.name(key), desk.link(key), tuple(views))
        for key, views in sorted(speakers.items(), key=lambda pair: -len(pair[1]))
    )
    claims_ = desk.door(CLAIM.door, "Everything that is claimed, by speaker and stance")
    said = head(shown.door.title, shown.door.intro, found_last=True)
    return page(
        desk.page, "quotes.md.j2", said, intro=shown.door.intro, groups=groups, more=claims_
    )


def _table(addresses: Addresses, shown: Shown) -> Page:
    desk = Desk(addresses, addresses.behind(shown.door))
    found = [record for record in addresses.annotated.facts if shown.lists(record.entry)]
    found.sort(key=lambda record: shown.order(record.entry))
    groups: dict[Heading, list[TableRow]] = {}
    for record in found:
        row = TableRow(desk.link(record.id), shown.cells(desk, record))
        groups.setdefault(shown.group(desk, record), []).append(row)
    ordered = list(groups.items())
    if shown.is_largest_first:
        ordered.sort(key=lambda pair: -len(pair[1]))
    tables = tuple(Table(f"s_{under.key}", under.words, tuple(rows)) for under, rows in ordered)
    is_claims, is_figures = shown.kind is Claim, shown.kind is Figure
    return page(
        desk.page,
        "table.md.j2",
        head(shown.door.title, shown.door.intro, found_last=True),
        intro=shown.door.intro,
        columns=shown.columns,
        groups=tables,
        facts=(),
        stances=stances(desk, found) if is_claims else (),
        matrix=matrix(desk, 14, 9) if is_claims else None,
        compared=comparison_picture(desk, comparisons(desk)) if is_figures else None,
        json_ld=claims(desk, found) if is_claims else None,
        beside=figures_beside(desk) if is_figures else (),
    )


def _events(addresses: Addresses, shown: Shown) -> Page:
    desk = Desk(addresses, addresses.behind(shown.door))
    return page(
        desk.page,
        "events.md.j2",
        head(shown.door.title, shown.door.intro, found_last=True),
        intro=shown.door.intro,
        timeline=years(desk, addresses.annotated.briefing.of(Event)),
    )


def _disagreements(addresses: Addresses) -> Page:
    desk = Desk(addresses, addresses.behind(DISAGREEMENTS))
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
        head(DISAGREEMENTS.title, DISAGREEMENTS.intro, found_last=True),
        intro=DISAGREEMENTS.intro,
        parted=tuple(part for part in parts if part.disputes),
        beside=figures_beside(desk),
    )


def _absences(addresses: Addresses, shown: Shown) -> Page:
    desk = Desk(addresses, addresses.behind(shown.door))
    own, listed = [], []
    for record in addresses.annotated.briefing.of(Absence):
        if addresses.places[record.id].startswith(f"{desk.page}#"):
            own.append(fact_view(desk, record))
        else:
            listed.append(TableRow(desk.link(record.id), (found_in(desk, record),)))
    tables = (Table("s_absences", "In single articles", tuple(listed)),) if listed else ()
    return page(
        desk.page,
        "table.md.j2",
        head(shown.door.title, shown.door.intro),
        intro=shown.door.intro,
        columns=("What is missing", "Source"),
        groups=tables,
        facts=tuple(own),
        stances=(),
        matrix=None,
        compared=None,
        json_ld=None,
        beside=(),
    )


LISTINGS: dict[type[Fact], Callable[[Addresses, Shown], Page]] = {
    Quote: _quotations,
    Event: _events,
    Absence: _absences,
}
"""The kinds that are not listed in a table."""
