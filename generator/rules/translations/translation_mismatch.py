"""A translation has the numbers, dates, names and the negation of its original, and no others.

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

Mend: correct the translation. Where a name is missing on one side only because its form is not
known there, add the form to the register.
"""

from generator.annotated import AnnotatedBriefing
from generator.grounding.languages import speaks_against
from generator.grounding.material import Material
from generator.languages import language_of
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.rules.translations.dates_lost import dates_lost
from generator.rules.translations.numbers_lost import numbers_lost
from generator.rules.translations.pairs import Pair, judged_pairs, negation_lost
from generator.text import words
from generator.text.folding import fold
from generator.text.likeness import alike

WAY_OUT = "translate what the original says; the words of the source stay as they are"


@proof("translation-mismatch", Scope.BRIEFING, is_waivable=True)
def translation_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for record, pair in judged_pairs(annotated):
        if speaks_against(pair.language, pair.original):
            continue  # a rule of its own says so
        for lost in (numbers_lost, dates_lost, negation_lost, _names_lost):
            if problem := lost(annotated.readings, pair):
                yield Finding.at(record, pair.location, problem, WAY_OUT)
                break


def _names_lost(material: Material, pair: Pair) -> str | None:
    """A name of the register that stands on one side only, in whatever form.

    A form of the original that is none of the names in another spelling or case only points ("the
    board"), and may be translated in any words.
    """
    find, titles = material.aliases.find, material.aliases.shown_names
    nouns_too = language_of(pair.language).has_capital_nouns
    original, translated = find(pair.original), find(pair.translation)
    for here, there, text, where in (
        (translated, original, pair.original, "the translation and not in the original"),
        (original, translated, pair.translation, "the original and not in the translation"),
    ):
        owners, plain = {hit.owner for hit in there}, fold(text).typographic
        seen = {other.span for other in here if other.owner in owners}
        for hit in here:
            is_named = hit.is_name and not hit.is_hidden
            if here is original and is_named:
                is_named = (
                    hit.text in titles(hit.owner)
                    if nouns_too
                    else any(_is_spelt(hit.text, each) for each in titles(hit.owner))
                )
            is_there = hit.owner in owners or hit.span in seen or hit.text in plain
            if is_named and not is_there and not _is_spelt(hit.text, text):
                return f"'{hit.text}' stands in {where}"
    return None


def _is_spelt(name: str, text: str) -> bool:
    """Whether a word of the name stands there in another alphabet, orthography or case."""
    return any(
        alike(part.text, word.text)
        for part in words(name)
        if not part.text.islower()
        for word in words(text)
        if not word.text.islower()
    )
