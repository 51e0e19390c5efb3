"""Dutch."""

from generator.languages.language import Language
from generator.languages.nl.load_bearing import WORDS

LANGUAGE = Language(code="nl", words=WORDS)
