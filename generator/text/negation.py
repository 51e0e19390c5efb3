"""Negations that a span leaves outside.

A quotation may be verbatim and a lie: `supported the invasion`, cut from `has not supported the
invasion`. A span must include a negation of its clause that stands just before it (a few words of
meaning away, or before the `that` which opens the span) or just after it (at once, or behind
auxiliary verbs and prepositions). Quotation marks end a clause for what stands between them.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from generator.languages import language_of
from generator.languages.negation import NegationWords
from generator.text.clauses import NEAR, gap, parenthesis_after
from generator.text.negators import WORDS, Negator, NegatorKind, find_negators
from generator.text.quoted import QuotedPassages

NEAR_NOUN = 1  # words of meaning over which `without` reaches
MOST_BEFORE = 8  # negations looked at; no sentence has more
_MOST_LINKING = 3
_REACH = 300  # characters; more than eight words and a parenthesis
LONGEST_NOUN = 120  # characters of what a relative clause tells of
_BACKWARD = (NegatorKind.REFUTATION, NegatorKind.ENDING)
_RELATIVE = re.compile(r"[^,;:.!?()]*, (\w+) (\w+)")


@cache
def _sources(language: str) -> re.Pattern[str]:
    """Nothing but who is the source, up to the end: "according to the mayor, Ann Lee"."""
    speech = language_of(language).speech
    phrases = "|".join(map(re.escape, sorted(speech.sources))) if speech else ""
    verbs = (language_of(language).negation or NegationWords(frozenset())).linking
    verb = "|".join(sorted(verbs - (speech.prepositions if speech else verbs))) or "(?!)"
    word = rf"(?!(?:{verb})\b)[\w'’.-]+"
    return re.compile(rf"(?:{phrases or '(?!)'})(?:,? {word}){{1,8}}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Negations:
    """The negations of one folded text, ready to be asked about any span of it."""

    plain: str
    typographic: str
    quoted: QuotedPassages
    found: tuple[Negator, ...]
    starts: tuple[int, ...]
    table: NegationWords
    sources: re.Pattern[str]

    @classmethod
    def of(
        cls, plain: str, typographic: str, line_starts: tuple[int, ...], language: str
    ) -> "Negations":
        """Find them once."""
        found = find_negators(plain, typographic, language)
        table = language_of(language).negation or NegationWords(frozenset())
        quoted = QuotedPassages.of(typographic, line_starts)
        starts = tuple(one.start for one in found)
        return cls(plain, typographic, quoted, found, starts, table, _sources(language))

    def left_outside(self, start: int, end: int, line: tuple[int, int]) -> Negator | None:
        """The negation that the clause of this span has and the span has not; or None.

        Args:
            start: where the span begins, an offset into the folded text.
            end: where it ends.
            line: the folded offsets of the span's line.
        """
        return self._before(start, end, line[0]) or self._after(start, end, line[1])

    def inside(self, start: int, end: int) -> Negator | None:
        """The first negation or denial that lies wholly between two offsets."""
        for index in range(bisect_left(self.starts, start), len(self.found)):
            one = self.found[index]
            if one.start >= end:
                return None
            is_idiom = one.idiom and start <= one.idiom[0] and one.idiom[1] <= end
            if one.end <= end and not is_idiom:
                return one
        return None

    def _before(self, start: int, end: int, line_start: int) -> Negator | None:
        nearest = bisect_left(self.starts, start) - 1
        for index in range(nearest, max(-1, nearest - MOST_BEFORE), -1):
            one = self.found[index]
            if one.start < max(line_start, start - _REACH):
                return None
            if one.start < start < one.end and not self.table.is_spaced:
                return one  # no end of a word keeps 没|有 together
            if one.kind in _BACKWARD or one.end > start:
                continue
            if one.idiom is not None:
                if one.idiom[1] > start:
                    return one
                continue
            attribute = self.table.attribute_pattern.match(self.typographic, one.start)
            is_over = attribute is not None and attribute.end() <= start  # "nie gelieferte Anlagen"
            if not is_over and self._reaches(one, start, end):
                return one
        return None

    def _reaches(self, one: Negator, start: int, end: int) -> bool:
        begin = one.end
        closed = parenthesis_after(self.plain, one.start, one.end, self.table)
        if closed is not None and closed < end:
            if start < closed:
                return one.kind in WORDS
            begin = closed
        else:
            may_stand_alone = one.word.lower() not in self.table.answers
            if self.quoted.separates(
                (one.start, one.end), (start, end), may_stand_alone=may_stand_alone
            ):
                return False
        is_subject = one.word.lower() in self.table.subjects
        following = self.plain[start : min(start + LONGEST_NOUN, end)]
        between = gap(self.plain[begin:start], following, self.table, is_subject=is_subject)
        if between is None or (between.content and self._is_told_of(following)):
            return False
        if one.kind is NegatorKind.DENIAL:
            return between.content == 0
        if one.kind is NegatorKind.NOUN:
            is_whole = between.words and between.next in self.table.light  # "without it between"
            return not is_whole and between.is_within(NEAR_NOUN)
        return between.is_within(NEAR)

    def _is_told_of(self, words: str) -> bool:
        """Whether words begin with a thing of which a clause tells: "the firm, which"."""
        relative = _RELATIVE.match(words)
        return relative is not None and not self.table.relatives.isdisjoint(relative.groups())

    def _after(self, start: int, end: int, line_end: int) -> Negator | None:
        at = end
        if self.sources.match(self.plain, start, end):
            return None  # "according to Lee" says nothing that may be denied
        for linking in range(_MOST_LINKING + 1):
            following = self.table.next_pattern.match(self.typographic, at, line_end)
            if following is None or not self._same_clause(at, following.start(1)):
                return None
            one = self._at(following.start(1))
            if one is not None and one.kind is not NegatorKind.DENIAL:
                return one if self._denies(one, start, end, linking) else None
            if following.group(1).lower() not in self.table.linking:
                return None
            at = following.end()
        return None

    def _same_clause(self, end: int, word: int) -> bool:
        return all(character in " \"'“”‘’«»„([" for character in self.plain[end:word])

    def _at(self, offset: int) -> Negator | None:
        for start in (offset, offset - 1):
            index = bisect_left(self.starts, start)
            while index < len(self.found) and self.found[index].start == start:
                if self.found[index].kind is not NegatorKind.DENIAL:
                    return self.found[index]
                index += 1
        return None

    def _denies(self, one: Negator, start: int, end: int, linking: int) -> bool:
        if one.idiom is not None:
            return one.idiom[0] < end
        if one.kind is NegatorKind.REFUTATION:
            closes = self.plain[one.end : one.end + 1]
            if linking == 0 and self.table.refutes_behind_verb:
                return False
            return closes in {"", *".,;!。，、；！"}
        return not self.quoted.separates((one.start, one.end), (start, end))
