"""Numbers in words: "two hundred and fifty thousand", "zweihundertfünfzig", "екі жүз мың"."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.quantities.line import LARGEST, Numeral, TokenLine

HUNDRED, TEN, TEENS_END = 100, 10, 20
HALF = Decimal("0.5")
THOUSAND = 1000


def ordinal(line: TokenLine, place: int) -> Numeral | None:
    """Third, trzeciego, dwudziesty pierwszy."""
    worth = line.language.look_up(line.language.ordinals, line.word(place))
    if not worth:
        return None
    compound = compound_ordinal(line, place, place + 1, Decimal(worth))
    return compound or Numeral(place, place + 1, Decimal(worth), "ordinal")


def compound_ordinal(line: TokenLine, first: int, last: int, tens: Decimal) -> Numeral | None:
    """An ordinal behind its tens: "twenty-first", "двадцать первый", "dwudziesty pierwszy"."""
    behind = line.after_hyphen(last)
    worth = line.language.ordinals.get(line.word(behind))
    is_compound = tens % HUNDRED >= TEENS_END and not tens % TEN
    if not worth or worth >= TEN or not is_compound:
        return None
    return Numeral(first, behind + 1, tens + worth, "ordinal")


def multiple(line: TokenLine, place: int) -> Numeral | None:
    """Twice, doubled, dwukrotnie, вдвое."""
    worth = line.language.multiples.get(line.word(place))
    return Numeral(place, place + 1, Decimal(worth), "multiple") if worth else None


@dataclass(frozen=True, slots=True)
class Sum:
    """What is read so far: `total` is multiplied, `group` (up to 999, and a half) is not yet.

    `last` is the place behind it, `whole` the place behind `total`, `limit` the scale that a
    following one has to be smaller than, `scale` the last one.
    """

    last: int
    whole: int
    total: Decimal = Decimal(0)
    group: Decimal | None = None
    scale: Decimal = Decimal(1)
    limit: int = 0

    @property
    def value(self) -> Decimal:
        """All of it."""
        return self.total + (self.group or 0)


def spelled(line: TokenLine, place: int) -> Numeral | None:
    """The number in words that begins at `place`."""
    found = Sum(place, place)
    while (longer := _longer(line, place, found)) is not None:
        found = longer
        if found.group is None and found.last == found.whole and found.limit < 0:
            break
    if found.last == place or (found.last == place + 1 and _is_weak(line, place)):
        return None
    higher = compound_ordinal(line, place, found.last, found.value)
    numeral = Numeral(place, found.last, found.value, "cardinal", found.scale)
    return higher or with_half_scale(line, numeral)


def _longer(line: TokenLine, first: int, found: Sum) -> Sum | None:
    """The sum with the next word in it; None where the number ends."""
    here = next_word(line, found.last) if found.last > first else first
    added = _added(line, here, found.group)
    if added is not None:
        group, last = with_half(line, *_with_decimals(line, *added))
        return replace(found, group=group, last=last)
    factor = line.scale(here) if found.last > first else None
    longer = None if factor is None else _multiplied(line, found, factor, here + 1)
    return longer if longer is None or longer.value <= LARGEST else None


def _multiplied(line: TokenLine, found: Sum, factor: int, last: int) -> Sum | None:
    scale = Decimal(factor)
    if found.group is None:
        is_smaller = 0 < factor < found.limit  # "un million mille", and not "500 тысяч миллионов"
        total = found.total + factor if is_smaller else found.total * factor
        return Sum(last, last, total, None, scale, factor)
    if factor == HUNDRED and found.group < HUNDRED:
        return replace(found, group=found.group * factor, scale=scale, last=last)
    if (
        line.language.counts_thousands
        and found.limit == THOUSAND < factor
        and found.group >= HUNDRED
    ):
        return Sum(last, last, found.value * factor, None, scale, factor)
    if found.total and factor >= found.limit:
        # "three million and two million" are two numbers
        return Sum(found.whole, found.whole, found.total, None, Decimal(found.limit), -1)
    total = found.total + found.group * factor
    return Sum(last, last, total, None, scale, factor)


def of_thousands(line: TokenLine, found: Numeral, part: Numeral) -> Numeral | None:
    """Thousands and hundreds of millions: "mil doscientos millones", "2 mil 500 millones"."""
    is_part = HUNDRED * part.scale <= part.value < THOUSAND * part.scale
    if not (line.language.counts_thousands and found.scale == THOUSAND < part.scale and is_part):
        return None
    value = found.value * part.scale + part.value
    return replace(found, last=part.last, value=value, scale=part.scale)


def with_half(line: TokenLine, value: Decimal, last: int) -> tuple[Decimal, int]:
    """Adds "and a half"; in Kazakh, which has no "and", "жарым"."""
    language, place = line.language, last
    if language.joints:
        if line.word(place) not in language.joints:
            return value, last
        place += 1
        place += line.word(place) in {*language.articles, *language.weak}
    return (value + HALF, place + 1) if line.word(place) in language.halves else (value, last)


def with_half_scale(line: TokenLine, found: Numeral) -> Numeral:
    """Adds half of the scale before it: "a million and a half", "миллион с половиной"."""
    if found.scale <= 1:
        return found
    value, last = with_half(line, Decimal(0), found.last)
    return replace(found, last=last, value=found.value + value * found.scale)


def _with_decimals(line: TokenLine, value: Decimal, last: int) -> tuple[Decimal, int]:
    """Adds the digits behind a point in words: "one point two five"."""
    if line.word(last) not in line.language.point:
        return value, last
    place, digits = last + 1, ""
    while (digit := line.cardinal(place)) is not None and digit < TEN:
        place, digits = place + 1, f"{digits}{digit}"
    return (value + Decimal(f"0.{digits}"), place) if digits else (value, last)


def _is_weak(line: TokenLine, place: int) -> bool:
    """Whether the word alone is no number here: "ein" and "бір" are articles as well."""
    word, language = line.word(place), line.language
    is_like = word.startswith if language.has_endings else word.__eq__
    needed = next((needed for weak, needed in language.weak.items() if is_like(weak)), None)
    return needed is not None and not re.match(needed, line.word(place + 1))


def _added(line: TokenLine, place: int, group: Decimal | None) -> tuple[Decimal, int] | None:
    """The group of up to 999 with the words at `place`, and the place behind them."""
    found = line.cardinal_at(place)
    if found is None:
        is_hundred = line.language.bare_hundred and line.scale(place) == HUNDRED
        is_first = group is None and is_hundred and _counts(line, place)
        return (Decimal(HUNDRED), place + 1) if is_first else None
    worth, behind = found
    if group is None:
        return Decimal(worth), behind
    tens = group % HUNDRED
    if worth and not tens and worth < HUNDRED:
        return group + worth, behind
    fits = tens >= TEENS_END or (tens == TEN and line.language.composed_teens)
    if 0 < worth < TEN and not tens % TEN and fits:
        return group + worth, behind
    return None


def _counts(line: TokenLine, place: int) -> bool:
    """Whether a bare hundred counts something, and does not name something else."""
    return bool(line.word(place + 1)) and line.word(place - 1) not in line.language.no_hundred


def next_word(line: TokenLine, place: int) -> int:
    """The next word that may go on a number: behind a hyphen, or "and" behind a hundred."""
    if line.word(place) in line.language.joints and line.language.is_joined:
        is_number = line.cardinal_at(place + 1) is not None or line.scale(place + 1) is not None
        is_part = is_number and line.scale(place - 1) is not None
        return place + 1 if is_part else place
    if line.sign(place) == "," and line.language.is_joined:
        is_part = (line.scale(place - 1) or 0) > HUNDRED and line.cardinal_at(place + 1) is not None
        return place + 1 if is_part else place  # "one thousand, nine hundred"
    return line.after_hyphen(place)
