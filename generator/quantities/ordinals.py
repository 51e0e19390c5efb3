"""Ordinals and multiples in words: "twenty-first", "twice"."""

from decimal import Decimal

from generator.quantities.line import Numeral, TokenLine

HUNDRED, TEN, TEENS_END = 100, 10, 20


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
