"""Japanese."""

from generator.languages.ja.load_bearing import WORDS
from generator.languages.ja.negation import NEGATION
from generator.languages.ja.numbers import NUMBERS
from generator.languages.ja.speech import SPEECH
from generator.languages.language import Language

LANGUAGE = Language(
    code="ja",
    letters="のはをがにでもたっ",
    numbers=NUMBERS,
    words=WORDS,
    negation=NEGATION,
    speech=SPEECH,
)
