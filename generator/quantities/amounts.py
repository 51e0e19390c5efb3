"""Many quantities by what they come to, so that those of one amount are found at once."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.quantities.quantity import Quantity, duration, meaning, rounded, same_amount

MOST_ALIKE = 2
"""How many of one meaning are kept: whether it is said once or more often is asked, no more."""


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
