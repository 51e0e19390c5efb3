"""Origins: where each fact comes from, and how many independent origins several facts have."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, holds
from generator.markup import references
from generator.model import Fact, KeyPoint, Relation
from generator.origins.interests import Belonging, Interest, interests_of


@dataclass(frozen=True, slots=True)
class Corroboration:
    """How many voices that do not depend on each other some facts rest on.

    Args:
        facts: the facts that were counted; absences, which rest on our own search, are not.
        articles: the sources they stand in, sorted.
        origins: the independent origins, sorted: ids of actors, projects, or sources whose
            publisher is not known.
        voices: one for each group of speakers who do not speak for one body, sorted.
        interests: why some of the origins and speakers may not be impartial.
        interested: the origins that are a party to what they say, a state's outlet, or tell
            nothing but on the word of a party, sorted.
        absences: facts that rest on a recorded search.
    """

    facts: tuple[str, ...]
    articles: tuple[str, ...]
    origins: tuple[str, ...]
    voices: tuple[str, ...]
    interests: tuple[Interest, ...]
    interested: tuple[str, ...]
    absences: tuple[str, ...] = ()

    @property
    def independent(self) -> int:
        """How many times the facts are told independently: neither copied nor by one body."""
        return min(len(self.origins), len(self.voices))

    @property
    def words(self) -> str:
        """`3 articles, 1 origin`."""
        return f"{_count(len(self.articles), 'article')}, {_count(len(self.origins), 'origin')}"


def route_of(annotated: AnnotatedBriefing, record: Record) -> tuple[str, ...]:
    """The way a fact came, from the page backwards: the publisher, then each earlier hand.

    A source whose publisher is not known stands for itself.
    """
    source = annotated.source_of(record)
    if source is None:
        return ()
    return (source.publisher.actor or source.id, *annotated.via(record))


def origin_of(annotated: AnnotatedBriefing, record: Record) -> str | None:
    """Where a fact comes from: the last link of its way; None where it has no source."""
    route = route_of(annotated, record)
    return str(route[-1]) if route else None


def corroboration_of(annotated: AnnotatedBriefing, facts: Iterable[str]) -> Corroboration:
    """Count the articles, the independent origins and the interests behind some facts.

    An origin that is only known through another is not a second one: what RBC says itself and
    what RBC reports from Bloomberg are both believed on the word of RBC. Two officials of one
    ministry are one voice.
    """
    found_ids = (annotated.briefing.find(fact, Fact) for fact in sorted(set(facts)))
    records = [record for record in found_ids if record is not None]
    told = [record for record in records if not record.entry.is_search]
    belonging = Belonging(annotated)
    found = (interests_of(annotated, r, belonging, origin_of(annotated, r)) for r in told)
    interests = dict.fromkeys(one for each in found for one in each)
    origins = _independent([route for record in told if (route := route_of(annotated, record))])
    # an outlet that says who somebody is does not confirm what that person says
    saying = [record for record in told if not holds(record, Relation)] or told
    speakers = {speaker for record in saying if (speaker := annotated.speaker(record))}
    return Corroboration(
        tuple(record.id for record in told),
        tuple(sorted({str(record.source) for record in told if record.source})),
        origins,
        tuple(voice[0] for voice in _voices(belonging, speakers)),
        tuple(sorted(interests, key=lambda one: (one.actor, one.kind, one.concerned))),
        _interested(annotated, saying, origins, {one.actor for one in interests}),
        tuple(record.id for record in records if record.entry.is_search),
    )


def _interested(
    annotated: AnnotatedBriefing,
    saying: Sequence[Record],
    origins: tuple[str, ...],
    actors: set[str],
) -> tuple[str, ...]:
    """The origins that have an interest, or only hand on the words of those who have one."""
    heard: dict[str | None, set[str | None]] = {}
    for record in saying:
        heard.setdefault(origin_of(annotated, record), set()).add(annotated.speaker(record))
    return tuple(one for one in origins if one in actors or (one in heard and heard[one] <= actors))


def _independent(routes: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The ends of the ways that cannot be reached but over another end."""
    kept = {str(route[-1]) for route in routes}
    for end in sorted(kept):
        ways = [set(route[:-1]) - {end} for route in routes if route[-1] == end]
        if all(way & kept for way in ways):
            kept.remove(end)
    return tuple(sorted(kept))


def _voices(belonging: Belonging, speakers: set[str]) -> list[list[str]]:
    """Speakers grouped by the public bodies, companies and outlets that they belong to."""
    voices: list[tuple[set[str], list[str]]] = []
    for speaker in sorted(speakers):
        bodies, members = {speaker, *belonging.bodies_above(speaker)}, [speaker]
        for other in [voice for voice in voices if voice[0] & bodies]:
            voices.remove(other)
            bodies |= other[0]
            members = [*other[1], *members]
        voices.append((bodies, members))
    return sorted(sorted(members) for _, members in voices)


def cited_by(annotated: AnnotatedBriefing, point: KeyPoint) -> tuple[str, ...]:
    """The facts that a key point rests on: those it cites in its text, then those it lists."""
    known = annotated.briefing.by_id
    cited = (*(found.target for found in references(point.text)), *map(str, point.facts))
    return tuple(
        dict.fromkeys(one for one in cited if one in known and isinstance(known[one].entry, Fact))
    )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
