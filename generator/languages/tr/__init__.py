"""Turkish."""

from generator.languages.language import Language
from generator.languages.tr.load_bearing import WORDS
from generator.languages.tr.sentences import SENTENCES

LANGUAGE = Language(code="tr", words=WORDS, sentences=SENTENCES)
