"""Swedish."""

from generator.languages.language import Language
from generator.languages.sv.common import COMMON, LETTERS
from generator.languages.sv.dates import DATES
from generator.languages.sv.load_bearing import WORDS
from generator.languages.sv.negation import NEGATION
from generator.languages.sv.numbers import NUMBERS
from generator.languages.sv.offices import OFFICES
from generator.languages.sv.reasons import REASONS
from generator.languages.sv.sentences import SENTENCES
from generator.languages.sv.speech import SPEECH

LANGUAGE = Language(
    code="sv",
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
