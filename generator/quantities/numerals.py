"""Numbers in digits and words put together: "23.6 billion", "two and a half million"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.quantities.language import Language
from generator.quantities.lexing import Token
from generator.quantities.quantity import Kind

HUNDRED, TEN, TEENS_END = 100, 10, 20
LARGEST_DENOMINATOR = 1000
# "m" and "b" are metres and bytes as often; with a currency in front they are scales.
ONLY_MONEY = frozenset({"m", "b"})
ONLY_GLUED = frozenset({"k", "m", "b"})
HALF = Decimal("0.5")
CURRENCY_ENDS = tuple("$€£¥₽₸")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number made of the tokens `first` to `last` (not included), without what it counts."""

    first: int
    last: int
    value: Decimal
    kind: Kind = "cardinal"
    scale: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of a text, with the tables they are read by."""

    tokens: Sequence[Token]
    language: Language

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

    def scale(self, place: int) -> int | None:
        """What the word at `place` multiplies by."""
        word = self.word(place)
        if not word or (word in ONLY_GLUED and not self.is_glued(place)):
            return None
        return self.language.look_up(self.language.scales, word)


def numeral(line: Line, place: int) -> Numeral | None:
    """The number that begins at `place`, the longest reading first."""
    readers: tuple[Callable[[Line, int], Numeral | None], ...] = (
        _share,
        _portion,
        _digits,
        _spelled,
        _one_of_a_scale,
        _ordinal,
        _multiple,
    )
    for reader in readers:
        found = reader(line, place)
        if found is not None:
            return found
    return None


def _share(line: Line, place: int) -> Numeral | None:
    """One fifth, two-thirds, a quarter of, jedną piątą, бестен бір, 1/5."""
    language, word = line.language, line.word(place)
    if line.tokens[place].kind == "number":
        return _slashed(line, place)
    if language.denominator_first:
        denominator = language.denominators.get(word)
        numerator = language.numerators.get(line.word(place + 1))
        if numerator is None and line.word(place + 1):
            numerator = language.look_up(language.numerators, line.word(place + 1))
        return _fraction(place, place + 2, numerator, denominator)
    numerator = 1 if word in language.articles else language.numerators.get(word)
    behind = line.after_hyphen(place + 1)
    denominator = language.denominators.get(line.word(behind))
    if word in language.articles and not _stands_alone(line, place, behind + 1):
        return None
    if (
        numerator
        and numerator > 1
        and language.ordinals.get(line.word(behind))
        and (language.articles and language.ordinals[line.word(behind)] == denominator)
    ):
        return None  # "two third places", not "two thirds"
    return _fraction(place, behind + 1, numerator, denominator)


def _stands_alone(line: Line, place: int, behind: int) -> bool:
    """Whether "a third" is a share: of something, or with no noun behind it."""
    return not line.word(behind) or line.word(behind) == "of" or line.word(place - 1) == "by"


def _fraction(
    first: int, last: int, numerator: int | None, denominator: int | None
) -> Numeral | None:
    if not numerator or not denominator or numerator > denominator:
        return None
    return Numeral(first, last, Decimal(numerator) / Decimal(denominator), "fraction")


def _slashed(line: Line, place: int) -> Numeral | None:
    if line.sign(place + 1) != "/" or place + 2 >= len(line.tokens):
        return None
    numerator, denominator = line.tokens[place], line.tokens[place + 2]
    is_tight = line.is_glued(place + 1) and line.is_glued(place + 2)
    if denominator.kind != "number" or not is_tight or line.sign(place + 3) == "/":
        return None
    if not 0 < numerator.value < denominator.value <= LARGEST_DENOMINATOR:
        return None
    return Numeral(place, place + 3, numerator.value / denominator.value, "fraction")


def _portion(line: Line, place: int) -> Numeral | None:
    """Half, half a million, pół miliona, полтора миллиарда."""
    value = line.language.portions.get(line.word(place))
    if value is None or line.language.ordinals.get(line.word(place - 1)):
        return None  # "the first half" is a time
    behind = place + 1 + (line.word(place + 1) in line.language.articles)
    scale = line.scale(behind)
    if scale is not None:
        return Numeral(place, behind + 1, value * scale, "cardinal", Decimal(scale))
    return Numeral(place, place + 1, value, "fraction" if value < 1 else "cardinal")


def _digits(line: Line, place: int) -> Numeral | None:
    token = line.tokens[place]
    if token.kind == "ordinal":
        return Numeral(place, place + 1, token.value, "ordinal")
    if token.kind != "number":
        return None
    value, last = token.value, place + 1
    following = line.tokens[last] if last < len(line.tokens) else None
    if following and following.kind == "number" and 0 < following.value < 1 and line.is_glued(last):
        value, last = value + following.value, last + 1  # 2½
    value, last = _with_half(line, value, last)
    found = _scaled(line, Numeral(place, last, value))
    return _with_smaller_part(line, found)


def _with_half(line: Line, value: Decimal, last: int) -> tuple[Decimal, int]:
    """Adds "and a half"; in Kazakh, which has no "and", "жарым"."""
    language, place = line.language, last
    if language.joints:
        if line.word(place) not in language.joints:
            return value, last
        place += 1
        place += line.word(place) in language.articles
    return (value + HALF, place + 1) if line.word(place) in language.halves else (value, last)


def _scaled(line: Line, found: Numeral) -> Numeral:
    """Multiplies by the scales that follow: "23.6 billion", "500 тысяч миллионов"."""
    place = line.after_hyphen(found.last)
    while (scale := line.scale(place)) is not None:
        if line.word(place) in ONLY_MONEY and not _is_money(line, found.first):
            break
        factor = Decimal(scale)
        found = replace(
            found, last=place + 1, value=found.value * factor, scale=found.scale * factor
        )
        place = _behind_abbreviation(line, place + 1)
    return found


def _behind_abbreviation(line: Line, place: int) -> int:
    """The place behind the full stop of "тыс."."""
    is_abbreviated = line.word(place - 1) in line.language.abbreviations
    return place + 1 if is_abbreviated and line.sign(place) == "." else place


def _is_money(line: Line, first: int) -> bool:
    return line.sign(first - 1) in CURRENCY_ENDS and line.is_glued(first)


def _with_smaller_part(line: Line, found: Numeral) -> Numeral:
    """Adds "300 тыс." to "2 млн": a part that is smaller than the scale before it."""
    place = _behind_abbreviation(line, found.last)
    if found.scale == 1 or place >= len(line.tokens) or line.tokens[place].kind != "number":
        return found
    part = _scaled(line, Numeral(place, place + 1, line.tokens[place].value))
    if part.scale == 1 or part.value >= found.scale:
        return found
    return replace(found, last=part.last, value=found.value + part.value)


def _spelled(line: Line, place: int) -> Numeral | None:
    """Twenty-one, two hundred and fifty thousand, двести пятьдесят тысяч, екі жүз мың."""
    total, scale, last = Decimal(0), Decimal(1), place
    group: Decimal | None = None  # what is not yet multiplied: up to 999, and a half
    here = place
    while True:
        added = _added(line, here, group)
        factor = line.scale(here) if last > place else None
        if added is not None:
            group, last = _with_half(line, added, here + 1)
        elif factor is not None:
            scale, last = Decimal(factor), here + 1
            if group is None:
                total *= factor
            elif factor == HUNDRED:
                group *= factor
            else:
                total, group = total + group * factor, None
        else:
            break
        here = _next_word(line, last)
    if last == place:
        return None
    needed = line.language.weak.get(line.word(place)) if last == place + 1 else None
    if needed and not re.match(needed, line.word(last)):
        return None
    value = total + (group or 0)
    ordinal = _compound_ordinal(line, place, last, value)
    return ordinal or Numeral(place, last, value, "cardinal", scale)


def _added(line: Line, place: int, group: Decimal | None) -> Decimal | None:
    """The group of up to 999 with the word at `place` in it, or None if it does not belong."""
    worth = line.cardinal(place)
    if worth is None:
        is_hundred = line.language.composed_teens and line.scale(place) == HUNDRED
        return Decimal(HUNDRED) if group is None and is_hundred and _counts(line, place) else None
    if group is None:
        return Decimal(worth)
    tens = group % HUNDRED
    if worth and not tens and worth < HUNDRED:
        return group + worth
    fits = tens >= TEENS_END or (tens == TEN and line.language.composed_teens)
    if 0 < worth < TEN and not tens % TEN and fits:
        return group + worth
    return None


def _counts(line: Line, place: int) -> bool:
    """Whether a Kazakh "жүз" is a hundred (it is a face as well): a number or unit follows."""
    follows = line.cardinal(place + 1) is not None or line.scale(place + 1) is not None
    return follows or line.word(place + 1).startswith(("пайыз", "процент", "доллар", "теңге"))


def _next_word(line: Line, place: int) -> int:
    """The next word that may go on a number: behind a hyphen, or "and" behind a hundred."""
    if line.word(place) in line.language.joints and line.language.articles:
        is_part = line.cardinal(place + 1) is not None and line.scale(place - 1) is not None
        return place + 1 if is_part else place
    return line.after_hyphen(place)


def _one_of_a_scale(line: Line, place: int) -> Numeral | None:
    """A billion, miliarda, миллиард."""
    first, word = place, line.word(place)
    if word in line.language.articles:
        place += 1
    elif not _is_alone(line, word):
        return None
    scale = line.scale(place)
    if scale is None or line.word(place) in ONLY_GLUED:
        return None
    return _scaled(line, Numeral(first, place + 1, Decimal(scale), scale=Decimal(scale)))


def _is_alone(line: Line, word: str) -> bool:
    alone = line.language.alone
    return word in alone or line.language.look_up(dict.fromkeys(alone, 1), word) is not None


def _ordinal(line: Line, place: int) -> Numeral | None:
    """Third, trzeciego, dwudziesty pierwszy."""
    worth = line.language.look_up(line.language.ordinals, line.word(place))
    if not worth:
        return None
    compound = _compound_ordinal(line, place, place + 1, Decimal(worth))
    return compound or Numeral(place, place + 1, Decimal(worth), "ordinal")


def _compound_ordinal(line: Line, first: int, last: int, tens: Decimal) -> Numeral | None:
    """An ordinal behind its tens: "twenty-first", "двадцать первый", "dwudziesty pierwszy"."""
    behind = line.after_hyphen(last)
    worth = line.language.ordinals.get(line.word(behind))
    is_compound = tens % HUNDRED >= TEENS_END and not tens % TEN
    if not worth or worth >= TEN or not is_compound:
        return None
    return Numeral(first, behind + 1, tens + worth, "ordinal")


def _multiple(line: Line, place: int) -> Numeral | None:
    """Twice, doubled, dwukrotnie, вдвое."""
    worth = line.language.multiples.get(line.word(place))
    return Numeral(place, place + 1, Decimal(worth), "multiple") if worth else None
