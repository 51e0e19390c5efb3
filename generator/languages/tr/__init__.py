"""Turkish."""

from generator.languages.language import Language
from generator.languages.tr.common import COMMON, LETTERS
from generator.languages.tr.dates import DATES
from generator.languages.tr.load_bearing import WORDS
from generator.languages.tr.negation import NEGATION
from generator.languages.tr.numbers import NUMBERS
from generator.languages.tr.reasons import REASONS
from generator.languages.tr.sentences import SENTENCES
from generator.languages.tr.speech import SPEECH

LANGUAGE = Language(
    code="tr",
    common=COMMON,
    letters=LETTERS,
    numbers=NUMBERS,
    dates=DATES,
    words=WORDS,
    sentences=SENTENCES,
    reasons=REASONS,
    negation=NEGATION,
    speech=SPEECH,
)
