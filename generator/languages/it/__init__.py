"""Italian."""

from generator.languages.it.common import COMMON, LETTERS
from generator.languages.it.dates import DATES
from generator.languages.it.load_bearing import WORDS
from generator.languages.it.names import NAMES
from generator.languages.it.negation import NEGATION
from generator.languages.it.numbers import NUMBERS
from generator.languages.it.offices import OFFICES
from generator.languages.it.reasons import REASONS
from generator.languages.it.sentences import SENTENCES
from generator.languages.it.speech import SPEECH
from generator.languages.language import Language

LANGUAGE = Language(
    code="it",
    common=COMMON,
    letters=LETTERS,
    numbers=NUMBERS,
    dates=DATES,
    negation=NEGATION,
    speech=SPEECH,
    names=NAMES,
    words=WORDS,
    sentences=SENTENCES,
    offices=OFFICES,
    reasons=REASONS,
)
