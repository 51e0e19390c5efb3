"""Spellings that people type: without diacritics, with Latin w and v, numbers by their digits."""

import re
import unicodedata
from collections.abc import Iterable

# Letters that have no decomposition, as they are typed on a keyboard without them.
_PLAIN = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "đ": "d", "ı": "i", "’": "'", "ß": "ss"})
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
# Endings and letters that one and the same Slavic name is romanised with.
_ROMANISED = (("ss", "s"), ("w", "v"), ("W", "V"), ("iy", "y"), ("ii", "y"), ("ij", "y"))


def without_diacritics(words: str) -> str:
    """Words as they are typed without the marks of their letters: `żelazna` as `zelazna`."""
    parts = unicodedata.normalize("NFD", words.translate(_PLAIN))
    return "".join(c for c in parts if not unicodedata.combining(c))


def spellings(names: Iterable[str], *, of_person: bool) -> tuple[str, ...]:
    """Further spellings of names, none that is given already; persons' names are romanised."""
    given = tuple(dict.fromkeys(names))
    found: dict[str, None] = {}
    for name in given:
        written = [without_diacritics(name)]
        for long, short in _ROMANISED if of_person else ():
            written += [one.replace(long, short) for one in written if one.isascii()]
        found.update(dict.fromkeys(written))
    return tuple(one for one in found if one not in given)


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text that are written with diacritics, without them; each once."""
    found = {
        plain: None
        for word in re.findall(r"[^\W\d_]+", text)
        if (plain := without_diacritics(word)) != word and plain.isascii()
    }
    return tuple(found)


def bare_digits(text: str) -> tuple[str, ...]:
    """Numbers that are written in groups, by their digits alone: `8,000` as `8000`."""
    return tuple(dict.fromkeys(one.replace(",", "") for one in _GROUPED.findall(text)))
