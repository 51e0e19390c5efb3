"""Numbers in digits and words put together: "23.6 billion", "half a million", "one fifth", 1/5."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from generator.quantities.line import LARGEST, ONLY_GLUED, Numeral, TokenLine
from generator.quantities.quantity import MONTHS_IN, SECONDS
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

ROUND = (3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000)  # wholes of "N in N"
LARGEST_DENOMINATOR = 10  # 9/11 and 24/7 are no shares


def share(line: TokenLine, place: int) -> Numeral | None:
    """One fifth, two-thirds, a quarter of, jedną piątą, бестен бір, 1/5."""
    language, word = line.language, line.word(place)
    if line.tokens[place].kind == "number":
        return _slashed(line, place) or _counted_among(line, place)
    if language.denominator_first:
        denominator = language.denominators.get(word)
        numerator = language.look_up(language.numerators, line.word(place + 1))
        return _fraction(place, place + 2, numerator, denominator)
    numerator = 1 if word in language.articles else language.numerators.get(word)
    behind = line.after_hyphen(place + 1)
    behind += numerator == 1 and line.word(behind) in language.intensifiers
    name = line.word(behind)
    if word in language.articles and not _stands_alone(line, place, behind + 1):
        return None
    among = _behind_among(line, behind)
    if among is None and numerator and name:  # one farmer in ten, not one goal in ten matches
        among = _behind_among(line, behind + 1)
        is_bare = among == behind + 2  # "von", where "von je" opens nothing but a share
        is_counted = among and re.fullmatch(language.counted_among, line.word(among + 1))
        among = None if is_bare and is_counted else among
    if numerator is not None and among and (found := _one_in_many(line, place, among, numerator)):
        return found
    is_singular = bool(language.articles) and name in language.ordinals
    if numerator != 1 and is_singular:
        return None  # "two third places", not "two thirds"
    return _fraction(place, behind + 1, numerator, language.denominators.get(name))


def _behind_among(line: TokenLine, place: int) -> int | None:
    """The place behind the "in" of "one in five" and the "de cada" of "uno de cada diez"."""
    words = [line.word(place), line.word(place + 1)]
    sizes = (size for size in (2, 1) if " ".join(words[:size]) in line.language.among)
    return next((place + size for size in sizes), None)


def _is_time(line: TokenLine, place: int) -> bool:
    """Whether the word is a measure of time: "one in ten years" is no share."""
    counted, word = line.language.counted, line.word(place)
    return any(re.fullmatch(counted.get(name, "(?!)"), word) for name in (*SECONDS, *MONTHS_IN))


def _counted_among(line: TokenLine, place: int) -> Numeral | None:
    """9 out of 10, 3 in 5, in digits."""
    among = _behind_among(line, place + 1)
    if among is None or among >= len(line.tokens) or line.tokens[among].kind != "number":
        return None
    numerator, denominator = line.tokens[place].value, line.tokens[among].value
    is_round = denominator in ROUND and numerator < denominator
    if not is_round or _is_time(line, among + 1) or numerator != numerator.to_integral_value():
        return None
    return _fraction(place, among + 1, int(numerator), int(denominator))


def _one_in_many(line: TokenLine, first: int, place: int, numerator: int) -> Numeral | None:
    """One in five, two in three; not "one in ten years", nor seven of twenty-two."""
    whole = line.cardinal(place)
    is_longer = line.cardinal(place + 1) is not None
    is_part = is_longer or _is_time(line, place + 1) or (numerator > 1 and whole not in ROUND)
    return None if is_part else _fraction(first, place + 1, numerator, whole)


def _stands_alone(line: TokenLine, place: int, behind: int) -> bool:
    """Whether "a third" is a share: of something, said roughly, or with no noun behind it."""
    word, before, language = line.word(behind), line.word(place - 1), line.language
    is_compared = language.change_behind_pattern.fullmatch(word) is not None
    is_rough = language.any_before.search(before) is not None
    is_change = language.change_pattern.fullmatch(before) is not None
    is_change = is_change or re.fullmatch(language.step, before) is not None
    return not word or word in language.behind_share or is_compared or is_rough or is_change


def _fraction(
    first: int, last: int, numerator: int | None, denominator: int | None
) -> Numeral | None:
    if not numerator or not denominator or numerator > denominator:
        return None
    return Numeral(first, last, Decimal(numerator) / Decimal(denominator), "fraction")


def _slashed(line: TokenLine, place: int) -> Numeral | None:
    if line.sign(place + 1) != "/" or place + 2 >= len(line.tokens):
        return None
    numerator, denominator = line.tokens[place], line.tokens[place + 2]
    is_tight = line.is_glued(place + 1) and line.is_glued(place + 2)
    is_list = "/" in (line.sign(place - 1), line.sign(place + 3))
    if denominator.kind != "number" or not is_tight or is_list:
        return None
    if not 0 < numerator.value < denominator.value <= LARGEST_DENOMINATOR:
        return None
    return Numeral(place, place + 3, numerator.value / denominator.value, "fraction")


def portion(line: TokenLine, place: int) -> Numeral | None:
    """Half, half a million, pół miliona, полтора миллиарда."""
    value = line.language.portions.get(line.word(place))
    glued = line.after_hyphen(place + 1)
    is_compound = glued > place + 1 and line.scale(glued) is None
    if value is None or is_compound or line.language.ordinals.get(line.word(place - 1)):
        return None  # "the first half" is a time, and "half-groats" are coins
    behind = glued + (line.word(glued) in line.language.articles)
    scale = line.scale(behind)
    if scale is not None:
        return Numeral(place, behind + 1, value * scale, "cardinal", Decimal(scale))
    return Numeral(place, place + 1, value, "fraction" if value < 1 else "cardinal")


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
