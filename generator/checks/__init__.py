"""Every rule that a briefing must keep: a visible list, nothing found by magic."""

from generator.annotated import AnnotatedBriefing
from generator.checks.answer_length import answer_too_long
from generator.checks.bad_count import bad_count
from generator.checks.brackets import broken_reference
from generator.checks.check import Check, Nature, Scope
from generator.checks.count_by_hand import count_by_hand
from generator.checks.evidence import EVIDENCE_CHECKS
from generator.checks.following import FOLLOWING_CHECKS
from generator.checks.grounding_figures import FIGURE_CHECKS
from generator.checks.grounding_names import NAME_CHECKS
from generator.checks.grounding_texts import TEXT_CHECKS
from generator.checks.ids import briefing_name, duplicate_id, reserved_id
from generator.checks.judgement_as_fact import judgement_as_fact
from generator.checks.lasting import tie_mismatch
from generator.checks.lost_address import lost_address
from generator.checks.narrator_in_quotation import narrator_in_quotation
from generator.checks.not_quoted import not_quoted
from generator.checks.not_read import language_not_read, not_read_whole
from generator.checks.one_sided_reason import one_sided_reason
from generator.checks.references import unknown_reference, withdrawn_reference, wrong_reference
from generator.checks.saying import SAYING_CHECKS
from generator.checks.schema import SCHEMA_CHECKS
from generator.checks.settling import bad_settlement
from generator.checks.sources import headline_not_found, layout, shared_file, source_changed
from generator.checks.speaker_mismatch import speaker_mismatch
from generator.checks.statements import (
    date_after_edition,
    date_after_source,
    nothing_proved,
    translation_missing,
    uncited,
)
from generator.checks.telling import TELLING_CHECKS
from generator.checks.unreadable_record import unreadable_record
from generator.checks.waivers import bad_waiver, set_aside
from generator.checks.wording import WORDING_CHECKS
from generator.grounding import Aspect, How
from generator.model import Figure, Quote

CHECKS: tuple[Check, ...] = (
    *SCHEMA_CHECKS,
    duplicate_id,
    reserved_id,
    lost_address,
    unreadable_record,
    briefing_name,
    unknown_reference,
    broken_reference,
    bad_count,
    wrong_reference,
    withdrawn_reference,
    source_changed,
    shared_file,
    headline_not_found,
    layout,
    *EVIDENCE_CHECKS,
    date_after_source,
    date_after_edition,
    translation_missing,
    uncited,
    answer_too_long,
    not_quoted,
    narrator_in_quotation,
    speaker_mismatch,
    *SAYING_CHECKS,
    *TELLING_CHECKS,
    judgement_as_fact,
    one_sided_reason,
    *WORDING_CHECKS,
    tie_mismatch,
    *FIGURE_CHECKS,
    not_read_whole,
    language_not_read,
    *NAME_CHECKS,
    *TEXT_CHECKS,
    count_by_hand,
    *FOLLOWING_CHECKS,
    bad_waiver,
    bad_settlement,
    nothing_proved,
)


def proved(annotated: AnnotatedBriefing) -> dict[str, int]:
    """How many things of each sort the checks looked at."""
    return {
        "sources": len(annotated.seeds.by_source),
        "quotations": len(annotated.briefing.of(Quote)),
        "facts": len(annotated.facts),
        "figures": len(annotated.briefing.of(Figure)),
        "names": sum(
            mention.aspect is Aspect.NAME and mention.how is not How.MISSING
            for mention in annotated.grounding.mentions
        ),
    }


__all__ = ["CHECKS", "Check", "Nature", "Scope", "proved", "set_aside"]
