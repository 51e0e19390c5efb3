"""Ukrainian."""

from generator.languages.language import Language
from generator.languages.uk.common import COMMON, LETTERS
from generator.languages.uk.speech import SPEECH

LANGUAGE = Language(
    code="uk",
    common=COMMON,
    letters=LETTERS,
    speech=SPEECH,
)
