"""Portuguese."""

from generator.languages.language import Language
from generator.languages.pt.common import COMMON, LETTERS
from generator.languages.pt.dates import DATES
from generator.languages.pt.load_bearing import WORDS
from generator.languages.pt.negation import NEGATION
from generator.languages.pt.numbers import NUMBERS
from generator.languages.pt.offices import OFFICES
from generator.languages.pt.reasons import REASONS
from generator.languages.pt.sentences import SENTENCES
from generator.languages.pt.speech import SPEECH

LANGUAGE = Language(
    code="pt",
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
