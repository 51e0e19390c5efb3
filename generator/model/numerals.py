"""Numbers as newspapers print them, and what to write for each."""

import re

from generator import codes

LONGEST = 200  # characters of what may still be meant as a number

PLAIN_NUMERAL = re.compile(r"-?(?:0|[1-9][0-9]{0,29})(?:\.[0-9]{1,15})?")
_RANGE = re.compile(r"[0-9][0-9,. ]*(?:[-\u2013\u2014]|to )[ ]?[0-9][0-9,. ]*")
_AMOUNT = re.compile(
    r"(?P<before>[^0-9-]*)(?P<digits>-?[0-9](?:[0-9,._ \u00a0\u202f]*[0-9])?)(?P<after>[^0-9]*)"
)
GROUPED = re.compile(r"-?[1-9][0-9]{0,2}(?:(?:,[0-9]{3}){2,9}|(?:\.[0-9]{3}){2,9})")
"""Several groups of three: the mark between them is no decimal point in any country."""


def suggested_number(value: str) -> tuple[str, tuple[str, ...]]:
    """What to write for a number as newspapers print it, and the other field that it speaks of."""
    otherwise = "write digits, with a point for decimals: 23600000000 or 6.8"
    if _RANGE.fullmatch(value[:LONGEST]):
        return "a range is two figures, one with `bound: at-least` and one with `up-to`", ()
    amount = _AMOUNT.fullmatch(value.strip()) if len(value) <= LONGEST else None
    if amount is None:
        return otherwise, ()
    digits = amount["digits"]
    digits = digits.replace(".", ",") if GROUPED.fullmatch(digits) else digits
    plain = re.sub(r"(?<=[0-9])[,_ \u00a0\u202f](?=[0-9]{3}(?![0-9]))", "", digits)
    plain = re.sub(r",(?=[0-9]{1,2}$)", ".", plain)  # 6,8 as the rest of Europe writes it
    if not PLAIN_NUMERAL.fullmatch(plain):
        return otherwise, ()
    beside = (amount["before"] or amount["after"]).strip()
    units = ["percent"] if beside == "%" else codes.currency_candidates(beside) if beside else []
    if units:
        return f"write {plain} alone; the `unit` of a figure says {units[0]}", ("unit",)
    return (otherwise, ()) if beside else (f"did you mean {plain}?", ())
