"""What an entry has to say, as far as the article or the words that it quotes tell it."""

import hashlib
from itertools import groupby
from typing import NamedTuple

from generator.dates import Date, DateError, DateMention, mentions, parse, resolve
from generator.languages import language_of
from generator.model import Fact, Figure, Model
from generator.nodes import Mapping, Node, Scalar, at
from generator.quantities import plain_number, read_quantities
from generator.text import SourceText, guessed_layout
from generator.tree import Tree, Unreadable

DATES = ("date", "period", "as_of")
MOST_OF_A_DATE = 60  # characters; no longer than people write one
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


def told_by_the_words(
    kind: type[Model], node: Node, language: str, published: Date | None
) -> dict[str, WantedField]:
    """What belongs into fields of a fact after its evidence, and after what was written there.

    Args:
        kind: what it is to be.
        node: the fact as it was written.
        language: of its article; empty if it is unknown.
        published: the date of its article, from which `last year` is counted, if it is known.
    """
    if not isinstance(node, Mapping) or not issubclass(kind, Fact):
        return {}
    dated = ((field, _date_meant(node, field, language, published)) for field in DATES)
    told = {field: wanted for field, wanted in dated if wanted}
    if issubclass(kind, Figure):
        words = at(node, ("evidence",))
        words = at(words, ("exact",)) if isinstance(words, Mapping) else words
        told |= _amount_of(words, language, "write {}, as '{}' says")
        written = node.get("value")
        if isinstance(written, Scalar) and any(map(str.isalpha, written.value)):
            for each in (language, "en"):
                told |= _amount_of(written, each, "did you mean {}?", is_whole=True)
    return told


def _amount_of(
    words: Node, language: str, way_out: str, *, is_whole: bool = False
) -> dict[str, WantedField]:
    """The value and the unit that words state, where they state one number and no other."""
    is_read = bool(language) and language_of(language).is_read
    if not is_read or not isinstance(words, Scalar) or len(words.value) > MOST_CHARACTERS:
        return {}
    found = [each for each in read_quantities(words.value, language) if not each.is_of_a_date]
    if len(found) != 1 or found[0].unread or found[0].kind in ("fraction", "ordinal"):
        return {}
    said = found[0].text.strip()
    if is_whole and said != words.value.strip():
        return {}
    value, unit = plain_number(found[0].value), found[0].unit
    told = {"value": WantedField(way_out.format(value, said), value)}
    if unit and found[0].unit_stated and not found[0].candidates:
        told["unit"] = WantedField(way_out.format(unit, said), unit)
        if is_whole:
            alone = f"write {value} alone; the `unit` of a figure says {unit}"
            told["value"] = WantedField(alone, value)
    return told


def _date_meant(
    node: Mapping, field: str, language: str, published: Date | None
) -> WantedField | None:
    """What is meant by a date that was written as articles write it: `19 April`, `last year`."""
    words = at(node, (field,))
    words = at(words, ("date",)) if isinstance(words, Mapping) else words
    if published is None or field not in node.by_key or not isinstance(words, Scalar):
        return None
    try:
        parse(words.value)
    except DateError as error:
        if error.help.startswith("did you mean") or len(words.value) > MOST_OF_A_DATE:
            return None
        for each in dict.fromkeys(("en", language)):
            found = mentions(words.value, each) if each else ()
            if len(found) == 1 and " " not in words.value.removesuffix(found[0].text).strip():
                return _counted(found[0], published)
    return None


def _counted(mention: DateMention, published: Date) -> WantedField | None:
    """A date as it is counted from that of the article; beside it the one of the same year."""
    meant = resolve(mention, published)
    if meant is None:
        return None
    if not meant.inferred:
        return WantedField(f"did you mean {meant.date.text}?", meant.date.text)
    day, year = meant.date.text, published.text[:4]
    same = f"{year}{day[4:]}" if mention.first.month and published.earliest else day
    or_ = f" or {same}" if same != day else ""
    way_out = f"did you mean {{date: {day}, basis: inferred, why: …}}{or_}?"
    return WantedField(f"{way_out} The article is of {published.text}")
