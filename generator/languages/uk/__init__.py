"""Ukrainian."""

from generator.languages.language import Language
from generator.languages.uk.common import COMMON, LETTERS
from generator.languages.uk.dates import DATES
from generator.languages.uk.load_bearing import WORDS
from generator.languages.uk.names import NAMES
from generator.languages.uk.negation import NEGATION
from generator.languages.uk.numbers import NUMBERS
from generator.languages.uk.offices import OFFICES
from generator.languages.uk.reasons import REASONS
from generator.languages.uk.sentences import SENTENCES
from generator.languages.uk.speech import SPEECH

LANGUAGE = Language(
    code="uk",
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
