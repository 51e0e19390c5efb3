"""Which load-bearing words a text has, and where they stand."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from generator.languages import language_of
from generator.languages.load import Load
from generator.languages.load_bearing import (
    BESIDE_A_NO,
    GAP,
    MARKS,
    NUMBER,
    RANK,
    SAYING_NO,
    LoadBearing,
    Phrase,
    as_read,
    stands_for,
)
from generator.languages.notions import Notion
from generator.text.concord import Bearing, Bearings, in_concord, said_once
from generator.text.folding import fold_sentence
from generator.text.offsets import OffsetMap
from generator.text.spans import Span

_WORD = re.compile(rf"\w[\w{MARKS}]*(?:'[\w{MARKS}]+)*|[{NUMBER}{RANK}@.,;:!?]")
_LETTER = re.compile(rf"[a-z0-9]+|\w|[{NUMBER}{RANK}@.,;:!?，。；：！？、]", re.IGNORECASE)
_LEFT_OUT = 3  # words of a phrase that a gap may stand for
_STOPS = frozenset(".,;:!?，。；：！？、")


class _Token(NamedTuple):
    text: str
    span: tuple[int, int]


class _Fit(NamedTuple):
    """A phrase that stands at a place, and the tokens it takes up."""

    phrase: Phrase
    taken: tuple[int, ...]

    @property
    def spelt(self) -> int:
        """How much of the tokens it spells; a whole word is more than its beginning."""
        return sum(
            len(each.strip(f"*{GAP}")) + (each.strip(f"*{GAP}") == each)
            for each in self.phrase.words
        )

    @property
    def is_by_its_end(self) -> bool:
        """Whether it is known by the end of a word, which a name may have as well."""
        return self.phrase.words[0].startswith("*")

    @property
    def is_exact(self) -> bool:
        """Whether it spells all of them."""
        return not any("*" in each for each in self.phrase.words)


def bearings(
    text: str,
    language: str,
    numbers: Iterable[Span] = (),
    names: Iterable[Span] = (),
    ordinals: Iterable[Span] = (),
) -> Bearings:
    """The load-bearing words of a text, in order; none where its language lists none.

    Args:
        text: any text.
        language: BCP 47 tag.
        numbers: places of numbers and dates, which bear nothing, whatever their words.
        names: places of names, likewise.
        ordinals: places of ordinals above the first, by which one comes behind another.
    """
    table = language_of(language).words
    if table is None:
        return ()
    letters = list(text)
    for sign, spans in ((NUMBER, numbers), ("@", names)):
        for start, end in spans:
            letters[start:end] = sign + " " * (end - start - 1)
    ranks = tuple(ordinals)
    for start, _ in ranks:
        letters[start] = RANK
    plain = _numbering(language).sub(lambda found: " " * len(found[0]), "".join(letters))
    found = tuple(_found(table, plain))
    found += tuple(_ranked(text, span) for span in ranks)
    found = tuple(in_concord(found, table)) if table.has_concord else found
    common = language_of(language).common
    return tuple(said_once(found, text, common)) if table.is_spaced else found


@cache
def _numbering(language: str) -> re.Pattern[str]:
    """An abbreviation before a number, which bears nothing and ends no clause: "No. 5"."""
    words = "|".join(sorted(language_of(language).sentences.numbered)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{words})\.(?= ?[{NUMBER}0-9])", re.IGNORECASE)


def _ranked(text: str, span: Span) -> Bearing:
    """An ordinal, which may say that one comes behind another."""
    word = text[span.start : span.end]
    return Bearing(Load.RUNNER_UP, word, is_sure=False, at=span.start, clause=0)


def _found(table: LoadBearing, text: str) -> Iterator[Bearing]:
    folded, offsets = fold_sentence(text)
    words = list(_tokens(table, folded.typographic))
    clauses = list(accumulate(int(each.text in _STOPS) for each in words))

    def borne(fit: _Fit) -> Bearing:
        first, last = words[fit.taken[0]].span[0], words[max(fit.taken)].span[1]
        place = Span(offsets.start(first), offsets.end(last))
        word = text[place.start : place.end]
        is_sure = fit.phrase.is_sure and not (fit.is_by_its_end and word[0].isupper())
        assert fit.phrase.load is not None
        return Bearing(fit.phrase.load, word, is_sure, place.start, clauses[fit.taken[0]])

    found: list[Bearing] = []
    for before, choose in ((table.beginning_before, _chosen), (table.naming_before, _named)):
        for chosen in _walk(words, before, choose):
            found += [borne(fit) for fit in chosen if fit.phrase.load is not None]
            taken = chosen[0].taken
            if len(taken) > 1 and choose is _chosen:
                said = frozenset(fit.phrase.load for fit in chosen)
                inside = (words[at] for at in taken)
                found += _inside(table, inside, said, offsets, clauses[taken[0]])
    yield from sorted(found, key=lambda each: each.at)


def _walk(
    words: list[_Token],
    before: Callable[[str, str], tuple[Phrase, ...]],
    choose: Callable[[Sequence[_Fit]], Sequence[_Fit]],
) -> Iterator[Sequence[_Fit]]:
    """What stands at each place of a text that nothing before it takes up."""
    taken: set[int] = set()
    texts = [*(token for token, _ in words), ""]
    for index, (token, after) in enumerate(pairwise(texts)):
        phrases = before(token, after)
        chosen = choose(_fits(phrases, words, index)) if phrases and index not in taken else ()
        if chosen:
            taken.update(*(fit.taken for fit in chosen))
            yield chosen


def _inside(
    table: LoadBearing,
    taken: Iterable[_Token],
    said: frozenset[Load | Notion | None],
    offsets: OffsetMap,
    clause: int,
) -> Iterator[Bearing]:
    """What the words of a phrase bear by themselves; none of it is sure within the phrase."""
    for token, (start, _) in taken:
        at = offsets.start(start)
        if said.isdisjoint(SAYING_NO) and table.says_no(token):
            yield Bearing(Load.ECHO, token, is_sure=False, at=at, clause=clause)
        for each in table.beginning(token) if None not in said else ():
            is_its_own = len(each.words) == 1 and each.is_sure
            if is_its_own and each.load and each.load not in SAYING_NO | said:
                yield Bearing(each.load, token, is_sure=False, at=at, clause=clause)


def _chosen(fits: Sequence[_Fit]) -> Sequence[_Fit]:
    """What stands at a place: the longest phrases, for each class the one that spells most.

    A word that is listed as it stands is not what its beginning may be; one that is listed as
    bearing nothing bears nothing.
    """
    if len(fits) <= 1:
        return fits
    longest = _longest(fits)
    is_listed = any(fit.is_exact and fit.phrase.load not in BESIDE_A_NO for fit in longest)
    best: dict[Load | Notion | None, _Fit] = {}
    for fit in longest:
        if fit.is_exact or fit.phrase.is_sure or not is_listed:
            best.setdefault(fit.phrase.load, fit)
    idle = best.get(None)
    return (idle,) if idle and idle.spelt == longest[0].spelt else tuple(best.values())


def _named(fits: Sequence[_Fit]) -> Sequence[_Fit]:
    """What is named at a place: the longest phrases, for each notion the one that spells most."""
    return tuple({f.phrase.load: f for f in reversed(_longest(fits))}.values()) if fits else ()


def _longest(fits: Sequence[_Fit]) -> list[_Fit]:
    most = max(len(fit.taken) for fit in fits)
    longest = [fit for fit in fits if len(fit.taken) == most]
    nearest = min(fit.taken[-1] for fit in longest)  # "ne dis pas que" is no "ne … que"
    return sorted((f for f in longest if f.taken[-1] == nearest), key=lambda fit: -fit.spelt)


def _tokens(table: LoadBearing, text: str) -> Iterator[_Token]:
    """The words in lower case; a word that leans on the next (`qu'il`) stands by itself."""
    for each in (_WORD if table.is_spaced else _LETTER).finditer(text):
        start, end = each.span()
        leaning, apostrophe, _ = each[0].lower().partition("'")
        if apostrophe and leaning in table.leaning:
            yield _Token(f"{leaning}'", (start, start + len(leaning) + 1))
            start += len(leaning) + 1
        yield _Token(as_read(text[start:end]), (start, end))


def _fits(phrases: Iterable[Phrase], words: list[_Token], index: int) -> list[_Fit]:
    """The phrases that stand at a place, of those that begin with its word."""
    one = (index,)
    fits = (_Fit(p, one if len(p.words) == 1 else _taken(p.words, words, index)) for p in phrases)
    return [fit for fit in fits if fit.taken]


def _taken(pattern: tuple[str, ...], words: list[_Token], index: int) -> tuple[int, ...]:
    """The tokens that a phrase takes up from `index` on; none where it does not stand there."""
    if GAP not in pattern:
        end = index + len(pattern)
        if end > len(words) or not stands_for(pattern[-1], words[end - 1].text):
            return ()  # the first word stands there, and it is the last that is mostly another
        beside = [token for token, _ in words[index:end]]
        is_there = all(map(stands_for, pattern, beside))
        return tuple(range(index, end)) if is_there and _STOPS.isdisjoint(beside) else ()
    taken: list[int] = []
    reach = 0
    for piece in pattern:
        if piece == GAP:
            reach = _LEFT_OUT
            continue
        places = (at for at in _ahead(words, index, reach) if stands_for(piece, words[at].text))
        at = next(places, None)
        if at is None:
            return ()
        taken.append(at)
        index, reach = at + 1, 0
    return tuple(taken)


def _ahead(words: list[_Token], index: int, reach: int) -> Iterator[int]:
    """The places from `index` on that are no further than `reach`; none behind a stop."""
    for at in range(index, min(index + reach + 1, len(words))):
        if words[at].text in _STOPS:
            return
        yield at
