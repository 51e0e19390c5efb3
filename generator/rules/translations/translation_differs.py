"""A translation is as sure, as wide and of the same sense as its original.

The same words are looked for as in a text, in both directions: a translation of a whole
quotation may leave nothing out. A negation that only one side has is proved by
`translation-mismatch` where both languages are known for it; so are names that are swapped. A
name that only one side has is asked about here.

Wrong:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku
        translation: We will certainly pay by May 2022

Right:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku
        translation: We will pay by May 2022

Why: most readers can only read the translation.

Mend: translate the word. Where it is said in another way, settle it with that way.
"""

from generator.annotated import AnnotatedBriefing
from generator.grounding.bearing import Piece
from generator.grounding.languages import speaks_against
from generator.rules.rule import Finding, Findings, Scope, doubt
from generator.rules.translations.names_lost import Lost, names_lost
from generator.rules.translations.pairs import judged_pairs, negation_lost
from generator.rules.wording.differences import differently_translated

TRANSLATE = "translate what the original says"
NAME = f"{TRANSLATE}, or add the form of the name that stands there to the register"


@doubt("translation-differs", Scope.BRIEFING)
def translation_differs(annotated: AnnotatedBriefing) -> Findings:
    material = annotated.readings
    for record, pair in judged_pairs(annotated):
        is_another = speaks_against(pair.language, pair.original)  # a rule of its own says so
        if not is_another and (problem := _name_lost(names_lost(material, pair))):
            yield Finding.at(record, pair.location, problem, NAME)
        original = Piece(pair.original, pair.language)
        translation = Piece(pair.translation, material.language)
        is_read = original.is_read and translation.is_read and original.text != translation.text
        if is_read and not negation_lost(material, pair):
            ours, theirs = (material.reader.read(each) for each in (translation, original))
            for problem in differently_translated(ours, theirs):
                yield Finding.at(record, pair.location, problem, TRANSLATE)


def _name_lost(lost: Lost) -> str | None:
    if lost.in_translation and not lost.in_original:
        return f"'{lost.in_translation}' stands in the translation and not in the original"
    if lost.in_original and not lost.in_translation:
        return f"'{lost.in_original}' stands in the original and not in the translation"
    return None
