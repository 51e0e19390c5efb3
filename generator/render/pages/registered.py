"""The page of an actor or a project: what they say, what is said about them and by whom."""

from generator.codes import country_name
from generator.dates import display
from generator.decode import Record
from generator.model import Actor, Note, Quote, Registered
from generator.model.entries import Name
from generator.model.words import ActorKind, ProjectKind
from generator.page import Page
from generator.render.desk import Desk, plain
from generator.render.fact_views import FactView
from generator.render.jsonld import party
from generator.render.kinds.cells import TableRow
from generator.render.kinds.status import status_cells
from generator.render.languages import words
from generator.render.pages.ego import ego_of
from generator.render.parts.answering import outcomes
from generator.render.parts.noting import notes
from generator.render.parts.sayings import Parted, part_of
from generator.render.parts.showing import edit, fact_view
from generator.render.parts.timeline import years
from generator.render.romanised import romanised
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import Badge, Link, NoteView, Row, When, Words
from generator.text.folding import fold
from generator.wordings import _, speaking


def register_page(desk: Desk, record: Record[Registered]) -> Page:
    """Identity first; then words, what is said, ties, events; then wherever else it is named."""
    entry, kind = record.entry, record.entry.kind.words
    parted = part_of(desk, record.id)
    others = tuple(_name(desk, name) for name in entry.names[1:])
    is_person = isinstance(entry, Actor) and entry.kind is ActorKind.PERSON
    known = (*(name.name for name in entry.names), *entry.forms)
    return sheet(
        desk,
        "registered.md.j2",
        head(
            entry.title,
            _description(entry),
            kind=_kicker(entry),
            tags=(kind,),
            found_first=True,  # whoever types a name looks for this page
            edit=edit(record),
            entry=record.id,
        ),
        others=others,
        rows=_rows(desk, record.id, entry, parted),
        forms=(*known[1:], *(romanised(known) if is_person else ())),
        notes=notes(desk, record),
        quotes=_quotes(desk, parted.quotes),
        quoted=_quotes(desk, parted.quoted),
        sayings=parted.said,
        about=parted.about,
        statuses=_statuses(desk, record.id, parted),
        ties=parted.ties,
        ego=ego_of(desk, record.id, parted),
        timeline=years(desk, parted.events, (record.id,)),
        rest=parted.rest,
        records=parted.records,
        columns=(_("Status"), _("How far"), _("As of"), _("Who says so"), _("Source")),
        json_ld=party(desk, entry) if isinstance(entry, Actor) else None,
    )


def _kicker(entry: Registered) -> str:
    """What an entry is, above its name: `Project · Initiative`; a place is no project."""
    kind = entry.kind.words
    return kind.capitalize() if entry.kind is ProjectKind.PLACE else f"{entry.label()} · {kind}"


def _description(entry: Registered) -> str:
    words = _("What the stored articles say about {name}.")
    if isinstance(entry, Actor):
        words = _("What the stored articles say about {name}, and what {name} says.")
    return words.format(name=entry.title)


def _name(desk: Desk, name: Name) -> Words:
    return words(desk, name.name, name.language or "")


def _rows(desk: Desk, key: str, entry: Registered, parted: Parted) -> tuple[Row, ...]:
    rows = [Row(_("Printed as"), spelt)] if (spelt := _printed(desk, key, entry)) else []
    if entry.country:
        rows.append(Row(_("Country"), country_name(entry.country, speaking().language)))
    printed = tuple(
        desk.link(record.id, record.entry.title)
        for record in desk.annotated.printed_by.get(key, ())
    )
    if printed:
        rows.append(Row(_("Published"), links=printed))
    named = _named_in(desk, parted)
    if named:
        rows.append(Row(_("Named in"), links=named))
    return tuple(rows)


def _printed(desk: Desk, key: str, entry: Registered) -> str:
    """How the articles print it, where its name is the editor's own spelling of it."""
    spelt = desk.annotated.readings.spelt.get(key, ())
    names = {fold(name.name).typographic for name in entry.names}
    return "" if names & set(spelt) else ", ".join(spelt)


def _named_in(desk: Desk, parted: Parted) -> tuple[Link, ...]:
    sources = dict.fromkeys(r.source for r in parted.records if r.source)
    known = (key for key in sources if key in desk.addresses.places)
    return tuple(_outlet(desk, key) for key in known)


def _outlet(desk: Desk, key: str) -> Link:
    return desk.link(key, desk.outlet(key))


def _quotes(desk: Desk, quotes: tuple[Record[Quote], ...]) -> tuple[FactView, ...]:
    return tuple(fact_view(desk, one) for one in quotes)


def _statuses(desk: Desk, key: str, parted: Parted) -> tuple[TableRow, ...]:
    rows = tuple(TableRow(desk.link(one.id), status_cells(desk, one)) for one in parted.statuses)
    became = tuple(_became(desk, key, note, view) for note, view in outcomes(desk, (key,)))
    return (*rows, *became) if rows else ()


def _became(desk: Desk, key: str, note: Note, view: NoteView) -> TableRow:
    """What became of a project, as the last row of its states."""
    date = note.outside[0].date
    published = When(display(date)) if date else None
    return TableRow(
        desk.way(key, plain(desk, note.text)),
        (
            Row(_("Status"), badge=Badge("state", note.kind.value, view.label.lower())),
            Row(_("As of"), when=published),
            Row(_("Who says so"), outside=view.outside),
            Row(_("Source"), _("from outside the sources")),
        ),
    )
