"""The value `Quantity`: a number that a text states, with all that the words say about it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Context, Decimal
from types import MappingProxyType
from typing import Literal, NamedTuple

from generator.languages.number_tables import Bound, Direction

LEAST_SCALE = 1000  # from which on two numbers with one digit may differ in their noughts only
_WIDE = Context(prec=200)  # digits; no number is read that has so many
Kind = Literal["cardinal", "ordinal", "fraction", "percent", "money", "multiple", "year", "day"]
SECONDS = MappingProxyType({"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800})
MONTHS_IN = MappingProxyType({"month": 1, "year": 12, "decade": 120})
MOST_ALIKE = 2
"""How many of one meaning are kept: whether it is said once or more often is asked, no more."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at `start` to `end` of a text.

    `value` is signed and scaled: 23600000000 for "$23.6 billion", 6.8 for "6.8%", 0.2 for "one
    fifth". `unit` is an ISO 4217 code, `percent`, `percentage-point`, `permille` or None; where
    the words leave the currency open ("$", "dollars") it is the likeliest, `unit_stated` is
    False and `candidates` are all it may be. `counted` is the measure behind the number
    ("month"), of the few that matter to facts. `direction` is that of the change it tells of.
    `unread` is what stands with it and could not be read, so that the value is not known for
    certain: "from 900 to 1.2 million", "12 3000". A cut between `start` and `stop` makes it
    another number: the name of a currency behind it may be left out, its scale may not.
    """

    start: int
    end: int
    text: str
    value: Decimal
    kind: Kind
    unit: str | None = None
    unit_stated: bool = True
    candidates: tuple[str, ...] = ()
    counted: str | None = None
    bound: Bound = "exact"
    direction: Direction | None = None
    unread: str = ""
    stop: int = 0

    @property
    def is_of_a_date(self) -> bool:
        """Whether it is a year or a day."""
        return self.kind in ("year", "day")

    @property
    def sign(self) -> int:
        """-1, 0 or 1."""
        return (self.value > 0) - (self.value < 0)

    @property
    def amount(self) -> Decimal:
        """The value in percent of a share, in percentage points of basis points."""
        if self.kind == "fraction" and self.unit is None:
            return self.value * 100
        return self.value / 100 if self.unit == "basis-point" else self.value


class Duration(NamedTuple):
    """How long something takes: the amount of seconds or of months; `base` says of which."""

    amount: Decimal
    base: str


def duration(quantity: Quantity) -> Duration | None:
    """The duration that a number tells with its measure, if it is one."""
    measure = quantity.counted if quantity.kind == "cardinal" else None
    for base, known in (("second", SECONDS), ("month", MONTHS_IN)):
        if measure is not None and measure in known:
            return Duration(quantity.value * known[measure], base)
    return None


def same_amount(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities state the same amount: equal values in units that may be equal.

    One fifth is 20 percent, 14 days are two weeks. Bounds and directions are not compared.
    """
    long = duration(one)
    if long is not None and long == duration(other):
        return True
    is_same = one.amount == other.amount
    if (one.kind == "fraction") != (other.kind == "fraction"):
        share, number = (one, other) if one.kind == "fraction" else (other, one)
        is_same = is_rounded(share.amount, number.amount)
        if number.kind == "multiple" and number.direction == "decrease":
            is_same = share.value * number.value == 1  # "вдвое меньше" is half as much
    if not is_same or (one.kind == "ordinal") != (other.kind == "ordinal"):
        return False
    if one.counted and other.counted and one.counted != other.counted:
        return False
    return bool(_units(one) & _units(other)) or not (_units(one) and _units(other))


def meaning(quantity: Quantity) -> Quantity:
    """What a number says, wherever it stands and however it is spelt."""
    return replace(quantity, start=0, end=0, stop=0, text="")


def is_altered(one: Quantity, other: Quantity) -> bool:
    """Whether a number has another's digits and not its scale, or its value and not its unit."""
    if one.value == other.value:
        return bool((one.unit and other.unit) or (one.counted and other.counted))
    digits, others = digits_of(one), digits_of(other)
    is_sure = len(digits) > 1 or min(one.value, other.value) >= LEAST_SCALE
    return digits == others and is_sure


def digits_of(quantity: Quantity) -> tuple[int, ...]:
    """The digits of a number without the noughts around them, whatever its scale and sign."""
    return quantity.value.normalize().as_tuple().digits


def is_rounded(exact: Decimal, printed: Decimal) -> bool:
    """Whether a share is printed as this number, with as many digits as it has: 66.7 and 67."""
    places = max(0, -int(printed.normalize().as_tuple().exponent))
    return rounded(exact, places) == printed


def rounded(exact: Decimal, places: int) -> Decimal:
    """A share with so many digits behind the point; a half goes to the even digit (IEEE 754)."""
    return exact.quantize(Decimal(1).scaleb(-places), context=_WIDE)


def _units(quantity: Quantity) -> frozenset[str]:
    """The units it may be in; none are named where it is a bare number."""
    if quantity.kind == "fraction" and quantity.unit is None:
        return frozenset({"percent"})
    if quantity.candidates:
        return frozenset(quantity.candidates)
    if quantity.unit == "basis-point":
        return frozenset({"percentage-point"})
    return frozenset({quantity.unit} if quantity.unit else ())


def plain_number(value: Decimal) -> str:
    """A value in digits, as a field of a briefing has it: 23600000000, 6.8."""
    return f"{value.normalize():f}"


@dataclass(frozen=True, slots=True)
class Amounts:
    """Quantities by the keys that those of the same amount share, in their order."""

    by_key: Mapping[object, tuple[int, ...]]
    kept: Mapping[int, Quantity]
    """Those that are kept, by their places among all that were given."""

    @classmethod
    def of(cls, quantities: Iterable[Quantity]) -> "Amounts":
        """Of many that mean the same, wherever they stand, the first two are kept."""
        told = Counter[Quantity]()
        by_key: dict[object, list[int]] = {}
        kept: dict[int, Quantity] = {}
        for at, each in enumerate(quantities):
            said = meaning(each)
            told[said] += 1
            if told[said] <= MOST_ALIKE:
                kept[at] = each
                for key in _keys(each):
                    by_key.setdefault(key, []).append(at)
        return cls({key: tuple(places) for key, places in by_key.items()}, kept)

    def same(self, quantity: Quantity) -> tuple[Quantity, ...]:
        """Those that state the same amount as this one."""
        places = {at for key in _keys(quantity) for at in self.by_key.get(key, ())}
        likely = (self.kept[at] for at in sorted(places))
        return tuple(each for each in likely if same_amount(quantity, each))


def _keys(quantity: Quantity) -> Iterator[object]:
    """What two quantities of the same amount have in common, at least one of them."""
    yield quantity.amount
    if long := duration(quantity):
        yield long
    if quantity.kind == "fraction":
        yield from _roundings(quantity.amount)
        if quantity.value:
            yield "times", 1 / quantity.value
    if quantity.kind == "multiple" and quantity.direction == "decrease":
        yield "times", quantity.value


def _roundings(amount: Decimal) -> Iterator[Decimal]:
    """As what numbers a share may be printed: 66.7 and 67."""
    for places in range(max(0, -int(amount.normalize().as_tuple().exponent))):
        yield rounded(amount, places)
