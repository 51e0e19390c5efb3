"""The unit of a figure is the one that stands with its number.

A currency is read from its sign, code or name, percent from its sign or word; a sign or name of
several is the money of the outlet's country: pesos in a Colombian paper. A plain noun
stands beside the number; in a source of another language, in the translation of the evidence,
and where there is none nothing is said of it.

Wrong:
    figures:
      - id: fine-of-line
        measure: fine
        value: 7000
        unit: USD
        evidence: fined Northern Line 7,000 euros

Right:
    figures:
      - id: fine-of-line
        measure: fine
        value: 7000
        unit: EUR
        evidence: fined Northern Line 7,000 euros

Why: 85 percent, 85 companies and 85 dollars are three facts.

Mend: write the unit the source uses, or say under `inferred: {unit: ...}` how you know it.
"""

from generator.annotated import AnnotatedBriefing
from generator.codes import is_tender
from generator.grounding.bearing import LanguageText, piece_of, sentences_of
from generator.model import Actor
from generator.rules.figures.numbers import FigureNumbers, proved_figures
from generator.rules.figures.units import (
    counts_nothing,
    is_contradicted,
    is_elsewhere,
    is_named,
    is_unit_possible,
    is_untold,
)
from generator.rules.reasons import unfounded
from generator.rules.rule import Finding, Findings, proof
from generator.rules.wording.differences import notions_exchanged

WAY_OUT = "write the unit that stands beside the number, or say under `inferred` how you know it"


@proof("unit-not-grounded", is_waivable=True, is_fixable=True, asks=True, is_apart=True)
def unit_not_grounded(annotated: AnnotatedBriefing) -> Findings:
    for numbers in proved_figures(annotated):
        yield from _renamed(numbers)
        if not (numbers.agreeing or _is_let_pass(numbers)):
            yield from _otherwise(numbers)


def _renamed(numbers: FigureNumbers) -> Findings:
    """Another everyday thing than the evidence has, and not one of its set: horses for sheep."""
    reader, own, language = numbers.material.reader, numbers.passages, numbers.material.language
    told = (LanguageText(each.translation, language) for each in own if each.translation)
    theirs = reader.of((*map(piece_of, own), *told))
    near = reader.of(piece for each in own for piece in sentences_of(each))
    unit = reader.read(LanguageText(numbers.figure.unit, language))
    for each in notions_exchanged(unit, unit, theirs, near, theirs):
        finding = Finding.at(
            numbers.record, ("unit",), f"the unit {each.told('evidence')}", WAY_OUT
        )
        yield finding.unless(is_certain=False)


def _is_let_pass(numbers: FigureNumbers) -> bool:
    """Whether nothing can be said of the unit, or a word of the evidence gives it."""
    figure, own, language = numbers.figure, numbers.passages, numbers.material.language
    if numbers.values:
        first = numbers.values[0]
        if is_unit_possible(figure.unit, first.quantity, language) and _is_of_its_country(numbers):
            return True
        tests = (is_untold, is_elsewhere, counts_nothing)
        return any(test(figure.unit, first, own, language) for test in tests)
    return "value" not in figure.inferred or is_named(figure.unit, own, language)


def _is_of_its_country(numbers: FigureNumbers) -> bool:
    """Whether a noun or a sign of several currencies is the money of the outlet's country."""
    source = numbers.material.source(numbers.record)
    outlet = (
        numbers.material.aliases.registered.get(source.publisher.actor or "") if source else None
    )
    entry = outlet.entry if outlet else None
    country = entry.country if isinstance(entry, Actor) else None
    is_open = bool(numbers.values[0].quantity.candidates)
    return is_open and country is not None and is_tender(numbers.figure.unit, country)


def _otherwise(numbers: FigureNumbers) -> Findings:
    """A unit that the words do not give; nothing where a reason bears it out."""
    figure, values, location = numbers.figure, numbers.values[:1], ("unit",)
    reckoned = figure.inferred.get("value", "") if not values else ""
    why = figure.inferred.get("unit") or (
        reckoned if figure.unit.casefold() in reckoned.casefold() else None
    )
    own, language = numbers.passages, numbers.material.language
    possible = (is_unit_possible(figure.unit, each.quantity, language) for each in values)
    if why is not None and all(possible):
        yield from unfounded(numbers.material, numbers.record, location, why, unit=figure.unit)
        return
    number = f"'{values[0].quantity.text.strip()}'" if values else "this figure"
    problem = f"the evidence does not give {number} in '{figure.unit}'"
    meant = numbers.only.unit if numbers.only and values else None
    way_out = f"the words say {meant}; {WAY_OUT}" if meant else WAY_OUT
    is_certain = all(is_contradicted(figure.unit, each, own, language) for each in values)
    finding = Finding.at(numbers.record, location, problem, way_out, meant)
    yield finding.unless(is_certain=is_certain)
