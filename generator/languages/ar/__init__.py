"""Arabic."""

from generator.languages.ar.dates import DATES
from generator.languages.ar.load_bearing import WORDS
from generator.languages.language import Language
from generator.languages.numbers import NumberWords

LANGUAGE = Language(code="ar", numbers=NumberWords(decimal_mark="."), dates=DATES, words=WORDS)
