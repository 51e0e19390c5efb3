"""A negation of a translation or its original of which the other side has none in any way."""

import re
from collections.abc import Iterator

from generator.grounding.bearing import LanguageText
from generator.grounding.material import Material
from generator.languages import language_of
from generator.rules.translations.pairs import Pair
from generator.rules.wording.alone import negates_alone, says_no
from generator.sentences import sentences

CLAUSES = re.compile(r"[,;:](?![0-9])|[、，；：،؛—–]")
Sides = tuple[LanguageText, LanguageText]


def negation_lost(material: Material, pair: Pair) -> str | None:
    """A negation that the other side, or its part in the same place, has in no way.

    Both languages are known. Where verbs take an ending that says no, a side without one is not
    known to have none.
    """
    sides = language_of(pair.language), language_of(material.language)
    if any(each.negation is None or each.words is None for each in sides):
        return None
    whole = (
        LanguageText(pair.original, pair.language),
        LanguageText(pair.translation, material.language),
    )
    return _lost(material, whole) or _lost_in_a_part(material, whole)


def _lost(material: Material, part: Sides) -> str | None:
    original, translation = map(material.reader.read, part)
    if word := negates_alone(original, translation):
        return f"the original negates ('{word}') and the translation does not"
    if not part[0].may_deny_unread and (word := negates_alone(translation, original)):
        return f"the translation negates ('{word}') and the original does not"
    return None


def _lost_in_a_part(material: Material, whole: Sides) -> str | None:
    """What is lost in one of several parts, where all the others agree: none has moved."""
    apart = [part for part in _parts(whole) if _may_differ(material, part)]
    return _lost(material, apart[0]) if len(apart) == 1 else None


def _may_differ(material: Material, part: Sides) -> bool:
    says = {says_no(material.reader.read(each)) for each in part}
    return len(says) > 1 or _lost(material, part) is not None


def _parts(whole: Sides) -> Iterator[Sides]:
    """The sentences of both sides, one beside the other, and their clauses, where as many."""
    for sentence in _beside(whole, [_sentences(each) for each in whole]):
        yield from _beside(sentence, [CLAUSES.split(each.text) for each in sentence])


def _sentences(said: LanguageText) -> list[str]:
    return [said.text[first:last] for first, last in sentences(*said)]


def _beside(whole: Sides, parts: list[list[str]]) -> Iterator[Sides]:
    """The parts of both sides, or the whole where they are not as many."""
    original, translation = parts
    if len(original) != len(translation):
        yield whole
        return
    for one, other in zip(original, translation, strict=True):
        yield LanguageText(one, whole[0].language), LanguageText(other, whole[1].language)
