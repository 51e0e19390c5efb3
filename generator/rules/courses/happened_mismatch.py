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
from generator.languages.load_bearing import Load
from generator.model import Event
from generator.model.words import Happened
from generator.rules.courses.told import NO, Told, first, has_word, is_denied, mismatch, told_facts
from generator.rules.rule import Findings, doubt
from generator.rules.wording.differences import NEGATIVE, PLAIN
from generator.rules.wording.differing import NOT_COME

SPOKEN = re.compile('["“”„«»]')
PASSED_ON = (Happened.REPORTED, Happened.ALLEGED)
OFFERED = frozenset({Load.PROPOSE, Load.ANNOUNCE, Load.SAY})


@doubt("happened-mismatch")
def happened_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for told, event in told_facts(annotated, Event):
        yield from mismatch(told, "happened", event.happened, _problem(told, event.happened))


def _problem(told: Told, word: Happened) -> str | None:
    """What speaks against what is said to have happened or not, or to be planned or alleged."""
    if word in NOT_COME and not (first(told.printed, NO) or has_word(told.printed, {Load.CANCEL})):
        return "the evidence says no to nothing"
    if word is Happened.PLANNED and not (told.is_later or has_word(told.printed, {Load.PLAN})):
        return "the evidence speaks of nothing that is still to come"
    if word is Happened.PLANNED and is_denied(told, PLAIN) and not has_word(told.text, NEGATIVE):
        return "the evidence says that it is not to come"
    if word in PASSED_ON and not told.is_others:
        around_it = told.material.reader.of(told.paragraphs)
        is_quoted = any(SPOKEN.search(each.text) for each in told.paragraphs)
        is_told = is_quoted or has_word(around_it, {Load.SAY, Load.HEDGE})
        return None if is_told else "nobody but the outlet says so"
    if word is Happened.ALLEGED and not told.is_doubtful:
        return "nobody disputes it: what is only passed on is 'reported'"
    return _not_yet(told) if word is Happened.YES else None


def _not_yet(told: Told) -> str | None:
    """What speaks against that something has happened."""
    if told.is_others and "happened" in told.fact.model_fields_set:
        return f"it is '{told.material.aliases.title(told.fact.by or '')}' who says so"
    future = first(told.evidence, {Load.PLAN})
    if future and not has_word((b for b in told.printed if b.at < future.at), OFFERED):
        return f"the evidence speaks of what is still to come ('{future.word}')"
    hedge = first(told.evidence, {Load.HEDGE})
    if hedge and (told.is_others or not has_word(told.text, {Load.SAY, Load.HEDGE})):
        return f"the evidence only passes it on ('{hedge.word}')"
    return None
