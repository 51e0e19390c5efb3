"""What the eye cannot see: letters that look like others, and characters that cannot be seen."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from types import MappingProxyType

from generator.text.characters import script
from generator.text.folding import INVISIBLE

WORD = re.compile(r"\w+")
_TWINS = MappingProxyType(
    dict(
        zip(
            "аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅүαοινρυκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
            "aeopcyxijshdqwABEKMHOPCTXIJSyaoivpukABEZHIKMNOPTYX",
            strict=True,
        )
    )
)
"""Cyrillic and Greek letters, and the Latin ones that they look like."""


def is_selector(character: str) -> bool:
    """Whether a character chooses the shape of the one before it, and cannot be seen itself."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def likeness(words: str) -> str:
    """Words as they look: no invisible character, no mark above a letter, one alphabet."""
    seen = "".join(each for each in INVISIBLE.sub("", words) if not is_selector(each))
    plain = unicodedata.normalize("NFKD", seen)
    return "".join(_TWINS.get(each, each) for each in plain if not unicodedata.combining(each))


class Looks:
    """Paragraphs as they look: many names can be looked for in them.

    Args:
        paragraphs: without line ends.
    """

    def __init__(self, paragraphs: Iterable[str]) -> None:
        self._text = "\n".join(paragraphs)
        seen = [each if each.isascii() else likeness(each) for each in self._text]
        self._shown = "".join(seen)
        self._places = [place for place, each in enumerate(seen) for _ in each]
        self._words = frozenset(WORD.findall(self._shown))

    def find(self, name: str) -> Iterator[tuple[int, str]]:
        """The words that look like a name, as they stand there, each with its paragraph from 0."""
        wanted = likeness(name)
        first = WORD.search(wanted)
        if not wanted or (first and first[0] not in self._words):
            return
        for found in re.finditer(rf"(?<!\w){re.escape(wanted)}(?!\w)", self._shown):
            start, last = self._places[found.start()], self._places[found.end() - 1]
            yield self._text.count("\n", 0, start), self._text[start : last + 1]


def difference(written: str, stored: str) -> str:
    """In words, the first letter of two words that look the same, or nothing.

    Args:
        written: what an editor wrote.
        stored: what stands in the article, every character of it.
    """
    if likeness(written).replace("-", "") == likeness(stored).replace("-", ""):
        for one, other, where in ((stored, written, "in the source"), (written, stored, "here")):
            if hidden := next((each for each in one if is_hidden(each) and each not in other), ""):
                return f"{where} stands {_name(hidden)}, which cannot be seen"
    for mine, theirs in zip(written, stored, strict=False):
        if mine != theirs:
            return _letters(mine, theirs)
    return ""


def is_hidden(character: str) -> bool:
    """Whether a character cannot be seen."""
    return bool(INVISIBLE.match(character)) or is_selector(character)


def _letters(mine: str, theirs: str) -> str:
    both = script(mine) and script(theirs)
    if both and script(mine) != script(theirs):
        return f"the letter '{mine}' is {script(mine)}, not {script(theirs)}"
    for one, where in ((theirs, "the source has"), (mine, "what was written has")):
        plain = unicodedata.normalize("NFKC", one)
        if plain != one:
            return f"{where} '{one}', {_name(one)}, for '{plain}'"
    return f"'{theirs}' for '{mine}'" if both and likeness(mine) == likeness(theirs) else ""


def _name(character: str) -> str:
    name = unicodedata.name(character, "a character").lower()
    return f"{name} (U+{ord(character):04X})"
