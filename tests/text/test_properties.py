"""What holds for every text: nothing raises, nothing is invented, every offset leads back."""

import time
import unicodedata
from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.text import (
    Found,
    Level,
    QuoteSelector,
    Refusal,
    Refused,
    SourceText,
    Span,
    diagnose,
    explanation_of,
    locate,
    negations,
    words,
)
from generator.text.folding import fold, fold_with_offsets, normalise, typographic
from generator.text.negators import find_negators
from generator.text.numbers import number_in
from tests.briefings import FIVE

SEEDS = sorted((FIVE / "seeds").glob("*.txt"))
ARTICLES = [
    SourceText.of(
        path.read_bytes().decode(), language="pl" if path.name.startswith("004") else "en"
    )
    for path in SEEDS
]
LINES = [
    (source, line)
    for source in ARTICLES
    for line in source.lines
    if len(words(source.words_at(line))) > 3
]
# Everything the folds touch, and letters that only look alike.
AWKWARD = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "ab е not nie не 5,8.-−–—…'’\"“”«»[]() \u00a0\u2009\u00ad\u200b\ufeff\u0301\u0306"
            "ий\n\r\u2028$%²½éÉﬁ\u1112\u1161\u11a8\u0958"
        ),
        st.characters(),
    ),
    max_size=60,
)
LOOKALIKES = {"a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "x": "х", "и": "й", "ё": "е"}
HARMLESS = [
    (" ", "\u00a0", Level.NORMALISED),
    (" ", "  ", Level.NORMALISED),
    (" ", " \u200b", Level.NORMALISED),
    ("e", "e\u00ad", Level.NORMALISED),
    ("ó", "o\u0301", Level.NORMALISED),
    ("'", "’", Level.TYPOGRAPHIC),
    ("’", "'", Level.TYPOGRAPHIC),
    ('"', "”", Level.TYPOGRAPHIC),
    (" - ", " – ", Level.TYPOGRAPHIC),
    (" – ", " — ", Level.TYPOGRAPHIC),
]


@st.composite
def slices(draw: st.DrawFn) -> tuple[int, Span]:
    """The index of an article, and a stretch of whole words of one of its lines."""
    source, line = LINES[draw(st.integers(0, len(LINES) - 1))]
    tokens = words(source.words_at(line))
    first = draw(st.integers(0, len(tokens) - 1))
    last = draw(st.integers(first, min(len(tokens) - 1, first + 25)))
    start, end = tokens[first].span.start, tokens[last].span.end
    return next(n for n, one in enumerate(ARTICLES) if one is source), Span(
        line.start + start, line.start + end
    )


def is_near_number(source: SourceText, span: Span) -> bool:
    around = source.text[max(0, span.start - 20) : span.start + 20]
    around += source.text[max(0, span.end - 20) : span.end + 20]
    return bool(number_in(around, source.language))


def denied(source: SourceText, span: Span) -> int:
    """How many words and phrases of a stretch say no, in whatever way."""
    folded, _ = fold_with_offsets(source.words_at(span))
    return len(find_negators(folded.plain, folded.typographic, source.language))


@settings(max_examples=400, deadline=None)
@given(slices())
def test_a_slice_without_a_negation_around_is_found_where_it_stands(
    sliced: tuple[int, Span],
) -> None:
    source, span = ARTICLES[sliced[0]], sliced[1]
    line = source.paragraph(span)
    inside, around = (denied(source, one) for one in (span, line))
    located = locate(QuoteSelector(source.words_at(span)), source, None)
    if isinstance(located, Found):
        exact = [one for one in located.matches if one.level is Level.EXACT]
        assert exact
        assert all(source.words_at(one.span) == source.words_at(span) for one in exact)
    elif located.reason is Refusal.SPLITS_NUMBER:
        assert is_near_number(source, span)
    else:
        assert located.reason is Refusal.NEGATION
        assert around > inside


@settings(max_examples=300, deadline=None)
@given(slices(), st.data())
def test_one_changed_letter_or_digit_is_never_found(
    sliced: tuple[int, Span], data: st.DataObject
) -> None:
    source, span = ARTICLES[sliced[0]], sliced[1]
    exact = source.words_at(span)
    places = [index for index, letter in enumerate(exact) if letter.isalnum()]
    at = data.draw(st.sampled_from(places))
    letter = LOOKALIKES.get(exact[at]) or data.draw(st.sampled_from("aбż7xЯı"))
    assume(letter != exact[at])
    changed = exact[:at] + letter + exact[at + 1 :]
    located = locate(QuoteSelector(changed), source, None)
    if isinstance(located, Found):
        for match in located.matches:
            assert typographic(normalise(source.words_at(match.span))) == fold(changed).typographic


@settings(max_examples=100, deadline=None)
@given(slices(), st.sampled_from(HARMLESS))
def test_a_difference_that_is_folded_changes_the_level_and_nothing_else(
    sliced: tuple[int, Span], harmless: tuple[str, str, Level]
) -> None:
    source, span = ARTICLES[sliced[0]], sliced[1]
    exact = source.words_at(span)
    old, new, level = harmless
    assume(old in exact and "\u00a0" not in exact)
    before = locate(QuoteSelector(exact), source, None)
    after = locate(QuoteSelector(exact.replace(old, new)), source, None)
    assert type(before) is type(after)
    if isinstance(before, Found) and isinstance(after, Found):
        assume(span in [one.span for one in before.matches])
        assert [one.span for one in before.matches] == [one.span for one in after.matches]
        assert {one.span: one.level for one in after.matches}[span] is level


@settings(max_examples=200, deadline=None)
@given(slices(), slices())
def test_an_elision_joins_what_stands_in_order_on_one_line(
    one: tuple[int, Span], two: tuple[int, Span]
) -> None:
    source, first = ARTICLES[one[0]], one[1]
    other, second = ARTICLES[two[0]], two[1]
    exact = f"{source.words_at(first)} […] {other.words_at(second)}"
    located = locate(QuoteSelector(exact), source, None)
    if isinstance(located, Found):
        for match in located.matches:
            assert len(match.parts) == 2
            assert match.parts[0].end <= match.parts[1].start
            assert source.line_of(match.parts[0].start) == source.line_of(match.parts[1].end - 1)
            gap = source.text[match.parts[0].end : match.parts[1].start]
            assert all(negation.is_idiom for negation in negations(gap))


@settings(max_examples=300, deadline=None)
@given(AWKWARD, AWKWARD, AWKWARD, AWKWARD, st.booleans())
def test_nothing_raises(text: str, exact: str, prefix: str, suffix: str, unique: bool) -> None:
    source = SourceText.of(text)
    located = locate(QuoteSelector(exact, prefix, suffix), source, unique=unique)
    if isinstance(located, Refused):
        assert explanation_of(located).message
    assert explanation_of(
        diagnose(QuoteSelector(exact), source, {"other": SourceText.of(exact)})
    ).help


@settings(max_examples=300, deadline=None)
@given(AWKWARD, st.data())
def test_whatever_is_found_really_stands_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    located = locate(QuoteSelector(text[start:end]), SourceText.of(text), None)
    if isinstance(located, Found):
        for match in located.matches:
            if len(match.parts) == 1 and not match.insertions:
                stored = text[slice(*match.span)]
                assert stored
                folded = fold(text[start:end]).typographic
                # A dash at the very beginning may read as a sign out of its context.
                assert fold(stored).typographic.lstrip("-–−") == folded.lstrip("-–−")


@settings(max_examples=300, deadline=None)
@given(AWKWARD)
def test_folding_is_idempotent(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
    assert fold(fold(text).typographic).typographic == fold(text).typographic


@settings(max_examples=300, deadline=None)
@given(AWKWARD)
def test_folding_with_offsets_is_the_same_folding(text: str) -> None:
    folded, _ = fold_with_offsets(text)
    assert len(folded.plain) == len(folded.typographic)
    assert " ".join(folded.typographic.split()) == fold(text).typographic


@settings(max_examples=300, deadline=None)
@given(AWKWARD)
def test_offsets_lead_back_in_order(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    ends = [0]
    for index in range(len(folded.plain)):
        start, end = offsets.start(index), offsets.end(index + 1)
        assert 0 <= start < end <= len(text)
        assert start >= ends[-1] or start == offsets.start(index - 1)
        ends.append(end)
        assert offsets.start(offsets.folded(start)) == start


@settings(max_examples=200, deadline=None)
@given(AWKWARD)
def test_what_was_not_changed_keeps_its_character(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    for index, character in enumerate(folded.plain):
        stored = text[offsets.start(index) : offsets.end(index + 1)]
        if len(stored) == 1 and unicodedata.is_normalized("NFC", text):
            assert stored == character or stored.isspace()


@settings(max_examples=200, deadline=None)
@given(AWKWARD)
def test_words_are_apart_and_in_order(text: str) -> None:
    spans = [word.span for word in words(text)]
    assert all(start < end for start, end in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))


def test_a_thousand_quotations_take_no_time() -> None:
    quotations = [
        (QuoteSelector(source.words_at(line)), source) for source, line in LINES for _ in range(20)
    ]
    started = time.process_time()
    assert all(isinstance(locate(quotation, source), Found) for quotation, source in quotations)
    assert (time.process_time() - started) / len(quotations) < 0.005  # about 0.00005 in fact
