"""French."""

from generator.languages.fr.common import COMMON, LETTERS
from generator.languages.fr.speech import SPEECH
from generator.languages.language import Language

LANGUAGE = Language(
    code="fr",
    common=COMMON,
    letters=LETTERS,
    speech=SPEECH,
)
