"""The parts of a briefing's page that sum up its facts: who and what, figures, sources."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.codes import language_name
from generator.dates import chronological
from generator.decode import Record, holds
from generator.model import (
    FACTS,
    Absence,
    Actor,
    Entry,
    Fact,
    Figure,
    Project,
    Quote,
    Registered,
    Relation,
    Source,
    Status,
)
from generator.render.desk import Desk, plain
from generator.render.kinds.cells import TableRow, usual_cells
from generator.render.pages.chains import road
from generator.render.pages.source import Used, used
from generator.render.parts.answering import outcomes, some_notes
from generator.render.views import Badge, Cite, Item, LinkView, NoteView, Prose, When
from generator.render.wording import when
from generator.wordings import _, speaking
from generator.wordings.numbers import counted


@dataclass(frozen=True, slots=True)
class ListedSource:
    """A source as the briefing lists it: on whose word it rests, and how much of it is used."""

    link: LinkView
    outlet: str
    language: str
    published: When
    voices: tuple[LinkView, ...]
    used: Used | None


@dataclass(frozen=True, slots=True)
class Tally:
    """A number of things, and where they are listed."""

    number: int
    words: str
    href: str


@dataclass(frozen=True, slots=True)
class Missing:
    """What no source says, with the marker that opens the search."""

    text: Prose
    cite: Cite
    marks: tuple[Badge, ...]
    outcomes: tuple[NoteView, ...]


def tally(desk: Desk) -> tuple[Tally, ...]:
    """How many entries of each kind there are."""
    shown = []
    kinds: tuple[type[Entry], ...] = (Source, *FACTS)
    for kind in kinds:
        number = len(desk.annotated.briefing.of(kind))
        if number:
            href = desk.to(desk.addresses.index(kind))
            shown.append(Tally(number, kind.counted(number), href))
    return tuple(shown)


def people(desk: Desk, kind: type[Actor] | type[Project], most: int) -> tuple[Item, ...]:
    """The actors or projects that are spoken of or speak most."""
    found: dict[str, list[int]] = {}
    for record in desk.annotated.facts:
        speaker = desk.annotated.speaker(record)
        if speaker:
            found.setdefault(speaker, [0, 0])[0] += 1
        for key in record.entry.about:
            found.setdefault(key, [0, 0])[1] += 1
    ranked = sorted(
        (key for key in found if holds(desk.record(key), kind)),
        key=lambda key: (-sum(found[key]), key),
    )
    return tuple(_person(desk, key, *found[key]) for key in ranked[:most])


def _person(desk: Desk, key: str, speaks: int, spoken_of: int) -> Item:
    said = [_role(desk, key)]
    said += [counted(speaks, "speaks in one fact", "speaks in {number} facts")] if speaks else []
    said += [counted(spoken_of, "spoken of in {number}", "spoken of in {number}")] * bool(spoken_of)
    return Item(desk.link(key), " · ".join(one for one in said if one))


def _role(desk: Desk, key: str) -> str:
    """The role that the sources state first, else what kind of thing it is."""
    for record in desk.annotated.briefing.of(Quote):
        if record.entry.by == key and record.entry.role:
            return record.entry.role
    return desk.of_kind(key, Registered).entry.kind.words


def newest(desk: Desk, most: int) -> tuple[Record[Fact], ...]:
    """What articles say, the newest article first: what a briefing has before it is summed up."""
    days = {
        record.id: chronological(source.published.date)
        for record, source in desk.annotated.briefing.each(Source)
        if source.published.date
    }
    said = [r for r in desk.annotated.facts if r.source and not holds(r, Relation, Status)]
    dated = [r for r in said if r.source in days]
    undated = [r for r in said if r.source not in days]
    dated.sort(key=lambda r: days[r.source or ""], reverse=True)
    return (*dated, *undated)[:most]


def figure_rows(desk: Desk, records: Iterable[Record[Figure]]) -> tuple[TableRow, ...]:
    """Figures with period, speaker and source."""
    return tuple(TableRow(desk.link(one.id), usual_cells(desk, one)) for one in records)


def missing(desk: Desk) -> tuple[Missing, ...]:
    """What none of several sources says; what one article leaves out stands on its page."""
    return tuple(
        Missing(
            desk.explained(plain(desk, record.entry.text)),
            desk.cite((record.id,), (desk.outlet(record.id),)),
            desk.link(record.id).marks,
            some_notes(desk, [view for _note, view in outcomes(desk, (record.id,))]),
        )
        for record in desk.annotated.briefing.of(Absence)
        if not record.source
    )


def overview_sources(desk: Desk, most: int) -> tuple[ListedSource, ...]:
    """The sources, of many those with most facts: how much of each is used and on whose word."""
    facts = desk.annotated.facts_in
    ranked = sorted(desk.annotated.sources, key=lambda one: -len(facts.get(one.id, ())))
    kept = {record.id for record in ranked[:most]}
    return tuple(_listed(desk, record) for record in desk.annotated.sources if record.id in kept)


def _listed(desk: Desk, record: Record[Source]) -> ListedSource:
    key, source = record.id, record.entry
    seed = desk.annotated.seeds.by_source.get(key)
    origins: dict[str, int] = {}
    for fact in desk.annotated.facts_in.get(key, ()):
        if steps := road(desk, fact.id):
            origins[steps[-1]] = origins.get(steps[-1], 0) + 1
    ranked = sorted(origins, key=lambda one: (-origins[one], one))
    publisher = source.publisher.actor
    return ListedSource(
        desk.link(key, source.translation or source.title),
        desk.name(publisher) if publisher else _("publisher not known"),
        language_name(source.language, speaking().language),
        when(source.published) or When(_("date not known")),
        desk.links(tuple(ranked[:3])),
        used(desk, seed) if seed else None,
    )
