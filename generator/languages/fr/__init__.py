"""French."""

from generator.languages.fr.common import COMMON, LETTERS
from generator.languages.fr.dates import DATES
from generator.languages.fr.load_bearing import WORDS
from generator.languages.fr.names import NAMES
from generator.languages.fr.negation import NEGATION
from generator.languages.fr.numbers import NUMBERS
from generator.languages.fr.offices import OFFICES
from generator.languages.fr.reasons import REASONS
from generator.languages.fr.sentences import SENTENCES
from generator.languages.fr.speech import SPEECH
from generator.languages.language import Language

LANGUAGE = Language(
    code="fr",
    common=COMMON,
    letters=LETTERS,
    numbers=NUMBERS,
    dates=DATES,
    negation=NEGATION,
    speech=SPEECH,
    names=NAMES,
    words=WORDS,
    sentences=SENTENCES,
    offices=OFFICES,
    reasons=REASONS,
)
