"""Places that CLDR names in every language: states, parts of the world, cities of time zones."""

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from generator.languages import language_of

WORD = re.compile(r"[^\W\d_]+")
LEAST = 3  # letters of a word of a name that tells which place is meant
SHOWN_CITY = re.compile(r"(?!Etc/)[A-Z][^/]*/(?:.*/)?([A-Z][^/]+)")


@cache
def places_of(word: str, language: str) -> frozenset[str]:
    """The codes of the places whose name in a language has this word, or that it describes."""
    plain = word.casefold()
    return _by_word(language).get(plain, frozenset()) | _described(plain, language)


@cache
def place_words(place: str, language: str) -> frozenset[str]:
    """The words of the name of a place in a language, and those for what is of that place."""
    demonyms = (
        word for word, code in language_of(language).names.demonyms.items() if code == place
    )
    named = (word for word in WORD.findall(_names(language).get(place, "")) if not word.islower())
    return frozenset((*named, *demonyms))


def _described(plain: str, language: str) -> frozenset[str]:
    """The place of "Spanish" or "Spaniards"."""
    demonyms = language_of(language).names.demonyms
    code = demonyms.get(plain) or demonyms.get(plain.removesuffix("s"))
    return frozenset((code,)) if code else frozenset()


@cache
def _by_word(language: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for code, name in _names(language).items():
        for word in WORD.findall(name):
            if len(word) >= LEAST and not word.islower():
                found.setdefault(word.casefold(), set()).add(code)
    return {word: frozenset(codes) for word, codes in found.items()}


@cache
def _names(language: str) -> dict[str, str]:
    """The name of every place in a language, by its code: `PL`, `150`, `Europe/Warsaw`."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return {}
    return {**dict(_cities(locale)), **{str(c): str(n) for c, n in locale.territories.items()}}


def _cities(locale: Locale) -> Iterator[tuple[str, str]]:
    """Cities by the zone that has their name; where CLDR has no other, it is the English one."""
    for zone in get_global("zone_territories"):
        known = locale.time_zones.get(zone, {})
        named = SHOWN_CITY.fullmatch(str(zone))
        if city := known.get("city") or (named[1].replace("_", " ") if named else ""):
            yield str(zone), str(city)
