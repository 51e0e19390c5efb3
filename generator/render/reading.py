"""How far a source has been read: which of its sentences some fact rests on."""

from dataclasses import dataclass

from generator.annotated import AnnotatedBriefing
from generator.model import Fact
from generator.seeds import Seed
from generator.sentences import sentences
from generator.text import BODY, Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the lead or the body, and the facts whose evidence stands in it."""

    span: Span
    facts: tuple[str, ...]


def read_sentences(annotated: AnnotatedBriefing, seed: Seed) -> tuple[Sentence, ...]:
    """The sentences of a stored article in order; menus, captions and teasers are left out."""
    evidence = [
        (part, anchor.owner.id)
        for anchor in annotated.anchors
        if anchor.source == seed.record.id
        and anchor.is_evidence
        and isinstance(anchor.owner.entry, Fact)
        for match in anchor.matches
        for part in match.parts
    ]
    found = []
    for line in seed.text.lines:
        if seed.text.label_of(line.start) not in BODY:
            continue
        words = seed.text.text[line.start : line.end]
        for one in sentences(words, seed.source.language):
            span = Span(line.start + one.start, line.start + one.end)
            facts = (key for part, key in evidence if _meet(part, span))
            found.append(Sentence(span, tuple(dict.fromkeys(facts))))
    return tuple(found)


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def share_used(read: tuple[Sentence, ...]) -> int:
    """How many of 100 sentences some fact rests on, rounded down so that 100 means all."""
    return 100 * sum(bool(one.facts) for one in read) // len(read) if read else 0
