"""Ukrainian."""

from generator.languages.language import Language
from generator.languages.uk.common import COMMON, LETTERS

LANGUAGE = Language(
    code="uk",
    common=COMMON,
    letters=LETTERS,
)
