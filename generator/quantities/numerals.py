"""Numbers in digits and words put together: "23.6 billion", "two and a half million"."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from generator.quantities.line import LARGEST, ONLY_GLUED, Numeral, TokenLine
from generator.quantities.shares import portion, share
from generator.quantities.spelled import (
    HUNDRED,
    THOUSAND,
    multiple,
    next_word,
    of_thousands,
    ordinal,
    spelled,
    with_half,
    with_half_scale,
)


def numeral(line: TokenLine, place: int) -> Numeral | None:
    """The number that begins at `place`, the longest reading first."""
    readers: tuple[Callable[[TokenLine, int], Numeral | None], ...] = (
        share,
        portion,
        _digits,
        spelled,
        _one_of_a_scale,
        ordinal,
        multiple,
        _measured,
    )
    for reader in readers:
        found = reader(line, place)
        if found is not None:
            return found
    return None


def _digits(line: TokenLine, place: int) -> Numeral | None:
    token = line.tokens[place]
    if token.kind == "ordinal":
        return Numeral(place, place + 1, token.value, "ordinal")
    if token.kind == "share":
        return Numeral(place, place + 1, token.value, "fraction")
    if token.kind != "number":
        return None
    value, last = token.value, place + 1
    following = line.tokens[last] if last < len(line.tokens) else None
    if following and following.kind == "number" and 0 < following.value < 1 and line.is_glued(last):
        value, last = value + following.value, last + 1  # 2½
    value, last = with_half(line, value, last)
    found = _scaled(line, Numeral(place, last, value))
    return with_half_scale(line, _with_smaller_part(line, found))


def _scaled(line: TokenLine, found: Numeral) -> Numeral:
    """Multiplies by the scales that follow: "23.6 billion", "500 тысяч миллионов"."""
    place = line.after_hyphen(found.last)
    while (scale := line.scale(place)) is not None and found.scale < LARGEST:
        factor = Decimal(scale)
        if factor == HUNDRED < found.scale:
            break  # "mille cent" is 1100
        found = replace(
            found, last=place + 1, value=found.value * factor, scale=found.scale * factor
        )
        place = _behind_abbreviation(line, place + 1)
    return found


def _behind_abbreviation(line: TokenLine, place: int) -> int:
    """The place behind the full stop of "тыс."."""
    is_abbreviated = line.word(place - 1) in line.language.abbreviations
    return place + 1 if is_abbreviated and line.sign(place) == "." else place


def _with_smaller_part(line: TokenLine, found: Numeral) -> Numeral:
    """Adds "300 тыс." to "2 млн": a part that is smaller than the scale before it."""
    place = _behind_abbreviation(line, found.last)
    if found.scale == 1 or place >= len(line.tokens) or line.tokens[place].kind != "number":
        return found
    part = _scaled(line, Numeral(place, place + 1, line.tokens[place].value))
    if longer := of_thousands(line, found, part):
        return longer
    is_group = part.value >= max(Decimal(HUNDRED), found.scale / THOUSAND)  # "4 mil 200"
    is_bare = part.scale == 1 and not (is_group and part.value == part.value.to_integral_value())
    if is_bare or part.value >= found.scale:  # and not in "1万8500"
        return found
    return replace(found, last=part.last, value=found.value + part.value)


def _one_of_a_scale(line: TokenLine, place: int) -> Numeral | None:
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
    # no more than "a thousand and one" is one number
    place = next_word(line, found.last) if scale <= THOUSAND else found.last
    rest = spelled(line, place) if place < len(line.tokens) else None
    if rest is not None and (longer := of_thousands(line, found, rest)):
        return longer
    if rest is None or rest.kind != "cardinal" or not 0 < rest.value < scale:
        return with_half_scale(line, found if rest else _with_smaller_part(line, found))
    return replace(found, last=rest.last, value=found.value + rest.value)  # tysiąc dwieście


def _measured(line: TokenLine, place: int) -> Numeral | None:
    """The number in one word with what it measures: "двухлетний"."""
    worth = line.language.measured(line.word(place)) if line.word(place) else None
    return Numeral(place, place + 1, Decimal(worth)) if worth else None


def _is_alone(line: TokenLine, word: str) -> bool:
    alone = line.language.alone
    return word in alone or line.language.look_up(dict.fromkeys(alone, 1), word) is not None
