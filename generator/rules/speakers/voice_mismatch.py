"""The voice agrees with the speaker, and what is said directly stands in quotation marks.

An outlet speaks in its own voice; whoever else speaks does so directly, indirectly or without
a name.

Wrong:
    claims:
      - id: line-was-fined
        voice: indirect
        text: The line was fined.
        evidence: fined Northern Line 7,000 euros

Right:
    claims:
      - id: line-was-fined
        voice: own
        text: The line was fined.
        evidence: fined Northern Line 7,000 euros

Why: a reader must be able to tell whose words they are, and whether they are theirs.

Mend: name the speaker under `by`, or correct `voice`.
"""

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.model import Fact, Quote, Source
from generator.model.words import Voice
from generator.rules.rule import Finding, Findings, proof
from generator.speech import ParagraphPlace


@proof("voice-mismatch", is_waivable=True, asks=True, is_apart=True)
def voice_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for record in annotated.facts:
        fact = record.entry
        if fact.is_search:
            continue
        source = annotated.source_of(record)
        problem = _wrong_voice(annotated, record, fact, source) if source else None
        if problem:
            place = record.place(("voice",)) if "voice" in fact.model_fields_set else record.start()
            yield Finding(place, *problem).unless(is_certain=fact.voice is not Voice.ANONYMOUS)


def _wrong_voice(
    annotated: AnnotatedBriefing, record: Record, fact: Fact, source: Source
) -> tuple[str, str] | None:
    """What is wrong with a voice, and the way out."""
    is_own = annotated.speaker(record) == source.publisher.actor
    is_quoted = isinstance(fact, Quote) and fact.voice is Voice.DIRECT
    if is_own and fact.voice is not Voice.OWN and not is_quoted:
        return (
            f"the voice is '{fact.voice.value}', and nobody but the outlet speaks",
            "name the speaker under `by`, or leave `voice` out",
        )
    if not is_own and fact.voice is Voice.OWN and "voice" in fact.model_fields_set:
        return (
            "the voice is the outlet's own, and another speaks",
            "write `voice: direct`, `indirect` or `anonymous`, or leave `by` out",
        )
    if fact.voice is Voice.DIRECT and not isinstance(fact, Quote):
        spans = _spans(annotated, record)
        if spans and not any(spans):
            return (
                "the voice is 'direct', and the evidence does not stand in quotation marks",
                "write `voice: indirect`, or take the quoted words as evidence",
            )
    return None


def _spans(annotated: AnnotatedBriefing, record: Record) -> list[bool]:
    """For each piece of the evidence, whether somebody speaks it."""
    speech = annotated.readings.speech
    return [
        speech[anchor.source].standing(part)[0] is not ParagraphPlace.BARE
        for anchor in annotated.anchors_of.get(record.id, ())
        if anchor.is_evidence
        for match in anchor.matches
        for part in match.parts
    ]
