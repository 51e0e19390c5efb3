"""The numbers of an original and of its translation."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from generator.dates.prose import mentions
from generator.grounding.clocks import clock_times, clocks, is_printed
from generator.grounding.hidden import may_count
from generator.grounding.material import Material
from generator.grounding.number_gaps import LIKE
from generator.languages import language_of
from generator.quantities import Quantity, duration, read_quantities, same_amount
from generator.rules.translations.pairs import Lost, Pair
from generator.text import Span, words

MOST_OF_A_CLOCK = 60  # minutes
FRACTION = "fraction"
FEW = 2  # "one" and "two" in words are as often articles and idioms as numbers


def numbers_lost(material: Material, pair: Pair) -> Iterator[Lost]:
    """The numbers that stand on one side only; only digits are told in every language."""
    sides = (pair.translation, material.language), (pair.original, pair.language)
    if not all(language_of(language).is_read for _, language in sides):
        return
    for here, there in (sides, sides[::-1]):
        is_ours = here is sides[0]
        others, known = read_quantities(*there), _known(*there)
        likely = _by_amount(others)
        is_vague = is_ours and _is_vague(pair)
        for each in _numbers(*here, there):
            if is_vague and not _has_digits(each):
                continue
            if not (
                each.is_of_a_date
                or _has(each, _likely(each, likely, others))
                or may_count(each.value, *there, known)
            ):
                sort = each.unit or each.counted or ""
                yield Lost(each.text, is_ours, sort, each.amount, _has_digits(each))


def hours_swapped(material: Material, pair: Pair) -> str | None:
    """Times of day that both sides tell plainly, and that are told by no digits of the other."""
    sides = (pair.original, pair.language), (pair.translation, material.language)
    lost = [
        [
            text[each.span.start : each.span.end]
            for each in clocks(text, language)
            if not is_printed(each, clock_times(*other))
        ]
        for (text, language), other in (sides, sides[::-1])
    ]
    if all(lost):
        return f"the original has '{lost[0][0]}' where the translation has '{lost[1][0]}'"
    return None


def _numbers(text: str, language: str, other: tuple[str, str]) -> Iterator[Quantity]:
    """The numbers of one side that are read for certain, and no hours of a clock."""
    times, times_there = clocks(text, language), clocks(*other)
    for each in read_quantities(text, language):
        is_time = any(one.span.start <= each.start < one.span.end for one in times)
        may_be_time = (
            times_there and each.counted in ("hour", None) and each.value < MOST_OF_A_CLOCK
        )
        if not (is_time or may_be_time) and _matters(each):
            yield each


def _known(text: str, language: str) -> tuple[Span, ...]:
    """Where the numbers and dates of a side stand."""
    numbers = (Span(each.start, each.end) for each in read_quantities(text, language))
    return (*numbers, *(Span(each.start, each.end) for each in mentions(text, language)))


def _is_vague(pair: Pair) -> bool:
    """Whether the original counts without a number, for which ours may have some in words."""
    vague = language_of(pair.language).numbers.vague
    return any(each.text.casefold() in vague for each in words(pair.original))


def digits_swapped(material: Material, pair: Pair) -> str | None:
    """Digits that stand on one side only, of a language whose number words are not known.

    What one side writes in digits the other may write in words: nothing is said unless both have
    digits that the other has not, and all digits are read. "1.5万" is 15,000: signs and noughts at
    the end are left out.
    """
    sides = (pair.original, pair.language), (pair.translation, material.language)
    if all(language_of(language).is_read for _, language in sides):
        return None
    numbers = [
        [each for each in _numbers(*side, other) if _has_digits(each)]
        for side, other in (sides, sides[::-1])
    ]
    if any(
        _goes_on(each, text)
        for (text, _), side in zip(sides, numbers, strict=True)
        for each in side
    ):
        return None
    original, translated = ({_significant(each): each.text for each in side} for side in numbers)
    only = [original[each] for each in original if each not in translated]
    other = [translated[each] for each in translated if each not in original]
    return (
        f"the original has '{only[0]}' where the translation has '{other[0]}'"
        if only and other
        else None
    )


def _has_digits(quantity: Quantity) -> bool:
    return any(map(str.isdigit, quantity.text))


def _significant(quantity: Quantity) -> str:
    return f"{quantity.value.normalize():f}".strip("0.-")


def _goes_on(quantity: Quantity, text: str) -> bool:
    """Whether a letter behind it is a number by itself, or nothing parts the two: 4億2千万, 9月."""
    behind = text[quantity.end : quantity.end + 1]
    return bool(quantity.unread) or unicodedata.numeric(behind or " ", None) is not None


def _matters(quantity: Quantity) -> bool:
    """Whether it is a number for certain: "one" may be an article, "two" an idiom."""
    if quantity.unread:
        return False
    if _has_digits(quantity) or quantity.value > FEW:
        return True
    is_counting = bool(quantity.unit or quantity.counted or quantity.kind == "fraction")
    return quantity.value != 1 and is_counting


def _by_amount(others: Iterable[Quantity]) -> Mapping[object, Sequence[Quantity]]:
    """Numbers by what they amount to, and by how long a time they tell; fractions together."""
    found: dict[object, list[Quantity]] = {}
    for each in others:
        keys = (FRACTION,) if each.kind == FRACTION else (each.amount, duration(each))
        for key in keys:
            found.setdefault(key, []).append(each)
    return found


def _likely(
    each: Quantity, likely: Mapping[object, Sequence[Quantity]], others: Sequence[Quantity]
) -> Iterable[Quantity]:
    """The numbers of the other side that may be the same; a fraction may be a rounded one."""
    if each.kind == FRACTION or each.value % 1:
        return others
    time = duration(each)
    keys = (each.amount, FRACTION) if time is None else (each.amount, FRACTION, time)
    return chain.from_iterable(likely.get(key, ()) for key in keys)


def _has(quantity: Quantity, others: Iterable[Quantity]) -> bool:
    """Whether one of the others is the same, and neither its bound nor its change is another."""
    for other in others:
        if not _has_digits(quantity) and quantity.value % 1 == other.value % 1 != 0:
            return True  # "a year and a half" is 1.5, and its unit is read on one side only
        if _is_rank(quantity, other):
            return True
        if same_amount(quantity, other):
            told = {quantity.direction, other.direction} - {None}
            bounds = {quantity.bound, other.bound}
            if len(told) < 2 and ("exact" in bounds or other.bound in LIKE.get(quantity.bound, ())):
                return True
    return False


def _is_rank(one: Quantity, other: Quantity) -> bool:
    """Whether one side writes the rank that the other has as a bare number: minute 88, the 88th."""
    kinds = {one.kind, other.kind}
    units = [each.unit or each.counted for each in (one, other)]
    return kinds == {"ordinal", "cardinal"} and None in units and one.value == other.value
