"""Chinese."""

from generator.languages.language import Language
from generator.languages.numbers import NumberWords
from generator.languages.zh.load_bearing import WORDS
from generator.languages.zh.negation import NEGATION

LANGUAGE = Language(
    code="zh", numbers=NumberWords(decimal_mark="."), words=WORDS, negation=NEGATION
)
