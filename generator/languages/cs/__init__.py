"""Czech."""

from generator.languages.cs.load_bearing import WORDS
from generator.languages.language import Language

LANGUAGE = Language(code="cs", words=WORDS)
