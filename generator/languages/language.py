"""All that is known of one language."""

from dataclasses import dataclass
from functools import cached_property

from babel.core import get_global

from generator.languages.counting import CountWords
from generator.languages.dates import DateWords
from generator.languages.load_bearing import LoadBearing
from generator.languages.negation import NegationWords
from generator.languages.numbers import NumberWords
from generator.languages.speech import Speech


@dataclass(frozen=True)
class Language:
    """One language in its parts; a part that is None is not known of it, and nobody else's.

    Args:
        code: BCP 47 primary subtag.
        common: its commonest words, in lower case; none for a language that is not told by words.
        letters: letters that tell it from most others of its script, in lower case.
        numbers: how it writes numbers, and what stands around them.
        dates: how it writes dates.
        negation: how it denies.
        speech: how it says who said something.
        words: its load-bearing words.
        counting: how it counts the entries of a briefing.
    """

    code: str
    common: frozenset[str] = frozenset()
    letters: str = ""
    numbers: NumberWords | None = None
    dates: DateWords | None = None
    negation: NegationWords | None = None
    speech: Speech | None = None
    words: LoadBearing | None = None
    counting: CountWords | None = None

    @cached_property
    def script(self) -> str:
        """The ISO 15924 code of the script it is mostly written in, after CLDR; "" if unknown."""
        likely = str(get_global("likely_subtags").get(self.code, ""))
        return next((part for part in likely.split("_") if len(part) == len("Latn")), "")
