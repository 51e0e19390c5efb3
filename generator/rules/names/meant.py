"""Whom the evidence of a fact means, without a name or in the place of the one that is given."""

from collections.abc import Iterable

from generator.decode import Record
from generator.grounding.evidence import EvidenceContext, evidence_of, named_as_topic
from generator.grounding.material import Material
from generator.grounding.naming import NamingField, whole_sentences
from generator.grounding.passage import Passage
from generator.model import Fact, Relation

ENDS = frozenset({"subject", "object", "project"})


def speaks_for_another(material: Material, record: Record[Fact]) -> bool:
    """Whether the evidence has another one say what `by` is said to say."""
    by = record.entry.by
    said = NamingField(("by",), by or "")
    return by is not None and another(evidence_of(material, record), said) is not None


def another(evidence: EvidenceContext, reference: NamingField) -> str | None:
    """Whom the evidence names instead of the one who speaks, or is tied to another."""
    material, key = evidence.material, reference.target
    if reference.field in evidence.record.entry.inferred or key in evidence.named:
        return None
    other = None
    if reference.field == "by":
        other = _said_by_another(material, evidence.own, key)
    if other is None and reference.field in ENDS:
        other = material.aliases.titles.get(evidence.rival(key, evidence.meant) or "")
    return other


def is_meant(evidence: EvidenceContext, reference: NamingField) -> bool:
    """Whether the words mean one without a name.

    Who is spoken of further on without a name is the nearest of its kind that was named before. A
    fact may also be about what its whole article is about, as the headline, the lead or the first
    paragraph name it, or about what the next paragraph names: unless its own words name another.
    """
    material, key, own = evidence.material, reference.target, evidence.own
    if reference.field == "by" and any(_speaks(material, key, each) for each in own):
        return True
    if reference.field not in ("by", "about") or evidence.rival(key, (key,)) is not None:
        return False
    if key in evidence.named_before(key):
        return True
    if reference.field != "about":
        return False
    topic = named_as_topic(material, own[0].source)
    inside = {hit.owner for hit in material.aliases.find(material.aliases.title(key))} - {key}
    is_named_in_parts = inside and inside <= evidence.named | evidence.named_near | topic
    return bool(is_named_in_parts) or key in topic or key in evidence.named_next


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


def is_inside(evidence: EvidenceContext, key: str) -> bool:
    """Whether it is named in the name of the other end of a tie: what a department is part of."""
    fact = evidence.record.entry
    if not isinstance(fact, Relation):
        return False
    return bool(({fact.subject, fact.object} - {key}) & evidence.holders.get(key, set()))
