"""A short text of these tests in its language, which is told by its letters."""

import re
from collections.abc import Mapping

from generator.text import Label, SourceText

TELLING = {"kk": "[әғқңөұүһі]", "ru": "[\u0400-\u04ff]", "pl": r"[ąćęłńśźż]|\b(?:teng|nie|proc)\b"}
"""Letters and words of each; English is what has none of them."""


def spoken(text: str, layout: Mapping[int, Label] | None = None) -> SourceText:
    """The text, folded, as a source in its language."""
    found = (code for code, telling in TELLING.items() if re.search(telling, text, re.IGNORECASE))
    return SourceText.of(text, layout, language=next(found, "en"))
