"""Whether an event took place agrees with the words of its evidence.

What did not happen, or is foretold not to, is negated or called off there, what is planned is
still to come, what is reported or alleged is somebody's word, and what happened is neither to
come nor only passed on. A `yes` that is written out is the outlet's own: what another says is
`reported`, and `alleged` where it is disputed or nobody with a name says it.

Wrong:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2022-03-03
        happened: no
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Right:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2022-03-03
        happened: yes
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Why: one word of a closed list turns a report into its opposite.

Mend: correct `happened`, take in the words that say so, or give the reason under
`inferred: {happened: ...}`.
"""

import re

from generator.annotated import AnnotatedBriefing
from generator.dates import before
from generator.languages.load import Load
from generator.model import Event, Fact
from generator.model.words import Happened, LinkKind, Voice
from generator.rules.courses.told import (
    NO,
    ToldFact,
    first,
    has_word,
    is_denied,
    mismatch,
    told_facts,
)
from generator.rules.rule import Findings, doubt
from generator.rules.wording.classes import NEGATIVE, PLAIN
from generator.rules.wording.differing import NOT_COME
from generator.text.concord import Bearings

SPOKEN = re.compile('["“”„«»]')
PASSED_ON = (Happened.REPORTED, Happened.ALLEGED)
CONTEST = (LinkKind.DISPUTES, LinkKind.REFUTES)
NOT_YET = frozenset({Load.PLAN, Load.POSSIBILITY, Load.MUST})
OFFERED = frozenset({Load.PROPOSE, Load.ANNOUNCE, Load.SAY})


@doubt("happened-mismatch", is_apart=True)
def happened_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for told, event in told_facts(annotated, Event):
        yield from mismatch(told, "happened", event.happened, _problem(told, event.happened))


def _problem(told: ToldFact, word: Happened) -> str | None:
    """What speaks against what is said to have happened or not, or to be planned or alleged."""
    if word in NOT_COME and not (first(told.printed, NO) or has_word(told.printed, {Load.CANCEL})):
        return "the evidence says no to nothing"
    if word is Happened.PLANNED:
        return _not_planned(told)
    if word in PASSED_ON and not _is_others(told):
        around_it = told.material.reader.of(told.paragraphs)
        is_quoted = any(SPOKEN.search(each.text) for each in told.paragraphs)
        is_told = is_quoted or has_word(around_it, {Load.SAY, Load.HEDGE})
        return None if is_told else "nobody but the outlet says so"
    if word is Happened.ALLEGED and not _is_doubtful(told):
        return "nobody disputes it: what is only passed on is 'reported'"
    if word is Happened.YES and not _is_later(told):  # else its date has a diagnostic of its own
        return _not_yet(told)
    return None


def _not_planned(told: ToldFact) -> str | None:
    """What speaks against that something is still to come."""
    if not (_is_later(told) or has_word(told.printed, {Load.PLAN})):
        return "the evidence speaks of nothing that is still to come"
    if is_denied(told, PLAIN) and not has_word(told.text, NEGATIVE):
        return "the evidence says that it is not to come"
    if told.is_in_the_past and not has_word(told.text, NOT_YET | {Load.PAUSE}):
        return "the text tells of what was"
    return "the text says that it will not come" if _is_not_to_come(told.text) else None


def _not_yet(told: ToldFact) -> str | None:
    """What speaks against that something has happened."""
    is_announced = not first(told.text, {Load.PLAN}) and all(
        has_word(each, {Load.ANNOUNCE}) for each in (told.text, told.evidence)
    )
    if _is_others(told) and "happened" in told.fact.model_fields_set and not is_announced:
        return f"it is '{told.material.aliases.title(told.fact.by or '')}' who says so"
    sides = (told.text, *map(told.material.reader.read, told.pieces))
    if all(map(_begins_with_no, sides)):
        return "its first words and those of the evidence say that it has not"
    future, later = (first(said, {Load.PLAN}) for said in (told.evidence, told.text))
    if told.is_in_the_past and later and (later.clause or (future and future.clause)):
        future = None  # what was comes first, what is still to come is told beside it
    is_told = any(not has_word(told.material.reader.read(each), NOT_YET) for each in told.pieces)
    if future and not (is_told or has_word((b for b in told.printed if b.at < future.at), OFFERED)):
        return f"the evidence speaks of what is still to come ('{future.word}')"
    hedge = first(told.evidence, {Load.HEDGE})
    if hedge and (_is_others(told) or not has_word(told.text, {Load.SAY, Load.HEDGE})):
        return f"the evidence only passes it on ('{hedge.word}')"
    return None


def _begins_with_no(said: Bearings) -> bool:
    """Whether the first clause says no, and of nothing that somebody says in it."""
    no = first((each for each in said if each.clause == 0), PLAIN)
    return no is not None and not has_word((b for b in said if b.at < no.at), OFFERED)


def _is_not_to_come(text: Bearings) -> bool:
    """Whether a no stands right beside the word for what is to come: "will not"."""
    plans = [each for each in text if each.load is Load.PLAN and each.is_sure]
    nos = [each for each in text if each.load in PLAIN and each.is_sure]
    pairs = [(plan, no) for plan in plans for no in nos]
    pairs += [(no, plan) for plan, no in pairs]
    return any(one.at + len(one.word) + 1 == other.at for one, other in pairs)


def _is_others(told: ToldFact) -> bool:
    """Whether somebody else than the outlet speaks."""
    source, speaker = told.material.source(told.record), told.fact.by
    return bool(source and speaker and speaker != source.publisher.actor)


def _is_doubtful(told: ToldFact) -> bool:
    """Whether its speaker has no name, its words doubt it, or another fact contests it."""
    return (
        told.fact.voice is Voice.ANONYMOUS
        or first(told.sentences, {Load.HEDGE}) is not None
        or any(
            link.to == told.record.id and link.kind in CONTEST
            for _, other in told.material.briefing.each(Fact)
            for link in other.links
        )
    )


def _is_later(told: ToldFact) -> bool:
    """Whether it is dated after its source."""
    source = told.material.source(told.record)
    published = source.published.date if source else None
    date = told.fact.date.date if isinstance(told.fact, Event) else None
    return published is not None and date is not None and before(published, date)
