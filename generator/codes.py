"""Codes for languages (BCP 47), countries (ISO 3166-1) and currencies (ISO 4217), after CLDR."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache, lru_cache
from types import MappingProxyType

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_territory_currencies
from rapidfuzz import fuzz, process

from generator.languages import LANGUAGES

# Editors write names in the languages of the articles; these are also the index for suggestions.
NAME_LANGUAGES = tuple(each.code for each in LANGUAGES)

# Exceptionally reserved in ISO 3166-1 (EU, UN) or user-assigned and used by everybody for Kosovo
# (XK: CLDR, the EU, the IMF), and actors in the news all the same.
RESERVED_COUNTRIES = frozenset({"EU", "UN", "XK"})
# In CLDR's list, but user-assigned, transitional or reserved for other uses: not countries.
NOT_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EZ", "IC", "QO", "TA", "XA", "XB", "ZZ"})
NOT_CURRENCIES = frozenset({"XTS", "XXX"})  # "test" and "no currency"
NOT_LANGUAGES = frozenset({"mis", "mul", "root", "und", "zxx"})  # no one language

# Words people write for a code that no name in CLDR begins with.
FAMILIAR_COUNTRIES = MappingProxyType(
    {"america": "US", "england": "GB", "great britain": "GB", "holland": "NL", "uk": "GB"}
    | {"russian federation": "RU", "rf": "RU", "рф": "RU", "сша": "US", "u.s.": "US"}
)
FAMILIAR_CURRENCIES = MappingProxyType(
    {"$": "USD", "US$": "USD", "₽": "RUB", "rouble": "RUB", "roubles": "RUB", "₸": "KZT"}
)
MAIN_CURRENCIES = ("USD", "EUR", "RUB", "KZT", "PLN", "GBP", "CNY", "JPY", "CHF", "UAH")

COUNTS = (1, 2, 5, Decimal("1.5"))  # one for each plural form of the languages above

TAG = re.compile(r"([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|[0-9]{3}))?", re.ASCII)
NEAR_ENOUGH = 82  # lower scores pair names that only share an ending: Austria, Australia
LONGEST_CODE = 3
SCRIPT_LENGTH = 4
MAX_CANDIDATES = 3


def is_language(code: str) -> bool:
    """Whether `code` is a BCP 47 tag in its canonical spelling: `pl`, `en-GB`, `sr-Latn`."""
    match = TAG.fullmatch(code)
    if match is None:
        return False
    language, script, region = match.groups()
    return (
        language in _languages()
        and (script is None or (script in _english().scripts and not script.startswith("Z")))
        and (region is None or is_country(region) or _is_area(region))
    )


def language_name(code: str, in_language: str = "en") -> str:
    """The name of the language: `Polish`, `English (United Kingdom)`; the code if it is unknown."""
    if not is_language(code):
        return code
    locale = _locale(in_language)
    language, script, region = _groups(code)
    name = str(locale.languages.get(language) or _english().languages[language])
    details = [locale.scripts.get(script, script)] if script else []
    details += [locale.territories.get(region, region)] if region else []
    return f"{name} ({', '.join(details)})" if details else name


def language_candidates(code: str) -> tuple[str, ...]:
    """Codes that may be meant by `code`, likeliest first: `kk` for `kaz`, `KK` or `Kazakh`."""
    tag = "-".join(_tag_parts(code))
    exact = [tag] if is_language(tag) else []
    return _candidates(code, exact, _language_names())


def is_country(code: str) -> bool:
    """Whether `code` is an ISO 3166-1 alpha-2 code in capitals, or `EU`, `UN` or `XK`."""
    return code in _countries()


def country_name(code: str, in_language: str = "en") -> str:
    """The short name of the country; the code itself if it is unknown."""
    return str(_locale(in_language).territories.get(code, code)) if is_country(code) else code


def country_candidates(code: str) -> tuple[str, ...]:
    """Codes that may be meant by `code`: `KZ` for `kz`, `KAZ`, `Kazakhstan` or `Казахстан`."""
    upper = code.strip().upper()
    exact = [upper, *get_global("territory_aliases").get(upper, ())]
    familiar = FAMILIAR_COUNTRIES.get(_folded(code))
    exact = [familiar] if familiar else [each for each in exact if is_country(each)]
    return _candidates(code, exact, _country_names())


def is_currency(code: str) -> bool:
    """Whether `code` is an ISO 4217 code, of today or historic, in capitals."""
    return code in get_global("all_currencies") and code not in NOT_CURRENCIES


def is_tender(code: str, country: str) -> bool:
    """Whether a currency is legal tender in a country (ISO 3166-1) today, after CLDR."""
    return code in get_territory_currencies(country)


@lru_cache(maxsize=1024)  # every figure in percent is asked about
def currency_candidates(code: str) -> tuple[str, ...]:
    """Codes that may be meant by `code`: `USD` for `usd`, `$` or `dollar`, `PLN` for `zl`."""
    upper = code.strip().upper()
    exact = [upper] if is_currency(upper) else []
    return _candidates(code, exact, _currency_names())


@lru_cache(maxsize=1024)
def is_money(word: str) -> bool:
    """Whether a word is a code in small letters, or what a currency of note is called."""
    return is_currency(word.upper()) or _folded(word) in _main_currency_names()


def _candidates(
    code: str, exact: Iterable[str], names: dict[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """The codes meant for certain, else those with that name, else those with a name like it."""
    folded = _folded(code)
    found = list(dict.fromkeys(exact)) or list(names.get(folded, ()))
    if not found and len(folded) > LONGEST_CODE:
        near = process.extract(
            folded[:100], names.keys(), scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH, limit=3
        )
        found = [each for name, _score, _index in near for each in names[name]]
    return tuple(each for each in dict.fromkeys(found) if each != code)[:MAX_CANDIDATES]


def _tag_parts(code: str) -> Iterator[str]:
    """The subtags of a tag in their canonical spelling: `EN_gb` gives `en`, `GB`."""
    for place, part in enumerate(re.split(r"[-_]", code.strip())):
        if place == 0:
            alias = get_global("language_aliases").get(part.lower(), part.lower())
            yield alias.replace("_", "-")
        else:
            yield part.title() if len(part) == SCRIPT_LENGTH else part.upper()


def _groups(code: str) -> tuple[str, str | None, str | None]:
    match = TAG.fullmatch(code)
    return (match[1], match[2], match[3]) if match else (code, None, None)


def _is_area(region: str) -> bool:
    """Whether `region` is a UN M.49 area of the world, as in `es-419`."""
    return region.isdigit() and region in _english().territories


@cache
def _english() -> Locale:
    return Locale("en")


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")


@cache
def _languages() -> frozenset[str]:
    """Language subtags that CLDR names and does not replace by another."""
    aliases = get_global("language_aliases")
    names = map(str, _english().languages)
    return (
        frozenset(code for code in names if "_" not in code and code not in aliases) - NOT_LANGUAGES
    )


@cache
def _countries() -> frozenset[str]:
    names = map(str, _english().territories)
    codes = frozenset(code for code in names if re.fullmatch("[A-Z]{2}", code))
    return (codes - NOT_COUNTRIES) | RESERVED_COUNTRIES


@cache
def _language_names() -> dict[str, tuple[str, ...]]:
    return _index(
        (name, code)
        for language in NAME_LANGUAGES
        for code, name in _locale(language).languages.items()
        if is_language(code)
    )


@cache
def _country_names() -> dict[str, tuple[str, ...]]:
    return _index(
        (name, code)
        for language in NAME_LANGUAGES
        for code, name in _locale(language).territories.items()
        if is_country(code)
    )


@cache
def _currency_names() -> dict[str, tuple[str, ...]]:
    """Whole names before their words: `euro` is the euro, and no WIR Euro."""
    pairs = sorted(_currency_pairs(get_global("all_currencies")), key=_by_importance)
    whole = _index((name, code) for name, code, is_whole in pairs if is_whole)
    return _index((name, code) for name, code, _ in pairs) | whole


@cache
def _main_currency_names() -> frozenset[str]:
    """Of the few, since that takes a tenth of the time."""
    return frozenset(_index((name, code) for name, code, _ in _currency_pairs(MAIN_CURRENCIES)))


def _currency_pairs(wanted: Iterable[str]) -> Iterator[tuple[str, str, bool]]:
    """Names, plural forms and symbols of some currencies, and the single words of the names."""
    for language in NAME_LANGUAGES:
        locale = _locale(language)
        counts = {locale.plural_form(count): count for count in COUNTS}.values()
        for code in filter(is_currency, wanted):
            names = {locale.currencies.get(code, code), locale.currency_symbols.get(code, code)}
            names |= {get_currency_name(code, count, locale) for count in counts}
            words = {word for name in names for word in name.split()} - names
            yield from ((name, code, True) for name in sorted(names))
            yield from ((word, code, False) for word in sorted(words))
    yield from ((name, code, True) for name, code in FAMILIAR_CURRENCIES.items())


def _by_importance(pair: tuple[str, str, bool]) -> tuple[int, str]:
    _, code, _ = pair
    return (MAIN_CURRENCIES.index(code) if code in MAIN_CURRENCIES else len(code) * 100, code)


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Folded name -> the codes that bear it, in the order given."""
    found: dict[str, dict[str, None]] = {}
    for name, code in pairs:
        found.setdefault(_folded(name), {})[code] = None
    return {name: tuple(codes) for name, codes in found.items()}


def _folded(name: str) -> str:
    """Lower case without diacritics: `zł` and `ZL` are `zl`."""
    if name.isascii():
        return name.strip().casefold()
    decomposed = unicodedata.normalize("NFKD", name.strip().casefold().replace("ł", "l"))
    return "".join(each for each in decomposed if not unicodedata.combining(each))
