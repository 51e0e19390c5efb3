"""What CLDR knows of the dates of a language: its months, days and date forms."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from babel import Locale

from generator.languages.calendars import calendar
from generator.languages.cldr import LETTER, UNSPACED, locale_of
from generator.languages.dates import DateWords

WIDTHS = ("wide", "abbreviated")
SKELETONS = ("yMMMMd", "yMMMd", "yMMMM", "yMMM", "MMMMd", "MMMd", "y")
LENGTHS = ("full", "long", "medium")
FIELD = re.compile(r"'[^']*'|[a-zA-Z]+|[^a-zA-Z']+")
MONTHS_IN_NAMES = 3  # letters in a pattern: more than two stand for a name
LAST_CENTURY = 21


def completed_dates(
    code: str, written: DateWords, ordinals: Mapping[str, int] = MappingProxyType({})
) -> DateWords:
    """The tables of a language with the months, days and forms of dates that CLDR has for it."""
    locale = locale_of(code)
    if locale is None:
        return written
    names = calendar(str(locale))
    months, days = _names(names["months"]), _names(names["days"])
    weekdays = {name: number + 1 for name, number in days.items()}
    if written.forms:
        return replace(
            written,
            months=_whole(months) | dict(written.months),
            weekdays=_whole(weekdays) | dict(written.weekdays),
            centuries={word: number for word, number in ordinals.items() if number <= LAST_CENTURY},
            day_first=_is_day_first(locale) if code != "en" else None,
        )
    return DateWords(
        months=_whole(months) | dict(written.months),
        abbreviated={name: number for name, number in months.items() if name not in _whole(months)},
        weekdays=_whole(weekdays),
        forms=tuple(dict.fromkeys(_forms(locale))),
        capitalised=next(iter(names["months"]["format"]["wide"].values()))[:1].isupper(),
        is_spaced=code not in UNSPACED,
        day_first=_is_day_first(locale),
    )


def _names(table: Any) -> dict[str, int]:
    """Names in lower case, as they stand alone and in dates, with what CLDR numbers them."""
    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in WIDTHS:
            for number, name in table[context][width].items():
                plain = str(name).casefold().strip().rstrip(".")
                if LETTER.search(plain) and not plain[0].isdigit():
                    found.setdefault(plain, number)
    return found


def _whole(names: Mapping[str, int]) -> dict[str, int]:
    """The names that are not the beginning of a longer one for the same thing."""
    return {
        name: number
        for name, number in names.items()
        if not any(
            other != name and other.startswith(name) and names[other] == number for other in names
        )
        or len(name) > MONTHS_IN_NAMES + 1
    }


def _forms(locale: Locale) -> Iterator[str]:
    patterns = [locale.date_formats[length].pattern for length in LENGTHS]
    skeletons = locale.datetime_skeletons
    first = str(calendar(str(locale))["months"]["format"]["abbreviated"][1])
    digits = re.escape(first.lstrip("1")) if first[:1].isdigit() else None  # "1월" is no name
    patterns += [str(skeletons[each].pattern) for each in SKELETONS if each in skeletons]
    for pattern in patterns:
        form = "".join(_part(piece, digits) for piece in FIELD.findall(pattern))
        months = form.count("{M}") + form.count("(?P<m>")
        if form != "{Y}" and months < 2 and form.count("{D}") < 2:
            is_bare = "{D}" in form and "{W}" not in form
            yield f"(?:{{W}}[,،]? )?{form}" if is_bare else form
    yield from ("{M} {Y}", "{M}", "{W}")


def _part(piece: str, digits: str | None) -> str:
    """A part of a CLDR pattern as our forms write it (Unicode TR 35, date field symbols)."""
    if piece.startswith("'"):
        return re.escape(piece.strip("'")).replace("\\ ", " ")
    kind = piece[0] if piece.isascii() else ""
    if kind and kind in "ML":
        is_name = len(piece) >= MONTHS_IN_NAMES and digits is None
        behind = digits if len(piece) >= MONTHS_IN_NAMES and digits else ""
        return "{M}" if is_name else f"(?P<m>[01]?[0-9]){behind}"
    fields = {"d": "{D}", "y": "{Y}", "E": "{W}", "c": "{W}", "G": ""}
    if kind.isalpha():
        return fields.get(kind, "")
    return re.escape(piece).replace("\\ ", " ").replace("\u00a0", " ")


def _is_day_first(locale: Locale) -> bool:
    pattern = str(locale.date_formats["short"].pattern)
    return "d" in pattern and pattern.index("d") < pattern.index("M")
