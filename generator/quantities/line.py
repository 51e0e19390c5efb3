"""The tokens of a text as numbers are read from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from generator.languages.numbers import NumberWords
from generator.quantities.lexing import Token
from generator.quantities.money import SIGNS
from generator.quantities.quantity import Kind

LARGEST = 10**24  # no newspaper multiplies further
PREFIXES = MappingProxyType({"k": 10**3, "M": 10**6})
"""Those of SI, which people write before the sign of a currency in every language: M€."""
ONLY_GLUED = frozenset({"k", "m", "b"})  # scales only right behind digits


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number made of the tokens `first` to `last` (not included), without what it counts."""

    first: int
    last: int
    value: Decimal
    kind: Kind = "cardinal"
    scale: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class TokenLine:
    """The tokens of a text, with the tables they are read by."""

    tokens: Sequence[Token]
    language: NumberWords

    def word(self, place: int) -> str:
        """The word at `place` in lower case, "" where there is none."""
        if 0 <= place < len(self.tokens) and self.tokens[place].kind == "word":
            return self.tokens[place].text.casefold()
        return ""

    def sign(self, place: int) -> str:
        """The sign at `place`, "" where there is none."""
        if 0 <= place < len(self.tokens) and self.tokens[place].kind == "sign":
            return self.tokens[place].text
        return ""

    def is_glued(self, place: int) -> bool:
        """Whether no space stands before the token."""
        return place > 0 and self.tokens[place - 1].end == self.tokens[place].start

    def after_hyphen(self, place: int) -> int:
        """The place behind a hyphen between two words: "twenty-one"."""
        is_hyphen = self.sign(place) in ("-", "‑") and self.is_glued(place)
        return place + 1 if is_hyphen and self.word(place + 1) else place

    def cardinal(self, place: int) -> int | None:
        """What the word at `place` is worth."""
        word = self.word(place)
        return self.language.look_up(self.language.cardinals, word) if word else None

    def cardinal_at(self, place: int) -> tuple[int, int] | None:
        """What the words at `place` are worth together, and the place behind them."""
        phrases, here = self.language.phrases, place
        words: list[str] = []
        found = None
        while (word := self.word(here)) and len(words) < self.language.longest_phrase:
            words.append(word)
            if (worth := phrases.get(tuple(words))) is not None:
                found = worth, here + 1
            here = self.after_hyphen(here + 1)
        worth = self.cardinal(place)
        return found or (None if worth is None else (worth, place + 1))

    def scale(self, place: int) -> int | None:
        """What the word at `place` multiplies by; k and M do before the sign of a currency."""
        word = self.word(place)
        if word and self.sign(place + 1) in SIGNS and self.is_glued(place + 1):
            prefix = PREFIXES.get(self.tokens[place].text)
            if prefix is not None:
                return prefix
        if not word or (word in ONLY_GLUED and not self.is_glued(place)):
            return None
        return self.language.look_up(self.language.scales, word)
