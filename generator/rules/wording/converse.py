"""Whether one of two opposites, said from the other end, is the other one.

"Five weeks before the walkout it dropped her" is "the walkout came five weeks after it dropped
her"; who buys from a club, to him the club sells. What stood in front of the word then stands
behind it: names, numbers and things in any language, words in the same one.
"""

from generator.grounding.bearing import LanguageText, Reader
from generator.languages.language import is_same_language
from generator.languages.load import Load
from generator.rules.wording.classes import ORDER
from generator.rules.wording.differences import Difference
from generator.rules.wording.paired import SENTENCE_OR_PART, clause_notions

TWO_ENDED = ORDER | {Load.BUY, Load.SELL}


def is_converse(
    reader: Reader, found: Difference, ours: LanguageText, evidence: tuple[LanguageText, ...]
) -> bool:
    """Whether a word of ours says from the other end what one of the evidence says."""
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
