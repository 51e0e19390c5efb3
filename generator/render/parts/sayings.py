"""What points at an actor or a project, parted: what it says, what is said of it, ties, events."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.decode import Record, holds
from generator.model import Event, Fact, Quote, Registered, Relation, Status
from generator.render.cutting import grouped
from generator.render.desk import Desk
from generator.render.fact_views import Backlink
from generator.render.kinds.claim import stance
from generator.render.parts.backlinks import backlink
from generator.render.views import Group
from generator.render.wording import when
from generator.wordings import N_, _

FEW = 3  # facts about an entry that are shown word for word


@dataclass(frozen=True, slots=True)
class Parted:
    """Everything that points at an entry, each thing in one place only.

    `records` are all of it; `by_others` the facts that others state about it; `quoted` the first
    quotations among these, else the first facts with words, to be shown word for word where the
    entry is not quoted itself.
    """

    records: tuple[Record, ...]
    quotes: tuple[Record[Quote], ...]
    quoted: tuple[Record[Fact], ...]
    said: tuple[Backlink, ...]
    about: tuple[Group[Backlink], ...]
    by_others: tuple[Record[Fact], ...]
    statuses: tuple[Record[Status], ...]
    relations: tuple[Record[Relation], ...]
    ties: tuple[Backlink, ...]
    events: tuple[Record[Event], ...]
    rest: tuple[Group[Backlink], ...]


ABOUT, EVENTS, OTHERS, QUOTES = "about", "events", "others", "quotes"
SAID, STATUSES, TIES = "said", "statuses", "ties"
ROLES = {
    ABOUT: N_("What is said about it, and by whom"),
    EVENTS: N_("Its own timeline"),
    OTHERS: N_("Wherever else it is named"),
    QUOTES: N_("In their own words"),
    SAID: N_("What it is said to say"),
    STATUSES: N_("How far it has got, by source"),
    TIES: N_("Roles and lasting ties"),
}
"""What a record can be to an entry that it points at, as in addresses and for readers."""


def role_of(key: str, record: Record) -> str:
    """What a record is to the entry with this id."""
    entry = record.entry
    if isinstance(entry, Status) and entry.project == key:
        return STATUSES
    if isinstance(entry, Relation) and key in entry.ends:
        return TIES
    if isinstance(entry, Event):
        return EVENTS
    if isinstance(entry, Fact) and entry.by == key:
        return QUOTES if isinstance(entry, Quote) else SAID
    return ABOUT if isinstance(entry, Fact) and key in entry.about else OTHERS


def part_of(desk: Desk, key: str, records: tuple[Record, ...]) -> Parted:
    """Part some of what points at one entry."""
    found = grouped(records, lambda record: role_of(key, record))
    about = tuple(r for r in found.get(ABOUT, ()) if holds(r, Fact))
    quotes = tuple(r for r in found.get(QUOTES, ()) if holds(r, Quote))
    return Parted(
        records,
        quotes,
        () if quotes else _word_for_word(about),
        tuple(saying(desk, record) for record in found.get(SAID, ())),
        tuple(_by_speaker(desk, about)),
        about,
        tuple(r for r in found.get(STATUSES, ()) if holds(r, Status)),
        tuple(r for r in found.get(TIES, ()) if holds(r, Relation)),
        tuple(saying(desk, record) for record in found.get(TIES, ())),
        tuple(r for r in found.get(EVENTS, ()) if holds(r, Event)),
        tuple(_elsewhere(desk, found.get(OTHERS, ()))),
    )


def _word_for_word(about: tuple[Record[Fact], ...]) -> tuple[Record[Fact], ...]:
    """The first quotations, else the first facts that rest on words that no other one rests on."""
    quotes = tuple(record for record in about if holds(record, Quote))
    by_words = {
        record.entry.selectors[0].exact: record for record in about[::-1] if record.entry.selectors
    }
    return (quotes or tuple(by_words.values())[::-1])[:FEW]


def saying(desk: Desk, record: Record, *, names_speaker: bool = False) -> Backlink:
    """A fact as a sentence, with what the speaker does by it and when it holds."""
    shown = backlink(desk, record)
    if not holds(record, Fact):
        return shown
    fact = record.entry
    return Backlink(
        shown.kind,
        shown.text,
        shown.source,
        stance(fact) if fact.is_claim else None,
        desk.speaker(record) if names_speaker else None,
        when(fact.when),
    )


def _by_speaker(desk: Desk, records: tuple[Record[Fact], ...]) -> Iterator[Group[Backlink]]:
    """What is said about an entry, by who says it, the most talkative first."""
    speakers: dict[str, list[Record[Fact]]] = {}
    for record in records:
        speakers.setdefault(desk.annotated.speaker(record) or "", []).append(record)
    for key, found in sorted(speakers.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        known = desk.annotated.briefing.find(key, Registered)
        title = known.entry.title if known else _("No source")
        items = tuple(_under(title, saying(desk, record)) for record in found)
        yield Group(f"by_{key or 'nobody'}", title, items, desk.link(key) if known else None)


def _under(title: str, said: Backlink) -> Backlink:
    """A sentence under the name of who says it; an outlet says it in its own article."""
    return replace(said, source=None) if said.source and said.source.words == title else said


def _elsewhere(desk: Desk, records: tuple[Record, ...]) -> Iterator[Group[Backlink]]:
    """Wherever else an entry is named, by the kind of place."""
    for kind, found in grouped(records, lambda record: type(record.entry)).items():
        fragment = f"s_{(kind.called or kind.noun).replace(' ', '-')}"
        items = tuple(saying(desk, record, names_speaker=True) for record in found)
        yield Group(fragment, kind.labels(), items)
