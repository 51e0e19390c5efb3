"""The bound of a figure is the one that the words beside its number give.

"About", "some", "nearly", "up to", "at least", "more than" and the like count wherever they
stand in the paragraph, also just outside the evidence; where there is none, the bound is exact.
One end of a range ("between 5 and 7 million") is at least the first or up to the last, and never
exactly one of them where `bound` says so.

Wrong:
    figures:
      - id: ash-found
        value: 348
        unit: tonnes
        bound: about
        evidence: 348 tonnes of ash in the water

Right:
    figures:
      - id: ash-found
        value: 348
        unit: tonnes
        bound: exact
        evidence: 348 tonnes of ash in the water

Why: "up to a billion" is not a billion.

Mend: write the bound that the message names.
"""

from generator.annotated import AnnotatedBriefing
from generator.languages.language import is_same_language
from generator.model.words import Bound
from generator.quantities import read_quantities
from generator.rules.figures.numbers import FigureNumbers, is_value, proved_figures
from generator.rules.reasons import unfounded
from generator.rules.rule import Finding, Findings, proof

BOUNDS: dict[Bound, frozenset[str]] = {
    Bound.EXACT: frozenset({"exact", "to", "heard"}),
    Bound.ABOUT: frozenset({"about", "near", "heard"}),
    Bound.NEARLY: frozenset({"nearly", "less-than", "near"}),
    Bound.AT_LEAST: frozenset({"at-least", "more-than"}),
    Bound.UP_TO: frozenset({"up-to", "less-than", "to"}),
}
"""Which words beside a number each bound may stand for."""


@proof("bound-mismatch", is_waivable=True, asks=True, is_apart=True)
def bound_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for numbers in proved_figures(annotated):
        bound, told = numbers.figure.bound, [each.quantity for each in numbers.surest]
        location = numbers.written("bound")
        end = numbers.end if bound is Bound.EXACT and "bound" in location else None
        is_said = any(each.bound in BOUNDS[bound] for each in told) or numbers.ends_at(bound)
        is_said = is_said or (bound is Bound.ABOUT and any(numbers.is_rounded(e) for e in told))
        if not told or (is_said and end is None):
            continue
        if why := numbers.figure.inferred.get("bound"):
            yield from unfounded(numbers.material, numbers.record, location, why, is_small=True)
            continue
        if end is not None:
            problem = f"the source gives a range, '{end.words}', and this figure is one end of it"
            finding = Finding.at(numbers.record, location, problem, f"write `bound: {end.bound}`")
            yield finding.unless(is_certain=end.is_certain)
            continue
        said, number = told[0].bound, told[0].text.strip()
        words = "as the figure itself" if said == "exact" else f"as '{said.replace('-', ' ')}'"
        problem = f"the source gives '{number}' {words}, and the bound of this figure is '{bound}'"
        right = next((bound for bound, words in BOUNDS.items() if said in words), Bound.EXACT)
        finding = Finding.at(numbers.record, location, problem, f"write `bound: {right}`")
        yield finding.unless(is_certain=said != "exact" or _is_exact(numbers))


def _is_exact(numbers: FigureNumbers) -> bool:
    """Whether no word beside the number says how exact it is: in our language, or in both."""
    language, passages = numbers.material.language, numbers.passages
    if all(is_same_language(each.language, language) for each in passages):
        return True
    figure = numbers.figure
    told = [
        each
        for passage in passages
        for each in read_quantities(passage.translation or "", language)
        if is_value(each, figure.value, figure.unit)
    ]
    return bool(told) and all(each.bound == "exact" for each in told)
