"""A number as a text prints it: in words or digits, and the form of the noun behind it."""

from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.plural import PluralRule

from generator.counting.query import Style
from generator.languages import language_of
from generator.languages.counting import CountWords

USUAL = 12
"""The largest number that is written in words unless the author asks for more."""
CATEGORIES = ("zero", "one", "two", "few", "many", "other")
"""The plural categories of CLDR (Unicode TR 35), in its order."""
SAMPLED = 1001  # whole numbers up to here fall into every category that whole numbers fall into


def worded(number: int, style: Style, language: str, *, is_before_noun: bool) -> str:
    """A number as it is printed.

    Up to twelve are words, and with `as=words` all that the language's table has; nothing is "no"
    before its noun and "none" elsewhere. A language without a table has digits.
    """
    known = language_of(language).counting
    most = {Style.USUAL: USUAL, Style.WORDS: number, Style.DIGITS: -1}[style]
    words = _in_words(number, known, is_before_noun=is_before_noun) if known else None
    return words if words and number <= most else f"{number:,}"


def _in_words(number: int, known: CountWords, *, is_before_noun: bool) -> str | None:
    if number == 0:
        return known.no if is_before_noun else known.none
    if number <= len(known.small):
        return known.small[number - 1]
    tens, ones = divmod(number, 10)
    if not 2 <= tens < 2 + len(known.tens):
        return None
    return known.tens[tens - 2] + (f"-{known.small[ones - 1]}" if ones else "")


def form(number: int, forms: tuple[str, ...], language: str) -> str:
    """The form of a noun that goes with a number; there is one for each of the `categories`."""
    return forms[categories(language).index(_rule(language)(number))]


@lru_cache(maxsize=64)
def categories(language: str) -> tuple[str, ...]:
    """The plural categories that whole numbers have in a language, in CLDR's order."""
    used = {_rule(language)(number) for number in range(SAMPLED)}
    return tuple(each for each in CATEGORIES if each in used)


@lru_cache(maxsize=64)
def _rule(language: str) -> PluralRule:
    """CLDR's rule; a language that it has none for has one form."""
    try:
        rule: PluralRule = Locale.parse(language, sep="-").plural_form
    except UnknownLocaleError:
        return PluralRule({})
    return rule
