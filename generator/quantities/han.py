"""Numbers with Han numerals and scales: 4億2千万, 三百二十, 3分の1."""

import re
from decimal import Decimal, InvalidOperation

from generator.languages.han import DIGITS, OF_PARTS, PARTS, SECTIONS, TENTHS

_SCALE = "".join((*PARTS, *SECTIONS))
_DIGIT = "".join(DIGITS)
_NUMBER = r"[0-9]+(?:[,，][0-9]{3})*(?:[.．][0-9]+)?"
_ONE = rf"(?:{_NUMBER}|[{_DIGIT}{_SCALE}])"
# A numeral alone is as often a part of a name; in digits the other readers know it.
_RUN = (
    rf"(?:{_NUMBER} ?[{_SCALE}]|[{_DIGIT}{_SCALE}]{{2}}){_ONE}*(?: (?={_NUMBER}[{_SCALE}]){_ONE}+)*"
)
_ANY = rf"(?:{_RUN}|{_NUMBER}|[{_DIGIT}])"
_SOME = (
    rf"(?:[几数幾數][{_SCALE}]+|[{_SCALE}]数[{_SCALE}]*"
    rf"|(?:{_RUN}|{_NUMBER}|[{_SCALE}])(?:[几幾]|[多余来餘](?=[{_SCALE}]))[{_SCALE}]*)"
)
_VAGUE = frozenset("几数幾數多余来餘")
PATTERN = rf"(?:{_SOME}|(?:{_ANY}|[百千万])(?:{OF_PARTS}){_ANY}|{_ANY}(?:{TENTHS})|{_RUN})"
_PARTED = re.compile(rf"(.+?)(?:{OF_PARTS})(.+)")
_PIECE = re.compile(rf"{_NUMBER}|[{_DIGIT}]+|[{_SCALE}]")
LARGEST_DIGIT, TEN = 9, 10


def han_value(run: str) -> tuple[Decimal, bool] | None:
    """What a run of numerals is worth, and whether it is a share; None where it is no number."""
    if not _VAGUE.isdisjoint(run):
        return None  # "几十万", "3000多万": of no part of it is the number certain
    if parted := _PARTED.fullmatch(run):
        whole, part = _worth(parted[1]), _worth(parted[2])
        return (part / whole, True) if whole and part is not None else None
    if run.endswith(("割", "成")):
        tenths = _worth(run[:-1])
        return None if tenths is None else (tenths / 10, True)
    worth = _worth(run)
    return None if worth is None else (worth, False)


def _worth(run: str) -> Decimal | None:
    total, section, digits = Decimal(0), Decimal(0), None
    largest, last = None, 1
    for piece in _PIECE.findall(run):
        if (scale := SECTIONS.get(piece)) is not None:
            section += digits or 0
            if largest is not None and scale >= largest:
                if section or total >= SECTIONS["亿"] or scale == largest:
                    return None
                total, largest, last = total * scale, largest * scale, scale  # 3万亿
                continue
            total, section, digits = total + (section or 1) * scale, Decimal(0), None
            largest, last = scale, scale
        elif (scale := PARTS.get(piece)) is not None:
            section += (1 if digits is None else digits) * scale
            digits, last = None, scale
        elif digits is not None:
            return None
        else:
            digits = _digits(piece)
    if digits is None:
        return total + section
    is_short = last > TEN and 0 < digits <= LARGEST_DIGIT and "零" not in run and "〇" not in run
    return None if is_short else total + section + digits  # "2万5" may be 25,000


def _digits(piece: str) -> Decimal | None:
    plain = "".join(str(DIGITS.get(each, each)) for each in piece)
    try:
        return Decimal(plain.replace(",", "").replace("，", "").replace("．", "."))
    except InvalidOperation:
        return None
