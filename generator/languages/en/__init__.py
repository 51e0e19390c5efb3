"""English."""

from generator.languages.en.common import COMMON, LETTERS
from generator.languages.en.counting import COUNTING
from generator.languages.en.dates import DATES
from generator.languages.en.load_bearing import WORDS
from generator.languages.en.names import NAMES
from generator.languages.en.negation import NEGATION
from generator.languages.en.numbers import NUMBERS
from generator.languages.en.offices import OFFICES
from generator.languages.en.reasons import REASONS
from generator.languages.en.sentences import SENTENCES
from generator.languages.en.speech import SPEECH
from generator.languages.en.wording import WORDING
from generator.languages.language import Language

LANGUAGE = Language(
    code="en",
    common=COMMON,
    letters=LETTERS,
    numbers=NUMBERS,
    dates=DATES,
    negation=NEGATION,
    counting=COUNTING,
    speech=SPEECH,
    wording=WORDING,
    names=NAMES,
    words=WORDS,
    sentences=SENTENCES,
    offices=OFFICES,
    reasons=REASONS,
)
