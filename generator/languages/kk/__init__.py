"""Kazakh."""

from generator.languages.kk.common import COMMON, LETTERS
from generator.languages.kk.dates import DATES
from generator.languages.kk.load_bearing import WORDS
from generator.languages.kk.names import NAMES
from generator.languages.kk.negation import NEGATION
from generator.languages.kk.numbers import NUMBERS
from generator.languages.kk.offices import OFFICES
from generator.languages.kk.reasons import REASONS
from generator.languages.kk.sentences import SENTENCES
from generator.languages.kk.speech import SPEECH
from generator.languages.kk.wording import WORDING
from generator.languages.language import Language

LANGUAGE = Language(
    code="kk",
    common=COMMON,
    letters=LETTERS,
    numbers=NUMBERS,
    dates=DATES,
    negation=NEGATION,
    speech=SPEECH,
    wording=WORDING,
    names=NAMES,
    words=WORDS,
    sentences=SENTENCES,
    offices=OFFICES,
    reasons=REASONS,
)
