"""What a text of ours may say: the numbers, dates and names of all that it rests on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from itertools import chain, groupby
from typing import Any

from generator.dates.prose import Partial
from generator.grounding.counting import CountedThere, NumeralPhrase
from generator.grounding.proper import PossibleName
from generator.grounding.said import DIGITS, SaidDates, SaidNumbers
from generator.quantities import Quantity


@dataclass(frozen=True)
class Pool:
    """Numbers, dates, names and words that a text may use; `relatives` are "last year" and such.

    `unread` are its words with digits that are read as no number and no date, `months` those that
    its words may tell in a form that is not read, `states` the codes of the states that its words
    name, or whose people and things. `is_timed` where a time of day is read in them for certain;
    `likely` are dates without a year, in the years that the date of their article leaves them.

    `is_partial` where some of it is in a language of which numbers in words are not read, and is
    not translated. `heard`
    are words that may be names, of languages that spell or decline names in another way than the
    briefing's; `is_mute` where the letters of some words say no sounds, so that no name is read.
    """

    quantities: tuple[Quantity, ...] = ()
    dates: tuple[Partial, ...] = ()
    names: frozenset[str] = frozenset()
    words: frozenset[str] = field(default=frozenset(), repr=False)
    relatives: frozenset[tuple[str, int]] = frozenset()
    is_partial: bool = False
    heard: frozenset[PossibleName] = field(default=frozenset(), repr=False)
    is_mute: bool = False
    counted: tuple[NumeralPhrase, ...] = field(default=(), repr=False)
    weekdays: frozenset[int] = frozenset()
    clocks: frozenset[tuple[int, int]] = field(default=frozenset(), repr=False)
    unread: tuple[str, ...] = ()
    months: frozenset[int] = frozenset()
    states: frozenset[str] = frozenset()
    is_timed: bool = False
    likely: tuple[Partial, ...] = ()

    @property
    def is_foreign(self) -> bool:
        """Whether some of it is in a language that spells or declines words in another way."""
        return bool(self.heard) or self.is_partial or self.is_mute

    @cached_property
    def units(self) -> frozenset[str]:
        """The codes of the currencies that something is counted in: what says euro says EUR."""
        return frozenset(each.unit.casefold() for each in self.quantities if each.unit)

    @cached_property
    def numbers(self) -> SaidNumbers:
        """What the numbers come to."""
        return SaidNumbers(self.quantities)

    @cached_property
    def told(self) -> SaidDates:
        """What the dates say."""
        return SaidDates(self.dates)

    @cached_property
    def meant(self) -> SaidDates:
        """What the dates say that are likely, and contradict none."""
        return SaidDates(self.likely)

    @cached_property
    def things(self) -> CountedThere:
        """What the numbers count."""
        return CountedThere.of(self.counted, self.words)

    @cached_property
    def runs(self) -> Mapping[int, frozenset[str]]:
        """The digits in a row that words are written with, two or more, by how many they are."""
        found = {run for word in self.words for run in DIGITS.findall(word)}
        return {size: frozenset(runs) for size, runs in groupby(sorted(found, key=len), key=len)}

    def __or__(self, other: "Pool") -> "Pool":
        return self.joined((other,))

    def joined(self, others: Iterable["Pool"]) -> "Pool":
        """This pool and many others, put together once."""
        pools = (self, *others)
        return Pool(*(_together([getattr(one, each.name) for one in pools]) for each in FIELDS))


FIELDS = fields(Pool)


def _together(values: list[Any]) -> Any:
    """What several pools say of one thing: each number once, all words, or that it is so in one."""
    if isinstance(values[0], tuple):
        return tuple(dict.fromkeys(chain.from_iterable(values)))
    return any(values) if isinstance(values[0], bool) else frozenset().union(*values)
