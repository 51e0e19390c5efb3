"""Figures and dates: every number, unit, direction and day stands in the words it is read from."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import check
from generator.checks.grounding import ungrounded
from generator.diagnostics import Diagnostic
from generator.grounding import Aspect


@check("figure-not-grounded", is_waivable=True)
def figure_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    yield from ungrounded(annotated, Aspect.VALUE, "figure-not-grounded")


@check("unit-not-grounded", is_waivable=True)
def unit_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """The unit of a figure is the one that stands with its number.

    A currency is read from its sign, code or name, percent from its sign or word. A plain noun
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
    yield from ungrounded(annotated, Aspect.UNIT, "unit-not-grounded")


@check("bound-mismatch", is_waivable=True)
def bound_mismatch(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """The bound of a figure is the one that the words beside its number give.

    "About", "some", "nearly", "up to", "at least", "more than" and the like count wherever they
    stand in the paragraph, also just outside the evidence; where there is none, the bound is exact.

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
    yield from ungrounded(annotated, Aspect.BOUND, "bound-mismatch")


@check("change-mismatch", is_waivable=True)
def change_mismatch(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """The direction of a figure is the one that the words beside its number tell of.

    A number that is the size of a rise or fall has a `change`; one that is a level may have none.

    Wrong:
        figures:
          - id: traffic
            value: 7
            unit: percent
            change: increase
            evidence: fell by 7 percent in summer

    Right:
        figures:
          - id: traffic
            value: 7
            unit: percent
            change: decrease
            evidence: fell by 7 percent in summer

    Why: the same ten percent may be a rise or a fall.

    Mend: correct `change`, add it or leave it out; the message says which.
    """
    yield from ungrounded(annotated, Aspect.CHANGE, "change-mismatch")


@check("period-not-grounded", is_waivable=True)
def period_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    yield from ungrounded(annotated, Aspect.PERIOD, "period-not-grounded")


@check("date-not-grounded", is_waivable=True)
def date_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Every part of a date stands in the words it is read from, and none contradicts them.

    Day, month, season, quarter and year of a stated date stand in the evidence or in the date's own
    `evidence`. What is not printed, above all a missing year, is `basis: inferred` or `external`
    with a `why`; but what is printed must agree all the same: the day, the month, the weekday,
    "last week" counted from the date of the source. Any line of the page but a teaser may date it.

    Wrong:
        events:
          - id: fine-of-march
            text: The line was fined.
            date: 2021-03-03
            evidence: fined Northern Line 7,000 euros on 3 March 2022

    Right:
        events:
          - id: fine-of-march
            text: The line was fined.
            date: 2022-03-03
            evidence: fined Northern Line 7,000 euros on 3 March 2022

    Why: a year that nobody printed is the commonest invention, and it puts events in a false order.

    Mend: correct the date, give the words that state it as its `evidence`, or say how it is known.
    """
    yield from ungrounded(annotated, Aspect.DATE, "date-not-grounded")


FIGURE_CHECKS = (
    figure_not_grounded,
    unit_not_grounded,
    bound_mismatch,
    change_mismatch,
    period_not_grounded,
    date_not_grounded,
)
"""The rules for what can be counted."""
