"""Every rule about what a briefing says: a visible list, nothing found by magic."""

from generator.rules.answers.review_outdated import review_outdated
from generator.rules.answers.reviewed_below_minimum import reviewed_below_minimum
from generator.rules.courses.happened_mismatch import happened_mismatch
from generator.rules.courses.status_mismatch import status_mismatch
from generator.rules.dates.date_after_source import date_after_source
from generator.rules.dates.date_not_grounded import date_not_grounded
from generator.rules.dates.period_not_grounded import period_not_grounded
from generator.rules.evidence.across_paragraphs import across_paragraphs
from generator.rules.evidence.altered_quote import altered_quote
from generator.rules.evidence.cut_negation import cut_negation
from generator.rules.evidence.cut_word import cut_word
from generator.rules.evidence.evidence_ambiguous import evidence_ambiguous
from generator.rules.evidence.evidence_empty import evidence_empty
from generator.rules.evidence.evidence_not_found import evidence_not_found
from generator.rules.evidence.outside_body import outside_body
from generator.rules.evidence.quote_not_found import quote_not_found
from generator.rules.evidence.quote_too_short import quote_too_short
from generator.rules.fields.date_unexplained import date_unexplained
from generator.rules.fields.invalid_country import invalid_country
from generator.rules.fields.invalid_currency import invalid_currency
from generator.rules.fields.invalid_date import invalid_date
from generator.rules.fields.invalid_id import invalid_id
from generator.rules.fields.invalid_language import invalid_language
from generator.rules.fields.invalid_url import invalid_url
from generator.rules.fields.invalid_value import invalid_value
from generator.rules.fields.missing_field import missing_field
from generator.rules.fields.unknown_field import unknown_field
from generator.rules.figures.bound_mismatch import bound_mismatch
from generator.rules.figures.change_mismatch import change_mismatch
from generator.rules.figures.figure_not_grounded import figure_not_grounded
from generator.rules.figures.not_read_whole import not_read_whole
from generator.rules.figures.unit_not_grounded import unit_not_grounded
from generator.rules.files.duplicate_key import duplicate_key
from generator.rules.files.file_not_read import file_not_read
from generator.rules.files.forbidden_character import forbidden_character
from generator.rules.files.missing_file import missing_file
from generator.rules.files.newer_schema import newer_schema
from generator.rules.files.unreadable_file import unreadable_file
from generator.rules.files.yaml_feature import yaml_feature
from generator.rules.files.yaml_syntax import yaml_syntax
from generator.rules.ids.briefing_name import briefing_name
from generator.rules.ids.duplicate_id import duplicate_id
from generator.rules.ids.lost_address import lost_address
from generator.rules.ids.reserved_id import reserved_id
from generator.rules.ids.unreadable_record import unreadable_record
from generator.rules.names.name_not_grounded import name_not_grounded
from generator.rules.names.role_not_grounded import role_not_grounded
from generator.rules.names.shared_name import shared_name
from generator.rules.names.tie_mismatch import tie_mismatch
from generator.rules.names.unsourced_name import unsourced_name
from generator.rules.references.bad_count import bad_count
from generator.rules.references.broken_reference import broken_reference
from generator.rules.references.supersedes_itself import supersedes_itself
from generator.rules.references.unknown_reference import unknown_reference
from generator.rules.references.withdrawn_reference import withdrawn_reference
from generator.rules.references.wrong_reference import wrong_reference
from generator.rules.rule import Rule
from generator.rules.sources.coverage_below_minimum import coverage_below_minimum
from generator.rules.sources.date_after_edition import date_after_edition
from generator.rules.sources.guess_unconfirmed import guess_unconfirmed
from generator.rules.sources.headline_not_found import headline_not_found
from generator.rules.sources.language_mismatch import language_mismatch
from generator.rules.sources.language_not_read import language_not_read
from generator.rules.sources.layout import layout
from generator.rules.sources.prose_in_furniture import prose_in_furniture
from generator.rules.sources.shared_file import shared_file
from generator.rules.sources.source_changed import source_changed
from generator.rules.sources.undeclared_copy import undeclared_copy
from generator.rules.speakers.cut_condition import cut_condition
from generator.rules.speakers.judgement_as_fact import judgement_as_fact
from generator.rules.speakers.narrator_in_quotation import narrator_in_quotation
from generator.rules.speakers.not_quoted import not_quoted
from generator.rules.speakers.speaker_mismatch import speaker_mismatch
from generator.rules.speakers.stance_mismatch import stance_mismatch
from generator.rules.speakers.unattributed_claim import unattributed_claim
from generator.rules.speakers.voice_mismatch import voice_mismatch
from generator.rules.texts.absence_found import absence_found
from generator.rules.texts.answer_too_long import answer_too_long
from generator.rules.texts.count_by_hand import count_by_hand
from generator.rules.texts.prose_not_grounded import prose_not_grounded
from generator.rules.texts.text_not_grounded import text_not_grounded
from generator.rules.texts.uncited import uncited
from generator.rules.together.fallen_support import fallen_support
from generator.rules.together.overconfident import overconfident
from generator.rules.together.unexplained_disagreement import unexplained_disagreement
from generator.rules.translations.translation_differs import translation_differs
from generator.rules.translations.translation_mismatch import translation_mismatch
from generator.rules.translations.translation_missing import translation_missing
from generator.rules.wording.certainty_differs import certainty_differs
from generator.rules.wording.extent_differs import extent_differs
from generator.rules.wording.negation_differs import negation_differs
from generator.rules.wording.one_sided_reason import one_sided_reason
from generator.rules.wording.sense_reversed import sense_reversed

LISTED_RULES: tuple[Rule, ...] = (
    unreadable_file,
    missing_file,
    file_not_read,
    newer_schema,
    forbidden_character,
    yaml_syntax,
    yaml_feature,
    duplicate_key,
    unknown_field,
    missing_field,
    invalid_value,
    invalid_id,
    invalid_date,
    date_unexplained,
    invalid_language,
    invalid_country,
    invalid_currency,
    invalid_url,
    duplicate_id,
    reserved_id,
    lost_address,
    unreadable_record,
    briefing_name,
    unknown_reference,
    broken_reference,
    bad_count,
    wrong_reference,
    supersedes_itself,
    withdrawn_reference,
    source_changed,
    shared_file,
    headline_not_found,
    layout,
    prose_in_furniture,
    guess_unconfirmed,
    quote_not_found,
    evidence_not_found,
    evidence_empty,
    quote_too_short,
    cut_word,
    cut_negation,
    altered_quote,
    across_paragraphs,
    outside_body,
    evidence_ambiguous,
    date_after_source,
    date_after_edition,
    translation_missing,
    uncited,
    answer_too_long,
    not_quoted,
    cut_condition,
    narrator_in_quotation,
    speaker_mismatch,
    stance_mismatch,
    voice_mismatch,
    happened_mismatch,
    status_mismatch,
    judgement_as_fact,
    one_sided_reason,
    negation_differs,
    certainty_differs,
    extent_differs,
    sense_reversed,
    translation_differs,
    tie_mismatch,
    figure_not_grounded,
    unit_not_grounded,
    bound_mismatch,
    change_mismatch,
    period_not_grounded,
    date_not_grounded,
    not_read_whole,
    language_not_read,
    name_not_grounded,
    shared_name,
    unsourced_name,
    role_not_grounded,
    text_not_grounded,
    language_mismatch,
    translation_mismatch,
    prose_not_grounded,
    unattributed_claim,
    absence_found,
    count_by_hand,
    coverage_below_minimum,
    review_outdated,
    reviewed_below_minimum,
    unexplained_disagreement,
    fallen_support,
    undeclared_copy,
    overconfident,
)
"""In the order in which a fact travels; an entry can answer any of them that may be answered."""
