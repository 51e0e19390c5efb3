"""German."""

from generator.languages.de.common import COMMON, LETTERS
from generator.languages.de.dates import DATES
from generator.languages.de.load_bearing import WORDS
from generator.languages.de.names import NAMES
from generator.languages.de.negation import NEGATION
from generator.languages.de.numbers import NUMBERS
from generator.languages.de.offices import OFFICES
from generator.languages.de.reasons import REASONS
from generator.languages.de.sentences import SENTENCES
from generator.languages.de.speech import SPEECH
from generator.languages.language import Language

LANGUAGE = Language(
    code="de",
    common=COMMON,
    letters=LETTERS,
    numbers=NUMBERS,
    dates=DATES,
    negation=NEGATION,
    speech=SPEECH,
    has_capital_nouns=True,
    names=NAMES,
    words=WORDS,
    sentences=SENTENCES,
    offices=OFFICES,
    reasons=REASONS,
)
