"""What CLDR knows of the numbers of a language: its separators, scales, currencies and measures.

It completes the tables of a language that has a folder, and is all there is for one that has not.
The names of currencies are those of Unicode's CLDR as babel carries it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol
from babel.units import format_unit

from generator.languages.han import WRITTEN_BY
from generator.languages.numbers import NumberWords
from generator.languages.table import listed

COUNTS = (1, 2, 5, 11, 100)  # one for each plural form
UNSPACED = frozenset({"ja", "km", "lo", "my", "th", "yue", "zh"})
"""Languages that put no space between words."""
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
    locale = locale_of(code)
    if locale is None:
        return written
    words = written
    if not written.cardinals:
        scales = _scales(locale)
        words = replace(
            written,
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


@cache
def locale_of(code: str) -> Locale | None:
    """The data of a language; None where CLDR has none."""
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
    locale = locale_of(code)
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
