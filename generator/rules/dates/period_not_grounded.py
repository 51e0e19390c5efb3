"""The period of a figure or tie stands in its evidence, in its paragraph or the one before.

A period that the evidence gives is not widened: January to November is not the year.

Wrong:
    figures:
      - id: fine-of-line
        value: 7000
        unit: EUR
        period: 2022-05
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Right:
    figures:
      - id: fine-of-line
        value: 7000
        unit: EUR
        period: 2022-03-03
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Why: a number without its time, or with a wrong one, is compared with what it has nothing to do
with.

Mend: correct it; or write `basis: inferred` and `why` where the source does not say it in
full, above all where no year is printed.
"""

from generator.annotated import AnnotatedBriefing
from generator.dates import Date, display
from generator.dates.prose import resolve
from generator.decode import Record
from generator.grounding.material import Material
from generator.grounding.passage import surroundings
from generator.model import Fact, Figure
from generator.rules.dates.agreeing import is_narrower, stating
from generator.rules.dates.dated import WAY_OUT, EntryDate, Problem
from generator.rules.rule import Finding, Findings, proof


@proof("period-not-grounded", is_waivable=True, is_fixable=True, asks=True, is_apart=True)
def period_not_grounded(annotated: AnnotatedBriefing) -> Findings:
    material = annotated.readings
    for record, fact in annotated.proved(Fact):
        own = material.passages(record)
        near = (*own, *surroundings(own))
        dated = EntryDate.of_fact(material, record, "period", near, own)
        date = dated.statement.date if dated else None
        if dated and date and (found := dated.problem(date) or _widened(dated, date)):
            finding = Finding.at(record, ("period", "date"), *found[:3])
            yield finding.unless(is_certain=found.is_certain)
        if isinstance(fact, Figure):
            yield from _compared(material, record, fact)


def _widened(dated: EntryDate, date: Date) -> Problem | None:
    """A stated period of which the evidence gives only a part."""
    said = None if dated.why else is_narrower(dated.material.dates(dated.contradicting), date)
    if said is None:
        return None
    problem = f"the period is {display(date)}, and the evidence says only '{said.text}'"
    return Problem(problem, WAY_OUT, None)


def _compared(material: Material, record: Record, figure: Figure) -> Findings:
    """The period that a change is measured against."""
    date = figure.compare.period if figure.compare else None
    own = material.passages(record)
    if date is None or "compare" in figure.inferred:
        return
    source = material.source(record)
    published = source.published.date if source else None
    found = tuple(material.dates((*own, *surroundings(own))))
    counted = (resolve(each.said, published or date) for each in found if each.said.relative)
    if not stating(date, found) and not any(each and each.date == date for each in counted):
        problem = f"{display(date)} does not stand in full in the evidence of this figure"
        way_out = "correct it, or say under `inferred: {compare: ...}` how you know"
        finding = Finding.at(record, ("compare", "period"), problem, way_out)
        yield finding.unless(is_certain=False)
