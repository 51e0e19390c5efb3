"""Negations: where they stand in a text, and which of them a span leaves outside.

A quotation may be verbatim and a lie: `supported the invasion`, cut from `has not supported the
invasion`. A span must include a negation of its clause that stands just before it (at most two
words of meaning away, or before the `that` which opens the span) or just after it (at once, or
behind auxiliary verbs and prepositions). Quotation marks end a clause for what stands between
them. Which words negate is in `generator.text.languages`.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from generator.text.characters import HYPHENS
from generator.text.clauses import LINKING, NEAR, gap, parenthesis_after
from generator.text.folding import fold_with_offsets
from generator.text.languages import LANGUAGES, homonyms
from generator.text.quoted import Quoted
from generator.text.spans import Span

_WORD = re.compile(r"\w+(?:'\w+)*")
_NEXT_WORD = re.compile(r"\s*[\"'(\[]?(\w+(?:'\w+)*)")
_IDIOM = re.compile(
    rf"(?<!\w)(?:{'|'.join(p for table in LANGUAGES for p in table.idioms)})(?!\w)", re.IGNORECASE
)
_DENIAL = re.compile(
    rf"(?<!\w)(?:{'|'.join(p for table in LANGUAGES for p in table.denials)})(?!\w)", re.IGNORECASE
)
_WORDS = frozenset().union(*(table.negations for table in LANGUAGES))
_NOMINAL = frozenset().union(*(table.nominal for table in LANGUAGES))
_STEMS = tuple(stem for table in LANGUAGES for stem in table.stems)
_ENDINGS = tuple(ending for table in LANGUAGES for ending in table.endings)
_REFUTATIONS = frozenset().union(*(table.refutations for table in LANGUAGES))
_REACH = 300  # characters; more than eight words and a parenthesis
MOST_BEFORE = 8  # negations looked at; no sentence has more
_MOST_LINKING = 3
_WRAPPERS = frozenset("\"'“”‘’«»„([{)]}")


class Kind(Enum):
    """How a word negates."""

    WORD = auto()
    """It negates its clause: `not`, `nie`, `жоқ`."""
    NOUN = auto()
    """It negates a noun: `without`."""
    DENIAL = auto()
    """It negates what follows at once: `denied that`."""
    REFUTATION = auto()
    """It negates what stands just before: `is untrue`."""


WORDS = (Kind.WORD, Kind.NOUN)


class Found(NamedTuple):
    """A negation at offsets of the folded text; `start` and `end` hold marks around it alone."""

    start: int
    end: int
    word: str
    kind: Kind
    idiom: tuple[int, int] | None = None


class Negation(NamedTuple):
    """A negation in a text.

    Args:
        word: as it stands there.
        span: where.
        is_idiom: whether it is part of a phrase that asserts, such as `no doubt`.
    """

    word: str
    span: Span
    is_idiom: bool


def negations(text: str, span: Span | None = None, language: str = "") -> tuple[Negation, ...]:
    """The words that negate in a text (or in a part of it), in order.

    Args:
        text: any text.
        span: only negations that lie in it wholly.
        language: BCP 47 tag of the text; without it the words of all known languages count.
    """
    folded, offsets = fold_with_offsets(text)
    found = []
    for negation in find_negations(folded.plain, folded.typographic, language):
        if negation.kind not in WORDS:
            continue
        start = folded.typographic.index(negation.word, negation.start)
        place = Span(offsets.start(start), offsets.end(start + len(negation.word)))
        if span is None or (span.start <= place.start and place.end <= span.end):
            word = text[place.start : place.end]
            found.append(Negation(word, place, negation.idiom is not None))
    return tuple(found)


def find_negations(plain: str, typographic: str, language: str) -> tuple[Found, ...]:
    """All negations, denials and refutations of a folded text, in order."""
    idioms = [found.span() for found in _IDIOM.finditer(typographic)]
    starts = [start for start, _ in idioms]
    words = _WORDS - homonyms(language)
    result = [
        Found(*found.span(), found.group(), Kind.DENIAL) for found in _DENIAL.finditer(typographic)
    ]
    for found in _WORD.finditer(typographic):
        kind = _kind(found.group().lower(), words)
        if kind is None or _is_hyphenated(plain, *found.span()):
            continue
        index = bisect_right(starts, found.start()) - 1
        idiom = idioms[index] if index >= 0 and found.end() <= idioms[index][1] else None
        result.append(Found(*_unwrapped(plain, *found.span()), found.group(), kind, idiom))
    return tuple(sorted(result, key=lambda negation: negation.start))


def _kind(word: str, words: frozenset[str]) -> Kind | None:
    if word in _NOMINAL and word in words:
        return Kind.NOUN
    if word in words or word.endswith(_ENDINGS) or word.startswith(_STEMS):
        return Kind.WORD
    return Kind.REFUTATION if word in _REFUTATIONS else None


def _is_hyphenated(plain: str, start: int, end: int) -> bool:
    """Part of a compound, like the `no` of `no-fly zone`; long dashes make no compound."""
    if plain.startswith("-one", end):
        return False
    before = start > 1 and plain[start - 1] in HYPHENS and plain[start - 2].isalnum()
    return before or (end + 1 < len(plain) and plain[end] in HYPHENS and plain[end + 1].isalnum())


def _unwrapped(plain: str, start: int, end: int) -> tuple[int, int]:
    """A negation alone between marks or brackets, `(not)`, counts as standing without them."""
    if start > 0 and end < len(plain) and plain[start - 1] in _WRAPPERS and plain[end] in _WRAPPERS:
        return start - 1, end + 1
    return start, end


@dataclass(frozen=True, slots=True)
class Negations:
    """The negations of one folded text, ready to be asked about any span of it."""

    plain: str
    typographic: str
    quoted: Quoted
    found: tuple[Found, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(
        cls, plain: str, typographic: str, line_starts: tuple[int, ...], language: str
    ) -> "Negations":
        """Find them once."""
        found = find_negations(plain, typographic, language)
        quoted = Quoted.of(typographic, line_starts)
        return cls(plain, typographic, quoted, found, tuple(one.start for one in found))

    def left_outside(self, start: int, end: int, line: tuple[int, int]) -> Found | None:
        """The negation that the clause of this span has and the span has not; or None.

        Args:
            start: where the span begins, an offset into the folded text.
            end: where it ends.
            line: the folded offsets of the span's line.
        """
        return self._before(start, end, line[0]) or self._after(start, end, line[1])

    def inside(self, start: int, end: int) -> Found | None:
        """The first negation or denial that lies wholly between two offsets."""
        for index in range(bisect_left(self.starts, start), len(self.found)):
            one = self.found[index]
            if one.start >= end:
                return None
            is_idiom = one.idiom and start <= one.idiom[0] and one.idiom[1] <= end
            if one.end <= end and not is_idiom:
                return one
        return None

    def _before(self, start: int, end: int, line_start: int) -> Found | None:
        nearest = bisect_left(self.starts, start) - 1
        for index in range(nearest, max(-1, nearest - MOST_BEFORE), -1):
            one = self.found[index]
            if one.start < max(line_start, start - _REACH):
                return None
            if one.kind is Kind.REFUTATION or one.end > start:
                continue
            if one.idiom is not None:
                if one.idiom[1] > start:
                    return one
                continue
            if self._reaches(one, start, end):
                return one
        return None

    def _reaches(self, one: Found, start: int, end: int) -> bool:
        begin = one.end
        closed = parenthesis_after(self.plain, one.start, one.end)
        if closed is not None and closed < end:
            if start < closed:
                return one.kind in WORDS
            begin = closed
        elif self.quoted.separates((one.start, one.end), (start, end)):
            return False
        between = gap(self.plain[begin:start], self.plain[start : start + 40])
        if between is None:
            return False
        if one.kind is Kind.DENIAL:
            return between.content == 0
        return between.is_within(NEAR if one.kind is Kind.WORD else 1)

    def _after(self, start: int, end: int, line_end: int) -> Found | None:
        at = end
        for linking in range(_MOST_LINKING + 1):
            following = _NEXT_WORD.match(self.typographic, at, line_end)
            if following is None or not self._same_clause(at, following.start(1)):
                return None
            one = self._at(following.start(1))
            if one is not None and one.kind is not Kind.DENIAL:
                return one if self._denies(one, start, end, linking) else None
            if following.group(1).lower() not in LINKING:
                return None
            at = following.end()
        return None

    def _same_clause(self, end: int, word: int) -> bool:
        return all(character in " \"'“”‘’«»„([" for character in self.plain[end:word])

    def _at(self, offset: int) -> Found | None:
        for start in (offset, offset - 1):
            index = bisect_left(self.starts, start)
            while index < len(self.found) and self.found[index].start == start:
                if self.found[index].kind is not Kind.DENIAL:
                    return self.found[index]
                index += 1
        return None

    def _denies(self, one: Found, start: int, end: int, linking: int) -> bool:
        if one.idiom is not None:
            return one.idiom[0] < end
        if one.kind is Kind.REFUTATION:
            closes = self.plain[one.end : one.end + 1]
            if linking == 0 and one.word.isascii():
                return False
            return closes in {"", ".", ",", ";", "!"}
        return not self.quoted.separates((one.start, one.end), (start, end))
