"""Polish."""

from generator.languages.language import Language
from generator.languages.pl.common import COMMON, LETTERS
from generator.languages.pl.dates import DATES
from generator.languages.pl.load_bearing import WORDS
from generator.languages.pl.names import NAMES
from generator.languages.pl.negation import NEGATION
from generator.languages.pl.numbers import NUMBERS
from generator.languages.pl.offices import OFFICES
from generator.languages.pl.reasons import REASONS
from generator.languages.pl.sentences import SENTENCES
from generator.languages.pl.speech import SPEECH
from generator.languages.pl.wording import WORDING

LANGUAGE = Language(
    code="pl",
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
