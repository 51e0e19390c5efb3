"""A translation keeps its original's no, and swaps no digits, date or name for others.

A no is lost where the other side says none in any way, nor an opposite; sentences and clauses are
compared one by one where both sides have as many: "The bill was not cut, and the policy has not
changed" is no "… and the policy has changed". What only one side has may stand on the other in a
form that is not known here: a number in words, an inflected name; and two words that say no may
come to none ("nobody without"). `translation-differs` asks about it.

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
from generator.rules.translations.negation_lost import negation_lost
from generator.rules.translations.numbers_lost import digits_swapped, hours_swapped, numbers_lost
from generator.rules.translations.pairs import Pair, judged_pairs, proved

WAY_OUT = "translate what the original says; the words of the source stay as they are"


@proof("translation-mismatch", Scope.BRIEFING, is_waivable=True, is_apart=True)
def translation_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for record, pair in judged_pairs(annotated):
        if speaks_against(pair.language, pair.original):
            continue  # a rule of its own says so
        if problem := _mismatch(annotated.readings, pair):
            yield Finding.at(record, pair.location, problem, WAY_OUT)


def _mismatch(material: Material, pair: Pair) -> str | None:
    """What only a mistake can make of an original."""
    return (
        proved(numbers_lost(material, pair))
        or digits_swapped(material, pair)
        or hours_swapped(material, pair)
        or proved(dates_lost(material, pair))
        or negation_lost(material, pair)
        or proved(names_lost(material, pair))
    )
