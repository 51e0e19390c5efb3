"""Reading the numbers of a text, in the text's language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from generator.dates.prose import DateMention, mentions
from generator.languages import language_of
from generator.languages.characters import ascii_digits
from generator.languages.numbers import SPACE, NumberWords
from generator.quantities import surroundings
from generator.quantities.lexing import tokens
from generator.quantities.line import Numeral, TokenLine
from generator.quantities.money import codes_of, currency_behind, in_front
from generator.quantities.numerals import numeral
from generator.quantities.quantity import Kind, Quantity
from generator.quantities.unread import with_halves, with_unread

BEHIND = 60  # characters behind a number in which its bound and change are looked for
MINUS = re.compile(r"(?:^|(?<=[\s\u00a0(\[$€£¥₽₸]))(?<![0-9%][\s\u00a0])[-−–]$")
DASH = re.compile(rf"{SPACE}?[-–—‑]{SPACE}?")
SPANNED = frozenset({"cardinal", "percent", "money"})
MASK = "§"
COMPARED = ("more-than", "less-than")
"""Bounds that before an article compare: "more than the 5.1 million of last year"."""
NAME_BEHIND = re.compile(r"[\s\u00a0.-]*[^\W\d_]{2}")  # a currency told by its name
DIGITS = re.compile("[0-9]+")
YEAR_LENGTH = 4
LONGEST_MINUS = 10  # characters: room for "minus "


@dataclass(frozen=True, slots=True)
class OpenQuantity:
    """A quantity on its way, with the scale that "5–10 million" lends to its first number."""

    quantity: Quantity
    scale: Decimal = Decimal(1)


@lru_cache(maxsize=16_384)  # read where evidence is looked for, and where it is judged
def read(text: str, language: str) -> tuple[Quantity, ...]:
    """The quantities that a text states, in order; names like 5G and COVID-19 are none.

    `language` is a BCP 47 tag; of one without a folder digits are read, with the separators,
    scales and currencies that CLDR has for it. Numbers inside dates are of the kinds `year` and
    `day`.
    """
    plain = ascii_digits(text)
    found = _read(plain, language)
    if plain == text:
        return found
    return tuple(replace(each, text=text[each.start : each.end]) for each in found)


def _read(text: str, language: str) -> tuple[Quantity, ...]:
    table = language_of(language).numbers
    dates = [each for each in mentions(text, language) if _has_digits(each)]
    found = list(_in_dates(dates))
    found.extend(_outside(text, table, dates))
    found.sort(key=lambda reading: reading.quantity.start)
    ranged = with_halves(text, _with_ranges(text, found, table), table)
    return tuple(_with_directions(text, with_unread(text, ranged, table), table))


def _has_digits(mention: DateMention) -> bool:
    """Whether the mention is a date with numbers in it, not "ten years ago"."""
    said = (mention.first, mention.last) if mention.last else (mention.first,)
    return any(each.year or each.day for each in said)


def _in_dates(dates: list[DateMention]) -> Iterator[OpenQuantity]:
    for mention in dates:
        days = {each.day for each in (mention.first, mention.last) if each}
        for match in DIGITS.finditer(mention.text):
            is_year = len(match[0]) == YEAR_LENGTH
            if is_year or int(match[0]) in days:
                kind: Kind = "year" if is_year else "day"
                start = mention.start + match.start()
                end = mention.start + match.end()
                yield OpenQuantity(
                    Quantity(start, end, match[0], Decimal(match[0]), kind, stop=end)
                )


def _outside(text: str, language: NumberWords, dates: list[DateMention]) -> Iterator[OpenQuantity]:
    """The quantities that are not the digits of a date."""
    spans = [match.span() for match in language.idiom_pattern.finditer(text)]
    spans += [
        (mention.start + match.start(), mention.start + match.end())
        for mention in dates
        for match in DIGITS.finditer(mention.text)
    ]
    line = TokenLine(tuple(tokens(_masked(text, spans), language)), language)
    place = 0
    while place < len(line.tokens):
        found = numeral(line, place) if _may_begin(line, place) else None
        if found is None:
            place += 1
        else:
            reading = _reading(text, line, found)
            yield reading
            place = found.last  # and not in the middle of "per cento"
            while place < len(line.tokens) and line.tokens[place].start < reading.quantity.end:
                place += 1


def _may_begin(line: TokenLine, place: int) -> bool:
    """Whether a number may begin here: with digits, or with a word of the tables."""
    token = line.tokens[place]
    if token.kind == "word":
        return line.language.is_known(token.text.casefold())
    return token.kind != "sign"


def _masked(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with signs in place of the words that are not to be read."""
    letters = list(text)
    for start, end in spans:
        letters[start:end] = MASK * (end - start)
    return "".join(letters)


def _reading(text: str, line: TokenLine, found: Numeral) -> OpenQuantity:
    """The quantity with what stands right beside the number."""
    start, end = line.tokens[found.first].start, line.tokens[found.last - 1].end
    quantity = Quantity(start, end, text[start:end], _plain(found.value), found.kind)
    quantity = _with_unit(text, _with_sign(text, quantity, line.language), line, found)
    if quantity.value > 0:
        quantity = _with_sign(text, quantity, line.language)  # -$5 as well as $-5
    before = text[max(0, quantity.start - surroundings.LOOK_BACK) : quantity.start]
    after = text[quantity.end : quantity.end + BEHIND]
    bound, _ = surroundings.bound(before, text[quantity.start : quantity.end], after, line.language)
    is_share = "fraction" in (found.kind, quantity.kind) or quantity.kind == "percent"
    if bound in COMPARED and not is_share and _is_definite(before, line):
        bound = "exact"
    text_of_it = text[quantity.start : quantity.end]
    stop = quantity.end if quantity.kind == "percent" else end
    if quantity.kind == "money" and not NAME_BEHIND.match(text, end):
        stop = quantity.end
    return OpenQuantity(replace(quantity, bound=bound, text=text_of_it, stop=stop), found.scale)


def _is_definite(before: str, line: TokenLine) -> bool:
    return line.language.definite_pattern.search(before) is not None


def _plain(value: Decimal) -> Decimal:
    """The number without trailing zeros and without an exponent."""
    return value.to_integral_value() if value == value.to_integral_value() else value.normalize()


def _with_unit(text: str, quantity: Quantity, line: TokenLine, found: Numeral) -> Quantity:
    """Percent, a currency or a measure, before or behind the number."""
    language, behind = line.language, quantity.end
    if line.word(found.last - 1) in language.abbreviations and line.sign(found.last) == ".":
        behind += 1
    if quantity.kind in ("cardinal", "fraction"):
        for unit, pattern in language.share_patterns:
            if match := pattern.match(text, behind):
                return replace(quantity, end=match.end(), kind="percent", unit=unit)
        before = text[max(0, quantity.start - surroundings.LOOK_BACK) : quantity.start]
        if match := language.percent_before_pattern.search(before):
            start = quantity.start - len(before) + match.start()
            return replace(quantity, start=start, kind="percent", unit="percent")
        money = _with_currency(text, quantity, behind, language)
        if money is not None:
            return money
    measure = language.measure_at(text, behind)
    return replace(quantity, counted=measure) if measure else quantity


def _with_currency(
    text: str, quantity: Quantity, behind: int, language: NumberWords
) -> Quantity | None:
    if match := in_front(text, quantity.start, language):
        return _money(replace(quantity, start=match.start()), codes_of(match))
    if found := currency_behind(text, behind, language):
        end, codes = found
        return _money(replace(quantity, end=end), codes)
    return None


def _money(quantity: Quantity, codes: tuple[str, ...]) -> Quantity:
    is_stated = len(codes) == 1
    return replace(
        quantity,
        kind="money",
        unit=codes[0],
        unit_stated=is_stated,
        candidates=() if is_stated else codes,
    )


def _with_sign(text: str, quantity: Quantity, language: NumberWords) -> Quantity:
    """Minus five: a dash with no number or word before it, or the word."""
    before = text[max(0, quantity.start - LONGEST_MINUS) : quantity.start]
    match = MINUS.search(before) or language.minus_pattern.search(before)
    is_number = quantity.kind not in ("ordinal", "multiple")
    if match is None or not is_number:
        return quantity
    start = quantity.start - len(before) + match.start()
    return replace(quantity, start=start, value=-quantity.value)


def _with_ranges(text: str, found: list[OpenQuantity], language: NumberWords) -> list[Quantity]:
    """Gives one end of "5–10 million dollars" the scale and unit of the other."""
    quantities = [reading.quantity for reading in found]
    for place in range(len(found) - 1):
        one, other = quantities[place], quantities[place + 1]
        if _is_part(text, found[place], found[place + 1], language):
            quantities[place + 1] = _like(other, one, found[place].scale)
            continue
        if not {one.kind, other.kind} <= SPANNED or one.counted:
            continue
        is_dash = DASH.fullmatch(text, one.end, other.start) is not None
        word = language.range_pattern.fullmatch(text, one.end, other.start)
        if not is_dash and word is None:
            continue
        is_list = word is not None and word["and"] is not None
        front = max(0, one.start - surroundings.LOOK_BACK)
        if is_list and not language.between_pattern.search(text, front, one.start):
            quantities[place] = _like(one, other, Decimal(1))
            continue
        if word is not None and other.bound == "to":
            quantities[place + 1] = other = replace(other, bound="exact")
        is_bare = found[place].scale == 1 and (one.kind != "percent" or other.kind == "percent")
        scale = found[place + 1].scale if is_bare else Decimal(1)
        if one.value * scale >= other.value and scale > 1:
            between = text[one.start : other.end]
            quantities[place] = replace(_like(one, other, Decimal(1)), unread=between)
            continue
        stop = other.start if scale > 1 else one.stop
        quantities[place] = replace(_like(one, other, scale), stop=stop)
        quantities[place + 1] = _like(other, one, Decimal(1)) if is_dash else other
    return quantities


def is_range(text: str, one: Quantity, other: Quantity, language: str) -> bool:
    """Whether two numbers are the ends of one range: "140–150", "between 140 and 150"."""
    word = language_of(language).numbers.range_pattern.fullmatch(text, one.end, other.start)
    if word is None:
        return DASH.fullmatch(text, one.end, other.start) is not None
    return word["and"] is None or _is_opened(text, one, language)


def is_closed_range(text: str, one: Quantity, other: Quantity, language: str) -> bool | None:
    """Whether they are the ends of one range and of no change: "between 140 and 150".

    None where a dash may be that of a score; of money and percentages it is none.
    """
    if _is_opened(text, one, language):
        return is_range(text, one, other, language)
    is_dashed = DASH.fullmatch(text, one.end, other.start) is not None
    return is_dashed and (one.kind in ("money", "percent") or None)


def _is_opened(text: str, one: Quantity, language: str) -> bool:
    """Whether a word that opens a range stands before a number."""
    before = text[max(0, one.start - surroundings.LOOK_BACK) : one.start]
    return language_of(language).numbers.between_pattern.search(before) is not None


def _is_part(text: str, whole: OpenQuantity, part: OpenQuantity, language: NumberWords) -> bool:
    """Whether a bare number is a part of the sum before it: "9.8 million francs, of which 4"."""
    one, other = whole.quantity, part.quantity
    is_bare = other.kind == "cardinal" and other.counted is None and part.scale == 1
    is_less = one.kind == "money" and other.value * whole.scale < one.value
    between = language.part_pattern.fullmatch(text, one.end, other.start)
    return is_bare and is_less and between is not None


def _like(one: Quantity, other: Quantity, scale: Decimal) -> Quantity:
    """The quantity with the scale, and with the unit of the other where it has none."""
    one = replace(one, value=_plain(one.value * scale), counted=one.counted or other.counted)
    if one.unit is not None or other.unit is None:
        return one
    return replace(
        one,
        kind=other.kind,
        unit=other.unit,
        unit_stated=other.unit_stated,
        candidates=other.candidates,
    )


def _with_directions(
    text: str, quantities: list[Quantity], language: NumberWords
) -> Iterator[Quantity]:
    """Says which numbers tell of a rise or a fall; "from 39th to 28th" shares one."""
    previous: Quantity | None = None
    for place, each in enumerate(quantities):
        if each.kind in ("year", "day"):
            yield each
            continue
        left = quantities[place - 1].end if place else 0
        right = quantities[place + 1].start if place + 1 < len(quantities) else len(text)
        window = text[max(left, each.start - surroundings.LOOK_BACK) : each.start]
        _, begin = surroundings.bound(window, "", "", language)
        found = surroundings.change(
            window[:begin], text[each.start : each.end], text[each.end : right], language
        )
        if found is None and previous is not None and _is_joined(text, previous, each, language):
            found = previous.direction
        previous = replace(each, direction=found)
        yield previous


def _is_joined(text: str, one: Quantity, other: Quantity, language: NumberWords) -> bool:
    """Whether two quantities of one kind stand together: "from 39th to 28th"."""
    is_alike = (one.kind, one.unit) == (other.kind, other.unit)
    return is_alike and language.joint_pattern.fullmatch(text, one.end, other.start) is not None
