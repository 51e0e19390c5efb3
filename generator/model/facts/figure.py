"""A figure: a number, of what, for when, on whose word; and how its amount is worded."""

from collections.abc import Mapping
from decimal import Decimal

from generator import codes
from generator.model.facts.fact import Evident
from generator.model.parts import ComparisonField, Dated, DateStatement
from generator.model.scalars import Number, ShortText, Unit
from generator.model.words import Bound, Change
from generator.wordings import N_, _
from generator.wordings.numbers import in_digits, number

PERCENT = "percent"
RANK = "place"
"""The unit of a rank, which is an ordinal and not an amount."""


def amount(value: Decimal, unit: str) -> str:
    """A number with its unit: USD 23.6 billion, 6.8 %, 8,000 companies."""
    if unit == PERCENT:
        return _("{number}%").format(number=number(value))
    if unit == RANK:
        return _rank(int(value))
    if codes.is_currency(unit):
        return _("{currency} {number}").format(currency=unit, number=number(value))
    return f"{number(value)} {unit}"


def _rank(place: int) -> str:
    if place % 10 == 1 and place % 100 != 11:
        words = _("{number}st place")
    elif place % 10 == 2 and place % 100 != 12:
        words = _("{number}nd place")
    elif place % 10 == 3 and place % 100 != 13:
        words = _("{number}rd place")
    else:
        words = _("{number}th place")
    return words.format(number=in_digits(place))


def capitalized(words: str) -> str:
    """Words with a capital letter at the beginning; a name such as eGov keeps its own letters."""
    if words[1:2].isupper():
        return words
    return words[:1].upper() + words[1:]


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
    """The value as a plain number: 23600000000 or 6.8."""
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
