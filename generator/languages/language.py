"""All that is known of one language."""

from dataclasses import dataclass, field
from functools import cached_property

from babel.core import get_global

from generator.languages.counting import CountWords
from generator.languages.dates import DateWords
from generator.languages.load_bearing import LoadBearing
from generator.languages.names import NameWords
from generator.languages.negation import NegationWords
from generator.languages.numbers import NumberWords
from generator.languages.offices import OfficeWords
from generator.languages.reasons import ReasonWords
from generator.languages.sentences import SentenceWords
from generator.languages.speech import SpeechWords
from generator.languages.wording import Wording


@dataclass(frozen=True)
class Language:
    """One language in its parts; what is not known of it is not read, and nobody else's is used.

    Args:
        code: BCP 47 primary subtag.
        common: its commonest words, in lower case; none for a language that is not told by words.
        letters: letters that tell it from most others of its script, in lower case.
        numbers: how it writes numbers, and what stands around them.
        dates: how it writes dates.
        negation: how it denies; None if that is not known.
        speech: how it says who said something.
        words: its load-bearing words.
        counting: how it counts the entries of a briefing.
        wording: what a text of the editors must not leave open in it.
        names: what it writes with a capital, and what it calls the people of a place.
        offices: its words for offices; None if they are not known.
        reasons: what a reason of an editor may say in it.
        sentences: its full stops that end no sentence, and words that begin one.
        has_capital_nouns: whether every noun has a capital, so that a capital tells no name.
    """

    code: str
    common: frozenset[str] = frozenset()
    letters: str = ""
    numbers: NumberWords = field(default_factory=NumberWords)
    dates: DateWords = field(default_factory=DateWords)
    negation: NegationWords | None = None
    speech: SpeechWords | None = None
    words: LoadBearing | None = None
    counting: CountWords | None = None
    wording: Wording | None = None
    names: NameWords = field(default_factory=NameWords)
    offices: OfficeWords | None = None
    reasons: ReasonWords = field(default_factory=ReasonWords)
    sentences: SentenceWords = field(default_factory=SentenceWords)
    has_capital_nouns: bool = False

    @property
    def is_read(self) -> bool:
        """Whether its numbers and dates are read in words as well as in digits."""
        return bool(self.numbers.cardinals)

    @property
    def lacks(self) -> tuple[str, ...]:
        """What is not read in this language, in words."""
        missing = (
            ("numbers and dates in words", not self.is_read),
            ("negations", self.negation is None),
            ("words such as all, may and only", self.words is None),
        )
        return tuple(what for what, is_missing in missing if is_missing)

    @cached_property
    def script(self) -> str:
        """The ISO 15924 code of the script it is mostly written in, after CLDR; "" if unknown."""
        likely = str(get_global("likely_subtags").get(self.code, ""))
        return next((part for part in likely.split("_") if len(part) == len("Latn")), "")


def is_same_language(one: str, other: str) -> bool:
    """Whether two BCP 47 tags are of one language, wherever it is spoken: `en-GB` is `en`."""
    return one.partition("-")[0].lower() == other.partition("-")[0].lower()
