"""Spanish."""

from generator.languages.es.common import COMMON, LETTERS
from generator.languages.es.dates import DATES
from generator.languages.es.load_bearing import WORDS
from generator.languages.es.names import NAMES
from generator.languages.es.negation import NEGATION
from generator.languages.es.numbers import NUMBERS
from generator.languages.es.offices import OFFICES
from generator.languages.es.reasons import REASONS
from generator.languages.es.sentences import SENTENCES
from generator.languages.es.speech import SPEECH
from generator.languages.language import Language

LANGUAGE = Language(
    code="es",
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
