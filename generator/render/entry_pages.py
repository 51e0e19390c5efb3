"""The pages of single entries: actors, projects, sources, quotations, and those that are gone."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.codes import country_name, language_name
from generator.decode import Record
from generator.model import Actor, Fact, Project, Quote, Registered, Source, Withdrawn
from generator.model.words import Rights
from generator.pages import Page
from generator.render.addresses import PAGED, Addresses
from generator.render.article import article_lines
from generator.render.desk import Desk
from generator.render.shell import head, page
from generator.render.showing import (
    backlinks,
    edit,
    fact_view,
    notes,
    words,
    words_of,
)
from generator.render.views import Backlink, Badge, FactView, Link, Row, Words
from generator.render.wording import NOUNS, heading, shortened, when

TITLE = 90  # characters of a quotation that make its page's title


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading."""

    id: str
    title: str
    items: tuple[Backlink, ...]


@dataclass(frozen=True, slots=True)
class Gone:
    """An entry that stood here and was renamed or withdrawn."""

    id: str
    title: str
    why: str
    link: Link | None


def entry_pages(addresses: Addresses) -> Iterator[Page]:
    """The page of every entry that has one, and notices at old addresses."""
    briefing = addresses.annotated.briefing
    for record in briefing.records:
        entry = record.entry
        desk = Desk(addresses, addresses.places[record.id])
        if isinstance(entry, (Actor, Project)):
            yield _registered(desk, record, entry)
        elif isinstance(entry, Source):
            yield _source(desk, record, entry)
        elif isinstance(entry, Quote):
            yield _quote(desk, record, entry)
    for path, record in addresses.old_pages().items():
        yield _notice(Desk(addresses, path), record)


def _registered(desk: Desk, record: Record, entry: Registered) -> Page:
    kind = getattr(entry, "kind").words  # noqa: B009 - both registers have one
    others = tuple(name.name for name in entry.names[1:])
    rows = [Row("Also called", ", ".join(others))] if others else []
    if entry.country:
        rows.append(Row("Country", country_name(entry.country)))
    found = backlinks(desk, record.id)
    spoken = _spoken(desk, record.id)
    said = f"What the stored articles say about {entry.title}, and what {entry.title} says."
    return page(
        desk.page,
        "registered.md.j2",
        head(
            entry.title,
            said,
            kind=f"{NOUNS[entry.noun]}: {kind}",
            tags=(kind,),
            found_first=True,  # whoever types a name looks for this page
            edit=edit(record),
            entry=record.id,
        ),
        badges=(),
        country="",
        rows=tuple(rows),
        forms=entry.forms,
        notes=notes(desk, record),
        quotes=spoken,
        groups=tuple(_groups(desk, record.id, found)),
    )


def _spoken(desk: Desk, key: str) -> tuple[FactView, ...]:
    quotes = desk.annotated.briefing.each(Quote)
    return tuple(fact_view(desk, record, quote) for record, quote in quotes if quote.by == key)


def _groups(desk: Desk, key: str, found: tuple[Backlink, ...]) -> Iterator[Group]:
    quoted = {desk.to(desk.addresses.places[view.id]) for view in _spoken(desk, key)}
    rest = tuple(one for one in found if _href(one) not in quoted)
    by_noun: dict[str, list[Backlink]] = {}
    for one in rest:
        by_noun.setdefault(one.kind.words, []).append(one)
    for noun, items in by_noun.items():
        slug = noun.lower().replace(" ", "-")
        yield Group(f"s_{slug}", _plural(noun), tuple(items))


def _href(one: Backlink) -> str:
    return one.text[0].link.href if one.text and one.text[0].link else ""


def _plural(noun: str) -> str:
    return {"Status": "Statuses", "Quotation": "Quotations that name it"}.get(noun, f"{noun}s")


def _source(desk: Desk, record: Record, source: Source) -> Page:
    annotated = desk.annotated
    seed = annotated.seeds.by_source.get(record.id)
    facts = tuple(
        fact_view(desk, one, fact)
        for one, fact in annotated.briefing.each(Fact)
        if one.source == record.id
    )
    nouns = tuple(dict.fromkeys(view.noun for view in facts))
    title = words(desk, source.title, source.language, source.translation or "")
    publisher = desk.name(source.publisher.actor) if source.publisher.actor else "Publisher unknown"
    said = f"{publisher}: everything this article says, fact by fact, beside its own words."
    return page(
        desk.page,
        "source.md.j2",
        head(
            source.title,
            said,
            kind="Source",
            tags=("source", language_name(source.language)),
            edit=edit(record),
            entry=record.id,
        ),
        title=title,
        rows=_source_rows(desk, source),
        chain=desk.links(source.chain),
        notes=notes(desk, record),
        evidence=tuple(
            words(desk, one.exact, source.language, one.translation or "")
            for one in source.evidence or ()
        ),
        lines=article_lines(desk, seed) if seed else (),
        legend=tuple(Badge(NOUNS[noun][0], noun, NOUNS[noun].lower()) for noun in nouns),
        article=title,
        facts=facts,
        gone=tuple(_gone(desk, record.id)),
        unused=tuple(
            Left(words(desk, one.exact, source.language), one.why) for one in source.unused
        ),
    )


@dataclass(frozen=True, slots=True)
class Left:
    """Words that no fact rests on, and why."""

    words: Words
    why: str


def _source_rows(desk: Desk, source: Source) -> tuple[Row, ...]:
    publisher = source.publisher
    rows = [
        Row("Published by", links=(desk.link(publisher.actor),))
        if publisher.actor
        else Row("Published by", f"not known: {publisher.unknown}")
    ]
    if source.byline:
        rows.append(Row("Author as printed", source.byline))
    rows.append(Row("Published", when=when(source.published)))
    rows.append(Row("Language", language_name(source.language)))
    if source.chain:
        rows.append(Row("Report came through", links=desk.links(source.chain)))
    rows.append(Row("Stored text", f"{source.file}, SHA-256 {source.sha256}"))
    whole = source.rights is Rights.FULL
    rows.append(Row("Shown here", "the whole text" if whole else "excerpts only"))
    return tuple(rows)


def _gone(desk: Desk, source: str) -> Iterator[Gone]:
    """Facts of a source that were renamed or withdrawn; the old addresses lead to this page."""
    for record in desk.annotated.briefing.records:
        if record.source != source or issubclass(record.kind, PAGED):
            continue
        if isinstance(record.entry, Withdrawn):
            yield Gone(record.id, "Withdrawn", f"Withdrawn: {record.entry.withdrawn}", None)
        elif isinstance(record.entry, Fact):
            for former in record.entry.formerly:
                yield Gone(former, "Renamed", "This fact has a new address.", desk.link(record.id))


def _quote(desk: Desk, record: Record, quote: Quote) -> Page:
    view = fact_view(desk, record, quote)
    shown = words_of(desk, record)
    said = heading(quote, desk.names)
    speaker = desk.name(quote.by)
    rows = (
        Row("When", when=view.when) if view.when else Row("When", "not stated"),
        *view.rows,
        *((Row("About", links=view.about),) if view.about else ()),
        *((Row("Printed in", links=(view.source,)),) if view.source else ()),
    )
    return page(
        desk.page,
        "quote.md.j2",
        head(
            f"{speaker}: {shortened(said, TITLE)}",
            f"{speaker}: “{said}”",
            kind="Quotation",
            tags=("quotation",),
            edit=edit(record),
            entry=record.id,
        ),
        words=shown[0],
        further=shown[1:],
        by=desk.link(quote.by),
        fact=view,
        rows=rows,
        backlinks=backlinks(desk, record.id),
    )


def _notice(desk: Desk, record: Record) -> Page:
    """What stands at the address of an entry that was renamed or withdrawn."""
    entry = record.entry
    if isinstance(entry, Withdrawn):
        title, why, link = "Withdrawn", f"Withdrawn: {entry.withdrawn}", None
    else:
        title, why, link = "Renamed", "This entry has a new address.", desk.link(record.id)
    return page(
        desk.page,
        "moved.md.j2",
        head(title, why, edit=edit(record), entry=record.id),
        why=why,
        link=link,
    )
