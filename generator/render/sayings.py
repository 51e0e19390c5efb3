"""What points at an actor or a project, parted: what it says, what is said of it, ties, events."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.decode import Record
from generator.model import Event, Fact, Quote, Registered, Relation, Status
from generator.render.backlinks import backlink, notes_on, pointing_at
from generator.render.desk import Desk
from generator.render.showing import is_claim, stance
from generator.render.views import Backlink, Link
from generator.render.wording import when


@dataclass(frozen=True, slots=True)
class Part:
    """Sentences of one speaker, or of one kind."""

    id: str
    title: str
    link: Link | None
    items: tuple[Backlink, ...]


@dataclass(frozen=True, slots=True)
class Parted:
    """Everything that points at an entry, each thing in one place only.

    `records` are all of it; `by_others` the facts that others state about it.
    """

    records: tuple[Record, ...]
    quotes: tuple[Record, ...]
    said: tuple[Backlink, ...]
    about: tuple[Part, ...]
    by_others: tuple[Record, ...]
    statuses: tuple[Record, ...]
    relations: tuple[Record, ...]
    ties: tuple[Backlink, ...]
    events: tuple[Record, ...]
    rest: tuple[Part, ...]


def part_of(desk: Desk, key: str) -> Parted:
    """Part what points at one entry."""
    records = pointing_at(desk, key)
    quotes = tuple(r for r in records if isinstance(r.entry, Quote) and r.entry.by == key)
    statuses = tuple(r for r in records if isinstance(r.entry, Status) and r.entry.project == key)
    relations = tuple(r for r in records if _ties(r, key))
    events = tuple(r for r in records if isinstance(r.entry, Event))
    placed = {r.id for r in (*quotes, *statuses, *relations, *events)}
    said = _take(records, placed, lambda fact: fact.by == key)
    about = _take(records, placed, lambda fact: key in fact.about)
    rest = tuple(r for r in records if r.id not in placed)
    return Parted(
        records,
        quotes,
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
) -> tuple[Record, ...]:
    """The facts not placed yet for which `fits` holds; they are then placed."""
    found = tuple(
        record
        for record in records
        if record.id not in placed and isinstance(record.entry, Fact) and fits(record.entry)
    )
    placed.update(record.id for record in found)
    return found


def _ties(record: Record, key: str) -> bool:
    tie = record.entry
    return isinstance(tie, Relation) and key in (tie.subject, tie.object)


def saying(desk: Desk, record: Record, *, names_speaker: bool = False) -> Backlink:
    """A fact as a sentence, with what the speaker does by it and when it holds."""
    shown = backlink(desk, record)
    fact = record.entry
    if not isinstance(fact, Fact):
        return shown
    speaker = desk.annotated.speaker(record)
    dated = getattr(fact, "date", None) or getattr(fact, "period", None)
    return Backlink(
        shown.kind,
        shown.text,
        shown.source,
        stance(fact) if is_claim(fact) else None,
        desk.link(speaker) if speaker and names_speaker else None,
        when(dated),
    )


def _by_speaker(desk: Desk, records: tuple[Record, ...]) -> Iterator[Part]:
    """What is said about an entry, by who says it, the most talkative first."""
    speakers: dict[str, list[Record]] = {}
    for record in records:
        speakers.setdefault(desk.annotated.speaker(record) or "", []).append(record)
    for key, found in sorted(speakers.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        items = tuple(saying(desk, record) for record in found)
        known = bool(key) and isinstance(desk.record(key).entry, Registered)
        title = desk.name(key) if known else "No source"
        yield Part(f"by_{key or 'nobody'}", title, desk.link(key) if known else None, items)


def _elsewhere(desk: Desk, key: str, records: tuple[Record, ...]) -> Iterator[Part]:
    """Wherever else an entry is named, by the kind of place; notes of other entries last."""
    kinds: dict[str, list[Backlink]] = {}
    for record in records:
        shown = saying(desk, record, names_speaker=True)
        kinds.setdefault(shown.kind.words, []).append(shown)
    for noun, items in kinds.items():
        plural = {"Status": "Statuses"}.get(noun, f"{noun}s")
        yield Part(f"s_{noun.lower().replace(' ', '-')}", plural, None, tuple(items))
    noted = notes_on(desk, key)
    if noted:
        yield Part("s_note", "In notes on other entries", None, noted)
