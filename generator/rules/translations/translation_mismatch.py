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

import re
from collections.abc import Iterable

from generator.annotated import AnnotatedBriefing
from generator.grounding.languages import speaks_against
from generator.grounding.material import Material
from generator.languages import language_of
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.rules.translations.dates_lost import dates_lost
from generator.rules.translations.numbers_lost import numbers_lost
from generator.rules.translations.pairs import Pair, judged_pairs, negation_lost
from generator.text import Span, Word, words
from generator.text.folding import fold
from generator.text.likeness import alike

HEAD = re.compile(r"(?:[^\W\d_]+[ -])*?([^\W\d_]+)(?= (?:of|in|for|at|on|and) |$)")
STEM = 5  # letters of a name that an adjective is made from
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
        told = {word.text.casefold() for word in words(text)}
        known: list[Span] = []
        for hit in sorted(here, key=lambda each: each.span.start - each.span.end):
            names = titles(hit.owner)
            is_named = hit.is_name and not hit.is_hidden
            if here is original and is_named:
                is_named = hit.text in names if nouns_too else _is_spelt_in(hit.text, names)
            is_there = hit.owner in owners or hit.text in plain or _is_spelt_in(hit.text, (text,))
            if is_there or (here is original and any(_head(each) in told for each in names)):
                known.append(hit.span)
            elif is_named and not any(a <= hit.span.start and hit.span.end <= b for a, b in known):
                return f"'{hit.text}' stands in {where}"
    return None


def _head(name: str) -> str:
    """The noun of a name: "council" of "Regional council", "port" of "Port in Elva"."""
    found = HEAD.match(name)
    return found[1].casefold() if found else ""


def _is_spelt_in(name: str, texts: Iterable[str]) -> bool:
    """Whether a word of the name stands there in another alphabet, orthography, case or ending."""
    return any(
        (alike(part.text, word.text) and not word.text.islower()) or _is_derived(part, word)
        for part in words(name)
        if not part.text.islower()
        for text in texts
        for word in words(text)
    )


def _is_derived(name: Word, word: Word) -> bool:
    """Whether a word begins as a name does, but for its last letters: Seewiler, Seewilen."""
    stem = name.text.casefold()[: max(STEM, len(name.text) - 2)]
    return len(name.text) >= STEM and word.text.casefold().startswith(stem)
