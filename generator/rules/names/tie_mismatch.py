"""A lasting tie is one that such a subject can have to such an object.

A person leads a ministry and no ministry a person; a platform is developed by somebody; a
state is a part of nothing but a larger whole. The evidence names the office: a president, a
prime minister, a deputy minister, a spokesperson.

Wrong:
    relations:
      - id: lindt-leads
        subject: northern-line
        predicate: director-of
        object: ada-lindt
        evidence: Ada Lindt, who leads Northern Line

Right:
    relations:
      - id: lindt-leads
        subject: ada-lindt
        predicate: director-of
        object: northern-line
        evidence: Ada Lindt, who leads Northern Line

Why: the words stand in the article either way, and one way it says the opposite.

Mend: exchange the two, choose another predicate, or say under `inferred: {predicate: ...}` how
you know of the office.
"""

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.languages import language_of
from generator.model import Actor, Project, Relation
from generator.model.words import ActorKind, Predicate
from generator.rules.rule import Finding, Findings, Scope, proof

FULL = frozenset(
    {Predicate.HEAD_OF_STATE_OF, Predicate.HEAD_OF_GOVERNMENT_OF, Predicate.MINISTER_OF}
)
"""Offices that a deputy or a former holder does not hold."""
PEOPLE = frozenset({ActorKind.PERSON, ActorKind.GROUP})
STATES = frozenset({ActorKind.STATE})
LARGER = frozenset({ActorKind.STATE, ActorKind.ALLIANCE, ActorKind.GROUP})
ORGANISED = frozenset(ActorKind) - {ActorKind.PERSON}
NO_STATE = frozenset(ActorKind) - {ActorKind.PERSON, ActorKind.STATE, ActorKind.ALLIANCE}
EVERYBODY = frozenset(ActorKind)
PROJECT = "project"
ANYTHING = frozenset[ActorKind | str]({*ActorKind, PROJECT})
ENDS: dict[Predicate, tuple[frozenset[ActorKind | str], frozenset[ActorKind | str]]] = {
    Predicate.HEAD_OF_STATE_OF: (PEOPLE, frozenset({ActorKind.STATE})),
    Predicate.HEAD_OF_GOVERNMENT_OF: (PEOPLE, frozenset({ActorKind.STATE, ActorKind.BODY})),
    Predicate.MINISTER_OF: (PEOPLE, frozenset({ActorKind.STATE, ActorKind.BODY})),
    Predicate.DEPUTY_MINISTER_OF: (PEOPLE, frozenset({ActorKind.STATE, ActorKind.BODY})),
    Predicate.DIRECTOR_OF: (PEOPLE, ORGANISED | {PROJECT}),
    Predicate.OFFICIAL_OF: (PEOPLE, ORGANISED | {PROJECT}),
    Predicate.SPOKESPERSON_OF: (PEOPLE, ANYTHING),
    Predicate.EMPLOYED_BY: (PEOPLE, ANYTHING),
    Predicate.MEMBER_OF: (EVERYBODY, (ORGANISED - STATES) | {PROJECT}),
    Predicate.OWNED_BY: (NO_STATE | {PROJECT}, EVERYBODY),
    Predicate.OPERATED_BY: (NO_STATE | {PROJECT}, EVERYBODY),
    Predicate.DEVELOPED_BY: (frozenset({PROJECT}), EVERYBODY),
    Predicate.ORGANISED_BY: (frozenset({PROJECT}), EVERYBODY),
    Predicate.PROPOSED_BY: (frozenset({PROJECT}), EVERYBODY),
    Predicate.PARTY_TO: (EVERYBODY, frozenset({PROJECT})),
}
"""The kinds of those that a tie can be between; a tie that is not listed can be between any two."""


CHOOSE = (
    "choose the predicate that the evidence names, take in the words that name it, or give the "
    "reason: `inferred: {predicate: …}`"
)


@proof("tie-mismatch", Scope.BRIEFING, is_waivable=True)
def tie_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for record, tie in annotated.proved(Relation):
        if not (_is_told(annotated, record) or tie.inferred.get("predicate")):
            problem = f"no word of the evidence says '{tie.predicate.words}'"
            yield Finding.at(record, ("predicate",), problem, CHOOSE)
    entries = {record.id: record.entry for record in annotated.briefing.of(Actor, Project)}
    for record, relation in annotated.briefing.each(Relation):
        subject, object_ = (_kind(entries.get(one)) for one in (relation.subject, relation.object))
        if subject is None or object_ is None or _fits(relation.predicate, subject, object_):
            continue
        words = (
            f"{_article(subject)} cannot be '{relation.predicate.words}' {_article(object_)}: "
            f"'{relation.subject}' {relation.predicate.words} '{relation.object}'"
        )
        way_out = "exchange subject and object, or choose another predicate"
        yield Finding(record.place(("predicate",)), words, way_out)


def _is_told(annotated: AnnotatedBriefing, record: Record[Relation]) -> bool:
    """Whether a word of the office stands there; a deputy's is not the minister's."""
    own, predicate = annotated.readings.passages(record), record.entry.predicate
    known = [language_of(each.language).offices for each in own]
    return not own or any(
        words is None or words.tells(predicate.value, each.text, is_full=predicate in FULL)
        for words, each in zip(known, own, strict=True)
    )


def _kind(entry: object) -> ActorKind | str | None:
    """The kind of an actor; all projects are of one; nothing for what is not there."""
    if isinstance(entry, Actor):
        return entry.kind
    return PROJECT if isinstance(entry, Project) else None


def _fits(predicate: Predicate, subject: ActorKind | str, object_: ActorKind | str) -> bool:
    if predicate in (Predicate.PART_OF, Predicate.LOCATED_IN) and subject in LARGER:
        return object_ in LARGER  # a state is a part of no ministry
    subjects, objects = ENDS.get(predicate, (ANYTHING, ANYTHING))
    return subject in subjects and object_ in objects


def _article(kind: ActorKind | str) -> str:
    name = kind.words if isinstance(kind, ActorKind) else kind
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"
