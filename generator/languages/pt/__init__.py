"""Portuguese."""

from generator.languages.language import Language
from generator.languages.pt.load_bearing import WORDS

LANGUAGE = Language(code="pt", words=WORDS)
