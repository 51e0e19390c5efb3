"""A figure: a number, of what, for when, on whose word."""

from collections.abc import Mapping

from generator.model.amounts import RANK, amount, capitalized
from generator.model.facts.fact import Evident
from generator.model.parts import ComparisonField, Dated, DateStatement
from generator.model.scalars import Number, ShortText, Unit
from generator.model.words import Bound, Change
from generator.wordings import N_, _

BOUNDS = {
    Bound.EXACT: "{amount}",
    Bound.ABOUT: N_("about {amount}"),
    Bound.NEARLY: N_("nearly {amount}"),
    Bound.AT_LEAST: N_("at least {amount}"),
    Bound.UP_TO: N_("up to {amount}"),
}


class Figure(Evident):
    """A number, of what, for when, on whose word."""

    noun = "figure"
    plural = "figures"
    examples = (
        {
            "id": "budget-damage",
            "measure": "cost to the budget",
            "value": 1000000000,
            "unit": "USD",
            "bound": "up-to",
            "evidence": "nawet do miliarda dolarów",
            "inferred": {"unit": "'dolarów' names no country"},
        },
    )

    measure: ShortText
    """What is measured; the same measure, subject and period make figures comparable."""
    value: Number
    """The value as a plain number: 23600000000, 6.8."""
    unit: Unit
    """ISO 4217 currency code, `percent`, or a plain noun."""
    bound: Bound = Bound.EXACT
    """How exactly it is given."""
    period: Dated | None = None
    """The period or day it holds for."""
    change: Change | None = None
    """The direction, where it measures a change."""
    compare: ComparisonField | None = None
    """What the change is measured against."""

    @property
    def amount(self) -> str:
        """The value with its bound and direction: `up to USD 1 billion`."""
        shown = _(BOUNDS[self.bound]).format(amount=amount(self.value, self.unit))
        if self.change is None:
            return shown
        is_more = self.change is Change.INCREASE
        if self.unit == RANK:
            words = _("risen to {place}") if is_more else _("fallen to {place}")
            return words.format(place=shown)
        words = _("up {amount}") if is_more else _("down {amount}")
        return words.format(amount=shown)

    def heading(self, names: Mapping[str, str]) -> str:  # noqa: ARG002 - others need them
        """What is measured, and how much it is."""
        return f"{capitalized(self.measure)}: {self.amount}"

    @property
    def when(self) -> DateStatement | None:
        """The period it holds for."""
        return self.period
