"""What somebody alleges, disputes, reads into it, foretells or warns of is told as his word.

The text of such a claim names who judges, or the article, or says that it is said; what the
outlet itself foretells may also be told as what is to come.

Wrong:
    claims:
      - id: line-will-go
        stance: alleges
        text: The line had not paid the fine.
        evidence: it had not paid the fine

Right:
    claims:
      - id: line-will-go
        stance: alleges
        text: The article says that the line had not paid the fine.
        evidence: it had not paid the fine

Why: the text is read without its stance, in a search hit or in a picture, and is a fact there.

Mend: write who says it.
"""

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.grounding.bearing import LanguageText
from generator.grounding.material import Material
from generator.languages import Language, language_of
from generator.languages.load import Load
from generator.model import Claim
from generator.model.words import Stance, Voice
from generator.rules.rule import Finding, Findings, Scope, doubt
from generator.rules.speakers.unattributed_claim import SAYING
from generator.text import words

JUDGING = frozenset(
    {Stance.ALLEGES, Stance.DISPUTES, Stance.INTERPRETS, Stance.PREDICTS, Stance.WARNS}
)

TO_COME = frozenset({Load.PLAN, Load.POSSIBILITY})
UNHEARD = frozenset({None, Voice.OWN, Voice.INDIRECT})
"""How a claim is told where no speaker is heard."""


@doubt("judgement-as-fact", Scope.BRIEFING, is_apart=True)
def judgement_as_fact(annotated: AnnotatedBriefing) -> Findings:
    material = annotated.readings
    header = annotated.briefing.header
    language = language_of(header.language) if header else None
    if language is None or language.words is None:
        return
    for record, claim in annotated.briefing.each(Claim):
        if claim.stance in JUDGING and claim.voice in UNHEARD and claim.text:
            speaker = annotated.speaker(record)
            if speaker and speaker not in annotated.briefing.by_id:
                continue  # nobody knows yet what the speaker is called
            told = material.reader.read(LanguageText(claim.text, language.code))
            is_to_come = any(each.load in TO_COME and each.is_sure for each in told)
            if claim.stance is Stance.PREDICTS and claim.by is None and is_to_come:
                continue
            if not _is_attributed(language, material, claim.text, speaker):
                yield _doubted(record, claim)


def _is_attributed(language: Language, material: Material, text: str, speaker: str | None) -> bool:
    """Whether a text names the speaker, or what speaks, or has a word of saying."""
    if speaker and any(hit.owner == speaker for hit in material.aliases.find(text)):
        return True
    said = material.reader.read(LanguageText(text, language.code))
    if any(each.load in SAYING for each in said):
        return True
    wording, spoken = language.wording, {word.text.casefold() for word in words(text)}
    return wording is not None and not spoken.isdisjoint(wording.papers | wording.reading)


def _doubted(record: Record, claim: Claim) -> Finding:
    message = f"the claim {claim.stance}, and its text does not say whose word that is"
    place = record.place(("text",))
    return Finding(place, message, "write who says it, or that it is said")
