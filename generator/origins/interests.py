"""Whom an actor belongs to, and so whether it is a party to what it says, or speaks for a state."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.model import Actor, Fact, Relation, Status
from generator.model.words import ActorKind, Predicate
from generator.text.terms import ClosedTerm

BELONGING = frozenset(
    {
        *(Predicate.HEAD_OF_STATE_OF, Predicate.HEAD_OF_GOVERNMENT_OF, Predicate.MINISTER_OF),
        *(Predicate.DEPUTY_MINISTER_OF, Predicate.DIRECTOR_OF, Predicate.OFFICIAL_OF),
        *(Predicate.SPOKESPERSON_OF, Predicate.EMPLOYED_BY, Predicate.PART_OF),
        *(Predicate.OWNED_BY, Predicate.OPERATED_BY),
    }
)
"""Ties by which one speaks for, or is controlled by, another. A member of an alliance is not."""

OWNING = frozenset({Predicate.OWNED_BY, Predicate.OPERATED_BY, Predicate.PART_OF})
SPEAKING_AS_ONE = frozenset({ActorKind.BODY, ActorKind.COMPANY, ActorKind.OUTLET})
PUBLIC = frozenset({ActorKind.STATE, ActorKind.BODY})
STATE_OUTLET = "state outlet"
"""The tag of an outlet that a state owns; a note on the outlet names where that is known from."""


@dataclass(frozen=True)
class Belonging:
    """The ties of a briefing's actors; a withdrawn relation ties nobody."""

    annotated: AnnotatedBriefing

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """The actors by id."""
        return {record.id: actor for record, actor in self.annotated.briefing.each(Actor)}

    @cached_property
    def _ties(self) -> dict[str, frozenset[tuple[str, Predicate]]]:
        found: dict[str, set[tuple[str, Predicate]]] = {}
        for _, relation in self.annotated.briefing.each(Relation):
            if relation.predicate in BELONGING:
                tie = (str(relation.object), relation.predicate)
                found.setdefault(str(relation.subject), set()).add(tie)
        return {key: frozenset(ties) for key, ties in found.items()}

    @cached_property
    def _states(self) -> dict[str, str]:
        """The state of each country."""
        pairs = sorted(self.actors.items(), reverse=True)
        return {
            actor.country: key
            for key, actor in pairs
            if actor.country and actor.kind is ActorKind.STATE
        }

    def above(self, actor: str) -> tuple[str, ...]:
        """All that an actor belongs to, nearest first, itself left out.

        A public body belongs to the state of its country; a person, a company or an outlet does
        not by its country alone.
        """
        found: dict[str, None] = {actor: None}
        for one in (queue := [actor]):
            for other in self._directly_above(one):
                if other not in found:
                    found[other] = None
                    queue.append(other)
        return tuple(found)[1:]

    def bodies_above(self, actor: str) -> tuple[str, ...]:
        """The same without states, alliances and projects: those that speak with one voice."""
        return tuple(
            one
            for one in self.above(actor)
            if one in self.actors and self.actors[one].kind in SPEAKING_AS_ONE
        )

    def _directly_above(self, actor: str) -> Iterator[str]:
        yield from sorted(other for other, _ in self._ties.get(actor, ()))
        known = self.actors.get(actor)
        if known and known.kind is ActorKind.BODY and known.country in self._states:
            yield self._states[known.country]

    def is_state_outlet(self, actor: str) -> bool:
        """Whether a state stands behind an outlet.

        It does where a relation says that a state or a public body owns, operates or contains it,
        or where its entry is tagged `state outlet` and a note on it names an outside source.
        """
        known = self.actors.get(actor)
        if known is None or known.kind is not ActorKind.OUTLET:
            return False
        if STATE_OUTLET in known.tags and any(note.outside for note in known.notes):
            return True
        owners = [other for other, tie in self._ties.get(actor, ()) if tie in OWNING]
        return any(
            self.actors[one].kind in PUBLIC
            for owner in owners
            for one in (owner, *self.above(owner))
            if one in self.actors
        )


class InterestKind(ClosedTerm):
    """Why somebody may not be impartial."""

    PARTY = "party", "The fact is about the speaker, or about one whom the speaker belongs to."
    STATE_OUTLET = "state-outlet", "The origin is an outlet that belongs to a state."


@dataclass(frozen=True, slots=True)
class Interest:
    """One reason: who has it, of which kind, and for whom.

    Args:
        actor: the speaker or the origin.
        concerned: whom the fact is about, where the actor is a party; else the actor again.
    """

    actor: str
    kind: InterestKind
    concerned: str


def interests_of(
    annotated: AnnotatedBriefing, record: Record, belonging: Belonging, origin: str | None
) -> Iterator[Interest]:
    """The interests of a fact's origin and of its speaker.

    A party is one whom the fact is about, or one who belongs to somebody whom it is about, by the
    relations that the sources state; a public body also belongs to the state of its country. A
    state outlet is one that relations or the editor's identification tie to a state.
    """
    subjects = _subjects(record.entry)
    speaker = annotated.speaker(record)
    for actor in dict.fromkeys(one for one in (origin, speaker) if one):
        above = belonging.above(actor)
        if actor in subjects:
            yield Interest(actor, InterestKind.PARTY, actor)
        elif concerned := next((one for one in above if one in subjects), None):
            yield Interest(actor, InterestKind.PARTY, concerned)
        if belonging.is_state_outlet(actor):
            yield Interest(actor, InterestKind.STATE_OUTLET, actor)


def _subjects(entry: object) -> frozenset[str]:
    """Whom a fact is about; what is said of one's own words is not about oneself."""
    if not isinstance(entry, Fact):
        return frozenset()
    found = {str(one) for one in entry.about}
    if isinstance(entry, Relation):
        found |= {str(entry.subject), str(entry.object)}
    if isinstance(entry, Status):
        found.add(str(entry.project))
    return frozenset(found)
