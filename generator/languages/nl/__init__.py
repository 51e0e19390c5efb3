"""Dutch."""

from generator.languages.language import Language
from generator.languages.nl.common import COMMON
from generator.languages.nl.dates import DATES
from generator.languages.nl.load_bearing import WORDS
from generator.languages.nl.negation import NEGATION
from generator.languages.nl.numbers import NUMBERS
from generator.languages.nl.offices import OFFICES
from generator.languages.nl.reasons import REASONS
from generator.languages.nl.sentences import SENTENCES
from generator.languages.nl.speech import SPEECH

LANGUAGE = Language(
    code="nl",
    common=COMMON,
    numbers=NUMBERS,
    dates=DATES,
    words=WORDS,
    sentences=SENTENCES,
    offices=OFFICES,
    reasons=REASONS,
    negation=NEGATION,
    speech=SPEECH,
)
