"""Whom the evidence of a fact means, without a name or in the place of the one that is given."""

from collections.abc import Iterable

from generator.decode import Record
from generator.grounding.material import Material
from generator.grounding.named import NamingField, references
from generator.grounding.naming import (
    attested,
    before,
    following,
    is_of_kind,
    rival,
    topic,
    whole_sentences,
)
from generator.grounding.passage import Passage, surroundings
from generator.model import Fact, Relation

ENDS = frozenset({"subject", "object", "project"})


def speaks_for_another(material: Material, record: Record[Fact]) -> bool:
    """Whether the evidence has another one say what `by` is said to say."""
    own = material.passages(record)
    said = (each for each in references(record.entry) if each.field == "by")
    return any(another(material, record.entry, each, own) is not None for each in said)


def another(
    material: Material, fact: Fact, reference: NamingField, own: tuple[Passage, ...]
) -> str | None:
    """Whom the evidence names instead of the one who speaks, or is tied to another."""
    if reference.field in fact.inferred or reference.target in attested(material, own):
        return None
    other = None
    if reference.field == "by":
        other = _said_by_another(material, own, reference.target)
    if other is None and reference.field in ENDS:
        named = [each.target for each in references(fact)]
        other = material.aliases.titles.get(rival(material, reference.target, own, named) or "")
    return other


def is_meant(material: Material, reference: NamingField, own: tuple[Passage, ...]) -> bool:
    """Whether the words mean one without a name.

    Who is spoken of further on without a name is the nearest of its kind that was named before. A
    fact may also be about what its whole article is about, as the headline, the lead or the first
    paragraph name it, or about what the next paragraph names: unless its own words name another.
    """
    key = reference.target
    if reference.field == "by" and any(_speaks(material, key, each) for each in own):
        return True
    if reference.field not in ("by", "about") or rival(material, key, own, (key,)) is not None:
        return False
    places = [before(own, lambda each: is_of_kind(material, key, each))]
    if reference.field == "about":
        places += [topic(material, own[0].source), following(material, own)]
        inside = {hit.owner for hit in material.aliases.find(material.aliases.title(key))} - {key}
        near = (*own, *surroundings(own), *topic(material, own[0].source))
        if inside and inside <= attested(material, near):
            return True  # what our own title puts together is named in its parts
    return any(key in attested(material, each) for each in places)


def _speaks(material: Material, key: str, words: Passage) -> bool:
    """Whether the article has this one speak the words: an answer in an interview."""
    speaker = material.speech[words.source].speaker(words.span)
    return speaker is not None and key in speaker.owners


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


def is_inside(material: Material, fact: Fact, key: str, own: Iterable[Passage]) -> bool:
    """Whether it is named in the name of the other end of a tie: what a department is part of."""
    if not isinstance(fact, Relation):
        return False
    ends = {fact.subject, fact.object} - {key}
    return any(hit.owner == key and ends & {*hit.holders} for _, hit in material.names(own))
