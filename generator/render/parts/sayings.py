"""What points at an actor or a project, parted: what it says, what is said of it, ties, events."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.decode import Record, holds
from generator.gathering import gathered, grouped
from generator.model import Absence, Event, Fact, Quote, Registered, Relation, Status
from generator.render.desk import Desk
from generator.render.fact_views import Backlink
from generator.render.kinds.claim import stance
from generator.render.parts.backlinks import backlink
from generator.render.views import Group
from generator.render.wording import when
from generator.wordings import N_, _

PHRASE = 40  # characters; what is no longer is a phrase, and stands behind the sentences
FEW = 3  # facts about an entry that are shown word for word


@dataclass(frozen=True, slots=True)
class Parted:
    """Everything that points at an entry, each thing in one place only.

    `records` are all of it; `by_others` the facts that others state about it; `quoted` the first
    quotations among these, else the first facts with words, to be shown word for word where the
    entry is not quoted itself. `nested` are the facts that say a part of a quotation's words, by
    its id; `contested` those that somebody answers; `silent` what no article says about it;
    `above` the fragments of speakers of whose facts none is left for `about`.
    """

    records: tuple[Record, ...]
    quotes: tuple[Record[Quote], ...]
    quoted: tuple[Record[Fact], ...]
    nested: Mapping[str, tuple[Backlink, ...]]
    said: tuple[Backlink, ...]
    contested: tuple[Backlink, ...]
    silent: tuple[Backlink, ...]
    about: tuple[Group[Backlink], ...]
    above: tuple[str, ...]
    by_others: tuple[Record[Fact], ...]
    statuses: tuple[Record[Status], ...]
    relations: tuple[Record[Relation], ...]
    events: tuple[Record[Event], ...]
    rest: tuple[Group[Backlink], ...]


ABOUT, EVENTS, OTHERS, QUOTES = "about", "events", "others", "quotes"
SAID, STATUSES, TIES = "said", "statuses", "ties"
ROLES = {
    ABOUT: N_("What is said, and by whom"),
    EVENTS: N_("Timeline"),
    OTHERS: N_("Wherever else it is named"),
    QUOTES: N_("In their own words"),
    SAID: N_("Reported in other words"),
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
    said = tuple(r for r in found.get(SAID, ()) if holds(r, Fact))
    quotes = tuple(sorted((r for r in found.get(QUOTES, ()) if holds(r, Quote)), key=_is_phrase))
    quoted = () if quotes else _word_for_word(about)
    parts = {one.id: _split_of(desk, one, (*said, *about)) for one in quotes or quoted}
    shown = {one.id for each in parts.values() for one in each}
    shown.update(one.id for one in quoted if holds(one, Quote))
    silent = tuple(r for r in about if holds(r, Absence))
    standings = desk.addresses.standings
    contested = tuple(r for r in (*said, *about) if standings[r.id].replies and r.id not in shown)
    shown.update(one.id for one in (*silent, *contested))
    by_speaker = tuple(_by_speaker(desk, tuple(one for one in about if one.id not in shown)))
    left = {one.id for one in by_speaker}
    each = dict.fromkeys(_fragment(desk, one) for one in about if not holds(one, Absence))
    return Parted(
        records,
        quotes,
        quoted,
        {one: tuple(saying(desk, each) for each in parts[one]) for one in parts},
        tuple(saying(desk, one) for one in said if one.id not in shown),
        tuple(saying(desk, one, names_speaker=True) for one in contested),
        tuple(saying(desk, one) for one in silent),
        by_speaker,
        tuple(one for one in each if one not in left),
        about,
        tuple(r for r in found.get(STATUSES, ()) if holds(r, Status)),
        tuple(r for r in found.get(TIES, ()) if holds(r, Relation)),
        tuple(r for r in found.get(EVENTS, ()) if holds(r, Event)),
        tuple(_elsewhere(desk, found.get(OTHERS, ()))),
    )


def _is_phrase(record: Record[Quote]) -> bool:
    return len(record.entry.exact) <= PHRASE


def _split_of(
    desk: Desk, quote: Record[Fact], others: tuple[Record[Fact], ...]
) -> tuple[Record[Fact], ...]:
    """The facts that rest on a part of a quotation's words and on nothing else."""
    if not holds(quote, Quote):
        return ()
    whole = _spans(desk, quote)
    mine = (one for one in others if one.source == quote.source and not holds(one, Quote))
    return tuple(
        one
        for one in mine
        if (spans := _spans(desk, one))
        and all(any(a <= start and end <= b for a, b in whole) for start, end in spans)
    )


def _spans(desk: Desk, record: Record[Fact]) -> tuple[tuple[int, int], ...]:
    """Where the evidence of a fact stands in its article."""
    anchors = desk.annotated.anchors_of.get(record.id, ())
    found = (match for one in anchors if one.is_evidence for match in one.matches)
    return tuple((part.start, part.end) for match in found for part in match.parts)


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
    speakers = gathered((desk.annotated.speaker(one) or "", one) for one in records)
    for key, found in sorted(speakers.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        known = desk.annotated.briefing.find(key, Registered)
        title = known.entry.title if known else _("No source")
        items = tuple(_under(title, saying(desk, record)) for record in found)
        yield Group(_fragment(desk, found[0]), title, items, desk.link(key) if known else None)


def _fragment(desk: Desk, record: Record[Fact]) -> str:
    """Where a page lists what the speaker of a fact says."""
    return f"by_{desk.annotated.speaker(record) or 'nobody'}"


def _under(title: str, said: Backlink) -> Backlink:
    """A sentence under the name of who says it; an outlet says it in its own article."""
    return replace(said, source=None) if said.source and said.source.words == title else said


def _elsewhere(desk: Desk, records: tuple[Record, ...]) -> Iterator[Group[Backlink]]:
    """Wherever else an entry is named, by the kind of place."""
    for kind, found in grouped(records, lambda record: type(record.entry)).items():
        fragment = f"s_{(kind.called or kind.noun).replace(' ', '-')}"
        items = tuple(saying(desk, record, names_speaker=True) for record in found)
        yield Group(fragment, kind.labels(), items)
