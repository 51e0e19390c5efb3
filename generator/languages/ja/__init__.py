"""Japanese."""

from generator.languages.ja.load_bearing import WORDS
from generator.languages.ja.negation import NEGATION
from generator.languages.ja.speech import SPEECH
from generator.languages.language import Language
from generator.languages.numbers import NumberWords

LANGUAGE = Language(
    code="ja",
    numbers=NumberWords(decimal_mark="."),
    words=WORDS,
    negation=NEGATION,
    speech=SPEECH,
)
