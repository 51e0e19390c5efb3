"""How a fact stands: who answers it, how far it is relied on, what warns of its words.

Worked out once for each fact; every page that repeats a fact's words shows the same.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, holds
from generator.disagreement import Disagreement, DisagreementKind
from generator.model import Actor, Entry, Fact, Registered, Status
from generator.model.words import LinkKind, NoteKind, RankLevel, Stance
from generator.render.remarks import Remark, noted_words, remarks_on_words
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
OWN = N_("Also said by the same speaker:")
NO_ANSWER = (LinkKind.SUPPORTS, LinkKind.PARALLELS)
"""Ties to a fact that deny nothing of it, whatever their speaker denies."""
OF_THINGS = (DisagreementKind.FIGURE, DisagreementKind.STATUS, DisagreementKind.DATE)


MOST = 100  # of those who tell it otherwise; pages name fewer
VOICE, SIDE = "voice", "side"  # what is counted of a question


@dataclass(frozen=True, slots=True)
class Reply:
    """What is done to a fact and the facts that do it; of very many the first, and the rest."""

    does: str
    facts: tuple[str, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """How one fact stands; `followed` are the notes of other entries that go for it as well."""

    replies: tuple[Reply, ...]
    is_unanswered: bool
    rank: RankLevel | None
    kinds: frozenset[NoteKind]
    is_inferred: bool
    followed: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class _Otherwise:
    """What is told on the other sides of one question.

    Args:
        side: for each fact that answers it, the number of its side.
        voice: and who says it.
        first: for each side the first facts on the others.
        number: how many facts each voice has on each side, on a side, of a voice, and in all.
    """

    side: dict[str, int]
    voice: dict[str, str | None]
    first: tuple[tuple[str, ...], ...]
    number: Counter[tuple[object, ...]]

    def without(self, fact: str, said: Iterable[str]) -> Iterator[Reply]:
        """What others, and then its own speaker, tell otherwise, but for what is named already."""
        side, voice = self.side[fact], self.voice[fact]
        known = {key for key in said if self.side.get(key, side) != side}
        first = [key for key in self.first[side] if key not in known]
        own = self.number[VOICE, voice] - self.number[side, voice]
        others = self.number[()] - self.number[SIDE, side] - own
        for does, is_own, number in ((OTHERWISE, False, others), (OWN, True, own)):
            keys = tuple(key for key in first if (self.voice[key] == voice) is is_own)
            named = sum((self.voice[key] == voice) is is_own for key in known)
            if keys:
                yield Reply(does, keys, number - named - len(keys))


def standings_of(
    annotated: AnnotatedBriefing, disagreements: tuple[Disagreement, ...]
) -> dict[str, Standing]:
    """How each fact stands, by its id."""
    words = noted_words(annotated)
    otherwise = _otherwise(annotated, disagreements)
    found = {}
    for record in annotated.facts:
        fact, replies = record.entry, _replies(annotated, record, otherwise.get(record.id))
        followed = (*remarks_on_words(annotated, record, words), *_on_its_things(annotated, fact))
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
    annotated: AnnotatedBriefing, record: Record, otherwise: _Otherwise | None
) -> tuple[Reply, ...]:
    found: dict[str, dict[str, None]] = {}
    for other, kind in _towards(annotated, record):
        is_own = _voice(annotated, other) == _voice(annotated, record)
        does = None if is_own or kind in NO_ANSWER else ANSWERS.get(other.entry.stance)
        does = REFUTED if kind is LinkKind.REFUTES else does or CONTESTS.get(kind)
        if does:
            found.setdefault(does, {})[other.id] = None
    said = {key for keys in found.values() for key in keys}
    replies = [Reply(does, tuple(keys)) for does, keys in found.items()]
    told = list(otherwise.without(record.id, said)) if otherwise else []
    return tuple(_own_apart(annotated, record, [*replies, *told]))


def _own_apart(
    annotated: AnnotatedBriefing, record: Record, replies: Sequence[Reply]
) -> Iterator[Reply]:
    """Nobody is answered by himself: what the speaker says elsewhere is told apart, and last."""
    voice = _voice(annotated, record)
    own: dict[str, None] = {}
    for reply in replies:
        mine = {
            key: None
            for key in reply.facts
            if _voice(annotated, annotated.briefing.by_id[key]) == voice
            and reply.does != SUPERSEDED
        }
        own |= mine
        if facts := tuple(key for key in reply.facts if key not in mine):
            yield replace(reply, facts=facts)
    if own:
        yield Reply(OWN, tuple(own), sum(reply.more for reply in replies if reply.does == OWN))


def _voice(annotated: AnnotatedBriefing, record: Record) -> str | None:
    """Who says a fact; one without a known speaker is its article's."""
    return annotated.speaker(record) or record.source


def _towards(
    annotated: AnnotatedBriefing, record: Record
) -> Iterator[tuple[Record[Fact], LinkKind]]:
    """The facts that are tied to one, and by what."""
    for pointer in annotated.links.backward.get(record.id, ()):
        if holds(pointer.owner, Fact) and "links" in pointer.location:
            yield pointer.owner, pointer.owner.entry.links[int(pointer.location[1])].kind


def _otherwise(
    annotated: AnnotatedBriefing, disagreements: tuple[Disagreement, ...]
) -> dict[str, _Otherwise]:
    """For each fact the facts on other sides of its question; a fact answers but one."""
    found: dict[str, _Otherwise] = {}
    for one in disagreements:
        if one.kind in OF_THINGS:
            found |= dict.fromkeys(one.facts, _sides(annotated, one))
    return found


def _sides(annotated: AnnotatedBriefing, one: Disagreement) -> _Otherwise:
    """The sides of a question; of very many facts the first are of as many voices as there are."""
    side = {key: at for at, one_side in enumerate(one.sides) for key in one_side.facts}
    voice = {key: _voice(annotated, annotated.briefing.by_id[key]) for key in side}
    number: Counter[tuple[object, ...]] = Counter()
    turn: dict[str, tuple[int, int]] = {}
    for key, at in side.items():
        turn[key] = number[at, voice[key]], number[VOICE, voice[key]]
        number.update([(at, voice[key]), (VOICE, voice[key]), (SIDE, at), ()])
    ordered = list(side) if len(side) <= MOST else sorted(side, key=turn.__getitem__)
    others = ((key for key in ordered if side[key] != at) for at in range(len(one.sides)))
    return _Otherwise(side, voice, tuple(tuple(islice(keys, MOST)) for keys in others), number)


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
