"""Numbers in digits and words put together: "23.6 billion", "two and a half million"."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from generator.quantities.line import ONLY_GLUED, Line, Numeral
from generator.quantities.ordinals import (
    HUNDRED,
    TEENS_END,
    TEN,
    compound_ordinal,
    multiple,
    ordinal,
)
from generator.quantities.shares import portion, share

HORDES = frozenset({"ұлы", "орта", "кіші"})  # "жүз" is a horde and a face as well
HALF = Decimal("0.5")
LARGEST = 10**24  # no newspaper multiplies further
THOUSAND = 1000  # the largest of which "a thousand and one" is one number


def numeral(line: Line, place: int) -> Numeral | None:
    """The number that begins at `place`, the longest reading first."""
    readers: tuple[Callable[[Line, int], Numeral | None], ...] = (
        share,
        portion,
        _digits,
        _spelled,
        _one_of_a_scale,
        ordinal,
        multiple,
    )
    for reader in readers:
        found = reader(line, place)
        if found is not None:
            return found
    return None


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
    return _with_half_scale(line, _with_smaller_part(line, found))


def _with_half_scale(line: Line, found: Numeral) -> Numeral:
    """Adds half of the scale before it: "a million and a half", "миллион с половиной"."""
    if found.scale <= 1:
        return found
    value, last = _with_half(line, Decimal(0), found.last)
    return replace(found, last=last, value=found.value + value * found.scale)


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
    while (scale := line.scale(place)) is not None and found.scale < LARGEST:
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
    here = whole = place
    limit = 0  # the scale that a following one has to be smaller than
    while True:
        added = _added(line, here, group)
        factor = line.scale(here) if last > place else None
        if added is not None:
            group, last = _with_half(line, *_with_decimals(line, added, here + 1))
        elif factor is not None and total and group is not None and factor >= limit:
            group, last = None, whole  # "three million and two million" are two numbers
            break
        elif factor is not None:
            scale, last = Decimal(factor), here + 1
            if group is None:
                total *= factor
            elif factor == HUNDRED and group < HUNDRED:
                group *= factor
            else:
                total, group, whole, limit = total + group * factor, None, last, factor
        else:
            break
        here = _next_word(line, last)
    if last == place:
        return None
    if last == place + 1 and _is_weak(line, place):
        return None
    value = total + (group or 0)
    higher = compound_ordinal(line, place, last, value)
    return higher or _with_half_scale(line, Numeral(place, last, value, "cardinal", scale))


def _with_decimals(line: Line, value: Decimal, last: int) -> tuple[Decimal, int]:
    """Adds the digits behind a point in words: "one point two five"."""
    if line.word(last) not in line.language.point:
        return value, last
    place, digits = last + 1, ""
    while (digit := line.cardinal(place)) is not None and digit < TEN:
        place, digits = place + 1, f"{digits}{digit}"
    return (value + Decimal(f"0.{digits}"), place) if digits else (value, last)


def _is_weak(line: Line, place: int) -> bool:
    """Whether the word alone is no number here: Kazakh "бір" is an article as well."""
    weak = line.language.weak
    needed = next((weak[word] for word in weak if line.word(place).startswith(word)), None)
    return needed is not None and not re.match(needed, line.word(place + 1))


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
    """Whether a Kazakh "жүз" is a hundred: something follows, and it is not one of the hordes."""
    return bool(line.word(place + 1)) and line.word(place - 1) not in HORDES


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
    found = _scaled(line, Numeral(first, place + 1, Decimal(scale), scale=Decimal(scale)))
    place = _next_word(line, found.last) if scale <= THOUSAND else found.last
    rest = _spelled(line, place) if place < len(line.tokens) else None
    if rest is None or rest.kind != "cardinal" or not 0 < rest.value < scale:
        return _with_half_scale(line, found)
    return replace(found, last=rest.last, value=found.value + rest.value)  # tysiąc dwieście


def _is_alone(line: Line, word: str) -> bool:
    alone = line.language.alone
    return word in alone or line.language.look_up(dict.fromkeys(alone, 1), word) is not None
