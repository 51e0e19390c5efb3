"""A negation of a translation or its original of which the other side has none in any way."""

import re
from collections.abc import Iterator

from generator.grounding.bearing import RANKS, LanguageText
from generator.grounding.material import Material
from generator.languages import language_of
from generator.languages.load import Load
from generator.languages.notions import SETS, Notion
from generator.rules.translations.pairs import Pair
from generator.rules.wording.classes import AFFIRMED, NEGATIVE, OPPOSITES, PLAIN, Sort
from generator.sentences import sentences
from generator.text.concord import Bearing, Bearings, loads_of

BESIDE = 25  # characters between a no and the word of which it makes plenty
CLAUSES = re.compile(r"[,;:](?![0-9])|[、，；：،؛—–]")
Sides = tuple[LanguageText, LanguageText]


def negates_alone(one: Bearings, other: Bearings) -> str:
    """The word with which one side says no, where no word of the other does in any way.

    What is not cheap is expensive: an opposite may say it. "Without" on both sides says the same,
    and beside a no of one side alone it may say the reverse: nobody without, only with. A no
    inside a phrase, as in *not only*, may be the same no in another turn; one beside little, late
    or hidden may make plenty of it, and what nothing is like is the first.
    """
    no = next((each for each in one if _denies(each, one, other)), None)
    if no is None:
        return ""
    inside = range(no.at, no.at + len(no.word))
    rest = tuple(each for each in one if each.at not in inside)
    both_have = (_negative(rest, other) - PLAIN) - {Load.ECHO}
    is_alone = both_have == _negative(other, one)
    may_be_turned = _is_turned(no, one, other) or _are_opposed(rest, other)
    return no.word if is_alone and not may_be_turned else ""


def says_no(said: Bearings) -> bool:
    """Whether a text says no in any way, or may."""
    return not NEGATIVE.isdisjoint(loads_of(said))


def _negative(said: Bearings, other: Bearings) -> frozenset[Load | Notion]:
    """The classes that say no, without those words that both sides have with or without it."""
    little = frozenset({Load.LITTLE}) & loads_of(said) & loads_of(other)
    shared = {each.at for each in said if each.load in little}
    return loads_of(each for each in said if each.at not in shared) & NEGATIVE


def _is_turned(no: Bearing, one: Bearings, other: Bearings) -> bool:
    """Whether the other side may say without a no what a no and the words beside it say."""
    beside = {each.load for each in one if abs(each.at - no.at) <= BESIDE}
    ranks = {each.load for each in one if each.at == no.at} & RANKS
    return Load.LITTLE in beside - loads_of(other) or bool(ranks & loads_of(other, sure=True))


def _denies(word: Bearing, one: Bearings, other: Bearings) -> bool:
    """Whether it says no for certain: plainly, or with a no before what the other side affirms."""
    inside = range(word.at, word.at + len(word.word))
    return word.is_sure and (
        word.load in PLAIN
        or (
            any(each.load is Load.ECHO and each.at in inside for each in one)
            and not loads_of(other).isdisjoint(AFFIRMED.get(word.load, frozenset()))
        )
    )


def _are_opposed(one: Bearings, other: Bearings) -> bool:
    """Whether one side may have another of some opposites than the other side."""
    here, there = loads_of(one), loads_of(other)
    if any(here & each and there & each and not here & there & each for each in SETS):
        return True
    return any(
        here & side and there & another
        for sort, sides in OPPOSITES
        if sort is Sort.SENSE
        for side in sides
        for another in sides
        if side is not another
    )


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
