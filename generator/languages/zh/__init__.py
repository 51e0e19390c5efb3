"""Chinese."""

from generator.languages.language import Language
from generator.languages.zh.load_bearing import WORDS
from generator.languages.zh.negation import NEGATION
from generator.languages.zh.numbers import NUMBERS
from generator.languages.zh.speech import SPEECH

LANGUAGE = Language(
    code="zh",
    letters="们們这這吗嗎没沒说說对",
    numbers=NUMBERS,
    words=WORDS,
    negation=NEGATION,
    speech=SPEECH,
)
