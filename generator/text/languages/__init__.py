"""The languages whose negations and number words the engine knows.

All tables are used for every text, for an article quotes people in other languages than its own;
what is a negation in another language and an ordinary word in the article's is left out as soon
as the article's language is known.
"""

from generator.text.languages.english import ENGLISH
from generator.text.languages.kazakh import KAZAKH
from generator.text.languages.polish import POLISH
from generator.text.languages.russian import RUSSIAN
from generator.text.languages.table import Language

LANGUAGES: tuple[Language, ...] = (ENGLISH, POLISH, RUSSIAN, KAZAKH)


def homonyms(tag: str) -> frozenset[str]:
    """Foreign negations and numerals that are ordinary words in the language of a BCP 47 tag."""
    code = tag.partition("-")[0].lower()
    return frozenset().union(*(table.homonyms for table in LANGUAGES if table.code == code))


__all__ = ["LANGUAGES", "Language", "homonyms"]
