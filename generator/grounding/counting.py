"""What a number of our text counts, held against what the same number counts in its evidence."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.languages import language_of
from generator.quantities import Quantity, read, same_amount
from generator.text import words

FARTHEST = 3  # words behind a number among which the noun that it counts is looked for
END = re.compile(r"[.,;:!?()\[\]—–\"“”]")
SHORTEST = 3  # letters of a noun
STEM = 5  # letters that two forms of a noun have in common
UNCOUNTED = frozenset({"year", "day", "ordinal"})


class Counted(NamedTuple):
    """A number of a text and the words behind it that may say what it counts."""

    quantity: Quantity
    nouns: tuple[str, ...]
    has_plural: bool


@lru_cache(maxsize=8192)
def counted(text: str, language: str) -> tuple[Counted, ...]:
    """The numbers of a text, each with the words behind it up to a plural or a small word."""
    numbers = (each for each in read(text, language) if each.kind not in UNCOUNTED)
    found = ((each, tuple(_behind(text[each.end :], language))) for each in numbers)
    is_plural = language_of(language).names.is_plural
    return tuple(Counted(each, nouns, any(map(is_plural, nouns))) for each, nouns in found)


def _behind(rest: str, language: str) -> Iterator[str]:
    """The words behind a number; "of the" right behind it is passed over."""
    spoken = language_of(language)
    clause = END.split(rest, maxsplit=1)[0]
    found = 0
    for word in words(clause)[: 2 * FARTHEST]:
        plain = word.text.casefold()
        if not found and plain in spoken.names.partitives:
            continue
        if plain in spoken.names.small or spoken.numbers.is_known(plain):
            return
        if len(plain) < SHORTEST or not plain.isalpha() or word.text[0].isupper():
            return
        yield plain
        found += 1
        if found == FARTHEST or spoken.names.is_plural(plain):
            return


def miscounted(one: Counted, others: tuple[Counted, ...], known: frozenset[str]) -> str | None:
    """The noun that the number counts here and nowhere there; None where all may be right.

    Args:
        one: a number of our text.
        others: the numbers of the evidence in our language, or of its translation.
        known: all words that the text rests on, in small letters.
    """
    same = [each for each in others if same_amount(one.quantity, each.quantity) and each.nouns]
    nouns = one.nouns[-1:] if one.has_plural else one.nouns
    if not same or any(_is_known(noun, known) for noun in nouns):
        return None
    return next(iter(nouns), None)


def _is_known(noun: str, known: frozenset[str]) -> bool:
    if noun in known or noun.removesuffix("s") in known or f"{noun}s" in known:
        return True
    return len(noun) >= STEM and any(each.startswith(noun[:STEM]) for each in known)
