"""What a text says of one thing, and its evidence of another: words that have changed places."""

from collections.abc import Iterator
from itertools import combinations

from generator.grounding.bearing import LanguageText, Reader
from generator.languages.language import is_same_language
from generator.languages.load import Load
from generator.quantities import read_quantities
from generator.rules.wording.classes import OPPOSITES, ORDER, PLAIN, Sort
from generator.rules.wording.difference import Difference, Way
from generator.rules.wording.paired import SENTENCE_OR_PART, clause_notions
from generator.text.concord import Bearings

TWO_ENDED = ORDER | {Load.BUY, Load.SELL}
FEWEST = 2  # things that can change places


def is_converse(
    reader: Reader, found: Difference, ours: LanguageText, evidence: tuple[LanguageText, ...]
) -> bool:
    """Whether a word of ours says from the other end what one of the evidence says.

    "Five weeks before the walkout it dropped her" is "the walkout came five weeks after it dropped
    her"; who buys from a club, to him the club sells. What stood in front of the word then stands
    behind it: names, numbers and things in any language, words in the same one.
    """
    said = {each.load for each in reader.read(ours) if each.word == found.ours and each.is_sure}
    return not said.isdisjoint(TWO_ENDED) and any(
        found.theirs in each.text and _are_turned(reader, (ours, found.ours), (each, found.theirs))
        for each in evidence
    )


def _are_turned(
    reader: Reader, one: tuple[LanguageText, str], other: tuple[LanguageText, str]
) -> bool:
    """Whether what follows one word stands before the other, and nothing stays where it is."""
    is_same = is_same_language(one[0].language, other[0].language)
    (first, last), (before, after) = (_around(reader, *each, is_same) for each in (one, other))
    return bool(last & before) and not (last & after or first & before)


def _around(
    reader: Reader, piece: LanguageText, word: str, is_same: bool
) -> tuple[frozenset[object], frozenset[object]]:
    """What the sentence tells of in front of a word and behind it."""
    text, language = piece
    sentences = (each[0] for each in SENTENCE_OR_PART.finditer(text) if word in each[0])
    head, _, tail = next(sentences, text).partition(word)
    first, last = (_told_in(reader, LanguageText(e, language), is_same) for e in (head, tail))
    return first, last


def _told_in(reader: Reader, piece: LanguageText, is_same: bool) -> frozenset[object]:
    """What a part of a sentence tells of, with its words where the other is of its language."""
    return clause_notions(reader, piece) | (reader.words_of(piece) if is_same else frozenset())


def swapped(
    reader: Reader, ours: LanguageText, evidence: tuple[LanguageText, ...], speaker: str | None
) -> Iterator[Difference]:
    """Opposites that stand beside each other's names or numbers, and a misplaced no."""
    yield from _crossed(reader, ours, evidence, speaker)
    yield from _denied_of_another(reader, ours, evidence)


def _crossed(
    reader: Reader, ours: LanguageText, evidence: tuple[LanguageText, ...], speaker: str | None
) -> Iterator[Difference]:
    """Two opposites in the order of the evidence, and what they are said of in the other.

    Whoever says it may be named before or behind it.

    Told the other way round both may be: 22 after the storms and 27 before them.
    """
    here, there = _things((ours,), reader), _things(evidence, reader)
    both = [e for e in there if here.count(e) == 1 == there.count(e) and e != speaker]
    if len(both) < FEWEST:
        return
    is_turned = both != [each for each in here if each in both]
    for sort, sides in OPPOSITES:
        for one, other in combinations(sides, 2):
            words = [_sides(said, one, other) for said in (reader.read(ours), reader.of(evidence))]
            mine, theirs = ([side for side, _ in each] for each in words)
            is_pair = sorted(mine) == [0, 1] == sorted(theirs)
            if is_pair and (mine != theirs) != is_turned:
                yield Difference(sort, Way.TURNS, words[0][0][1], words[1][0][1])


def _sides(said: Bearings, one: frozenset[Load], other: frozenset[Load]) -> list[tuple[int, str]]:
    """The words of two opposites in their order: which of the two, and the word."""
    return [
        (int(each.load in other), each.word)
        for each in said
        if each.is_sure and each.load in one | other
    ]


def _things(pieces: tuple[LanguageText, ...], reader: Reader) -> list[object]:
    """The names and numbers of some texts, in order."""
    found: list[tuple[int, int, object]] = []
    for place, (text, language) in enumerate(pieces):
        hits = reader.aliases.find_in_prose(text, language)
        found += ((place, hit.span.start, hit.owner) for hit in hits)
        numbers = (each for each in read_quantities(text, language) if not each.is_of_a_date)
        found += ((place, each.start, each.amount) for each in numbers)
    return [each for _, _, each in sorted(found, key=lambda each: each[:2])]


def _denied_of_another(
    reader: Reader, ours: LanguageText, evidence: tuple[LanguageText, ...]
) -> Iterator[Difference]:
    """A no that the text says of what the evidence affirms, and not of what it denies."""
    mine, free = reader.denied((ours,), PLAIN)
    readable = [each for each in evidence if is_same_language(each.language, ours.language)]
    theirs, affirmed = reader.denied(readable, PLAIN)
    if not (mine and theirs):
        return
    own = frozenset().union(*mine.values())
    denied = frozenset().union(*theirs.values())
    if own & affirmed - denied and denied & free - own and not own & denied:
        yield Difference(Sort.NEGATION, Way.MOVES, min(mine, key=lambda each: each.at).word)
