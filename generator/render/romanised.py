"""Spellings of persons' names that people type: one Slavic name is romanised in several ways."""

import unicodedata
from collections.abc import Iterable

# Letters that have no decomposition, as they are typed on a keyboard without them.
_PLAIN = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "đ": "d", "ı": "i", "’": "'", "ß": "ss"})
# Endings and letters that one and the same Slavic name is romanised with.
_ROMANISED = (("ss", "s"), ("w", "v"), ("W", "V"), ("iy", "y"), ("ii", "y"), ("ij", "y"))


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
