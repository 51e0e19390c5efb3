"""What a number of our text counts, held against what the same number counts in its evidence."""

import re
from functools import lru_cache
from typing import NamedTuple

from generator.languages import language_of
from generator.languages.names import NameWords
from generator.quantities import Quantity, read, same_amount
from generator.text import words

FARTHEST = 3  # words behind a number among which the noun that it counts is looked for
FARTHEST_END = 300  # characters; more than twice as many words take
END = re.compile(r"[.,;:!?()\[\]—–\"“”]")
SHORTEST = 3  # letters of a noun
STEM = 4  # letters that two forms of a noun have in common
LONGEST_ENDING = 3  # letters: vot-ers
LONGEST_PARTITIVE = 12  # characters
SHARES = frozenset({"fraction", "percent"})
UNCOUNTED = frozenset({"year", "day", "ordinal"})


class Counted(NamedTuple):
    """A number of a text and the words behind it that may say what it counts.

    `has_noun` where one of them surely says it; `is_of_anything` where it counts people or
    things, whatever they are; `is_printed` where it stands in an article, so that the words around
    it are known.
    """

    quantity: Quantity
    nouns: tuple[str, ...]
    has_noun: bool
    is_of_anything: bool
    is_printed: bool


@lru_cache(maxsize=4096)
def counted(text: str, language: str, *, is_printed: bool = False) -> tuple[Counted, ...]:
    """The numbers of a text, each with the words behind it up to a plural or a small word."""
    numbers = (each for each in read(text, language) if each.kind not in UNCOUNTED)
    behind = ((each, text[each.end : each.end + FARTHEST_END]) for each in numbers)
    found = ((each, rest, _behind(rest, language)) for each, rest in behind)
    names = language_of(language).names
    return tuple(
        Counted(
            each,
            nouns,
            _tells(rest, nouns, names),
            not names.anything.isdisjoint(nouns),
            is_printed,
        )
        for each, rest, nouns in found
    )


def _tells(rest: str, nouns: tuple[str, ...], names: NameWords) -> bool:
    """Whether a plural, or a noun behind "of", surely is what a number counts."""
    first = next(iter(words(rest[:LONGEST_PARTITIVE])), None)
    is_part = first is not None and first.text.casefold() in names.partitives
    return any(map(names.is_plural, nouns)) or (is_part and bool(nouns))


def _behind(rest: str, language: str) -> tuple[str, ...]:
    """The plural behind a number, else the words there; "of the" is passed over."""
    spoken = language_of(language)
    clause = END.split(rest, maxsplit=1)[0]
    found: list[str] = []
    for word in words(clause)[: 2 * FARTHEST]:
        plain = word.text.casefold()
        if not found and plain in spoken.names.partitives:
            continue
        if plain in spoken.names.small or spoken.numbers.is_known(plain):
            break
        if len(plain) < SHORTEST or not plain.isalpha() or word.text[0].isupper():
            break
        found.append(plain)
        if len(found) == FARTHEST or spoken.names.is_plural(plain):
            break
    return tuple(found[-1:] if found and spoken.names.is_plural(found[-1]) else found)


def miscounted(one: Counted, others: tuple[Counted, ...], known: frozenset[str]) -> str | None:
    """The noun that the number counts here and nowhere there; None where all may be right.

    A number that counts nothing there ("Eleven were hurt") counts what is told around it, or what
    a number like it counts before ("90 drivers here and 40 there"). Another noun for the same
    thing may be as right; one that counts another number there is swapped.

    Args:
        one: a number of our text.
        others: the numbers of the evidence in our language, or of its translation.
        known: all words that the text rests on, in small letters.
    """
    same = [each for each in others if same_amount(one.quantity, each.quantity)]
    is_told = any(each.has_noun or (each.is_printed and not each.nouns) for each in same)
    if not (is_told and one.has_noun) or one.is_of_anything:
        return None
    rest = [each for each in others if each not in same and not _is_before(each, same)]
    there = {noun for each in rest for noun in each.nouns[-1:]}
    own = {noun for each in same for noun in each.nouns}
    noun = one.nouns[-1]
    if is_known(noun, frozenset(there)) and not is_known(noun, frozenset(own)):
        return noun
    return None if any(is_known(noun, known) for noun in one.nouns) else noun


def _is_before(one: Counted, bare: list[Counted]) -> bool:
    """Whether it lends its noun to numbers like it that stand behind it and have none."""
    return all(
        not each.nouns
        and one.quantity.end <= each.quantity.start
        and (one.quantity.kind in SHARES) == (each.quantity.kind in SHARES)
        for each in bare
    )


def is_known(noun: str, known: frozenset[str]) -> bool:
    """Whether some words have a noun, in its singular or plural, or one that it is made from."""
    return noun in known or any(is_same_noun(noun, each) for each in known)


def is_same_noun(one: str, other: str) -> bool:
    """Whether two words have one stem: votes and voters, farm and farmers."""
    longest = max(len(one), len(other))
    shared = next((at for at in range(longest) if one[at : at + 1] != other[at : at + 1]), longest)
    return one == other or shared >= max(STEM, longest - LONGEST_ENDING)
