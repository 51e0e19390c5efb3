"""The numbers of an original and of its translation."""

from collections.abc import Iterator

from generator.grounding.gaps import LIKE
from generator.grounding.material import Material
from generator.languages import language_of
from generator.quantities import Quantity, read, same_amount
from generator.rules.translations.pairs import Pair
from generator.rules.translations.sides import Lost
from generator.text import words

FEW = 2  # "one" and "two" in words are as often articles and idioms as numbers


def numbers_lost(material: Material, pair: Pair) -> Iterator[Lost]:
    """The numbers that stand on one side only."""
    if not all(language_of(each).is_read for each in (pair.language, material.language)):
        return
    original = read(pair.original, pair.language)
    translated = read(pair.translation, material.language)
    for here, there in ((translated, original), (original, translated)):
        is_vague = here is translated and _is_vague(pair)
        for each in here:
            if is_vague and not any(map(str.isdigit, each.text)):
                continue
            if not each.is_of_a_date and _matters(each) and not _has(each, there):
                yield Lost(each.text, here is translated)


def _is_vague(pair: Pair) -> bool:
    """Whether the original counts without a number, for which ours may have some in words."""
    vague = language_of(pair.language).numbers.vague
    return any(each.text.casefold() in vague for each in words(pair.original))


def digits_swapped(material: Material, pair: Pair) -> str | None:
    """Digits that stand on one side only, of a language whose number words are not known.

    What one side writes in digits the other may write in words: nothing is said unless both have
    digits that the other has not. "1.5万" is 15,000: signs and noughts at the end are left out.
    """
    if all(language_of(each).is_read for each in (pair.language, material.language)):
        return None
    original, translated = (
        {
            significant: each.text
            for each in read(text, language)
            if (significant := f"{each.value.normalize():f}".strip("0.-"))
        }
        for text, language in (
            (pair.original, pair.language),
            (pair.translation, material.language),
        )
    )
    only = [each for key, each in original.items() if key not in translated]
    other = [each for key, each in translated.items() if key not in original]
    if only and other:
        return f"the original has '{only[0]}' where the translation has '{other[0]}'"
    return None


def _matters(quantity: Quantity) -> bool:
    """Whether it is a number for certain: "one" may be an article, "two" an idiom."""
    if quantity.unread:
        return False
    if any(each.isdigit() for each in quantity.text) or quantity.value > FEW:
        return True
    is_one = quantity.value == 1 and quantity.unit is None
    return not is_one and bool(quantity.unit or quantity.counted or quantity.kind == "fraction")


def _has(quantity: Quantity, others: tuple[Quantity, ...]) -> bool:
    """Whether one of the others is the same, and neither its bound nor its change is another."""
    for other in others:
        if same_amount(quantity, other):
            told = {quantity.direction, other.direction} - {None}
            bounds = {quantity.bound, other.bound}
            if len(told) < 2 and ("exact" in bounds or other.bound in LIKE[quantity.bound]):
                return True
    return False
