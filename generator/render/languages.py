"""Words in their languages: in which, which way it is written, and how people type its names."""

import unicodedata
from collections.abc import Iterable

from generator.render.desk import Desk
from generator.render.views import Words
from generator.wordings import speaking

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ug", "yi", "dv", "ckb", "sd"})
# Letters that have no decomposition, as they are typed on a keyboard without them.
_PLAIN = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "đ": "d", "ı": "i", "’": "'", "ß": "ss"})
# Endings and letters that one and the same Slavic name is romanised with.
_ROMANISED = (("ss", "s"), ("w", "v"), ("W", "V"), ("iy", "y"), ("ii", "y"), ("ij", "y"))


def words_view(desk: Desk, text: str, language: str, translation: str = "") -> Words:
    """Words with their language, if that is not the language of the page."""
    foreign = language_mark(desk, language)
    return Words(text, foreign, direction(foreign), translation)


def language_mark(desk: Desk, language: str) -> str:
    """A language that pages have to name; nothing where the page and its texts are in it."""
    return "" if language == own_language(desk) == speaking().language else language


def own_language(desk: Desk) -> str:
    """The language that the briefing is written in."""
    return desk.annotated.briefing.language


def direction(language: str) -> str:
    """`rtl` for languages written from right to left, else nothing."""
    return "rtl" if language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT else ""


def romanised(names: Iterable[str]) -> tuple[str, ...]:
    """Other spellings of names in Latin letters, none that is given already: `Vasilenko`.

    The search itself does without the marks of letters.
    """
    given = {_plain(name): None for name in names}
    written = dict(given)
    for name in given:
        same = [name]
        for long, short in _ROMANISED if name.isascii() else ():
            same += [one.replace(long, short) for one in same]
        written.update(dict.fromkeys(same))
    return tuple(one for one in written if one not in given)


def _plain(words: str) -> str:
    parts = unicodedata.normalize("NFD", words.translate(_PLAIN))
    return "".join(c for c in parts if not unicodedata.combining(c))
