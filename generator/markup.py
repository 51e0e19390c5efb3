"""The only markup in our own texts: a reference, `[[id]]` or `[[id|words]]`."""

import re
from dataclasses import dataclass

_REFERENCE = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference in a text: the id it names, the words it shows if any, its offsets."""

    target: str
    words: str
    start: int
    end: int


def pieces(text: str) -> tuple[str | Reference, ...]:
    """Split a text into literal strings and references, in order; nothing else is markup."""
    found: list[str | Reference] = []
    at = 0
    for match in _REFERENCE.finditer(text):
        if match.start() > at:
            found.append(text[at : match.start()])
        target, words = match.group(1).strip(), (match.group(2) or "").strip()
        found.append(Reference(target, words, match.start(), match.end()))
        at = match.end()
    if at < len(text):
        found.append(text[at:])
    return tuple(found)


def references(text: str) -> tuple[Reference, ...]:
    """The references of a text, in order."""
    return tuple(piece for piece in pieces(text) if isinstance(piece, Reference))
