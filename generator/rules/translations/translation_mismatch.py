"""A translation has the numbers, dates and the negation of its original, and swaps no names.

A name that only one side has may be a form of it that is not known here; `translation-differs`
asks about it.

Wrong:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku
        translation: We will pay by May 2023

Right:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku
        translation: We will pay by May 2022

Why: most readers can only read the translation.

Mend: correct the translation. Where two names are one, add the form to the register.
"""

from generator.annotated import AnnotatedBriefing
from generator.grounding.languages import speaks_against
from generator.grounding.material import Material
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.rules.translations.dates_lost import dates_lost
from generator.rules.translations.names_lost import names_lost
from generator.rules.translations.numbers_lost import numbers_lost
from generator.rules.translations.pairs import Pair, judged_pairs, negation_lost

WAY_OUT = "translate what the original says; the words of the source stay as they are"


@proof("translation-mismatch", Scope.BRIEFING, is_waivable=True)
def translation_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for record, pair in judged_pairs(annotated):
        if speaks_against(pair.language, pair.original):
            continue  # a rule of its own says so
        for lost in (numbers_lost, dates_lost, negation_lost, _names_swapped):
            if problem := lost(annotated.readings, pair):
                yield Finding.at(record, pair.location, problem, WAY_OUT)
                break


def _names_swapped(material: Material, pair: Pair) -> str | None:
    """A name on each side that the other one lacks; one alone may be another form of it."""
    lost = names_lost(material, pair)
    if all(lost):
        there = f"where the original has '{lost.in_original}'"
        return f"the translation has '{lost.in_translation}' {there}"
    return None
