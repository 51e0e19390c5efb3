"""Who says it and how: speaker, voice and stance of a fact agree with its words."""

import re
from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import check, doubt
from generator.checks.grounding import ungrounded
from generator.decode import Record
from generator.diagnostics import Diagnostic
from generator.grounding import Aspect
from generator.model import Absence, Fact, Quote, Source
from generator.model.words import Stance, Voice
from generator.text import negations

CONTRARY = re.compile(
    r"(?<!\w)(?:den(?:y|ie[sd])|denials?|reject\w*|refut\w*|rebut\w*|dismiss\w*|disput\w*|doubt\w*"
    r"|question(?:s|ed)|challeng\w+|contest\w*|contradict\w*|refus\w*|declin\w+|unable|ignor\w+"
    r"|silen\w+|unanswered|critici\w+|sceptic\w*|skeptic\w*|incorrect|false\w*|untrue|wrong\w*"
    r"|zaprzecz\w*|odrzuc\w*|dementuj\w*|zdementow\w*|kwestion\w*|wątp\w*|odm[aó]w\w*|brak\w*"
    r"|sceptycz\w*|fałsz\w*|опроверг\w*|отверг\w*|отриц\w*|оспар\w*|оспор\w*|сомнев\w*|отказ\w*"
    r"|скептич\w*|ложн\w*|жоққа|теріске|күмән\w*|бас тарт\w*)(?!\w)",
    re.IGNORECASE,
)
"""Words that contest something or give no answer where no plain negation stands."""
CONTESTING = (Stance.DENIES, Stance.DISPUTES, Stance.NO_RESPONSE, Stance.CANNOT_VERIFY)
ABOUT: dict[Stance, re.Pattern[str]] = {
    Stance.NO_RESPONSE: re.compile(
        r"respon[ds]|repl(?:y|ie)|answer|comment|request|react|silen|odpow|odpar|koment|milcz|reag"
        r"|ответ|откли|коммент|молч|реаг|жауап|пікір",
        re.IGNORECASE,
    ),
    Stance.CANNOT_VERIFY: re.compile(
        r"verif|confirm|check|corroborat|potwierd|weryfik|sprawd|подтверд|провер|верифи|раста|тексер",
        re.IGNORECASE,
    ),
}
"""What the words must be about beside, for two of them."""
DENYING = re.compile(r"(?<!\w)(?:den(?:y|ie[sd])|denying)(?!\w)", re.IGNORECASE)


@doubt("stance-mismatch")
def stance_mismatch(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """What denies, disputes, is not answered or cannot be verified says so in the article.

    The evidence has a negation or a word of contesting: denied, rejects, did not respond. A `text`
    that says that somebody denies something rests on evidence that does. Who warns, proposes or
    calls for something speaks of a danger, an offer or a need.

    Wrong:
        claims:
          - id: line-will-pay
            by: ada-lindt
            voice: direct
            stance: denies
            text: Ada Lindt says that the line will pay by May 2022.
            evidence: We will pay by May 2022

    Right:
        claims:
          - id: line-will-pay
            by: ada-lindt
            voice: direct
            stance: asserts
            text: Ada Lindt says that the line will pay by May 2022.
            evidence: We will pay by May 2022

    Why: a denial that nobody made is as false as a quotation that nobody spoke.

    Mend: correct `stance` or `text`, or take in the words of the article that contest.
    """
    yield from ungrounded(annotated, Aspect.STANCE, "stance-mismatch")
    for record in annotated.facts:
        fact = record.entry
        if not isinstance(fact, Fact) or isinstance(fact, Absence):
            continue
        about = ABOUT.get(fact.stance)
        words = _words(annotated, record)
        if not words or (_contests(words) and (about is None or _speaks_of(about, words))):
            continue
        if fact.stance in CONTESTING:
            message = f"the stance is '{fact.stance.value}', and the evidence does not say so"
            way_out = "correct the stance, or take in the words that say so"
            place = record.place(("stance",))
            yield Diagnostic(place, "stance-mismatch", message, way_out)
        elif fact.text and (found := DENYING.search(fact.text)):
            message = f"the text says '{found[0]}', and the evidence denies nothing"
            way_out = "say what the evidence says, or take in the words that deny"
            place = record.place(("text",))
            yield Diagnostic(place, "stance-mismatch", message, way_out)


def _words(annotated: AnnotatedBriefing, record: Record) -> list[tuple[str, str]]:
    """The words of the evidence, each with its language; none where some were not found."""
    anchors = [one for one in annotated.anchors_of.get(record.id, ()) if one.is_evidence]
    if not all(anchor.matches for anchor in anchors):
        return []
    found = []
    for anchor in anchors:
        seed = annotated.seeds.by_source[anchor.source]
        parts = (part for match in anchor.matches for part in match.parts)
        found += [(seed.text.words_at(part), seed.source.language) for part in parts]
    return found


def _contests(words: list[tuple[str, str]]) -> bool:
    """Whether there is a negation or a word of contesting; "no doubt" is none."""
    return any(
        CONTRARY.search(said)
        or any(not negation.is_idiom for negation in negations(said, language=language))
        for said, language in words
    )


def _speaks_of(about: re.Pattern[str], words: list[tuple[str, str]]) -> bool:
    return any(about.search(said) for said, _ in words)


@check("voice-mismatch", is_waivable=True)
def voice_mismatch(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    for record in annotated.facts:
        fact = record.entry
        if not isinstance(fact, Fact) or isinstance(fact, Absence):
            continue
        source = annotated.source_of(record)
        problem = _wrong_voice(annotated, record, fact, source) if source else None
        if problem:
            place = record.place(("voice",)) if "voice" in fact.model_fields_set else record.start()
            yield Diagnostic(place, "voice-mismatch", *problem)


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
    """For each piece of the evidence, whether it stands in quotation marks."""
    found = []
    for anchor in annotated.anchors_of.get(record.id, ()):
        if anchor.is_evidence:
            text = annotated.seeds.by_source[anchor.source].text
            found += [text.is_quoted(part) for match in anchor.matches for part in match.parts]
    return found


SAYING_CHECKS = (stance_mismatch, voice_mismatch)
