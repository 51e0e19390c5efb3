"""The load-bearing words of texts and passages, each read once."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from generator.dates.prose import mentions
from generator.grounding.aliases import Aliases
from generator.grounding.passage import Passage
from generator.languages import language_of
from generator.languages.load import Load
from generator.languages.load_bearing import SAYING_NO
from generator.languages.notions import Notion
from generator.quantities import read_quantities
from generator.sentences import sentences
from generator.text import Span, words
from generator.text.bearing import bearings
from generator.text.concord import STEM, Bearing, Bearings

CLAUSE = re.compile(r"(?:[^,;:.!?()—–]|[.,:](?=[0-9]))+")
SENTENCE = 2  # words that mean something; fewer are a label
TEXTS = 256  # whose clauses are remembered: they are asked for once for each word
WITHOUT = frozenset({Load.LACK, Load.LIMIT})
RANKS = frozenset(
    {Load.FIRST, Load.LAST, Load.HIGHEST, Load.LOWEST, Load.ONLY, Load.BEST, Load.WORST}
)
LEAST: Mapping[Load | Notion, Load] = {Load.RISE: Load.LOWEST, Load.FALL: Load.HIGHEST}
"""Which rank that has not than which there is nothing more, or less."""
ENDED = frozenset({Load.END, Load.CANCEL})
NAMED = "@"  # before the id of an entry that is named, in whatever form


@lru_cache(maxsize=TEXTS)
def _clauses(text: str) -> tuple[tuple[int, int], ...]:
    """Where the clauses of a text begin and end."""
    return tuple(each.span() for each in CLAUSE.finditer(text))


class LanguageText(NamedTuple):
    """A text and its language, a BCP 47 tag."""

    text: str
    language: str

    @property
    def is_read(self) -> bool:
        """Whether the load-bearing words of its language are known."""
        return language_of(self.language).words is not None

    @property
    def may_deny_unread(self) -> bool:
        """Whether its verbs may say no with an ending that no list has."""
        known = language_of(self.language).words
        return known is not None and known.negates_in_words


def piece_of(passage: Passage) -> LanguageText:
    """The words of a passage."""
    return LanguageText(passage.text, passage.language)


def paragraph_of(passage: Passage) -> LanguageText:
    """The whole paragraph in which a passage stands."""
    text = passage.seed.text
    return LanguageText(text.words_at(text.paragraph(passage.span)), passage.language)


def sentences_of(passage: Passage) -> Iterator[LanguageText]:
    """The whole sentences in which a passage stands."""
    whole, offset = paragraph_of(passage), passage.seed.text.paragraph(passage.span).start
    for first, last in sentences(*whole):
        if first + offset < passage.span.end and passage.span.start < last + offset:
            yield LanguageText(whole.text[first:last], whole.language)


def _only_with(said: Bearings) -> Iterator[Bearing]:
    """What "nobody without the pilots" says as well: only with them."""
    without = {each.clause for each in said if each.load in WITHOUT and each.is_sure}
    for each in said:
        if each.load in SAYING_NO and each.is_sure and each.clause in without:
            yield each._replace(load=Load.ONLY, is_sure=False)


def _unmatched(said: Bearings) -> Iterator[Bearing]:
    """What "not so cold since 1987" says as well: it ranks before all others of its kind."""
    compared = {each.clause for each in said if each.load is Load.COMPARE}
    compared -= {each.clause for each in said if each.load in RANKS and each.is_sure}
    for each in said:
        if each.load in SAYING_NO and each.is_sure and each.clause in compared:
            beside = {other.load for other in said if other.clause == each.clause}
            other = {LEAST[load] for load in beside & LEAST.keys()}
            ranks = RANKS - other if len(other) == 1 else RANKS
            yield from (each._replace(load=rank, is_sure=False) for rank in ranks)


def _lifted(said: Bearings) -> Bearings:
    """The words, where a ban that is lifted in the same clause allows, and may forbid."""
    ended = {each.clause for each in said if each.load in ENDED and each.is_sure}
    bans = [each for each in said if each.load is Load.FORBID and each.clause in ended]
    rest = (e._replace(is_sure=False) if e in bans else e for e in said)
    return (*rest, *(each._replace(load=Load.ALLOW, is_sure=False) for each in bans))


@dataclass(frozen=True)
class Reader:
    """What is read, with the names that bear nothing."""

    aliases: Aliases
    known: dict[LanguageText, Bearings] = field(default_factory=dict)
    stems: dict[LanguageText, frozenset[str]] = field(default_factory=dict)

    def read(self, piece: LanguageText) -> Bearings:
        """The words of one text; numbers, dates and registered names bear nothing."""
        if not piece.is_read:
            return ()
        if piece not in self.known:
            text, language = piece
            found, dates = read_quantities(text, language), mentions(text, language)
            numbers = [Span(each.start, each.end) for each in found]
            numbers += [Span(each.start, each.end) for each in dates]
            names = (hit.span for hit in self.aliases.find(text))
            ranks = (q for q in found if q.kind == "ordinal" and q.value > 1)
            ordinals = [Span(each.start, each.end) for each in ranks]
            said = _lifted(bearings(text, language, numbers, names, ordinals))
            self.known[piece] = (*said, *_only_with(said), *_unmatched(said))
        return self.known[piece]

    def of(self, pieces: Iterable[LanguageText]) -> Bearings:
        """The words of some texts."""
        return tuple(each for piece in pieces for each in self.read(piece))

    def tells_past(self, piece: LanguageText) -> bool:
        """Whether a text may tell what was, names aside."""
        known = language_of(piece.language).words
        return known is None or known.tells_past(self._without_names(piece.text))

    def is_label(self, piece: LanguageText) -> bool:
        """Whether a text is too short to say anything: "The port."."""
        return len(self.words_of(piece)) < SENTENCE

    def taken_up(self, pieces: Iterable[LanguageText], others: Iterable[LanguageText]) -> Bearings:
        """The words of those clauses of some texts that others take up.

        In another language words have no beginnings in common, and all is taken up.
        """
        texts = tuple(others)
        languages = {piece.language for piece in texts}
        stems = frozenset(stem for piece in texts for stem in self._stems(piece))
        return tuple(
            each
            for piece in pieces
            for each in self.read(piece)
            if languages != {piece.language} or self._clause(piece, each.at) & stems
        )

    def denied(
        self, pieces: Iterable[LanguageText], loads: frozenset[Load]
    ) -> tuple[dict[Bearing, frozenset[str]], frozenset[str]]:
        """What sure words of some classes are said of, to the end of their clause; and the rest."""
        found, free = dict[Bearing, frozenset[str]](), frozenset[str]()
        for piece in pieces:
            rest = piece.text
            for each in self.read(piece):
                if each.load in loads and each.is_sure:
                    clause = CLAUSE.match(piece.text, each.at)
                    scope = clause[0] if clause else ""
                    if known := language_of(piece.language).negation:
                        scope = known.scope_pattern.split(scope, maxsplit=1)[0]
                    found[each] = self._stems(LanguageText(scope, piece.language))
                    rest = rest.replace(scope, " " * len(scope), 1)
            free |= self._stems(LanguageText(rest, piece.language))
        return found, free

    def _clause(self, piece: LanguageText, at: int) -> frozenset[str]:
        """The stems of the clause that a place of a text lies in.

        One that says nothing by itself ("I will not.") goes on with what stands before it.
        """
        spans = _clauses(piece.text)
        last = spans[bisect_right(spans, (at, len(piece.text))) - 1] if spans else (0, 0)
        start, end = last if last[0] <= at < last[1] else (0, 0)
        own = self._stems(LanguageText(piece.text[start:end], piece.language))
        return own or self._stems(LanguageText(piece.text[:end], piece.language))

    def words_of(self, piece: LanguageText) -> frozenset[str]:
        """The stems of a text without whom it names."""
        return frozenset(each for each in self._stems(piece) if not each.startswith(NAMED))

    def _stems(self, piece: LanguageText) -> frozenset[str]:
        """Numbers, whom it names, and the beginnings of words, without the commonest ones."""
        known = self.stems.get(piece)
        if known is None:
            common = language_of(piece.language).common
            plain = (each.text.lower() for each in words(self._without_names(piece.text)))
            stems = frozenset(
                word if word[0].isdigit() else word[:STEM]
                for word in plain
                if word[0].isdigit() or (len(word) >= STEM and word not in common)
            )
            named = frozenset(NAMED + hit.owner for hit in self.aliases.find(piece.text))
            known = self.stems[piece] = stems | named
        return known

    def _without_names(self, text: str) -> str:
        letters = list(text)
        for hit in self.aliases.find(text):
            letters[hit.span.start : hit.span.end] = " " * len(hit.text)
        return "".join(letters)
