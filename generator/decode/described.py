"""What an entry has to say, as far as the article or the words that it quotes tell it."""

import hashlib
from itertools import groupby
from typing import NamedTuple

from generator.languages import language_of
from generator.nodes import Mapping, Node, Scalar, at
from generator.quantities import plain_number, read
from generator.text import SourceText, guessed_layout
from generator.tree import Tree, Unreadable

MOST_CHARACTERS = 4000  # of evidence in which the number of a figure is looked for


class WantedField(NamedTuple):
    """What belongs into a field: the way out, and the value if that is certain."""

    way_out: str
    value: str = ""


def told_by_the_article(tree: Tree, node: Node) -> dict[str, WantedField]:
    """What belongs into fields of a source; nothing where its article cannot be read."""
    file = node.get("file") if isinstance(node, Mapping) else None
    if not isinstance(file, Scalar) or not file.value.startswith("seeds/"):
        return {}
    try:
        data = tree.read(file.value)
        layout = guessed_layout(SourceText.of(data.decode("utf-8")))
    except (Unreadable, UnicodeDecodeError):
        return {}
    ranges = []
    for label, pairs in groupby(layout.items(), lambda pair: pair[1]):
        first, *others = (number for number, _ in pairs)
        key = f"{first}-{others[-1]}" if others else f"{first}"
        ranges.append(f'"{key}": {label}')
    digest = hashlib.sha256(data).hexdigest()
    return {
        "sha256": WantedField(f"write `{digest}`.", digest),
        "layout": WantedField(
            f"write `{{{', '.join(ranges)}}}` and correct what is guessed wrong."
        ),
    }


def told_by_the_evidence(node: Node, language: str) -> dict[str, WantedField]:
    """The value and the unit of a figure whose evidence states one number and no other."""
    words = at(node, ("evidence",)) if isinstance(node, Mapping) else node
    words = at(words, ("exact",)) if isinstance(words, Mapping) else words
    is_read = bool(language) and language_of(language).is_read
    if not is_read or not isinstance(words, Scalar) or len(words.value) > MOST_CHARACTERS:
        return {}
    found = [each for each in read(words.value, language) if not each.is_of_a_date]
    if len(found) != 1 or found[0].unread or found[0].kind in ("fraction", "ordinal"):
        return {}
    value, unit = plain_number(found[0].value), found[0].unit
    said = f"as '{found[0].text.strip()}' says"
    told = {"value": WantedField(f"write {value}, {said}", value)}
    if unit and found[0].unit_stated and not found[0].candidates:
        told["unit"] = WantedField(f"write {unit}, {said}", unit)
    return told
