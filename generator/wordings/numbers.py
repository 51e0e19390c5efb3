"""Numbers and lists as the language that is spoken writes them (CLDR)."""

from collections.abc import Sequence
from decimal import Decimal

from babel.numbers import format_compact_decimal, get_decimal_symbol, get_group_symbol

from generator.wordings import _, ngettext, speaking

MILLION = 10**6
DIGITS = 15  # behind the point, which is all that stand there; more are too many for a Decimal


def number(value: Decimal) -> str:
    """A number, large ones in words: `23.6 billion`, `8,000`, `6.8`; `23,6 miliarda`, `8 000`."""
    if abs(value) < MILLION:
        return in_digits(value)
    return str(
        format_compact_decimal(value, format_type="long", locale=_locale(), fraction_digits=DIGITS)
    )


def in_digits(value: Decimal | int) -> str:
    """A number in digits, every one of them: `8,000`, `1.10`."""
    marks = str.maketrans(",.", get_group_symbol(_locale()) + get_decimal_symbol(_locale()))
    return f"{Decimal(value):,f}".translate(marks)


def counted(value: int, one: str, several: str) -> str:
    """A number of things: `1 article`, `3 articles`; `{number}` stands for it in both wordings."""
    return ngettext(one, several, value).format(number=in_digits(value))


def _locale() -> str:
    return speaking().language.replace("-", "_")


def listed(words: Sequence[str]) -> str:
    """`menu, caption and credit`."""
    if len(words) < 2:
        return "".join(words)
    return _("{several} and {last}").format(several=", ".join(words[:-1]), last=words[-1])
