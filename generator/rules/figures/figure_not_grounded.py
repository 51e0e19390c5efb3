"""The value of a figure stands in its own evidence, in digits or in words.

It is read in the language of the source: `$23.6 billion` is 23600000000, `miliard` is
1000000000, `one fifth` is 20 percent. `12` is not in `2012`, and `5` is not `-5`. The value
that a change is measured against stands there too, and is that of the figure named for it.

Wrong:
    figures:
      - id: fine-of-line
        measure: fine
        value: 70000
        unit: EUR
        evidence: fined Northern Line 7,000 euros

Right:
    figures:
      - id: fine-of-line
        measure: fine
        value: 7000
        unit: EUR
        evidence: fined Northern Line 7,000 euros

Why: one digit typed wrong makes another fact, and looks just as exact.

Mend: copy the number from the evidence; or, where it is worked out, say how under
`inferred: {value: ...}`: from which numbers or words of the article. The same goes for every
reason: one that names nothing of the article opens nothing.
"""

from decimal import Decimal

from generator.annotated import AnnotatedBriefing
from generator.grounding.shown import shown
from generator.model import Figure, Location
from generator.quantities import Quantity, plain_number, read_quantities
from generator.rules.figures.numbers import FigureNumbers, is_value, proved_figures
from generator.rules.figures.units import fits
from generator.rules.reasons import unfounded
from generator.rules.rule import Finding, Findings, proof

WAY_OUT = "correct the value, take in the words that state it, or say under `inferred` how you know"


@proof("figure-not-grounded", is_waivable=True, is_fixable=True, asks=True, is_apart=True)
def figure_not_grounded(annotated: AnnotatedBriefing) -> Findings:
    for numbers in proved_figures(annotated):
        figure, compare = numbers.figure, numbers.figure.compare
        if not numbers.values:
            yield from _unstated(numbers, ("value",), figure.value)
        if compare is None or compare.value is None:
            continue
        location = ("compare", "value")
        if all(each.quantity.value != compare.value for each in numbers.all):
            yield from _unstated(numbers, location, compare.value)
        other = annotated.briefing.by_id.get(compare.figure or "")
        if other is not None and isinstance(other.entry, Figure):
            theirs = other.entry.value
            if theirs != compare.value:
                problem = (
                    f"the figure '{other.id}', with which this one is compared, is "
                    f"{shown(theirs)}, not {shown(compare.value)}"
                )
                yield Finding.at(numbers.record, location, problem, "correct one of the two")


def _unstated(numbers: FigureNumbers, location: Location, value: Decimal) -> Findings:
    """A value that no number of the evidence is; nothing where a reason bears it out."""
    why = numbers.figure.inferred.get(str(location[0]))
    if why is not None and not _contradicts(why, value, numbers):
        yield from unfounded(numbers.material, numbers.record, location, why)
        return
    printed = ", ".join(dict.fromkeys(f"'{each.quantity.text.strip()}'" for each in numbers.all))
    problem = f"the evidence of this figure does not say {shown(value)}" + (
        f"; the numbers in it are {printed}" if printed else "; there is no number in it"
    )
    meant = _meant(numbers) if location == ("value",) else None
    way_out = f"the words say {meant}; {WAY_OUT}" if meant else WAY_OUT
    is_certain = bool(numbers.all or numbers.rivals)
    finding = Finding.at(numbers.record, location, problem, way_out, meant)
    yield finding.unless(is_certain=is_certain)


def _meant(numbers: FigureNumbers) -> str | None:
    """The number of the evidence as a value, where it is the only one and of the same unit."""
    only = numbers.only
    if only is None or only.kind == "fraction":
        return None
    unit, language = numbers.figure.unit, numbers.material.language
    is_fit = fits(unit, numbers.all[0], numbers.passages, language)
    return plain_number(only.value) if is_fit else None


def _contradicts(why: str, value: Decimal, numbers: FigureNumbers) -> bool:
    """Whether the reason itself states one amount, and another one."""
    amounts = {
        each for each in read_quantities(why, numbers.material.language) if not each.is_of_a_date
    }
    if any(is_value(each, value, numbers.figure.unit) for each in amounts):
        return False
    return len({_amount(each) for each in amounts}) == 1


def _amount(quantity: Quantity) -> Decimal:
    return quantity.value * 100 if quantity.kind == "fraction" else quantity.value
