"""What points at an actor or a project, parted: what it says, what is said of it, ties, events."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.decode import Record, holds
from generator.model import Entry, Event, Fact, Quote, Registered, Relation, Status
from generator.render.desk import Desk
from generator.render.fact_views import Backlink
from generator.render.kinds.claim import stance
from generator.render.parts.backlinks import backlink, notes_on, pointing_at
from generator.render.views import Group
from generator.render.wording import when
from generator.wordings import _

FEW = 3  # quotations about an entry that are shown word for word


@dataclass(frozen=True, slots=True)
class Parted:
    """Everything that points at an entry, each thing in one place only.

    `records` are all of it; `by_others` the facts that others state about it; `quoted` the first
    quotations among these, to be shown word for word where the entry is not quoted itself.
    """

    records: tuple[Record, ...]
    quotes: tuple[Record[Quote], ...]
    quoted: tuple[Record[Quote], ...]
    said: tuple[Backlink, ...]
    about: tuple[Group[Backlink], ...]
    by_others: tuple[Record[Fact], ...]
    statuses: tuple[Record[Status], ...]
    relations: tuple[Record[Relation], ...]
    ties: tuple[Backlink, ...]
    events: tuple[Record[Event], ...]
    rest: tuple[Group[Backlink], ...]


def part_of(desk: Desk, key: str) -> Parted:
    """Part what points at one entry."""
    records = pointing_at(desk, key)
    quotes = tuple(r for r in records if holds(r, Quote) and r.entry.by == key)
    statuses = tuple(r for r in records if holds(r, Status) and r.entry.project == key)
    relations = tuple(r for r in records if holds(r, Relation) and key in r.entry.ends)
    events = tuple(r for r in records if holds(r, Event))
    placed = {r.id for r in (*quotes, *statuses, *relations, *events)}
    said = _take(records, placed, lambda fact: fact.by == key)
    about = _take(records, placed, lambda fact: key in fact.about)
    quoted = () if quotes else tuple(r for r in about if holds(r, Quote))[:FEW]
    rest = tuple(r for r in records if r.id not in placed)
    return Parted(
        records,
        quotes,
        quoted,
        tuple(saying(desk, record) for record in said),
        tuple(_by_speaker(desk, about)),
        about,
        statuses,
        relations,
        tuple(saying(desk, record) for record in relations),
        events,
        tuple(_elsewhere(desk, key, rest)),
    )


def _take(
    records: tuple[Record, ...], placed: set[str], fits: Callable[[Fact], bool]
) -> tuple[Record[Fact], ...]:
    """The facts not placed yet for which `fits` holds; they are then placed."""
    found = tuple(
        record
        for record in records
        if record.id not in placed and holds(record, Fact) and fits(record.entry)
    )
    placed.update(record.id for record in found)
    return found


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
        items = tuple(saying(desk, record) for record in found)
        known = desk.annotated.briefing.find(key, Registered)
        title = known.entry.title if known else _("No source")
        yield Group(f"by_{key or 'nobody'}", title, items, desk.link(key) if known else None)


def _elsewhere(desk: Desk, key: str, records: tuple[Record, ...]) -> Iterator[Group[Backlink]]:
    """Wherever else an entry is named, by the kind of place; notes of other entries last."""
    kinds: dict[type[Entry], list[Backlink]] = {}
    for record in records:
        shown = saying(desk, record, names_speaker=True)
        kinds.setdefault(type(record.entry), []).append(shown)
    for kind, items in kinds.items():
        fragment = f"s_{(kind.called or kind.noun).replace(' ', '-')}"
        yield Group(fragment, kind.labels(), tuple(items))
    noted = notes_on(desk, key)
    if noted:
        yield Group("s_note", _("In notes on other entries"), noted)
