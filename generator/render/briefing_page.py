"""The page of a briefing, and the home page that lists all briefings."""

from dataclasses import dataclass

from generator import dates
from generator.annotated import AnnotatedBriefing
from generator.model import FACTS, Entry, Header, KeyPoint, Quote, Section, Source
from generator.model.words import Confidence
from generator.pages import Page
from generator.render.addresses import Addresses, relative
from generator.render.desk import Desk
from generator.render.shell import head, page
from generator.render.noting import note_views, notes
from generator.render.showing import cards
from generator.render.views import Badge, Cite, Link, NoteView, Prose, When
from generator.render.wording import when

CONFIDENCE = {
    Confidence.HIGH: "High confidence",
    Confidence.MEDIUM: "Medium confidence",
    Confidence.LOW: "Low confidence",
}


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things, and where they are listed."""

    number: int
    words: str
    href: str


@dataclass(frozen=True, slots=True)
class Point:
    """A key point with its markers."""

    id: str
    text: Prose
    cites: tuple[Cite, ...]
    confidence: Badge
    why: str
    notes: tuple[NoteView, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the narrative."""

    id: str
    title: str
    paragraphs: tuple[Prose, ...]
    notes: tuple[NoteView, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A source as the briefing lists it."""

    link: Link
    publishers: tuple[Link, ...]
    published: When
    facts: int


@dataclass(frozen=True, slots=True)
class Entrance:
    """A briefing as the home page lists it."""

    id: str
    link: Link
    question: str
    tally: tuple[Count, ...]


def briefing_page(addresses: Addresses, header: Header) -> Page:
    """The answer first, then the story, the sources and the words that are used."""
    desk = Desk(addresses, addresses.home)
    points = _points(desk)
    sections = _sections(desk)
    return page(
        desk.page,
        "briefing.md.j2",
        head(
            header.title,
            header.description or header.question,
            kind="Annotated briefing",
            edit=f"{addresses.annotated.briefing.folder}/briefing.yml#L1",
            entry=addresses.slug,
        ),
        description=header.description or "",
        question=header.question,
        tally=tally(addresses, desk.page),
        points=points,
        sections=sections,
        notes=note_views(desk, header.notes),
        sources=tuple(_listed(desk, one) for _, one in addresses.annotated.briefing.each(Source)),
        vocabulary=header.vocabulary,
        glossary=header.glossary,
        as_of=dates.display(header.as_of),
        editors=header.editors,
        cards=cards(desk),
    )


def home_page(briefings: tuple[AnnotatedBriefing, ...]) -> Page:
    """The list of all briefings."""
    entrances = tuple(_entrance(Addresses(one)) for one in briefings)
    return page(
        "index.md",
        "home.md.j2",
        head("Annotated briefings", "News articles taken apart into facts, each fact proved."),
        briefings=entrances,
    )


def tally(addresses: Addresses, page_: str) -> tuple[Count, ...]:
    """How many entries of each kind there are."""
    shown = []
    kinds: tuple[type[Entry], ...] = (Source, *FACTS)
    for kind in kinds:
        number = len(addresses.annotated.briefing.of(kind))
        if number:
            noun = "quotation" if kind is Quote else kind.noun
            plural = "quotations" if kind is Quote else kind.plural
            href = relative(addresses.index(kind.plural), page_)
            shown.append(Count(number, noun if number == 1 else plural, href))
    return tuple(shown)


def _entrance(addresses: Addresses) -> Entrance:
    header = addresses.annotated.briefing.header
    title = header.title if header else addresses.slug
    link = Link(title, relative(addresses.home, "index.md"))
    question = header.question if header else ""
    return Entrance(f"s_{addresses.slug}", link, question, tally(addresses, "index.md"))


def _points(desk: Desk) -> tuple[Point, ...]:
    found = []
    for record, entry in desk.annotated.briefing.each(KeyPoint):
        text = desk.prose(entry.text)
        confidence = Badge("conf", entry.confidence.value, CONFIDENCE[entry.confidence])
        cites = (desk.cite(tuple(entry.facts)),) if entry.facts else ()
        found.append(Point(entry.id, text, cites, confidence, entry.why, notes(desk, record)))
    return tuple(found)


def _sections(desk: Desk) -> tuple[Part, ...]:
    found = []
    for record, entry in desk.annotated.briefing.each(Section):
        paragraphs = tuple(desk.prose(text) for text in entry.text)
        found.append(Part(entry.id, entry.title, paragraphs, notes(desk, record)))
    return tuple(found)


def _listed(desk: Desk, source: Source) -> Listed:
    publisher = source.publisher.actor
    return Listed(
        desk.link(source.id),
        desk.links((publisher,)) if publisher else (),
        when(source.published) or When("date not known"),
        sum(record.source == source.id for record in desk.annotated.facts),
    )
