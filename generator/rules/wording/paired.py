"""Clauses of a text, each beside that clause of the evidence which tells the same.

Which of several passages in another language a text takes up is not known by its words; by the
things, names and numbers that two clauses have in common, and no others have, it is.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from generator.grounding.bearing import LanguageText, Reader
from generator.languages.load import Load
from generator.languages.load_bearing import SAYING_NO
from generator.quantities import meaning, read_quantities
from generator.rules.wording.classes import NEGATIVE, Sort
from generator.rules.wording.difference import Difference, Way
from generator.text.bearing import bearings
from generator.text.concord import Bearing

SENTENCE_OR_PART = re.compile(r"(?:[^.;!?。；！？]|\.(?=[0-9])|\b\w{1,2}\.)+")
SHORTEST = 6  # characters; fewer tell nothing
MOST_CLAUSES = 20  # that tell of one thing; what more tell of tells no two of them apart
TELLING = frozenset({Load.SAY, Load.ANNOUNCE, Load.CAUSE, Load.ONLY})
UNSURE = frozenset({Load.POSSIBILITY, Load.HEDGE, Load.CONDITION, Load.PROPOSE})
"""What may stand for a may."""
IDLE = NEGATIVE | TELLING | UNSURE | {Load.PLAN, Load.MUST, Load.WANT}


def paired(
    reader: Reader, ours: LanguageText, evidence: tuple[LanguageText, ...]
) -> Iterator[Difference]:
    """A may of the evidence that the clause which tells the same leaves out."""
    for mine, theirs in _pairs(reader, ours, evidence):
        here, there = reader.read(mine), reader.read(theirs)
        denied = [each for each in there if each.load in SAYING_NO and each.is_sure]
        inside = {no.at for no in denied}  # "cannot"
        mays = (e for e in there if e.is_sure and e.load is Load.POSSIBILITY and e.at not in inside)
        may = next((e.word for e in mays if not any(denies(no, e) for no in denied)), "")
        if may and UNSURE.isdisjoint(each.load for each in here):
            yield Difference(Sort.CERTAINTY, Way.DROPS, theirs=may)


def denies(no: Bearing, may: Bearing) -> bool:
    """Whether a no stands before a may and makes it impossible: "neither of them could"."""
    return no.at + len(no.word) <= may.at and no.clause == may.clause


def _pairs(
    reader: Reader, ours: LanguageText, evidence: tuple[LanguageText, ...]
) -> Iterator[tuple[LanguageText, LanguageText]]:
    """Two clauses that have more in common with each other than with any other one."""
    mine = [*_clauses(ours)]
    theirs = [each for piece in evidence for each in _clauses(piece)]
    if len(mine) == 1 == len(theirs):
        return
    common = _common(*([clause_notions(reader, each) for each in side] for side in (mine, theirs)))
    best_of_row, best_of_column = (_alone(common, axis) for axis in (0, 1))
    for (row, column), number in sorted(common.items()):
        if best_of_row.get(row) == number == best_of_column.get(column):
            yield mine[row], theirs[column]


def _common(
    mine: list[frozenset[object]], theirs: list[frozenset[object]]
) -> Counter[tuple[int, int]]:
    """How much two clauses have in common, of those that have anything."""
    places: dict[object, list[int]] = {}
    for column, told in enumerate(theirs):
        for each in told:
            places.setdefault(each, []).append(column)
    apart = {each: at for each, at in places.items() if len(at) <= MOST_CLAUSES}
    return Counter(
        (row, column)
        for row, told in enumerate(mine)
        for each in told
        for column in apart.get(each, ())
    )


def _alone(common: Counter[tuple[int, int]], axis: int) -> Mapping[int, int]:
    """The most that each row, or column, has in common with one, where no other one has as much."""
    numbers: dict[int, list[int]] = {}
    for place, number in common.items():
        numbers.setdefault(place[axis], []).append(number)
    most = {place: max(each) for place, each in numbers.items()}
    return {place: most[place] for place, each in numbers.items() if each.count(most[place]) == 1}


def _clauses(piece: LanguageText) -> Iterator[LanguageText]:
    for found in SENTENCE_OR_PART.finditer(piece.text):
        if len(found[0].strip()) > SHORTEST:
            yield LanguageText(found[0], piece.language)


def clause_notions(reader: Reader, piece: LanguageText) -> frozenset[object]:
    """What a clause tells of in any language: things, opposites, names and numbers."""
    found = {each.load for each in bearings(*piece) if each.is_sure and each.load not in IDLE}
    names = {hit.owner for hit in reader.aliases.find_in_prose(*piece)}
    numbers = {meaning(each).value for each in read_quantities(*piece)}
    return frozenset({*found, *names, *numbers})
