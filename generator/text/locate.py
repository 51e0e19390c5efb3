"""Does this quotation really stand in this source? The one thing that must never be wrong.

Nothing fuzzy decides: the words are looked for in the folded text by plain search, and each
place where they stand is then judged. Only a place that no rule objects to is accepted.
"""

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from generator.text.characters import is_mixed
from generator.text.elision import ElidedPiece, ElisionReading, readings
from generator.text.folding import fold, normalise, typographic
from generator.text.negators import find_negators
from generator.text.numbers import number_in
from generator.text.reasons import Found, Located, Refusal, Refused
from generator.text.source import SourceText
from generator.text.spans import BODY, Label, Level, Match, QuoteSelector, Span
from generator.text.standing import PiecePlaces, places
from generator.text.tokens import words

MOST_CHARACTERS = 10_000  # the longest paragraph of a news article is far shorter
MOST_LEFT_OUT = 500  # characters behind one ellipsis: three or four sentences
MOST_BESIDE = 8  # words before or after that tell one place from the others


def locate(
    selector: QuoteSelector,
    source: SourceText,
    labels: frozenset[Label] | None = BODY,
    *,
    unique: bool = False,
) -> Located:
    """Every place where the words of a selector stand in a source, or why they are refused.

    Args:
        selector: the words; `prefix` and `suffix` must stand directly next to them.
        source: the stored text.
        labels: the lines on which they may stand; None for any. A source whose layout is not
            known (None) is not restricted.
        unique: refuse words that stand in several places.

    Raises:
        Nothing, whatever the strings hold.
    """
    if max(map(len, (selector.exact, selector.prefix, selector.suffix))) > MOST_CHARACTERS:
        return Refused(Refusal.TOO_LONG)
    if not _has_word(normalise(selector.exact)):
        return Refused(Refusal.EMPTY)
    refusals: list[Refused] = []
    for reading in readings(selector.exact, source.folded.typographic.__contains__):
        located = _locate(reading, selector, source, labels)
        if isinstance(located, Found):
            if unique and len(located.matches) > 1:
                spans = tuple(match.span for match in located.matches)
                lines = tuple(match.line for match in located.matches)
                return Refused(Refusal.AMBIGUOUS, spans, lines)
            return located
        refusals.append(located)
    literal, *others = refusals
    if others and literal.reason is Refusal.NOT_FOUND:
        refusals = others  # that no ellipsis or bracket stands there is no news
    return max(refusals, key=lambda refused: refused.reason.progress)


def _locate(
    reading: ElisionReading,
    selector: QuoteSelector,
    source: SourceText,
    labels: frozenset[Label] | None,
) -> Located:
    unusable = _unusable(reading, source.language)
    if unusable is not None:
        return unusable
    chains, refused = places(source, reading)
    if refused is not None:
        if reading.loose_end:
            return Refused(Refusal.ELISION_AT_END, side=reading.loose_end)
        return refused
    matches: dict[tuple[PiecePlaces, ...], Match] = {}
    refusals: list[Refused] = []
    for chain in chains:
        objection = next(_objections(chain, selector, source, labels), None)
        if objection is not None:
            refusals.append(objection)
        else:
            # The same continuation after several beginnings: the nearest one is meant.
            tail = chain[1:] or chain
            matches[tail] = _match(chain, reading, source)
    if matches:
        return Found(tuple(matches.values()))
    return max(refusals, key=lambda one: one.reason.progress)


def _unusable(reading: ElisionReading, language: str) -> Refused | None:
    """What is wrong with the words whatever the source says."""
    if reading.glued:
        return Refused(Refusal.INSERTION_IN_WORD, word=reading.glued)
    for insertion in reading.insertions:
        folded = fold(unicodedata.normalize("NFKC", insertion))  # ｎｏｔ is read as "not"
        if any(is_mixed(word.text) for word in words(folded.plain)):
            return Refused(Refusal.LOOKALIKE_IN_INSERTION, word=insertion)
        negation = find_negators(folded.plain, folded.typographic, language)
        if negation:
            return Refused(Refusal.NEGATION_IN_INSERTION, word=negation[0].word)
        number = number_in(insertion, language) or number_in(folded.plain, language)
        if number:
            return Refused(Refusal.NUMBER_IN_INSERTION, word=number)
    segments = reading.segments
    if not segments or not all(any(_has_word(p.folded) for p in part) for part in segments):
        side = reading.loose_end
        return Refused(Refusal.ELISION_AT_END if side else Refusal.EMPTY, side=side)
    return None


def _objections(
    chain: tuple[PiecePlaces, ...],
    selector: QuoteSelector,
    source: SourceText,
    labels: frozenset[Label] | None,
) -> Iterator[Refused]:
    """What speaks against accepting this place, in the order of `Refusal`."""
    start, end = chain[0][0][0], chain[-1][-1][1]
    hull = source.stored(start, end)
    first, last = source.line_of(hull.start), source.line_of(hull.end - 1)
    if first != last:
        same = source.label_of(hull.start) == source.label_of(hull.end - 1)
        reason = Refusal.ACROSS_PARAGRAPHS if same else Refusal.ACROSS_LABELS
        yield Refused(reason, (hull,), (first, last))
    side = _wrong_context(start, end, selector, source.folded.typographic)
    if side:
        yield Refused(Refusal.WRONG_CONTEXT, (hull,), (first,), side=side)
    label = source.label_of(hull.start)
    if labels is not None and source.labels is not None and label not in labels:
        yield Refused(Refusal.WRONG_LABEL, (hull,), (first,), label=label)
    for before, after in pairwise(chain):
        if after[0][0] - before[-1][1] > MOST_LEFT_OUT:
            yield Refused(Refusal.LONG_GAP, (hull,), (first,))
        left_out = source.negations.inside(before[-1][1], after[0][0])
        if left_out is not None:
            place = source.stored(left_out.start, left_out.end)
            yield Refused(Refusal.NEGATION_IN_GAP, (hull, place), (first,), left_out.word)
    outside = source.negations.left_outside(start, end, source.folded_line(first))
    if outside is not None:
        place = source.stored(outside.start, outside.end)
        side = "before" if outside.start < start else "after"
        yield Refused(Refusal.NEGATION, (hull, place), (first,), outside.word, side=side)


def _wrong_context(start: int, end: int, selector: QuoteSelector, text: str) -> str:
    """Which side of the words is not as the selector says; white space between does not count."""
    if selector.prefix:
        prefix = typographic(normalise(selector.prefix))
        before = start - 1 if text[start - 1 : start] == " " else start
        if not (text.endswith(prefix, 0, start) or text.endswith(prefix, 0, before)):
            return "before"
    if selector.suffix:
        suffix = typographic(normalise(selector.suffix))
        after = end + 1 if text[end : end + 1] == " " else end
        if not (text.startswith(suffix, end) or text.startswith(suffix, after)):
            return "after"
    return ""


def _match(chain: tuple[PiecePlaces, ...], reading: ElisionReading, source: SourceText) -> Match:
    parts: list[Span] = []
    level = Level.EXACT
    for pieces, segment in zip(chain, reading.segments, strict=True):
        parts.append(source.stored(pieces[0][0], pieces[-1][1]))
        for (start, end), piece in zip(pieces, segment, strict=True):
            level = max(level, _level(source.words_at(source.stored(start, end)), piece))
    return Match(tuple(parts), level, reading.insertions, source.line_of(parts[0].start))


def _level(stored: str, piece: ElidedPiece) -> Level:
    if stored == piece.written:
        return Level.EXACT
    if normalise(stored) == piece.normalised:
        return Level.NORMALISED
    return Level.TYPOGRAPHIC


def _has_word(text: str) -> bool:
    return any(character.isalnum() for character in text)


def pinned(text: SourceText, span: Span, exact: str) -> QuoteSelector | None:
    """The words, with the fewest words beside them that tell this place from the others."""
    for prefix, suffix in (("", ""), *_beside(text, span)):
        selector = QuoteSelector(exact, prefix, suffix)
        located = locate(selector, text, unique=True)
        if isinstance(located, Found) and located.matches[0].span == span:
            return selector
    return None


def _beside(text: SourceText, span: Span) -> Iterator[tuple[str, str]]:
    paragraph = text.paragraph(span)
    before = text.text[paragraph.start : span.start].split()
    after = text.text[span.end : paragraph.end].split()
    for count in range(1, MOST_BESIDE + 1):
        yield " ".join(before[-count:]), ""
        yield "", " ".join(after[:count])
