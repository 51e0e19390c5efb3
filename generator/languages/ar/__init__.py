"""Arabic."""

from generator.languages.ar.dates import DATES
from generator.languages.ar.load_bearing import WORDS
from generator.languages.ar.negation import NEGATION
from generator.languages.ar.numbers import NUMBERS
from generator.languages.ar.speech import SPEECH
from generator.languages.language import Language

LANGUAGE = Language(
    code="ar",
    letters="ةىأإ",
    numbers=NUMBERS,
    dates=DATES,
    words=WORDS,
    negation=NEGATION,
    speech=SPEECH,
)
