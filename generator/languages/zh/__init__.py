"""Chinese."""

from generator.languages.language import Language
from generator.languages.numbers import NumberWords
from generator.languages.zh.load_bearing import WORDS
from generator.languages.zh.negation import NEGATION
from generator.languages.zh.speech import SPEECH

LANGUAGE = Language(
    code="zh",
    numbers=NumberWords(decimal_mark="."),
    words=WORDS,
    negation=NEGATION,
    speech=SPEECH,
)
