"""What a number of our text counts, held against what the same number counts in its evidence."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from generator.languages import language_of
from generator.languages.names import NameWords
from generator.quantities import Amounts, Quantity, meaning, read_quantities
from generator.text import words

FARTHEST = 3  # words behind a number among which the noun that it counts is looked for
FARTHEST_END = 300  # characters; more than twice as many words take
END = re.compile(r"[.,;:!?()\[\]—–\"“”]")
SHORTEST = 3  # letters of a noun
STEM = 4  # letters that two forms of a noun have in common
MOST_THINGS = 50  # that one number counts in the evidence; what is beyond them is asked about
LONGEST_ENDING = 3  # letters: vot-ers
LONGEST_PARTITIVE = 12  # characters
SHARES = frozenset({"fraction", "percent"})
UNCOUNTED = frozenset({"year", "day", "ordinal"})


class NumeralPhrase(NamedTuple):
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
def numeral_phrases(
    text: str, language: str, *, is_printed: bool = False
) -> tuple[NumeralPhrase, ...]:
    """The numbers of a text, each with the words behind it up to a plural or a small word."""
    numbers = (each for each in read_quantities(text, language) if each.kind not in UNCOUNTED)
    behind = ((each, text[each.end : each.end + FARTHEST_END]) for each in numbers)
    found = ((each, rest, _behind(rest, language)) for each, rest in behind)
    names = language_of(language).names
    return tuple(
        NumeralPhrase(
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
    is_part = False
    for word in words(clause)[: 2 * FARTHEST]:
        plain = word.text.casefold()
        if not found and plain in spoken.names.partitives:
            is_part = True
            continue
        if is_part and not found and (plain.isdigit() or spoken.numbers.is_known(plain)):
            continue  # "half of the 14 falls"
        if plain in spoken.names.small or spoken.numbers.is_known(plain):
            break
        if len(plain) < SHORTEST or not plain.isalpha() or word.text[0].isupper():
            break
        found.append(plain)
        if len(found) == FARTHEST or spoken.names.is_plural(plain):
            break
    return tuple(found[-1:] if found and spoken.names.is_plural(found[-1]) else found)


@dataclass(frozen=True, slots=True)
class CountedThere:
    """What the numbers of the evidence count: by each number, and by the beginning of the noun."""

    amounts: Amounts
    things: Mapping[Quantity, Sequence[NumeralPhrase]]
    counting: Mapping[str, Mapping[str, Sequence[NumeralPhrase]]]
    known: Mapping[str, Sequence[str]]
    """All words that the text rests on."""

    @classmethod
    def of(cls, numbers: Iterable[NumeralPhrase], known: Iterable[str]) -> "CountedThere":
        """Prepare the numbers of the evidence in our language, or of its translation.

        Args:
            numbers: those of the evidence.
            known: all words that the text rests on, in small letters.
        """
        things: dict[Quantity, list[NumeralPhrase]] = {}
        counting: dict[str, dict[str, list[NumeralPhrase]]] = {}
        for each in numbers:
            things.setdefault(meaning(each.quantity), []).append(each)
            for noun in each.nouns[-1:]:
                counting.setdefault(noun[:STEM], {}).setdefault(noun, []).append(each)
        return cls(Amounts.of(things), things, counting, _by_stem(known))

    def miscounted(self, one: NumeralPhrase) -> str | None:
        """The noun that a number of ours counts, and nowhere there; None where all may be right.

        A number that counts nothing there ("Eleven were hurt") counts what is told around it, or
        what a number like it counts before ("90 drivers here and 40 there"). Another noun for the
        same thing may be as right; one that counts another number there is swapped.
        """
        if not one.has_noun or one.is_of_anything:
            return None
        alike = self.amounts.same(one.quantity)
        same = [each for number in alike for each in self.things[number][:MOST_THINGS]]
        if not any(each.has_noun or (each.is_printed and not each.nouns) for each in same):
            return None
        noun = one.nouns[-1]
        own = _by_stem(noun for each in same for noun in each.nouns)
        if self._counts_another(noun, same) and not _is_known(noun, own):
            return noun
        return None if any(_is_known(noun, self.known) for noun in one.nouns) else noun

    def _counts_another(self, noun: str, same: list[NumeralPhrase]) -> bool:
        """Whether a noun counts a number there that is none of these, and lends it to none."""
        return any(
            is_same_noun(noun, other)
            and any(each not in same and not _is_before(each, same) for each in things)
            for other, things in self.counting.get(noun[:STEM], {}).items()
        )


def _is_before(one: NumeralPhrase, bare: list[NumeralPhrase]) -> bool:
    """Whether it lends its noun to numbers like it that stand behind it and have none."""
    return all(
        not each.nouns
        and one.quantity.end <= each.quantity.start
        and (one.quantity.kind in SHARES) == (each.quantity.kind in SHARES)
        for each in bare
        if each.is_printed
    )


def _by_stem(nouns: Iterable[str]) -> dict[str, list[str]]:
    """Words by their first letters, which forms of one noun have in common."""
    found: dict[str, list[str]] = {}
    for noun in dict.fromkeys(nouns):
        found.setdefault(noun[:STEM], []).append(noun)
    return found


def _is_known(noun: str, known: Mapping[str, Sequence[str]]) -> bool:
    """Whether some words have a noun, in its singular or plural, or one that it is made from."""
    return any(is_same_noun(noun, each) for each in known.get(noun[:STEM], ()))


def is_same_noun(one: str, other: str) -> bool:
    """Whether two words have one stem: votes and voters, farm and farmers."""
    longest = max(len(one), len(other))
    shared = next((at for at in range(longest) if one[at : at + 1] != other[at : at + 1]), longest)
    return one == other or shared >= max(STEM, longest - LONGEST_ENDING)
