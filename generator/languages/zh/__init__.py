"""Chinese."""

from generator.languages.language import Language
from generator.languages.numbers import NumberWords
from generator.languages.zh.load_bearing import WORDS

LANGUAGE = Language(code="zh", numbers=NumberWords(decimal_mark="."), words=WORDS)
