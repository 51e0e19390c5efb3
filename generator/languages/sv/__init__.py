"""Swedish."""

from generator.languages.language import Language
from generator.languages.sv.dates import DATES
from generator.languages.sv.numbers import NUMBERS

LANGUAGE = Language(code="sv", numbers=NUMBERS, dates=DATES)
