"""What denies, disputes, is not answered or cannot be verified says so in the article.

The sentence of the evidence has a word that says no: not, denied, rejects, did not respond. Who
proposes or calls for something speaks of an offer or a need. Where text and
evidence begin with such a verb, the stance is that verb's.

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

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from generator.annotated import AnnotatedBriefing
from generator.languages.load import Load
from generator.languages.notions import Notion
from generator.model import Fact
from generator.model.words import Stance
from generator.rules.courses.told import (
    NOT_TOLD,
    OVER,
    ToldFact,
    has_word,
    is_told,
    mismatch,
    told_facts,
)
from generator.rules.rule import Findings, doubt
from generator.rules.wording.classes import NEGATIVE, PLAIN, STRONG
from generator.text.concord import Bearing, Bearings

MODAL = frozenset({Load.POSSIBILITY, Load.PLAN, Load.MUST, Load.WANT, Load.CONDITION})
TO_COME = MODAL | {Load.WARN, Load.HEDGE}
OPEN = frozenset({Load.DENY, Load.NOT_YET})  # "wrong", "no … todavía"
TOLD_BY: Mapping[Stance, tuple[frozenset[Load], ...]] = MappingProxyType(
    {
        Stance.DENIES: (NEGATIVE,),
        Stance.NO_RESPONSE: (frozenset({Load.ANSWER}), NEGATIVE),
        Stance.CANNOT_VERIFY: (frozenset({Load.CONFIRM}), NEGATIVE),
        Stance.PREDICTS: (TO_COME,),
        Stance.PROPOSES: (frozenset({Load.PROPOSE, Load.WANT}),),
        Stance.CALLS_FOR: (frozenset({Load.CALL_FOR, Load.MUST, Load.WANT}),),
    }
)
"""Classes of which the words have one of each, wherever one of these is told."""
CONTRADICTS: Mapping[Load | Notion, frozenset[Stance]] = MappingProxyType(
    {
        Load.DENY: frozenset(Stance) - {Stance.DENIES, Stance.DISPUTES, Stance.INTERPRETS},
        Load.DISAGREE: frozenset({Stance.ASSERTS, Stance.PREDICTS, Stance.NO_RESPONSE}),
        Load.WARN: frozenset({Stance.PROPOSES, Stance.NO_RESPONSE, Stance.CANNOT_VERIFY}),
        Load.ANSWER: frozenset(
            {Stance.ASSERTS, Stance.DENIES, Stance.DISPUTES, Stance.PREDICTS, Stance.CALLS_FOR}
        ),
        Load.CALL_FOR: frozenset(
            {Stance.DENIES, Stance.PREDICTS, Stance.NO_RESPONSE, Stance.CANNOT_VERIFY}
        ),
    }
)
"""Stances that nobody takes whose words begin with a verb of such a class."""


@doubt("stance-mismatch", is_apart=True)
def stance_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for told, fact in told_facts(annotated, Fact):
        yield from mismatch(told, "stance", fact.stance, _problem(told, fact.stance))


def _problem(told: ToldFact, word: Stance) -> str | None:
    """What in the words of a fact speaks against its stance."""
    if word in TOLD_BY and not is_told(_telling(told, word), TOLD_BY[word], MODAL | OVER):
        return NOT_TOLD if all(each.is_read for each in told.pieces) else None
    spoken = [b for b in told.text if b.is_sure and b.load in {Load.SAY, *CONTRADICTS}]
    start = min((each.at for each in spoken), default=0)
    verb = [b for b in spoken if b.at == start]
    is_question = {Load.SAY, Load.CALL_FOR} <= {b.load for b in verb}  # "asked whether"
    first = next((b for b in verb if b.load in CONTRADICTS and not is_question), None)
    is_written = told.fact.by is not None and "stance" in told.fact.model_fields_set
    if first is None or word not in CONTRADICTS[first.load] or not is_written:
        return None
    earlier = (each for each in told.text if each.at < first.at)  # "did not respond"
    is_unanswered = first.load is not Load.ANSWER or has_word(earlier, PLAIN)
    if is_unanswered and has_word(told.evidence, {first.load}):
        return f"both the text and the evidence say otherwise ('{first.word}')"
    return None


def _telling(told: ToldFact, word: Stance) -> Bearings:
    """The words by which a stance may be told."""
    if any(one >= NEGATIVE for one in TOLD_BY[word]):
        return tuple(_contesting(told))
    return told.sentences + (told.text if word is Stance.PREDICTS else ())


def _contesting(told: ToldFact) -> Iterator[Bearing]:
    """The evidence, with what surely denies, and the verb of denying beside quoted words."""
    yield from (b for b in told.printed if b.is_sure or b.load not in NEGATIVE - OPEN)
    yield from (b for b in told.sentences if b.is_sure and b.load in STRONG)
