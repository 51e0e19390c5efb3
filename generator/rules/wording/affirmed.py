"""What a text affirms and its evidence denies wherever it speaks of it, or the other way round.

Which clause of a text a no belongs to is not known across languages; what deed or thing
stands next to the no is.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.grounding.bearing import CLAUSE, LanguageText, Reader
from generator.languages import language_of
from generator.languages.language import is_same_language
from generator.languages.load import Load
from generator.languages.notions import DEEDS, MATTERS, Notion
from generator.quantities import read_quantities
from generator.rules.wording.classes import (
    DENYING,
    NEGATIVE,
    OPPOSITES,
    ORDER,
    SAID_WITH_A_NO,
    Sort,
)
from generator.rules.wording.difference import Difference, Way
from generator.text import words
from generator.text.concord import Bearing, Bearings

DENIES = frozenset({Load.NEGATION, Load.NONE, Load.NOT_YET})
HOLDS_A_NO = NEGATIVE | SAID_WITH_A_NO | {Load.NOT_ALL, Load.CONDITION}
OPPOSED = frozenset().union(
    *(side for sort, sides in OPPOSITES if sort is Sort.SENSE for side in sides)
)
DONE = DEEDS | (OPPOSED - HOLDS_A_NO - ORDER)
"""What somebody does or is, and may not."""
TOLD = DONE | MATTERS
NEXT = 40  # characters between a no and the deed that it denies
ADJACENT = 12  # characters on the other side of it, as in German
BESIDE = 4  # characters between a no and the thing there is none of


class Told(NamedTuple):
    """What some texts say of everyday notions.

    Args:
        denied: those that stand next to a no, with the no.
        free: those that stand in a clause without any no, and whether that is sure.
        mixed: those that stand in a clause with a no, and not next to it.
    """

    denied: dict[Load | Notion, str]
    free: dict[Load | Notion, bool]
    mixed: frozenset[Load | Notion]


def affirmed(
    reader: Reader, ours: LanguageText, evidence: tuple[LanguageText, ...], around: Bearings
) -> Iterator[Difference]:
    """A no that one side says of what the other tells without any.

    Args:
        reader: reads the words.
        ours: our text.
        evidence: what it rests on.
        around: the words of the sentences in which it stands.
    """
    here, there = told(reader, (ours,)), told(reader, evidence)
    near = [each.load for each in around]
    own = [each.load for each in reader.of(evidence)]
    for notion in here.free.keys() & there.denied.keys():
        elsewhere = near.count(notion) > own.count(notion)
        if notion not in there.free and notion not in there.mixed and not elsewhere:
            yield Difference(Sort.NEGATION, Way.DROPS, theirs=there.denied[notion])
    if any(each.load in HOLDS_A_NO for each in reader.of(evidence)) or _is_first(evidence):
        return
    for notion in here.denied.keys() & there.free.keys():
        known = {*here.free, *there.denied, *there.mixed}
        if there.free[notion] and notion not in known:
            yield Difference(Sort.NEGATION, Way.ADDS, ours=here.denied[notion])


def _is_first(pieces: Iterable[LanguageText]) -> bool:
    """Whether something comes first, and so was never before: "for the first time in years"."""
    numbers = (each for piece in pieces for each in read_quantities(*piece))
    return any(each.kind == "ordinal" and each.value == 1 for each in numbers)


def tells_what_is_denied(
    reader: Reader, telling: Iterable[LanguageText], denying: Iterable[LanguageText]
) -> bool:
    """Whether one side tells, in a clause without a no, what the other one says a no of.

    Where a no has nothing next to it that is known in both languages, it may.
    """
    tellers = tuple(telling)
    free = told(reader, tellers).free
    is_known = False
    for piece in denying:
        said = reader.read(piece)
        next_to = [each for each, _ in _next_to_a_no(said, piece.language)]
        if any(each.load in free for each in next_to):
            return True
        same = [each for each in tellers if is_same_language(each.language, piece.language)]
        stems = frozenset[str]().union(*(_free_stems(reader, each) for each in same))
        for no in said:
            if no.load in NEGATIVE and no.is_sure:
                behind = _behind(reader, piece, no)
                if not behind or stems & behind:
                    return True
                is_known = bool(same) or any(_gap(no, each) <= NEXT for each in next_to)
                if not is_known:
                    return True
    return not is_known


def _free_stems(reader: Reader, piece: LanguageText) -> frozenset[str]:
    return reader.words_of(LanguageText(" ".join(_free(reader, piece)), piece.language))


def _free(reader: Reader, piece: LanguageText) -> Iterator[str]:
    """The clauses of a text that have no no."""
    at = [each.at for each in reader.read(piece) if each.load in DENYING]
    for clause in CLAUSE.finditer(piece.text):
        if not any(clause.start() <= each < clause.end() for each in at):
            yield clause[0]


def _behind(reader: Reader, piece: LanguageText, no: Bearing) -> frozenset[str]:
    """The first word behind a no that means something, to the end of its clause."""
    clause = CLAUSE.match(piece.text, no.at + len(no.word))
    found = (
        reader.words_of(LanguageText(each.text, piece.language))
        for each in words(clause[0] if clause else "")
    )
    return next((each for each in found if each), frozenset())


def told(reader: Reader, pieces: Iterable[LanguageText]) -> Told:
    """What some texts say of deeds and things, clause by clause."""
    denied, free = dict[Load | Notion, str](), dict[Load | Notion, bool]()
    mixed = set[Load | Notion]()
    for piece in pieces:
        said = reader.read(piece)
        no = {each.clause for each in said if each.load in HOLDS_A_NO}
        next_to = dict(_next_to_a_no(said, piece.language))
        for each in said:
            if each.load not in TOLD:
                continue
            if each in next_to:
                denied[each.load] = next_to[each]
            elif each.clause in no:
                mixed.add(each.load)
            else:
                free[each.load] = each.is_sure or free.get(each.load, False)
    return Told(denied, free, frozenset(mixed))


def _next_to_a_no(said: Bearings, language: str) -> Iterator[tuple[Bearing, str]]:
    """The deed or quality next to each no, and the thing right behind it."""
    known = language_of(language).words
    is_behind = known is not None and known.denies_behind
    for no in said:
        if no.load not in DENIES or not no.is_sure:
            continue
        near = [e for e in said if e.load in TOLD and e.clause == no.clause]
        behind = [e for e in near if e.at >= no.at + len(no.word)]
        before = [e for e in near if e.at < no.at][::-1]
        first, second = (before, behind) if is_behind else (behind, before)
        done = _deed(no, first, NEXT) or _deed(no, second, ADJACENT)
        yield from ((e, no.word) for e in done if e.is_sure)
        things = [e for e in first if e.load in MATTERS and _gap(no, e) <= BESIDE]
        yield from ((e, no.word) for e in things if e.is_sure)


def _deed(no: Bearing, side: Sequence[Bearing], reach: int) -> Sequence[Bearing]:
    """What the word tells that is the first on one side of a no to tell of a deed."""
    deeds = [each for each in side if each.load in DONE and _gap(no, each) <= reach]
    return [each for each in deeds if each.at == deeds[0].at]


def _gap(one: Bearing, other: Bearing) -> int:
    """How many characters stand between two words."""
    first, second = sorted((one, other), key=lambda each: each.at)
    return max(0, second.at - first.at - len(first.word))
