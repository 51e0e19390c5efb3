"""Interest: whether those on whose word a fact stands are a party to it, or speak for a state."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.model import Fact, Relation, Status
from generator.origins.belonging import Belonging
from generator.text.terms import Term


class InterestKind(Term):
    """Why somebody may not be impartial."""

    PARTY = "party", "The fact is about the speaker, or about one whom the speaker belongs to."
    STATE_OUTLET = "state-outlet", "The origin is an outlet that belongs to a state."


@dataclass(frozen=True, slots=True)
class Interest:
    """One reason: who has it, of which kind, and for whom.

    Args:
        actor: the speaker or the origin.
        concerned: whom the fact is about, where the actor is a party; else the actor again.
        through: what ties the two, nearest first; empty where they are the same.
    """

    actor: str
    kind: InterestKind
    concerned: str
    through: tuple[str, ...] = ()


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
            through = above[: above.index(concerned)]
            yield Interest(actor, InterestKind.PARTY, concerned, through)
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
