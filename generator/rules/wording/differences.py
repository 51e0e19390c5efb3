"""What load-bearing words a text adds to what it rests on, drops from it, or turns round."""

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from generator.grounding.bearing import RANKS
from generator.languages.load import Load
from generator.languages.notions import DEEDS, SETS, Notion
from generator.rules.wording.classes import (
    ADDED,
    BORNE_OUT_BY,
    DENYING,
    DROPPED,
    NEGATIVE,
    OFTEN,
    OPPOSITES,
    PLAIN,
    RATES,
    SAID_WITH_A_NO,
    SURE_TO_DENY,
    UNDOING,
    Sort,
)
from generator.rules.wording.difference import Difference, Way
from generator.text.concord import STEM, Bearing, Bearings, loads_of

TURNING = NEGATIVE | {Load.RISE, Load.FALL}
RANKED = frozenset({Load.ONLY, Load.MOST, Load.HIGHEST, Load.NOT_BEFORE})


class Borne(NamedTuple):
    """What a text rests on.

    Args:
        taken_up: the load-bearing words of those clauses of the evidence that the text takes up.
        own: those of the whole evidence.
        around: those of the sentences around the evidence, which bear a text out as well.
        kept: those that the text must not leave out.
        is_rendered: whether the text is a translation of the whole, which leaves nothing out.
        is_ours: whether it is in the language of the text; in another, a no is told in many ways.
    """

    taken_up: Bearings
    own: Bearings
    around: Bearings
    kept: Bearings
    is_rendered: bool = False
    is_ours: bool = True


def differences(
    ours: Bearings, theirs: Borne, repeated: Bearings | None = None
) -> Iterator[Difference]:
    """What our prose adds to its evidence, drops from it, or turns round.

    Args:
        ours: the load-bearing words of our text.
        theirs: what it rests on.
        repeated: those of `ours` in clauses that say what the evidence says, in other words or
            the same; of the rest it is not known what they rest on. All of them by default.
    """
    new = ours if repeated is None else repeated
    yield from notions_exchanged(new, ours, theirs.own, theirs.around, theirs.taken_up)
    turned = tuple(_turned(new, ours, theirs))
    is_said_by_the_opposite = any(each.sort is Sort.SENSE for each in turned) and all(
        _count(ours, PLAIN, sure=sure) != _count(theirs.taken_up, PLAIN, sure=sure)
        for sure in (True, False)
    )
    if not is_said_by_the_opposite:
        yield from (*turned, *_denied(new, ours, theirs))
    seen = {each.ours for each in turned} | {each.theirs for each in turned}
    added = _added(new, (*theirs.own, *theirs.around), is_rendered=theirs.is_rendered)
    for each in (*added, *_dropped(ours, theirs.kept)):
        if not {each.ours, each.theirs} & seen:
            yield each


def differently_translated(translation: Bearings, original: Bearings) -> Iterator[Difference]:
    """What a translation adds to the whole of its original, drops from it, or turns round."""
    whole = Borne(original, original, original, original, is_rendered=True)
    return differences(translation, whole)


def no_left_out(translation: Bearings, others: tuple[Bearings, Bearings]) -> str:
    """The no that an original and a text of it say, and a translation in no way."""
    original, text = others
    says_no = loads_of(original, sure=True) & PLAIN or Load.ECHO in loads_of(original)
    lost = _more(text, translation, PLAIN) if says_no and not loads_of(translation) & PLAIN else ()
    return _word(text, lost) if lost else ""


def other_rate(one: Bearings, other: Bearings, known: Bearings) -> Iterator[tuple[str, str]]:
    """A month on one side and a year on the other, and no month in what both rest on."""
    here, there = (loads_of(each) & RATES for each in (one, other))
    if len(here) == 1 == len(there) and here != there and not here & loads_of(known):
        yield _word(one, here), _word(other, there)


def _turned(repeated: Bearings, ours: Bearings, theirs: Borne) -> Iterator[Difference]:
    said = loads_of(repeated, sure=True)
    for sort, sides in OPPOSITES:
        if not any(side & said for side in sides):
            continue
        own, around = (_outside(each, sides) for each in (theirs.own, theirs.around))
        new = [s for s in sides if _count(repeated, s, sure=True) > _count(own, s)]
        strange = [s for s in new if not (_count(own, s) or _count(around, s))]
        left = [s for s in sides if _is_lost(s, ours, theirs.taken_up, bool(strange))]
        new = strange or new
        if new and left and new[0] != left[0]:
            here, there = _word(repeated, new[0]), _word(theirs.taken_up, left[0])
            if here.casefold() != there.casefold():
                yield Difference(sort, Way.TURNS, here, there)


def _is_lost(side: frozenset[Load], ours: Bearings, theirs: Bearings, is_strange: bool) -> bool:
    """Whether the evidence has more of a side; beside what it says nowhere, of one class of it."""
    if not is_strange:
        return _count(theirs, side, sure=True) > _count(ours, side)
    own = [frozenset({each}) for each in side & loads_of(theirs, sure=True)]
    return any(
        each & OFTEN or _count(theirs, each, sure=True) > _count(ours, each, sure=True)
        for each in own
    )


def _outside(said: Bearings, sides: tuple[frozenset[Load], ...]) -> Bearings:
    """Words that are no part of an opposite: the "allowed" of "not allowed" is none."""
    inside: dict[int, list[frozenset[Load]]] = {}
    for side, each in product(sides, said):
        if each.is_sure and each.load in side:
            for at in range(each.at, each.at + len(each.word)):
                inside.setdefault(at, []).append(side)
    return tuple(e for e in said if e.is_sure or all(e.load in s for s in inside.get(e.at, ())))


def notions_exchanged(
    repeated: Bearings, ours: Bearings, theirs: Bearings, near: Bearings, taken_up: Bearings
) -> Iterator[Difference]:
    """A notion that neither evidence nor what is near has, which has another of its set."""
    there = loads_of((*theirs, *near))
    here = loads_of(_unturned(repeated, TURNING), sure=True)
    own = loads_of(_unturned(taken_up, NEGATIVE), sure=True)
    more, less = here - there, own - loads_of(ours)
    for notions in SETS:
        new, left = more & notions, less & notions
        if new and left:
            yield Difference(Sort.SENSE, Way.TURNS, _word(repeated, new), _word(taken_up, left))


def _unturned(said: Bearings, turning: frozenset[Load]) -> Bearings:
    """The words without those that their clause may turn round: not trusted, less frequent."""
    turned = {each.clause for each in said if each.is_sure and each.load in turning}
    return tuple(each for each in said if each.load not in DEEDS or each.clause not in turned)


def _denied(repeated: Bearings, ours: Bearings, theirs: Borne) -> Iterator[Difference]:
    """More negations on one side, once those are left out that both say in one word."""
    denying = DENYING if theirs.is_rendered else SURE_TO_DENY
    kept = tuple(each for each in theirs.kept if theirs.is_rendered or not each.is_again)
    if left := _more(kept, ours, denying):
        yield Difference(Sort.NEGATION, Way.DROPS, theirs=_word(theirs.kept, left))
    wide = (theirs.own, theirs.around)
    new = _more(repeated, theirs.own, denying) & PLAIN if theirs.is_ours else frozenset()
    if new and all(_more(repeated, each, denying, ours) & PLAIN for each in wide):
        yield Difference(Sort.NEGATION, Way.ADDS, ours=_word(repeated, new))


def _more(
    one: Bearings, other: Bearings, denying: frozenset[Load], whole: Bearings = ()
) -> frozenset[Load | Notion]:
    """The classes of which one side surely has more words than the other has negative ones.

    What the whole of the side says in the same class, in clauses left out too, is no more. A no
    may be told by what one side alone says is undone: not open, closed; nobody dismissed, all kept.
    """
    shared = loads_of((*one, *whole)) & _said_anyhow(other)
    said = {each.at for each in one if each.load in shared}
    said |= _undone(one, other)
    new = [b for b in one if b.load in denying and b.is_sure and b.at not in said]
    heard = {each.at for each in other if each.load in shared & NEGATIVE}
    old = {each.at for each in other if each.load in NEGATIVE and each.at not in heard}
    undone = UNDOING - loads_of((*one, *whole))
    nos = " ".join(each.word.casefold() for each in new)  # "not close" has no other "close"
    told = (e for e in other if e.load in undone and e.word[:STEM].casefold() not in nos)
    old |= {each.at for each in told if each.is_sure}
    is_more = len({each.at for each in new}) > len(old)
    return frozenset(each.load for each in new) if is_more else frozenset()


def _said_anyhow(other: Bearings) -> frozenset[Load | Notion]:
    """What a side says that another may say with a no; ranks in words of their own."""
    nos = {each.at for each in other if each.load in PLAIN}
    ranks = loads_of((e for e in other if e.at not in nos), sure=True) & RANKS
    return loads_of(other) & (SAID_WITH_A_NO - RANKS) | ranks


def _undone(one: Bearings, other: Bearings) -> set[int]:
    """Where a no undoes, in its clause, what the other side does not say is undone."""
    unsaid = UNDOING - loads_of(other)
    last = {e.clause: e.at for e in one if e.load in unsaid and e.is_sure}
    return {no.at for no in one if no.load in PLAIN and no.at < last.get(no.clause, -1)}


def _added(ours: Bearings, wide: Bearings, *, is_rendered: bool) -> Iterator[Difference]:
    """What a text says more; a translation ranks with words that another language has not."""
    sure = loads_of(ours, sure=True) - PLAIN - (RANKED if is_rendered else frozenset())
    for load, sort in ADDED.items():
        if load in sure and not _bears(wide, load):
            yield Difference(sort, Way.ADDS, ours=_word(ours, {load}))


def _dropped(ours: Bearings, kept: Bearings) -> Iterator[Difference]:
    sure = loads_of(kept, sure=True) - NEGATIVE
    for load, sort in DROPPED.items():
        if load in sure and not _bears(ours, load):
            yield Difference(sort, Way.DROPS, theirs=_word(kept, {load}))


def _bears(said: Bearings, load: Load) -> bool:
    """Whether some word may bear a class out; a guess of another class bears no "may" out."""
    known = loads_of(said) if load is not Load.POSSIBILITY else loads_of(said, sure=True)
    return load in loads_of(said) or not known.isdisjoint(BORNE_OUT_BY.get(load, frozenset()))


def _count(said: Iterable[Bearing], side: frozenset[Load], *, sure: bool = False) -> int:
    return sum(each.load in side for each in said if each.is_sure or not sure)


def _word(said: Iterable[Bearing], side: Iterable[Load | Notion]) -> str:
    """The first word of some classes; a sure one if there is any."""
    found = [each for each in said if each.load in frozenset(side)]
    return min(found, key=lambda each: (not each.is_sure, each.at)).word
