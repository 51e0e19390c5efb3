"""Czech."""

from generator.languages.cs.common import COMMON, LETTERS
from generator.languages.cs.dates import DATES
from generator.languages.cs.load_bearing import WORDS
from generator.languages.cs.negation import NEGATION
from generator.languages.cs.numbers import NUMBERS
from generator.languages.cs.offices import OFFICES
from generator.languages.cs.reasons import REASONS
from generator.languages.cs.sentences import SENTENCES
from generator.languages.cs.speech import SPEECH
from generator.languages.language import Language

LANGUAGE = Language(
    code="cs",
    common=COMMON,
    letters=LETTERS,
    numbers=NUMBERS,
    dates=DATES,
    words=WORDS,
    sentences=SENTENCES,
    offices=OFFICES,
    reasons=REASONS,
    negation=NEGATION,
    speech=SPEECH,
)
