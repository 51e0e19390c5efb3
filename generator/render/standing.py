"""How a fact stands: who answers it, how far it is relied on, what warns of its words.

Worked out once for each fact; every page that repeats a fact's words shows the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.anchors import Anchor
from generator.annotated import AnnotatedBriefing
from generator.decode import Record, holds
from generator.disagreement import Disagreement, DisagreementKind
from generator.model import Actor, Entry, Fact, Note, Registered, Status
from generator.model.words import LinkKind, NoteKind, RankLevel, Stance
from generator.wordings import N_

ACCUSING = (Stance.ALLEGES, Stance.WARNS, Stance.INTERPRETS)
"""What is said against somebody, who might answer."""
ANSWERS = {
    Stance.DENIES: N_("Denied by"),
    Stance.NO_RESPONSE: N_("No response from"),
    Stance.CANNOT_VERIFY: N_("Not verified by"),
}
"""How an answer is called by what its speaker does, whatever ties it to the fact."""
REFUTED, SUPERSEDED = N_("Refuted by"), N_("No longer held:")
CONTESTS = {
    LinkKind.REFUTES: REFUTED,
    LinkKind.DISPUTES: N_("Disputed by"),
    LinkKind.SUPERSEDES: SUPERSEDED,
}
OTHERWISE = N_("Told otherwise by")
OF_WORDS = (NoteKind.SIC, NoteKind.TRANSLATION)
"""Notes on words, which go for every fact that rests on these words."""
OF_THINGS = (DisagreementKind.FIGURE, DisagreementKind.STATUS, DisagreementKind.DATE)


@dataclass(frozen=True, slots=True)
class Reply:
    """What is done to a fact, and the facts that do it."""

    does: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """A note that goes for a fact: the entry that it is written in, and its place there."""

    owner: str
    index: int
    note: Note


@dataclass(frozen=True, slots=True)
class Standing:
    """How one fact stands; `followed` are the notes of other entries that go for it as well."""

    replies: tuple[Reply, ...]
    is_unanswered: bool
    rank: RankLevel | None
    kinds: frozenset[NoteKind]
    is_inferred: bool
    followed: tuple[Remark, ...]


def standings_of(
    annotated: AnnotatedBriefing, disagreements: tuple[Disagreement, ...]
) -> dict[str, Standing]:
    """How each fact stands, by its id."""
    spans = tuple(_spans(annotated))
    otherwise = _otherwise(disagreements)
    found = {}
    for record in annotated.facts:
        fact, replies = record.entry, _replies(annotated, record, otherwise.get(record.id, ()))
        followed = (*_on_its_words(annotated, record, spans), *_on_its_things(annotated, fact))
        kinds = {note.kind for note in fact.notes} | {one.note.kind for one in followed}
        found[record.id] = Standing(
            replies,
            not replies and _is_open(annotated, record),
            fact.rank.rank if fact.rank else None,
            frozenset(kinds),
            bool(fact.inferred),
            followed,
        )
    return found


def _replies(
    annotated: AnnotatedBriefing, record: Record, otherwise: tuple[str, ...]
) -> tuple[Reply, ...]:
    found: dict[str, dict[str, None]] = {}
    for other, kind in _towards(annotated, record):
        does = ANSWERS.get(other.entry.stance) if kind is not LinkKind.SUPPORTS else None
        does = REFUTED if kind is LinkKind.REFUTES else does or CONTESTS.get(kind)
        if does:
            found.setdefault(does, {})[other.id] = None
    said = {key for keys in found.values() for key in keys}
    for key in otherwise:
        if key not in said:
            found.setdefault(OTHERWISE, {})[key] = None
    return tuple(Reply(does, tuple(keys)) for does, keys in found.items())


def _towards(
    annotated: AnnotatedBriefing, record: Record
) -> Iterator[tuple[Record[Fact], LinkKind]]:
    """The facts that are tied to one, and by what."""
    for pointer in annotated.links.backward.get(record.id, ()):
        if holds(pointer.owner, Fact) and "links" in pointer.location:
            yield pointer.owner, pointer.owner.entry.links[int(pointer.location[1])].kind


def _otherwise(disagreements: tuple[Disagreement, ...]) -> dict[str, tuple[str, ...]]:
    """For each fact the facts on other sides of the same question."""
    found: dict[str, dict[str, None]] = {}
    for one in disagreements:
        if one.kind in OF_THINGS:
            for side in one.sides:
                others = (key for other in one.sides if other is not side for key in other.facts)
                rest = dict.fromkeys(others)
                for key in side.facts:
                    found.setdefault(key, {}).update(rest)
    return {key: tuple(others) for key, others in found.items()}


def _is_open(annotated: AnnotatedBriefing, record: Record[Fact]) -> bool:
    """Whether it says something against another one, and nobody else takes it up."""
    fact, speaker = record.entry, annotated.speaker(record)
    if not fact.is_claim or fact.stance not in ACCUSING:
        return False
    find = annotated.briefing.find
    others = [key for key in fact.about if key != speaker and find(key, Actor)]
    taken_up = [
        other
        for other, kind in _towards(annotated, record)
        if kind is not LinkKind.PARALLELS and annotated.speaker(other) != speaker
    ]
    return bool(others) and not taken_up


def _spans(annotated: AnnotatedBriefing) -> Iterator[tuple[Anchor, Remark]]:
    """The notes on words of articles, with where these stand."""
    for anchor in annotated.anchors:
        if anchor.is_evidence or anchor.location[0] != "notes":
            continue
        index = int(anchor.location[1])
        note = anchor.owner.entry.notes[index]
        if note.kind in OF_WORDS:
            yield anchor, Remark(anchor.owner.id, index, note)


def _on_its_words(
    annotated: AnnotatedBriefing, record: Record, spans: tuple[tuple[Anchor, Remark], ...]
) -> Iterator[Remark]:
    """Notes of other entries on words that stand in the evidence of this one."""
    evidence = [a for a in annotated.anchors_of.get(record.id, ()) if a.is_evidence]
    for anchor, remark in spans:
        if remark.owner != record.id and any(_holds(one, anchor) for one in evidence):
            yield remark


def _holds(evidence: Anchor, words: Anchor) -> bool:
    return evidence.source == words.source and any(
        part.start <= match.span.start and match.span.end <= part.end
        for found in evidence.matches
        for part in found.parts
        for match in words.matches
    )


def _on_its_things(annotated: AnnotatedBriefing, fact: Fact) -> Iterator[Remark]:
    """What became of the things that a fact is about."""
    projects = (fact.project,) if isinstance(fact, Status) else ()
    for key in dict.fromkeys((*projects, *fact.about)):
        known = annotated.briefing.find(key, Registered)
        if known is not None:
            yield from outcomes_in(known.id, known.entry)


def outcomes_in(key: str, entry: Entry) -> Iterator[Remark]:
    """The notes of an entry that say what became of it."""
    for index, note in enumerate(entry.notes):
        if note.kind is NoteKind.OUTCOME:
            yield Remark(key, index, note)
