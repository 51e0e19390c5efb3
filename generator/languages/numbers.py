"""The words one language has for numbers, and how they are looked up."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache

from generator.languages.characters import marks
from generator.languages.number_patterns import SPACE, NumberPatterns
from generator.languages.number_tables import Direction

VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
LONGEST_PART = 20  # letters: siebenundzwanzigste
LONGEST_STEM = 40  # letters of a word of the tables
TEN = 10
STEM = 2  # letters of the shortest word that takes endings


class NumberWords(NumberPatterns):
    """One language's tables and patterns, and what a word means in them."""

    @property
    def has_endings(self) -> bool:
        """Whether words take endings that the tables do not list."""
        return bool(self.endings)

    def look_up(self, table: Mapping[str, int], word: str) -> int | None:
        """What the word means in the table, with or without the ending of a case."""
        word = word.casefold()
        if word in table:
            return table[word]
        longest = min(len(word) - 1, LONGEST_STEM) if self.has_endings else 0
        stems = (word[:end] for end in range(longest, 0, -1))
        known = (each for each in stems if each in table and each not in self.unendable)
        return next((table[e] for e in known if re.fullmatch(self.endings, word[len(e) :])), None)

    def is_known(self, word: str) -> bool:
        """Whether a number may begin with the word (in lower case)."""
        if word in self.vocabulary or self.measured(word):
            return True
        return self.has_endings and word[:STEM] in self.stems

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All words that numbers begin with."""
        tables: tuple[Iterable[str], ...] = (
            *(self.cardinals, self.scales, self.ordinals, self.numerators, self.denominators),
            *(self.portions, self.multiples, self.articles),
            (words[0] for words in self.phrases),
        )
        return frozenset(word for table in tables for word in table)

    @cached_property
    def longest_phrase(self) -> int:
        """The number of words of the longest phrase."""
        return max(map(len, self.phrases), default=0)

    @cached_property
    def parts(self) -> frozenset[str]:
        """What a number that is written in one word consists of."""
        words = {*self.cardinals, *self.scales, *self.joints}
        return frozenset(word for word in words if len(word) > 1)

    @lru_cache(maxsize=8192)  # noqa: B019 - a table lives as long as the program
    def measured(self, word: str) -> int | None:
        """The number in an adjective of measure: "двадцатипятилетний", "fünfzehnjährig"."""
        found = self.measured_pattern.match(word)
        known = {**self.cardinals, **self.combining} if found else {}
        stem = found[1] if found else ""
        for end in range(STEM, len(stem) - STEM if stem not in known else 0):
            worth, rest = known.get(stem[:end]), known.get(stem[end:])
            if worth and rest and not worth % TEN and rest < TEN:
                return worth + rest
            joint = next((each for each in self.inverting if stem[end:].startswith(each)), "-")
            rest = known.get(stem[end + len(joint) :])
            if worth and rest and not rest % TEN and worth < TEN:
                return worth + rest
        return known.get(stem)

    @lru_cache(maxsize=8192)  # noqa: B019 - a table lives as long as the program
    def parts_of(self, word: str) -> tuple[str, ...]:
        """The parts of a number that is written in one word, the longest first; none of another."""
        for end in range(min(len(word), LONGEST_PART), 1, -1):
            if word[:end] in self.parts:
                rest = self.parts_of(word[end:]) if end < len(word) else ()
                is_end = end == len(word) and word not in self.joints  # "vieren" is to celebrate
                if is_end or rest:
                    return (word[:end], *rest)
        return ()

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of those words, where endings may follow them."""
        return frozenset(word[:STEM] for word in self.vocabulary)

    @cached_property
    def scale_stems(self) -> tuple[str, ...]:
        """The beginnings of the words that multiply: "milionami" begins as "milion" does."""
        return tuple({word[: max(4, len(word) - 2)] for word in self.scales if len(word) > 4})

    def is_read_behind(self, text: str, place: int) -> bool:
        """Whether a unit stands there, or words that say how exact the number is."""
        patterns = (
            self.currency_name_pattern,
            *(self.any_currency, self.any_counted, self.any_after),
        )
        return any(pattern.match(text, place) for pattern in patterns)

    @cached_property
    def letters_pattern(self) -> re.Pattern[str]:
        """A word; where none are parted by spaces, a word of the tables or one letter."""
        letter = rf"[^\W\d_{VULGAR}]"
        if self.is_spaced:
            word = rf"(?:{letter}++[{marks()}]*+)++"  # never given back: what follows is no letter
            lead = rf"(?:{self.leaning}{SPACE})?" if self.leaning else ""
            return re.compile(rf"{lead}{word}(?:['’]{word})*+")
        known = sorted(self.vocabulary, key=len, reverse=True)
        return re.compile("|".join([*map(re.escape, known), "[A-Za-z]+", f"{letter}[{marks()}]*"]))

    def measure_at(self, text: str, place: int) -> str | None:
        """The measure that stands there, the one told in most letters."""
        is_counted = self.any_counted.match(text, place)
        ends = {
            match.end(): name
            for name, pattern in reversed(self.counted_patterns if is_counted else ())
            if (match := pattern.match(text, place))
        }
        return ends[max(ends)] if ends else None


def direction(match: re.Match[str]) -> Direction:
    """The direction that a match of a `change_pattern` tells of."""
    return "increase" if match["increase"] is not None else "decrease"


def numbered(text: str, step: int = 1, first: int = 1) -> dict[str, int]:
    """Forms -> number, from rows that are numbered from `first` in steps: `one; two; three`."""
    lines = [row.split() for row in re.split(r"[;\n]", text.strip())]
    return {form: first + step * place for place, line in enumerate(lines) for form in line}


def forms(**words: str) -> dict[str, int]:
    """Forms -> number, from keywords like `n1000="thousand thousands"`."""
    return {form: int(name[1:]) for name, text in words.items() for form in text.split()}
