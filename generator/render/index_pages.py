"""The pages that list the entries of a kind, so that no entry is more than two steps away."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.codes import language_name
from generator.decode import Record
from generator.model import Absence, Actor, Fact, Project, Quote, Source
from generator.model.words import NoteKind
from generator.pages import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.shell import head, page
from generator.render.noting import notes
from generator.render.showing import fact_view
from generator.render.tables import TABLES, Kind, TableRow, found_in
from generator.render.views import FactView, Link, NoteView
from generator.render.wording import when


@dataclass(frozen=True, slots=True)
class Table:
    """Entries under one heading."""

    id: str
    title: str
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An entry in a list."""

    link: Link
    words: str


@dataclass(frozen=True, slots=True)
class List:
    """Entries under one heading."""

    id: str
    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of one speaker."""

    id: str
    title: str
    items: tuple[FactView, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """An entry with those of its notes that are of one kind."""

    link: Link
    notes: tuple[NoteView, ...]


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """The notes of one kind."""

    id: str
    title: str
    items: tuple[Noted, ...]


def index_pages(addresses: Addresses) -> Iterator[Page]:
    """Every page that lists entries."""
    yield _register(addresses, Actor, "Actors", "Who speaks, and who is spoken about.")
    yield _register(addresses, Project, "Projects", "Initiatives, platforms, bodies and papers.")
    yield _sources(addresses)
    yield _quotations(addresses)
    for kind in TABLES:
        yield _table(addresses, kind)
    yield _absences(addresses)
    yield _notes(addresses)


def _group_id(words: str) -> str:
    return "s_" + "".join(c if c.isascii() and c.isalnum() else "-" for c in words.lower())


def _register(
    addresses: Addresses, kind: type[Actor] | type[Project], title: str, intro: str
) -> Page:
    desk = Desk(addresses, addresses.index(kind.plural))
    groups: dict[str, list[Item]] = {}
    for record, entry in addresses.annotated.briefing.each(kind):
        count = len(addresses.annotated.links.backward.get(record.id, ()))
        mentions = {0: "not mentioned yet", 1: "mentioned once"}.get(
            count, f"mentioned {count} times"
        )
        other = ", ".join(name.name for name in entry.names[1:])
        said = f"also {other} · {mentions}" if other else mentions
        groups.setdefault(entry.kind.words, []).append(Item(desk.link(record.id), said))
    lists = tuple(
        List(_group_id(name), name.capitalize(), tuple(sorted(items, key=_by_words)))
        for name, items in groups.items()
    )
    return page(desk.page, "entries.md.j2", head(title, intro), intro=intro, groups=lists)


def _by_words(item: Item) -> str:
    return item.link.words.casefold()


def _sources(addresses: Addresses) -> Page:
    desk = Desk(addresses, addresses.index(Source.plural))
    intro = "The stored articles, each with everything that it says."
    items = []
    for record, source in addresses.annotated.briefing.each(Source):
        publisher = source.publisher.actor
        name = desk.name(publisher) if publisher else "publisher not known"
        published = when(source.published)
        said = [name, language_name(source.language), published.shown if published else ""]
        if source.translation:
            said.insert(0, f"“{source.translation}”")
        items.append(Item(desk.link(record.id), " · ".join(said)))
    groups = (List("s_sources", "Articles", tuple(items)),) if items else ()
    return page(desk.page, "entries.md.j2", head("Sources", intro), intro=intro, groups=groups)


def _quotations(addresses: Addresses) -> Page:
    desk = Desk(addresses, addresses.index(Quote.plural))
    intro = "Everything that is quoted, word for word, by speaker."
    speakers: dict[str, list[FactView]] = {}
    for record, quote in addresses.annotated.briefing.each(Quote):
        speakers.setdefault(quote.by, []).append(fact_view(desk, record, quote))
    groups = tuple(
        Quotations(f"s_{key}", desk.name(key), tuple(views)) for key, views in speakers.items()
    )
    return page(desk.page, "quotes.md.j2", head("Quotations", intro), intro=intro, groups=groups)


def _table(addresses: Addresses, kind: Kind) -> Page:
    desk = Desk(addresses, addresses.index(kind.entry.plural))
    found = list(addresses.annotated.briefing.each(kind.entry))
    if kind.order is not None:
        order = kind.order
        found.sort(key=lambda pair: order(pair[1]))
    groups: dict[str, list[TableRow]] = {}
    for record, entry in found:
        row = TableRow(desk.link(record.id), kind.cells(desk, record, entry))
        groups.setdefault(kind.group(desk, record, entry), []).append(row)
    tables = tuple(Table(_group_id(name), name, tuple(rows)) for name, rows in groups.items())
    return page(
        desk.page,
        "table.md.j2",
        head(kind.title, kind.intro),
        intro=kind.intro,
        columns=kind.columns,
        groups=tables,
        facts=(),
    )


def _absences(addresses: Addresses) -> Page:
    desk = Desk(addresses, addresses.index(Absence.plural))
    intro = "What no source says; the evidence is a search that anybody can repeat."
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
        head("What no source says", intro),
        intro=intro,
        columns=("What is missing", "Source"),
        groups=tables,
        facts=tuple(own),
    )


def _notes(addresses: Addresses) -> Page:
    desk = Desk(addresses, addresses.index("notes"))
    intro = "What a careful reader should know, by the kind of note, and where it stands."
    groups: dict[NoteKind, list[Noted]] = {kind: [] for kind in NoteKind}
    for record in addresses.annotated.briefing.records:
        views = notes(desk, record)
        for kind in NoteKind:
            mine = tuple(view for view in views if view.kind == kind.value)
            if mine:
                groups[kind].append(Noted(_owner(desk, record), mine))
    shown = tuple(
        NoteGroup(f"s_{kind.value}", kind.words.capitalize(), tuple(items))
        for kind, items in groups.items()
        if items
    )
    return page(desk.page, "notes.md.j2", head("Notes", intro), intro=intro, groups=shown)


def _owner(desk: Desk, record: Record) -> Link:
    entry = record.entry
    return desk.link(record.id, (entry.text or "") if isinstance(entry, Fact) else "")
