"""Turkish."""

from generator.languages.language import Language
from generator.languages.tr.load_bearing import WORDS

LANGUAGE = Language(code="tr", words=WORDS)
