"""Numbers and days that words of a side may tell in a form that is not read: *dreistündig*."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache, lru_cache
from itertools import accumulate
from operator import attrgetter

from generator.languages import language_of
from generator.text import Span, words

SHORTEST = 4  # letters of a beginning; shorter words stand as they are
ENDING = 2  # letters that another form of a word may change
TEN = 10
HUNDRED = 100
TEXTS = 256  # that are remembered: each number of the other side is looked for in the same one
SIDES = 16  # the same for days, of which more is remembered


def may_count(value: Decimal, text: str, language: str, known: tuple[Span, ...]) -> bool:
    """Whether a word of a text that is not read may be this number, or a part of it.

    Args:
        value: a number of the other side.
        text: this side.
        language: BCP 47 tag.
        known: the places of the numbers and dates that are read in it.
    """
    worth, has_share = _unread(text, language, known)
    return not worth.isdisjoint(_parts(value)) or (has_share and value % 1 != 0)


def may_date(number: int, text: str, names: Mapping[str, int]) -> bool:
    """Whether a word begins as a month or a weekday does: *Dienstagabend*, *sobotni*."""
    stems = {_stem(name) for name, each in names.items() if each == number}
    return not stems.isdisjoint(_all_beginnings(text))


def may_months(text: str, language: str) -> frozenset[int]:
    """The months that words in small letters may tell in a form that is not read: *srpnových*."""
    stems = _months(language)
    alike = (
        word.text
        for word in words(text)
        if word.text.startswith(tuple(stems)) and word.text.islower()
    )
    return frozenset(stems[stem] for word in alike for stem in _beginnings(word) if stem in stems)


@lru_cache(maxsize=SIDES)
def _all_beginnings(text: str) -> frozenset[str]:
    """What the words of a text begin with."""
    return frozenset(each for word in words(text) for each in _beginnings(word.text.casefold()))


@lru_cache(maxsize=TEXTS)
def _unread(text: str, language: str, known: tuple[Span, ...]) -> tuple[frozenset[Decimal], bool]:
    """What words of a text that are not read may be worth, and whether one may tell a share."""
    worth, shares = _numerals(language)
    spans = sorted(known, key=attrgetter("start"))
    starts = [span.start for span in spans]
    ends = [0, *accumulate((span.end for span in spans), max)]
    stems = {
        stem
        for word in words(text)
        if word.span.start >= ends[bisect_right(starts, word.span.start)]
        for stem in _beginnings(word.text.casefold())
    }
    found = (worth[stem] for stem in stems if stem in worth)
    return frozenset().union(*found), not stems.isdisjoint(shares - worth.keys())


@cache
def _months(language: str) -> Mapping[str, int]:
    """The beginnings of the names of the months."""
    return {_stem(name): month for name, month in language_of(language).dates.months.items()}


@cache
def _numerals(language: str) -> tuple[Mapping[str, frozenset[Decimal]], frozenset[str]]:
    """The beginnings of number words with what they are worth, and those of shares."""
    table = language_of(language).numbers
    worth: dict[str, frozenset[Decimal]] = {}
    for known in (table.cardinals, table.scales, table.ordinals, table.numerators, table.multiples):
        for word, number in known.items():
            worth[_stem(word)] = worth.get(_stem(word), frozenset()) | {Decimal(number)}
    shares = (*table.portions, *table.denominators, *table.halves)
    return worth, frozenset(_stem(word) for word in shares)


def _parts(value: Decimal) -> Iterator[Decimal]:
    """What the words of a number may say: 1,523 has a thousand, 500, 23, 20 and 3."""
    yield value
    whole = abs(int(value))
    yield Decimal(whole % HUNDRED)
    scale = 1
    while whole:
        whole, digit = divmod(whole, TEN)
        yield from map(Decimal, (digit, digit * scale, scale))
        scale *= TEN


def _stem(word: str) -> str:
    """The letters that the forms of a word have in common."""
    word = word.casefold()
    return word[: max(SHORTEST, len(word) - ENDING)]


def _beginnings(word: str) -> Iterator[str]:
    return (word[:size] for size in range(1, len(word) + 1))
