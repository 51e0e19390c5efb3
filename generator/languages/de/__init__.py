"""German."""

from generator.languages.de.common import COMMON, LETTERS
from generator.languages.de.speech import SPEECH
from generator.languages.language import Language

LANGUAGE = Language(
    code="de",
    common=COMMON,
    letters=LETTERS,
    speech=SPEECH,
    has_capital_nouns=True,
)
