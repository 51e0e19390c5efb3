"""What a number of ours counts and what we say is the cause, where the evidence names another.

Everyday notions are the same in every language: beside one number, or behind "because of", one
that nothing near has was put there for the one that stands there.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from generator.grounding.bearing import LanguageText, Reader
from generator.languages import Language, language_of
from generator.languages.load import Load
from generator.languages.load_bearing import SAYING_NO
from generator.languages.notions import (
    COUNTABLE,
    NAMED,
    PEOPLE,
    TIMES,
    WIDER,
    Notion,
    with_wider,
)
from generator.quantities import Quantity, meaning, read_quantities
from generator.rules.wording.classes import Sort
from generator.rules.wording.difference import Difference, Way
from generator.text import words
from generator.text.bearing import bearings
from generator.text.concord import Bearing, Bearings, loads_of

FARTHEST = 5  # words behind a number of ours among which stands what it counts
BEFORE, BEHIND = 25, 50  # characters around a number of the evidence
DENIED = NAMED - TIMES  # a no beside a time denies what is told of it
NEXT = 30  # characters between a no and what it denies
STOP = re.compile(r"[.,;:!?()]")
UNCOUNTED = frozenset({"year", "day", "ordinal"})


def mistaken(
    reader: Reader, ours: LanguageText, evidence: tuple[LanguageText, ...], known: Bearings
) -> Iterator[Difference]:
    """Another thing counted, another cause, or a cause and what is none in each other's place.

    Args:
        reader: reads the words.
        ours: our text.
        evidence: what it rests on.
        known: the words of the evidence and of what stands around it.
    """
    said = with_wider(loads_of(known))
    listed = [each.words.named for each in map(_language, evidence) if each.words]
    told = (e for e in _named(reader.read(ours)) if e.load not in said)
    strange = tuple(e for e in told if all(e.load in each for each in listed))
    here = frozenset(each.load for each in reader.read(ours))
    if strange:
        yield from _miscounted(ours, evidence, strange, here)
        yield from _other_cause(reader, ours, strange, reader.of(evidence))
    yield from _crossed(reader, ours, evidence)


def _language(piece: LanguageText) -> Language:
    return language_of(piece.language)


def _named(said: Iterable[Bearing]) -> Iterator[Bearing]:
    """The words that surely name a thing."""
    return (each for each in said if each.is_sure and each.load in NAMED)


def _turned(one: Bearing, others: Bearings, here: frozenset[Load | Notion]) -> Iterator[Difference]:
    """What stands there for it, if our text does not say that, too."""
    other = next((e for e in others if e.load not in here and not _is_wider(e, one)), None)
    if other:
        yield Difference(Sort.SENSE, Way.TURNS, one.word, other.word)


def _is_wider(one: Bearing, other: Bearing) -> bool:
    """Whether one word may mean the thing that the other names: an animal that is an owl."""
    return other.load in WIDER.get(Notion(one.load), frozenset()) - PEOPLE


def _miscounted(
    ours: LanguageText,
    evidence: tuple[LanguageText, ...],
    strange: Bearings,
    here: frozenset[Load | Notion],
) -> Iterator[Difference]:
    """What a number of ours counts, where the same number of the evidence counts another thing."""
    for number, end in _counting(ours):
        behind = (e for e in strange if number.end <= e.at < end and e.load in COUNTABLE)
        if one := next(behind, None):
            yield from _turned(one, tuple(_beside(number, evidence)), here)


def _counting(piece: LanguageText) -> Iterator[tuple[Quantity, int]]:
    """The numbers of a text, each with where that ends which it may count."""
    text = piece.text
    numbers = [each for each in read_quantities(*piece) if not each.is_of_a_date]
    for each in numbers:
        if each.kind not in UNCOUNTED:
            near = words(text[each.end : each.end + 2 * BEHIND])[:FARTHEST]
            stops = [each.end + near[-1].span.end] if near else [each.end]
            stops += [found.start() for found in STOP.finditer(text, each.end)][:1]
            stops += [other.start for other in numbers if other.start >= each.end][:1]
            yield each, min(stops)


def _beside(number: Quantity, pieces: Iterable[LanguageText]) -> Iterator[Bearing]:
    """What stands beside the same number of some texts, words within numbers, too."""
    for piece in pieces:
        same = [each for each in read_quantities(*piece) if meaning(each) == meaning(number)]
        for each in _named(bearings(*piece)) if same else ():
            is_near = any(one.start - BEFORE <= each.at < one.end + BEHIND for one in same)
            if is_near and each.load in COUNTABLE:
                yield each


def _other_cause(
    reader: Reader, ours: LanguageText, strange: Bearings, theirs: Bearings
) -> Iterator[Difference]:
    """What our text says is the cause, and nothing near names."""
    said = reader.read(ours)
    here = frozenset(each.load for each in said)
    for cause in said:
        behind = (e for e in strange if e.clause == cause.clause and e.at > cause.at)
        if cause.load is Load.CAUSE and cause.is_sure and (one := next(behind, None)):
            yield from _turned(one, tuple(_named(theirs)), here)


def _crossed(
    reader: Reader, ours: LanguageText, evidence: tuple[LanguageText, ...]
) -> Iterator[Difference]:
    """Of two things one is denied, and in the evidence the other."""
    mine, affirmed = _denied(reader, ours)
    theirs = [_denied(reader, each) for each in evidence]
    denied = frozenset(chain.from_iterable(no for no, _ in theirs))
    told = frozenset(chain.from_iterable(yes for _, yes in theirs))
    for notion, word in mine.items():
        if notion in told - denied and denied & affirmed - mine.keys():
            yield Difference(Sort.SENSE, Way.MOVES, word)


def _denied(
    reader: Reader, piece: LanguageText
) -> tuple[dict[Load | Notion, str], frozenset[Load | Notion]]:
    """The thing that stands next to each no of a text, with the no; and all the others."""
    known = language_of(piece.language).words
    is_behind = known is not None and known.denies_behind
    said = [each for each in reader.read(piece) if each.load in SAYING_NO or each.load in DENIED]
    found: dict[Load | Notion, str] = {}
    for no in said:
        if no.load not in SAYING_NO or not no.is_sure:
            continue
        near = [e for e in said if e.load in DENIED and abs(e.at - no.at) <= NEXT]
        there = [e for e in near if (e.at < no.at if is_behind else e.at > no.at)]
        if there:
            at = max(e.at for e in there) if is_behind else min(e.at for e in there)
            found |= {each.load: no.word for each in there if each.at == at}
    return found, frozenset(e.load for e in said if e.load in DENIED) - found.keys()
