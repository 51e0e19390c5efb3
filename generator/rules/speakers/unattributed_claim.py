"""A sentence that rests on somebody's claim says that it is somebody's.

It names the speaker, refers back to a speaker that the sentence before names, or has a word
such as "says", "is reported" or "according to".

Wrong:
    key_points:
      - id: kp-pays
        text: "The fine will be paid [[ada-promises]]."
        confidence: low
        why: Only the line says so.

Right:
    key_points:
      - id: kp-pays
        text: "[[ada-lindt]] says that the fine will be paid [[ada-promises]]."
        confidence: low
        why: Only the line says so.

Why: a claim without its speaker has become a fact.

Mend: name the speaker: "[[id-of-the-actor]] says that ...".
"""

from collections.abc import Iterator
from typing import NamedTuple

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.grounding.bearing import LanguageText
from generator.grounding.cited import Sentence, cited_sentences
from generator.grounding.material import Material
from generator.grounding.naming import names_it
from generator.languages import language_of
from generator.languages.load import Load
from generator.model import Claim, Location, Quote, Section, Summary
from generator.model.words import Voice
from generator.rules.rule import Finding, Findings, Scope, doubt
from generator.text import words

SAYING = frozenset(
    {Load.SAY, Load.HEDGE, Load.DENY, Load.DISAGREE, Load.WARN, Load.PROPOSE, Load.CALL_FOR}
)
"""Classes of words with which somebody is made to say something."""


class Claimed(NamedTuple):
    """A cited claim of somebody else's and who makes it."""

    id: str
    speaker: str


@doubt("unattributed-claim", Scope.BRIEFING, is_apart=True)
def unattributed_claim(annotated: AnnotatedBriefing) -> Findings:
    if not LanguageText("", annotated.readings.language).is_read:
        return  # where words of saying are not known, nothing is refused unread
    for record, point in annotated.judged(Summary):
        yield from _paragraph(annotated.readings, record, ("text",), point.text)
    for part, section in annotated.judged(Section):
        for index, paragraph in enumerate(section.text):
            yield from _paragraph(annotated.readings, part, ("text", index), paragraph)


def _paragraph(material: Material, record: Record, location: Location, text: str) -> Findings:
    before = ""
    for sentence in cited_sentences(material, text):
        for claimed in _claims(material, sentence):
            if _is_attributed(material, sentence.text, before, claimed.speaker):
                continue
            name = material.aliases.title(claimed.speaker)
            said = sentence.text if len(sentence.text) <= 60 else sentence.text[:59] + "…"
            problem = f"'{claimed.id}' is what {name} says, and is stated here as a fact: {said}"
            way_out = f"say whose claim it is, for instance '{name} says that ...'"
            yield Finding.at(record, location, problem, way_out)
        before = sentence.text


def _claims(material: Material, sentence: Sentence) -> Iterator[Claimed]:
    """What a sentence cites of others' claims; an outlet's own voice is a report."""
    for key in sentence.cites:
        record = material.briefing.by_id.get(key)
        fact = record.entry if record else None
        if record is None or not isinstance(fact, (Claim, Quote)):
            continue
        if fact.text is None or fact.voice is Voice.OWN or fact.by is None:
            continue
        source = material.source(record)
        if source is None or fact.by != source.publisher.actor:
            yield Claimed(key, fact.by)


def _is_attributed(material: Material, sentence: str, before: str, speaker: str) -> bool:
    """Whether a sentence gives its claim to somebody.

    It names the speaker; or it has a pronoun, and the sentence before names the speaker; or it
    says in any words that somebody says so.
    """
    if names_it(material, speaker, sentence):
        return True
    if any(
        each.load in SAYING
        for each in material.reader.read(LanguageText(sentence, material.language))
    ):
        return True
    speech = language_of(material.language).speech
    pronouns = speech.pronouns if speech else frozenset()
    is_pronoun = any(each.text.casefold() in pronouns for each in words(sentence))
    return is_pronoun and names_it(material, speaker, before)
