"""Reading the numbers of a text, in the text's language."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from generator.dates.prose import DateMention, mentions
from generator.languages import language_of
from generator.languages.characters import ascii_digits
from generator.languages.numbers import NumberWords
from generator.quantities import surroundings
from generator.quantities.lexing import tokens
from generator.quantities.line import Numeral, TokenLine
from generator.quantities.money import codes_of, currency_behind, in_front
from generator.quantities.numerals import numeral
from generator.quantities.quantity import Kind, Quantity
from generator.quantities.ranges import OpenQuantity, plain_value, with_ranges
from generator.quantities.unread import with_halves, with_unread

BEHIND = 60  # characters behind a number in which its bound and change are looked for
MINUS = re.compile(r"(?:^|(?<=[\s\u00a0(\[$€£¥₽₸]))(?<![0-9%][\s\u00a0])[-−–]$")
MASK = "§"
COMPARED = ("more-than", "less-than")
"""Bounds that before an article compare: "more than the 5.1 million of last year"."""
NAME_BEHIND = re.compile(r"[\s\u00a0.-]*[^\W\d_]{2}")  # a currency told by its name
DIGITS = re.compile("[0-9]+")
YEAR_LENGTH = 4
LONGEST_MINUS = 10  # characters: room for "minus "


@lru_cache(maxsize=16_384)  # read where evidence is looked for, and where it is judged
def read_quantities(text: str, language: str) -> tuple[Quantity, ...]:
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
    ranged = with_halves(text, with_ranges(text, found, table), table)
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
    quantity = Quantity(start, end, text[start:end], plain_value(found.value), found.kind)
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
    if language.measured(line.word(found.first)):
        return quantity  # what it measures is in the word, and "the 15-year-old men" are no 15
    held = language.holding.get(line.word(found.first))
    measure = held or language.measure_at(text, behind)
    return replace(quantity, counted=measure) if measure else quantity


def _with_currency(
    text: str, quantity: Quantity, behind: int, language: NumberWords
) -> Quantity | None:
    if match := in_front(text, quantity.start, language):
        return _money(replace(quantity, start=match.start()), codes_of(match))
    if found := currency_behind(text, behind, language):
        end, codes = found
        if quantity.kind == "fraction" and not language.any_currency.match(text, behind):
            return None  # "третину суми" is a third of the sum, and no Uzbek money
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
