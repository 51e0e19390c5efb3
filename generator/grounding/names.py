"""Whether the actors and projects that an entry names stand in its article."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.decode import Record
from generator.grounding.around import before, following, topic, whole_sentences
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.name_index import Hit
from generator.grounding.names_found import attested, names_it
from generator.grounding.passage import Passage
from generator.grounding.rivals import is_of_kind, rival
from generator.grounding.speakers import speaker_mentions
from generator.model import (
    Absence,
    Actor,
    Fact,
    Location,
    Project,
    Quote,
    Relation,
    Source,
    Status,
)
from generator.text.folding import fold
from generator.text.lookalikes import difference, look_alike

ENDS = frozenset({"subject", "object", "project"})
WAY_OUT = (
    "take in the words that name it, add the form the article uses to its `forms`, or say under "
    "`inferred` how you know"
)


class Reference(NamedTuple):
    """A field of an entry that names an actor or a project."""

    location: Location
    target: str

    @property
    def field(self) -> str:
        """The field's name, as `inferred` knows it."""
        return str(self.location[0])


def name_mentions(material: Material) -> Iterator[Mention]:
    """Every actor and project that a fact or a source's chain names."""
    for record in material.briefing.of(Fact):
        if material.is_proved(record) and not isinstance(record.entry, Absence):
            yield from _of_fact(material, record)
    for source in material.briefing.of(Source):
        yield from _of_chain(material, source)


def references(fact: Fact) -> Iterator[Reference]:
    """The actors and projects that a fact names in its fields."""
    if fact.by:
        yield Reference(("by",), fact.by)
    yield from _several("about", fact.about)
    yield from _several("via", fact.via or ())
    if isinstance(fact, Quote):
        yield from _several("to", fact.to)
    elif isinstance(fact, Relation):
        yield Reference(("subject",), fact.subject)
        yield Reference(("object",), fact.object)
    elif isinstance(fact, Status):
        yield Reference(("project",), fact.project)


def _several(field: str, targets: Iterable[str]) -> Iterator[Reference]:
    for index, target in enumerate(targets):
        yield Reference((field, index), target)


def _of_fact(material: Material, record: Record) -> Iterator[Mention]:
    fact = record.entry
    assert isinstance(fact, Fact)
    own = material.passages(record)
    seen = attested(material, own)
    near = attested(material, material.surroundings(own))
    source = material.source(record)
    granted = _granted(source)
    for reference in references(fact):
        key = reference.target
        if not _is_due(material, reference):
            continue  # unknown or of the wrong kind: that is another rule's
        if reference.field == "by" and isinstance(fact, Quote):
            yield from speaker_mentions(material, record, fact)
            continue
        name = material.aliases.title(key)
        subject = Subject(record, reference.location, Aspect.NAME, name)
        other = None
        if reference.field == "by" and key not in seen and "by" not in fact.inferred:
            other = _said_by_another(material, own, key)
        if other is None and key not in seen and reference.field in ENDS:
            named = [each.target for each in references(fact)]
            other = material.aliases.titles.get(rival(material, key, own, named) or "")
        if key in granted.get(reference.field, ()):
            yield subject.stated()
        elif other is not None and reference.field not in fact.inferred:
            problem = f"the evidence gives this to '{other}', and does not name '{name}'"
            yield subject.missing(problem, WAY_OUT)
        elif found := (
            seen.get(key)
            or near.get(key)
            or _inside(material, fact, key, own)
            or _meant(material, reference, own)
        ):
            passage, hit = found
            yield subject.stated(passage.source, hit.span)
        else:
            yield _otherwise(material, record, reference, fact.inferred.get(reference.field))


def _meant(
    material: Material, reference: Reference, own: tuple[Passage, ...]
) -> tuple[Passage, Hit] | None:
    """Where one stands whom the words mean without a name.

    Who is spoken of further on without a name is the nearest of its kind that was named before. A
    fact may also be about what its whole article is about, as the headline, the lead or the first
    paragraph name it, or about what the next paragraph names: unless its own words name another.
    """
    key = reference.target
    if reference.field not in ("by", "about"):
        return None
    if rival(material, key, own, (key,)) is not None:
        return None
    places = [before(own, lambda each: is_of_kind(material, key, each))]
    if reference.field == "about":
        places += [topic(material, own[0].source), following(material, own)]
    return next((found for each in places if (found := attested(material, each).get(key))), None)


def _said_by_another(material: Material, own: Iterable[Passage], key: str) -> str | None:
    """The actor whom the evidence itself has say it, where that is not this one."""
    speakers: list[str] = []
    for passage in own:
        speech = material.speech[passage.source]
        if any(key in each.owners for each in speech.telling(whole_sentences(passage))):
            return None
        for each in speech.telling(passage.span):
            speakers += sorted(each.owners) if each.is_certain else ()
    return material.aliases.title(speakers[0]) if speakers else None


def _inside(
    material: Material, fact: Fact, key: str, own: Iterable[Passage]
) -> tuple[Passage, Hit] | None:
    """A name inside the name of the other end of a tie: what a department is part of."""
    if not isinstance(fact, Relation):
        return None
    ends = {fact.subject, fact.object} - {key}
    names = material.names(own)
    return next(
        ((p, hit) for p, hit in names if hit.owner == key and ends & set(hit.holders)), None
    )


def _is_due(material: Material, reference: Reference) -> bool:
    """Whether what is named exists and is of the kind that its field is for."""
    record = material.aliases.registered.get(reference.target)
    if record is None:
        return False
    wanted = {"by": Actor, "to": Actor, "project": Project}.get(reference.field, object)
    return isinstance(record.entry, wanted)


def _granted(source: Source | None) -> dict[str, tuple[str, ...]]:
    """What needs no words of its own: the publisher speaks, and the chain was proved once."""
    if source is None:
        return {}
    publisher = (source.publisher.actor,) if source.publisher.actor else ()
    return {"by": publisher, "via": (*source.chain, *publisher)}


def _otherwise(
    material: Material, record: Record, reference: Reference, why: str | None
) -> Mention:
    """Inferred with a reason, from an article that names it or a reason that does; or missing."""
    name = material.aliases.title(reference.target)
    subject = Subject(record, reference.location, Aspect.NAME, name)
    if why is not None:
        if reference.target in attested(material, material.page(record.source)) or names_it(
            material, reference.target, why
        ):
            return subject.inferred(why)
        problem = (
            f"'{name}' stands nowhere in the article, and the reason under `inferred` does not "
            "name it either"
        )
        return subject.missing(problem, WAY_OUT)
    problem = (
        f"'{name}' is named neither in the evidence of this {record.entry.noun} nor in its "
        "paragraph or the one before"
    )
    return _nearly(material, record, subject, reference.target) or subject.missing(problem, WAY_OUT)


def _nearly(material: Material, record: Record, subject: Subject, key: str) -> Mention | None:
    """Words that look like a name and are other letters: said to be there, and not the same."""
    for passage in material.surroundings(material.passages(record)):
        for name in material.aliases.names(key):
            if (found := look_alike(name, passage.text)) and fold(found).typographic != name:
                why = f" ({told})" if (told := difference(name, found)) else ""
                problem = f"not '{name}' but '{found}' stands on line {passage.line}{why}"
                way_out = (
                    "if it is the same one, add the spelling to its `forms` where letters differ "
                    "by an accent; letters of another alphabet are a fault of the page: say so "
                    "under `inferred`"
                )
                return subject.missing(problem, way_out)
    return None


def _of_chain(material: Material, record: Record) -> Iterator[Mention]:
    source = record.entry
    assert isinstance(source, Source)
    words = (*material.passages(record, ("evidence",)), *material.body(record.id))
    if not words:
        return
    seen = attested(material, words)
    for reference in _several("chain", source.chain):
        key = reference.target
        if key not in material.aliases.registered:
            continue
        name = material.aliases.title(key)
        subject = Subject(record, reference.location, Aspect.NAME, name)
        if key in seen:
            passage, hit = seen[key]
            yield subject.stated(passage.source, hit.span)
        else:
            problem = (
                f"'{name}' stands neither in the article nor in the source's own `evidence`, so "
                "nothing says that the report came through it"
            )
            way_out = "give the words of the page that name it as `evidence` of the source"
            yield subject.missing(problem, way_out)
