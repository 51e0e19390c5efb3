"""Whom our text credits with a word or a deed that nothing near its evidence gives to such a one.

Who is told by name is compared by id. Who is told by what they are ("the police", "according to
the hospital") stands in the evidence, in the paragraphs around it or in the names of those who
do; or they were put there for the one whom the evidence has and our text leaves out.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.decode import Record
from generator.grounding.bearing import LanguageText, piece_of
from generator.grounding.describing import actor_words, are_listed, called, unnamed_tellers
from generator.grounding.material import Material
from generator.grounding.naming import named_entries
from generator.grounding.passage import surroundings
from generator.languages.load import Load
from generator.languages.notions import OFFICES, Notion, with_wider
from generator.model import Fact
from generator.rules.wording.classes import Sort
from generator.rules.wording.difference import Difference, Way
from generator.text.bearing import bearings
from generator.text.concord import Bearings, loads_of


def credited(
    material: Material,
    record: Record[Fact],
    ours: LanguageText,
    evidence: tuple[LanguageText, ...],
    known: Bearings,
) -> Iterator[Difference]:
    """A person, an office or an institution of ours that stands there for another.

    Args:
        material: the registers and the articles.
        record: the fact.
        ours: its text.
        evidence: what it rests on.
        known: the words of the evidence and of the sentences around it.
    """
    here = actor_words(*ours)
    strange = _strange((*unnamed_tellers(material, ours.text), *_offices(here)), loads_of(known))
    strange = [each for each in strange if are_listed(material, record, loads_of(each))]
    if not strange:
        return
    theirs = chain.from_iterable(actor_words(*each) for each in evidence)
    left = [each for each in theirs if each.is_sure and each.load not in loads_of(here)]
    for each in _strange(strange, _near(material, record)) if left else ():
        other = min(left, key=lambda word: word.load not in OFFICES)
        yield Difference(Sort.SENSE, Way.CREDITS, each[0].word, other.word)
        return


def _offices(said: Bearings) -> Iterator[Bearings]:
    """The words for offices and institutions, those left out whose staff is meant."""
    starts = {each.at for each in said}
    for each in said:
        is_of_another = each.at + len(each.word) + 1 in starts  # "school staff"
        if each.is_sure and each.load in OFFICES and not is_of_another:
            yield (each,)


def _strange(told: Iterable[Bearings], known: frozenset[Load | Notion]) -> list[Bearings]:
    """The descriptions of which no word is known, nor one that may mean what is."""
    wide = with_wider(known)
    return [each for each in told if wide.isdisjoint(loads_of(each))]


def _near(material: Material, record: Record[Fact]) -> frozenset[Load | Notion]:
    """What stands around the evidence, and in the names of those who are named there."""
    around = surroundings(material.passages(record), on_both_sides=True)
    named = named_entries(material, around) | {record.entry.by or ""}
    names = (name for key in named for name in called(material, key))
    return loads_of(each for text in (*map(piece_of, around), *names) for each in bearings(*text))
