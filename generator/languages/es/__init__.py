"""Spanish."""

from generator.languages.es.common import COMMON, LETTERS
from generator.languages.es.speech import SPEECH
from generator.languages.language import Language

LANGUAGE = Language(
    code="es",
    common=COMMON,
    letters=LETTERS,
    speech=SPEECH,
)
