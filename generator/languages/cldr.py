"""What CLDR knows of a language: its separators, scales, currencies, months, days and date forms.

It completes the tables of a language that has a folder, and is all there is for one that has not.
The names of currencies and the patterns of dates are those of Unicode's CLDR as babel carries it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol
from babel.units import format_unit

from generator.languages.calendars import calendar
from generator.languages.dates import DateWords
from generator.languages.han import WRITTEN_BY
from generator.languages.numbers import NumberWords
from generator.languages.table import listed

COUNTS = (1, 2, 5, 11, 100)  # one for each plural form
WIDTHS = ("wide", "abbreviated")
SKELETONS = ("yMMMMd", "yMMMd", "yMMMM", "yMMM", "MMMMd", "MMMd", "y")
LENGTHS = ("full", "long", "medium")
UNSPACED = frozenset({"ja", "km", "lo", "my", "th", "yue", "zh"})
"""Languages that put no space between words."""
FIELD = re.compile(r"'[^']*'|[a-zA-Z]+|[^a-zA-Z']+")
MONTHS_IN_NAMES = 3  # letters in a pattern: more than two stand for a name
LAST_CENTURY = 21
STEM = 4  # letters of a noun that its plural has as well
WHITE_OR_DIGIT = re.compile(r"^[\s\d\u200e\u200f]+|[\s\d\u200e\u200f]+$")
HOMONYMS = listed("ALL BAM BGN BRL BWP CRC LAK LSL MDL PAB PEN PGK RON SLE SZL VND WST XAU")
"""Currencies whose noun alone is another word in some language: a mark, a sun, a lion."""
MEASURES = MappingProxyType(
    {"square-kilometre": "area-square-kilometer", "square-metre": "area-square-meter"}
    | {"cubic-metre": "volume-cubic-meter", "celsius": "temperature-celsius"}
    | {"fahrenheit": "temperature-fahrenheit", "kilometre-per-hour": "speed-kilometer-per-hour"}
    | {"mile-per-hour": "speed-mile-per-hour", "kilowatt-hour": "energy-kilowatt-hour"}
    | {"megawatt": "power-megawatt", "kilowatt": "power-kilowatt", "inch": "length-inch"}
    | {"pound-weight": "mass-pound", "ounce": "mass-ounce", "gallon": "volume-gallon"}
    | {each: f"duration-{each}" for each in listed("second minute hour day week month year decade")}
    | {"kilometre": "length-kilometer", "metre": "length-meter", "mile": "length-mile"}
    | {"centimetre": "length-centimeter", "millimetre": "length-millimeter", "foot": "length-foot"}
    | {"hectare": "area-hectare", "acre": "area-acre", "kilogram": "mass-kilogram"}
    | {"gram": "mass-gram", "tonne": "mass-tonne", "litre": "volume-liter"}
)
"""What may be counted, by what CLDR calls it (Unicode TR 35, units); the longest names first."""
REGIONS = MappingProxyType({"en": ("en", "en_GB")})
"""Where a language spells measures in two ways: meters, metres."""
UNSHORTENED = listed("gram inch pound-weight foot mile ounce")
"""Measures whose short names are other words: in, г, ми; so are those of times: h, d, a."""
LETTER = re.compile(r"[^\W\d_]")
MEASURE = re.compile(r"°?[^\W\d_]")


def completed_numbers(code: str, written: NumberWords) -> NumberWords:
    """The tables of a language with the separators and currencies that CLDR has for it."""
    locale = _locale(code)
    if locale is None:
        return written
    words = written
    if not written.cardinals:
        scales = _scales(locale)
        words = NumberWords(
            is_spaced=code not in UNSPACED,
            has_sections=code in WRITTEN_BY,
            scales={word.rstrip("."): factor for word, factor in scales.items()},
            ordinal_ending="[ºª]",
            abbreviations=frozenset(word.rstrip(".") for word in scales if word.endswith(".")),
        )
    symbols = locale.number_symbols.get("latn", {})
    return replace(
        words,
        decimal_mark=str(symbols.get("decimal", words.decimal_mark)),
        currency_names=currency_names(code),
        shortened=frozenset(_shortened(locale)),
        counted=_merged(_units(code), words.counted),
    )


def completed_dates(
    code: str, written: DateWords, ordinals: Mapping[str, int] = MappingProxyType({})
) -> DateWords:
    """The tables of a language with the months, days and forms of dates that CLDR has for it."""
    locale = _locale(code)
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


@cache
def _locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def _scales(locale: Locale) -> dict[str, int]:
    """The words that multiply, from the patterns of compact numbers: `00 juta` is ten millions."""
    found: dict[str, int] = {}
    for width in ("long", "short"):
        for patterns in locale.compact_decimal_formats.get(width, {}).values():
            for magnitude, pattern in patterns.items():
                text = str(pattern.pattern)
                word = text.replace("'", "").strip("0 \u00a0\u200f\u200e").casefold()
                if LETTER.match(word) and text.count("0"):
                    found.setdefault(word, int(magnitude) // 10 ** (text.count("0") - 1))
    return found


def _shortened(locale: Locale) -> Iterator[str]:
    """The letters by which compact numbers are shortened: `0 M`, `0 Md`."""
    for patterns in locale.compact_decimal_formats.get("short", {}).values():
        for pattern in patterns.values():
            yield str(pattern.pattern).replace("'", "").strip("0 \u00a0\u200f\u200e.")


@cache
def currency_names(code: str) -> Mapping[str, tuple[str, ...]]:
    """The names of the currencies in use, in a language, and what each may mean.

    The noun alone ("ringgit", "دينار") may mean any currency that it is in the name of.
    """
    locale = _locale(code)
    found: dict[str, set[str]] = {}
    for currency in _in_use() if locale else ():
        names = {str(get_currency_name(currency, count, locale)) for count in COUNTS} - {currency}
        symbol = str(get_currency_symbol(currency, locale))
        names |= {symbol} if LETTER.search(symbol) and not symbol.isalpha() else set()
        for name in names:
            found.setdefault(name.casefold(), set()).add(currency)
    long = [name.split() for name in found if " " in name]
    noun = min((0, -1), key=lambda place: len({words[place][:STEM] for words in long}))
    for words in long:
        codes = found[" ".join(words)] - HOMONYMS
        found.setdefault(words[noun], set()).update(codes)
    return {
        name: tuple(sorted(codes, key=lambda each: (-_territories()[each], each)))
        for name, codes in found.items()
        if codes
    }


def _units(code: str) -> Iterator[tuple[str, str]]:
    """The names of measures behind a number, as regular expressions."""
    for name, unit in MEASURES.items():
        is_short = name not in UNSHORTENED and not unit.startswith("duration")
        widths: tuple[Literal["long", "short"], ...] = ("long", "short") if is_short else ("long",)
        locales = REGIONS.get(code, (code,))
        told = {
            format_unit(count, unit, width, locale=locale)
            for locale in locales
            for width in widths
            for count in COUNTS
        }
        names = {WHITE_OR_DIGIT.sub("", each).casefold() for each in told if unit not in each}
        words = sorted(filter(MEASURE.match, names), key=len, reverse=True)
        if words:
            yield name, "|".join(map(re.escape, words)).replace("\\ ", " ")


def _merged(found: Iterator[tuple[str, str]], written: Mapping[str, str]) -> dict[str, str]:
    """The names of measures that CLDR has, and those of the tables."""
    known = dict(found)
    both = {name: f"{form}|{known[name]}" for name, form in written.items() if name in known}
    return known | dict(written) | both


@cache
def _in_use() -> tuple[str, ...]:
    """ISO 4217 codes of the currencies that are tender somewhere today."""
    return tuple(sorted(_territories()))


@cache
def _territories() -> Counter[str]:
    """In how many territories each of these is tender."""
    ledger = get_global("territory_currencies").values()
    return Counter(code for rows in ledger for code, _, end, tender in rows if tender and not end)


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
