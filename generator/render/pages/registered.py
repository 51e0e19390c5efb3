"""The page of an actor or a project: what they say, what is said about them and by whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import zip_longest

from generator.codes import country_name
from generator.dates import display
from generator.decode import Record, holds
from generator.model import Actor, Note, Quote, Registered, Relation
from generator.model.words import ActorKind, ProjectKind
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.arrangements import month, year
from generator.render.cutting import Heading
from generator.render.desk import Desk, plain
from generator.render.fact_views import Backlink
from generator.render.jsonld import JsonLd, party
from generator.render.kinds.cells import TableRow
from generator.render.kinds.status import STATUS, status_cells
from generator.render.languages import romanised, words_view
from generator.render.orders import Order, Ways, pages_in
from generator.render.pages.ego import Ego, ego_of
from generator.render.parts.answering import outcomes
from generator.render.parts.backlinks import notes_on, pointing_at
from generator.render.parts.being import UNTOLD, being, kind_and_mentions, speaking_as, tied
from generator.render.parts.noting import in_two, notes
from generator.render.parts.occasions import occasions
from generator.render.parts.sayings import ROLES, Parted, part_of, role_of, saying
from generator.render.parts.showing import edit
from generator.render.parts.timeline import years
from generator.render.room import fitting
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import Badge, Group, LinkView, NoteView, Row, When, Words
from generator.text.folding import fold
from generator.wordings import _, speaking
from generator.wordings.numbers import counted

FOLDED = 12  # facts said about an entry; more are folded, speaker by speaker
FIRST = 3  # of its quotations, shown at once on its first page
NAMED = 60  # notes of other entries
NOTED = 30_000  # bytes of HTML for them


def register_pages(addresses: Addresses, record: Record[Registered]) -> Iterator[Page]:
    """Everything on an entry; what is long comes in parts by what is said, then by year."""
    home = addresses.places[record.id]
    desk = Desk(addresses, home)
    order = Order(
        home,
        f"{home.removesuffix('.md')}/by",
        pointing_at(desk, record.id),
        (lambda one: _role(record.id, one), partial(year, desk), partial(month, desk)),
        record.entry.title,
        partial(_page, record=record),
    )
    return pages_in(addresses, (order,))


def _role(key: str, record: Record) -> Heading:
    role = role_of(key, record)
    return Heading(role, _(ROLES[role]))


def _page(desk: Desk, records: Sequence[Record], ways: Ways, record: Record[Registered]) -> Page:
    """Identity first; then words, what is said, ties, events; then wherever else it is named."""
    entry, kind = record.entry, record.entry.kind.words
    parted = part_of(desk, record.id, tuple(records))
    identity = _identity(desk, record) if ways.is_first else None
    top = identity.ties if identity else ()
    first = FIRST if identity else len(parted.quotes)
    front = head(
        ways.title,
        _description(entry),
        kind=_kicker(entry),
        tags=(kind,) if ways.is_first else (),
        found_first=ways.is_first,  # whoever types a name looks for this page
        is_unfound=not ways.is_first,
        edit=edit(record),
        entry=record.id if ways.is_first else "",
    )
    return sheet(
        desk,
        "registered.md.j2",
        front,
        ways=ways,
        identity=identity,
        being=_being(desk, record, top, parted.records) if identity else (),
        quotes=tuple(occasions(desk, parted.quotes[:first], names_speaker=False)),
        further=tuple(occasions(desk, parted.quotes[first:], names_speaker=False)),
        more=counted(
            len(parted.quotes[first:]), "{number} more quotation", "{number} more quotations"
        ),
        quoted=tuple(occasions(desk, parted.quoted, names_speaker=True)),
        is_quoted=any(holds(one, Quote) for one in parted.quoted),
        nested=parted.nested,
        sayings=parted.said,
        contested=parted.contested,
        silent=parted.silent,
        about=parted.about,
        above=parted.above,
        is_folded=len(parted.about) > 1 and len(parted.by_others) > FOLDED,
        statuses=_statuses(desk, record.id, parted),
        data=desk.data(STATUS.door),
        ties=tuple(saying(desk, one) for one in parted.relations if one not in top),
        timeline=years(desk, parted.events, (record.id,) if ways.is_first else ()),
        rest=(*parted.rest, *(_noted(desk, record.id) if ways.is_first else ())),
        records=parted.records,
        columns=tuple(map(_, STATUS.columns)),
    )


def _kicker(entry: Registered) -> str:
    """What an entry is, above its name: `Project · Initiative`; a place is no project."""
    kind = entry.kind.words
    return kind.capitalize() if entry.kind is ProjectKind.PLACE else f"{entry.label()} · {kind}"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who or what it is, by which names it is found, and its network."""

    others: tuple[Words, ...]
    rows: tuple[Row, ...]
    notes: tuple[NoteView, ...]
    background: tuple[NoteView, ...]
    """What is known from elsewhere, which comes after what the articles say."""
    ego: Ego | None
    forms: tuple[str, ...]
    json_ld: JsonLd | None
    ties: tuple[Record[Relation], ...]
    """Those that say what it is."""


def _identity(desk: Desk, record: Record[Registered]) -> Identity:
    entry = record.entry
    whole = part_of(desk, record.id, pointing_at(desk, record.id))
    is_person = isinstance(entry, Actor) and entry.kind is ActorKind.PERSON
    known, (first, background) = entry.spellings, in_two(notes(desk, record))
    return Identity(
        tuple(words_view(desk, name.name, name.language or "") for name in entry.names[1:]),
        _rows(desk, record.id, entry, whole),
        first,
        background,
        ego_of(desk, record.id, whole),
        (*known[1:], *(romanised(known) if is_person else ())),
        party(desk, entry) if isinstance(entry, Actor) else None,
        being(record.id, whole.relations),
    )


def _being(
    desk: Desk,
    record: Record[Registered],
    ties: Sequence[Record[Relation]],
    records: Sequence[Record],
) -> tuple[Backlink, ...]:
    """What it is: its ties, and the office in which it speaks where they do not name it.

    Where no article says so: its kind, and who speaks of it. An article is named once.
    """
    is_told = any(one.entry.predicate not in UNTOLD for one in ties)
    office = None if is_told else speaking_as(desk, record.id, records)
    found = (*((office,) if office else ()), *(tied(desk, one) for one in ties))
    if not found:
        return (kind_and_mentions(desk, record, pointing_at(desk, record.id)),)
    return tuple(
        replace(one, source=None) if after and one.source == after.source else one
        for one, after in zip_longest(found, found[1:])
    )


def _noted(desk: Desk, key: str) -> Iterator[Group[Backlink]]:
    if noted := notes_on(desk, key)[:NAMED]:
        yield Group("s_note", _("In notes on other entries"), fitting(noted, NOTED))


def _description(entry: Registered) -> str:
    words = _("What the stored articles say about {name}.")
    if isinstance(entry, Actor):
        words = _("What the stored articles say about {name}, and what {name} says.")
    return words.format(name=entry.title)


def _rows(desk: Desk, key: str, entry: Registered, parted: Parted) -> tuple[Row, ...]:
    rows = [Row(_("Printed as"), spelt)] if (spelt := _printed(desk, key, entry)) else []
    if entry.country and entry.kind is not ActorKind.STATE:
        rows.append(Row(_("Country"), country_name(entry.country, speaking().language)))
    printed = tuple(
        desk.link(record.id, record.entry.title)
        for record in desk.annotated.printed_by.get(key, ())
    )
    if printed:
        rows.append(Row(_("Published"), links=desk.articles(printed)))
    named = _named_in(desk, parted)
    if named:
        rows.append(Row(_("Named in"), links=desk.articles(named)))
    return tuple(rows)


def _printed(desk: Desk, key: str, entry: Registered) -> str:
    """How the articles print it, where its name is the editor's own spelling of it."""
    spelt = desk.annotated.readings.spelt.get(key, ())
    names = {fold(name.name).typographic for name in entry.names}
    return "" if names & set(spelt) else ", ".join(spelt)


def _named_in(desk: Desk, parted: Parted) -> tuple[LinkView, ...]:
    sources = dict.fromkeys(r.source for r in parted.records if r.source)
    known = (key for key in sources if key in desk.addresses.places)
    return tuple(desk.link(key, desk.outlet(key)) for key in known)


def _statuses(desk: Desk, key: str, parted: Parted) -> tuple[TableRow, ...]:
    rows = tuple(
        TableRow(desk.link(one.id, plain(desk, one.entry.sentence)), status_cells(desk, one))
        for one in parted.statuses
    )
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
