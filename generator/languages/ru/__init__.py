"""Russian."""

from generator.languages.language import Language
from generator.languages.ru.common import COMMON, LETTERS
from generator.languages.ru.dates import DATES
from generator.languages.ru.load_bearing import WORDS
from generator.languages.ru.names import NAMES
from generator.languages.ru.negation import NEGATION
from generator.languages.ru.numbers import NUMBERS
from generator.languages.ru.offices import OFFICES
from generator.languages.ru.reasons import REASONS
from generator.languages.ru.sentences import SENTENCES
from generator.languages.ru.speech import SPEECH
from generator.languages.ru.wording import WORDING

LANGUAGE = Language(
    code="ru",
    common=COMMON,
    letters=LETTERS,
    numbers=NUMBERS,
    dates=DATES,
    negation=NEGATION,
    speech=SPEECH,
    wording=WORDING,
    names=NAMES,
    words=WORDS,
    sentences=SENTENCES,
    offices=OFFICES,
    reasons=REASONS,
)
