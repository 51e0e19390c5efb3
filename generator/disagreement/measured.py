"""Figures set beside each other: for which time each answers, and which amounts can both be."""

from dataclasses import dataclass, replace
from decimal import Context, Decimal

from generator.annotated import AnnotatedBriefing
from generator.dates import Date, overlaps
from generator.decode import Record
from generator.disagreement.ties import records_of, stand
from generator.disagreement.values import Stand
from generator.model import Figure
from generator.model.words import Bound, Change
from generator.wordings.numbers import in_digits

ROUNDED = frozenset({Bound.ABOUT, Bound.NEARLY})

PRECISE = Context(prec=80)  # more digits than a value may have


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure with what is needed to set it beside another."""

    record: Record
    figure: Figure
    stand: Stand

    @property
    def id(self) -> str:
        """Its id."""
        return self.record.id

    @property
    def measure(self) -> str:
        """What it measures, without regard to case and blanks."""
        return " ".join(self.figure.measure.casefold().split())

    @property
    def question(self) -> tuple[str, frozenset[str]]:
        """What it answers: the measure and whom it is about."""
        return self.measure, frozenset(self.figure.about)

    @property
    def when(self) -> Date | None:
        """Its period, else its day."""
        return self.stand.when

    @property
    def answer(self) -> str:
        """The amount in words."""
        figure = self.figure
        bound = "" if figure.bound is Bound.EXACT else f"{figure.bound.words} "
        change = f" ({figure.change.words})" if figure.change else ""
        return f"{bound}{in_digits(figure.value)} {figure.unit}{change}"


def measured_figures(annotated: AnnotatedBriefing) -> tuple[Measured, ...]:
    """All figures by their ids."""
    found = []
    for record, figure in records_of(annotated, Figure):
        one = stand(annotated, record)
        if figure.period:  # also one that is said to be unknown: then it may be any
            one = replace(one, when=figure.period.date)
        found.append(Measured(record, figure, one))
    return tuple(found)


def answer_at_once(one: Measured, other: Measured) -> bool:
    """Whether some day belongs to both; a day that is not known may be any.

    A figure and the one that it is compared with are of two times, unless both name theirs. Two
    changes since different times are answers to two questions.
    """
    a, b = one.figure.compare, other.figure.compare
    if a and b and a.period and b.period and not overlaps(a.period, b.period):
        return False
    is_compared = (a and a.figure == other.id) or (b and b.figure == one.id)
    if is_compared and not (_is_dated(one) and _is_dated(other)):
        return False
    return one.when is None or other.when is None or overlaps(one.when, other.when)


def _is_dated(one: Measured) -> bool:
    """Whether the figure itself names its time."""
    return bool(one.figure.period and one.figure.period.date)


def agree(one: Figure, other: Figure) -> bool:
    """Whether both can be true of one amount; other units count other things."""
    if one.unit != other.unit:
        return False
    if {one.change, other.change} == {Change.INCREASE, Change.DECREASE}:
        return False
    return one.value == other.value or _admits(one, other) or _admits(other, one)


def _admits(loose: Figure, other: Figure) -> bool:
    """Whether a figure that is not exact leaves room for the other."""
    if loose.bound is Bound.AT_LEAST:
        return other.value >= loose.value or other.bound is Bound.AT_LEAST
    if loose.bound is Bound.UP_TO:
        return other.value <= loose.value or other.bound is Bound.UP_TO
    return loose.bound in ROUNDED and _rounded_like(other.value, loose.value) == loose.value


def _rounded_like(value: Decimal, model: Decimal) -> Decimal:
    """A value rounded to the last digit of another that is not a zero: 7,950 like 8,000."""
    return value.quantize(Decimal(1).scaleb(last_digit(model)), context=PRECISE)


def last_digit(value: Decimal) -> int:
    """The power of ten of the last digit that is not a zero."""
    return int(value.normalize(PRECISE).as_tuple().exponent)
