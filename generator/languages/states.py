"""States as running text names them: as CLDR does in its language, in any case, or their people."""

import re
from functools import cache, lru_cache

from babel import Locale, UnknownLocaleError

from generator.languages import language_of
from generator.languages.names import NameWords

WORD = re.compile(r"[^\W\d_]+")
STATE = re.compile("[A-Z]{2}")
SHORTEST_STEM = 4  # letters that a declined name keeps
LONGEST_ENDING = 4  # letters behind them
VOWEL = re.compile(r"[aeiouyąęóаеёиоуыэюяіїєьйәөүұ]$")


@lru_cache(maxsize=8192)
def states_in(text: str, language: str) -> frozenset[str]:
    """The ISO 3166-1 codes of the states that a text names, or whose people and things it names."""
    words = frozenset(WORD.findall(text))
    found = {code for word in words if (code := _state(word, language))}
    return frozenset(found) | {code for name, code in _several(language) if name in text}


@lru_cache(maxsize=65_536)
def _state(word: str, language: str) -> str:
    """The state with the longest stem that the word begins with, or nothing."""
    plain = word.casefold()
    names = language_of(language).names
    if code := names.demonyms.get(plain) or names.demonyms.get(plain.removesuffix("s")):
        return code if word[0].isupper() else ""
    beginnings = [plain[:size] for size in range(len(plain), 0, -1)]
    people = next((each for each in beginnings if _is_of(plain, each, names)), "")
    own = _stems(language) if word[0].isupper() else {}
    stem = next((each for each in beginnings[: 1 - SHORTEST_STEM] if each in own), "")
    if people and len(people) >= len(stem):
        return names.peoples[people]
    if stem and (plain == own[stem][1] or len(plain) - len(stem) <= _longest(language)):
        return own[stem][0]
    return ""


def _is_of(plain: str, stem: str, names: NameWords) -> bool:
    """Whether a word that begins so is of a people."""
    rest = plain[len(stem) :]
    return stem in names.peoples and re.fullmatch(names.people_ending, rest) is not None


def _longest(language: str) -> int:
    """Letters that may stand behind the stem of a name."""
    return LONGEST_ENDING if language_of(language).names.are_declined else 0


@cache
def _stems(language: str) -> dict[str, tuple[str, str]]:
    """The stems of the names that are one word, with the code and the whole name in small letters.

    Where names are not declined the stem is the name.
    """
    declined = language_of(language).names.are_declined
    found: dict[str, tuple[str, str]] = {}
    for code, name in _names(language).items():
        plain = name.casefold()
        stem = VOWEL.sub("", plain) if declined else plain
        if name.isalpha() and len(name) >= SHORTEST_STEM:
            found.setdefault(stem if len(stem) >= SHORTEST_STEM else plain, (code, plain))
    return found


@cache
def _several(language: str) -> tuple[tuple[str, str], ...]:
    """The names of several words, and those of scripts without spaces, with their codes."""
    return tuple(
        (name, code)
        for code, name in _names(language).items()
        if not name.isalpha() or not name[0].isupper()
    )


@cache
def _names(language: str) -> dict[str, str]:
    try:
        territories = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {str(c): str(name) for c, name in territories.items() if STATE.fullmatch(str(c))}
